"""What a page says of its servers: which addresses others are relative to, and where."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cached_property
from typing import Final

from connection_wizard.addresses.parts import at_another
from connection_wizard.sources.documentation.apps_back import servers_of_apps
from connection_wizard.sources.documentation.bases import OTHER_SITES, in_tables, is_base
from connection_wizard.sources.documentation.composed import composed
from connection_wizard.sources.documentation.here import place_of
from connection_wizard.sources.documentation.hosts import HOLE, STANDS_IN, is_of_nobody, is_trial
from connection_wizard.sources.documentation.replaced_hosts import with_hosts_to_replace
from connection_wizard.sources.documentation.unglued import unglued
from connection_wizard.sources.documentation.versions_named import with_version
from connection_wizard.sources.documentation.written import LETTERS, OAUTH_WORDS, Mention, addresses_in, trimmed
from connection_wizard.sources.hosts import host_of, path_of
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Page
from connection_wizard.spec.domains import registrable_domain
from connection_wizard.spec.regions import differ_in_region
from connection_wizard.spec.rules.placeholders import is_sample_host

PATH: Final = re.compile(
    rf"(?:\b(GET|POST|PUT|PATCH|DELETE)\b(?: (?:requests?|calls?) (?:to|against|at|on)(?: the)?(?: endpoint)?)?"
    rf"[\s:`\"'\],]{{1,4}}|(?<![\w/.:<}}\])\"'])|(?<=[\"'`]))"
    rf"(/(?:[A-Za-z0-9_.\-~%:]|{HOLE})+(?:/(?:[A-Za-z0-9_.\-~%:@]|{HOLE})+)*/?(?:\?\S*)?)"
)
_NAMED: Final = re.compile(
    r"(?<!\w)([A-Za-z_]\w*+)[\"']?(?:\s?:\s?&?\w{1,20}(?=\s?=))?\s*+(?:=>|:=|=|:)\s*+[\"'`]?(https?://[^\s\"'`,;]++)"
)
"""A name and its address, be there a type between (``base: String =``)."""
_DEFINED: Final = re.compile(r"\bdefine\b\W{1,4}([A-Za-z_]\w*+)\W{1,4}(https?://[^\s\"'`,;]++)")
"""The same as constants have it (``define('BASE', 'https://…')``)."""
HOST_LINE: Final = Keyed(r"\bHost[\"']?:\s*[\"']?(?:https?://)?((?:[\w-]+\.)+[a-z]{2,})\b", "host")
_SERVER: Final = re.compile(
    r"\W{0,6}(?:(?:\w{1,20} ){0,2}(?:domain|host(?: ?name)?|server|base ur[il])|"
    r"\w{0,6}(?:域名|服务器|ドメイン|サーバー?|도메인)|"
    r"(?:домен|сервер|dominio|domínio|domaine|serveur|servidor|Domäne|Server))\W{0,4}[:：]?\s{0,20}(?:(?:https?://)?((?:[\w-]{1,60}\.){1,6}[a-z]{2,24}))?"
    r"[`\"']?/?\s*",
    re.IGNORECASE,
)
"""A line that is the name of a server, or what stands above one."""
_CONNECTS: Final = Keyed(
    r"(?:\bHTTPS?Connection|\bHTTP\.(?:new|start)|\bHttpHost)\(\s?[\"']((?:[\w-]{1,60}\.){1,6}[a-z]{2,24})[\"']",
    "connection|http.|httphost",
)
"""A program that opens a connection to a host, and asks for paths over it."""
_MESSAGE: Final = re.compile(r"\b(?:GET|POST) /\S{0,400}")
_TOLD: Final = re.compile(r"[?&](?:code|error)=")
_LONGEST_MESSAGE: Final = 7
_LONGEST_HOST: Final = 200
_SENT_THERE: Final = Keyed(
    r"\b(?:requests?|calls?|endpoints?|API|gateway|base ur[il]|hosts?|servers?)\b[^:]{0,80}[:：]\s*$",
    ":|：",
    cased=True,
)
_LONGEST_SENTENCE: Final = 200
"""A sentence that ends with where requests go, below it."""
_TO_TRY: Final = re.compile(r"\btest|sandbox|\bstaging|\bdev|测试|沙箱|テスト|тест|prueba|Test", re.IGNORECASE)
_NAME: Final = re.compile(r"\W{0,3}((?:[a-z0-9-]{1,60}\.){1,6}[a-z]{2,24})/?[`\"']?\s*", re.IGNORECASE)
_HOLES_BEHIND: Final = re.compile(r"(?<=[^/:])(?>(?:/(?::\w{1,40}+|\{[^{}/]{1,40}+\}|<[^<>/]{1,40}+>)){1,4})/?$")
"""What is written behind a server for the paths below it."""
_ON_A_HOLE: Final = re.compile(rf"(?<![\w/.:}}\]])({HOLE})(/(?>{LETTERS}+))")
"""The path of an address whose server is to be filled in."""
_REQUESTS: Final = Keyed(r"\b(?:GET|POST)[`\"']?\s+[`\"']?/", "get|post", cased=True)
_OF_ANYBODY: Final = re.compile(
    r"auth|server|client|www|api|app|login|sso|idp|^my|your|site|web|blog|shop|id$|account|provider|"
    r"service|resource|example",
    re.IGNORECASE,
)
_LEAST_OF_A_NAME: Final = 4
"""Letters that a name has besides."""
_NO_HOST: Final = re.compile(
    r"https?://(?:[A-Z][A-Z\d]*+[_-]){0,6}(?:DOMAIN|HOST|HOSTNAME|INSTANCE|SERVER|SITE|UR[IL]|ADDRESS|ENDPOINT)"
    r"(?:[_-][A-Z][A-Z\d]*+){0,6}(?=[/\"'`\s]|$)"
)
_WHOSE: Final = re.compile(r"^(?:(?:YOUR|MY|OUR|THE)_)+")
_YOUR_HOST: Final = re.compile(
    r"https?://(?:your|my)[-_.]?(?:\w{1,20}[-_.])?(?:instance|installation|tenant|workspace|deployment)(?:\.[a-z]{2,10}){1,2}"
    r"(?=[:/]|$)",
    re.IGNORECASE,
)
"""The host of what each customer runs, named after that."""
_LOG_IN: Final = re.compile(r"(?:^|[/_-])(?:authori[sz]e|token|access_token)$", re.IGNORECASE)
_NAME_OF_HOST: Final = re.compile(r"(https?://)[{<\[$]{1,3}(\w{3,40})[}>\]]{0,3}(?=/|$)")
_ROW_OF_HOST: Final = re.compile(
    r"\W{0,4}(\w{3,40})\W{0,4}(?:[:=]|\s{2})\s{0,4}[\"'`]?((?:[a-z0-9-]{1,60}\.){1,5}[a-z]{2,24})[\"'`]?\s*",
    re.IGNORECASE,
)
"""A name in the place of a host, and the line that says which host that is."""
_ASSIGNED_HOST: Final = re.compile(
    r"(?<![\w.])(\w{3,40})\s{0,20}:?=\s{0,20}[\"'`]((?:[a-z0-9-]{1,60}\.){1,5}[a-z]{2,24})[\"'`]", re.IGNORECASE
)
"""A host that a program has at a name."""
_NAMES_A_LOGIN: Final = re.compile(r"(?:oauth2?|auth|login)(?:base)?(?:ur[il]|endpoint|host|server|base)")
"""The name, without signs, of what the steps are relative to."""
_FOR_DEVELOPERS: Final = re.compile(r"(?:docs?|developers?|support|help|console|community)\.")
"""A site at which people register apps and read: calls go there where no other server is named."""
_WORD: Final = re.compile(r"\w++")
_VERSION: Final = re.compile(r"v\d[\d.]{0,4}|\d\.\d", re.IGNORECASE)
"""The part of a path that is the version of an API."""
_MOST_SERVERS: Final = 100
MOST: Final = 1000


class Servers:
    """What a page says of its servers, each looked up once."""

    def __init__(self, page: Page, *, here: bool = False) -> None:
        self.page = page
        self._here = here
        self._in_tables = frozenset(in_tables(page))
        self.texts = [unglued(line.text) for line in page.lines]
        self._ends: dict[str, str] = {}
        self._written: dict[str, int] = {}
        whole = [one for at in page.having("/") for one in addresses_in(self.texts, at)][:MOST]
        self.whole = with_hosts_to_replace(page, [owned(one, self) for one in whole])

    def is_of_nobody(self, url: str) -> bool:
        """Whether an address is not the provider's; `here` with those of this computer as the provider's."""
        return self._is_nobodys(url) or host_of(url) in self.of_apps

    def _is_nobodys(self, url: str) -> bool:
        return is_of_nobody(url) and not (self._here and place_of(url))

    @cached_property
    def of_apps(self) -> frozenset[str]:
        """The hosts of the reader's own apps, to which people come back."""
        return servers_of_apps(self.page, self.whole)

    @cached_property
    def addresses(self) -> list[str]:
        """Addresses that are written out."""
        those = dict.fromkeys(one.url.rstrip("/") for one in self.whole)
        return [url for url in those if not self.is_of_nobody(url)]

    @cached_property
    def hosts(self) -> frozenset[str]:
        """Hosts of addresses that are about logging in or tokens."""
        return frozenset(host_of(url) for url in self.addresses if OAUTH_WORDS.search(path_of(url).strip("/")))

    @cached_property
    def servers(self) -> list[tuple[int, str]]:
        """Addresses that others are relative to, where they stand: named as a base, or a server and no more."""
        those = (replace(one, url=_HOLES_BEHIND.sub("", one.url)) for one in self.whole)
        return [(one.at, one.url.rstrip("/")) for one in those if self._is_base(one)][:_MOST_SERVERS]

    def _is_base(self, one: Mention) -> bool:
        return not self.is_of_nobody(one.url) and is_base(one, self.texts, self._in_tables)

    @cached_property
    def servers_of_first_regions(self) -> list[tuple[int, str]]:
        """The same, but for those that are another region's of one above: which is meant is asked."""
        kept: list[tuple[int, str]] = []
        above: tuple[int, str] | None = None
        for at, server in self.servers:
            _, sign, path = server.partition("://")[2].partition("/")
            behind = sign + path
            those = [other.removesuffix(behind) for _, other in kept if other.endswith(behind)]
            listed = above is not None and self._is_next_in_a_list(*above, at, server)
            if not (listed or any(differ_in_region(host_of(other), host_of(server)) for other in those)):
                kept.append((at, server))
            above = at, server
        return kept

    def _is_next_in_a_list(self, above: int, other: str, at: int, server: str) -> bool:
        """Whether the line of a server is that of the one above but for one word: a place, with a domain of its own."""
        if at != above + 1 or host_of(other).partition(".")[0] != host_of(server).partition(".")[0]:
            return False
        said = [_WORD.findall(self.texts[line].partition("://")[0]) for line in (above, at)]
        return len(said[0]) == len(said[1]) and sum(map(str.__ne__, *said)) == 1

    @cached_property
    def weighed(self) -> list[tuple[int, str, float, float]]:
        """The same, each with what speaks for it as that of a log-in, and as that of calls."""
        made = []
        for place, server in self.servers_of_first_regions:
            fits = OAUTH_WORDS.search(server) is not None or "account" in server or "identity" in server
            trial = 2.0 if is_trial(server) else 1.5 if _FOR_DEVELOPERS.match(host_of(server)) else 0.0
            of_logins = (3.0 if fits else 0.0) + (2.0 if host_of(server) in self.hosts else 0.0)
            of_calls = (2.0 if "api" in server else 0.0) + (0.5 if host_of(server) in self.hosts else 0.0)
            made.append((place, server, of_logins - trial, of_calls - trial))
        return made

    @cached_property
    def only_trial(self) -> str:
        """The server to try things out that paths are relative to, on a page that writes out no other address."""
        those = {server for _, server in self.servers if is_trial(server)}
        hosts = {host_of(url) for url in self.addresses}
        return those.pop() if len(those) == len(hosts) == 1 else ""

    @cached_property
    def bare(self) -> dict[int, str]:
        """Servers that are named without a scheme, by the line: *Domain:* and a name, on it or below it."""
        found: dict[int, str] = {}
        for at, text in enumerate(self.texts):
            if HOST_LINE.search(text[:_LONGEST_HOST]) and self._tells_an_app(at):
                continue
            if at in self.page.lines_of(_CONNECTS) and (host := _CONNECTS.search(text)):
                found[at] = f"https://{host[1].lower()}"
                continue
            label = _SERVER.fullmatch(text) if len(text) < 200 else None
            if label is None and (len(text) > _LONGEST_SENTENCE or not _SENT_THERE.search(text)):
                continue
            below = next((one for one in self.texts[at + 1 : at + 3] if one.strip()), "")
            name = (label and label[1]) or (name[1] if (name := _NAME.fullmatch(below)) else "")
            if name and registrable_domain(name.lower()) and not self.is_of_nobody(f"https://{name}"):
                found[at] = f"https://{name.lower()}"
        return found

    def _tells_an_app(self, at: int) -> bool:
        """Whether a ``Host:`` line is of the message that brings the code back: the server is the reader's own."""
        near = range(at - 1, max(at - 1 - _LONGEST_MESSAGE, -1), -1)
        begin = next((above for above in near if _MESSAGE.search(self.texts[above])), at)
        message = "\n".join(self.texts[begin:at])
        return _TOLD.search(message) is not None

    @cached_property
    def named(self) -> dict[str, str]:
        """Addresses by the name that a line of code or of prose gives them; one that is real before one to try."""
        found: dict[str, str] = {}
        for at in self.page.having("://"):
            for name, url in (*_NAMED.findall(self.texts[at]), *_DEFINED.findall(self.texts[at])):
                plain = plain_name(name)
                if plain not in found or (is_trial(found[plain]) and not is_trial(url)):
                    found[plain] = trimmed(url, "")
        return composed(self.page, self.texts, found) | found

    @cached_property
    def of_steps(self) -> str:
        """The address that a program names as that of its log-in, where it names one alone so."""
        those = {url for name, url in self.named.items() if _NAMES_A_LOGIN.search(name)}
        return those.pop() if len(those) == 1 else ""

    @cached_property
    def hosts_named(self) -> dict[str, str]:
        """Hosts without a scheme by the name that a line or the row of a table gives them."""
        rows = [row for text in self.texts if len(text) < 200 and (row := _ROW_OF_HOST.fullmatch(text))]
        code = (text for text, line in zip(self.texts, self.page.lines, strict=True) if line.kind == "code")
        rows += [row for text in code for row in _ASSIGNED_HOST.finditer(text)]
        those = {plain_name(row[1]): row[2].lower() for row in rows}
        return {
            name: host
            for name, host in those.items()
            if registrable_domain(host) and not self._is_nobodys(f"https://{host}")
        }

    def bare_above(self, at: int) -> str:
        """The server that is named without a scheme in the lines above a path; one that is real before one to try."""
        near = [above for above in range(at, max(at - 8, -1), -1) if above in self.bare]
        return next((self.bare[above] for above in sorted(near, key=self._is_to_try)), "")

    @cached_property
    def only_bare(self) -> str:
        """The server that is named without a scheme, where all that are named are of one domain.

        What a message has in its ``Host:`` line is the server of that message alone.
        """
        those = {at: url for at, url in self.bare.items() if not HOST_LINE.match(self.texts[at])}
        domains = {registrable_domain(host_of(url)) for url in those.values()}
        return those[min(those, key=self._is_to_try)] if len(domains) == 1 else ""

    @cached_property
    def _alone(self) -> dict[str, None]:
        """Paths that the page writes by themselves."""
        found = (found for text in self.texts if "/" in text for found in PATH.finditer(text))
        return dict.fromkeys(one[2].partition("?")[0] for one in found)

    def of_a_path(self, alone: str, method: str) -> str:
        """The server of an address whose path the page writes by itself, too, where all of them are of one domain.

        A sentence names the last part of a path for the whole: one part is a path where the others are no longer.
        """
        those = [url.removesuffix(f"/{path}") for url, path in self._twice]
        domains = {registrable_domain(host_of(url)) for url in those}
        if not method and "/" not in alone.strip("/") and all("/" in path for _, path in self._twice):
            return ""
        return min(those, key=is_trial) if len(domains) == 1 else ""

    @cached_property
    def _twice(self) -> list[tuple[str, str]]:
        """Addresses whose path the page writes by itself, too, each with it."""
        those = [(url, path_of(url).strip("/")) for url in self.addresses]
        return [(url, path) for url, path in those if path and f"/{path}" in self._alone]

    def of_one_begin(self, path: str) -> str:
        """The server of the calls whose paths begin with the same version of the API, where all are of one server."""
        begin = path.strip("/").partition("/")[0]
        if not _VERSION.fullmatch(begin):
            return ""
        those = [url for url in self.addresses if not OTHER_SITES.match(host_of(url))]
        servers = {f"https://{host_of(url)}" for url in those if path_of(url).strip("/").startswith(f"{begin}/")}
        return servers.pop() if len(servers) == 1 else ""

    @cached_property
    def of_logins(self) -> str:
        """The server of both steps, where both are on one; one that is real before one to try."""
        those = [url for url in self.addresses if _LOG_IN.search(path_of(url).strip("/"))]
        servers = {url.removesuffix(f"/{path_of(url).strip('/')}") for url in those if not is_trial(url)}
        return servers.pop() if len(servers) == 1 else ""

    @cached_property
    def of_messages(self) -> str:
        """The server of the messages of a page that have a ``Host:`` line, where all have the same."""
        lines = ((at, HOST_LINE.match(text)) for at, text in enumerate(self.texts))
        servers = {f"https://{found[1].lower()}" for at, found in lines if found and not self._tells_an_app(at)}
        real = [server for server in servers if not self.is_of_nobody(server)]
        return real[0] if len(real) == 1 else ""

    @cached_property
    def of_a_customer(self) -> str:
        """The server that is to be filled in before the path of a step, on a page that writes out none."""
        found = [found for text in self.texts for found in _ON_A_HOLE.finditer(text)] if not self.hosts else []
        those = [one for one in found if OAUTH_WORDS.search(one[2])]
        steps = [one for one in those if _LOG_IN.search(trimmed(one[2].partition("?")[0], ""))]
        holes = {plain_name(one[1]): one[1] for one in steps or those}
        return f"https://{holes.popitem()[1]}" if len(holes) == 1 else ""

    @cached_property
    def of_one_customer(self) -> str:
        """The server of all addresses of a page, where it is one that each customer has."""
        hosts = {host_of(url) for url in self.addresses} - {""}
        host = hosts.pop() if len(hosts) == 1 else ""
        stands_in = STANDS_IN.fullmatch(host.partition(".")[0]) and registrable_domain(host) != host
        return f"https://{host}" if stands_in or re.search(HOLE, host) else ""

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
        found = (PATH.search(text) for text in self.texts if _REQUESTS.search(text) and OAUTH_WORDS.search(text))
        return tuple(dict.fromkeys(one[2] for one in found if one and one[1]))

    def beside(self, path: str) -> str:
        """The server of an address that is written out and has its path in the same place, for another step."""
        parent = path.partition("?")[0].rstrip("/").rpartition("/")[0]
        if not OAUTH_WORDS.search(path):
            return ""
        if not parent:
            steps = (one for one in self._alone if one.count("/") == 1 and OAUTH_WORDS.search(one))
            servers = {server for one in steps if (server := self.written_out(one))}
            return servers.pop() if len(servers) == 1 else ""
        those = [
            url.rpartition("/")[0].removesuffix(parent)
            for url in self.addresses
            if url.rpartition("/")[0].endswith(parent) and OAUTH_WORDS.search(url.rpartition("/")[2])
        ]
        return min(those, key=is_trial, default="")

    def at_its_root(self, server: str, path: str) -> str:
        """A server for a path; without its own path where the page writes out, for another step, that such paths are at
        the root of the host: libraries resolve them so (RFC 3986 section 5.2.2)."""
        root = self.beside(path) if path_of(server).strip("/") else ""
        return root if root and host_of(root) == host_of(server) and not path_of(root).strip("/") else server

    @cached_property
    def stood_in_for(self) -> frozenset[str]:
        """The names that stand in the place of hosts: a log-in and its tokens may be on two of them."""
        return frozenset(_stands_for(found[0]) for text in self.texts for found in _NO_HOST.finditer(text))

    def is_titled(self, name: str) -> bool:
        """Whether the title of the page has a name, whatever its letters: it is that of the software."""
        titles = (line.text.lower() for line in self.page.lines if line.kind == "heading" and line.level == 1)
        return name.lower() in next(titles, "").split()

    def times(self, name: str) -> int:
        """How often a name with a capital letter stands outside of addresses."""
        if name not in self._written:
            written = re.compile(rf"(?<![\w./@-]){' ?'.join(name)}(?![\w@-]|\.\w)", re.IGNORECASE)
            words = [word for text in self.texts for word in written.findall(text)]
            self._written[name] = sum(word[0].isupper() for word in words)
        return self._written[name]


