"""A small real web server for crawl tests: what it answers is a dict, what it was asked is a list."""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Callable, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import NamedTuple

HOST_FILES = ("/robots.txt", "/.well-known/tdmrep.json")


class Answer(NamedTuple):
    """What to send for a path. A body of several parts is sent one part at a time, without a length."""

    status: int = 200
    headers: Mapping[str, str] = {}
    body: bytes = b""


class Asked(NamedTuple):
    """One request as it came in."""

    method: str
    path: str
    headers: Mapping[str, str]
    #: lower-case names


#: Not even a status: the connection is closed.
HANG_UP = Answer(0)

Route = Answer | Callable[[Asked], Answer]


def html(body: str, **headers: str) -> Answer:
    """A page in UTF-8; header names with ``_`` for ``-``."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(200, {"Content-Type": "text/html; charset=utf-8", **named}, body.encode())


def article(title: str, etag: str | None = None, body: str = "", head: str = "") -> Answer:
    """A page with one story on it, which has ``title`` in its sentences, so that no two are alike."""
    words = title.lower().rstrip(".")
    paragraphs = "".join(
        f"<p>{sentence} In the town hall people spoke of it for the rest of the week, and nobody was surprised.</p>"
        for sentence in (
            f"On Monday it became known that {words}, which many had waited for since the spring.",
            f"The mayor said that {words} would change little for those who live by the river.",
            f"Asked how it came about that {words}, a spokeswoman pointed to a report of forty pages.",
            f"Whether {words} will last is another question, said the owner of the bakery.",
        )
    )
    validators = {"ETag": etag} if etag else {}
    return html(
        f"""<!DOCTYPE html><html lang="en"><head><title>{title}</title><meta property="og:type" content="article">
        <meta property="article:published_time" content="2026-11-20T10:00:00+01:00">{head}</head>
        <body><article><h1>{title}</h1>{paragraphs}{body}</article></body></html>""",
        **validators,
    )


def rss(*items: tuple[str, str, str]) -> Answer:
    """A feed of (path, title, date)."""
    entries = "".join(
        f"<item><link>{{base}}{path}</link><title>{title}</title><pubDate>{date}</pubDate></item>"
        for path, title, date in items
    )
    feed = f'<rss version="2.0"><channel><title>News</title>{entries}</channel></rss>'
    return Answer(200, {"Content-Type": "application/rss+xml"}, feed.encode())


def urlset(*paths: str) -> Answer:
    """A sitemap of these paths."""
    entries = "".join(f"<url><loc>{{base}}{path}</loc></url>" for path in paths)
    return Answer(200, {"Content-Type": "application/xml"}, f"<urlset>{entries}</urlset>".encode())


def robots(text: str) -> Answer:
    """A robots.txt."""
    return Answer(200, {"Content-Type": "text/plain"}, text.encode())


class WebServer:
    """Serves ``routes`` (path with query -> answer) on a free port of 127.0.0.1; unknown paths give 404.

    ``{base}`` in a body becomes the server's own address. Each answer takes ``latency`` seconds.
    """

    def __init__(
        self, routes: Mapping[str, Route] | None = None, tls: ssl.SSLContext | None = None, latency: float = 0
    ) -> None:
        self.routes: dict[str, Route] = dict(routes or {})
        self.latency = latency
        self.asked: list[Asked] = []
        self._server = _Server(self)
        if tls:
            self._server.socket = tls.wrap_socket(self._server.socket, server_side=True)
        self.base = f"http{'s' if tls else ''}://127.0.0.1:{self._server.server_port}"

    @property
    def paths(self) -> list[str]:
        """The paths asked for, in order, but for those that speak for the whole host."""
        return [asked.path for asked in self.asked if asked.path not in HOST_FILES]

    def answer(self, asked: Asked) -> Answer:
        """Note the request and find its answer."""
        self.asked.append(asked)
        route = self.routes.get(asked.path, Answer(404, {"Content-Type": "text/html"}, b"<p>not found</p>"))
        answer = route(asked) if callable(route) else route
        etag = answer.headers.get("ETag")
        if etag and asked.headers.get("if-none-match") == etag:
            return Answer(304, {"ETag": etag})
        return answer

    def __enter__(self) -> WebServer:
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, web: WebServer) -> None:
        self.web = web
        super().__init__(("127.0.0.1", 0), _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """Nothing: clients that hang up are a part of the tests."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # headers and body are two writes; the second would wait for an ACK
    server: _Server

    def do_GET(self) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        answer = self.server.web.answer(Asked(self.command, self.path, headers))
        time.sleep(self.server.web.latency)
        if answer is HANG_UP:
            self.close_connection = True
            return
        body = answer.body.replace(b"{base}", self.server.web.base.encode())
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value.replace("{base}", self.server.web.base))
        if answer.status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if answer.status != 304:
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing on stderr; see `WebServer.asked`."""
