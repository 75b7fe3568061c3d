"""Days that an article's text names, resolved against its publication, and what they say of a publication unknown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import Any, NamedTuple

from newsspider.extraction.date_estimate import Estimate, Limit, estimate
from newsspider.extraction.date_resolution import last_day, resolve, shifted
from newsspider.extraction.language import guess_language
from newsspider.extraction.stated_days import Stated, find_stated, find_years
from newsspider.items import DateMention

#: Days that are looked for in one body, and years; articles have fewer than fifty.
MAX_DATES = 300
#: Characters of a body that are read; the longest annotated one has a third.
MAX_READ = 400_000
#: So many weekdays alone in one sentence are those of any week.
_TIMETABLE = 3
#: Characters of a text that may report on a day without naming another one.
_SHORT = 1500
#: Characters between 'today' and a day that shows that it is not nowadays, when no verb does.
_BESIDE = 200
#: How far behind a day the words may stand that are counted from it: 'the next day'; and how sure they are.
_ANCHOR_REACH = 250
_OF_ANCHORED = 0.6
#: Days from publication that reports of events name.
_CLOSE = 10
#: Characters of a sentence that are kept on each side of a day.
_SENTENCE_REACH = 500


#: The fields of an `Article` that follow from the days that its text names.
FIELDS = ("dates_mentioned", *(f"date_estimate_{name}" for name in Estimate._fields))


class TextDates(NamedTuple):
    """What the days named in a text give."""

    mentions: tuple[DateMention, ...]
    estimate: Estimate
    #: empty where the publication is known

    @property
    def fields(self) -> dict[str, Any]:
        """Field of `Article` -> value, for `FIELDS`."""
        return dict(zip(FIELDS, (self.mentions, *self.estimate), strict=True))


def read_dates(
    body: str,
    language: str | None,
    published: datetime | None,
    modified: datetime | None = None,
    fetched_at: datetime | None = None,
) -> TextDates:
    """The days that a body names, and when it seems to have been published if ``published`` is None.

    'Yesterday' is counted from the day of ``published`` by its own offset. ``modified`` and ``fetched_at`` only
    bound the estimate.

    >>> read = read_dates("It began on Monday, November 25.", "en", datetime(2024, 11, 27))
    >>> [(m.raw, str(m.day)) for m in read.mentions]
    [('Monday, November 25', '2024-11-25')]
    """
    body = body[:MAX_READ]
    language = language or guess_language(body) or ""
    offset = published.utcoffset() if published else None
    stated = _without_timetables(list(find_stated(body, language, MAX_DATES, offset)))
    day = published.date() if published else None
    stated = _without_nowadays(stated, day)
    if day is not None and len(body) > _SHORT:
        stated = _without_any_day(stated, day)
    mentions = tuple(_mentions(body, stated, day))
    if published is not None:
        return TextDates(mentions, Estimate())
    limits = [Limit(modified.date(), f"changed on {modified.date()}, says the page")] if modified else []
    limits += [Limit(fetched_at.date(), f"fetched on {fetched_at.date()}")] if fetched_at else []
    return TextDates(mentions, estimate(body, stated, find_years(body, language, MAX_DATES), limits))


def _without_timetables(stated: list[Stated]) -> list[Stated]:
    """Without the weekdays of a sentence that names three or more alone: 'Monday: rest, Tuesday: run, ...'."""
    alone = Counter(one.sentence for one in stated if one.is_weekday_alone)
    return [one for one in stated if not (one.is_weekday_alone and alone[one.sentence] >= _TIMETABLE)]


def _without_nowadays(stated: list[Stated], published: date | None) -> list[Stated]:
    """Without 'today' where neither a verb nor another day near it, close to publication, tells of what happened."""
    if not any(one.may_be_nowadays for one in stated):
        return stated
    certain = [one for one in stated if one.relative != 0 and _is_close(one, published)]
    return [
        one
        for one in stated
        if not one.may_be_nowadays
        or any(one.start - _BESIDE <= other.end and other.start <= one.end + _BESIDE for other in certain)
    ]


def _is_close(stated: Stated, published: date | None) -> bool:
    """Whether a day is one that reports of events name."""
    day = None if published is None else resolve(stated, published)[0]
    return day is not None and published is not None and abs((day - published).days) <= _CLOSE


def _without_any_day(stated: list[Stated], published: date) -> list[Stated]:
    """Without 'today' and its like, unless another day close to publication shows that the text reports on days.

    In guides, reviews and essays, 'today' is nowadays and 'Monday' that of any week.
    """
    certain = [one for one in stated if not one.may_be_any_day]
    return stated if any(_is_close(one, published) for one in certain) else certain


def _mentions(body: str, stated: Iterable[Stated], published: date | None) -> Iterator[DateMention]:
    """The days in reading order, without those that are counted from a day which the text does not state nearby."""
    position = 0
    plain: DateMention | None = None
    before: DateMention | None = None
    # the last day that is not counted from another one, and that or one behind it
    for one in stated:
        mention = _mention(position, body, one, published)
        if one.shift is not None:
            base = plain if one.shift < 0 else before
            if base is None or base.day is None or one.start - base.start > _ANCHOR_REACH:
                continue
            day = shifted(base.last_day or base.day, one.shift)
            mention = replace(mention, day=day, certainty=_OF_ANCHORED)
        else:
            plain = mention
        if one.shift is None or one.shift >= 0:
            before = mention
        yield mention
        position += 1


def _mention(position: int, body: str, stated: Stated, published: date | None) -> DateMention:
    begin, end = stated.sentence
    sentence = body[max(begin, stated.start - _SENTENCE_REACH) : min(end, stated.end + _SENTENCE_REACH)].strip()
    day, certainty = resolve(stated, published)
    last = last_day(stated, day) if day else None
    return DateMention(
        position, body[stated.start : stated.end], sentence, stated.start, day, last, round(certainty, 2)
    )
