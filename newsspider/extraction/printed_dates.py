"""Dates as people write them: ``Monday, 25 November 2024, 9:30 am EST``, in the languages of the world."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from newsspider.extraction.calendars import buddhist_year, jalali_date, rewritten
from newsspider.extraction.date_formats import Moment, full_hour, moment_of
from newsspider.extraction.months import month_of
from newsspider.extraction.time_zones import is_zone

_NUMERIC = re.compile(r"(?<![\d.,/-])(\d{1,2})\s?([./|-])\s?(\d{1,2})\s?\2\s?((?:19|20|25)?\d\d)(?![\d/-]|\.\d)")
_YEAR_FIRST = re.compile(
    r"(?<![\d.,/-])((?:19|20)\d\d)\s?[./年년-]\s?(\d{1,2})\s?[./月월-]\s?(\d{1,2})(?:日|일|号|號|\.)?(?!\d)"
)
#: A day of the Persian calendar, from 1990 on: 1403/09/05.
_PERSIAN = re.compile(r"(?<![\d.,/-])(1369|13[7-9]\d|14[01]\d)\s?([/-])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?![\d/-])")
_TIME = re.compile(
    r"(?<![\d.:/-])([01]?\d|2[0-4])(?:[:：]|\s?h\s?|(?:\.(?=\d\d(?:\s*(?:uhr|[ap]\.?m|h\b|GMT|BST|CET|CEST|[AE][DS]T|AE[DS]T)|"
    r"\s*,?\s*$))))([0-5]\d)(?::([0-5]\d))?(?![\d/−-])"
    r"\s*([ap]\.?\s?m\b\.?|uhr|h\b)?\s*\(?((?:GMT|UTC)\s?[+−-]\d{1,2}(?::?\d\d)?|[+−-]\d\d:?\d\d\b|[A-ZМСК]{1,4}\b)?",
    re.IGNORECASE,
)
_HOUR_ONLY = re.compile(r"(?<![\d.:/-])(1[0-2]|0?[1-9])\s*([ap]\.?m)\b", re.IGNORECASE)
#: Zones that are printed in small letters, too, and are no words.
_ZONES_IN_SMALL = frozenset(("gmt", "utc", "мск"))
_TOKEN = re.compile(r"\d+|[^\s\d.,:;/|()\[\]·•–—\-،'’]+")
_DAY_FILLERS = frozenset("de of st nd rd th er do den d del ta a an the º ª ° da يوم".split())
#: Vietnamese and Mongolian count their months: 25 tháng 11, 2024; 2024 оны 11 сарын 25.
_COUNTED = re.compile(
    r"(?<!\d)(?P<day>\d{1,2}) tháng (?P<month>\d{1,2})(?:,| năm)? (?P<year>(?:19|20)\d\d)(?!\d)"
    r"|(?<!\d)(?P<year_>(?:19|20)\d\d) оны (?P<month_>\d{1,2})(?:-р)? сарын (?P<day_>\d{1,2})(?!\d)",
    re.IGNORECASE,
)
_ISO_INSIDE = re.compile(r"(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)")

_Day = tuple[tuple[int, int, int], int, int]
"""Year, month and day; beginning and end of the words that say so."""


def parse_printed(
    text: str,
    month_first: bool = False,
    language: str = "",
    sure_days: Iterable[tuple[int, int, int]] = (),
    country: str = "",
) -> Moment | None:
    """The first date in a line of text, with its time where one stands beside it.

    ``month_first`` decides between 3/4 and 4/3 where ``sure_days`` (year, month, day of other statements)
    do not; ``country`` (``uk``) between zones of one name, and eras.

    >>> parse_printed("Veröffentlicht am 25. November 2024, 9:30 Uhr").value.isoformat()
    '2024-11-25T09:30:00'
    >>> parse_printed("Mon 11/25/2024").value.day
    25
    """
    text = text[:300]
    if not text.isascii():
        text = rewritten(text)
    found = (
        _iso_inside(text)
        or _year_first(text)
        or _numeric(text, month_first, sure_days, country)
        or _persian(text)
        or _worded(text, language)
        or _counted(text)
    )
    if found is None:
        return None
    day, start, end = found
    clock, zone = _clock(text[end : end + 40], text[:start])
    return moment_of(day, clock, zone, country)


def numeric_days(text: str) -> Iterator[tuple[int, int]]:
    """First and second number of each date like 31/12/2024 or 12-31-2024 in a text; such with dots are day first.

    >>> list(numeric_days("05/06/2024 and 31/12/2024, not 31.12.2024"))
    [(5, 6), (31, 12)]
    """
    for match in _NUMERIC.finditer(text):
        if match[2] != ".":
            yield int(match[1]), int(match[3])


def _iso_inside(text: str) -> _Day | None:
    match = _ISO_INSIDE.search(text)
    return ((int(match[1]), int(match[2]), int(match[3])), match.start(), match.end()) if match else None


def _year_first(text: str) -> _Day | None:
    match = _YEAR_FIRST.search(text)
    return _valid(int(match[1]), int(match[2]), int(match[3]), match) if match else None


def _numeric(text: str, month_first: bool, sure_days: Iterable[tuple[int, int, int]], country: str) -> _Day | None:
    for match in _NUMERIC.finditer(text):
        a, separator, b, year = int(match[1]), match[2], int(match[3]), buddhist_year(int(match[4]))
        if year < 100:
            if separator in "-|" or len(match[4]) != 2:
                continue
            year = _full_year(year, country)
        orders = [(year, a, b), (year, b, a)] if month_first and separator != "." else [(year, b, a), (year, a, b)]
        orders = [o for o in orders if 1 <= o[1] <= 12 and 1 <= o[2] <= 31]
        if orders:
            chosen = next((o for o in orders if o in sure_days), orders[0])
            return chosen, match.start(), match.end()
    return None


def _full_year(year: int, country: str) -> int:
    """The year of two digits: from 1970 to 2069, in Thailand from 40 on of the Buddhist era, 1997 to 2056.

    >>> _full_year(67, ""), _full_year(85, ""), _full_year(67, "th")
    (2067, 1985, 2024)
    """
    if country == "th" and year >= 40:
        return buddhist_year(2500 + year)
    return year + (2000 if year < 70 else 1900)


def _persian(text: str) -> _Day | None:
    match = _PERSIAN.search(text)
    day = jalali_date(int(match[1]), int(match[3]), int(match[4])) if match else None
    return _valid(day.year, day.month, day.day, match) if match and day else None


def _valid(year: int, month: int, day: int, match: re.Match[str]) -> _Day | None:
    return ((year, month, day), match.start(), match.end()) if 1 <= month <= 12 and 1 <= day <= 31 else None


def _counted(text: str) -> _Day | None:
    if (match := _COUNTED.search(text)) is None:
        return None
    year, month, day = (int(match[name] or match[f"{name}_"]) for name in ("year", "month", "day"))
    return _valid(year, month, day, match)


def _worded(text: str, language: str) -> _Day | None:
    tokens = [(m.group(), m.start(), m.end()) for m in _TOKEN.finditer(text)][:60]
    for i, (word, _, _) in enumerate(tokens):
        month = month_of(word.lower(), language)
        if month is None:
            continue
        if found := _around(tokens, i, month):
            return found
    return None


def _around(tokens: list[tuple[str, int, int]], i: int, month: int) -> _Day | None:
    """Day and year beside a month's name: 25 November 2024, November 25, 2024, 2024 november 25, 25 nov. 24."""
    before = i - 1
    while before >= 0 and tokens[before][0].lower() in _DAY_FILLERS and before > i - 3:
        before -= 1
    after = i + 1
    while after < len(tokens) and tokens[after][0].lower() in _DAY_FILLERS and after < i + 3:
        after += 1
    day_at = None
    if before >= 0 and _is_day(tokens[before][0]):
        day_at = before
    elif after < len(tokens) and _is_day(tokens[after][0]):
        day_at = after
    if day_at is None:
        return None
    day = int(tokens[day_at][0])
    last = max(i, day_at)
    for at in (*range(last + 1, min(last + 4, len(tokens))), min(i, day_at) - 1, min(i, day_at) - 2):
        if at >= 0 and (year := _year(tokens[at][0])):
            low, high = min(i, day_at, at), max(i, day_at, at)
            return (year, month, day), tokens[low][1], tokens[high][2]
    return None


def _is_day(token: str) -> bool:
    return token.isascii() and token.isdigit() and len(token) <= 2 and 1 <= int(token) <= 31


def _year(token: str) -> int | None:
    """A year; Buddhist years (Thailand) become ours.

    >>> _year("2567"), _year("2024"), _year("12")
    (2024, 2024, None)
    """
    if len(token) != 4 or not (token.isascii() and token.isdigit()):
        return None
    year = buddhist_year(int(token))
    return year if 1900 <= year < 2100 else None


def _clock(after: str, before: str) -> tuple[tuple[str | None, ...], str | None]:
    match = _TIME.search(after) or _TIME.search(before[-30:])
    if match is None:
        hour = _HOUR_ONLY.search(after)
        return ((full_hour(hour[1], hour[2]), "00", None), None) if hour else ((), None)
    hour_text, minute, second, half, zone = match.groups()
    if half and half[0].lower() in "ap":
        hour_text = full_hour(hour_text, half)
    # in small letters most are words: French "et", German "ist", Polish "z"
    if zone and not (any(c.isdigit() for c in zone) or is_zone(zone) or zone.lower() in _ZONES_IN_SMALL):
        zone = None
    return (hour_text, minute, second), zone
