"""Files that speak for a whole host, as rows: robots.txt and the like."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import NamedTuple

from newsspider.items import to_utc
from newsspider.storage.records import clean


class HostFile(NamedTuple):
    """What a host answered when it was asked for such a file."""

    url: str
    status: int
    #: HTTP status; 0 when there was no answer
    body: bytes
    #: empty unless the status is 2xx
    expires: datetime
    #: until when the answer serves
    trouble: str = ""
    #: why there is no answer to be relied on: ``http 503``, ``DownloadTimeoutError``; such ones are not stored
    retry_after: float | None = None
    #: seconds for which the host wants to be left alone


def load(db: sqlite3.Connection, url: str) -> HostFile | None:
    """The file at a URL, fresh or not; None for an unknown one."""
    row = db.execute("SELECT status, body, expires FROM host_files WHERE url = ?", (clean(url),)).fetchone()
    return HostFile(url, row["status"], row["body"], datetime.fromisoformat(row["expires"])) if row else None


def write(db: sqlite3.Connection, file: HostFile) -> None:
    """Keep a file in place of the one before."""
    db.execute(
        """
        INSERT INTO host_files (url, status, body, expires) VALUES (?, ?, ?, ?)
        ON CONFLICT (url) DO UPDATE SET status = excluded.status, body = excluded.body, expires = excluded.expires
        """,
        (clean(file.url), file.status, file.body, to_utc(file.expires)),
    )
