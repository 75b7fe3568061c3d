"""What a crawl costs beside a bare Scrapy spider that only fetches the same pages, on one processor core.

    python tests/benchmarks/throughput.py [PAGES_FOLDER] [--pages N] [--runs N] [--sites N] [--keep FOLDER]

Takes ``.html`` and ``.html.gz`` files, makes N different articles of them by numbering their titles and sentences,
and serves these by nginx, which has to be installed, from several ports of this machine: as several sites. Then, by
turns, a spider with the same settings that looks at nothing it gets, and ``newsspider crawl`` by the real command,
into a new archive each time. The processes measured share one core; nginx has another one where there is one.

What counts is processor time (user and system) for each page. The time that a process takes before its first page
is measured by a run over one page of each site and taken off. Pages a second are what one core would give that has
nothing else to do; on a busy machine a wall clock says nothing.
"""

from __future__ import annotations

import argparse
import gzip
import os
import re
import shutil
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple

CHECKOUT = Path(__file__).parents[2]
#: The beginning of each article's name. What else the pages link to is not followed.
_NAME = "report-on-matter-number-"
#: A sitemap of a crawl's size: of one source newsspider takes no more than 5,000.
_IN_SITEMAP = 1_000
_SAMPLE_SECONDS = 1.0
_SAMPLES_SHOWN = 20
#: The end of a sentence within a text; what follows a number in scripts or style sheets is left alone.
_SENTENCE_END = re.compile(rb"(?<=[a-z]{4})\. (?=[A-Z])")
_TITLE = re.compile(rb"(<(?:title|h1)\b[^>]*>|<meta property=\"og:title\" content=\")")
_NGINX = """
daemon off; master_process off; error_log stderr crit; pid {folder}/nginx.pid; worker_rlimit_nofile 4096;
events {{ worker_connections 1024; }}
http {{
    access_log off; sendfile on; keepalive_requests 1000000; default_type text/html;
    types {{ text/html html; text/xml xml; text/plain txt; }}
    {temporary}
    {servers}
}}
"""


class Run(NamedTuple):
    """One process, from its start to its end."""

    cpu: float
    #: seconds, user and system
    seconds: float
    memory: list[tuple[float, int]]
    #: (seconds since the start, resident bytes)


class Served(NamedTuple):
    """What nginx offers."""

    bases: list[str]
    #: one a site, without a slash at the end
    paths: list[list[str]]
    #: of the pages of each site
    size: int
    #: bytes of all pages

    @property
    def count(self) -> int:
        """Number of pages."""
        return sum(map(len, self.paths))


class Archive(NamedTuple):
    """What a crawl has made."""

    articles: int
    size: int
    #: bytes
    outcomes: list[tuple[str, int]]
    #: and the pages that ended in each


def read_pages(folder: Path) -> list[bytes]:
    """The pages of a folder, in the order of names."""
    files = sorted(p for p in folder.rglob("*") if p.name.endswith((".html", ".html.gz")))
    return [gzip.decompress(p.read_bytes()) if p.suffix == ".gz" else p.read_bytes() for p in files]


def variant(html: bytes, number: int) -> bytes:
    """Another article on the same template: its headline and each of its sentences are numbered."""
    html = _TITLE.sub(rb"\g<1>%d: " % number, html)
    return _SENTENCE_END.sub(b" in %d. " % number, html)


def write_sites(folder: Path, bases: Sequence[str], pages: Sequence[bytes], count: int) -> Served:
    """Lay out a folder for each site: its articles, sitemaps, robots.txt and an empty front page."""
    paths: list[list[str]] = [[] for _ in bases]
    size = 0
    for number in range(count):
        html = variant(pages[number % len(pages)], number)
        site = number % len(bases)
        path = f"/2026/11/{_NAME}{number}.html"
        file = folder / str(site) / path[1:]
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(html)
        paths[site].append(path)
        size += len(html)
    for site, base in enumerate(bases):
        _write_sitemaps(folder / str(site), base, paths[site])
    return Served(list(bases), paths, size)


def _write_sitemaps(folder: Path, base: str, paths: Sequence[str]) -> None:
    names = []
    for start in range(0, len(paths), _IN_SITEMAP):
        names.append(f"sitemap-{start}.xml")
        urls = (f"<url><loc>{base}{path}</loc></url>" for path in paths[start : start + _IN_SITEMAP])
        (folder / names[-1]).write_text(f"<urlset>{''.join(urls)}</urlset>", encoding="utf-8")
    robots = "".join(f"Sitemap: {base}/{name}\n" for name in names)
    (folder / "robots.txt").write_text(f"User-agent: *\nDisallow:\n{robots}", encoding="utf-8")
    (folder / "index.html").write_text("<title>Front page</title>", encoding="utf-8")


