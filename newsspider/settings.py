"""Scrapy settings. Every value that differs from Scrapy's default has its reason beside it."""

from __future__ import annotations

import os
from typing import Any

from newsspider import __version__


def user_agent(contact: str | None) -> str:
    """The honest name, with a way to reach whoever runs the crawl.

    >>> user_agent("https://example.org/crawler").split(" ", 1)[1]
    '(+https://example.org/crawler)'
    """
    return f"newsspider/{__version__} (+{contact or 'https://newsspider.example/'})"


def request_headers(contact: str | None) -> dict[str, str]:
    """What every request says besides the user agent: ``From``, if the contact is an e-mail address.

    >>> request_headers("me@example.org")["From"]
    'me@example.org'
    """
    headers = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}
    if contact and "@" in contact and "/" not in contact:
        headers["From"] = contact  # robots should send it (RFC 9110, 10.1.2)
    return headers


def identity(contact: str) -> dict[str, Any]:
    """The settings that tell who crawls."""
    return {"USER_AGENT": user_agent(contact), "DEFAULT_REQUEST_HEADERS": request_headers(contact)}


BOT_NAME = "newsspider"
SPIDER_MODULES = ["newsspider.spiders"]
NEWSPIDER_MODULE = "newsspider.spiders"

# Ours
NEWSSPIDER_CONFIG = "sites.toml"
NEWSSPIDER_DB = "data/news.db"
NEWSSPIDER_CONTACT = os.environ.get("NEWSSPIDER_CONTACT")  # whom to ask when we are a nuisance
NEWSSPIDER_MAX_PAGES = 1000  # of a site in a run: about half an hour at a request a second; 0 for no limit
NEWSSPIDER_MAX_TIME = 0  # seconds after which a run begins no further page; 0 for no limit
NEWSSPIDER_RECHECK = ["1h", "1d", "7d"]  # ages at which an article is read again
SCHEDULER = "newsspider.scheduler.FrontierScheduler"  # what is to be fetched is kept in the archive
NEWSSPIDER_SNAPSHOT_DAYS = 30  # for which pages are kept as fetched, 10 to 35 KB each; 0 for not at all

# Polite
USER_AGENT = user_agent(NEWSSPIDER_CONTACT)  # who we are; without a way to reach us by default
DEFAULT_REQUEST_HEADERS = request_headers(NEWSSPIDER_CONTACT)  # by default every site is asked for English
ROBOTSTXT_OBEY = True  # off by default
ROBOTSTXT_USER_AGENT = "newsspider"  # the group of robots.txt that means us, without version and contact
ROBOTSTXT_PARSER = "newsspider.middlewares.RobotParser"  # also tells the sitemaps, to fetch the file once
DOWNLOAD_DELAY = 1  # seconds between requests to one site; 0 by default
DOWNLOAD_DELAY_JITTER = 0  # by default half of the delay more or less; less is not what robots.txt asked for
AUTOTHROTTLE_ENABLED = True  # a host that answers slowly is asked less often; off by default
AUTOTHROTTLE_START_DELAY = 0  # DOWNLOAD_DELAY is enough to begin with; 5 by default
AUTOTHROTTLE_TARGET_CONCURRENCY = 0.5  # a host works for us half of the time at most; all the time by default
EXTENSIONS = {
    "scrapy.extensions.throttle.AutoThrottle": None,  # has one floor for all hosts
    "newsspider.middlewares.Throttle": 0,
    "scrapy.extensions.remote_control.RemoteControl": None,  # is off; its import is a third of each start
}
CONCURRENT_REQUESTS_PER_DOMAIN = 1  # one at a time; 8 by default
CONCURRENT_REQUESTS = 128  # so that so many sites proceed beside each other, each at its own pace
RETRY_TIMES = 1  # a site in trouble is not helped by three requests; the next run comes soon
RETRY_HTTP_CODES = [500, 502, 503, 504, 522, 524, 408]  # not 429, which asks for less; it is in the default
RETRY_GIVE_UP_LOG_LEVEL = "INFO"  # the visit's outcome tells it already
REDIRECT_MAX_TIMES = 5  # more is a loop; 20 by default
COOKIES_ENABLED = False  # nothing to log in to, and a session id makes two pages of one

# Safe
TELNETCONSOLE_ENABLED = False  # a console into the process for whoever reaches the port
REMOTE_CONTROL_ENABLED = False  # likewise, by HTTP
DOWNLOAD_VERIFY_CERTIFICATES = True  # else anybody on the way writes our archive
DOWNLOAD_MAXSIZE = 16 * 1024 * 1024  # a gzip bomb of 2 MB took 1.1 GB at the default of 1 GiB
DOWNLOAD_WARNSIZE = 0  # what is too large is an outcome, and needs no line in the log
DOWNLOAD_TIMEOUT = 30  # seconds in total, which also ends a server that drips bytes; 180 by default
DOWNLOAD_HANDLERS = {
    "file": None,  # no page may lead to files, mail or object stores of this machine
    "data": None,
    "ftp": None,
    "s3": None,
    "http": "newsspider.middlewares.DownloadHandler",  # verify_certificates of the site
    "https": "newsspider.middlewares.DownloadHandler",
}
TWISTED_DNS_RESOLVER = "newsspider.middlewares.SafeResolver"  # no way to private addresses
METAREFRESH_ENABLED = False  # what a page says in a meta tag is no reason to leave it
MEMUSAGE_LIMIT_MB = 2048  # a run that needs this much is out of hand; it ends cleanly

# Quick
CONCURRENT_ITEMS = 4  # the default of 100 makes 100 tasks for every response: 911 instead of 545 pages/s

SPIDER_MIDDLEWARES = {  # a sitemap has 50,000 addresses, each of which would pass these
    "scrapy.spidermiddlewares.depth.DepthMiddleware": None,  # SiteRun counts clicks
    "scrapy.spidermiddlewares.referer.RefererMiddleware": None,  # the frontier does not know who named an address
    "scrapy.spidermiddlewares.urllength.UrlLengthMiddleware": None,  # SiteRun applies the limit
}

# Ways of a page
DOWNLOADER_MIDDLEWARES = {
    "scrapy.downloadermiddlewares.offsite.OffsiteMiddleware": None,  # drops silently; SiteRun decides
    "newsspider.middlewares.SiteMiddleware": 50,
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
    "newsspider.middlewares.RobotsMiddleware": 100,
    "newsspider.middlewares.TermsMiddleware": 110,
    "scrapy.downloadermiddlewares.retry.RetryMiddleware": None,
    "newsspider.middlewares.RetryMiddleware": 550,
    "scrapy.downloadermiddlewares.redirect.RedirectMiddleware": None,
    "newsspider.middlewares.SameSiteRedirectMiddleware": 600,
}
ITEM_PIPELINES = {
    "newsspider.pipelines.ExtractPipeline": 100,
    "newsspider.pipelines.QualityPipeline": 200,
    "newsspider.pipelines.StorePipeline": 300,
}

# Readable
LOG_LEVEL = "INFO"  # a line for each page is for debugging
FEED_EXPORT_ENCODING = "utf-8"  # by default every letter beyond ASCII is escaped
