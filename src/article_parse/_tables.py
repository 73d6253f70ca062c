"""Files of data that lie beside modules."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib.machinery import ModuleSpec
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from importlib.machinery import SourceFileLoader

__all__ = ["read_table"]


def read_table(package: ModuleSpec, name: str) -> Mapping[str, Any]:
    """
    Read the JSON file *name* in the folder of a *package*, wherever that was loaded from.

    It is the way of importlib.resources, whose import takes a tenth of the first page.
    """
    (folder, *_) = package.submodule_search_locations or [""]
    table: Mapping[str, Any] = json.loads(cast("SourceFileLoader", package.loader).get_data(f"{folder}/{name}.json"))
    return table
