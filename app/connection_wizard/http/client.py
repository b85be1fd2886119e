"""The one HTTP client: sends a request, follows what may be followed, and records all of it.

httpx' transports are used without its client, which would keep cookies, follow redirects by other rules and log URLs.
"""

import asyncio
import logging
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Self, cast

import httpx

from connection_wizard.addresses.reading import Address, BadAddress, read_web
from connection_wizard.http import failures
from connection_wizard.http.addresses import url_of
from connection_wizard.http.connecting import NotReached, end_surplus, judge_of, looked_at, until_the_head
from connection_wizard.http.detour import Detour
from connection_wizard.http.exchange import Exchange, HttpRequest, TransportFailure, host_of
from connection_wizard.http.outgoing import completed, unsendable
from connection_wizard.http.proxies import can_use, proxy_for, proxy_name
from connection_wizard.http.reach import Reach
from connection_wizard.http.recording import Clock, Recording
from connection_wizard.http.redirects import after
from connection_wizard.http.trust import no_trust, system_trust

_LOG = logging.getLogger(__name__)
__all__ = ["Clock", "HttpClient", "Limits"]

# At INFO httpx logs whole URLs, at DEBUG httpcore logs headers with cookies. Both hold codes and tokens.
for _name in ("httpx", "httpcore"):
    logging.getLogger(_name).setLevel(logging.WARNING)


@dataclass(frozen=True, slots=True)
class Limits:
    """What a server may take. Times in seconds.

    Attributes:
        connect_timeout: for the connection, and again for its encryption.
        read_timeout: for each silence of the server.
        total_timeout: for everything, redirects included.
        max_answer_bytes: of an answer's body, decoded.
        max_parts: in which the body comes; each costs work of its own, however little it holds.
        max_redirects: hops after the first request.
    """

    connect_timeout: float = 10.0
    read_timeout: float = 30.0
    total_timeout: float = 60.0
    max_answer_bytes: int = 16 * 1024 * 1024
    max_parts: int = 50_000
    max_redirects: int = 5


