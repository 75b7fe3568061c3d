"""What the commands share: options, and errors that end in one line and an exit code."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from newsspider.sites import Site

F = TypeVar("F", bound=Callable[..., Any])

#: Finished, but something needs a look.
PROBLEMS = 1
#: Wrong use or configuration.
MISUSE = 2
#: Another run holds the lock.
LOCKED = 3


class CommandError(click.ClickException):
    """Ends the command with ``Error: message`` on standard error."""

    def __init__(self, message: str, exit_code: int = MISUSE) -> None:
        super().__init__(message)
        self.exit_code = exit_code  # type: ignore[misc]  # click reads it from the instance as well


class Duration(click.ParamType[timedelta]):
    """A span of time: ``45m``, ``2h``, ``1d``."""

    name = "duration"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> timedelta:
        """The value as a `timedelta`."""
        from newsspider.sites import read_duration

        try:
            return read_duration(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)


@contextmanager
def clear_errors() -> Iterator[None]:
    """Configuration and storage errors as one line instead of a traceback."""
    from newsspider.sites import SitesError
    from newsspider.storage import LockedError, StorageError

    try:
        yield
    except LockedError as error:
        raise CommandError(str(error), LOCKED) from None
    except (SitesError, StorageError) as error:
        raise CommandError(str(error)) from None


def config_option(function: F) -> F:
    """``--config FILE``."""
    return click.option(
        "--config",
        type=click.Path(dir_okay=False, path_type=Path),
        default=Path("sites.toml"),
        show_default=True,
        metavar="FILE",
        help="The declared sites.",
    )(function)


def db_option(function: F) -> F:
    """``--db FILE``."""
    return click.option(
        "--db",
        type=click.Path(dir_okay=False, path_type=Path),
        default=Path("data/news.db"),
        show_default=True,
        metavar="FILE",
        help="The archive, an SQLite database.",
    )(function)


def output_options(function: F) -> F:
    """``--quiet`` and ``--verbose``."""
    function = click.option("-q", "--quiet", is_flag=True, help="Print problems only.")(function)
    return click.option("-v", "--verbose", count=True, help="Print Scrapy's log; -vv with every page.")(function)


def contact_option(function: F) -> F:
    """``--contact``."""
    return click.option(
        "--contact",
        envvar="NEWSSPIDER_CONTACT",
        metavar="URL|EMAIL",
        help="Who runs this crawl, for the user agent. Also read from NEWSSPIDER_CONTACT.",
    )(function)


def declared_contact(config: Path) -> str | None:
    """The ``contact`` of ``sites.toml``, where there is one; raises `SitesError`."""
    from newsspider.sites import load_file

    return load_file(config).contact if config.exists() else None


def declared_sites(config: Path, names: Sequence[str] = ()) -> dict[str, Site]:
    """The sites of ``sites.toml``, all or those named; raises `SitesError`."""
    from newsspider.sites import load_sites
    from newsspider.spiders.site_run import choose_sites

    return choose_sites(load_sites(config), names, str(config))


def show_table(columns: Sequence[str], rows: Sequence[Sequence[str]], title: str | None = None) -> None:
    """A table on standard output, as wide as its text needs when that is no terminal."""
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(title=title, title_justify="left", box=SIMPLE_HEAD, pad_edge=False)
    for column in columns:
        numeric = all(row[columns.index(column)].isdigit() for row in rows) if rows else False
        table.add_column(column, justify="right" if numeric else "left", overflow="fold")
    for row in rows:
        table.add_row(*map(Text, row))  # Text: what sites write is no markup
    Console(width=None if sys.stdout.isatty() else 200).print(table)
