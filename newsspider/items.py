"""The values that travel through newsspider: what an article is, and what became of a page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from newsspider.markdown import to_markdown

Precision = Literal["day", "minute", "second"]
ReferenceKind = Literal["link", "mention", "source", "post", "related", "previous", "next"]
StepKind = Literal["listing", "feed", "sitemap", "article"]
PageType = Literal[
    "article", "live_blog", "gallery", "video", "listing", "product", "forum", "document", "blocked", "other"
]

#: The page types that are stored as articles. The others are counted under their own name.
ARTICLE_TYPES: frozenset[str] = frozenset({"article", "live_blog", "gallery", "video"})

#: Values of `Candidate.source` by which the site itself calls the page news.
STORY_SOURCES: frozenset[str] = frozenset({"feed", "news_sitemap"})


@dataclass(frozen=True, slots=True)
class Image:
    """One picture of an article."""

    url: str
    #: absolute URL
    caption: str | None = None
    #: the text below the picture, without the credit where the page marks it
    credit: str | None = None
    #: photographer or agency, as printed
    width: int | None = None
    #: pixels, as declared
    height: int | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """A place where an article points to another report."""

    kind: ReferenceKind
    #: ``link`` (in the body), ``mention`` (named without a link), ``source`` (where the text itself is said to come
    #: from), ``post`` (of a social network, shown in the body), ``related``, ``previous``, ``next``
    position: int
    #: 0-based, in reading order within the article
    text: str | None = None
    #: anchor text of a link; the words that make the mention; the line that names the source; the words of a post
    sentence: str | None = None
    #: the sentence of the body around it; None outside the body
    url: str | None = None
    #: absolute URL of the target; None for a mention without a link
    outlet: str | None = None
    #: the named outlet, as printed: ``Kursor``; the account of a post: ``@kursor``
    verb: str | None = None
    #: the words of reporting, as printed: ``reported``, ``laut``, ``по данным``; None for a plain link
    earlier: bool | None = None
    #: True when the text speaks of an earlier report ('Previously, Kursor reported'), None when it says nothing of it


@dataclass(frozen=True, slots=True)
class DateMention:
    """A day that the text of an article names."""

    position: int
    #: 0-based, in reading order within the article
    raw: str
    #: the words that state it, without prepositions: ``Monday, November 25``
    sentence: str
    #: the sentence of the body around it
    start: int
    #: where ``raw`` begins in the body, in characters
    day: date | None = None
    #: the day that is meant, by the calendar of the place of publication; None when it can't be told
    last_day: date | None = None
    #: of a range that begins with ``day``: ``November 25-28``
    certainty: float = 0.0
    #: 0..1, how sure ``day`` is


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where one field of an article came from."""

    rule: str
    #: name of the rule that won: ``jsonld:headline``, ``meta:article:published_time``
    raw: str | None = None
    #: the string as found on the page, before cleaning; cut at 500 characters


