"""What a file of another tool says, value by value, until it is a draft: the same for all tools.

A reader finds the blocks in which its tool says how it logs in (`logins`), and the requests that it holds; everything
else is here: the line of each value, the tool's placeholders as ours, fields, secrets that are kept out, and what is
missing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from connection_wizard.addresses.reading import Address, read_web
from connection_wizard.sources.block import Block, pairs_of
from connection_wizard.sources.derived import derived
from connection_wizard.sources.holes import CURLY, OWN, Holes, key_of, label_of
from connection_wizard.sources.placed import Left, is_secret
from connection_wizard.sources.samples import is_sample
from connection_wizard.sources.understood import Question, Understood, Unread, Value, masked
from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.domains import registrable_domain
from connection_wizard.spec.rules.known import plain
from connection_wizard.spec.rules.secrets import holds_known_secret, is_literal, is_secret_name
from connection_wizard.words import Words, say

_LONGEST_QUOTE: Final = 240
_BEFORE: Final = 60
"""Characters of a long line that are quoted before what was read."""
_SHORTEST_SECRET: Final = 4
_A_SECRET: Final = 12
_PARTS: Final = re.compile(r"[${}:<>]+")
_LONGEST_LINE: Final = 200
_PAIR: Final = re.compile(r"""["']?[\w $.-]{1,40}["']?\s{0,4}[:=]\s{0,4}["'`]?$|["'`]$""")
_CLOSES: Final = frozenset("\"'`")
_TRIAL: Final = re.compile(r"(?<![a-z])(?:sandbox|staging|stage|test|testing|demo|dev|uat|qa)(?![a-z])", re.IGNORECASE)
_FIELD: Final = re.compile(r"\$\{[^{}]*\}")
_TITLE: Final = re.compile(
    r"\s{0,20}+(?:\([^)\n]{0,200}+\)|\b(?:the|public|rest|restful|web|http|open|developer|v?\d[\d.]*|apis?|"
    r"specification|docs?|collection|oauth ?2?(?:\.0)?)\b)\s*+",
    re.IGNORECASE,
)
_TO_FILL_IN: Final = re.compile(r"<[^<>\n]{1,80}>|\{\{")
_OAUTH: Final = frozenset(
    {"response_type", "client_id", "redirect_uri", "scope", "state", "code_challenge", "grant_type", "code"}
    | {"client_secret", "code_verifier", "refresh_token", "nonce"}
)
_KEPT: Final = re.compile(r"\$\{context\.authData\.Authorization\.(\w+)")
_SERVER: Final = re.compile(r"^https?://\$\{context\.authData\.(\w+)\}(?=/|$)")
_BRACED: Final = re.compile(
    r"(?<![${])\{(?:your[-_ ])?([A-Za-z][\w-]{0,40})\}(?!\})|<(?:your[-_ ])?([A-Za-z][\w-]{0,40})>"
)
"""What each customer has, as addresses are written for people and for `str.format`: ``https://{shop}.acme.com``."""
_OWN_SCHEME: Final = re.compile(r"^\$\{context\.authData\.\w+\}://")
_SCHEME: Final = re.compile(r"^https?://", re.IGNORECASE)
AUTHORIZE: Final[DocumentPath] = ("authorization", "url")
TOKEN: Final[DocumentPath] = ("access_token", "url")
ISSUER: Final[DocumentPath] = ("authorization", "issuer")
TEST: Final[DocumentPath] = ("test_call", "url")
WAY: Final[DocumentPath] = ("access_token", "client_authentication")
ELSEWHERE: Final = say("It does not say where people log in.")
VALUES_ALONE: Final = say("It has values alone: bring the collection that they are for, too.")
BY_ITS_ISSUER: Final = say("It names its server alone, and that says where people log in when it is asked.")
NO_TOKEN: Final = say("It does not say where a code is exchanged.")
NO_CALL: Final = say("It shows no call that says who is connected.")
BY_A_KEY: Final = say("It logs in with a key or a password, and not by OAuth.")


