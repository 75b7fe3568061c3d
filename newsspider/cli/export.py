"""``newsspider export``."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from newsspider.cli.common import CommandError, clear_errors, db_option


class Moment(click.ParamType[datetime]):
    """``2026-11-22`` or ``2026-11-22T09:30+02:00``; without an offset it is UTC."""

    name = "date"

    def convert(self, value: str | datetime, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """The moment; a usage error for anything else."""
        if isinstance(value, datetime):
            return value
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is no date such as 2026-11-22", param, ctx)
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


@click.command(short_help="Write the articles as JSON or CSV.")
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@db_option
@click.option("--format", "format_", metavar="FORMAT", help="json, jsonl or csv, where the name does not say it.")
@click.option("--site", metavar="NAME", help="Only the articles of this site.")
@click.option("--since", type=Moment(), metavar="DATE", help="Only articles published on DATE or later.")
def export(file: Path, db: Path, format_: str | None, site: str | None, since: datetime | None) -> None:
    """Write the stored articles to FILE, oldest first; - is standard output.

    The name's ending chooses the format: .json (one array), .jsonl (a line each), .csv (a table).

    \b
    Examples:
      newsspider export articles.json
      newsspider export - --format jsonl --since 2026-11-01 | jq .title
    """
    from newsspider.cli.report import count
    from newsspider.exports import export as write
    from newsspider.storage import Store

    with clear_errors(), Store(db, read_only=True) as store:
        try:
            written = write(store.articles(site, since), file, format_)
        except ValueError as error:
            raise CommandError(str(error)) from None
        except OSError as error:
            raise CommandError(f"{file}: {error.strerror}") from None
    if str(file) != "-":
        click.echo(f"{file}: {count(written, 'article')}")
