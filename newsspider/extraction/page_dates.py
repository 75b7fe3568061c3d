"""Every statement that a page makes of its dates, each with its weight, or with the reason why it does not count."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cached_property, lru_cache
from zoneinfo import ZoneInfo

import dateparser
from lxml import etree

from newsspider.extraction.boilerplate import BIT, class_bits, mask
from newsspider.extraction.date_evidence import WEIGHTS, Evidence, same_day
from newsspider.extraction.date_formats import Moment, date_in_url, parse_machine, precision_of
from newsspider.extraction.date_labels import (
    CHANGED_CLASS,
    FIRST_CLASS,
    Label,
    is_told_of_this_text,
    label_of,
    labelled,
    speaks_of_another,
)
from newsspider.extraction.date_names import (
    IN_STATE_KEYS,
    KNOWN_META,
    MODIFIED_META,
    OWN_META,
    PROPERTIES,
    PROPERTY,
    PUBLISHED_META,
    STATE_KEYS,
    STATE_VALUE,
    STRONG_META,
    WEAK_META,
)
from newsspider.extraction.date_surroundings import is_alone, is_link, is_sentence, is_teaser, words_before
from newsspider.extraction.language import language_tag
from newsspider.extraction.layout import ASIDE, FIGURE, HEADER, NAV, Block, Layout, Node
from newsspider.extraction.local_time import local_time
from newsspider.extraction.metadata import article_node, is_foreign, page_node, places, plain, text_of
from newsspider.extraction.printed_dates import numeric_days, parse_printed
from newsspider.extraction.selectors import select
from newsspider.extraction.time_zones import country_of
from newsspider.items import Candidate
from newsspider.page import Page
from newsspider.sites import Site

_FOREIGN = mask("related", "teaser", "sidebar", "nav", "comment", "footer", "loaded", "embed", "form")
_OWN_FOREIGN = mask("comment", "loaded", "related")
#: What a place says of its dates; the first that holds.
_PLACES: tuple[tuple[int, int, str], ...] = (
    (BIT["comment"], 0, "among the comments"),
    (BIT["related"], 0, "of other stories"),
    (mask("loaded", "embed", "form"), 0, "of something put in"),
    (BIT["nav"], NAV, "in the navigation"),
    (BIT["sidebar"], ASIDE, "beside the story"),
    (mask("teaser", "footer"), 0, "below the story"),
)
_LAST_CHANGE = "the day of the last change"
_MASTHEAD = "today's date at the top"
#: Places whose dates may be the story's where nothing else states one: with a label; if no second date is there;
#: and if they are beside the headline, too.
_LABELLED_PLACES = ("", "below the story", "beside the story")
_ONLY_PLACES = ("", "below the story")
_ONLY_CLOSE = "of something put in"
_MIN_YEAR = 1990
#: A longer line without a label is a sentence, whose date is that of an event.
_PLAIN_LINE = 120
#: What no date is without: the digits of a year, or three numbers, or a sign of the East.
_DATED = re.compile(r"\d{4}|\d\s?[./|-]\s?\d{1,2}\s?[./|-]\s?\d\d|年|[\u0e00-\u0e7f.]\s?\d\d(?!\d)")
#: How far from the headline, in nodes of the page, dates are near or close.
_NEAR, _CLOSE = range(-12, 61), range(-12, 13)
#: So many different days in elements of one kind are a list of other stories.
_LISTED_DAYS = 4
#: What is left of the weight of the first of them.
_LISTED = 0.7
#: A longer text of a link is not only a date.
_LINK_TEXT = 30
#: A text that begins with its day in brackets: ``(18.01.2018) Farmers fear``; or with place and day.
_DATELINE = re.compile(r"^\((\d[^()]{5,24})\)|^[^\W\d][\w .-]{1,24}, (\d[^()–—]{5,24}) (?:[–—(-])")


class Reader:
    """Reads the statements of one page, with what is needed to understand them: language, order of day and month."""

    def __init__(
        self, page: Page, layout: Layout, site: Site | None = None, candidate: Candidate | None = None
    ) -> None:
        self.page = page
        self.layout = layout
        self.site = site
        self.candidate = candidate
        self.country = country_of(page.url)
        declared = (
            page.tree.get("lang")
            or page.meta_first("og:locale", "content-language")
            or (site.language if site else "")
        )
        self.language = language_tag(declared or "") or ""
        self.sure_days: set[tuple[int, int, int]] = set()
        self.where = places(page, layout)
        self.head = self.where.head
        self._aside: list[tuple[etree._Element, str, str]] = []
        #: marked elements that stand in places of other stories, with their kind and the reason

    # what is declared

    def published(self) -> list[Evidence]:
        """What is said of the publication, short of the last resort."""
        declared = self._declared
        stated = [e for e in declared if e.source != "feed"]
        if len([e for e in stated if e.weight > 6 and e.moment.precision != "day"]) > 1 and _agree(stated):
            changes = {e.moment.value for e in self._declared_changes}
            if not changes.issuperset(e.moment.value for e in stated if e.kind != "url"):
                return declared  # two or more machine-readable statements agree: the printed ones can change nothing
        return declared + self._printed_publications()

    def _printed_publications(self) -> list[Evidence]:
        """What is printed of the publication; a part of a line that tells of the last change is that again."""
        changes = [e for e in self.printed if e.source.endswith("modified")]
        return [
            e._replace(refused=e.refused or _LAST_CHANGE)
            if e.source == e.kind and any(e.moment == change.moment and e.raw in change.raw for change in changes)
            else e
            for e in self.printed
            if not e.source.endswith("modified")
        ]

    def modified(self) -> list[Evidence]:
        """What is said of the last change."""
        found = self._declared_changes or [e for e in self.printed if e.source.endswith("modified")]
        if self.candidate is not None and self.candidate.date_modified is not None:
            found = [*found, self._candidates(self.candidate.date_modified)]
        return found

    @cached_property
    def _declared(self) -> list[Evidence]:
        found = [*self._head_published()]
        if self.candidate is not None and self.candidate.date_published is not None:
            found.append(self._candidates(self.candidate.date_published))
        self.sure_days.update(_numbers(e.moment) for e in found)
        return found + self._of_address()

    def _of_address(self) -> list[Evidence]:
        """The day in the page's address: 03-04-2024 in the order of the surest other statement of it."""
        readings = [date_in_url(self.page.url), date_in_url(self.page.url, month_first=True)]
        moments = list(dict.fromkeys(moment for moment in readings if moment is not None))
        if len(moments) == 1:
            self.sure_days.add(_numbers(moments[0]))
        elif moments and self.month_first:
            moments.reverse()
        moments.sort(key=lambda moment: (_numbers(moment) not in self.sure_days, bool(self._refusal(moment.value))))
        return [self._evidence(moment, self.page.url, "url", WEIGHTS["url"]) for moment in moments[:1]]

    @cached_property
    def _declared_changes(self) -> list[Evidence]:
        found: list[Evidence] = []
        node = article_node(self.page) or page_node(self.page)
        if node is not None and (moment := self.machine(node.get("dateModified"))):
            found.append(self._evidence(moment, str(node["dateModified"]), "jsonld:dateModified", WEIGHTS["jsonld"]))
        return [*found, *self._meta(MODIFIED_META, "meta")]

    def _candidates(self, value: datetime) -> Evidence:
        source = self.candidate.source if self.candidate is not None else "feed"
        return self._evidence(Moment(value, precision_of(value)), value.isoformat(), source, WEIGHTS["feed"])

    def _head_published(self) -> Iterator[Evidence]:
        node = article_node(self.page)
        if node is not None:
            for field in ("datePublished", "dateCreated", "uploadDate"):
                if moment := self.machine(node.get(field)):
                    weight = WEIGHTS["jsonld"] - (field != "datePublished") * 3
                    yield self._evidence(moment, str(node[field]), f"jsonld:{field}", weight)
                    break
            else:  # in words only where a person filled a template, often with the day of the last build
                if moment := self.stated(node.get("datePublished")):
                    yield self._evidence(moment, str(node["datePublished"]), "jsonld:words", WEIGHTS["jsonld:words"])
        elif (other := page_node(self.page)) is not None and (moment := self.machine(other.get("datePublished"))):
            yield self._evidence(moment, str(other["datePublished"]), "jsonld:page", WEIGHTS["jsonld:page"])
        if node is None:
            yield from self._broken_json_ld()
        yield from self._meta(STRONG_META, "meta:article")
        yield from self._meta(("datepublished",), "itemprop")
        yield from self._meta(PUBLISHED_META, "meta")
        if (self.page.meta_first("og:type") or "").startswith("video"):
            yield from self._meta(("uploaddate",), "meta")  # of other pages it is that of a film in the text
        yield from self._meta(WEAK_META, "meta:weak")
        yield from self._meta(
            tuple(name for name in self.page.meta if OWN_META.search(name) and name not in KNOWN_META), "meta:weak"
        )

    def _broken_json_ld(self) -> Iterator[Evidence]:
        """The first date of a JSON-LD script that is no JSON."""
        for script in self.page.scripts:
            if "ld+json" not in (script.get("type") or "").lower() or "Article" not in (script.text or ""):
                continue
            if (found := self._state(script.text or "", ('"datePublished"',))) is not None:
                yield found._replace(source="jsonld:broken", weight=WEIGHTS["itemprop"])
                return

    def _meta(self, names: tuple[str, ...], kind: str) -> Iterator[Evidence]:
        meta = self.page.meta
        for name in names:
            if (values := meta.get(name)) and (moment := self.stated(values[0])):
                yield self._evidence(moment, values[0], f"meta:{name}", WEIGHTS[kind])
                return

    # what is printed

    @cached_property
    def printed(self) -> list[Evidence]:
        """What readers see: ``<time>`` elements, elements with a date's property or class, lines near the title."""
        _ = self._declared  # which settle the order of day and month
        found = self._read(self.layout.times, "time")
        if not any(e.weight > 6 for e in self._declared):  # to look at all elements takes half a millisecond
            marked: list[etree._Element] = PROPERTIES(self.page.tree)  # type: ignore[assignment]
            for kind, attribute in (("rdfa", "property"), ("itemprop", "itemprop")):
                found += self._read([e for e in marked if PROPERTY.search(e.get(attribute) or "")][:60], kind)
        found += self._read(self.layout.marks["date"][:60], "class")
        return found + self._near_title()

    def _read(self, elements: Iterable[etree._Element], kind: str) -> list[Evidence]:
        found: list[Evidence] = []
        texts: set[str] = set()
        for element in elements:
            node = self.where.node(element)
            own = element.get("class") or ""
            if reason := self._place(node, own):
                self._aside.append((element, kind, reason))
                continue
            distance = node.index - self.head.index if self.head is not None and node is not None else 0
            for one in self._statements(element, kind, own, texts):
                weight = one.weight if distance in _NEAR else min(one.weight, WEIGHTS["far"] + 1.0 / (1 + len(found)))
                found.append(one._replace(weight=weight - 0.01 * len(found), close=distance in _CLOSE))
            if len(found) >= 8:
                break
        return _without_list(found, kind)

    def _place(self, node: Node | None, own: str) -> str:
        """Why what stands at a node is none of the story's, in words; "" where it may be."""
        head = self.head
        if is_foreign(node, _FOREIGN, head) or class_bits(own) & _OWN_FOREIGN:
            bits = class_bits(own) | (0 if node is None else node.inherited | node.bits)
            where = 0 if node is None else node.places
            if head is not None:
                bits, where = bits & ~head.inherited, where & ~head.places
            return next(
                (reason for mask, place, reason in _PLACES if bits & mask or where & place), "of other stories"
            )
        if node is not None and head is not None and node.index < head.index and node.places & HEADER & ~head.places:
            return _MASTHEAD
        return ""

    def _statements(self, element: etree._Element, kind: str, own: str, texts: set[str]) -> Iterable[Evidence]:
        """What one marked element says; nothing for a text that was read before."""
        raw = element.get("datetime") or element.get("content") or element.get("title") or ""
        text = text_of(element, 160)
        if kind == "class" and len(text) > _LINK_TEXT and is_link(element) and not is_alone(text):
            return []  # the line of a list, with the link to another story
        if raw and (moment := self.stated(raw)) is not None:
            source, weight = self._kind_of(element, own, text, kind)
            return [self._evidence(moment, raw, source, weight)]
        if text in texts or not 5 < len(text) < 140 or not _DATED.search(text):
            return []
        texts.add(text)
        return list(self._line(text, kind, element, own))

    def _kind_of(self, element: etree._Element, own: str, text: str, kind: str) -> tuple[str, float]:
        """Rule and weight of an element whose attribute states the date, by its class and the words around."""
        itemprop = (element.get("itemprop") or "").lower()
        if itemprop == "datepublished" or element.get("pubdate") is not None:
            return f"{kind}:published", WEIGHTS["itemprop"]
        label = label_of(text[:40]) or label_of(words_before(element))
        if itemprop == "datemodified" or label == "modified":
            return f"{kind}:modified", WEIGHTS[kind]
        if FIRST_CLASS.search(own) or label:
            return f"{kind}:published", WEIGHTS["time:published"] if kind == "time" else WEIGHTS["class"] + 0.5
        if CHANGED_CLASS.search(own):
            return f"{kind}:modified", WEIGHTS[kind]
        return kind, WEIGHTS[kind]

    def _near_title(self) -> list[Evidence]:
        """Short lines around the headline that hold a date."""
        start = self.where.head_block or 0
        found: list[Evidence] = []
        for block in self.layout.blocks[max(0, start - 6) : start + 16]:
            if block.chars > 220 or not _DATED.search(block.text) or block.node.places & FIGURE:
                continue
            reason = self._place(block.node, "")
            for line in filter(_DATED.search, block.text.split("\n")):
                for one in self._line(line, "text"):
                    # the headline's date is that of what it tells
                    is_told = block.index == self.where.head_block and one.source == "text"
                    weight = WEIGHTS["far"] if is_told else one.weight
                    found.append(one._replace(weight=weight, refused=one.refused or reason, close=True))
        return _without_list(found, "text")

    def _line(self, line: str, kind: str, element: etree._Element | None = None, own: str = "") -> Iterator[Evidence]:
        """The dates of one line, each under the label before it: ``Published 1 May 2024, updated 3 May 2024``."""
        label: Label = label_of(words_before(element)) if element is not None else ""
        if not label and CHANGED_CLASS.search(own) and not FIRST_CLASS.search(own):
            label = "modified"
        base = WEIGHTS[kind] if len(line) < 110 else WEIGHTS["far"]
        other = "of rights, an event or a member" if speaks_of_another(line) else ""
        for said, part in labelled(line, label):
            moment = self.machine(part) or self.printed_date(part)
            if moment is None:
                continue
            refused = other
            if said == "original":
                source, weight = f"{kind}:published", WEIGHTS["text:original"]
            elif said == "published":
                source, weight = f"{kind}:published", WEIGHTS["text:labelled"] if len(line) < 160 else base
            elif said == "modified":
                source, weight = f"{kind}:modified", base
            else:
                source, weight = kind, base
                if kind == "text" and is_alone(line):
                    weight = WEIGHTS["text:alone"]
                elif kind == "text" and (len(line) >= _PLAIN_LINE or is_sentence(line)):
                    refused = refused or "in a sentence"
            yield self._evidence(moment, line, source, weight, refused)

    # where nothing else is said

    def last_resort(self, changes: Iterable[Evidence]) -> list[Evidence]:
        """A script's state; labelled dates and datelines anywhere; the only date of the page; dateparser's words."""
        for attempt in (self._of_scripts, self._labelled_anywhere, self._datelines):
            if (found := next((e for e in attempt() if not e.refused), None)) is not None:
                return [found]
        return self._only_one({e.day for e in changes}) or list(self._by_dateparser())

    def labelled_changes(self) -> list[Evidence]:
        """Lines below the story that say when it was last changed, for pages that say little."""
        return [e for e in self._labelled_blocks if e.source == "text:modified" and is_alone(e.raw)]

    def _of_scripts(self) -> Iterator[Evidence]:
        for script in self.page.scripts:
            text = script.text
            if text and any(part in text for part in IN_STATE_KEYS) and (found := self._state(text)):
                yield found

    def _state(self, text: str, keys: tuple[str, ...] = STATE_KEYS) -> Evidence | None:
        for key in keys:
            position = text.find(key)
            if position < 0:
                position = text.find(key.replace('"', '\\"'))
            if position >= 0:
                window = text[position + len(key) : position + len(key) + 60].replace('\\"', '"').lstrip('"\\')
                match = STATE_VALUE.match(window)
                if match and (moment := self.stated(match.group(1))):
                    return self._evidence(moment, match.group(1), f"state:{key.strip(chr(34))}", WEIGHTS["state"])
        return None

    def _labelled_anywhere(self) -> Iterator[Evidence]:
        yield from (e for e in self._labelled_blocks if e.source == "text:published")

    @cached_property
    def _labelled_blocks(self) -> list[Evidence]:
        """The dates with a label in all short texts that may be of the story."""
        found: list[Evidence] = []
        for block in self._dated_blocks:
            if self._place(block.node, "") not in _LABELLED_PLACES:
                continue
            for line in block.text.split("\n"):
                if len(line) < _PLAIN_LINE:
                    element = block.node.element
                    is_labelled = is_alone(line) and label_of(words_before(element)) and not is_teaser(element)
                    found += self._line(line, "text", element if is_labelled else None)
                if is_told_of_this_text(line) and (moment := self.printed_date(line)):
                    found.append(self._evidence(moment, line, "text:published", WEIGHTS["text:labelled"]))
        return found

    def _datelines(self) -> Iterator[Evidence]:
        """The day at the very beginning of a paragraph behind the headline."""
        start = self.where.head_block
        for block in self.layout.blocks[start + 1 : start + 7] if start is not None else ():
            if block.chars > 120 and (match := _DATELINE.match(block.text)):
                line = match[1] or match[2]
                if moment := self.printed_date(line):
                    yield self._evidence(moment, match[0], "text:dateline", WEIGHTS["text"])

    def _only_one(self, changes: set[date]) -> list[Evidence]:
        """The marked dates below the story and the lines that begin with a date, if all are of one day."""
        found = [one for one in self.set_aside() if one.source.partition(":")[2] != "modified"]
        found = [e._replace(refused="") for e in found if e.refused in _ONLY_PLACES]
        found += [e._replace(refused="") for e in self.printed if e.close and e.refused == _ONLY_CLOSE]
        for block in self._dated_blocks:
            if block.chars >= 80 or self._place(block.node, "") not in _ONLY_PLACES or is_teaser(block.node.element):
                continue
            for line in block.text.split("\n"):
                if is_alone(line) or line[:1].isdigit():
                    found += [e for e in self._line(line, "text", block.node.element) if e.source == "text"]
        found = [e for e in found if not e.refused]
        days = {e.day for e in found}
        if len(days) != 1:
            return [e._replace(refused="one of several days") for e in found]
        if days & changes:
            return [e._replace(refused=_LAST_CHANGE) for e in found]
        return [e._replace(weight=WEIGHTS["far"], source=f"only:{e.kind}") for e in found]

    def set_aside(self) -> list[Evidence]:
        """The dates of marked elements in places of other stories, with the reason."""
        found: list[Evidence] = []
        for element, kind, place in self._aside[:60]:
            reason = "of other stories" if place in _LABELLED_PLACES and is_teaser(element) else place
            statements = self._statements(element, kind, element.get("class") or "", set())
            found += [one._replace(refused=one.refused or reason) for one in statements]
        return found

    def header(self) -> list[Evidence]:
        """``Last-Modified``, which is shown and never believed: it tells of the file, often of this very answer."""
        moment = parse_machine(self.page.last_modified)
        if moment is None:
            return []
        return [Evidence(moment, self.page.last_modified, "http:last-modified", 0.0, "of the file")]

    @cached_property
    def _dated_blocks(self) -> list[Block]:
        """The short blocks with what may be a date."""
        return [block for block in self.layout.blocks[:400] if block.chars < 320 and _DATED.search(block.text)]

    def _by_dateparser(self) -> Iterator[Evidence]:
        """Marked dates in a calendar or language that the table of months does not know; slow, so last."""
        language = self.language.partition("-")[0]
        if not language:
            return
        for element in [*self.layout.times, *self.layout.marks["date"]][:4]:
            text = text_of(element, 80)
            if is_foreign(self.where.node(element), _FOREIGN, self.head) or not _FULL_DATE.search(text):
                continue
            if self.printed_date(text) is not None:  # understood before, and refused
                continue
            if len(text) < 60 and not label_of(text) and (value := _words_in(text, language)):
                yield self._evidence(Moment(value, precision_of(value)), text, "dateparser", WEIGHTS["far"])
                return

    # how strings are read

    def selected(self, field: str) -> Evidence | None:
        """What the site's own selector gives; None without one, and for a text that is no date."""
        hit = select(self.page, self.site, field)
        if hit is None:
            return None
        raw = str(hit.value)
        moment = self.stated(raw)
        return self._evidence(moment, raw, hit.rule, WEIGHTS["jsonld"]) if moment else None

    def machine(self, value: object) -> Moment | None:
        """The moment that a declared value states in a machine's format."""
        if isinstance(value, list):
            value = next(iter(value), None)
        return parse_machine(value, self.country) if isinstance(value, (str, int, float)) else None

    def stated(self, value: object) -> Moment | None:
        """The moment that a declared value states, in a machine's format or in words."""
        return self.machine(value) or (self.printed_date(value) if isinstance(value, str) else None)

    def printed_date(self, text: str) -> Moment | None:
        """The first date that a text holds."""
        line = plain(text)
        if next(numeric_days(line), None) is None:
            return parse_printed(line, False, self.language, (), self.country)
        first = parse_printed(line, self.month_first, self.language, self._days_of_page, self.country)
        if first is not None and self._refusal(first.value):  # the 5th of December, read in June
            other = parse_printed(line, not self.month_first, self.language, self._days_of_page, self.country)
            return other if other is not None and not self._refusal(other.value) else first
        return first

    @cached_property
    def month_first(self) -> bool:
        """Whether 3/4/2024 is the 4th of March: by what other dates of the page can only mean, else by language."""
        days = [day for block in self._dated_blocks for day in numeric_days(block.text)][:100]
        day_first, month_first = any(a > 12 for a, _ in days), any(b > 12 for _, b in days)
        return month_first if day_first != month_first else _is_month_first(self.language, self.country)

    @property
    def _days_of_page(self) -> Iterable[tuple[int, int, int]]:
        """Days that are stated in a way that can't be misread, the story's own first."""
        return self.sure_days or self._days_of_times

    @cached_property
    def _days_of_times(self) -> set[tuple[int, int, int]]:
        moments = [parse_machine(value) for e in self.layout.times[:60] if (value := e.get("datetime"))]
        return {_numbers(moment) for moment in moments if moment is not None}

    def _evidence(self, moment: Moment, raw: str, source: str, weight: float, refused: str = "") -> Evidence:
        return Evidence(moment, raw, source, weight, refused or self._refusal(moment.value))

    def _refusal(self, value: datetime) -> str:
        """Why a moment can't be one of the story's; "" where it can."""
        if value.year < _MIN_YEAR:
            return "before the web"
        if value.year > 2100:
            return "in the future"
        now = self.page.fetched_at
        if now is not None and _in_utc(value) > _in_utc(now) + timedelta(hours=26):
            return "in the future"
        return ""

    # what time it was there

    def local(self, value: datetime, of_event: Iterable[Evidence], other: datetime | None) -> datetime:
        """A moment by the clock of the site, see `local_time`."""
        zone = ZoneInfo(self.site.timezone) if self.site and self.site.timezone else None
        times = (text for e in self.layout.times[:200] if (text := e.get("datetime")))
        return local_time(value, of_event, zone, self.country, times, other)


