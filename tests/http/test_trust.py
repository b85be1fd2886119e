"""Whose certificates are believed."""

import ssl
from pathlib import Path

import certifi
import pytest
import trustme
import truststore

from connection_wizard.http import trust


@pytest.fixture
def without_store(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A system whose OpenSSL finds no certificates; returns the folder in which it looks."""
    folder = tmp_path / "certs"
    folder.mkdir()
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "no-such-file"))
    monkeypatch.setenv("SSL_CERT_DIR", str(folder))
    monkeypatch.setattr(trust, "_BUNDLES", (str(tmp_path / "no-bundle"),))
    return folder


def authorities(path: str) -> int:
    return ssl.create_default_context(cafile=path).cert_store_stats()["x509"]


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin", "freebsd14"])
def test_always_verifies(platform: str) -> None:
    context = trust.make_context(platform)
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_asks_the_system_where_it_has_an_own_store(platform: str) -> None:
    assert isinstance(trust.make_context(platform), truststore.SSLContext)


def test_takes_the_packaged_authorities_where_the_system_has_none(without_store: Path) -> None:
    assert trust.make_context("linux").cert_store_stats()["x509"] == authorities(certifi.where())


def test_takes_a_bundle_where_a_distribution_keeps_it(
    without_store: Path, monkeypatch: pytest.MonkeyPatch, authority: trustme.CA
) -> None:
    bundle = without_store / "bundle.pem"
    authority.cert_pem.write_to_path(str(bundle))
    monkeypatch.setenv("SSL_CERT_DIR", str(without_store / "none"))
    monkeypatch.setattr(trust, "_BUNDLES", ("/no/such/bundle", str(bundle)))
    assert trust.make_context("linux").cert_store_stats()["x509"] == 1


def test_a_filled_folder_is_a_store(without_store: Path) -> None:
    """OpenSSL reads a folder of certificates when it needs one, so the context seems empty."""
    (without_store / "0a1b2c3d.0").write_text("a certificate")
    assert trust.make_context("linux").cert_store_stats()["x509"] == 0


def test_a_named_file_is_the_store(without_store: Path, monkeypatch: pytest.MonkeyPatch, authority: trustme.CA) -> None:
    file = without_store / "own.pem"
    authority.cert_pem.write_to_path(str(file))
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    assert trust.make_context("linux").cert_store_stats()["x509"] == 1


def test_the_store_is_read_once() -> None:
    assert trust.system_trust() is trust.system_trust()


def test_the_context_of_plain_http_believes_nobody() -> None:
    context = trust.no_trust()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.cert_store_stats()["x509"] == 0