@dataclass(frozen=True)
class Article:
    """One news article. Absent is ``None`` or empty, never a guess; 0 is a value."""

    url: str
    #: where the page was found, after redirects; "" when unknown
    canonical_url: str | None = None
    #: what the page declares as its address; only on the same site as ``url``
    title: str | None = None
    #: headline, one line, without the site's name
    kicker: str | None = None
    #: the line above the headline: ``Floods in the valley``
    subtitle: str | None = None
    #: a second headline below the first; longer text there is ``summary``
    summary: str | None = None
    #: standfirst or description, one paragraph; a standfirst marked as such is not repeated in ``body``
    body: str = ""
    #: plain text; paragraphs, headings, list items and table rows parted by a blank line
    body_html: str = ""
    #: the same text as HTML of a few clean tags, with links and the pictures of the text; "" without a body
    authors: tuple[str, ...] = ()
    #: names of people in the order of the page, without 'By' and roles
    agencies: tuple[str, ...] = ()
    #: news agencies named in byline or sign-off: ``Reuters``
    date_published: datetime | None = None
    #: with the offset that the page states; naive when it states none
    date_published_raw: str | None = None
    date_published_source: str | None = None
    #: name of the rule: ``jsonld:datePublished``, ``feed``
    date_published_precision: Precision | None = None
    date_modified: datetime | None = None
    #: last change that the page states; never a stand-in for ``date_published``
    date_modified_raw: str | None = None
    date_modified_source: str | None = None
    date_modified_precision: Precision | None = None
    date_estimate_earliest: date | None = None
    date_estimate_latest: date | None = None
    #: between which days a text without ``date_published`` was published, as its own words tell; both included
    date_estimate_likely: date | None = None
    #: where several years fit: the first day within the bounds in the latest of them
    date_estimate_reasons: tuple[str, ...] = ()
    #: what the estimate rests on, for people
    section: str | None = None
    #: the section's name: ``Politics``
    breadcrumbs: tuple[str, ...] = ()
    #: the path above the article, outermost first, without the article itself
    tags: tuple[str, ...] = ()
    language: str | None = None
    #: BCP 47, lower-case language, upper-case region: ``en``, ``pt-BR``
    publisher: str | None = None
    #: the site's name as it writes it
    image: str | None = None
    #: absolute URL of the main picture
    images: tuple[Image, ...] = ()
    has_video: bool | None = None
    #: True with a player of the story's own; None when none is seen
    has_audio: bool | None = None
    #: likewise
    view_count: int | None = None
    comment_count: int | None = None
    is_free: bool | None = None
    #: False behind a paywall, True when declared free, None when nothing is said
    robots_directives: tuple[str, ...] = ()
    #: what meta tags and ``X-Robots-Tag`` ask of crawlers: ``noarchive``, ``unavailable_after: 25 Jun 2027``
    tdm_reservation: bool | None = None
    #: True where the rights to text and data mining are reserved, None when nothing is said
    tdm_policy: str | None = None
    #: URL of the terms of such mining
    page_type: PageType = "other"
    page_type_score: float = 0.0
    #: 0..1, how sure ``page_type`` is
    references: tuple[Reference, ...] = ()
    dates_mentioned: tuple[DateMention, ...] = ()
    provenance: Mapping[str, Provenance] = field(default_factory=lambda: MappingProxyType({}))
    #: field name -> the rule that gave it

    @property
    def is_article(self) -> bool:
        """Whether the page is one story rather than a listing, shop page, forum, ..."""
        return self.page_type in ARTICLE_TYPES

    @cached_property
    def body_markdown(self) -> str:
        """The body as CommonMark with GFM's tables."""
        return to_markdown(self.body_html)

    @cached_property
    def word_count(self) -> int:
        """Number of whitespace-parted words of the body."""
        return len(self.body.split())

    @property
    def date_published_utc(self) -> str | None:
        """``YYYY-MM-DDTHH:MM:SSZ`` for sorting; a naive date counts as UTC."""
        return to_utc(self.date_published)

    @property
    def date_modified_utc(self) -> str | None:
        """As `date_published_utc`, for the last change."""
        return to_utc(self.date_modified)


ARTICLE_FIELDS: tuple[str, ...] = tuple(f.name for f in fields(Article))


def to_utc(moment: datetime | None) -> str | None:
    """The instant as sortable UTC text.

    >>> to_utc(datetime.fromisoformat("2026-11-22T09:30:00+02:00"))
    '2026-11-22T07:30:00Z'
    """
    if moment is None:
        return None
    try:
        utc = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except OverflowError:  # year 1 or 9999 with an offset
        return None
    # not strftime: its %Y gives '33' for the year 33, which sorts after 2026
    return utc.replace(tzinfo=None, microsecond=0).isoformat() + "Z"


class Outcome(StrEnum):
    """What became of one page. Every page that was asked for ends in exactly one."""

    STORED = "stored"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    #: 304, or the same content as last time
    DUPLICATE = "duplicate"
    #: its canonical URL is stored from another address
    NOT_ARTICLE = "not_article"
    #: the reason says what it is instead
    ROBOTS = "robots"
    FAILED = "failed"
    TOO_LARGE = "too_large"


