"""What is wrong with the crawls themselves. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import median_low

from newsspider.health.figures import Host, Run
from newsspider.health.sites import FAILING
from newsspider.health.words import duration
from newsspider.schedule import CLOCK_TOLERANCE

#: Runs are late when three of them are missing, but not within a day: machines sleep, and sleep at night.
_MISSING_RUNS = 3
_LEAST_LATE = timedelta(days=1)
#: A run is too long at five times the usual length, but not within six hours: a backfill takes its time.
_TIMES_USUAL = 5
_LEAST_LONG = timedelta(hours=6)
#: One killed run is made good by the next; three of the last ten are a machine in trouble.
_LAST_RUNS = 10
_KILLED_RUNS = 3
#: Runs of late against those before: twice as long, and hardly any time left until the next.
_TIMES_BEFORE = 2
_NO_TIME_LEFT = 0.8
#: What is declared is asked at least once a day, unless its host rests: after three days nobody wants it any more.
_LET_BE = timedelta(days=3)
#: Bytes: four times the limit of the write-ahead log, which a run needs besides what it stores. For a large
#: database a share of its size, which has taken months to grow.
_LEAST_FREE = 256 * 1024 * 1024
_FREE_SHARE = 0.05


def crawl_problems(runs: Sequence[Run], working: bool, now: datetime) -> list[str]:
    """What is wrong with the crawls, oldest first; ``working``: a run holds the archive's lock."""
    if not runs:
        return ["nothing was ever crawled"]
    last = runs[-1]
    over = runs[:-1] if working and last.finished is None else runs
    at_work = last if over is not runs else None
    lengths = [run.finished - run.started for run in over if run.finished]
    lines = (
        _in_future(last, now),
        _at_work_for_long(at_work, lengths, now),
        None if at_work else _late(over, now),
        _killed(over),
        _longer(over),
    )
    return [line for line in lines if line]


def _in_future(run: Run, now: datetime) -> str | None:
    latest = max(run.started, run.finished or run.started)
    if latest <= now + CLOCK_TOLERANCE:
        return None
    return f"the last run lies in the future ({latest:%Y-%m-%d %H:%M} UTC): clock?"


def _at_work_for_long(run: Run | None, lengths: Sequence[timedelta], now: datetime) -> str | None:
    usual = median_low(lengths) if lengths else timedelta(0)
    if run is None or now - run.started < max(_LEAST_LONG, _TIMES_USUAL * usual):
        return None
    habit = f", usually {duration(usual)}" if lengths else ""
    return f"the run at work takes {duration(now - run.started)}{habit}"


def _late(runs: Sequence[Run], now: datetime) -> str | None:
    last = runs[-1]
    ended = last.finished or last.started
    starts = [later.started - earlier.started for earlier, later in pairwise(runs)]
    patience = max(_LEAST_LATE, _MISSING_RUNS * median_low(starts)) if starts else _MISSING_RUNS * _LEAST_LATE
    if now - ended < patience:
        return None
    return f"last run ended {duration(now - ended)} ago"


def _killed(runs: Sequence[Run]) -> str | None:
    lately = runs[-_LAST_RUNS:]
    killed = [run for run in lately if run.finished is None]
    if len(killed) >= _KILLED_RUNS:
        return f"{len(killed)} of the last {len(lately)} runs were killed"
    if lately and lately[-1].finished is None:
        return f"the last run was killed (it began {lately[-1].started:%Y-%m-%d %H:%M} UTC)"
    return None


def _longer(runs: Sequence[Run]) -> str | None:
    lengths = [run.finished - run.started for run in runs if run.finished]
    lately, before = lengths[-_LAST_RUNS:], lengths[:-_LAST_RUNS]
    if len(before) < _LAST_RUNS:
        return None
    every = median_low(later.started - earlier.started for earlier, later in pairwise(runs[-_LAST_RUNS - 1 :]))
    long, usual = median_low(lately), median_low(before)
    if long < _TIMES_BEFORE * usual or long < _NO_TIME_LEFT * every:
        return None
    return f"runs take {duration(long)}, before {duration(usual)}, and begin every {duration(every)}"


def disk_problems(free: int, size: int) -> list[str]:
    """Whether the disk of a database of ``size`` bytes has too few left."""
    enough = max(_LEAST_FREE, round(_FREE_SHARE * size))
    return [f"disk nearly full: {free / 1e6:.0f} MB free"] if free < enough else []


def host_problems(hosts: Iterable[Host], now: datetime) -> list[str]:
    """Hosts that have been in trouble, or have asked for rest, for days.

    One whose rest was over days ago is asked no more: its site is declared no longer.
    """
    return [
        f"{host.name}: not asked for {duration(now - host.failing_since)} ({host.reason or 'in trouble'})"
        for host in hosts
        if now - host.failing_since >= FAILING and (host.rests_until is None or now - host.rests_until < _LET_BE)
    ]
