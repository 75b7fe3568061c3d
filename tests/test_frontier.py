"""What is to be fetched, in SQLite."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from newsspider.items import Candidate, Outcome, Step, StepKind, Visit
from newsspider.schedule import Policy
from newsspider.sites import Site
from newsspider.storage import Store
from newsspider.storage.frontier import LEASE, SUSPICIOUS_TRIES, Due, Frontier, Scope
from newsspider.storage.traps import BARREN

NOW = datetime(2026, 11, 22, 10, 17, tzinfo=UTC)
DAY = timedelta(days=1)
BASE = "https://town.example"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "news.db") as opened:
        opened.save_sites([Site("town", f"{BASE}/"), Site("sea", "https://sea.example/")])
        opened.start_run("crawl", NOW)
        yield opened


def step(path: str, kind: StepKind = "article", source: str = "feed", **values: object) -> Step:
    dates = {name: values.pop(name) for name in ("date_published", "date_modified", "title") if name in values}
    return Step(kind, Candidate(f"{BASE}{path}", source, **dates), **values)  # type: ignore[arg-type]


def add(frontier: Frontier, *steps: Step, now: datetime = NOW) -> None:
    for one in steps:
        frontier.want("town", one)
    frontier.flush(now)


def due(frontier: Frontier, now: datetime = NOW, **scope: object) -> list[str]:
    rows = frontier.due("town", Scope(now, 2, **scope), now, 1000)  # type: ignore[arg-type]
    return [row.step.candidate.url.removeprefix(BASE) for row in rows]


def row(frontier: Frontier, path: str, now: datetime = NOW) -> Due:
    (found,) = [
        r for r in frontier.due("town", Scope(now, 2, True), now, 1000) if r.step.candidate.url == BASE + path
    ]
    return found


def visit(
    frontier: Frontier, path: str, outcome: Outcome = Outcome.STORED, now: datetime = NOW, **values: object
) -> None:
    """Hand out, fetch and settle."""
    found = row(frontier, path, now)
    assert frontier.lease(found.id, 1, now)
    ended: dict[str, object] = {"status": 200, "outcome": outcome, **values}
    frontier.settle(
        Visit(BASE + path, BASE + path, "town", now, frontier_id=found.id, **ended),  # type: ignore[arg-type]
        None,
        Policy(),
        1,
    )


def test_sources_come_first_then_the_newest_then_revisits_then_what_is_older(store: Store) -> None:
    frontier = store.frontier
    add(frontier, step("/known", date_published=NOW - DAY), now=NOW - DAY)
    visit(frontier, "/known", now=NOW - DAY)
    add(
        frontier,
        step("/archive", source="sitemap"),
        step("/yesterday", date_published=NOW - DAY),
        step("/today-a-storm-came-over", date_published=NOW),
        step("/today", date_published=NOW),
        step("/feed", "feed", "start"),
    )
    assert due(frontier) == ["/feed", "/today-a-storm-came-over", "/today", "/yesterday", "/known", "/archive"]


def test_spellings_of_one_address_are_one_row(store: Store) -> None:
    add(store.frontier, step("/a"), Step("article", Candidate("http://www.town.example/a/", "sitemap")))
    assert due(store.frontier) == ["/a"]
    assert store.frontier.news("town", [Candidate(f"{BASE}/a/", "feed")], NOW) == []


def test_a_leased_address_is_nobody_elses_until_the_lease_ends(store: Store) -> None:
    frontier = store.frontier
    add(frontier, step("/a"))
    taken = row(frontier, "/a")
    assert frontier.lease(taken.id, 1, NOW)
    assert not frontier.lease(taken.id, 1, NOW)
    assert due(frontier) == []
    assert due(frontier, NOW + LEASE + timedelta(seconds=1)) == ["/a"]
    assert frontier.reclaim() == 1
    assert due(frontier) == ["/a"]


def test_what_a_run_gives_back_counts_as_never_taken(store: Store) -> None:
    add(store.frontier, step("/a"))
    store.frontier.lease(row(store.frontier, "/a").id, 1, NOW)
    store.frontier.release(1)
    assert row(store.frontier, "/a").tries == 0


def test_what_may_kill_a_run_comes_last(store: Store) -> None:
    add(store.frontier, step("/poison", date_published=NOW), step("/old", source="sitemap"))
    for _ in range(SUSPICIOUS_TRIES):
        store.frontier.lease(row(store.frontier, "/poison").id, 1, NOW)
        store.frontier.reclaim()
    assert due(store.frontier) == ["/old", "/poison"]


def test_nothing_is_fetched_twice_in_a_run_but_sources_in_a_long_one(store: Store) -> None:
    frontier = store.frontier
    add(frontier, step("/feed", "feed", "start"))
    visit(frontier, "/feed", Outcome.NOT_ARTICLE)
    run = Scope(NOW, 1)
    assert frontier.due("town", run, NOW, 10) == []
    assert len(frontier.due("town", run, NOW + timedelta(minutes=16), 10)) == 1
    assert len(frontier.due("town", Scope(NOW, 2), NOW, 10)) == 1


def test_validators_outlast_failures_but_not_an_answer_that_was_not_taken_in(store: Store) -> None:
    frontier, later = store.frontier, NOW + timedelta(hours=1)
    add(frontier, step("/feed", "feed", "start"))
    visit(frontier, "/feed", Outcome.NOT_ARTICLE, etag='"1"', body_hash="x")
    assert row(frontier, "/feed", later).etag == '"1"'
    visit(frontier, "/feed", Outcome.FAILED, later, status=503, reason="http 503", etag='"error"')
    later += timedelta(hours=1)
    assert row(frontier, "/feed", later)[-3:] == ('"1"', None, "x")
    visit(frontier, "/feed", Outcome.FAILED, later, status=200, reason="no feed", etag='"2"')
    assert row(frontier, "/feed", later + DAY)[-3:] == (None, None, None)


def test_a_change_that_a_source_tells_makes_an_article_due_in_full(store: Store) -> None:
    frontier = store.frontier
    add(frontier, step("/a", source="sitemap", date_published=NOW - 9 * DAY))
    visit(frontier, "/a", etag='"1"')
    later = NOW + DAY
    changed = Candidate(f"{BASE}/a", "sitemap", None, None, NOW + DAY / 2)
    assert due(frontier, later) == []
    assert frontier.news("town", [changed, Candidate(f"{BASE}/b", "sitemap")], later)[0] == changed
    add(frontier, Step("article", changed), now=later)
    assert due(frontier, later) == ["/a"]
    assert row(frontier, "/a", later).etag is None


def test_backfill_is_left_to_backfills(store: Store) -> None:
    frontier = store.frontier
    add(
        frontier,
        step("/2024/01/", "listing", "start", backfill=True, date_published=datetime(2024, 2, 1, tzinfo=UTC)),
        step("/2019/01/", "listing", "start", backfill=True, date_published=datetime(2019, 2, 1, tzinfo=UTC)),
        step("/page/9/", "listing", "start", backfill=True),
    )
    assert due(frontier) == []
    assert due(frontier, backfill=True) == ["/page/9/", "/2024/01/", "/2019/01/"]
    assert due(frontier, backfill=True, since=datetime(2020, 1, 1, tzinfo=UTC)) == ["/page/9/", "/2024/01/"]
    assert frontier.waiting(["town"], Scope(NOW), NOW) == {}
    assert frontier.waiting(["town"], Scope(NOW, 2, True), NOW) == {"town": 3}
    add(frontier, step("/page/9/", "listing", "start"))
    assert due(frontier) == ["/page/9/"]


def test_where_a_redirect_leads_nobody_goes_again(store: Store) -> None:
    add(store.frontier, step("/old-address"), step("/new-address"))
    found = row(store.frontier, "/old-address")
    store.frontier.settle(
        Visit(
            f"{BASE}/old-address",
            f"{BASE}/new-address",
            "town",
            NOW,
            200,
            frontier_id=found.id,
            outcome=Outcome.STORED,
        ),
        None,
        Policy(),
        1,
    )
    assert "/new-address" not in due(store.frontier, NOW + timedelta(seconds=1))


def test_a_site_is_explored_when_nothing_is_left_unread(store: Store) -> None:
    frontier = store.frontier
    add(frontier, step("/feed", "feed", "start"))
    visit(frontier, "/feed", Outcome.NOT_ARTICLE)
    frontier.note_explored(["town"], NOW)
    assert not frontier.state("town").explored
    add(frontier, step("/a"))
    frontier.note_explored(["town"], NOW)
    assert not frontier.state("town").explored
    visit(frontier, "/a")
    frontier.note_explored(["town", "sea"], NOW)
    assert frontier.state("town").explored
    assert not frontier.state("sea").explored


SLUGS = ("storm", "the-storm", "a-storm", "storms", "stormy")


def as_one_story(store: Store, slugs: tuple[str, ...], article_of: dict[str, str]) -> None:
    """The slugs are read in their order; what each turned out to be stands in ``pages``."""
    with store.transaction():
        for key in sorted(set(article_of.values())):
            store._db.execute(
                """
                INSERT INTO articles (id, site, url, content_hash, first_seen, last_checked, last_changed)
                VALUES (?, 'town', ?, '', '', '', '')
                """,
                (key, key),
            )
        for slug in slugs:
            store._db.execute(
                """
                INSERT INTO pages (url, site, outcome, article_id, first_fetched, last_fetched)
                VALUES (?, 'town', 'duplicate', ?, '', '')
                """,
                (f"{BASE}/news/1234567-{slug}", article_of[slug]),
            )
    for number, slug in enumerate(slugs):
        outcome = Outcome.DUPLICATE if number else Outcome.STORED
        visit(store.frontier, f"/news/1234567-{slug}", outcome)


def test_thousands_of_slugs_for_one_story_cost_four_pages(store: Store) -> None:
    frontier, later = store.frontier, NOW + timedelta(seconds=1)
    add(frontier, *(step(f"/news/1234567-{slug}", source="section") for slug in SLUGS))
    as_one_story(store, SLUGS[:4], dict.fromkeys(SLUGS, "1"))
    assert due(frontier, later) == ["/news/1234567-storm"]
    add(frontier, step("/news/1234567-more", source="link"), step("/news/7654321-more", source="link"))
    assert set(due(frontier, later)) == {"/news/7654321-more", "/news/1234567-storm"}
    add(frontier, step("/news/1234567-more"))  # the feed says that it is news
    assert "/news/1234567-more" in due(frontier, later)


def test_a_number_that_belongs_to_two_stories_hides_none(store: Store) -> None:
    frontier = store.frontier
    add(frontier, *(step(f"/news/1234567-{slug}", source="section") for slug in SLUGS))
    as_one_story(store, SLUGS[:4], dict(zip(SLUGS, "12222", strict=True)))
    assert "/news/1234567-stormy" in due(frontier, NOW + timedelta(seconds=1))


def test_a_query_is_no_story(store: Store) -> None:
    frontier = store.frontier
    add(frontier, *(step(f"/article.php?id={n}") for n in range(5)))
    for path in due(frontier)[:4]:
        visit(frontier, path, Outcome.DUPLICATE)
    add(frontier, step("/article.php?id=99", source="section"))
    assert "/article.php?id=99" in due(frontier, NOW + timedelta(seconds=1))


def test_a_calendar_costs_a_page_a_run(store: Store) -> None:
    frontier = store.frontier
    days = [step(f"/calendar/2031/{n}", source="link") for n in range(1, 60)]
    add(frontier, *days, step("/news/a-storm", source="link"))
    for path in [p for p in due(frontier) if p.startswith("/cal")][:BARREN]:
        visit(frontier, path, Outcome.NOT_ARTICLE, reason="listing")
    assert due(frontier) == ["/news/a-storm"]
    tomorrow = NOW + DAY
    assert due(frontier, tomorrow)[0] == "/news/a-storm"
    trial = due(frontier, tomorrow)[1]
    assert row(frontier, trial, tomorrow).barren == "/calendar/#/#"
    visit(frontier, trial, Outcome.STORED, tomorrow)  # it holds articles after all
    assert sum(p.startswith("/cal") for p in due(frontier, tomorrow)) > 30


def test_a_host_in_trouble_rests_longer_each_time_and_wakes(store: Store) -> None:
    frontier = store.frontier
    waits = [(frontier.rest("town.example", "http 503", NOW) - NOW) / timedelta(minutes=1) for _ in range(5)]
    assert waits == [15, 30, 60, 120, 120]
    assert frontier.rest("town.example", "http 429", NOW, timedelta(seconds=7)) == NOW + timedelta(seconds=7)
    assert set(frontier.resting()) == {"town.example"}
    frontier.wake("town.example")
    assert frontier.resting() == {}


def test_a_source_of_fifty_thousand_addresses_is_taken_up_at_once(store: Store) -> None:
    candidates = [Candidate(f"{BASE}/news/{n}-a-storm", "sitemap") for n in range(50_000)]
    assert len(store.frontier.news("town", candidates, NOW)) == 50_000
    add(store.frontier, *(Step("article", c) for c in candidates))
    assert store.frontier.news("town", candidates, NOW) == []
    assert len(store.frontier.due("town", Scope(NOW), NOW, 100)) == 100


def test_what_an_earlier_version_has_fetched_is_known(tmp_path: Path) -> None:
    import sqlite_utils

    from newsspider.storage.migrations import migrations

    path = tmp_path / "news.db"
    old = sqlite_utils.Database(path)
    migrations.apply(old, stop_before="create_frontier")
    old["sites"].insert({"name": "town", "url": f"{BASE}/"})
    old["articles"].insert(
        {"id": "1", "site": "town", "url": f"{BASE}/a", "content_hash": "", "first_seen": "", "last_checked": "",
         "last_changed": ""}
    )  # fmt: skip
    times = {"site": "town", "first_fetched": "2026-01-01T00:00:00Z", "last_fetched": "2026-01-20T00:00:00Z"}
    old["pages"].insert_all(
        [
            {"url": f"{BASE}/", "outcome": "not_article", "reason": "listing", "article_id": None, **times},
            {"url": f"{BASE}/a", "outcome": "unchanged", "reason": None, "article_id": "1", **times},
            {"url": f"{BASE}/b", "outcome": "failed", "reason": "http 503", "article_id": None, **times},
        ]
    )
    old.close()
    with Store(path) as store:
        assert store.frontier.state("town").explored
        assert due(store.frontier) == ["/", "/b"]
        known = [Candidate(f"{BASE}/{name}", "feed") for name in "abc"]
        assert [c.url for c in store.frontier.news("town", known, NOW)] == [f"{BASE}/c"]


def test_what_did_not_change_is_what_it_was(store: Store) -> None:
    frontier = store.frontier
    add(frontier, step("/teaser", source="link"), step("/never-had", source="link"))
    visit(frontier, "/teaser", Outcome.NOT_ARTICLE, reason="listing (front page)")
    visit(frontier, "/never-had", Outcome.UNCHANGED, status=304)
    assert "/never-had" in due(frontier, NOW + DAY)  # a server that answers 304 to the first question
    add(frontier, step("/teaser", again=True), now=NOW + DAY)
    visit(frontier, "/teaser", Outcome.UNCHANGED, NOW + DAY, reason="same bytes")
    assert "/teaser" not in due(frontier, NOW + 30 * DAY)


def test_a_source_that_names_more_than_a_run_takes_is_read_by_the_next(store: Store) -> None:
    frontier = store.frontier
    add(frontier, *(step(f"/{name}.xml", "sitemap", level=1) for name in ("map", "other")), now=NOW - 10 * DAY)
    visit(frontier, "/map.xml", Outcome.NOT_ARTICLE, unfinished=True)
    visit(frontier, "/other.xml", Outcome.NOT_ARTICLE)
    assert due(frontier, NOW + timedelta(seconds=1)) == ["/map.xml"]


def test_a_page_that_fails_is_asked_for_at_its_other_address(store: Store) -> None:
    frontier = store.frontier
    frontier.want("town", Step("article", Candidate("http://town.example/a", "feed")))
    frontier.flush(NOW)
    (found,) = frontier.due("town", Scope(NOW, 2), NOW, 10)
    failed = Visit(
        "http://town.example/a", "", "town", NOW, frontier_id=found.id, outcome=Outcome.FAILED, reason="XError"
    )
    frontier.settle(failed, None, Policy(), 1)
    other = Candidate(f"{BASE}/a", "feed")
    assert frontier.news("town", [other], NOW) == [other]
    add(frontier, Step("article", other))
    assert due(frontier) == ["/a"]


def test_what_was_found_outlasts_a_transaction_that_fails(store: Store) -> None:
    store.frontier.want("town", step("/a"))
    with pytest.raises(ZeroDivisionError), store.transaction():
        raise ZeroDivisionError
    store.frontier.flush(NOW)
    assert due(store.frontier) == ["/a"]


def test_the_second_page_of_one_listing_may_be_a_section(store: Store) -> None:
    frontier = store.frontier
    add(frontier, step("/sport/", "listing", "start", level=1))
    visit(frontier, "/sport/", Outcome.NOT_ARTICLE, reason="listing")
    assert due(frontier, NOW + DAY) == []
    add(frontier, step("/sport/", "listing", "start"), now=NOW + DAY)
    assert due(frontier, NOW + DAY) == ["/sport/"]


def test_a_trap_keeps_no_site_from_being_explored(store: Store) -> None:
    frontier = store.frontier
    add(frontier, step("/feed", "feed", "start"), *(step(f"/calendar/2031/{n}", source="link") for n in range(1, 60)))
    visit(frontier, "/feed", Outcome.NOT_ARTICLE)
    for path in due(frontier, NOW + timedelta(seconds=1))[:BARREN]:
        visit(frontier, path, Outcome.NOT_ARTICLE, reason="listing") if path.startswith("/cal") else None
    frontier.note_explored(["town"], NOW + DAY)
    assert frontier.state("town").explored


def test_the_state_of_a_site_is_read_from_an_index_alone(store: Store) -> None:
    asked: list[str] = []
    store._db.set_trace_callback(asked.append)
    store.frontier.state("town")
    store._db.set_trace_callback(None)
    (count,) = [sql for sql in asked if "count(*)" in sql]
    (plan,) = store._db.execute(f"EXPLAIN QUERY PLAN {count}").fetchall()
    assert "COVERING INDEX frontier_named" in plan["detail"]


def test_a_recheck_in_steps_reaches_every_article(store: Store) -> None:
    frontier, paths = store.frontier, [f"/story-{number}" for number in range(5)]
    for number, path in enumerate(paths):
        add(frontier, step(path, date_published=NOW - number * DAY))
        visit(frontier, path)
    asked: list[str] = []
    for day in range(30, 33):
        now = NOW + day * DAY
        frontier.recheck(["town"], now)
        for path in due(frontier, now)[:2]:
            visit(frontier, path, Outcome.UNCHANGED, now)
            asked.append(path)
    assert sorted(asked) == paths
    now += DAY
    assert due(frontier, now) == []
    frontier.recheck(["town"], now)
    assert len(due(frontier, now)) == 5


def test_a_recheck_that_gets_stuck_begins_anew(store: Store) -> None:
    add(store.frontier, step("/read"), step("/stuck"))
    visit(store.frontier, "/read")
    visit(store.frontier, "/stuck")
    for day in (30, 40, 61):
        now = NOW + day * DAY
        store.frontier.recheck(["town"], now)
        if "/read" in due(store.frontier, now):
            visit(store.frontier, "/read", Outcome.UNCHANGED, now)
            read = day
    assert read == 61
