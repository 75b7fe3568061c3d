"""How long a record takes, stage by stage, beside a bare parse by lxml.html and beside trafilatura.

    python tests/benchmarks/speed.py FOLDER_OR_FILES...

Takes pages that you bring along (``.html`` or ``.html.gz``; a folder gives all that it holds, each page is
read once) and prints milliseconds of processor time a page. Figures of one run can be compared with each
other, those of two runs on a busy machine hardly: the ratios are what to keep.
"""

from __future__ import annotations

import gzip
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from time import process_time
from typing import Any

import lxml.html
from lxml.etree import ParserError

from newsspider import extraction
from newsspider.page import Page

try:
    from trafilatura import bare_extraction
except ImportError:
    bare_extraction = None

#: Stage -> the function of `newsspider.extraction` that is timed. What several stages ask for (JSON-LD,
#: the page's links) counts for the first that does.
STAGES = {
    "walk": "Layout",
    "body": "find_body",
    "markup": "body_html",
    "dates": "find_dates",
    "images": "find_images",
    "page type": "find_page_type",
    "references": "find_references",
}
#: Pages that are read before the clock runs: models and tables are loaded then.
_WARM_UP = 5


class Clock:
    """Seconds of processor time by name."""

    def __init__(self) -> None:
        self.seconds: Counter[str] = Counter()

    def timed(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """The function, whose time goes to ``name``."""

        def run(*arguments: Any, **named: Any) -> Any:
            start = process_time()
            try:
                return function(*arguments, **named)
            finally:
                self.seconds[name] += process_time() - start  # type: ignore[assignment]

        return run


def watch_stages(clock: Clock) -> None:
    """Put a clock around each stage of `extract_article`."""
    for stage, function in STAGES.items():
        setattr(extraction, function, clock.timed(stage, getattr(extraction, function)))
    extraction.FINDERS = tuple((name, clock.timed("fields", find)) for name, find in extraction.FINDERS)


def bare_parse(html: bytes) -> None:
    """The yardstick: what any tool on lxml pays."""
    with suppress(ParserError):  # an empty page
        lxml.html.fromstring(html)


def record(clock: Clock, html: bytes, url: str) -> None:
    """A whole record."""
    page = clock.timed("parse", Page.from_html)(html, url)
    extraction.extract_article(page)


def address(html: bytes) -> str:
    """What the page declares as its own address: without one no link is on its site, and much is not done."""
    page = Page.from_html(html)
    links = page.link_rel("canonical")
    return (links[0].get("href") if links else page.meta_first("og:url")) or ""


def pages(arguments: Iterable[str]) -> Iterator[bytes]:
    """The contents of the files named, and of those in the folders named."""
    for path in map(Path, arguments):
        for file in sorted(path.rglob("*.htm*")) if path.is_dir() else [path]:
            data = file.read_bytes()
            yield gzip.decompress(data) if file.suffix == ".gz" else data


def measure(clock: Clock, html: bytes) -> None:
    """One page through all that is compared."""
    clock.timed("lxml.html", bare_parse)(html)
    clock.timed("record", record)(clock, html, address(html))
    if bare_extraction is not None:
        clock.timed("trafilatura", bare_extraction)(html, with_metadata=True)


def report(seconds: Counter[str], count: int, size: int) -> Iterator[str]:
    """The lines to print."""
    yield f"{count} pages, {size / count / 1000:.0f} KB each; ms of processor time a page, times lxml.html"
    stages = ["parse", "walk", "fields", *(s for s in STAGES if s != "walk")]
    seconds["rest"] = seconds["record"] - sum(seconds[stage] for stage in stages)
    bare = seconds["lxml.html"]
    for name in ("lxml.html", *stages, "rest", "record", "trafilatura"):
        if name in seconds:
            yield f"{name:12} {1000 * seconds[name] / count:8.2f} {seconds[name] / bare:8.2f}"
    if "trafilatura" in seconds:
        yield f"trafilatura takes {seconds['trafilatura'] / seconds['record']:.1f} times as long as a record"


def main(arguments: list[str]) -> None:
    """Measure and print."""
    all_pages = list(pages(arguments))
    if not all_pages:
        sys.exit(__doc__)
    for html in all_pages[:_WARM_UP]:
        measure(Clock(), html)
    clock = Clock()
    watch_stages(clock)
    for html in all_pages:
        measure(clock, html)
    print(*report(clock.seconds, len(all_pages), sum(map(len, all_pages))), sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
