"""Kind: a second reader of addresses, which reads some text otherwise, or raises where the first gives a reason."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connection_wizard.addresses.reading import BadAddress, read_web
from connection_wizard.diagnosis.pasted import read_pasted
from connection_wizard.http.addresses import url_of
from connection_wizard.http.exchange import HttpRequest, HttpResponse, origin_of
from connection_wizard.http.proxies import can_use
from connection_wizard.http.redirects import after
from connection_wizard.oauth.credentials import secret_name
from connection_wizard.oauth.reaching import described, whitelisted
from connection_wizard.oauth.values import Values, initial_values
from connection_wizard.practice.cookies import Cookies
from connection_wizard.practice.redirects import form_targets, is_registered
from connection_wizard.session.telling import browser_warns
from connection_wizard.sources.pasted import read_pasted as read_request
from connection_wizard.spec.draft import Draft
from connection_wizard.ui.pages.whitelist import domain_of
from connection_wizard.viasocket.record import create_payload
from tests.spec.test_hostile_addresses import ODD, everywhere

APP = Path(__file__).parents[1] / "app" / "connection_wizard"
READER = "addresses/"
"""The room that reads addresses, with whatever it needs for that."""
READERS = {
    "urlsplit", "urlparse", "urljoin", "urldefrag", "urlunsplit", "urlunparse", "SplitResult", "ParseResult",
    "ip_address", "ip_network", "IPv4Address", "IPv6Address", "IPv4Network", "IPv6Network", "inet_aton", "inet_pton",
    "httpx.URL", "QUrl", "idna",
}  # fmt: skip
EXCEPTIONS = {
    ("http/addresses.py", "httpx.URL"): "the border to httpx: what it would read otherwise is dropped",
    ("http/certificate.py", "ip_address"): "two constants of ours, for a certificate",
    ("spec/domains.py", "idna"): "the other way: an xn-- name as its letters, for people and for the suffix list",
    ("ui/widgets/sealed.py", "QUrl"): "what a document asks to be loaded: nothing of it is",
    ("ui/browser.py", "QUrl"): "what is handed to the system's browser was made and read before; or a file's name",
}
PATTERN = re.compile(r"://|\\/\\/")
PATTERNS = {
    "oauth/addresses.py": "how far an address has come while values are put into it; what comes of it is read",
    "spec/rules/addresses.py": "what people put around an address, taken off before it is read",
    "spec/rules/scopes.py": "names of scopes, which are no addresses",
    "sources/documentation/scopes/runs.py": "names of scopes, which are only compared",
    "spec/whitelisting.py": "finds addresses in code; each is read",
    "spec/rules/mentions.py": "cuts a template's server off, in which a value counts for more",
    "spec/rules/secrets.py": "tells an address from a credential, by its sign alone",
    "sources/documentation/bases.py": "the words of a link, which are no address where they name none",
    "sources/documentation/written.py": "finds addresses on pages, places to fill in and all; hosts are read then",
    "sources/documentation/one_call.py": "takes addresses out of the text in which words are looked for",
    "sources/documentation/unglued.py": "an address that another one follows without a space",
    "sources/documentation/servers.py": "words for a host",
    "sources/page/html.py": "whether a block begins with the name of an address, and which links show a log-in",
    "sources/documentation/own_names.py": "what comes back behind an address; the address itself counts for nothing",
    "sources/documentation/hosts.py": "the servers that a page names, which are no scopes and tell whose page it is",
    "sources/documentation/scopes/texts.py": "scopes that are written like addresses",
    "sources/documentation/scopes/parameter.py": "names of scopes that are addresses, in the cell of an example",
    "sources/documentation/scopes/lines.py": "scopes that are written like addresses, with a comment behind them",
    "sources/documentation/scopes/announced.py": "scopes that are written like addresses, in lists below a line",
    "sources/documentation/scopes/words.py": "what a scope that is written like an address looks like",
    "sources/documentation/scopes/lists.py": "scopes that are written like addresses, in lists",
    "sources/documentation/mentions.py": "whether a server is one that people log in at, by its first word alone",
    "sources/page/reading.py": "where a browser says that a page was saved from; what comes of it is read",
    "sources/documentation/scopes/requests.py": "whether a request is a call's, by its line; nothing is sent there",
    "sources/documentation/signs.py": "whether an address that stands in words is a page that people open",
    "sources/documentation/replaced_hosts.py": "a host that a sentence says to replace; addresses are read elsewhere",
    "sources/documentation/joins.py": "which server a program puts before a path; it is read with all others",
    "sources/documentation/clients.py": "which server a program makes a client for; it is read with all others",
    "sources/documentation/from_answer.py": "which place to fill in stands where a server would; it is read later",
    "sources/documentation/grants.py": "whether a page names an address to log in at; it is read elsewhere",
    "sources/documentation/here.py": "whether an address leads to the reader's own computer, by its sign alone",
    "sources/documentation/body.py": "leaves addresses out of a program, where a word in one says nothing of a body",
    "sources/documentation/basic_written.py": "an identifier and a secret before a host, which are sent as Basic",
    "sources/documentation/exchange_alone.py": "whether an example has any address, which was read and is of nobody",
    "sources/documentation/client.py": "which path such an address has, to tell it from another; it is read elsewhere",
    "sources/bare_address.py": "puts a scheme before what was typed without one, or mends it; it is read then",
    "sources/bodies.py": "whether a pasted text shows a call, by how its line begins; nothing is sent there",
    "sources/gathering.py": "takes the scheme off what a field proposes, where it stands before the field already",
    "sources/understood.py": "hides a password in a line that is shown; nothing is sent there",
    "sources/page/marked.py": "what a line of code looks like",
    "sources/readers/request.py": "tells an address from a text; it is read then",
    "diagnosis/pasted.py": "tells an address from a text; it is read then",
    "providers/generated.py": "which field an address begins with, in entries that are checked already",
    "session/for_everybody.py": "which field an address begins with; what is written there is read first",
    "identity/values.py": "what a value looks like; nothing is sent there",
    "secrets/finders.py": "hides passwords in any text, addresses or not",
}


def uses(text: str) -> Iterator[str]:
    """Every reader that a module names."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Name | ast.Attribute):
            yield node.id if isinstance(node, ast.Name) else node.attr
            yield ast.unparse(node)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            yield from (alias.name.rpartition(".")[2] for alias in node.names)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value == "idna":
            yield "idna"


