"""The addresses that a page names, each with the lines that speak of it.

Pages write addresses in pieces: the server in a sentence and the path in another, a path with a ``Host:`` line below
it, a name in braces that another line explains, no scheme, a query broken over lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final
from urllib.parse import unquote

from connection_wizard.addresses.reading import Address, read_web
from connection_wizard.sources.documentation.here import as_meant, place_of, places_of_both
from connection_wizard.sources.page.lines import Page
from connection_wizard.spec.domains import registrable_domain
from connection_wizard.spec.rules.placeholders import is_sample_host

_HOLE: Final = (
    r"\$?\{{1,4}+[^{}\n]{1,60}+\}{1,4}+|<[^\W\d_][^<>\n]{0,50}+>|\[[A-Za-z][^\[\]\n]{0,50}+\]|\$\(?[A-Za-z_]\w*+\)?|"
    r"%[A-Z_]++%"
)
"""A place to fill in."""
_LETTERS: Final = r"[A-Za-z0-9_.\-~%:/?#@!&*+,;=|]"
_WEB: Final = re.compile(
    rf"https?://(?:\[::1\])?(?:{_HOLE}|{_LETTERS}|(?<=/)\([A-Za-z_]\w*+\)(?=/)|\((?=[A-Za-z0-9_]++\)))+", re.IGNORECASE
)
_CLIENT_IN_IT: Final = re.compile(rf"^(https?://)(?:{_HOLE})?:(?:{_HOLE})?@", re.IGNORECASE)
"""Who the client is (RFC 3986, userinfo), to be filled in: a way to authenticate, and no part of where."""
_BARE: Final = re.compile(
    rf"(?<![\w/@.:=\-}}])(?:(?:{_HOLE})\.)?(?:[a-z0-9](?:[a-z0-9-]{{0,60}})\.){{1,5}}[a-z]{{2,12}}(?::\d+)?/(?:{_HOLE}|"
    rf"{_LETTERS})+",
    re.IGNORECASE,
)
_BASED: Final = re.compile(
    rf"(?<![\w/.:}}\]])({_HOLE}|[A-Z][A-Z_]*(?:URL|URI|HOST|DOMAIN|BASE|ENDPOINT))(/(?>(?:{_HOLE}|{_LETTERS})+))"
)
_FORMATTED: Final = re.compile(r"[\"'](?:%s|\{\}|\{0\})(/[\w./-]+)[\"']\s*(?:%|\.format\()\s*\(?(\w+)")
_ADDED: Final = re.compile(r"\b([A-Za-z_][\w.]{0,80})\s{0,20}+[+.]\s{0,20}+[\"'`](/[\w./@-]+)")
_PATH: Final = re.compile(
    rf"(?:\b(GET|POST|PUT|PATCH|DELETE)\b[\s:`\"']{{1,4}}|(?<![\w/.:<}}\])\"'])|(?<=[\"'`]))"
    rf"(/(?:[\w.\-~%:]|{_HOLE})+(?:/(?:[\w.\-~%:@]|{_HOLE})+)*/?(?:\?\S*)?)"
)
_RELATIVE: Final = re.compile(
    rf"\W{{0,4}}(GET|POST|PUT|PATCH|DELETE) ((?:[a-z][\w-]*+)(?>(?:/(?:[\w.~-]|{_HOLE}|:)+){{1,12}}))[`\"']?\s*"
)
"""A line that is a request, and whose path begins with no slash."""
_EITHER: Final = re.compile(r"\bGET\b\W{0,3}(?:or|and|または|或者?|oder|ou|o|или|또는)?\W{0,3}$")
"""What stands before the last of two methods: the request may have either."""
_ASKS: Final = re.compile(rf"\W{{0,4}}(?:GET|POST)\s+(?:{_HOLE})?/")
_NAMED: Final = re.compile(r"(?<!\w)([A-Za-z_]\w*+)[\"']?\s*+(?:=>|:=|=|:)\s*+[\"'`]?(https?://[^\s\"'`,;]++)")
_HOST: Final = re.compile(r"\bHost[\"']?:\s*[\"']?(?:https?://)?((?:[\w-]+\.)+[a-z]{2,})\b", re.IGNORECASE)
_SERVER: Final = re.compile(
    r"\W{0,6}(?:(?:\w{1,20} ){0,2}(?:domain|host(?: ?name)?|server|base ur[il])|"
    r"\w{0,6}(?:域名|服务器|ドメイン|サーバー?|도메인)|"
    r"(?:домен|сервер|dominio|domínio|domaine|serveur|servidor|Domäne|Server))\W{0,4}[:：]?\s{0,20}(?:(?:https?://)?((?:[\w-]{1,60}\.){1,6}[a-z]{2,24}))?"
    r"[`\"']?/?\s*",
    re.IGNORECASE,
)
"""A line that is the name of a server, or what stands above one."""
_TO_TRY: Final = re.compile(r"\btest|sandbox|\bstaging|\bdev|测试|沙箱|テスト|тест|prueba|Test", re.IGNORECASE)
_NAME: Final = re.compile(r"\W{0,3}((?:[a-z0-9-]{1,60}\.){1,6}[a-z]{2,24})/?[`\"']?\s*", re.IGNORECASE)
_BASE_WORDS: Final = re.compile(
    r"(?:\b|_)(?:base|basis|root|domain|host|server|endpoint|hosted|located|relative|prefix|prepend|"
    r"requests? (?:are|is|to)|api (?:is|lives) (?:at|on|under)|"
    r"(?:api|authorization|auth|oauth|identity|token|login) (?:server|url|host|"
    r"domain)|url)"
    r"|базов|ベース|サーバ|基础|基本|urspr|adresse",
    re.IGNORECASE,
)
_NAMED_BEHIND: Final = re.compile(
    r"\S{1,200}[\"'`]?\s(?:as (?:the|your|its) )?(?:base|root|host|server|domain)\b", re.IGNORECASE
)
"""An address, and behind it that it is one that others are relative to."""
_GOES_ON: Final = re.compile(r"[?&][\w.\[\]-]+=?|[\w.\[\]-]{1,40}=[^=\s&]*+(?:&\S*+)?$")
_HOLES_BEHIND: Final = re.compile(r"(?<=[^/:])(?>(?:/(?::\w{1,40}+|\{[^{}/]{1,40}+\}|<[^<>/]{1,40}+>)){1,4})/?$")
"""What is written behind a server for the paths below it."""
_GLUED_HEAD: Final = re.compile(r"(?:Endpoint|URL|URI|Path|Address|Resource)(?:[A-Z][a-z]+){1,4}")
_GLUED_BEHIND: Final = re.compile(r"(?<=[a-z0-9])[A-Z][a-z]+$")
"""A table whose cells were copied without anything between them: its head, and what stands behind an address."""
_GLUED_WEB: Final = re.compile(r"https?://[\w.~%:/-]{1,200}?[\w/](?=https?://)", re.IGNORECASE)
"""An address that another one follows without anything between them."""
_GLUED_PARAMS: Final = re.compile(r"https?://[\w.~%:/-]{1,200}?[a-z0-9](?=(?:Body|Query|Path|Form)(?:Data)? Params?)")
"""An address that the heading of its parameters follows without anything between them."""
_SPACED_SCOPES: Final = re.compile(r"[?&]?scopes?=[\w.:/-]{1,80}(?: [\w.:/-]{1,80}){1,40}", re.IGNORECASE)
_REQUESTS: Final = re.compile(r"\b(?:GET|POST)[`\"']?\s+[`\"']?/")
_CALLBACK: Final = re.compile(
    r"(?:redirect_?ur[il]s?|callback_?ur[il]s?|redirect ur[il]s?|callback ur[il]s?|webhook\w{0,30}|return_?to|"
    r"Location|^\W{0,12}(?:scope|audience|resource))[\"'`)\]]{0,3}\s*(?:=>|[:=,–-]|is|to)\s*[\"'`<]?$",
    re.IGNORECASE,
)
_IS_SENT_TO: Final = re.compile(r"Location\b\W{1,6}[^\s?]{1,200}\?(?!(?:code|error|state)=)")
"""Where a person is sent, by an app that answers so; where a person comes back, a code or an error is told."""
_ENDS: Final = ".,;:!?*|"
_OF_ANYBODY: Final = re.compile(
    r"auth|server|client|www|api|app|login|sso|idp|^my|your|site|web|blog|shop|id$|account|provider|"
    r"service|resource|example",
    re.IGNORECASE,
)
STANDS_IN: Final = re.compile(
    r"(?:your[-_]?\w[\w-]*|my[-_]\w[\w-]*|my(?:domain\w*|company|store|shop|org|instance|site|tenant|account|"
    r"team|workspace)|sub-?domain|domain|company(?:[-_]?name)?|tenant|example|acme\w*|mydomainname|x{3,}|\*|"
    r"foo)",
    re.IGNORECASE,
)
"""What pages write in place of a customer's own sub-domain."""
_NO_HOST: Final = re.compile(
    r"https?://(?:[A-Z]+[_-]){0,6}(?:DOMAIN|HOST|HOSTNAME|INSTANCE|SERVER|SITE)(?:[_-][A-Z]+){0,6}(?=/|$)"
)
_OTHER_SITES: Final = re.compile(r"(?:www|docs?|developers?|support|help|console|marketplace|community|status|forum)\.")
_BASE_PART: Final = re.compile(
    r"|rest|v?\d[\w.]*|oauth2?|services|auth|connect|identity|public|open|web|[\w-]*api", re.IGNORECASE
)
_IS_BASE: Final = re.compile(r"\W*(?:api |the )?base (?:ur[il]|path|address)(?: (?:is|of the api))?\W*", re.IGNORECASE)
"""What stands before an address that is nothing but a base."""
_OF_A_CUSTOMER: Final = re.compile(r"domain|host|instance|url|server|site")
_MOST_SERVERS: Final = 100
_LONGEST_REQUEST: Final = 300
_MOST: Final = 1000
_FILE: Final = re.compile(r"\.(?:html?|php|aspx?|jsp|js|json)$")
"""What a host ends with that is a page."""
_WORD_FOR_HOST: Final = re.compile(
    r"(?<![\w/.:@{<$-])(?:[A-Z]{2,20}[_-]){0,3}(?:SERVER|HOST|HOSTNAME|DOMAIN|INSTANCE|SITE)(?:_URL)?(/[\w./-]{4,200})"
)
_STEP: Final = re.compile(r"/\w{0,20}(?:authori[sz]e|token)/?$", re.IGNORECASE)
_OAUTH_WORDS: Final = re.compile(r"auth|token|revo[ck]|login|consent", re.IGNORECASE)
_CONCATENATED: Final = re.compile(r"[\"'`]\s*+(?:[+.&]\s*+)?\\?$")
_SAMPLE_HOSTS: Final = re.compile(
    r"(?:.{0,200}[.-])?(?:(?:your|my|some|our|client|the)[-_.]?(?:app|site|server|domain|company|website|"
    r"callback|service|redirect|application|webapp|oauth)\w*(?:\.\w+)*"
    r"|(?:awesome|cool|super|nice)\w*\.\w+|(?:auth|authorization|oauth2?|resource)[-_.]?server\.\w+|"
    r"(?:foo|bar|foobar|abc|xyz|test|domain|company|site|website|provider|server|sample|hostname|host|"
    r"yourapi|localhost|example|placeholder)\.(?:com|org|net|io|local|test|dev|tv|tld)"
    r"|foo\.bar|(?<!\.)(?:foo|bar|abc|xyz|company|site|website|host)|(?:foobar|test|domain|provider|server|sample|hostname|"
    r"yourapi|localhost|example|placeholder)"
    r"|oauth\.net|example\w*\.(?:com|org|net|io|app)|[\w-]+\.(?:example|test|local|localhost|invalid)|"
    r"(?:\d{1,3}\.){3}\d{1,3}|jwt\.io|(?:www\.)?oauth\.com)",
    re.IGNORECASE,
)
_TRIAL: Final = re.compile(
    r"(?:^|[./_-])(?:\w{0,40}sandbox\w{0,40}|test(?:ing|net)?|staging|stage|demo|dev|devtest|uat|acc|acceptance|preprod|qa|"
    r"beta)(?=$|[./_:-])",
    re.IGNORECASE,
)
_BLOCKED: Final = re.compile(r"\bfrom origin\b|\bCORS policy\b|Access-Control-Allow")
"""What a browser says of a request that it did not send: no request to copy."""
_COMES_BACK_TO: Final = re.compile(r"(?:redirect|callback)_?ur[il]=([^&]++)", re.IGNORECASE)
"""Where a request asks people to be sent back: to an app of the reader's, whatever its address looks like."""
_DOCUMENT_HOSTS: Final = re.compile(
    r"(?:tools\.ietf\.org|datatracker\.ietf\.org|(?:www\.)?rfc-editor\.org|(?:\w+\.)?wikipedia\.org|"
    r"oauth\.net|openid\.net|oauthdebugger\.com"
    r"|schemas\.\S+|www\.w3\.org|stackoverflow\.com|(?:www\.)?npmjs\.com|(?:www\.)?youtube\.com|"
    r"(?:raw\.)?githubusercontent\.com|pypi\.org|oauth\.tools|webhook\.site|"
    r"oauth\.pstmn\.io|(?:\w+\.)?ngrok\.io)",
    re.IGNORECASE,
)