def _without_list(found: list[Evidence], kind: str) -> list[Evidence]:
    """The same statements; where they are of many days, as in a list of stories, only the first beside the headline
    counts, and less than what stands there by itself.
    """
    if len({one.day for one in found if one.source == kind and not one.refused}) < _LISTED_DAYS:
        return found
    first = next((i for i, one in enumerate(found) if one.close and not one.refused), None)
    share = 1.0 if kind == "text" else _LISTED
    return [
        one._replace(weight=one.weight * share if i == first else min(one.weight, WEIGHTS["far"]) - 0.01 * i)
        for i, one in enumerate(found)
    ]


def _numbers(moment: Moment) -> tuple[int, int, int]:
    return moment.value.year, moment.value.month, moment.value.day


def _agree(evidence: list[Evidence]) -> bool:
    first = evidence[0].moment.value
    return all(same_day(first, e.moment.value) for e in evidence if e.weight > 6 or e.source == "url")


def _in_utc(value: datetime) -> datetime:
    """The instant as a naive one; a naive one counts as UTC."""
    return value if value.tzinfo is None else value.astimezone(UTC).replace(tzinfo=None)


def _is_month_first(language: str, country: str) -> bool:
    """Whether 3/4/2024 is the 4th of March: in English, unless the region or the domain's country says otherwise."""
    name, _, region = language.partition("-")
    if name not in ("en", "fil", "tl", "") or (country and country not in _MONTH_FIRST_COUNTRIES):
        return False
    if region:
        return region in _MONTH_FIRST_REGIONS
    return name in ("en", "fil", "tl") or country == "us"


_MONTH_FIRST_REGIONS = frozenset(("US", "PH", "FM", "PW", "CA"))
#: Domains of these regions, and those of countries that sites of everywhere use as if they were ``com``.
_MONTH_FIRST_COUNTRIES = frozenset("us ph fm pw ca ai cc co gg io ly me tv ws".split())


#: A day and a year in any digits and calendar: relative dates ('3 hours ago') would need a clock.
_FULL_DATE = re.compile(r"(?<!\d)\d{4}(?!\d).*(?<!\d)\d{1,2}(?!\d)|(?<!\d)\d{1,2}(?!\d).*(?<!\d)\d{4}(?!\d)")


@lru_cache(maxsize=1024)
def _words_in(text: str, language: str) -> datetime | None:
    settings = {"STRICT_PARSING": True, "RETURN_AS_TIMEZONE_AWARE": False}
    try:
        return dateparser.parse(text, languages=[language], settings=settings)
    except (ValueError, OverflowError, RecursionError):  # an unknown language, a year out of range
        return None