#: Outcomes of pages that are articles.
DELIVERED = frozenset({Outcome.STORED, Outcome.UPDATED, Outcome.UNCHANGED, Outcome.DUPLICATE})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A URL worth a visit, with what its feed, sitemap or section page says of it."""

    url: str
    source: str = "link"
    #: ``feed``, ``sitemap``, ``news_sitemap``, ``section``, ``archive`` (a listing that only backfills
    #: read), ``link``, ``start``
    title: str | None = None
    date_published: datetime | None = None
    date_modified: datetime | None = None


@dataclass(frozen=True, slots=True)
class Terms:
    """What a server says of the use of a page, beside the page."""

    robots_tags: tuple[str, ...] = ()
    #: its ``X-Robots-Tag`` headers
    tdm_reservation: str | None = None
    #: ``1`` or ``0``, by the TDM Reservation Protocol
    tdm_policy: str | None = None
    tdm_source: str = ""
    #: where the two stood: ``http:tdm-reservation``, ``tdmrep.json``

    @classmethod
    def of_headers(cls, headers: Iterable[tuple[str, str]]) -> Terms:
        """The terms in an answer's headers, names in any case.

        >>> Terms.of_headers([("TDM-Reservation", "1")]).tdm_reservation
        '1'
        """
        values: dict[str, list[str]] = {}
        for name, value in headers:
            values.setdefault(name.lower(), []).append(value.strip())
        tags = tuple(values.get("x-robots-tag", ()))
        reservation = next(iter(values.get("tdm-reservation", ())), None)
        if reservation not in ("0", "1"):
            return cls(tags)
        return cls(tags, reservation, next(iter(values.get("tdm-policy", ())), None), "http:tdm-reservation")


class Step(NamedTuple):
    """One fetch to be made: what the crawl asks for, and what the frontier keeps."""

    kind: StepKind
    #: what the answer is read as; all but ``article`` are sources, which are read for what they name
    candidate: Candidate
    level: int = 0
    #: pages into a listing, indexes into a sitemap, clicks from the front page
    backfill: bool = False
    #: only for crawls that go through a site's whole archive
    again: bool = False
    #: fetched once more although it is known


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page as it came over the wire, with what is needed to read it once more."""

    body: bytes
    content_type: str | None = None
    #: the header as sent
    encoding: str = "cp1252"
    #: charset of a page that declares none
    terms: Terms = field(default_factory=Terms)
    #: what the server said of its use


@dataclass(frozen=True)
class Visit:
    """One URL asked for and what came back: the item that the pipelines hand on."""

    requested_url: str
    url: str
    #: after redirects
    site: str
    #: name of the `Site`
    fetched_at: datetime
    status: int | None = None
    #: HTTP status; None when there was no answer
    etag: str | None = None
    last_modified: str | None = None
    #: the validators as the server sent them
    candidate: Candidate | None = None
    content: Any = None
    #: the parsed `newsspider.page.Page`; None when nothing could be read
    article: Article | None = None
    lesson: Any = None
    #: the `newsspider.extraction.site_memory.Lesson` of the page, for the memory of its site
    outcome: Outcome | None = None
    #: decided by quality and store; a failed visit has it from the start
    reason: str | None = None
    #: why: ``listing``, ``http 503``, ``DownloadTimeoutError``
    frontier_id: int | None = None
    #: row of the frontier that asked for the page; None for pages that did not come from there
    news_at: datetime | None = None
    #: date of the newest article, or change of one, that the page names; None where it names none
    unfinished: bool = False
    #: it names more than one run takes up
    retry_after: float | None = None
    #: seconds for which the host wants to be left alone
    body_hash: str | None = None
    #: of the bytes as fetched, to tell a page that did not change; None when there were none
    fetched: Fetched | None = None
    #: the page as it came, where it is to be kept
    extracted_by: str | None = None
    #: the rules that read the article, see `newsspider.extraction.rules`
    redirects: tuple[tuple[str, str], ...] = ()
    #: from, to of each redirect on the way; the last may lead to another site, where nobody went
