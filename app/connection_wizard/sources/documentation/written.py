"""The addresses that a page writes out, each with what stands before it and with its query."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from connection_wizard.sources.block import word_in
from connection_wizard.sources.documentation.broken_paths import PREFIX, rest_of_path
from connection_wizard.sources.documentation.hosts import HOLE
from connection_wizard.sources.formats import in_json
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.whose import whose
from connection_wizard.spec.domains import is_known_ending, registrable_domain

LETTERS: Final = r"[A-Za-z0-9_.\-~%:/?#@!&*+,;=|]"
WEB: Final = re.compile(
    rf"https?://(?:\[::1\])?(?:{HOLE}|{LETTERS}|(?<=/)\([A-Za-z_]\w*+\)(?=/)|\((?=[A-Za-z0-9_]++\))|(?<==)…)+",
    re.IGNORECASE,
)
_CLIENT_IN_IT: Final = re.compile(rf"^(https?://)(?:{HOLE})?:(?:{HOLE})?@", re.IGNORECASE)
"""Who the client is (RFC 3986, userinfo), to be filled in: a way to authenticate, and no part of where."""
_COLON_IN_IT: Final = re.compile(r"(?<=://):([A-Za-z_]\w*+)(?=\.)")
"""A name to fill in at the begin of a host, as those of paths are often written."""
_BARE: Final = re.compile(
    rf"(?<![\w/@.:=\-}}])(?:(?:{HOLE})\.)?(?:[a-z0-9](?:[a-z0-9-]{{0,60}})\.){{1,5}}[a-z]{{2,12}}(?::\d+)?/(?:{HOLE}|"
    rf"{LETTERS})+",
    re.IGNORECASE,
)
_HERE: Final = re.compile(
    rf"(?<![\w/@.:-])(?:localhost|127\.0\.0\.1|0\.0\.0\.0):\d{{2,5}}/(?:{HOLE}|{LETTERS})+", re.IGNORECASE
)
"""An address of this computer without a scheme, as commands have it."""
_USUAL_PORT: Final = re.compile(r"^(https://[^/@]{1,200}):443(?=/|$)", re.IGNORECASE)
"""A port that is written out and that the scheme has anyway (RFC 3986, section 6.2.3)."""
_GOES_ON: Final = re.compile(r"[?&][\w.\[\]-]+=?|[\w.\[\]-]{1,40}=[^=\s&]*+(?:&\S*+)?$")
_VALUE_GOES_ON: Final = re.compile(r"[\w.%/-]{1,120}&[\w.-]{1,40}=[^\s=]*+(?:=[^\s=]*+)*")
"""The rest of a value, which a narrow column broke, and what else is asked."""
_GLUED_HEAD: Final = re.compile(r"(?:Endpoint|URL|URI|Path|Address|Resource)(?:[A-Z][a-z]+){1,4}")
_GLUED_BEHIND: Final = re.compile(r"(?<=[a-z0-9])[A-Z][a-z]+$")
"""A table whose cells were copied without anything between them: its head, and what stands behind an address."""
_SPACED_SCOPES: Final = re.compile(r"[?&]?scopes?=[\w.:/-]{1,80}(?: [\w.:/-]{1,80}){1,40}&?", re.IGNORECASE)
CALLBACK: Final = re.compile(
    r"(?:redirect_?ur[il]s?|callback_?ur[il]s?|redirect ur[il]s?|callback ur[il]s?|webhook\w{0,30}|return_?to|"
    r"(?<!authorization)(?<!authorize)(?<!token)Location|^\W{0,12}(?:scope|audience|resource))[\"'`)\]]{0,3}\s*(?:=>|[:=,–-]|is|to)\s*[\"'`<]?$",
    re.IGNORECASE,
)
_IS_SENT_TO: Final = re.compile(r"[Ll]ocation\b\W{1,6}[^\s?]{1,200}\?(?!(?:code|error|state)=)")
"""Where a person is sent, by an app that answers so; where a person comes back, a code or an error is told."""
_COMMENTED_OUT: Final = re.compile(r"\s{0,20}(?:#{1,6}|//)")
"""What stands before the address of a line that a program does not run: a comment in words has a space behind it."""
_OTHER_PROGRAM: Final = re.compile(r"[$>\s]{0,8}(?:git|docker|npm|yarn|pip3?)\s[^|;&]{0,200}")
"""What stands before the address that a command gives to a program which makes no call of an API: `git clone`."""
_SETTING: Final = re.compile(
    r"\W{0,4}(?:export\s|set\s)?(?:[A-Z][A-Z0-9_]{2,60}|(?i:[\w.-]{0,100}?(?:authori[sz]\w{1,6}|token|user[-_]?info)[-_.]?(?:ur[il]|endpoint)))="
)
"""What an environment or a file of settings calls an address; any other sign of this kind is of a query."""
_CALLED: Final = re.compile(r"\b(?:curl|wget|GET)\s|^\W{0,4}http\s")
"""What stands before an address without a scheme that is called."""
_PART_OF_A_DOCUMENT: Final = re.compile(r"[^?#]*(?<=[\w/])#[A-Za-z][\w.-]*")
"""A fragment that names one: no endpoint has any (RFC 6749 sections 3.1 and 3.2). ``#/log-in`` is a route of a page; a
mark behind a query is a provider's own (WeChat)."""
_ENDS: Final = ".,;:!?*|"
_WORD_FOR_HOST: Final = re.compile(
    r"(?<![\w/.:@{<$-])(?:[A-Z][A-Z\d]{1,19}[_-]){0,3}(?:SERVER|HOST|HOSTNAME|DOMAIN|INSTANCE|SITE)(?:_URL)?(/[\w./-]{4,200})"
)
"""A path behind a word in capitals that stands for the host."""
_AS_A_SCOPE: Final = re.compile(r"\bscopes?[\"'`]?\s{0,3}(?:=>|[:=])\s{0,3}[\[(]?\s?[fr]?[\"'`]$", re.IGNORECASE)
"""What a program has before the address that a scope is: none that is called."""
_MADE_UP: Final = re.compile(
    r"\b(?:example|sample|fake|made-up|imaginary) (?:ur[il]|address|endpoint|link)\b[^.\n:]{0,20}"
    r"\b(?:doesn['’]?t|does not) (?:\w+ )?exist\W{0,4}$",
    re.IGNORECASE,
)
"""What a sentence says right before an address that nobody has."""
OAUTH_WORDS: Final = Keyed(r"auth|token|revo[ck]|login|consent", "auth|token|revo|login|consent")
"""Words in the paths of logging in."""
_TOKEN_ADDED: Final = re.compile(
    r"[\"'`]\s?[+.]\s?\$?(?:\w{1,30}(?:\.|->)){0,3}(?:access_?|oauth_?|bearer_?)?token\b", re.IGNORECASE
)
"""The token that a program adds to an address, behind the slash that this ends with."""
_CLOSED: Final = re.compile(r"(?<=[\w}=])[\"'`]\)[);,]{0,6}$")
"""The end of a text, and of the brackets of a program that it stands in."""
_CONCATENATED: Final = re.compile(r"(?:[\"'`]\s*+(?:[+.&]\s*+)?|\s{1,4}\+\s*+)\\?$")
"""What joins an address to the next line of a program; the marks of a template may be read as those of Markdown."""


