"""What stands between Scrapy and the net: politeness, robots.txt, redirects, private addresses."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar, Self
from urllib.parse import urlsplit

from scrapy import Request, Spider, signals
from scrapy.core.downloader.contextfactory import _ScrapyClientContextFactory
from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.httpproxy import HttpProxyMiddleware
from scrapy.downloadermiddlewares.redirect import RedirectMiddleware
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.exceptions import CannotResolveHostError, DownloadCancelledError, IgnoreRequest
from scrapy.http import Response
from scrapy.resolver import CachingThreadedResolver
from scrapy.robotstxt import ProtegoRobotParser
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.internet.error import DNSLookupError
from twisted.web.iweb import IPolicyForHTTPS
from zope.interface import implementer  # type: ignore[import-untyped]

from newsspider.items import Outcome
from newsspider.sites import Site
from newsspider.urls import absolute, is_private_host, same_site, site_key

if TYPE_CHECKING:
    from scrapy.robotstxt import RobotParser as BaseRobotParser
    from twisted.internet.defer import Deferred

#: Sent with ``run=`` and its ``store=`` when a crawl has opened its archive.
archive_opened = object()

#: A crawl delay of hours, as some robots.txt have it, would keep a run from ending.
MAX_CRAWL_DELAY = 60.0
#: What RFC 9309 asks crawlers to read at least; half a million rules would take seconds for each page.
MAX_ROBOTS_BYTES = 512 * 1024


class RefusedError(IgnoreRequest):
    """A request that we do not make; the text is the reason that the visit ends with."""


class ForbiddenByRobotsError(RefusedError):
    """robots.txt forbids the URL."""


class NotAskedError(RefusedError):
    """The run is ending: the page was never asked for."""


def slot_of(url: str) -> str:
    """What requests must share to wait for each other: the registrable domain, or host and port."""
    return site_key(url) or urlsplit(url).netloc


def failure_outcome(error: BaseException, url: str = "") -> tuple[Outcome, str]:
    """How a visit to ``url`` ends that got no usable answer, and why.

    >>> failure_outcome(ForbiddenByRobotsError("robots.txt"))
    (<Outcome.ROBOTS: 'robots'>, 'robots.txt')
    """
    if isinstance(error, ForbiddenByRobotsError):
        return Outcome.ROBOTS, str(error)
    if isinstance(error, RefusedError):
        return Outcome.FAILED, str(error)
    if isinstance(error, HttpError):
        return Outcome.FAILED, f"http {error.response.status}"
    if isinstance(error, DownloadCancelledError) or "DOWNLOAD_MAXSIZE" in str(error):
        return Outcome.TOO_LARGE, "DOWNLOAD_MAXSIZE"
    if isinstance(error, CannotResolveHostError) and urlsplit(url).hostname in SafeResolver.refused:
        return Outcome.FAILED, "private address"
    return Outcome.FAILED, type(error).__name__


class SiteMiddleware:
    """Each request belongs to a site: its delay, and whether it may reach private addresses."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.sites: dict[str, Site] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        middleware = cls(crawler)
        crawler.signals.connect(middleware.spider_opened, signals.spider_opened)
        crawler.signals.connect(middleware.robots_parsed, signals.robots_parsed)
        return middleware

    def spider_opened(self, spider: Spider) -> None:
        """Take over the declarations of the spider's sites."""
        self.sites = getattr(spider, "sites", {})
        private = [site for site in self.sites.values() if site.private]
        self.private_slots = {slot_of(url) for site in private for url in _declared_urls(site)}
        # A proxy of the environment may well be private; it is the one that looks names up then.
        proxy = self.crawler.get_downloader_middleware(HttpProxyMiddleware)
        urls = [url for site in private for url in _declared_urls(site)]
        urls += [url for _, url in proxy.proxies.values()] if proxy else []
        SafeResolver.allowed = {host for url in urls if (host := urlsplit(url).hostname)}

    def process_request(self, request: Request) -> None:
        """Refuse private addresses; put the request into its site's slot."""
        request.meta.setdefault("download_slot", slot_of(request.url))
        host = urlsplit(request.url).hostname or ""
        if is_private_host(host) and slot_of(request.url) not in self.private_slots:
            raise RefusedError("private address")

    def robots_parsed(self, robotparser: BaseRobotParser, request: Request) -> None:
        """Keep at least the distance that robots.txt asks for."""
        agent = self.crawler.settings["ROBOTSTXT_USER_AGENT"]
        asked = robotparser.crawl_delay(agent)
        if not asked or not asked > 0:
            return
        slot = request.meta.get("download_slot", slot_of(request.url))
        downloader = self.crawler.engine.downloader
        settings = downloader.per_slot_settings.setdefault(slot, {})
        declared = settings.get("delay", self.crawler.settings.getfloat("DOWNLOAD_DELAY"))
        delay = max(declared, min(float(asked), MAX_CRAWL_DELAY))
        settings["delay"] = delay  # for the slot that takes this one's place after a minute without requests
        if slot in downloader.slots:
            downloader.slots[slot].delay = delay


def _declared_urls(site: Site) -> Iterable[str]:
    return (site.url, *site.start_urls, *site.feeds, *site.sitemaps)


