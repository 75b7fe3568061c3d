"""Which pages are stories, what the others are, and why."""

from __future__ import annotations

import json

import pytest

from newsspider.extraction import extract_article
from newsspider.extraction.body import find_body
from newsspider.extraction.layout import Layout
from newsspider.extraction.page_kinds import CLUES
from newsspider.extraction.page_signals import Evidence, Facts, measure
from newsspider.extraction.page_type import load
from newsspider.items import ARTICLE_TYPES, Article, Candidate
from newsspider.page import Page

SENTENCES = (
    "The council voted on Monday evening after a long debate about the new bridge over the river.",
    "Engineers had warned in March that the old one would not survive another winter of heavy lorries.",
    "“We could not wait any longer,” said Ingrid Halvorsen, who has led the works since last autumn.",
    "Shopkeepers on the northern bank lost a third of their customers while the road was closed.",
    "The money comes from a fund that the region set up after the floods of four years ago.",
    "Work on the second lane is to begin in spring, when the water is low enough for the piles.",
)
TEXT = "".join(f"<p>{' '.join(SENTENCES[i:] + SENTENCES[:i])}</p>" for i in range(6))
STORY = "https://www.example.org/2024/11/25/bridge-reopens-after-two-years"


def extract(html: str, url: str, candidate: Candidate | None = None) -> Article:
    article = extract_article(Page.from_html(f"<html>{html}</html>", url), candidate=candidate)
    assert 0 <= article.page_type_score <= 1
    assert article.provenance["page_type"].rule
    assert article.provenance["page_type"].raw
    return article


def kind(html: str, url: str) -> str:
    return extract(html, url).page_type


