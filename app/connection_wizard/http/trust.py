"""Whose certificates are believed: the system's store. There is no way to switch verification off."""

import functools
import os
import ssl
import sys
from pathlib import Path
from typing import Final

_BUNDLES: Final = (
    "/etc/ssl/cert.pem",
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
)
"""Where Linux distributions and BSDs keep the store, for a Python whose OpenSSL was built for another place."""


@functools.cache
def system_trust() -> ssl.SSLContext:
    """The context of this process; making it reads some hundred certificates (about 30 ms)."""
    return make_context(sys.platform)


def make_context(platform: str) -> ssl.SSLContext:
    """A verifying client context for a platform named as in `sys.platform`."""
    if platform in ("win32", "darwin"):
        from connection_wizard.http.system_store import SystemStore

        return SystemStore(ssl.PROTOCOL_TLS_CLIENT)
    # Not truststore here: on Linux it reads the whole store again for each connection, and nothing is gained by it.
    context = ssl.create_default_context()
    if not context.cert_store_stats()["x509"] and not _is_filled(ssl.get_default_verify_paths().capath):
        context.load_verify_locations(cafile=next(filter(os.path.isfile, _BUNDLES), None) or _packaged())
    return context


@functools.cache
def no_trust() -> ssl.SSLContext:
    """A context that believes nobody, for plain http: cheap, and safe should TLS be tried with it after all."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _is_filled(folder: str | None) -> bool:
    return folder is not None and any(Path(folder).iterdir())


def _packaged() -> str:
    import certifi

    return certifi.where()
