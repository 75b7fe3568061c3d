"""``newsspider crawl``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from newsspider.cli.common import (
    LOCKED,
    CommandError,
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
@contact_option
@output_options
def crawl(
    names: tuple[str, ...],
    config: Path,
    db: Path,
    max_pages: int | None,
    contact: str | None,
    quiet: bool,
    verbose: int,
) -> None:
    """Fetch what is new on the declared sites, or on those named.

    Feeds, sitemaps and sections say what there is; known articles are asked for only if they changed.
    robots.txt is obeyed, one request a second and site is made unless sites.toml says otherwise.

    \b
    Examples:
      newsspider crawl
      newsspider crawl kursor --max-pages 50
    """
    with clear_errors():
        sites = declared_sites(config, names)
    settings: dict[str, Any] = {"NEWSSPIDER_DB": str(db)}
    if max_pages:
        settings["NEWSSPIDER_MAX_PAGES"] = max_pages
    run_crawl(list(sites), config, settings, contact, quiet, verbose)


def run_crawl(
    names: list[str], config: Path, settings: dict[str, Any], contact: str | None, quiet: bool, verbose: int
) -> None:
    """Crawl, print how it went, and leave with the exit code."""
    from newsspider.cli.process import run_spider
    from newsspider.cli.report import Progress, count, finish
    from newsspider.pipelines import StorePipeline
    from newsspider.settings import user_agent
    from newsspider.spiders.news import NewsSpider
    from newsspider.storage import LockedError

    if contact:
        settings["USER_AGENT"] = user_agent(contact)
    with Progress(shown=not quiet and not verbose) as progress:
        crawler = run_spider(
            NewsSpider,
            settings,
            verbose=verbose,
            on_visit=progress.visit_done,
            sites=",".join(names),
            config=str(config),
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
