"""What runs with a wrong clock have left: times that lie in the future, until which nothing would be asked for."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta

from newsspider.items import to_utc
from newsspider.schedule import CLOCK_TOLERANCE

#: Before this there was no frontier: a clock that says so is the wrong one, not those of the earlier runs.
_EARLIEST = datetime(2026, 11, 1, tzinfo=UTC)
#: No robots.txt serves for longer, and no host rests for longer: a day, and as much again.
_LONGEST_WAIT = timedelta(days=2)


def pull_back(db: sqlite3.Connection, now: datetime) -> bool:
    """Bring times of the future back to now, and make due what was to wait for them; whether a run was in the future.

    To be called inside a transaction. The frontier is read only if a run lies in the future.
    """
    times = {"now": to_utc(now), "limit": to_utc(now + CLOCK_TOLERANCE), "longest": to_utc(now + _LONGEST_WAIT)}
    (wrong,) = db.execute(
        "SELECT min(started_at) FROM runs WHERE started_at > :limit OR finished_at > :limit", times
    ).fetchone()
    if wrong is None or now < _EARLIEST:
        return False
    times["wrong"] = max(wrong, str(times["limit"]))
    for statement in _STATEMENTS:
        db.execute(statement, times)
    return True


_FRONTIER_TIMES = ("due", "added", "newest", "last_fetched", "last_full", "last_news", "failing_since")

_STATEMENTS = (
    # what waits for a moment after the wrong run may have been put there by it
    f"""
    UPDATE frontier SET {", ".join(f"{name} = min({name}, :now)" for name in _FRONTIER_TIMES)}
    WHERE last_fetched > :limit OR added > :limit OR due >= :wrong
    """,
    "UPDATE url_patterns SET last_fetched = :now WHERE last_fetched > :limit",
    "UPDATE hosts SET not_before = :now WHERE not_before > :longest",
    "UPDATE hosts SET failing_since = :now WHERE failing_since > :limit",
    "UPDATE host_files SET expires = :now WHERE expires > :longest",
    "UPDATE sites SET explored = :now WHERE explored > :limit",
    "UPDATE sites SET troubled_since = :now WHERE troubled_since > :limit",
    """
    UPDATE runs SET started_at = min(started_at, :now), finished_at = min(finished_at, :now)
    WHERE started_at > :limit OR finished_at > :limit
    """,
)