_ARTICLE: Final = re.compile(r"(?:\w+\.)?medium\.com/(?:@|$|[^?]*-[0-9a-f]{8,12}$)", re.IGNORECASE)
"""What people write on servers where others write, too."""


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
    """

    url: str
    query: str
    method: str
    at: int
    column: int
    before: str
    pieced: bool = False


def mentions(page: Page) -> list[Mention]:
    """All addresses of a page, in its order, without those of its readers' own apps and of other documents.

    Those of servers on this computer, which most pages write for an app of the reader's, count where it is of one.
    """
    found = _found(_Known(page))
    those = [one for one in found if not is_of_nobody(one.url)]
    if not any(_STEP.search(one.url) for one in those) and any(place_of(one.url) for one in found):
        found = _found(_Known(page, here=True))
        places = places_of_both((one.url, one.query) for one in found)
        ours = [one for one in found if place_of(one.url) in places]
        those += [replace(one, url=as_meant(one.url)) for one in ours]
    return sorted(those, key=lambda one: (one.at, one.column))


def _found(known: _Known) -> list[Mention]:
    """The addresses of a page, but those at which an app of the reader's is told the code."""
    pieced = [one for at in range(len(known.texts)) for one in _pieced(known, at)][:_MOST]
    found = [*known.whole, *(_owned(one, known) for one in pieced)]
    back = {unquote(address).rstrip("/") for one in found for address in _COMES_BACK_TO.findall(one.query)}
    return [one for one in found if one.url.rstrip("/") not in back]


