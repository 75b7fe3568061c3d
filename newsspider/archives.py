"""Pages that were saved before: HTML files, and the WARC files of archives and other crawlers."""

from __future__ import annotations

import contextlib
import gzip
import io
import itertools
import re
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from warcio.archiveiterator import ArchiveIterator

from newsspider.items import Outcome, Terms, Visit
from newsspider.page import MAX_PAGE_BYTES, Page
from newsspider.sites import Site
from newsspider.urls import absolute, canonicalize, same_site

T = TypeVar("T")

_CUT_OFF = "broken record: cut off"

_HTML = (".html", ".htm", ".xhtml", ".html.gz", ".htm.gz", ".xhtml.gz")
_WARC = (".warc", ".warc.gz")
_GZIP_MAGIC = b"\x1f\x8b"
_ZSTD_MAGIC = b"\x28\xb5\x2f\xfd"
_HTML_TYPES = ("text/html", "application/xhtml+xml")
#: What browsers ('saved from url=(0042)https://...') and SingleFile ('url: https://...') write at the top.
_SAVED_FROM = re.compile(rb"<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?://[^\s>]+)")


@dataclass(frozen=True)
class Saved:
    """One saved page, or what kept it from being read."""

    name: str
    #: file, and record in it, for messages; the page's address when it has no other
    url: str
    #: "" when nothing says where the page came from
    body: bytes
    fetched_at: datetime
    content_type: str | None = None
    status: int | None = None
    #: HTTP status; None for a file
    etag: str | None = None
    last_modified: str | None = None
    outcome: Outcome | None = None
    #: set when there is no page to read; with the reason
    reason: str | None = None
    terms: Terms | None = None
    #: what its server said of its use


def read_saved(paths: Iterable[Path]) -> Iterator[Saved]:
    """The pages in HTML files and WARC files, gzipped or not, and in folders of them, in the order of names.

    A WARC gives its HTML responses; its requests, pictures and the like are passed over. What is broken
    comes as a `Saved` with an outcome, and reading goes on where it can.
    """
    for path in paths:
        for file in _files(path):
            try:
                yield from _read_warc(file) if _is_warc(file) else _read_html(file)
            except OSError as error:
                yield _broken(str(file), Outcome.FAILED, error.strerror or type(error).__name__)


def visit(saved: Saved, sites: Mapping[str, Site]) -> Visit:
    """The visit that a saved page stands for, parsed; of the declared site that its URL belongs to, if any."""
    page, outcome, reason = None, saved.outcome, saved.reason
    url = saved.url
    site = _site_of(url, sites)
    if outcome is None:
        encoding = (site.encoding if site else None) or "cp1252"
        page = Page.from_html(saved.body, url, saved.fetched_at, saved.content_type, encoding, saved.terms)
        if not url:
            url = page.url = _own_url(page)
            site = _site_of(url, sites)
    return Visit(
        requested_url=url or saved.name,
        url=url,
        site=site.name if site else "",
        fetched_at=saved.fetched_at,
        status=saved.status,
        etag=saved.etag,
        last_modified=saved.last_modified,
        content=page,
        outcome=outcome,
        reason=reason,
    )


def _site_of(url: str, sites: Mapping[str, Site]) -> Site | None:
    return next((site for site in sites.values() if url and same_site(url, site.url)), None)


def _own_url(page: Page) -> str:
    """Where a page says that it belongs: canonical link, then ``og:url``; "" when it says nothing."""
    declared = [e.get("href") for e in page.link_rel("canonical")] + [page.meta_first("og:url")]
    return next((url for d in declared if d and (url := canonicalize(absolute("", d)))), "")


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    for file in sorted(path.rglob("*")):
        if file.name.lower().endswith(_HTML + _WARC) and file.is_file():
            yield file


def _is_warc(file: Path) -> bool:
    if file.name.lower().endswith(_WARC):
        return True
    if file.name.lower().endswith(_HTML):
        return False
    with file.open("rb") as stream:
        return stream.read(5) == b"WARC/"


def _broken(name: str, outcome: Outcome, reason: str, url: str = "", at: datetime | None = None) -> Saved:
    return Saved(name, url, b"", at or datetime.now(UTC), outcome=outcome, reason=reason)


# HTML files


def _read_html(file: Path) -> Iterator[Saved]:
    saved_at = datetime.fromtimestamp(file.stat().st_mtime, UTC)
    with file.open("rb") as stream:
        body = stream.read(MAX_PAGE_BYTES + 1)
    if body.startswith(_GZIP_MAGIC):
        body, whole = _gunzip(body)
        if not whole and len(body) <= MAX_PAGE_BYTES:
            yield _broken(str(file), Outcome.FAILED, "broken gzip", at=saved_at)
            return
    if len(body) > MAX_PAGE_BYTES:
        yield _broken(str(file), Outcome.TOO_LARGE, f"over {MAX_PAGE_BYTES >> 20} MiB", at=saved_at)
        return
    origin = _SAVED_FROM.search(body[:4096])
    url = canonicalize(origin.group(1).decode("utf-8", "replace")) if origin else ""
    yield Saved(str(file), url, body, saved_at)


