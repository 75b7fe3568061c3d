"""When a story was published and last changed: every date the page states, weighed against the others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from functools import cached_property, lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

import dateparser
from lxml import etree

from newsspider.extraction.boilerplate import class_bits, mask
from newsspider.extraction.language import language_tag
from newsspider.extraction.layout import FIGURE, Layout
from newsspider.extraction.metadata import (
    article_node,
    is_foreign,
    page_node,
    places,
    plain,
    text_of,
)
from newsspider.extraction.months import MONTHS, month_of
from newsspider.extraction.selectors import select
from newsspider.items import Candidate, Precision
from newsspider.page import Page
from newsspider.sites import Site
from newsspider.urls import registrable_domain


class FoundDate(NamedTuple):
    """A moment with the string it was read from."""

    value: datetime
    #: with the offset that the page states; naive when it states none and the site has no timezone
    raw: str
    source: str
    #: name of the rule: ``jsonld:datePublished``
    precision: Precision


class Moment(NamedTuple):
    """A date as read from a string."""

    value: datetime
    precision: Precision


class Evidence(NamedTuple):
    """One statement of a date on the page."""

    moment: Moment
    raw: str
    source: str
    weight: float


#: How much each kind of statement counts. The order is that of figures on annotated
#: pages; agreement of independent statements can outweigh one heavier.
WEIGHTS: dict[str, float] = {
    "jsonld": 10.0,
    "meta:article": 9.5,
    "itemprop": 8.0,
    "rdfa": 8.0,
    "meta": 7.0,
    "time:published": 6.5,
    "feed": 6.0,
    "time": 5.0,
    "class": 4.5,
    "text:labelled": 5.0,
    "text": 3.0,
    "url": 4.0,
    "state": 2.5,
    "jsonld:page": 4.0,
    "meta:weak": 3.5,
    "far": 1.0,
}
#: A second statement of the same day adds this share of its weight.
_AGREEMENT = 0.6

_STRONG_META = ("article:published_time", "og:article:published_time", "article:published", "og:published_time")
_PUBLISHED_META = (
    "parsely-pub-date", "sailthru.date", "publishdate", "publish_date", "publish-date", "published_time", "pubdate",
    "publication_date", "publication-date", "article.published", "article_date_original", "originalpublicationdate",
    "og:pubdate", "bt:pubdate", "rnews:datepublished", "cxenseparse:recs:publishtime", "cxenseparse:publishtime",
    "vr:published_time", "dcsext.articlefirstpublished", "iso-8601-publish-date", "dc.date.issued", "dcterms.issued",
    "dc.date.created", "dcterms.created", "citation_publication_date", "citation_online_date", "citation_date",
    "article:post_date",
    "shareaholic:article_published_time", "content_create_date", "displaydate", "dateposted", "pub_date",
    "date_published",
    "published-date", "published", "publicationdate", "article-publication-date", "first_published",
    "eomportal-first-published",
    "datecreated", "uploaddate", "article.created",
)  # fmt: skip
#: Names that some sites use for the day of publication, some for that of the visit or the last change.
_WEAK_META = ("date", "dc.date", "dcterms.date", "created", "datetime", "ptime", "pdate", "time", "timestamp",
              "cxenseparse:date", "og:release_date", "video:release_date")  # fmt: skip
#: Properties of RDFa that hold the day of publication in their ``content``, as Drupal writes them.
_RDFA = etree.XPath(
    "//span[@property][contains(@property, 'dc:created') or contains(@property, 'dc:issued')"
    " or contains(@property, 'schema:dateCreated') or contains(@property, 'schema:datePublished')]"
)
_MODIFIED_META = (
    "article:modified_time", "og:article:modified_time", "og:updated_time", "article:modified", "datemodified",
    "dcterms.modified", "dc.date.modified", "lastmod", "last-modified", "modified", "updated_time", "revised",
    "date.modified",
    "og:modified_time", "vr:modified_time", "dateupdated", "last_updated", "moddate", "article.updated",
    "lastmodified",
)  # fmt: skip
_STATE_KEYS = tuple(
    f'"{name}"'
    for name in (
        "datePublished publishedAt published_at publishDate publish_date publicationDate publication_date "
        "date_published firstPublished firstPublishedAt published_time pubDate publishedDate first_published_at "
        "articlePublishDate postedAt post_date"
    ).split()
)
#: One of these is in each of the keys; looking for five in a script of a megabyte is faster than for all.
_IN_STATE_KEYS = ("ublish", "ublication", "pubDate", "postedAt", "post_date")
_STATE_VALUE = re.compile(r'\s*:\s*"([^"]{8,40})"')
#: Words that say a printed date is that of a change, and those that say it is that of publication.
_CHANGED_WORDS = (
    """updated update modified revised edited aktualisiert aktualisierung geändert bearbeitet actualizado
    actualizada actualización modificado atualizado atualizada atualização jour modifié maj aggiornato aggiornamento
    modificato bijgewerkt gewijzigd zaktualizowano aktualizacja aktualizováno aktualizace upraveno aktualizované
    uppdaterad uppdaterat oppdatert opdateret redigeret päivitetty muokattu frissítve güncelleme güncellendi
    actualizat
    обновлено обновлена обновление изменено оновлено ενημέρωση diperbarui cập reviewed zuletzt تحديث עודכן""".split(),
    "更新 修改 수정 업데이트".split(),
)
_PUBLISHED_WORDS = (
    """published posted publication created written geschrieben verfasst veröffentlicht erstellt erschienen
    publiziert gepostet veröffentlichung
    publié publiée publicado publicada publicación publicação pubblicato gepubliceerd geplaatst opublikowano
    publikováno
    publicerad publicerat publisert publiceret julkaistu megjelent közzétéve yayınlanma yayın опубликовано
    опубликована
    опублікована публикации дата date datum data fecha veröffentlichungsdatum originally نشر פורסם""".split(),
    "发布 發布 公開 掲載 등록 입력".split(),
)


def _any_of(words: tuple[list[str], list[str]]) -> str:
    spaced, unspaced = words
    return r"(?<!\w)(?:" + "|".join(spaced) + r")(?!\w)|" + "|".join(unspaced)


_LABEL = re.compile(f"({_any_of(_CHANGED_WORDS)})|({_any_of(_PUBLISHED_WORDS)})", re.IGNORECASE)
#: Words of lines whose date is none of the story.
_OTHER_WORDS = re.compile(
    r"(?<!\w)(?:copyright|©|\(c\)|rights|comments? policy|event|begins|starts|born|died|since|seit|released|"
    r"release date|expires|deadline|valid|gültig|member since|joined)(?!\w)",
    re.IGNORECASE,
)


def _label(text: str) -> str:
    """What the last label of a text says of the date behind it: ``published``, ``modified`` or ""."""
    last = ""
    for match in _LABEL.finditer(text):
        last = "modified" if match.group(1) else "published"
    return last


def _labelled(line: str, label: str = "") -> Iterator[tuple[str, str]]:
    """The parts of a line, each with what the label before it says."""
    start = 0
    for match in _LABEL.finditer(line):
        if match.start() > start:
            yield label, line[start : match.start()]
        label = "modified" if match.group(1) else "published"
        start = match.end()
    yield label, line[start:]


_CHANGED_CLASS = re.compile(r"updat|modif|changed|aktualisier|edited", re.IGNORECASE)
_FIRST_CLASS = re.compile(r"publish|entry-date|post-date|created|posted|pubdate|date-pub", re.IGNORECASE)
_FOREIGN = mask("related", "teaser", "sidebar", "nav", "comment", "footer", "loaded", "embed", "form")
_OWN_FOREIGN = mask("comment", "loaded", "related")
_MIN_YEAR = 1990
#: A longer line without a label is a sentence, whose date is that of an event.
_PLAIN_LINE = 120
_DIGIT = re.compile(r"\d")


def find_dates(
    page: Page, layout: Layout, site: Site | None = None, candidate: Candidate | None = None
) -> tuple[FoundDate | None, FoundDate | None]:
    """``(published, modified)``, either None when the page does not say.

    Statements of the same day (a day apart where offsets differ) support each other; the heaviest group
    wins, and in it the most exact statement of the heaviest kind. A modified date never becomes the
    published one.
    """
    reader = _Reader(page, layout, site)
    selected, selected_last = (reader.selected(name) for name in ("date_published", "date_modified"))
    published = [e for e in reader.published(candidate) if reader.is_possible(e.moment.value)]
    modified = [e for e in reader.modified(candidate) if reader.is_possible(e.moment.value)]
    if not published:
        published = [e for e in reader.last_resort() if reader.is_possible(e.moment.value)]
    first = selected or _choose(_without_last_change(published, modified))
    if first is not None:  # what changed before it was published is another story
        modified = [e for e in modified if not _before(e.moment.value, first.moment.value)]
    last = selected_last or (modified[0] if modified else None)
    return (reader.found(first) if first else None), (reader.found(last) if last else None)


def date_statements(page: Page, layout: Layout, site: Site | None = None) -> list[tuple[str, Evidence]]:
    """All that the page says of its dates, as ``published`` or ``modified``, heaviest first: for those who ask why.

    The last resort is left out, and so is what lies too far back or ahead.
    """
    reader = _Reader(page, layout, site)
    found = [("published", e) for e in reader.published(None)] + [("modified", e) for e in reader.modified(None)]
    possible = [(name, e) for name, e in found if reader.is_possible(e.moment.value)]
    return sorted(possible, key=lambda statement: -statement[1].weight)


def _without_last_change(published: list[Evidence], modified: list[Evidence]) -> list[Evidence]:
    """Statements that give the moment of the last change count half beside one of an earlier day."""
    changes = {e.moment.value for e in modified}
    repeated = [e for e in published if e.moment.value in changes]
    earlier = [e for e in published if e.weight >= 6 and e.moment.value not in changes]
    if not repeated or not any(not _same_day(e.moment.value, r.moment.value) for e in earlier for r in repeated[:1]):
        return published
    return [e._replace(weight=e.weight / 2) if e.moment.value in changes else e for e in published]


def _choose(evidence: list[Evidence]) -> Evidence | None:
    best: Evidence | None = None
    best_score = 0.0
    for one in evidence:
        seen = {one.source.partition(":")[0]}
        score = one.weight
        for other in evidence:
            kind = other.source.partition(":")[0]
            if kind not in seen and _same_day(one.moment.value, other.moment.value):
                seen.add(kind)
                score += other.weight * _AGREEMENT
        if one.moment.precision != "day":
            score += 0.5
        if score > best_score:
            best, best_score = one, score
    if best is None:
        return None
    day = best.moment.value
    best = max((e for e in evidence if _same_day(day, e.moment.value)), key=lambda e: e.weight)
    return _more_exact(best, evidence) if best.moment.precision == "day" else best


def _more_exact(best: Evidence, evidence: list[Evidence]) -> Evidence:
    """A statement of the same day that has the time as well, unless the chosen one is far heavier."""
    for other in sorted(evidence, key=lambda e: -e.weight):
        if (
            other.moment.precision != "day"
            and other.moment.value.date() == best.moment.value.date()
            and other.weight >= 3
        ):
            return other
    return best


def _before(a: datetime, b: datetime) -> bool:
    """Whether ``a`` is more than a day before ``b``, whatever their offsets."""
    return a.replace(tzinfo=None) < b.replace(tzinfo=None) - timedelta(days=1)


def _same_day(a: datetime, b: datetime) -> bool:
    if a.date() == b.date():
        return True
    if a.tzinfo is not None and b.tzinfo is not None:
        return abs(a - b) < timedelta(hours=15)
    if "day" in (precision_of(a), precision_of(b)):  # local day and instant in UTC
        return abs((a.date() - b.date()).days) <= 1
    return abs(a.replace(tzinfo=None) - b.replace(tzinfo=None)) < timedelta(hours=15)


class _Reader:
    """Reads the statements of one page, with what is needed to understand them: language, order of day and month."""

    def __init__(self, page: Page, layout: Layout, site: Site | None) -> None:
        self.page = page
        self.layout = layout
        self.site = site
        self.zone = ZoneInfo(site.timezone) if site and site.timezone else None
        declared = (
            page.tree.get("lang")
            or page.meta_first("og:locale", "content-language")
            or (site.language if site else "")
        )
        self.language = language_tag(declared or "") or ""
        self.month_first = _month_first(self.language, page.url)
        self.sure_days: set[tuple[int, int, int]] = set()
        self.where = places(page, layout)
        self.head = self.where.head

    def is_possible(self, value: datetime) -> bool:
        if value.year < _MIN_YEAR or value.year > 2100:
            return False
        now = self.page.fetched_at
        if now is None:
            return True
        now, value = (
            (now.replace(tzinfo=None) if now.tzinfo is None else now.astimezone(UTC).replace(tzinfo=None)),
            (value.replace(tzinfo=None) if value.tzinfo is None else value.astimezone(UTC).replace(tzinfo=None)),
        )
        return value <= now + timedelta(hours=26)

    def selected(self, field: str) -> Evidence | None:
        """What the site's own selector gives; None without one, and for a text that is no date."""
        hit = select(self.page, self.site, field)
        if hit is None:
            return None
        raw = str(hit.value)
        moment = self.machine(raw) or self.printed(raw)
        return Evidence(moment, raw, hit.rule, 1.0) if moment and self.is_possible(moment.value) else None

    def found(self, evidence: Evidence) -> FoundDate:
        """The chosen statement, in the site's time zone where it states none, in local time where it is UTC."""
        value = evidence.moment.value
        if evidence.moment.precision != "day":
            if value.tzinfo is None:
                value = value.replace(tzinfo=self.zone) if self.zone is not None else value
            elif not value.utcoffset() and (offset := self._local_offset(value)):
                value = value.astimezone(timezone(offset))
        return FoundDate(value, evidence.raw[:500], evidence.source, evidence.moment.precision)

    def _local_offset(self, value: datetime) -> timedelta | None:
        """How far the printed clock is from an instant in UTC: the site's offset on that day.

        Themes that label local time as UTC in ``time[datetime]`` print the same clock there.
        """
        wall = value.replace(tzinfo=None, second=0)
        for one in self._printed:
            if one.moment.precision == "day" or one.moment.value.utcoffset():
                continue
            difference = one.moment.value.replace(tzinfo=None, second=0) - wall
            if difference and abs(difference) <= timedelta(hours=14) and not difference % timedelta(minutes=30):
                return difference
        return None

    # what is declared

    def published(self, candidate: Candidate | None) -> Iterator[Evidence]:
        machine = list(self._declared())
        yield from machine
        if url := date_in_url(self.page.url):
            yield Evidence(url, self.page.url, "url", WEIGHTS["url"])
            machine.append(Evidence(url, "", "url", 0.0))
        if candidate is not None and candidate.date_published is not None:
            value = candidate.date_published
            yield Evidence(Moment(value, precision_of(value)), value.isoformat(), candidate.source, WEIGHTS["feed"])
        self.sure_days = {(e.moment.value.year, e.moment.value.month, e.moment.value.day) for e in machine}
        strong = [e for e in machine if e.weight > 6 and e.moment.precision != "day"]
        if len(strong) > 1 and _agree(machine):
            return  # two or more machine-readable statements agree: the printed ones can change nothing
        yield from (e for e in self._printed if not e.source.endswith("modified"))

    @cached_property
    def _printed(self) -> list[Evidence]:
        """What readers see: ``<time>`` elements, elements with a date's property or class, lines near the title."""
        found = self._read(self.layout.times, "time")
        found += self._read(list(_RDFA(self.page.tree))[:60], "rdfa")  # type: ignore[arg-type]
        found += self._read(self.layout.marks["date"][:60], "class")
        return found + self._near_title()

    def _declared(self) -> Iterator[Evidence]:
        node = article_node(self.page)
        if node is not None:
            for field in ("datePublished", "dateCreated", "uploadDate"):
                if moment := self.machine(node.get(field)):
                    yield Evidence(
                        moment,
                        str(node[field]),
                        f"jsonld:{field}",
                        WEIGHTS["jsonld"] - (field != "datePublished") * 3,
                    )
                    break
        elif (other := page_node(self.page)) is not None and (moment := self.machine(other.get("datePublished"))):
            yield Evidence(moment, str(other["datePublished"]), "jsonld:page", WEIGHTS["jsonld:page"])
        if node is None:
            yield from self._broken_json_ld()
        yield from self._meta(_STRONG_META, "meta:article")
        yield from self._meta(("datepublished",), "itemprop")
        yield from self._meta(_PUBLISHED_META, "meta")
        yield from self._meta(_WEAK_META, "meta:weak")

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
            if (values := meta.get(name)) and (moment := self.machine(values[0]) or self.printed(values[0])):
                yield Evidence(moment, values[0], f"meta:{name}", WEIGHTS[kind])
                return

    def modified(self, candidate: Candidate | None) -> Iterator[Evidence]:
        declared: list[Evidence] = []
        node = article_node(self.page) or page_node(self.page)
        if node is not None and (moment := self.machine(node.get("dateModified"))):
            declared.append(Evidence(moment, str(node["dateModified"]), "jsonld:dateModified", WEIGHTS["jsonld"]))
        declared += self._meta(_MODIFIED_META, "meta")
        yield from declared
        if not declared:
            yield from (e for e in self._printed if e.source.endswith("modified"))
        if candidate is not None and candidate.date_modified is not None:
            value = candidate.date_modified
            yield Evidence(Moment(value, precision_of(value)), value.isoformat(), candidate.source, WEIGHTS["feed"])

    # what is printed

    def _read(self, elements: Iterable[etree._Element], kind: str) -> list[Evidence]:
        where, head = self.where, self.head
        found: list[Evidence] = []
        texts: set[str] = set()
        for element in elements:
            node = where.node(element)
            own = element.get("class") or ""
            if is_foreign(node, _FOREIGN, head) or class_bits(own) & _OWN_FOREIGN:
                continue
            distance = node.index - head.index if head is not None and node is not None else 0
            near = -12 <= distance <= 60
            raw = element.get("datetime") or element.get("content") or element.get("title") or ""
            text = text_of(element, 160)
            moment = (self.machine(raw) or self.printed(raw)) if raw else None
            if moment is not None:
                source, weight = self._kind_of(element, own, text, kind)
                statements = [Evidence(moment, raw, source, weight)]
            else:
                if text in texts or not 5 < len(text) < 140 or not _DIGIT.search(text):
                    continue
                texts.add(text)
                statements = list(self._line(text, kind, element, own))
            for one in statements:
                weight = one.weight if near else min(one.weight, WEIGHTS["far"] + 1.0 / (1 + len(found)))
                found.append(one._replace(weight=weight - 0.01 * len(found)))
            if len(found) >= 8:
                break
        return found

    def _kind_of(self, element: etree._Element, own: str, text: str, kind: str) -> tuple[str, float]:
        """Rule and weight of an element whose attribute states the date, by its class and the words around."""
        itemprop = (element.get("itemprop") or "").lower()
        if itemprop == "datepublished" or element.get("pubdate") is not None:
            return f"{kind}:published", WEIGHTS["itemprop"]
        label = _label(text[:40]) or _label(_words_before(element))
        if itemprop == "datemodified" or label == "modified":
            return f"{kind}:modified", WEIGHTS[kind]
        if _FIRST_CLASS.search(own) or label == "published":
            return f"{kind}:published", WEIGHTS["time:published"] if kind == "time" else WEIGHTS["class"] + 0.5
        if _CHANGED_CLASS.search(own):
            return f"{kind}:modified", WEIGHTS[kind]
        return kind, WEIGHTS[kind]

    def _near_title(self) -> list[Evidence]:
        """Short lines around the headline that hold a date."""
        start = self.where.head_block or 0
        found: list[Evidence] = []
        for block in self.layout.blocks[max(0, start - 6) : start + 16]:
            if block.chars > 220 or not _DIGIT.search(block.text):
                continue
            if is_foreign(block.node, _FOREIGN, self.head) or block.node.places & FIGURE:
                continue
            for line in block.text.split("\n"):
                found.extend(self._line(line, "text"))
        return found

    def _line(self, line: str, kind: str, element: etree._Element | None = None, own: str = "") -> Iterator[Evidence]:
        """The dates of one line, each under the label before it: ``Published 1 May 2024, updated 3 May 2024``."""
        if _OTHER_WORDS.search(line):
            return
        label = _label(_words_before(element)) if element is not None else ""
        if not label and _CHANGED_CLASS.search(own) and not _FIRST_CLASS.search(own):
            label = "modified"
        base = WEIGHTS[kind] if len(line) < 110 else WEIGHTS["far"]
        for said, part in _labelled(line, label):
            moment = self.machine(part) or self.printed(part)
            if moment is None:
                continue
            if said == "published":
                yield Evidence(
                    moment, line, f"{kind}:published", WEIGHTS["text:labelled"] if len(line) < 160 else base
                )
            elif said == "modified":
                yield Evidence(moment, line, f"{kind}:modified", base)
            elif kind != "text" or len(line) < _PLAIN_LINE:
                yield Evidence(moment, line, kind, base)

    def last_resort(self) -> Iterator[Evidence]:
        """A script's state, then a labelled date anywhere in the text, then words that only dateparser knows."""
        for script in self.page.scripts:
            text = script.text
            if text and any(part in text for part in _IN_STATE_KEYS) and (found := self._state(text)):
                yield found
                return
        for block in self.layout.blocks[:400]:
            if block.chars < 120 and _DIGIT.search(block.text) and not is_foreign(block.node, _FOREIGN, self.head):
                for evidence in self._line(block.text, "text"):
                    if evidence.source == "text:published":
                        yield evidence
                        return
        yield from self._by_dateparser()

    def _state(self, text: str, keys: tuple[str, ...] = _STATE_KEYS) -> Evidence | None:
        for key in keys:
            position = text.find(key)
            if position < 0:
                position = text.find(key.replace('"', '\\"'))
            if position >= 0:
                window = text[position + len(key) : position + len(key) + 60].replace('\\"', '"').lstrip('"\\')
                match = _STATE_VALUE.match(window)
                if match and (moment := self.machine(match.group(1))):
                    return Evidence(moment, match.group(1), f"state:{key.strip(chr(34))}", WEIGHTS["state"])
        return None

    def _by_dateparser(self) -> Iterator[Evidence]:
        """Marked dates in a calendar or language that the table of months does not know; slow, so last."""
        language = self.language.partition("-")[0]
        if not language:
            return
        where = self.where
        for element in [*self.layout.times, *self.layout.marks["date"]][:4]:
            text = text_of(element, 80)
            if is_foreign(where.node(element), _FOREIGN, self.head) or not _FULL_DATE.search(text):
                continue
            if self.printed(text) is not None:  # understood before, and refused
                continue
            if len(text) < 60 and not _label(text) and (value := _words_in(text, language)):
                yield Evidence(Moment(value, precision_of(value)), text, "dateparser", WEIGHTS["far"])
                return

    # how strings are read

    def machine(self, value: object) -> Moment | None:
        return parse_machine(value) if isinstance(value, (str, int, float)) else None

    def printed(self, text: str) -> Moment | None:
        return parse_printed(plain(text), self.month_first, self.language, self.sure_days)


