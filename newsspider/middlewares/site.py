"""Each request belongs to a site and waits with the others of its host."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self
from urllib.parse import urlsplit

from scrapy import Request, Spider, signals
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.httpproxy import HttpProxyMiddleware

from newsspider.middlewares.addresses import SafeResolver
from newsspider.middlewares.refusals import NotAskedError, RefusedError
from newsspider.sites import Site
from newsspider.urls import is_private_host, site_key

#: Sent with ``run=`` and its ``store=`` when a crawl has opened its archive.
archive_opened = object()


def slot_of(url: str) -> str:
    """What requests must share to wait for each other: the registrable domain, or host and port."""
    return site_key(url) or urlsplit(url).netloc


def slot_delays(sites: Iterable[Site], default: float) -> dict[str, float]:
    """Seconds between requests of each slot: of the sites that share one, what the most careful declares.

    ``default`` counts for a site that declares nothing.
    """
    delays: dict[str, float] = {}
    for site in sites:
        slot, delay = slot_of(site.url), default if site.delay is None else site.delay
        delays[slot] = max(delay, delays.get(slot, 0.0))
    return delays


class SiteMiddleware:
    """Each request belongs to a site: its slot, and whether it may reach private addresses."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.private_slots: set[str] = set()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        middleware = cls(crawler)
        crawler.signals.connect(middleware.spider_opened, signals.spider_opened)
        return middleware

    def spider_opened(self, spider: Spider) -> None:
        """Take over the declarations of the spider's sites."""
        sites: dict[str, Site] = getattr(spider, "sites", {})
        private = [site for site in sites.values() if site.private]
        self.private_slots = {slot_of(url) for site in private for url in declared_urls(site)}
        # A proxy of the environment may well be private; it is the one that looks names up then.
        proxy = self.crawler.get_downloader_middleware(HttpProxyMiddleware)
        urls = [url for site in private for url in declared_urls(site)]
        urls += [url for _, url in proxy.proxies.values()] if proxy else []
        SafeResolver.allowed = {host for url in urls if (host := urlsplit(url).hostname)}

    def process_request(self, request: Request) -> None:
        """Refuse private addresses; put the request into its site's slot."""
        request.meta["download_slot"] = slot_of(request.url)  # also of the host that a redirect leads to
        host = urlsplit(request.url).hostname or ""
        if is_private_host(host) and slot_of(request.url) not in self.private_slots:
            raise RefusedError("private address")


def declared_urls(site: Site) -> Iterable[str]:
    """Every address that stands in the site's declaration."""
    return (site.url, *site.start_urls, *site.feeds, *site.sitemaps)


def drop_waiting(crawler: Crawler) -> None:
    """Let go of the requests that only wait for their turn, so that a run can end at once."""
    for slot in crawler.engine.downloader.slots.values():
        while slot.queue:
            slot.queue.popleft()[1].errback(NotAskedError("the run is ending"))
