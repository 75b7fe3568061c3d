"""Redirects: on the site, but for what only names the site's pages."""

from __future__ import annotations

from typing import Any

from scrapy import Request
from scrapy.downloadermiddlewares.redirect import RedirectMiddleware
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response

from newsspider.middlewares.refusals import RefusedError
from newsspider.sites import Site
from newsspider.urls import same_site


class SameSiteRedirectMiddleware(RedirectMiddleware):
    """Redirects stay on the site and on http(s). Scrapy drops others without telling the errback.

    A robots.txt may lie elsewhere: its rules are those of the host that was asked (RFC 9309, 2.3.1.2). So may
    feeds and sitemaps, as at FeedBurner: of what they name only the site's own is fetched.
    """

    def process_response(  # type: ignore[override]  # Scrapy keeps ``spider`` for old subclasses only
        self, request: Request, response: Response
    ) -> Request | Response:
        """The request to follow, or the response; raises `RefusedError`."""
        try:
            result = super().process_response(request, response)
        except ValueError:  # an address that Scrapy makes no request of: mailto:
            raise RefusedError("redirect without a usable address") from None
        if isinstance(result, Request) and not _may_lie_elsewhere(request):
            sites: dict[str, Site] = getattr(self.crawler.spider, "sites", {})
            site = sites.get(request.meta.get("site", ""))
            homes = (request.url, site.url) if site else (request.url,)
            if not any(same_site(result.url, home) for home in homes):
                refused = RefusedError("redirect to another site")
                refused.location = result.url
                raise refused
        elif result is response and 300 <= response.status < 400 and response.status != 304:
            raise RefusedError("redirect without a usable address")
        return result

    def _redirect(self, redirected: Request, request: Request, reason: Any) -> Request:
        try:
            return super()._redirect(redirected, request, reason)
        except IgnoreRequest:
            raise RefusedError("too many redirects") from None


def _may_lie_elsewhere(request: Request) -> bool:
    return bool(request.meta.get("host_file")) or request.meta.get("kind") in ("feed", "sitemap")
