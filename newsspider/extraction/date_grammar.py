"""The templates of `date_words` as regular expressions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import count

from newsspider.extraction.date_words import DATE_WORDS, DateWords
from newsspider.extraction.months import month_of

_DAY = r"(?<!\d)(?:3[01]|[12]\d|0?[1-9])(?!\d|:\d\d|[.,]\d{3})"
#: Years of two digits below this are of this century: '25.11.85' is no day to come.
_THIS_CENTURY = 50
_YEAR = r"(?:1\d|20)\d\d(?!\d)"
_YEAR_IN_SIGNS = r"[一二][〇零○ＯO一二三四五六七八九]{3}"
_MONTH_NUMBER = r"(?:1[0-2]|0?[1-9])(?!\d)"
_LOOKAROUND = re.compile(r"\(\?<?[!=][^()]*\)")
_PLACEHOLDER = re.compile(r"\{([a-z]+2?)(?::([^}]*))?\}")
#: What may stand between a square and the day that it is named after.
_LINK = "(?: (?:del?|della|of|der|des|du|da|do|dos))?"
_DIGITS = re.compile(r"\d+")
_INITIALS = "一二三四五六日天"
_SIGNS = "〇一二三四五六七八九"
DIRECTIONS = ("last", "coming", "next", "this", "second")
#: Placeholders of a number of days.
COUNTED = ("number", "ahead", "later")
#: Placeholders that count from the day stated last.
ANCHORED = ("before", "behind")
_OFFSETS = ("relative", "shift", "week", "monthword", "yearword")


class Grammar:
    """What is made of the words of one language."""

    def __init__(self, language: str, words: DateWords) -> None:
        self.words = words
        self.prefixes = language == "ar"  # 'and', 'in', 'by' are written together with the word behind them
        self.weekdays = _numbered(words.weekdays) | _numbered(words.short_weekdays)
        if not words.words_apart:
            self.weekdays |= {sign: min(number, 6) for number, sign in enumerate(_INITIALS)}
        months = [name.replace("_", " ") for name in f"{words.months} {words.short_months}".split()]
        self.months = {name: number for name in months if (number := month_of(name, language))}
        self.days = {
            name.replace("_", " "): number
            for number, names in enumerate(words.days.split(), 1)
            for name in names.split("|")
        }
        self.number_hint = re.compile(rf"\d|{_alternatives(self.days)}")
        self.offsets: dict[str, dict[int, re.Pattern[str]]] = {
            role: {offset: re.compile(phrases) for offset, phrases in getattr(words, role).items()}
            for role in _OFFSETS
        }
        self.numbers = [re.compile(number.replace("_", " ")) for number in words.numbers.split()]
        self.patterns = self._patterns()
        templates = [self._template(number, template) for number, template in enumerate(words.templates)]
        before, after = (r"(?<!\w)", r"(?!\w|[.-][^\W\d])") if words.words_apart else ("", "")
        prefix = "[وفبل]?" if self.prefixes else ""
        begin = f"{before}(?=\\w){prefix}" if words.words_apart else ""  # none begins with a space
        self.dates = re.compile(f"{begin}(?:{'|'.join(templates)}){after}")
        self.groups: dict[str, list[str]] = {}
        for group in self.dates.groupindex:
            if "_" in group:
                self.groups.setdefault(f"t{group.split('_')[1]}", []).append(group)
        self.years = self._expanded("|".join(words.in_year))
        names = [*_words_of(words.weekdays), *self.months]
        if words.capital:  # capitals are rare, which makes them quick to find
            names = [*map(str.capitalize, names), *map(str.upper, names)]
        self.names = re.compile(_by_first_letter(names) or "(?!)")
        self.hint = re.compile(_by_first_letter(self._hints()))
        weak = f"({words.until or '(?!)'})|(?:{words.participle or '(?!)'})"
        self.weak_tense = re.compile(f"{before}(?:{weak}){after}")
        self.reader = re.compile(f"{before}(?:{words.reader}){after}") if words.reader else None
        self.tense = re.compile(f"{before}{prefix}(?:({words.future})|({words.expected})|(?:{words.past})){after}")
        self.till = re.compile(f"{before}{prefix}(?:{words.till}) ?$") if words.till else None
        self.till_behind = re.compile(f"(?:{words.till_behind}){after}") if words.till_behind else None
        self.lasted = re.compile(f"{before}(?:{words.lasted or '(?!)'}){after}")
        self.joined = re.compile(f" ?(?:,|،|、|/)? ?(?:(?:{words.both or '(?!)'}|{words.either or '(?!)'})(?: |$))?")
        months_named = _alternatives(self.months)
        first = rf"(?P<day>(?<!\d)\d\d?(?:st|nd|rd|th)? (?:of )?(?:{months_named})\b)"
        self.order = re.compile(rf"{first}|\b(?:{months_named})\.? \d\d?(?!\d)")
        self.since = re.compile(f"{before}(?:{words.since or '(?!)'}) $")
        self.not_before, self.places, self.between = (
            re.compile(f'{before}{prefix}(?:{phrases}){_LINK} ?[«„“"]?$') if phrases else None
            for phrases in (words.not_before, words.places, words.between)
        )
        self.of = re.compile(f"{before}(?:{words.of}) ?$") if words.of else None
        self.event = re.compile(words.event) if words.event else None
        self.said_before = re.compile(f"{before}(?:{words.said}) ?$")
        self.said_behind = re.compile(f"(?: [–—-])? ?(?:{words.said}){after}")
        self.idioms = self._expanded(words.idioms) if words.idioms else None
        self.not_after, self.places_after = (
            re.compile(f" ?(?:{phrases}){after}") if phrases else None
            for phrases in (words.not_after, words.places_after)
        )

    # templates

    def _template(self, number: int, template: str) -> str:
        """A template as a group ``t{number}`` around groups such as ``day_{number}_0``."""
        seen = count()
        alone = "{month}" not in template and "{mm}" not in template

        def expand(match: re.Match[str]) -> str:
            name, argument = match.groups()
            if name == "after":
                return f"(?:{'|'.join(f'(?<={_bounded(before)} )' for before in argument.split('|'))})"
            pattern = self.patterns["number of day" if alone and name == "day" else name]
            return f"(?P<{name}_{number}_{next(seen)}>{pattern})"

        return f"(?P<t{number}>{_PLACEHOLDER.sub(expand, template)})"

    def _expanded(self, phrases: str) -> re.Pattern[str]:
        """Phrases with what their placeholders stand for."""
        return re.compile(_PLACEHOLDER.sub(lambda m: f"(?:{self.patterns[m[1]]})", phrases))

    def _patterns(self) -> dict[str, str]:
        words = self.words
        number_of_day = _DAY + (f"(?:{words.ordinals})?" if words.ordinals else "")
        day = f"{number_of_day}|{_alternatives(self.days)}" if self.days else number_of_day
        month = _alternatives(n.replace("_", " ") for n in words.months.split()) + _short(words.short_months.split())
        weekday = _alternatives(_words_of(words.weekdays))
        number_of_month = _MONTH_NUMBER if words.months else f"{_MONTH_NUMBER}|十[一二]|[一二三四五六七八九十]"
        number = _by_first_letter((*_split("|".join(number.pattern for number in self.numbers)), r"\d{1,2}"))
        year = _YEAR if words.words_apart else f"{_YEAR}|{_YEAR_IN_SIGNS}"
        patterns = {
            "weekday": weekday, "weekday2": weekday, "wd": weekday + _short(_words_of(words.short_weekdays)),
            "number of day": number_of_day,  # 'Monday one' is no day
            "initial": f"[{_INITIALS}]", "day": day, "until": day, "month": month, "month2": month,
            "mm": number_of_month, "mm2": number_of_month,
            "year": year, "year2": year, "yy": rf"{_YEAR}|\d\d(?!\d)",
            **dict.fromkeys(COUNTED, number), "to": f"{words.to}|{words.both or '(?!)'}",
        }  # fmt: skip
        for name in (*DIRECTIONS, *ANCHORED):
            patterns[name] = getattr(words, name) or "(?!)"
        for name in _OFFSETS:
            phrases = _split("|".join(getattr(words, name).values()))
            patterns[name] = "|".join(sorted(phrases, key=_written, reverse=True)) or "(?!)"
        return patterns

    def _hints(self) -> Iterator[str]:
        words = self.words
        for phrases in words.relative.values():
            yield from _split(_LOOKAROUND.sub("", phrases))
        yield from filter(None, words.hints.split("|"))

    # reading

    def number(self, name: str, value: str) -> int:
        """What the words in the place of a placeholder stand for."""
        if name in ("weekday", "weekday2", "wd", "initial"):
            return self.weekdays[value.rstrip(".")]
        if name in ("month", "month2"):
            return self.months[value.rstrip(".")]
        if name in _OFFSETS:
            return next(offset for offset, phrases in self.offsets[name].items() if phrases.fullmatch(value))
        if digits := _DIGITS.match(value):
            number = int(digits.group())
            return number if name != "yy" or number >= 100 else number + (2000 if number < _THIS_CENTURY else 1900)
        if name in COUNTED:
            return next(n for n, pattern in enumerate(self.numbers, 2) if pattern.fullmatch(value))
        if name in ("year", "year2"):
            return int("".join(str(_SIGNS.index(sign)) if sign in _SIGNS else "0" for sign in value))
        return self.days[value]


@cache
def grammar_of(language: str) -> Grammar | None:
    """The grammar of a language, two letters; None without a table."""
    words = DATE_WORDS.get(language)
    return Grammar(language, words) if words else None


def _bounded(words: str) -> str:
    """Words as a pattern that does not match the end of a longer word."""
    return rf"(?<!\w){words}" if words[0].isalpha() else words


def _words_of(forms: Iterable[str]) -> list[str]:
    return [word for one in forms for word in one.split()]


def _numbered(forms: Iterable[str]) -> dict[str, int]:
    return {word: number for number, one in enumerate(forms) for word in one.split()}


def _alternatives(words: Iterable[str]) -> str:
    """Words as alternatives, the longest of one beginning first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or "(?!)"


def _written(phrase: str) -> int:
    """Length of a phrase without what must not stand around it."""
    return len(_LOOKAROUND.sub("", phrase))


def _short(words: Sequence[str]) -> str:
    """Abbreviations as further alternatives, with or without their full stop."""
    return rf"|(?:{_alternatives(words)})(?:\.|(?!\w))" if words else ""


def _split(pattern: str) -> list[str]:
    """The alternatives of a pattern, without cutting through brackets."""
    parts, depth = [""], 0
    for sign in pattern:
        depth += (sign in "([") - (sign in ")]")
        if sign == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += sign
    return [part for part in parts if part]


def _by_first_letter(phrases: Iterable[str]) -> str:
    """Phrases as alternatives by first letter, which is searched for twice as fast."""
    groups: dict[str, list[str]] = {}
    for phrase in phrases:
        groups.setdefault(phrase[0] if phrase[0].isalpha() else "", []).append(phrase)
    return "|".join(
        f"{letter}(?:{'|'.join(p[len(letter) :] for p in some)})" if letter else "|".join(some)
        for letter, some in groups.items()
    )
