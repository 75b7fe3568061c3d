"""Dates in the formats of machines: ISO 8601 and its loose relatives, RFC 2822, Unix time, parts of addresses."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import lru_cache
from typing import NamedTuple

from newsspider.extraction.months import MONTHS
from newsspider.extraction.time_zones import zone_named
from newsspider.items import Precision


class Moment(NamedTuple):
    """A date as read from a string."""

    value: datetime
    precision: Precision


_ISO = re.compile(
    r"^\s*[\"']?((?:19|20)\d\d)-(\d\d?)-(\d\d?)"
    r"(?:[T\s,_]+(\d\d?):(\d\d)(?::(\d\d?)(?:[.,:]\d{1,9})?)?\s*([APap]\.?\s?[Mm]\b\.?)?\s*([Zz]|(?:UTC|GMT)?\s*[+−-]\d\d:?(?:\d\d)?|"
    r"[A-Z]{2,4}\b)?)?"
)
_COMPACT = re.compile(
    r"^\s*((?:19|20)\d\d)(\d\d)(\d\d)(?:[T\s]?(\d\d):?(\d\d)(?::?(\d\d))?\s*(Z|[+−-]\d\d:?\d\d)?)?\s*$"
)
_EPOCH = re.compile(r"^\s*(\d{10}|\d{13})(?:\.\d+)?\s*$")


def parse_machine(value: str | int | float, country: str = "") -> Moment | None:
    """A date in a machine's format: ISO 8601 (also loosely written), compact, RFC 2822, Unix time.

    >>> parse_machine("2024-11-25T09:30:00+02:00").value.isoformat()
    '2024-11-25T09:30:00+02:00'
    >>> parse_machine("2024-11-25").precision
    'day'
    """
    text = str(value).strip()
    if not text:
        return None
    if match := _ISO.match(text):
        year, month, day, hour, minute, second, half, zone = match.groups()
        hour = full_hour(hour, half) if half else hour
        return moment_of((year, month, day), (hour, minute, second), zone, country)
    if match := _COMPACT.match(text):
        groups = match.groups()
        return moment_of(groups[:3], groups[3:6], groups[-1], country)
    if match := _EPOCH.match(text):
        seconds = int(match.group(1)) / (1000 if len(match.group(1)) == 13 else 1)
        moment = datetime.fromtimestamp(seconds, UTC).replace(microsecond=0)
        return Moment(moment, precision_of(moment))
    if len(text) > 15 and text[:3].isalpha() and text[3:4] in ", ":
        try:
            parsed = parsedate_to_datetime(text)
            return Moment(parsed, precision_of(parsed))
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
    return None


def moment_of(
    day: Iterable[str | int], clock: tuple[str | None, ...] = (), zone: str | None = None, country: str = ""
) -> Moment | None:
    """The moment of (year, month, day), (hour, minute, second) and a zone's name; None where there is no such day.

    The hour 24 is that at which the next day begins, as in ISO 8601.
    """
    year, month, date = (int(part) for part in day)
    hour, minute, second = ((int(part) if part else 0) for part in (*clock, None, None, None)[:3])
    try:
        value = datetime(year, month, date, 0 if hour == 24 else hour, minute, min(second, 59))  # noqa: DTZ001
        value += timedelta(days=hour == 24)
    except (ValueError, OverflowError):
        return None
    if not (clock and clock[0]):
        return Moment(value, "day")
    if zone:
        value = value.replace(tzinfo=zone_named(zone, value, country))
    return Moment(value, precision_of(value))


def full_hour(hour: str, half: str) -> str:
    """The hour of 24 for one of 12 and the half of the day, which begins with an a or a p.

    >>> full_hour("12", "AM"), full_hour("4", "p.m.")
    ('0', '16')
    """
    number = int(hour) % 12 if int(hour) <= 12 else int(hour)
    return str(number + 12 if half[0].lower() == "p" and number < 12 else number)


def precision_of(value: datetime) -> Precision:
    """``day`` for midnight, ``minute`` for a full minute, else ``second``."""
    if value.hour == value.minute == value.second == 0:
        return "day"
    return "second" if value.second else "minute"


# --- addresses -------------------------------------------------------------------------------------------

_URL_DATES = (
    re.compile(r"[/_.-]((?:19|20)\d\d)[/_-](0?[1-9]|1[0-2])[/_-](0?[1-9]|[12]\d|3[01])(?![\d])"),
    re.compile(r"[/_-]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d{3})"),
    re.compile(r"[/_-]((?:19|20)\d\d)/(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])[/_-]"),
)
_URL_YEAR_LAST = re.compile(r"[/_.~-](0?[1-9]|[12]\d|3[01])[._-](0?[1-9]|[12]\d|3[01])[._-]((?:19|20)\d\d)(?!\d)")
_URL_ENGLISH = re.compile(r"/((?:19|20)\d\d)/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/(\d\d?)/")


@lru_cache(maxsize=256)
def date_in_url(url: str, month_first: bool = False) -> Moment | None:
    """The day that the path of an address states; ``month_first`` decides on 03-04-2024.

    >>> date_in_url("https://example.org/2024/11/25/exercises/").value.date().isoformat()
    '2024-11-25'
    """
    path = "/" + url.partition("://")[2].partition("/")[2].lower()
    for pattern in _URL_DATES:
        if match := pattern.search(path):
            return moment_of(match.groups())
    if match := _URL_ENGLISH.search(path):
        return moment_of((match[1], str(MONTHS[match[2]]), match[3]))
    if match := _URL_YEAR_LAST.search(path):
        day, month = (match[2], match[1]) if month_first else (match[1], match[2])
        return moment_of((match[3], month, day)) or moment_of((match[3], day, month))
    return None
