"""Headlines on pages in the shape of real ones: which source wins, and what is cut off."""

from __future__ import annotations

import pytest

from newsspider.extraction.layout import Layout
from newsspider.extraction.title import find_title
from newsspider.page import Page

URL = "https://www.example-kurier.example/politik/2024/11/25/rat-stimmt-zu"
TEXT = "<p>" + "The council voted on Monday evening after a long debate about the new bridge. " * 8 + "</p>"


def title(head: str, body: str, url: str = URL) -> str | None:
    page = Page.from_html(f"<html><head>{head}</head><body>{body}{TEXT}</body></html>", url)
    found = find_title(page, Layout(page))
    return str(found.value) if found else None


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        pytest.param(
            '<title>Council agrees - The Example Courier</title><meta property="og:title" content="Council '
            "agrees - The "
            'Example Courier"><meta property="og:site_name" content="The Example Courier">',
            '<header class="td-post-title"><h1 class="entry-title">Council agrees</h1></header>',
            "Council agrees",
            id="tagdiv-classic-site-name",
        ),
        pytest.param(
            "<title>Minister-president presents budget – what changes: an overview | Kurier</title>"
            '<meta property="og:site_name" content="Kurier">',
            "<h1>Minister-president presents budget – what changes: an overview</h1>",
            "Minister-president presents budget – what changes: an overview",
            id="hyphen-dash-and-colon-belong-to-the-headline",
        ),
        pytest.param(
            '<title>Bridge reopens | Kurier</title><meta property="og:title" content="Bridge reopens">'
            '<meta property="og:site_name" content="Kurier">',
            '<h1 class="logo"><a href="/">Kurier</a></h1><article><h1>Bridge reopens</h1></article>',
            "Bridge reopens",
            id="logo-in-h1",
        ),
        pytest.param(
            '<title>Storm hits the coast | Weather | Kurier</title><meta property="og:title" content="Storm hits the '
            'coast"><meta property="og:site_name" content="Kurier">',
            "<div><h1>Weather</h1></div><article><h1>Storm hits the coast</h1></article>",
            "Storm hits the coast",
            id="section-in-h1",
        ),
        pytest.param(
            "<title>Who pays? &amp;quot;Nobody&amp;quot; &#8211; Kurier</title>"
            '<meta property="og:site_name" content="Kurier">',
            "<h1>Who pays? <em>&quot;Nobody&quot;</em></h1>",
            'Who pays? "Nobody"',
            id="entities-twice-and-markup",
        ),
        pytest.param(
            '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Rat stimmt zu: Was nun folgt"}'
            '</script><meta property="og:title" content="Rat stimmt zu: Was nun folgt">',
            '<h1><span class="kicker">Politik</span><span>Rat stimmt zu: Was nun folgt</span></h1>',
            "Rat stimmt zu: Was nun folgt",
            id="kicker-apart",
        ),
        pytest.param(
            "<title>Bridge reopens - Kurier</title>",
            '<article class="tdb_templates"><h1 class="tdb-title-text">Bridge reopens</h1></article>'
            '<div class="tdb_single_comments"><article><h1>Great news, thanks!</h1></article></div>',
            "Bridge reopens",
            id="comment-with-h1",
        ),
        pytest.param(
            "<title>Мост снова открыт | Пример</title>", "<h1>Мост снова открыт</h1>", "Мост снова открыт", id="ru"
        ),
        pytest.param(
            "<title>Bridge reopens | Something of Unknown Name</title>",
            "",
            "Bridge reopens",
            id="no-heading-unknown-name",
        ),
        pytest.param(
            "<title>临河老桥今日封闭 维修工期预计四十天_本地新闻_临河晚报网</title>",
            "",
            "临河老桥今日封闭 维修工期预计四十天",
            id="underscores",
        ),
        pytest.param(
            "<title>How to use snake_case in Python</title>", "", "How to use snake_case in Python", id="name"
        ),
    ],
)
def test_headline(head: str, body: str, expected: str) -> None:
    assert title(head, body) == expected


def test_quotation_marks_at_the_end_stay() -> None:
    head = (
        "<title>Один протез и «неизвестный тромбон» - Пример</title><meta property='og:site_name' content='Пример'>"
    )
    assert title(head, "<h1>Один протез и «неизвестный тромбон»</h1>") == "Один протез и «неизвестный тромбон»"


def test_page_without_any_title() -> None:
    assert title("", "", url="") is None


def test_name_of_the_host_is_cut() -> None:
    assert title("<title>Bridge reopens - example-kurier.example</title>", "") == "Bridge reopens"


NEWS = '<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{}"}}</script>'


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        pytest.param(
            NEWS.format("New bridge in 2025: what drivers must know")
            + '<meta property="og:title" content="Council votes for the new bridge, work starts in May">',
            "<h1>Council votes for the new bridge, work starts in May</h1>",
            "Council votes for the new bridge, work starts in May",
            id="h1-and-og-against-json-ld-for-search-engines",
        ),
        pytest.param(
            '<meta property="og:title" content="Small adventures with a wooden bridge"><title>A Blog: Small adventures '
            "with a wooden bridge</title>",
            "<h1>First steps</h1><h1>What I learned</h1><h1>The results so far</h1><h1>Some musings</h1>",
            "Small adventures with a wooden bridge",
            id="chapters-in-h1",
        ),
        pytest.param(
            NEWS.format("Phone maker's event: new models, a ring and more – what we expect")
            + '<meta property="og:title" content="Phone maker\'s event: new models, a ring and more – what we expect">'
            "<title>Phone maker's event: new models, a ring and more – what we expect</title>",
            "<h1>Phone maker's event: new models, a ring and more – what we expect</h1>"
            '<h2 class="headline">What we expect</h2>',
            "Phone maker's event: new models, a ring and more – what we expect",
            id="chapter-of-the-text-repeats-the-end",
        ),
        pytest.param(
            "<title>Council votes for the new bridge - work starts</title>",
            "",
            "Council votes for the new bridge - work starts",
            id="no-cut-at-a-hyphen-whatever-the-signs-say",
        ),
    ],
)
def test_headlines_that_contradict_each_other(head: str, body: str, expected: str) -> None:
    assert title(head, body, "https://www.example.org/news/council-votes-new-bridge") == expected


def test_words_of_the_address_decide_between_equals() -> None:
    head = '<meta property="og:title" content="Drivers rejoice at last"><title>Drivers rejoice at last</title>'
    body = "<h1>Ferry goes on strike again</h1>"
    assert title(head, body, "https://example.org/ferry-goes-on-strike") == "Ferry goes on strike again"
    assert title(head, body, "https://example.org/drivers-rejoice-at-last") == "Drivers rejoice at last"


@pytest.mark.parametrize(
    "heading",
    [
        "<h1>Council votes for the new bridge <small>Work starts in May, says the mayor</small></h1>",
        "<h1><span>Blog:</span> Council votes for the new bridge</h1>",
        "<h1><span>City</span><br>Council votes for the new bridge</h1>",
    ],
)
def test_part_of_a_heading_that_the_declared_title_leaves_out(heading: str) -> None:
    head = '<meta property="og:title" content="Council votes for the new bridge">'
    assert title(head, heading) == "Council votes for the new bridge"


def test_whole_heading_where_nothing_declares_a_part() -> None:
    heading = "<h1>Council votes for the new bridge <em>after all</em></h1>"
    assert title("", heading) == "Council votes for the new bridge after all"
