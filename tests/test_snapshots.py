"""Pages kept as they were fetched: which, how small, for how long."""

from __future__ import annotations

import gzip
import random
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from conftest import Workplace
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_crawl import BAKERY, BRIDGE, DATE, FEED_LINK, everything, link, pages, title
from webserver import Answer, Route, WebServer, article, html, rss

from newsspider.intake import ArchiveRun
from newsspider.items import Article, Candidate, Fetched, Outcome, Visit
from newsspider.sites import Site
from newsspider.storage import Store
from newsspider.storage.identity import article_id

Serve = Callable[[Mapping[str, Route]], WebServer]
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
SITE = "https://news.example"
DICTIONARIES = "SELECT count(*) FROM snapshot_dictionaries WHERE content NOT NULL"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "news.db") as store:
        yield store


def words(number: int, count: int) -> str:
    chosen = random.Random(number)
    return " ".join("".join(chosen.choices("abcdefghijklmnopqrstuvwxyz", k=6)) for _ in range(count))


def templated(template: int, number: int, size: int = 1000) -> bytes:
    """A page: markup that is the same on all pages of a template, and a text of its own."""
    return f"<html><!-- {words(template, size)} --><p>{words(1000 + number, 60)}</p></html>".encode()


def visit(path: str = "/a", body: bytes | None = None, hours: float = 0, outcome: Outcome | None = None) -> Visit:
    """A page of news.example with the text of its body as its article."""
    body = templated(1, 1) if body is None else body
    url = SITE + path
    text = body.decode("utf-8", "replace")
    page = Article(url, title=f"{path} {text[:20]}", body=text[-1500:], page_type="article")
    at = NOON + timedelta(hours=hours)
    return Visit(url, url, "news", at, 200, article=page, fetched=Fetched(body, "text/html"), outcome=outcome)


def kept(store: Store, path: str = "/a") -> list[tuple[int | None, bytes]]:
    """Revision and bytes of the snapshots of an article."""
    return [(s.revision, s.fetched.body) for s in store.snapshots(article_id(SITE + path))]


def select(store: Store, sql: str) -> list[tuple[Any, ...]]:
    db = sqlite3.connect(store.path)
    try:
        return [tuple(row) for row in db.execute(sql)]
    finally:
        db.close()


# What is kept


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.binary(max_size=2000))
def test_a_page_comes_back_as_it_was(tmp_path: Path, body: bytes) -> None:
    with Store(tmp_path / "any.db") as store:
        known = Candidate(f"{SITE}/a", "feed", "Rain", NOON, None)
        page = Fetched(body, "text/html; charset=koi8-r", "cp1251")
        number = store.counts()["articles"]
        one = replace(visit(f"/{number}"), url=f"{SITE}/moved/{number}", candidate=known, fetched=page)
        saved = store.save(one)
        assert saved.outcome is Outcome.STORED
        (snapshot,) = store.snapshots(article_id(f"{SITE}/moved/{number}"))
    assert snapshot.fetched == page
    assert snapshot.visit() == Visit(
        f"{SITE}/{number}", f"{SITE}/moved/{number}", "news", NOON, candidate=replace(known, url=f"{SITE}/{number}")
    )


def test_each_version_of_an_article_is_kept_and_what_did_not_change_adds_nothing(store: Store) -> None:
    first, second = templated(1, 1), templated(1, 2)
    assert store.save(visit(body=first)).outcome is Outcome.STORED
    assert store.save(visit(body=first, hours=1)).outcome is Outcome.UNCHANGED
    assert store.save(visit(body=second, hours=2)).outcome is Outcome.UPDATED
    assert store.save(visit(body=second, hours=3)).outcome is Outcome.UNCHANGED
    assert store.save(visit(body=first, hours=0.5)).reason == "older copy"
    not_modified = replace(visit(hours=4, outcome=Outcome.UNCHANGED), status=304, article=None, fetched=None)
    assert store.save(not_modified).outcome is Outcome.UNCHANGED
    assert kept(store) == [(1, first), (2, second)]


def test_an_article_stored_without_its_page_gets_it_with_the_next_visit(store: Store) -> None:
    store.save(replace(visit(), fetched=None))
    assert kept(store) == []
    store.save(visit(hours=1))
    assert kept(store) == [(1, templated(1, 1))]


