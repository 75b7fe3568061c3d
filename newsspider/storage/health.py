"""Figures of each site and day, kept in the transaction that stores the page, and read back for a check.

A check of a hundred sites reads some ten thousand small rows, however many articles there are.
"""

from __future__ import annotations

import math
import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from hashlib import blake2b
from itertools import groupby

from newsspider.health import FIELDS, Day, Host, Run, SiteHistory, Source
from newsspider.items import Article, Outcome, Visit, to_utc
from newsspider.quality import count_words
from newsspider.storage.records import clean
from newsspider.storage.saving import Verdict, page_key

#: Silences are measured against those of a year, with its holidays.
_YEAR = timedelta(days=365)
#: Changes of feeds: a season says how often they come.
_SEASON = timedelta(days=120)
_RUNS = 200


def count(db: sqlite3.Connection, visit: Visit, site: str, verdict: Verdict) -> None:
    """Count a visit that `saving.save_page` has written, inside its transaction.

    Saved pages say nothing about the site of today, nor does what a backfill digs up.
    """
    row = db.execute("SELECT kind, backfill FROM frontier WHERE id = ?", (visit.frontier_id,)).fetchone()
    if row is None or row["backfill"]:
        return
    now = to_utc(visit.fetched_at) or ""
    if row["kind"] != "article":
        if verdict.outcome not in (Outcome.UNCHANGED, Outcome.FAILED, Outcome.TOO_LARGE, Outcome.ROBOTS):
            _count_change(db, visit.frontier_id, now)
        return
    if verdict.outcome is Outcome.STORED and visit.article:
        _count_article(db, site, now, visit.article)
    if _is_first(db, visit):
        _count_page(db, site, now[:10], verdict)


def _count_change(db: sqlite3.Connection, source: int | None, now: str) -> None:
    db.execute(
        """
        INSERT INTO source_days (source, day, changes, last_changed) VALUES (?, ?, 1, ?)
        ON CONFLICT (source, day) DO UPDATE SET changes = changes + 1, last_changed = excluded.last_changed
        """,
        (source, now[:10], now),
    )


def _is_first(db: sqlite3.Connection, visit: Visit) -> bool:
    """Whether the address was asked for, for the first time: what fails is tried again, and would count again."""
    key = page_key(visit.requested_url or visit.url)
    row = db.execute("SELECT fetch_count FROM pages WHERE url = ?", (key,)).fetchone()
    return bool(row and row[0] == 1)


def _count_page(db: sqlite3.Connection, site: str, day: str, verdict: Verdict) -> None:
    refused = verdict.outcome is not Outcome.STORED
    db.execute(
        """
        INSERT INTO site_days (site, day, pages, refused, failed) VALUES (?, ?, 1, ?, ?)
        ON CONFLICT (site, day) DO UPDATE SET
            pages = pages + 1, refused = refused + excluded.refused, failed = failed + excluded.failed
        """,
        (site, day, refused, verdict.outcome in (Outcome.FAILED, Outcome.TOO_LARGE)),
    )
    if refused:
        db.execute(
            """
            INSERT INTO refusals (site, day, reason, pages) VALUES (?, ?, ?, 1)
            ON CONFLICT (site, day, reason) DO UPDATE SET pages = pages + 1
            """,
            (site, day, (verdict.reason or verdict.outcome.value)[:80]),
        )


def _count_article(db: sqlite3.Connection, site: str, now: str, article: Article) -> None:
    title, body = _digest(article.title or ""), _digest(article.body)
    before = db.execute(
        "SELECT last_title, last_body FROM site_days WHERE site = ? AND last_title <> '' ORDER BY day DESC LIMIT 1",
        (site,),
    ).fetchone()
    words = math.log1p(count_words(article.body))
    values = {
        "stored": 1,
        **{f"with_{name}": int(bool(getattr(article, name))) for name in FIELDS},
        "log_words": words,
        "log_words_squared": words**2,
        "same_title": int(before is not None and before["last_title"] == title),
        "same_body": int(before is not None and before["last_body"] == body),
    }
    latest = {"last_title": title, "last_body": body, "last_stored": now}
    names = [*values, *latest, "first_date", "last_date"]
    date_ = article.date_published_utc
    db.execute(
        f"""
        INSERT INTO site_days (site, day, {", ".join(names)})
        VALUES (:site, :day, {", ".join(f":{name}" for name in names)})
        ON CONFLICT (site, day) DO UPDATE SET
            {", ".join(f"{name} = {name} + excluded.{name}" for name in values)},
            {", ".join(f"{name} = excluded.{name}" for name in latest)},
            first_date = coalesce(min(first_date, excluded.first_date), first_date, excluded.first_date),
            last_date = coalesce(max(last_date, excluded.last_date), last_date, excluded.last_date)
        """,
        {**values, **latest, "site": site, "day": now[:10], "first_date": date_, "last_date": date_},
    )


