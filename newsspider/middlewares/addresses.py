"""No way to private addresses."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING, Any, ClassVar

from scrapy.resolver import CachingThreadedResolver
from twisted.internet.error import DNSLookupError

if TYPE_CHECKING:
    from twisted.internet.defer import Deferred


class SafeResolver(CachingThreadedResolver):
    """Names and literal addresses that are not on the public internet can't be reached.

    Twisted connects to exactly the address that is returned here, so that a name can't point elsewhere
    between the look and the connection. Behind a proxy it is the proxy that looks names up: then only
    literal private addresses are refused, by `SiteMiddleware`. The class holds the exceptions, since the
    resolver is made for the whole process before any spider knows its sites.
    """

    #: hosts that sites declare as ``private``, and the proxies of the environment
    allowed: ClassVar[set[str]] = set()
    #: hosts refused so far, for the reason of their visits
    refused: ClassVar[set[str]] = set()

    def getHostByName(self, name: str, timeout: Any = ()) -> Deferred[str]:  # noqa: N802 - Twisted's name
        """As Twisted's; fails with `DNSLookupError` for a private address."""
        return super().getHostByName(name, timeout).addCallback(self._vet, name)

    def _vet(self, address: str, name: str) -> str:
        if name in self.allowed or ipaddress.ip_address(address).is_global:
            return address
        self.refused.add(name)
        raise DNSLookupError(f"{name} is at the private address {address}")
