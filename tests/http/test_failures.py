"""What people are told. Here the errors are made by hand; in test_client.py the network makes them."""

import errno
import socket
import ssl
from typing import get_args

import h11
import httpx
import pytest

from connection_wizard.http import failures
from connection_wizard.http.exchange import NEVER_ARRIVED, FailureKind, TransportFailure
from connection_wizard.http.failures import explain

SECRET = "s3cret-in-the-url"


def explained(error: Exception, *, proxy: str | None = None) -> TransportFailure:
    return explain(error, "api.example", connect=10.0, read=30.0, proxy=proxy)


def caused(error: Exception, *causes: BaseException) -> Exception:
    """An error and what led to it, the way anyio and httpcore tie them together."""
    current: BaseException = error
    for cause in causes:
        current.__context__ = cause
        current = cause
    return error


def unverified(code: int) -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(1, "certificate verify failed")
    error.verify_code = code
    return error


@pytest.mark.parametrize(
    ("error", "kind", "words"),
    [
        (caused(httpx.ConnectError(""), socket.gaierror(-2, SECRET)), "name_not_found", "no server named api.example"),
        (UnicodeError(SECRET), "name_not_found", "no server named api.example"),
        (caused(httpx.ConnectError(""), OSError(SECRET), ConnectionRefusedError()), "refused", "refuses"),
        (
            caused(
                httpx.ConnectError(""),
                OSError("all failed"),
                ExceptionGroup("several", [OSError(errno.ENETUNREACH, ""), ConnectionRefusedError()]),
            ),
            "refused",
            "refuses",
        ),
        (caused(httpx.ConnectError(""), OSError(errno.ENETUNREACH, SECRET)), "unreachable", "cannot reach api.example"),
        (ValueError(SECRET), "unreachable", "cannot reach api.example"),
        (caused(httpx.ConnectError(""), ConnectionResetError(SECRET)), "closed", "at once"),
        (caused(httpx.ConnectError(""), ssl.SSLEOFError(8, SECRET)), "closed", "at once"),
        (caused(httpx.ConnectError(""), ssl.SSLError(1, SECRET)), "not_tls", "No encrypted connection"),
        (caused(httpx.ConnectError(""), unverified(10)), "tls", "expired"),
        (caused(httpx.ConnectError(""), unverified(9)), "tls", "not valid yet"),
        (caused(httpx.ConnectError(""), unverified(62)), "tls", "another name"),
        (caused(httpx.ConnectError(""), unverified(64)), "tls", "another name"),
        (caused(httpx.ConnectError(""), unverified(18)), "tls", "issuer"),
        (caused(httpx.ConnectError(""), unverified(20)), "tls", "issuer"),
        (caused(httpx.ConnectError(""), unverified(-2146762487)), "tls", "could not be verified"),
        (caused(httpx.ReadError(SECRET), ssl.SSLError(1, SECRET)), "not_tls", "No encrypted connection"),
        (httpx.ConnectTimeout(SECRET), "connect_timeout", "within 10 seconds"),
        (httpx.ReadTimeout(SECRET), "read_timeout", "silent for 30 seconds"),
        (httpx.WriteTimeout(SECRET), "read_timeout", "silent for 30 seconds"),
        (httpx.RemoteProtocolError("Server disconnected without sending a response."), "closed", "before its answer"),
        (httpx.RemoteProtocolError("peer closed connection without " + SECRET), "closed", "before its answer"),
        (httpx.RemoteProtocolError("illegal status line: Server disconnected"), "bad_answer", "not a valid HTTP"),
        (httpx.ReadError(SECRET), "closed", "before its answer"),
        (httpx.WriteError(SECRET), "closed", "before its answer"),
        (httpx.LocalProtocolError(SECRET), "bad_request", "cannot be sent"),
        (h11.LocalProtocolError(SECRET), "bad_request", "cannot be sent"),
    ],
)
def test_explains(error: Exception, kind: str, words: str) -> None:
    failure = explained(error)
    assert failure.kind == kind
    assert words in failure.message
    assert failure.hint
    assert SECRET not in failure.message + failure.hint


@pytest.mark.parametrize(
    "error",
    [httpx.ProxyError("407 " + SECRET), httpx.ConnectTimeout(""), caused(httpx.ConnectError(""), socket.gaierror(-2))],
)
def test_blames_the_proxy_where_there_is_one(error: Exception) -> None:
    failure = explained(error, proxy="proxy.example:3128")
    assert failure.kind == "proxy"
    assert "proxy.example:3128" in failure.message
    assert SECRET not in failure.message + failure.hint


def test_does_not_blame_the_proxy_for_a_certificate() -> None:
    assert explained(caused(httpx.ConnectError(""), unverified(10)), proxy="proxy.example").kind == "tls"


def test_a_circle_of_causes_has_an_end() -> None:
    first, second = httpx.ConnectError(""), OSError()
    first.__cause__, second.__cause__ = second, first
    assert explained(first).kind == "unreachable"


@pytest.mark.parametrize(
    ("limit", "words"), [(16 * 1024 * 1024, "16 MB"), (1536, "1.5 KB"), (1000, "1000 bytes"), (0, "0 bytes")]
)
def test_sizes_are_said_in_units_that_people_know(limit: int, words: str) -> None:
    assert f"larger than {words}," in failures.too_large("h", limit).message


def test_of_each_failure_is_said_whether_anything_can_have_arrived() -> None:
    """Kind: a failure more is decided on here, or publishing would tell that nobody knows what was done."""
    may_have = {"read_timeout", "total_timeout", "closed", "bad_answer", "too_large"}
    may_have |= {"too_many_redirects", "insecure_redirect"}
    assert set(get_args(FailureKind)) - NEVER_ARRIVED == may_have
