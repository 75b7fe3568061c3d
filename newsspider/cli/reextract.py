"""``newsspider reextract``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import click

from newsspider.cli.common import CommandError, clear_errors, config_option, db_option, show_table

if TYPE_CHECKING:
    from newsspider.reextraction import Reread
    from newsspider.storage import Store

#: Characters of a value that are shown.
_SHOWN = 60
#: Characters before the first difference that are shown with it.
_BEFORE = 15


@click.command(short_help="Read kept pages again after a rule changed.")
@click.option("--site", "name", metavar="NAME", help="Only the pages of this site.")
@click.option("--dry-run", is_flag=True, help="Show what would change, and write nothing.")
@config_option
@db_option
def reextract(name: str | None, dry_run: bool, config: Path, db: Path) -> None:
    """Rebuild records from the pages that were kept as fetched, and show which fields change.

    To be run after an update of newsspider, or after a change of a site's selectors, time zone, language or
    encoding in sites.toml. Only pages that other rules have read are read again; what was interrupted goes on
    where it ended. No revisions are made, since the sites have changed nothing. An article whose page is none by
    the new rules stays, with a warning.

    \b
    Examples:
      newsspider reextract --dry-run | less
      newsspider reextract --site kursor
    """
    from newsspider.intake import ArchiveRun
    from newsspider.reextraction import reextract as read
    from newsspider.sites import load_sites
    from newsspider.storage import Store

    with clear_errors(), ExitStack() as opened:
        sites = load_sites(config) if config.exists() else {}
        if not db.exists():
            raise CommandError(f"{db}: no such database")
        if dry_run:
            store = opened.enter_context(Store(db, read_only=True))
            failures = _report(read(store, sites, _names(store, name)), dry_run)
        else:
            run = opened.enter_context(ArchiveRun(db, f"reextract {name or ''}".strip(), sites))
            failures = _report(read(run.store, sites, _names(run.store, name), run), dry_run)
            run.close(failures)
    if failures:
        raise CommandError("; ".join(failures), 1)


def _names(store: Store, name: str | None) -> list[str]:
    names = store.snapshot_sites()
    if name is None:
        return names
    if name not in names:
        raise CommandError(f"no page is kept of a site named {name!r}")
    return [name]


def _report(rereads: Iterable[Reread], dry_run: bool) -> list[str]:
    """Print what changes as it comes, then the sums; the problems."""
    kinds: Counter[str] = Counter()
    fields: Counter[str] = Counter()
    problems: list[str] = []
    try:
        for reread in rereads:
            kinds[reread.kind] += 1
            fields.update(list(reread.fields))
            _show(reread)
    except KeyboardInterrupt:
        problems.append("interrupted; the next time goes on from here")
    if fields:
        show_table(("field", "articles"), [(field, str(number)) for field, number in fields.most_common()])
    click.echo(_summary(kinds, dry_run))
    if kinds["failed"]:
        problems.append(f"{kinds['failed']} could not be read")
    return problems


def _show(reread: Reread) -> None:
    if reread.kind == "same":
        return
    words = {"changed": "", "article": ": an article now", "no article": ": no article now", "failed": ": failed"}
    reason = f" ({reread.reason})" if reread.reason else ""
    click.echo(f"{reread.url}{words[reread.kind]}{reason}")
    for field, (before, after) in reread.fields.items():
        click.echo("  {}: {} -> {}".format(field, *_shortened(_text(before), _text(after))))


def _text(value: object) -> str:
    if isinstance(value, list):
        return " | ".join(str(v.get("url") or v.get("text")) if isinstance(v, dict) else str(v) for v in value)
    return " ".join(str("" if value is None else value).split())


def _shortened(before: str, after: str) -> tuple[str, str]:
    """Both from shortly before their first difference; ``-`` for nothing.

    >>> _shortened("", "Ann Lee")
    ('-', 'Ann Lee')
    """
    same = next((i for i, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), None)
    start = (min(len(before), len(after)) if same is None else same) - _BEFORE
    if start <= 0 or max(len(before), len(after)) <= _SHOWN:
        start = 0
    return _cut(before, start), _cut(after, start)


def _cut(text: str, start: int) -> str:
    shown = text[start : start + _SHOWN]
    return f"{'…' if start else ''}{shown}{'…' if len(text) > start + _SHOWN else ''}" or "-"


def _summary(kinds: Counter[str], dry_run: bool) -> str:
    """``12 pages read again: 3 changed, 1 articles now, 8 as before``."""
    told = {
        "changed": "changed",
        "article": "articles now",
        "no article": "no articles now, kept with a warning",
        "failed": "failed",
        "same": "as before",
    }
    parts = [f"{kinds[kind]} {word}" for kind, word in told.items() if kinds[kind]]
    pages = sum(kinds.values())
    end = "; nothing was written" if dry_run else ""
    return f"{pages} {'page' if pages == 1 else 'pages'} read again: {', '.join(parts) or 'none'}{end}"
