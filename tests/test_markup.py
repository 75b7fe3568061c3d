"""The body as clean HTML and as Markdown: the same words, in lists, tables, quotes, with emphasis and links."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html
from markdown_it import MarkdownIt

from newsspider import extract, extract_text
from newsspider.demo import DemoServer, demo_folder
from newsspider.extraction import extract_article
from newsspider.extraction.layout import Layout
from newsspider.extraction.markup import BODY_TAGS, body_html, pictures_of, render
from newsspider.items import Image
from newsspider.markdown import to_markdown
from newsspider.page import Page

BASE = "https://post.example/a/b"
LONG = "Two thousand people walked across the bridge before the first lorry did, and a band played in the rain. " * 7
ATTRIBUTES = {"a": {"href"}, "img": {"src", "alt"}, "td": {"colspan", "rowspan"}, "th": {"colspan", "rowspan"}}


def markup(html: str, images: tuple[Image, ...] = ()) -> str:
    page = Page.from_html(f"<body>{html}</body>", BASE)
    layout = Layout(page)
    return body_html(page.base_url, layout.blocks, pictures_of(page, layout, images)).replace("\n", "")


def text(html: str) -> str:
    return render(Layout(Page.from_html(f"<body>{html}</body>", BASE)).blocks)


def words_of_html(html: str) -> list[str]:
    """What a reader sees of the HTML, captions left out."""
    tree = lxml_html.fragment_fromstring(html, create_parent="body")
    for element in tree.iter("br", "p", "li", "td", "th", "h2", "dt", "dd"):
        element.tail = " " + (element.tail or "")
    for element in list(tree.iter("figure")):
        element.drop_tree()
    return str(tree.text_content()).split()


def words_of_markdown(markdown: str) -> list[str]:
    rendered = MarkdownIt("commonmark").enable("table").render(markdown)
    return words_of_html(re.sub(r"<(?:img|hr)[^>]*>", "", rendered))


def words_of_text(body: str) -> list[str]:
    return body.replace(" | ", " ").split()


CASES = {
    "inline": (
        "<p>One <b>two <i>three</i></b> <a class=x href='/x?a=1&b=2'>fo<em>u</em>r</a> <code>a&lt;b</code></p>",
        "<p>One <strong>two <em>three</em></strong> <a href=\"https://post.example/x?a=1&amp;b=2\">fo<em>u</em>r</a>"
        " <code>a&lt;b</code></p>",
    ),
    "line break": ("<p>One <br> two</p>", "<p>One<br>two</p>"),
    "double line break inside emphasis": (
        "<div>One <b>two<br><br>three</b> four</div>", "<p>One <strong>two</strong></p><p><strong>three</strong> four</p>"
    ),
    "addresses that are none": (
        "<p><a href='javascript:x()'>a</a> <a href='data:text/html,x'>b</a> <a href='mailto:x@y.z'>c</a> <a>d</a></p>",
        "<p>a b c d</p>",
    ),
    "headings": ("<h1>One</h1><h3><b>Two</b></h3><h6>Three</h6>", "<h2>One</h2><h3>Two</h3><h6>Three</h6>"),
    "nested lists": (
        "<ul><li>One<ol><li>Two</li><li>Three</li></ol></li><li><p>Four</p><p>Five</p></li></ul>",
        "<ul><li>One<ol><li>Two</li><li>Three</li></ol></li><li><p>Four</p><p>Five</p></li></ul>",
    ),
    "list inside a list": ("<ul><li>One</li><ul><li>Two</li></ul></ul>", "<ul><li>One<ul><li>Two</li></ul></li></ul>"),
    "item outside a list": ("<div><li>One</li></div>", "<p>One</p>"),
    "terms": ("<dl><div><dt>One</dt><dd>Two</dd></div></dl>", "<dl><dt>One</dt><dd>Two</dd></dl>"),
    "quotes": (
        "<blockquote><p>One</p><p>Two</p></blockquote><blockquote>Three</blockquote>",
        "<blockquote><p>One</p><p>Two</p></blockquote><blockquote><p>Three</p></blockquote>",
    ),
    "code": ("<pre><code>def f():\n    return 1 &lt; 2\n</code></pre>", "<pre>def f():    return 1 &lt; 2</pre>"),
    "link around a block": ("<a href='/x'><div>One</div></a>", '<p><a href="https://post.example/x">One</a></p>'),
    "text beside blocks": ("<div>One<p>Two</p>three <b>four</b></div>", "<p>One</p><p>Two</p><p>three <strong>four</strong></p>"),
    "table": (
        "<table><thead><tr><th>Year</th><th colspan='2'>Cars</th></tr></thead><tbody><tr><td></td><td>1<br><br>2</td>"
        "<td rowspan='x'>3</td></tr></tbody></table>",
        '<table><thead><tr><th>Year</th><th colspan="2">Cars</th></tr></thead><tbody><tr><td></td>'
        "<td><p>1</p><p>2</p></td><td>3</td></tr></tbody></table>",
    ),
    "table that arranges the page": (
        f"<table><tr><td>Menu</td><td><p>{LONG}</p><p>Two</p></td></tr></table>",
        f"<p>Menu</p><p>{LONG.strip()}</p><p>Two</p>",
    ),
    "table inside a table that arranges": (
        "<table><tr><td>Menu</td><td><table><tr><td>One</td><td>Two</td></tr></table></td></tr></table>",
        "<p>Menu</p><table><tr><td>One</td><td>Two</td></tr></table>",
    ),
    "caption": (
        "<table><caption>Cars</caption><tr><td>One</td><td>Two</td></tr></table>",
        "<p>Cars</p><table><tr><td>One</td><td>Two</td></tr></table>",
    ),
    "script and style": ("<p>One<script>alert(1)</script><style>p{}</style> two</p>", "<p>One two</p>"),
    "escaped": ("<p>&lt;script&gt; &amp;amp; \"x\"</p>", '<p>&lt;script&gt; &amp;amp; "x"</p>'),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_markup(case: str) -> None:
    html, wanted = CASES[case]
    assert markup(html) == wanted


def test_rows_are_lines_of_the_text() -> None:
    table = "<table><tr><th>Year</th><td><p>Cars</p><p>a day</p></td></tr><tr><td>2015</td><td>11</td></tr></table>"
    assert text(f"<p>One</p>{table}") == "One\n\nYear | Cars a day\n\n2015 | 11"


def test_paragraphs_of_a_cell_that_arranges_are_paragraphs_of_the_text() -> None:
    assert (
        text(f"<table><tr><td>{LONG}<br><br>Two</td><td>Three</td></tr></table>") == f"{LONG.strip()}\n\nTwo\n\nThree"
    )


def test_pictures_stand_in_their_place() -> None:
    html = (
        "<p>One</p><figure><img src='/1.jpg' alt='A &quot;lorry&quot;'></figure><p>Two</p>"
        "<ul><li>Three</li><img src='/2.jpg'><li>Four</li></ul><p>Five</p><img src='/3.jpg'><div>Six</div><img src='/4.jpg'>"
    )
    images = tuple(
        Image(f"https://post.example/{n}.jpg", caption) for n, caption in ((1, "A < b"), (2, None), (4, "Six"))
    )
    assert markup(html, images) == (
        '<p>One</p><figure><img src="https://post.example/1.jpg" alt="A &quot;lorry&quot;"><figcaption>A &lt; b</figcaption>'
        '</figure><p>Two</p><ul><li>Three<figure><img src="https://post.example/2.jpg" alt=""></figure></li><li>Four</li></ul>'
        '<p>Five</p><p>Six</p><figure><img src="https://post.example/4.jpg" alt=""></figure>'
    )


MARKDOWN = {
    "<p>1. *a* _b_ # `c` [d] &lt;e&gt; \\ f|g &amp;amp; ~h~</p>":
        r"1\. \*a\* \_b\_ # \`c\` \[d\] \<e\> \\ f\|g \&amp; \~h\~",
    "<p># One<br>- two<br>3) three<br>+ four<br>===</p>": "\\# One\\\n\\- two\\\n3\\) three\\\n\\+ four\\\n\\===",
    "<p>Hey!<a href='https://x.org/a(b)'>link</a></p>": r"Hey\![link](https://x.org/a%28b%29)",
    '<p>a<strong>"b"</strong>c <em>d</em><em>e</em> <strong>f </strong>g</p>': 'a"b"c *d*e **f** g',
    "<p><code>a`b</code></p>": "``a`b``",
    "<h3>C #</h3>": "### C \\#",
    "<ul><li>a\n<ul><li>b</li></ul></li><li><p>c</p>\n<p>d</p></li></ul>": "- a\n  - b\n\n- c\n\n  d",
    "<ol><li>a</li></ol><ol><li>b</li></ol>": "1. a\n\n1) b",
    "<blockquote><p>a</p><p>b</p></blockquote>": "> a\n>\n> b",
    "<pre>a\n  ```b</pre>": "````\na\n  ```b\n````",
    "<table><tr><th>a</th><th colspan=2>b</th></tr><tr><td rowspan=2>1</td><td>2|3</td><td></td></tr><tr><td><p>4</p><p>5</p></td></tr></table>":
        "| a | b |  |\n| --- | --- | --- |\n| 1 | 2\\|3 |  |\n|  | 4 5 |  |",
    "<table><tr><td>1</td><td>2</td></tr></table>": "|  |  |\n| --- | --- |\n| 1 | 2 |",
    "<figure><img src='https://x.org/1.jpg' alt='[a]'><figcaption>b \"c\"</figcaption></figure>":
        '![\\[a\\]](https://x.org/1.jpg "b \\"c\\"")',
    "<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd>d</dd></dl>": "- a\n\n  b\n\n- c\n\n  d",
    "": "",
}  # fmt: skip


@pytest.mark.parametrize("html", MARKDOWN)
def test_markdown(html: str) -> None:
    assert to_markdown(html) == MARKDOWN[html]


@pytest.mark.parametrize("html", [html for html in MARKDOWN if html])
def test_markdown_reads_back(html: str) -> None:
    assert words_of_markdown(to_markdown(html)) == words_of_html(html)


leaf = st.text(alphabet="ab1*_#`[]()<>&|\\!~+-=.:\"' \n\u00a0é«", min_size=1, max_size=12).map(
    lambda t: t.replace("&", "&amp;").replace("<", "&lt;")
)


def element(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    tags = ("p div b i em strong a span li ul ol td tr table blockquote h1 h3 pre code dl dt dd figure section "
            "th thead caption small u").split()  # fmt: skip
    wrapped = st.tuples(st.sampled_from(tags), st.lists(inner, max_size=4)).map(
        lambda pair: f"<{pair[0]}{' href=/x' if pair[0] == 'a' else ''}>{''.join(pair[1])}</{pair[0]}>"
    )
    return wrapped | st.sampled_from(["<br>", "<br><br>", "<hr>", "<img src=/1.jpg>", "<script>x</script>"])


pages = st.lists(st.recursive(leaf, element, max_leaves=25), max_size=6).map("".join)


@settings(max_examples=300)
@given(pages)
def test_all_forms_have_the_same_words(html: str) -> None:
    page = Page.from_html(f"<body>{html}</body>", BASE)
    layout = Layout(page)
    made = body_html(page.base_url, layout.blocks, pictures_of(page, layout, [Image("https://post.example/1.jpg")]))
    words = [word for block in layout.blocks for word in block.text.split()]
    assert words_of_text(render(layout.blocks).replace("|", " ")) == [
        w for word in words for w in word.replace("|", " ").split()
    ]
    assert "".join(words_of_html(made)) == "".join(words)
    assert_clean(made)
    assert "".join(words_of_markdown(to_markdown(made))) == "".join(words)


def assert_clean(html: str) -> None:
    tree = lxml_html.fragment_fromstring(html, create_parent="body")
    for found in tree.iterdescendants():
        assert found.tag in BODY_TAGS
        assert set(found.attrib) <= ATTRIBUTES.get(str(found.tag), set())
        for name in ("href", "src"):
            assert re.match(r"https?://", found.get(name, "https://"))
        if found.tag in ("ul", "ol", "table", "tr"):
            assert not (found.text or "").strip()
            assert {child.tag for child in found} <= {"li", "thead", "tbody", "tr", "td", "th"}


@pytest.mark.parametrize("path", sorted(demo_folder().rglob("*.html")), ids=lambda p: str(p)[-40:])
def test_pages_of_the_demo(path: Path) -> None:
    article = extract(DemoServer().fill_in(path.read_bytes(), "herald"), "https://herald.example/a")
    assert words_of_html(article.body_html) == words_of_text(article.body)
    assert_clean(article.body_html)
    assert words_of_markdown(article.body_markdown) == words_of_text(article.body)


@pytest.mark.parametrize(
    "html",
    [
        "text<br><br>" * 20_000,
        "<pre>" + "text<br><br>" * 20_000,
        "<ul>" * 3_000 + "text",
        "<table><tr><td>" * 500 + "text",
        "<b>" * 3_000 + "t<br><br>" * 3_000,
        "<table>" + "<tr><td colspan=999>a<td>b" * 5_000,
        "<blockquote>" * 200 + "text<p>" * 3_000,
    ],
    ids=["breaks", "code", "lists", "tables", "bold", "cells", "quotes"],
)
def test_work_grows_with_the_page_and_not_with_its_square(html: str) -> None:
    page = Page.from_html(f"<body>{html}</body>", BASE)
    layout = Layout(page)
    start = time.process_time()
    to_markdown(body_html(BASE, layout.blocks))
    assert time.process_time() - start < 5


def test_a_site_s_selector_has_markup_too() -> None:
    from newsspider.sites import Site

    site = Site("post", "https://post.example/", selectors={"body": "div.odd"})
    article = extract_article(Page.from_html("<div class=odd><p>Only <b>this</b>.</p></div>", BASE), site)
    assert article.body_html == "<p>Only <strong>this</strong>.</p>"
    assert article.body_markdown == "Only **this**."


def test_flattened_text_has_markup_too() -> None:
    article = extract_text(f"Bridge opens\n\n{LONG}\n\n{LONG} & more")
    assert words_of_html(article.body_html) == article.body.split()
    assert_clean(article.body_html)
