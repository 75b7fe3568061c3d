"""What `timelapse` imports and reads once for all commands: importing this takes as long as half a crawl."""

from importlib import import_module

from scrapy.settings import default_settings
from scrapy.utils.misc import load_object

from newsspider import extract
from newsspider.discovery import read_feed

for _module in (
    "newsspider.cli.process",
    "newsspider.cli.report",
    "newsspider.settings",
    "newsspider.spiders.news",
    "newsspider.storage.migrations",
    "dateparser",
    "time_machine",
    "twisted.internet.asyncioreactor",  # only the module: Scrapy makes the reactor
):
    import_module(_module)
for _table in ("DOWNLOADER_MIDDLEWARES_BASE", "SPIDER_MIDDLEWARES_BASE", "EXTENSIONS_BASE"):
    for _name in getattr(default_settings, _table):
        load_object(_name)
for _setting in ("SCHEDULER", "DUPEFILTER_CLASS", "STATS_CLASS", "LOG_FORMATTER", "DOWNLOADER", "ITEM_PROCESSOR"):
    load_object(getattr(default_settings, _setting))
load_object(default_settings.DOWNLOAD_HANDLERS_BASE["http"])

# The models and tables that are read when they are first needed.
extract(
    "<html><title>Rain ahead</title><article><h1>Rain ahead</h1><time datetime='2026-11-20T10:00:00Z'></time>"
    f"<p class='byline'>By Ann Lee, 3 May 2026</p>{'<p>It rains in the valley, as it did before.</p>' * 9}</article>",
    "https://example.org/2026/11/20/rain-is-ahead-for-the-valley/",
)
read_feed(b"<rss><channel><item><link>https://example.org/a</link></item></channel></rss>", "https://example.org/f")
