"""Time zones as pages name them: ``+02:00``, ``EST``, ``Europe/Kyiv``, and by a site's country."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from newsspider.urls import registrable_domain

_OFFSET = re.compile(r"([+−-])\s?(\d{1,2})(?::?(\d\d))?$")
#: Names of zones that mean one offset in news; those that mean several (IST, BST, CST) by their commonest use.
_ZONES: dict[str, float] = {
    "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "BST": 1, "WEST": 1, "CET": 1, "MEZ": 1, "WAT": 1, "CEST": 2, "MESZ": 2,
    "EET": 2, "CAT": 2, "SAST": 2, "IDT": 3, "EEST": 3, "MSK": 3, "МСК": 3, "EAT": 3, "TRT": 3, "IRST": 3.5, "GST": 4,
    "PKT": 5, "IST": 5.5, "NPT": 5.75, "WIB": 7, "ICT": 7, "WITA": 8, "HKT": 8, "SGT": 8, "MYT": 8, "AWST": 8,
    "PHT": 8, "JST": 9, "KST": 9, "WIT": 9, "ACST": 9.5, "AEST": 10, "ACDT": 10.5, "AEDT": 11, "NZST": 12,
    "NZDT": 13, "BRT": -3, "ART": -3, "AST": -4, "EDT": -4, "EST": -5, "CDT": -5, "CST": -6, "MDT": -6, "MST": -7,
    "PDT": -7, "PST": -8, "AKDT": -8, "AKST": -9, "HST": -10,
}  # fmt: skip
#: Zone names whose offset depends on the day.
_SEASONAL = {"ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles"}
#: Names that mean something else in these countries.
_NATIONAL = {
    ("IST", "il"): "Asia/Jerusalem", ("IST", "ie"): "Europe/Dublin", ("BST", "bd"): "Asia/Dhaka",
    ("CST", "cn"): "Asia/Shanghai", ("CST", "tw"): "Asia/Taipei", ("AST", "sa"): "Asia/Riyadh",
    ("AST", "iq"): "Asia/Baghdad", ("EST", "au"): "Australia/Sydney",
}  # fmt: skip
#: Country domains of lands that keep one time, by the IANA database's zone.tab; those with a few far islands too.
_COUNTRIES = {
    suffix: zone
    for zone, suffixes in {
        "Europe/London": "uk", "Europe/Dublin": "ie", "Europe/Berlin": "de", "Europe/Vienna": "at",
        "Europe/Zurich": "ch", "Europe/Rome": "it", "Europe/Paris": "fr", "Europe/Madrid": "es",
        "Europe/Brussels": "be lu", "Europe/Amsterdam": "nl", "Europe/Copenhagen": "dk", "Europe/Oslo": "no",
        "Europe/Stockholm": "se", "Europe/Helsinki": "fi", "Europe/Tallinn": "ee", "Europe/Riga": "lv",
        "Europe/Vilnius": "lt", "Europe/Warsaw": "pl", "Europe/Prague": "cz", "Europe/Bratislava": "sk",
        "Europe/Budapest": "hu", "Europe/Bucharest": "ro", "Europe/Chisinau": "md", "Europe/Sofia": "bg",
        "Europe/Athens": "gr", "Europe/Belgrade": "rs me ba mk hr si", "Europe/Kyiv": "ua", "Europe/Minsk": "by",
        "Europe/Istanbul": "tr", "Europe/Lisbon": "pt", "Atlantic/Reykjavik": "is", "Asia/Jerusalem": "il",
        "Asia/Beirut": "lb", "Africa/Cairo": "eg", "Asia/Riyadh": "sa qa kw", "Asia/Dubai": "ae om",
        "Asia/Tehran": "ir", "Asia/Baku": "az", "Asia/Yerevan": "am", "Asia/Tbilisi": "ge", "Asia/Karachi": "pk",
        "Asia/Kolkata": "in lk", "Asia/Kathmandu": "np", "Asia/Dhaka": "bd", "Asia/Bangkok": "th kh",
        "Asia/Ho_Chi_Minh": "vn", "Asia/Shanghai": "cn", "Asia/Taipei": "tw", "Asia/Hong_Kong": "hk",
        "Asia/Singapore": "sg my", "Asia/Manila": "ph", "Asia/Tokyo": "jp", "Asia/Seoul": "kr",
        "Africa/Johannesburg": "za", "Africa/Nairobi": "ke ug tz", "Africa/Lagos": "ng",
        "America/Argentina/Buenos_Aires": "ar", "America/Bogota": "co", "America/Lima": "pe", "America/Caracas": "ve",
    }.items()
    for suffix in suffixes.split()
}  # fmt: skip


def country_of(url: str) -> str:
    """The last part of a URL's domain where that is a country's: ``uk``; "" for ``com`` and for no domain."""
    parts = url.split("/", 3)
    suffix = registrable_domain(parts[2]).rpartition(".")[2] if len(parts) > 2 else ""
    return suffix if len(suffix) == 2 else ""


def zone_of_country(country: str) -> ZoneInfo | None:
    """The zone that all news sites of a country keep; None for countries of several, and for "".

    >>> zone_of_country("it"), zone_of_country("us")
    (zoneinfo.ZoneInfo(key='Europe/Rome'), None)
    """
    name = _COUNTRIES.get(country)
    return ZoneInfo(name) if name else None


def is_zone(name: str) -> bool:
    """Whether upper-case letters name a zone: ``MSK``, not ``VON``."""
    return name in _ZONES or name in _SEASONAL


def zone_named(name: str, day: datetime, country: str = "") -> timezone | None:
    """The offset that a zone's name or number means on a day; None for an unknown one.

    >>> zone_named("GMT+0530", datetime(2024, 7, 1)).utcoffset(None)
    datetime.timedelta(seconds=19800)
    >>> zone_named("ET", datetime(2024, 7, 1)).utcoffset(None) == timedelta(hours=-4)
    True
    """
    name = name.strip()
    if match := _OFFSET.search(name):
        hours, minutes = int(match.group(2)), int(match.group(3) or 0)
        if hours > 15 or minutes > 59:
            return None
        offset = timedelta(hours=hours, minutes=minutes)
        return timezone(offset if match.group(1) == "+" else -offset)
    upper = name.upper()
    if seasonal := _NATIONAL.get((upper, country)) or _SEASONAL.get(upper):
        offset_of_day = ZoneInfo(seasonal).utcoffset(day)
        return timezone(offset_of_day) if offset_of_day is not None else None
    return timezone(timedelta(hours=_ZONES[upper])) if upper in _ZONES else None
