"""One run at a time on one archive."""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from newsspider.storage.errors import LockedError, StorageError


@contextmanager
def run_lock(path: str | Path) -> Iterator[None]:
    """Hold ``<path>.lock`` for the time of a run; `LockedError` at once when another process holds it.

    A path through links is the file it leads to: one database has one lock, as it has one write-ahead log.
    The kernel keeps the lock, not the file: whatever way a process ends, its lock is gone, and the
    file that stays behind locks nothing. It is never deleted, since between two processes that open it
    and one that deletes it, both could come to hold 'the' lock.
    """
    lock_path = _lock_path(path)
    try:
        lock_path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(lock_path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
    except OSError as error:
        raise StorageError(f"{lock_path}: {error.strerror}") from error
    try:
        _acquire(descriptor, lock_path)
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, f"{os.getpid()}\n".encode(), 0)
        try:
            yield
        finally:
            os.ftruncate(descriptor, 0)
    finally:
        os.close(descriptor)


def is_locked(path: str | Path) -> bool:
    """Whether a run is at work on the archive now."""
    try:
        descriptor = os.open(_lock_path(path), os.O_RDONLY | os.O_CLOEXEC)
    except OSError:  # nobody has ever locked it
        return False
    try:
        # Shared, so that two that only look do not see each other.
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError:
        return True
    finally:
        os.close(descriptor)
    return False


def _lock_path(path: str | Path) -> Path:
    return Path(f"{os.path.realpath(path)}.lock")


def _acquire(descriptor: int, lock_path: Path) -> None:
    try:
        _lock(descriptor)
    except BlockingIOError:
        text = os.pread(descriptor, 32, 0).strip()
        pid = int(text) if text.isdigit() else None
        holder = f"process {pid}" if pid else "another process"
        raise LockedError(f"{lock_path}: {holder} is at work", pid) from None
    except OSError as error:
        raise StorageError(f"{lock_path}: {error.strerror}") from error


def _lock(descriptor: int) -> None:
    """Take the lock; once more after a moment, since `is_locked` may have been looking."""
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        time.sleep(0.05)
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
