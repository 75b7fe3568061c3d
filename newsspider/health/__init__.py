"""What is wrong with a site over time, by comparison with its own past; what is wrong with the crawls. Pure.

A run reports what is wrong with the run (`newsspider.quality.run_problems`); this is for ``newsspider check``.
"""

from newsspider.health.figures import FIELDS, Day, Host, Run, SiteHistory, Source
from newsspider.health.runs import crawl_problems, disk_problems, host_problems
from newsspider.health.sites import site_problems
from newsspider.health.words import percent

__all__ = [
    "FIELDS", "Day", "Host", "Run", "SiteHistory", "Source",
    "crawl_problems", "disk_problems", "host_problems", "percent", "site_problems",
]  # fmt: skip
