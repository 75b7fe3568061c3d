"""Outlets, each named once: those that newsspider knows, the sites of the archive, and what else articles name.

`outlet_names` leads from every way to write an outlet's name, and from its domains, to its row. All functions run
inside a transaction of the caller.
"""

from __future__ import annotations

import json
import re
import sqlite3
import unicodedata
from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from newsspider.extraction.outlets import Outlet, known_outlet, known_outlets, stem
from newsspider.extraction.references import own_names
from newsspider.storage.records import Record
from newsspider.urls import site_key

#: Kinds of references that cite an outlet. The account of a ``post`` is none, and related articles cite nobody.
CITING = frozenset(("link", "mention", "source"))
#: Languages whose names of outlets end otherwise in each case, as `stem` knows them.
_INFLECTED = frozenset("ru uk be bg sr mk hr sl pl cs sk".split())
#: What tells a domain, or a host with its port, from most names.
_DOMAIN = re.compile(r"[.:]")
_CYRILLIC = re.compile("[а-яёіїєґў]")
_QUOTES = str.maketrans({**dict.fromkeys('«»„“”"‹›「」『』《》'), "’": "'", "‘": "'", "`": "'"})
#: Ways to write a name that are kept of one outlet; articles print a few, an attack any number.
_MOST_ALIASES = 60
#: A longer one is no name.
_LONGEST = 100


def name_key(name: str, language: str | None = None) -> str:
    """What the ways to write a name have in common: no case, quotation marks, 'The' or Slavic case endings.

    >>> name_key("The  Guardian"), name_key("«Новой газете»") == name_key("Новая газета")
    ('guardian', True)
    >>> name_key("Gazety Ludowej", "pl") == name_key("Gazeta Ludowa", "pl")
    True
    """
    plain = " ".join(unicodedata.normalize("NFKC", name).casefold().translate(_QUOTES).split())
    plain = plain.removeprefix("the ")
    inflected = (language or "").split("-")[0].lower() in _INFLECTED or _CYRILLIC.search(plain)
    return stem(plain) if inflected else plain


def unnamed(db: sqlite3.Connection) -> list[Outlet]:
    """The outlets that newsspider knows and the archive does not, or not with all their names and domains."""
    there = {
        str(name): {*json.loads(aliases), *json.loads(domains)}
        for name, aliases, domains in db.execute("SELECT name, aliases, domains FROM outlets WHERE known")
    }
    return [o for o in known_outlets() if o.name not in there or not {*o.aliases, *o.domains} <= there[o.name]]


def name_known(db: sqlite3.Connection, outlets: Iterable[Outlet]) -> None:
    """Write down outlets that newsspider knows; rows that are there keep their ids.

    A row that articles or a former version have made of a name that is known now becomes that outlet.
    """
    names = {outlet.name for outlet in known_outlets()}
    for outlet in outlets:
        _name_known(db, outlet, names)


def _name_known(db: sqlite3.Connection, outlet: Outlet, names: AbstractSet[str]) -> None:
    keys = dict.fromkeys((*map(name_key, (outlet.name, *outlet.aliases)), *outlet.domains))
    row = db.execute("SELECT id FROM outlets WHERE name = ? AND known", (outlet.name,)).fetchone()
    others = _to_take_over(db, keys, outlet, names)
    key = row[0] if row else others.pop(0) if others else _new(db, outlet.name)
    db.execute("UPDATE outlets SET name = ?, known = 1 WHERE id = ?", (outlet.name, key))
    for other in others:
        _merge(db, key, other)
    _add(db, key, "aliases", outlet.aliases, first=True)
    _add(db, key, "domains", outlet.domains, first=True)
    _lead(db, key, keys)


