"""Scrapy in this process, with our settings."""

from __future__ import annotations

import asyncio
import gc
import logging
from collections.abc import Callable, Mapping
from typing import Any

from scrapy import Spider
from scrapy.crawler import AsyncCrawlerProcess, Crawler
from scrapy.settings import Settings

from newsspider.items import Visit
from newsspider.middlewares import drop_waiting
from newsspider.pipelines import visit_done

_LEVELS = ("ERROR", "INFO", "DEBUG")
#: Objects made, and not yet let go, before Python looks for circles of those that nothing else holds. A page makes
#: some 10,000 at once and leaves none in circles; at the default of 700 looking takes 8 % of a crawl's time.
_COLLECT_AFTER = 50_000


class _Process(AsyncCrawlerProcess):
    """Ends without the requests that wait for the delay of their site, which may be many seconds' worth."""

    async def stop(self) -> None:
        crawlers = list(self.crawlers)
        stopping = asyncio.ensure_future(super().stop())
        while not stopping.done():
            await asyncio.wait({stopping}, timeout=0.1)
            for crawler in crawlers if not stopping.done() else ():
                drop_waiting(crawler)
        await stopping


def run_spider(
    spider: type[Spider],
    settings: Mapping[str, Any],
    *,
    verbose: int = 0,
    on_visit: Callable[[Visit], None] | None = None,
    **arguments: Any,
) -> Crawler:
    """Run a spider to its end; the crawler, with its statistics and components.

    Once in a process: Twisted's reactor can't start again. SIGINT and SIGTERM end the crawl after the pages
    that are under way.
    """
    process = _Process(_settings(settings, verbose))
    if not verbose:
        # Scrapy logs a robots.txt that can't be fetched as an error with a traceback. Failed pages are
        # outcomes; only errors of our own are worth a line in cron's mail.
        logging.getLogger("scrapy").setLevel(logging.CRITICAL)
    crawler = process.create_crawler(spider)
    if on_visit is not None:
        crawler.signals.connect(_forward(on_visit), visit_done, weak=False)
    process.crawl(crawler, **arguments)
    gc.freeze()  # what is loaded by now stays to the end
    gc.set_threshold(_COLLECT_AFTER, 10, 10)
    process.start()
    return crawler


def _settings(overrides: Mapping[str, Any], verbose: int) -> Settings:
    settings = Settings()
    settings.setmodule("newsspider.settings", priority="project")
    settings.set("STATS_DUMP", verbose > 0, priority="project")
    settings.set("LOG_LEVEL", _LEVELS[min(verbose, 2)], priority="project")
    settings.setdict(dict(overrides), priority="cmdline")
    return settings


def _forward(on_visit: Callable[[Visit], None]) -> Callable[..., None]:
    """A signal handler; Scrapy passes only the arguments that a handler names."""

    def handler(visit: Visit) -> None:
        on_visit(visit)

    return handler
