"""``newsspider refs``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from newsspider.cli.common import CommandError, clear_errors, db_option

#: Of a sentence as much as is read at a glance.
_LONGEST = 160


@click.command(short_help="Show what an article points to, and what points to it.")
@click.argument("article", metavar="URL|ID")
@db_option
@click.option("--json", "as_json", is_flag=True, help="Print JSON: article, references, referrers, chain.")
def refs(article: str, db: Path, as_json: bool) -> None:
    """Show an article's references, the articles that refer to it, and the chain of reports behind it.

    The article may be named by any address that it is known under, or by its id. A target that was found by another
    way than its own address is marked: 'redirect', 'twin' (its AMP or mobile page), 'search' (by the words of a
    mention), with how sure that is.

    \b
    Examples:
      newsspider refs https://example.org/2026/11/22/title
      newsspider refs 94584207f807e901 --json | jq .referrers[].url
    """
    from newsspider.exports import to_json
    from newsspider.storage import Store

    with clear_errors(), Store(db, read_only=True) as store:
        record = store.article(article)
        if record is None:
            raise CommandError(f"{db}: no article with the address or id {article!r}")
        key = record["id"]
        found: dict[str, Any] = {
            "article": {name: record[name] for name in ("id", "site", "title", "date_published", "url")},
            "references": store.references(key),
            "referrers": store.referrers(key),
            "chain": store.chain(key),
        }
    if as_json:
        click.echo(to_json(found))
        return
    click.echo(f"{record['title']}\n{record['url']}")
    for title, lines in (
        ("points to", [line for r in found["references"] for line in _reference(r)]),
        ("is pointed to by", [line for r in found["referrers"] for line in _referrer(r)]),
        ("rests on", [f"  {r['depth']}  {_named(r)}" for r in found["chain"]]),
    ):
        click.echo(f"\n{title}:")
        click.echo("\n".join(lines) if lines else "  nothing that is stored" if title != "points to" else "  nothing")


def _reference(row: dict[str, Any]) -> Iterator[str]:
    """The target, and below it the sentence."""
    target = {name: row[f"target_{name}"] for name in ("site", "title", "url")}
    date = row["target_date"]
    if row["target_id"] is not None:
        yield f"  {row['kind']:9}{_named({**target, 'date_published': date})}{_by(row)}"
    else:
        where = " ".join(part for part in (row["outlet"], row["url"]) if part)
        yield f"  {row['kind']:9}{where or row['text'] or '-'}, not stored"
    yield from _sentence(row)


def _referrer(row: dict[str, Any]) -> Iterator[str]:
    yield f"  {row['kind']:9}{_named(row)}{_by(row)}"
    yield from _sentence(row)


def _named(row: dict[str, Any]) -> str:
    """``herald 2026-11-22  Title  https://...``."""
    return f"{row['site']} {(row['date_published'] or '')[:10]}  {row['title'] or '-'}  {row['url']}"


def _by(row: dict[str, Any]) -> str:
    return f"  ({row['target_by']}, {row['certainty']:.2f})" if row["target_by"] not in (None, "address") else ""


def _sentence(row: dict[str, Any]) -> Iterator[str]:
    text = row["sentence"] or ""
    if text:
        yield f"           {text if len(text) <= _LONGEST else text[:_LONGEST] + '…'}"
