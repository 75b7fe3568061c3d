"""Between which days a text without a date of its own was published, as far as the days that it names tell.

The bounds hold if three things do: a day told of as past is not after the text; a day announced with 'will' is not
before it; and a day named without its year is at most half a year away, since readers take the nearest one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from newsspider.extraction.date_resolution import days_of_years, make_day
from newsspider.extraction.stated_days import Stated, StatedYear

#: News on the web is not older.
_BEGIN = date(1995, 1, 1)
#: How far fitting years are looked for where nothing bounds them.
_LAST_YEAR = 2040
#: Days without a year that are looked at; more hardly narrow the years further.
_MOST_YEARLESS = 20
_HALF_YEAR = timedelta(days=183)

#: First and last day; the last is None where nothing bounds it.
Span = tuple[date, date | None]


class Limit(NamedTuple):
    """A day that the publication cannot follow, or precede, and why."""

    day: date
    reason: str


class Estimate(NamedTuple):
    """When a text seems to have been published."""

    earliest: date | None = None
    latest: date | None = None
    #: the bounds, both included; None where nothing bounds it
    likely: date | None = None
    #: where several years fit: the first day within the bounds in the latest of them
    reasons: tuple[str, ...] = ()


def estimate(
    body: str, days: Sequence[Stated], years: Iterable[StatedYear], not_after: Iterable[Limit] = ()
) -> Estimate:
    """The bounds that the text gives; empty when the text itself bounds nothing.

    ``not_after`` are limits from outside the text: when it was fetched, when it was last changed.
    """
    outer = min(not_after, default=None)
    first, last = _stated_limits(body, days, years, outer)
    spans: list[Span] = [(first.day if first else _BEGIN, last.day if last else None)]
    reasons = [first.reason] if first else []
    by_weekday = False
    for stated in _yearless(days):
        near = list(_nearby(stated, spans))
        narrowed = _intersection(spans, [span for _, span in near])
        if not narrowed or narrowed == spans:
            continue
        spans = narrowed
        reasons.append(_reason(body, stated, [day for day, _ in near]))
        by_weekday = by_weekday or stated.weekday is not None
    if last is not None and (reasons or last is not outer):
        reasons.append(last.reason)
    if not reasons:
        return Estimate()
    likely = spans[-1][0] if by_weekday and last is not None else None
    if likely and len(spans) > 1:
        reasons.append(f"{likely.year} is the latest year that fits")
    earliest, latest = spans[0][0], spans[-1][1] if last else None
    return Estimate(None if earliest == _BEGIN else earliest, latest, likely, tuple(reasons))


def _yearless(days: Iterable[Stated]) -> list[Stated]:
    """The days without a year that bound something, each once, those with a weekday first; a few are enough."""
    telling = (s for s in days if s.day and s.month and s.year is None and s.yearword is None)
    once = {(s.weekday, s.day, s.month, s.tense): s for s in telling if s.weekday is not None or s.tense in (-1, 2)}
    return sorted(once.values(), key=lambda s: s.weekday is None)[:_MOST_YEARLESS]


def _stated_limits(
    body: str, days: Iterable[Stated], years: Iterable[StatedYear], outer: Limit | None
) -> tuple[Limit | None, Limit | None]:
    """The latest day that is past, and the earliest that is still to come; ``outer`` where the text has none."""
    past: list[Limit] = []
    ahead: list[Limit] = []
    for stated in days:
        day = make_day(stated.year, stated.month, stated.day) if stated.year and stated.month and stated.day else None
        if day is not None and not stated.doubtful and (stated.weekday in (None, day.weekday())):
            _note(past, ahead, f"'{_raw(body, stated)}'", stated.tense, day, day)
    for named in years:
        _note(past, ahead, str(named.year), named.tense, date(named.year, 1, 1), date(named.year, 12, 31))
    first = max((limit for limit in past if outer is None or limit.day <= outer.day), default=None)
    if first is not None and first.day < _BEGIN:
        first = None
    last = min((limit for limit in ahead if first is None or limit.day >= first.day), default=None)
    return first, min((limit for limit in (last, outer) if limit), default=None)


def _note(past: list[Limit], ahead: list[Limit], what: str, tense: int, first: date, last: date) -> None:
    if tense < 0:
        past.append(Limit(first, f"{what} is past"))
    elif tense > 1:
        ahead.append(Limit(last, f"{what} is still to come"))


def _nearby(stated: Stated, spans: Sequence[Span]) -> Iterator[tuple[date, Span]]:
    """The days that are meant, by year, each with the days on which a text would name it so."""
    last = spans[-1][1]
    for day in days_of_years(stated, range(spans[0][0].year - 1, (last.year if last else _LAST_YEAR) + 2)):
        begin = day if stated.tense < 0 else day - _HALF_YEAR
        end = day if stated.tense > 1 else day + _HALF_YEAR
        if _intersection(spans, [(begin, end)]):
            yield day, (begin, end)


def _intersection(some: Sequence[Span], others: Sequence[Span]) -> list[Span]:
    """The days that are in a span of both, as spans in order that do not overlap."""
    both: list[Span] = []
    for first, last in some:
        for begin, end in others:
            low, high = max(first, begin), min((d for d in (last, end) if d), default=None)
            if high is None or low <= high:
                both.append((low, high))
    apart: list[Span] = []
    for low, high in sorted(both, key=lambda span: (span[0], span[1] or date.max)):
        before = apart[-1][1] if apart else _BEGIN
        if apart and (before is None or low <= before):
            apart[-1] = (apart[-1][0], None if high is None or before is None else max(before, high))
        else:
            apart.append((low, high))
    return apart


def _reason(body: str, stated: Stated, fitting: Sequence[date]) -> str:
    years = [str(day.year) for day in fitting[:12]] + ["..."] * (len(fitting) > 12 or fitting[-1].year > _LAST_YEAR)
    told = ", told of as past" if stated.tense < 0 else ", still to come" if stated.tense > 1 else ""
    fits = f" fits {', '.join(years)}" if stated.weekday is not None else ""
    return f"'{_raw(body, stated)}'{fits}{told}: at most half a year away, as its year is not named"


def _raw(body: str, stated: Stated) -> str:
    return body[stated.start : stated.end]
