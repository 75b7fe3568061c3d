"""The ``newsspider`` command. Heavy imports stand inside the commands, so that help is instant."""

from __future__ import annotations

import click

from newsspider import __version__
from newsspider.cli.add import add
from newsspider.cli.check import check
from newsspider.cli.crawl import crawl
from newsspider.cli.cron import cron
from newsspider.cli.demo import demo
from newsspider.cli.explain import explain
from newsspider.cli.export import export
from newsspider.cli.extract import extract
from newsspider.cli.graph import graph
from newsspider.cli.history import history
from newsspider.cli.ingest import ingest
from newsspider.cli.reextract import reextract
from newsspider.cli.refs import refs
from newsspider.cli.sites import sites

_EPILOG = """\b
Start here:
  newsspider demo                        a whole crawl on this machine, no network
  newsspider add https://example.org/    find a site's feeds, write sites.toml
  newsspider crawl                       fetch what is new into data/news.db
  newsspider export articles.jsonl       write the articles out
  sqlite-utils rows data/news.db recent_articles --limit 5
\b
Every hour, from cron (only problems are mailed):
  newsspider cron                        prints the lines for your crontab
\b
Exit codes, of all commands:
  0  fine
  1  finished, with problems: pages, sites or records need a look
  2  wrong use, configuration or database; nothing was done
  3  another run is at work on the same database; nothing was done
"""


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}, epilog=_EPILOG)
@click.version_option(__version__, "-V", "--version", prog_name="newsspider", message="%(prog)s %(version)s")
def main() -> None:
    """Crawl news sites politely and keep clean articles in one SQLite file.

    The sites stand in sites.toml, the articles in data/news.db, both below the working directory
    unless --config and --db say otherwise.
    """


_COMMANDS = (demo, add, sites, crawl, check, cron, extract, explain, history, refs, reextract, ingest, export, graph)
for command in _COMMANDS:
    main.add_command(command)
