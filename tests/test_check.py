"""``newsspider check`` on real archives, and what a quiet crawl leaves to it."""

from __future__ import annotations

import fcntl
import re
import signal
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from conftest import Workplace
from webserver import Answer, Asked, Route, WebServer, article, html, rss

from newsspider.health import SiteHistory
from newsspider.items import Article, Outcome, Visit
from newsspider.storage import LockedError, Store, is_locked, run_lock

Serve = Callable[[Mapping[str, Route]], WebServer]
NOW = datetime.now(UTC).replace(microsecond=0)
BODY = "The river rose again on Monday, and the ferry at the old mill did not run. "
FEED_LINK = '<link rel="alternate" type="application/rss+xml" href="/feed">'
DATE = "Mon, 16 Nov 2026 09:30:00 +0100"


class Archive:
    """An archive that is filled visit by visit, at times of the past."""

    def __init__(self, path: Path, site: str = "town") -> None:
        self.path = path
        self.site = site
        self.store = Store(path)
        self._visits = 0
        with self.store.transaction():
            self.execute("INSERT INTO sites (name) VALUES (?)", site)

    def execute(self, sql: str, *values: Any) -> int:
        return int(self.store._db.execute(sql, values).lastrowid or 0)

    def address(self, url: str, kind: str = "article", backfill: int = 0, **columns: Any) -> int:
        """A row of the frontier; its number."""
        moment = f"{NOW - timedelta(days=100):%Y-%m-%dT%H:%M:%SZ}"
        values = {"site": self.site, "key": url, "url": url, "kind": kind, "source": "feed", "newest": moment}
        values |= {"added": moment, "backfill": backfill, "pattern": "/*", **columns}
        marks = ", ".join("?" * len(values))
        return self.execute(f"INSERT INTO frontier ({', '.join(values)}) VALUES ({marks})", *values.values())

    def visit(
        self, days_ago: float, outcome: Outcome | None = None, reason: str | None = None, **fields: Any
    ) -> Visit:
        """Store an article, or that there was none."""
        self._visits += 1
        url = f"https://town.example/{self._visits}"
        return self.again(
            Visit(url, url, self.site, NOW, frontier_id=self.address(url)), days_ago, outcome, reason, **fields
        )

    def again(
        self, visit: Visit, days_ago: float, outcome: Outcome | None = None, reason: str | None = None, **fields: Any
    ) -> Visit:
        """Another visit to the same address."""
        number = visit.url.rsplit("/", 1)[1]
        moment = NOW - timedelta(days=days_ago)
        values = {
            "title": f"Rain {number}",
            "body": BODY * 5 + number,
            "authors": ("Ann Lee",),
            "date_published": moment,
            "page_type": "article",
            **fields,
        }
        made = replace(visit, fetched_at=moment, outcome=outcome, reason=reason)
        return self.store.save(replace(made, article=None if outcome else Article(url=visit.url, **values)))

    def crawl(self, days_ago: float, minutes: float = 10, finished: bool = True) -> None:
        """A run of the past."""
        start = NOW - timedelta(days=days_ago)
        run = self.store.start_run("crawl town", start)
        if finished:
            self.store.finish_run(run, start + timedelta(minutes=minutes))

    def history(self) -> SiteHistory:
        return self.store.site_history(self.site, NOW)


@pytest.fixture
def archive(work: Workplace) -> Iterator[Archive]:
    (work.folder / "sites.toml").write_text('[[site]]\nname = "town"\nurl = "https://town.example/"\n')
    made = Archive(work.db)
    yield made
    made.store.close()


def past(archive: Archive, until: float = 0.0, **fields: Any) -> None:
    """Four articles a day for six weeks, and the crawls that brought them."""
    with archive.store.transaction():
        for day in range(42, 0, -1):
            archive.crawl(day)
            for number in range(4):
                ago = day - number / 10
                archive.visit(ago, **(fields if ago < until else {}))
        archive.crawl(1 / 24)


# What is counted


