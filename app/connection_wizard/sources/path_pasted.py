"""Where a path goes that stands without its server: references write no more than a method and a path."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.addresses.parts import in_parts, server_in
from connection_wizard.spec.draft import Draft

_BASE: Final = re.compile(r"(?:/(?:api|rest|v\d{1,3}(?:\.\d{1,3})?)(?=/)){1,3}", re.IGNORECASE)
_PATH: Final = re.compile(r"\s*((?:GET|POST|PUT|PATCH|DELETE)\s+)?(/(?=[\w{:<$%-])\S*)")


def on_its_server(text: str, draft: Draft, api: str, *, is_call: bool) -> str:
    """A path, with its method or as an HTTP message without a host, on the server of the calls or the one where the
    tokens come from: the references of many an API write no more.

    Args:
        api: the server of the calls, where a page that was read before names it.
        is_call: whether it is that of a call with a token, which goes where the test call goes already.
    """
    spec = draft.partial_spec
    filled = map(server_in, (spec.access_token.url.strip(), spec.authorization.url.strip()))
    path = _PATH.match(text)
    below = text[path.end() :] if path else ""
    begin = _named_in(below)
    if path and is_call:
        begin = begin or begin_of_path(api, path[2]) or begin_of_call(path[2], draft)
    server = begin or next((one for one in filled if "://" in one), "")
    return f"{path[1] or ''}{server}{text[path.start(2) :]}" if server and path else ""


def _named_in(text: str) -> str:
    """The server that the lines below a request name as the base of its address, and not one to try things out."""
    if "://" not in text:
        return ""
    from connection_wizard.sources.documentation.hosts import is_trial  # with the first page
    from connection_wizard.sources.documentation.mentions import servers_of
    from connection_wizard.sources.page.reading import read_page

    return next((server for _, server in servers_of(read_page(text)) if not is_trial(server)), "")


def begin_of_path(api: str, path: str) -> str:
    """What stands before a path on the server of the calls: what that ends with and the path begins with, once."""
    begins = dict(in_parts(api))["path"].rstrip("/") if api else ""
    return server_in(api) if begins and path.startswith(f"{begins}/") else api.rstrip("/")


def begin_of_call(path: str, draft: Draft) -> str:
    """Where the test call goes already, a value that came with the token as well, with what all calls of an API begin
    with (``/api/v2``) where the path has nothing of the kind; empty where it goes nowhere yet."""
    url = draft.partial_spec.test_call.url.strip()
    server = url[: url.find("}") + 1] if url.startswith("${") else server_in(url)
    base = _BASE.match(url, len(server)) if server else None
    return server + (base[0] if base and not _BASE.match(path) else "")


def server_of_path(path: str, draft: Draft) -> str:
    """Where tokens come from, if that is a server of calls by its name, or the path there begins as this one does: both
    are of one API; so they are where each customer has a server, and people log in there as well."""
    spec = draft.partial_spec
    url, login = spec.access_token.url.strip(), spec.authorization.url.strip()
    first, of_tokens = path.split("/")[1], dict(in_parts(url))["path"].split("/")[1:2]
    of_calls = server_in(url).partition("://")[2].startswith("api.")
    of_a_customer = server_in(url) == server_in(login) and "${" in server_in(url)
    return server_in(url) if first and (of_calls or of_tokens == [first] or of_a_customer) else ""