def test_of_what_is_no_article_the_latest_page_is_kept(store: Store) -> None:
    for hours in range(3):
        store.save(visit(body=templated(1, hours), hours=hours, outcome=Outcome.NOT_ARTICLE))
    assert [s.fetched.body for s in store.read_by_others("news", "now")] == [templated(1, 2)]
    store.save(visit(body=templated(1, 5), hours=4))
    assert kept(store) == [(1, templated(1, 5))]
    assert select(store, "SELECT count(*) FROM snapshots") == [(1,)], "it is an article now"


@pytest.mark.parametrize("outcome", [Outcome.FAILED, Outcome.ROBOTS, Outcome.TOO_LARGE, Outcome.DUPLICATE])
def test_what_is_not_kept(store: Store, outcome: Outcome) -> None:
    store.save(visit(outcome=outcome))
    assert select(store, "SELECT count(*) FROM snapshots") == [(0,)]


def test_a_deleted_article_takes_its_snapshots_along(store: Store) -> None:
    store.save(visit())
    with sqlite3.connect(store.path) as db:
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("DELETE FROM articles")
    assert select(store, "SELECT count(*) FROM snapshots") == [(0,)]


# How small


def stored_sizes(store: Store) -> list[int]:
    return [size for (size,) in select(store, "SELECT length(content) FROM snapshots ORDER BY id")]


def test_pages_of_a_template_share_a_dictionary(store: Store) -> None:
    bodies = [templated(1, number) for number in range(30)]
    for number, body in enumerate(bodies):
        store.save(visit(f"/{number}", body, hours=number))
    sizes = stored_sizes(store)
    assert len(gzip.compress(bodies[0], 6)) > 4000
    assert max(sizes[8:]) < 500, "what is new on a page: 60 words"
    assert select(store, DICTIONARIES)[0][0] <= 3
    assert all(kept(store, f"/{number}") == [(1, body)] for number, body in enumerate(bodies))


def test_sites_have_dictionaries_of_their_own(store: Store) -> None:
    for number in range(8):
        store.save(visit(f"/{number}", templated(1, number), hours=number))
        store.save(replace(visit(f"/b/{number}", templated(2, number), hours=number), site="other"))
    assert select(store, "SELECT DISTINCT site FROM snapshot_dictionaries WHERE content NOT NULL ORDER BY site") == [
        ("news",),
        ("other",),
    ]
    assert max(stored_sizes(store)[12:]) < 500


def test_a_single_page_makes_no_dictionary(store: Store) -> None:
    store.save(visit())
    assert select(store, DICTIONARIES) == [(0,)]


def test_after_a_redesign_there_is_another_dictionary_and_the_old_one_still_serves(store: Store) -> None:
    bodies = [templated(1 if number < 20 else 2, number) for number in range(150)]
    for number, body in enumerate(bodies):
        store.save(visit(f"/{number}", body, hours=number))
    sizes = stored_sizes(store)
    assert sizes[21] > 4000, "a stranger to the old dictionary"
    assert max(sizes[-20:]) < 500
    with Store(store.path, read_only=True) as fresh:
        assert all(kept(fresh, f"/{number}") == [(1, body)] for number, body in enumerate(bodies))


def test_pages_that_share_nothing_make_no_dictionaries(store: Store) -> None:
    for number in range(40):
        store.save(visit(f"/{number}", templated(number, number), hours=number))
    assert select(store, DICTIONARIES) == [(0,)]


def test_an_edited_article_is_no_sample_of_its_site(store: Store) -> None:
    """Its page is all but the same as before, which says nothing of other pages."""
    store.save(visit("/0", templated(1, 0)))
    for hours in range(1, 20):
        body = templated(1, 0).replace(b"</p>", f" {words(hours, 12)}</p>".encode())
        assert store.save(visit("/0", body, hours)).outcome is Outcome.UPDATED
    assert select(store, DICTIONARIES) == [(0,)]


