"""The spider: `SiteRun` says what to fetch, this fetches it and yields a `Visit` for each page asked for."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from hashlib import blake2b
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit

from scrapy import Request, Spider, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import DontCloseSpider
from scrapy.http import Response
from twisted.python.failure import Failure

from newsspider.discovery import (
    MAX_SITEMAP_BYTES,
    DiscoveryError,
    find_feeds,
    read_feed,
    read_links,
    read_section,
    read_sitemap,
)
from newsspider.items import Candidate, Fetched, Outcome, Step, Visit
from newsspider.middlewares import (
    NotAskedError,
    RobotParser,
    archive_opened,
    failure_outcome,
    retry_after,
    slot_delays,
    slot_of,
    terms_of,
)
from newsspider.page import MAX_PAGE_BYTES, Page
from newsspider.schedule import aware
from newsspider.settings import identity
from newsspider.sites import load_file
from newsspider.spiders.site_run import SiteRun, choose_sites, newest_date
from newsspider.storage.frontier import Scope

if TYPE_CHECKING:
    from newsspider.storage import Store

logger = logging.getLogger(__name__)


class NewsSpider(Spider):
    """Reads what the sites' feeds, sitemaps and sections name, and every article named there.

    ``-a sites=NAME,NAME`` takes some of the declared sites, ``-a config=FILE`` another ``sites.toml``.
    ``-a backfill=all`` goes through the sites' archives, ``-a backfill=2025-01-01`` back to that day;
    ``-a recheck=1`` asks again for all known articles.
    """

    name = "news"
    handle_httpstatus_list = [304]  # noqa: RUF012 - Scrapy reads the attribute; the answer to a conditional GET

    def __init__(
        self, sites: str = "", config: str = "sites.toml", backfill: str = "", recheck: str = "", **kwargs: Any
    ) -> None:
        super().__init__(**kwargs)
        since = datetime.fromisoformat(backfill) if backfill not in ("", "all") else None
        self.scope = Scope(datetime.now(UTC), backfill=bool(backfill), since=aware(since) if since else None)
        self.recheck = bool(recheck)
        declared = load_file(Path(config))
        self.contact = declared.contact
        self.sites = choose_sites(declared.sites, [n.strip() for n in sites.split(",") if n.strip()], config)
        self.runs = {name: SiteRun(site) for name, site in self.sites.items()}
        self._sitemaps: dict[str, dict[str, None]] = {}
        # host and port -> sitemaps that its robots.txt names

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        kwargs.setdefault("config", crawler.settings["NEWSSPIDER_CONFIG"])
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider.archive_opened, archive_opened)
        crawler.signals.connect(spider.robots_parsed, signals.robots_parsed)
        crawler.signals.connect(spider.spider_idle, signals.spider_idle)
        if spider.contact and not crawler.settings["NEWSSPIDER_CONTACT"]:
            crawler.settings.setdict(identity(spider.contact), priority="spider")
        delays = slot_delays(spider.sites.values(), crawler.settings.getfloat("DOWNLOAD_DELAY"))
        crawler.settings.set("DOWNLOAD_SLOTS", {s: {"delay": d} for s, d in delays.items()}, priority="spider")
        return spider

    async def start(self) -> AsyncIterator[Request]:
        for name, run in self.runs.items():
            for step in run.start():
                yield self.request(name, step)

    def request(self, site: str, step: Step) -> Request:
        """The request for a step. All that its callback needs stands in ``meta``: a scheduler may keep it."""
        larger = {"download_maxsize": MAX_SITEMAP_BYTES} if step.kind == "sitemap" else {}
        return Request(
            step.candidate.url,
            callback=self.parse,
            errback=self.failed,
            priority=-step.level if step.kind == "article" else 1,
            # Each URL is asked for once by SiteRun. Scrapy's own filter would drop redirects without a word.
            dont_filter=True,
            meta={
                "site": site,
                "kind": step.kind,
                "candidate": step.candidate,
                "level": step.level,
                "backfill": step.backfill,
                "again": step.again,
                "download_slot": slot_of(step.candidate.url),
                **larger,
            },
        )

    def parse(self, response: Response, **kwargs: Any) -> Iterator[Visit | Request]:
        """Any answer: what follows from it, then the visit, so that a visit that is stored has lost nothing."""
        assert response.request is not None
        request = response.request
        run = self.runs[request.meta["site"]]
        visit = self._visit(request, response)
        steps: list[Step] = []
        try:
            visit, steps = self._read(run, visit, request, response)
        except DiscoveryError as error:
            visit = replace(visit, outcome=Outcome.FAILED, reason=str(error)[:200])
        except Exception as error:  # a page that breaks our code must not be lost
            logger.exception("%s can't be read", response.url)
            visit = replace(visit, outcome=Outcome.FAILED, reason=type(error).__name__)
        yield from self._requests(run, steps + self._robots(run, request))
        yield visit

    def failed(self, failure: Failure) -> Iterator[Visit | Request]:
        """No usable answer: refused, failed, or forbidden."""
        request: Request = failure.request  # type: ignore[attr-defined]
        run = self.runs[request.meta["site"]]
        error = failure.value or RuntimeError("no error")
        yield from self._requests(run, self._robots(run, request))
        if not isinstance(error, NotAskedError):
            response = getattr(error, "response", None)
            outcome, reason = failure_outcome(error, request.url)
            visit = self._visit(request, response, getattr(error, "location", None))
            visit = replace(visit, outcome=outcome, reason=reason)
            yield visit if response else replace(visit, retry_after=getattr(error, "retry_after", None))

    def archive_opened(self, store: Store) -> None:
        """Take over what earlier runs have found out."""
        frontier, now = store.frontier, self.scope.started
        for name, run in self.runs.items():
            state = frontier.state(name)
            run.first_visit, run.links_only = not state.explored, state.explored and state.links_only
            run.names_articles = state.names_articles
            run.news = partial(frontier.news, name, now=now)
        if self.recheck:
            frontier.recheck(self.runs, now)

    def robots_parsed(self, robotparser: RobotParser, request: Request) -> None:
        """Note the sitemaps of a host's robots.txt; the callback of what was asked for comes after this."""
        known = self._sitemaps.setdefault(urlsplit(request.url).netloc, {})
        known |= dict.fromkeys(robotparser.sitemaps())

    def _robots(self, run: SiteRun, request: Request) -> list[Step]:
        """The sitemaps of the hosts that a listing was asked for at, whatever they answered."""
        if request.meta["kind"] != "listing":
            return []
        hosts = (urlsplit(url).netloc for url in (*request.meta.get("redirect_urls", ()), request.url))
        found = (url for host in hosts for url in self._sitemaps.get(host, ()))
        run.robots_sitemaps = list(dict.fromkeys((*run.robots_sitemaps, *found)))
        return run.robots()

    def spider_idle(self) -> None:
        """All sources are read: where they have named nothing, plain links may."""
        requests = [request for run in self.runs.values() for request in self._requests(run, run.settled())]
        for request in requests:
            self.crawler.engine.crawl(request)
        if requests:
            raise DontCloseSpider

    def _requests(self, run: SiteRun, steps: Iterable[Step]) -> Iterator[Request]:
        """Sources before articles: the scheduler may hand out the first before it has heard of the last."""
        for step in sorted(steps, key=lambda step: step.kind == "article"):
            yield self.request(run.site.name, step)

    def _visit(self, request: Request, response: Response | None, location: str | None = None) -> Visit:
        """The bare visit; ``location`` is where the answer sent on to, where nobody went."""
        candidate: Candidate = request.meta["candidate"]
        way = [*request.meta.get("redirect_urls", ()), request.url, *([location] if location else ())]
        run = self.runs[request.meta["site"]]
        now = datetime.now(UTC)
        return Visit(
            requested_url=candidate.url,
            url=response.url if response else request.url,
            site=run.site.name,
            fetched_at=now,
            status=response.status if response else None,
            etag=_header(response, "ETag"),
            last_modified=_header(response, "Last-Modified"),
            candidate=run.candidate(candidate.url) or candidate,
            retry_after=retry_after(response, now),
            frontier_id=request.meta.get("frontier"),
            redirects=tuple(pairwise(way)),
        )

    def _read(self, run: SiteRun, visit: Visit, request: Request, response: Response) -> tuple[Visit, list[Step]]:
        """The visit with what was found in the answer, and the steps that follow."""
        kind, level = request.meta["kind"], request.meta["level"]
        if response.status == 304:
            run.unchanged()
            return replace(visit, outcome=Outcome.UNCHANGED, reason="http 304"), []
        visit = replace(visit, body_hash=blake2b(response.body, digest_size=16).hexdigest())
        if visit.body_hash == request.meta.get("body_hash") and not run.first_visit:
            run.unchanged()
            return replace(visit, outcome=Outcome.UNCHANGED, reason="same bytes"), []
        named: list[Candidate] = []
        if kind == "feed":
            named = read_feed(response.body, response.url, visit.fetched_at)
            steps = run.feed(named)
        elif kind == "sitemap":
            sitemap = read_sitemap(response.body, response.url, visit.fetched_at)
            named = sitemap.candidates + sitemap.children
            steps = run.sitemap(sitemap, level)
        elif len(response.body) > MAX_PAGE_BYTES:
            return replace(visit, outcome=Outcome.TOO_LARGE, reason=f"over {MAX_PAGE_BYTES >> 20} MiB"), []
        elif not is_html(_header(response, "Content-Type")):
            return replace(visit, outcome=Outcome.NOT_ARTICLE, reason="document"), []
        else:
            fetched = Fetched(
                response.body, _header(response, "Content-Type"), run.site.encoding or "cp1252", terms_of(response)
            )
            page = Page.from_html(
                fetched.body, response.url, visit.fetched_at, fetched.content_type, fetched.encoding, fetched.terms
            )
            if kind == "article":
                return self._read_article(run, replace(visit, fetched=fetched), page, level)
            section, feeds = read_section(page, run.article_urls), find_feeds(page)
            url, backfill = request.meta["candidate"].url, request.meta["backfill"]
            steps = run.listing(section, feeds, level, url, backfill=backfill)
        if run.is_full:
            visit = replace(visit, unfinished=True, etag=None, last_modified=None, body_hash=None)
        news_at = newest_date(steps, named, visit.fetched_at)
        return replace(visit, outcome=Outcome.NOT_ARTICLE, reason=kind, news_at=news_at), steps

    def _read_article(self, run: SiteRun, visit: Visit, page: Page, level: int) -> tuple[Visit, list[Step]]:
        steps = run.article(read_links(page, run.article_urls), level, page.url) if run.follows(page.url) else []
        return replace(visit, content=page, news_at=newest_date(steps, (), visit.fetched_at)), steps


def is_html(content_type: str | None) -> bool:
    """Whether an answer of this type can be a page; an undeclared one can.

    >>> is_html("text/html; charset=utf-8"), is_html("application/pdf")
    (True, False)
    """
    kind = (content_type or "").split(";")[0].strip().lower()
    return kind in ("", "text/html", "application/xhtml+xml", "text/plain", "application/octet-stream") or (
        kind.endswith(("html", "/unknown"))
    )


def _header(response: Response | None, name: str) -> str | None:
    value = response.headers.get(name) if response else None
    return value.decode("latin-1") if value else None
