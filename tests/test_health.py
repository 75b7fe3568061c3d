"""What broke is named, what is stable is not: judged on made-up years of sites."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sitehistory import START, Habit, broken, simulate, without

from newsspider.health import (
    Day,
    Host,
    Run,
    SiteHistory,
    Source,
    crawl_problems,
    disk_problems,
    host_problems,
    site_problems,
)

BREAK = START + timedelta(days=90)
BEFORE = [*simulate(Habit(), 90, seed=1)]
YEAR = 365


def at(day: date, hour: int = 6) -> datetime:
    return datetime.combine(day, time(hour), UTC)


def problems(days: list[Day], today: date, *sources: Source) -> list[str]:
    """What a check says in the morning, when the days before are known."""
    return site_problems(SiteHistory("kursor", [d for d in days if d.day < today], sources), at(today))


def walls(day: Day) -> Day:
    return replace(
        day, refused=day.pages, refusals={"blocked page (consent wall)": day.pages}, stored=0, last_stored=None
    )


def forbidden(day: Day) -> Day:
    return replace(walls(day), failed=day.pages, refusals={"http 403": day.pages})


def one_line_bodies(day: Day) -> Day:
    return replace(day, log_words=day.stored * 3.5, log_words_squared=day.stored * 3.5**2)


def one_title(day: Day) -> Day:
    return replace(day, same_title=day.stored)


def one_body(day: Day) -> Day:
    return replace(day, same_body=day.stored)


def one_date(day: Day) -> Day:
    return replace(day, first_date="2015-01-01T00:00:00Z", last_date="2015-01-01T00:00:00Z")


def test_a_site_that_is_well_has_no_problem() -> None:
    days = simulate(Habit(), 120, seed=1)
    assert problems(days, START + timedelta(days=120)) == []


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (without("authors"), "authors 95% -> 0% since 2026-04-01"),
        (without("date_published"), "date_published 100% -> 0% since 2026-04-01"),
        (walls, "all pages refused since 2026-04-01 (blocked page (consent wall): 20), before 5%"),
        (forbidden, "all pages failed since 2026-04-01 (http 403: 20), before 5%"),
        (one_line_bodies, "body 385 -> 32 words since 2026-04-01"),
        (one_title, "same title on 100% of new articles since 2026-04-01, before 0%"),
        (one_body, "same body on 100% of new articles since 2026-04-01, before 0%"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_broke_is_named_with_its_day(change: Callable[[Day], Day], told: str) -> None:
    days = broken(simulate(Habit(), 120, seed=1), BREAK, change)
    assert problems(days, BREAK) == []
    assert problems(days, BREAK + timedelta(days=2)) == [told]


def test_what_is_mended_is_named_no_more() -> None:
    days = broken(simulate(Habit(), 120, seed=1), BREAK, without("authors"))
    sound = {day.day: day for day in simulate(Habit(), 120, seed=1)}
    mended = [sound[d.day] if d.day >= BREAK + timedelta(days=5) else d for d in days]
    assert problems(mended, BREAK + timedelta(days=5))
    assert problems(mended, BREAK + timedelta(days=6)) == []
    assert problems(mended, BREAK + timedelta(days=20)) == []


def test_a_change_that_nobody_minds_becomes_the_habit_in_a_month() -> None:
    days = broken(simulate(Habit(), 200, seed=1), BREAK, without("authors"))
    assert problems(days, BREAK + timedelta(days=28))
    assert problems(days, BREAK + timedelta(days=40)) == []


def test_dates_that_stand_still() -> None:
    days = broken(simulate(Habit(), 120, seed=1), BREAK, one_date)
    assert problems(days, BREAK + timedelta(days=2)) == []
    (told,) = problems(days, BREAK + timedelta(days=3))
    assert told.startswith("date_published is 2015-01-01 on all ") and told.endswith("new articles since 2026-04-01")


def test_the_issues_of_a_weekly_are_dated_by_their_day() -> None:
    def issue(day: Day) -> Day:
        shown = str(day.day - timedelta(days=day.day.weekday()))
        return replace(day, first_date=f"{shown}T00:00:00Z", last_date=f"{shown}T00:00:00Z")

    days = [issue(day) for day in simulate(Habit(articles=4), 120, seed=1)]
    assert not any(problems(days, START + timedelta(days=n)) for n in range(120))


def _until_named(share: float, per_day: float, seed: int) -> int:
    """Articles without authors, when a site that is checked after each day first has its loss named."""
    habit = Habit(articles=per_day, weekend=1, filled={"authors": share, "date_published": 1.0})
    days = broken(simulate(habit, 170, seed), BREAK, without("authors"))
    for today in (BREAK + timedelta(days=n) for n in range(80)):
        if any(line.startswith("authors") for line in problems(days, today)):
            return sum(day.stored for day in days if BREAK <= day.day < today)
    raise AssertionError("never named")


@pytest.mark.parametrize(("share", "articles"), [(0.98, 8), (0.9, 12), (0.7, 20)])
def test_a_field_that_is_lost_is_named_within_few_articles(share: float, articles: int) -> None:
    found = sorted(_until_named(share, 1.0, seed) for seed in range(20))
    assert found[-1] <= articles, found


#: Sites of all sizes; with weekends, lulls in summer and at the end of the year, and days that differ.
STABLE = [
    Habit(
        articles=articles,
        weekend=weekend,
        filled={"authors": authors, "date_published": 1.0, "section": 0.8, "image": 0.95, "tags": authors},
        spread=1 / 30,
        refused=refused,
        lulls=((200, 230), (355, 365)),
    )
    for (articles, refused), weekend, authors in product(
        [(0.43, 0.1), (1, 0.4), (3, 0.02), (12, 0.1), (60, 0.05)], [0.0, 0.5, 1.0], [0.0, 0.6, 0.98]
    )
]


def _alarms(habit: Habit, seed: int, every: int = 1) -> Iterator[str]:
    """What the checks of a year say of a site, from its first day on."""
    history = simulate(habit, YEAR, seed)
    for today in (START + timedelta(days=n) for n in range(0, YEAR, every)):
        yield from (f"{today}: {line}" for line in problems(history, today))


@pytest.mark.parametrize("number", range(0, len(STABLE), 4))
def test_stable_sites_raise_no_alarm_in_a_year(number: int) -> None:
    assert list(_alarms(STABLE[number], seed=number, every=4)) == []


@pytest.mark.slow
@pytest.mark.parametrize("number", range(len(STABLE)))
def test_few_of_many_stable_sites_raise_an_alarm_in_a_year_of_daily_checks(number: int) -> None:
    alarmed = [seed for seed in range(10) if any(_alarms(STABLE[number], 1000 + 100 * number + seed))]
    assert len(alarmed) <= 1


def test_small_numbers_and_new_sites_are_no_reason() -> None:
    assert problems([], START) == []
    few = simulate(Habit(articles=12), 5, seed=3)
    assert problems(broken(few, START + timedelta(days=3), without("authors")), START + timedelta(days=5)) == []
    four = [replace(day, pages=2, stored=2, filled={"authors": 0}) for day in simulate(Habit(), 2, seed=1)]
    assert problems([*BEFORE, *(replace(d, day=BREAK + timedelta(days=n)) for n, d in enumerate(four))], BREAK) == []


@pytest.mark.parametrize(
    ("habit", "quiet_until", "told"),
    [
        (Habit(), 3, "nothing new for 3 days, usually 10 articles a day"),
        (Habit(weekend=0), 6, "nothing new for 6 days, usually 9 articles a day"),
        (Habit(articles=0.6), 30, "nothing new for 40 days, usually 4 articles a week"),
    ],
)
def test_silence_is_measured_by_the_habit_of_the_site(habit: Habit, quiet_until: int, told: str) -> None:
    days = simulate(habit, 90, seed=4)
    last = days[-1].day
    assert problems(days, last + timedelta(days=quiet_until)) == []
    length = int(told.split()[3])
    found = [problems(days, last + timedelta(days=n)) for n in range(1, length + 3)]
    assert next(filter(None, found)) == [told]


def source(**values: Any) -> Source:
    fetched = at(BREAK, 5)
    return Source(
        **{
            "url": "https://kursor.example/feed",
            "kind": "feed",
            "added": at(START),
            "last_fetched": fetched,
            **values,
        }
    )


def failing(url: str, kind: str = "feed", days: float = 3, reason: str = "http 404") -> Source:
    since = at(BREAK) - timedelta(days=days)
    return source(url=f"https://kursor.example/{url}", kind=kind, failures=5, failing_since=since, reason=reason)


FRONT = source(url="https://kursor.example/", kind="listing")


@pytest.mark.parametrize(
    ("sources", "told"),
    [
        ([FRONT, source()], []),
        ([FRONT, failing("feed")], ["feed http 404 for 3 days (https://kursor.example/feed)"]),
        ([FRONT, failing("feed", days=1.5)], []),
        ([FRONT, failing("feed", days=31)], []),
        (
            [FRONT, failing("a"), failing("b", reason="no feed"), source()],
            ["2 of 3 feeds fail for 3 days (http 404: 1, no feed: 1; https://kursor.example/a)"],
        ),
        (
            [failing("", kind="listing", days=40, reason="http 503"), failing("feed", reason="http 503")],
            ["all 2 sources fail for 40 days (http 503: 2; https://kursor.example/)"],
        ),
        (
            [failing("", kind="listing", days=40)],
            ["front page or section http 404 for 40 days (https://kursor.example/)"],
        ),
    ],
)
def test_sources_that_fail(sources: list[Source], told: list[str]) -> None:
    assert problems(BEFORE, BREAK, *sources) == told


def test_a_site_whose_sources_all_fail_is_told_once() -> None:
    gone = [failing("", kind="listing", days=9), failing("feed", days=9)]
    days = [day for day in BEFORE if day.day < BREAK - timedelta(days=9)]
    assert problems(days, BREAK, *gone) == ["all 2 sources fail for 9 days (http 404: 2; https://kursor.example/)"]


def test_a_feed_that_stands_still_beside_other_sources() -> None:
    changes = {BREAK - timedelta(days=n): 8 for n in range(10, 60)}
    feed = source(changes=changes, last_changed=at(BREAK - timedelta(days=10)))
    assert problems(BEFORE, BREAK, feed) == [
        "feed silent since 2026-03-22, usually every 3 hours (https://kursor.example/feed)"
    ]
    assert problems(BEFORE, BREAK - timedelta(days=8), feed) == []


def test_silence_is_counted_up_to_the_last_time_that_the_site_was_asked() -> None:
    later = BREAK + timedelta(days=10)
    assert problems(BEFORE, later, FRONT) == ["not crawled for 10 days"]


def test_a_new_site_that_gives_nothing() -> None:
    nothing = [
        Day(START + timedelta(days=n), pages=4, refused=4, refusals={"listing": 3, "forum": 1}) for n in range(5)
    ]
    assert problems(nothing[:2], START + timedelta(days=2)) == []
    assert problems(nothing, START + timedelta(days=5)) == [
        "no article in 20 pages since 2026-01-01 (listing: 15, forum: 5)"
    ]
    assert problems([], START + timedelta(days=2), source(last_fetched=at(START))) == []
    assert problems([], START + timedelta(days=5), source(last_fetched=at(START + timedelta(days=4)))) == [
        "nothing found in 5 days"
    ]


counts = st.integers(0, 50)


@st.composite
def any_day(draw: st.DrawFn) -> Day:
    pages, stored = draw(counts), draw(counts)
    return Day(
        day=START + timedelta(days=draw(st.integers(0, 400))),
        pages=pages,
        refused=draw(st.integers(0, pages)),
        stored=stored,
        filled={"authors": draw(st.integers(0, stored)), "date_published": draw(st.integers(0, stored))},
        log_words=stored * draw(st.floats(0, 12)),
        log_words_squared=stored * draw(st.floats(0, 144)),
        same_title=draw(st.integers(0, stored)),
        first_date=draw(st.sampled_from([None, "2026-01-01T00:00:00Z"])),
        last_date=draw(st.sampled_from([None, "2026-01-01T00:00:00Z", "9999-12-31T23:59:59Z"])),
        last_stored=at(START) if stored else None,
    )


@given(st.lists(any_day(), max_size=60, unique_by=lambda day: day.day), st.integers(0, 800))
def test_any_history_can_be_judged(days: list[Day], today: int) -> None:
    history = SiteHistory("kursor", sorted(days, key=lambda day: day.day))
    for line in site_problems(history, at(START + timedelta(days=today))):
        assert line and line == " ".join(line.split())


@given(st.integers(0, 10_000), st.integers(1, 25), st.sampled_from([3.0, 12.0, 40.0]))
def test_the_first_day_of_the_trouble_is_found(seed: int, age: int, articles: float) -> None:
    """It may be a day off where the days at the turn had hardly an article."""
    habit = Habit(articles=articles, weekend=1, filled={"authors": 0.95, "date_published": 1.0})
    days = broken(simulate(habit, 120, seed), BREAK, without("authors"))
    told = [
        line for line in problems(days, BREAK + timedelta(days=max(age, round(30 / articles)))) if "authors" in line
    ]
    since = date.fromisoformat(told[0].rsplit(" ", 1)[1])
    assert abs((since - BREAK).days) <= (0 if articles > 10 else 2)


NOW = at(BREAK, 12)


def hourly(number: int, minutes: float = 10, until: datetime = NOW - timedelta(hours=1)) -> list[Run]:
    starts = [until - timedelta(hours=n) for n in reversed(range(number))]
    return [Run(start, start + timedelta(minutes=minutes)) for start in starts]


def killed(run: Run) -> Run:
    return replace(run, finished=None)


@pytest.mark.parametrize(
    ("runs", "working", "told"),
    [
        ([], False, ["nothing was ever crawled"]),
        (hourly(50), False, []),
        ([*hourly(50)[:-1], killed(hourly(1)[0])], True, []),
        (
            [*hourly(50)[:-1], killed(hourly(1)[0])],
            False,
            ["the last run was killed (it began 2026-04-01 11:00 UTC)"],
        ),
        ([*hourly(50)[:-2], killed(hourly(2)[0]), hourly(1)[0]], False, []),
        ([*hourly(50)[:-4], *map(killed, hourly(4)[:3]), hourly(1)[0]], False, ["3 of the last 10 runs were killed"]),
        (hourly(50, until=NOW - timedelta(days=3, hours=1)), False, ["last run ended 3 days ago"]),
        (hourly(50, until=NOW - timedelta(hours=20)), False, []),
        (hourly(1, until=NOW - timedelta(days=2)), False, []),
        (
            [*hourly(49, until=NOW - timedelta(hours=27)), Run(NOW - timedelta(hours=26))],
            True,
            ["the run at work takes 26 hours, usually 10 minutes"],
        ),
        ([Run(NOW - timedelta(hours=5))], True, []),
        (
            [*hourly(50, until=NOW - timedelta(hours=12)), *hourly(11, minutes=55)],
            False,
            ["runs take 55 minutes, before 10 minutes, and begin every 60 minutes"],
        ),
    ],
)
def test_crawls(runs: list[Run], working: bool, told: list[str]) -> None:
    assert crawl_problems(runs, working, NOW) == told


def test_hosts_and_disk() -> None:
    hosts = [
        Host("kursor.example", 9, NOW - timedelta(days=3), "http 429"),
        Host("post.example", 2, NOW - timedelta(hours=5), "http 503"),
    ]
    assert host_problems(hosts, NOW) == ["kursor.example: not asked for 3 days (http 429)"]
    assert disk_problems(free=10 << 30, size=1 << 30) == []
    assert disk_problems(free=100_000_000, size=1 << 20) == ["disk nearly full: 100 MB free"]
    assert disk_problems(free=1 << 30, size=100 << 30) == ["disk nearly full: 1074 MB free"]