class _Known:
    """What a page says of its servers, each looked up once."""

    def __init__(self, page: Page, *, here: bool = False) -> None:
        self._here = here
        self.texts = [_GLUED_PARAMS.sub(r"\g<0> ", _GLUED_WEB.sub(r"\g<0> ", line.text)) for line in page.lines]
        self._ends: dict[str, str] = {}
        self._written: dict[str, int] = {}
        whole = [one for at in range(len(self.texts)) for one in _whole(self.texts, at)][:_MOST]
        self.whole = [_owned(one, self) for one in whole]

    def is_of_nobody(self, url: str) -> bool:
        """Whether an address is not the provider's; `here` with those of this computer as the provider's."""
        return is_of_nobody(url) and not (self._here and place_of(url))

    @cached_property
    def addresses(self) -> list[str]:
        """Addresses that are written out."""
        those = dict.fromkeys(one.url.rstrip("/") for one in self.whole)
        return [url for url in those if not self.is_of_nobody(url)]

    @cached_property
    def hosts(self) -> frozenset[str]:
        """Hosts of addresses that are about logging in or tokens."""
        return frozenset(host_of(url) for url in self.addresses if _OAUTH_WORDS.search(_path_of(url)))

    @cached_property
    def servers(self) -> list[tuple[int, str]]:
        """Addresses that others are relative to, where they stand: named as a base, or a server and no more."""
        those = (replace(one, url=_HOLES_BEHIND.sub("", one.url)) for one in self.whole)
        return [(one.at, one.url.rstrip("/")) for one in those if _is_server(one, self)][:_MOST_SERVERS]

    @cached_property
    def bare(self) -> dict[int, str]:
        """Servers that are named without a scheme, by the line: *Domain:* and a name, on it or below it."""
        found: dict[int, str] = {}
        for at, text in enumerate(self.texts):
            label = _SERVER.fullmatch(text) if len(text) < 200 else None
            if label is None:
                continue
            below = next((one for one in self.texts[at + 1 : at + 3] if one.strip()), "")
            name = label[1] or (name[1] if (name := _NAME.fullmatch(below)) else "")
            if name and registrable_domain(name.lower()) and not self.is_of_nobody(f"https://{name}"):
                found[at] = f"https://{name.lower()}"
        return found

    @cached_property
    def named(self) -> dict[str, str]:
        """Addresses by the name that a line of code or of prose gives them."""
        found: dict[str, str] = {}
        for text in self.texts:
            for name, url in _NAMED.findall(text):
                found.setdefault(_plain(name), _trimmed(url, ""))
        return found

    def bare_above(self, at: int) -> str:
        """The server that is named without a scheme in the lines above a path; one that is real before one to try."""
        near = [above for above in range(at, max(at - 8, -1), -1) if above in self.bare]
        return next((self.bare[above] for above in sorted(near, key=self._is_to_try)), "")

    @cached_property
    def only_bare(self) -> str:
        """The server that is named without a scheme, where all that are named are of one domain.

        What a message has in its ``Host:`` line is the server of that message alone.
        """
        those = {at: url for at, url in self.bare.items() if not _HOST.match(self.texts[at])}
        domains = {registrable_domain(host_of(url)) for url in those.values()}
        return those[min(those, key=self._is_to_try)] if len(domains) == 1 else ""

    @cached_property
    def of_a_path(self) -> str:
        """The server of an address whose path the page writes by itself, too, where all of them are of one domain."""
        alone = {found[2].partition("?")[0] for text in self.texts if "/" in text for found in _PATH.finditer(text)}
        those = [
            url.removesuffix(f"/{path}") for url in self.addresses if (path := _path_of(url)) and f"/{path}" in alone
        ]
        domains = {registrable_domain(host_of(url)) for url in those}
        return min(those, key=is_trial) if len(domains) == 1 else ""

    def _is_to_try(self, at: int) -> bool:
        """Whether a line that names a server says that it is one to try things out."""
        return _TO_TRY.search(self.texts[at]) is not None

    def written_out(self, path: str) -> str:
        """The server of an address that is written out somewhere on the page and ends with this path."""
        path = path.partition("?")[0].rstrip("/")
        if path not in self._ends:
            those = [url for url in self.addresses if len(path) > 3 and url.endswith(path)]
            self._ends[path] = min(those, key=is_trial, default="").removesuffix(path)
        return self._ends[path]

    def longer(self, path: str) -> str:
        """The path of a request that ends with this one, which a sentence names without its begin."""
        return next((one for one in self._requested if one.endswith(path)), path)

    @cached_property
    def _requested(self) -> tuple[str, ...]:
        """The paths for which the page has a method."""
        found = (_PATH.search(text) for text in self.texts if _REQUESTS.search(text) and _OAUTH_WORDS.search(text))
        return tuple(dict.fromkeys(one[2] for one in found if one and one[1]))

    def beside(self, path: str) -> str:
        """The server of an address that is written out and has its path in the same place, for another step."""
        parent = path.partition("?")[0].rstrip("/").rpartition("/")[0]
        if not parent or not _OAUTH_WORDS.search(path):
            return ""
        those = [
            url.rpartition("/")[0].removesuffix(parent)
            for url in self.addresses
            if url.rpartition("/")[0].endswith(parent) and _OAUTH_WORDS.search(url.rpartition("/")[2])
        ]
        return min(those, key=is_trial, default="")

    def times(self, name: str) -> int:
        """How often a name with a capital letter stands outside of addresses."""
        if name not in self._written:
            written = re.compile(rf"(?<![\w./@-]){name}(?![\w@-]|\.\w)", re.IGNORECASE)
            words = [word for text in self.texts for word in written.findall(text)]
            self._written[name] = sum(word[0].isupper() for word in words)
        return self._written[name]


