"""Free or not: what pages declare, and the walls at which their texts end."""

from __future__ import annotations

import json

import pytest

from newsspider import extract
from newsspider.items import Article

TEXT = "".join(
    f"<p>{text}</p>"
    for text in (
        "The council voted on Monday evening after a long debate about the new bridge, and the mayor was not amused.",
        "Two thousand people had signed a letter against the toll, which is to be paid by lorries and cars alike.",
        "Work is to begin in spring, when the ice on the river has gone, and to last three years, the ministry said.",
    )
)
FORM = "<a href='/login'>Log in</a> <button>Buy</button>"


def article(after: str = "", head: str = "", before: str = "", classes: str = "story") -> Article:
    html = (
        f"<html><head><title>Council votes on the bridge</title>{head}</head><body>{before}<article class='{classes}'>"
        f"<h1>Council votes on the bridge</h1><div class='article-body'>{TEXT}</div>{after}</article></body></html>"
    )
    return extract(html, "https://www.example.org/politics/council-votes-on-the-bridge")


def json_ld(**data: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", "headline": "Council", **data})}</script>'


PART = {"@type": "WebPageElement", "isAccessibleForFree": "False", "cssSelector": ".wall"}


@pytest.mark.parametrize(
    ("head", "free", "rule"),
    [
        (json_ld(isAccessibleForFree=False), False, "jsonld:isAccessibleForFree"),
        (json_ld(isAccessibleForFree="False"), False, "jsonld:isAccessibleForFree"),
        (json_ld(isAccessibleForFree="http://schema.org/True"), True, "jsonld:isAccessibleForFree"),
        (json_ld(hasPart=PART), False, "jsonld:hasPart"),
        (json_ld(hasPart=[{"@type": "WebPageElement"}, PART]), False, "jsonld:hasPart"),
        ('<meta property="article:content_tier" content="metered">', False, "meta:article:content_tier"),
        ('<meta property="article:content_tier" content="free">', True, "meta:article:content_tier"),
        ('<meta name="is_premium" content="true">', False, "meta:is_premium"),
        ('<meta name="premium" content="0">', True, "meta:premium"),
    ],
)
def test_declared(head: str, free: bool, rule: str) -> None:
    found = article(head=head)
    assert found.is_free is free
    assert found.provenance["is_free"].rule == rule


PHRASES = (
    "Subscribe to continue reading",
    "To continue reading, please log in or create an account.",
    "This article is for subscribers only.",
    "You've reached your limit of free articles this month",
    "Create a free account to read the full story",
    "Weiterlesen mit Post+",
    "Dieser Artikel ist nur für Abonnenten lesbar, exklusiv für unsere Abonnenten",
    "Article réservé aux abonnés",
    "Il vous reste 72% de cet article à lire.",
    "Abonnez-vous pour lire la suite",
    "Contenido exclusivo para suscriptores",
    "Suscríbete para seguir leyendo",
    "Conteúdo exclusivo para assinantes",
    "Contenuto riservato agli abbonati",
    "Alleen voor abonnees",
    "Endast för prenumeranter",
    "Kun for abonnenter",
    "Lue koko artikkeli, kun olet tilaaja",
    "Artykuł dostępny tylko dla subskrybentów",
    "Материал доступен только подписчикам",
    "Sadece aboneler okuyabilir",
    "この記事は会員限定です。",
    "订阅后继续阅读全文内容及更多",
)


@pytest.mark.parametrize("phrase", PHRASES)
def test_walls_by_their_words(phrase: str) -> None:
    found = article(after=f"<div class='box'><h3>{phrase}</h3>{FORM}</div>")
    assert found.is_free is False
    assert found.provenance["is_free"].rule == "wall:words"
    assert found.provenance["is_free"].raw == phrase


@pytest.mark.parametrize("classes", ["paywall", "c-regwall__inner", "piano-offer", "article-gate", "subscriber-wall"])
def test_walls_by_their_class(classes: str) -> None:
    found = article(after=f"<div class='{classes}'><p>Four weeks for one crown, then ten a month.</p>{FORM}</div>")
    assert found.is_free is False
    assert found.provenance["is_free"].rule == "wall:class"


def test_a_class_of_the_article() -> None:
    found = article(classes="story article--premium")
    assert (found.is_free, found.provenance["is_free"].raw) == (False, "article--premium")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "<div class='newsletter'><p>Sign up for our newsletter and get the news of the day by mail.</p></div>"),
        ("<header><a class='subscribe' href='/abo'>Subscribe to continue reading</a></header>", ""),
        ("", "<div class='paywall' style='display:none'><p>Four weeks for one crown, then ten a month.</p></div>"),
        ("", "<div id='piano-paywall'></div>"),
        ("", "<div class='no-paywall'><p>All our stories are free, which our readers make possible.</p></div>"),
        ("", "<p>Subscribers of the theatre were told on Tuesday that the season is over for now.</p>"),
        ("", "<aside><p>This article is for subscribers only.</p></aside>"),
        ("", "<ul>" + "<li><a href='/x'>More news</a></li>" * 14 + "</ul>" + "<p>Subscribe to continue reading</p>"),
    ],
    ids=["newsletter", "header", "hidden", "empty", "class", "story", "aside", "far"],
)
def test_no_walls(before: str, after: str) -> None:
    assert article(after, before=before).is_free is None


def test_what_is_declared_comes_before_what_is_shown() -> None:
    wall = "<div class='paywall'><p>Subscribe to continue reading</p></div>"
    assert article(wall, head=json_ld(isAccessibleForFree=True)).is_free is True
