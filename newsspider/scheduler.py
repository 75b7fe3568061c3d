"""Scrapy's scheduler on the frontier in SQLite: which page next, from which site, and when to stop.

In place by ``SCHEDULER = "newsspider.scheduler.FrontierScheduler"``. With Scrapy's own scheduler the spider
crawls as well, but each run starts from nothing and fetches everything.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections import Counter, deque
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Self

from scrapy import Request
from scrapy.core.scheduler import BaseScheduler
from scrapy.crawler import Crawler

from newsspider.items import Outcome, Step, Visit
from newsspider.middlewares import archive_opened, slot_of
from newsspider.pipelines import visit_done
from newsspider.schedule import TEMPORARY, backoff
from newsspider.storage import StorageError
from newsspider.storage.frontier import SUSPICIOUS_TRIES, Due, Frontier, Scope

if TYPE_CHECKING:
    from newsspider.intake import ArchiveRun
    from newsspider.storage import Store

logger = logging.getLogger(__name__)

#: Rows read ahead of a site, in their order. What is found meanwhile is put in its place by reading anew.
_READ_AHEAD = 100
#: Reading a site's rows anew after each find may take one of so many parts of the time.
_READING_SHARE = 20
#: Seconds after which a site with nothing due is looked at again.
_LOOK_AGAIN = 30.0
#: Failures in a row after which a host counts as being in trouble.
_HOST_FAILURES = 5
#: Rests of a host are waited for up to this sum, which begins anew with each page; then there is the next run.
_SHORT_REST = timedelta(seconds=90)


class FrontierScheduler(BaseScheduler):
    """Hands out what is due, going round the sites, so that none waits for another one's thousand pages.

    The documented interface of Scrapy's schedulers. A request with a ``site`` and no ``frontier`` in its
    ``meta`` is new to the archive or named again: the frontier decides whether and when it is fetched. One
    with a ``frontier`` is a redirect or another try of a page that is under way.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        settings = crawler.settings
        self.max_pages = settings.getint("NEWSSPIDER_MAX_PAGES")
        self.max_time = settings.getfloat("NEWSSPIDER_MAX_TIME")
        self.started = time.monotonic()
        self.store: Store | None = None
        self.run_id = 0
        self.handed: Counter[str] = Counter()
        self._sources_handed: Counter[str] = Counter()
        self._under_way: deque[Request] = deque()
        self._sites: deque[str] = deque()
        self._ready: dict[str, deque[Due]] = {}
        self._look_again: dict[str, float] = {}
        self._passed: set[int] = set()
        self._tried: set[tuple[str, str]] = set()
        self._may_read_anew: dict[str, float] = {}
        self._resting: dict[str, datetime] = {}
        self._waited: dict[str, timedelta] = {}
        self._failures: Counter[str] = Counter()
        self._closing: asyncio.Future[None] | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        scheduler = cls(crawler)
        crawler.signals.connect(scheduler.archive_opened, archive_opened)
        crawler.signals.connect(scheduler.visit_done, visit_done)
        return scheduler

    def archive_opened(self, run: ArchiveRun, store: Store) -> None:
        """Begin with what earlier runs have left. The lock is ours, so whoever held a lease is dead."""
        self.store, self.run_id = store, run.run_id
        now = datetime.now(UTC)
        scope: Scope = getattr(self.crawler.spider, "scope", None) or Scope(now)
        self.scope = scope._replace(run_id=run.run_id)
        self._sites.extend(getattr(self.crawler.spider, "sites", {}))
        if store.frontier.mend_clock(now):
            logger.warning("an earlier run lies in the future: what it has put off is asked for now")
        self._resting = store.frontier.resting()
        store.frontier.reclaim()

    # Scrapy's side

    def enqueue_request(self, request: Request) -> bool:
        """Keep a request; the frontier knows which of them have been here before."""
        if "frontier" in request.meta:
            self._under_way.append(request)
        elif self.store is not None:
            self._frontier.want(request.meta["site"], _step(request))
        return self.store is not None

    def has_pending_requests(self) -> bool:
        """Whether anything is to be fetched in this run, now or after a short rest."""
        with self._errors_end_the_crawl():
            self._flush()
            return bool(self._under_way) or any(self._may_go_on(s) and self._next(s) for s in self._sites)
        return False

    def next_request(self) -> Request | None:
        """The next request of a site whose turn it is; None when all that are due have one under way."""
        if self._under_way:
            return self._under_way.popleft()
        with self._errors_end_the_crawl():
            self._flush()
            active = self._active()
            for _ in range(len(self._sites)):
                site = self._sites[0]
                self._sites.rotate(-1)
                if request := self._take(site, active):
                    return request
        return None

    def close(self, reason: str) -> None:
        """Give back what was not fetched."""
        with self._errors_end_the_crawl():
            self._flush()
            if self.store is not None:
                self._frontier.release(self.run_id)

    # Ours

    @property
    def _frontier(self) -> Frontier:
        assert self.store is not None
        return self.store.frontier

    @contextmanager
    def _errors_end_the_crawl(self) -> Iterator[None]:
        """With a scheduler that fails, as on a full disk, Scrapy would go on for ever without a request."""
        try:
            yield
        except Exception as error:
            known = isinstance(error, StorageError)
            logger.error("%s", error, exc_info=not known)
            self._sites.clear()
            self.store = None
            engine = self.crawler.engine
            if engine is not None and engine.spider is not None:
                reason = "storage_error" if known else "scheduler_error"
                self._closing = asyncio.ensure_future(engine.close_spider_async(reason=reason))

    def _flush(self) -> None:
        """Write what was found; of these sites what is next must be read anew."""
        if self.store is None:
            return
        self._frontier.flush(datetime.now(UTC))
        moment = time.monotonic()
        for site in [s for s in self._frontier.changed if moment >= self._may_read_anew.get(s, 0.0)]:
            self._frontier.changed.discard(site)
            self._ready.pop(site, None)
            self._look_again.pop(site, None)

    def _take(self, site: str, active: Counter[str]) -> Request | None:
        """The request for a site's next page, leased."""
        while self._may_go_on(site) and (due := self._next(site)) is not None:
            slot, now = slot_of(due.step.candidate.url), datetime.now(UTC)
            rest = self._resting.get(slot, now) - now
            if self._rests_long(slot, now):
                self._pass_over(site)
            elif rest > timedelta(0) or active[slot] >= self._width(slot):
                return None
            elif due.barren and (site, due.barren) in self._tried:
                self._pass_over(site)  # one a run is enough
            elif due.tries >= SUSPICIOUS_TRIES and active.total():
                return None  # it may be what ends our process: alone, and when all others are stored
            elif self._comes_last(due) and site in self._frontier.changed:
                self._read(site)
            elif self._comes_last(due) and self._may_name_more(site):
                return None
            elif self._frontier.lease(due.id, self.run_id, now):
                self._ready[site].popleft()
                self._note_handed(due)
                if due.barren:
                    self._tried.add((site, due.barren))
                return self._request(due)
            else:
                self._pass_over(site)
        return None

    def _request(self, due: Due) -> Request:
        spider: Any = self.crawler.spider
        request: Request = spider.request(due.site, due.step)
        request.meta["frontier"] = due.id
        request.meta["body_hash"] = due.body_hash
        if spider.sites[due.site].conditional:
            for name, value in (("If-None-Match", due.etag), ("If-Modified-Since", due.last_modified)):
                if value:
                    request.headers[name] = value
        return request

    def _pass_over(self, site: str) -> None:
        """Leave a page for the next run: its host rests, or another process has it."""
        self._passed.add(self._ready[site].popleft().id)

    def _next(self, site: str) -> Due | None:
        """The first of the site's due pages, read from the frontier now and then."""
        ready = self._ready.get(site)
        if not ready and (time.monotonic() >= self._look_again.get(site, 0.0) or site in self._frontier.changed):
            ready = self._read(site)
        return ready[0] if ready else None

    def _read(self, site: str) -> deque[Due]:
        started = time.monotonic()
        self._frontier.changed.discard(site)
        limit = _READ_AHEAD + len(self._passed)
        articles_first = self._sources_had_their_share(site)
        found = self._frontier.due(site, self.scope, datetime.now(UTC), limit, articles_first=articles_first)
        ended = time.monotonic()
        self._may_read_anew[site] = ended + (ended - started) * _READING_SHARE
        ready = self._ready[site] = deque(due for due in found if due.id not in self._passed)
        self._look_again[site] = 0.0 if ready else started + _LOOK_AGAIN
        return ready

    def _note_handed(self, due: Due) -> None:
        had_their_share = self._sources_had_their_share(due.site)
        self.handed[due.site] += 1
        self._sources_handed[due.site] += due.step.kind != "article"
        if self._sources_had_their_share(due.site) != had_their_share:
            self._ready.pop(due.site, None)

    def _sources_had_their_share(self, site: str) -> bool:
        """Whether more than half of a site's pages went to its sources, of which it may have more than pages."""
        limit = self._limit(site)
        return bool(limit) and 2 * self._sources_handed[site] > limit

    def _limit(self, site: str) -> int:
        """Pages that the site may have in this run; 0 for any number."""
        declared = self.crawler.spider.sites[site]  # type: ignore[union-attr]
        return min((n for n in (declared.max_pages, self.max_pages) if n), default=0)

    def _may_go_on(self, site: str) -> bool:
        if self._time_is_up():
            return False
        declared = self.crawler.spider.sites[site]  # type: ignore[union-attr]
        limit = self._limit(site)
        if limit and self.handed[site] >= limit:
            return False
        return not self._rests_long(slot_of(declared.url), datetime.now(UTC))

    def _rests_long(self, slot: str, now: datetime) -> bool:
        """Whether a host is left to the next run, for this rest or for all that it has asked for since a page."""
        rest = self._resting.get(slot, now) - now
        return rest >= _SHORT_REST or self._waited.get(slot, timedelta(0)) > _SHORT_REST

    def _time_is_up(self) -> bool:
        return bool(self.max_time) and time.monotonic() - self.started >= self.max_time

    def _active(self) -> Counter[str]:
        """Requests of each slot that the downloader has."""
        downloader = self.crawler.engine.downloader
        return Counter(r.meta.get("download_slot") or slot_of(r.url) for r in downloader.active)

    def _comes_last(self, due: Due) -> bool:
        """Whether older articles go before this page as soon as they are found: a revisit in a backfill."""
        return self.scope.backfill and due.is_revisit and due.step.kind == "article"

    def _may_name_more(self, site: str) -> bool:
        """Whether a listing, feed or sitemap of the site is under way or being read."""
        engine: Any = self.crawler.engine
        requests = engine.downloader.active | engine.scraper.slot.active
        return any(r.meta.get("site") == site and r.meta.get("kind") != "article" for r in requests)

    def _width(self, slot: str) -> int:
        """Requests that a host may have at a time."""
        downloader = self.crawler.engine.downloader
        settings = downloader.per_slot_settings.get(slot, {})
        return int(settings.get("concurrency", downloader.domain_concurrency))

    def visit_done(self, visit: Visit) -> None:
        """Leave a host alone that asks for it or is in trouble, and note when it is well again."""
        if self.store is None or visit.outcome is None:
            return
        slot, now = slot_of(visit.url), datetime.now(UTC)  # where a redirect led to
        in_trouble = backoff(visit.outcome, visit.status, visit.reason) is TEMPORARY
        self._failures[slot] = self._failures[slot] + 1 if in_trouble else 0
        if visit.retry_after is not None or visit.status == 429 or self._failures[slot] >= _HOST_FAILURES:
            wait = timedelta(seconds=visit.retry_after) if visit.retry_after is not None else None
            until = self._frontier.rest(slot, visit.reason or "", now, wait)
            more = max(until - max(self._resting.get(slot, now), now), timedelta(0))
            self._waited[slot] = self._waited.get(slot, timedelta(0)) + more
            self._resting[slot] = until
            self._failures[slot] = 0
        elif slot in self._resting and visit.outcome not in (Outcome.FAILED, Outcome.ROBOTS):
            self._resting.pop(slot)
            self._waited.pop(slot, None)
            self._frontier.wake(slot)


def _step(request: Request) -> Step:
    meta = request.meta
    return Step(meta["kind"], meta["candidate"], meta["level"], meta["backfill"], meta["again"])
