"""When a page is due again: what is known of it and how its visit ended go in, a moment comes out. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from newsspider.items import Candidate, Outcome, StepKind

#: Ages at which a known article is read again: most corrections are made in the first hours.
RECHECK_AGES: tuple[timedelta, ...] = (timedelta(hours=1), timedelta(days=1), timedelta(days=7))
#: A source that was silent for some time is asked again after this share of that time, so that what is new
#: there waits at most a tenth longer than it took to come.
_SILENCE_SHARE = 0.1
#: No front page, section or feed is left alone for longer.
LONGEST_POLL = timedelta(days=1)
#: The sitemap of a month long gone, and a page that was read for its links.
LONGEST_POLL_OF_OTHERS = timedelta(days=30)
#: Validators are not used for longer: there are servers that keep an ETag after a change.
FULL_SOURCE = timedelta(days=1)
FULL_ARTICLE = timedelta(days=6)
#: What a source says to have changed, and had not, is believed after an hour, then two, four, ... up to this.
_FIRST_DOUBT = timedelta(hours=1)
_LONGEST_DOUBT = timedelta(days=7)


#: Sources that name what is new; a sitemap names everything.
_CURRENT_SOURCES = frozenset({"feed", "news_sitemap", "section", "start"})
#: A new article is read again by each run for so long, or half of the first age: an hourly run looks once.
_FIRST_LOOKS = timedelta(minutes=30)
#: A check a little before its time counts, or an hourly run would make it an hour late.
_PUNCTUAL = 0.9
#: Reasons of `quality` for pages that may be articles another time.
_PERHAPS_LATER = ("no body", "no title", "body too short")


#: A clock that is set by another one goes so far forward and back; beyond that one of the two is wrong.
CLOCK_TOLERANCE = timedelta(minutes=5)


class Backoff(NamedTuple):
    """The first wait after a failure, doubled with each further one up to the longest."""

    first: timedelta
    longest: timedelta

    def after(self, failures: int) -> timedelta:
        """The wait after so many failures in a row.

        >>> Backoff(timedelta(hours=1), timedelta(hours=6)).after(3)
        datetime.timedelta(seconds=14400)
        """
        doublings = min(max(failures - 1, 0), 20)
        return min(self.first * (1 << doublings), self.longest)


#: A server in trouble, a connection that broke: likely to be over soon.
TEMPORARY = Backoff(timedelta(minutes=15), timedelta(days=1))
#: Refused, forbidden, unreadable: somebody must change something first.
SOFT = Backoff(timedelta(hours=6), timedelta(days=7))
#: Says of itself that it is gone.
GONE = Backoff(timedelta(days=1), timedelta(days=30))
#: A whole host that does not answer, or wants to be left alone without saying how long.
HOST = Backoff(timedelta(minutes=15), timedelta(hours=2))

_TEMPORARY_STATUS = frozenset({408, 425, 429})


class Policy(NamedTuple):
    """What a site declares about its revisits."""

    recheck: Sequence[timedelta] = RECHECK_AGES
    longest_poll: timedelta = LONGEST_POLL


class Known(NamedTuple):
    """What the frontier knows of an address before a visit ends."""

    kind: StepKind
    level: int
    source: str
    title: str | None
    date_published: datetime | None
    date_modified: datetime | None
    added: datetime
    last_fetched: datetime | None
    last_full: datetime | None
    last_news: datetime | None
    outcome: Outcome | None
    checks: int
    failures: int


def backoff(outcome: Outcome, status: int | None, reason: str | None) -> Backoff | None:
    """How a failed page is waited for; None for a visit that was no failure.

    >>> backoff(Outcome.FAILED, 503, "http 503") is TEMPORARY, backoff(Outcome.FAILED, 410, "http 410") is GONE
    (True, True)
    """
    if outcome is Outcome.TOO_LARGE:
        return GONE
    if outcome is Outcome.ROBOTS:
        return SOFT
    if outcome is Outcome.NOT_ARTICLE and (reason or "").startswith("blocked page"):
        return SOFT  # a wall that stood there for longer than the schedule would else have hidden it for good
    if outcome is not Outcome.FAILED:
        return None
    if status in (404, 410):
        return GONE
    if status is None:  # no answer: an error by its name, or a refusal of ours in words
        broken = (reason or "").endswith("Error") or (reason or "").startswith("robots.txt")
        return TEMPORARY if broken else SOFT
    return TEMPORARY if status >= 500 or status in _TEMPORARY_STATUS else SOFT


def next_visit(
    known: Known,
    outcome: Outcome,
    status: int | None,
    reason: str | None,
    now: datetime,
    published: datetime | None = None,
    policy: Policy = Policy(),  # noqa: B008 - immutable
) -> datetime | None:
    """When an address is due again after a visit that ended now; None for never, unless something changes.

    ``known`` has the failures of this visit counted already, and its news. ``published`` is the date that the
    page itself gives.
    """
    is_source = known.kind != "article"
    if trouble := backoff(outcome, status, reason):
        wait = trouble.after(known.failures)
        return now + (min(wait, policy.longest_poll) if is_source else wait)
    if outcome is Outcome.DUPLICATE:
        return None
    if is_source and known.kind == "listing" and known.level:
        return None  # the second page of a listing is read when the first one leads there
    if is_source or known.last_news:
        return now + _poll_interval(known, now, policy)
    return _recheck(known, outcome, reason, now, published, policy)


def _poll_interval(known: Known, now: datetime, policy: Policy) -> timedelta:
    if known.kind == "sitemap" and known.level:
        quiet_since = known.last_news or known.date_modified or known.added
    else:  # what it brought before it was known to us says nothing of its habits
        quiet_since = max(known.last_news or known.added, known.added)
    silence = max(now - aware(quiet_since), timedelta(0))
    main = known.kind == "feed" or (known.kind != "article" and known.level == 0)
    longest = policy.longest_poll if main else max(policy.longest_poll, LONGEST_POLL_OF_OTHERS)
    return min(silence * _SILENCE_SHARE, longest)


def _recheck(
    known: Known, outcome: Outcome, reason: str | None, now: datetime, published: datetime | None, policy: Policy
) -> datetime | None:
    """The next age of the schedule; until the first one, every run.

    A page that was no article is read again only if its text may have been missing for the moment.
    """
    if not policy.recheck or (outcome is Outcome.NOT_ARTICLE and not (reason or "").startswith(_PERHAPS_LATER)):
        return None
    ages = sorted(policy.recheck)
    born = min(aware(published or known.date_published or known.added), now)  # a story of tomorrow is one of today
    is_current = known.source in _CURRENT_SOURCES or now - born < ages[-1]
    if is_current and now - known.added < min(ages[0] / 2, _FIRST_LOOKS):
        return now
    return next((born + age for age in ages if born + age * _PUNCTUAL > now), None)


def worth_a_visit(known: Known, candidate: Candidate, now: datetime) -> bool:
    """Whether what a source says now of a known address is a reason to read it again.

    A later date than before, after the last visit, is one; so is another headline in a feed. A source that
    was wrong about this lately is believed less often.
    """
    if known.last_fetched is None or known.last_full is None or known.failures:
        return False  # it is due anyway, or waits for a failure to pass
    if known.checks and now - known.last_fetched < min(
        _FIRST_DOUBT * (1 << min(known.checks - 1, 30)), _LONGEST_DOUBT
    ):
        return False
    stated = candidate.date_modified or candidate.date_published
    before = known.date_modified or known.date_published
    if stated is not None and stated != before and _not_before(stated, known.last_full):
        return True
    both_feeds = candidate.source == known.source == "feed"
    return both_feeds and bool(known.title and candidate.title and candidate.title != known.title)


def _not_before(stated: datetime, moment: datetime) -> bool:
    """A bare day counts until its end."""
    is_day = (stated.hour, stated.minute, stated.second) == (0, 0, 0)
    return aware(stated) + timedelta(days=1 if is_day else 0) > moment


def asks_conditionally(known: Known, now: datetime) -> bool:
    """Whether the validators of the last visit may be used for the next one."""
    if known.last_full is None:
        return False
    return now - known.last_full < (FULL_ARTICLE if known.kind == "article" else FULL_SOURCE)


def aware(moment: datetime) -> datetime:
    """A naive moment counts as UTC."""
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
