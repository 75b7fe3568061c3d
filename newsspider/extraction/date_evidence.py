"""What a page says of its dates, one statement at a time, and how much each kind of statement counts."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import NamedTuple

from newsspider.extraction.date_formats import Moment, precision_of


class Evidence(NamedTuple):
    """One statement of a date on the page."""

    moment: Moment
    raw: str
    source: str
    #: name of the rule: ``jsonld:datePublished``
    weight: float
    refused: str = ""
    #: why it does not count
    close: bool = False
    #: printed beside the headline

    @property
    def kind(self) -> str:
        """The kind of the rule; statements of one kind do not support each other."""
        return self.source.partition(":")[0]

    @property
    def day(self) -> date:
        """The day that it states, whatever the offset."""
        return self.moment.value.date()


#: How much each kind of statement counts. The order is that of figures on annotated
#: pages; agreement of independent statements can outweigh one heavier.
WEIGHTS: dict[str, float] = {
    "jsonld": 10.0,
    "meta:article": 9.5,
    "itemprop": 8.0,
    "rdfa": 8.0,
    "text:original": 7.5,
    "meta": 7.0,
    "time:published": 6.5,
    "feed": 6.0,
    "time": 5.0,
    "text:labelled": 5.0,
    "class": 4.5,
    "text:alone": 4.0,
    "url": 4.0,
    "jsonld:page": 4.0,
    "jsonld:words": 3.8,
    "meta:weak": 3.5,
    "text": 3.0,
    "state": 2.5,
    "far": 1.0,
}


def same_day(a: datetime, b: datetime) -> bool:
    """Whether two moments may be of one day, where a local day and an instant in UTC are compared."""
    if a.date() == b.date():
        return True
    if a.tzinfo is not None and b.tzinfo is not None:
        return abs(a - b) < timedelta(hours=15)
    if "day" in (precision_of(a), precision_of(b)):  # local day and instant in UTC
        return abs((a.date() - b.date()).days) <= 1
    return abs(a.replace(tzinfo=None) - b.replace(tzinfo=None)) < timedelta(hours=15)
