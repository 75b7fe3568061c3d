"""What happens to every visit, whether a crawl or a saved file brought it: extract, judge, store."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType

from newsspider.extraction import read_article
from newsspider.extraction.body import still_shows
from newsspider.extraction.rules import extracted_by
from newsspider.extraction.site_memory import SiteMemory
from newsspider.extraction.text_dates import read_dates
from newsspider.items import Outcome, Visit
from newsspider.page import Page
from newsspider.quality import judge, run_problems, warnings, withheld
from newsspider.schedule import RECHECK_AGES, Policy
from newsspider.sites import Site, read_duration
from newsspider.storage import OutcomeCount, Rebuilt, Scope, Snapshot, Store, run_lock, site_name

logger = logging.getLogger(__name__)

#: Memories of sites held at a time; an archive of saved pages may have thousands of sites.
_OPEN_MEMORIES = 100
#: Days that are as good as for ever, and that dates can be reckoned with.
_CENTURY = 36_500


@dataclass(frozen=True)
class RunReport:
    """How a run ended."""

    run_id: int
    seconds: float
    outcomes: list[OutcomeCount] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    #: one line each, see `quality.run_problems`
    repeated: list[str] = field(default_factory=list)
    #: those of sites with which the run before had trouble already
    waiting: int = 0
    #: addresses that were due and are left for the next run

    @property
    def counts(self) -> dict[Outcome, int]:
        """Pages by outcome, in the order of `Outcome`; only those that occurred."""
        totals = {outcome: sum(o.pages for o in self.outcomes if o.outcome is outcome) for outcome in Outcome}
        return {outcome: pages for outcome, pages in totals.items() if pages}

    @property
    def pages(self) -> int:
        """All pages that were asked for."""
        return sum(o.pages for o in self.outcomes)


def extract(visit: Visit, site: Site | None, memory: SiteMemory | None = None) -> Visit:
    """The visit with its article. An error of ours becomes the visit's outcome, and a line in the log.

    With a memory of its site the visit gets a lesson as well, if its body was chosen from the page's blocks.
    """
    if visit.content is None or visit.outcome is not None:
        return visit
    try:
        reading = read_article(visit.content, site, visit.candidate, memory)
    except Exception as error:
        logger.exception("%s: extraction failed", visit.url or visit.requested_url)
        return replace(visit, outcome=Outcome.FAILED, reason=f"extraction: {type(error).__name__}")
    if wish := withheld(reading.article, site):
        return replace(visit, content=None, fetched=None, outcome=Outcome.ROBOTS, reason=wish)
    lesson = reading.body.lesson if reading.body.rule == "blocks" else None
    return replace(visit, article=reading.article, lesson=lesson, extracted_by=extracted_by(site))


def read_again(snapshot: Snapshot, site: Site | None, memory: SiteMemory | None) -> Visit:
    """The visit that brought a snapshot, extracted and judged by the rules of now."""
    page = snapshot.fetched
    encoding = (site and site.encoding) or page.encoding
    content = Page.from_html(
        page.body, snapshot.final_url, snapshot.fetched_at, page.content_type, encoding, page.terms
    )
    return judge(extract(replace(snapshot.visit(), content=content), site, memory))


def rebuild(store: Store, article_id: str, site: Site | None, memory: SiteMemory | None) -> Rebuilt | Visit | None:
    """A stored article by the rules of now; nothing is written.

    The visit instead, where these say that the page of its current version is no article; None where the archive
    has no snapshot of that.
    """
    visits: dict[int, Visit] = {}
    last: Visit | None = None
    for snapshot in store.snapshots(article_id):
        # the trees of many versions would be too much
        last = replace(read_again(snapshot, site, memory), content=None, lesson=None)
        if last.outcome is None:
            visits[snapshot.revision or 0] = last
    if last is None or last.article is None:
        return last
    rebuilt = store.rebuilt(article_id, visits, warnings(last.article, last.fetched_at))
    return rebuilt or (last if last.outcome is not None else None)


def _kept_days(declared: int | None, usual: int) -> int:
    """For how many days a site's pages are kept, by its own word or else as usual."""
    return min(usual if declared is None else declared, _CENTURY)


