"""How quickly a host is asked: its own latency, what it asks for, and when it is to be left alone."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from scrapy import Request, Spider, signals
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.retry import RetryMiddleware as ScrapyRetryMiddleware
from scrapy.extensions.throttle import AutoThrottle
from scrapy.http import Response
from scrapy.robotstxt import RobotParser

from newsspider.middlewares.site import slot_of
from newsspider.sites import Site

#: A crawl delay of hours, as some robots.txt have it, would keep a run from ending.
MAX_CRAWL_DELAY = 60.0
#: The longest rest, in seconds, that a host can ask for. Beyond a day it is a mistake more often than a wish.
MAX_REST = 86_400.0
#: Statuses that say 'too much for now': RFC 6585, 4, and RFC 9110, 15.6.4.
BUSY = frozenset({429, 503})

_SECONDS = re.compile(r"\d+(?:\.\d+)?", re.ASCII)


def retry_after(response: Response | None, now: datetime) -> float | None:
    """Seconds for which a busy host wants to be left alone, by its ``Retry-After`` (RFC 9110, 10.2.3).

    At most `MAX_REST`. None without such a header, for a moment that is over, for what is neither a number nor
    a date, and for answers other than 429 and 503.
    """
    if response is None or response.status not in BUSY:
        return None
    text = (response.headers.get("Retry-After") or b"").decode("latin-1").strip()
    seconds = float(text) if _SECONDS.fullmatch(text) else _seconds_until(text, now)
    return min(seconds, MAX_REST) if seconds and seconds > 0 else None


def _seconds_until(http_date: str, now: datetime) -> float | None:
    moment = parse_http_date(http_date)
    return (moment - now).total_seconds() if moment else None


def parse_http_date(text: str) -> datetime | None:
    """A date of an HTTP header; None for what is none.

    >>> parse_http_date("Sun, 22 Nov 2026 10:00:00 GMT")
    datetime.datetime(2026, 11, 22, 10, 0, tzinfo=datetime.timezone.utc)
    """
    try:
        moment = parsedate_to_datetime(text)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


class RetryMiddleware(ScrapyRetryMiddleware):
    """As Scrapy's, but a host that says when to come back is not asked again before."""

    def process_response(  # type: ignore[override]  # Scrapy keeps ``spider`` for old subclasses only
        self, request: Request, response: Response
    ) -> Request | Response:
        """The request once more, or the response."""
        if retry_after(response, datetime.now(UTC)) is not None:
            return response
        return super().process_response(request, response)


class Throttle(AutoThrottle):
    """Scrapy's AutoThrottle with a floor for each host: what its site declares, or its robots.txt asks for.

    A host that answers slowly is asked less often; answers other than 200, which come quickly, do not make it
    quicker. A private site that declares ``delay = 0`` is its owner's own, and is left at that.
    """

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._unpaced: set[str] = set()
        crawler.signals.connect(self.robots_parsed, signals.robots_parsed)

    def _spider_opened(self, spider: Spider) -> None:
        super()._spider_opened(spider)
        sites: dict[str, Site] = getattr(spider, "sites", {})
        paced = {slot_of(site.url) for site in sites.values() if not (site.private and site.delay == 0)}
        self._unpaced = {slot_of(site.url) for site in sites.values()} - paced

    def robots_parsed(self, robotparser: RobotParser, request: Request) -> None:
        """Keep at least the distance that robots.txt asks for."""
        asked = robotparser.crawl_delay(self.crawler.settings["ROBOTSTXT_USER_AGENT"])
        if not asked or not asked > 0:
            return
        name = slot_of(request.url)
        floor = max(self._floor(name), min(float(asked), MAX_CRAWL_DELAY))
        downloader = self.crawler.engine.downloader
        # also for the slot that takes this one's place after a minute without requests
        downloader.per_slot_settings.setdefault(name, {})["delay"] = floor
        if name in downloader.slots:
            downloader.slots[name].delay = max(floor, downloader.slots[name].delay)

    def _floor(self, slot: str) -> float:
        """The delay that is never gone below, in seconds."""
        default = self.crawler.settings.getfloat("DOWNLOAD_DELAY")
        return float(self.crawler.engine.downloader.per_slot_settings.get(slot, {}).get("delay", default))

    def _response_downloaded(self, response: Response, request: Request, spider: Spider) -> None:
        name = request.meta.get("download_slot", "")
        if name in self._unpaced:
            return
        self.mindelay = self._floor(name)
        self.maxdelay = max(self.mindelay, self._max_delay())
        super()._response_downloaded(response, request, spider)
