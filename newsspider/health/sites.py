"""What is wrong with one site, in one line each. Pure."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta

from newsspider.health.change import Change, Sample, mean_changed, share_changed, silence
from newsspider.health.figures import FIELDS, Day, SiteHistory, Source
from newsspider.health.words import duration, frequency, interval, percent

#: A source that fails is named after this: servers come back after a night, and the frontier asks again by itself.
FAILING = timedelta(days=2)
#: One that fails for longer while others of the site work is a dead link, which has been named every day.
_GIVEN_UP = timedelta(days=30)
#: A site is left alone for this before it is called forgotten; sources are asked at least once a day.
_NOT_ASKED = timedelta(days=3)
#: A new site without an article is named after so many days, or pages over as many days.
_NEW = timedelta(days=3)
_NEW_PAGES = 10
#: Articles that all have one date, fetched over a week and on several days. A weekly paper dates its issues so.
_SAME_DATE = 10
_SAME_DATE_DAYS = 3
_SAME_DATE_AGE = timedelta(days=8)
#: A share from which on 'all' is said.
_ALL = 0.95

Problems = Iterator[str]


def site_problems(history: SiteHistory, now: datetime) -> list[str]:
    """What is wrong with a site, one line each, without the site's name; empty when all is well."""
    found: list[str] = []
    for judge in _JUDGES:
        found += judge(history, now)
    return found


def _dead_sources(history: SiteHistory, now: datetime) -> Problems:
    """Failing front pages, feeds and sitemaps, one line for each kind; one for all if none works."""
    sources = history.sources
    failing = [s for s in sources if s.failing_since and now - s.failing_since >= FAILING]
    if len(failing) == len(sources) > 1:
        yield f"all {len(sources)} sources {_trouble(failing, now)}"
        return
    if len(failing) < len(sources):
        failing = [s for s in failing if s.failing_since and now - s.failing_since < _GIVEN_UP]
    for kind in dict.fromkeys(s.kind for s in failing):
        dead = [s for s in failing if s.kind == kind]
        of_kind = sum(s.kind == kind for s in sources)
        what = _KINDS.get(kind, kind)
        yield f"{what if len(dead) == 1 else f'{len(dead)} of {of_kind} {what}s'} {_trouble(dead, now)}"


#: Kind of a source -> what people call it.
_KINDS = {"listing": "front page or section"}


def _trouble(dead: Sequence[Source], now: datetime) -> str:
    """``http 404 for 3 days (https://...)``; of several ``for 3 days (http 404: 2; https://...)``."""
    reasons = Counter(s.reason or "failed" for s in dead)
    since = duration(now - min(s.failing_since or now for s in dead))
    if len(dead) == 1:
        return f"{next(iter(reasons))} for {since} ({dead[0].url})"
    return f"fail for {since} ({_list(reasons)}; {dead[0].url})"


def _not_asked(history: SiteHistory, now: datetime) -> Problems:
    asked = _last_asked(history)
    if asked and now - asked >= _NOT_ASKED:
        yield f"not crawled for {duration(now - asked)}"


def _last_asked(history: SiteHistory) -> datetime | None:
    return max((s.last_fetched for s in history.sources if s.last_fetched), default=None)


def _never_any(history: SiteHistory, now: datetime) -> Problems:
    """A site from which nothing has come, though there has been time."""
    if any(day.stored for day in history.days):
        return
    pages = sum(day.pages for day in history.days)
    if pages >= _NEW_PAGES and now.date() - history.days[0].day >= _NEW:
        reasons = _reasons(history.days, history.days[0].day)
        yield f"no article in {pages} pages since {history.days[0].day} ({reasons})"
        return
    added = min((s.added for s in history.sources), default=now)
    if not pages and now - added >= _NEW and not any(s.failing_since for s in history.sources):
        yield f"nothing found in {duration(now - added)}"


def _silent(history: SiteHistory, now: datetime) -> Problems:
    """No new article, no change of a feed, measured up to when the site was last asked."""
    asked = min(_last_asked(history) or now, now)
    last = max((d.last_stored for d in history.days if d.last_stored), default=None)
    found = silence({d.day: d.stored for d in history.days}, last, asked) if last else None
    if found and not _all_fail(history, now):
        yield f"nothing new for {duration(found.length)}, usually {frequency(found.per_day, 'articles')}"
    for source in history.sources:
        if source.kind != "feed" or source.failing_since or source.last_changed is None:
            continue
        quiet = silence(source.changes, source.last_changed, min(source.last_fetched or now, now))
        if quiet:
            yield f"feed silent since {quiet.since.date()}, usually {interval(quiet.per_day)} ({source.url})"


