"""Every page of the demo sites comes out as ``truth.json`` says: the whole way from bytes to record."""

from __future__ import annotations

import json
from datetime import datetime
from functools import cache
from typing import Any
from urllib.parse import urlsplit

import pytest

from newsspider.demo import DemoServer, demo_folder
from newsspider.extraction import extract_article
from newsspider.items import Article
from newsspider.page import Page
from newsspider.quality import refusal

TRUTH: dict[str, Any] = json.loads((demo_folder() / "truth.json").read_text(encoding="utf-8"))
ARTICLES = [(site, path) for site, truth in TRUTH.items() for path in truth["articles"]]
OTHERS = [(site, path) for site, truth in TRUTH.items() for path in truth["not_articles"]]


@cache
def pages() -> dict[tuple[str, str], Article]:
    """Each page of the demo as a record, with the bytes and headers that the server would send."""
    records = {}
    server = DemoServer()  # not entered: only its ports and files are used
    for site, path in ARTICLES + OTHERS:
        answer = server.declared[site].answer(path)
        body = server.fill_in(answer.body, site)
        page = Page.from_html(body, server.sites[site] + path, content_type=answer.content_type)
        records[site, path] = extract_article(page)
    return records


def truth_and_record(site: str, path: str) -> tuple[dict[str, Any], Article]:
    return TRUTH[site]["articles"][path], pages()[site, path]


def blocks_of(truth: dict[str, Any], article: Article) -> list[str]:
    """The body's blocks. A standfirst may open the body: it is text of the story, and `summary` holds it too."""
    blocks = article.body.split("\n\n")
    return blocks[1:] if blocks[0] == truth["summary"] else blocks


def instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


each_article = pytest.mark.parametrize(("site", "path"), ARTICLES, ids=lambda value: value[-40:])


@each_article
def test_body(site: str, path: str) -> None:
    truth, article = truth_and_record(site, path)
    assert blocks_of(truth, article) == truth["body"].split("\n\n")


@each_article
def test_no_furniture_in_the_body(site: str, path: str) -> None:
    truth, article = truth_and_record(site, path)
    blocks = blocks_of(truth, article)
    body = "\n\n".join(blocks)
    assert [text for text in truth["must_not"] if text in blocks or (len(text) > 30 and text in body)] == []


@each_article
def test_title(site: str, path: str) -> None:
    truth, article = truth_and_record(site, path)
    assert article.title == truth["title"]


@each_article
def test_dates(site: str, path: str) -> None:
    truth, article = truth_and_record(site, path)
    assert article.date_published == instant(truth["date_published"])
    assert article.date_modified == instant(truth["date_modified"])


@each_article
def test_authors(site: str, path: str) -> None:
    truth, article = truth_and_record(site, path)
    assert list(article.authors) == truth["authors"]


@each_article
def test_place_in_the_site(site: str, path: str) -> None:
    truth, article = truth_and_record(site, path)
    assert article.section == truth["section"]
    assert list(article.breadcrumbs) == truth["breadcrumbs"]
    assert list(article.tags) == truth["tags"]
    assert article.language == truth["language"]


@each_article
def test_counters_are_told_apart(site: str, path: str) -> None:
    truth, article = truth_and_record(site, path)
    assert (article.view_count, article.comment_count) == (truth["view_count"], truth["comment_count"])


@each_article
def test_summary(site: str, path: str) -> None:
    truth, article = truth_and_record(site, path)
    assert article.summary == (truth["summary"] or truth["description"])


@each_article
def test_references_in_the_body(site: str, path: str) -> None:
    truth, article = truth_and_record(site, path)
    found = [
        (r.kind, r.text if r.kind == "link" else None, r.outlet)
        for r in article.references
        if r.kind in ("link", "mention")
    ]
    wanted = [(r["kind"], r.get("text"), r.get("outlet")) for r in truth["references"]]
    assert sorted(found, key=str) == sorted(wanted, key=str)
    targets = {r.text: r.url for r in article.references if r.kind == "link"}
    for r in truth["references"]:
        if r["kind"] == "link" and "://" not in r["target"]:
            assert urlsplit(targets[r["text"]]).path == r["target"].split(":")[-1]


@each_article
def test_is_an_article(site: str, path: str) -> None:
    _, article = truth_and_record(site, path)
    assert refusal(article) is None


@pytest.mark.parametrize(("site", "path"), OTHERS, ids=lambda value: value[-40:])
def test_other_pages_are_refused(site: str, path: str) -> None:
    assert refusal(pages()[site, path]) is not None