@dataclass(frozen=True, slots=True)
class Mention:
    """An address on a page.

    Attributes:
        url: without its query; what is to fill in as the page writes it.
        query: as the page writes it, without the question mark.
        method: what is written right before it; empty where nothing is.
        at: the position of the line.
        before: what stands on the line before the address.
        pieced: it was put together from several lines, of which `at` has the path.
        inferred: nothing says of its path that it is on that server.
    """

    url: str
    query: str
    method: str
    at: int
    column: int
    before: str
    pieced: bool = False
    inferred: bool = False

    @property
    def called(self) -> str:
        """What is called: the address, and a word of its query that has no value."""
        return self.url + word_in(self.query)


def addresses_in(texts: list[str], at: int) -> Iterator[Mention]:
    """The web addresses that line `at` of a page writes out, but callbacks, settings of another kind,
    comments, and what a command gives to another program."""
    text = texts[at]
    last = 0
    for found in WEB.finditer(text) if "://" in text else ():
        before = text[last : found.start()]
        last = found.end()
        if _COMMENTED_OUT.fullmatch(text, 0, found.start()) or _OTHER_PROGRAM.fullmatch(text, 0, found.start()):
            continue
        if (CALLBACK.search(before) and not _IS_SENT_TO.search(f"{before[-12:]}{text[found.start() :]}")) or (
            before.endswith("=") and not _SETTING.fullmatch(before)
        ):
            continue
        address = trimmed(found[0], before)
        if _PART_OF_A_DOCUMENT.fullmatch(address) or _AS_A_SCOPE.search(before) or _MADE_UP.search(before):
            continue
        if address.endswith("/") and _TOKEN_ADDED.match(text, found.end()):
            address += "{access_token}"
        if found.end() == len(text.rstrip()) or _CONCATENATED.match(text, found.end()):
            rest, is_all = rest_of_path(texts, at, address)
            address += rest
            address += rest_of_query(texts, at + is_all, address) if is_all or not rest else ""
        yield _mention_of(address, text, at, found.start(), before)
    if "://" in text:
        return
    for found in _HERE.finditer(text):
        yield _mention_of(f"http://{trimmed(found[0], '')}", text, at, found.start(), text[: found.start()])
    for found in _WORD_FOR_HOST.finditer(text):
        if OAUTH_WORDS.search(found[1]):
            yield _mention_of(
                f"https://{{domain}}{trimmed(found[1], '')}", text, at, found.start(), text[: found.start()]
            )
    for found in _BARE.finditer(text):
        address = trimmed(found[0], text[: found.start()])
        if any(_GLUED_HEAD.fullmatch(above) for above in texts[max(0, at - 8) : at]):
            address = _GLUED_BEHIND.sub("", address)
        host = address.partition("/")[0].partition(":")[0]
        path = address.partition("/")[2]
        of_whom = whose(path.partition("?")[0])
        called = of_whom == "token's" or (of_whom and _CALLED.search(text, 0, found.start()))
        name = re.sub(HOLE, "x", host)
        if (OAUTH_WORDS.search(path) or called) and registrable_domain(name) and is_known_ending(name):
            yield _mention_of(f"https://{address}", text, at, found.start(), text[: found.start()])


