"""What stands around a printed date: its label, the words of its line, the link to another story."""

from __future__ import annotations

import re
from itertools import islice

from lxml import etree

from newsspider.extraction.metadata import text_of

#: Words of a line that is nothing but a date: weekday, month, 'at', half of the day, zone.
_ALONE = 5
_DIGIT = re.compile(r"\d")
#: A label that is not known: ``Founded: 11 December 2021``.
_OWN_LABEL = re.compile(r"[^\W\d][^\d:]{2,30}:\s")
_LETTERS = re.compile(r"[^\W\d]{2,}")
_SENTENCE = re.compile(r"[.!?。][\"'”»)]?$")


def is_alone(line: str) -> bool:
    """Whether a line with a date holds next to nothing else.

    >>> is_alone("Monday, 25 November 2024 at 9:30 GMT"), is_alone("The next meeting is on 25 November 2024")
    (True, False)
    """
    return len(line) <= 50 and len(_LETTERS.findall(line)) <= _ALONE and not _OWN_LABEL.match(line)


def is_sentence(line: str) -> bool:
    """Whether a line ends like a sentence, and says more than a date."""
    return _SENTENCE.search(line) is not None and len(_LETTERS.findall(line)) > _ALONE


#: Elements around a date in which the link to another story would stand, and how long such a link is.
_TEASER_DEPTH, _TEASER_LINK = 3, 35
#: As many elements as a teaser may have; more would be looked at for each date.
_TEASER_ELEMENTS = 200


def is_teaser(element: etree._Element) -> bool:
    """Whether the link to another story stands beside an element."""
    around = element.getparent()
    for _ in range(_TEASER_DEPTH):
        if around is None or around.tag in ("article", "main", "body"):
            return False
        near = islice(around.iter(), _TEASER_ELEMENTS)
        if any(e.tag == "a" and len(text_of(e, 60)) >= _TEASER_LINK for e in near):
            return True
        around = around.getparent()
    return False


#: How many elements up the words before a date may stand: ``<span>Updated <b><i>1 May`` .
_LABEL_DEPTH = 3
#: There a longer text is no label, and nowhere is one with a date of its own.
_LABEL_LENGTH = 40


def words_before(element: etree._Element) -> str:
    """Words right before an element, which may be its label: ``Updated: <time>``, ``<b>Published</b> <p><time>``."""
    current: etree._Element | None = element
    for depth in range(_LABEL_DEPTH):
        if current is None:
            break
        previous = current.getprevious()
        parent = current.getparent()
        text: str | None
        if previous is not None:
            text = previous.tail if previous.tail and previous.tail.strip() else text_of(previous, 60)
        else:
            text = parent.text if parent is not None else ""
        if words := (text or "").split():
            before = " ".join(words)
            is_label = not _DIGIT.search(before) and (depth == 0 or len(before) <= _LABEL_LENGTH)
            return " ".join(words[-4:]) if is_label else ""
        current = parent
    return ""


def is_link(element: etree._Element) -> bool:
    """Whether an element lies in a link or holds one."""
    return element.find(".//a") is not None or next(element.iterancestors("a"), None) is not None