def _agree(evidence: list[Evidence]) -> bool:
    first = evidence[0].moment.value
    return all(_same_day(first, e.moment.value) for e in evidence if e.weight > 6 or e.source == "url")


def _words_before(element: etree._Element) -> str:
    """Words right before an element, which may be its label: ``Updated: <time>``."""
    previous = element.getprevious()
    parent = element.getparent()
    text: str | None
    if previous is not None:
        text = previous.tail if previous.tail and previous.tail.strip() else text_of(previous, 60)
    else:
        text = parent.text if parent is not None else ""
    return " ".join((text or "").split()[-4:])


#: A day and a year in any digits and calendar: relative dates ('3 hours ago') would need a clock.
_FULL_DATE = re.compile(r"(?<!\d)\d{4}(?!\d).*(?<!\d)\d{1,2}(?!\d)|(?<!\d)\d{1,2}(?!\d).*(?<!\d)\d{4}(?!\d)")


@lru_cache(maxsize=1024)
def _words_in(text: str, language: str) -> datetime | None:
    settings = {"STRICT_PARSING": True, "RETURN_AS_TIMEZONE_AWARE": False}
    try:
        return dateparser.parse(text, languages=[language], settings=settings)
    except (ValueError, OverflowError, RecursionError):  # an unknown language, a year out of range
        return None