class HttpClient:
    """Sends requests; keeps connections open between them, and nothing else.

    Cheap to make: connections, proxies and certificates are looked at when the first request needs them. Belongs to
    the event loop in which it is used. TLS is always verified.

    Args:
        ssl_context: instead of the system's trust store, for tests with a certificate authority of their own.
        detour: where each request really goes, past every proxy and without asking for a name; what is recorded is
            what was meant. None: to its address.
    """

    def __init__(
        self,
        *,
        limits: Limits | None = None,
        ssl_context: ssl.SSLContext | None = None,
        clock: Clock | None = None,
        detour: Detour | None = None,
    ) -> None:
        self._limits = limits or Limits()
        self._ssl_context = ssl_context
        self._detour = detour
        self._clock = clock or Clock()
        self._timeouts: Mapping[str, float | None] = httpx.Timeout(
            self._limits.read_timeout, connect=self._limits.connect_timeout, pool=None
        ).as_dict()
        self._routes: dict[tuple[str, str, int | None], str | None] = {}
        # A connection is used again only where the same rules allowed it
        self._transports: dict[tuple[str, str | None, Reach | None], httpx.AsyncHTTPTransport] = {}

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close all connections. May be called again."""
        while self._transports:
            _, transport = self._transports.popitem()
            await transport.aclose()

    async def send(self, request: HttpRequest, *, reach: Reach | None = None, follow: bool = True) -> Exchange:
        """Send a request and read the whole answer, within the limits.

        Redirects are followed by the rules of `redirects.after`. Never raises for what the network or a server does:
        `Exchange.failure` says it.

        Args:
            reach: where the request, and every redirect, may go; None only for an address that the program itself
                made. A redirect to a host that is not listed is the answer; one that is refused for more is a failure.
            follow: whether redirects are followed at all.
        """
        deadline = asyncio.get_running_loop().time() + self._limits.total_timeout
        hops: tuple[Exchange, ...] = ()
        while True:
            exchange = await self._send_once(request, deadline, reach)
            _log(exchange)
            if hops:
                exchange = replace(exchange, redirected_from=hops)
            if exchange.failure or not exchange.response:
                return exchange
            following = after(exchange.request, exchange.response) if follow else None
            if following is None or (isinstance(following, HttpRequest) and _is_answer(following, reach)):
                return exchange
            host = host_of(exchange.request.url)
            if following == "insecure":
                return replace(exchange, failure=failures.insecure_redirect(host))
            if len(hops) == self._limits.max_redirects:
                return replace(exchange, failure=failures.too_many_redirects(host, self._limits.max_redirects))
            hops = (*hops, replace(exchange, redirected_from=()))
            request = following

    async def _send_once(self, request: HttpRequest, deadline: float, reach: Reach | None) -> Exchange:
        recording = Recording(self._clock, request)
        address = read_web(request.url)
        if isinstance(address, BadAddress):
            return recording.finished(failures.bad_address(address.words))
        if reach is not None and (refusal := reach.refusal(address)) is not None:
            return recording.finished(failures.refused(refusal, address))
        if what := unsendable(request):
            return recording.finished(failures.bad_request(what))
        recording.request = request = completed(request, address)
        try:
            async with asyncio.timeout_at(deadline):
                return recording.finished(await self._talk(request, address, recording, reach))
        except TimeoutError:
            return recording.finished(failures.total_timeout(address.shown, self._limits.total_timeout))

    async def _talk(
        self, request: HttpRequest, address: Address, recording: Recording, reach: Reach | None
    ) -> TransportFailure | None:
        """Send, and read into the recording; what went wrong, if anything did."""
        limits = self._limits
        proxy = None
        there = address if self._detour is None else self._detour.around(address)
        url = url_of(there) if isinstance(there, Address) else None
        if url is None:
            return failures.bad_address(BadAddress("characters").words)
        judge = None
        try:
            if self._detour is None:
                proxy = await self._route(address)
                if proxy and not can_use(proxy):
                    return failures.unusable_proxy()
                if reach is not None and not proxy:  # behind a proxy it is the proxy that looks up names
                    judge = judge_of(address, reach)
            transport = await self._transport(url.scheme, proxy, reach)
            with until_the_head(judge):
                response = await transport.handle_async_request(
                    httpx.Request(
                        request.method,
                        url,
                        headers=[(name.encode("ascii"), value.encode("latin-1")) for name, value in request.headers],
                        stream=httpx.ByteStream(request.body),
                        extensions={"timeout": self._timeouts},
                    )
                )
            stream = cast(httpx.AsyncByteStream, response.stream)
            parts = aiter(
                stream
            )  # held until the stream is closed: let go of before, it would have to wait, and cannot
            try:
                recording.begin(response)
                async for part in parts:
                    if not recording.take(part, limits.max_answer_bytes):
                        return failures.too_large(address.shown, limits.max_answer_bytes)
                    if recording.parts > limits.max_parts:
                        return failures.too_many_parts(address.shown, limits.max_parts)
                await end_surplus(response)
            finally:
                await stream.aclose()
        except NotReached as error:
            return failures.refused(error.refusal, address)
        except httpx.InvalidURL:  # all other addresses were read before: httpx reads that of a proxy by itself
            return failures.unusable_proxy()
        except failures.EXPLAINED as error:
            return failures.explain(
                error,
                address.shown,
                connect=limits.connect_timeout,
                read=limits.read_timeout,
                proxy=proxy_name(proxy) if proxy else None,
            )
        return None

    async def _route(self, address: Address) -> str | None:
        key = address.scheme, address.host, address.port
        if key not in self._routes:
            self._routes[key] = await proxy_for(*key)
        return self._routes[key]

    async def _transport(self, scheme: str, proxy: str | None, reach: Reach | None) -> httpx.AsyncHTTPTransport:
        key = scheme, proxy, reach
        if key not in self._transports:
            trust = await self._trust(scheme)
            through = await self._proxy(proxy) if proxy else None
            if key not in self._transports:  # another request may have made it meanwhile
                made = httpx.AsyncHTTPTransport(verify=trust, proxy=through)
                looked_at(made)
                self._transports[key] = made
        return self._transports[key]

    async def _proxy(self, address: str) -> httpx.Proxy:
        secure = address.lower().startswith("https:")
        return httpx.Proxy(address, ssl_context=await self._trust("https") if secure else None)

    async def _trust(self, scheme: str) -> ssl.SSLContext:
        if scheme == "http":
            return no_trust()
        if self._ssl_context is not None:
            return self._ssl_context
        # Reading the trust store takes a while: not in the loop, which also paints the window.
        return await asyncio.to_thread(system_trust)


_METHODS = frozenset({"DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"})


def _log(exchange: Exchange) -> None:
    """Method, host, what came and how long it took: no path, no query, no header, nothing of a body."""
    if not _LOG.isEnabledFor(logging.DEBUG):
        return
    method = exchange.request.method if exchange.request.method in _METHODS else "another method"
    address = read_web(exchange.request.url)
    host = address.shown if isinstance(address, Address) else "no host"
    came = exchange.failure.kind if exchange.failure else exchange.response.status if exchange.response else "nothing"
    _LOG.debug("%s %s: %s in %d ms", method, host, came, exchange.elapsed * 1000)


def _is_answer(following: HttpRequest, reach: Reach | None) -> bool:
    """Whether a redirect is left to who asked, because it leads to a host that code has nothing to do with."""
    there = read_web(following.url)
    return reach is not None and isinstance(there, Address) and reach.refusal(there) == "host_not_listed"
