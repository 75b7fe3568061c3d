"""What goes wrong with the archive, in one class for callers to catch."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class StorageError(Exception):
    """The archive can't be opened, read or written; the message names the file and says why."""


class LockedError(StorageError):
    """Another run works on this archive."""

    def __init__(self, message: str, pid: int | None = None) -> None:
        super().__init__(message)
        self.pid = pid
        #: process that holds the lock; None when it has not said so yet


@contextmanager
def storage_errors(path: Path) -> Iterator[None]:
    """Turn the errors of SQLite into `StorageError`."""
    try:
        yield
    except sqlite3.Error as error:
        raise StorageError(f"{path}: {error}") from error