def free_ports(count: int) -> list[int]:
    """Ports of the loopback interface on which nothing listens."""
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [s.getsockname()[1] for s in sockets]
    for s in sockets:
        s.close()
    return ports


@contextmanager
def nginx(folder: Path, ports: Sequence[int], core: int) -> Iterator[None]:
    """Serve the folders ``0``, ``1``, ... below ``folder``, each on its port."""
    program = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")
    if program is None:
        sys.exit("nginx is not installed; on Debian: apt-get install nginx-light")
    kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    temporary = " ".join(f"{kind}_temp_path {folder}/tmp;" for kind in kinds)
    servers = "\n".join(
        f"server {{ listen 127.0.0.1:{port}; root {folder}/{site}; }}" for site, port in enumerate(ports)
    )
    config = folder / "nginx.conf"
    config.write_text(_NGINX.format(folder=folder, temporary=temporary, servers=servers), encoding="utf-8")
    process = subprocess.Popen([program, "-p", str(folder), "-c", str(config)])
    try:
        os.sched_setaffinity(process.pid, {core})
        _wait_for(process, ports[-1])
        yield
    finally:
        process.terminate()
        process.wait()


def _wait_for(process: subprocess.Popen[bytes], port: int) -> None:
    while process.poll() is None:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.02)
    sys.exit(f"nginx ended with {process.returncode}")


def run(command: Sequence[str | Path], folder: Path, core: int) -> Run:
    """Run a command on this core to its end, and watch its memory."""
    environment = {**os.environ, "PYTHONPATH": str(CHECKOUT)}
    start = time.monotonic()
    memory: list[tuple[float, int]] = []
    with (folder / "output").open("wb") as output:
        process = subprocess.Popen(command, cwd=folder, env=environment, stdout=output, stderr=output)
        os.sched_setaffinity(process.pid, {core})
        while True:
            done, status, usage = os.wait4(process.pid, os.WNOHANG)
            if done:
                break
            if not memory or time.monotonic() - start - memory[-1][0] >= _SAMPLE_SECONDS:
                memory.append((time.monotonic() - start, _resident(process.pid)))
            time.sleep(0.02)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{command} ended with {process.returncode}:\n{(folder / 'output').read_text('utf-8', 'replace')}")
    return Run(usage.ru_utime + usage.ru_stime, time.monotonic() - start, memory)


def _resident(pid: int) -> int:
    """Bytes of memory that a process holds."""
    try:
        pages = Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1]
    except (OSError, IndexError):  # it has just ended
        return 0
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def run_bare(served: Served, folder: Path, core: int, per_site: int | None = None) -> Run:
    """Fetch the pages by a bare Scrapy spider."""
    urls = [base + path for base, paths in zip(served.bases, served.paths, strict=True) for path in paths[:per_site]]
    (folder / "urls").write_text("\n".join(urls), encoding="utf-8")
    return run([sys.executable, Path(__file__).resolve(), "--bare", folder / "urls"], folder, core)


def run_newsspider(served: Served, folder: Path, core: int, per_site: int | None = None) -> tuple[Run, Archive]:
    """Crawl the sites into a new archive."""
    tables = [
        f'[[site]]\nname = "site-{number}"\nurl = "{base}/"\nprivate = true\ndelay = 0\n'
        f"article_urls = '{_NAME}[0-9]+\\.html$'\nsitemaps = {_sitemaps(folder, number, base, paths, per_site)}\n"
        for number, (base, paths) in enumerate(zip(served.bases, served.paths, strict=True))
    ]
    (folder / "sites.toml").write_text("\n".join(tables), encoding="utf-8")
    shutil.rmtree(folder / "data", ignore_errors=True)
    most = str(2 * served.count + 100)
    measured = run([sys.executable, "-m", "newsspider", "crawl", "--max-pages", most], folder, core)
    return measured, _archive(folder / "data" / "news.db")


def _sitemaps(folder: Path, number: int, base: str, paths: Sequence[str], per_site: int | None) -> list[str]:
    if per_site is None:
        return [f"{base}/sitemap-{start}.xml" for start in range(0, len(paths), _IN_SITEMAP)]
    urls = "".join(f"<url><loc>{base}{path}</loc></url>" for path in paths[:per_site])
    (folder / str(number) / "few.xml").write_text(f"<urlset>{urls}</urlset>", encoding="utf-8")
    return [f"{base}/few.xml"]


