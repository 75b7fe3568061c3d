"""Why a page is not stored, what is suspicious, what went wrong with a run: a row for each case."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.items import Article, Outcome, Visit
from newsspider.quality import Tally, count_words, judge, run_problems, warnings

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
FLASH = "The minister has resigned, his office said on Monday. A successor will be named this week."
GOOD = Article(
    url="https://news.example/a",
    title="Minister resigns",
    body="\n\n".join(f"{n}. {FLASH}" for n in range(4)),
    authors=("Ann Lee",),
    date_published=NOW,
    publisher="News",
    page_type="article",
)
VISIT = Visit("https://news.example/a", "https://news.example/a", "news", NOW, 200, article=GOOD)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({}, None),
        ({"body": FLASH}, None),  # sixteen words in two sentences are news
        ({"body": "北京市政府今天宣布，新的地铁线路将于明年春天开通。"}, None),
        ({"page_type": "listing"}, "listing"),
        ({"page_type": "other"}, "other"),
        ({"page_type": "blocked"}, "blocked page"),
        ({"title": None}, "no title"),
        ({"title": " "}, "no title"),
        ({"body": "\n"}, "no body"),
        ({"body": "Please enable JavaScript."}, "body too short"),
        ({"page_type": "live_blog"}, None),
        ({"page_type": "video", "body": ""}, "no body"),
        ({"page_type": "video", "body": "", "summary": FLASH}, None),
        ({"page_type": "gallery", "body": "", "summary": "Pictures."}, "body too short"),
    ],
)
def test_why_a_page_is_not_stored(changes: dict[str, Any], reason: str | None) -> None:
    judged = judge(replace(VISIT, article=replace(GOOD, **changes)))
    assert judged.reason == reason
    assert judged.outcome is (Outcome.NOT_ARTICLE if reason else None)


@pytest.mark.parametrize(
    ("changes", "outcome", "reason"),
    [
        ({"outcome": Outcome.ROBOTS, "reason": "robots.txt"}, Outcome.ROBOTS, "robots.txt"),
        ({"status": 404}, Outcome.FAILED, "http 404"),
        ({"article": None}, Outcome.FAILED, "nothing extracted"),
        ({"status": None}, None, None),  # a saved file
    ],
)
def test_visits_that_bring_no_article(changes: dict[str, Any], outcome: Outcome | None, reason: str | None) -> None:
    judged = judge(replace(VISIT, **changes))
    assert (judged.outcome, judged.reason) == (outcome, reason)


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({}, ()),
        ({"date_published": None, "authors": ()}, ("no date", "no author")),
        ({"date_published": NOW + timedelta(days=3)}, ("date in the future",)),
        ({"date_published": NOW + timedelta(hours=14)}, ()),  # local time called UTC
        ({"date_published": (NOW + timedelta(hours=8)).replace(tzinfo=None)}, ()),
        ({"date_published": NOW.replace(year=9999, tzinfo=None)}, ("date in the future",)),
        ({"date_modified": NOW - timedelta(days=2)}, ("modified before published",)),
        ({"authors": ("Ann Lee", "follow us on www.news.example")}, ("author is no name",)),
        ({"authors": ("Dr. Anna-Maria von der Lee",)}, ()),
        ({"title": "News"}, ("title is the site's name",)),
        ({"title": "Rain " * 100}, ("title too long",)),
        ({"title": "AT&amp;T splits"}, ("markup in text",)),
        ({"title": "AT&T splits; a < b > c"}, ()),
        ({"body": GOOD.body + "\n\n<div class='ad'>Ad</div>"}, ("markup in text",)),
        ({"title": "Ð£Ñ‡ÐµÐ½Ð¸Ñ"}, ("garbled text",)),
        ({"title": "São João à Évora: NÃO, MÃE!"}, ()),
        ({"body": FLASH}, ("thin body",)),
        ({"summary": GOOD.body}, ("body is the summary",)),
        ({"body": "\n\n".join([FLASH] * 4)}, ("paragraph twice",)),
    ],
)
def test_what_is_suspicious(changes: dict[str, Any], found: tuple[str, ...]) -> None:
    assert warnings(replace(GOOD, **changes), NOW) == found


def test_without_a_clock_no_date_is_in_the_future() -> None:
    assert warnings(replace(GOOD, date_published=NOW.replace(year=9999))) == ()


@given(st.text(), st.text(), st.none() | st.datetimes())
def test_any_article_can_be_judged(title: str, body: str, date: datetime | None) -> None:
    article = replace(GOOD, title=title, body=body, authors=(title,), date_published=date)
    warnings(article, NOW)
    judge(replace(VISIT, article=article))


@pytest.mark.parametrize(
    ("text", "number"),
    [("", 0), ("two words", 2), ("Два слова", 2), ("北京今天下雨", 3), ("GDP增长5%", 3), ("วันนี้ฝนตก", 5)],
)
def test_words(text: str, number: int) -> None:
    assert count_words(text) == number


@pytest.mark.parametrize(
    ("tallies", "known", "problems"),
    [
        ([("news", Outcome.STORED, "", 1)], (), []),
        ([("news", Outcome.STORED, "", 9), ("news", Outcome.FAILED, "http 404", 3)], (), []),
        ([("news", Outcome.FAILED, "http 503", 1)], (), ["news: 1 page failed (http 503: 1)"]),
        (
            [("news", Outcome.FAILED, "http 503", 9), ("news", Outcome.FAILED, "DownloadTimeoutError", 2)],
            ("news",),
            ["news: all 11 pages failed (http 503: 9, DownloadTimeoutError: 2)"],
        ),
        (
            [("news", Outcome.FAILED, "http 500", 5), ("news", Outcome.STORED, "", 4)],
            ("news",),
            ["news: 5 of 9 pages failed (http 500: 5)"],
        ),
        ([("news", Outcome.FAILED, "http 500", 2), ("news", Outcome.STORED, "", 1)], (), []),
        ([], (), ["news: nothing found"]),
        ([], ("news",), []),
        ([("news", Outcome.FAILED, "http 410", 1)], ("news",), []),
        ([("news", Outcome.FAILED, "http 404", 5)], ("news",), ["news: all 5 pages failed (http 404: 5)"]),
        ([("news", Outcome.FAILED, "http 429", 2)], (), ["news: all 2 pages failed (http 429: 2)"]),
        ([("news", Outcome.FAILED, "http 429", 2)], ("news",), []),
        (
            [("news", Outcome.FAILED, "http 429", 2), ("news", Outcome.FAILED, "http 503", 5)],
            ("news",),
            ["news: all 5 pages failed (http 503: 5)"],
        ),
        ([("news", Outcome.ROBOTS, "", 4)], ("news",), ["news: no page could be read (robots: 4)"]),
        (
            [("news", Outcome.NOT_ARTICLE, reason, 4 - n) for n, reason in enumerate("abcd")],
            (),
            ["news: 10 pages, none of them an article (a: 4, b: 3, c: 2, ...)"],
        ),
        ([("news", Outcome.NOT_ARTICLE, "listing", 4)], ("news",), []),
        (
            [("news", Outcome.NOT_ARTICLE, "blocked page (consent wall)", 6), ("news", Outcome.UNCHANGED, "", 2)],
            ("news",),
            ["news: 6 pages blocked, and no new article (blocked page (consent wall): 6)"],
        ),
        ([("news", Outcome.NOT_ARTICLE, "blocked page (consent wall)", 4)], ("news",), []),
        ([("news", Outcome.NOT_ARTICLE, "blocked page", 9), ("news", Outcome.STORED, "", 1)], ("news",), []),
        ([("news", Outcome.UNCHANGED, "", 4)], (), []),
        (
            [("news", Outcome.STORED, "", 1), ("other", Outcome.TOO_LARGE, "", 1)],
            (),
            ["other: 1 page failed (too_large: 1)"],
        ),
    ],
)
def test_what_went_wrong_with_a_run(tallies: list[Tally], known: tuple[str, ...], problems: list[str]) -> None:
    assert run_problems(tallies, sites=["news"], known=known) == problems
