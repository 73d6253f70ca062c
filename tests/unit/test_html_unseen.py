from __future__ import annotations

import pytest

from article_parse._html._reader import read_html


def _texts(html: str) -> list[str]:
    return [block.text for block in read_html(html).blocks]


@pytest.mark.parametrize(
    ("html", "texts"),
    [
        ('<h2>The Dam<a class="headerlink" href="#d">¶</a></h2>', ["The Dam"]),
        ('<h2><a class="anchor" href="#d">The Dam</a></h2>', ["The Dam"]),
        ("<h2>The Dam <button>Copy link</button></h2>", ["The Dam"]),
        ("<h2><button>Who pays?</button></h2>", ["Who pays?"]),
        ('<p>It <a href="/x">held<span class="sr-only"> (new tab)</span></a>.</p>', ["It held."]),
        ('<h1 class="sr-only">The Dam</h1>', ["The Dam"]),
        ("<pre>1\n2\n3</pre>", []),
        ("<pre>1\n3</pre>", ["1\n3"]),
        ('<pre><span class="lineno">1</span>run()<button>Copy</button></pre>', ["run()"]),
        ("<p>Here <math><mi>F</mi><mo>=</mo><mi>m</mi></math> holds.</p>", ["Here F=m holds."]),
        ('<p>Here <script type="math/tex">F=m</script> holds.<script>x()</script></p>', ["Here F=m holds."]),
        ("<p>In 1932<sup>1</sup> and 10<sup>2</sup>, H<sub>2</sub>O.</p>", ["In 1932¹ and 10², H2O."]),
        ('<x-a><template shadowrootmode="open"><p>It held.</p></template></x-a>', ["It held."]),
        ("<template><p>It held.</p></template>", []),
        ('<h1><span class="kicker">Rivers</span> The Dam</h1>', ["Rivers", "The Dam"]),
        ('<div class="dropcap">T</div><p>he dam held.</p>', ["The dam held."]),
        ("<h1>The Dam<small>It held.</small></h1>", ["The Dam", "It held."]),
    ],
)  # fmt: skip
def test_what_is_no_part_of_a_text_stays_out_of_it(html: str, texts: list[str]) -> None:
    """Permalinks, labels for screen readers and gutters are not read; formulas and declared shadow trees are."""
    assert _texts(html) == texts


@pytest.mark.parametrize(
    ("html", "texts"),
    [
        ("<h2>" + "<span>" * 20 + "The Dam <sup>#</sup>", ["The Dam #"]),
        ("<pre>" + "a<pre>" * 20 + "1\n2", ["a\n" * 20 + "1\n2"]),
    ],
)
def test_what_stands_deep_in_a_heading_or_in_code_is_a_part_of_it(html: str, texts: list[str]) -> None:
    """Each element is looked into to its end, so those that hold each other are only so many."""
    assert _texts(html) == texts