def test_new_articles_are_counted_once_with_what_they_have(archive: Archive) -> None:
    first = archive.visit(1)
    archive.visit(
        1, authors=(), image="https://town.example/a.jpg", title=first.article.title if first.article else ""
    )
    archive.again(first, 0.9)
    archive.again(first, 0.9, title="Rain, and more of it")
    (day,) = archive.history().days
    assert (day.pages, day.refused, day.stored, day.same_title, day.same_body) == (2, 0, 2, 1, 0)
    assert (day.filled["authors"], day.filled["date_published"], day.filled["image"]) == (1, 2, 1)
    assert day.last_stored == NOW - timedelta(days=1)


def test_refusals_are_counted_at_the_first_visit_only(archive: Archive) -> None:
    failed = archive.visit(2, Outcome.FAILED, "http 503")
    archive.again(failed, 1, Outcome.FAILED, "http 503")
    archive.visit(2, Outcome.NOT_ARTICLE, "listing")
    archive.visit(2, Outcome.NOT_ARTICLE, "listing")
    (day,) = archive.history().days
    assert (day.pages, day.refused, day.failed, day.stored) == (3, 3, 1, 0)
    assert day.refusals == {"http 503": 1, "listing": 2}
    archive.again(failed, 1)  # at last
    assert [(day.pages, day.stored) for day in archive.history().days] == [(3, 0), (0, 1)]


def test_backfills_and_saved_pages_say_nothing_of_today(archive: Archive) -> None:
    saved = Visit("https://town.example/x/0", "https://town.example/x/0", "town", NOW)
    archive.again(saved, 1)
    url = "https://town.example/x/1"
    archive.again(replace(saved, requested_url=url, url=url, frontier_id=archive.address(url, backfill=1)), 1)
    assert archive.store.counts()["articles"] == 2
    assert archive.history().days == []


def test_sources_are_counted_when_they_change(archive: Archive) -> None:
    url = "https://town.example/feed/0"
    feed = Visit(url, url, "town", NOW, frontier_id=archive.address(url, kind="feed"))
    archive.again(feed, 3, Outcome.NOT_ARTICLE, "feed")
    archive.again(feed, 2.9, Outcome.NOT_ARTICLE, "feed")
    archive.again(feed, 2, Outcome.UNCHANGED, "http 304")
    archive.again(feed, 1, Outcome.FAILED, "http 404")
    history = archive.history()
    assert history.days == []
    (source,) = history.sources
    assert sum(source.changes.values()) == 2
    assert source.last_changed == NOW - timedelta(days=2.9)


def test_a_real_crawl_is_counted(work: Workplace, serve: Serve) -> None:
    feed = rss(*((f"/2026/11/{n:02}/the-story-number-{n}/", f"Story {n}", DATE) for n in range(1, 6)))
    stories: dict[str, Route] = {f"/2026/11/{n:02}/the-story-number-{n}/": article(f"Story {n}") for n in range(1, 5)}
    web = serve({"/": html(FEED_LINK), "/feed": feed, **stories})
    work.declare(web)
    assert work.run("crawl").code == 0
    with Store(work.db, read_only=True) as store:
        history = store.site_history("town", datetime.now(UTC))
    (day,) = history.days
    assert (day.pages, day.refused, day.refusals, day.stored) == (5, 1, {"http 404": 1}, 4)
    assert day.filled["date_published"] == 4
    assert {(s.kind, sum(s.changes.values())) for s in history.sources} >= {("listing", 1), ("feed", 1)}
    done = work.run("check")
    assert (done.code, done.err) == (0, "")
    assert re.search(r"^ *town +0 +4\.0 ", done.out, re.MULTILINE)


# What is said


def test_nothing_is_said_when_all_is_well(work: Workplace, archive: Archive) -> None:
    past(archive)
    assert work.run("check", "--quiet", "--integrity") == (0, "", "")
    done = work.run("check", "town")
    assert (done.code, done.err) == (0, "")
    assert re.search(r"^ *town +0 +[34]\.\d .* 100% +100% +\d\d +0%", done.out, re.MULTILINE)


def test_a_field_that_is_lost_is_named(work: Workplace, archive: Archive) -> None:
    past(archive, until=5.0, authors=())
    since = (NOW - timedelta(days=4.9)).date()
    done = work.run("check", "--quiet")
    assert (done.code, done.err) == (1, "")
    told = re.fullmatch(r"town: authors (100|9\d)% -> \d% since (\S+)\n", done.out)
    assert told, done.out
    assert abs(datetime.fromisoformat(told[2]).date() - since) <= timedelta(days=1)  # where midnight is in between


