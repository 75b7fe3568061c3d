"""An article from text alone: a page that somebody has already flattened to lines.

Nothing is left of classes and ids, so the rules look at where a line stands and at the words of
`text_phrases`: a breadcrumb whose tail is the title cut short, a title that stands twice, bare numbers
beside it, the reply form below. A line that no rule knows stays in the body.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import MappingProxyType
from typing import Any

from newsspider.extraction.authors import looks_like_person
from newsspider.extraction.language import guess_language
from newsspider.extraction.markup import paragraphs_html
from newsspider.extraction.references import own_names, references_in_text
from newsspider.extraction.text_dates import read_dates
from newsspider.extraction.text_furniture import (
    FORM_STARTS,
    after_label,
    byline_names,
    ends_text,
    is_furniture,
    is_label,
    is_name,
    is_noise,
    is_number,
    is_share,
    labelled_count,
    read_date,
)
from newsspider.extraction.text_head import COUNTS_BEFORE, Head, around_text, find_head
from newsspider.extraction.text_lines import (
    CUT_SIGN,
    MAX_FURNITURE,
    MAX_TITLE,
    SENTENCE_END,
    count_words,
    is_paragraph,
    to_lines,
)
from newsspider.extraction.text_phrases import (
    AD_LABELS,
    ERRORS,
    NEXT_LABELS,
    PHOTO_LABELS,
    PREVIOUS_LABELS,
    RELATED_HEADINGS,
    TAG_LABELS,
    key,
)
from newsspider.extraction.walls import wall_said_in
from newsspider.items import Article, PageType, Provenance, Reference, ReferenceKind

_MAX_TAGS = 30
_MAX_LINKED = 20
_HASHTAG = re.compile(r"#(\w{2,40})")


@dataclass
class _Draft:
    """The article while its lines are read."""

    language: str
    paragraphs: list[str] = field(default_factory=list)
    values: dict[str, Any] = field(default_factory=dict)
    provenance: dict[str, Provenance] = field(default_factory=dict)
    linked: list[Reference] = field(default_factory=list)

    def put(self, name: str, value: object, rule: str, raw: str | None = None) -> None:
        """Take a field's value unless an earlier line gave it."""
        if value and name not in self.values:
            self.values[name] = value
            self.provenance[name] = Provenance(rule, raw[:500] if raw else None)


def extract_text(
    text: str, url: str = "", language: str | None = None, fetched_at: datetime | None = None
) -> Article:
    """The article in a flattened page. Never raises; time grows with the text's length only.

    Lines are paragraphs, or blank lines part them when the lines are wrapped at a width. Bare numbers
    beside the title are view and comment counts in an order that differs between themes: they are
    dropped, and the counts stay None unless a word says which is which. A date within the text is never
    the date of publication; it gives an estimate of it, for which ``fetched_at`` is the last day.

    >>> article = extract_text("Home News Dam bursts in...\\n\\nDam bursts in Oder valley\\n\\n7\\n\\n"
    ...     "Dam bursts in Oder valley\\n\\nA dam burst on Monday, the mayor of the town said. Nobody was hurt.")
    >>> article.title, article.section, article.body
    ('Dam bursts in Oder valley', 'News', 'A dam burst on Monday, the mayor of the town said. Nobody was hurt.')
    """
    lines = to_lines(text)
    rule = "argument" if language else "text:words"
    language = language or guess_language("\n".join(lines))
    draft = _Draft(language or "")
    lines, begin = around_text(lines)
    head = find_head(lines, begin, url)
    if head.title:
        draft.put("title", head.title, head.rule or "", head.raw)
    if head.crumbs:
        draft.put("breadcrumbs", head.crumbs, "text:breadcrumb", head.crumb_line)
        draft.put("section", head.crumbs[-1], "text:breadcrumb", head.crumb_line)
    for line in lines[: head.after]:
        _read_header_line(draft, line, before_title=True)
    _read_body(draft, lines[head.after :], head)
    if language:
        draft.put("language", language, rule)
    return _article(draft, url, lines, fetched_at)


