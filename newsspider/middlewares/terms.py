"""What servers say of the use of their pages: ``X-Robots-Tag``, and the TDM Reservation Protocol.

The protocol is that of the W3C community group's report of 2024 (https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from protego import Protego
from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response

from newsspider.items import Terms
from newsspider.middlewares.host_files import HostFiles

if TYPE_CHECKING:
    from newsspider.storage import HostFile

#: Rules read of one file; bounds the time that each page takes.
MAX_RULES = 500


class TdmRule(NamedTuple):
    """One rule of a ``tdmrep.json``."""

    location: Protego
    #: forbids the URLs that the rule is for: the report has its patterns from robots.txt
    reservation: str
    #: ``1`` or ``0``
    policy: str | None


def read_rules(body: bytes) -> list[TdmRule]:
    """The rules of a ``tdmrep.json`` in their order; those that make no sense are left out.

    A file that is no list of rules says nothing.
    """
    try:
        listed = json.loads(body)
    except (ValueError, RecursionError):
        return []
    rules = (_rule(entry) for entry in listed[:MAX_RULES]) if isinstance(listed, list) else ()
    return [rule for rule in rules if rule is not None]


def _rule(entry: Any) -> TdmRule | None:
    if not isinstance(entry, dict):
        return None
    location, policy = entry.get("location"), entry.get("tdm-policy")
    reservation = str(entry.get("tdm-reservation"))
    if not isinstance(location, str) or not location.isprintable() or reservation not in ("0", "1"):
        return None
    pattern = Protego.parse(f"User-agent: *\nDisallow: {location.replace('#', '%23')}")
    return TdmRule(pattern, reservation, policy if isinstance(policy, str) else None)


def rule_for(url: str, rules: list[TdmRule]) -> TdmRule | None:
    """The first rule that is for this URL; the report has the most specific come first."""
    return next((rule for rule in rules if not rule.location.can_fetch(url, "newsspider")), None)


class TermsMiddleware:
    """Looks for the ``tdmrep.json`` of hosts with articles before the first of these is fetched."""

    def __init__(self, crawler: Crawler) -> None:
        self._files = HostFiles(crawler, "/.well-known/tdmrep.json")
        self._read: dict[str, tuple[HostFile, list[TdmRule]]] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    async def process_request(self, request: Request) -> None:
        """Note the rule for the request; a file that can't be had says nothing."""
        if request.meta.get("kind") == "article":
            request.meta["tdm_rule"] = rule_for(request.url, self._rules(await self._files.get(request)))

    def _rules(self, file: HostFile) -> list[TdmRule]:
        known = self._read.get(file.url)
        if known is None or known[0] is not file:
            known = self._read[file.url] = file, read_rules(file.body)
        return known[1]


def terms_of(response: Response) -> Terms:
    """What the server says of the use of this page. A header comes before the host's file."""
    headers = ((name, value) for name, values in response.headers.items() for value in values)
    terms = Terms.of_headers((name.decode("latin-1"), value.decode("latin-1")) for name, value in headers)
    rule: TdmRule | None = response.meta.get("tdm_rule") if response.request else None
    if terms.tdm_reservation is None and rule is not None:
        return Terms(terms.robots_tags, rule.reservation, rule.policy, "tdmrep.json")
    return terms
