"""The certificate that this program makes for its own https addresses."""

import ssl
import stat
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509

from connection_wizard.http import certificate as certificate_module
from connection_wizard.http.certificate import CLOCK_SKEW, LIFETIME, current_certificate, make_certificate

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _none_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(certificate_module, "_latest", None)


def test_it_names_this_computer_and_nothing_else() -> None:
    made = x509.load_pem_x509_certificate(make_certificate(NOW).pem.encode())
    names = made.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert names.get_values_for_type(x509.DNSName) == ["localhost"]
    assert names.get_values_for_type(x509.IPAddress) == [ip_address("127.0.0.1"), ip_address("::1")]
    assert made.issuer == made.subject
    assert made.extensions.get_extension_for_class(x509.BasicConstraints).value.ca is False
    uses = made.extensions.get_extension_for_class(x509.KeyUsage).value
    assert uses.digital_signature
    assert not uses.key_cert_sign


def test_it_is_good_for_hours() -> None:
    made = make_certificate(NOW)
    read = x509.load_pem_x509_certificate(made.pem.encode())
    assert read.not_valid_before_utc == NOW - CLOCK_SKEW
    assert read.not_valid_after_utc == made.expires_at == NOW + LIFETIME
    assert timedelta(hours=24) > LIFETIME


def test_no_two_have_the_same_number() -> None:
    one, other = (x509.load_pem_x509_certificate(make_certificate(NOW).pem.encode()) for _ in range(2))
    assert one.serial_number != other.serial_number
    assert one.public_key() != other.public_key()


def test_old_tls_is_not_spoken() -> None:
    assert make_certificate(NOW).context.minimum_version == ssl.TLSVersion.TLSv1_2


def test_the_key_is_never_on_disk_in_the_clear_and_nothing_stays(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    seen: list[tuple[str, int, int]] = []
    real = ssl.SSLContext.load_cert_chain

    def look(self: ssl.SSLContext, certfile: Path, keyfile: None = None, password: bytes = b"") -> None:
        seen.append((certfile.read_text(), certfile.stat().st_mode, certfile.parent.stat().st_mode))
        real(self, certfile, keyfile, password)

    monkeypatch.setattr(ssl.SSLContext, "load_cert_chain", look)
    make_certificate(NOW)
    [(text, mode, folder)] = seen
    assert "BEGIN ENCRYPTED PRIVATE KEY" in text
    assert "BEGIN PRIVATE KEY" not in text
    assert "BEGIN EC PRIVATE KEY" not in text
    if sys.platform != "win32":
        assert stat.S_IMODE(mode) == 0o600
        assert stat.S_IMODE(folder) == 0o700
    assert list(tmp_path.iterdir()) == []


def test_nothing_stays_where_it_cannot_be_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def fail(self: ssl.SSLContext, *arguments: object, **named: object) -> None:
        raise ssl.SSLError("no")

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(ssl.SSLContext, "load_cert_chain", fail)
    with pytest.raises(ssl.SSLError):
        make_certificate(NOW)
    assert list(tmp_path.iterdir()) == []


def test_the_same_one_serves_until_half_of_its_time_is_over() -> None:
    first = current_certificate(NOW)
    assert current_certificate(NOW + LIFETIME / 2 - timedelta(seconds=1)) is first
    later = current_certificate(NOW + LIFETIME / 2)
    assert later is not first
    assert current_certificate(NOW + LIFETIME / 2) is later
