"""Requests that are not made, and how each visit without a usable answer ends."""

from __future__ import annotations

from urllib.parse import urlsplit

from scrapy.exceptions import CannotResolveHostError, DownloadCancelledError, IgnoreRequest
from scrapy.spidermiddlewares.httperror import HttpError

from newsspider.items import Outcome
from newsspider.middlewares.addresses import SafeResolver


class RefusedError(IgnoreRequest):
    """A request that we do not make; the text is the reason that the visit ends with."""

    #: seconds for which the host wants to be left alone, where it said so
    retry_after: float | None = None
    #: where the answer sent on to, where that was not followed
    location: str | None = None


class ForbiddenByRobotsError(RefusedError):
    """robots.txt forbids the URL."""


class UnreachableError(RefusedError):
    """robots.txt can't be had for now, so that nothing is known to be allowed (RFC 9309, 2.3.1.4)."""

    def __init__(self, reason: str, retry_after: float | None = None) -> None:
        super().__init__(reason)
        self.retry_after = retry_after


class NotAskedError(RefusedError):
    """The run is ending: the page was never asked for."""


def failure_outcome(error: BaseException, url: str = "") -> tuple[Outcome, str]:
    """How a visit to ``url`` ends that got no usable answer, and why.

    >>> failure_outcome(ForbiddenByRobotsError("robots.txt"))
    (<Outcome.ROBOTS: 'robots'>, 'robots.txt')
    """
    if isinstance(error, ForbiddenByRobotsError):
        return Outcome.ROBOTS, str(error)
    if isinstance(error, RefusedError):
        return Outcome.FAILED, str(error)
    if isinstance(error, HttpError):
        return Outcome.FAILED, f"http {error.response.status}"
    if isinstance(error, DownloadCancelledError) or "DOWNLOAD_MAXSIZE" in str(error):
        return Outcome.TOO_LARGE, "DOWNLOAD_MAXSIZE"
    if isinstance(error, CannotResolveHostError) and urlsplit(url).hostname in SafeResolver.refused:
        return Outcome.FAILED, "private address"
    return Outcome.FAILED, type(error).__name__
