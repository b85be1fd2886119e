"""``doctor``: what this computer offers for the wizard, each point with what to do where something is missing."""

from __future__ import annotations

import asyncio
import platform
import secrets
import ssl
import webbrowser
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass

from connection_wizard import __version__
from connection_wizard.cli.arguments import Arguments
from connection_wizard.cli.qt_check import check_qt
from connection_wizard.engine.errors import CodeNotRun
from connection_wizard.engine.process import EngineProcess
from connection_wizard.errors import WizardError
from connection_wizard.http.proxies import proxy_for, proxy_name
from connection_wizard.http.proxy_scripts import has_proxy_script
from connection_wizard.http.server import LoopbackServer, ServerRequest, ServerResponse
from connection_wizard.http.trust import system_trust
from connection_wizard.secrets.filing import SecretName
from connection_wizard.secrets.vault import SessionVault, VaultError, open_vault
from connection_wizard.terminal import OUT


@dataclass(frozen=True, slots=True)
class Point:
    """One point of the check-up; ``needed``: without it the main job does not work here."""

    name: str
    ok: bool
    message: str
    hint: str = ""
    needed: bool = False


def run(arguments: Arguments) -> int:
    """Check everything; 1 where something that is needed is missing."""
    with asyncio.Runner() as runner:
        points = runner.run(_points())
    healthy = all(point.ok for point in points if point.needed)
    if arguments.json:
        document = {"version": __version__, "healthy": healthy, "points": [asdict(point) for point in points]}
        OUT.document(document, indent=2)
    else:
        for point in points:
            OUT.line(
                f"{'ok     ' if point.ok else 'MISSING' if point.needed else 'note   '}  {point.name}: {point.message}"
            )
            if point.hint:
                OUT.line(f"         {point.hint}")
    return 0 if healthy else 1


async def _points() -> list[Point]:
    checks: tuple[Callable[[], Awaitable[Point]], ...] = (_program, _window, _vault, _engine, _browser, _trust, _proxy)
    points = [await check() for check in checks]
    return points + [await _loopback(host) for host in ("127.0.0.1", "::1", "localhost")]


async def _program() -> Point:
    system = f"Python {platform.python_version()} on {platform.system()} {platform.release()}"
    return Point("program", ok=True, message=f"connection-wizard {__version__}, {system}")


async def _window() -> Point:
    found = await asyncio.to_thread(check_qt)
    if found.ok:
        return Point("window", ok=True, message=f"Qt {found.version} starts ({found.platform})")
    return Point("window", ok=False, message=found.problem, hint=found.hint)


async def _vault() -> Point:
    vault = await open_vault()
    if isinstance(vault, SessionVault):
        return Point("secrets", ok=False, message=f"are {vault.description}", hint=vault.reason)
    name = SecretName("connection-wizard.invalid", f"check-up-{secrets.token_hex(4)}", "client_secret")
    kept = secrets.token_urlsafe(16)
    try:
        await vault.set(name, kept)
        found = await vault.get(name)
        await vault.delete(name)
    except VaultError as error:
        return Point("secrets", ok=False, message=error.message, hint=error.hint)
    if found != kept:
        hint = "Look at your system's password store: it takes secrets and does not give them back."
        return Point("secrets", ok=False, message="come back from the password store otherwise", hint=hint)
    return Point("secrets", ok=True, message=f"are {vault.description}")


async def _engine() -> Point:
    """Whether connection code can be run: the engine starts, and is ended again."""
    try:
        engine = EngineProcess()
        try:
            await asyncio.to_thread(engine.start)
        finally:
            await asyncio.to_thread(engine.close)
    except CodeNotRun as error:
        return Point("code", ok=False, message=error.message, hint=error.hint)
    return Point("code", ok=True, message="can be run, in an engine of its own")


async def _browser() -> Point:
    try:
        webbrowser.get()
    except webbrowser.Error:
        hint = "Copy the log-in address by hand, or name a browser with --browser-command."
        return Point("browser", ok=False, message="no browser opens by itself here", hint=hint)
    return Point("browser", ok=True, message="a browser can be opened")


async def _trust() -> Point:
    try:
        system_trust()
    except (OSError, ssl.SSLError):
        hint = "Install the system's certificates (on Debian: apt-get install ca-certificates)."
        return Point("certificates", ok=False, message="could not be read", hint=hint, needed=True)
    return Point("certificates", ok=True, message="are read from the system; TLS is always verified", needed=True)


async def _proxy() -> Point:
    proxy = await proxy_for("https", "example.com", 443)
    if proxy is None and await asyncio.to_thread(has_proxy_script):
        hint = (
            "Name the proxy in the environment: HTTPS_PROXY=http://proxy.example:3128. Whoever runs your network knows."
        )
        return Point("proxy", ok=False, message="is found by a script here (PAC), which is not run", hint=hint)
    if proxy is None:
        return Point("proxy", ok=True, message="none is set; providers are reached directly")
    host = proxy_name(proxy) or "a host that cannot be read"
    return Point("proxy", ok=True, message=f"providers are reached through {host}; this computer itself directly")


async def _loopback(host: str) -> Point:
    """Whether a redirect can be received there. Only 127.0.0.1 is needed: the others serve single providers."""

    async def answer(request: ServerRequest) -> ServerResponse:
        return ServerResponse(204)

    try:
        async with LoopbackServer(answer, host=host):
            return Point(f"redirect to {host}", ok=True, message="can be received", needed=host == "127.0.0.1")
    except WizardError as error:
        return Point(
            f"redirect to {host}", ok=False, message=error.message, hint=error.hint, needed=host == "127.0.0.1"
        )
