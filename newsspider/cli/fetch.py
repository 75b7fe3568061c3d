"""A few pages fetched with all the manners of a crawl, for commands that need no more."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

from scrapy import Request, Spider
from scrapy.http import Response
from scrapy.http.request import NO_CALLBACK

from newsspider.cli.process import run_spider
from newsspider.middlewares import failure_outcome
from newsspider.sites import Site


class FetchError(Exception):
    """A page can't be had; the text says why."""


Fetch = Callable[[str], Awaitable[Response]]


class FetchSpider(Spider):
    """Runs one coroutine that is given a function to fetch with."""

    name = "fetch"
    handle_httpstatus_list: tuple[int, ...] = ()

    def __init__(self, site: Site, job: Callable[[Fetch], Awaitable[Any]], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.sites = {site.name: site}
        self.site = site
        self.job = job
        self.result: Any = None
        self.error: Exception | None = None

    async def start(self) -> AsyncIterator[Request]:
        try:
            self.result = await self.job(self.fetch)
        except Exception as error:  # raised again by `with_fetch`, out of Scrapy's hands
            self.error = error
        for request in list[Request]():  # nothing to schedule: all was fetched in between
            yield request

    async def fetch(self, url: str) -> Response:
        """The answer to a GET; raises `FetchError` for a refusal, a failure, or a status that is not 200."""
        try:
            request = Request(url, callback=NO_CALLBACK, dont_filter=True, meta={"site": self.site.name})
        except ValueError as error:  # a port that is none
            raise FetchError(f"{url}: {error}") from None
        try:
            response = await self.crawler.engine.download_async(request)
        except Exception as error:
            raise FetchError(f"{url}: {failure_outcome(error, url)[1]}") from error
        if response.status != 200:
            raise FetchError(f"{url}: http {response.status}")
        return response


def with_fetch(site: Site, job: Callable[[Fetch], Awaitable[Any]], settings: dict[str, Any]) -> Any:
    """What ``job(fetch)`` returns or raises. Once in a process, as `run_spider`."""
    plain = {"ITEM_PIPELINES": {}, "SCHEDULER": "scrapy.core.scheduler.Scheduler"}  # without an archive
    crawler = run_spider(FetchSpider, {**plain, **settings}, site=site, job=job)
    spider = crawler.spider
    assert isinstance(spider, FetchSpider)
    if spider.error is not None:
        raise spider.error
    return spider.result
