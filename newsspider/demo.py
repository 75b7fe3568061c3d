"""The demo: three small news sites, served on this machine for trying a crawl.

    >>> with DemoServer() as server:
    ...     sorted(server.sites)
    ['herald', 'tagblatt', 'vestnik']

The pages are static files under ``data/demo`` (its README says how files map to URLs). Every site gets
a port of its own on 127.0.0.1; the files hold ``%BASE%`` where the origin of the site belongs.
"""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import json
import re
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import Message
from email.utils import format_datetime, parsedate_to_datetime
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import NamedTuple
from urllib.parse import parse_qs, unquote, urlsplit

_SITES = ("herald", "vestnik", "tagblatt")

_BASE = re.compile(rb"%BASE(?::([a-z]+))?%")

# Parts of a path that name no page: hidden files, ways out of the folder, what only an edition shows.
_NO_NAME = re.compile(r"^\.|^site\.json|\\|\0|\.edition-|.{200}")

_TYPES = {
    ".html": "text/html; charset=UTF-8",
    ".css": "text/css; charset=UTF-8",
    ".txt": "text/plain; charset=UTF-8",
    ".xml": "application/xml; charset=UTF-8",
    ".rss": "application/rss+xml; charset=UTF-8",
    ".atom": "application/atom+xml; charset=UTF-8",
    ".json": "application/feed+json; charset=UTF-8",
    ".png": "image/png",
    ".gz": "application/gzip",
}

_INDEXES = ("index.html", "index.rss", "index.atom", "index.json")

# The file times of a checkout say when it was cloned, not when the page changed.
_CHANGED = {1: datetime(2026, 11, 19, 12, 0, tzinfo=UTC), 2: datetime(2026, 11, 20, 18, 0, tzinfo=UTC)}


class LoggedRequest(NamedTuple):
    """One request as the server answered it."""

    site: str
    method: str
    path: str  # with the query, as asked
    status: int
    conditional: bool  # had If-None-Match or If-Modified-Since


@dataclass(frozen=True)
class Answer:
    """What the files of a site say to one path, before conditions and placeholders."""

    status: HTTPStatus
    body: bytes = b""
    content_type: str = _TYPES[".html"]
    location: str | None = None
    changed: datetime = _CHANGED[1]


@dataclass(frozen=True)
class DemoSite:
    """One folder of ``data/demo`` with its ``site.json``: what the files cannot say themselves."""

    name: str
    folder: Path
    title: str
    language: str
    timezone: str
    feeds: tuple[str, ...] = ()
    sitemaps: tuple[str, ...] = ()
    redirects: Mapping[str, str] = field(default_factory=dict)
    statuses: Mapping[str, int] = field(default_factory=dict)
    content_types: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def read(cls, folder: Path) -> DemoSite:
        """The site declared by ``folder/site.json``; `FileNotFoundError` where there is none."""
        declared = json.loads((folder / "site.json").read_text(encoding="utf-8"))
        declared["feeds"] = tuple(declared.get("feeds", ()))
        declared["sitemaps"] = tuple(declared.get("sitemaps", ()))
        return cls(name=folder.name, folder=folder, **declared)

    def answer(self, target: str, edition: int = 1) -> Answer:
        """The answer to the request target ``/path?query`` in ``edition``; 404 for all that is no page."""
        parts = urlsplit(target)
        path = unquote(parts.path)
        if path in self.redirects:
            return Answer(HTTPStatus.MOVED_PERMANENTLY, location=self.redirects[path])
        if path in self.statuses:
            return _error(HTTPStatus(self.statuses[path]))
        if path == "/" and "s" in parse_qs(parts.query, keep_blank_values=True):
            path = "/search.html"
        return self._file_answer(path, edition)

    def _file_answer(self, path: str, edition: int) -> Answer:
        place = self._place(path)
        if place is None:
            return _error(HTTPStatus.NOT_FOUND)
        if place.is_dir() != path.endswith("/"):
            return _slash_answer(place, path)
        plain = place.with_suffix("") if place.suffix == ".gz" else place
        file = _edition_of(plain, edition) if plain.is_file() else _index_of(plain, edition)
        if file is None:
            return _error(HTTPStatus.NOT_FOUND)
        body = file.read_bytes()
        content_type = self.content_types.get(path) or _TYPES.get(place.suffix) or _TYPES[file.suffix]
        changed = _CHANGED[2 if ".edition-2" in file.name else 1]
        return Answer(HTTPStatus.OK, body, content_type, changed=changed)

    def _place(self, path: str) -> Path | None:
        """The file or folder under this site's folder that ``path`` names, or None where it may name none."""
        names = path.strip("/").split("/")
        if any(_NO_NAME.search(name) for name in names):
            return None
        place = self.folder.joinpath(*names).resolve()
        return place if place.is_relative_to(self.folder.resolve()) else None


class DemoServer:
    """The three sites on three loopback ports, from ``__enter__`` to ``__exit__``.

    ``sites`` maps a site's name to its origin (``http://127.0.0.1:PORT``), ``edition`` (1 or 2) may be set
    while the server runs, ``requests`` is the log of what was asked. ``port`` 0 takes free ports;
    another number takes that port and the two above it.
    """

    def __init__(self, port: int = 0, edition: int = 1, folder: Path | None = None) -> None:
        self.edition = edition
        self.requests: list[LoggedRequest] = []
        folder = folder or demo_folder()
        self._servers = {
            name: _SiteServer(self, DemoSite.read(folder / name), port + number if port else 0)
            for number, name in enumerate(_SITES)
        }
        self.declared = {name: server.site for name, server in self._servers.items()}
        ports = {name: server.server_port for name, server in self._servers.items()}
        self.sites = {name: f"http://127.0.0.1:{port}" for name, port in ports.items()}

    def __enter__(self) -> DemoServer:
        for server in self._servers.values():
            threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for server in self._servers.values():
            server.shutdown()
            server.server_close()

    def paths(self, site: str) -> list[str]:
        """The paths asked of ``site`` so far, in order, with repetitions."""
        return [request.path for request in self.requests if request.site == site]

    def fill_in(self, body: bytes, name: str) -> bytes:
        """``body`` with ``%BASE%`` (the origin of site ``name``) and ``%BASE:other%`` replaced."""
        return _BASE.sub(lambda match: self.sites[(match[1] or name.encode()).decode()].encode(), body)