def trimmed(address: str, before: str) -> str:
    """An address without what belongs to the sentence around it."""
    asks = address.endswith("?")
    while address and (address[-1] in _ENDS or (address[-1] == ")" and "(" not in address)):
        address = address[:-1]
    return f"{address}?" if asks and not before.endswith("(") else address


def rest_of_query(texts: list[str], at: int, address: str) -> str:
    """What the next lines add to a query that is broken over them."""
    rest = ""
    for text in texts[at + 1 : at + 25]:
        piece = PREFIX.sub("", text.strip().lstrip("+. ")).strip("\"'`").strip()
        if _SPACED_SCOPES.fullmatch(piece):
            piece = piece.replace(" ", "%20")
        asks = "?" in address or "?" in rest
        if asks and not rest and _VALUE_GOES_ON.fullmatch(piece) and not _GOES_ON.match(piece):
            rest = piece
            continue
        if not _GOES_ON.match(piece) or " " in piece.rstrip("\"'`+;,\\ ") or (not asks and piece[:1] != "?"):
            break
        piece = _CLOSED.sub("", piece.split()[0]).rstrip("\"'`+;,\\")
        rest += piece if piece[0] in "?&" or rest.endswith(("&", "?")) or address.endswith(("&", "?")) else f"&{piece}"
    return rest


def _mention_of(address: str, text: str, at: int, column: int, before: str, *, pieced: bool = False) -> Mention:
    address = address.replace("\\_", "_").replace("#{", "{")  # as Markdown escapes it, and as Ruby fills in
    address = _COLON_IN_IT.sub(r"{\1}", _CLIENT_IN_IT.sub(r"\1", address))
    url, _, query = in_json(address.partition("#")[0]).partition("?")
    url = _USUAL_PORT.sub(r"\1", url)
    methods = re.findall(r"\b(GET|POST|PUT|PATCH|DELETE)\b", before[-60:])
    return Mention(url, query, methods[-1] if methods else "", at, column, before, pieced)


def joined(server: str, path: str, text: str, at: int, column: int) -> Mention:
    """A path on a server; what the server ends with and the path begins with is written once."""
    path = trimmed(path, "")
    parts = path.split("/")
    for many in range(len(parts) - 1, 1, -1):
        if server.rstrip("/").endswith(begins := "/".join(parts[:many])):
            server = server.rstrip("/").removesuffix(begins)
            break
    return _mention_of(server.rstrip("/") + path, text, at, column, text[:column], pieced=True)
