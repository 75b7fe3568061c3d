"""``newsspider crawl``."""

from __future__ import annotations

import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import click

from newsspider.cli.common import (
    LOCKED,
    CommandError,
    Duration,
    clear_errors,
    config_option,
    contact_option,
    db_option,
    declared_sites,
    output_options,
)


@click.command(short_help="Fetch what is new on the sites.")
@click.argument("names", nargs=-1, metavar="[SITE]...")
@config_option
@db_option
@click.option(
    "--max-pages",
    type=click.IntRange(min=1),
    metavar="N",
    help="At most N pages of each site, feeds and listings included.",
)
@click.option("--max-time", type=Duration(), metavar="TIME", help="Begin no further page after this time: 45m, 2h.")
@click.option("--full", is_flag=True, help="Go through the sites' whole archives as well, newest first.")
@click.option(
    "--since",
    type=click.DateTime(("%Y-%m-%d",)),
    metavar="DATE",
    help="Go through the archives back to this day: 2025-01-31.",
)
@click.option("--recheck", is_flag=True, help="Ask for all known articles again, whatever their age.")
@contact_option
@output_options
def crawl(
    names: tuple[str, ...],
    config: Path,
    db: Path,
    max_pages: int | None,
    max_time: timedelta | None,
    full: bool,
    since: datetime | None,
    recheck: bool,
    contact: str | None,
    quiet: bool,
    verbose: int,
) -> None:
    """Fetch what is new on the declared sites, or on those named.

    Feeds, sitemaps and sections say what there is. A known article is read again when they say that it
    changed, and when it is an hour, a day and a week old. robots.txt is obeyed, one request a second and
    site is made unless sites.toml says otherwise.

    What a run leaves, because it was stopped or has used up its pages, the next one takes. So --full and
    --since go on where they were when they are run again, in steps of --max-pages or --max-time.

    \b
    Examples:
      newsspider crawl
      newsspider crawl kursor --max-pages 50
      newsspider crawl kursor --since 2025-01-01 --max-time 3h
    """
    with clear_errors():
        sites = declared_sites(config, names)
    settings: dict[str, Any] = {"NEWSSPIDER_DB": str(db)}
    if max_pages:
        settings["NEWSSPIDER_MAX_PAGES"] = max_pages
    if max_time:
        settings["NEWSSPIDER_MAX_TIME"] = max_time.total_seconds()
    backfill = since.date().isoformat() if since else "all" if full else ""
    arguments = {"backfill": backfill, "recheck": "yes" if recheck else ""}
    run_crawl(list(sites), config, settings, contact, quiet, verbose, **arguments)


def run_crawl(
    names: list[str],
    config: Path,
    settings: dict[str, Any],
    contact: str | None,
    quiet: bool,
    verbose: int,
    **arguments: str,
) -> None:
    """Crawl, print how it went, and leave with the exit code. ``arguments`` are the spider's."""
    from newsspider.cli.process import run_spider
    from newsspider.cli.report import Progress, count, finish
    from newsspider.pipelines import StorePipeline
    from newsspider.settings import identity
    from newsspider.spiders.news import NewsSpider
    from newsspider.storage import LockedError

    if contact:
        settings.update(identity(contact))
    with Progress(shown=not quiet and not verbose) as progress:
        crawler = run_spider(
            NewsSpider,
            settings,
            verbose=verbose,
            on_visit=progress.visit_done,
            sites=",".join(names),
            config=str(config),
            **arguments,
        )
    pipeline = crawler.get_item_pipeline(StorePipeline)
    if pipeline is None:
        raise CommandError("the crawl did not start; -v shows why", 1)
    if pipeline.error is not None:
        locked = isinstance(pipeline.error, LockedError)
        if locked and quiet:  # cron's last run still goes on; 'newsspider check' tells if that is a habit
            sys.exit(LOCKED)
        raise CommandError(str(pipeline.error), LOCKED if locked else 2)
    assert pipeline.report is not None
    finish(pipeline.report, count(len(names), "site"), quiet)
