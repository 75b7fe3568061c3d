"""``newsspider history``."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

import click

from newsspider.cli.common import CommandError, clear_errors, db_option


@click.command(short_help="Show the versions of an article.")
@click.argument("article", metavar="URL|ID")
@db_option
def history(article: str, db: Path) -> None:
    """Show the versions of an article: when each was seen, which fields it changed, and how.

    \b
    Examples:
      newsspider history https://example.org/2026/11/22/title
      newsspider history 94584207f807e901 | less
    """
    from newsspider.storage import Store
    from newsspider.storage.versions import unified_diff

    with clear_errors(), Store(db, read_only=True) as store:
        record = store.article(article)
        if record is None:
            raise CommandError(f"{db}: no article with the address or id {article!r}")
        versions = store.versions(record["id"])
    click.echo(f"{record['title']}\n{record['url']}\n")
    click.echo(_line(versions[0], []))
    for before, after in pairwise(versions):
        click.echo(f"\n{_line(after, before['changed_fields'])}")
        click.echo(unified_diff(before, after), nl=False)


def _line(version: dict[str, Any], changed: list[str]) -> str:
    """``revision 2, seen 2026-11-22 13:00 UTC: title, body``."""
    seen = version["seen"][:16].replace("T", " ")
    return f"revision {version['revision']}, seen {seen} UTC{': ' + ', '.join(changed) if changed else ''}"
