"""Which day of the calendar is meant by a day as a text states it."""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from newsspider.extraction.stated_days import Stated

#: A range of more days is a misreading.
_LONGEST_RANGE = 366
#: Days around publication within which a day without its year needs no further proof.
_NEAR = 60
_HALF_YEAR = 183
#: How often the distance of a day counts that the tense speaks against, by tense: the nearest day wins in the end,
#: and plans may be those of the past.
_AGAINST_TENSE = {-1: 3, 1: 2, 2: 6}


def resolve(stated: Stated, published: date | None) -> tuple[date | None, float]:
    """The day that is meant, and how sure that is, 0 to 1; ``(None, 0.0)`` when it can't be told."""
    if stated.day is not None and stated.month is not None:
        if stated.year is not None:
            return _with_year(stated, stated.year)
        if published is None:
            return None, 0.0
        if stated.yearword is not None:
            return _with_year(stated, published.year + stated.yearword)
        return _without_year(stated, published)
    if published is None:
        return None, 0.0
    if stated.day is not None:
        return _without_month(stated, published)
    if stated.relative is not None:
        return shifted(published, stated.relative), 0.75 if stated.relative == 0 else 0.9
    if stated.weekday is not None:
        return _of_week(stated, stated.weekday, published)
    return None, 0.0


def last_day(stated: Stated, first: date) -> date | None:
    """The last day of a range that begins with ``first``."""
    if stated.until is not None:
        month = stated.month2 or first.month
        year = stated.year2 or first.year + (month < first.month)
        last = make_day(year, month, stated.until)
    elif stated.weekday2 is not None:
        last = first + timedelta(days=(stated.weekday2 - first.weekday()) % 7)
    else:
        return None
    return last if last and first < last <= first + timedelta(days=_LONGEST_RANGE) else None


def make_day(year: int, month: int, day: int) -> date | None:
    """The day, or None when the month has no such day, or `datetime` no such year."""
    if not 1 <= year <= 9999 or not 1 <= month <= 12 or not 1 <= day <= calendar.monthrange(year, month)[1]:
        return None
    return date(year, month, day)


def shifted(day: date, days: int) -> date | None:
    """The day so many days later; None beyond the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def _fits(stated: Stated, day: date) -> bool:
    return stated.weekday is None or stated.weekday == day.weekday()


def _with_year(stated: Stated, year: int) -> tuple[date | None, float]:
    assert stated.month is not None and stated.day is not None
    day = make_day(year, stated.month, stated.day)
    if day is None:
        return None, 0.0
    if not _fits(stated, day):
        return day, 0.4
    return day, 0.5 if stated.doubtful else 0.99


def days_of_years(stated: Stated, years: Iterable[int]) -> Iterator[date]:
    """The day in each of these years, where it exists and weekday and day agree."""
    assert stated.month is not None and stated.day is not None
    days = (make_day(year, stated.month, stated.day) for year in years)
    return (day for day in days if day is not None and _fits(stated, day))


def _without_year(stated: Stated, published: date) -> tuple[date | None, float]:
    near = list(days_of_years(stated, (published.year - 1, published.year, published.year + 1)))
    day = min(_in_direction(stated, near, published), key=lambda d: _distance(stated, d, published), default=None)
    if stated.weekday is None:
        if day is None:
            return None, 0.0
        away = abs((day - published).days)
        return day, 0.95 if away <= _NEAR else 0.85 if away <= _HALF_YEAR else 0.7
    if day is not None and abs((day - published).days) <= 366:
        return day, 0.98 if abs((day - published).days) <= _HALF_YEAR else 0.8
    # No year nearby agrees: an anniversary, or a misprint.
    further = days_of_years(stated, range(max(1, published.year - 11), min(9999, published.year + 6)))
    day = min(further, key=lambda d: abs((d - published).days), default=None)
    return day, 0.5 if day else 0.0


def _in_direction(stated: Stated, days: list[date], published: date) -> list[date]:
    """The days before publication for 'last', behind it for 'coming'; all where words say neither, or none fits."""
    if stated.direction not in ("last", "coming"):
        return days
    ahead = stated.direction == "coming"
    return [day for day in days if (day > published if ahead else day < published)] or days


def _distance(stated: Stated, day: date, published: date) -> int:
    days = (day - published).days
    return abs(days) * (_AGAINST_TENSE.get(stated.tense, 1) if days * stated.tense < 0 else 1)


def _without_month(stated: Stated, published: date) -> tuple[date | None, float]:
    """'Monday the 25th', '25日': of this month or one of its neighbours, the nearest one that agrees."""
    assert stated.day is not None
    months = range(-2, 3) if stated.monthword is None else (stated.monthword,)
    days = []
    for offset in months:
        years, month = divmod(published.year * 12 + published.month - 1 + offset, 12)
        if (day := make_day(years, month + 1, stated.day)) and _fits(stated, day):
            days.append(day)
    day = min(_in_direction(stated, days, published), key=lambda d: _distance(stated, d, published), default=None)
    if day is None:
        return None, 0.0
    return day, 0.95 if stated.weekday is not None or stated.monthword is not None else 0.85


def _of_week(stated: Stated, weekday: int, published: date) -> tuple[date | None, float]:
    """A weekday alone: of a week that is named, or the nearest in the direction that words or tense show."""
    ahead = (weekday - published.weekday()) % 7
    behind = ahead - 7 if ahead else 0
    if stated.week is not None:
        return shifted(published, weekday - published.weekday() + 7 * stated.week), 0.9
    if stated.direction == "last":
        return shifted(published, behind or -7), 0.9
    if stated.direction == "coming":
        return shifted(published, ahead or 7), 0.85
    if stated.direction == "second":
        return shifted(published, (ahead or 7) + 7), 0.85
    if stated.direction == "next":
        this_week = weekday > published.weekday()
        return shifted(published, ahead + 7 if this_week else ahead or 7), 0.6 if this_week else 0.85
    if stated.tense > 0:
        return shifted(published, ahead), 0.8
    if stated.tense < 0:
        return shifted(published, behind), 0.9
    if stated.direction == "this":
        return shifted(published, ahead if ahead <= 3 else behind), 0.75
    return shifted(published, behind), 0.75