def _owned(one: Mention, known: _Known) -> Mention:
    """A mention of software that everybody runs on a server of their own: its name is the example's host."""
    host = host_of(one.url).partition(":")[0]
    name, sign, rest = host.partition(".")
    if _NO_HOST.match(one.url):
        return replace(one, url=_NO_HOST.sub("https://{domain}", one.url))
    if not (sign and is_sample_host(rest)) or _OF_ANYBODY.search(name) or not name.isalpha():
        return one
    if known.times(name) < 2:
        return one
    return replace(one, url=one.url.replace(host_of(one.url), "{domain}", 1))


def host_of(url: str) -> str:
    """The host of an address as a page writes it."""
    return url.partition("://")[2].partition("/")[0].partition("?")[0].rpartition("@")[2].lower()


def is_trial(url: str) -> bool:
    """Whether an address is one to try things out."""
    return _TRIAL.search(host_of(url)) is not None


def trial_of(url: str) -> str:
    """The word by which a host says that it is one to try things out; empty where it says no such thing."""
    found = _TRIAL.search(host_of(url))
    return found[0].strip("./_-:") if found else ""


def is_of_nobody(url: str) -> bool:
    """Whether an address is an example's, a reader's own app or another document, not the provider's."""
    host = host_of(url).partition(":")[0]
    first, _, rest = host.partition(".")
    if "." in rest and STANDS_IN.fullmatch(first):
        host = rest
    if place_of(url) or _FILE.search(host):
        return True
    if _DOCUMENT_HOSTS.fullmatch(host) or is_sample_host(host) or not host.strip(".-"):
        return True
    if _ARTICLE.match(url.partition("://")[2].partition("?")[0]):
        return True
    return bool(_SAMPLE_HOSTS.fullmatch(host)) and not re.search(_HOLE, host)


