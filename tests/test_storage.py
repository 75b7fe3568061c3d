"""The archive: what becomes of a visit, what survives a crash, what readers see."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
import sqlite_utils
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import newsspider
from newsspider.items import Article, Candidate, Image, Outcome, Provenance, Reference, Visit
from newsspider.sites import Site
from newsspider.storage import LockedError, OutcomeCount, StorageError, Store, run_lock
from newsspider.storage.identity import address, article_id
from newsspider.storage.migrations import migrations, names
from newsspider.storage.records import (
    ARTICLE_COLUMNS,
    DATE_COLUMNS,
    RECORD_FIELDS,
    REFERENCE_COLUMNS,
    STORED_COLUMNS,
    article_record,
)

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
SITE = "https://news.example"
BODY = """Large-scale exercises of the border troops have begun in the north, the ministry said on Monday.

They will last until Friday, and about two thousand soldiers take part in them."""
OTHER_BODY = """The city council has voted for a new tram line that will link the harbour and the university.

Building starts in spring, and the first passengers are to travel four years later."""


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return tmp_path / "news.db"


@pytest.fixture
def store(db: Path) -> Iterator[Store]:
    with Store(db) as store:
        yield store


def visit(path: str = "/a", requested: str | None = None, hours: float = 0, **article: Any) -> Visit:
    """A page of news.example that was found at ``path``."""
    url = path if "://" in path else SITE + path
    values = {"title": "Exercises have begun", "body": BODY, "page_type": "article", **article}
    return Visit(
        requested_url=SITE + requested if requested else url,
        url=url,
        site="news",
        fetched_at=NOON + timedelta(hours=hours),
        status=200,
        article=Article(url=url, **values),
    )


def outcome(visit: Visit) -> tuple[str | None, str | None]:
    return visit.outcome, visit.reason


def select(store: Store, sql: str) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in sqlite3.connect(store.path).execute(sql)]


# The schema


def test_a_new_field_needs_a_migration(store: Store) -> None:
    database = sqlite_utils.Database(store.path)
    wanted = {
        "articles": {**STORED_COLUMNS, **ARTICLE_COLUMNS},
        "cross_references": REFERENCE_COLUMNS,
        "dates_mentioned": DATE_COLUMNS,
    }
    types = {"integer": "INTEGER", "flag": "INTEGER", "real": "REAL"}
    for table, kinds in wanted.items():
        there = {column.name: column.type for column in database[table].columns}
        for name, kind in kinds.items():
            sql_type = types.get(kind, "TEXT")
            assert there.get(name) == sql_type, (
                f"add to newsspider/storage/migrations.py:\n\n@migrations()\n"
                f"def add_{table}_{name}(db: Database) -> None:\n"
                f'    db.execute("ALTER TABLE {table} ADD COLUMN {name} {sql_type}")'
            )


def test_tables_and_views_of_the_contract(store: Store) -> None:
    database = sqlite_utils.Database(store.path)
    assert {
        "articles", "cross_references", "pages", "revisions", "runs", "sites", "articles_fts"
    } <= set(database.table_names())  # fmt: skip
    assert database.table("articles").pks == ["id"]
    assert database.table("articles").detect_fts() == "articles_fts"
    store.save(visit(authors=("Ann Lee",), images=(Image(f"{SITE}/1.jpg", "A tank", "Reuters"),)), _run(store))
    for view in database.view_names():
        list(database[view].rows)
    assert select(store, "SELECT position, caption, credit FROM article_images") == [(0, "A tank", "Reuters")]


def test_opening_again_changes_nothing(db: Path) -> None:
    Store(db).close()
    before = db.read_bytes()
    Store(db).close()
    assert db.read_bytes() == before


def test_write_ahead_log_and_settings(store: Store) -> None:
    assert select(store, "PRAGMA journal_mode") == [("wal",)]


@pytest.mark.parametrize("content", [b"<html>" * 100, b"SQLite format 3\0" + b"x" * 200])
def test_a_file_that_is_no_database(db: Path, content: bytes) -> None:
    db.write_bytes(content)
    with pytest.raises(StorageError, match=r"news\.db: "):
        Store(db)
    assert db.read_bytes() == content


def test_a_database_of_somebody_else(db: Path) -> None:
    sqlite3.connect(db).execute("CREATE TABLE bookmarks (url)")
    with pytest.raises(StorageError, match="none of newsspider"):
        Store(db)


def test_a_database_newer_than_the_code(db: Path) -> None:
    Store(db).close()
    with sqlite3.connect(db) as other:
        other.execute("INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('newsspider', 'from_the_future')")
    with pytest.raises(StorageError, match=r"from_the_future.*update newsspider"):
        Store(db)


def test_a_database_older_than_the_code(db: Path) -> None:
    migrations.apply(sqlite_utils.Database(db), stop_before=names()[-1])
    with pytest.raises(StorageError, match=f"{names()[-1]} is missing"):
        Store(db, read_only=True)
    Store(db).close()
    Store(db, read_only=True).close()


def test_what_an_earlier_version_stored_stays(db: Path) -> None:
    """The version before body_html, with an article in it."""
    older = sqlite_utils.Database(db)
    migrations.apply(older, stop_before="add_articles_markup_headlines_and_media")
    older.table("sites").insert({"name": "town"})
    older.table("articles").insert(
        {"id": "1", "site": "town", "url": f"{SITE}/a", "title": "Bridge", "body": "Open.", "content_hash": "",
         "first_seen": "2026-11-22T12:00:00Z", "last_checked": "2026-11-22T12:00:00Z",
         "last_changed": "2026-11-22T12:00:00Z"}
    )  # fmt: skip
    older.table("article_urls").insert({"address": address(f"{SITE}/a"), "article_id": "1"})
    older.close()
    with Store(db) as store:
        record = store.article(f"{SITE}/a")
        assert record is not None
        assert (record["title"], record["body"], record["body_html"]) == ("Bridge", "Open.", "")
        assert (record["kicker"], record["agencies"], record["has_video"]) == (None, [], None)
        again = visit("/a", hours=1, title="Bridge", body="Open.", body_html="<p>Open.</p>", agencies=("dpa",))
        assert outcome(store.save(again)) == (Outcome.UNCHANGED, None)
        record = store.article(f"{SITE}/a")
        assert record is not None
        assert (record["body_html"], record["agencies"]) == ("<p>Open.</p>", ["dpa"])


def test_unusable_places(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for path in (tmp_path, tmp_path / "file" / "news.db"):
        with pytest.raises(StorageError):
            Store(path)
    with pytest.raises(StorageError, match="no such database"):
        Store(tmp_path / "none.db", read_only=True)


def test_odd_file_names(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "a?b#c%20 d.db"
    with Store(path) as store:
        store.save(visit())
    assert path.exists()


def test_a_new_database_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    over, seen = threading.Event(), []
    paths = [tmp_path / f"{number}.db" for number in range(20)]

    def look() -> None:
        while not over.is_set():
            for path in paths:
                if path.exists():
                    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as reader:
                        seen.append(
                            reader.execute("SELECT name FROM sqlite_master WHERE name = 'citations'").fetchall()
                        )

    reader = threading.Thread(target=look)
    reader.start()
    for path in paths:
        Store(path).close()
    over.set()
    reader.join()
    assert seen and set(map(len, seen)) == {1}
    assert {path.name for path in tmp_path.iterdir() if not path.name.endswith(("-wal", "-shm"))} == {
        path.name for path in paths
    }


def test_a_deleted_database_does_not_come_back(tmp_path: Path) -> None:
    path = tmp_path / "news.db"
    killed = python(WRITER + "    __import__('os')._exit(9)", path, "killed", 300)
    assert killed.wait() == 9 and path.with_name("news.db-wal").exists()
    path.unlink()
    with Store(path) as store:
        assert store.counts()["articles"] == 0
        store.save(visit())
        assert select(store, "PRAGMA integrity_check") == [("ok",)]
        assert store.counts()["articles"] == 1


def test_read_only_cannot_write(store: Store, db: Path) -> None:
    with Store(db, read_only=True) as reader, pytest.raises(StorageError, match="readonly"):
        reader.save(visit())


def test_locked_by_another_writer(store: Store, db: Path) -> None:
    other = sqlite3.connect(db, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with Store(db, busy_timeout=0) as impatient, pytest.raises(StorageError, match="locked"):
        impatient.save(visit())
    other.execute("ROLLBACK")


# What becomes of a visit


def test_stored_then_unchanged(store: Store) -> None:
    assert outcome(store.save(visit())) == (Outcome.STORED, None)
    assert outcome(store.save(visit(hours=1))) == (Outcome.UNCHANGED, None)
    record = store.article(f"{SITE}/a")
    assert record is not None
    assert record["id"] == article_id(f"{SITE}/a")
    assert record["first_seen"] == record["last_changed"] == "2026-11-22T12:00:00Z"
    assert record["last_checked"] == "2026-11-22T13:00:00Z"
    assert record["revision"] == 1
    assert store.counts()["articles"] == 1 and store.counts()["revisions"] == 0


def test_counters_and_furniture_are_no_revision(store: Store) -> None:
    store.save(visit(view_count=3, tags=("war",), date_modified=NOON))
    later = visit(hours=1, view_count=0, tags=("war", "army"), date_modified=NOON + timedelta(hours=1))
    assert outcome(store.save(later)) == (Outcome.UNCHANGED, None)
    record = store.article(f"{SITE}/a")
    assert record is not None
    assert (record["view_count"], record["tags"], record["revision"]) == (0, ["war", "army"], 1)


def test_updated_keeps_the_earlier_version(store: Store) -> None:
    store.save(visit(date_published=NOON))
    changed = visit(hours=2, title="Exercises are over", body=BODY + "\n\nThey are over.", date_published=NOON)
    assert outcome(store.save(changed)) == (Outcome.UPDATED, "title, body")
    assert outcome(store.save(replace(changed, fetched_at=NOON + timedelta(hours=3)))) == ("unchanged", None)
    first, second = store.versions(article_id(f"{SITE}/a"))
    assert (first["revision"], first["title"], first["body"]) == (1, "Exercises have begun", BODY)
    assert first["changed_fields"] == ["title", "body"]
    assert (first["seen"], first["replaced"]) == ("2026-11-22T12:00:00Z", "2026-11-22T14:00:00Z")
    assert (second["revision"], second["title"], second["seen"]) == (
        2,
        "Exercises are over",
        first["replaced"],
    )
    assert first["content_hash"] != second["content_hash"]
    diff = store.diff(article_id(f"{SITE}/a"), 1)
    assert "-Exercises have begun\n+Exercises are over\n" in diff and "+They are over.\n" in diff
    assert store.diff(article_id(f"{SITE}/a"), 2) == ""
    assert select(store, "SELECT title_before, title_after, revision, diff FROM recent_edits") == [
        ("Exercises have begun", "Exercises are over", 2, diff)
    ]


def test_a_diff_shows_what_else_makes_a_revision(store: Store) -> None:
    store.save(visit(authors=("Ann Lee",), date_published=NOON))
    store.save(visit(hours=1, authors=("Ann Lee", "Bob Ray"), date_published=NOON + timedelta(days=1)))
    ((changed, diff),) = select(store, "SELECT changed_fields, diff FROM revisions")
    assert changed == '["authors", "date_published"]'
    removed, added = ([line[1:] for line in diff.splitlines()[2:] if line[0] == sign] for sign in "-+")
    assert removed == ["Ann Lee", "2026-11-22T12:00:00+00:00"]
    assert added == ["Ann Lee, Bob Ray", "2026-11-23T12:00:00+00:00"]


def test_the_content_hash_is_one_of_the_text_alone(store: Store) -> None:
    def stored_hash(hours: float, **fields: Any) -> str:
        store.save(visit(hours=hours, **fields))
        record = store.article(f"{SITE}/a")
        assert record is not None
        return str(record["content_hash"])

    first = stored_hash(0, summary=None)
    furniture = {
        "view_count": 12,
        "comment_count": 3,
        "tags": ("tanks",),
        "image": f"{SITE}/1.jpg",
        "section": "World",
    }
    assert stored_hash(1, summary="", body=BODY.replace(" ", "  "), **furniture) == first
    assert stored_hash(2, authors=("Ann Lee",)) == first
    reordered = "\n\n".join(reversed(BODY.split("\n\n")))
    assert stored_hash(3, body=reordered) != first


def test_the_diff_of_a_monstrous_edit_is_made_in_no_time(store: Store) -> None:
    lines = [f"Paragraph {number % 300}" for number in range(20_000)]
    store.save(visit(body="\n\n".join(lines)))
    begun = time.process_time()
    assert store.save(visit(hours=1, body="\n\n".join(reversed(lines)))).outcome is Outcome.UPDATED
    assert time.process_time() - begun < 3


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title", "New title"),
        ("body", OTHER_BODY),
        ("summary", "New summary"),
        ("authors", ("Bob Ray",)),
        ("date_published", NOON),
    ],
)
def test_what_makes_a_revision(store: Store, field: str, value: Any) -> None:
    store.save(visit(summary="Summary", authors=("Ann Lee",), date_published=NOON - timedelta(days=1)))
    kept: dict[str, Any] = {"date_published": NOON - timedelta(days=1), field: value}
    assert outcome(store.save(visit(hours=1, **kept))) == (Outcome.UPDATED, field)


def test_the_same_instant_in_another_zone_is_no_revision(store: Store) -> None:
    store.save(visit(date_published=NOON))
    moved = visit(hours=1, date_published=NOON.astimezone(timezone(timedelta(hours=2))))
    assert outcome(store.save(moved)) == (Outcome.UNCHANGED, None)


def test_what_a_page_lost_is_kept(store: Store) -> None:
    full = visit(
        summary="Summary",
        authors=("Ann Lee",),
        date_published=NOON,
        date_published_raw="22 Nov, 12:00",
        date_published_source="visible",
        date_published_precision="minute",
        view_count=7,
        is_free=False,
        references=(Reference("mention", 0, outlet="Kursor"),),
        provenance={"authors": Provenance("byline", "By Ann Lee"), "title": Provenance("h1")},
    )
    store.save(full)
    before = store.article(f"{SITE}/a")
    poor = visit(hours=1, title=None, body="", view_count=0, provenance={"language": Provenance("html")})
    assert outcome(store.save(poor)) == (Outcome.UNCHANGED, None)
    after = store.article(f"{SITE}/a")
    assert before is not None and after is not None
    differing = {name for name in after if before[name] != after[name]}
    assert differing == {"view_count", "last_checked", "provenance"}
    assert after["view_count"] == 0  # a value
    assert set(after["provenance"]) == {"authors", "title", "language"}


def test_a_day_does_not_replace_the_time_of_that_day(store: Store) -> None:
    store.save(visit(date_published=NOON, date_published_precision="minute", date_published_source="feed"))
    day = NOON.replace(hour=0, tzinfo=None)
    url_date = {"date_published_precision": "day", "date_published_source": "url"}
    store.save(visit(hours=1, date_published=day, **url_date))
    record = store.article(f"{SITE}/a")
    assert record is not None
    assert (record["date_published_utc"], record["date_published_source"]) == ("2026-11-22T12:00:00Z", "feed")
    store.save(visit(hours=2, date_published=day - timedelta(days=1), **url_date))
    record = store.article(f"{SITE}/a")
    assert record is not None
    assert (record["date_published"], record["date_published_source"]) == ("2026-11-21T00:00:00", "url")


def test_an_older_copy_replaces_nothing(store: Store) -> None:
    store.save(visit(hours=5))
    older = visit(hours=1, title="An older headline")
    assert outcome(store.save(older)) == (Outcome.UNCHANGED, "older copy")
    record = store.article(f"{SITE}/a")
    assert record is not None
    assert (record["title"], record["first_seen"]) == ("Exercises have begun", "2026-11-22T13:00:00Z")


def test_duplicate_by_canonical_url(store: Store) -> None:
    store.save(visit("/a"))
    amp = visit("/a/amp", canonical_url=f"{SITE}/a")
    assert outcome(store.save(amp)) == (Outcome.DUPLICATE, "canonical URL")
    assert outcome(store.save(amp)) == (Outcome.DUPLICATE, "canonical URL")
    assert store.counts()["articles"] == 1
    page = store.page(f"{SITE}/a/amp")
    assert page is not None and page["article_id"] == article_id(f"{SITE}/a")


def test_the_canonical_page_takes_over_from_its_twin(store: Store) -> None:
    amp = visit("/a/amp", canonical_url=f"{SITE}/a")
    assert outcome(store.save(amp)) == (Outcome.STORED, None)
    full = visit("/a", canonical_url=f"{SITE}/a", body=BODY + "\n\nMore.", hours=1)
    assert outcome(store.save(full)) == (Outcome.UPDATED, "body")
    assert outcome(store.save(replace(amp, fetched_at=NOON + timedelta(hours=2))))[0] == Outcome.DUPLICATE
    record = store.article(f"{SITE}/a/amp")
    assert record is not None
    assert (record["id"], record["url"]) == (article_id(f"{SITE}/a"), f"{SITE}/a")
    assert record["body"].endswith("More.")


def test_scheme_www_slash_and_tracking_make_no_new_article(store: Store) -> None:
    store.save(visit("https://news.example/a"))
    for twin in (
        "http://news.example/a",
        "https://www.news.example/a/",
        "https://news.example/a?utm_source=x",
    ):
        assert store.save(visit(twin)).outcome is Outcome.UNCHANGED if "utm" in twin else Outcome.DUPLICATE
    assert store.counts()["articles"] == 1


def test_duplicate_by_redirect(store: Store) -> None:
    store.save(visit("/a"))
    assert outcome(store.save(visit("/a", requested="/?p=1"))) == (Outcome.DUPLICATE, "redirect")


def test_found_by_redirect_is_unchanged_the_next_time(store: Store) -> None:
    assert store.save(visit("/a", requested="/?p=1")).outcome is Outcome.STORED
    assert store.save(visit("/a", requested="/?p=1", hours=1)).outcome is Outcome.UNCHANGED
    assert store.save(visit("/a", hours=2)).outcome is Outcome.UNCHANGED


def test_a_moved_article_stays_one(store: Store) -> None:
    store.save(visit("/old"))
    assert outcome(store.save(visit("/new", requested="/old", hours=1))) == (Outcome.UNCHANGED, None)
    assert outcome(store.save(visit("/new", hours=2))) == (Outcome.UNCHANGED, None)
    record = store.article(f"{SITE}/new")
    assert record is not None
    assert (record["id"], record["url"]) == (article_id(f"{SITE}/old"), f"{SITE}/new")


def test_one_canonical_url_on_all_pages_is_not_believed(store: Store) -> None:
    for declared in (f"{SITE}/", f"{SITE}/news"):
        paths = [f"/{len(declared)}-{n}" for n in range(2)]
        bodies = (BODY, OTHER_BODY)
        for path, body in zip(paths, bodies, strict=True):
            page = visit(path, canonical_url=declared, body=body)
            assert outcome(store.save(page)) == (Outcome.STORED, None)
            assert outcome(store.save(page)) == (Outcome.UNCHANGED, None)
    assert store.counts()["articles"] == 4


def test_another_sites_canonical_url_takes_nothing_over(store: Store) -> None:
    store.save(visit("/a"))
    thief = visit("https://evil.example.org/x", canonical_url=f"{SITE}/a", body=BODY)
    assert store.save(thief).outcome is Outcome.STORED
    record = store.article(f"{SITE}/a")
    assert record is not None and record["url"] == f"{SITE}/a"


@pytest.mark.parametrize("redirects", [True, False])
def test_an_address_that_shows_another_story_each_day(store: Store, redirects: bool) -> None:
    for hours, (slug, body) in enumerate([("/one", BODY), ("/two", OTHER_BODY)]):
        page = (
            visit(slug, requested="/latest", hours=hours, body=body)
            if redirects
            else visit("/latest", canonical_url=SITE + slug, hours=hours, body=body, title=slug)
        )
        assert store.save(page).outcome is Outcome.STORED
    one, two = store.article(f"{SITE}/one"), store.article(f"{SITE}/two")
    assert one is not None and two is not None
    assert (one["body"], two["body"]) == (BODY, OTHER_BODY)
    latest = store.article(f"{SITE}/latest")
    assert latest is not None and latest["id"] == two["id"]


def test_an_address_given_to_a_second_story(store: Store) -> None:
    store.save(visit("/old"))
    store.save(visit("/new", requested="/old", hours=1))
    assert store.save(visit("/old", body=OTHER_BODY, title="Trams", hours=2)).outcome is Outcome.STORED
    first, second = store.article(f"{SITE}/new"), store.article(f"{SITE}/old")
    assert first is not None and second is not None
    assert first["id"] == article_id(f"{SITE}/old") != second["id"]


def test_a_page_without_any_address_is_counted(store: Store) -> None:
    lost = replace(visit(), url="", requested_url="", article=Article(url="", body=BODY, page_type="article"))
    assert outcome(store.save(lost)) == (Outcome.FAILED, "no address")


def test_a_saved_file_is_its_own_address(store: Store) -> None:
    page = replace(visit(), url="", requested_url="kursor.html", site="")
    page = replace(page, article=replace(page.article, url=""))  # type: ignore[type-var]
    assert store.save(page).outcome is Outcome.STORED
    assert store.save(page).outcome is Outcome.UNCHANGED
    record = store.article("kursor.html")
    assert record is not None and (record["site"], record["url"]) == ("unknown", "kursor.html")


def test_a_visit_must_have_something_to_store(store: Store) -> None:
    with pytest.raises(ValueError, match="without outcome"):
        store.save(replace(visit(), article=None))


# Pages and runs


def test_a_page_keeps_its_validators_as_long_as_they_are_good(store: Store) -> None:
    def after(**values: Any) -> tuple[str | None, str | None, int, str]:
        store.save(replace(visit(), **values))
        page = store.page(f"{SITE}/a#top")
        assert page is not None
        return page["etag"], page["last_modified"], page["fetch_count"], page["outcome"]

    not_modified = {"status": 304, "outcome": Outcome.UNCHANGED, "article": None}
    failed = {"status": 503, "outcome": Outcome.FAILED, "reason": "http 503", "article": None, "etag": "x"}
    halfway = {"status": 200, "outcome": Outcome.FAILED, "reason": "timeout", "article": None, "etag": "y"}
    assert store.page(f"{SITE}/a") is None
    assert after(etag='"1"', last_modified="Sun") == ('"1"', "Sun", 1, "stored")
    assert after(**not_modified) == ('"1"', "Sun", 2, "unchanged")
    assert after(**failed) == ('"1"', "Sun", 3, "failed")
    assert after(etag='"2"') == ('"2"', None, 4, "unchanged")
    assert after(**halfway) == (None, None, 5, "failed")


def test_304_means_the_article_was_checked(store: Store) -> None:
    store.save(visit("/a"))
    store.save(visit("/amp", canonical_url=f"{SITE}/a"))
    for path, hours in (("/a", 1), ("/amp", 2)):
        not_modified = replace(visit(path, hours=hours), status=304, article=None, outcome=Outcome.UNCHANGED)
        store.save(not_modified)
    record = store.article(f"{SITE}/a")
    assert record is not None and record["last_checked"] == "2026-11-22T13:00:00Z"


def test_an_article_outlives_its_page(store: Store) -> None:
    store.save(replace(visit(), candidate=Candidate(f"{SITE}/a", "feed")))
    store.save(replace(visit(hours=1), article=None, status=404, outcome=Outcome.FAILED, reason="http 404"))
    page = store.page(f"{SITE}/a")
    assert page is not None
    assert (page["article_id"], page["outcome"], page["reason"], page["source"], page["status"]) == (
        article_id(f"{SITE}/a"), "failed", "http 404", "feed", 404
    )  # fmt: skip
    assert store.article(f"{SITE}/a") is not None


def _run(store: Store) -> int:
    return store.start_run("crawl", NOON)


def test_runs_count_every_page_once(store: Store) -> None:
    store.save_sites([Site("news", SITE), Site("quiet", "https://quiet.example", feeds=("https://quiet.example/f",))])
    run = _run(store)
    failed = Visit(f"{SITE}/x", f"{SITE}/x", "news", NOON, 503, outcome=Outcome.FAILED, reason="http 503")
    for page in (visit("/a"), visit("/b", body=OTHER_BODY), visit("/a"), failed, failed):
        store.save(page, run)
    assert store.outcomes(run) == [
        OutcomeCount("news", Outcome.FAILED, "http 503", 2),
        OutcomeCount("news", Outcome.STORED, "", 2),
        OutcomeCount("news", Outcome.UNCHANGED, "", 1),
    ]
    store.finish_run(run, NOON + timedelta(minutes=1), problems=["news: 2 pages failed"])
    [(counts, problems, finished)] = select(store, "SELECT counts, problems, finished_at FROM runs")
    assert json.loads(counts) == {"failed": 2, "stored": 2, "unchanged": 1}
    assert json.loads(problems) == ["news: 2 pages failed"] and finished == "2026-11-22T12:01:00Z"
    assert select(store, "SELECT site, pages, stored, failed FROM outcomes_per_run") == [("news", 5, 2, 2)]
    assert select(store, "SELECT site, articles, pages FROM site_summary") == [
        ("news", 2, 3),
        ("quiet", 0, 0),
    ]


def test_several_writes_as_one(store: Store) -> None:
    with pytest.raises(RuntimeError), store.transaction():
        store.save(visit("/a"))
        raise RuntimeError
    assert store.counts()["articles"] == 0
    with store.transaction():
        store.save(visit("/a"))
        with pytest.raises(ValueError), store.transaction():
            store.save(visit("/b", body=OTHER_BODY))
            raise ValueError
    assert store.counts()["articles"] == 1


# References


def link(path: str, position: int = 0) -> Reference:
    return Reference("link", position, text="earlier", sentence="As reported earlier.", url=SITE + path)


def targets(store: Store) -> list[tuple[Any, ...]]:
    return select(store, "SELECT url, target_article_id FROM cross_references ORDER BY article_id, position")


def test_references_are_resolved_whatever_the_order(tmp_path: Path) -> None:
    citing = visit("/b", body=OTHER_BODY, references=(link("/a?utm_source=b"), link("/never", 1)))
    found: list[list[tuple[Any, ...]]] = []
    for order in ((visit("/a"), citing), (citing, visit("/a"))):
        with Store(tmp_path / f"{len(found)}.db") as store:
            for page in order:
                store.save(page)
            found.append(targets(store))
    assert found[0] == found[1]
    assert found[0] == [(f"{SITE}/a?utm_source=b", article_id(f"{SITE}/a")), (f"{SITE}/never", None)]


@pytest.mark.parametrize("target", ["/a", "/?p=1", "/a/amp"])
def test_references_to_any_address_of_an_article(store: Store, target: str) -> None:
    store.save(visit("/b", body=OTHER_BODY, references=(link(target),)))
    store.save(visit("/a", requested="/?p=1"))
    store.save(visit("/a/amp", canonical_url=f"{SITE}/a"))
    assert targets(store) == [(SITE + target, article_id(f"{SITE}/a"))]
    assert select(store, "SELECT kind, from_id, to_id FROM citations") == [
        ("link", article_id(f"{SITE}/b"), article_id(f"{SITE}/a"))
    ]


def test_better_references_of_the_same_article_make_no_revision(store: Store) -> None:
    plain = Reference("mention", 0, outlet="Kursor")
    store.save(visit("/a", references=(plain,)))
    better = Reference("mention", 0, outlet="Kursor", verb="reported", earlier=True)
    store.save(visit("/a", references=(better,), hours=1))
    assert select(store, "SELECT verb, earlier FROM cross_references") == [("reported", 1)]
    assert select(store, "SELECT revision FROM articles") == [(1,)]


def test_references_follow_the_article(store: Store) -> None:
    store.save(visit("/a", references=(link("/b"), link("/c", 1))))
    ids = select(store, "SELECT id FROM cross_references")
    store.save(visit("/a", references=(link("/b"), link("/c", 1)), hours=1))
    assert select(store, "SELECT id FROM cross_references") == ids
    store.save(visit("/a", references=(link("/c"),), hours=2))
    assert targets(store) == [(f"{SITE}/c", None)]
    record = store.article(f"{SITE}/a")
    assert record is not None
    assert record["references"] == [
        {
            "kind": "link",
            "position": 0,
            "text": "earlier",
            "sentence": "As reported earlier.",
            "url": f"{SITE}/c",
            "outlet": None,
            "verb": None,
            "earlier": None,
            "target_article_id": None,
            "target_by": None,
            "certainty": None,
        }
    ]


# Reading


def test_articles_in_a_fixed_order(store: Store) -> None:
    for path, date in [("/c", NOON), ("/a", None), ("/b", NOON - timedelta(days=3)), ("/d", NOON)]:
        store.save(visit(path, date_published=date, body=f"{path} " * 200, title=path, hours=1))
    everything = [r["url"].removeprefix(SITE) for r in store.articles()]
    same_time = sorted(["/c", "/d"], key=lambda path: article_id(SITE + path))
    assert everything == ["/b", *same_time, "/a"]
    assert [r["url"] for r in store.articles(until=NOON)] == [f"{SITE}/b"]
    assert len(list(store.articles(since=NOON))) == 3
    assert len(list(store.articles(since=NOON, limit=2))) == 2
    assert list(store.articles(site="other")) == []
    assert len(list(store.articles(site="news"))) == 4
    assert store.articles_by_site() == {"news": 4}


def test_reading_shows_one_state(store: Store) -> None:
    for n in range(20):
        store.save(visit(f"/{n}", body=f"number {n} " * 100, title=str(n)))
    with Store(store.path, read_only=True) as reader:
        records = reader.articles()
        next(records)
        store.save(visit("/late", title="late", body="late " * 100))
        assert len(list(records)) == 19
        assert len(list(reader.articles())) == 21


def test_full_text_search(store: Store) -> None:
    store.save(visit("/a", title="Начались учения КСИР", body="Учения продлятся до пятницы, сообщил Курсор."))
    store.save(visit("/b", title="Übungen in Köln", body="Die Übungen dauern an. " * 9, hours=1))
    assert [hit["url"] for hit in store.search("учения")] == [f"{SITE}/a"]
    assert [hit["url"] for hit in store.search("ПРОДЛ* ксир")] == [f"{SITE}/a"]
    assert [hit["url"] for hit in store.search('koln "die ubungen"')] == [f"{SITE}/b"]
    assert store.search("учения ubungen") == []
    assert "Курсор" in store.search("курсор")[0]["snippet"]
    for odd in (
        '"',
        "AND",
        "a OR",
        "*",
        "(",
        "NEAR(",
        "col:x",
        "\x00",
        "'; DROP TABLE articles",
        "",
        "-",
        "^",
    ):
        store.search(odd)


def test_search_follows_updates_and_vacuum(store: Store) -> None:
    for path, word in [("/a", "aardvark"), ("/b", "badger"), ("/c", "cormorant")]:
        store.save(visit(path, title=word, body=f"The {word} sleeps. " * 20))
    store.save(visit("/b", title="beaver", body="The beaver sleeps. " * 20, hours=1))
    with sqlite3.connect(store.path) as other:
        other.execute("PRAGMA foreign_keys = ON")
        other.execute("DELETE FROM articles WHERE title = 'aardvark'")
    sqlite3.connect(store.path).execute("VACUUM")
    assert [store.search(word) == [] for word in ("aardvark", "badger")] == [True, True]
    assert [store.search(word)[0]["title"] for word in ("beaver", "cormorant")] == ["beaver", "cormorant"]


def test_a_cell_that_somebody_edited(store: Store) -> None:
    store.save(visit())
    with sqlite3.connect(store.path) as other:
        other.execute("UPDATE articles SET tags = 'war, army'")
    with pytest.raises(StorageError, match="'tags'"):
        list(store.articles())


# Any text whatever

any_text = st.text(st.characters(exclude_categories=()), max_size=40)
maybe_text = st.none() | any_text
moments = st.none() | st.datetimes(
    timezones=st.none() | st.timezones() | st.integers(-1439, 1439).map(lambda m: timezone(timedelta(minutes=m)))
)
counts = st.none() | st.integers(-(2**70), 2**70)
texts = st.lists(any_text, max_size=3).map(tuple)
references = st.builds(Reference, st.sampled_from(["link", "mention"]), st.integers(0, 99), *[maybe_text] * 4)
articles = st.builds(
    Article,
    url=any_text,
    canonical_url=maybe_text,
    title=maybe_text,
    kicker=maybe_text,
    subtitle=maybe_text,
    summary=maybe_text,
    body=any_text,
    body_html=any_text,
    authors=texts,
    agencies=texts,
    date_published=moments,
    date_published_raw=maybe_text,
    date_modified=moments,
    section=maybe_text,
    breadcrumbs=texts,
    tags=texts,
    language=maybe_text,
    publisher=maybe_text,
    image=maybe_text,
    images=st.lists(st.builds(Image, any_text, maybe_text, maybe_text, counts, counts), max_size=2).map(tuple),
    view_count=counts,
    comment_count=counts,
    has_video=st.none() | st.booleans(),
    has_audio=st.none() | st.booleans(),
    is_free=st.none() | st.booleans(),
    page_type=st.sampled_from(["article", "video"]),
    page_type_score=st.floats(),
    references=st.lists(references, max_size=3).map(
        lambda found: tuple(replace(r, position=n) for n, r in enumerate(found))
    ),
    provenance=st.dictionaries(any_text, st.builds(Provenance, any_text, maybe_text), max_size=2),
)


def test_any_article_comes_back_as_its_record(store: Store) -> None:
    number = iter(range(10**6))

    @settings(suppress_health_check=[HealthCheck.too_slow])
    @given(articles, any_text, maybe_text)
    def round_trip(article: Article, site: str, reason: str | None) -> None:
        url = f"{SITE}/{next(number)}"
        first = Visit(url, url, site, NOON, 200, etag=reason, last_modified=reason, article=article)
        assert store.save(first, warnings=[site]).outcome is Outcome.STORED
        stored = store.article(url)
        assert stored is not None
        record = article_record(article)
        assert {name: stored[name] for name in RECORD_FIELDS} == {**record, "url": url}
        json.dumps(stored, ensure_ascii=False, allow_nan=False).encode()
        assert store.save(replace(first, fetched_at=NOON + timedelta(1))).outcome is Outcome.UNCHANGED
        store.save(replace(first, article=None, outcome=Outcome.FAILED, reason=reason))

    round_trip()


@given(any_text)
def test_any_text_has_an_address(text: str) -> None:
    address(text).encode()
    assert len(article_id(text)) == 16


def test_any_address_can_be_asked_for(store: Store) -> None:
    @given(any_text)
    def ask(text: str) -> None:
        store.page(text)
        store.article(text)
        store.search(text)
        store.save(replace(visit(), requested_url=text, url=text, outcome=Outcome.FAILED, article=None))

    ask()


# Several processes


WRITER = """
import sys
from datetime import UTC, datetime
from newsspider.items import Article, Visit
from newsspider.storage import Store

