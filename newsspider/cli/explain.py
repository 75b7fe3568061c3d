"""``newsspider explain``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from newsspider.cli.common import (
    CommandError,
    clear_errors,
    config_option,
    contact_option,
    db_option,
    declared_contact,
    show_table,
)
from newsspider.cli.extract import fetch_page, is_url, read_source

if TYPE_CHECKING:
    from newsspider.extraction import Reading
    from newsspider.extraction.date_formats import Moment
    from newsspider.extraction.dates import Statement
    from newsspider.extraction.explanation import Weighed
    from newsspider.extraction.site_memory import Fact, SiteMemory
    from newsspider.items import Article, Candidate
    from newsspider.page import Page
    from newsspider.sites import Site

#: Facts of each kind that are shown of a site, alone and below a page.
_SHOWN, _BESIDE_A_PAGE = 20, 5


@click.command(short_help="Show how a record came about.")
@click.argument("source", metavar="[FILE|URL|-]", required=False)
@click.option("--url", default="", metavar="URL", help="The address of a page that is read from a file.")
@click.option("--site", "name", default="", metavar="NAME", help="The site; without it that of the page's address.")
@config_option
@db_option
@click.option("--all", "show_all", is_flag=True, help="Bare links too, and all that was learned.")
@click.option("--private", is_flag=True, help="Allow a URL that is not on the public internet.")
@contact_option
def explain(
    source: str | None,
    url: str,
    name: str,
    config: Path,
    db: Path,
    show_all: bool,
    private: bool,
    contact: str | None,
) -> None:
    """Show how a page's record comes about, and what the site's other articles have taught.

    For each field the rule that gave it and the string it was read from; each date that the page, its feed
    or its sitemap states, with its weight, and why it was believed or not; for each block of text the
    probability of being body, by the model, by the memory of the site, and in one; why it was kept or
    dropped. A URL is fetched again. Nothing is stored.

    \b
    Examples:
      newsspider explain https://example.org/2026/11/22/title
      newsspider explain page.html --url https://example.org/2026/11/22/title
      newsspider explain --site example
    """
    from newsspider.extraction import read_article
    from newsspider.extraction.dates import date_statements

    if source is None and not name:
        raise CommandError("say which page, or which site with --site")
    with clear_errors():
        address = source if source and is_url(source) else url
        site = _site(config, name, address)
        memory, candidate = _known(db, site, address)
        if source is not None:
            site = replace(site, private=site.private or private)
            page = _page(source, url, site, contact or declared_contact(config))
            reading = read_article(page, site, candidate, memory)
            _show_record(reading)
            _show_dates(date_statements(page, reading.layout, site, candidate))
            _show_blocks(reading, memory, show_all)
        elif not memory.articles:
            raise CommandError(f"nothing was learned of a site named {name!r}")
    _show_memory(site.name, memory, None if show_all else _SHOWN if source is None else _BESIDE_A_PAGE)


def _site(config: Path, name: str, url: str) -> Site:
    """The declared site of this name, or the one that the URL is on; one without settings if there is none."""
    from newsspider.sites import Site, load_sites
    from newsspider.urls import same_site, site_key

    declared: Mapping[str, Site] = load_sites(config) if config.exists() else {}
    if name:
        return declared.get(name) or Site(name, url)
    found = next((site for site in declared.values() if same_site(url, site.url)), None)
    return found or Site(site_key(url), url)


def _known(db: Path, site: Site, url: str) -> tuple[SiteMemory, Candidate | None]:
    """The memory of a site, if it wants one, and what its feeds and sitemaps have said of a page."""
    from newsspider.extraction.site_memory import SiteMemory
    from newsspider.storage import Store

    if not (site.name and db.exists()):
        return SiteMemory(), None
    with Store(db, read_only=True) as store:
        memory = store.memory(site.name) if site.memory else SiteMemory()
        return memory, store.frontier.candidate(site.name, url) if url else None


def _page(source: str, url: str, site: Site, contact: str | None) -> Page:
    from newsspider.page import MAX_PAGE_BYTES, Page

    if is_url(source):
        return fetch_page(source, site, contact)
    data = read_source(source)
    if len(data) > MAX_PAGE_BYTES:
        raise CommandError(f"a page of {len(data)} bytes, allowed are {MAX_PAGE_BYTES}")
    return Page.from_html(data, url)


def _show_record(reading: Reading) -> None:
    article = reading.article
    click.echo(article.url or "a page without an address")
    reasons = article.provenance["page_type"].raw or ""
    click.echo(f"{article.page_type}, {article.page_type_score:.2f}: {reasons}\n")
    show_table(("field", "value", "rule", "raw"), _field_rows(reading.article), "Fields")


def _show_dates(statements: list[Statement]) -> None:
    if statements:
        rows = [_date_row(statement) for statement in statements]
        show_table(("", "date", "value", "rule", "weight", "why", "raw"), rows, "What is said of the dates")


def _date_row(statement: Statement) -> tuple[str, ...]:
    evidence = statement.evidence
    return (
        "+" if statement.verdict == "chosen" else "",
        statement.field,
        _value(evidence.moment),
        evidence.source,
        f"{evidence.weight:.2g}",
        statement.verdict,
        _cut(evidence.raw, 60),
    )


def _value(moment: Moment) -> str:
    return moment.value.date().isoformat() if moment.precision == "day" else moment.value.isoformat(" ")


def _show_blocks(reading: Reading, memory: SiteMemory, show_all: bool) -> None:
    from newsspider.extraction.explanation import weigh

    weighed = weigh(reading.body, reading.article.title or "", memory)
    shown = [w for w in weighed if show_all or w.kept or w.model]
    show_table(
        ("", "model", "memory", "in one", "why", "tag", "text"),
        [_block_row(w) for w in shown],
        f"Blocks: {len(reading.body.blocks)} kept as the body, rule {reading.body.rule}",
    )
    if len(shown) < len(weighed):
        click.echo(f"and {len(weighed) - len(shown)} bare links\n")


def _field_rows(article: Article) -> list[tuple[str, ...]]:
    """One row for each field that has a value, in the order of the record."""
    from newsspider.storage.records import ARTICLE_COLUMNS, article_record

    record = article_record(article)
    provenance: dict[str, dict[str, Any]] = record["provenance"]
    rows: list[tuple[str, ...]] = []
    for name in ARTICLE_COLUMNS:
        if name == "provenance" or name.endswith(_PARTS) or record[name] in (None, "", []):
            continue
        rule = record.get(f"{name}_source") or provenance.get(name, {}).get("rule") or ""
        raw = record.get(f"{name}_raw") or provenance.get(name, {}).get("raw") or ""
        rows.append((name, _cut(_plain(record[name])), _cut(rule), _cut(raw)))
    return rows


#: Columns that belong to another one.
_PARTS = ("_utc", "_raw", "_source", "_precision")


def _plain(value: Any) -> str:
    if isinstance(value, list):
        return " | ".join(str(item["url"] if isinstance(item, dict) else item) for item in value)
    return str(value)


def _block_row(weighed: Weighed) -> tuple[str, ...]:
    known = weighed.line or weighed.path
    return (
        "+" if weighed.kept else "",
        f"{weighed.model:.2f}" if weighed.model else "-",
        f"{known.probability:.2f} on {known.articles}" if known else "",
        f"{weighed.score:.2f}" if weighed.score != weighed.model else "",
        weighed.reason,
        weighed.block.tag,
        _cut(weighed.block.text),
    )


def _show_memory(name: str, memory: SiteMemory, limit: int | None) -> None:
    """What was learned of a site, ``limit`` facts of each kind."""
    from newsspider.extraction.site_memory import FURNITURE_ARTICLES

    if not memory.articles:
        click.echo("Nothing was learned of this site.")
        return
    click.echo(f"{name}: learned from {memory.articles} article{'s' if memory.articles > 1 else ''}\n")
    paths = memory.facts("path")
    tables = {
        "where bodies stand": [fact for fact in paths if fact.probability >= 0.5],
        "where none stand": [fact for fact in paths if fact.probability < 0.5],
        "lines that come back": [f for f in memory.facts("text") if f.articles >= FURNITURE_ARTICLES],
    }
    for title, facts in tables.items():
        if facts:
            show_table(("articles", "body", "last seen", title), [_fact_row(f, memory) for f in facts[:limit]])


def _fact_row(fact: Fact, memory: SiteMemory) -> tuple[str, ...]:
    ago = memory.articles - fact.last
    return (str(fact.articles), f"{fact.probability:.2f}", f"{ago} ago" if ago else "", _cut(fact.name.label, 110))


def _cut(text: str, width: int = 80) -> str:
    line = " ".join(text.split())
    return line if len(line) <= width else line[: width - 1] + "…"