# --- machine formats -------------------------------------------------------------------------------------

_ISO = re.compile(
    r"^\s*[\"']?((?:19|20)\d\d)-(\d\d?)-(\d\d?)"
    r"(?:[T\s,_]+(\d\d?):(\d\d)(?::(\d\d)(?:[.,:](\d{1,9}))?)?\s*([Zz]|(?:UTC|GMT)?\s*[+-−]\d\d:?(?:\d\d)?|"
    r"[A-Z]{2,4}\b)?)?"
)
_COMPACT = re.compile(
    r"^\s*((?:19|20)\d\d)(\d\d)(\d\d)(?:[T\s]?(\d\d):?(\d\d)(?::?(\d\d))?\s*(Z|[+-]\d\d:?\d\d)?)?\s*$"
)
_EPOCH = re.compile(r"^\s*(\d{10}|\d{13})(?:\.\d+)?\s*$")
_OFFSET = re.compile(r"([+-−])(\d\d):?(\d\d)?$")
#: Names of zones that mean one offset in news; those that mean several (IST, BST, CST in Asia) by their commonest
#: use.
_ZONES: dict[str, float] = {
    "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "BST": 1, "WEST": 1, "CET": 1, "MEZ": 1, "WAT": 1, "CEST": 2, "MESZ": 2,
    "EET": 2,
    "CAT": 2, "SAST": 2, "EEST": 3, "MSK": 3, "МСК": 3, "EAT": 3, "TRT": 3, "PKT": 5, "IST": 5.5, "WIB": 7,
    "ICT": 7, "WITA": 8,
    "HKT": 8, "SGT": 8, "AWST": 8, "PHT": 8, "JST": 9, "KST": 9, "WIT": 9, "ACST": 9.5, "AEST": 10, "ACDT": 10.5,
    "AEDT": 11,
    "NZST": 12, "NZDT": 13, "BRT": -3, "ART": -3, "AST": -4, "EDT": -4, "EST": -5, "CDT": -5, "CST": -6,
    "MDT": -6, "MST": -7,
    "PDT": -7, "PST": -8, "AKDT": -8, "AKST": -9, "HST": -10,
}  # fmt: skip
#: Zone names whose offset depends on the day.
_SEASONAL = {"ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles"}


