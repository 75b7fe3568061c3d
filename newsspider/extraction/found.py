"""How a field is found: a tuple of small named attempts, of which the first good hit wins."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeVar

from newsspider.items import Provenance

T = TypeVar("T")
A = TypeVar("A")


class Found(NamedTuple):
    """A value with the string it was read from and the rule that gave it."""

    value: object
    rule: str
    raw: str | None = None

    @property
    def provenance(self) -> Provenance:
        """The record that the article keeps."""
        return Provenance(self.rule, self.raw[:500] if self.raw else None)


def first(finders: Iterable[Callable[[A], Found | None]], subject: A) -> Found | None:
    """What the first finder that finds something gives."""
    for finder in finders:
        if (found := finder(subject)) is not None:
            return found
    return None
