"""Has something changed for good, and since when? Statistics on daily figures; pure.

A check is made every day, of many figures of many sites, and one false alarm a week would be enough for nobody
to read the mail any more. So a change must be large (a difference that matters to the archive) and all but
impossible as chance. ``tests/test_health.py`` simulates years of stable sites and counts the alarms.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import NamedTuple

#: What is compared: the days from a change on with up to half a year before it. A change that has been named every
#: day of a month, and on thirty articles, has become the site's habit: whoever wanted to act has acted.
RECENT = timedelta(days=30)
_RECENT_ARTICLES = 30
BEFORE = timedelta(days=180)
#: The past that a change is seen against: less than twenty articles or a week of days with articles (weekends
#: differ from workdays) are no habit.
MIN_BEFORE = 20
MIN_DAYS_BEFORE = 7
#: Articles since the change. Four that lack a byline happen by chance where one in ten does.
MIN_RECENT = 5
#: Articles of one day resemble each other (one agency, one live report): their correlation, by which many of a day
#: say as little as twenty of different days (the design effect of cluster samples).
_WITHIN_DAY = 0.05
#: Likewise, a long past is no more certain than this number of articles: habits drift.
_BEFORE_CAP = 200
_RECENT_CAP = 50
#: Chance of one comparison to be called a change though there is none. A hundred sites with a dozen figures make
#: half a million comparisons a year, which depend on each other.
_ALPHA = 1e-6
#: A share must change by this to be named: less is a new colleague, an agency more or a summer without politics.
_MIN_STEP = 0.3
#: The mean body must halve or double. 5 standard deviations have a chance of 3e-7 on one side.
_MIN_FACTOR = math.log(2)
_MIN_DEVIATIONS = 5.0
#: Least spread of the logarithm of body lengths (a factor of 1.6), and of their mean between weeks.
_MIN_SPREAD = 0.5
_DRIFT = 0.1


class Sample(NamedTuple):
    """A figure on one day: of ``number`` articles, the sum of a value and of its square."""

    day: date
    number: float
    total: float
    squares: float = 0.0


class Change(NamedTuple):
    """The mean of a figure before and since a day."""

    since: date
    before: float
    after: float

    def is_like_after(self, mean: float) -> bool:
        """Whether a mean is nearer to what came after than to what was before."""
        return abs(mean - self.after) <= abs(mean - self.before)


#: Evidence for a change between two samples, 0 for none; what is compared is larger for clearer changes.
Test = Callable[[Sample, Sample], float]


def share_changed(samples: Sequence[Sample], today: date, *, rises: bool) -> Change | None:
    """Whether a share (total of number) has fallen, or risen, lately and still is where it went."""
    return _change(samples, today, _rise if rises else _fall)


def mean_changed(samples: Sequence[Sample], today: date) -> Change | None:
    """Whether a mean of logarithms has changed by a factor of two or more, either way."""
    return _change(samples, today, _shift)


def _change(samples: Sequence[Sample], today: date, test: Test) -> Change | None:
    kept = [s for s in samples if s.number]
    found = ((test(before, after), before, after) for before, after in _splits(kept, today))
    evidence, before, after = max(found, key=lambda split: split[0], default=(0.0, None, None))
    if before is None or after is None or not evidence:
        return None
    change = Change(after.day, before.total / before.number, after.total / after.number)
    is_old = change.is_like_after(_latest([s for s in kept if s.day < change.since], MIN_BEFORE))
    is_mended = not change.is_like_after(_latest(kept, MIN_RECENT))
    return None if is_old or is_mended else change


def _splits(samples: Sequence[Sample], today: date) -> Iterator[tuple[Sample, Sample]]:
    """All ways to part a past from the days since; each part as one sample."""
    days = [s.day for s in samples]
    sums = _running_sums(samples)
    end = len(samples)
    for cut in range(_first_recent(samples, today), end):
        start = bisect_left(days, days[cut] - BEFORE)
        before, after = _part(days, sums, start, cut), _part(days, sums, cut, end)
        if cut - start >= MIN_DAYS_BEFORE and before.number >= MIN_BEFORE and after.number >= MIN_RECENT:
            yield before, after


def _first_recent(samples: Sequence[Sample], today: date) -> int:
    """Index of the first day that a change may have: a month ago, or `_RECENT_ARTICLES` ago."""
    index, number = len(samples), 0.0
    while index and (samples[index - 1].day > today - RECENT or number < _RECENT_ARTICLES):
        index -= 1
        number += samples[index].number
    return index


#: Number, total and squares of the samples up to an index.
_Sums = list[tuple[float, float, float]]


def _running_sums(samples: Sequence[Sample]) -> _Sums:
    """Of what the samples say, see `_WITHIN_DAY`."""
    sums = [(0.0, 0.0, 0.0)]
    for sample in samples:
        weight = 1 / (1 + (sample.number - 1) * _WITHIN_DAY)
        number, total, squares = sums[-1]
        sums.append((
            number + weight * sample.number,
            total + weight * sample.total,
            squares + weight * sample.squares,
        ))  # fmt: skip
    return sums


def _part(days: Sequence[date], sums: _Sums, start: int, end: int) -> Sample:
    # rounded: what floating point leaves over is no article
    number, total, squares = (round(b - a, 9) for a, b in zip(sums[start], sums[end], strict=True))
    return Sample(days[start], number, total, squares)


def _latest(samples: Sequence[Sample], enough: int) -> float:
    """The mean over the last days that have enough articles together."""
    number = total = 0.0
    for sample in reversed(samples):
        number += sample.number
        total += sample.total
        if number >= enough:
            break
    return total / number


def _fall(before: Sample, after: Sample) -> float:
    """By the beta-binomial distribution: what the past lets expect of as many articles as there are now."""
    if before.total / before.number - after.total / after.number < _MIN_STEP:
        return 0.0
    past = min(1.0, _BEFORE_CAP / before.number)
    present = min(1.0, _RECENT_CAP / after.number)
    number, hits = round(after.number * present), round(after.total * present)
    # half an article each way is Jeffreys' prior
    a, b = before.total * past + 0.5, (before.number - before.total) * past + 0.5
    if _at_most(hits, number, a, b) > _ALPHA:
        return 0.0
    return _likelihood_ratio(before, after)


def _rise(before: Sample, after: Sample) -> float:
    return _fall(_others(before), _others(after))


def _others(sample: Sample) -> Sample:
    return sample._replace(total=sample.number - sample.total)


def _at_most(hits: int, number: int, a: float, b: float) -> float:
    """Chance of at most so many hits of a number under the beta-binomial distribution.

    >>> round(_at_most(0, 1, 1.0, 1.0), 6), round(_at_most(1, 1, 1.0, 1.0), 6)
    (0.5, 1.0)
    """
    norm = _log_beta(a, b)
    terms = (
        math.exp(math.log(math.comb(number, i)) + _log_beta(i + a, number - i + b) - norm) for i in range(hits + 1)
    )
    return math.fsum(terms)


def _log_beta(a: float, b: float) -> float:
    return math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)


def _likelihood_ratio(before: Sample, after: Sample) -> float:
    """How much better two shares explain the samples than one: the day with the largest is that of the change."""
    number, total = before.number + after.number, before.total + after.total
    parted = _log_likelihood(before.total, before.number) + _log_likelihood(after.total, after.number)
    return parted - _log_likelihood(total, number)


def _log_likelihood(hits: float, number: float) -> float:
    return sum(part * math.log(part / number) for part in (hits, number - hits) if part > 0)


def _shift(before: Sample, after: Sample) -> float:
    """By the normal distribution of a mean of logarithms; lengths of texts are log-normal, near enough."""
    mean = before.total / before.number
    step = abs(after.total / after.number - mean)
    if step < _MIN_FACTOR:
        return 0.0
    spread = max(before.squares / before.number - mean**2, _MIN_SPREAD**2)
    error = math.sqrt(spread * (1 / before.number + 1 / after.number) + _DRIFT**2)
    if step / error < _MIN_DEVIATIONS:
        return 0.0
    return step**2 * before.number * after.number / (before.number + after.number)


#: A silence is named after three days at the earliest (a weekend and a holiday), when twice the second longest
#: silence of the past year has gone by (the longest may have been a breakdown), and when twenty articles would
#: have come at the pace of the season or of the last two weeks, whichever is slower. Of a site that publishes at
#: random, exp(-20) = 2e-9 of the pauses are that long; in a holiday with a third of the articles, 0.1 %.
_LEAST_SILENCE = timedelta(days=3)
_TIMES_LONGEST = 2
_EXPECTED = 20.0
_SEASON = timedelta(days=90)
#: Less than two weeks of history, or fewer events, are no habit.
_LEAST_HISTORY = timedelta(days=14)


class Silence(NamedTuple):
    """Nothing where there used to be something."""

    since: datetime
    length: timedelta
    per_day: float
    #: what was usual in the three months before


def silence(events: Mapping[date, int], last: datetime, now: datetime) -> Silence | None:
    """Whether the time from the last event until now is long for events that were counted by day."""
    days = sorted(day for day, number in events.items() if number and day <= last.date())
    gaps = sorted((later - earlier).days for earlier, later in pairwise(days))
    season = min(_SEASON, last.date() - days[0] + timedelta(days=1)) if days else timedelta(0)
    per_day = _pace(events, last.date(), season)
    if season < _LEAST_HISTORY or per_day * season.days < _EXPECTED or len(gaps) < 2:
        return None
    slower = min(per_day, _pace(events, last.date(), _LEAST_HISTORY))
    patience = max(
        _LEAST_SILENCE,
        timedelta(days=_TIMES_LONGEST * gaps[-2]),
        timedelta(days=_EXPECTED / slower),
    )
    length = now - last
    return Silence(last, length, per_day) if length > patience else None


def _pace(events: Mapping[date, int], last: date, length: timedelta) -> float:
    """Events a day over a time that ends with the last one."""
    number = sum(number for day, number in events.items() if last - length < day <= last)
    return number / length.days if length else 0.0
