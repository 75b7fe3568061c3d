"""One run at a time on one archive."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from newsspider.storage.errors import LockedError, StorageError


@contextmanager
def run_lock(path: str | Path) -> Iterator[None]:
    """Hold ``<path>.lock`` for the time of a run; `LockedError` at once when another process holds it.

    The kernel keeps the lock, not the file: whatever way a process ends, its lock is gone, and the
    file that stays behind locks nothing. It is never deleted, since between two processes that open it
    and one that deletes it, both could come to hold 'the' lock.
    """
    lock_path = Path(f"{path}.lock")
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


def _acquire(descriptor: int, lock_path: Path) -> None:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        text = os.pread(descriptor, 32, 0).strip()
        pid = int(text) if text.isdigit() else None
        holder = f"process {pid}" if pid else "another process"
        raise LockedError(f"{lock_path}: {holder} is at work", pid) from None
    except OSError as error:
        raise StorageError(f"{lock_path}: {error.strerror}") from error