def _article(draft: _Draft, url: str, lines: Sequence[str], fetched_at: datetime | None) -> Article:
    body = "\n\n".join(draft.paragraphs)
    if body:
        draft.put("body", body, "text:paragraphs")
    page_type, score = _page_type(draft, lines)
    draft.provenance["page_type"] = Provenance("text:lines")
    mentions = references_in_text(draft.paragraphs, draft.language or None, own_names(url))
    first, last = (draft.values.get(name) for name in ("date_published", "date_modified"))
    named = read_dates(body, draft.language or None, first, last, fetched_at)
    references = tuple(_at(i, r) for i, r in enumerate((*mentions, *draft.linked)))
    if references:
        draft.provenance["references"] = Provenance("text:mentions" if mentions else "text:labels")
    return Article(
        url=url,
        body_html=paragraphs_html(body),
        **draft.values,
        page_type=page_type,
        page_type_score=score,
        references=references,
        **named.fields,
        provenance=MappingProxyType(draft.provenance),
    )


def _at(position: int, reference: Reference) -> Reference:
    return replace(reference, position=position)


def _read_header_line(draft: _Draft, line: str, *, before_title: bool = False) -> bool:
    """Take what a line beside the title says; False when it is no line of the header's furniture."""
    if len(line) > MAX_FURNITURE:
        return False
    if (counter := labelled_count(line)) is not None:
        draft.values.setdefault(counter[0], counter[1])
        draft.provenance.setdefault(counter[0], Provenance("text:labelled", line))
        return True
    if is_number(line) or is_share(line) or key(line) in AD_LABELS:
        return True
    if names := byline_names(line):
        draft.put("authors", names, "text:byline", line)
        _take_date(draft, line)
        return True
    if _take_date(draft, line):
        return True
    return not before_title and after_label(line, PHOTO_LABELS) is not None and len(line) < 80


def _take_date(draft: _Draft, line: str) -> bool:
    moment, changed = read_date(line, draft.language)
    if moment is None:
        # 'By Jane Doe - November 25, 2024'
        parts = re.split(r"\s[-–—|•·/]\s", line)
        return len(parts) > 1 and any(_take_date(draft, part) for part in parts if part != line)
    name = "date_modified" if changed else "date_published"
    if name not in draft.values:
        draft.put(name, moment.value, "text:date-line", line)
        draft.values |= {
            f"{name}_raw": line,
            f"{name}_source": "text:date-line",
            f"{name}_precision": moment.precision,
        }
    return True


def _read_body(draft: _Draft, lines: Sequence[str], head: Head) -> None:
    """Everything behind the title: the rest of the header, the paragraphs, what hangs below them."""
    title = head.title.casefold() if head.title else None
    sections = {crumb.casefold() for crumb in head.crumbs}
    in_header = True
    i = 0
    while i < len(lines):
        line = lines[i]
        i += 1
        if in_header:
            low = line.casefold()
            if (
                COUNTS_BEFORE.sub("", low) == title
                or low in sections
                or _read_header_line(draft, line)
                or _lone_author(draft, lines, i - 1)
            ):
                continue
            if (
                title
                and len(line) <= 2 * MAX_TITLE
                and (cut := CUT_SIGN.search(low))
                and title.startswith(low[: cut.start()])
            ):
                continue
            in_header = len(draft.paragraphs) < 1 and not is_paragraph(line)
        if len(line) > MAX_FURNITURE:
            draft.paragraphs.append(line)
            continue
        if draft.paragraphs and ends_text(line):
            if key(line).startswith(FORM_STARTS) or _is_over(draft.paragraphs, lines[i:]):
                break
            continue
        skipped = _read_footer(draft, lines, i - 1)
        if skipped:
            i += skipped - 1
        elif not is_noise(line):
            draft.paragraphs.append(line)
    while draft.paragraphs and is_number(draft.paragraphs[-1]):
        draft.paragraphs.pop()


