"""``newsspider cron``: what it prints runs, wherever the installation lies and however poor the environment."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from conftest import Workplace
from timelapse import CHECKOUT
from webserver import Route, WebServer, article, html

Serve = Callable[[Mapping[str, Route]], WebServer]
SITE = '[[site]]\nname = "town"\nurl = "https://town.example/"\n'


@pytest.fixture
def install(tmp_path: Path) -> Path:
    """The console script of an installation in an awkward place, as an installer writes it."""
    folder = tmp_path / "100% 'mine' $HOME"
    folder.mkdir()
    script = folder / "newsspider"
    script.write_text(
        f"#!{sys.executable}\nimport sys\nsys.path.insert(0, {str(CHECKOUT)!r})\n"
        "from newsspider.cli import main\nsys.exit(main())\n"
    )
    script.chmod(0o755)
    return folder


def printed(install: Path, *arguments: str, **environment: str) -> str:
    done = subprocess.run(
        [install / "newsspider", "cron", *arguments],
        cwd=install,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def commands(crontab: str) -> list[str]:
    """What cron hands to the shell: all up to a ``%``, where those that are escaped count as text."""
    lines = [line for line in crontab.splitlines() if line and not line.startswith("#")]
    return [re.split(r"(?<!\\)%", line.split(None, 5)[5])[0].replace(r"\%", "%") for line in lines]


def as_cron(command: str, home: Path) -> subprocess.CompletedProcess[str]:
    """Run a command in cron's poor environment, from another directory."""
    environment = {"HOME": str(home), "PATH": "/usr/bin:/bin", "SHELL": "/bin/sh", "LOGNAME": "news"}
    return subprocess.run(
        ["/bin/sh", "-c", command], cwd=home, env=environment, capture_output=True, text=True, check=False
    )


def test_the_crontab_crawls_and_checks(install: Path, tmp_path: Path, serve: Serve) -> None:
    web = serve({"/": html('<a href="/2026/11/20/a-story-of-the-town/">A story</a>')})
    web.routes["/2026/11/20/a-story-of-the-town/"] = article("A story of the town")
    work = Workplace(install)
    work.declare(web)
    home = tmp_path / "home"
    home.mkdir()
    crawl, check = commands(printed(install, "--only", "crontab", NEWSSPIDER_CONTACT="me@example.org"))
    for command in (crawl, check):
        done = as_cron(command, home)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert [record["title"] for record in work.articles()] == ["A story of the town"]
    assert {asked.headers["user-agent"].split(" ", 1)[1] for asked in web.asked} == {"(+me@example.org)"}
    assert not list(home.glob("*"))


def test_a_crontab_of_its_own_minute(install: Path) -> None:
    (install / "sites.toml").write_text(SITE)
    hourly = printed(install, "--only", "crontab")
    assert hourly == printed(install, "--only", "crontab")
    fields = [line.split()[:5] for line in hourly.splitlines()[1:]]
    (minute, *rest), (check_minute, *check_rest) = fields
    assert 0 <= int(minute) < 60 and rest == ["*"] * 4
    assert (int(check_minute) - int(minute)) % 60 == 30 and check_rest == ["6", "*", "*", "*"]
    minutes = {printed(install, "--only", "crontab", "--db", f"{n}.db").splitlines()[1].split()[0] for n in range(4)}
    assert len(minutes) > 1


@pytest.mark.parametrize(("every", "runs"), [("15m", 96), ("3h", 8), ("12h", 2), ("1d", 1)])
def test_as_often_as_asked_for(install: Path, every: str, runs: int) -> None:
    (install / "sites.toml").write_text(SITE)
    minutes, hours, *rest = printed(install, "--only", "crontab", "--every", every).splitlines()[1].split()[:5]
    of_day = 24 if hours == "*" else len(hours.split(","))
    assert len(minutes.split(",")) * of_day == runs
    assert rest == ["*"] * 3


def test_both_are_printed_unless_one_is_asked_for(install: Path) -> None:
    (install / "sites.toml").write_text(SITE)
    both = printed(install)
    for part in ("crontab", "systemd"):
        assert printed(install, "--only", part) in f"{both}\n"


def units(text: str) -> dict[str, str]:
    """File -> unit."""
    parts = re.split(r"^# \S*/(\S+\.(?:service|timer))$", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_the_units_are_quoted(install: Path) -> None:
    (install / "sites.toml").write_text(SITE)
    made = units(printed(install, "--only", "systemd", "--contact", 'a "b" \\ c'))
    assert set(made) == {f"newsspider-{name}.{kind}" for name in ("crawl", "check") for kind in ("service", "timer")}
    quoted = str(install).replace("%", "%%")
    assert (
        f'ExecStart=:"/usr/bin/env" "{quoted}/newsspider" "crawl" "--quiet" "--config" "{quoted}/sites.toml"'
        in (made["newsspider-crawl.service"])
    )
    assert '"--contact" "a \\"b\\" \\\\ c"' in made["newsspider-crawl.service"]


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="no systemd here")
def test_systemd_takes_the_units(install: Path, tmp_path: Path) -> None:
    (install / "sites.toml").write_text(SITE)
    for every in ("15m", "6h"):
        for name, text in units(printed(install, "--only", "systemd", "--every", every)).items():
            (tmp_path / name).write_text(text)
            command = ["systemd-analyze", "verify", "--man=no", str(tmp_path / name)]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            assert not [line for line in done.stderr.splitlines() if name in line], done.stderr


@pytest.mark.parametrize(
    ("folder", "message"), [("back\\slash", "'\\\\' in a path"), ("new\nline", "'\\n' in a path")]
)
def test_a_path_that_no_crontab_can_hold(tmp_path: Path, work: Workplace, folder: str, message: str) -> None:
    (tmp_path / "sites.toml").write_text(SITE)
    done = work.run("cron", "--db", f"{folder}/news.db")
    assert (done.code, done.out) == (2, "")
    assert message in done.err


def test_without_sites_there_is_nothing_to_run(work: Workplace) -> None:
    done = work.run("cron")
    assert (done.code, done.out) == (2, "")
    assert "no such file; 'newsspider add URL' makes it" in done.err
