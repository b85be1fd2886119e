"""The certificate for an https address on this computer: signed by itself, made in memory, good for hours.

No authority may sign for 127.0.0.1 or localhost, so that every browser warns of it once; its person is told before. Our
own client never trusts it. `cryptography` is loaded when a certificate is made, and only then: see decision record 13.
"""

import ipaddress
import os
import secrets
import ssl
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, NamedTuple

from connection_wizard.http.loopback import IPV4, IPV6, NAME

LIFETIME: Final = timedelta(hours=12)
CLOCK_SKEW: Final = timedelta(hours=1)
"""How far a clock may go wrong between this program and a browser."""

_KEY_USES: Final = (
    "digital_signature",
    "content_commitment",
    "key_encipherment",
    "data_encipherment",
    "key_agreement",
    "key_cert_sign",
    "crl_sign",
    "encipher_only",
    "decipher_only",
)


class Certificate(NamedTuple):
    """A certificate with its private key, which is nowhere but in the context."""

    context: ssl.SSLContext
    """For a server: TLS 1.2 or newer."""
    pem: str
    """The certificate alone, without its key."""
    expires_at: datetime


_latest: Certificate | None = None


def current_certificate(now: datetime | None = None) -> Certificate:
    """The certificate of this run of the program; the same for hours, so that a browser warns of it once.

    Takes some tenths of a second the first time: call it in a thread.
    """
    global _latest
    known, moment = _latest, now or datetime.now(UTC)
    if known is None or not moment < known.expires_at - LIFETIME / 2:
        known = _latest = make_certificate(moment)
    return known


def make_certificate(now: datetime | None = None) -> Certificate:
    """A new certificate for 127.0.0.1, ::1 and localhost.

    Args:
        now: the current time, UTC.
    """
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

    begins = (now or datetime.now(UTC)) - CLOCK_SKEW
    ends = begins + CLOCK_SKEW + LIFETIME
    key = ec.generate_private_key(ec.SECP256R1())
    # What a browser shows to whoever looks closer
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Connection Wizard on this computer")])
    addresses = [x509.IPAddress(ipaddress.ip_address(address)) for address in (IPV4, IPV6)]
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        # Firefox lets nobody past a second certificate of the same issuer with the same number
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(ends)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(NAME), *addresses]), critical=False)
        # No authority: even if somebody were to trust it, it could sign for nothing else (RFC 5280 4.2.1.9)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.KeyUsage(**dict.fromkeys(_KEY_USES, False) | {"digital_signature": True}), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    password = secrets.token_bytes(32)
    hidden = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(password),
    )
    pem = certificate.public_bytes(serialization.Encoding.PEM)
    return Certificate(_context(pem + hidden, password), pem.decode("ascii"), ends)


def _context(chain: bytes, password: bytes) -> ssl.SSLContext:
    """A server's context. `ssl` reads keys from files only: what lies there for a moment is encrypted, in a folder of
    this user's own, and its password never leaves the memory."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_alpn_protocols(["http/1.1"])
    with tempfile.TemporaryDirectory(prefix="connection-wizard-") as folder:
        file = Path(folder) / "chain.pem"
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as opened:
            opened.write(chain)
        context.load_cert_chain(file, password=password)
    return context
