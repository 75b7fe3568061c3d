"""Pages as they were fetched, kept small: zstd, with earlier pages of the same site as its dictionary.

The pages of a site share most of their markup. On 75 real pages of 23 sites (275 KB each) gzip leaves 54 KB of a
page, zstd with a dictionary that was trained on the other pages of its site 41 to 46 KB, and with two of these
pages as they are 31 KB: they are a better sample of a template than what training picks from them, and cost no
training. So a dictionary here is nothing but the latest articles of a site, one after the other.

Everything that writes runs inside a transaction that `Store` has opened.
"""

from __future__ import annotations

import json
import logging
import sqlite3
import sys
from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from newsspider.items import Candidate, Fetched, Outcome, Terms, Visit, to_utc
from newsspider.storage.records import clean, plain
from newsspider.storage.saving import Verdict, page_key

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

logger = logging.getLogger(__name__)

#: 3 ms for a page of 275 KB. Level 9 takes twice as long and saves 6 %; level 3 half as long, and 9 % more room.
_LEVEL = 5
_OPTIONS: dict[int, int] = {
    zstd.CompressionParameter.compression_level: _LEVEL,
    zstd.CompressionParameter.checksum_flag: 1,
}
#: A dictionary ready for use takes up to ten times its size in memory.
_DICTIONARY_BYTES = 512 * 1024
_DICTIONARY_PAGES = 16
#: zstd takes no shorter ones.
_LEAST_DICTIONARY = 8
_OPEN_DICTIONARIES = 32
#: A new dictionary is worth its room when it makes pages smaller by so much.
_GAIN = 0.1
#: Whether it would be is tried after 1, 2, 4, ... articles, and then after each of so many: 20 to 60 ms.
_TRIAL_EVERY = 64
#: Snapshots deleted in one transaction: some milliseconds.
_PRUNED_AT_ONCE = 200


class Snapshot(NamedTuple):
    """A page as it was fetched."""

    id: int
    url: str
    #: asked for, as in ``pages``
    final_url: str
    #: after redirects
    site: str
    article_id: str | None
    #: None: the page was judged to be no article
    revision: int | None
    #: the version of the article that it shows
    fetched_at: datetime
    candidate: Candidate | None
    #: what was known of the page before it was read
    fetched: Fetched

    def visit(self) -> Visit:
        """The visit that brought it, as it was before anything was read."""
        return Visit(self.url, self.final_url, self.site, self.fetched_at, candidate=self.candidate)


