"""``newsspider sites``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from newsspider.cli.common import clear_errors, config_option, db_option, declared_sites, show_table


@click.command(short_help="List the sites and what is stored of them.")
@config_option
@db_option
def sites(config: Path, db: Path) -> None:
    """List the declared sites: articles stored, and when they were last crawled."""
    from newsspider.storage import Store

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


def _minute(moment: str | None) -> str:
    return f"{moment[:16].replace('T', ' ')} UTC" if moment else "never"
