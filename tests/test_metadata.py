"""Summary, section, breadcrumbs, tags, language, address, counts and pictures on pages in the shape of real ones."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from newsspider.extraction import counts, metadata, sections
from newsspider.extraction.found import Found
from newsspider.extraction.images import find_images
from newsspider.extraction.language import find_language
from newsspider.extraction.layout import Layout
from newsspider.page import Page

TEXT = "<p>" + "The council voted on Monday evening after a long debate about the new bridge. " * 8 + "</p>"
URL = "https://www.example.org/politics/bridge-reopens"

Finder = Callable[[Page, Layout], Found | None]


def value(find: Finder, html: str, url: str = URL, lang: str = "") -> object:
    attribute = f' lang="{lang}"' if lang else ""
    page = Page.from_html(f"<html{attribute}><body>{html}</body></html>", url)
    found = find(page, Layout(page))
    return found.value if found else None


def json_ld(data: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


TAGDIV = (
    """
<meta property="og:title" content="Exercises in the gulf of the capital have begun with ships of three countries">
<div class="td-crumb-container"><div class="entry-crumbs"><span><a class="entry-crumb" href="https://www.example.org/">Home</a>
</span> <span><a class="entry-crumb" href="https://www.example.org/world/">World</a></span>
<span><a class="entry-crumb" href="https://www.example.org/world/asia/">Asia</a></span>
<span class="td-bred-no-url-last">Exercises in the gulf of the capital have begun with ships of...</span></div></div>
<h1 class="entry-title">Exercises in the gulf of the capital have begun with ships of three countries</h1>
<div class="td-module-meta-info">
<div class="td-post-comments"><a href="#respond"><i class="td-icon-comments"></i>0</a></div>
<div class="td-post-views"><i class="td-icon-views"></i><span class="td-nr-views-7">20</span></div></div>
"""
    + TEXT
)


def test_counters_are_told_by_class_not_by_order() -> None:
    assert value(counts.find_view_count, TAGDIV) == 20
    assert value(counts.find_comment_count, TAGDIV) == 0
    turned = (
        TAGDIV.replace("td-post-comments", "x")
        .replace("td-post-views", "td-post-comments")
        .replace("x", "td-post-views")
    )
    assert value(counts.find_comment_count, turned) == 20


def test_counters_of_teasers_do_not_count() -> None:
    related = "<h1>Bridge reopens</h1>" + TEXT * 3 + '<div class="td_block_related_posts">' + "<p>x</p>" * 40
    related += '<div class="td-module-comments">7</div></div>'
    assert value(counts.find_comment_count, related) is None


@pytest.mark.parametrize(
    ("lang", "line", "views", "comments"),
    [
        ("en", "10 Nov 2026 | Read 4 211 times | 3 comments", 4211, 3),
        ("de", "1.204 Aufrufe · 7 Kommentare", 1204, 7),
        ("ru", "Просмотров: 3 481", 3481, None),
        ("ko", "승인 2026.11.03 18:22 | 조회수 733 | 댓글 1", 733, 1),
        ("en", "12 min read", None, None),
        ("en", "View 3 of 5 comments", None, None),
        ("xx", "1 204 vues", None, None),
    ],
)
def test_counts_are_named_in_the_language_of_the_page(
    lang: str, line: str, views: int | None, comments: int | None
) -> None:
    page = f"<h1>Bridge reopens after ten years</h1><div>{line}</div>"
    assert value(counts.find_view_count, page, lang=lang) == views
    assert value(counts.find_comment_count, page, lang=lang) == comments


@pytest.mark.parametrize(
    ("html", "count"),
    [
        ('<section class="comments"><h3>Comments (2)</h3><p>Top 10!</p></section>', 2),
        ('<div class="comments-area"><h2>5 thoughts on “Bridge reopens with 2 lanes”</h2></div>', 5),
        ('<section data-num-comments="4" id="comments"></section>', 4),
        ('<span property="sioc:num_replies" content="6"></span>', 6),
        ('<li title="Comments: 8"><a href="#comments">8</a></li>', 8),
        ('<button aria-label="responses"><span>9</span></button>', 9),
        ('<p class="comment-author">ornitho44</p><p class="comment-author">Peter says: 2</p>', None),
        ("<div>1 comment</div>" + "<p>x</p>" * 30 + "<div>2 comments</div>", None),
    ],
)
def test_number_of_comments(html: str, count: int | None) -> None:
    page = "<h1>Bridge reopens after ten years</h1>" + TEXT * 3 + "<p>x</p>" * 30 + html
    assert value(counts.find_comment_count, page, lang="en") == count


@pytest.mark.parametrize(
    ("text", "count"),
    [("1.2K", 1200), ("1,234", 1234), ("1.234 Aufrufe", 1234), ("12 тыс.", 12000), ("3,4 млн", 3_400_000), ("0", 0),
     ("Kommentare (12)", 12), ("1,2万", 12_000), ("none", None), ("1 of 3", None), ("jane44", None)],
)  # fmt: skip
def test_counts(text: str, count: int | None) -> None:
    assert counts.parse_count(text) == count


def test_breadcrumbs_without_home_and_cut_title() -> None:
    assert value(sections.find_breadcrumbs, TAGDIV) == ("World", "Asia")
    assert value(sections.find_section, TAGDIV) == "Asia"


def test_category_beside_the_headline_where_no_path_is_shown() -> None:
    """A WordPress block theme."""
    terms = '<main><div class="taxonomy-category wp-block-post-terms"><a href="/c/sport/" rel="tag">Sport</a></div>'
    page = terms + '<h1 class="wp-block-post-title">Bridge reopens</h1>' + TEXT + "</main>"
    assert value(sections.find_breadcrumbs, page) == ("Sport",)
    assert value(sections.find_section, page) == "Sport"


def test_breadcrumbs_of_json_ld() -> None:
    items = [
        {
            "@type": "ListItem",
            "position": 2,
            "item": {"@id": "https://www.example.org/politics/", "name": "Politics"},
        },
        {"@type": "ListItem", "position": 1, "name": "Example News", "item": "https://www.example.org/"},
        {"@type": "ListItem", "position": 3, "name": "Bridge reopens", "item": URL},
    ]
    assert value(sections.find_breadcrumbs, json_ld({"@type": "BreadcrumbList", "itemListElement": items})) == (
        "Politics",
    )


HEADLINE = "<h1>Bridge reopens after ten years</h1>"


@pytest.mark.parametrize(
    ("html", "section"),
    [
        (
            '<p><a href="/">Home</a> &gt; <a href="/c/">City</a> &gt; <a href="/c/n/">North</a> &gt; Bridge</p>',
            "North",
        ),
        ('<p><a href="/">Home</a> / <a href="/city/">City</a></p>', "City"),
        ('<p><a href="/">Home</a> | <a href="/city/">City</a> | <a href="/sport/">Sport</a></p>', None),
        ('<p><a href="/x/">Rain</a> &gt; <a href="/city/">City</a></p>', None),
        ('<a href="/tag/city/">City</a>', "City"),
        ('<a href="/subscribe/">Subscribe</a>', None),
        (json_ld({"@type": "NewsArticle", "articleSection": "news/city"}), "city"),
        (json_ld({"@type": "NewsArticle", "articleSection": "City, rain", "keywords": "rain"}), "City"),
        (json_ld({"@type": "NewsArticle", "articleSection": "Arts, Culture", "keywords": "rain"}), "Arts, Culture"),
    ],
)
def test_section_above_the_headline(html: str, section: str | None) -> None:
    assert value(sections.find_section, html + HEADLINE + TEXT) == section


def test_path_as_section_takes_the_name_in_the_breadcrumbs() -> None:
    crumbs = '<div class="breadcrumb"><a href="/">Home</a> <a href="/news/">News</a> <a href="/n/c/">City</a></div>'
    declared = json_ld({"@type": "NewsArticle", "articleSection": "news/city"})
    assert value(sections.find_section, declared + crumbs + HEADLINE + TEXT) == "City"


def test_category_of_a_post_is_no_tag() -> None:
    filed = (
        '<footer class="entry-meta">Posted in <a href="/category/city/" rel="category tag">City</a> and tagged '
        '<a href="/tag/bridges/" rel="tag">Bridges</a></footer>'
    )
    page = f'<article>{HEADLINE}{TEXT * 3}{"<p>x</p>" * 30}<div class="tags">{filed}</div></article>'
    assert value(sections.find_section, page) == "City"
    assert value(sections.find_tags, page) == ("Bridges",)


@pytest.mark.parametrize(
    ("html", "tags"),
    [
        ('<div><a href="/tag/a1"><div>Rain</div></a><a href="/tag/b2"><div>Wind</div></a></div>', ("Rain", "Wind")),
        ('<div class="field-tags"><h3>Filed under</h3><a href="/w/1">Rain</a> <a href="/w/2">#Wind</a></div>',
         ("Rain", "Wind")),
        ('<div class="tags">Topics: <a href="/search/?tags=rain">Rain</a></div>', ("Rain",)),
        ('<p>The council met in <a href="/tag/rain">Rain</a>, a village of nine houses and a pump.</p>', ("site",)),
        ('<div class="related"><a href="/tag/rain">Rain</a></div>' , ("site",)),
    ],
)  # fmt: skip
def test_tags_on_the_page_before_the_words_of_the_site(html: str, tags: tuple[str, ...]) -> None:
    keywords = '<meta name="keywords" content="site">'
    assert value(sections.find_tags, f"{keywords}{HEADLINE}{TEXT * 3}{'<p>x</p>' * 30}{html}") == tags


def test_tags() -> None:
    meta = '<meta property="article:tag" content="Bridges"><meta property="article:tag" content="Traffic, Council">'
    assert value(sections.find_tags, meta + TEXT) == ("Bridges", "Traffic", "Council")
    links = (
        "<h1>x</h1>"
        + TEXT
        + '<ul class="td-tags"><li><a href="/tag/iran/">Iran</a></li><li><a href="/tag/gulf/">#Gulf</a></li></ul>'
    )
    assert value(sections.find_tags, links) == ("Iran", "Gulf")


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en-us", TEXT, "en-US"),
        ("de_AT", "<p>" + "Der Rat hat am Montag nach langer Debatte für die neue Brücke gestimmt. "
        "" * 6 + "</p>", "de-AT"),
        ("en", "<p>" + "Совет проголосовал в понедельник за новый мост через реку. " * 6 + "</p>", "ru"),
        ("", "<table>" + "<tr><td>市政工程处处长郑守义介绍,此次维修将更换全部桥面板和四十二个支座,工程总投资三百二十万元人民币。"
         * 3 + "</table>", "zh"),
        ("", "<p>" + "Το συμβούλιο ψήφισε τη Δευτέρα για τη νέα γέφυρα. " * 6 + "</p>", "el"),
        ("en-US", "<p>" + "Der Rat hat am Montag nach der Debatte für die neue Brücke und das Geld "
        "gestimmt, nicht mit der "
         "Mehrheit, die sich das Amt von den Räten auch für eine andere Brücke erhofft hat. " * 4 + "</p>", "de"),
        ("ja", "<p>" + "市議会は月曜日、新しい橋の建設を承認した。" * 12 + "</p>", "ja"),
        ("xx-invalid-!", TEXT, "en"),
    ],
)  # fmt: skip
def test_language_is_checked_against_the_text(lang: str, text: str, expected: str | None) -> None:
    assert value(find_language, text, lang=lang) == expected


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("/politics/bridge-reopens?utm_source=x", "https://www.example.org/politics/bridge-reopens"),
        ("https://m.example.org/politics/bridge-reopens", "https://m.example.org/politics/bridge-reopens"),
        ("https://elsewhere.example.com/bridge", None),
        ("https://www.example.org/", None),
        ("", None),
    ],
)
def test_canonical_address(link: str, expected: str | None) -> None:
    assert value(metadata.find_canonical, f'<link rel="canonical" href="{link}">' + TEXT) == expected


def test_summary_of_the_page_before_the_declared_one() -> None:
    standfirst = "The river can be crossed again from Tuesday on, two years after the flood."
    page = (
        '<meta name="description" content="Read all about the bridge."><h1>Bridge reopens</h1><p '
        f'class="standfirst">{standfirst}</p>'
    )
    assert value(metadata.find_summary, page + TEXT) == standfirst
    assert (
        value(metadata.find_summary, '<meta name="description" content="Read all about the bridge.">')
        == "Read all about the bridge."
    )


def test_publisher() -> None:
    data = {"@type": "NewsArticle", "publisher": {"@type": "Organization", "name": "Example News"}}
    assert value(metadata.find_publisher, json_ld(data)) == "Example News"


def test_images_with_caption_and_credit() -> None:
    html = (
        '<meta property="og:image" content="/lead.jpg"><article><h1>Bridge reopens</h1><figure><img '
        'src="data:image/gif;base64,R0"'
        ' data-src="/bridge.jpg" width="800" height="600"><figcaption>The new bridge. <span '
        'class="credit">Photo: Jane Doe</span>'
        "</figcaption></figure>" + TEXT + '<img src="/pixel.gif" width="1" height="1"><img src="/img/logo.png">'
        '<p class="author-bio"><img class="avatar" src="/jane.jpg"></p></article>'
    )
    page = Page.from_html(f"<html><body>{html}</body></html>", URL)
    main, images = find_images(page, Layout(page))
    assert main == "https://www.example.org/lead.jpg"
    assert [(i.url, i.caption, i.credit, i.width) for i in images] == [
        ("https://www.example.org/bridge.jpg", "The new bridge.", "Photo: Jane Doe", 800)
    ]


def captions(html: str) -> list[tuple[str, str | None]]:
    page = Page.from_html(f"<html><body>{html}</body></html>", URL)
    layout = Layout(page)
    body = [b.node.element for b in layout.blocks if b.text.startswith("The council")]
    return [(image.url.rpartition("/")[2], image.caption) for image in find_images(page, layout, body)[1]]


def test_words_around_the_body_say_nothing_of_its_pictures() -> None:
    """Systems call the story's own container a row of posts, and its pictures cards."""
    html = (
        f'<div class="related-post-row"><article class="card">{HEADLINE}<header class="article-header">'
        '<figure class="carousel"><img src="/lead.jpg"><figcaption>The bridge.</figcaption></figure></header>'
        f'{TEXT * 2}<figure class="kg-card"><img src="/inside.jpg"></figure>'
        f'<div class="card"><a href="/other-story"><img src="/other.jpg"></a></div>{TEXT * 2}'
        '<div class="card"><img src="/after.jpg"></div></article></div>'
    )
    assert captions(html) == [("lead.jpg", "The bridge."), ("inside.jpg", None)]


def test_caption_without_figure() -> None:
    beside = '<div class="image"><img src="/a.jpg"><p class="image-caption">The wheel.</p></div>'
    below = '<div><figure><img src="/b.jpg"></figure><div class="caption">The bridge.</div></div>'
    text_only = '<div><img src="/c.jpg"></div><p>A paragraph.</p>'
    html = f"<article>{HEADLINE}{TEXT}{beside}{below}{text_only}{TEXT}</article>"
    assert captions(html) == [("a.jpg", "The wheel."), ("b.jpg", "The bridge."), ("c.jpg", None)]
