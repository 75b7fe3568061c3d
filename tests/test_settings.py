"""The Scrapy settings: what makes them safe is pinned, and each difference has its reason."""

from __future__ import annotations

import ast
import datetime
import ipaddress
import ssl
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from conftest import Workplace
from scrapy.settings import Settings, default_settings
from webserver import Route, WebServer, article, html

from newsspider import settings as ours

Serve = Callable[[Mapping[str, Route]], WebServer]


def loaded() -> Settings:
    settings = Settings()
    settings.setmodule("newsspider.settings")
    return settings


def test_every_setting_says_why_it_differs() -> None:
    source = Path(ours.__file__).read_text(encoding="utf-8")
    lines = source.splitlines()
    for node in ast.parse(source).body:
        if not isinstance(node, ast.Assign) or not isinstance(node.targets[0], ast.Name):
            continue
        name = node.targets[0].id
        told = any("# " in line for line in lines[node.lineno - 1 : node.end_lineno])
        by_name = name.startswith("NEWSSPIDER_") or name in ("BOT_NAME", "SPIDER_MODULES", "NEWSPIDER_MODULE")
        assert told or by_name or name == "ITEM_PIPELINES", name
        assert by_name or hasattr(default_settings, name), f"{name} is no setting of Scrapy"
        assert by_name or getattr(ours, name) != getattr(default_settings, name), f"{name} is the default"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ROBOTSTXT_OBEY", True),
        ("DOWNLOAD_DELAY", 1.0),
        ("CONCURRENT_REQUESTS_PER_DOMAIN", 1),
        ("TELNETCONSOLE_ENABLED", False),
        ("REMOTE_CONTROL_ENABLED", False),
        ("DOWNLOAD_VERIFY_CERTIFICATES", True),
        ("DOWNLOAD_MAXSIZE", 16 << 20),
        ("COOKIES_ENABLED", False),
        ("METAREFRESH_ENABLED", False),
        ("HTTPCACHE_ENABLED", False),
        ("CONCURRENT_ITEMS", 4),
    ],
)
def test_what_keeps_a_crawl_polite_and_safe(name: str, value: object) -> None:
    assert loaded().get(name) == value


def test_no_page_leads_to_files() -> None:
    handlers = loaded().getwithbase("DOWNLOAD_HANDLERS")
    assert {scheme for scheme, handler in handlers.items() if handler is not None} == {"http", "https"}


# Certificates


def self_signed(folder: Path) -> ssl.SSLContext:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False
        )
        .sign(key, hashes.SHA256())
    )
    (folder / "key.pem").write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    (folder / "certificate.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "certificate.pem", folder / "key.pem")
    return context


@pytest.mark.parametrize(("verify", "outcome"), [(True, "failed"), (False, "stored")])
def test_certificates_are_verified_unless_declared_otherwise(
    work: Workplace, tmp_path: Path, verify: bool, outcome: str
) -> None:
    story = "/2026/11/20/the-bridge-over-the-river-is-open-again/"
    routes: dict[str, Route] = {
        "/": html(f'<a href="{story}">The bridge over the river is open again</a>'),
        story: article("The bridge over the river is open again"),
    }
    with WebServer(routes, tls=self_signed(tmp_path)) as web:
        work.declare(web, verify_certificates=verify)
        done = work.run("crawl")
        outcomes = {found for found, _ in work.pages(web).values()}
    assert outcome in outcomes, done.err
    assert ("stored" in outcomes) is not verify
