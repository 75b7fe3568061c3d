"""What is kept of each site and day: the figures by which a site is compared with its own past. Pure values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

#: Fields of an article whose filling is counted. A site that has them has them on most of its articles, so that
#: their vanishing means that the page's layout changed. The title and the body can't be missing: see `quality`.
FIELDS = ("authors", "date_published", "summary", "section", "image", "tags")


@dataclass(frozen=True, slots=True)
class Day:
    """The articles of one site on one day of UTC. Pages of a backfill are not counted."""

    day: date
    pages: int = 0
    #: addresses of articles asked for, for the first time
    refused: int = 0
    #: those of them that gave no new article
    refusals: Mapping[str, int] = field(default_factory=dict)
    #: why: reason -> pages
    failed: int = 0
    #: those of them that could not be fetched or read
    stored: int = 0
    #: new articles
    filled: Mapping[str, int] = field(default_factory=dict)
    #: field of `FIELDS` -> how many of the new articles have it
    log_words: float = 0.0
    #: sum over the new articles of the natural logarithm of one more than the words of the body
    log_words_squared: float = 0.0
    #: sum of the squares of these logarithms
    same_title: int = 0
    #: new articles that have the title of the one stored before
    same_body: int = 0
    #: likewise the body
    first_date: str | None = None
    #: earliest date of publication of the new articles, UTC text
    last_date: str | None = None
    #: the latest
    last_stored: datetime | None = None
    #: when the last of them was fetched


@dataclass(frozen=True, slots=True)
class Source:
    """A front page, section, feed or sitemap that a site was declared or found to have."""

    url: str
    kind: str
    #: ``listing``, ``feed``, ``sitemap``
    added: datetime
    last_fetched: datetime | None = None
    #: last answer of any kind
    failures: int = 0
    #: in a row, up to now
    failing_since: datetime | None = None
    reason: str | None = None
    #: of the last failure
    last_changed: datetime | None = None
    #: last answer that differed from the one before
    changes: Mapping[date, int] = field(default_factory=dict)
    #: day -> number of such answers; days without one are left out


@dataclass(frozen=True, slots=True)
class SiteHistory:
    """All that a site is judged by."""

    name: str
    days: Sequence[Day] = ()
    #: in their order; days without any page are left out
    sources: Sequence[Source] = ()


@dataclass(frozen=True, slots=True)
class Run:
    """One crawl."""

    started: datetime
    finished: datetime | None = None
    #: None: at work, or killed


@dataclass(frozen=True, slots=True)
class Host:
    """A host that is not asked for a while."""

    name: str
    failures: int
    failing_since: datetime
    reason: str | None = None
    rests_until: datetime | None = None
    #: when it may be asked again; None where nobody has said