def patterns(text: str) -> Iterator[str]:
    """Every regular expression of a module in which a scheme ends, also one that is compiled where it is used."""
    tree = ast.parse(text)
    named = {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and re.match(r"re\.|Keyed$", ast.unparse(node.func)):
            for argument in node.args[:1]:
                argument = named.get(argument.id, argument) if isinstance(argument, ast.Name) else argument
                parts = [part.value for part in ast.walk(argument) if isinstance(part, ast.Constant)]
                if any(isinstance(part, str) and PATTERN.search(part) for part in parts):
                    yield ast.unparse(argument)


def modules() -> Iterator[tuple[str, str]]:
    for path in sorted(APP.rglob("*.py")):
        name = path.relative_to(APP).as_posix()
        if not name.startswith(READER):
            yield name, path.read_text(encoding="utf-8")


def test_nobody_else_reads_addresses() -> None:
    found = {(name, used) for name, text in modules() for used in uses(text) if used in READERS}
    assert found - EXCEPTIONS.keys() == set()
    assert EXCEPTIONS.keys() - found == set(), "an exception that nobody needs any more"


def test_nobody_else_takes_addresses_apart_with_an_expression_of_his_own() -> None:
    found = {name for name, text in modules() if list(patterns(text))}
    assert found - PATTERNS.keys() == set()
    assert PATTERNS.keys() - found == set(), "an exception that nobody needs any more"


@pytest.mark.parametrize(
    "text",
    [
        "from urllib.parse import urlsplit",
        "import urllib.parse\nurllib.parse.urljoin(a, b)",
        "import httpx\nhttpx.URL(a)",
        "import ipaddress\nipaddress.ip_address(a)",
        "from ipaddress import IPv6Address as Six",
        "import idna",
    ],
)
def test_a_second_reader_is_seen(text: str) -> None:
    assert READERS.intersection(uses(text))
    assert list(patterns("import re\nHOST = re.compile(r'https?://([^/]*)')"))


def everybody(text: str) -> Iterator[object]:
    """What each room makes of an address that comes from outside."""
    spec = Draft(everywhere(text)).partial_spec
    given = Values(initial_values(spec, {"region": text}, ""))
    yield create_payload(spec)
    yield secret_name(spec, {})
    yield described(spec, given)
    yield whitelisted(spec)
    yield read_pasted(text)
    for step in ("authorization", "test_call"):
        yield read_request(f"{text} {text}", (step, "url"), Draft())
    yield domain_of(text)
    yield browser_warns(text)
    yield is_registered(text)
    yield form_targets(text)
    yield origin_of(text)
    yield can_use(text)
    address = read_web(text)
    yield address if isinstance(address, BadAddress) else url_of(address)
    yield Cookies().header(text)
    yield after(HttpRequest("GET", text), HttpResponse(302, "", "HTTP/1.1", (("Location", text),), b""))


@pytest.mark.parametrize("text", ODD, ids=ascii)
def test_no_room_raises_for_an_address_that_is_none(text: str) -> None:
    assert list(everybody(text))


@given(st.text())
def test_no_room_raises_for_any_text(text: str) -> None:
    assert list(everybody(text))