def test_failing_sources_hosts_and_late_runs_are_named(work: Workplace, archive: Archive) -> None:
    for days in (8, 7, 6):
        archive.crawl(days)
    three_days = f"{NOW - timedelta(days=3, hours=1):%Y-%m-%dT%H:%M:%SZ}"
    with archive.store.transaction():
        archive.address("https://town.example/", kind="listing", last_fetched=three_days)
        archive.address(
            "https://town.example/feed", kind="feed", last_fetched=three_days, failures=7, failing_since=three_days,
            outcome="failed", reason="http 404",
        )  # fmt: skip
        archive.execute("INSERT INTO hosts VALUES ('town.example', NULL, 'http 429', 3, ?)", three_days)
    done = work.run("check", "-q")
    assert done.code == 1
    assert done.out.splitlines() == [
        "last run ended 5 days ago",
        "town.example: not asked for 3 days (http 429)",
        "town: not crawled for 3 days",
        "town: feed http 404 for 3 days (https://town.example/feed)",
    ]


def test_a_host_that_nobody_asks_for_any_more_is_left_out(work: Workplace, archive: Archive) -> None:
    past(archive)
    week, hour = (f"{NOW - ago:%Y-%m-%dT%H:%M:%SZ}" for ago in (timedelta(days=7), timedelta(hours=1)))
    with archive.store.transaction():
        archive.execute("INSERT INTO hosts VALUES ('gone.example', ?, 'http 429', 3, ?)", week, week)
        archive.execute("INSERT INTO hosts VALUES ('town.example', ?, 'http 429', 3, ?)", hour, week)
    done = work.run("check", "-q")
    assert done.out == "town.example: not asked for 7 days (http 429)\n"


