"""``newsspider demo``: the whole way of the main job, on this machine alone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import click

from newsspider.cli.common import CommandError, clear_errors, show_table

#: Seconds between requests: there is nobody to be polite to.
_DELAY = 0.02
#: What a demo leaves behind: each crawl is at other ports, so that earlier articles are other articles.
_FILES = ("sites.toml", "articles.json", "news.db", "news.db-wal", "news.db-shm", "news.db.lock")


@click.command(short_help="See a whole crawl on this machine, no network.")
@click.option(
    "--dir",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="FOLDER",
    help="An empty folder for the results.  [default: data/demo-run, made anew]",
)
def demo(folder: Path | None) -> None:
    """Crawl three small news sites that are served on this machine, and show what came of it.

    The sites are in English, Russian and German, each with another markup. They are crawled twice: the
    second time one article has changed. No network is needed.
    """
    from newsspider.demo import DemoServer, demo_sites_toml

    try:
        folder = _fresh(folder)
        config, db, exported = folder / "sites.toml", folder / "news.db", folder / "articles.json"
        with DemoServer() as server:
            text = demo_sites_toml(server).replace("private = true", f"private = true\ndelay = {_DELAY}")
            config.write_text(text, encoding="utf-8")
            _say(f"Three sites are declared in {config}. First crawl:")
            _newsspider("crawl", "--config", config, "--db", db)
            _show_articles(db)
            server.edition = 2
            _say("An article has changed since. Second crawl:")
            _newsspider("crawl", "--config", config, "--db", db)
    except OSError as error:
        raise CommandError(str(error)) from None
    _say("Export:")
    _newsspider("export", exported, "--db", db)
    _say(_TRY.format(db=db, exported=exported))


def _fresh(folder: Path | None) -> Path:
    """The folder to work in: what an earlier demo left goes, anything else is not touched."""
    if folder is None:
        folder = Path("data/demo-run")
        for name in _FILES:
            (folder / name).unlink(missing_ok=True)
    elif folder.exists() and any(folder.iterdir()):
        raise CommandError(f"{folder}: not empty; the demo needs a folder of its own")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _say(text: str) -> None:
    click.secho(f"\n{text}", bold=True)


def _newsspider(*arguments: str | Path) -> None:
    """Run the command as a user would, with what it prints."""
    click.echo(f"$ newsspider {' '.join(map(str, arguments))}")
    sys.stdout.flush()
    done = subprocess.run([sys.executable, "-m", "newsspider", *map(str, arguments)], check=False)
    if done.returncode not in (0, 1):
        sys.exit(done.returncode)


def _show_articles(db: Path) -> None:
    from newsspider.storage import Store

    with clear_errors(), Store(db, read_only=True) as store:
        rows = [
            (a["site"], (a["date_published"] or "")[:16].replace("T", " "), a["title"] or "", ", ".join(a["authors"]))
            for a in store.articles()
        ]
    show_table(("site", "date", "title", "authors"), rows)


_TRY = """Try:
  sqlite-utils rows {db} recent_articles --limit 5 -t
  sqlite-utils rows {db} recent_edits -t
  sqlite-utils query {db} "select kind, sentence from cross_references where kind = 'mention'" -t
  sqlite-utils search {db} articles 'bridge' -c title -c url -t
  newsspider export {exported}l --db {db} --site herald
  datasette {db}"""
