"""``newsspider add``: look at a site and write its declaration."""

from __future__ import annotations

import os
import re
import secrets
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

import click

from newsspider.cli.common import CommandError, clear_errors, config_option, contact_option, declared_contact

if TYPE_CHECKING:
    from newsspider.cli.fetch import Fetch
    from newsspider.sites import Site

#: Where feeds and sitemaps lie that no page names.
_USUAL_FEEDS = ("/feed/", "/rss.xml", "/rss", "/feed.xml", "/atom.xml")
_USUAL_SITEMAPS = ("/sitemap.xml", "/sitemap_index.xml", "/news-sitemap.xml")
#: Feeds written down of one site; the first is nearly always the one of everything.
_MAX_FEEDS = 3


@click.command(short_help="Find a site's feeds, write it into sites.toml.")
@click.argument("url")
@click.option("--name", metavar="NAME", help="Short name for commands and the database.  [default: the domain's]")
@click.option("--private", is_flag=True, help="Allow an address that is not on the public internet.")
@config_option
@contact_option
def add(url: str, name: str | None, private: bool, config: Path, contact: str | None) -> None:
    """Find the feeds and sitemaps of the site at URL, and add the site to sites.toml.

    What is in the file stays as it is. Look at the new [[site]] afterwards: everything in it can be edited.

    \b
    Examples:
      newsspider add https://example.org/
      newsspider add http://localhost:8000/ --name mine --private
    """
    with clear_errors():
        site = _new_site(_complete(url), name, private, config)
        found, notes = _look(site, contact or declared_contact(config))
        _append(config, found)
    for note in notes:
        click.echo(f"note: {note}", err=True)
    click.echo(f"{config}: added {found.name}")
    for kind, urls in (("feed", found.feeds), ("sitemap", found.sitemaps)):
        for found_url in urls:
            click.echo(f"  {kind:8}{found_url}")
    click.echo(f"next: newsspider crawl {found.name}")


def _complete(url: str) -> str:
    """The URL as a front page's address: ``example.org`` -> ``https://example.org/``."""
    url = url.strip() if "://" in url else f"https://{url.strip()}"
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        host = None
    if not host or parts.scheme not in ("http", "https"):
        raise CommandError(f"{url!r} is no http or https URL")
    return url if parts.path else f"{url}/"


def _new_site(url: str, name: str | None, private: bool, config: Path) -> Site:
    """The bare declaration, checked against what is declared already."""
    from newsspider.sites import Site, format_site, load_sites, parse_sites

    declared = load_sites(config) if config.exists() else {}
    for known in declared.values():
        if known.url.rstrip("/") == url.rstrip("/"):
            raise CommandError(f"{config}: {url} is there already, as {known.name!r}")
    if name in declared:
        raise CommandError(f"{config}: another site is named {name!r}; choose one with --name")
    site = Site(name or _free_name(url, set(declared)), url, private=private)
    try:
        parse_sites(format_site(site), "new site")
    except ValueError as error:
        hint = "; say --private if that is meant" if "private" in str(error) else ""
        text = str(error).removeprefix("new site: site 1: ").split(";")[0]
        raise CommandError(f"{text}{hint}") from None
    return site


def _free_name(url: str, taken: set[str]) -> str:
    """``https://www.kursor.org.ua/`` -> ``kursor``; with a number if there is one already."""
    from newsspider.urls import registrable_domain

    host = urlsplit(url).hostname or "site"
    domain = registrable_domain(host)
    base = re.sub(r"[^a-z0-9_-]", "-", domain.split(".")[0] if domain else host.lower())
    names = [base, *(f"{base}-{number}" for number in range(2, len(taken) + 3))]
    return next(name for name in names if name not in taken)


def _look(site: Site, contact: str | None) -> tuple[Site, list[str]]:
    """The site with what its front page and robots.txt name; and what else to tell the user."""
    from newsspider.cli.fetch import FetchError, with_fetch
    from newsspider.settings import identity

    # A person waits, and there are a dozen requests at most; a crawl delay of robots.txt is kept all the same.
    settings: dict[str, Any] = {"DOWNLOAD_DELAY": 0.3}
    if contact:
        settings.update(identity(contact))
    try:
        found, notes = with_fetch(site, lambda fetch: _explore(site, fetch), settings)
    except FetchError as error:
        raise CommandError(f"{error}; nothing was added") from None
    return found, notes


async def _explore(site: Site, fetch: Fetch) -> tuple[Site, list[str]]:
    from newsspider.discovery import DiscoveryError, find_feeds, find_sitemaps, read_feed, read_sitemap
    from newsspider.page import Page

    front = await fetch(site.url)
    page = Page.from_html(front.body, front.url)

    async def entries(url: str, kind: str) -> int:
        """How many articles or sitemaps a file names; 0 when it is none or can't be had."""
        from newsspider.cli.fetch import FetchError

        try:
            answer = await fetch(url)
            if kind == "feed":
                return len(read_feed(answer.body, answer.url))
            sitemap = read_sitemap(answer.body, answer.url)
            return len(sitemap.candidates) + len(sitemap.children)
        except (FetchError, DiscoveryError):
            return 0

    async def usable(urls: list[str], usual: tuple[str, ...], kind: str) -> list[str]:
        found = [url for url in urls if await entries(url, kind)]
        for path in usual if not found else ():
            if await entries(urljoin(front.url, path), kind):
                return [urljoin(front.url, path)]
        return found

    robots = await _robots(front.url, fetch)
    feeds = await usable(find_feeds(page)[:_MAX_FEEDS], _USUAL_FEEDS, "feed")
    sitemaps = await usable(find_sitemaps(robots, front.url), _USUAL_SITEMAPS, "sitemap")
    language = (page.tree.get("lang") or "").strip() or None
    notes = []
    if not feeds and not sitemaps:
        notes.append("neither feed nor sitemap found; articles will be taken from the front page's links")
    return replace(site, feeds=tuple(feeds), sitemaps=tuple(sitemaps), language=language), notes


async def _robots(url: str, fetch: Fetch) -> bytes:
    from newsspider.cli.fetch import FetchError

    try:
        return (await fetch(urljoin(url, "/robots.txt"))).body
    except FetchError:
        return b""


def _append(config: Path, site: Site) -> None:
    """Add the declaration to the file in one step: the whole new file takes the place of the old one."""
    from newsspider.sites import format_site, parse_sites

    try:
        config = config.resolve()  # through a symbolic link, so that the link stays
        text = config.read_text(encoding="utf-8") if config.exists() else ""
        text = text.rstrip("\n") + "\n\n" if text.strip() else ""
        text += format_site(site)
        parse_sites(text, str(config))
        temporary = config.with_name(f".{config.name}.{secrets.token_hex(4)}.tmp")
        try:
            with temporary.open("x", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            if config.exists():
                temporary.chmod(config.stat().st_mode & 0o7777)
            temporary.replace(config)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise CommandError(f"{config}: {error.strerror}") from None
