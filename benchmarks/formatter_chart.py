"""
Draws what "10 hours ago" means by formatter.

``python -m benchmarks.formatter_chart > docs/explanation/ten-hours.svg`` makes the picture of the documentation anew.
"""

from __future__ import annotations

from html import escape

from article_parse import parse_moment

__all__ = ["chart"]

_FORMATTERS = (
    ("timeago.js, Carbon, Intl", "10 hours ago", "timeago.js"), ("moment, dayjs, WordPress", "10 hours ago", "moment"),
    ("date-fns, Rails", "about 10 hours ago", "date-fns"), ("GitHub relative-time", "10 hours ago", "github"),
    ("unknown: the hull", "10 hours ago", None),
)  # fmt: skip
_FONT = 'font-family="sans-serif" font-size="13"'
_LEFT, _HOUR, _ROW, _FIRST, _LAST = 200, 200, 30, 9, 11


def chart() -> str:
    """Give the picture as SVG: one bar from the shortest to the longest age for each formatter."""
    height = _ROW * (len(_FORMATTERS) + 1) + 10
    width = _LEFT + _HOUR * (_LAST - _FIRST) + 20
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" {_FONT}>',
        "<title>What “10 hours ago” means by formatter</title>",
    ]
    for half in range(2 * (_LAST - _FIRST) + 1):
        place = _LEFT + half * _HOUR // 2
        parts.append(f'<path d="M{place} 24V{height - 5}" stroke="#bbb"/>')
        parts.append(f'<text x="{place}" y="16" text-anchor="middle" fill="#777">{_FIRST + half / 2:g} h</text>')
    for row, (name, text, formatter) in enumerate(_FORMATTERS, 1):
        moment = parse_moment(text, languages=("en",), formatter=formatter)
        if moment is None or moment.elapsed is None or moment.elapsed.longest is None:
            continue
        start, stop = (
            each.total_seconds() / 3600 - _FIRST for each in (moment.elapsed.shortest, moment.elapsed.longest)
        )
        y, fill = row * _ROW, "#c60" if formatter is None else "#36a"
        parts.append(f'<text x="5" y="{y + 15}" fill="#777">{escape(name)}</text>')
        x, long = _LEFT + start * _HOUR, (stop - start) * _HOUR
        parts.append(f'<rect x="{x:.1f}" y="{y}" width="{long:.1f}" height="20" fill="{fill}"/>')
    return "\n".join([*parts, "</svg>"])


if __name__ == "__main__":
    print(chart())