def parse_machine(value: str | int | float) -> Moment | None:
    """A date in a machine's format: ISO 8601 (also loosely written), compact, RFC 2822, Unix time.

    >>> parse_machine("2024-11-25T09:30:00+02:00").value.isoformat()
    '2024-11-25T09:30:00+02:00'
    >>> parse_machine("2024-11-25").precision
    'day'
    """
    text = str(value).strip()
    if not text:
        return None
    if match := _ISO.match(text) or _COMPACT.match(text):
        groups = match.groups()
        zone = groups[-1]
        return _moment(groups[:3], groups[3:6], zone)
    if match := _EPOCH.match(text):
        seconds = int(match.group(1)) / (1000 if len(match.group(1)) == 13 else 1)
        moment = datetime.fromtimestamp(seconds, UTC).replace(microsecond=0)
        return Moment(moment, precision_of(moment))
    if len(text) > 15 and text[:3].isalpha() and text[3:4] in ", ":
        try:
            parsed = parsedate_to_datetime(text)
            return Moment(parsed, precision_of(parsed))
        except (ValueError, TypeError, IndexError):
            return None
    return None


def _moment(day: Iterable[str | int], clock: tuple[str | None, ...] = (), zone: str | None = None) -> Moment | None:
    year, month, date = (int(part) for part in day)
    hour, minute, second = ((int(part) if part else 0) for part in (*clock, None, None, None)[:3])
    try:
        value = datetime(year, month, date, hour % 24 if hour == 24 else hour, minute, min(second, 59))  # noqa: DTZ001
    except ValueError:
        return None
    if clock and clock[0] and zone:
        value = value.replace(tzinfo=_zone(zone, value))
    if not (clock and clock[0]):
        return Moment(value, "day")
    if hour == minute == second == 0:
        return Moment(value, "day")
    return Moment(value, "second" if second else "minute")


