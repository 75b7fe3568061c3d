"""Pages as content systems write them, and single cases: each comes out as the truth beside it says.

All texts and outlets are invented. ``pages/NAME.html`` is written for this folder in the markup of a real system; ``pages/NAME.json`` says what a
perfect extractor gives: ``body`` as its blocks, ``must`` and ``must_not`` as texts that it holds and does not
hold, the other fields under the names of `Article`. A field that the truth leaves out is not checked, as where
two readings are right. ``"xfail": {"title": "why"}`` names what is wrong today; the test complains as soon as
that is mended.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime
from difflib import unified_diff
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from lxml.html import document_fromstring

from newsspider import Article, extract
from newsspider.page import decode

PAGES = Path(__file__).parent / "pages"
TRUTHS: dict[str, dict[str, Any]] = {
    str(path.relative_to(PAGES).with_suffix("")): json.loads(path.read_text(encoding="utf-8"))
    for path in sorted(PAGES.rglob("*.json"))
}


@cache
def article_of(name: str) -> Article:
    return extract((PAGES / f"{name}.html").read_bytes(), TRUTHS[name]["url"])


def blocks_of(article: Article, standfirst: str | None) -> list[str]:
    """The body's blocks. A standfirst may open the body: it is text of the story, and `summary` holds it too."""
    blocks = article.body.split("\n\n") if article.body else []
    return blocks[1:] if standfirst and blocks[:1] == [standfirst] else blocks


def check_body(article: Article, truth: dict[str, Any]) -> None:
    found, wanted = blocks_of(article, truth.get("standfirst")), truth["body"]
    assert found == wanted, "\n".join(
        ["the body differs:", *unified_diff(wanted, found, "truth", "found", lineterm="")]
    )


def check_must_not(article: Article, truth: dict[str, Any]) -> None:
    assert [text for text in truth["must_not"] if text in article.body] == []


def check_must(article: Article, truth: dict[str, Any]) -> None:
    assert [text for text in truth["must"] if text not in article.body] == []


def check_standfirst(article: Article, truth: dict[str, Any]) -> None:
    if truth["standfirst"]:
        assert truth["standfirst"] in (article.summary, article.body.split("\n\n")[0])


def check_date_published(article: Article, truth: dict[str, Any]) -> None:
    found, wanted = article.date_published, truth["date_published"]
    if wanted is None:
        assert found is None
    elif len(wanted) == 10:
        assert found is not None and found.date() == date.fromisoformat(wanted)
    else:
        assert found == datetime.fromisoformat(wanted)


def check_captions(article: Article, truth: dict[str, Any]) -> None:
    assert [image.caption for image in article.images if image.caption] == truth["captions"]


def check_equal(field: str) -> Callable[[Article, dict[str, Any]], None]:
    def check(article: Article, truth: dict[str, Any]) -> None:
        found = getattr(article, field)
        assert (list(found) if isinstance(found, tuple) else found) == truth[field]

    return check


CHECKS: dict[str, Callable[[Article, dict[str, Any]], None]] = {
    "body": check_body,
    "must": check_must,
    "must_not": check_must_not,
    "standfirst": check_standfirst,
    "date_published": check_date_published,
    "captions": check_captions,
    **{
        field: check_equal(field)
        for field in (
            "title", "authors", "section", "tags", "language", "view_count", "comment_count", "is_free", "page_type",
        )
    },
}  # fmt: skip


def case(name: str, field: str, why: str | None) -> Any:
    marks = [pytest.mark.xfail(strict=True, reason=why)] if why else []
    return pytest.param(name, field, marks=marks, id=f"{name}-{field}")


CASES = [
    case(name, field, truth.get("xfail", {}).get(field))
    for name, truth in TRUTHS.items()
    for field in CHECKS
    if field in truth
]


@pytest.mark.parametrize(("name", "field"), CASES)
def test_page(name: str, field: str) -> None:
    CHECKS[field](article_of(name), TRUTHS[name])


def squeezed(text: str) -> str:
    return "".join(text.replace(" | ", "").replace("\u00ad", "").split())


@pytest.mark.parametrize("name", TRUTHS)
def test_the_truth_stands_on_its_page(name: str) -> None:
    """Guards the fixtures: no misspelt field, no text of the truth that the page does not hold."""
    truth = TRUTHS[name]
    assert set(truth) <= {"url", "xfail", *CHECKS}
    assert set(truth.get("xfail", {})) <= set(truth)
    page = squeezed(str(document_fromstring(decode((PAGES / f"{name}.html").read_bytes())).text_content()))
    texts = [
        *truth.get("body", ()),
        *truth.get("must", ()),
        *truth["must_not"],
        truth["title"],
        *truth.get("authors", ()),
    ]
    assert [text for text in texts if squeezed(text) not in page] == []


def test_every_page_has_a_truth() -> None:
    assert {str(p.relative_to(PAGES).with_suffix("")) for p in PAGES.rglob("*.html")} == set(TRUTHS)


def test_a_long_read_comes_whole() -> None:
    """Two hundred paragraphs under twenty subheadings, with an advertisement after every tenth paragraph."""
    body: list[str] = []
    html: list[str] = []
    for chapter in range(1, 21):
        body.append(f"Chapter {chapter}: the {chapter}th winter at the station")
        html.append(f"<h2>{body[-1]}</h2>")
        for number in range(1, 11):
            body.append(
                f"In week {number} of that winter the keeper wrote {chapter * number} lines in the book, counted "
                f"{chapter + number} ships, and noted that the lamp had burned for {7 * number} hours without a fault."
            )
            html.append(f"<p>{body[-1]}</p>")
        html.append("<div class='ad-slot'><span>Advertisement</span></div>")
    page = (
        "<html><head><title>Twenty winters - Slow Tide</title><meta property='og:type' content='article'></head><body>"
        "<header><nav><a href='/'>Home</a> <a href='/sea/'>Sea</a></nav></header><article><h1>Twenty winters</h1>"
        f"<div class='entry-content'>{''.join(html)}</div></article><footer><p>Copyright Slow Tide</p></footer></body></html>"
    )
    article = extract(page, "https://slowtide.example/2026/11/twenty-winters/")
    assert article.body.split("\n\n") == body