def json_ld(data: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


NEWS = '<meta property="og:type" content="article">' + json_ld({"@type": "NewsArticle", "headline": "Bridge reopens"})
HEAD = (
    "<h1>Bridge reopens</h1><p class='byline'>By Ingrid Halvorsen</p><time datetime='2024-11-25'>25 November</time>"
)


def teasers(count: int, folder: str = "") -> str:
    return "".join(
        f'<div class="teaser"><h3><a href="{folder}/story-{i}-of-the-day">Headline {i} of the day</a></h3></div>'
        for i in range(count)
    )


@pytest.mark.parametrize(
    ("html", "url"),
    [
        pytest.param(NEWS + f"<body><article>{HEAD}{TEXT}</article>", STORY, id="news"),
        pytest.param(NEWS + f"<body><article>{HEAD}<p>{' '.join(SENTENCES[:2])}</p></article>", STORY, id="two-sentences"),
        pytest.param(f"<body><article>{HEAD}{TEXT}</article>", STORY, id="nothing-declared"),
        pytest.param(
            NEWS + f"<body><article>{HEAD}" + "".join(f"<p><b>Why {i}?</b></p><p>{s} {s}</p>" for i, s in enumerate(SENTENCES)),
            "https://www.example.org/politik/interview-halvorsen-wir-konnten-nicht-warten-114.html",
            id="interview",
        ),
        pytest.param(
            json_ld({"@type": ["Recipe", "NewsArticle"], "name": "Plum cake"})
            + '<meta property="og:type" content="article"><body><article><h1>Plum cake</h1><p>By Ingrid Halvorsen</p>'
            f"<p>{SENTENCES[0]} {SENTENCES[1]}</p><h2>Ingredients</h2><ul><li>500 g plums</li><li>2 eggs</li></ul>"
            f"<h2>Method</h2><ol><li>{SENTENCES[3]}</li><li>{SENTENCES[4]}</li></ol></article>",
            "https://www.example.org/food/recipes/plum-cake-as-my-grandmother-made-it",
            id="recipe",
        ),
        pytest.param(NEWS + f"<body><article>{HEAD}{TEXT * 8}</article>", STORY, id="long-read"),
        pytest.param(
            NEWS + f"<body><article>{HEAD}<p>I do not believe that our council knows what it did.</p>{TEXT}</article>",
            "https://www.example.org/opinion/our-council-does-not-know-what-it-did",
            id="opinion",
        ),
        pytest.param(
            f"<body><article>{HEAD}{TEXT}</article><aside>{teasers(40)}</aside>", STORY, id="many-teasers-below"
        ),
        pytest.param(NEWS + f"<body><article>{HEAD}{TEXT}</article>", "", id="address-unknown"),
    ],
)  # fmt: skip
def test_stories(html: str, url: str) -> None:
    assert kind(html, url) == "article"


def test_live_blogs() -> None:
    declared = json_ld({"@type": "LiveBlogPosting", "headline": "Bridge reopens", "liveBlogUpdate": []})
    assert kind(declared + HEAD + TEXT, STORY) == "live_blog"
    started = json_ld({"@type": "NewsArticle", "headline": "Bridge", "coverageStartTime": "2024-11-25T08:00:00Z"})
    assert kind(started + HEAD + TEXT, STORY) == "live_blog"
    entries = "".join(f"<h3>{8 + i}:05 Uhr</h3><p>{s}</p>" for i, s in enumerate(SENTENCES))
    ticker = f"<title>Bridge reopens: minute by minute</title>{NEWS}<body><article>{HEAD}{entries}</article>"
    assert kind(ticker, STORY) == "live_blog"
    assert kind(f"<title>How we live now</title>{NEWS}<body><article>{HEAD}{TEXT}</article>", STORY) == "article"


def test_videos() -> None:
    short = f"{NEWS}<body><article>{HEAD}<p>{SENTENCES[0]} {SENTENCES[1]}</p></article>"
    address = "https://www.example.org/video/2024/11/25/bridge-reopens-after-two-years"
    assert kind(short, address) == "video"
    assert kind(f"{NEWS}<body><article>{HEAD}{TEXT}</article>", address) == "article"
    film = json_ld({"@type": "VideoObject", "name": "Bridge reopens", "uploadDate": "2024-11-25"})
    assert kind(f"{film}<body><article>{HEAD}<p>{' '.join(SENTENCES)}</p></article>", STORY) == "video"


def test_galleries() -> None:
    figures = "".join(f"<figure><img src='/{i}.jpg'><figcaption>Picture {i}</figcaption></figure>" for i in range(12))
    text = f"<p>{SENTENCES[0]}</p>{figures}<p>{SENTENCES[1]}</p>"
    assert kind(f"{NEWS}<body><article>{HEAD}{text}</article>", STORY) == "gallery"
    assert (
        kind(
            f"{NEWS}<body><article>{HEAD}<p>{SENTENCES[0]}</p></article>", STORY.replace("2024", "fotostrecken/2024")
        )
        == "gallery"
    )
    assert kind(f"{NEWS}<body><article>{HEAD}{TEXT}</article><aside>{figures}</aside>", STORY) == "article"


@pytest.mark.parametrize(
    ("html", "url", "expected"),
    [
        pytest.param(teasers(40), "https://www.example.org/tag/bridges/", "listing", id="tag-page"),
        pytest.param(
            '<body class="home blog">' + teasers(60), "https://www.example.org/", "listing", id="front-page"
        ),
        pytest.param(
            '<body class="archive category category-politics"><h1>Politics</h1>' + teasers(30),
            "https://www.example.org/politics/",
            "listing",
            id="section",
        ),
        pytest.param(
            json_ld({"@type": "ProfilePage", "mainEntity": {"@type": "Person", "name": "Ingrid Halvorsen"}})
            + f"<h1>Ingrid Halvorsen</h1><p>Ingrid writes about bridges.</p>{teasers(20)}",
            "https://www.example.org/authors/ingrid-halvorsen",
            "listing",
            id="author-page",
        ),
        pytest.param(
            f'<body class="search-results"><h1>Search results for bridge</h1><span>Sort by date</span>{teasers(20)}',
            "https://www.example.org/search?q=bridge",
            "listing",
            id="search",
        ),
        pytest.param(
            json_ld({"@type": "Product", "name": "Bridge kit", "offers": {"@type": "Offer", "price": "10"}})
            + '<h1>Bridge kit</h1><div class="product-price">10</div><button>Add to cart</button><p>In stock</p>',
            "https://shop.example.org/product/bridge-kit",
            "product",
            id="shop",
        ),
        pytest.param(
            "<h1>Which piles?</h1>" + "".join(f'<div class="post-comment">Me too {i}</div>' for i in range(30)),
            "https://www.example.org/forum/thread/77",
            "forum",
            id="forum",
        ),
        pytest.param(
            '<meta name="generator" content="Docutils 0.20"><h1>bridge(1)</h1>'
            + "".join(f"<p>Call <code>span({i})</code> and <code>close()</code>.</p>" for i in range(20)),
            "https://docs.example.org/reference/bridge.html",
            "document",
            id="manual",
        ),
    ],
)
def test_other_kinds(html: str, url: str, expected: str) -> None:
    assert kind(html, url) == expected


def test_a_firm_about_itself_is_no_story() -> None:
    praise = "".join(
        f"<h2>Our service {i}</h2><p>We plan your bridge and our team builds it. Contact us.</p>" for i in range(8)
    )
    page = f"<title>Bridge building services</title><h1>Bridge building</h1>{praise}<a href='/c'>Get started</a>"
    assert kind(page, "https://www.example.com/services/bridges") not in ARTICLE_TYPES


def test_the_reasons_are_words() -> None:
    found = extract(teasers(40), "https://www.example.org/tag/bridges/").provenance["page_type"]
    assert found.rule == "listing address"
    assert found.raw is not None
    assert "no story-like address" in found.raw


def test_a_feed_makes_a_doubtful_page_a_story() -> None:
    page = f"<h1>Water level</h1><div>{SENTENCES[0]}<br><br>{SENTENCES[1]}<br><br>{SENTENCES[3]}</div>"
    url = "https://www.example.org/water/level"
    plain = extract(page, url)
    named = extract(page, url, Candidate(url, "feed"))
    assert not plain.is_article
    assert named.is_article
    assert "named by a feed +1.4" in str(named.provenance["page_type"].raw)
    assert extract(page, url, Candidate(url, "section")).page_type_score == plain.page_type_score


def test_a_feed_makes_no_story_of_a_listing() -> None:
    url = "https://www.example.org/tag/bridges/"
    assert extract(teasers(40), url, Candidate(url, "feed")).page_type == "listing"


def test_the_coefficients_are_those_of_the_signals() -> None:
    page = Page.from_html(f"<body><article>{HEAD}{TEXT}</article>", STORY)
    layout = Layout(page)
    signals = measure(Evidence(page, layout, find_body(page, layout)), Facts(page))
    assert list(signals) == list(load().weights)


def test_clues_are_shares() -> None:
    assert all(0 < clue.strength < 1 for clue in CLUES)