@dataclass(slots=True)
class Gathering:
    """A file as it is read.

    Attributes:
        holes: how the tool writes what is filled in later.
        terse: no more of a line is quoted than the value and its name: what stands beside it was sent for real.
        known_fields: what a file says of the fields that it asks people for, by their keys.
    """

    kind: str
    text: str
    holes: Holes = field(default_factory=lambda: Holes(CURLY))
    terse: bool = False
    known_fields: dict[str, dict[str, Any]] = field(default_factory=dict)
    values: dict[DocumentPath, Value] = field(default_factory=dict)
    left: dict[Left, None] = field(default_factory=dict)
    unread: dict[DocumentPath, Unread] = field(default_factory=dict)
    questions: list[Question] = field(default_factory=list)
    hidden: set[str] = field(default_factory=set)
    client_secrets: dict[str, None] = field(default_factory=dict)
    usually: dict[DocumentPath, Value] = field(default_factory=dict)
    """What the tool does where its file does not say it, and no request shows it."""
    bare: set[str] = field(default_factory=set)
    """Fields that are a host here and a whole address there."""

    # -- one value

    def put(self, at: DocumentPath, value: Any, sought: str = "", *, sure: bool = True) -> None:
        """A value, if there is none at its place yet."""
        if value not in (None, "", [], {}) and at not in self.values:
            self.values[at] = self.value(at, value, sought, sure=sure)

    def value(self, at: DocumentPath, value: Any, sought: str = "", *, sure: bool = True) -> Value:
        """A value with its line."""
        first = value[0] if isinstance(value, list) and value else value
        quote, line = self.line(sought or (first if isinstance(first, str) else ""))
        sure = sure and not any(key not in names.RESERVED for text in _texts(value) for key in OWN.findall(text))
        return Value(at, value, quote, line, certainty="certain" if sure else "likely")

    def line(self, sought: str) -> tuple[str, int]:
        """The line that holds a text, and its number; of a long line, what stands around it."""
        at = -1
        for text in (sought, sought.replace("/", "\\/"), sought.partition("://")[2]):
            at = self.text.find(text) if len(text) > 1 else -1
            if at >= 0:
                break
        if at < 0:
            return "", 0
        begin = self.text.rfind("\n", 0, at) + 1
        end = self.text.find("\n", at)
        end = end if end >= 0 else len(self.text)
        number = self.text.count("\n", 0, at) + 1
        if end - begin <= _LONGEST_LINE and not self.terse:
            return self._clean(self.text[begin:end]).strip()[:_LONGEST_QUOTE], number
        # Of a file in one line the pair alone: what stands beside may be anybody's secret
        before = _PAIR.search(self.text[max(begin, at - _BEFORE) : at])
        after = self.text[at + len(text) : at + len(text) + 1]
        quote = f"{before[0] if before else ''}{text}{after if after in _CLOSES else ''}"
        return self._clean(quote)[:_LONGEST_QUOTE].strip(), number

    def named(self, title: str) -> None:
        """What the provider is called, by the name of a file or of a block; one that somebody is to fill in is none."""
        if _TO_FILL_IN.search(title) is None:
            self.put(("name",), title_of(title), title, sure=False)

    def leave(self, name: str, why: Any = "secret") -> None:
        """Tell that something was left out."""
        self.left[Left(name, why)] = None

    # -- secrets

    def hide(self, value: str) -> None:
        """What may be shown nowhere."""
        if len(value.strip()) >= _SHORTEST_SECRET:
            self.hidden.add(value.strip())

    def secret(self, value: Any) -> str:
        """A client secret, for the vault with a yes; empty where a text is none."""
        text = self.holes.resolved(value).strip() if isinstance(value, str) else ""
        for part in _PARTS.split(self.holes.pattern.sub("{}", text)):  # whatever a damaged placeholder has in it
            if len(part) >= _A_SECRET and not is_sample(part):
                self.hide(part)
        if not text or is_sample(text) or self.holes.is_open(text):
            return ""
        self.hide(text)
        self.client_secrets[text] = None
        return text

    def sweep(self, data: Any) -> None:
        """Keep out all that stands under a secret's name, wherever in the data."""
        waiting, seen = [data], set()
        while waiting:
            one = waiting.pop()
            if id(one) in seen or not isinstance(one, dict | list):
                continue
            seen.add(id(one))
            if isinstance(one, list):
                waiting += one
                continue
            waiting += one.values()
            called = next((one[key] for key in ("key", "name") if isinstance(one.get(key), str)), "")
            pairs = list(one.items())
            pairs += [(called, one[key]) for key in ("value", "default", "initialValue", "currentValue") if key in one]
            for name, value in pairs:
                if isinstance(value, str) and isinstance(name, str):
                    self.look_at(name, value)

    def look_at(self, name: str, value: str, *, told: bool = False) -> None:
        """Keep a value out if it is a secret.

        Args:
            told: the file says that it is one, whatever its name.
        """
        bare = value.strip()
        address = "://" in bare and not told and not is_secret_name(name)
        if not bare or is_sample(bare) or plain(bare) == plain(name) or address:
            return
        named = (told or is_hidden_name(name)) and is_literal(bare) and not self.holes.pattern.fullmatch(bare)
        if named or holds_known_secret(bare):
            self.hide(bare)
            self.leave(name)

    # -- addresses and parameters

    def url(self, raw: str) -> str:
        """An address with the connection's own values; empty where it is none."""
        made = self.holes.filled(raw.strip().removeprefix("=")) if raw else None
        if made is None:
            return ""
        made = with_fields(made.strip().strip("\"'"))
        if made.startswith("${context.authData."):
            self.bare.update(OWN.findall(made)[:1])
            made = f"https://{made}"  # the whole server is a variable
        scheme, sign, rest = made.partition("://")
        if not sign or scheme.lower() not in ("http", "https") or any(letter.isspace() for letter in made):
            return ""
        authority, slash, path = rest.partition("/")
        made = f"{scheme}{sign}{authority.rpartition('@')[2]}{slash}{path}"
        plainly = OWN.sub("x", made).replace("x}", "x") if "${" in made else made
        return made if isinstance(read_web(_FIELD.sub("x", plainly)), Address) else ""

    def split(self, raw: str) -> tuple[str, tuple[tuple[str, str], ...]]:
        """An address without its query, and the parameters of that."""
        before, _, query = self.holes.resolved(raw).partition("?")
        return self.url(before), pairs_of(query.partition("#")[0])

    def rows(self, pairs: Iterable[tuple[str, str]]) -> list[dict[str, str]]:
        """Parameters as a document has them: without OAuth's own, without samples and secrets."""
        made: dict[str, str] = {}
        for name, value in pairs:
            said = self.holes.filled(value)
            if name.lower() in _OAUTH or name.startswith("code_challenge") or not name:
                continue
            if said is None or CURLY.search(name):
                self.leave(name, "elsewhere")
            elif is_secret(name, said) or said in self.hidden:
                self.hide(said)
                self.leave(name)
            elif is_sample(said) and "${context." not in said:
                self.leave(name, "sample")
            else:
                made.setdefault(name, said)
        return [{"name": name, "value": value} for name, value in made.items()]

    def block(self, block: Block) -> Block:
        """A request with the tool's own variables filled in, and the connection's own values where there are some."""
        url, query = self.split(block.url)
        json = dict(self._pairs(block.json.items())) if isinstance(block.json, dict) else block.json
        return replace(
            block,
            url=url,
            query=(*query, *self._pairs(block.query)),
            headers=self._pairs(block.headers),
            form=self._pairs(block.form),
            json=json,
        )

    def _pairs(self, pairs: Iterable[tuple[str, Any]]) -> tuple[tuple[str, Any], ...]:
        return tuple((name, self._filled(value) if isinstance(value, str) else value) for name, value in pairs if name)

    def _filled(self, value: str) -> str:
        """A value of a request: what a redirect brought and what people are asked for keep their places."""
        value = self.holes.resolved(value)
        made = self.holes.filled(value) or ""
        known = [key for key in OWN.findall(made) if key in self.known_fields]
        return made if known or _KEPT.search(made) else value

    # -- all of it

    def missing(self, at: DocumentPath, why: Words) -> None:
        """Tell what was expected, unless it is there, or the reason was told."""
        if at not in self.values and at not in self.unread:
            self.unread[at] = Unread(at, why)

    def understood(self) -> Understood:
        """All of it."""
        if ISSUER in self.values and AUTHORIZE not in self.values and TOKEN not in self.values:
            self.missing(AUTHORIZE, BY_ITS_ISSUER)
        else:
            self.missing(AUTHORIZE, ELSEWHERE)
            self.missing(TOKEN, NO_TOKEN)
        self.missing(TEST, NO_CALL)
        for at, usual in self.usually.items():
            self.values.setdefault(at, usual)
        authorize = self.values.get(AUTHORIZE) or self.values.get(TOKEN) or self.values.get(TEST)
        domain = registrable_domain(host_in(authorize.value)) if authorize else None
        if domain and authorize and not domain.startswith("x."):
            for at, value in ((("service_domain",), domain), (("name",), domain.partition(".")[0].capitalize())):
                self.values.setdefault(at, replace(authorize, at=at, value=value, certainty="likely"))
        kept = [name for text in _texts([one.value for one in self.values.values()]) for name in _KEPT.findall(text)]
        self.put(("authorization", "callback", "keep"), [name for name in dict.fromkeys(kept) if name != "code"])
        useful = any(at[0] not in ("name", "service_domain") for at in self.values)
        values = [self._whole(one) for one in self.values.values() if self._is_harmless(one)] if useful else []
        values += [one for one in derived(values) if one.at not in self.values]
        fields = self._fields(values)
        if fields:
            values.insert(0, Value(("fields",), fields, certainty="likely"))
        secret = next(iter(self.client_secrets)) if len(self.client_secrets) == 1 else ""
        return Understood(
            self.kind,
            tuple(self._shown(value) for value in values),
            tuple(
                Question(
                    one.about,
                    tuple(
                        replace(way, values=tuple(map(self._shown, way.values)), quote=self._clean(way.quote))
                        for way in one.ways
                    ),
                )
                for one in self.questions
            ),
            tuple(self.unread.values()),
            tuple(self.left),
            client_secret=secret,
        )

    def _whole(self, value: Value) -> Value:
        """A parameter that is an address there (``audience={{base}}``) with the scheme that its field has not here."""
        begins = tuple((names.AUTH_DATA / key).template for key in self.bare)
        if not begins or value.at[-1] not in ("parameters", "query"):
            return value
        rows = [
            row | {"value": f"https://{row['value']}"} if row["value"].startswith(begins) else row
            for row in value.value
        ]
        return replace(value, value=rows)

    def _fields(self, values: Iterable[Value]) -> list[dict[str, Any]]:
        texts = list(
            _texts(
                [value.value for value in values]
                + [value.value for one in self.questions for way in one.ways for value in way.values]
            )
        )
        keys = dict.fromkeys(found for text in texts for found in OWN.findall(text) if found not in names.RESERVED)
        made = [{"key": key, "label": label_of(key), "required": True} | self.known_fields.get(key, {}) for key in keys]
        servers = {key for text in texts for key in _SERVER.findall(text)}
        for one in made:
            if one["key"] in servers:  # "https://" stands before it already
                said = {name: one[name] for name in ("placeholder", "default") if isinstance(one.get(name), str)}
                one |= {name: _SCHEME.sub("", value).rstrip("/") for name, value in said.items()}
        return made

    def _is_harmless(self, value: Value) -> bool:
        return not any(secret in text for text in _texts(value.value) for secret in self.hidden if len(secret) > 5)

    def _shown(self, value: Value) -> Value:
        return replace(value, quote=self._clean(value.quote))

    def _clean(self, quote: str) -> str:
        for secret in self.hidden:
            quote = quote.replace(secret, "…")
        return masked(quote)


