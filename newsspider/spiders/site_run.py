"""What one run does with one site: which URL next, in which order, and when to stop. Pure: no Scrapy here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import urlsplit

from newsspider.discovery import Section, Sitemap, merge
from newsspider.extraction.date_formats import date_in_url
from newsspider.items import Candidate, Step, StepKind
from newsspider.schedule import aware
from newsspider.sites import Site, SitesError
from newsspider.urls import MAX_URL, archive_date, article_score, canonicalize, looks_like_page, same_site, story_key

#: Pages of one listing of a site that is new to us: the newest articles stand on the first ones.
MAX_LISTING_PAGES = 5
#: Pages of one listing until there is little new on one: what came while no run was made.
MAX_PAGES_BEHIND = 20
#: Where no more than this share of a page's articles is new, the rest of the listing is known. Not all of them need
#: be new: what is pinned, read most or told beside the list may be known.
_NEW = 1 / 3
#: Listings taken from the navigation.
MAX_SECTIONS = 12
#: Sitemaps of one index, newest first. A whole archive is a matter of backfill, not of an hourly run.
MAX_CHILD_SITEMAPS = 20
#: Indexes that name indexes.
MAX_SITEMAP_DEPTH = 2
#: Clicks from the front page, on sites that name articles by nothing recognizable.
MAX_LINK_DEPTH = 3
#: Addresses taken up of one site in one run; what is beyond is named again another time. Bounds memory.
MAX_FOUND = 250_000

#: Names that WordPress, Yoast and others give to sitemaps of anything but articles.
_NO_ARTICLES = re.compile(
    r"(?:^|[-_/])(?:category|categories|post_tag|tag|tags|taxonom\w*|author|authors|users?|image|images|video"
    r"|videos|attachment|product|products|local|page|pages)[-_]?sitemap"
    r"|wp-sitemap-(?:users|taxonomies|posts-page)",
    re.IGNORECASE,
)


class SiteRun:
    """The state of one site in one run.

    Each method takes what a page gave and returns the steps that follow from it, each URL at most once.
    Sources are feeds, sitemaps, the front page, declared sections and those of the navigation. Where all of
    these name no article, plain links are followed. What lies deeper than an hourly run goes (older pages of
    a listing, sitemaps of years gone by, archives by month) is noted for a backfill.
    """

    def __init__(self, site: Site) -> None:
        self.site = site
        self.article_urls = re.compile(site.article_urls) if site.article_urls else None
        self.first_visit = True
        #: its sources have not all been read yet; then links in articles that look like articles are followed too
        self.links_only = False
        #: its articles are named by nothing but links
        self.names_articles = False
        #: its sources have named some in earlier runs
        self.news: Callable[[list[Candidate]], list[Candidate]] = list
        #: those of the candidates that are worth a visit, as the archive knows
        self.robots_sitemaps: list[str] = []
        #: named by robots.txt; read when the site declares no others
        self._candidates: dict[str, Candidate] = {}
        self._asked: set[str] = set()
        self._named_articles = False
        self._sections_read = 0
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

    def listing(
        self, section: Section, feeds: Iterable[str] = (), level: int = 0, url: str = "", *, backfill: bool = False
    ) -> list[Step]:
        """What follows from a front or section page at ``url``; its feeds count on the front page only.

        What a page of a ``backfill`` names is old, as are the pages that follow it.
        """
        named = [replace(c, source="archive") for c in section.articles] if backfill else section.articles
        steps = self._take(named)
        # of what is new in this run, a feed may have named some before the front page did
        new: Set[str] = {step.candidate.url for step in steps} if level else self._candidates.keys()
        goes_on = not backfill and self._goes_on(*_new_stories(section.articles, new), level)
        if url == self.site.url and not self.site.feeds:
            steps += [s for feed in feeds for s in self._source("feed", feed)]
        newest = max((date for c in section.articles if (date := _date(c) or _day_in_url(c))), default=None)
        for page in section.pages:
            following = Candidate(page, "start", date_published=newest)
            steps += self._source("listing", page, level + 1, following, backfill=not goes_on)
        for page in section.sections:
            steps += self._section(page)
        for link in (*section.links, *section.articles):
            if date := archive_date(link.url):
                archive = Candidate(link.url, "start", date_published=date)
                steps += self._source("listing", link.url, candidate=archive, backfill=True)
        if self.links_only:
            steps += self._follow(section.links, 1)
        self._links |= {c.url: c for c in section.links}
        return steps

    def _goes_on(self, new: int, named: int, level: int) -> bool:
        """Whether the next page is read now: where most of this one is known, the rest is known as well."""
        if level + 1 >= (MAX_LISTING_PAGES if self.first_visit else MAX_PAGES_BEHIND):
            return False
        if self.first_visit:
            return level == 0 or bool(new)
        return new > _NEW * named

    def feed(self, candidates: list[Candidate]) -> list[Step]:
        """What follows from a feed."""
        return self._take(candidates)

    def sitemap(self, sitemap: Sitemap, level: int = 0) -> list[Step]:
        """What follows from a sitemap or an index of sitemaps."""
        steps = self._take([c for c in sitemap.candidates if article_score(c.url) > -2])
        if level < MAX_SITEMAP_DEPTH:
            children = [c for c in _newest_first(_ends_first(sitemap.children)) if not _NO_ARTICLES.search(c.url)]
            for number, child in enumerate(children):
                far = number >= MAX_CHILD_SITEMAPS
                steps += self._source("sitemap", child.url, level + 1, child, backfill=far)
        return steps

    def follows(self, url: str) -> bool:
        """Whether the links of a page fetched as an article are of use; those of a listing always are."""
        return self.first_visit or self.links_only or article_score(url) <= -2

    def article(self, section: Section, level: int, url: str = "") -> list[Step]:
        """What follows from the links of a page at ``url`` that was fetched as an article."""
        if self.links_only:
            found, depth = section.articles + section.links, MAX_LINK_DEPTH
        else:
            found, depth = section.articles, 1
        depth = depth if self.site.max_depth is None else min(depth, self.site.max_depth)
        return self._follow(found, level + 1) if self.follows(url) and level < depth else []

    def unchanged(self) -> None:
        """Note that a source is as it was when it was read before."""
        self._named_articles = True

    def settled(self) -> list[Step]:
        """When all sources are read: what to try where none has named an article."""
        if not self.first_visit or self._named_articles or self.links_only:
            return []
        self.links_only = True
        links, self._links = list(self._links.values()), {}
        return self._follow(links, 1)

    @property
    def is_full(self) -> bool:
        """Whether something that was named may have been left out: then the source is not to count as read."""
        return len(self._candidates) >= MAX_FOUND

    def candidate(self, url: str) -> Candidate | None:
        """What all sources together say of an article's URL."""
        return self._candidates.get(url)

    def _section(self, url: str) -> list[Step]:
        steps = self._source("listing", url, backfill=self._sections_read >= MAX_SECTIONS)
        self._sections_read += len(steps)
        return steps

    def _follow(self, links: Iterable[Candidate], level: int) -> list[Step]:
        """Take plain links, whose words are no title of the page that they lead to."""
        if self.site.max_depth is not None and level > self.site.max_depth:
            return []
        return self._take((replace(c, source="link", title=None) for c in links), level)

    def _source(
        self, kind: StepKind, url: str, level: int = 0, candidate: Candidate | None = None, *, backfill: bool = False
    ) -> list[Step]:
        # As declared, since a feed may need the very parameters that canonical URLs lack.
        key = f"{kind} {url.partition('#')[0]}"
        if len(url) > MAX_URL or key in self._asked or (kind == "listing" and not same_site(url, self.site.url)):
            return []
        if not canonicalize(url):  # a port that is none, of which Scrapy makes no request
            return []
        self._asked.add(key)
        # A second page is always read anew: what stands there has come from the first one.
        # Where nothing has named an article so far, all is, for its links.
        again = not backfill and ((self.first_visit and not self.names_articles) or (kind == "listing" and level > 0))
        return [Step(kind, candidate or Candidate(url, "start"), level, backfill, again)]

    def _take(self, candidates: Iterable[Candidate], level: int = 0) -> list[Step]:
        """Those that are new in this run, and those of which more is known now: that is to outlast the run."""
        new: dict[str, Candidate] = {}
        better: dict[str, Candidate] = {}
        for candidate in candidates:
            known = self._candidates.get(candidate.url) or new.get(candidate.url)
            if known and candidate.url in self._candidates:
                if (merged := merge(known, candidate)) != known:
                    self._candidates[candidate.url] = better[candidate.url] = merged
            elif self._wanted(candidate.url):
                new[candidate.url] = merge(known, candidate) if known else candidate
        self._named_articles = self._named_articles or bool(new) or bool(self._candidates)
        room = MAX_FOUND - len(self._candidates)
        worth = _newest_first(self.news(list(new.values())))[: max(room, 0)]
        self._candidates |= {c.url: c for c in worth}
        return [Step("article", c, level) for c in (*worth, *better.values())]

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
        if archive_date(url):
            return False
        return urlsplit(url).path not in ("", "/") or bool(urlsplit(url).query)


