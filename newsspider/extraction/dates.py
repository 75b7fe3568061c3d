"""When a story was published and last changed: every date the page states, weighed against the others."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import cached_property
from typing import Literal, NamedTuple

from newsspider.extraction.date_evidence import Evidence, same_day
from newsspider.extraction.layout import Layout
from newsspider.extraction.page_dates import Reader
from newsspider.items import Candidate, Precision
from newsspider.page import Page
from newsspider.sites import Site

#: A second statement of the same day adds this share of its weight.
_AGREEMENT = 0.6
#: What is left of the weight of a statement that repeats the last change, where an earlier one is declared, and
#: where it is printed beside the headline only.
_REPEATED, _REPEATED_ALONE = 0.5, 0.25
#: Kinds of statements that are made for machines, and those that readers see without a label.
_HEAD, _UNLABELLED = ("jsonld", "meta"), ("time", "class", "text")


class FoundDate(NamedTuple):
    """A moment with the string it was read from."""

    value: datetime
    #: with the offset that the page states; naive when it states none and the site has no timezone
    raw: str
    source: str
    #: name of the rule: ``jsonld:datePublished``
    precision: Precision


class Statement(NamedTuple):
    """One statement of a date, and what became of it."""

    field: Literal["published", "modified"]
    evidence: Evidence
    verdict: str
    #: ``chosen``, ``same day``, ``outweighed``, ``not needed``, or why it was refused


def find_dates(
    page: Page, layout: Layout, site: Site | None = None, candidate: Candidate | None = None
) -> tuple[FoundDate | None, FoundDate | None]:
    """``(published, modified)``, either None when the page does not say.

    Statements of the same day (a day apart where offsets differ) support each other; the heaviest group
    wins, and in it the most exact statement of the heaviest kind. A modified date never becomes the
    published one.
    """
    weighing = _Weighing(Reader(page, layout, site, candidate))
    return weighing.first_date, weighing.last_date


def date_statements(
    page: Page, layout: Layout, site: Site | None = None, candidate: Candidate | None = None
) -> list[Statement]:
    """All that page, feed and sitemap say of the story's dates, and what became of each; for those who ask why.

    By field, the chosen ones first, then by weight, those that were refused last.
    """
    weighing = _Weighing(Reader(page, layout, site, candidate))
    statements = [*weighing.statements(), *weighing.unread()]
    order = {"published": 0, "modified": 1}
    return sorted(
        statements,
        key=lambda s: (order[s.field], s.verdict != "chosen", bool(s.evidence.refused), -s.evidence.weight),
    )


class _Weighing:
    """The statements of one page, and which of them are believed."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.modified = reader.modified()
        self.published = _without_last_change(reader.published(), _accepted(self.modified))
        if not self.modified and not _accepted(self.published):
            self.modified = reader.labelled_changes()

    @cached_property
    def resort(self) -> list[Evidence]:
        """What is looked for where nothing else is said of the publication."""
        return [] if _accepted(self.published) else self.reader.last_resort(_accepted(self.modified))

    @cached_property
    def first(self) -> Evidence | None:
        """The statement that gives the date of publication."""
        selected = self.reader.selected("date_published")
        if selected is not None and not selected.refused:
            return selected
        return _choose(_accepted(self.published) or _accepted(self.resort))

    @cached_property
    def last(self) -> Evidence | None:
        """The statement that gives the date of the last change."""
        selected = self.reader.selected("date_modified")
        if selected is not None and not selected.refused:
            return selected
        return next((e for e in _accepted(self.modified) if not self._is_of_another_story(e)), None)

    def _is_of_another_story(self, change: Evidence) -> bool:
        """What changed before it was published is another story."""
        return self.first is not None and _before(change.moment.value, self.first.moment.value)

    @cached_property
    def first_date(self) -> FoundDate | None:
        """The date of publication by the clock of the site."""
        return self._by_clock(self.first, [*self.published, *self._printed_of("published")])

    @cached_property
    def last_date(self) -> FoundDate | None:
        """The date of the last change by the clock of the site."""
        other = self.first_date.value if self.first_date is not None else None
        return self._by_clock(self.last, [*self.modified, *self._printed_of("modified")], other)

    def _printed_of(self, field: Literal["published", "modified"]) -> list[Evidence]:
        """What is printed of one of the two; without a label it is the publication."""
        return [e for e in self.reader.printed if e.source.endswith("modified") == (field == "modified")]

    def _by_clock(
        self, chosen: Evidence | None, of_event: list[Evidence], other: datetime | None = None
    ) -> FoundDate | None:
        if chosen is None:
            return None
        value, precision = chosen.moment
        if precision != "day":
            value = self.reader.local(value, of_event, other)
        return FoundDate(value, chosen.raw[:500], chosen.source, precision)

    # for those who ask why

    def statements(self) -> list[Statement]:
        """What was weighed."""
        found = [Statement("published", e, self._verdict(e, self.first)) for e in (*self.published, *self.resort)]
        for change in self.modified:
            verdict = self._verdict(change, self.last)
            if not change.refused and self._is_of_another_story(change):
                verdict = "before the publication"
            found.append(Statement("modified", change, verdict))
        for field, chosen in (("published", self.first), ("modified", self.last)):
            if chosen is not None and not any(s.field == field and s.verdict == "chosen" for s in found):
                found.append(Statement(field, chosen, "chosen"))  # type: ignore[arg-type]
        return found

    def unread(self) -> list[Statement]:
        """What is printed and was not needed, or stands in places of other stories, and the server's header."""
        seen = {(e.source, e.raw) for e in (*self.published, *self.modified, *self.resort)}
        found = []
        for one in (*self.reader.printed, *self.reader.set_aside(), *self.reader.header()):
            if (one.source, one.raw) not in seen:
                field: Literal["published", "modified"] = (
                    "modified" if one.source.endswith("modified") else "published"
                )
                found.append(Statement(field, one, one.refused or "not needed"))
        return found

    def _verdict(self, evidence: Evidence, chosen: Evidence | None) -> str:
        if evidence.refused or chosen is None:
            return evidence.refused or "not needed"
        if evidence == chosen:
            return "chosen"
        return "same day" if same_day(evidence.moment.value, chosen.moment.value) else "outweighed"