def owned(one: Mention, known: Servers) -> Mention:
    """A mention of software that everybody runs on a server of their own: its name is the example's host."""
    one = with_version(known.page, one)
    if (filled := _filled(one.url, known)) != one.url:
        return replace(one, url=filled)
    host = host_of(one.url).partition(":")[0]
    name, sign, rest = host.partition(".")
    if named := _NO_HOST.match(one.url):
        called = "domain" if len(known.stood_in_for) < 2 else _stands_for(named[0])
        return replace(one, url=_NO_HOST.sub(f"https://{{{called}}}", one.url))
    if _YOUR_HOST.match(one.url):
        return replace(one, url=_YOUR_HOST.sub("https://{domain}", one.url))
    if not (sign and is_sample_host(rest) and name.isalpha() and _OF_ANYBODY.sub("", name)):
        return one
    if not known.is_titled(name) and (_is_anybodys(name) or known.times(name) < 2):
        return one
    return replace(one, url=at_another(one.url, host_of(one.url), "{domain}"))


def _stands_for(host: str) -> str:
    """What a name in the place of a host is called as a field: of whom it is says nothing of which one it is."""
    return _WHOSE.sub("", host.rpartition("/")[2].replace("-", "_")).lower()


def _is_anybodys(name: str) -> bool:
    """Whether a name is made of nothing but what anybody's server is called; `teamserver` is one."""
    return _OF_ANYBODY.search(name) is not None and len(_OF_ANYBODY.sub("", name)) < _LEAST_OF_A_NAME


def _filled(url: str, known: Servers) -> str:
    """An address with the host in it that the page has a name for, and puts that name in its place."""
    name = _NAME_OF_HOST.match(url)
    host = known.hosts_named.get(plain_name(name[2]), "") if name else ""
    return f"{name[1]}{host}{url[name.end() :]}" if name and host else url


def plain_name(name: str) -> str:
    """A name without signs and capitals, to be compared."""
    return re.sub(r"[\W_]", "", name).lower()
