"""What lines of a flattened page are furniture: counters, share bars, labels, bylines, dates, reply forms."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsspider.extraction.authors import looks_like_person, split_names
from newsspider.extraction.date_formats import Moment
from newsspider.extraction.printed_dates import parse_printed
from newsspider.extraction.text_lines import CJK, MAX_FURNITURE, SENTENCE_END, WORD, is_paragraph
from newsspider.extraction.text_phrases import (
    AD_LABELS,
    BYLINE_LABELS,
    COMMENT_HEADINGS,
    FORM_LINES,
    HOME,
    NEXT_LABELS,
    PHOTO_LABELS,
    PREVIOUS_LABELS,
    PUBLISHED_LABELS,
    RELATED_HEADINGS,
    REPLY_HEADINGS,
    SHARE_STARTS,
    SHARE_WORDS,
    UPDATED_LABELS,
    VIEW_LABELS,
    key,
)

_NUMBER = re.compile(r"\d{1,3}(?:[.,\s]\d{3}){0,3}|\d{1,9}(?:[.,]\d)?\s?(?:[kKmM]|тыс\.?|млн|тис\.?)?")
_LABELLED = re.compile(
    r"(?:(\d[\d.,\s]{0,12})\s*([^\d\s:][^\d:]{0,25})|([^\d:]{1,25}):?\s*\(?(\d[\d.,\s]{0,12})\)?)$"
)
_AMBIGUOUS_DAY = re.compile(r"(?<!\d)(?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|1[0-2])[/-]\d{2,4}(?!\d)")


def is_furniture(line: str) -> bool:
    return len(line) <= MAX_FURNITURE and (
        is_number(line) or is_share(line) or key(line) in AD_LABELS or labelled_count(line) is not None
        or key(line) in HOME or is_label(line)
    )  # fmt: skip


def is_label(line: str) -> bool:
    low = key(line)
    return (
        low in RELATED_HEADINGS or low in COMMENT_HEADINGS or low in REPLY_HEADINGS or low in PREVIOUS_LABELS
        or low in NEXT_LABELS or low in FORM_LINES
    )  # fmt: skip


def is_number(line: str) -> bool:
    return len(line) <= 16 and _NUMBER.fullmatch(line.strip("()[]·•| ")) is not None


_SHARE_STARTS = tuple(SHARE_STARTS)


def is_share(line: str) -> bool:
    if len(line) > MAX_FURNITURE:
        return False
    low = key(line)
    if low in SHARE_WORDS:
        return True
    if len(line) <= 90 and low.startswith(_SHARE_STARTS) and not is_paragraph(line):
        return True
    words = [w for w in low.split() if not w.isdigit()]
    return bool(words) and len(words) > 1 and all(w in SHARE_WORDS for w in words)


def labelled_count(line: str) -> tuple[str, int] | None:
    """``('view_count', 20)`` of '20 views'; None for a number without a word."""
    if len(line) > 40 or (match := _LABELLED.match(line.strip("()[]·•| "))) is None:
        return None
    number, after, before, other = match.groups()
    label = key(after or before or "")
    name = "view_count" if label in VIEW_LABELS else "comment_count" if label in COMMENT_HEADINGS else None
    digits = re.sub(r"\D", "", number or other or "")
    return (name, int(digits)) if name and digits else None


def after_label(line: str, labels: Sequence[str]) -> str | None:
    """What stands behind one of the labels: after a colon, or after a space; None without a label."""
    low = line[:60].casefold()
    if not low.startswith(tuple(labels)):
        return None
    best = max((label for label in labels if low.startswith(label)), key=len)
    rest = line[len(best) :]
    if rest and rest[0] not in " :：-–—|\t":
        return None
    return rest.lstrip(" :：-–—|\t")


def byline_names(line: str) -> tuple[str, ...]:
    """The names in 'By Jane Doe' or 'Von Jane Doe, Berlin | 3. Mai'; empty for any other line."""
    if len(line) > MAX_FURNITURE:
        return ()
    rest = after_label(line, BYLINE_LABELS)
    if rest is None or not rest or not (rest[0].isupper() or CJK.match(rest) or not rest[0].isascii()):
        return ()
    colon = line[: len(line) - len(rest)].rstrip().endswith((":", "："))
    names = [n for n in split_names(rest) if looks_like_person(n) and is_name(n)]
    covered = sum(len(n) for n in names)
    until_date = re.split(r"\s[-–—|•·]\s|,|\d", rest, maxsplit=1)[0]
    return tuple(names) if names and (colon or covered >= 0.7 * len(until_date.strip())) else ()


def is_name(text: str) -> bool:
    words = text.split()
    if CJK.match(text):
        return len(text) <= 12
    capitals = sum(w[0].isupper() for w in words)
    return (
        2 <= len(words) <= 5
        and capitals >= 2
        and words[-1][0].isupper()
        and not SENTENCE_END.search(text.rstrip("."))
    )


def read_date(line: str, language: str) -> tuple[Moment | None, bool]:
    """The date of a line that holds little else, and whether it is that of a change."""
    if len(line) > 80 or not any(c.isdigit() for c in line) or is_number(line):
        return None, False
    if _AMBIGUOUS_DAY.search(line) and language.split("-", maxsplit=1)[0] in ("en", ""):
        return None, False  # the 3rd of April or the 4th of March
    moment = parse_printed(line, False, language)
    if moment is None:
        return None, False
    label = key(re.split(r"[\d:]", line, maxsplit=1)[0])
    changed = any(label.startswith(word) for word in UPDATED_LABELS)
    letters = [w for w in WORD.findall(line) if not w[0].isdigit()]
    published = any(label.startswith(word) for word in PUBLISHED_LABELS)
    # 'Monday, 25 November 2024 at 9:30 GMT' has six words; a sentence has more, and ends.
    if len(letters) > (9 if published or changed else 6) or (SENTENCE_END.search(line) and len(letters) > 3):
        return None, False
    return moment, changed


def ends_text(line: str) -> bool:
    """Whether readers' part of the page begins here."""
    low = key(line)
    if low in FORM_LINES or low in REPLY_HEADINGS or low.startswith(FORM_STARTS):
        return True
    if low.strip("0123456789 ") in COMMENT_HEADINGS:
        return True
    return len(low) < 90 and low.startswith(_TWO_WORD_REPLIES) and not is_paragraph(line)


FORM_STARTS = tuple(phrase for phrase in FORM_LINES if phrase.count(" ") >= 3)
#: 'Leave a Reply Cancel reply' stands in one line; single words may begin a sentence.
_TWO_WORD_REPLIES = tuple(f"{phrase} " for phrase in REPLY_HEADINGS if phrase.count(" ") >= 1)


def is_noise(line: str) -> bool:
    return key(line) in AD_LABELS or is_share(line) or (len(line) < 80 and _is_photo_credit(line))


_PHOTO_STARTS = tuple(f"{label}:" for label in PHOTO_LABELS)


def _is_photo_credit(line: str) -> bool:
    low = line[:30].casefold()
    return low.startswith(_PHOTO_STARTS) and not SENTENCE_END.search(line)