def _is_over(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether a heading over comments stands below the text, not as a button above it.

    A form follows it, or enough text stands before it.
    """
    if any(key(line).startswith(FORM_STARTS) for line in after[:4] if len(line) <= MAX_FURNITURE):
        return True
    written = sum(len(line) for line in before if is_paragraph(line))
    return written >= 600 or written >= sum(len(line) for line in after if is_paragraph(line)) / 2


def _lone_author(draft: _Draft, lines: Sequence[str], at: int) -> bool:
    """A name alone in its line beside a date line: the byline of many themes."""
    line = lines[at]
    if len(line) > 40 or not is_name(line) or not looks_like_person(line) or "authors" in draft.values:
        return False
    beside = [lines[j] for j in (at - 1, at + 1) if 0 <= j < len(lines)]
    if not any(len(b) < 80 and read_date(b, draft.language)[0] for b in beside):
        return False
    draft.put("authors", (line,), "text:name-line", line)
    return True


def _read_footer(draft: _Draft, lines: Sequence[str], at: int) -> int:
    """Tags, neighbours and related titles from line ``at`` on; how many lines they take, 0 for none."""
    line = lines[at]
    low = key(line)
    if tags := _tags(draft, lines, at):
        return tags
    for kind, labels in _LABELS:
        if low in labels:
            return 1 + _linked(draft, lines, at + 1, kind, 1)
    if low in RELATED_HEADINGS and draft.paragraphs:
        return 1 + _linked(draft, lines, at + 1, "related", _MAX_LINKED)
    label, colon, rest = line.partition(":")
    if colon and key(label) in RELATED_HEADINGS and count_words(rest) >= 3:
        draft.linked.append(Reference("related", 0, rest.strip()))
        return 1
    return 0


_LABELS: tuple[tuple[ReferenceKind, frozenset[str]], ...] = (
    ("previous", PREVIOUS_LABELS), ("next", NEXT_LABELS),
)  # fmt: skip


def _linked(draft: _Draft, lines: Sequence[str], start: int, kind: ReferenceKind, most: int) -> int:
    """Take the headlines below a label: lines that are neither running text nor furniture."""
    taken = 0
    for line in lines[start : start + most * 2]:
        if len(line) > 200 or is_paragraph(line) or is_label(line) or ends_text(line):
            break
        if after_label(line, TAG_LABELS) is not None:
            break
        taken += 1
        if count_words(line) >= 3 and not is_furniture(line) and not read_date(line, draft.language)[0]:
            draft.linked.append(Reference(kind, 0, line))
            if sum(r.kind == kind for r in draft.linked) >= most:
                break
    return taken


def _tags(draft: _Draft, lines: Sequence[str], at: int) -> int:
    line = lines[at]
    hashtags = _HASHTAG.findall(line)
    if len(hashtags) > 1 and not _HASHTAG.sub("", line).strip(" ,;"):
        draft.put("tags", tuple(dict.fromkeys(hashtags))[:_MAX_TAGS], "text:hashtags", line)
        return 1
    rest = after_label(line, TAG_LABELS)
    if rest is None or is_paragraph(line) or not draft.paragraphs:
        return 0
    labelled = re.search(r"[:：]", line[: len(line) - len(rest)]) is not None
    if rest:
        parts = [p.strip(" #.") for p in re.split(r"[,;|•·、，]|\s#", rest)]
        if not labelled and len(parts) < 2 and not line[:3].isupper():
            return 0
        # 'TAGS Iran IRGC' cannot be told from one tag of two words.
        if labelled or len(parts) > 1:
            draft.put("tags", tuple(dict.fromkeys(p for p in parts if p))[:_MAX_TAGS], "text:tags-line", line)
        return 1
    below: list[str] = []
    for following in lines[at + 1 : at + 1 + _MAX_TAGS]:
        if (
            len(following) > 40
            or count_words(following) > 4
            or SENTENCE_END.search(following)
            or is_furniture(following)
        ):
            break
        below.append(following.lstrip("#"))
    draft.put("tags", tuple(dict.fromkeys(below)), "text:tags-line", line)
    return 1 + len(below)


def _page_type(draft: _Draft, lines: Sequence[str]) -> tuple[PageType, float]:
    """Judged by how much of the text is running text; error pages and walls by their words when short."""
    whole = sum(map(len, lines))
    if not whole:
        return "other", 1.0
    start = " ".join(lines[:12])[:1500].casefold()
    if whole < 800:
        if wall := wall_said_in(start):
            return wall.page_type, 0.8
        if _is_error(lines):
            return "other", 0.9
    running = [p for p in draft.paragraphs if is_paragraph(p)]
    chars = sum(map(len, running))
    body = sum(map(len, draft.paragraphs)) or 1
    headlines = sum(1 for p in draft.paragraphs if 3 < count_words(p) < 25 and not is_paragraph(p))
    share = chars / body
    if not running or (share < 0.35 and headlines > 3 * len(running)):
        if headlines >= 5:
            return "listing", round(min(0.95, 0.5 + headlines / 40), 2)
        return "other", 0.6
    score = 0.45 + 0.25 * share + 0.15 * min(1.0, chars / 1200) + (0.1 if "title" in draft.values else 0.0)
    if len(running) > 1:
        score += 0.05
    return "article", round(min(score, 0.99), 2)


def _is_error(lines: Sequence[str]) -> bool:
    low = [key(line) for line in lines[:6]]
    return any(
        line == error or (error.count(" ") and error in line) or re.match(rf"(?:error )?{re.escape(error)}\b", line)
        for line in low
        if len(line) < 120
        for error in map(key, ERRORS)
    )
