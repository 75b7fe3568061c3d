"""What stands between Scrapy and the net: politeness, robots.txt, redirects, private addresses."""

from newsspider.middlewares.addresses import SafeResolver
from newsspider.middlewares.certificates import DownloadHandler
from newsspider.middlewares.pace import RetryMiddleware, Throttle, retry_after
from newsspider.middlewares.redirects import SameSiteRedirectMiddleware
from newsspider.middlewares.refusals import (
    ForbiddenByRobotsError,
    NotAskedError,
    RefusedError,
    UnreachableError,
    failure_outcome,
)
from newsspider.middlewares.robots import RobotParser, RobotsMiddleware
from newsspider.middlewares.site import SiteMiddleware, archive_opened, drop_waiting, slot_delays, slot_of
from newsspider.middlewares.terms import TermsMiddleware, terms_of

__all__ = [
    "DownloadHandler",
    "ForbiddenByRobotsError",
    "NotAskedError",
    "RefusedError",
    "RetryMiddleware",
    "RobotParser",
    "RobotsMiddleware",
    "SafeResolver",
    "SameSiteRedirectMiddleware",
    "SiteMiddleware",
    "TermsMiddleware",
    "Throttle",
    "UnreachableError",
    "archive_opened",
    "drop_waiting",
    "failure_outcome",
    "retry_after",
    "slot_delays",
    "slot_of",
    "terms_of",
]
