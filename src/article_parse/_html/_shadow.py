"""Shadow trees that a page declares: a browser shows what stands in them, so they are read like other elements."""

from __future__ import annotations

import re

__all__ = ["with_open_shadows"]

_TEMPLATE = re.compile(r"<template(?P<attributes>(?:\s[^<>]*+)?)>|</template\s*+>", re.IGNORECASE)
_SHADOW = re.compile(r"\sshadowroot(?:mode)?[\s=]", re.IGNORECASE)


def with_open_shadows(source: str) -> str:
    """
    Give a page with elements in the place of the templates that declare a shadow tree.

    >>> with_open_shadows('<x-text><template shadowrootmode="open"><p>It held.</p></template></x-text>')
    '<x-text><x-shadow><p>It held.</p></x-shadow></x-text>'
    """
    if "shadowroot" not in source:
        return source
    parts: list[str] = []
    open_templates: list[bool] = []
    done = 0
    for tag in _TEMPLATE.finditer(source):
        is_end = tag.group().startswith("</")
        if is_end:
            is_shadow = open_templates.pop() if open_templates else False
        else:
            is_shadow = _SHADOW.search(f"{tag['attributes']} ") is not None
            open_templates.append(is_shadow)
        if is_shadow:
            parts += (source[done : tag.start()], "</x-shadow>" if is_end else "<x-shadow>")
            done = tag.end()
    parts.append(source[done:])
    return "".join(parts)
