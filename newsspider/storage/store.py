"""`Store`: the archive as the rest of newsspider sees it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

from newsspider import __version__
from newsspider.extraction.site_memory import Changes, SiteMemory
from newsspider.health import Host, Run, SiteHistory
from newsspider.items import Outcome, Visit, to_utc
from newsspider.sites import Site
from newsspider.storage import (
    citations,
    health,
    host_files,
    reading,
    rebuilding,
    references,
    saving,
    site_memory,
    stories,
)
from newsspider.storage.connection import BUSY_TIMEOUT, connect, transaction
from newsspider.storage.errors import storage_errors
from newsspider.storage.frontier import Frontier
from newsspider.storage.rebuilding import Rebuilt
from newsspider.storage.records import Record, article_record, clean
from newsspider.storage.snapshots import Snapshot, Snapshots
from newsspider.storage.versions import changed_fields, merge, unified_diff

#: Articles searched for stories in one transaction: a tenth of a second.
_CAUGHT_UP_AT_ONCE = 200


class OutcomeCount(NamedTuple):
    """How many pages of a site ended in one way in one run."""

    site: str
    outcome: Outcome
    reason: str
    #: "" for none
    pages: int


class Store:
    """An archive of articles in one SQLite file; a context manager.

    Opening creates the file and brings its schema up to date; ``read_only`` does neither, and never waits
    for a writer. Every method raises `StorageError` when the file fails it. Nothing in here asks for the
    time: it comes with the visit. A store belongs to the thread that opened it.
    """

    def __init__(self, path: str | Path, *, read_only: bool = False, busy_timeout: float = BUSY_TIMEOUT) -> None:
        self.path = Path(path)
        with storage_errors(self.path):
            self._db = connect(self.path, read_only=read_only, timeout=busy_timeout)
        self._read_only = read_only
        self._snapshots = Snapshots(self._db)
        self.frontier = Frontier(self._db, self.path)

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; a second time does nothing."""
        self._db.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Make several writes one: all of them happen, or none."""
        try:
            with storage_errors(self.path), transaction(self._db):
                yield
        except BaseException:
            self._snapshots.forget()
            raise

    # Runs and sites

    def start_run(self, command: str, started_at: datetime) -> int:
        """Note that a run begins; its number. What an earlier version has stored is searched for stories first."""
        caught_up = 1
        while caught_up:
            with self.transaction():
                caught_up = stories.catch_up(self._db, _CAUGHT_UP_AT_ONCE)
        sql = "INSERT INTO runs (command, version, started_at) VALUES (?, ?, ?)"
        with self.transaction():
            made = self._db.execute(sql, (clean(command), __version__, _utc(started_at)))
        return int(made.lastrowid or 0)

    def finish_run(
        self,
        run_id: int,
        finished_at: datetime,
        counts: Mapping[str, int] | None = None,
        problems: Iterable[str] = (),
    ) -> None:
        """Note that a run is over. ``counts`` are those of `outcomes` unless given."""
        with self.transaction():
            if counts is None:
                counts = self._outcome_totals(run_id)
            self._db.execute(
                "UPDATE runs SET finished_at = ?, counts = ?, problems = ? WHERE id = ?",
                (_utc(finished_at), json.dumps(dict(counts)), _json_list(problems), run_id),
            )

    def _outcome_totals(self, run_id: int) -> dict[str, int]:
        rows = self._db.execute(
            "SELECT outcome, sum(pages) FROM run_outcomes WHERE run_id = ? GROUP BY outcome", (run_id,)
        )
        return {str(outcome): int(pages) for outcome, pages in rows}

    def outcomes(self, run_id: int) -> list[OutcomeCount]:
        """How the pages of a run ended. Right also for a run that was killed."""
        with storage_errors(self.path):
            rows = self._db.execute(
                """
                SELECT site, outcome, reason, pages FROM run_outcomes WHERE run_id = ?
                ORDER BY site, outcome, reason
                """,
                (run_id,),
            )
            return [OutcomeCount(r["site"], Outcome(r["outcome"]), r["reason"], r["pages"]) for r in rows]

    def save_sites(self, sites: Iterable[Site]) -> None:
        """Write down the declared sites. Those that are declared no more stay, since their articles do."""
        with self.transaction():
            self._db.executemany(
                """
                INSERT INTO sites (name, url, language, timezone, snapshot_days, start_urls, feeds, sitemaps)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (name) DO UPDATE SET url = excluded.url, language = excluded.language,
                    timezone = excluded.timezone, snapshot_days = excluded.snapshot_days,
                    start_urls = excluded.start_urls, feeds = excluded.feeds,
                    sitemaps = excluded.sitemaps
                """,
                [_site_row(site) for site in sites],
            )

    # What is known of a site

    def memory(self, site: str) -> SiteMemory:
        """What the articles of a site have taught; an empty memory for a site that is not known."""
        with storage_errors(self.path):
            return site_memory.load(self._db, clean(site))

    def save_memory(self, site: str, changes: Changes) -> None:
        """Write what an article has taught, in the transaction that stores it."""
        with self.transaction():
            site_memory.write(self._db, clean(site), changes)

    def forget(self, site: str) -> int:
        """Let go of what the articles of a site have taught, not of the articles; the number of facts."""
        with self.transaction():
            return site_memory.forget(self._db, clean(site))

    # What hosts say of themselves

    def host_file(self, url: str) -> host_files.HostFile | None:
        """The robots.txt or the like at a URL as it was kept, also when it has expired; None for an unknown one."""
        with storage_errors(self.path):
            return host_files.load(self._db, url)

    def save_host_file(self, file: host_files.HostFile) -> None:
        """Keep such a file for the next run."""
        with self.transaction():
            host_files.write(self._db, file)

    # Health

    def site_history(self, site: str, now: datetime) -> SiteHistory:
        """The figures of a site for a year back; without any for a site that was never crawled."""
        with storage_errors(self.path):
            return health.site_history(self._db, clean(site), now)

    def crawls(self) -> list[Run]:
        """The last crawls, oldest first."""
        with storage_errors(self.path):
            return health.crawls(self._db)

    def resting_hosts(self) -> list[Host]:
        """Hosts that are in trouble or asked for rest, the longest first."""
        with storage_errors(self.path):
            return health.resting_hosts(self._db)

    def note_trouble(self, visited: Iterable[str], troubled: Iterable[str], now: datetime) -> set[str]:
        """Remember which sites a run had trouble with; those of them that were in trouble before."""
        with self.transaction():
            return health.note_trouble(self._db, list(map(clean, visited)), list(map(clean, troubled)), _utc(now))

    def damage(self) -> list[str]:
        """What SQLite finds wrong with the file, at most ten lines; reads all of it."""
        with storage_errors(self.path):
            found = [str(row[0]) for row in self._db.execute("PRAGMA quick_check(10)")]
        return [] if found == ["ok"] else found

    # Pages

    def save(self, visit: Visit, run_id: int | None = None, warnings: Sequence[str] = ()) -> Visit:
        """Write a visit and what comes of it in one transaction; the visit with its outcome and reason.

        A visit with an outcome (failed, no article, a 304 as `Outcome.UNCHANGED`, ...) is recorded with it.
        One without must have an article, which is then

        - ``stored``: none of its addresses leads to a stored article;
        - ``updated``: its title, summary, body, authors or publication date changed; the reason names them,
          and the earlier version goes to ``revisions``;
        - ``unchanged``: nothing of that changed; counters and the like are brought up to date all the same;
        - ``duplicate``: it is stored from another address. The page that the others declare as canonical is
          the one whose text is kept.

        What the page no longer shows (no body, no date) keeps its earlier value, see `versions.merge`.
        ``warnings`` are kept with the article. The page as fetched becomes a snapshot, if the visit has it.
        """
        if visit.outcome is None and visit.article is None:
            raise ValueError(f"a visit without outcome and without article: {visit.requested_url}")
        with self.transaction():
            site = saving.site_of(self._db, visit)
            verdict = self._verdict(visit, site, warnings)
            saving.save_page(self._db, visit, site, verdict, run_id)
            references.save_redirects(self._db, visit)
            self._snapshots.keep(visit, site, verdict)
            if run_id is not None:
                saving.count_outcome(self._db, run_id, site, verdict)
            if visit.frontier_id is not None:
                health.count(self._db, visit, site, verdict)
        return replace(visit, outcome=verdict.outcome, reason=verdict.reason)

    def _verdict(self, visit: Visit, site: str, warnings: Sequence[str]) -> saving.Verdict:
        if visit.outcome is None:
            return saving.save_article(self._db, visit, site, warnings)
        reason = clean(visit.reason) if visit.reason else None
        known = saving.touch_article(self._db, visit) if visit.outcome is Outcome.UNCHANGED else None
        return saving.Verdict(visit.outcome, reason, known)

    def page(self, url: str) -> Record | None:
        """What is known of a URL that was asked for: its row of ``pages``; None for a new one.

        ``etag`` and ``last_modified`` are those of the last visit whose content was taken in, so that they
        can be used for the next one as they are.
        """
        with storage_errors(self.path):
            row = self._db.execute("SELECT * FROM pages WHERE url = ?", (saving.page_key(url),)).fetchone()
            return dict(row) if row else None

    # Snapshots

    def snapshots(self, article_id: str) -> Iterator[Snapshot]:
        """The pages that an article was read from, one for each revision, first to last, as far as they are kept."""
        with storage_errors(self.path):
            yield from self._snapshots.of_article(clean(article_id))

    def snapshot_sites(self) -> list[str]:
        """The names of the sites that have snapshots."""
        with storage_errors(self.path):
            return self._snapshots.sites()

    def snapshot_days(self) -> dict[str, int | None]:
        """Name of a site that has snapshots -> for how many days it wants them kept; None: it does not say."""
        with storage_errors(self.path):
            rows = self._db.execute("SELECT name, snapshot_days FROM sites ORDER BY name")
            days = {str(name): number for name, number in rows}
            return {name: days.get(name) for name in self._snapshots.sites()}

    def read_by_others(self, site: str, stamp: str) -> Iterator[Snapshot]:
        """The newest snapshot of each page of a site that was last read by rules of another stamp, oldest first."""
        with storage_errors(self.path):
            yield from self._snapshots.read_by_others(clean(site), stamp)

    def differs(self, visit: Visit) -> bool:
        """Whether a visit would make a revision of its article, which rules of another stamp have read."""
        stored = self.article(visit.article.url) if visit.article else None
        if stored is None or visit.article is None or stored["extracted_by"] == visit.extracted_by:
            return False
        return bool(changed_fields(stored, merge(stored, article_record(visit.article))))

    def rebuilt(self, article_id: str, visits: Mapping[int, Visit], warnings: Sequence[str] = ()) -> Rebuilt | None:
        """An article as it would stand with these visits to its snapshots; nothing is written.

        ``visits`` are by revision, each with its article. None without one of the current revision.
        """
        current = self.article(article_id)
        if current is None or current["revision"] not in visits:
            return None
        versions = {revision: article_record(v.article) for revision, v in visits.items() if v.article}
        newest = visits[current["revision"]]
        versions[current["revision"]].update(warnings=[clean(w) for w in warnings], extracted_by=newest.extracted_by)
        return rebuilding.rebuild(current, versions, _utc(newest.fetched_at))

    def replace(self, rebuilt: Rebuilt) -> None:
        """Put a rebuilt article in the place of the stored one. That is no edit of the site: no revision is made."""
        with self.transaction():
            rebuilding.write(self._db, rebuilt)

    def flag(self, article_id: str, warning: str) -> None:
        """Add a warning to an article, once."""
        with self.transaction():
            saving.flag(self._db, article_id, clean(warning))

    def save_snapshot(self, snapshot: Snapshot, visit: Visit, run_id: int, warnings: Sequence[str] = ()) -> Visit:
        """As `save`, for a snapshot that was read once more: nothing was asked for, so no visit is counted."""
        with self.transaction():
            verdict = self._verdict(visit, snapshot.site, warnings)
            saving.settle_page(self._db, snapshot.url, verdict)
            if verdict.outcome in (Outcome.STORED, Outcome.UPDATED):
                self._snapshots.assign(snapshot.id, verdict.article_id)
            self.note_reading(snapshot, visit.extracted_by)
            saving.count_outcome(self._db, run_id, snapshot.site, verdict)
        return replace(visit, outcome=verdict.outcome, reason=verdict.reason)

    def note_reading(self, snapshot: Snapshot, stamp: str | None) -> None:
        """Note which rules have read a snapshot last."""
        with self.transaction():
            self._snapshots.stamp(snapshot.id, stamp)

    def prune_snapshots(self, site: str, before: datetime) -> int:
        """Delete the snapshots of a site that were fetched before; how many. Each transaction is a short one."""
        total = 0
        while True:
            with self.transaction():
                deleted = self._snapshots.prune(clean(site), before)
            if not deleted:
                return total
            total += deleted

    # Articles

    def article(self, key: str) -> Record | None:
        """The record of one article by its id or by any URL that it is known under."""
        with storage_errors(self.path):
            return reading.article_by_id(self._db, clean(key)) or reading.article_by_address(self._db, key)

    def articles(
        self,
        site: str | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        limit: int | None = None,
    ) -> Iterator[Record]:
        """Records by publication date, oldest first, then by id.

        They show one state of the archive, however long the reading takes. ``since`` is included, ``until``
        is not. An article without a date stands where it was first seen.
        A record has what `article_record` gives and the columns that only the archive knows.
        """
        with storage_errors(self.path):
            yield from reading.articles(self._db, clean(site) if site else None, since, until, limit)

    def search(self, query: str, limit: int = 20) -> list[Record]:
        """Articles that have all these words in title or body, best first.

        Each has id, site, title, date_published, url and a snippet of the body. Case and accents do not
        count. ``"several words"`` are a phrase, ``exerc*`` is a beginning.
        """
        with storage_errors(self.path):
            return reading.search(self._db, query, limit)

    def versions(self, article_id: str) -> list[Record]:
        """All versions of an article, first to current: revision, seen, title, summary, body, dates, ..."""
        with storage_errors(self.path):
            return reading.versions(self._db, clean(article_id))

    def diff(self, article_id: str, revision: int) -> str:
        """What the next version changed, as a unified diff; "" when there is no next one."""
        found = {v["revision"]: v for v in self.versions(article_id)}
        if revision not in found or revision + 1 not in found:
            return ""
        return unified_diff(found[revision], found[revision + 1])

    # The web of references

    def references(self, article_id: str) -> list[Record]:
        """What an article points to, see `citations.references`."""
        with storage_errors(self.path):
            return citations.references(self._db, clean(article_id))

    def referrers(self, article_id: str) -> list[Record]:
        """Which stored articles point to an article, see `citations.referrers`."""
        with storage_errors(self.path):
            return citations.referrers(self._db, clean(article_id))

    def chain(self, article_id: str) -> list[Record]:
        """The stored articles behind an article, see `citations.chain`."""
        with storage_errors(self.path):
            return citations.chain(self._db, clean(article_id))

    def article_graph(
        self, site: str | None = None, since: datetime | None = None
    ) -> tuple[Iterator[Record], Iterator[Record]]:
        """Articles that cite or are cited, and the references between them.

        ``site`` and ``since`` are of the citing article. Raises `StorageError` while it is read.
        """
        name = clean(site) if site else None
        return (
            self._reading(citations.graph_articles(self._db, name, since)),
            self._reading(citations.graph_edges(self._db, name, since)),
        )

    def outlet_graph(self, site: str | None = None, since: datetime | None = None) -> Iterator[Record]:
        """Which outlets cite which, one row for each pair and kind; as `article_graph`."""
        return self._reading(citations.graph_outlets(self._db, clean(site) if site else None, since))

    def _reading(self, rows: Iterator[Record]) -> Iterator[Record]:
        with storage_errors(self.path):
            yield from rows

    def counts(self) -> dict[str, int]:
        """Number of rows of the tables that people ask for."""
        tables = ("articles", "cross_references", "revisions", "pages", "runs", "sites")
        with storage_errors(self.path):
            return {t: self._db.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in tables}

    def articles_by_site(self) -> dict[str, int]:
        """Name of a site -> number of its articles; only sites that have some."""
        with storage_errors(self.path):
            rows = self._db.execute("SELECT site, count(*) FROM articles GROUP BY site ORDER BY site")
            return {str(site): int(number) for site, number in rows}

    def site_summary(self) -> list[Record]:
        """The rows of the view ``site_summary``: articles, dates and failures of each site."""
        with storage_errors(self.path):
            cursor = self._db.execute("SELECT * FROM site_summary")
            columns = [column[0] for column in cursor.description]
            return [dict(zip(columns, row, strict=True)) for row in cursor]


def _utc(moment: datetime) -> str:
    text = to_utc(moment)
    if text is None:
        raise ValueError(f"not a moment that can be stored: {moment!r}")
    return text


def _site_row(site: Site) -> tuple[str | int | None, ...]:
    lists = (_json_list(urls) for urls in (site.start_urls, site.feeds, site.sitemaps))
    return (site.name, site.url, site.language, site.timezone, site.snapshot_days, *lists)


def _json_list(values: Iterable[str]) -> str:
    return json.dumps([clean(v) for v in values], ensure_ascii=False)
