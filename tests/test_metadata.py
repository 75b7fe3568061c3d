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
    ("text", "count"),
    [("1.2K", 1200), ("1,234", 1234), ("1.234 Aufrufe", 1234), ("12 тыс.", 12000), ("3,4 млн", 3_400_000), ("0", 0),
     ("Kommentare (12)", 12), ("1,2万", 12_000), ("none", None), ("1 of 3", None)],
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
