"""Writing one visit: is its article new, changed, the same, or stored from another address?

Every function here runs inside the transaction that `Store.save` has opened.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import pairwise
from typing import NamedTuple

from newsspider.items import Outcome, Visit, to_utc
from newsspider.storage import references, stories
from newsspider.storage.identity import (
    address,
    article_id,
    declared_url,
    own_url,
    same_story,
    site_name,
    twin_address,
)
from newsspider.storage.reading import article_by_id, versions
from newsspider.storage.records import (
    ARTICLE_COLUMNS,
    DATE_COLUMNS,
    STORED_COLUMNS,
    Record,
    article_record,
    clean,
    to_row,
)
from newsspider.storage.versions import changed_fields, content_hash, dates_of_merged, merge, unified_diff
from newsspider.urls import canonicalize, story_key

_ROW = {**STORED_COLUMNS, **ARTICLE_COLUMNS}
#: Shorter texts are alike by chance.
_COMPARABLE = 100
#: Columns by which mentions in other articles, and copies, find this one; and those which date what it cites.
_TOLD = frozenset(("title", "body", "date_published_utc", "date_published_precision"))
_DATING = frozenset(("date_published_utc", "date_published_precision"))
#: What is kept of each version of an article.
VERSION_FIELDS = {
    name: _ROW[name]
    for name in ("title", "summary", "body", "authors", "date_published", "date_modified", "content_hash")
}


class Verdict(NamedTuple):
    """What became of a visit, and the article it is about."""

    outcome: Outcome
    reason: str | None
    article_id: str | None


class Addresses(NamedTuple):
    """The addresses of a visit in the form of `identity.address`."""

    requested: str
    own: str
    declared: str
    #: the same as ``own`` when no other is declared

    @classmethod
    def of(cls, visit: Visit) -> Addresses:
        own = address(own_url(visit))
        return cls(address(visit.requested_url) or own, own, address(declared_url(visit)) or own)


def save_article(db: sqlite3.Connection, visit: Visit, site: str, warnings: Sequence[str]) -> Verdict:
    """Store the article of a visit that quality let pass."""
    assert visit.article is not None
    new = article_record(visit.article)
    at = Addresses.of(visit)
    if not at.own:
        return Verdict(Outcome.FAILED, "no address", None)
    new.update(url=clean(own_url(visit)), site=site, requested_url=clean(visit.requested_url))
    new.update(warnings=[clean(w) for w in warnings], first_seen=to_utc(visit.fetched_at))
    new.update(extracted_by=visit.extracted_by)
    earlier, at = _find(db, at, new)
    if earlier is None and (twin := _twin(db, new)):
        _add_addresses(db, twin, at)
        return Verdict(Outcome.DUPLICATE, "same text", twin)
    if earlier is None:
        return _insert(db, new, at)
    _add_addresses(db, earlier["id"], at)
    return _meet(db, earlier, new, at)


def _find(db: sqlite3.Connection, at: Addresses, new: Record) -> tuple[Record | None, Addresses]:
    """The stored article of which this is another visit; with the addresses that turned out to be true.

    What a page declares, and where a redirect leads, is believed only if the texts are one story: there are
    sites that declare one address on all their pages, and addresses such as ``/latest`` that show another
    story each day. The page's own address needs no proof, unless it has become known by such a hint.
    """

    def known(where: str) -> Record | None:
        row = db.execute("SELECT article_id FROM article_urls WHERE address = ?", (where,)).fetchone()
        return article_by_id(db, row[0]) if row else None

    def is_story(earlier: Record) -> bool:
        return same_story(earlier["title"], earlier["body"], new["title"], new["body"])

    if at.declared != at.own and (earlier := known(at.declared)):
        if is_story(earlier):
            return earlier, at
        at = at._replace(declared=at.own)
    if (earlier := known(at.own)) and (at.declared == at.own == address(earlier["url"]) or is_story(earlier)):
        return earlier, at
    if at.requested != at.own and (earlier := known(at.requested)) and is_story(earlier):
        return earlier, at
    return None, at


def _twin(db: sqlite3.Connection, new: Record) -> str | None:
    """The article with the same text, word for word, and the same number in another address of the site.

    The text alone is not enough: short reports repeat themselves word for word from day to day.
    """
    story = story_key(new["url"])
    if story is None or len(new["body"]) < _COMPARABLE:
        return None
    rows = db.execute(
        "SELECT id, url FROM articles WHERE content_hash = ? AND site = ?", (content_hash(new), new["site"])
    )
    return next((str(row["id"]) for row in rows.fetchall() if story_key(row["url"]) == story), None)


def _meet(db: sqlite3.Connection, earlier: Record, new: Record, at: Addresses) -> Verdict:
    """A visit to a known article: follow what the article's own page says, count any other as duplicate."""
    stored_at = address(earlier["url"])
    moved = at.own != stored_at and at.requested == stored_at
    is_canonical = at.own == address(earlier["canonical_url"] or "")
    if not (at.own == stored_at or moved or is_canonical):
        reason = "canonical URL" if at.declared != at.own else "known address"
        return Verdict(Outcome.DUPLICATE, reason, earlier["id"])
    if new["first_seen"] < earlier["last_checked"]:  # a saved page, taken in after a younger one
        return _older_copy(db, earlier, new)
    changed = _revise(db, earlier, new)
    if changed:
        return Verdict(Outcome.UPDATED, ", ".join(changed), earlier["id"])
    if at.own != stored_at and not moved:
        return Verdict(Outcome.DUPLICATE, "canonical URL", earlier["id"])
    if at.requested not in (at.own, stored_at, address(earlier["requested_url"] or "")):
        return Verdict(Outcome.DUPLICATE, "redirect", earlier["id"])
    return Verdict(Outcome.UNCHANGED, None, earlier["id"])