def with_fields(url: str) -> str:
    """An address in which what is written in braces for each customer is a field of ours."""
    return _OWN_SCHEME.sub("https://", _BRACED.sub(_field, url))


def _field(match: re.Match[str]) -> str:
    key = key_of(match[1] or match[2])
    return (names.AUTH_DATA / key).template if key else match[0]


def host_in(url: str) -> str:
    """The host of an address, with a letter for each value that is filled in later."""
    return _FIELD.sub("x", url.partition("://")[2].partition("/")[0]).partition(":")[0].partition("?")[0]


def is_on_trial(name: str, *urls: str) -> bool:
    """Whether something is of a place to try things, by its name or by what stands before its domain."""
    hosts = [host_in(url) for url in urls]
    before = [host.removesuffix(registrable_domain(host) or "") for host in hosts]
    return any(map(_TRIAL.search, (name, *before)))


def is_hidden_name(name: str) -> bool:
    """Whether a value of this name is a secret's, in a file that may hold any."""
    word = plain(name)
    return is_secret_name(name) or word.endswith(("token", "secretkey", "privatekey", "privatekeyid", "cookie"))


def title_of(title: str) -> str:
    """What a provider is called, by a title of somebody's."""
    return _TITLE.sub(" ", title).strip(" -–:,.")[:80]


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _texts(inner)