def _whole(texts: list[str], at: int) -> Iterator[Mention]:
    text = texts[at]
    last = 0
    if _BLOCKED.search(text):
        return
    for found in _WEB.finditer(text):
        before = text[last : found.start()]
        last = found.end()
        if (_CALLBACK.search(before) and not _IS_SENT_TO.search(f"{before[-12:]}{text[found.start() :]}")) or (
            before.endswith("=")
        ):
            continue
        address = _trimmed(found[0], before)
        if found.end() == len(text.rstrip()) or _CONCATENATED.match(text, found.end()):
            address += _rest_of_query(texts, at, address)
        yield _mention(address, text, at, found.start(), before)
    if "://" in text:
        return
    for found in _WORD_FOR_HOST.finditer(text):
        if _OAUTH_WORDS.search(found[1]):
            yield _mention(
                f"https://{{domain}}{_trimmed(found[1], '')}", text, at, found.start(), text[: found.start()]
            )
    for found in _BARE.finditer(text):
        address = _trimmed(found[0], text[: found.start()])
        if any(_GLUED_HEAD.fullmatch(above) for above in texts[max(0, at - 8) : at]):
            address = _GLUED_BEHIND.sub("", address)
        host = address.partition("/")[0].partition(":")[0]
        if _OAUTH_WORDS.search(address.partition("/")[2]) and registrable_domain(re.sub(_HOLE, "x", host)):
            yield _mention(f"https://{address}", text, at, found.start(), text[: found.start()])