def _zone(name: str, day: datetime) -> timezone | ZoneInfo | None:
    name = name.strip()
    if match := _OFFSET.search(name):
        hours, minutes = int(match.group(2)), int(match.group(3) or 0)
        if hours > 15 or minutes > 59:
            return None
        offset = timedelta(hours=hours, minutes=minutes)
        return timezone(offset if match.group(1) == "+" else -offset)
    upper = name.upper()
    if upper in _SEASONAL:
        offset_of_day = ZoneInfo(_SEASONAL[upper]).utcoffset(day)
        return timezone(offset_of_day) if offset_of_day is not None else None
    return timezone(timedelta(hours=_ZONES[upper])) if upper in _ZONES else None


def precision_of(value: datetime) -> Precision:
    """``day`` for midnight, ``minute`` for a full minute, else ``second``."""
    if value.hour == value.minute == value.second == 0:
        return "day"
    return "second" if value.second else "minute"


# --- printed formats -------------------------------------------------------------------------------------

_NUMERIC = re.compile(r"(?<![\d.,/-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20)?\d\d)(?![\d/-]|\.\d)")
_YEAR_FIRST = re.compile(
    r"(?<![\d.,/-])((?:19|20)\d\d)\s?[./年년-]\s?(\d{1,2})\s?[./月월-]\s?(\d{1,2})(?:日|일|\.)?(?!\d)"
)
_TIME = re.compile(
    r"(?<![\d.:/-])([01]?\d|2[0-4])(?:[:h：]|(?:\.(?=\d\d(?:\s*(?:uhr|[ap]\.?m|h\b)|"
    r"\s*$))))([0-5]\d)(?::([0-5]\d))?(?![\d/-])"
    r"\s*([ap]\.?\s?m\b\.?|uhr|h\b)?\s*\(?((?:GMT|UTC)\s?[+-]\d{1,2}|[A-ZМСК]{1,4}\b)?",
    re.IGNORECASE,
)
_HOUR_ONLY = re.compile(r"(?<![\d.:/-])(1[0-2]|0?[1-9])\s*([ap]\.?m)\b", re.IGNORECASE)
_TOKEN = re.compile(r"\d+|[^\s\d.,:;/|()\[\]·•–—\-،]+")
_YEAR = re.compile(r"^(?:19|20)\d\d$")
_DAY_FILLERS = frozenset("de of st nd rd th er do den d del ta a an の º ª ° ' da يوم".split())
#: Digits of other scripts as ASCII.
_DIGITS = {ord(c): str(i) for row in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "০১২৩৪৫৬৭৮৯", "๐๑๒๓๔๕๖๗๘๙",
"０１２３４５６７８９", "၀၁၂၃၄၅၆၇၈၉")
           for i, c in enumerate(row)}  # fmt: skip


