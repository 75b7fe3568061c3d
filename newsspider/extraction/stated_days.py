"""Days and years as a text states them: found by the templates of its language, not yet resolved."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from datetime import timedelta
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from newsspider.extraction.date_grammar import ANCHORED, COUNTED, DIRECTIONS, Grammar, grammar_of
from newsspider.extraction.sentences import sentence_spans

#: How far before a name of a month or weekday a statement may begin, and how far behind the last one it may end.
_REACH = 30
#: How far behind a month's name the number of the day ends at most.
_NUMBER_REACH = 12
#: How far from a day the words are that say whether it is past.
_TENSE_REACH = 90
#: Quotation marks and brackets before the first or behind the last word of a sentence are no more than this.
_EDGE = 8
_EDGE_SIGNS = " \"'“”„«»‘’()[].,:;–—-"
#: Opening quotation mark -> those that close it.
_QUOTES = {"«": "»", "»": "«", "„": "“”", "“": "”", '"': '"', "‘": "’", "'": "'", "「": "」", "『": "』"}
#: Characters of a title before and behind a word, and words that it has at most, or signs in Chinese.
_TITLE_REACH = 40
_TITLE_WORDS = 4
_TITLE_SIGNS = 10
_TITLE_BEGIN = re.compile(
    r"(?<!\w)(?:[„“\"‘'](?=\w|$)|[«»] ?(?=\w|$))[^«»„“”\"\n.!?;:]{0,40}$"
    r"|[“「『](?! )[^«»“”「」『』\n。！？；：]{0,40}$"
)
_TITLE_END = re.compile(r"[^«»„“”「」『』\"\n.!?;:。！？；：]{0,40}?(?<=\w)(?:[“”\"’'」』]| ?[»«])(?!['’])")
#: Chinese titles of works have brackets of their own.
_WORK_BEGIN = re.compile(r"[《〈][^》〉\n]{0,40}$")
_WORK_END = re.compile(r"[^《〈\n]{0,40}?[》〉]")
#: Behind a mark of these, or between them, stands what somebody says.
_BEFORE_SPEECH = re.compile(r"(?:[:：]|(?<![»”\"’“])[,，،])\s*$")
_BEHIND_SPEECH = re.compile(r"[,，،]")
#: How far before a day the words are that say that it was appointed.
_APPOINTED_REACH = 48
#: How far before a day the words are that make it part of a name.
_NAME_REACH = 24
#: Regions that write the month first, see CLDR.
_MONTH_FIRST = frozenset(("US", "PH"))
#: The clocks of the Philippines are those of countries that write the day first.
_OFFSETS_OF_BOTH = frozenset((timedelta(hours=8),))
_FIGURES = re.compile(r"(?<![\d/])(\d\d?)/(\d\d?)/(?:\d\d){1,2}(?![\d/])")
#: Dates in figures, and days of the month at the end of a phrase: 'until the 20th.'
_NUMERIC_HINT = re.compile(
    r"[0-9](?<![\d.,]\d)\d{0,3}(?:[./-]\d{1,2}[./-]|(?<!\d\d\d)(?:st|nd|rd|th|-го)?[.,;](?!\d))"
)
_YEAR_HINT = re.compile(r"(?<![\d.,/:-])(?:19[5-9]|20[0-9])\d(?![\d%]|[.,:/-]\d)")
_PAUSE = re.compile(r"[,;:،，；：]|\s[–—-]\s")
#: A sentence that begins with these has a verb next, so that a day before it is a part of the name.
_SUBJECT = re.compile(r"(?:[A-ZÄÖÜ][\w’'-]{3,40} ){2,3}")
_CAPITAL_BEFORE = re.compile(r"[A-Z][\w’'-]{0,20} $")
#: Placeholder -> field of `Stated`.
_MEANINGS = {
    "wd": "weekday",
    "initial": "weekday",
    "mm": "month",
    "mm2": "month2",
    "yy": "year",
    **dict.fromkeys(COUNTED, "relative"),
}
#: Placeholders that have no number.
_WITHOUT_NUMBER = frozenset(("to", *DIRECTIONS, *ANCHORED))

#: Placeholder -> where the words stand that took its place.
Spans = Mapping[str, tuple[int, int]]


class Stated(NamedTuple):
    """A day as a text states it."""

    start: int
    end: int
    sentence: tuple[int, int]
    #: where the words stand, and the sentence around them
    tense: int
    #: -1: it is past, 1: it seems still to come, 2: it is, 0: the sentence does not say
    weekday: int | None = None
    #: 0 is Monday
    day: int | None = None
    month: int | None = None
    year: int | None = None
    until: int | None = None
    #: last day of a range; its month and year where they are another
    month2: int | None = None
    year2: int | None = None
    weekday2: int | None = None
    direction: str = ""
    #: ``last``, ``coming``, ``next``, ``this``, ``second``
    relative: int | None = None
    #: days from today
    shift: int | None = None
    #: days from the day stated last
    week: int | None = None
    #: weeks from this one
    monthword: int | None = None
    yearword: int | None = None
    doubtful: bool = False
    #: whether day and month may have changed places: 3/4/2025
    may_be_nowadays: bool = False
    #: whether it is 'today' in a sentence that does not tell of what happens: 'today they are open'

    @property
    def may_be_any_day(self) -> bool:
        """Whether the words are used of any day as well: 'today', 'Monday' without a verb that tells."""
        return self.is_relative_alone or (self.is_weekday_alone and self.tense == 0)

    @property
    def is_relative_alone(self) -> bool:
        """Whether 'yesterday', 'today' or 'tomorrow' is all that is said, without a weekday."""
        return self.relative in (-1, 0, 1) and self.weekday is None

    @property
    def is_weekday_alone(self) -> bool:
        """Whether a weekday is all that is said."""
        others = (self.day, self.week, self.relative)
        return self.weekday is not None and not self.direction and others == (None, None, None)


class StatedYear(NamedTuple):
    """A year that is named without a day."""

    year: int
    tense: int
    #: as in `Stated`


def find_stated(text: str, language: str, most: int, offset: timedelta | None = None) -> Iterator[Stated]:
    """The days that a text states, in reading order, ``most`` at most; none in a language without a table.

    ``offset`` is that of the clocks where the text was published.

    >>> [(s.weekday, s.day, s.month) for s in find_stated("On Monday, November 25, it began.", "en", 9)]
    [(0, 25, 11)]
    """
    if (grammar := grammar_of(language.partition("-")[0])) is not None:
        reader = _Reader(text, language, grammar, offset)
        low = reader.low
        matches = (match for window in _windows(text, low, grammar) for match in grammar.dates.finditer(low, *window))
        yield from islice((stated for match in matches for stated in reader.read(match)), most)


def find_years(text: str, language: str, most: int) -> Iterator[StatedYear]:
    """The years that a text names without a day: 'in 2019'."""
    if (grammar := grammar_of(language.partition("-")[0])) is not None:
        reader = _Reader(text, language, grammar)
        for match in islice(_YEAR_HINT.finditer(reader.low), most):
            start, end = match.span()
            if grammar.years.search(reader.low, max(0, start - _REACH), end + _NUMBER_REACH):
                yield StatedYear(int(match.group()), reader.tense(start, end))


def lowered(text: str) -> str:
    """Lower case with plain spaces, letter by letter, so that places stay the same.

    >>> lowered("İn\\xa0May")
    'in may'
    """
    return text.replace("İ", "i").lower().replace("\xa0", " ").replace("\u202f", " ").replace("\u2009", " ")


def _windows(text: str, low: str, grammar: Grammar) -> Iterator[tuple[int, int]]:
    """Parts of the text that may hold a day, in order and without overlap."""
    found = [*grammar.hint.finditer(low), *grammar.names.finditer(text if grammar.words.capital else low)]
    hints = [m.span() for m in found if _is_hint(low, m.span(), grammar)]
    begin, end = 0, -1
    for at, until in sorted(hints + [m.span() for m in _NUMERIC_HINT.finditer(low)]):
        start, stop = at - _REACH, until + _REACH
        if start > end:
            if end > begin:
                yield begin, end
            begin = max(start, 0)
        end = min(stop, len(low))
    if end > begin:
        yield begin, end


def _is_hint(low: str, span: tuple[int, int], grammar: Grammar) -> bool:
    """Whether a name or phrase in the text is worth a closer look."""
    start, end = span
    if not grammar.words.words_apart:
        return True
    if not grammar.prefixes and start and low[start - 1].isalpha():
        return False
    if low[start:end] not in grammar.months:
        return True
    if low[end : end + 1].isalpha():
        return False
    return grammar.number_hint.search(low, max(0, start - _REACH), end + _NUMBER_REACH) is not None


class _Sentences:
    """The sentences of a text, found line by line when asked for in order."""

    def __init__(self, text: str, language: str) -> None:
        self.text, self.language = text, language
        self.end = -1
        self.spans: list[tuple[int, int]] = []

    def around(self, position: int) -> tuple[int, int]:
        """Start and end of the sentence that holds a character."""
        if position > self.end:
            start = self.text.rfind("\n", 0, position) + 1
            end = self.text.find("\n", position)
            self.end = end if end >= 0 else len(self.text)
            spans = sentence_spans(self.text[start : self.end], self.language)
            self.spans = [(start + a, start + b) for a, b in spans] or [(start, self.end)]
        return self.spans[max(0, bisect_right(self.spans, (position, len(self.text))) - 1)]


class _Reader:
    """Reads what the templates of a language have found in a text."""

    def __init__(self, text: str, language: str, grammar: Grammar, offset: timedelta | None = None) -> None:
        self.text, self.low = text, lowered(text)
        self.region = language.partition("-")[2].upper()
        self.grammar, self.words, self.offset = grammar, grammar.words, offset
        self.habit = 0  # end of the last weekday that is that of any week
        self.sentences = _Sentences(text, language)

    def read(self, match: re.Match[str]) -> list[Stated]:
        """What a match says: one day, or two; none where the words are no single day after all."""
        template, grammar = match.lastgroup or "", self.grammar
        groups = [group for group in grammar.groups[template] if match.group(group) is not None]
        spans = {group.partition("_")[0]: match.span(group) for group in reversed(groups)}
        start, end = match.span(template)
        if self._is_name(start, end, spans):
            return []
        numbers: dict[str, int] = {}
        for name, (begin, stop) in spans.items():
            if name not in _WITHOUT_NUMBER:
                number = grammar.number(name, self.low[begin:stop])
                numbers.setdefault(_MEANINGS.get(name, name), -number if name == "number" else number)
        if not spans.keys().isdisjoint(ANCHORED):
            days = numbers.pop("relative")
            numbers["shift"] = days if "before" in spans else -days
        self._settle_years(numbers, spans)
        doubtful = "mm" in spans and self._settle_order(numbers, match.group())
        direction = next((name for name in DIRECTIONS if name in spans), "")
        sentence = self.sentences.around(start)
        tense = self.tense(start, end)
        if not direction and grammar.since.search(self.low, max(0, start - _NAME_REACH), start):
            direction, tense = ("last", tense) if "day" in spans else ("", -1)  # 'since Monday' may be since today
        elif tense <= 0 and self._is_till(start, end):
            tense = 1
        if "later" in spans and tense <= 0:
            return []
        if tense > 0 and spans.keys() == {"weekday"} and self._stands_between(start, end, grammar.of, grammar.event):
            tense = self._tense_of_clause(start, end) or -1  # 'Sunday's storm' is past beside another clause's future
        is_today = numbers.get("relative") == 0 and "weekday" not in numbers
        nowadays = is_today and tense == 0 and self.words.words_apart
        stated = Stated(
            start, end, sentence, tense, direction=direction, doubtful=doubtful, may_be_nowadays=nowadays, **numbers
        )
        if self._is_any_day(stated):
            return []
        if stated.tense == 0 and stated.is_weekday_alone:
            stated = stated._replace(tense=int(self.words.past_shows))
        return self._apart(stated, spans)

    def _is_till(self, start: int, end: int) -> bool:
        """Whether something was decided to last until a day, or to be on it: 'postponed until', 'set for'."""
        till, behind = self.grammar.till, self.grammar.till_behind
        first, _ = self.sentences.around(start)
        before = till.search(self.low, max(first, start - _APPOINTED_REACH), start) if till else None
        if before is None and not (behind and behind.match(self.low, end)):
            return False
        if self._is_edge(first, before.start() if before else start) and self._tense_of_clause(start, end) < 0:
            return False  # 'Until Thursday it rained.'
        return self.grammar.lasted.search(self.low, max(first, start - _TENSE_REACH), start) is None

    def tense(self, start: int, end: int) -> int:
        """Tense, as in `Stated`, of the nearest verb before a place, else of the nearest behind it."""
        first, last = self.sentences.around(start)
        return self._tense_within(max(first, start - _TENSE_REACH), min(last, end + _TENSE_REACH), start, end)

    def _tense_of_clause(self, start: int, end: int) -> int:
        """Tense of the verbs that no comma or dash parts from a place."""
        first, last = self.sentences.around(start)
        first, last = max(first, start - _TENSE_REACH), min(last, end + _TENSE_REACH)
        for pause in _PAUSE.finditer(self.low, first, start):
            first = pause.end()
        if pause_behind := _PAUSE.search(self.low, end, last):
            last = pause_behind.start()
        return self._tense_within(first, last, start, end)

    def _tense_within(self, first: int, last: int, start: int, end: int) -> int:
        """Tense that the verbs between two places give to the words between two others."""
        before = behind = None
        for marker in self.grammar.tense.finditer(self.low, first, last):
            if marker.start() >= end:
                behind = None if ":" in self.low[end : marker.start()] else marker
                break
            if marker.end() <= start and not (before and before.group(1) and marker.group(2)):
                before = marker  # 'will' of 'will begin', not 'begin'
        if before and _PAUSE.search(self.low, before.end(), start):  # a verb of another clause
            own_verb_behind = behind and not _PAUSE.search(self.low, end, behind.start())
            if own_verb_behind or (not behind and self.words.past_shows):
                before = None
        if nearest := before or behind:
            return 2 if nearest.group(1) else 1 if nearest.group(2) else -1
        weak = self.grammar.weak_tense.search(self.low, first, last)
        return 0 if weak is None else 1 if weak.group(1) else -1

    def _is_name(self, start: int, end: int, spans: Spans) -> bool:
        """Whether the words are part of a name, or mean any such day: 'Sunday Times', 'every Monday'."""
        text, grammar = self.text, self.grammar
        if self.words.capital and not all(
            text[spans[n][0]].isupper() for n in ("weekday", "wd", "month") if n in spans
        ):
            return True
        if "day" in spans:
            if "year" in spans or "weekday" in spans or "wd" in spans:
                return False
            if self.words.small_months and "month" in spans and text[spans["month"][0]].isupper():
                return True
            return self._stands_between(start, end, grammar.places, grammar.places_after)
        if self._is_in_title(start, end) or self._is_in_idiom(start, end):
            return True
        if "relative" not in spans and self._is_habit(start, end):
            return True
        first, _ = self.sentences.around(start)
        if not text[start].isupper() or self._is_edge(first, start) or self._begins_speech(start):
            return False
        if "relative" in spans or (not self.words.capital and len(spans) == 1):
            return True
        verb_next = not self.words.after_names and text[end + 1 : end + 2].islower()
        if verb_next and _SUBJECT.fullmatch(text, first, start):
            return True
        before = _CAPITAL_BEFORE.search(text, max(first, start - _NAME_REACH), start)
        if len(spans) > 1 or before is None or before.start() == first:
            return False
        return text[end : end + 2].strip().isupper() or (
            not self.words.after_names and text[end : end + 1] in ".,;:)"
        )

    def _is_habit(self, start: int, end: int) -> bool:
        """Whether a weekday is that of any week, or part of a name: 'every Monday and Thursday', 'Black Friday'."""
        grammar = self.grammar
        if self._stands_between(start, end, grammar.not_before, None) or (
            0 < self.habit < start and grammar.joined.fullmatch(self.low, self.habit, start)
        ):
            self.habit = end
            return True
        return self._stands_between(start, end, None, grammar.not_after)

    def _is_in_title(self, start: int, end: int) -> bool:
        """Whether quotation marks around few words make them a title, rather than what somebody says."""
        text, reach = self.text, max(0, start - _TITLE_REACH)
        if _WORK_END.match(text, end) and _WORK_BEGIN.search(text, reach, start):
            return True
        finish = _TITLE_END.match(self.low, end)
        begin = _TITLE_BEGIN.search(self.low, reach, start) if finish else None
        if begin is None or finish is None:
            return False
        at, until = begin.start(), finish.end()
        if text[until - 1] not in _QUOTES[text[at]]:
            return False
        title = text[at + 1 : until - 1].strip()
        if title == text[start:end]:
            return True
        is_short = len(title.split()) <= _TITLE_WORDS if self.words.words_apart else len(title) <= _TITLE_SIGNS
        return is_short and not title[0].islower() and not self._is_speech(at, until)

    def _is_speech(self, start: int, end: int) -> bool:
        """Whether a comma, colon or verb says that somebody speaks the words between quotation marks."""
        first, _ = self.sentences.around(start)
        if self._is_edge(first, start) and _BEHIND_SPEECH.match(self.text, end):
            return True
        if _BEFORE_SPEECH.search(self.text, max(0, start - _EDGE), start):
            return True
        return self._stands_between(start, end, self.grammar.said_before, self.grammar.said_behind)

    def _begins_speech(self, start: int) -> bool:
        """Whether a place is the first behind a quotation mark and a colon, comma or verb of saying."""
        mark = start - 2 if self.low[start - 1 : start] == " " else start - 1
        return mark > 0 and self.text[mark] in _QUOTES and self._is_speech(mark, start)

    def _is_in_idiom(self, start: int, end: int) -> bool:
        """Whether a turn of phrase holds the words: 'here today, gone tomorrow'."""
        if self.grammar.idioms is None:
            return False
        near = self.grammar.idioms.finditer(self.low, max(0, start - _NAME_REACH), end + _NAME_REACH)
        return any(idiom.start() <= start and end <= idiom.end() for idiom in near)

    def _stands_between(
        self, start: int, end: int, before: re.Pattern[str] | None, after: re.Pattern[str] | None
    ) -> bool:
        if before is not None and before.search(self.low, max(0, start - _NAME_REACH), start):
            return True
        return after is not None and after.match(self.low, end) is not None

    def _is_edge(self, start: int, end: int) -> bool:
        """Whether there are no words between two places."""
        return end - start <= _EDGE and not self.low[start:end].strip(_EDGE_SIGNS)

    def _is_any_day(self, stated: Stated) -> bool:
        """Whether a word means no single day: 'Monday' as a heading, 'tomorrow' in advice."""
        begin, end = stated.sentence
        alone = stated.is_weekday_alone and stated.tense >= 0
        if not stated.is_relative_alone and not alone:
            return False
        heading = self._is_edge(begin, stated.start) and self._is_edge(stated.end, end)
        if alone and stated.tense == 0 and (heading or self.words.verbs_tell):
            return True
        where = (max(begin, stated.start - _TENSE_REACH), min(end, stated.end + _TENSE_REACH))
        return self.grammar.reader is not None and self.grammar.reader.search(self.low, *where) is not None

    def _settle_order(self, numbers: dict[str, int], raw: str) -> bool:
        """Let day and month change places where the region writes them so; whether it remains in doubt."""
        if not self.words.month_first or "/" not in raw or max(numbers["day"], numbers["month"]) > 12:
            return False
        day_first, certain = self._order
        if day_first:
            numbers["day"], numbers["month"] = numbers["month"], numbers["day"]
        return not certain

    @cached_property
    def _order(self) -> tuple[bool, bool]:
        """Whether the text writes the day before the month in figures, and whether that is certain."""
        if self.region:
            return self.region not in _MONTH_FIRST, True
        for figures in _FIGURES.finditer(self.low):
            first, second = map(int, figures.groups())
            if first <= 12 < second or second <= 12 < first:
                return first > second, True
        if self.offset and self.offset not in _OFFSETS_OF_BOTH:
            return self.offset > timedelta(), False
        orders = {named["day"] is not None for named in self.grammar.order.finditer(self.low)}
        return orders == {True}, False

    def _settle_years(self, numbers: dict[str, int], spans: Spans) -> None:
        """Of 'December 28 to January 3, 2020' the year is that of the last day only."""
        year = next((spans[name][0] for name in ("year", "yy") if name in spans), 0)
        is_of_last_day = "to" in spans and year > spans["to"][0] and "year2" not in numbers
        if is_of_last_day and numbers.get("month2", 13) < numbers.get("month", 0):
            numbers["year2"] = numbers["year"]
            numbers["year"] -= 1

    def _apart(self, stated: Stated, spans: Spans) -> list[Stated]:
        """Two days that are no range: 'November 25 and 26', 'the night from Monday to Tuesday'."""
        if stated.until is not None and self._is_pair(stated, spans):
            middle, year, year2 = spans["to"][0], stated.year or stated.year2, stated.year2 or stated.year
            begin = min(spans[name][0] for name in ("until", "month2") if name in spans)
            second = stated._replace(start=begin, weekday=None, day=stated.until, month=stated.month2 or stated.month)
        elif stated.weekday2 is not None and (stated.weekday2 - (stated.weekday or 0)) % 7 == 1:
            middle, year, year2 = spans["weekday" if "weekday" in spans else "wd"][1], None, None
            second = stated._replace(start=spans["weekday2"][0], weekday=stated.weekday2)
        else:
            return [stated]
        middle -= self.low[middle - 1] == " "
        first = stated._replace(end=middle, until=None, weekday2=None, month2=None, year=year, year2=None)
        return [first, second._replace(until=None, weekday2=None, month2=None, year=year2, year2=None)]

    def _is_pair(self, stated: Stated, spans: Spans) -> bool:
        joined = self.low[slice(*spans["to"])]
        between = self.grammar.between
        return re.fullmatch(self.words.both, joined) is not None and not (
            between and between.search(self.low, max(0, stated.start - _NAME_REACH), stated.start)
        )