def _trimmed(address: str, before: str) -> str:
    """An address without what belongs to the sentence around it."""
    asks = address.endswith("?")
    while address and (address[-1] in _ENDS or (address[-1] == ")" and "(" not in address)):
        address = address[:-1]
    return f"{address}?" if asks and not before.endswith("(") else address


def _rest_of_query(texts: list[str], at: int, address: str) -> str:
    """What the next lines add to a query that is broken over them."""
    rest = ""
    for text in texts[at + 1 : at + 25]:
        piece = text.strip().lstrip("+. ").strip("\"'`").strip()
        if _SPACED_SCOPES.fullmatch(piece):
            piece = piece.replace(" ", "%20")
        asks = "?" in address or "?" in rest
        if not _GOES_ON.match(piece) or " " in piece.rstrip("\"'`+;,\\ ") or (not asks and piece[:1] != "?"):
            break
        piece = piece.split()[0].rstrip("\"'`+;,\\")
        rest += piece if piece[0] in "?&" or rest.endswith(("&", "?")) or address.endswith(("&", "?")) else f"&{piece}"
    return rest


def _mention(address: str, text: str, at: int, column: int, before: str, *, pieced: bool = False) -> Mention:
    url, _, query = _CLIENT_IN_IT.sub(r"\1", address).partition("#")[0].partition("?")
    methods = re.findall(r"\b(GET|POST|PUT|PATCH|DELETE)\b", before[-60:])
    return Mention(url, query, methods[-1] if methods else "", at, column, before, pieced)


def _plain(name: str) -> str:
    return re.sub(r"[\W_]", "", name).lower()


def servers_of(page: Page) -> list[tuple[int, str]]:
    """Addresses that others are relative to, where they stand: named as a base, or a server and no more."""
    return _Known(page).servers


def _path_of(url: str) -> str:
    return url.partition("://")[2].partition("/")[2].strip("/")


