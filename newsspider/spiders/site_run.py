"""What one run does with one site: which URL next, in which order, and when to stop. Pure: no Scrapy here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Literal, NamedTuple
from urllib.parse import urlsplit

from newsspider.discovery import Section, Sitemap, merge
from newsspider.items import Candidate
from newsspider.sites import Site, SitesError
from newsspider.urls import MAX_URL, article_score, canonicalize, looks_like_page, same_site

Kind = Literal["listing", "feed", "sitemap", "article"]

#: Pages of one listing: the newest articles stand on the first ones, the rest is in the archive already.
MAX_LISTING_PAGES = 5
#: Listings taken from the navigation.
MAX_SECTIONS = 12
#: Sitemaps of one index, newest first. A whole archive is a matter of backfill, not of a daily run.
MAX_CHILD_SITEMAPS = 20
#: Indexes that name indexes.
MAX_SITEMAP_DEPTH = 2
#: Candidates of one feed or sitemap, newest first; bounds memory.
MAX_PER_SOURCE = 5_000
#: Clicks from the front page, on sites that name articles by nothing recognizable.
MAX_LINK_DEPTH = 3

#: Names that WordPress, Yoast and others give to sitemaps of anything but articles.
_NO_ARTICLES = re.compile(
    r"(?:^|[-_/])(?:category|categories|post_tag|tag|tags|taxonom\w*|author|authors|users?|image|images|video"
    r"|videos|attachment|product|products|local|page|pages)[-_]?sitemap"
    r"|wp-sitemap-(?:users|taxonomies|posts-page)",
    re.IGNORECASE,
)
#: Days that an undated candidate counts as old: front pages and feeds show what is new, sitemaps everything.
_ASSUMED_AGE = {"feed": 1, "section": 1, "news_sitemap": 1, "start": 0}
_MAX_AGE = 3650


class Step(NamedTuple):
    """One fetch to be made."""

    kind: Kind
    candidate: Candidate
    level: int = 0
    #: pages into a listing, indexes into a sitemap, clicks from the front page
    priority: int = 0
    #: larger first; Scrapy's scheduler orders by it


class SiteRun:
    """The state of one site in one run.

    Each method takes what a page gave and returns the steps that follow from it, each URL at most once.
    Sources (feeds, sitemaps, the front page and declared sections) come first. Where they name no
    articles, and on the first visit to a site, the sections of its navigation are read; where these name
    none, plain links are followed.
    """

    def __init__(self, site: Site, now: datetime) -> None:
        self.site = site
        self.now = now
        self.article_urls = re.compile(site.article_urls) if site.article_urls else None
        self.first_visit = True
        #: nothing is stored of the site; then links in articles that look like articles are followed as well
        self.robots_sitemaps: list[str] = []
        #: named by robots.txt; read when the site declares no others
        self._candidates: dict[str, Candidate] = {}
        self._asked: set[str] = set()
        self._waiting = 0
        self._feeds_known = bool(site.feeds)
        self._only_links = False
        self._sections_read = 0
        self._sections: dict[str, None] = {}
        self._links: dict[str, Candidate] = {}

    def start(self) -> list[Step]:
        """The front page, and the sections, feeds and sitemaps that are declared."""
        steps = [s for url in (self.site.url, *self.site.start_urls) for s in self._source("listing", url)]
        steps += [s for url in self.site.feeds for s in self._source("feed", url)]
        steps += [s for url in self.site.sitemaps for s in self._source("sitemap", url)]
        return steps

    def robots(self) -> list[Step]:
        """The sitemaps that robots.txt names, unless others are declared."""
        urls = [] if self.site.sitemaps else self.robots_sitemaps
        return [s for url in urls for s in self._source("sitemap", url)]

    def listing(self, section: Section, feeds: Iterable[str] = (), level: int = 0) -> list[Step]:
        """What follows from a front or section page."""
        steps = self._take(section.articles)
        if not self._feeds_known:  # those of the front page; sections have feeds of their own
            feed_steps = [s for url in feeds for s in self._source("feed", url)]
            self._feeds_known = bool(feed_steps)
            steps += feed_steps
        if level + 1 < MAX_LISTING_PAGES and (level == 0 or steps):  # endless pagination brings nothing new
            steps += [s for url in section.pages for s in self._source("listing", url, level + 1)]
        self._sections |= dict.fromkeys(section.sections)
        self._links |= {c.url: c for c in section.links}
        return steps

    def feed(self, candidates: list[Candidate]) -> list[Step]:
        """What follows from a feed."""
        return self._take(candidates)

    def sitemap(self, sitemap: Sitemap, level: int = 0) -> list[Step]:
        """What follows from a sitemap or an index of sitemaps."""
        steps = self._take([c for c in sitemap.candidates if article_score(c.url) > -2])
        if level < MAX_SITEMAP_DEPTH:
            children = [c for c in self._newest_first(sitemap.children) if not _NO_ARTICLES.search(c.url)]
            for child in children[:MAX_CHILD_SITEMAPS]:
                steps += self._source("sitemap", child.url, level + 1)
        return steps

    @property
    def reads_links(self) -> bool:
        """Whether the links of article pages are of use."""
        return self.first_visit or self._only_links

    def follows(self, url: str) -> bool:
        """Whether the links of a page fetched as an article are of use; those of a listing always are."""
        return self.reads_links or article_score(url) <= -2

    def article(self, section: Section, level: int, url: str = "") -> list[Step]:
        """What follows from the links of a page at ``url`` that was fetched as an article."""
        if self._only_links:
            found, depth = section.articles + section.links, MAX_LINK_DEPTH
        else:
            found, depth = section.articles, 1
        return self._follow(found, level + 1) if self.follows(url) and level < depth else []

    def settled(self) -> list[Step]:
        """To be called once after each source, read or failed: when it was the last, what to try instead."""
        self._waiting -= 1
        if self._waiting > 0 or (self._candidates and not self.first_visit):
            return []
        sections, self._sections = list(self._sections), {}
        steps = [s for url in sections for s in self._section(url)]
        if not steps and not self._candidates:
            self._only_links = True
            links, self._links = list(self._links.values()), {}
            steps = self._follow(links, 1)
        return steps

    def candidate(self, url: str) -> Candidate | None:
        """What all sources together say of an article's URL."""
        return self._candidates.get(url)

    def _section(self, url: str) -> list[Step]:
        if self._sections_read >= MAX_SECTIONS:
            return []
        steps = self._source("listing", url)
        self._sections_read += len(steps)
        return steps

    def _follow(self, links: Iterable[Candidate], level: int) -> list[Step]:
        """Take plain links, whose words are no title of the page that they lead to."""
        return self._take((replace(c, source="link", title=None) for c in links), level)

    def _source(self, kind: Kind, url: str, level: int = 0) -> list[Step]:
        # As declared, since a feed may need the very parameters that canonical URLs lack.
        key = f"{kind} {url.partition('#')[0]}"
        if len(url) > MAX_URL or key in self._asked or (kind == "listing" and not same_site(url, self.site.url)):
            return []
        if not canonicalize(url):  # a port that is none, of which Scrapy makes no request
            return []
        self._asked.add(key)
        self._waiting += 1
        return [Step(kind, Candidate(url, "start"), level, 100_000 - level)]

    def _take(self, candidates: Iterable[Candidate], level: int = 0) -> list[Step]:
        taken = []
        for candidate in self._newest_first(candidates)[:MAX_PER_SOURCE]:
            known = self._candidates.get(candidate.url)
            if known:
                self._candidates[candidate.url] = merge(known, candidate)
            elif self._wanted(candidate.url):
                self._candidates[candidate.url] = candidate
                taken.append(Step("article", candidate, level, self._priority(candidate)))
        return taken

    def _wanted(self, url: str) -> bool:
        if (
            len(url) > MAX_URL
            or not same_site(url, self.site.url)
            or not looks_like_page(url)
            or f"listing {url}" in self._asked
        ):
            return False
        if self.article_urls:
            return bool(self.article_urls.search(url))
        return urlsplit(url).path not in ("", "/") or bool(urlsplit(url).query)

    def _priority(self, candidate: Candidate) -> int:
        """Newest first; among those of an age what looks like an article."""
        return (_MAX_AGE - self._age(candidate)) * 10 + max(-3, min(article_score(candidate.url), 5))

    def _age(self, candidate: Candidate) -> int:
        """Days since the candidate was published or changed."""
        date = candidate.date_published or candidate.date_modified
        if date is None:
            return _ASSUMED_AGE.get(candidate.source, 365)
        return max(0, min((self.now - _aware(date)).days, _MAX_AGE))

    def _newest_first(self, candidates: Iterable[Candidate]) -> list[Candidate]:
        return sorted(candidates, key=self._age)


def _aware(date: datetime) -> datetime:
    return date.replace(tzinfo=UTC) if date.tzinfo is None else date


def choose_sites(declared: dict[str, Site], names: Sequence[str], config: str) -> dict[str, Site]:
    """The sites of these names, all for none; `SitesError` for an unknown name or an empty file."""
    if not declared:
        raise SitesError(f"{config}: no site in it; 'newsspider add URL' adds one")
    for name in names:
        if name not in declared:
            raise SitesError(f"{config}: no site is named {name!r}; there are {', '.join(declared)}")
    return {name: declared[name] for name in names} if names else declared
