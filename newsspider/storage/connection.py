"""Opening the database file and writing to it in transactions."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from newsspider.storage.errors import StorageError

#: Seconds that a writer waits for another one. Transactions take milliseconds.
BUSY_TIMEOUT = 30.0


def connect(path: Path, *, read_only: bool = False, timeout: float = BUSY_TIMEOUT) -> sqlite3.Connection:
    """An open database with its schema up to date.

    ``read_only`` neither creates nor migrates. Raises `StorageError` for a file that is no database, is
    another program's database, or was made by a newer newsspider.
    """
    if read_only and not path.exists():
        raise StorageError(f"{path}: no such database; 'newsspider crawl' makes it")
    if not read_only:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StorageError(f"{path}: {error.strerror}") from error
        if not path.exists() and not _leavings(path):
            _create(path)
    # as_uri quotes '?', '#' and '%', which may well occur in file names
    uri = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rwc'}"
    # isolation_level=None: Python begins no transaction by itself; `transaction` does.
    db = sqlite3.connect(uri, uri=True, timeout=timeout, isolation_level=None)
    try:
        db.row_factory = sqlite3.Row
        _check_schema(db, path, read_only=read_only)
        if not read_only:
            _prepare_for_writing(db, timeout)
            _migrate(db)
            _fill(db)
    except BaseException:
        db.close()
        raise
    return db


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """All or nothing. Inside another transaction it is a part of that one, and can fail alone.

    Always IMMEDIATE: a transaction that first reads and then writes gets 'database is locked' at once when
    another writer came between, whatever the timeout.
    """
    nested = db.in_transaction
    begin, commit, rollback = (
        ("SAVEPOINT part", "RELEASE part", "ROLLBACK TO part; RELEASE part")
        if nested
        else ("BEGIN IMMEDIATE", "COMMIT", "ROLLBACK")
    )
    db.execute(begin)
    try:
        yield
        db.execute(commit)
    except BaseException:
        if db.in_transaction:  # a full disk has rolled back already
            for statement in rollback.split("; "):
                db.execute(statement)
        raise


def _create(path: Path) -> None:
    """Make the file whole or not at all.

    A process that is killed while SQLite switches a new file to WAL leaves a journal behind, which those who
    may only read can't roll back: all they get is 'attempt to write a readonly database'. Where the file
    can't be made aside, as on file systems without hard links, it is made in place by whoever opens it.
    """
    with suppress(OSError), TemporaryDirectory(prefix=f".{path.name}-", dir=path.parent) as folder:
        made = Path(folder) / path.name
        with closing(sqlite3.connect(made, isolation_level=None)) as db:
            _prepare_for_writing(db, BUSY_TIMEOUT)
            _migrate(db)
        os.link(made, path)  # fails if another process was faster


def _leavings(path: Path) -> bool:
    """Whether something is left of a file that was deleted. SQLite discards that only beside an empty new one."""
    return any(path.with_name(path.name + suffix).exists() for suffix in ("-wal", "-journal"))


def _check_schema(db: sqlite3.Connection, path: Path, *, read_only: bool) -> None:
    import sqlite_utils  # takes a third of a second, which 'newsspider extract' need not wait for

    from newsspider.storage.migrations import migrations, names

    database = sqlite_utils.Database(db)
    known = names()
    applied = [step.name for step in migrations.applied(database)]
    if not applied and set(database.table_names()) - {migrations.migrations_table}:
        raise StorageError(f"{path}: a database, but none of newsspider")
    if unknown := [name for name in applied if name not in known]:
        raise StorageError(f"{path}: made by a newer newsspider ({unknown[0]}); update newsspider")
    if read_only and (missing := [name for name in known if name not in applied]):
        raise StorageError(f"{path}: made by an older newsspider ({missing[0]} is missing); crawl once")


def _prepare_for_writing(db: sqlite3.Connection, timeout: float) -> None:
    _write_ahead(db, timeout)
    db.execute("PRAGMA foreign_keys = ON")
    # A power cut may cost the last pages, which are then fetched again; it never damages the file.
    db.execute("PRAGMA synchronous = NORMAL")
    # A long-running reader makes the write-ahead log grow; this gives the disk space back afterwards.
    db.execute("PRAGMA journal_size_limit = 67108864")


def _write_ahead(db: sqlite3.Connection, timeout: float) -> None:
    """Switch to WAL. The switch does not wait for other connections by itself, so it is tried again."""
    deadline = time.monotonic() + timeout
    while db.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        try:
            db.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.01)


def _migrate(db: sqlite3.Connection) -> None:
    """Apply what is missing under the write lock, so that two first runs do not both create the tables."""
    import sqlite_utils

    from newsspider.storage.migrations import migrations

    database = sqlite_utils.Database(db)
    if migrations.pending(database):
        with transaction(db):
            migrations.apply(database)


def _fill(db: sqlite3.Connection) -> None:
    """Write what this version knows of outlets and references, where an earlier one did not."""
    from newsspider.storage.filling import bring_up_to_date, is_behind

    if is_behind(db):
        with transaction(db):
            bring_up_to_date(db)
