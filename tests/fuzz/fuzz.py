"""Mutates pages, feeds, sitemaps and robots.txt, and looks whether any of them raises or takes too long.

    python tests/fuzz/fuzz.py --minutes 5 [--seed N] [--pages FOLDER] [--limit SECONDS]

Each input comes of a number, so that what is found can be made again: ``--seed N --count 1``. Inputs run in a
process that is killed when one takes more processor time than ``--limit``. Ends with 1 when anything was found.
"""

from __future__ import annotations

import argparse
import gzip
import json
import multiprocessing
import random
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent.parent
URL = "https://example.org/2024/11/25/bridge-over-the-aras-opens"
NOW = datetime(2026, 11, 22, tzinfo=UTC)
#: Seconds of processor time; a hundred times what the largest seed takes.
LIMIT = 10.0
#: Larger mutants are cut: size has tests of its own, and here the number of inputs counts.
MAX_BYTES = 400_000

RSS = b"""<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title>
<item><title>A &amp;amp; B &lt;b&gt;win&lt;/b&gt;</title><link>https://example.org/a</link><guid isPermaLink="false">7</guid>
<pubDate>Mon, 25 Nov 2024 09:30:00 +0100</pubDate><description><![CDATA[<p>It <a href="/x">rained</a>]]></description></item>
<item><title>B</title><link>/b</link><dc:date>2024-11-25T09:30:00Z</dc:date><content:encoded>x</content:encoded></item>
</channel></rss>"""
ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.org/"><title>N</title>
<entry><title type="html">A</title><link rel="alternate" href="/a"/><published>2024-11-25T09:30:00+01:00</published>
<updated>2024-11-26</updated><id>tag:1</id><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">x</div></content>
</entry></feed>"""
JSON_FEED = b"""{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "url": "https://example.org/a",
"title": "A", "date_published": "2024-11-25T09:30:00+01:00"}, {"id": 2, "external_url": "/b"}]}"""
SITEMAP = b"""<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://example.org/a?x=1&amp;y=2</loc>
<lastmod>2024-11-26</lastmod><news:news><news:publication_date>2024-11-25T09:30:00+01:00</news:publication_date>
<news:title>A</news:title></news:news></url><url><loc>/b</loc></url></urlset>"""
INDEX = b"""<sitemapindex><sitemap><loc>https://example.org/1.xml.gz</loc><lastmod>2024-11</lastmod></sitemap></sitemapindex>"""
ROBOTS = b"""# hello
User-agent: newsspider
User-agent: *
Crawl-delay: 1.5
Disallow: /private*?x=$
Allow: /private/a
Request-rate: 1/5
Sitemap: https://example.org/sitemap.xml
"""
TOKENS = [
    *(t.encode() for t in """
    <p> </p> <div> </div> <a href="> <a\thref=/x> </a> <h1> </h1> <article> <time\tdatetime="9999-12-31T23:59:59-14:00">
    <meta\tname=author\tcontent=" <meta\tproperty=article:published_time\tcontent=" <script\ttype="application/ld+json">
    </script> {"@type":"NewsArticle","headline":" "datePublished":" "author":[{"name":" <![CDATA[ ]]> <!-- --> &amp; &
    &#0; &#x110000; &#xd800; &shy; &nbsp; &lt;script&gt; <base\thref="//[ http://[::1 http://a:99999/ javascript:x data:,x
    file:///etc/passwd ftp://x/ %00 %ff \\u0000 \\ud800 ' " = <svg><title> <table><tr><td> <template> <noscript> <iframe>
    <!DOCTYPE\tx\t[<!ENTITY\ty\t"z">]> &y; <?xml\tversion="1.0"\tencoding="utf-16"?> <meta\tcharset=utf-7> <frameset>
    <link\trel=canonical\thref=" <span\tclass="byline\tauthor"> By\tJane\tDoe 0000-00-00 32.13.2024 99:99 1e999 -1 NaN
    0001-01-01T00:00:00+14:00 30\tFebruary\t2024 Reuters\treported\tthat (c) “ ” « » © · | — … 北京 กขค עברית عربي </html>
    <item> </item> <entry> </entry> <link> </link> <pubDate> <loc> </loc> <url> </url> <urlset> User-agent: Disallow: * $
    """.split(" ") if t.strip()),
    b"\x00", b"\xff\xfe", b"\xed\xa0\x80", b"\xe2\x80\xae", b"\xc2\xad", b"\x1b[31m", b"\r", b"\n\n", b"\xef\xbb\xbf", b"\x1f\x8b\x08",
]  # fmt: skip