def _older_copy(db: sqlite3.Connection, earlier: Record, new: Record) -> Verdict:
    if new["first_seen"] < earlier["first_seen"]:
        older = {**earlier, "first_seen": new["first_seen"]}
        db.execute("UPDATE articles SET first_seen = ? WHERE id = ?", (older["first_seen"], older["id"]))
        references.move(db, older)
        references.search_again(db, older)
        stories.note(db, older)
    return Verdict(Outcome.UNCHANGED, "older copy", earlier["id"])


def _insert(db: sqlite3.Connection, new: Record, at: Addresses) -> Verdict:
    new["id"] = _free_id(db, at.declared)
    new["last_checked"] = new["last_changed"] = new["first_seen"]
    new["content_hash"] = content_hash(new)
    new["revision"] = 1
    names = ", ".join(_ROW)
    values = ", ".join(f":{name}" for name in _ROW)
    db.execute(f"INSERT INTO articles ({names}) VALUES ({values})", to_row(new, _ROW))
    _add_addresses(db, new["id"], at)
    references.write(db, new)
    references.search_again(db, new)
    stories.note(db, new)
    _write_dates(db, new["id"], new["dates_mentioned"])
    return Verdict(Outcome.STORED, None, new["id"])


def _free_id(db: sqlite3.Connection, where: str) -> str:
    """`article_id`, or the next one: an address that was given to a second story has its id taken."""
    number, key = 1, article_id(where)
    while db.execute("SELECT 1 FROM articles WHERE id = ?", (key,)).fetchone():
        number += 1
        key = article_id(f"{where} {number}")
    return key


def _revise(db: sqlite3.Connection, earlier: Record, new: Record) -> list[str]:
    """Bring a stored article up to date; the changed fields, if they are worth a revision."""
    merged = {**earlier, **merge(earlier, new)}
    merged["requested_url"], merged["first_seen"] = earlier["requested_url"], earlier["first_seen"]
    merged["last_checked"] = new["first_seen"]
    merged.update(dates_of_merged(merged, new, earlier))
    changed = changed_fields(earlier, merged)
    if changed:
        _keep_version(db, earlier, replaced=new["first_seen"])
        merged["revision"] = earlier["revision"] + 1
        merged["last_changed"] = new["first_seen"]
        merged["content_hash"] = content_hash(merged)
    bring_up_to_date(db, earlier, merged)
    if changed:
        note_changes(db, earlier["id"], earlier["revision"])
    return changed


