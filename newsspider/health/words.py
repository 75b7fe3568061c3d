"""Figures in words."""

from __future__ import annotations

from datetime import timedelta


def percent(share: float) -> str:
    """``98%``; what is not all is not called 100%, nor what is not nothing 0%.

    >>> percent(0.996), percent(0.004), percent(1.0), percent(0.0)
    ('99%', '1%', '100%', '0%')
    """
    if 0 < share < 1:
        return f"{min(99, max(1, round(100 * share)))}%"
    return f"{round(100 * share)}%"


def duration(length: timedelta) -> str:
    """``3 days``, ``26 hours``, ``12 minutes``: whole ones of the unit that suits.

    >>> duration(timedelta(hours=26)), duration(timedelta(days=3.9)), duration(timedelta(seconds=90))
    ('26 hours', '3 days', '1 minute')
    """
    if length >= timedelta(days=2):
        return _count(length.days, "day")
    minutes = int(length.total_seconds() // 60)
    return _count(minutes // 60, "hour") if minutes >= 120 else _count(minutes, "minute")


def frequency(per_day: float, things: str) -> str:
    """``12 articles a day``, ``3 articles a week``.

    >>> frequency(12.2, "articles"), frequency(0.43, "articles")
    ('12 articles a day', '3 articles a week')
    """
    return f"{per_day:.0f} {things} a day" if per_day >= 1.5 else f"{7 * per_day:.0f} {things} a week"


def interval(per_day: float) -> str:
    """``every 3 hours``, ``every 2 days``, between things that come so often a day.

    >>> interval(8), interval(0.5), interval(60)
    ('every 3 hours', 'every 2 days', 'every 24 minutes')
    """
    return f"every {duration(timedelta(days=1 / per_day))}"


def _count(number: int, unit: str) -> str:
    return f"1 {unit}" if number == 1 else f"{number} {unit}s"
