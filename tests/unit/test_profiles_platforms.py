"""The built-in platforms: told by what their programs print, and used for what they print around an article."""

from __future__ import annotations

import pytest

from article_parse import parse, trace
from article_parse.model import Role

PROSE = """The Ferry That Came Back

By Ilse Kessling

The ferry had not run for eleven years when the pilot found its engine under a tarpaulin behind the mill.

She called three friends. They called theirs, and by the end of the month there were forty of them in the barn.
"""
HTML = "<p>" + PROSE.replace("\n\n", "</p><p>") + "</p>"


@pytest.mark.parametrize(
    ("dump", "name"),
    [
        (f"<head><meta name='generator' content='WordPress 6.5.2'></head>{HTML}", "wordpress"),
        (f"{PROSE}\nProudly powered by WordPress\n", "wordpress"),
        (f"{PROSE}\nBlog at WordPress.com.\n", "wordpress"),
        (f"{PROSE}\nDiscussion about this post\n\nShare this post\n\nNo posts\n\nReady for more?\n", "substack"),
        (f"{PROSE}\n© 2026 Ilse Kessling ∙ Privacy ∙ Terms ∙ Collection notice\n", "substack"),
        (f"<head><meta property='og:site_name' content='Medium'></head>{HTML}", "medium"),
        (f"Open in app\n\nMember-only story\n\n{PROSE}", "medium"),
        (f"<head><meta name='generator' content='Ghost 5.87'></head>{HTML}", "ghost"),
        (f"{PROSE}\nPublished with Ghost\n", "ghost"),
        (f"<head><meta content='blogger' name='generator'/></head>{HTML}", "blogger"),
        (f"{PROSE}\nSimple theme. Powered by Blogger.\n", "blogger"),
    ],
)
def test_a_platform_is_told_by_its_pages(dump: str, name: str) -> None:
    """Its generator, its footer or the words of its buttons tell a platform."""
    article = parse(dump)
    assert article.profile == name
    assert "forty of them in the barn" in article.text


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://ferry.wordpress.com/2026/a", "wordpress"),
        ("https://ferry.substack.com/p/a", "substack"),
        ("https://medium.com/@ilse/a", "medium"),
        ("https://ferry.ghost.io/a", "ghost"),
        ("https://ferry.blogspot.com/2026/03/a.html", "blogger"),
    ],
)
def test_a_platform_is_told_by_its_address(url: str, name: str) -> None:
    """A host of the platform is enough."""
    assert parse(PROSE, url=url).profile == name


@pytest.mark.parametrize(
    "dump",
    [
        PROSE,
        f"{PROSE}\nShare this post\n",
        f"{PROSE}\nReady for more?\n\nNo posts\n",
        f"<head><meta name='generator' content='Drupal 10'></head>{HTML}",
        f"{PROSE}\nWordPress 6.5 was released on Tuesday.\n",
        f"Open in app\n\n{PROSE}",
    ],
)
def test_other_pages_are_of_no_platform(dump: str) -> None:
    """A word that other sites use as well is not enough."""
    assert parse(dump).profile is None


@pytest.mark.parametrize(
    ("generator", "part", "role"),
    [
        ("WordPress 6.5", "<div id='respond'><p>What did you think of the ferry?</p></div>", Role.COMMENTS),
        ("WordPress 6.5", "<div class='sharedaddy sd-block'><p>Tell it on</p></div>", Role.SHARE),
        ("WordPress 6.5", "<div class='jp-relatedposts'><p>The mill wheel</p></div>", Role.RELATED),
        ("Ghost 5.87", "<div class='kg-card kg-signup-card'><p>Get the ferry letter</p></div>", Role.NEWSLETTER),
        ("blogger", "<div id='blog-pager'><p>Go on</p></div>", Role.NAVIGATION),
    ],
)
def test_the_parts_of_a_platform_are_known(generator: str, part: str, role: Role) -> None:
    """Elements that the program of a platform prints have the role they have there."""
    page = f"<head><meta name='generator' content='{generator}'></head><h1>The Ferry</h1>{HTML}{part}"
    assert trace(page).blocks[-1].role is role