def _gunzip(data: bytes) -> tuple[bytes, bool]:
    """Up to a byte more than a page may have, and whether the file was whole. It may consist of several members."""
    unpacked = bytearray()
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as file:
            while part := file.read1(MAX_PAGE_BYTES + 1 - len(unpacked)):
                unpacked += part
    except (EOFError, OSError, zlib.error):
        return bytes(unpacked), False
    return bytes(unpacked), True


# WARC files


def _read_warc(file: Path) -> Iterator[Saved]:
    with file.open("rb") as stream:
        records = _Records(stream)
        saved: Saved | None = None
        for number in itertools.count(1):
            name = f"{file}#{number}"
            try:
                record = _quietly(lambda: next(records, None))
            except Exception as error:  # whatever warcio's parsers raise; it can't go on after it
                yield _broken(name, Outcome.FAILED, f"broken archive: {type(error).__name__}")
                return
            if record is None:
                break
            try:
                saved = _quietly(partial(_saved, record, name))
            except Exception as error:
                saved = _broken(name, Outcome.FAILED, f"broken record: {type(error).__name__}")
            if saved:
                yield saved
        if records.truncated and not (saved and saved.reason == _CUT_OFF):
            yield _broken(str(file), Outcome.FAILED, "broken archive: cut off")


def _quietly(call: Callable[[], T]) -> T:
    """The call without what warcio prints about broken records; ours are counted."""
    with contextlib.redirect_stderr(io.StringIO()):
        return call()


class _Records(ArchiveIterator):  # type: ignore[misc]  # warcio has no types
    """warcio's iterator, which ends without a word where a gzip file was cut off."""

    truncated = False

    def close(self) -> None:
        decompressor = self.reader.decompressor if self.reader else None
        if decompressor is not None and not decompressor.eof:
            self.truncated = True
        super().close()


def _saved(record: Any, name: str) -> Saved | None:
    """The page in a record; None for a record that is none."""
    if record.rec_type not in ("response", "revisit", "resource"):
        return None
    url = record.rec_headers.get_header("WARC-Target-URI") or ""
    at = _warc_date(record.rec_headers.get_header("WARC-Date"))
    headers = record.http_headers
    status = _status(headers) if headers else None
    kind = headers.get_header("Content-Type") if headers else record.content_type
    if not url.startswith(("http://", "https://")):
        return None
    if record.rec_type == "revisit":
        return _broken(name, Outcome.UNCHANGED, "revisit", url, at)
    if status is not None and 300 <= status < 400:
        return None
    if (kind or "text/html").split(";")[0].strip().lower() not in _HTML_TYPES:
        return None
    body = _body(record, headers)
    if len(body) > MAX_PAGE_BYTES:
        return _broken(name, Outcome.TOO_LARGE, f"over {MAX_PAGE_BYTES >> 20} MiB", url, at)
    if getattr(record.raw_stream, "limit", 0) > 0 and not record.raw_stream.read(1):
        return _broken(name, Outcome.FAILED, _CUT_OFF, url, at)
    return Saved(
        name,
        url,
        body,
        at or datetime.now(UTC),
        kind,
        status,
        headers.get_header("ETag") if headers else None,
        headers.get_header("Last-Modified") if headers else None,
        terms=Terms.of_headers(headers.headers) if headers else None,
    )


def _body(record: Any, headers: Any) -> bytes:
    """The body without chunks and compression, up to a byte more than a page may have."""
    body: bytes = record.content_stream().read(MAX_PAGE_BYTES + 1)
    encoding = (headers.get_header("Content-Encoding") or "").lower() if headers else ""
    if encoding == "zstd" and body.startswith(_ZSTD_MAGIC):  # some archives undo it and keep the header
        body = _unzstd(body)
    return body


def _unzstd(body: bytes) -> bytes:
    if sys.version_info >= (3, 14):
        from compression import zstd
    else:
        from backports import zstd  # comes with Scrapy
    with zstd.open(io.BytesIO(body)) as stream:
        return stream.read(MAX_PAGE_BYTES + 1)


def _status(headers: Any) -> int | None:
    code = headers.get_statuscode() or ""
    return int(code) if code.isascii() and code.isdigit() and len(code) == 3 else None


def _warc_date(text: str | None) -> datetime | None:
    try:
        date = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return date.replace(tzinfo=UTC) if date.tzinfo is None else date