path, name, number = sys.argv[1], sys.argv[2], int(sys.argv[3])
with Store(path) as store:
    run = store.start_run(name, datetime(2026, 11, 22, tzinfo=UTC))
    for n in range(number):
        url = f"https://{name}.example/{n}"
        article = Article(url, title=f"{name} {n}", body=f"{name} number {n}. " * 50, page_type="article")
        store.save(Visit(url, url, name, datetime(2026, 11, 22, tzinfo=UTC), 200, article=article), run)
        print(n, flush=True)
"""


def python(code: str, *arguments: object) -> subprocess.Popen[str]:
    root = str(Path(newsspider.__file__).parents[1])
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": root},
    )


def test_killed_while_writing(db: Path) -> None:
    for attempt, pages in enumerate((1, 3, 10, 31, 60)):
        writer = python(WRITER, db, f"w{attempt}", 10**6)
        assert writer.stdout is not None
        acknowledged = [int(writer.stdout.readline()) for _ in range(pages)]
        writer.send_signal(signal.SIGKILL)
        acknowledged += [int(line) for line in writer.stdout.read().split("\n")[:-1]]
        writer.communicate()
        with Store(db) as store:
            assert select(store, "PRAGMA integrity_check") == [("ok",)]
            stored = {r["url"] for r in store.articles(site=f"w{attempt}")}
            assert stored >= {f"https://w{attempt}.example/{n}" for n in acknowledged}
            assert len(stored) <= len(acknowledged) + 1
            counted = sum(row.pages for row in store.outcomes(attempt + 1))
            assert counted == len(stored)
            assert select(store, "SELECT finished_at FROM runs ORDER BY id DESC LIMIT 1") == [(None,)]
            assert len(store.search(f"w{attempt}", limit=10**6)) == len(stored)


def test_two_writers_and_a_reader_on_a_new_database(db: Path) -> None:
    writers = [python(WRITER, db, name, 150) for name in ("one", "two")]
    seen = 0
    while any(writer.poll() is None for writer in writers):
        try:
            with Store(db, read_only=True) as reader:
                now = sum(1 for _ in reader.articles())
                reader.search("number")
        except StorageError as error:
            assert seen == 0 and "no such database" in str(error), error
        else:
            assert now >= seen
            seen = now
    for writer in writers:
        errors = writer.communicate()[1]
        assert writer.returncode == 0, errors
    with Store(db) as store:
        assert store.counts()["articles"] == 300
        assert select(store, "PRAGMA integrity_check") == [("ok",)]


HOLDER = """
import sys
from newsspider.storage import run_lock
with run_lock(sys.argv[1]):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_one_run_at_a_time(db: Path) -> None:
    with run_lock(db), pytest.raises(LockedError) as caught, run_lock(db):
        pass
    assert caught.value.pid == os.getpid()
    with run_lock(db):
        pass


def test_a_dead_process_holds_no_lock(db: Path) -> None:
    reading_end, writing_end = os.pipe()
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(db)],
        stdin=reading_end,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(newsspider.__file__).parents[1])},
    )
    assert holder.stdout is not None and holder.stdout.readline() == "held\n"
    with pytest.raises(LockedError, match=f"process {holder.pid} is at work") as caught, run_lock(db):
        pass
    assert caught.value.pid == holder.pid
    holder.kill()
    holder.communicate()
    os.close(reading_end)
    os.close(writing_end)
    with run_lock(db):
        pass
    assert (db.parent / "news.db.lock").read_text() == ""


def test_a_lock_that_can_not_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageError), run_lock(tmp_path / "file" / "news.db"):
        pass
