"""What is to be fetched, when it is due, and what it gave last time.

One row for each address of each site. A row that is handed out is leased, so that no other process takes it
as well; its lease ends in the transaction that stores what came of it. When a process is killed, its rows are
still due, and the next run takes them again.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple, cast

from newsspider.discovery import merge
from newsspider.extraction.date_formats import date_in_url
from newsspider.items import DELIVERED, STORY_SOURCES, Candidate, Outcome, Step, StepKind, Visit, to_utc
from newsspider.schedule import HOST, Known, Policy, asks_conditionally, aware, backoff, next_visit, worth_a_visit
from newsspider.storage import clock, traps
from newsspider.storage.connection import transaction
from newsspider.storage.errors import storage_errors
from newsspider.storage.identity import address, canonical_address
from newsspider.storage.records import clean
from newsspider.urls import article_score, story_key, url_pattern

#: A page is answered or given up long before; then another process may take its row.
LEASE = timedelta(minutes=15)
#: Handed out so often without an outcome, a page may be what kills the runs: it comes after all others.
SUSPICIOUS_TRIES = 3
#: A run that goes on for long asks its sources again.
ASK_AGAIN = timedelta(minutes=15)
#: Articles found now go before the revisits of known ones; older ones come after them.
_FRESH = timedelta(days=7)
#: Days that an undated candidate counts as old: front pages and feeds show what is new, sitemaps everything.
_ASSUMED_AGE = {"start": 0, "feed": 1, "section": 1, "archive": 1, "news_sitemap": 1}
_ASSUMED_AGE_OF_OTHERS = 365
#: Failures in a row after which another spelling of an address is no reason to hurry.
_OTHER_WAYS = 3
#: A recheck in steps of some pages is one and the same for so long.
_RECHECK = timedelta(days=30)
#: A share of articles that something else than links names, and yet links are all there is to go by.
_FEW = 0.1
#: Addresses asked for in one statement; SQLite takes 32,766 variables.
_CHUNK = 500

_KNOWN = """id, key, url, kind, level, source, title, date_published, date_modified, backfill, added, due,
    story, pattern, frontier.last_fetched, last_full, last_news, etag, last_modified, body_hash, outcome, reason,
    checks, failures, tries"""


Values = dict[str, str | int | None]


class Due(NamedTuple):
    """One address whose turn it is."""

    id: int
    site: str
    step: Step
    is_revisit: bool
    #: fetched before
    tries: int
    #: handed out since its last outcome
    barren: str | None
    #: the shape of its address, if that has brought no article so far
    etag: str | None
    last_modified: str | None
    #: None as well where the content is wanted in any case
    body_hash: str | None


class SiteState(NamedTuple):
    """What earlier runs have found out about a site."""

    explored: bool
    #: all its sources have been read
    links_only: bool
    #: its articles are named by nothing but plain links
    names_articles: bool
    #: something else has named some


class Scope(NamedTuple):
    """Which addresses a run takes."""

    started: datetime
    run_id: int = 0
    backfill: bool = False
    since: datetime | None = None
    #: with ``backfill``: articles known to be older are left


class Frontier:
    """The rows of one archive. Like its store, it belongs to one thread and asks no clock."""

    def __init__(self, db: sqlite3.Connection, path: Path) -> None:
        self._db = db
        self._path = path
        self._wanted: list[tuple[str, Step]] = []
        self.changed: set[str] = set()
        #: sites that `flush` has written to; emptied by whoever reads ahead
        db.create_function("day_in_url", 1, _day_in_url, deterministic=True)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with storage_errors(self._path), transaction(self._db):
            yield

    # Sites

    def state(self, site: str) -> SiteState:
        """What earlier runs have found out."""
        with storage_errors(self._path):
            row = self._db.execute("SELECT explored FROM sites WHERE name = ?", (clean(site),)).fetchone()
            total, others = self._db.execute(
                """
                SELECT count(*), coalesce(sum(source <> 'link'), 0) FROM frontier
                WHERE site = ? AND kind = 'article' AND backfill = 0
                """,
                (clean(site),),
            ).fetchone()
        return SiteState(bool(row and row[0]), bool(total) and others < _FEW * total, bool(others))

    def note_explored(self, sites: Iterable[str], now: datetime) -> None:
        """Remember which sites have shown all their sources.

        Those with sources or new articles never asked for have not, and those that have named no article may have
        been interrupted before their links were followed.
        """
        with self._transaction():
            self._db.executemany(
                f"""
                UPDATE sites SET explored = :now WHERE name = :site AND explored IS NULL
                AND EXISTS (SELECT 1 FROM frontier WHERE site = :site AND kind = 'article')
                AND NOT EXISTS (
                    SELECT 1 FROM frontier LEFT JOIN url_patterns p USING (site, pattern)
                    WHERE site = :site AND due <= :now AND frontier.last_fetched IS NULL AND backfill = 0
                        AND (kind <> 'article' OR newest >= :fresh) AND NOT {traps.IS_BARREN}
                )
                """,
                [{"site": clean(site), "now": _utc(now), "fresh": _utc(now - _FRESH)} for site in sites],
            )

    # What is found

    def candidate(self, site: str, url: str) -> Candidate | None:
        """What feeds, sitemaps and listings of a site have said of an article; None for one that is not known."""
        key = _key(Step("article", Candidate(url)))
        with storage_errors(self._path):
            row = self._rows(site, [key]).get(key)
        return _candidate(row) if row is not None else None

    def news(self, site: str, candidates: Iterable[Candidate], now: datetime) -> list[Candidate]:
        """Those that are not known, of which more is said before the first visit, or a change since the last."""
        by_key = {canonical_address(candidate.url): candidate for candidate in candidates}
        with storage_errors(self._path):
            known = self._rows(site, list(by_key))
        return [
            candidate
            for key, candidate in by_key.items()
            if key not in known
            or _says_more(known[key], candidate)
            or _is_another_way(known[key], candidate)
            or worth_a_visit(_known(known[key]), candidate, now)
        ]

    def want(self, site: str, step: Step) -> None:
        """Take up an address; `flush` writes it."""
        self._wanted.append((site, step))

    def flush(self, now: datetime) -> None:
        """Write what was taken up."""
        wanted, self._wanted = self._wanted, []
        by_site: dict[str, dict[str, Step]] = {}
        for site, step in wanted:
            steps, key = by_site.setdefault(site, {}), _key(step)
            earlier = steps.get(key)
            steps[key] = _together(earlier, step) if earlier else step
        try:
            if by_site:
                with self._transaction():
                    for site, steps in by_site.items():
                        self._write(site, steps, now)
        except BaseException:
            self._wanted = wanted + self._wanted
            raise
        self.changed |= set(by_site)

    def _write(self, site: str, steps: dict[str, Step], now: datetime) -> None:
        known = self._rows(site, list(steps))
        new = [_new_row(site, key, step, now) for key, step in steps.items() if key not in known]
        if new:
            stories = {str(row["story"]) for row in new if row["story"]}
            names = ", ".join(new[0])
            marks = ", ".join(f":{name}" for name in new[0])
            self._db.executemany(f"INSERT INTO frontier ({names}) VALUES ({marks})", new)
            for story in stories:
                traps.drop_variants(self._db, clean(site), story)
        for key, row in known.items():
            self._meet(row, steps[key], now)

    def _meet(self, row: sqlite3.Row, step: Step, now: datetime) -> None:
        """A known address is named again: perhaps it is due earlier than it was, or more is known of it."""
        known, candidate = _known(row), step.candidate
        changed = worth_a_visit(known, candidate, now)
        if known.last_fetched is None or changed:
            # what is said now goes first; a section's words do not replace a feed's
            merged = merge(candidate, _candidate(row)) if changed else merge(_candidate(row), candidate)
            self._update(
                row["id"],
                source=merged.source,
                title=_text(merged.title),
                date_published=_iso(merged.date_published),
                date_modified=_iso(merged.date_modified),
                newest=_newest(merged, known.added),
            )
        if changed or step.again:  # in full: a server that forgets to change its ETag would hide what is new
            due = min(row["due"] or _utc(now), _utc(now))
            self._update(row["id"], due=due, etag=None, last_modified=None, body_hash=None)
        if row["backfill"] and not step.backfill:
            self._update(row["id"], backfill=0)
        if _is_another_way(row, candidate):
            # at once, but not each time where two spellings of it are named in turn
            due = _utc(now) if row["failures"] <= _OTHER_WAYS else row["due"]
            self._update(row["id"], url=clean(candidate.url), due=due)
        if row["due"] is None and known.last_fetched is None and candidate.source in STORY_SOURCES:
            self._update(row["id"], due=_utc(now))  # was taken for a variant of another story
        if step.level < known.level:  # the second page of one listing is a section of its own
            due = row["due"] or (_utc(now) if known.kind != "article" else None)
            self._update(row["id"], level=step.level, due=due)

    def _update(self, row_id: int, **values: str | int | None) -> None:
        assignments = ", ".join(f"{name} = :{name}" for name in values)
        self._db.execute(f"UPDATE frontier SET {assignments} WHERE id = :row_id", {**values, "row_id": row_id})

    def _rows(self, site: str, keys: Sequence[str]) -> dict[str, sqlite3.Row]:
        found: dict[str, sqlite3.Row] = {}
        for start in range(0, len(keys), _CHUNK):
            chunk = keys[start : start + _CHUNK]
            marks = ", ".join("?" * len(chunk))
            rows = self._db.execute(
                f"SELECT {_KNOWN} FROM frontier WHERE site = ? AND key IN ({marks})", (clean(site), *chunk)
            )
            found.update((row["key"], row) for row in rows)
        return found

    # What is fetched

    def due(self, site: str, scope: Scope, now: datetime, limit: int, *, articles_first: bool = False) -> list[Due]:
        """The next addresses of a site in their order.

        Sources, what is new (the other way round with ``articles_first``), further pages of listings, revisits, older
        articles, revisits of these, shapes that brought nothing. A backfill leaves all revisits to the end.

        Sources in the order in which they were asked for, so that a small budget goes round them.

        Within each the newest first, and of one age those that look most like articles.
        """
        with storage_errors(self._path):
            rows = self._db.execute(
                f"""
                SELECT {_KNOWN}, {traps.IS_BARREN} AS is_barren
                FROM frontier LEFT JOIN url_patterns p USING (site, pattern)
                WHERE site = :site AND due <= :now AND backfill <= :backfill
                    AND (:backfill OR NOT {traps.IS_BARREN} OR p.last_fetched < :started)
                    AND (leased_until IS NULL OR leased_until < :now)
                    AND (
                        frontier.last_fetched IS NULL OR last_run IS NOT :run_id
                        OR frontier.last_fetched <= :again
                    )
                    AND (:since IS NULL OR CASE
                        WHEN date_published IS NULL AND date_modified IS NULL
                            THEN coalesce(day_in_url(url), '9999') >= date(:since)
                        ELSE newest >= :since
                    END)
                ORDER BY tries >= {SUSPICIOUS_TRIES},
                    CASE
                        WHEN kind <> 'article' AND backfill = 0 AND NOT (kind = 'listing' AND level > 0)
                            THEN CASE WHEN :articles_first THEN 2 ELSE 0 END
                        WHEN {traps.IS_BARREN} THEN 6
                        WHEN kind = 'article' AND frontier.last_fetched IS NULL AND newest >= :fresh THEN 1
                        WHEN kind = 'listing' AND backfill = 0 THEN 2
                        WHEN frontier.last_fetched IS NOT NULL
                            THEN CASE WHEN :backfill OR newest < :fresh THEN 5 ELSE 3 END
                        ELSE 4
                    END,
                    CASE WHEN kind <> 'article' AND backfill = 0 THEN coalesce(frontier.last_fetched, '') END,
                    CASE WHEN kind <> 'article' AND backfill = 0 THEN level END,
                    CASE WHEN kind <> 'article' AND backfill = 0 AND level = 0 THEN id END,
                    newest DESC, CASE WHEN kind = 'article' THEN score END DESC, id
                LIMIT :limit
                """,
                {
                    "site": clean(site),
                    "now": _utc(now),
                    "started": _utc(scope.started),
                    "run_id": scope.run_id,
                    "again": _utc(now - ASK_AGAIN),
                    "fresh": _utc(now - _FRESH),
                    "articles_first": articles_first,
                    "backfill": int(scope.backfill),
                    "since": _utc(scope.since) if scope.since else None,
                    "limit": limit,
                },
            )
            return [_due(site, row, now) for row in rows]

    def lease(self, row_id: int, run_id: int, now: datetime) -> bool:
        """Take an address out of the hands of others; False if another one has it."""
        with self._transaction():
            taken = self._db.execute(
                """
                UPDATE frontier SET leased_until = :until, leased_by = :run_id, tries = tries + 1
                WHERE id = :id AND due <= :now AND (leased_until IS NULL OR leased_until < :now)
                """,
                {"id": row_id, "run_id": run_id, "until": _utc(now + LEASE), "now": _utc(now)},
            )
        return taken.rowcount == 1

    def reclaim(self) -> int:
        """End all leases. For a run that holds the archive's lock: whoever had them is dead. Their number."""
        with self._transaction():
            return self._db.execute(
                "UPDATE frontier SET leased_until = NULL, leased_by = NULL WHERE leased_until IS NOT NULL"
            ).rowcount

    def mend_clock(self, now: datetime) -> bool:
        """Undo what runs with a wrong clock have put off to the future; whether there were any, see `clock`."""
        with self._transaction():
            return clock.pull_back(self._db, now)

    def release(self, run_id: int) -> None:
        """Give back what a run has taken and not fetched, as if it had not."""
        with self._transaction():
            self._db.execute(
                """
                UPDATE frontier SET leased_until = NULL, leased_by = NULL, tries = max(tries - 1, 0)
                WHERE leased_by = ? AND leased_until IS NOT NULL
                """,
                (run_id,),
            )

    def settle(self, visit: Visit, published: datetime | None, policy: Policy, run_id: int | None = None) -> None:
        """Write down how a visit ended, and when its address is due again.

        To be called in the transaction that stores the visit. ``published`` is the date of its article.
        """
        if visit.frontier_id is None or visit.outcome is None:
            return
        with self._transaction():
            row = self._db.execute(f"SELECT {_KNOWN} FROM frontier WHERE id = ?", (visit.frontier_id,)).fetchone()
            if row is not None:
                visit = _as_before(row, visit)
                own = visit.outcome is Outcome.DUPLICATE and self._is_own_page(row["key"])
                settled = _settled(row, visit, published, policy, is_own_page=own)
                self._update(row["id"], last_run=run_id, **settled)
                self._settle_target(row["key"], visit)
                if row["kind"] == "article":
                    site = clean(visit.site)
                    assert visit.outcome is not None
                    traps.note(self._db, site, row["pattern"], visit.outcome, _utc(visit.fetched_at))
                    if visit.outcome is Outcome.DUPLICATE and row["story"]:
                        traps.drop_variants(self._db, site, row["story"])

    def _is_own_page(self, key: str) -> bool:
        """Whether an article stands at this address, though it may have been met at another one first."""
        row = self._db.execute(
            "SELECT a.url FROM article_urls u JOIN articles a ON a.id = u.article_id WHERE u.address = ?", (key,)
        ).fetchone()
        return row is not None and address(row["url"]) == key

    def _settle_target(self, key: str, visit: Visit) -> None:
        """Where a redirect led, nobody needs to go again by itself."""
        target = address(visit.url)
        if target != key and visit.outcome in DELIVERED:
            self._db.execute(
                """
                UPDATE frontier SET due = NULL, outcome = 'duplicate', reason = 'redirect leads here'
                WHERE site = ? AND key = ? AND kind = 'article' AND last_fetched IS NULL
                """,
                (clean(visit.site), target),
            )

    def recheck(self, sites: Iterable[str], now: datetime) -> None:
        """Make the known articles of these sites due; of a recheck that is under way those that it has not reached.

        They are known by the moment at which they became due. One that a month was not enough for begins anew.
        """
        names = [{"site": clean(site), "now": _utc(now), "month": _utc(now - _RECHECK)} for site in sites]
        with self._transaction():
            self._db.executemany(
                """
                UPDATE sites SET recheck_began = :now WHERE name = :site AND NOT (
                    coalesce(recheck_began, '') >= :month AND EXISTS (
                        SELECT 1 FROM frontier WHERE site = :site AND kind = 'article' AND due = recheck_began
                    )
                )
                """,
                names,
            )
            self._db.executemany(
                """
                UPDATE frontier SET due = :now WHERE site = :site AND kind = 'article'
                    AND outcome IN ('stored', 'updated', 'unchanged')
                    AND (SELECT recheck_began FROM sites WHERE name = :site) = :now
                """,
                names,
            )

    def waiting(self, sites: Iterable[str], scope: Scope, now: datetime) -> dict[str, int]:
        """How many addresses of these sites are due and not fetched; sites with none are left out."""
        found = {}
        with storage_errors(self._path):
            for site in sites:
                (number,) = self._db.execute(
                    f"""
                    SELECT count(*) FROM frontier LEFT JOIN url_patterns p USING (site, pattern)
                    WHERE site = ? AND due <= ? AND backfill <= ?
                        AND (frontier.last_fetched IS NULL OR last_run IS NOT ?) AND NOT {traps.IS_BARREN}
                    """,
                    (clean(site), _utc(now), int(scope.backfill), scope.run_id),
                ).fetchone()
                found[site] = number
        return {site: number for site, number in found.items() if number}

    # Hosts

    def resting(self) -> dict[str, datetime]:
        """Host -> until when it is left alone; of a host that has not answered since, that is in the past."""
        with storage_errors(self._path):
            rows = self._db.execute("SELECT name, not_before FROM hosts WHERE not_before IS NOT NULL")
            return {row["name"]: aware(datetime.fromisoformat(row["not_before"])) for row in rows}

    def rest(self, host: str, reason: str, now: datetime, wait: timedelta | None = None) -> datetime:
        """Leave a host alone for the time that it asks for, or for longer each time; until when."""
        with self._transaction():
            self._db.execute(
                """
                INSERT INTO hosts (name, failures, failing_since) VALUES (:host, 1, :now)
                ON CONFLICT (name) DO UPDATE SET failures = failures + 1,
                    failing_since = coalesce(failing_since, :now)
                """,
                {"host": clean(host), "now": _utc(now)},
            )
            failures = self._db.execute("SELECT failures FROM hosts WHERE name = ?", (clean(host),)).fetchone()[0]
            until = now + (HOST.after(failures) if wait is None else wait)
            self._db.execute(
                "UPDATE hosts SET not_before = ?, reason = ? WHERE name = ?",
                (_utc(until), clean(reason), clean(host)),
            )
        return until

    def wake(self, host: str) -> None:
        """Note that a host answers as it should."""
        with self._transaction():
            self._db.execute(
                "UPDATE hosts SET not_before = NULL, reason = NULL, failures = 0, failing_since = NULL"
                " WHERE name = ?",
                (clean(host),),
            )


