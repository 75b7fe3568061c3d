"""``newsspider sites``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from newsspider.cli.common import CommandError, clear_errors, config_option, db_option, declared_sites, show_table


@click.command(short_help="List the sites and what is stored of them.")
@config_option
@db_option
@click.option("--forget", metavar="NAME", help="Forget what the articles of this site have taught, and list nothing.")
def sites(config: Path, db: Path, forget: str | None) -> None:
    """List the declared sites: articles stored, and when they were last crawled.

    What was learned of a site is shown by 'newsspider explain --site NAME'. It follows changes of the
    layout by itself; --forget is for starting anew. Stored articles stay.
    """
    from newsspider.storage import Store

    if forget is not None:
        _forget(forget, db)
        return
    with clear_errors():
        declared = declared_sites(config)
        stored: dict[str, dict[str, Any]] = {}
        if db.exists():
            with Store(db, read_only=True) as store:
                stored = {row["site"]: row for row in store.site_summary()}
    show_table(
        ("name", "url", "articles", "last crawl"),
        [
            (name, site.url, str(row.get("articles", 0)), _minute(row.get("last_fetched")))
            for name, site in declared.items()
            for row in (stored.get(name, {}),)
        ],
    )


def _forget(name: str, db: Path) -> None:
    from newsspider.storage import Store, run_lock

    with clear_errors():
        if not db.exists():
            raise CommandError(f"{db}: no such database")
        with run_lock(db), Store(db) as store:
            facts = store.forget(name)
    if not facts:
        raise CommandError(f"nothing was learned of a site named {name!r}")
    click.echo(f"{name}: forgot {facts} facts")


def _minute(moment: str | None) -> str:
    return f"{moment[:16].replace('T', ' ')} UTC" if moment else "never"