def bring_up_to_date(db: sqlite3.Connection, earlier: Record, merged: Record) -> None:
    """Replace a stored record by another one of the same article: only what differs is written."""
    before, after = to_row(earlier, _ROW), to_row(merged, _ROW)
    differing = [name for name in _ROW if before[name] != after[name]]
    if differing:
        assignments = ", ".join(f"{name} = :{name}" for name in differing)
        db.execute(f"UPDATE articles SET {assignments} WHERE id = :id", after)
    if references.without_targets(merged["references"]) != references.without_targets(earlier["references"]):
        db.execute("DELETE FROM cross_references WHERE article_id = ?", (earlier["id"],))
        references.write(db, merged, earlier)
    elif not _DATING.isdisjoint(differing):
        references.move(db, merged)
    if not _TOLD.isdisjoint(differing):
        references.search_again(db, merged)
        stories.note(db, merged)
    if merged["dates_mentioned"] != earlier["dates_mentioned"]:
        db.execute("DELETE FROM dates_mentioned WHERE article_id = ?", (earlier["id"],))
        _write_dates(db, earlier["id"], merged["dates_mentioned"])


def _keep_version(db: sqlite3.Connection, earlier: Record, replaced: str) -> None:
    row = to_row(earlier, VERSION_FIELDS)
    names = ("article_id", "revision", "seen", "replaced", "changed_fields", *VERSION_FIELDS)
    values = (earlier["id"], earlier["revision"], earlier["last_changed"], replaced, "[]", *row.values())
    marks = ", ".join("?" * len(names))
    db.execute(f"INSERT INTO revisions ({', '.join(names)}) VALUES ({marks})", values)


def note_changes(db: sqlite3.Connection, key: str, since: int = 1) -> None:
    """Write down what each version of an article changed in the one before it, from revision ``since`` on."""
    for before, after in pairwise(v for v in versions(db, key) if v["revision"] >= since):
        changed = changed_fields(_with_utc(before), _with_utc(after))
        db.execute(
            "UPDATE revisions SET changed_fields = ?, diff = ? WHERE article_id = ? AND revision = ?",
            (json.dumps(changed), unified_diff(before, after), key, before["revision"]),
        )


def _with_utc(version: Record) -> Record:
    text = version["date_published"]
    return {**version, "date_published_utc": to_utc(datetime.fromisoformat(text)) if text else None}


def _add_addresses(db: sqlite3.Connection, key: str, at: Addresses) -> None:
    """Make an article known under the addresses of a visit, and resolve what has pointed to them so far.

    An address that leads elsewhere now leads there: the last visit is right.
    """
    made = [where for where in {at.requested, at.own, at.declared} if _lead(db, where, key)]
    references.resolve_again(db, made)


def _lead(db: sqlite3.Connection, where: str, key: str) -> bool:
    """Let an address lead to an article; whether it did not before."""
    twin = twin_address(where)
    made = db.execute(
        """
        INSERT INTO article_urls (address, article_id, twin) VALUES (:address, :id, :twin)
        ON CONFLICT (address) DO UPDATE SET article_id = :id WHERE article_id <> :id
        """,
        {"address": where, "id": key, "twin": twin if twin != where else None},
    )
    return made.rowcount > 0


def _write_dates(db: sqlite3.Connection, key: str, dates: Iterable[Record]) -> None:
    names = (*DATE_COLUMNS, "article_id")
    db.executemany(
        f"INSERT INTO dates_mentioned ({', '.join(names)}) VALUES ({', '.join(f':{name}' for name in names)})",
        ({**to_row(day, DATE_COLUMNS), "article_id": key} for day in dates),
    )


