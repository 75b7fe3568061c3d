"""``newsspider check``."""

from __future__ import annotations

import math
import shutil
import sys
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from newsspider.cli.common import PROBLEMS, clear_errors, config_option, db_option, declared_sites, show_table

if TYPE_CHECKING:
    from newsspider.health import SiteHistory
    from newsspider.storage import Store

#: What the table sums up.
_LATELY = timedelta(days=28)


@click.command(short_help="Say what is wrong with the sites and the crawls.")
@click.argument("names", nargs=-1, metavar="[SITE]...")
@config_option
@db_option
@click.option("--integrity", is_flag=True, help="Read the whole database as well, and say whether it is damaged.")
@click.option("-q", "--quiet", is_flag=True, help="Print problems only.")
def check(names: tuple[str, ...], config: Path, db: Path, integrity: bool, quiet: bool) -> None:
    """Compare the declared sites, or those named, with their own past, and name what broke.

    One line for each problem: a field that is no longer found, pages that are refused, sources that fail,
    silence where there used to be news, crawls that did not run. A site needs some weeks of crawls
    before it can be judged. Nothing is fetched. Exits with 1 when there is a problem.

    \b
    Examples:
      newsspider check
      newsspider check --quiet kursor
    """
    from newsspider.health import site_problems
    from newsspider.storage import Store

    now = datetime.now(UTC)
    with clear_errors():
        sites = declared_sites(config, names)
        with Store(db, read_only=True) as store:
            problems = _common_problems(store, db, now, integrity)
            histories = [store.site_history(name, now) for name in sites]
    by_site = {history.name: site_problems(history, now) for history in histories}
    problems += [f"{name}: {line}" for name, lines in by_site.items() for line in lines]
    for line in problems:
        click.echo(line)
    if not quiet:
        columns = ("site", "problems", "articles a day", "last new", "authors", "dated", "words", "refused")
        show_table(columns, [_row(history, len(by_site[history.name]), now) for history in histories])
    if problems:
        sys.exit(PROBLEMS)


def _common_problems(store: Store, db: Path, now: datetime, integrity: bool) -> list[str]:
    """What is wrong with the crawls, the disk and the hosts."""
    from newsspider.health import crawl_problems, disk_problems, host_problems
    from newsspider.storage import is_locked

    working = is_locked(db)  # before the runs are read: one that begins in between is not taken for a killed one
    problems = crawl_problems(store.crawls(), working, now)
    problems += disk_problems(shutil.disk_usage(db.parent).free, db.stat().st_size)
    problems += host_problems(store.resting_hosts(), now)
    if integrity:
        problems += [f"{db}: damaged: {line}" for line in store.damage()]
    return problems


def _row(history: SiteHistory, problems: int, now: datetime) -> Sequence[str]:
    """The last four weeks of a site as cells."""
    from newsspider.health import percent

    days = [day for day in history.days if day.day > (now - _LATELY).date()]
    stored, pages = sum(day.stored for day in days), sum(day.pages for day in days)
    last = max((day.last_stored for day in history.days if day.last_stored), default=None)
    span = max(1, (now.date() - days[0].day).days + 1) if days else 1

    def share(number: int, total: int) -> str:
        return percent(number / total) if total else "-"

    return (
        history.name,
        str(problems),
        f"{stored / span:.1f}",
        f"{last:%Y-%m-%d %H:%M} UTC" if last else "never",
        share(sum(day.filled.get("authors", 0) for day in days), stored),
        share(sum(day.filled.get("date_published", 0) for day in days), stored),
        str(round(math.expm1(sum(day.log_words for day in days) / stored))) if stored else "-",
        share(sum(day.refused for day in days), pages),
    )
