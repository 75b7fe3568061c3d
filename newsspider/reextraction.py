"""Snapshots read once more after a rule has changed: what differs, and putting it in place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from newsspider.extraction.rules import extracted_by
from newsspider.extraction.site_memory import SiteMemory
from newsspider.intake import ArchiveRun, read_again, rebuild
from newsspider.items import Outcome, Visit
from newsspider.sites import Site
from newsspider.storage import Rebuilt, Snapshot, Store

#: ``same``: the page gives what it gave; ``changed``: other fields; ``article``: it is an article now;
#: ``no article``: it is none any more; ``failed``: it could not be read.
Kind = Literal["same", "changed", "article", "no article", "failed"]


class Reread(NamedTuple):
    """What became of one snapshot."""

    url: str
    kind: Kind
    fields: Mapping[str, tuple[object, object]] = {}
    #: field -> before, after
    reason: str | None = None
    #: why it is no article, or could not be read


def reextract(
    store: Store, sites: Mapping[str, Site], names: list[str], run: ArchiveRun | None = None
) -> Iterator[Reread]:
    """Read the newest snapshot of each page of these sites once more, unless the rules of now have read it.

    With a run each result is written in a transaction of its own before it is given out, so that one that was
    killed goes on where it ended. Without a run nothing is written.

    An article is replaced in place and gets no revision. One whose page is no article by the rules of now stays,
    with a warning. A page that is an article now is stored.
    """
    for name in names:
        site = sites.get(name)
        memory = store.memory(name) if site is None or site.memory else None
        for snapshot in store.read_by_others(name, extracted_by(site)):
            if run is not None and memory is not None:
                memory = run.memory(snapshot.visit())
            if snapshot.article_id is None:
                yield _page(snapshot, site, memory, run)
            else:
                yield _article(store, snapshot, site, memory, run)


def _page(snapshot: Snapshot, site: Site | None, memory: SiteMemory | None, run: ArchiveRun | None) -> Reread:
    """A page that was no article."""
    visit = read_again(snapshot, site, memory)
    if visit.outcome is Outcome.FAILED:
        return Reread(snapshot.url, "failed", reason=visit.reason)
    if visit.outcome is not None:
        if run is not None:
            run.store.note_reading(snapshot, visit.extracted_by)
        return Reread(snapshot.url, "same", reason=visit.reason)
    if run is not None:
        run.save_again(snapshot, visit)
    return Reread(snapshot.url, "article")


def _article(
    store: Store, snapshot: Snapshot, site: Site | None, memory: SiteMemory | None, run: ArchiveRun | None
) -> Reread:
    assert snapshot.article_id is not None
    result = rebuild(store, snapshot.article_id, site, memory)
    if isinstance(result, Rebuilt):
        if run is not None:
            with run.store.transaction():
                run.store.replace(result)
                run.store.note_reading(snapshot, result.after["extracted_by"])
        return Reread(snapshot.url, "changed" if result.changed else "same", result.changed)
    return _refused(snapshot, result, run)


def _refused(snapshot: Snapshot, visit: Visit | None, run: ArchiveRun | None) -> Reread:
    if visit is None or visit.outcome is Outcome.FAILED:
        return Reread(snapshot.url, "failed", reason=visit.reason if visit else "no snapshot")
    if run is not None and snapshot.article_id is not None:
        with run.store.transaction():
            run.store.flag(snapshot.article_id, "no article by newer rules")
            run.store.note_reading(snapshot, visit.extracted_by)
    return Reread(snapshot.url, "no article", reason=visit.reason)