class Snapshots:
    """The snapshots of an archive."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._open: dict[int, zstd.ZstdDict] = {}

    def forget(self) -> None:
        """Let go of open dictionaries: after a rollback those of today may never have been stored."""
        self._open.clear()

    def keep(self, visit: Visit, site: str, verdict: Verdict) -> None:
        """Keep the page of a visit, if it shows something that no earlier snapshot shows.

        That is a new version of an article, the version that is stored when it has no snapshot yet, and the
        latest of each page that is no article.
        """
        page = visit.fetched
        if page is None or verdict.outcome not in _KEPT or verdict.reason == "older copy":
            return
        key, revision = page_key(visit.requested_url or visit.url), None
        if verdict.outcome is not Outcome.NOT_ARTICLE:
            revision = self._unseen(verdict.article_id)
            if revision is None:
                return
        self._db.execute("DELETE FROM snapshots WHERE url = ? AND article_id IS NULL", (key,))
        dictionary, content = self._compress(page.body, site, learning=verdict.outcome is Outcome.STORED)
        row = {
            "site": site,
            "url": key,
            "final_url": clean(visit.url),
            "article_id": verdict.article_id if revision else None,
            "revision": revision,
            "fetched_at": to_utc(visit.fetched_at),
            "content_type": clean(page.content_type) if page.content_type else None,
            "encoding": page.encoding,
            "candidate": json.dumps(plain(visit.candidate), ensure_ascii=False) if visit.candidate else None,
            "terms": json.dumps(plain(page.terms), ensure_ascii=False) if page.terms != Terms() else None,
            "extracted_by": visit.extracted_by,
            "size": len(page.body),
            "dictionary_id": dictionary,
            "content": content,
        }
        marks = ", ".join(f":{name}" for name in row)
        self._db.execute(f"INSERT INTO snapshots ({', '.join(row)}) VALUES ({marks})", row)

    def _unseen(self, article_id: str | None) -> int | None:
        """The current revision of an article, if there is no snapshot of it."""
        row = self._db.execute(
            """
            SELECT a.revision FROM articles a WHERE a.id = :id AND NOT EXISTS
                (SELECT 1 FROM snapshots s WHERE s.article_id = a.id AND s.revision = a.revision)
            """,
            {"id": article_id},
        ).fetchone()
        return row[0] if row else None

    # Reading

    def of_article(self, article_id: str) -> Iterator[Snapshot]:
        """The snapshots of an article, first to last; revisions without one are missing."""
        rows = self._db.execute("SELECT * FROM snapshots WHERE article_id = ? ORDER BY revision", (article_id,))
        return (found for row in rows if (found := self._snapshot(row)))

    def sites(self) -> list[str]:
        """The names of the sites that have snapshots."""
        return [name for (name,) in self._db.execute("SELECT DISTINCT site FROM snapshots ORDER BY site")]

    def read_by_others(self, site: str, stamp: str) -> Iterator[Snapshot]:
        """The newest snapshot of each page of a site that rules of another stamp have read, oldest first.

        What happens to the archive meanwhile does no harm: one row is read at a time.
        """
        at, last = "", 0
        while row := self._db.execute(
            """
            SELECT s.* FROM snapshots s LEFT JOIN articles a ON a.id = s.article_id
            WHERE s.site = :site AND (s.fetched_at, s.id) > (:at, :last)
                AND s.extracted_by IS NOT :stamp AND s.revision IS a.revision
            ORDER BY s.fetched_at, s.id LIMIT 1
            """,
            {"site": site, "at": at, "last": last, "stamp": stamp},
        ).fetchone():
            at, last = row["fetched_at"], row["id"]
            if found := self._snapshot(row):
                yield found

    def assign(self, snapshot_id: int, article_id: str | None) -> None:
        """Note that a snapshot of what was no article shows the current version of one."""
        self._db.execute(
            """
            UPDATE snapshots SET (article_id, revision) = (SELECT id, revision FROM articles WHERE id = ?)
            WHERE id = ?
            """,
            (article_id, snapshot_id),
        )

    def stamp(self, snapshot_id: int, stamp: str | None) -> None:
        """Note which rules have read a snapshot."""
        self._db.execute("UPDATE snapshots SET extracted_by = ? WHERE id = ?", (stamp, snapshot_id))

    def _snapshot(self, row: sqlite3.Row) -> Snapshot | None:
        """The snapshot of a row; None, and a line in the log, for one that is broken."""
        body = self._decompress(row)
        if body is None:
            return None
        return Snapshot(
            row["id"],
            row["url"],
            row["final_url"],
            row["site"],
            row["article_id"],
            row["revision"],
            datetime.fromisoformat(row["fetched_at"]),
            _candidate(row["candidate"], row["url"]),
            Fetched(body, row["content_type"], row["encoding"], _terms(row["terms"])),
        )

    # Compressing

    def _compress(self, body: bytes, site: str, *, learning: bool) -> tuple[int | None, bytes]:
        """The id of the dictionary and the compressed page."""
        row = self._db.execute(
            """
            SELECT id, articles, content IS NULL AS is_empty FROM snapshot_dictionaries
            WHERE site = ? ORDER BY id DESC LIMIT 1
            """,
            (site,),
        ).fetchone()
        number = row["id"] if row and not row["is_empty"] else None
        known = self._dictionary(number) if number else None
        number = number if known else None
        content = zstd.compress(body, options=_OPTIONS, zstd_dict=known.as_digested_dict if known else None)
        if learning:
            if row is None:
                self._db.execute("INSERT INTO snapshot_dictionaries (site) VALUES (?)", (site,))
            elif _is_trial(row["articles"]):
                number, content = self._try_another(body, site, number, content, row["articles"])
            self._db.execute(
                """
                UPDATE snapshot_dictionaries SET articles = articles + 1
                WHERE id = (SELECT max(id) FROM snapshot_dictionaries WHERE site = ?)
                """,
                (site,),
            )
        return number, content

    def _try_another(
        self, body: bytes, site: str, number: int | None, content: bytes, articles: int
    ) -> tuple[int | None, bytes]:
        """A dictionary of the site's latest articles, if that makes this page clearly smaller; else what there is.

        It must be worth its own room as well, if as many articles follow as the one before it has served. So the
        first articles of a site become the dictionary of those that follow, some more make a better one, and
        after a redesign the old one is given up.
        """
        latest = self._latest(site)
        if len(latest) < _LEAST_DICTIONARY:
            return number, content
        candidate = zstd.ZstdDict(latest, is_raw=True)
        smaller = zstd.compress(body, options=_OPTIONS, zstd_dict=candidate.as_digested_dict)
        saving = len(content) - len(smaller)
        if saving < _GAIN * len(content):
            return number, content
        packed = zstd.compress(latest, _LEVEL)
        if saving * articles < len(packed):
            return number, content
        made = self._db.execute("INSERT INTO snapshot_dictionaries (site, content) VALUES (?, ?)", (site, packed))
        return made.lastrowid, smaller

    def _latest(self, site: str) -> bytes:
        """The latest articles of a site, the last one last, in `_DICTIONARY_BYTES`."""
        pages: list[bytes] = []
        room = _DICTIONARY_BYTES
        for row in self._db.execute(
            """
            SELECT * FROM snapshots WHERE site = ? AND article_id IS NOT NULL
            ORDER BY fetched_at DESC, id DESC LIMIT ?
            """,
            (site, _DICTIONARY_PAGES),
        ):
            pages.append((self._decompress(row) or b"")[:room])
            room -= len(pages[-1])
            if room <= 0:
                break
        return b"".join(reversed(pages))

    def _decompress(self, row: sqlite3.Row) -> bytes | None:
        """The page; None, and a line in the log, for one that is broken: a copy is lost, and no record."""
        dictionary = self._dictionary(row["dictionary_id"]) if row["dictionary_id"] else None
        try:
            if dictionary is None and row["dictionary_id"]:
                raise zstd.ZstdError(f"no dictionary {row['dictionary_id']}")
            return zstd.decompress(row["content"], zstd_dict=dictionary)
        except zstd.ZstdError as error:
            logger.error("snapshot %s of %s is broken: %s", row["id"], row["url"], error)
            return None

    def _dictionary(self, number: int) -> zstd.ZstdDict | None:
        """A dictionary, ready for use; None for one that is lost. Those used last stay open."""
        found = self._open.pop(number, None)
        if found is None:
            row = self._db.execute("SELECT content FROM snapshot_dictionaries WHERE id = ?", (number,)).fetchone()
            try:
                found = (
                    zstd.ZstdDict(zstd.decompress(row["content"]), is_raw=True) if row and row["content"] else None
                )
            except zstd.ZstdError:
                found = None
            if found is None:
                return None
            if len(self._open) >= _OPEN_DICTIONARIES:
                del self._open[next(iter(self._open))]
        self._open[number] = found
        return found

    # Pruning

    def prune(self, site: str, before: datetime) -> int:
        """Delete some snapshots of a site that were fetched before; how many. 0: there are no more of them."""
        deleted = self._db.execute(
            """
            DELETE FROM snapshots WHERE id IN
                (SELECT id FROM snapshots WHERE site = ? AND fetched_at < ? ORDER BY fetched_at LIMIT ?)
            """,
            (site, to_utc(before), _PRUNED_AT_ONCE),
        ).rowcount
        if deleted < _PRUNED_AT_ONCE:
            self._prune_dictionaries(site)
        return deleted

    def _prune_dictionaries(self, site: str) -> None:
        """Delete those that no snapshot needs. Of a site that still has snapshots the newest one stays."""
        self._db.execute(
            """
            DELETE FROM snapshot_dictionaries AS d
            WHERE site = :site AND NOT EXISTS (SELECT 1 FROM snapshots WHERE dictionary_id = d.id)
                AND (id < (SELECT max(id) FROM snapshot_dictionaries WHERE site = :site)
                    OR NOT EXISTS (SELECT 1 FROM snapshots WHERE site = :site))
            """,
            {"site": site},
        )
        self.forget()  # its id may be given to another


_KEPT = frozenset({Outcome.STORED, Outcome.UPDATED, Outcome.UNCHANGED, Outcome.NOT_ARTICLE})


def _is_trial(articles: int) -> bool:
    """Whether it is time to try another dictionary, after so many articles with this one."""
    return articles > 0 and (articles % _TRIAL_EVERY == 0 or (articles < _TRIAL_EVERY and articles.bit_count() == 1))


def _candidate(text: str | None, url: str) -> Candidate | None:
    if text is None:
        return None
    known = json.loads(text)
    published, modified = (
        datetime.fromisoformat(known[name]) if known[name] else None for name in ("date_published", "date_modified")
    )
    return Candidate(url, known["source"], known["title"], published, modified)


def _terms(text: str | None) -> Terms:
    known = json.loads(text) if text else {}
    return Terms(**{**known, "robots_tags": tuple(known.get("robots_tags", ()))})