def _to_take_over(db: sqlite3.Connection, keys: Iterable[str], outlet: Outlet, names: AbstractSet[str]) -> list[int]:
    """Rows that are this outlet under another name. A site of the archive is, if its domain says so too.

    ``names`` are those of all known outlets, which are none.
    """
    found: dict[int, None] = {}
    for key in keys:
        row = db.execute(
            "SELECT o.* FROM outlet_names n JOIN outlets o ON o.id = n.outlet_id WHERE n.name = ?", (key,)
        ).fetchone()
        if row is not None and not (row["known"] and row["name"] in names):
            domains = json.loads(row["domains"])
            if not domains or any(_is_at(domain, outlet.domains, keys) for domain in domains):
                found[row["id"]] = None
    return list(found)


def _is_at(domain: str, domains: Iterable[str], keys: Iterable[str]) -> bool:
    """Whether an outlet may be at home at a domain: it is one of its domains, or begins with its name."""
    return domain in domains or name_key(domain.partition(".")[0]) in keys


def _merge(db: sqlite3.Connection, key: int, other: int) -> None:
    """Make two rows one."""
    for table in ("cross_references", "sites", "outlet_names"):
        db.execute(f"UPDATE {table} SET outlet_id = ? WHERE outlet_id = ?", (key, other))
    sql = "SELECT name, aliases, domains FROM outlets WHERE id = ?"
    name, aliases, domains = db.execute(sql, (other,)).fetchone()
    _add(db, key, "aliases", (name, *json.loads(aliases)))
    _add(db, key, "domains", json.loads(domains))
    db.execute("DELETE FROM outlets WHERE id = ?", (other,))


def _new(db: sqlite3.Connection, name: str) -> int:
    return int(db.execute("INSERT INTO outlets (name) VALUES (?)", (name,)).lastrowid or 0)


def _add(db: sqlite3.Connection, key: int, column: str, values: Iterable[str], *, first: bool = False) -> None:
    """Add to a list of an outlet what it lacks; ``first``: before what is there, which may fill the list."""
    name, text = db.execute(f"SELECT name, {column} FROM outlets WHERE id = ?", (key,)).fetchone()
    there = json.loads(text)
    others = (value for value in values if column == "domains" or value != name)
    longer = list(dict.fromkeys((*others, *there) if first else (*there, *others)))[:_MOST_ALIASES]
    if set(longer) != set(there):
        db.execute(f"UPDATE outlets SET {column} = ? WHERE id = ?", (json.dumps(longer, ensure_ascii=False), key))


def _lead(db: sqlite3.Connection, key: int, names: Iterable[str]) -> None:
    """Let names lead to an outlet, those that lead to no other one yet; and so do the links to its domains."""
    rows = [(name, key) for name in names if name]
    db.executemany("INSERT INTO outlet_names (name, outlet_id) VALUES (?, ?) ON CONFLICT DO NOTHING", rows)
    db.executemany(
        """
        UPDATE cross_references SET outlet_id = n.outlet_id, outlet_domain = NULL
        FROM outlet_names n WHERE n.name = ?1 AND outlet_domain = ?1
        """,
        [(name,) for name, _ in rows if _DOMAIN.search(name)],
    )


def _known_as(db: sqlite3.Connection, key: str) -> int | None:
    row = db.execute("SELECT outlet_id FROM outlet_names WHERE name = ?", (key,)).fetchone()
    return row[0] if row else None


# The sites of the archive


def of_site(db: sqlite3.Connection, site: str, url: str, publisher: str | None) -> int:
    """The outlet of a site, by its domain and by how an article of it names its publisher."""
    row = db.execute(
        "SELECT outlet_id, o.name FROM sites s LEFT JOIN outlets o ON o.id = s.outlet_id WHERE s.name = ?", (site,)
    ).fetchone()
    if row is not None and row["outlet_id"] is not None:
        key = int(row["outlet_id"])
        if row["name"] == site and publisher:  # until now no article has named it
            _name_site(db, key, url, publisher)
        return key
    domain = site_key(url)
    found = _outlet_at(db, url, publisher)
    key = found if found is not None else _new(db, site)
    db.execute("UPDATE sites SET outlet_id = ? WHERE name = ?", (key, site))
    _add(db, key, "domains", [domain] if domain else [])
    _lead(db, key, (domain, *map(name_key, own_names(url, publisher))))
    if found is None and publisher:
        _name_site(db, key, url, publisher)
    return key