def parse_printed(
    text: str,
    month_first: bool = False,
    language: str = "",
    sure_days: Iterable[tuple[int, int, int]] = (),
) -> Moment | None:
    """The first date in a line of text, with its time where one stands beside it.

    ``month_first`` decides between 3/4 and 4/3 where ``sure_days`` (year, month, day of other statements)
    do not.

    >>> parse_printed("Veröffentlicht am 25. November 2024, 9:30 Uhr").value.isoformat()
    '2024-11-25T09:30:00'
    >>> parse_printed("Mon 11/25/2024").value.day
    25
    """
    text = text[:300]
    if not text.isascii():
        text = text.translate(_DIGITS)
    found = (
        _iso_inside(text) or _year_first(text) or _numeric(text, month_first, sure_days) or _worded(text, language)
    )
    if found is None:
        return None
    (year, month, day), start, end = found
    clock, zone = _clock(text[end : end + 40], text[:start])
    return _moment((year, month, day), clock, zone)


_Day = tuple[tuple[int, int, int], int, int]
_ISO_INSIDE = re.compile(r"(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)")


def _iso_inside(text: str) -> _Day | None:
    match = _ISO_INSIDE.search(text)
    return ((int(match[1]), int(match[2]), int(match[3])), match.start(), match.end()) if match else None


