"""Which pages are stories, and what the others are."""

from __future__ import annotations

import json

import pytest

from newsspider.extraction.layout import Layout
from newsspider.extraction.page_type import find_page_type
from newsspider.items import ARTICLE_TYPES
from newsspider.page import Page

SENTENCE = "The council voted on Monday evening after a long debate about the new bridge over the river. "
TEXT = "".join(f"<p>{SENTENCE * 4}</p>" for _ in range(6))


def kind(html: str, url: str) -> str:
    page = Page.from_html(f"<html>{html}</html>", url)
    layout = Layout(page)
    kept = [b for b in layout.blocks if b.tag == "p" and b.chars > 80]
    page_type, score, reasons = find_page_type(page, layout, "\n\n".join(b.text for b in kept), kept)
    assert 0 <= score <= 1
    assert reasons
    return page_type


def json_ld(data: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


NEWS = '<meta property="og:type" content="article">' + json_ld({"@type": "NewsArticle", "headline": "Bridge reopens"})
STORY = "https://www.example.org/2024/11/25/bridge-reopens-after-two-years"


def test_news_story() -> None:
    assert kind(NEWS + f"<article><h1>Bridge reopens</h1>{TEXT}</article>", STORY) == "article"


def test_two_sentences_are_a_story() -> None:
    assert kind(NEWS + f"<article><h1>Bridge reopens</h1><p>{SENTENCE * 2}</p></article>", STORY) in ARTICLE_TYPES


def test_live_blog() -> None:
    live = json_ld({"@type": "LiveBlogPosting", "headline": "Bridge reopens", "liveBlogUpdate": []})
    assert kind(live + f"<h1>Bridge reopens</h1>{TEXT}", STORY) == "live_blog"


def test_video_and_gallery() -> None:
    short = f"<h1>Bridge reopens</h1><p>{SENTENCE}</p>"
    assert kind(NEWS + short, "https://www.example.org/video/2024/11/25/bridge-reopens-after-two-years") == "video"
    assert (
        kind(NEWS + short, "https://www.example.org/fotostrecken/2024/11/25/bridge-reopens-after-years") == "gallery"
    )


@pytest.mark.parametrize(
    ("html", "url", "expected"),
    [
        pytest.param(
            "".join(f'<div class="teaser"><h3><a href="/a{i}">Headline {i}</a></h3></div>' for i in range(40)),
            "https://www.example.org/tag/bridges/",
            "listing",
            id="tag-page",
        ),
        pytest.param(
            json_ld({"@type": "Product", "name": "Bridge kit", "offers": {"price": "10"}})
            + '<div class="product-price">10</div><button class="btn-buy">Buy</button>',
            "https://shop.example.org/product/bridge-kit",
            "product",
            id="shop",
        ),
        pytest.param(
            "".join(f'<div class="post-comment">Me too {i}</div>' for i in range(30)),
            "https://www.example.org/forum/thread/77",
            "forum",
            id="forum",
        ),
        pytest.param(
            "<title>404 Page not found</title><h1>Oops</h1>", "https://www.example.org/x", "other", id="error"
        ),
    ],
)
def test_other_kinds(html: str, url: str, expected: str) -> None:
    assert kind(html, url) == expected


@pytest.mark.parametrize(
    "html",
    [
        "<title>Just a moment...</title><h1>example.org</h1><p>Checking your browser before accessing "
        "example.org</p>",
        "<noscript></noscript><p>Please enable JavaScript and cookies to continue reading.</p>",
        "<h1>Willkommen</h1><p>Mit Werbung weiterlesen oder das PUR-Abo wählen. Zustimmen und weiter.</p>",
    ],
)
def test_walls(html: str) -> None:
    assert kind(NEWS + html, STORY) == "blocked"


def test_a_story_about_javascript_is_no_wall() -> None:
    about = f"<p>Why sites ask you to enable JavaScript. {SENTENCE * 3}</p>"
    assert kind(NEWS + f"<h1>Enable JavaScript?</h1>{about}{TEXT}", STORY) == "article"
