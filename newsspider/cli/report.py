"""How a run is told: a line that moves on a terminal, the problems, one closing line."""

from __future__ import annotations

import sys
from collections import Counter
from types import TracebackType
from typing import TYPE_CHECKING, Any

import click

from newsspider.cli.common import PROBLEMS
from newsspider.items import Outcome, Visit

if TYPE_CHECKING:
    from newsspider.intake import RunReport

_WORDS = {
    Outcome.NOT_ARTICLE: "not articles",
    Outcome.ROBOTS: "forbidden by robots.txt",
    Outcome.TOO_LARGE: "too large",
}


class Progress:
    """A line on standard error that counts pages while a run goes on; nothing where that is no terminal."""

    def __init__(self, shown: bool = True) -> None:
        self._counts: Counter[str] = Counter()
        self._status: Any = None
        if shown and sys.stderr.isatty():
            from rich.console import Console

            self._status = Console(stderr=True).status("starting")

    def visit_done(self, visit: Visit) -> None:
        """Count a page."""
        self._counts[_word(visit.outcome or Outcome.FAILED)] += 1
        if self._status:
            from rich.markup import escape

            counts = ", ".join(f"{pages} {word}" for word, pages in self._counts.items())
            self._status.update(f"{counts}  [dim]{escape(visit.requested_url[:80])}[/dim]")

    def __enter__(self) -> Progress:
        if self._status:
            self._status.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._status:
            self._status.stop()


def finish(report: RunReport, subject: str, quiet: bool = False) -> None:
    """Print the problems and the closing line; exit with 1 when there are problems.

    A quiet run tells of a site in trouble once, not every hour: the rest is for 'newsspider check'.
    ``subject`` is what was worked on: ``3 sites``.
    """
    for problem in report.problems:
        if quiet and problem in report.repeated:
            continue
        click.echo(f"problem: {problem}", err=True)
    if not quiet:
        click.echo(summary(report, subject))
    if report.problems:
        sys.exit(PROBLEMS)


def summary(report: RunReport, subject: str) -> str:
    """``3 sites, 31 pages: 29 stored, 2 unchanged in 4.1 s``; says so when nothing is new."""
    counts = report.counts
    parts = [f"{pages} {_word(outcome, pages)}{_reasons(report, outcome)}" for outcome, pages in counts.items()]
    news = counts.get(Outcome.STORED, 0) + counts.get(Outcome.UPDATED, 0)
    start = "" if news else "nothing new: "
    rest = f"; {count(report.waiting, 'page')} more for the next run" if report.waiting else ""
    pages = f"{count(report.pages, 'page')}: {', '.join(parts) or 'none'}"
    return f"{start}{subject}, {pages} in {report.seconds:.1f} s{rest}"


def count(number: int, thing: str) -> str:
    """``1 page``, ``2 pages``."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def _word(outcome: Outcome, pages: int = 2) -> str:
    if outcome is Outcome.NOT_ARTICLE and pages == 1:
        return "not an article"
    return _WORDS.get(outcome, outcome.value)


def _reasons(report: RunReport, outcome: Outcome) -> str:
    """What was not stored, and why: `` (listing: 4, feed: 3)``."""
    if outcome not in (Outcome.NOT_ARTICLE, Outcome.FAILED):
        return ""
    reasons: Counter[str] = Counter()
    for row in report.outcomes:
        if row.outcome is outcome and row.reason:
            # 'listing (front page)': the clue stays in the database
            kind = row.reason.partition(" (")[0] if outcome is Outcome.NOT_ARTICLE else row.reason
            reasons[kind] += row.pages
    if len(reasons) == 1:
        return f" ({next(iter(reasons))})"
    shown = [f"{reason}: {pages}" for reason, pages in reasons.most_common(4)]
    return f" ({', '.join(shown)}{', ...' if len(reasons) > 4 else ''})" if shown else ""