def _year_first(text: str) -> _Day | None:
    match = _YEAR_FIRST.search(text)
    return _valid(int(match[1]), int(match[2]), int(match[3]), match) if match else None


def _numeric(text: str, month_first: bool, sure_days: Iterable[tuple[int, int, int]]) -> _Day | None:
    for match in _NUMERIC.finditer(text):
        a, separator, b, year = int(match[1]), match[2], int(match[3]), int(match[4])
        if year < 100:
            if separator == "-" or len(match[4]) != 2:
                continue
            year += 2000 if year < 70 else 1900
        orders = [(year, a, b), (year, b, a)] if month_first and separator != "." else [(year, b, a), (year, a, b)]
        orders = [o for o in orders if 1 <= o[1] <= 12 and 1 <= o[2] <= 31]
        if orders:
            chosen = next((o for o in orders if o in sure_days), orders[0])
            return chosen, match.start(), match.end()
    return None


def _valid(year: int, month: int, day: int, match: re.Match[str]) -> _Day | None:
    return ((year, month, day), match.start(), match.end()) if 1 <= month <= 12 and 1 <= day <= 31 else None


def _worded(text: str, language: str) -> _Day | None:
    tokens = [(m.group(), m.start(), m.end()) for m in _TOKEN.finditer(text)][:60]
    for i, (word, _, _) in enumerate(tokens):
        month = month_of(word.lower(), language)
        if month is None:
            continue
        if found := _around(tokens, i, month):
            return found
    return None