def _digest(text: str) -> str:
    return blake2b(clean(text).encode(), digest_size=8).hexdigest()


def site_history(db: sqlite3.Connection, site: str, now: datetime) -> SiteHistory:
    """What is known of a site; without anything for one that was never crawled."""
    return SiteHistory(
        site, list(_days(db, site, _since(now, _YEAR), _since(now, timedelta(0)))), list(_sources(db, site, now))
    )


def _since(now: datetime, length: timedelta) -> str:
    return (now - length).date().isoformat()


def _days(db: sqlite3.Connection, site: str, since: str, until: str) -> Iterator[Day]:
    """Days of the future are those of a wrong clock."""
    period = (site, since, until)
    rows = db.execute(
        "SELECT day, reason, pages FROM refusals WHERE site = ? AND day BETWEEN ? AND ? ORDER BY day", period
    )
    refusals = {day: {r["reason"]: r["pages"] for r in group} for day, group in groupby(rows, lambda r: r["day"])}
    for row in db.execute("SELECT * FROM site_days WHERE site = ? AND day BETWEEN ? AND ? ORDER BY day", period):
        yield Day(
            day=date.fromisoformat(row["day"]),
            pages=row["pages"],
            refused=row["refused"],
            refusals=refusals.get(row["day"], {}),
            failed=row["failed"],
            stored=row["stored"],
            filled={name: row[f"with_{name}"] for name in FIELDS},
            log_words=row["log_words"],
            log_words_squared=row["log_words_squared"],
            same_title=row["same_title"],
            same_body=row["same_body"],
            first_date=row["first_date"],
            last_date=row["last_date"],
            last_stored=_moment(row["last_stored"]),
        )


def _sources(db: sqlite3.Connection, site: str, now: datetime) -> Iterator[Source]:
    """Those that are read time and again: not the second page of a listing, nor the sitemap of a month."""
    changes: dict[int, dict[date, int]] = defaultdict(dict)
    latest: dict[int, str] = {}
    rows = db.execute(
        """
        SELECT d.source, d.day, d.changes, d.last_changed FROM frontier f JOIN source_days d ON d.source = f.id
        WHERE f.site = ? AND f.kind <> 'article' AND d.day BETWEEN ? AND ? ORDER BY d.source, d.day
        """,
        (site, _since(now, _SEASON), _since(now, timedelta(0))),
    )
    for row in rows:
        changes[row["source"]][date.fromisoformat(row["day"])] = row["changes"]
        latest[row["source"]] = row["last_changed"]
    for row in db.execute(
        """
        SELECT id, url, kind, added, last_fetched, failures, failing_since, reason FROM frontier
        WHERE site = ? AND kind <> 'article' AND level = 0 AND backfill = 0 ORDER BY kind, id
        """,
        (site,),
    ):
        yield Source(
            url=row["url"],
            kind=row["kind"],
            added=_moment(row["added"]) or now,
            last_fetched=_moment(row["last_fetched"]),
            failures=row["failures"],
            failing_since=_moment(row["failing_since"]) if row["failures"] else None,
            reason=row["reason"],
            last_changed=_moment(latest.get(row["id"])),
            changes=changes[row["id"]],
        )


def crawls(db: sqlite3.Connection) -> list[Run]:
    """The last crawls, oldest first."""
    rows = db.execute(
        "SELECT started_at, finished_at FROM runs WHERE command LIKE 'crawl%' ORDER BY id DESC LIMIT ?", (_RUNS,)
    ).fetchall()
    started = ((_moment(row["started_at"]), _moment(row["finished_at"])) for row in reversed(rows))
    return [Run(begin, end) for begin, end in started if begin]


def resting_hosts(db: sqlite3.Connection) -> list[Host]:
    """Hosts that are in trouble, the longest first."""
    rows = db.execute(
        """
        SELECT name, failures, failing_since, reason, not_before FROM hosts
        WHERE failing_since IS NOT NULL ORDER BY failing_since
        """
    )
    found = ((row, _moment(row["failing_since"])) for row in rows)
    return [
        Host(row["name"], row["failures"], since, row["reason"], _moment(row["not_before"]))
        for row, since in found
        if since
    ]


def note_trouble(db: sqlite3.Connection, visited: list[str], troubled: list[str], now: str) -> set[str]:
    """See `Store.note_trouble`."""
    earlier = {
        site
        for site in troubled
        if db.execute("SELECT 1 FROM sites WHERE name = ? AND troubled_since IS NOT NULL", (site,)).fetchone()
    }
    well = [(site,) for site in visited if site not in troubled]
    db.executemany("UPDATE sites SET troubled_since = NULL WHERE name = ?", well)
    new = [(now, site) for site in troubled if site not in earlier]
    db.executemany("UPDATE sites SET troubled_since = ? WHERE name = ?", new)
    return earlier


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
