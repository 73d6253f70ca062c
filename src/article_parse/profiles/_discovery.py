"""Profiles that installed packages offer."""

from __future__ import annotations

from collections.abc import Iterable

from article_parse.errors import ProfileError
from article_parse.profiles._profile import Profile

__all__ = ["GROUP", "discover"]

GROUP = "article_parse.profiles"


def discover() -> tuple[Profile, ...]:
    """
    Give the profiles that installed packages offer by entry points of the group ``article_parse.profiles``, by name.

    An entry point names a profile or a list of profiles. Their packages are imported, so nothing calls this but the
    user: ``BUILTIN.with_(*discover())``.

    Raises:
        ProfileError: An entry point cannot be imported, or names something else.

    >>> all(isinstance(profile, Profile) for profile in discover())
    True
    """
    # Imported here since it takes longer than the rest of the library.
    from importlib.metadata import entry_points  # noqa: PLC0415

    found: list[Profile] = []
    for point in sorted(entry_points(group=GROUP), key=lambda point: (point.name, point.value)):
        package = point.dist.name if point.dist else "an unknown package"
        whose = f"the entry point {point.name} = {point.value} of {package}"
        try:
            offered = point.load()
        except (ImportError, AttributeError) as error:
            msg = f"{whose} cannot be imported: {error}"
            raise ProfileError(msg) from error
        profiles = (offered,) if isinstance(offered, Profile) else offered
        if not isinstance(profiles, Iterable):
            msg = f"{whose} must name a profile or a list of profiles, not {offered!r}"
            raise ProfileError(msg)
        for profile in profiles:
            if not isinstance(profile, Profile):
                msg = f"{whose} must name a profile or a list of profiles, not {profile!r}"
                raise ProfileError(msg)
            found.append(profile)
    return tuple(found)
