"""Which rules read a page: a stamp that changes with them, and that nobody has to remember to change."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib import metadata, resources

from newsspider import __version__
from newsspider.sites import Site

#: What the extraction stands on within newsspider, and what decides whether its result is an article.
_BESIDES = ("items.py", "markdown.py", "page.py", "quality.py", "urls.py")
#: Libraries that read markup and dates: another version may read them otherwise.
_LIBRARIES = ("dateparser", "lxml", "w3lib")


def extracted_by(site: Site | None) -> str:
    """``0.1.0+3f2a90c41b77.5d1e0c22``: version, `fingerprint`, and 8 hex digits over the site's declaration.

    Two articles of one stamp were read by the same rules. A comment that changes changes the stamp as well,
    which costs some pages read once more, where a forgotten number would cost wrong revisions.
    """
    stamp = f"{__version__}+{fingerprint()}"
    return stamp if site is None else f"{stamp}.{_digest(repr(site).encode())[:8]}"


@cache
def fingerprint() -> str:
    """12 hex digits over code, tables and models of the extraction, and the versions of its libraries."""
    package = resources.files("newsspider")
    files = [f for f in package.joinpath("extraction").iterdir() if f.name.endswith((".py", ".json"))]
    files += [package.joinpath(name) for name in _BESIDES]
    contents = (f.name.encode() + b"\0" + f.read_bytes() for f in sorted(files, key=lambda f: f.name))
    versions = (f"{name} {metadata.version(name)}".encode() for name in _LIBRARIES)
    return _digest(b"\0".join((*contents, *versions)))[:12]


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
