"""Roles: what a block can be, and where it then stands in the article."""

from __future__ import annotations

import pytest

from article_parse._roles import BODY_ROLES, METADATA_ROLES, NoteCode, Role


def test_a_role_is_of_one_kind() -> None:
    """No role stands both in the body and in the metadata."""
    assert set() == BODY_ROLES & METADATA_ROLES


@pytest.mark.parametrize("role", Role)
def test_a_role_knows_its_kind(role: Role) -> None:
    """A role says whether it stands in the body, in the metadata, or in neither and so among the omissions."""
    assert (role.is_body, role.is_metadata) == (role in BODY_ROLES, role in METADATA_ROLES)


@pytest.mark.parametrize("name", [*Role, *NoteCode])
def test_a_name_is_its_own_value(name: Role | NoteCode) -> None:
    """Roles and codes are written as their names in small letters, so that they can be compared with strings."""
    assert name == name.name.lower()