class ArchiveRun:
    """One run on an archive: holds its lock, stores visits, and says at the end how it went.

    Opening raises `LockedError` when another run holds the lock, and `StorageError` for an unusable file.
    """

    def __init__(
        self,
        path: Path,
        command: str,
        sites: Mapping[str, Site] | None = None,
        recheck: Sequence[timedelta] = RECHECK_AGES,
        snapshot_days: int | None = None,
    ) -> None:
        self._open = ExitStack()
        self._recheck = recheck
        self.started_at = datetime.now(UTC)
        self.sites = dict(sites or {})
        self.snapshot_days = snapshot_days
        #: days for which pages are kept, where their site does not say; None: snapshots are left as they are
        self.report: RunReport | None = None
        self._memories: dict[str, SiteMemory] = {}
        with ExitStack() as opening:
            opening.enter_context(run_lock(path))
            self.store = opening.enter_context(Store(path))
            self.store.save_sites(self.sites.values())
            self._known = {name for name in self.sites if any(self.store.articles(name, limit=1))}
            self.run_id = self.store.start_run(command, self.started_at)
            self._open = opening.pop_all()

    def save(self, visit: Visit) -> Visit:
        """Store a visit that `extract` and `judge` have seen; the visit with its final outcome.

        A new article teaches the memory of its site, in the transaction that stores it.
        """
        if not self._days(visit.site):
            visit = replace(visit, fetched=None)
        return self._save(visit, lambda visit, noted: self.store.save(visit, self.run_id, noted))

    def save_again(self, snapshot: Snapshot, visit: Visit) -> Visit:
        """As `save`, for a snapshot of a page that was no article by the rules of then."""
        return self._save(visit, lambda visit, noted: self.store.save_snapshot(snapshot, visit, self.run_id, noted))

    def _save(self, visit: Visit, write: Callable[[Visit, tuple[str, ...]], Visit]) -> Visit:
        try:
            # Before the visit: what was found outlasts one that can't be stored.
            self.store.frontier.flush(visit.fetched_at)
            with self.store.transaction():
                self._refresh(visit)
                visit = self._steadied(visit)
                noted = warnings(visit.article, visit.fetched_at) if visit.article and visit.outcome is None else ()
                saved = write(visit, noted)
                published = self._published(visit)
                self.store.frontier.settle(saved, published, self._policy(visit.site), self.run_id)
                memory = self.memory(visit) if saved.outcome is Outcome.STORED and visit.lesson else None
                if memory is not None:
                    self.store.save_memory(site_name(visit), memory.learn(visit.lesson))
        except BaseException:
            self._memories.pop(site_name(visit), None)  # it may have learned what was not stored
            raise
        return saved

    def _published(self, visit: Visit) -> datetime | None:
        """The date of the visit's article, which is that of the stored one when the page was not read again."""
        if visit.article is not None or visit.outcome is not Outcome.UNCHANGED:
            return visit.article.date_published if visit.article else None
        stored = self.store.article(visit.requested_url)
        return datetime.fromisoformat(stored["date_published"]) if stored and stored["date_published"] else None

    def _refresh(self, visit: Visit) -> None:
        """Bring what older rules have read up to the rules of now, before a visit is compared with it.

        Otherwise a better rule would look like an edit of every article that is read again.
        """
        if visit.outcome is not None or visit.article is None or not self.store.differs(visit):
            return
        stored = self.store.article(visit.article.url)
        assert stored is not None
        rebuilt = rebuild(self.store, stored["id"], self.sites.get(visit.site), self.memory(visit))
        if isinstance(rebuilt, Rebuilt):
            self.store.replace(rebuilt)

    def _days(self, name: str) -> int:
        """For how many days the pages of a site are kept."""
        if self.snapshot_days is None:
            return 0
        site = self.sites.get(name)
        return _kept_days(site.snapshot_days if site is not None else None, self.snapshot_days)

    def _policy(self, name: str) -> Policy:
        """When pages of a site are read again."""
        site = self.sites.get(name)
        own = None if site is None or site.recheck is None else [read_duration(age) for age in site.recheck]
        return Policy(self._recheck if own is None else own)

    def _steadied(self, visit: Visit) -> Visit:
        """The visit with the body that is stored, if the page still shows it: a memory's growth is no edit."""
        article = visit.article
        if visit.outcome is not None or article is None or visit.lesson is None:
            return visit
        stored = self.store.article(article.url)
        if stored is None or stored["body"] == article.body:
            return visit
        if not still_shows(visit.lesson, article.title or "", stored["body"], article.body):
            return visit
        html = stored["body_html"] or article.body_html  # empty in what an earlier version stored
        dates = read_dates(
            stored["body"], article.language, article.date_published, article.date_modified, visit.fetched_at
        )
        return replace(visit, article=replace(article, body=stored["body"], body_html=html, **dates.fields))

    def memory(self, visit: Visit) -> SiteMemory | None:
        """What is known of the visit's site; None for a page without an address, and where a site wants none."""
        name, site = site_name(visit), self.sites.get(visit.site)
        if not name or (site is not None and not site.memory):
            return None
        memory = self._memories.pop(name, None) or self.store.memory(name)
        self._memories[name] = memory  # the last one used comes last
        if len(self._memories) > _OPEN_MEMORIES:
            del self._memories[next(iter(self._memories))]
        return memory

    def take_in(self, visit: Visit) -> Visit:
        """The whole way of one page."""
        return self.save(judge(extract(visit, self.sites.get(visit.site), self.memory(visit))))

    def close(self, problems: Iterable[str] | None = None, scope: Scope | None = None) -> RunReport:
        """Write down how the run went, and let go of the archive. A second time does nothing.

        ``problems`` take the place of what `quality.run_problems` says of a crawl of the sites.
        ``scope`` is what the run was to fetch.
        """
        if self.report is None:
            try:
                now = datetime.now(UTC)
                outcomes = self.store.outcomes(self.run_id)
                frontier = self.store.frontier
                waiting = frontier.waiting(
                    self.sites, (scope or Scope(self.started_at))._replace(run_id=self.run_id), now
                )
                repeated: list[str] = []
                if problems is None:
                    # A site that had no time to show its articles is not without.
                    problems = run_problems(outcomes, list(self.sites), self._known | set(waiting))
                    repeated = self._repeated(outcomes, problems)
                    frontier.note_explored(self.sites, now)
                found = list(problems)
                self.store.finish_run(self.run_id, now, problems=found)
                seconds = (now - self.started_at).total_seconds()
                self.report = RunReport(self.run_id, seconds, outcomes, found, repeated, sum(waiting.values()))
                if self.snapshot_days is not None:
                    self._prune_snapshots(self.snapshot_days, now)
            finally:
                self._open.close()
        return self.report

    def _prune_snapshots(self, usual: int, now: datetime) -> None:
        """Of all sites, since nobody else does it for those that are declared no more."""
        for name, declared in self.store.snapshot_days().items():
            self.store.prune_snapshots(name, now - timedelta(days=_kept_days(declared, usual)))

    def _repeated(self, outcomes: Iterable[OutcomeCount], problems: Iterable[str]) -> list[str]:
        """Problems of sites that an earlier run has told to be in trouble, and that have not recovered since."""
        lines = {line.partition(":")[0]: line for line in problems}
        before = self.store.note_trouble({o.site for o in outcomes}, lines, self.started_at)
        return [line for site, line in lines.items() if site in before]

    def __enter__(self) -> ArchiveRun:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