def _archive(path: Path) -> Archive:
    db = sqlite3.connect(path)
    try:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        articles = int(db.execute("SELECT count(*) FROM articles").fetchone()[0])
        outcomes = db.execute("SELECT outcome, sum(pages) FROM run_outcomes GROUP BY 1 ORDER BY 2 DESC").fetchall()
    finally:
        db.close()
    return Archive(articles, path.stat().st_size, outcomes)


def bare_spider(urls: Path) -> None:
    """Fetch all addresses in this process; what comes is looked at no further."""
    from collections.abc import AsyncIterator

    import scrapy
    from scrapy.crawler import AsyncCrawlerProcess

    class Bare(scrapy.Spider):
        name = "bare"

        async def start(self) -> AsyncIterator[scrapy.Request]:
            for url in urls.read_text(encoding="utf-8").split():
                yield scrapy.Request(url, dont_filter=True)

        def parse(self, response: scrapy.http.Response, **_: Any) -> None:
            pass

    settings = {
        "CONCURRENT_ITEMS": 4,
        "TELNETCONSOLE_ENABLED": False,
        "REMOTE_CONTROL_ENABLED": False,
        "COOKIES_ENABLED": False,
        "LOG_LEVEL": "WARNING",
    }
    process = AsyncCrawlerProcess(settings)
    process.crawl(Bare)
    process.start()


class Times:
    """Seconds of processor time that the runs of one kind took."""

    def __init__(self, served: Served) -> None:
        self.pages = served.count - sum(len(paths[:1]) for paths in served.paths)
        self.begin: list[float] = []
        #: of runs over one page of each site
        self.all: list[float] = []
        #: of runs over all pages

    @property
    def of_pages(self) -> list[float]:
        """For each run, the seconds that one more page takes."""
        return [(seconds - min(self.begin)) / self.pages for seconds in self.all]


def report(served: Served, bare: Times, ours: Times, last: Run, archive: Archive) -> Iterator[str]:
    """The lines to print."""
    yield f"{served.count} pages of {served.size / served.count / 1000:.0f} KB on {len(served.bases)} sites"
    for name, times in (("bare spider", bare.of_pages), ("newsspider", ours.of_pages)):
        least, median = min(times), statistics.median(times)
        yield f"{name:12} {1000 * least:7.2f} ms a page (median {1000 * median:.2f}), {1 / least:6.0f} pages/s"
    ratios = [b / o for b, o in zip(bare.of_pages, ours.of_pages, strict=True)]
    least_ratio = min(bare.of_pages) / min(ours.of_pages)
    yield f"newsspider does {statistics.median(ratios):.3f} of the bare spider's pages (least times: {least_ratio:.3f})"
    outcomes = ", ".join(f"{pages} {outcome}" for outcome, pages in archive.outcomes)
    yield f"archive: {archive.articles} articles, {archive.size / max(archive.articles, 1):.0f} bytes each; {outcomes}"
    step = max(1, len(last.memory) // _SAMPLES_SHOWN)
    curve = " ".join(f"{seconds:.0f}s:{resident / 1e6:.0f}" for seconds, resident in last.memory[::step])
    yield f"memory in MB after so many seconds: {curve}"


def main(arguments: Sequence[str]) -> None:
    """Serve, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=CHECKOUT / "tests" / "pages")
    parser.add_argument("--pages", type=int, default=400, help="number of articles to make")
    parser.add_argument("--runs", type=int, default=3, help="of each kind, by turns")
    parser.add_argument("--sites", type=int, default=8)
    parser.add_argument("--keep", type=Path, help="folder for what is served and stored; else it is deleted")
    parser.add_argument("--bare", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.bare:
        bare_spider(options.bare)
        return
    pages = read_pages(options.folder)
    if not pages:
        parser.error(f"no pages in {options.folder}")
    cores = sorted(os.sched_getaffinity(0))
    with tempfile.TemporaryDirectory() as temporary:
        folder = (options.keep or Path(temporary)).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        ports = free_ports(options.sites)
        served = write_sites(folder, [f"http://127.0.0.1:{port}" for port in ports], pages, options.pages)
        with nginx(folder, ports, cores[-1]):
            print(*measure(served, folder, cores[0], options.runs), sep="\n")


def measure(served: Served, folder: Path, core: int, runs: int) -> Iterator[str]:
    """Both kinds of runs by turns; the report."""
    bare, ours = Times(served), Times(served)
    for _ in range(runs):
        bare.begin.append(run_bare(served, folder, core, per_site=1).cpu)
        bare.all.append(run_bare(served, folder, core).cpu)
        ours.begin.append(run_newsspider(served, folder, core, per_site=1)[0].cpu)
        last, archive = run_newsspider(served, folder, core)
        ours.all.append(last.cpu)
    yield from report(served, bare, ours, last, archive)


if __name__ == "__main__":
    main(sys.argv[1:])
