"""What a rule for one field gives: the value, with the string it was read from and the name of the rule."""

from __future__ import annotations

from typing import NamedTuple

from newsspider.items import Provenance


class Found(NamedTuple):
    """A value with the string it was read from and the rule that gave it."""

    value: object
    rule: str
    raw: str | None = None

    @property
    def provenance(self) -> Provenance:
        """The record that the article keeps."""
        return Provenance(self.rule, self.raw[:500] if self.raw else None)