def _says_more(row: sqlite3.Row, candidate: Candidate) -> bool:
    """Whether a source adds to what is known of an article that is still to be fetched for the first time."""
    known = _candidate(row)
    return row["last_fetched"] is None and merge(known, candidate) != known


def _as_before(row: sqlite3.Row, visit: Visit) -> Visit:
    """A page that did not change is what it was: no article, or, if it was never had, a failure of its server."""
    if visit.outcome is not Outcome.UNCHANGED or row["kind"] != "article" or row["outcome"] in DELIVERED:
        return visit
    if row["last_full"] is None:  # a page that came is in the archive by another way: ingested, or of another site
        never_had = visit.status == 304
        return replace(visit, outcome=Outcome.FAILED, reason="unchanged, but never had") if never_had else visit
    return replace(visit, outcome=Outcome(row["outcome"]), reason=row["reason"])


def _day_in_url(url: str) -> str | None:
    day = date_in_url(url)
    return day.value.date().isoformat() if day else None


def _is_another_way(row: sqlite3.Row, candidate: Candidate) -> bool:
    """Whether a page that fails is named with another address, https instead of http perhaps."""
    return bool(row["failures"]) and candidate.url != row["url"]


def _key(step: Step) -> str:
    """One article has many spellings of its address; a source is asked for just as it is written."""
    url = clean(step.candidate.url)
    return canonical_address(url) if step.kind == "article" else f"{step.kind} {url.partition('#')[0]}"


