"""When a page is due again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.items import Candidate, Outcome
from newsspider.schedule import LONGEST_POLL, Known, Policy, asks_conditionally, next_visit, worth_a_visit

NOW = datetime(2026, 11, 22, 10, 17, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
NAIVE = st.datetimes(datetime.fromisoformat("1605-01-01"), datetime.fromisoformat("2200-01-01"))
MOMENTS = st.integers(0, 4 * 10**9).map(lambda second: datetime.fromtimestamp(second, UTC))
OPTIONAL = st.none() | MOMENTS


def known(**values: object) -> Known:
    start = Known("article", 0, "feed", None, None, None, NOW, None, None, None, None, 0, 0)
    return start._replace(**values)


def visits(row: Known, until: timedelta, every: timedelta = HOUR) -> list[timedelta]:
    """The ages at which an unchanging article is read by runs at these intervals, the first time included."""
    ages, moment, due = [], NOW, NOW
    while moment <= NOW + until:
        if due is not None and due <= moment:
            ages.append(moment - NOW)
            due = next_visit(row, Outcome.UNCHANGED, 304, "http 304", moment)
        moment += every
    return ages


def test_an_article_is_read_at_an_hour_a_day_a_week_and_never_again() -> None:
    assert visits(known(), 60 * DAY) == [0 * HOUR, HOUR, DAY, 7 * DAY]


def test_frequent_runs_look_more_often_in_the_first_half_hour_only() -> None:
    assert visits(known(), DAY, timedelta(minutes=10))[:5] == [timedelta(minutes=m) for m in (0, 10, 20, 30, 60)]


def test_an_old_article_of_a_sitemap_is_read_once() -> None:
    row = known(source="sitemap", date_published=NOW - 400 * DAY)
    assert next_visit(row, Outcome.STORED, 200, None, NOW) is None


@pytest.mark.parametrize(
    ("outcome", "status", "reason", "waits"),
    [
        (Outcome.FAILED, 503, "http 503", [0.25, 0.5, 1, 2, 4, 8, 16, 24, 24]),
        (Outcome.FAILED, None, "DownloadTimeoutError", [0.25, 0.5, 1, 2, 4, 8, 16, 24, 24]),
        (Outcome.FAILED, None, "robots.txt http 503", [0.25, 0.5, 1, 2, 4, 8, 16, 24, 24]),
        (Outcome.FAILED, 403, "http 403", [6, 12, 24, 48, 96, 168, 168]),
        (Outcome.FAILED, None, "redirect to another site", [6, 12, 24, 48, 96, 168, 168]),
        (Outcome.FAILED, 200, "no feed", [6, 12, 24, 48, 96, 168, 168]),
        (Outcome.ROBOTS, None, "robots.txt", [6, 12, 24, 48, 96, 168, 168]),
        (Outcome.FAILED, 410, "http 410", [24, 48, 96, 192, 384, 720, 720]),
    ],
)
def test_failures_wait_by_their_weight(outcome: Outcome, status: int | None, reason: str, waits: list[float]) -> None:
    found = [next_visit(known(failures=n), outcome, status, reason, NOW) for n in range(1, len(waits) + 1)]
    assert [(due - NOW) / HOUR for due in found if due] == waits


def test_a_feed_that_is_gone_is_asked_every_day() -> None:
    due = next_visit(known(kind="feed", failures=30), Outcome.FAILED, 404, "http 404", NOW)
    assert due == NOW + DAY


def test_a_source_is_polled_after_a_tenth_of_its_silence() -> None:
    feed = known(kind="feed", added=NOW - 30 * DAY)
    assert next_visit(feed._replace(last_news=NOW - 5 * HOUR), Outcome.UNCHANGED, 304, None, NOW) == NOW + HOUR / 2
    assert next_visit(feed, Outcome.UNCHANGED, 304, None, NOW) == NOW + LONGEST_POLL
    new = known(kind="feed", last_news=NOW - 900 * DAY)
    assert next_visit(new, Outcome.NOT_ARTICLE, 200, "feed", NOW) == NOW


def test_the_second_page_of_a_listing_is_read_when_the_first_leads_there() -> None:
    assert next_visit(known(kind="listing", level=1), Outcome.NOT_ARTICLE, 200, "listing", NOW) is None


def test_what_is_no_article_is_read_again_if_its_text_was_missing() -> None:
    assert next_visit(known(), Outcome.NOT_ARTICLE, 200, "listing (front page)", NOW + DAY) is None
    assert next_visit(known(), Outcome.NOT_ARTICLE, 200, "no body", NOW + DAY) == NOW + 7 * DAY
    assert next_visit(known(), Outcome.DUPLICATE, 200, "canonical URL", NOW) is None


def test_a_later_date_or_another_headline_is_worth_a_visit() -> None:
    row = known(title="One", date_published=NOW - DAY, last_fetched=NOW - HOUR, last_full=NOW - HOUR)
    candidate = Candidate("https://example.org/a", "feed", "One", NOW - DAY)
    today = datetime.fromisoformat("2026-11-22")
    day_before = datetime.fromisoformat("2026-11-21")
    assert not worth_a_visit(row, candidate, NOW)
    assert worth_a_visit(row, Candidate("", "feed", "One", NOW - DAY, NOW), NOW)
    assert worth_a_visit(row, Candidate("", "feed", "Two", NOW - DAY), NOW)
    assert not worth_a_visit(row, Candidate("", "section", "Two"), NOW)  # a teaser has words of its own
    assert worth_a_visit(row, Candidate("", "sitemap", None, None, today), NOW)  # some time today
    assert not worth_a_visit(row, Candidate("", "sitemap", None, None, day_before), NOW)


def test_a_sitemap_that_always_says_today_is_believed_less_and_less() -> None:
    row = known(source="sitemap", last_fetched=NOW, last_full=NOW)
    asked, moment = 0, NOW
    for _ in range(30 * 24):
        moment += HOUR
        if worth_a_visit(row, Candidate("", "sitemap", None, None, moment), moment):
            asked += 1
            row = row._replace(checks=row.checks + 1, last_fetched=moment, last_full=moment, date_modified=moment)
    assert asked <= 12  # a naive reader asks 720 times


def test_validators_are_left_out_now_and_then() -> None:
    assert asks_conditionally(known(kind="feed", last_full=NOW - HOUR), NOW)
    assert not asks_conditionally(known(kind="feed", last_full=NOW - 2 * DAY), NOW)
    assert asks_conditionally(known(last_full=NOW - 2 * DAY), NOW)
    assert not asks_conditionally(known(last_full=NOW - 7 * DAY), NOW)


@given(
    st.builds(
        Known,
        kind=st.sampled_from(["listing", "feed", "sitemap", "article"]),
        level=st.integers(0, 5),
        source=st.sampled_from(["feed", "sitemap", "link", "start"]),
        title=st.none(),
        date_published=OPTIONAL | NAIVE,
        date_modified=OPTIONAL,
        added=MOMENTS,
        last_fetched=OPTIONAL,
        last_full=OPTIONAL,
        last_news=OPTIONAL,
        outcome=st.none(),
        checks=st.integers(0, 10**6),
        failures=st.integers(0, 10**6),
    ),
    st.sampled_from(list(Outcome)),
    st.none() | st.integers(100, 599),
    MOMENTS,
    OPTIONAL,
)
def test_nothing_is_due_in_the_past_or_beyond_a_month(
    row: Known, outcome: Outcome, status: int | None, now: datetime, published: datetime | None
) -> None:
    due = next_visit(row, outcome, status, "reason", now, published, Policy())
    assert due is None or now <= due <= now + timedelta(days=30)
    assert worth_a_visit(row, Candidate("", "feed", None, published), now) in (True, False)
