import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from article_parse._html._depth import _is_harmless, nests_too_deeply
from article_parse._html._open_depth import MAX_DEPTH, open_depth

_NAMES = (
    "a", "b", "button", "caption", "dd", "div", "dt", "foreignObject", "form", "h1", "h2", "li", "math", "mi",
    "noscript", "object", "optgroup", "option", "p", "path", "ruby", "rt",
    "script", "section", "select", "span", "style", "svg",
    "table", "td", "template", "textarea", "title", "tr", "ul",
)  # fmt: skip
_PIECES = st.sampled_from([
    *(f"<{name}>" for name in _NAMES), *(f"</{name}>" for name in _NAMES), *(f"<{name}/>" for name in _NAMES),
    '<div a="</div>">', "<i b=c/>", "<!--", "-->", "<![CDATA[", "]]>", "text", "<", "</", "='", '"',
])  # fmt: skip


def _parsed_depth(source: str) -> int:
    """Tell how deep the parser's tree is, without html and body."""
    root = LexborHTMLParser(source).root
    assert root is not None
    deepest = 0
    stack = [root.iter()]
    while stack:
        child = next(stack[-1], None)
        if child is None:
            stack.pop()
        else:
            stack.append(child.iter())
            deepest = max(deepest, len(stack))
    return deepest - 2


@given(st.lists(_PIECES, min_size=1, max_size=8).map("".join))
def test_no_markup_nests_deeper_than_told(source: str) -> None:
    """However broken the markup, repeating it makes the tree no deeper than a small factor of what is told."""
    repeated = source * 40
    assert _parsed_depth(repeated) <= 3 * open_depth(repeated) + 12


@pytest.mark.parametrize(
    ("source", "depth"),
    [
        ("", 0),
        ("<div><div><div>x", 3),
        ("<p>One<p>Two<p>Three", 1),
        ("<ul><li>One<li>Two</ul>", 2),
        ("<ul><li>One</li><li><b>Two</b> </li></ul>" * 1000, 2),
        ("<div></div>" * 1000, 0),
        ("<div><br><img></div>" * 1000, 1),
        ("<table><tr><td>a<td>b<tr><td>c</table>" * 1000, 4),
        ("<table><td>" * 3, 12),
        ("<table><tbody><tr><td>" * 3, 12),
        ("<table><td>a<td>b</table>" * 1000, 4),
        ("<div><!-- <div><div> --></div>", 1),
        ("<script>if (a<b) '<div><div><div>'</script>", 1),
        ("<script><!-- <script> </script> <div><div> --></script>", 1),
        ('<div title="<b><i>"></div>', 0),
        ("<svg><g><path/><path/><path/></g></svg>" * 1000, 2),
        ("<span><b>x</b> </span>" * 1000, 1),
        ("<a name=x>" * 1000, 1),
    ],
)
def test_ordinary_markup_is_told_exactly(source: str, depth: int) -> None:
    """Elements that end, or that the next one ends, are not counted as open."""
    assert open_depth(source) == depth


@pytest.mark.parametrize(
    "source",
    [
        "<div>" * 1000,
        "<DIV\n>" * 1000,
        "<b><i>" * 500,
        "<span><div></span>" * 1000,
        "<div></x>" * 1000,
        "<li><dd>" * 1000,
        "<svg><style>" + "<g>" * 1000,
        "<select><title></select><div></title>" * 1000,
        '<div a="></div>">' * 1000,
        '<div ="><div =">' * 1000,
        "<p " + " ".join(f"a{number}" for number in range(1000)) + ">",
        "".join(f"<p><font size={number}></p>" for number in range(400)) + "<p>x</p>" * 2000,
        "<!--><div>" * 1000,
        "<table><td>" * 150,
        "".join(f"<body a{number}>" for number in range(100)),
        "<HTML><Body>" * 20,
        "<select>" + "<option>x" * 5000,
        "<select>" + "<option>x</option>" * 5000,
        "<select>" + "<optgroup><OPTION>x</OPTION></optgroup>" * 3000,
    ],
)
def test_what_would_keep_the_parser_busy_is_too_deep(source: str) -> None:
    """Deep nesting in any disguise, attributes by the hundred and formatting without end are refused."""
    assert open_depth(source) == MAX_DEPTH + 1


@pytest.mark.parametrize(
    "source",
    [
        "<div>" * 20_000,
        "<p " + " ".join(f"a{number}" for number in range(1000)) + ">",
        "<p " + " ".join(f'a{number}="<b>"' for number in range(1000)) + ">",
        "<p/" + " ".join(f"a{number}=x<b" for number in range(1000)) + ">",
        "".join(f"<p><font size={number}></p>" for number in range(400)) + "<p>x</p>" * 1000,
        "".join(f"<body a{number}>" for number in range(100)),
    ],
)
def test_page_that_is_not_harmless_is_scanned(source: str) -> None:
    """A page with many tags, with one tag of many attributes, or with much formatting is refused as the scan says."""
    assert nests_too_deeply(source)


# A page of forms: many lists of a few hundred options, closed or not.
_LISTS = ("<select>" + "<option>x</option>" * 300 + "</select><select>" + "<option>x" * 300 + "</select>") * 20


@pytest.mark.parametrize("source", ["<div>" * 3000, "<b><i>" * 500, "<p class=x>One</p>" * 10_000, _LISTS])
def test_page_that_is_harmless_is_parsed(source: str) -> None:
    """Few tags may nest in any way, and many that do not nest may come."""
    assert not nests_too_deeply(source)


@pytest.mark.parametrize(
    ("within", "beyond"),
    [
        ("<p>" * 4096, "<p>" * 4097),
        ("x" * 1_000_000, "x" * 1_000_001),
        ("<body a>" * 8, "<body a>" * 9),
        ("<body a>" * 8 + "<b a>" * 20, "<html a>" * 9 + "<b a>" * 20),
        ("<b a>" * 91 + "<p>" * 1909, "<b a>" * 92 + "<p>" * 1908),
        ("<b a>" * 91 + "<p>" * 1910, "<b a>" * 91 + "<p>" * 1911),
    ],
    ids=["tags", "characters", "roots", "roots beside formatting", "formatting", "tags with formatting"],
)
def test_a_page_is_harmless_up_to_each_bound(within: str, beyond: str) -> None:
    """What is at a bound may come without a scan, and one more may not."""
    assert _is_harmless(within)
    assert not _is_harmless(beyond)


def test_as_many_open_elements_as_may_be_are_parsed() -> None:
    """The bound on open elements is the last number that is parsed."""
    filled = "<br>" * 5000
    assert not nests_too_deeply("<div>" * MAX_DEPTH + filled)
    assert nests_too_deeply("<div>" * (MAX_DEPTH + 1) + filled)