def _together(first: Step, second: Step) -> Step:
    """What one page says of an address in two places."""
    return first._replace(
        candidate=merge(first.candidate, second.candidate),
        backfill=first.backfill and second.backfill,
        again=first.again or second.again,
    )


def _new_row(site: str, key: str, step: Step, now: datetime) -> Values:
    candidate, url = step.candidate, clean(step.candidate.url)
    return {
        "site": clean(site),
        "key": key,
        "url": url,
        "kind": step.kind,
        "level": step.level,
        "source": candidate.source,
        "title": _text(candidate.title),
        "date_published": _iso(candidate.date_published),
        "date_modified": _iso(candidate.date_modified),
        "score": max(-3, min(article_score(url), 5)),
        "story": story_key(url),
        "pattern": url_pattern(url),
        "newest": _newest(candidate, now),
        "backfill": int(step.backfill),
        "added": _utc(now),
        "due": _utc(now),
    }


def _newest(candidate: Candidate, added: datetime) -> str:
    stated = candidate.date_published or candidate.date_modified
    age = timedelta(days=_ASSUMED_AGE.get(candidate.source, _ASSUMED_AGE_OF_OTHERS))
    return min(to_utc(stated) or _utc(added - age), _utc(added))


def _settled(
    row: sqlite3.Row, visit: Visit, published: datetime | None, policy: Policy, *, is_own_page: bool
) -> Values:
    """The columns of an address after a visit."""
    assert visit.outcome is not None
    now, outcome = visit.fetched_at, visit.outcome
    failed = backoff(outcome, visit.status, visit.reason) is not None
    known = _known(row)
    known = known._replace(
        failures=known.failures + 1 if failed else 0,
        last_news=_last_news(known, visit),
    )
    # what was read from another address before is a duplicate, yet this is the page that is kept up to date
    read_as = Outcome.UNCHANGED if is_own_page else outcome
    due = now if visit.unfinished else next_visit(known, read_as, visit.status, visit.reason, now, published, policy)
    values: Values = {
        "due": _utc(due) if due else None,
        "leased_until": None,
        "leased_by": None,
        "tries": 0,
        "last_fetched": _utc(now),
        "last_news": _utc(known.last_news) if known.last_news else None,
        "outcome": outcome.value,
        "reason": _text(visit.reason),
        "status": visit.status,
        "failures": known.failures,
        "checks": 0 if outcome in (Outcome.STORED, Outcome.UPDATED) else row["checks"] + 1,
    }
    if failed and not row["failures"]:
        values["failing_since"] = _utc(now)
    elif not failed:
        values["failing_since"] = None
    if not failed and visit.status != 304:
        values |= {
            "last_full": _utc(now),
            "etag": _text(visit.etag),
            "last_modified": _text(visit.last_modified),
            "body_hash": visit.body_hash,
        }
    elif failed and visit.status is not None and visit.status < 300:
        values |= {"etag": None, "last_modified": None, "body_hash": None}  # a 304 would hide what was missed
    return values


