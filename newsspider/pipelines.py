"""Scrapy's item pipelines around `newsspider.intake`: visits go in, records of new articles come out."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from typing import Any, Self

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider, DropItem

from newsspider import intake
from newsspider.extraction.site_memory import SiteMemory
from newsspider.items import Outcome, Visit
from newsspider.middlewares import archive_opened
from newsspider.quality import judge
from newsspider.sites import Site, read_duration
from newsspider.storage import LockedError, StorageError

logger = logging.getLogger(__name__)

#: Why a crawl ended before all was done, in words.
_ENDINGS = {
    "shutdown": "interrupted; what was fetched is stored",
    "memusage_exceeded": "ended early: too much memory",
}

#: Sent with ``visit=`` when a page has ended in its outcome.
visit_done = object()


class ExtractPipeline:
    """Page -> article, or the failure of it."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.run: intake.ArchiveRun | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        pipeline = cls(crawler)
        crawler.signals.connect(pipeline.archive_opened, archive_opened)
        return pipeline

    def archive_opened(self, run: intake.ArchiveRun) -> None:
        """Share what the run knows of its sites."""
        self.run = run

    def process_item(self, item: Visit) -> Visit:
        """The visit with its article."""
        sites: dict[str, Site] = getattr(self.crawler.spider, "sites", {})
        return intake.extract(item, sites.get(item.site), self._memory(item))

    def _memory(self, item: Visit) -> SiteMemory | None:
        try:
            return self.run.memory(item) if self.run is not None else None
        except StorageError:  # the pipeline that stores meets it as well, and ends the crawl
            return None


class QualityPipeline:
    """Decides what is not stored, and why."""

    def process_item(self, item: Visit) -> Visit:
        """The visit with an outcome if its page is no article."""
        return judge(item)


class StorePipeline:
    """Stores each visit; new and changed articles go on as records, for ``-O`` to write what export writes."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.run: intake.ArchiveRun | None = None
        self.report: intake.RunReport | None = None
        self.error: StorageError | None = None
        self._closing: asyncio.Future[None] | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        pipeline = cls(crawler)
        crawler.signals.connect(pipeline.spider_closed, signals.spider_closed)
        return pipeline

    def open_spider(self) -> None:
        """Lock and open the archive; a crawl without it ends before it begins."""
        settings, spider = self.crawler.settings, self.crawler.spider
        sites: dict[str, Site] = getattr(spider, "sites", {})
        command = f"crawl {' '.join(sites)}".strip()
        try:
            recheck = [read_duration(age) for age in settings.getlist("NEWSSPIDER_RECHECK")]
            days = settings.getint("NEWSSPIDER_SNAPSHOT_DAYS")
            self.run = intake.ArchiveRun(Path(settings["NEWSSPIDER_DB"]), command, sites, recheck, days)
        except StorageError as error:
            self.error = error
            logger.warning("%s", error)
            raise CloseSpider("locked" if isinstance(error, LockedError) else "storage_error") from None
        self.crawler.signals.send_catch_log(archive_opened, run=self.run, store=self.run.store)

    def spider_closed(self, reason: str) -> None:
        """Note how the run went. Scrapy's ``close_spider`` would not say why it ended."""
        if self.run is None:
            return
        problems = None if reason == "finished" else [_ENDINGS.get(reason, f"ended early: {reason}")]
        try:
            self.report = self.run.close(problems, getattr(self.crawler.spider, "scope", None))
        except StorageError as error:
            self.error = self.error or error
        self.run = None

    def process_item(self, item: Visit) -> dict[str, Any]:
        """The record of a stored or updated article; `DropItem` for every other page."""
        if self.run is None:
            raise DropItem("the archive is closed", log_level="DEBUG")
        try:
            visit = self.run.save(item)
        except StorageError as error:  # a full disk: what follows could not be stored either
            if self.error is None:
                self.error = error
                self._closing = asyncio.ensure_future(self.crawler.engine.close_spider_async(reason="storage_error"))
            raise DropItem(f"not stored: {item.requested_url}", log_level="DEBUG") from None
        assert visit.outcome is not None
        self.crawler.stats.inc_value(f"newsspider/outcome/{visit.outcome}")
        self.crawler.signals.send_catch_log(visit_done, visit=visit)
        if visit.outcome in (Outcome.STORED, Outcome.UPDATED) and visit.article:
            record = self.run.store.article(visit.article.url or visit.url)
            if record is not None:
                return record
        raise DropItem(f"{visit.outcome} ({visit.reason or '-'}): {visit.requested_url}", log_level="DEBUG")
