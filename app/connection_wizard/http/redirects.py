"""Which redirects are followed, and with what: credentials never reach another server that way."""

from typing import Final, Literal

from connection_wizard.addresses.reading import BadAddress, join_web, read_web
from connection_wizard.http.exchange import HttpRequest, HttpResponse

_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_KEEPS_BODY: Final = frozenset({307, 308})
_HARMLESS: Final = frozenset({"accept", "accept-language", "user-agent"})


def after(request: HttpRequest, response: HttpResponse) -> HttpRequest | Literal["insecure"] | None:
    """The request that a redirect asks for.

    GET and HEAD go anywhere, but to another origin with harmless headers alone and no body. Any other method is
    repeated at the same origin only and only where the server asks for just that (307, 308): turning a POST into a GET,
    as browsers do (RFC 9110 15.4.2), would hide a wrong address in a spec.

    Returns:
        None if the answer is no redirect or not one to follow, also where what it names is no address; "insecure" if it
        leads from https to http.
    """
    location = response.header("location")
    if response.status not in _REDIRECTS or not location:
        return None
    here = read_web(request.url)
    if isinstance(here, BadAddress):
        return None
    there = join_web(here, location)
    if isinstance(there, BadAddress):
        return None
    same, url = here.origin == there.origin, there.without_fragment
    keeps_body = response.status in _KEEPS_BODY and same
    if request.method.upper() not in ("GET", "HEAD"):
        return HttpRequest(request.method, url, request.headers, request.body) if keeps_body else None
    if (here.scheme, there.scheme) == ("https", "http"):
        return "insecure"
    headers = request.headers if same else tuple(h for h in request.headers if h[0].lower() in _HARMLESS)
    if keeps_body or not request.body:
        return HttpRequest(request.method, url, headers, request.body if same else b"")
    bare = tuple(h for h in headers if not h[0].lower().startswith(("content-", "transfer-")))
    return HttpRequest(request.method, url, bare)
