"""The real command, under a moved clock if need be, in a process of its own that starts in a fraction of a second.

Half of a short crawl is spent on imports. A server process makes them once, and forks for each command; the
clock is moved in the fork alone, so that no line of newsspider knows of it.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from collections.abc import Sequence
from contextlib import nullcontext
from datetime import datetime
from multiprocessing import forkserver
from multiprocessing.context import ForkServerContext
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import NamedTuple
from unittest import mock

import newsspider

CHECKOUT = Path(newsspider.__file__).parent.parent


def environment() -> dict[str, str]:
    """The environment of the tests, in which the package is found and no proxy stands in the way."""
    kept = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy") and k != "NEWSSPIDER_CONTACT"}
    return {**kept, "PYTHONPATH": str(CHECKOUT), "COLUMNS": "200"}


class Ended(NamedTuple):
    """How a command ended."""

    code: int
    #: negative: the signal that ended it
    out: str
    err: str


class Command:
    """One running command."""

    def __init__(self, process: BaseProcess, out: Path, err: Path) -> None:
        self._process = process
        self._out, self._err = out, err

    def ended(self, within: float = 0) -> bool:
        """Whether it is over, or so in so many seconds."""
        self._process.join(within)
        return self._process.exitcode is not None

    def pause(self) -> None:
        """SIGSTOP."""
        assert self._process.pid is not None
        os.kill(self._process.pid, signal.SIGSTOP)

    def kill(self) -> None:
        """SIGKILL, which ends a paused one as well."""
        self._process.kill()

    def wait(self, timeout: float = 120) -> Ended:
        """How it ended; `TimeoutError` and an end of it when it does not."""
        if not self.ended(timeout):
            self.kill()
            raise TimeoutError(f"still at work after {timeout} s: {self._err.read_text()}")
        code = self._process.exitcode
        assert code is not None
        return Ended(code, self._out.read_text(), self._err.read_text())


class Timelapse:
    """Runs ``newsspider`` commands in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._started = 0
        self._context = _fork_server()

    def start(self, moment: datetime | None, *arguments: str) -> Command:
        """Start a command for which it is ``moment`` now, or the time that it is; from there on its clock goes on."""
        self._started += 1
        out, err = (self.folder / f".{self._started % 10}.{name}" for name in ("out", "err"))
        for path in (out, err):
            path.write_bytes(b"")  # the command may be killed before it opens them
        process = self._context.Process(target=_run, args=(moment, arguments, self.folder, environment(), out, err))
        process.start()
        return Command(process, out, err)

    def run(self, moment: datetime | None, *arguments: str) -> Ended:
        """A command from start to end."""
        return self.start(moment, *arguments).wait()


def _fork_server() -> ForkServerContext:
    """The server of this process, with the environment of the tests and our modules on its path."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["__main__", "preloaded"])
    env = environment()
    env["PYTHONPATH"] = os.pathsep.join((str(Path(__file__).parent), env["PYTHONPATH"]))
    with mock.patch.dict(os.environ, env, clear=True):
        forkserver.ensure_running()
    return context


def _run(
    moment: datetime | None, arguments: Sequence[str], folder: Path, env: dict[str, str], out: Path, err: Path
) -> None:
    for number, path in ((1, out), (2, err)):
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        os.dup2(descriptor, number)
        os.close(descriptor)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(env)

    import time_machine

    from newsspider.cli import main

    code: object = 1
    with time_machine.travel(moment, tick=True) if moment else nullcontext():
        try:
            main(args=list(arguments), prog_name="newsspider")
        except SystemExit as error:
            code = error.code
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code if isinstance(code, int) else 0)  # no exit handlers: those are the server's