def test_a_damaged_database_is_named(work: Workplace, archive: Archive) -> None:
    past(archive)
    archive.store.close()
    with closing(sqlite3.connect(work.db)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (root,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'articles_by_date'").fetchone()
        (size,) = db.execute("PRAGMA page_size").fetchone()
    with work.db.open("r+b") as file:
        file.seek((root - 1) * size + 8)
        file.write(b"\xff" * 64)
    done = work.run("check", "-q", "--integrity")
    assert done.code == 1
    assert "damaged" in done.out


def test_wrong_use(work: Workplace, archive: Archive) -> None:
    done = work.run("check", "city")
    assert (done.code, done.out) == (2, "")
    assert "no site is named 'city'" in done.err
    done = work.run("check", "--db", "other.db")
    assert (done.code, done.out) == (2, "")
    assert "no such database" in done.err


def test_a_killed_run_is_named_but_not_one_that_is_at_work(work: Workplace, serve: Serve) -> None:
    reached, go_on = threading.Event(), threading.Event()

    def slow(asked: Asked) -> Answer:
        reached.set()
        go_on.wait(30)
        return html("<p>late</p>")

    web = serve({"/": slow})
    work.declare(web)
    process = work.start("crawl")
    assert reached.wait(30)
    try:
        assert is_locked(work.db)
        assert work.run("check", "--quiet") == (0, "", "")
    finally:
        process.send_signal(signal.SIGKILL)
        process.communicate()
        go_on.set()
    assert not is_locked(work.db)
    done = work.run("check", "--quiet")
    assert done.code == 1
    assert re.fullmatch(r"the last run was killed \(it began \S+ \S+ UTC\)\n", done.out)


# What a run says, and what it leaves to the check


def test_a_quiet_crawl_tells_of_a_site_in_trouble_once(work: Workplace, serve: Serve) -> None:
    web = serve({"/": html('<a href="/2026/11/20/a-story-of-the-town/">A story</a>')})
    web.routes["/2026/11/20/a-story-of-the-town/"] = article("A story of the town")
    work.declare(web)
    assert work.run("crawl", "--quiet") == (0, "", "")
    routes = dict(web.routes)

    def crawl_again() -> Any:
        with closing(sqlite3.connect(work.db)) as db, db:
            db.execute("UPDATE frontier SET due = '2026-01-01T00:00:00Z', last_fetched = NULL")
            db.execute("UPDATE hosts SET not_before = NULL")
        return work.run("crawl", "--quiet")

    web.routes = dict.fromkeys(routes, Answer(403, {}, b"go away"))
    for told in ("problem: town: all 2 pages failed (http 403: 2)\n", "", ""):
        assert crawl_again() == (1, "", told)
    web.routes = routes
    assert crawl_again() == (0, "", "")
    web.routes = dict.fromkeys(routes, Answer(403, {}, b"go away"))
    assert crawl_again() == (1, "", "problem: town: all 2 pages failed (http 403: 2)\n")


def test_a_quiet_crawl_does_not_mind_that_another_is_at_work(work: Workplace, serve: Serve) -> None:
    work.declare(serve({}))
    work.db.parent.mkdir()
    with run_lock(work.db):
        assert work.run("crawl", "--quiet") == (3, "", "")
        assert "at work" in work.run("crawl").err


# One lock, and readers that are never in the way


def test_one_lock_for_all_paths_to_a_database(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    real = tmp_path / "real" / "news.db"
    Store(real).close()
    file_link, folder_link = tmp_path / "link.db", tmp_path / "folder"
    file_link.symlink_to(real)
    folder_link.symlink_to(real.parent)
    for path in (file_link, folder_link / "news.db", tmp_path / "real" / ".." / "real" / "news.db"):
        with run_lock(real):
            assert is_locked(path)
            with pytest.raises(LockedError), run_lock(path):
                pass
        with run_lock(path):
            assert is_locked(real)
    assert sorted(p.name for p in tmp_path.rglob("*.lock")) == ["news.db.lock"]


def test_looking_at_the_lock_does_not_keep_a_run_out(tmp_path: Path) -> None:
    db = tmp_path / "news.db"
    with run_lock(db):
        pass
    with Path(f"{db}.lock").open() as held:
        fcntl.flock(held, fcntl.LOCK_SH)  # as is_locked does for an instant
        threading.Timer(0.01, lambda: fcntl.flock(held, fcntl.LOCK_UN)).start()
        with run_lock(db):
            assert is_locked(db)


@contextmanager
def reading(path: Path, uri: str) -> Iterator[list[Any]]:
    """Read in a loop as other programs do; what was counted, or the error."""
    seen: list[Any] = []
    stop = threading.Event()

    def read() -> None:
        while not stop.is_set():
            try:
                with closing(sqlite3.connect(uri, uri=True)) as db:
                    db.execute(
                        "SELECT a.title, f.title FROM articles a JOIN articles_fts f ON f.rowid = a.rowid"
                    ).fetchall()
                    seen.append(db.execute("SELECT count(*) FROM articles").fetchone()[0])
            except sqlite3.Error as error:
                seen.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    try:
        yield seen
    finally:
        stop.set()
        thread.join()


def test_readers_and_a_crawl_do_not_meet(work: Workplace, serve: Serve) -> None:
    paths = [f"/2026/11/{n % 28 + 1:02}/the-story-number-{n}-of-the-town/" for n in range(50)]
    feed = rss(*((path, f"Story {n}", DATE) for n, path in enumerate(paths)))
    web = serve({"/": html(FEED_LINK), "/feed": feed})
    web.routes |= {path: article(f"Story number {n}") for n, path in enumerate(paths)}
    work.declare(web)
    Store(work.db).close()
    path = work.db.as_uri()
    with reading(work.db, f"{path}?mode=ro") as by_reader, reading(work.db, path) as by_datasette:
        crawl = work.start("crawl")
        commands = [("check", "-q"), ("export", "out.jsonl"), ("sites",)]
        while crawl.poll() is None:
            for command in commands:
                done = work.run(*command)
                assert "locked" not in done.err and "Traceback" not in done.err
                assert done.code in ((0, 1) if command[0] == "check" else (0,)), done
        out, err = crawl.communicate()
        deadline = time.monotonic() + 30
        while not (by_reader[-1:] == by_datasette[-1:] == [50]) and time.monotonic() < deadline:
            time.sleep(0.01)
    assert (crawl.returncode, err) == (0, b"")
    assert b"50 stored" in out
    for seen in (by_reader, by_datasette):
        assert [s for s in seen if not isinstance(s, int)] == []
        assert seen == sorted(seen) and seen[-1] == 50