def _accepted(evidence: Iterable[Evidence]) -> list[Evidence]:
    return [e for e in evidence if not e.refused]


def _without_last_change(published: list[Evidence], modified: list[Evidence]) -> list[Evidence]:
    """Statements that give the moment of the last change count less beside one of an earlier day.

    Some systems declare as published when the page was last written. Where no earlier day is declared, one
    that is printed beside the headline counts as such, if nothing else on the page is of the declared day.
    """
    repeated = [e for e in published if any(_is_same_moment(e, change) for change in modified)]
    if modified and any(e.kind in _HEAD and _before(e.moment.value, modified[0].moment.value) for e in published):
        # what is printed of that day without a label may be either
        repeated += [
            e for e in published if e.source in _UNLABELLED and e.day == modified[0].day and e not in repeated
        ]
    if not repeated:
        return published
    others = [e for e in published if e not in repeated and not e.refused]
    earlier = [e for e in others if not same_day(e.moment.value, repeated[0].moment.value)]
    if any(e.kind in _HEAD for e in earlier):
        share = _REPEATED
    elif len(earlier) == len(others) and any(_is_printed_before(e, repeated[0]) for e in earlier):
        share = _REPEATED_ALONE
    else:
        return published
    return [e._replace(weight=e.weight * share) if e in repeated else e for e in published]


def _is_printed_before(evidence: Evidence, change: Evidence) -> bool:
    return evidence.close and evidence.weight > 3.5 and _before(evidence.moment.value, change.moment.value)


def _is_same_moment(a: Evidence, b: Evidence) -> bool:
    """Whether two statements give one moment, be it with the offset of one wrong."""
    if a.moment.value == b.moment.value:
        return True
    if "day" in (a.moment.precision, b.moment.precision):
        return False
    if a.moment.value.replace(tzinfo=None) == b.moment.value.replace(tzinfo=None):
        return True
    return a.moment.value.tzinfo is not None is not b.moment.value.tzinfo and abs(
        a.moment.value - b.moment.value
    ) < timedelta(minutes=1)


def _choose(evidence: list[Evidence]) -> Evidence | None:
    best: Evidence | None = None
    best_score = 0.0
    for one in evidence:
        seen = {one.kind}
        score = one.weight
        for other in evidence:
            if other.kind not in seen and same_day(one.moment.value, other.moment.value):
                seen.add(other.kind)
                score += other.weight * _AGREEMENT
        if one.moment.precision != "day":
            score += 0.5
        if score > best_score:
            best, best_score = one, score
    if best is None:
        return None
    of_day = [e for e in evidence if same_day(best.moment.value, e.moment.value)]
    return _most_exact(max(of_day, key=lambda e: e.weight), of_day)


def _most_exact(best: Evidence, of_day: list[Evidence]) -> Evidence:
    """The statement of the same day that has the time, and of the same time that has the offset, as well."""
    others = sorted(of_day, key=lambda e: -e.weight)
    if best.moment.precision == "day":
        timed = (e for e in others if e.moment.precision != "day" and e.weight >= 3)
        best = next((e for e in timed if e.day == best.day or e.moment.value.utcoffset() == timedelta()), best)
    if best.moment.precision != "day" and best.moment.value.tzinfo is None:
        minute = best.moment.value.replace(second=0)
        exact = (e for e in others if e.moment.value.tzinfo is not None)
        best = next((e for e in exact if e.moment.value.replace(second=0, tzinfo=None) == minute), best)
    return best


def _before(a: datetime, b: datetime) -> bool:
    """Whether ``a`` is more than a day before ``b``, whatever their offsets."""
    return a.replace(tzinfo=None) < b.replace(tzinfo=None) - timedelta(days=1)
