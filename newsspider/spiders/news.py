"""The spider: `SiteRun` says what to fetch, this fetches it and yields a `Visit` for each page asked for."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from scrapy import Request, Spider, signals
from scrapy.crawler import Crawler
from scrapy.http import Response
from twisted.python.failure import Failure

from newsspider.discovery import DiscoveryError, find_feeds, read_feed, read_links, read_section, read_sitemap
from newsspider.items import Candidate, Outcome, Visit
from newsspider.middlewares import NotAskedError, RobotParser, archive_opened, failure_outcome, slot_of
from newsspider.page import MAX_PAGE_BYTES, Page
from newsspider.sites import Site, load_sites
from newsspider.spiders.site_run import SiteRun, Step, choose_sites

if TYPE_CHECKING:
    from newsspider.storage import Store

logger = logging.getLogger(__name__)


class NewsSpider(Spider):
    """Reads what the sites' feeds, sitemaps and sections name, and every article named there.

    ``-a sites=NAME,NAME`` takes some of the declared sites, ``-a config=FILE`` another ``sites.toml``.
    """

    name = "news"
    handle_httpstatus_list = [304]  # noqa: RUF012 - Scrapy reads the attribute; the answer to a conditional GET

    def __init__(self, sites: str = "", config: str = "sites.toml", **kwargs: Any) -> None:
        super().__init__(**kwargs)
        declared = load_sites(Path(config))
        self.sites = choose_sites(declared, [n.strip() for n in sites.split(",") if n.strip()], config)
        now = datetime.now(UTC)
        self.runs = {name: SiteRun(site, now) for name, site in self.sites.items()}

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        kwargs.setdefault("config", crawler.settings["NEWSSPIDER_CONFIG"])
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider.archive_opened, archive_opened)
        crawler.signals.connect(spider.robots_parsed, signals.robots_parsed)
        sites = spider.sites.values()
        delays = {slot_of(site.url): {"delay": site.delay} for site in sites if site.delay is not None}
        crawler.settings.set("DOWNLOAD_SLOTS", delays, priority="spider")
        return spider

    async def start(self) -> AsyncIterator[Request]:
        for name, run in self.runs.items():
            for step in run.start():
                yield self.request(name, step)

    def request(self, site: str, step: Step) -> Request:
        """The request for a step. All that its callback needs stands in ``meta``: a scheduler may keep it."""
        return Request(
            step.candidate.url,
            callback=self.parse,
            errback=self.failed,
            priority=step.priority,
            # Each URL is asked for once by SiteRun. Scrapy's own filter would drop redirects without a word.
            dont_filter=True,
            meta={
                "site": site,
                "kind": step.kind,
                "candidate": step.candidate,
                "level": step.level,
                "download_slot": slot_of(step.candidate.url),
            },
        )

    def parse(self, response: Response, **kwargs: Any) -> Iterator[Visit | Request]:
        """Any answer: the visit, then what follows from it."""
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
        yield visit
        yield from self._requests(run, request, steps)

    def failed(self, failure: Failure) -> Iterator[Visit | Request]:
        """No usable answer: refused, failed, or forbidden."""
        request: Request = failure.request  # type: ignore[attr-defined]
        run = self.runs[request.meta["site"]]
        error = failure.value or RuntimeError("no error")
        if not isinstance(error, NotAskedError):
            response = getattr(error, "response", None)
            outcome, reason = failure_outcome(error, request.url)
            yield replace(self._visit(request, response), outcome=outcome, reason=reason)
        yield from self._requests(run, request, run.robots() if request.meta["kind"] == "listing" else [])

    def archive_opened(self, store: Store) -> None:
        """Note which sites are known already."""
        for name, run in self.runs.items():
            run.first_visit = not any(store.articles(name, limit=1))

    def robots_parsed(self, robotparser: RobotParser, request: Request) -> None:
        """Note the sitemaps of a robots.txt; the front page's callback comes after this."""
        run = self.runs.get(request.meta.get("site", ""))
        if run is not None:
            run.robots_sitemaps = list(dict.fromkeys((*run.robots_sitemaps, *robotparser.sitemaps())))

    def _requests(self, run: SiteRun, request: Request, steps: list[Step]) -> Iterator[Request]:
        if request.meta["kind"] != "article":
            steps = steps + run.settled()
        for step in steps:
            yield self.request(run.site.name, step)

    def _visit(self, request: Request, response: Response | None) -> Visit:
        candidate: Candidate = request.meta["candidate"]
        run = self.runs[request.meta["site"]]
        return Visit(
            requested_url=candidate.url,
            url=response.url if response else request.url,
            site=run.site.name,
            fetched_at=datetime.now(UTC),
            status=response.status if response else None,
            etag=_header(response, "ETag"),
            last_modified=_header(response, "Last-Modified"),
            candidate=run.candidate(candidate.url) or candidate,
        )

    def _read(self, run: SiteRun, visit: Visit, request: Request, response: Response) -> tuple[Visit, list[Step]]:
        """The visit with what was found in the answer, and the steps that follow."""
        kind, level = request.meta["kind"], request.meta["level"]
        if response.status == 304:
            return replace(visit, outcome=Outcome.UNCHANGED, reason="http 304"), []
        if kind == "feed":
            steps = run.feed(read_feed(response.body, response.url, visit.fetched_at))
        elif kind == "sitemap":
            steps = run.sitemap(read_sitemap(response.body, response.url, visit.fetched_at), level)
        elif len(response.body) > MAX_PAGE_BYTES:
            return replace(visit, outcome=Outcome.TOO_LARGE, reason=f"over {MAX_PAGE_BYTES >> 20} MiB"), []
        elif not is_html(_header(response, "Content-Type")):
            return replace(visit, outcome=Outcome.NOT_ARTICLE, reason="document"), []
        else:
            page = self._page(run.site, visit, response)
            if kind == "article":
                return self._read_article(run, visit, page, level)
            steps = run.listing(read_section(page, run.article_urls), find_feeds(page), level) + run.robots()
        return replace(visit, outcome=Outcome.NOT_ARTICLE, reason=kind), steps

    def _read_article(self, run: SiteRun, visit: Visit, page: Page, level: int) -> tuple[Visit, list[Step]]:
        steps = run.article(read_links(page, run.article_urls), level, page.url) if run.follows(page.url) else []
        return replace(visit, content=page), steps

    def _page(self, site: Site, visit: Visit, response: Response) -> Page:
        return Page.from_html(
            response.body,
            response.url,
            visit.fetched_at,
            _header(response, "Content-Type"),
            site.encoding or "cp1252",
        )


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
