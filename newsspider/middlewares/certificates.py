"""Certificates are verified, except where a site is declared as not to be."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from scrapy.core.downloader.contextfactory import _ScrapyClientContextFactory
from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.crawler import Crawler
from twisted.web.iweb import IPolicyForHTTPS
from zope.interface import implementer  # type: ignore[import-untyped]

from newsspider.middlewares.site import declared_urls
from newsspider.sites import Site


class DownloadHandler(HTTP11DownloadHandler):
    """HTTP(S) with verified certificates, except for sites with ``verify_certificates = false``."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        sites: dict[str, Site] = getattr(crawler.spider, "sites", {})
        unverified = {
            host
            for site in sites.values()
            if not site.verify_certificates
            for url in declared_urls(site)
            if (host := urlsplit(url).hostname)
        }
        if unverified:
            policy: Any = _CertificatePolicy(self._contextFactory, unverified)
            self._contextFactory = policy


@implementer(IPolicyForHTTPS)
class _CertificatePolicy:
    """Chooses by host; Scrapy has one setting for all (and no public way to give each request its own)."""

    def __init__(self, strict: Any, unverified: set[str]) -> None:
        self.strict = strict
        self.lax = _ScrapyClientContextFactory(verify_certificates=False)
        self.unverified = unverified

    def creatorForNetloc(self, hostname: bytes, port: int) -> Any:  # noqa: N802 - Twisted's name
        policy = self.lax if hostname.decode("ascii", "replace") in self.unverified else self.strict
        return policy.creatorForNetloc(hostname, port)
