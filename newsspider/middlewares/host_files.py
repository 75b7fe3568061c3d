"""Files that speak for a whole host: asked for once a run, and kept between runs."""

from __future__ import annotations

import asyncio
import re
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import StopDownload
from scrapy.http import Response
from scrapy.http.request import NO_CALLBACK
from scrapy.utils.httpobj import urlparse_cached

from newsspider.middlewares.pace import parse_http_date, retry_after
from newsspider.middlewares.refusals import NotAskedError, RefusedError, failure_outcome
from newsspider.middlewares.site import archive_opened
from newsspider.storage import HostFile, StorageError

if TYPE_CHECKING:
    from newsspider.storage import Store

#: RFC 9309, 2.5 asks for 500 KiB at least; half a million rules would take seconds for each page.
MAX_BYTES = 512 * 1024
#: Hours for which a file serves, whatever its server says. RFC 9309, 2.4: no more than a day.
MIN_HOURS, USUAL_HOURS, MAX_HOURS = 1, 24, 24

_MAX_AGE = re.compile(r"\bmax-age\s*=\s*\"?(\d{1,9})", re.ASCII | re.IGNORECASE)
_NOT_KEPT = re.compile(r"\bno-(?:cache|store)\b", re.IGNORECASE)


class HostFiles:
    """The file at ``path`` of each host that requests go to.

    An answer serves for as long as its server says, from one hour to a day. Trouble (see `HostFile.trouble`) is
    remembered for an hour of the same run. ``meta`` goes with the requests.
    """

    def __init__(self, crawler: Crawler, path: str, **meta: Any) -> None:
        self.crawler = crawler
        self.path = path
        self.meta = meta
        self._store: Store | None = None
        self._looks: dict[str, asyncio.Future[HostFile]] = {}
        crawler.signals.connect(self._archive_opened, archive_opened)

    async def get(self, request: Request) -> HostFile:
        """The file of the host that a request goes to; raises `NotAskedError` when the run is ending."""
        parts = urlparse_cached(request)
        url = f"{parts.scheme}://{parts.netloc}{self.path}"
        look = self._looks.get(url)
        if look is None or _is_over(look):
            look = self._looks[url] = asyncio.ensure_future(self._look(url))
        return look.result() if look.done() else await asyncio.shield(look)

    async def _look(self, url: str) -> HostFile:
        known = self._known(url)
        if known is not None:
            return known
        try:
            response = await self._download(url)
        except NotAskedError:
            raise
        except RefusedError:  # a redirect that leads nowhere: as if there were none (RFC 9309, 2.3.1.2)
            return HostFile(url, 404, b"", _in_hours(MIN_HOURS))
        except Exception as error:
            return HostFile(url, 0, b"", _in_hours(MIN_HOURS), trouble=failure_outcome(error, url)[1])
        return self._answered(url, response)

    async def _download(self, url: str) -> Response:
        """The answer, with no more of its body than is of use."""
        received = 0

        def count(data: bytes, request: Request) -> None:
            nonlocal received
            if request.meta.get("host_file") == url:
                request.meta.pop("download_maxsize", None)  # decompressed it may not be larger than a page
                received += len(data)
                if received > MAX_BYTES:
                    raise StopDownload(fail=False)

        # Without a maximum, which would refuse at once what is declared to be larger.
        meta = {**self.meta, "host_file": url, "download_maxsize": 0}
        request = Request(url, callback=NO_CALLBACK, priority=1000, meta=meta)
        self.crawler.signals.connect(count, signals.bytes_received, weak=False)
        try:
            return await self.crawler.engine.download_async(request)
        finally:
            self.crawler.signals.disconnect(count, signals.bytes_received)

    def _answered(self, url: str, response: Response) -> HostFile:
        now = datetime.now(UTC)
        if response.status == 429 or response.status >= 500:
            trouble = f"http {response.status}"
            return HostFile(url, response.status, b"", _in_hours(MIN_HOURS), trouble, retry_after(response, now))
        body = _useful(response) if response.status < 300 else b""
        file = HostFile(url, response.status, body, _fresh_until(response, now))
        if self._store is not None:
            with suppress(StorageError):  # the pipeline that stores meets it as well, and ends the crawl
                self._store.save_host_file(file)
        return file

    def _known(self, url: str) -> HostFile | None:
        try:
            file = self._store.host_file(url) if self._store is not None else None
        except StorageError:
            return None
        return file if file is not None and file.expires > datetime.now(UTC) else None

    def _archive_opened(self, store: Store) -> None:
        self._store = store


def _is_over(look: asyncio.Future[HostFile]) -> bool:
    if not look.done():
        return False
    return look.cancelled() or look.exception() is not None or look.result().expires <= datetime.now(UTC)


def _in_hours(hours: float) -> datetime:
    return datetime.now(UTC) + timedelta(hours=hours)


def _useful(response: Response) -> bytes:
    """At most `MAX_BYTES`, without a line that was cut: of 'Disallow: /private/', 'Disallow: /' may be left."""
    body = response.body[:MAX_BYTES]
    if "download_stopped" in response.flags or len(body) < len(response.body):
        return b"".join(body.splitlines(keepends=True)[:-1])
    return body


def _fresh_until(response: Response, now: datetime) -> datetime:
    """Until when an answer serves, by its ``Cache-Control`` or ``Expires``, within our bounds."""
    control = (response.headers.get("Cache-Control") or b"").decode("latin-1")
    expires = parse_http_date((response.headers.get("Expires") or b"").decode("latin-1"))
    hours: float = USUAL_HOURS
    if _NOT_KEPT.search(control):
        hours = 0
    elif match := _MAX_AGE.search(control):
        hours = int(match[1]) / 3600
    elif expires is not None:
        hours = (expires - now).total_seconds() / 3600
    return now + timedelta(hours=min(max(hours, MIN_HOURS), MAX_HOURS))
