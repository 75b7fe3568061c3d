"""A stored article made anew from its snapshots, by the rules of today. It replaces the record and makes no revision.

`rebuild` is pure; `write` runs inside the transaction that `Store` has opened.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import NamedTuple

from newsspider.storage.records import ARTICLE_COLUMNS, ROWS, TARGET, Record, to_row
from newsspider.storage.saving import VERSION_FIELDS, bring_up_to_date, note_changes
from newsspider.storage.versions import content_hash, dates_of, merge

#: What belongs to the stored article rather than to what is read of its page.
_KEPT = ("id", "url", "site", "requested_url", "first_seen", "last_checked", "last_changed", "revision")
#: They move on without a revision, and so without a snapshot.
_COUNTS = ("view_count", "comment_count")
_MODIFIED = tuple(name for name in ARTICLE_COLUMNS if name.startswith("date_modified"))
#: Says how a field came about rather than what it is, or follows from another field.
_NOT_SHOWN = ("provenance", "page_type_score", "word_count")


class Rebuilt(NamedTuple):
    """An article by the rules of today, beside what is stored."""

    before: Record
    after: Record
    earlier: dict[int, Record]
    #: revision -> its record, for those before the current one

    @property
    def changed(self) -> dict[str, tuple[object, object]]:
        """The fields that differ -> before, after; without those that only say how a field came about."""
        names = [n for n in (*ARTICLE_COLUMNS, *ROWS) if n not in _NOT_SHOWN and not n.endswith("_utc")]
        pairs = {name: (_comparable(self.before[name]), _comparable(self.after[name])) for name in names}
        return {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}


def rebuild(current: Record, versions: Mapping[int, Record], fetched_at: str) -> Rebuilt:
    """The stored record ``current`` made anew.

    ``versions`` are what the rules of today read from the snapshots, by revision, the current one among them,
    which was fetched at ``fetched_at``. As in a crawl, each version fills its gaps from the one before. Where
    snapshots of earlier versions are missing, gaps are filled from what is stored: nothing is lost that can't
    be read again.
    """
    records: dict[int, Record] = {}
    last: Record | None = None
    for revision in sorted(versions):
        last = merge(last, versions[revision]) if last else versions[revision]
        records[revision] = last
    after = {**current, **records.pop(current["revision"])}
    if len(versions) < current["revision"]:
        after.update(merge(current, after))
    after.update({name: current[name] for name in _KEPT})
    after.update(_later_than_snapshot(current, fetched_at))
    after.update(dates_of(after))
    after["content_hash"] = content_hash(after)
    return Rebuilt(current, after, records)


def _later_than_snapshot(current: Record, fetched_at: str) -> Record:
    """What a visit after that of the snapshot has brought."""
    later: Record = {}
    if current["last_checked"] > fetched_at:
        later = {name: current[name] for name in _COUNTS if current[name] is not None}
    if (current["date_modified_utc"] or "") > fetched_at:  # no page knows a change that is still to come
        later.update({name: current[name] for name in _MODIFIED})
    return later


def write(db: sqlite3.Connection, rebuilt: Rebuilt) -> None:
    """Put the article in the place of the stored one; its earlier versions too, with what each one changed."""
    key = rebuilt.after["id"]
    bring_up_to_date(db, rebuilt.before, rebuilt.after)
    for revision, record in rebuilt.earlier.items():
        row = to_row({**record, "content_hash": content_hash(record)}, VERSION_FIELDS)
        assignments = ", ".join(f"{name} = :{name}" for name in VERSION_FIELDS)
        db.execute(
            f"UPDATE revisions SET {assignments} WHERE article_id = :article_id AND revision = :revision",
            {**row, "article_id": key, "revision": revision},
        )
    note_changes(db, key)


def _comparable(value: object) -> object:
    """References without what only the archive knows of them; absent is absent."""
    if isinstance(value, list):
        return [{k: v for k, v in x.items() if k not in TARGET} if isinstance(x, dict) else x for x in value]
    return value