def _last_news(known: Known, visit: Visit) -> datetime | None:
    """Only what is no article itself is asked again for the articles that it leads to."""
    if known.kind != "article" or visit.outcome is Outcome.NOT_ARTICLE:
        return visit.news_at or known.last_news
    is_story = visit.outcome in (Outcome.STORED, Outcome.UPDATED, Outcome.DUPLICATE)
    return None if is_story else known.last_news


def _known(row: sqlite3.Row) -> Known:
    return Known(
        kind=cast("StepKind", row["kind"]),
        level=row["level"],
        source=row["source"],
        title=row["title"],
        date_published=_stated(row["date_published"]),
        date_modified=_stated(row["date_modified"]),
        added=_moment(row["added"]) or datetime.min.replace(tzinfo=UTC),
        last_fetched=_moment(row["last_fetched"]),
        last_full=_moment(row["last_full"]),
        last_news=_moment(row["last_news"]),
        outcome=Outcome(row["outcome"]) if row["outcome"] else None,
        checks=row["checks"],
        failures=row["failures"],
    )


def _candidate(row: sqlite3.Row) -> Candidate:
    return Candidate(
        row["url"], row["source"], row["title"], _stated(row["date_published"]), _stated(row["date_modified"])
    )


def _due(site: str, row: sqlite3.Row, now: datetime) -> Due:
    step = Step(row["kind"], _candidate(row), row["level"], bool(row["backfill"]))
    conditional = asks_conditionally(_known(row), now)
    return Due(
        row["id"],
        site,
        step,
        row["last_fetched"] is not None,
        row["tries"],
        row["pattern"] if row["is_barren"] else None,
        row["etag"] if conditional else None,
        row["last_modified"] if conditional else None,
        row["body_hash"],
    )


def _utc(moment: datetime) -> str:
    return to_utc(aware(moment)) or "9999-12-31T23:59:59Z"


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def _stated(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _moment(text: str | None) -> datetime | None:
    return aware(datetime.fromisoformat(text)) if text else None


def _text(text: str | None) -> str | None:
    return clean(text) if text else None
