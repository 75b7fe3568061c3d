"""``newsspider ingest``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from newsspider.cli.common import clear_errors, config_option, db_option

if TYPE_CHECKING:
    from newsspider.intake import ArchiveRun
    from newsspider.items import Visit
    from newsspider.sites import Site
    from newsspider.storage import OutcomeCount


@click.command(short_help="Take in saved HTML and WARC files.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...", type=click.Path(exists=True, path_type=Path))
@config_option
@db_option
@click.option("-q", "--quiet", is_flag=True, help="Print problems only.")
def ingest(paths: tuple[Path, ...], config: Path, db: Path, quiet: bool) -> None:
    """Take in saved pages: HTML files, WARC files (.warc, .warc.gz), and folders of them.

    They go the same way as crawled pages: extracted, judged, stored. A page belongs to the declared site
    that its URL is on, or else to its domain. A file without a URL in it keeps its name as address.

    \b
    Examples:
      newsspider ingest saved/ old-crawl.warc.gz
      newsspider ingest *.html --db other.db
    """
    from newsspider.cli.report import Progress, count, finish
    from newsspider.intake import ArchiveRun
    from newsspider.sites import load_sites

    with clear_errors():
        sites = load_sites(config) if config.exists() else {}
        with ArchiveRun(db, "ingest", sites) as run, Progress(shown=not quiet) as progress:
            interrupted = _take_in(run, progress.visit_done, paths, sites)
            outcomes = run.store.outcomes(run.run_id)
            problems = _problems(outcomes) + (["interrupted; what was read is stored"] if interrupted else [])
            report = run.close(problems)
    finish(report, count(len(paths), "path"), quiet)


def _take_in(run: ArchiveRun, done: Callable[[Visit], None], paths: tuple[Path, ...], sites: dict[str, Site]) -> bool:
    """Take in every page; whether the user interrupted it."""
    from newsspider.archives import read_saved, visit

    try:
        for saved in read_saved(paths):
            done(run.take_in(visit(saved, sites)))
    except KeyboardInterrupt:
        return True
    return False


def _problems(outcomes: list[OutcomeCount]) -> list[str]:
    """What could not be read, by reason."""
    from newsspider.items import Outcome

    failed: Counter[str] = Counter()
    for row in outcomes:
        if row.outcome in (Outcome.FAILED, Outcome.TOO_LARGE):
            failed[row.reason or row.outcome.value] += row.pages
    return [f"{pages} {'page' if pages == 1 else 'pages'}: {reason}" for reason, pages in failed.most_common()]
