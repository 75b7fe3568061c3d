"""Work grows with the page and no faster: what four times as much of anything costs, and where looking ends."""

from __future__ import annotations

import json
from collections.abc import Callable
from time import process_time

import pytest

from newsspider import extract
from newsspider.extraction import layout, references
from newsspider.extraction.layout import Layout
from newsspider.page import Page

URL = "https://example.org/2024/11/25/bridge-over-the-aras-opens"
SENTENCE = "The mayor of Springfield said on Monday that the bridge would open, Reuters reported. "
STORY = f"<h1>Bridge over the Aras opens</h1>{f'<p>{SENTENCE * 3}</p>' * 5}"
NODE = {"@type": "NewsArticle", "headline": "Bridge opens", "author": {"@type": "Person", "name": "Jane Doe"}}

#: What a page may hold many of; the number is that of the smaller page.
MANY: dict[str, tuple[int, Callable[[int], str]]] = {
    "paragraphs": (1500, lambda n: "<p>x</p>" * n),
    "long paragraphs": (500, lambda n: f"<p>{SENTENCE}</p>" * n),
    "one paragraph": (2000, lambda n: f"<p>{SENTENCE * n}</p>"),
    "days": (1000, lambda n: f"<p>{'on Monday, November 25 to 28 ' * n}</p>"),
    "days without a date": (300, lambda n: f"<p>{'It began on Monday, 25 January. ' * n}</p>"),
    "years": (1000, lambda n: f"<p>{'in November 2019 ' * n}</p>"),
    "capitals": (2000, lambda n: f"<p>{'Aa Bb ' * n}</p>"),
    "quotation marks": (2000, lambda n: f"<p>{'“Aa” ' * n}</p>"),
    "links in a paragraph": (500, lambda n: f"<p>{'<a href=/a-long-story-of-today>said today</a> ' * n}</p>"),
    "related links": (500, lambda n: "<p class=related><a href=/a-long-story-of-today>a long story</a></p>" * n),
    "headings": (1000, lambda n: "<h1>Another bridge opens</h1>" * n),
    "stories": (300, lambda n: f"<article><h1>Another bridge opens</h1><p>{SENTENCE}</p></article>" * n),
    "nested tables": (500, lambda n: "<table><tr><td>" * n + "x"),
    "nested links": (500, lambda n: "<a href=/x>a " * n),
    "line breaks": (10_000, lambda n: "a<br>" * n),
    "table cells": (400, lambda n: f"<table>{'<tr><td>one</td><td>two</td></tr>' * n}</table>"),
    "comments": (20_000, lambda n: "<!-- x -->" * n),
    "marked boxes": (500, lambda n: "<div class='author date views tag crumb'>Jane Doe, 3 May 2024</div>" * n),
    "pictures of a figure": (1000, lambda n: f"<figure>{'<img src=/icon.png>' * n}<p>x</p></figure>"),
    "crumbs": (1000, lambda n: f"<div class=breadcrumbs>{'<a href=/a>A</a>' * n}</div>"),
    "json-ld objects": (300, lambda n: f'<script type="application/ld+json">{json.dumps([NODE] * n)}</script>'),
    "ends of the page": (500, lambda n: f"<p>{SENTENCE}</p></body></html>" * n),
    "open brackets": (50_000, lambda n: "<" * n),
}


def seconds(page: str) -> float:
    """Processor time of a record, the best of three."""

    def once() -> float:
        start = process_time()
        extract(page, URL)
        return process_time() - start

    return min(once() for _ in range(3))


@pytest.mark.parametrize(("count", "many"), MANY.values(), ids=MANY)
def test_four_times_as_much_takes_about_four_times_as_long(count: int, many: Callable[[int], str]) -> None:
    few, more = (seconds(STORY + many(n)) for n in (count, 4 * count))
    # 16 times if it grew with the square. A page of next to no cost says nothing, so 20 ms are added to it.
    assert more < 8 * (few + 0.02)


def test_a_page_of_endless_blocks_is_looked_at_up_to_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "MAX_NODES", 50)
    walked = Layout(Page.from_html(STORY + "<p>one more</p>" * 100))
    assert len(walked.nodes) == 50
    assert walked.blocks[0].text == "Bridge over the Aras opens"


def test_mentions_are_looked_for_up_to_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(references, "MAX_SEARCHED", len(SENTENCE.strip()))
    found = references.references_in_text([SENTENCE.strip(), "Later, Interfax reported that it had."], "en")
    assert [r.outlet for r in found] == ["Reuters"]
