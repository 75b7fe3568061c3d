"""newsspider beside other extractors, in quality and speed, on pages of your own.

    python tests/benchmarks/compare.py FOLDER [--only NAME ...] [--limit N]

FOLDER holds pages (NAME.html or NAME.html.gz) with the truth beside them (NAME.json: body, title, authors,
date_published, as in tests/pages), or annotated sets (SET.jsonl with SET/ID.html.gz). Pages without truth count for
speed and agreement only. Compared is whatever is installed; 'make bench' installs what is well kept.

Columns: words (mean F1 of the body's words), shingles (mean F1 of its runs of four words), exact (share of bodies with
the very same words), title, authors, day (share that is right), agreement (mean F1 of the body's words with those of
the other extractors), pages/s (of processor time), parses (time taken, in parses of the same pages by bare lxml).
"""

from __future__ import annotations

import argparse
import logging
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from statistics import fmean
from typing import TypeVar

from corpus import AnnotatedPage, read_sets
from figures import figures_of, word_f1, words
from lxml.html import document_fromstring
from peers import LIBRARIES, Extractor, Result, Source, installed

from newsspider.page import decode

FIGURES = ("words", "shingles", "exact", "title", "authors", "day", "agreement")
_T = TypeVar("_T")


@dataclass
class Score:
    """What one extractor did on one set."""

    seconds: float = 0.0
    #: of processor time
    errors: int = 0
    figures: dict[str, list[float]] = field(default_factory=lambda: {name: [] for name in FIGURES})
    #: name -> one share a page

    def add(self, figures: dict[str, float]) -> None:
        for name, share in figures.items():
            self.figures[name].append(share)


def timed(score: Score, work: Callable[[], _T]) -> _T | None:
    """What ``work`` gives, its processor time added to the score; None and an error when it fails."""
    start = time.process_time()
    try:
        return work()
    except Exception:
        score.errors += 1
        return None
    finally:
        score.seconds += time.process_time() - start


def compare(pages: Sequence[AnnotatedPage], extractors: dict[str, Extractor]) -> tuple[dict[str, Score], Score]:
    """``(name -> score, score of the bare parse)``. Page by page in turn, so that a busy machine burdens all alike."""
    scores = {name: Score() for name in extractors}
    parse = Score()
    first = source_of(pages[0])
    # Imports and models are loaded before the clock runs. Only one page is read beforehand, since several extractors
    # remember what dates and class names they have seen.
    for extract in extractors.values():
        timed(Score(), lambda extract=extract: extract(first))
    for page in pages:
        source = source_of(page)
        timed(parse, lambda source=source: document_fromstring(source.html))
        bodies = {}
        for name, extract in extractors.items():
            result = timed(scores[name], lambda extract=extract, source=source: extract(source)) or Result()
            scores[name].add(figures_of(page.truth, result, LIBRARIES[name].fields))
            bodies[name] = words(result.body)
        for name, body in bodies.items():
            if others := [word_f1(other, body) for peer, other in bodies.items() if peer != name]:
                scores[name].add({"agreement": fmean(others)})
    return scores, parse


def source_of(page: AnnotatedPage) -> Source:
    html = page.html()
    return Source(html, decode(html), page.url)


def table(pages: Sequence[AnnotatedPage], scores: dict[str, Score], parse: Score) -> Iterator[str]:
    """The lines of a Markdown table."""
    yield f"| extractor | {' | '.join(FIGURES)} | pages/s | parses | errors |"
    yield "|---" * (len(FIGURES) + 4) + "|"
    for name, score in scores.items():
        shares = [f"{fmean(values):.3f}" if values else "" for values in score.figures.values()]
        speed = [f"{len(pages) / score.seconds:.0f}", f"{score.seconds / parse.seconds:.1f}", f"{score.errors or ''}"]
        yield f"| {' | '.join([name, *shares, *speed])} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--only", nargs="+", choices=LIBRARIES, default=list(LIBRARIES), help="these extractors")
    parser.add_argument("--limit", type=int, metavar="N", help="the first N pages of each set")
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    extractors = installed(options.only)
    sets = read_sets(options.folder)
    if not sets or not extractors:
        parser.error(f"no pages in {options.folder}" if extractors else "none of these extractors is installed")
    for name, listed in sets.items():
        pages = list(islice(listed, options.limit))
        print(f"{name}: {len(pages)} pages, {sum(bool(page.truth) for page in pages)} of them with truth\n")
        print("\n".join(table(pages, *compare(pages, extractors))), end="\n\n", flush=True)
    if missing := [name for name in options.only if name not in extractors]:
        print(f"Not installed: {', '.join(missing)}")


if __name__ == "__main__":
    main()
