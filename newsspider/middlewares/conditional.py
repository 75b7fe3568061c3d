"""Conditional requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from scrapy import Request
from scrapy.crawler import Crawler

from newsspider.middlewares.site import archive_opened

if TYPE_CHECKING:
    from newsspider.storage import Store


class ConditionalGetMiddleware:
    """Ask for known articles only if they changed, by the validators that the store keeps."""

    def __init__(self) -> None:
        self._store: Store | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        middleware = cls()
        crawler.signals.connect(middleware.archive_opened, archive_opened)
        return middleware

    def archive_opened(self, store: Store) -> None:
        """Share the connection of the pipeline that stores."""
        self._store = store

    def process_request(self, request: Request) -> None:
        """Add ``If-None-Match`` and ``If-Modified-Since`` to the first request for an article."""
        if self._store is None or request.meta.get("kind") != "article" or "redirect_times" in request.meta:
            return
        known = self._store.page(request.url)
        if known is None:
            return
        for header, column in (("If-None-Match", "etag"), ("If-Modified-Since", "last_modified")):
            if known.get(column):
                request.headers.setdefault(header, known[column])