def test_few_dictionaries_are_open_at_a_time(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsspider.storage.snapshots._OPEN_DICTIONARIES", 2)
    for number in range(6):
        for site in range(5):
            page = visit(f"/{site}/{number}", templated(site, number), hours=number)
            store.save(replace(page, site=f"site-{site}"))
    assert len(store._snapshots._open) <= 2
    assert kept(store, "/3/5") == [(1, templated(3, 5))]


def test_a_dictionary_that_was_rolled_back_is_not_used(store: Store) -> None:
    store.save(visit("/0", templated(1, 0)))
    store.save(visit("/1", templated(1, 1)))
    with pytest.raises(RuntimeError), store.transaction():
        for number in range(2, 6):
            store.save(visit(f"/{number}", templated(1, number), hours=1))
        assert select(store, DICTIONARIES) == [(0,)], "not seen from outside yet"
        raise RuntimeError
    for number in range(10, 20):
        store.save(visit(f"/{number}", templated(2, number), hours=number))
    with Store(store.path, read_only=True) as fresh:
        assert all(kept(fresh, f"/{number}") == [(1, templated(2, number))] for number in range(10, 20))


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE snapshots SET content = zeroblob(40)",
        "UPDATE snapshot_dictionaries SET content = (SELECT content FROM snapshots WHERE id = 1)",
        "UPDATE snapshot_dictionaries SET content = zeroblob(40)",
    ],
)
def test_a_damaged_snapshot_is_told_and_never_another_page(
    store: Store, damage: str, caplog: pytest.LogCaptureFixture
) -> None:
    for number in range(6):
        store.save(visit(f"/{number}", templated(1, number), hours=number))
    with sqlite3.connect(store.path) as db:
        assert db.execute(damage).rowcount
    with Store(store.path) as fresh:
        assert kept(fresh, "/5") == []
        assert "/5 is broken: " in caplog.text
        fresh.save(visit("/6", templated(1, 6), hours=6))  # what comes later is kept all the same
        assert kept(fresh, "/6") == [(1, templated(1, 6))]


# For how long