def _all_fail(history: SiteHistory, now: datetime) -> bool:
    return bool(history.sources) and all(
        s.failing_since and now - s.failing_since >= FAILING for s in history.sources
    )


def _refused(history: SiteHistory, now: datetime) -> Problems:
    samples = [Sample(d.day, d.pages, d.refused) for d in history.days]
    change = share_changed(samples, now.date(), rises=True)
    if change is None:
        return
    since = [d for d in history.days if d.day >= change.since]
    failed = sum(d.failed for d in since) >= _ALL * sum(d.refused for d in since)
    pages = "all pages" if change.after >= _ALL else f"{percent(change.after)} of pages"
    verb = "failed" if failed else "refused"
    yield f"{pages} {verb} since {change.since} ({_reasons(since, change.since)}), before {percent(change.before)}"


def _fields(history: SiteHistory, now: datetime) -> Problems:
    for name in FIELDS:
        samples = [Sample(d.day, d.stored, d.filled.get(name, 0)) for d in history.days]
        change = share_changed(samples, now.date(), rises=False)
        if change:
            yield f"{name} {percent(change.before)} -> {percent(change.after)} since {change.since}"


def _body(history: SiteHistory, now: datetime) -> Problems:
    samples = [Sample(d.day, d.stored, d.log_words, d.log_words_squared) for d in history.days]
    change = mean_changed(samples, now.date())
    if change:
        before, after = (round(math.expm1(mean)) for mean in (change.before, change.after))
        yield f"body {before} -> {after} words since {change.since}"


def _repeated(history: SiteHistory, now: datetime) -> Problems:
    for name, same in (("title", _same_title), ("body", _same_body)):
        samples = [Sample(d.day, d.stored, same(d)) for d in history.days]
        change = share_changed(samples, now.date(), rises=True)
        if change:
            yield _same_line(name, change)


def _same_title(day: Day) -> int:
    return day.same_title


def _same_body(day: Day) -> int:
    return day.same_body


def _same_line(name: str, change: Change) -> str:
    share, before = percent(change.after), percent(change.before)
    return f"same {name} on {share} of new articles since {change.since}, before {before}"


def _one_date(history: SiteHistory, now: datetime) -> Problems:
    """New articles over a week that all have the date of one day: the page's, not the article's."""
    dated = [d for d in history.days if d.filled.get("date_published") and d.first_date and d.last_date]
    if not dated:
        return
    stuck = str(dated[-1].last_date)[:10]
    since: list[Day] = []
    for day in reversed(dated):
        if not str(day.first_date)[:10] == str(day.last_date)[:10] == stuck:
            break
        since.append(day)
    articles = sum(day.filled["date_published"] for day in since)
    if articles < _SAME_DATE or len(since) < _SAME_DATE_DAYS or _age(stuck, since[0].day) < _SAME_DATE_AGE:
        return
    yield f"date_published is {stuck} on all {articles} new articles since {since[-1].day}"


def _age(day: str, today: date) -> timedelta:
    return abs(today - date.fromisoformat(day))


def _reasons(days: Iterable[Day], since: date) -> str:
    counted: Counter[str] = Counter()
    for day in days:
        if day.day >= since:
            counted.update(day.refusals)
    return _list(counted)


def _list(counted: Counter[str]) -> str:
    """The three most frequent: ``consent wall: 48, http 503: 2``."""
    ranked = sorted(counted.items(), key=lambda item: (-item[1], item[0]))
    shown = [f"{reason}: {number}" for reason, number in ranked[:3]]
    return ", ".join([*shown, "..."] if len(ranked) > 3 else shown)


#: Causes first, then what follows from them.
_JUDGES: tuple[Callable[[SiteHistory, datetime], Problems], ...] = (
    _not_asked,
    _dead_sources,
    _never_any,
    _silent,
    _refused,
    _fields,
    _body,
    _repeated,
    _one_date,
)
