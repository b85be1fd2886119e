"""The proxy that the system wants for an address: environment variables, Windows' and macOS' settings."""

import asyncio
from urllib.request import getproxies, proxy_bypass

from connection_wizard.addresses.reading import Address, read
from connection_wizard.http.loopback import is_loopback


async def proxy_for(scheme: str, host: str, port: int | None) -> str | None:
    """The proxy's URL, user information included, or None for a direct way.

    Loopback is always reached directly: what listens here, a proxy cannot see.
    """
    if is_loopback(host):
        return None
    proxies = getproxies()
    address = proxies.get(scheme) or proxies.get("all")
    # On Windows the question about exceptions may look up names, which blocks.
    if not address or await asyncio.to_thread(proxy_bypass, host if port is None else f"{host}:{port}"):
        return None
    return address if "://" in address else f"http://{address}"


def can_use(proxy: str) -> bool:
    """Whether the proxy is of a kind that is spoken here; SOCKS is not."""
    found = read(proxy)
    return isinstance(found, Address) and found.scheme in ("http", "https") and found.port != 0


def proxy_name(proxy: str) -> str | None:
    """The proxy's server, as it may be shown; None where it cannot be read."""
    found = read(proxy)
    return found.shown if isinstance(found, Address) else None
