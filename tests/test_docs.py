"""The documentation names everything there is: commands, options, columns, tables, keys of sites.toml."""

from __future__ import annotations

import re
import sqlite3
from dataclasses import fields
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import click
import pytest

from newsspider.cli import main
from newsspider.exports import FORMATS
from newsspider.items import Outcome
from newsspider.sites import SELECTABLE, Site
from newsspider.storage import Store

ROOT = Path(__file__).parent.parent
RECORDS = (ROOT / "docs/records.md").read_text(encoding="utf-8")
SITES = (ROOT / "docs/sites.md").read_text(encoding="utf-8")
COMMANDS = (ROOT / "docs/commands.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_column_table_and_view_is_documented(tmp_path: Path) -> None:
    Store(tmp_path / "news.db").close()
    with sqlite3.connect(tmp_path / "news.db") as db:
        names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")]
        internal = ("sqlite_", "_", "articles_fts_")
        assert [n for n in names if f"`{n}`" not in RECORDS and not n.startswith(internal)] == []
        for table in ("articles", "cross_references", "dates_mentioned"):
            columns = [column[1] for column in db.execute(f"PRAGMA table_info({table})")]
            assert [c for c in columns if f"`{c}`" not in RECORDS] == [], table


def test_every_outcome_is_documented() -> None:
    assert [outcome for outcome in Outcome if f"`{outcome}`" not in RECORDS] == []


def test_every_key_of_a_site_is_documented() -> None:
    assert [f.name for f in fields(Site) if f"| `{f.name}` |" not in SITES] == []
    assert [name for name in SELECTABLE if f"`{name}`" not in SITES] == []


def test_the_commands_are_documented_as_they_are() -> None:
    spec = spec_from_file_location("update", ROOT / "docs/update.py")
    assert spec and spec.loader
    update = module_from_spec(spec)
    spec.loader.exec_module(update)
    assert update.text() == COMMANDS, "a help text has changed: run 'make docs'"


@pytest.mark.parametrize("name", sorted(main.commands))
def test_every_option_explains_itself(name: str) -> None:
    for parameter in main.commands[name].params:
        if isinstance(parameter, click.Option):
            assert parameter.help, f"{name} {parameter.opts[0]}"
            assert parameter.opts[0] in COMMANDS
    assert f"newsspider {name}" in README


def test_every_export_format_is_documented() -> None:
    assert [name for name in FORMATS if f".{name}" not in COMMANDS] == []


def test_files_that_the_readme_names_exist() -> None:
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)\)", README)
    assert links and [link for link in links if not (ROOT / link).exists()] == []