class Seed(NamedTuple):
    """What to mutate, and which reader it is for."""

    kind: str
    body: bytes


class Found(NamedTuple):
    """An input that broke something."""

    number: int
    kind: str
    what: str


def seeds(folders: Iterable[Path]) -> list[Seed]:
    """The pages of the tests, of the demo and of the folders; feeds, sitemaps and robots.txt of ours."""
    found = [Seed("feed", body) for body in (RSS, ATOM, JSON_FEED)]
    found += [Seed("sitemap", body) for body in (SITEMAP, INDEX, gzip.compress(SITEMAP), b"https://example.org/a\n")]
    found += [Seed("robots", ROBOTS)]
    for folder in (ROOT / "tests" / "pages", ROOT / "data" / "demo", *folders):
        for path in sorted(folder.rglob("*")):
            if path.suffix in (".html", ".xml", ".rss", ".txt", ".gz") and path.is_file():
                body = path.read_bytes()
                body = gzip.decompress(body) if path.name.endswith(".html.gz") else body
                kind = {".xml": "sitemap" if b"<loc>" in body else "feed", ".rss": "feed"}.get(path.suffix, "page")
                found.append(Seed("robots" if path.name == "robots.txt" else kind, body))
    return found


def mutant(number: int, corpus: list[Seed]) -> Seed:
    """The input of this number: a seed, one to forty times cut, doubled, mixed, or strewn with tokens."""
    dice = random.Random(number)
    kind = dice.choice(("page", "page", "feed", "sitemap", "robots"))
    own = [seed for seed in corpus if seed.kind == kind]
    body = bytearray(dice.choice(own).body)
    start = dice.randrange(max(1, len(body) - MAX_BYTES))
    body = body[start : start + MAX_BYTES] if dice.random() < 0.5 else body[:MAX_BYTES]
    for _ in range(dice.choice((1, 2, 4, 10, 40))):
        at = dice.randrange(len(body) + 1)
        span = dice.choice((1, 8, 100, 5_000))
        match dice.randrange(7):
            case 0:
                del body[at : at + span]
            case 1:
                body[at:at] = dice.choice(TOKENS) * dice.choice((1, 1, 1, 3, 50, 2_000))
            case 2:
                body[at:at] = body[at : at + span] * dice.choice((1, 2, 30))
            case 3:
                other = dice.choice(own).body
                place = dice.randrange(len(other) + 1)
                body[at : at + span] = other[place : place + span]
            case 4:
                body[at : at + span] = dice.randbytes(min(span, 100))
            case 5 if at < len(body):
                body[at] ^= 1 << dice.randrange(8)
            case _:
                body = body[:at] + body[at : at + 5_000][::-1] + body[at + 5_000 :]
        del body[MAX_BYTES:]
    return Seed(kind, bytes(body))


def read(seed: Seed) -> None:
    """The whole way of an input; raises what must not be raised."""
    READERS[seed.kind](seed.body)


def _page(body: bytes) -> None:
    from newsspider.discovery import find_feeds, read_section
    from newsspider.exports import to_json
    from newsspider.extraction import extract_article
    from newsspider.intake import judge
    from newsspider.items import Visit
    from newsspider.page import Page
    from newsspider.quality import warnings
    from newsspider.storage.records import article_record

    page = Page.from_html(body, URL, NOW)
    read_section(page)
    find_feeds(page)
    article = extract_article(page)
    judge(Visit(URL, URL, "x", NOW, 200, article=article))
    warnings(article, NOW)
    record = json.loads(to_json(article_record(article)))
    assert isinstance(article.body_markdown, str)
    assert record["url"] == URL


