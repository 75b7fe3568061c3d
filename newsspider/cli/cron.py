"""``newsspider cron``."""

from __future__ import annotations

import hashlib
import os
import platform
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from newsspider.cli.common import CommandError, clear_errors, config_option, contact_option, db_option, declared_sites

#: --every -> minutes between runs.
_EVERY = {"15m": 15, "30m": 30, "1h": 60, "2h": 120, "3h": 180, "6h": 360, "12h": 720, "1d": 1440}
#: The hour of the daily check, in the machine's time: before people read their mail.
_CHECK_HOUR = 6


@click.command(short_help="Print lines that run newsspider by itself.")
@config_option
@db_option
@click.option("--every", type=click.Choice(list(_EVERY)), default="1h", show_default=True, help="How often to crawl.")
@click.option(
    "--only",
    type=click.Choice(["crontab", "systemd"]),
    help="Print the crontab or the systemd units alone, ready to be used.",
)
@contact_option
def cron(config: Path, db: Path, every: str, only: str | None, contact: str | None) -> None:
    """Print a crontab, and systemd units that do the same, for this installation. Nothing is installed.

    A crawl every hour, and 'newsspider check' every morning: cron mails what they print, which is
    nothing as long as all is well. The minute depends on this machine and the database, so that not
    everybody crawls at the full hour, and is the same each time.

    \b
    Examples:
      newsspider cron
      (crontab -l; newsspider cron --only crontab) | crontab -
    """
    with clear_errors():
        declared_sites(config)
    files = ["--config", str(config.absolute()), "--db", str(db.absolute())]
    crawl = [*_program(), "crawl", "--quiet", *files, *(["--contact", contact] if contact else [])]
    check = [*_program(), "check", "--quiet", *files]
    minutes = _EVERY[every]
    offset = _offset(db.absolute(), minutes)
    if only != "systemd":
        click.echo(_crontab(crawl, check, minutes, offset))
    if only is None:
        click.echo()
    if only != "crontab":
        click.echo(_systemd(crawl, check, minutes, offset))


def _program() -> list[str]:
    """The command that runs this newsspider, by absolute paths: cron knows no PATH of ours."""
    script = Path(sys.argv[0]).absolute()
    if script.name == "newsspider" and os.access(script, os.X_OK):
        return [str(script)]
    return [sys.executable, "-m", "newsspider"]


def _offset(db: Path, minutes: int) -> int:
    """When to begin within the interval; the same for a machine and database each time.

    >>> 0 <= _offset(Path("/srv/news.db"), 60) < 60
    True
    """
    digest = hashlib.sha256(f"{platform.node()}:{db}".encode("utf-8", "surrogateescape")).digest()
    return int.from_bytes(digest[:4], "big") % minutes


def _crontab(crawl: Sequence[str], check: Sequence[str], minutes: int, offset: int) -> str:
    return "\n".join(
        (
            "# newsspider: fetch what is new, and every morning say what broke",
            f"{_cron_time(minutes, offset)} {_cron_command(crawl)}",
            f"{_cron_time(1440, _check_minute(offset))} {_cron_command(check)}",
        )
    )


def _check_minute(offset: int) -> int:
    """Minute of the day of the check: half an hour away from the crawls."""
    return _CHECK_HOUR * 60 + (offset + 30) % 60


def _cron_time(minutes: int, offset: int) -> str:
    """The five fields of a crontab line.

    >>> _cron_time(15, 7), _cron_time(60, 17), _cron_time(180, 77), _cron_time(1440, 377)
    ('7,22,37,52 * * * *', '17 * * * *', '17 1,4,7,10,13,16,19,22 * * *', '17 6 * * *')
    """
    hours = "*" if minutes <= 60 else ",".join(str(h) for h in range(offset // 60, 24, minutes // 60))
    return f"{','.join(str(m) for m in range(offset % 60, 60, min(minutes, 60)))} {hours} * * *"


def _cron_command(words: Sequence[str]) -> str:
    r"""A command for cron, which ends it at a ``%`` and takes the rest as input, unless ``\`` stands before.

    >>> print(_cron_command(["/srv/100% news/newsspider", "crawl"]))
    '/srv/100\% news/newsspider' crawl
    """
    line = shlex.join(words)
    _refuse(line, "\\", "a crontab")  # some crons remove it, some don't
    return line.replace("%", r"\%")


def _systemd(crawl: Sequence[str], check: Sequence[str], minutes: int, offset: int) -> str:
    """The four units, each below a line with its file."""
    parts = []
    for name, words, what, calendar in (
        ("newsspider-crawl", crawl, "fetch what is new", _calendar(minutes, offset)),
        ("newsspider-check", check, "say what broke", _calendar(1440, _check_minute(offset))),
    ):
        service = f"""[Unit]
Description=newsspider: {what}

[Service]
Type=oneshot
ExecStart={_systemd_command(words)}
SuccessExitStatus=3
"""
        timer = f"""[Unit]
Description=newsspider: when to {what}

[Timer]
OnCalendar={calendar}
Persistent=true

[Install]
WantedBy=timers.target
"""
        for kind, text in (("service", service), ("timer", timer)):
            parts.append(f"# ~/.config/systemd/user/{name}.{kind}\n{text}")
    closing = (
        "# then: systemctl --user enable --now newsspider-crawl.timer newsspider-check.timer\n"
        "# and, to go on without being logged in: loginctl enable-linger"
    )
    return "\n".join([*parts, closing])


def _calendar(minutes: int, offset: int) -> str:
    """The time of a timer unit.

    >>> _calendar(30, 7), _calendar(60, 17), _calendar(1440, 377)
    ('*-*-* *:07,37:00', '*-*-* *:17:00', '*-*-* 06:17:00')
    """
    minute, hour = _cron_time(minutes, offset).split()[:2]
    hour, minute = (
        ",".join(part if part == "*" else f"{int(part):02}" for part in f.split(",")) for f in (hour, minute)
    )
    return f"*-*-* {hour}:{minute}:00"


def _systemd_command(words: Sequence[str]) -> str:
    r"""A command for ``ExecStart=``; the colon keeps ``$`` as it is. A program may have no quotes in its name.

    >>> print(_systemd_command(["/srv/100% news/newsspider", "crawl"]))
    :"/srv/100%% news/newsspider" "crawl"
    """
    program = ["/usr/bin/env"] if set(words[0]) & set("'\"\\") else []
    quoted = (word.replace("\\", r"\\").replace('"', r"\"").replace("%", "%%") for word in (*program, *words))
    line = ":" + " ".join(f'"{word}"' for word in quoted)
    _refuse(line, "\n", "a unit file")
    return line


def _refuse(line: str, also: str, where: str) -> None:
    bad = next((c for c in line if not c.isprintable() or c in also), None)
    if bad is not None:
        raise CommandError(f"{bad!r} in a path can't be written in {where}: {line}")
