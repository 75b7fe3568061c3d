"""Write docs/commands.md from the help texts of the commands: ``make docs``."""

from __future__ import annotations

from pathlib import Path

import click

from newsspider.cli import main

INTRO = """# Commands

What `newsspider COMMAND --help` says, written by `make docs`. Export formats are chosen by the file's name:
`.json` (one array), `.jsonl` (a record a line) or `.csv` (for spreadsheets; lists as JSON).
"""


def help_of(name: str) -> str:
    """The help of a command at the width of a page."""
    command = main.commands[name]
    return command.get_help(click.Context(command, info_name=f"newsspider {name}", max_content_width=100))


def text() -> str:
    """The whole file."""
    sections = (f"\n## newsspider {name}\n\n```text\n{help_of(name)}\n```\n" for name in main.commands)
    return INTRO + "".join(sections)


if __name__ == "__main__":
    Path(__file__).with_name("commands.md").write_text(text(), encoding="utf-8")
