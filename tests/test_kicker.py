"""Kickers and second headlines on pages in the shape of real ones."""

from __future__ import annotations

import json

import pytest

from newsspider.extraction.kicker import find_kicker, find_subtitle
from newsspider.extraction.layout import Layout
from newsspider.page import Page

URL = "https://www.example-kurier.example/politik/2024/11/25/rat-stimmt-neuer-bruecke-zu"
TITLE = "Rat stimmt neuer Brücke zu"
TEXT = "<p>" + "Der Rat hat am Montagabend nach langer Debatte über die neue Brücke abgestimmt. " * 8 + "</p>"


def page_of(body: str, head: str = "") -> tuple[Page, Layout]:
    page = Page.from_html(f"<html><head>{head}</head><body>{body}{TEXT}</body></html>", URL)
    return page, Layout(page)


def kicker(body: str, head: str = "") -> object:
    found = find_kicker(*page_of(body, head))
    return found.value if found else None


def subtitle(body: str, head: str = "") -> object:
    found = find_subtitle(*page_of(body, head))
    return found.value if found else None


def og(title: str) -> str:
    return f'<meta property="og:title" content="{title}"><meta property="og:site_name" content="Kurier">'


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(
            f'<article><span class="article__kicker">Stadtplanung</span><h1>{TITLE}</h1></article>', id="span"
        ),
        pytest.param(f'<div><div class="headline-Overline">Stadtplanung:</div><h1>{TITLE}</h1></div>', id="camel"),
        pytest.param(f'<header><p class="dachzeile">Stadtplanung</p><h1>{TITLE}</h1></header>', id="dachzeile"),
        pytest.param(f'<h4 class="occhiello">Stadtplanung</h4><h1>{TITLE}</h1>', id="occhiello"),
        pytest.param(f'<h1><span class="eyebrow">Stadtplanung</span> <span>{TITLE}</span></h1>', id="inside"),
        pytest.param(f'<h2 class="entry-pre-title">Stadtplanung</h2><h1>{TITLE}</h1>', id="two-words"),
        pytest.param(
            f'<div class="top"><div><a class="kicker" href="/stadt">Stadtplanung</a></div></div><div><h1>{TITLE}</h1></div>',
            id="link-marked-as-kicker",
        ),
    ],
)
def test_marked_by_class(body: str) -> None:
    assert kicker(body) == "Stadtplanung"


def test_span_that_a_declared_title_joins_with_a_colon() -> None:
    assert kicker(f"<h1><span>Stadtplanung</span> <span>{TITLE}</span></h1>", og(f"Stadtplanung: {TITLE}")) == (
        "Stadtplanung"
    )


@pytest.mark.parametrize("separator", [": ", " | ", " / "])
def test_prefix_that_only_the_declared_title_has(separator: str) -> None:
    assert kicker(f"<h1>{TITLE}</h1>", og(f"Stadtplanung{separator}{TITLE}")) == "Stadtplanung"


@pytest.mark.parametrize(
    ("body", "head"),
    [
        pytest.param(f"<h1>{TITLE}</h1>", og(f"Kurier: {TITLE}"), id="name-of-the-site"),
        pytest.param(f"<h1>{TITLE}</h1>", og(f"Blog: {TITLE}"), id="kind-of-text"),
        pytest.param(
            f"<h1>{TITLE}</h1>",
            og(f"Politik: {TITLE}") + '<meta property="article:section" content="Politik">',
            id="section",
        ),
        pytest.param(f'<a class="category" href="/stadt">Stadtplanung</a><h1>{TITLE}</h1>', "", id="link-to-section"),
        pytest.param(f"<h1>Stadtplanung: {TITLE}</h1>", og(f"Stadtplanung: {TITLE}"), id="part-of-the-headline"),
        pytest.param(
            f'<article><h1>{TITLE}</h1></article><div class="teaser"><span class="kicker">Sport</span></div>',
            "",
            id="another-story",
        ),
        pytest.param(f'<div class="kicker">Start / Politik / Stadt</div><h1>{TITLE}</h1>', "", id="crumbs"),
        pytest.param(f'<div class="kicker">25.11.2024, 12:30</div><h1>{TITLE}</h1>', "", id="date"),
        pytest.param("", og(f"Stadtplanung: {TITLE}"), id="no-heading"),
    ],
)
def test_no_kicker(body: str, head: str) -> None:
    assert kicker(body, head) is None


@pytest.mark.parametrize(
    "body",
    [
        f"<header><h1>{TITLE}</h1><h2>Auch die Opposition ist dafür</h2></header>",
        f'<div><h1>{TITLE}</h1><p class="article-sub-headline">Auch die Opposition ist dafür</p></div>',
        f'<div><h1>{TITLE}</h1><div class="meta"></div><div><span class="sottotitolo">Auch die Opposition ist dafür'
        "</span></div></div>",
    ],
)
def test_subtitle(body: str) -> None:
    assert subtitle(body) == "Auch die Opposition ist dafür"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(
            f'<h1>{TITLE}</h1><p class="subtitle">Auch die Opposition ist dafür. Der Bau beginnt im Mai.</p>',
            id="standfirst",
        ),
        pytest.param(f'<h1>{TITLE}</h1>{TEXT}<h2 class="subheading">Wie es nun weiter geht</h2>', id="in-the-text"),
        pytest.param(
            f"<div><h1>{TITLE}</h1><h2>Wie es dazu kam</h2>{TEXT}<h2>Wie es weiter geht</h2></div>", id="chapters"
        ),
        pytest.param(f'<h1>{TITLE}</h1><div class="subtitle">Von Anna Weiß und Max Muster</div>', id="byline"),
        pytest.param(f'<h1>{TITLE}</h1><div class="subtitle">{TITLE}</div>', id="title-again"),
    ],
)
def test_no_subtitle(body: str) -> None:
    assert subtitle(body) is None


@pytest.mark.parametrize(
    ("alternative", "expected"),
    [
        ("Warum die Opposition umschwenkte", "Warum die Opposition umschwenkte"),
        (TITLE, None),
        (f"{TITLE}: alle Einzelheiten", None),
    ],
)
def test_alternative_headline_of_json_ld(alternative: str, expected: str | None) -> None:
    data = {"@type": "NewsArticle", "headline": TITLE, "alternativeHeadline": alternative}
    head = f'<script type="application/ld+json">{json.dumps(data)}</script>'
    assert subtitle(f"<h1>{TITLE}</h1>", head) == expected