def save_page(db: sqlite3.Connection, visit: Visit, site: str, verdict: Verdict, run_id: int | None) -> None:
    """Record what became of the URL that was asked for."""
    keep, etag, last_modified = _validators(visit, verdict.outcome)
    db.execute(
        """
        INSERT INTO pages (url, final_url, site, source, status, etag, last_modified, outcome, reason,
            article_id, run_id, first_fetched, last_fetched)
        VALUES (:url, :final_url, :site, :source, :status, :etag, :last_modified, :outcome, :reason,
            :article_id, :run_id, :now, :now)
        ON CONFLICT (url) DO UPDATE SET
            final_url = excluded.final_url,
            site = excluded.site,
            source = coalesce(excluded.source, source),
            status = excluded.status,
            etag = CASE WHEN :keep THEN coalesce(excluded.etag, etag) ELSE excluded.etag END,
            last_modified = CASE WHEN :keep THEN coalesce(excluded.last_modified, last_modified)
                ELSE excluded.last_modified END,
            outcome = excluded.outcome,
            reason = excluded.reason,
            article_id = coalesce(excluded.article_id, article_id),
            run_id = coalesce(excluded.run_id, run_id),
            first_fetched = min(first_fetched, excluded.first_fetched),
            last_fetched = max(last_fetched, excluded.last_fetched),
            fetch_count = fetch_count + 1
        """,
        {
            "url": page_key(visit.requested_url or visit.url),
            "final_url": clean(visit.url) or None,
            "site": site,
            "source": visit.candidate.source if visit.candidate else None,
            "status": visit.status,
            "etag": etag,
            "last_modified": last_modified,
            "outcome": verdict.outcome.value,
            "reason": verdict.reason,
            "article_id": verdict.article_id,
            "run_id": run_id,
            "now": to_utc(visit.fetched_at),
            "keep": keep,
        },
    )


def settle_page(db: sqlite3.Connection, key: str, verdict: Verdict) -> None:
    """Note another outcome of a page that was not asked for again."""
    db.execute(
        "UPDATE pages SET outcome = ?, reason = ?, article_id = coalesce(?, article_id) WHERE url = ?",
        (verdict.outcome.value, verdict.reason, verdict.article_id, key),
    )


def flag(db: sqlite3.Connection, key: str, warning: str) -> None:
    """Add a warning to an article, once."""
    (text,) = db.execute("SELECT warnings FROM articles WHERE id = ?", (key,)).fetchone()
    noted = json.loads(text)
    if warning not in noted:
        db.execute("UPDATE articles SET warnings = ? WHERE id = ?", (json.dumps([*noted, warning]), key))


def page_key(url: str) -> str:
    """The key of ``pages``: the canonical URL; text that is no URL, such as a file's name, as it is."""
    return canonicalize(clean(url)) or clean(url)


def _validators(visit: Visit, outcome: Outcome) -> tuple[bool, str | None, str | None]:
    """Whether earlier validators outlast this visit, and what it brings.

    Only a page that was taken in may be asked for conditionally: after a failure halfway, a 304 would hide
    what was missed for good. A 304 need not repeat them, and an error page says nothing about them.
    """
    if visit.status is not None and 200 <= visit.status < 300:
        if outcome in (Outcome.FAILED, Outcome.TOO_LARGE):
            return False, None, None
        return False, _clean(visit.etag), _clean(visit.last_modified)
    if visit.status == 304:
        return True, _clean(visit.etag), _clean(visit.last_modified)
    return True, None, None


def _clean(text: str | None) -> str | None:
    return clean(text) if text else None


def touch_article(db: sqlite3.Connection, visit: Visit) -> str | None:
    """Note a 304 at the article of this page, if the page is the article's own; the article's id."""
    row = db.execute(
        """
        SELECT a.id, a.url, a.requested_url FROM pages p JOIN articles a ON a.id = p.article_id
        WHERE p.url = ?
        """,
        (page_key(visit.requested_url or visit.url),),
    ).fetchone()
    if row is None:
        return None
    if address(own_url(visit)) in (address(row["url"]), address(row["requested_url"] or "")):
        db.execute(
            "UPDATE articles SET last_checked = max(last_checked, ?) WHERE id = ?",
            (to_utc(visit.fetched_at), row["id"]),
        )
    return str(row["id"])


def count_outcome(db: sqlite3.Connection, run_id: int, site: str, verdict: Verdict) -> None:
    """Count the page in its run. The reason is cut, so that texts of others don't make a row each."""
    db.execute(
        """
        INSERT INTO run_outcomes (run_id, site, outcome, reason, pages) VALUES (?, ?, ?, ?, 1)
        ON CONFLICT (run_id, site, outcome, reason) DO UPDATE SET pages = pages + 1
        """,
        (run_id, site, verdict.outcome.value, (verdict.reason or "")[:80]),
    )


def site_of(db: sqlite3.Connection, visit: Visit) -> str:
    """The site's name for its rows."""
    name = site_name(visit) or "unknown"
    db.execute("INSERT INTO sites (name) VALUES (?) ON CONFLICT DO NOTHING", (name,))
    return name
