"""From what the network did to what a person is told. The texts of foreign errors never get through: they may quote
URLs and headers."""

import socket
import ssl
from collections.abc import Iterator
from typing import Final

import h11
import httpx

from connection_wizard.addresses.reading import Address
from connection_wizard.http.decoding import CorruptBody
from connection_wizard.http.exchange import TransportFailure
from connection_wizard.http.reach import Refusal, place_of
from connection_wizard.steps import number_of
from connection_wizard.words import Words, counted, say, seconds

_NO_FAULT: Final = (ssl.SSLEOFError, ssl.SSLZeroReturnError, ssl.SSLWantReadError, ssl.SSLWantWriteError)
"""TLS errors that only say that the other side hung up, or that it has to be waited for."""

_HANG_UPS: Final = ("Server disconnected", "peer closed connection")

# OpenSSL's verification results (X509_V_ERR_*); Windows and macOS have other numbers, and get the general words.
_NOT_YET_VALID: Final = 9
_EXPIRED: Final = 10
_WRONG_NAME: Final = (62, 64)
_UNKNOWN_ISSUER: Final = (2, 18, 19, 20, 21)

EXPLAINED: Final = (httpx.HTTPError, h11.LocalProtocolError, OSError, ValueError, CorruptBody)
"""What sending and reading may raise for what the network or the request did. ValueError: names that cannot be encoded
for a look-up, in some Python versions."""


def explain(error: Exception, host: str, *, connect: float, read: float, proxy: str | None = None) -> TransportFailure:
    """Say what an error of the HTTP library means.

    Args:
        error: one of `EXPLAINED`.
        host: the server's name as it may be shown.
        connect, read: the time-outs that applied, in seconds.
        proxy: the name of the proxy on the way, as it may be shown.
    """
    roots = list(_roots(error))
    if isinstance(error, CorruptBody):
        return TransportFailure(
            "bad_answer",
            say("The answer of {host} is damaged: it is not compressed in the way it says.", host=host),
            say("Try again. If it stays so, the provider has to mend it."),
        )
    if isinstance(error, (httpx.LocalProtocolError, h11.LocalProtocolError)):
        return TransportFailure(
            "bad_request",
            say("The request to {host} cannot be sent as it stands.", host=host),
            say("Check its headers: a Content-Length, for example, has to be that of the body. It is best left out."),
        )
    if isinstance(error, (httpx.ReadTimeout, httpx.WriteTimeout)):
        return TransportFailure(
            "read_timeout",
            say("{host} took the connection but was then silent for {time}.", host=host, time=seconds(read)),
            say("Try again in a moment. If it stays so, check the address: a wrong port or path may lead nowhere."),
        )
    if tls := next(
        (root for root in roots if isinstance(root, ssl.SSLError) and not isinstance(root, _NO_FAULT)), None
    ):
        return _tls(tls, host)
    if proxy and isinstance(error, (httpx.ProxyError, httpx.ConnectError, httpx.ConnectTimeout)):
        return TransportFailure(
            "proxy",
            say("The proxy {proxy} did not make a connection to {host}.", proxy=proxy, host=host),
            say("Check the system's proxy settings, and whether the proxy wants a user name or forbids this address."),
        )
    if isinstance(error, httpx.ConnectTimeout):
        return TransportFailure(
            "connect_timeout",
            say("{host} did not take the connection within {time}.", host=host, time=seconds(connect)),
            say("Check the address and the internet connection; a firewall may be in between."),
        )
    if isinstance(error, httpx.RemoteProtocolError) and not str(error).startswith(_HANG_UPS):
        return TransportFailure(
            "bad_answer",
            say("What {host} sent is not a valid HTTP answer.", host=host),
            say(
                "Check that the address begins with the right one of https:// and http://, and that its port is that "
                "of a"
                " web server."
            ),
        )
    if isinstance(error, (httpx.RemoteProtocolError, httpx.ReadError, httpx.WriteError)):
        return TransportFailure(
            "closed",
            say("{host} closed the connection before its answer was complete.", host=host),
            say("Try again. If it stays so, the provider refuses this request or has a fault."),
        )
    return _no_connection(roots, host)


def bad_address(hint: Words) -> TransportFailure:
    """Of an address that no request can go to; `hint` says what is wrong with it."""
    return TransportFailure("bad_address", say("This is not a web address that a request can go to."), hint)


def refused(why: Refusal, address: Address) -> TransportFailure:
    """What may not be sent to an address, and why (`connection_wizard.http.reach`)."""
    match why:
        case "not_encrypted":
            message = say("The address begins with http://: secrets would travel unencrypted.")
            hint = say("Use https:// instead.")
        case "private_address":
            message = say(
                "{host} is inside this computer or its network: it is no host of this connection unless you say so.",
                host=address.shown,
            )
            hint = say(
                "If that is right, say yes when you are asked; on the command line add --allow-host {place}.",
                place=place_of(address).shown,
            )
        case "host_not_listed":
            message = say(
                "The code wanted to send a request to {host}, which is no host of this connection.", host=address.shown
            )
            hint = say(
                "Add its domain in step {step} if that is right. A port has to stand in the URL of the step.",
                step=number_of("whitelist"),
            )
    return TransportFailure(why, message, hint)


def bad_request(what: Words) -> TransportFailure:
    """Of a part of a request that HTTP cannot carry (RFC 9110 section 5.5); `what` names it."""
    return TransportFailure(
        "bad_request",
        say(
            "{what} cannot be sent: it is empty or holds a line break or a character that HTTP does not allow there.",
            what=what,
        ),
        say("Check that no line break or odd character was pasted with it."),
    )