def _outlet_at(db: sqlite3.Connection, url: str, publisher: str | None) -> int | None:
    """The outlet that is named so, unless it is at home elsewhere; else the one at this domain, or named like it."""
    domain = site_key(url)
    for name in own_names("", publisher):
        key = _known_as(db, name_key(name))
        if key is not None:
            domains = json.loads(db.execute("SELECT domains FROM outlets WHERE id = ?", (key,)).fetchone()[0])
            if not domains or (domain and _is_at(domain, domains, (name_key(name),))):
                return key
    at_home = _known_as(db, domain)
    named = (_known_as(db, name_key(name)) for name in own_names(url) if at_home is None)
    return next((key for key in named if key is not None and _is_only_named(db, key)), at_home)


def _is_only_named(db: sqlite3.Connection, key: int) -> bool:
    """Whether nothing is known of an outlet but that articles name it."""
    sql = """
        SELECT 1 FROM outlets o WHERE id = ? AND NOT known AND domains = '[]'
            AND NOT EXISTS (SELECT 1 FROM sites WHERE outlet_id = o.id)
    """
    return db.execute(sql, (key,)).fetchone() is not None


def _name_site(db: sqlite3.Connection, key: int, url: str, publisher: str) -> None:
    """Give a site's outlet the name that its articles use, unless that is another outlet's."""
    for name in own_names("", publisher):
        other = _known_as(db, name_key(name))
        if other is not None and other != key and _is_only_named(db, other):
            _merge(db, key, other)
            other = key
        if len(name) <= _LONGEST and other in (None, key):
            db.execute("UPDATE outlets SET name = ? WHERE id = ? AND NOT known", (name, key))
            _lead(db, key, map(name_key, own_names(url, publisher)))


# What articles cite


class Citing:
    """An article whose references are to be given outlets."""

    def __init__(self, db: sqlite3.Connection, record: Record) -> None:
        self._db = db
        self._language = record["language"]
        self.outlet_id = of_site(db, record["site"], record["url"], record["publisher"])
        self._own = {name_key(name, self._language) for name in own_names(record["url"], record["publisher"])}
        self._by_names: dict[str, int | None] = {}
        self._by_domains: dict[str, int | None] = {}

    def outlet_of(self, reference: Record) -> int | None:
        """The outlet that a reference cites; a name that is new becomes an outlet. None for what cites none."""
        if reference["kind"] not in CITING:
            return None
        if name := reference["outlet"]:
            if name not in self._by_names:
                self._by_names[name] = self._by_name(name)
            return self._by_names[name]
        domain = self.domain_of(reference)
        if domain and domain not in self._by_domains:
            self._by_domains[domain] = _known_as(self._db, domain)
        return self._by_domains[domain] if domain else None

    @staticmethod
    def domain_of(reference: Record) -> str | None:
        """The domain by which a reference cites, if it does by no name."""
        cites = reference["kind"] in CITING and not reference["outlet"]
        return (site_key(reference["url"] or "") or None) if cites else None

    def _by_name(self, name: str) -> int | None:
        key = name_key(name, self._language)
        if not any(c.isalnum() for c in key) or len(name) > _LONGEST:
            return None
        if key in self._own:
            return self.outlet_id
        known = known_outlet(name, inflected=bool(self._language))
        found = _known_as(self._db, name_key(known[0].name)) if known else None
        for way in (key, name_key(name)) if found is None else ():
            found = _known_as(self._db, way) if found is None else found
        if found is None:
            found = _new(self._db, name)
            _lead(self._db, found, dict.fromkeys((key, name_key(name))))
        elif known is None:
            _add(self._db, found, "aliases", [name])
        return found
