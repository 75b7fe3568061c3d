"""``newsspider extract``."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from newsspider.cli.common import CommandError, clear_errors, contact_option

if TYPE_CHECKING:
    from newsspider.items import Article
    from newsspider.page import Page
    from newsspider.sites import Site


@click.command(short_help="Print the record of one page.")
@click.argument("source", metavar="FILE|URL|-")
@click.option("--url", default="", metavar="URL", help="The page's address, for relative links and as evidence.")
@click.option("--text", is_flag=True, help="The source is text that was flattened from a page.")
@click.option(
    "--format",
    "format_",
    type=click.Choice(["json", "markdown", "html", "text"]),
    default="json",
    metavar="FORMAT",
    help="json is the record; markdown, html and text are the body alone.  [default: json]",
)
@click.option("--private", is_flag=True, help="Allow a URL that is not on the public internet.")
@contact_option
def extract(source: str, url: str, text: bool, format_: str, private: bool, contact: str | None) -> None:
    """Print the record of one page as JSON, or its body as Markdown, HTML or text. Nothing is stored.

    \b
    Examples:
      newsspider extract page.html --url https://example.org/2026/11/22/title
      newsspider extract https://example.org/2026/11/22/title --format markdown
      xclip -o | newsspider extract --text -
    """
    from newsspider.extraction import extract_article
    from newsspider.sites import Site

    with clear_errors():
        if is_url(source):
            article = extract_article(fetch_page(source, Site("page", source, private=private), contact))
        else:
            article = _from_bytes(read_source(source), url, text)
    click.echo(_printed(article, format_))


def _printed(article: Article, format_: str) -> str:
    from newsspider.storage.records import article_record, clean

    if format_ == "json":
        return json.dumps(article_record(article), ensure_ascii=False, indent=2)
    return clean({"markdown": article.body_markdown, "html": article.body_html, "text": article.body}[format_])


def is_url(source: str) -> bool:
    """Whether the page is to be fetched rather than read."""
    return source.startswith(("http://", "https://"))


def read_source(source: str) -> bytes:
    """The bytes of a saved page, or of standard input for ``-``."""
    if source == "-":
        return sys.stdin.buffer.read()
    try:
        data = Path(source).read_bytes()
    except OSError as error:
        raise CommandError(f"{source}: {error.strerror}") from None
    if data.startswith(b"WARC/") or source.endswith((".warc", ".warc.gz")):
        raise CommandError(f"{source}: an archive of many pages; use 'newsspider ingest'")
    return data


def _from_bytes(data: bytes, url: str, text: bool) -> Article:
    import newsspider
    from newsspider.page import MAX_PAGE_BYTES

    if text:
        return newsspider.extract_text(data.decode("utf-8", "replace"), url, fetched_at=datetime.now(UTC))
    if len(data) > MAX_PAGE_BYTES:
        raise CommandError(f"a page of {len(data)} bytes, allowed are {MAX_PAGE_BYTES}")
    return newsspider.extract(data, url)


def fetch_page(url: str, site: Site, contact: str | None) -> Page:
    """The page at a URL, fetched as a crawl of the site would."""
    from newsspider.cli.fetch import Fetch, FetchError, with_fetch
    from newsspider.middlewares import terms_of
    from newsspider.page import Page
    from newsspider.settings import identity

    async def job(fetch: Fetch) -> Page:
        response = await fetch(url)
        content_type, last_modified = (
            (response.headers.get(name) or b"").decode("latin-1") for name in ("Content-Type", "Last-Modified")
        )
        now = datetime.now(UTC)
        page = Page.from_html(response.body, response.url, now, content_type=content_type, terms=terms_of(response))
        page.last_modified = last_modified
        return page

    try:
        settings = identity(contact) if contact else {}
        page: Page = with_fetch(site, job, settings)
    except FetchError as error:
        hint = "; say --private if that is meant" if "private address" in str(error) else ""
        raise CommandError(f"{error}{hint}") from None
    except ValueError as error:
        raise CommandError(f"{url}: {error}") from None
    return page