def _is_server(one: Mention, known: _Known) -> bool:
    """Whether other addresses can be relative to one."""
    texts = known.texts
    if known.is_of_nobody(one.url) or one.query:
        return False
    path = _path_of(one.url)
    if not path and not _OTHER_SITES.match(host_of(one.url)):
        return True
    text = texts[one.at]
    near = text[max(0, one.column - 120) : one.column] or (texts[one.at - 1] if one.at else "")
    named = _BASE_WORDS.search(near) is not None or _NAMED_BEHIND.match(text, one.column) is not None
    if _IS_BASE.fullmatch(near) and not _OAUTH_WORDS.search(path):
        return True
    return named and all(map(_BASE_PART.fullmatch, path.split("/")))


def _pieced(known: _Known, at: int) -> Iterator[Mention]:
    text = known.texts[at]
    if len(text) < _LONGEST_REQUEST and (relative := _RELATIVE.fullmatch(text)):
        text = f"{relative[1]} /{relative[2]}"
    asks = _ASKS.match(text)
    if not asks and not _OAUTH_WORDS.search(text) and "/me" not in text and "user" not in text:
        return
    taken: list[tuple[int, int]] = [found.span() for found in _WEB.finditer(text)]
    for pattern, base, path in ((_FORMATTED, 2, 1), (_ADDED, 1, 2), (_BASED, 1, 2)):
        for found in pattern.finditer(text):
            if any(begin <= found.start(path) < end for begin, end in taken):
                continue
            server = _server_named(known, found[base], found[path], at, variable=pattern is _ADDED)
            if server:
                taken.append(found.span())
                yield _joined(server, found[path], text, at, found.start())
    for found in _PATH.finditer(text):
        if any(begin <= found.start(2) < end for begin, end in taken) or _CALLBACK.search(text[: found.start()]):
            continue
        if not _OAUTH_WORDS.search(found[2]) and not found[1]:
            continue
        server = (
            _host_below(known.texts, at)
            or known.bare_above(at)
            or known.written_out(found[2])
            or _server(known, at, found[2])
            or known.beside(found[2])
            or known.only_bare
            or known.of_a_path
        )
        if server:
            whole = found[2] if found[1] else known.longer(found[2])
            method = "" if _EITHER.search(text[: found.start()]) else found[1] or ""
            yield replace(_joined(server, whole, text, at, found.start(2)), method=method)


def _server_named(known: _Known, name: str, path: str, at: int, *, variable: bool) -> str:
    """What a name in front of a path stands for; the name itself where each customer has a server of their own."""
    plain = _plain(name.rpartition(".")[2] if variable else name)
    server = known.named.get(plain) or known.written_out(path) or ("" if variable else _server(known, at, path))
    if not server and not variable and name[0] in "{<[$" and _OF_A_CUSTOMER.search(plain):
        return f"https://{name}"
    return server


def _joined(server: str, path: str, text: str, at: int, column: int) -> Mention:
    path = _trimmed(path, "")
    parts = path.split("/")
    for many in range(len(parts) - 1, 1, -1):
        if server.rstrip("/").endswith(begins := "/".join(parts[:many])):
            server = server.rstrip("/").removesuffix(begins)
            break
    return _mention(server.rstrip("/") + path, text, at, column, text[:column], pieced=True)


def _host_below(texts: list[str], at: int) -> str:
    """The server that a ``Host:`` line names, of the message whose first line this is."""
    for text in texts[at + 1 : at + 8]:
        if host := _HOST.search(text):
            return f"https://{host[1].lower()}"
    return ""


def _server(known: _Known, at: int, path: str) -> str:
    """What a path is relative to: of the servers that are named, the nearest before it that fits what it is for."""
    oauth = _OAUTH_WORDS.search(path) is not None
    best, most = "", -1.0
    for place, server in known.servers:
        fits = _OAUTH_WORDS.search(server) is not None or "account" in server or "identity" in server
        score = (3.0 if oauth and fits else 0.0) + (1.0 if place <= at else 0.0) - abs(at - place) / 10_000
        score += (2.0 if oauth and host_of(server) in known.hosts else 0.0) - (2.0 if is_trial(server) else 0.0)
        if not oauth and "api" in server:
            score += 2
        if score > most:
            best, most = server, score
    return best


def address_of(url: str) -> Address | None:
    """An address as a page writes it, with a letter in place of what is to fill in."""
    read = read_web(re.sub(_HOLE, "x", url))
    return read if isinstance(read, Address) else None