def _feed(body: bytes) -> None:
    from newsspider.discovery import DiscoveryError, read_feed

    try:
        _check(c.url for c in read_feed(body, URL, NOW))
    except DiscoveryError:
        return


def _sitemap(body: bytes) -> None:
    from newsspider.discovery import DiscoveryError, read_sitemap

    try:
        found = read_sitemap(body, URL, NOW)
    except DiscoveryError:
        return
    _check(c.url for c in found.candidates + found.children)


def _robots(body: bytes) -> None:
    from newsspider.discovery import find_sitemaps
    from newsspider.middlewares import RobotParser

    parser = RobotParser(body, None)
    assert isinstance(parser.allowed(URL, "newsspider"), bool)
    delay = parser.crawl_delay("newsspider")
    assert delay is None or isinstance(delay, (int, float))
    _check(parser.sitemaps())
    _check(find_sitemaps(body, URL))


def _check(urls: Iterable[str]) -> None:
    from newsspider.urls import article_score, canonicalize

    for url in urls:
        assert url.startswith(("http://", "https://")), url
        assert canonicalize(canonicalize(url)) == canonicalize(url), url
        article_score(url)


READERS: dict[str, Callable[[bytes], None]] = {"page": _page, "feed": _feed, "sitemap": _sitemap, "robots": _robots}


def _work(pipe: Connection, corpus: list[Seed], numbers: Iterable[int], limit: float) -> None:
    """In the process: one input after the other, each announced before and judged after.

    The timer's signal ends the process, also where it is busy inside a library.
    """
    for number in numbers:
        seed = mutant(number, corpus)
        signal.setitimer(signal.ITIMER_PROF, limit)
        pipe.send((number, seed.kind, None))
        try:
            read(seed)
        except Exception:
            pipe.send((number, seed.kind, traceback.format_exc(limit=-3)))
        else:
            pipe.send((number, seed.kind, ""))


def run(
    corpus: list[Seed], first: int, count: int | None = None, seconds: float = 60, limit: float = LIMIT
) -> tuple[Counter[str], list[Found]]:
    """Try inputs from this number on, so many or for so long: how many of each kind, and what was found."""
    tried: Counter[str] = Counter()
    found: list[Found] = []
    end = time.monotonic() + seconds
    context = multiprocessing.get_context("fork")  # the seeds need not be sent
    number, last = first, first + count if count is not None else sys.maxsize
    while number < last and time.monotonic() < end:
        receiver, sender = context.Pipe(duplex=False)
        numbers = range(number, last)
        process = context.Process(target=_work, args=(sender, corpus, numbers, limit), daemon=True)
        process.start()
        sender.close()
        kind = "nothing yet"
        try:
            while number < last and time.monotonic() < end:
                if not receiver.poll(1):
                    continue
                number, kind, what = receiver.recv()
                if what is not None:
                    tried[kind] += 1
                    if what:
                        found.append(Found(number, kind, what))
                    number += 1
        except EOFError:
            process.join()
            slow = process.exitcode == -signal.SIGPROF
            found.append(Found(number, kind, f"takes more than {limit:g} s" if slow else "ends the process"))
            number += 1
        process.kill()
        process.join()
    return tried, found


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--seed", type=int, default=None, help="number of the first input; random without")
    parser.add_argument("--count", type=int, default=None, help="number of inputs")
    parser.add_argument(
        "--pages", type=Path, action="append", default=[], help="folder of more pages (.html, .html.gz)"
    )
    parser.add_argument("--limit", type=float, default=LIMIT, help="seconds that an input may take")
    options = parser.parse_args()
    first = options.seed if options.seed is not None else random.SystemRandom().randrange(1 << 32)
    tried, found = run(seeds(options.pages), first, options.count, options.minutes * 60, options.limit)
    for number, kind, what in found:
        print(f"--seed {number} --count 1 ({kind}): {what}")
    print(f"{sum(tried.values())} inputs from {first}: {dict(tried)}; {len(found)} found")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
