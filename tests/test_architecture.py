"""The tree of files is the architecture: who may import whom, and which names are public."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import newsspider

PACKAGE = Path(newsspider.__file__).parent

#: The rooms, from the ground up. A file imports only from rows above its own (smaller numbers) and from its
#: own room; within row 1 the order of the list holds.
ROWS: tuple[tuple[str, ...], ...] = (
    ("markdown", "items", "urls", "page", "sites", "demo"),
    ("schedule", "discovery", "archives"),
    ("extraction",),
    ("quality", "health", "storage"),
    ("exports", "graph"),
    ("intake", "reextraction"),
    ("settings", "middlewares", "pipelines", "scheduler", "spiders"),
    ("cli", "__main__"),
)
ROW = {room: number for number, rooms in enumerate(ROWS) for room in rooms}
#: What only some rooms may touch.
RESERVED = {
    "scrapy": {"settings", "middlewares", "pipelines", "scheduler", "spiders", "cli"},
    "twisted": {"settings", "middlewares", "pipelines", "scheduler", "spiders", "cli"},
    "sqlite3": {"storage"},
    "sqlite_utils": {"storage"},
    "socket": {"demo"},
    "urllib.request": set(),
    "requests": set(),
}
FILES = sorted(PACKAGE.rglob("*.py"))


def room_of(path: Path) -> str:
    parts = path.relative_to(PACKAGE).parts
    return parts[0].removesuffix(".py")


def imports(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def rooms_imported(path: Path) -> set[str]:
    own = {name.split(".")[1] for name in imports(path) if name.startswith("newsspider.")}
    return {room for room in own if room in ROW}


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_a_file_imports_only_from_rows_above_its_own(path: Path) -> None:
    room = room_of(path)
    if room == "__init__":  # the front door: opens everything, lazily
        return
    assert room in ROW, f"{room} has no row: name it in ROWS and in the design"
    for other in rooms_imported(path) - {room}:
        beside = ROW[other] == ROW[room]
        earlier = beside and ROWS[ROW[room]].index(other) < ROWS[ROW[room]].index(room)
        assert ROW[other] < ROW[room] or earlier, f"{room} imports {other}"


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_network_disk_and_database_stay_in_their_rooms(path: Path) -> None:
    room = room_of(path)
    for name, allowed in RESERVED.items():
        if any(i == name or i.startswith(name + ".") for i in imports(path)):
            assert room in allowed, f"{room} imports {name}"


def test_extraction_reads_no_clock() -> None:
    for path in PACKAGE.joinpath("extraction").glob("*.py"):
        calls = {
            ast.unparse(node.func)
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.Call)
        }
        clocks = {"datetime.now", "datetime.today", "date.today", "datetime.utcnow", "time.time", "open"}
        assert not calls & clocks, path.name


def test_public_names() -> None:
    assert newsspider.__all__ == [
        "Article", "Image", "Provenance", "Reference", "__version__", "extract", "extract_text",
    ]  # fmt: skip
    for name in newsspider.__all__:
        assert getattr(newsspider, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = newsspider.nothing