def test_old_snapshots_go_in_small_transactions_and_dictionaries_with_their_last(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsspider.storage.snapshots._PRUNED_AT_ONCE", 7)
    for number in range(100):
        store.save(visit(f"/{number}", templated(1 if number < 20 else 2, number), hours=number))
    store.save(replace(visit("/x"), site="other"))
    dictionaries = select(store, DICTIONARIES)[0][0]
    assert store.prune_snapshots("news", NOON + timedelta(hours=90)) == 90
    assert select(store, "SELECT site, count(*) FROM snapshots GROUP BY site") == [("news", 10), ("other", 1)]
    assert 0 < select(store, DICTIONARIES)[0][0] < dictionaries
    assert all(kept(store, f"/{number}") == [(1, templated(2, number))] for number in range(90, 100))
    assert store.prune_snapshots("news", NOON + timedelta(hours=200)) == 10
    assert select(store, DICTIONARIES) == [(0,)]
    assert store.counts()["articles"] == 101, "articles stay"
    store.save(visit("/new", templated(2, 7)))
    assert kept(store, "/new") == [(1, templated(2, 7))]


def run_with(folder: Path, days: int | None, site_days: int | None = None, age: float = 0) -> int:
    """Store an article whose page was fetched ``age`` days ago; the snapshots that are left after the run."""
    sites = {"news": Site("news", f"{SITE}/", snapshot_days=site_days)}
    with ArchiveRun(folder / "news.db", "crawl", sites, snapshot_days=days) as run:
        run.save(replace(visit(), fetched_at=datetime.now(UTC) - timedelta(days=age)))
    with sqlite3.connect(folder / "news.db") as db:
        return int(db.execute("SELECT count(*) FROM snapshots").fetchone()[0])


@pytest.mark.parametrize(
    ("days", "site_days", "age", "left"),
    [
        (30, None, 29, 1),
        (30, None, 31, 0),
        (0, None, 0, 0),
        (30, 0, 0, 0),
        (0, 7, 6, 1),
        (30, 7, 8, 0),
        (10**9, None, 9000, 1),
        (None, 30, 0, 0),
    ],
)
def test_days_of_the_setting_and_of_the_site(
    tmp_path: Path, days: int | None, site_days: int | None, age: float, left: int
) -> None:
    assert run_with(tmp_path, days, site_days, age) == left


def test_other_runs_leave_snapshots_alone(tmp_path: Path) -> None:
    assert run_with(tmp_path, 30, age=20) == 1
    with ArchiveRun(tmp_path / "news.db", "ingest", {"news": Site("news", f"{SITE}/", snapshot_days=1)}):
        pass
    with Store(tmp_path / "news.db") as store:
        assert len(kept(store)) == 1


def test_the_pages_of_a_site_that_is_declared_no_more_go_as_well(tmp_path: Path) -> None:
    run_with(tmp_path, 30, age=20)
    other = {"other": Site("other", "https://other.example/")}
    for days, left in ((30, 1), (10, 0)):
        with ArchiveRun(tmp_path / "news.db", "crawl", other, snapshot_days=days):
            pass
        with Store(tmp_path / "news.db", read_only=True) as store:
            assert len(kept(store)) == left


def test_a_crawl_of_one_site_keeps_the_pages_that_another_wants_kept(tmp_path: Path) -> None:
    run_with(tmp_path, 30, site_days=365, age=100)
    with ArchiveRun(
        tmp_path / "news.db", "crawl", {"other": Site("other", "https://other.example/")}, snapshot_days=30
    ):
        pass
    with Store(tmp_path / "news.db", read_only=True) as store:
        assert len(kept(store)) == 1


# In a crawl


def test_a_crawl_keeps_pages_and_no_feeds(work: Workplace, serve: Serve) -> None:
    web = serve({**everything(), BAKERY: html("<title>Nothing</title><p>No story here.")})
    work.declare(web)
    assert work.run("crawl").code == 0
    with Store(work.db, read_only=True) as store:
        found = {s.url.removeprefix(web.base): s for s in store.read_by_others("town", "now")}
    outcomes = {path: outcome for path, (outcome, _) in work.pages(web).items()}
    assert {path for path, outcome in outcomes.items() if outcome == "stored"} | {BAKERY} == set(found)
    bridge = web.routes[BRIDGE]
    assert isinstance(bridge, Answer)
    assert found[BRIDGE].fetched == Fetched(bridge.body, "text/html; charset=utf-8")
    assert found[BAKERY].article_id is None
    assert found["/2026/11/18/the-church-gets-its-third-bell-this-year/"].candidate == Candidate(
        f"{web.base}/2026/11/18/the-church-gets-its-third-bell-this-year/",
        "feed",
        "The church gets its third bell this year",
        datetime.fromisoformat("2026-11-16T09:30:00+01:00"),
    )


def test_a_site_may_want_no_snapshots(work: Workplace, serve: Serve) -> None:
    web = serve({"/": html(link(BRIDGE)), **pages(BRIDGE)})
    work.declare(web, snapshot_days=0)
    assert work.run("crawl").code == 0
    with Store(work.db, read_only=True) as store:
        assert (store.counts()["articles"], store.snapshot_sites()) == (1, [])


def test_versions_in_a_crawl(work: Workplace, serve: Serve) -> None:
    web = serve({"/": html(FEED_LINK), "/feed": rss((BRIDGE, title(BRIDGE), DATE)), **pages(BRIDGE)})
    work.declare(web)
    work.run("crawl")
    web.routes[BRIDGE] = article(title(BRIDGE), body="<p>Later on Monday the bridge had to be closed once more.</p>")
    web.routes["/feed"] = rss((BRIDGE, title(BRIDGE), "Tue, 17 Nov 2026 09:30:00 +0100"))
    assert "1 updated" in work.run("crawl").out
    (stored,) = work.articles()
    with Store(work.db, read_only=True) as store:
        snapshots = list(store.snapshots(stored["id"]))
    assert [(s.revision, b"Later on Monday" in s.fetched.body) for s in snapshots] == [(1, False), (2, True)]


def test_saved_pages_are_on_disk_already(work: Workplace) -> None:
    saved = article("The bridge over the river is open again").body
    (work.folder / "page.html").write_bytes(b"<!-- saved from url=(0028)https://news.example/bridge -->" + saved)
    done = work.run("ingest", "page.html")
    assert "1 stored" in done.out
    with Store(work.db, read_only=True) as store:
        assert store.snapshot_sites() == []
