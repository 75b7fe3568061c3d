"""Folders of pages with what a perfect extractor gives for each, in the two shapes that are used for such."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

_ENDINGS = (".html", ".html.gz")
#: Page types whose truth counts. Of other pages nobody expects a body.
_ARTICLES = frozenset(("article", "live_blog", "gallery", "video"))


class AnnotatedPage(NamedTuple):
    """A file with a page, and what is known of it."""

    name: str
    path: Path
    url: str
    truth: dict[str, Any]
    #: fields of the article; empty when nothing is known

    def html(self) -> bytes:
        """The page's bytes."""
        data = self.path.read_bytes()
        return gzip.decompress(data) if self.path.suffix == ".gz" else data


def read_sets(folder: Path) -> dict[str, list[AnnotatedPage]]:
    """Name of set -> its pages, in the order of names.

    ``SET.jsonl`` beside ``SET/ID.html.gz`` makes a set: one JSON line a page with ``id``, ``url`` and the truth.
    Other pages make a set for each folder, and the truth of ``NAME.html`` is ``NAME.json`` beside it.
    """
    annotated = {path.with_suffix(""): list(_listed(path)) for path in sorted(folder.glob("*.jsonl"))}
    sets = {path.name: pages for path, pages in annotated.items()}
    for path in sorted(p for p in folder.rglob("*") if p.name.endswith(_ENDINGS)):
        if annotated.keys().isdisjoint(path.parents):
            name = path.parent.relative_to(folder).as_posix()
            sets.setdefault(folder.resolve().name if name == "." else name, []).append(_beside(path))
    return {name: pages for name, pages in sets.items() if pages}


def _listed(lines: Path) -> Iterator[AnnotatedPage]:
    for line in lines.read_text(encoding="utf-8").rstrip("\n").split("\n"):  # texts hold other line separators
        truth = json.loads(line)
        paths = [lines.with_suffix("") / f"{truth['id']}{ending}" for ending in _ENDINGS]
        if path := next((p for p in paths if p.exists()), None):
            yield _annotated(str(truth["id"]), path, truth)


def _beside(path: Path) -> AnnotatedPage:
    name = path.name.removesuffix(".gz").removesuffix(".html")
    beside = path.with_name(f"{name}.json")
    return _annotated(name, path, json.loads(beside.read_text(encoding="utf-8")) if beside.exists() else {})


def _annotated(name: str, path: Path, truth: dict[str, Any]) -> AnnotatedPage:
    counts = truth.get("page_type", "article") in _ARTICLES
    return AnnotatedPage(name, path, truth.get("url") or "", truth if counts else {})