def unusable_proxy() -> TransportFailure:
    """Of a proxy of the system that is none for HTTP."""
    return TransportFailure(
        "proxy",
        say("The system's settings name a proxy of a kind that the wizard cannot use."),
        say("Set an http:// proxy, or add the address to the exceptions (NO_PROXY)."),
    )


def total_timeout(host: str, length: float) -> TransportFailure:
    """Of an answer that was still coming after so many seconds."""
    return TransportFailure(
        "total_timeout",
        say("The answer of {host} was not complete after {time}.", host=host, time=seconds(length)),
        say(
            "Try again in a moment. If it stays so, the provider is too slow or keeps the connection open "
            "without an end."
        ),
    )


def too_large(host: str, limit: int) -> TransportFailure:
    """Of an answer of more bytes than the limit."""
    return TransportFailure(
        "too_large",
        say("The answer of {host} is larger than {size}, so the wizard stopped reading.", host=host, size=_size(limit)),
        say("Check the address: answers about a token or an account are small."),
    )


def too_many_parts(host: str, limit: int) -> TransportFailure:
    """Of an answer in more pieces than the limit, each of which costs something."""
    return TransportFailure(
        "too_large",
        say(
            "The answer of {host} comes in more than {limit} parts, so the wizard stopped reading.",
            host=host,
            limit=limit,
        ),
        say("Check the address: answers about a token or an account are small."),
    )


def too_much_held(host: str, limit: int) -> TransportFailure:
    """Of an answer that came whole and is too much to be read."""
    return TransportFailure(
        "too_large",
        say(
            "What the answer of {host} holds would fill more than {size} of memory, so the wizard did not read it.",
            host=host,
            size=_size(limit),
        ),
        say("Check the address: answers about a token or an account are small."),
    )


def too_many_redirects(host: str, limit: int) -> TransportFailure:
    """Of more redirects than the limit; the host is that of the last one."""
    return TransportFailure(
        "too_many_redirects",
        counted(
            "The request was redirected more than {limit} times, last by {host}.",
            "The request was redirected more than once, last by {host}.",
            limit,
            limit=limit,
            host=host,
        ),
        say("Check the address: the servers seem to send it round in a circle."),
    )


def insecure_redirect(host: str) -> TransportFailure:
    """Of a redirect from https to http, by this host."""
    return TransportFailure(
        "insecure_redirect",
        say(
            "{host} redirects from https to an address without encryption, which the wizard does not follow.", host=host
        ),
        say("Use the final https address of the provider's documentation."),
    )


def _no_connection(roots: list[BaseException], host: str) -> TransportFailure:
    if any(isinstance(root, (socket.gaierror, UnicodeError)) for root in roots):
        return TransportFailure(
            "name_not_found",
            say("There is no server named {host}, or this computer cannot look up names at the moment.", host=host),
            say("Check the spelling of the address and the internet connection."),
        )
    if any(isinstance(root, ConnectionRefusedError) for root in roots):
        return TransportFailure(
            "refused",
            say("{host} refuses the connection: no program answers there.", host=host),
            say("Check the address and its port, and that the server runs."),
        )
    if any(isinstance(root, (ConnectionError, ssl.SSLEOFError, ssl.SSLZeroReturnError)) for root in roots):
        return TransportFailure(
            "closed",
            say("{host} closed the connection at once.", host=host),
            say("Check that the address begins with the right one of https:// and http://."),
        )
    return TransportFailure(
        "unreachable",
        say("This computer cannot reach {host}.", host=host),
        say("Check the internet connection, VPN and firewall."),
    )


def _tls(error: ssl.SSLError, host: str) -> TransportFailure:
    if not isinstance(error, ssl.SSLCertVerificationError):
        return TransportFailure(
            "not_tls",
            say("No encrypted connection to {host} could be made.", host=host),
            say("Check that the server speaks https at this port; http:// is only for a server on this computer."),
        )
    match getattr(error, "verify_code", None):  # a system need not have set one
        case code if code == _EXPIRED:
            message = say("The certificate of {host} has expired.", host=host)
            hint = say("Check this computer's date. If it is right, only the server's owner can renew the certificate.")
        case code if code == _NOT_YET_VALID:
            message = say("The certificate of {host} is not valid yet.", host=host)
            hint = say("Check this computer's date and time.")
        case code if code in _WRONG_NAME:
            message = say("The certificate shown is made out to another name than {host}.", host=host)
            hint = say("Check the spelling of the address, and that no sign-in page of the network is in between.")
        case code if code in _UNKNOWN_ISSUER:
            message = say("The certificate of {host} comes from an issuer that this computer does not know.", host=host)
            hint = say(
                "For a server of your own, add its certificate authority to the system's certificates; in a company's"
                " network, ask its administrator."
            )
        case _:
            message = say("The certificate of {host} could not be verified.", host=host)
            hint = say("Open the address in a browser to see what is wrong with it.")
    return TransportFailure("tls", message, hint)


def _roots(error: BaseException) -> Iterator[BaseException]:
    """The error and all that led to it, in any order."""
    waiting: list[BaseException | None] = [error]
    seen: set[int] = set()
    while waiting:
        current = waiting.pop()
        if current is None or id(current) in seen:
            continue
        seen.add(id(current))
        yield current
        waiting += [current.__cause__, current.__context__]
        if isinstance(current, BaseExceptionGroup):
            waiting += current.exceptions


def _size(count: int) -> Words:
    """Bytes in the largest unit that fits: "16 MB", "64 KB", "10 bytes"."""
    for unit, name in ((1024 * 1024, "MB"), (1024, "KB")):
        if count >= unit:
            return Words(f"{count / unit:.4g} {name}")
    return counted("{count} bytes", "{count} byte", count, count=count)
