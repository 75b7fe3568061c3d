"""What time it was on the site's clock when its pages say so in UTC, or say no zone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta, timezone, tzinfo
from itertools import chain
from zoneinfo import ZoneInfo

from newsspider.extraction.date_evidence import Evidence
from newsspider.extraction.date_formats import parse_machine
from newsspider.extraction.time_zones import zone_of_country


def local_time(
    value: datetime,
    evidence: Iterable[Evidence],
    zone: ZoneInfo | None,
    country: str,
    times: Iterable[str],
    other: datetime | None = None,
) -> datetime:
    """A moment by the clock of the site: its declared ``zone`` for one without, the local offset for one in UTC.

    That is known from the printed clock; from another statement of the same instant; or, where the address or
    the page prints another day than UTC has, from a zone in which it was that day: the site's, that of its
    country, or one of which any of the page's ``times`` (``datetime`` of comments, too) states the offset.
    ``evidence`` is what is said of the same event; ``other`` another event of the page by the site's clock.
    """
    if value.tzinfo is None:
        return value.replace(tzinfo=zone) if zone is not None else value
    if value.utcoffset():
        return value
    known = [e for e in evidence if not e.refused]
    local = _by_printed_clock(value, known) or _by_stated_offset(value, known)
    if local is not None:
        return local
    zones = [found for found in (zone, zone_of_country(country)) if found is not None]
    if other is not None and other.utcoffset():
        return _by_other_event(value, other, zones)
    return _by_local_day(value, known, chain(zones, _offsets(times))) or value


def _by_other_event(value: datetime, other: datetime, zones: Iterable[tzinfo]) -> datetime:
    """The instant by the clock of another event: in the zone that has its offset on its day, else in that offset."""
    zone = next((zone for zone in zones if other.astimezone(zone).utcoffset() == other.utcoffset()), _fixed(other))
    local = value.astimezone(zone)
    return local.replace(tzinfo=_fixed(local))


def _by_local_day(value: datetime, evidence: Iterable[Evidence], zones: Iterable[tzinfo]) -> datetime | None:
    """The instant in a zone in which it was of the day that the address or the page prints."""
    days = {e.day for e in evidence if e.moment.precision == "day"}
    days = {day for day in days if abs((day - value.date()).days) <= 1}
    if not days or value.date() in days:
        return None
    for zone in zones:
        if (local := value.astimezone(zone)).date() in days:
            return local.replace(tzinfo=_fixed(local))
    return None


def _offsets(times: Iterable[str]) -> Iterator[timezone]:
    for text in times:
        moment = parse_machine(text)
        if moment is not None and moment.value.utcoffset():
            yield _fixed(moment.value)


def _by_printed_clock(value: datetime, others: Iterable[Evidence]) -> datetime | None:
    """An instant in UTC by the clock that the page prints: how far that is off is the site's offset on that day.

    Themes that label local time as UTC in ``time[datetime]`` print the same clock there.
    """
    wall = value.replace(tzinfo=None, second=0)
    for one in others:
        if one.moment.precision == "day" or one.moment.value.utcoffset() or one.kind not in ("time", "class", "text"):
            continue
        difference = one.moment.value.replace(tzinfo=None, second=0) - wall
        if difference and abs(difference) <= timedelta(hours=14) and not difference % timedelta(minutes=30):
            return value.astimezone(timezone(difference))
    return None


def _by_stated_offset(value: datetime, others: Iterable[Evidence]) -> datetime | None:
    """The instant as another statement has it, which knows the offset."""
    for one in others:
        stated = one.moment.value
        if stated.utcoffset() and one.moment.precision != "day" and abs(stated - value) < timedelta(minutes=1):
            return value.astimezone(_fixed(stated))
    return None


def _fixed(value: datetime) -> timezone:
    return timezone(value.utcoffset() or timedelta())
