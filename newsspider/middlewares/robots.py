"""robots.txt, by RFC 9309."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrapy import Request, Spider, signals
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.exceptions import IgnoreRequest
from scrapy.robotstxt import ProtegoRobotParser
from scrapy.utils.misc import build_from_crawler

from newsspider.middlewares.host_files import HostFiles
from newsspider.middlewares.refusals import ForbiddenByRobotsError, UnreachableError
from newsspider.sites import Site
from newsspider.urls import absolute

if TYPE_CHECKING:
    from scrapy.robotstxt import RobotParser as BaseRobotParser

    from newsspider.storage import HostFile


class RobotParser(ProtegoRobotParser):
    """robots.txt with the sitemaps that it names, so that it is fetched once for both."""

    def sitemaps(self) -> list[str]:
        """Absolute http(s) URLs in the order of the file, each once."""
        return list(dict.fromkeys(url for u in self.rp.sitemaps if (url := absolute("", u))))


class RobotsMiddleware(RobotsTxtMiddleware):
    """Asks each host for its rules first, and nothing else of a host that can't say them for now.

    Scrapy's own takes the text of an error page for rules, and lets everything pass after an error. A site may
    be declared as not to be asked.
    """

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._files = HostFiles(crawler, "/robots.txt", dont_obey_robotstxt=True)
        self._read: dict[str, tuple[HostFile, BaseRobotParser]] = {}

    async def robot_parser(self, request: Request) -> BaseRobotParser:
        """The rules of the host that a request goes to; none for a host without robots.txt.

        Raises `UnreachableError` where it can't be had (5xx, 429, no answer) and the site is to be asked.
        """
        file = await self._files.get(request)
        if file.trouble and self._obeyed(request):
            raise UnreachableError(f"robots.txt {file.trouble}", file.retry_after)
        known = self._read.get(file.url)
        if known is not None and known[0] is file:
            return known[1]
        rules: BaseRobotParser = build_from_crawler(self._parserimpl, self.crawler, file.body)
        self._read[file.url] = file, rules
        self.crawler.signals.send_catch_log(signals.robots_parsed, robotparser=rules, request=request)
        return rules

    def process_request_2(self, rp: BaseRobotParser | None, request: Request) -> None:
        """Let the request pass or raise `ForbiddenByRobotsError`."""
        if not self._obeyed(request):
            return
        try:
            super().process_request_2(rp, request)
        except IgnoreRequest:
            raise ForbiddenByRobotsError("robots.txt") from None

    def _obeyed(self, request: Request) -> bool:
        spider: Spider | None = self.crawler.spider
        sites: dict[str, Site] = getattr(spider, "sites", {})
        site = sites.get(request.meta.get("site", ""))
        return site is None or site.obey_robots