def drop_waiting(crawler: Crawler) -> None:
    """Let go of the requests that only wait for their turn, so that a run can end at once."""
    for slot in crawler.engine.downloader.slots.values():
        while slot.queue:
            slot.queue.popleft()[1].errback(NotAskedError("the run is ending"))


class RobotParser(ProtegoRobotParser):
    """robots.txt with the sitemaps that it names, so that it is fetched once for both."""

    def __init__(self, robotstxt_body: bytes, spider: Spider | None) -> None:
        if len(robotstxt_body) > MAX_ROBOTS_BYTES:  # half a line could forbid everything
            robotstxt_body = robotstxt_body[:MAX_ROBOTS_BYTES].rpartition(b"\n")[0]
        super().__init__(robotstxt_body, spider)

    def sitemaps(self) -> list[str]:
        """Absolute http(s) URLs in the order of the file, each once."""
        return list(dict.fromkeys(url for u in self.rp.sitemaps if (url := absolute("", u))))


class RobotsMiddleware(RobotsTxtMiddleware):
    """As Scrapy's, with an error of its own, and with sites that are declared as not to be asked."""

    def process_request_2(self, rp: BaseRobotParser | None, request: Request) -> None:
        """Let the request pass or raise `ForbiddenByRobotsError`."""
        sites: dict[str, Site] = getattr(self.crawler.spider, "sites", {})
        site = sites.get(request.meta.get("site", ""))
        if site is not None and not site.obey_robots:
            return
        try:
            super().process_request_2(rp, request)
        except IgnoreRequest:
            raise ForbiddenByRobotsError("robots.txt") from None


class SameSiteRedirectMiddleware(RedirectMiddleware):
    """Redirects stay on the site and on http(s). Scrapy drops others without telling the errback."""

    def process_response(  # type: ignore[override]  # Scrapy keeps ``spider`` for old subclasses only
        self, request: Request, response: Response
    ) -> Request | Response:
        """The request to follow, or the response; raises `RefusedError`."""
        try:
            result = super().process_response(request, response)
        except ValueError:  # an address that Scrapy makes no request of: mailto:
            raise RefusedError("redirect without a usable address") from None
        if isinstance(result, Request):
            sites: dict[str, Site] = getattr(self.crawler.spider, "sites", {})
            site = sites.get(request.meta.get("site", ""))
            homes = (request.url, site.url) if site else (request.url,)
            if not any(same_site(result.url, home) for home in homes):
                raise RefusedError("redirect to another site")
        elif 300 <= response.status < 400 and response.status != 304:
            raise RefusedError("redirect without a usable address")
        return result

    def _redirect(self, redirected: Request, request: Request, reason: Any) -> Request:
        try:
            return super()._redirect(redirected, request, reason)
        except IgnoreRequest:
            raise RefusedError("too many redirects") from None


class SafeResolver(CachingThreadedResolver):
    """Names and literal addresses that are not on the public internet can't be reached.

    Twisted connects to exactly the address that is returned here, so that a name can't point elsewhere
    between the look and the connection. Behind a proxy it is the proxy that looks names up: then only
    literal private addresses are refused, by `SiteMiddleware`. The class holds the exceptions, since the
    resolver is made for the whole process before any spider knows its sites.
    """

    #: hosts that sites declare as ``private``, and the proxies of the environment
    allowed: ClassVar[set[str]] = set()
    #: hosts refused so far, for the reason of their visits
    refused: ClassVar[set[str]] = set()

    def getHostByName(self, name: str, timeout: Any = ()) -> Deferred[str]:  # noqa: N802 - Twisted's name
        """As Twisted's; fails with `DNSLookupError` for a private address."""
        return super().getHostByName(name, timeout).addCallback(self._vet, name)

    def _vet(self, address: str, name: str) -> str:
        if name in self.allowed or ipaddress.ip_address(address).is_global:
            return address
        self.refused.add(name)
        raise DNSLookupError(f"{name} is at the private address {address}")


class DownloadHandler(HTTP11DownloadHandler):
    """HTTP(S) with verified certificates, except for sites with ``verify_certificates = false``."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        sites: dict[str, Site] = getattr(crawler.spider, "sites", {})
        unverified = {
            host
            for site in sites.values()
            if not site.verify_certificates
            for url in _declared_urls(site)
            if (host := urlsplit(url).hostname)
        }
        if unverified:
            policy: Any = _CertificatePolicy(self._contextFactory, unverified)
            self._contextFactory = policy


@implementer(IPolicyForHTTPS)
class _CertificatePolicy:
    """Chooses by host; Scrapy has one setting for all (and no public way to give each request its own)."""

    def __init__(self, strict: Any, unverified: set[str]) -> None:
        self.strict = strict
        self.lax = _ScrapyClientContextFactory(verify_certificates=False)
        self.unverified = unverified

    def creatorForNetloc(self, hostname: bytes, port: int) -> Any:  # noqa: N802 - Twisted's name
        policy = self.lax if hostname.decode("ascii", "replace") in self.unverified else self.strict
        return policy.creatorForNetloc(hostname, port)
