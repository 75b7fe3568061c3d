"""Made-up histories of sites, for the tests of health: days of articles drawn at random, and what breaks them."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta

from newsspider.health import FIELDS, Day

START = date(2026, 1, 1)


@dataclass(frozen=True)
class Habit:
    """How a stable site behaves."""

    articles: float = 12.0
    #: a workday
    weekend: float = 0.5
    #: share of that on Saturday and Sunday
    filled: Mapping[str, float] = field(default_factory=lambda: {"authors": 0.95, "date_published": 1.0})
    #: mean share of articles that have the field
    spread: float = 0.0
    #: how much that share differs from day to day: 1/50 makes a day's share vary like that of 50 articles
    refused: float = 0.05
    words: float = 400
    words_spread: float = 0.6
    #: standard deviation of the logarithm of the words
    lulls: tuple[tuple[int, int], ...] = ()
    #: days of the year from, to, at which a third of the articles appears


def simulate(habit: Habit, days: int, seed: int, start: date = START) -> list[Day]:
    """The days of a site on which something was stored or refused."""
    rng = random.Random(seed)
    made = (_day(habit, start + timedelta(days=n), rng) for n in range(days))
    return [day for day in made if day.pages]


def _day(habit: Habit, day: date, rng: random.Random) -> Day:
    rate = habit.articles * (habit.weekend if day.weekday() >= 5 else 1)
    if any(first <= day.timetuple().tm_yday <= last for first, last in habit.lulls):
        rate /= 3
    stored = _poisson(rate, rng)
    refused = _binomial(stored, habit.refused, rng)
    words = [rng.gauss(math.log(habit.words), habit.words_spread) for _ in range(stored)]
    filled = {name: _binomial(stored, _share(habit, name, rng), rng) for name in FIELDS}
    moment = datetime.combine(day, time(rng.randrange(8, 22)), UTC)
    return Day(
        day=day,
        pages=stored + refused,
        refused=refused,
        refusals={"listing": refused} if refused else {},
        stored=stored,
        filled=filled,
        log_words=sum(words),
        log_words_squared=sum(w * w for w in words),
        first_date=f"{day - timedelta(days=1)}T09:00:00Z" if filled["date_published"] else None,
        last_date=f"{day}T07:00:00Z" if filled["date_published"] else None,
        last_stored=moment if stored else None,
    )


def _share(habit: Habit, name: str, rng: random.Random) -> float:
    mean = habit.filled.get(name, 0.0)
    if not habit.spread or mean in (0.0, 1.0):
        return mean
    return rng.betavariate(mean / habit.spread, (1 - mean) / habit.spread)


def _poisson(rate: float, rng: random.Random) -> int:
    count, passed = 0, rng.expovariate(1)
    while passed < rate:
        count += 1
        passed += rng.expovariate(1)
    return count


def _binomial(number: int, share: float, rng: random.Random) -> int:
    return sum(rng.random() < share for _ in range(number))


def broken(days: list[Day], since: date, change: Callable[[Day], Day]) -> list[Day]:
    """The days, with those from ``since`` on changed."""
    return [change(day) if day.day >= since else day for day in days]


def without(name: str) -> Callable[[Day], Day]:
    """A layout in which the field is not found."""
    return lambda day: replace(day, filled={**day.filled, name: 0})