def newest_date(steps: Iterable[Step], named: Iterable[Candidate], now: datetime) -> datetime | None:
    """When a source last had something new: the latest date of an article that it names, or of its change.

    Whether another source has named it first does not matter: each has its own rhythm. For an article without
    a date, among those that follow from the source as ``steps``, that is now. None where there is nothing.
    """
    dates = [aware(d) for c in named for d in (c.date_published, c.date_modified) if d]
    dates += [_date(step.candidate) or now for step in steps if step.kind == "article"]
    return min(max(dates), now) if dates else None


def _new_stories(named: Iterable[Candidate], new: Set[str]) -> tuple[int, int]:
    """How many stories are named by ``new`` addresses only, and how many in all.

    There are sites that name one story by new words each hour.
    """
    stories: dict[str, bool] = {}
    for candidate in named:
        story = story_key(candidate.url) or candidate.url
        stories[story] = stories.get(story, True) and candidate.url in new
    return sum(stories.values()), len(stories)


def _date(candidate: Candidate) -> datetime | None:
    date = candidate.date_published or candidate.date_modified
    return aware(date) if date else None


def _day_in_url(candidate: Candidate) -> datetime | None:
    day = date_in_url(candidate.url)
    return aware(day.value) if day else None


def _newest_first(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Those without a date before the others, in their order: nobody knows that they are old."""
    return sorted(candidates, key=lambda c: -(_date(c) or _ALWAYS_FIRST).timestamp())


def _ends_first(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The first, the last, the second, ...: some indexes begin with the newest sitemap, others end with it."""
    pairs = zip(candidates, reversed(candidates), strict=True)
    return list({c.url: c for pair in pairs for c in pair}.values())


_ALWAYS_FIRST = datetime(9999, 12, 30, tzinfo=UTC)


def choose_sites(declared: dict[str, Site], names: Sequence[str], config: str) -> dict[str, Site]:
    """The sites of these names, all for none; `SitesError` for an unknown name or an empty file."""
    if not declared:
        raise SitesError(f"{config}: no site in it; 'newsspider add URL' adds one")
    for name in names:
        if name not in declared:
            raise SitesError(f"{config}: no site is named {name!r}; there are {', '.join(declared)}")
    return {name: declared[name] for name in names} if names else declared
