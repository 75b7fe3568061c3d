"""Fixtures: a real web server, and the real command in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from timelapse import Ended, Timelapse, environment
from webserver import Route, WebServer

from newsspider.storage import Store

# A busy machine makes single examples slow; what must be quick has a test that says so.
settings.register_profile("newsspider", deadline=None)
settings.load_profile("newsspider")

#: What other processes import at their start has no tests in it, and does its work when it is imported.
collect_ignore = ["moved_clock", "preloaded.py"]

#: A function that takes one line.
Figures = Callable[[str], None]


class Workplace:
    """A folder with a ``sites.toml``, in which commands are run."""

    def __init__(self, folder: Path, *, forks: bool = True) -> None:
        self.folder = folder
        self.forks = forks
        self.db = folder / "data" / "news.db"

    @cached_property
    def _forked(self) -> Timelapse:
        return Timelapse(self.folder)

    def declare(self, web: WebServer, name: str = "town", **keys: Any) -> None:
        """Add a site that this server serves; without delay."""
        values = {"name": name, "url": f"{web.base}/", "private": True, "delay": 0, **keys}
        lines = [f"{key} = {json.dumps(value)}" for key, value in values.items()]
        with (self.folder / "sites.toml").open("a", encoding="utf-8") as file:
            file.write("\n".join(["[[site]]", *lines, "", ""]))

    def start(self, *arguments: str, **options: Any) -> subprocess.Popen[bytes]:
        """Start ``newsspider`` with these arguments."""
        command = [sys.executable, "-m", "newsspider", *arguments]
        return subprocess.Popen(
            command, cwd=self.folder, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options
        )

    def run(self, *arguments: str, stdin: bytes | None = None) -> Ended:
        """Run ``newsspider`` with these arguments to its end; without the second that its imports take, if it may."""
        if self.forks and stdin is None:
            return self._forked.run(None, *arguments)
        process = self.start(*arguments, stdin=subprocess.PIPE)
        out, err = process.communicate(stdin, timeout=60)
        return Ended(process.returncode, out.decode(), err.decode())

    def articles(self) -> list[dict[str, Any]]:
        """The stored records."""
        with Store(self.db, read_only=True) as store:
            return list(store.articles())

    def pages(self, web: WebServer) -> dict[str, tuple[str, str | None]]:
        """Path -> outcome and reason, of every page asked for."""
        import sqlite3

        db = sqlite3.connect(self.db)
        try:
            rows = db.execute("SELECT url, outcome, reason FROM pages").fetchall()
        finally:
            db.close()
        return {url.removeprefix(web.base): (outcome, reason) for url, outcome, reason in rows}


@pytest.fixture
def figures(record_property: Callable[[str, object], None]) -> Figures:
    """Tell a measured figure: it is printed below the results, whichever process has run the test."""
    return lambda line: record_property("figure", line)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the figures of the tests that have some."""
    for report in terminalreporter.getreports("passed") + terminalreporter.getreports("failed"):
        found = [line for name, line in getattr(report, "user_properties", ()) if name == "figure"]
        if found:
            terminalreporter.section(report.nodeid.rpartition("::")[2], sep="-")
            for line in found:
                terminalreporter.write_line(str(line))


@pytest.fixture
def work(tmp_path: Path) -> Workplace:
    return Workplace(tmp_path)


@pytest.fixture
def serve() -> Iterator[Callable[[Mapping[str, Route]], WebServer]]:
    """Start a server for these routes; it stops with the test."""
    servers: list[WebServer] = []

    def start(routes: Mapping[str, Route]) -> WebServer:
        servers.append(WebServer(routes).__enter__())
        return servers[-1]

    yield start
    for server in servers:
        server.__exit__(None, None, None)