def _around(tokens: list[tuple[str, int, int]], i: int, month: int) -> _Day | None:
    """Day and year beside a month's name: 25 November 2024, November 25, 2024, 2024 november 25, 25 nov. 24."""
    before = i - 1
    while before >= 0 and tokens[before][0].lower() in _DAY_FILLERS and before > i - 3:
        before -= 1
    after = i + 1
    while after < len(tokens) and tokens[after][0].lower() in _DAY_FILLERS and after < i + 3:
        after += 1
    day_at = None
    if before >= 0 and _is_day(tokens[before][0]):
        day_at = before
    elif after < len(tokens) and _is_day(tokens[after][0]):
        day_at = after
    if day_at is None:
        return None
    day = int(tokens[day_at][0])
    last = max(i, day_at)
    for at in (*range(last + 1, min(last + 4, len(tokens))), min(i, day_at) - 1, min(i, day_at) - 2):
        if at >= 0 and (year := _year(tokens[at][0])):
            low, high = min(i, day_at, at), max(i, day_at, at)
            return (year, month, day), tokens[low][1], tokens[high][2]
    return None


def _is_day(token: str) -> bool:
    return token.isascii() and token.isdigit() and len(token) <= 2 and 1 <= int(token) <= 31


def _year(token: str) -> int | None:
    """A year; Buddhist years (Thailand) become ours.

    >>> _year("2567"), _year("2024"), _year("12")
    (2024, 2024, None)
    """
    if _YEAR.match(token):
        return int(token)
    if len(token) == 4 and token.isascii() and token.isdigit() and 2500 < int(token) < 2700:
        return int(token) - 543
    return None


def _clock(after: str, before: str) -> tuple[tuple[str | None, ...], str | None]:
    match = _TIME.search(after) or _TIME.search(before[-30:])
    if match is None:
        hour = _HOUR_ONLY.search(after)
        return ((_full_hour(hour[1], hour[2]), "00", None), None) if hour else ((), None)
    hour_text, minute, second, half, zone = match.groups()
    if half and half[0].lower() in "ap":
        hour_text = _full_hour(hour_text, half)
    zone = zone.upper() if zone else None
    if zone and "+" not in zone and "-" not in zone and zone not in _ZONES and zone not in _SEASONAL:
        zone = None
    if zone and len(zone) > 3 and zone[:3] in ("GMT", "UTC"):
        sign, hours = zone[3:].strip()[0], zone[3:].strip()[1:].strip()
        zone = f"{sign}{int(hours):02d}:00"
    return (hour_text, minute, second), zone


def _full_hour(hour: str, half: str) -> str:
    number = int(hour) % 12 if int(hour) <= 12 else int(hour)
    return str(number + 12 if half[0].lower() == "p" and number < 12 else number)


_MONTH_FIRST_REGIONS = frozenset(("US", "PH", "FM", "PW", "CA"))
_DAY_FIRST_SUFFIXES = frozenset("uk au nz in ie za ng ke gh pk bd lk sg my eu".split())


def _month_first(language: str, url: str) -> bool:
    """Whether 3/4/2024 is the 4th of March: in English, unless the region or the domain's country says otherwise."""
    name, _, region = language.partition("-")
    if name not in ("en", "fil", "tl", ""):
        return False
    suffix = registrable_domain(url.split("/")[2] if url.count("/") > 1 else "").rpartition(".")[2]
    if suffix in _DAY_FIRST_SUFFIXES:
        return False
    if region:
        return region in _MONTH_FIRST_REGIONS
    return name in ("en", "fil", "tl") or suffix == "us"


# --- the address -----------------------------------------------------------------------------------------

_URL_DATES = (
    re.compile(r"[/_.-]((?:19|20)\d\d)[/_-](0?[1-9]|1[0-2])[/_-](0?[1-9]|[12]\d|3[01])(?![\d])"),
    re.compile(r"[/_-]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d{3})"),
    re.compile(r"[/_-]((?:19|20)\d\d)/(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])[/_-]"),
)
_URL_DAY_FIRST = re.compile(r"[/_.~-](0?[1-9]|[12]\d|3[01])[._-](0?[1-9]|1[0-2])[._-]((?:19|20)\d\d)(?!\d)")
_URL_ENGLISH = re.compile(r"/((?:19|20)\d\d)/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/(\d\d?)/")


@lru_cache(maxsize=256)
def date_in_url(url: str) -> Moment | None:
    """The day that the path of an address states.

    >>> date_in_url("https://example.org/2024/11/25/exercises/").value.date().isoformat()
    '2024-11-25'
    """
    path = "/" + url.partition("://")[2].partition("/")[2].lower()
    for pattern in _URL_DATES:
        if match := pattern.search(path):
            return _moment(match.groups())
    if match := _URL_ENGLISH.search(path):
        return _moment((match[1], str(MONTHS[match[2]]), match[3]))
    if match := _URL_DAY_FIRST.search(path):
        return _moment((match[3], match[2], match[1]))
    return None