class _SiteServer(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, demo: DemoServer, site: DemoSite, port: int) -> None:
        self.demo = demo
        self.site = site
        super().__init__(("127.0.0.1", port), _Handler)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "newsspider-demo"
    wbufsize = -1  # headers and body in one packet
    server: _SiteServer

    def do_GET(self) -> None:
        demo, site = self.server.demo, self.server.site
        answer = site.answer(self.path, demo.edition)
        body = demo.fill_in(answer.body, site.name)
        if urlsplit(self.path).path.endswith(".gz") and answer.status is HTTPStatus.OK:
            body = gzip.compress(body, mtime=0)
        headers = _headers(answer, body, demo.sites[site.name])
        status = answer.status
        if status is HTTPStatus.OK and _is_fresh(self.headers, headers):
            status, body = HTTPStatus.NOT_MODIFIED, b""
        self._log(status)
        self._send(status, headers, body)

    def do_HEAD(self) -> None:
        self.do_GET()

    def _send(self, status: HTTPStatus, headers: dict[str, str], body: bytes) -> None:
        self.send_response(status)
        for name, value in headers.items():
            if status is not HTTPStatus.NOT_MODIFIED or not name.startswith("Content-"):
                self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _log(self, status: HTTPStatus) -> None:
        conditional = "If-None-Match" in self.headers or "If-Modified-Since" in self.headers
        entry = LoggedRequest(self.server.site.name, self.command, self.path, status.value, conditional)
        self.server.demo.requests.append(entry)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing on stderr: the log is `DemoServer.requests`."""


def demo_folder() -> Path:
    """The folder of the demo files: inside an installed package, else beside it in a checkout.

    Raises `FileNotFoundError` where neither is there.
    """
    package = Path(__file__).resolve().parent
    for folder in (package / "data" / "demo", package.parent / "data" / "demo"):
        if (folder / "truth.json").is_file():
            return folder
    raise FileNotFoundError("the demo sites (data/demo) are not installed")


def demo_sites_toml(server: DemoServer) -> str:
    """The text of a ``sites.toml`` for the running demo; what tagblatt leaves out, discovery must find."""
    return "\n".join(_site_table(site, server.sites[name]) for name, site in server.declared.items())


def _site_table(site: DemoSite, base: str) -> str:
    values: dict[str, object] = {
        "name": site.name,
        "url": f"{base}/",
        "private": True,
        "language": site.language,
        "timezone": site.timezone,
        "feeds": [base + path for path in site.feeds],
        "sitemaps": [base + path for path in site.sitemaps],
    }
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in values.items() if value]
    return "\n".join(["[[site]]", *lines, ""])


def _error(status: HTTPStatus) -> Answer:
    page = f"<!DOCTYPE html>\n<html><head><title>{status.phrase}</title></head><body><h1>{status.phrase}</h1>"
    return Answer(status, f"{page}<p>{status.description}.</p></body></html>\n".encode())


def _slash_answer(place: Path, path: str) -> Answer:
    """A folder asked for without its slash is sent there; a file asked for with one is not there."""
    if place.is_dir():
        return Answer(HTTPStatus.MOVED_PERMANENTLY, location=path + "/")
    return _error(HTTPStatus.NOT_FOUND)


def _edition_of(file: Path, edition: int) -> Path:
    """``name.edition-2.html`` in place of ``name.html``, where edition 2 is asked for and there is one."""
    later = file.with_name(f"{file.stem}.edition-{edition}{file.suffix}")
    return later if later.is_file() else file


def _index_of(folder: Path, edition: int) -> Path | None:
    found = (folder / name for name in _INDEXES)
    return next((_edition_of(file, edition) for file in found if file.is_file()), None)


def _headers(answer: Answer, body: bytes, base: str) -> dict[str, str]:
    headers = {"Content-Type": answer.content_type, "Content-Length": str(len(body))}
    if answer.location:
        headers["Location"] = base + answer.location
    if answer.status is HTTPStatus.OK:
        headers["ETag"] = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        headers["Last-Modified"] = format_datetime(answer.changed, usegmt=True)
    return headers


def _is_fresh(asked: Message, headers: Mapping[str, str]) -> bool:
    """Whether the client's copy is this one. If-None-Match, where sent, decides alone (RFC 9110, 13.1.3)."""
    tags = asked.get("If-None-Match")
    if tags is not None:
        known = [tag.strip().removeprefix("W/") for tag in tags.split(",")]
        return "*" in known or headers["ETag"] in known
    since = asked.get("If-Modified-Since")
    if since is None:
        return False
    try:
        return parsedate_to_datetime(since) >= parsedate_to_datetime(headers["Last-Modified"])
    except (TypeError, ValueError):
        return False


def main() -> None:
    """Serve until interrupted, with the ``sites.toml`` for it on standard output."""
    with DemoServer() as server:
        print(demo_sites_toml(server), flush=True)
        with contextlib.suppress(KeyboardInterrupt):
            threading.Event().wait()


if __name__ == "__main__":
    main()
