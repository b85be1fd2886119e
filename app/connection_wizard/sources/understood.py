"""What a reader gives: values with their origin, questions, what was not understood, and what was left out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any, Final, Literal

from connection_wizard.sources.holes import OWN
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.placed import Left
from connection_wizard.sources.samples import is_sample
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import NEW_CONNECTION, Draft
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.rules.secrets import without_known_secrets
from connection_wizard.words import NOTHING, Words, say

Certainty = Literal["certain", "likely", "asked", "silent"]
"""`certain`: the text says so where it speaks of nothing else; `likely`: it follows from what the text says; `asked`:
the text can be read in another way, too, and a question says how; `silent`: that there is none, since the text, read to
its end, names none."""
FIELDS: Final[DocumentPath] = ("fields",)
OF_THE_CALL: Final = frozenset({"test_call", "connection_label", "unique_identifier", "request_parameters"})
"""What goes together with one call: of another one neither the headers nor what is picked in its answer is right."""
About = Literal["region", "version", "environment", "address", "client_authentication", "parameter"]
"""In what two readings differ."""

MACHINES: Final = say("It logs in a program, and no person: such a connection has nothing to ask anybody for.")
DEVICE: Final = say("It describes the device flow alone, for televisions and programs without a browser.")
PASSWORDS: Final = say("It describes the password flow alone: people would tell the app their passwords.")
IMPLICIT: Final = say("It describes the implicit flow alone, which gives tokens to a browser.")
FIRST_VERSION: Final = say("It describes OAuth 1, which signs each request, and not OAuth 2.0.")


@dataclass(frozen=True, slots=True)
class Value:
    """A value of the draft, and where it was read.

    Attributes:
        quote: the line, as it stands in the text.
        line: its number among the lines of the text as it is read (of a page: without its marks), from 1; 0 where
            the text has no lines to speak of.
        heading: what the part of the text is called; empty where it has no name.
        source: where this value was read, where others of the same text were read elsewhere (the catalogue).
        read_at: when it was read there, as ISO 8601 has it.
        known_of: the provider of whom it is known, where the text itself does not say it; empty where it does.
    """

    at: DocumentPath
    value: Any
    quote: str = ""
    line: int = 0
    heading: str = ""
    certainty: Certainty = "certain"
    source: str = ""
    read_at: str = ""
    known_of: str = ""


@dataclass(frozen=True, slots=True)
class Way:
    """One of the readings that a question offers: what it would put into the draft, and the line that says so.

    Attributes:
        name: what the text calls it; empty where it has no name.
        client_secret: the one that belongs to it alone: for the vault, with a yes.
    """

    values: tuple[Value, ...]
    quote: str
    line: int = 0
    name: str = ""
    client_secret: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Question:
    """Two readings or more, of which the draft has the first until somebody answers."""

    about: About
    ways: tuple[Way, ...]


@dataclass(frozen=True, slots=True)
class Scope:
    """A scope that a source lists.

    Attributes:
        says: what it allows, in the source's words.
        needed: whether the test call asks for it.
        in_example: whether an example of the source asks for it.
    """

    name: str
    says: str = ""
    needed: bool = False
    in_example: bool = False


@dataclass(frozen=True, slots=True)
class Unread:
    """What was expected and is not there (no quote), or is there and means nothing here.

    Attributes:
        instead: what to do where nobody can connect through the platform, whatever is filled in; empty for all else.
    """

    at: DocumentPath
    why: Words
    quote: str = ""
    line: int = 0
    instead: Words = NOTHING


@dataclass(frozen=True, slots=True)
class Understood:
    """What a text means.

    Attributes:
        kind: the reader's name.
        whole: the draft itself, where the text is one; the values are put on top of it.
        left: what was left out, each with the reason.
        repairs: what a record of the platform needed.
        scopes: all that the source lists, for the author to choose from.
        lines: of the text as it is read, which the values' numbers count, to be shown.
        client_secret: one that the text holds and that is no sample: for the vault, with a yes.
        registration: where the server registers apps by itself (RFC 7591); empty where it does not say so.
        api: the server of the calls, where a page names it and shows none on who is connected; another page may have
            that call's path alone.
    """

    kind: str
    values: tuple[Value, ...] = ()
    questions: tuple[Question, ...] = ()
    unread: tuple[Unread, ...] = ()
    left: tuple[Left, ...] = ()
    repairs: tuple[Finding, ...] = ()
    whole: Draft | None = None
    scopes: tuple[Scope, ...] = ()
    lines: tuple[str, ...] = ()
    client_secret: str = field(default="", repr=False)
    registration: str = ""
    api: str = ""

    def draft(self, onto: Draft = NEW_CONNECTION) -> Draft:
        """The draft with all values, and of the fields those that the first reading of each question has a use for."""
        values = {value.at: value for value in self.values}
        others = (value for question in self.questions for way in question.ways[1:] for value in way.values)
        return applied(with_fields_in_use(values, others).values(), onto if self.whole is None else self.whole)


def with_fields_in_use(values: dict[DocumentPath, Value], others: Iterable[Value]) -> dict[DocumentPath, Value]:
    """Values without the fields that only readings have which are not taken: nobody is to be asked for them.

    Args:
        values: those that are taken, by place.
        others: those of the readings that are not.
    """
    made = values.get(FIELDS)
    elsewhere = _fields_in(others) if made is not None else set()
    if made is None or not elsewhere:
        return values
    used = _fields_in(value for at, value in values.items() if at != FIELDS)
    left = [one for one in made.value if one.get("key") in used or one.get("key") not in elsewhere]
    rest = {at: value for at, value in values.items() if at != FIELDS}
    return {FIELDS: replace(made, value=left)} | rest if left else rest


def _fields_in(values: Iterable[Value]) -> set[str]:
    """The keys of all fields that values name."""
    return {key for value in values for key in OWN.findall(str(value.value))}


_NAMES: Final = (
    r"(?:client|app|consumer)_?secret|password|(?:access|refresh|id|api)[_-]?(?:token|key)|private_?key(?:_?id)?|"
    r"code_?verifier|code_?challenge"
)
_SECRET: Final = Keyed(
    rf"((?:(?:{_NAMES}|secret|\b(?:token|code|state))[\"'`\]\\]*\s*(?:=>|[:=,]|%3D)|\b(?:Basic|"
    rf"Bearer)\b|(?:-u|--user|--proxy-user)[ =]?[\"']?[^\s:\"']{{1,200}}:|(?:--pass|--proxy-pass|--tlspassword)[ =])"
    rf"\s*[\"'`\\]{{0,3}})([\w\-./+~]{{12,}}+={{0,2}}+)(?![\"'`]\s{{0,9}}:)",
    "secret|password|token|key|code|state|basic|bearer|-u|--pass|--proxy-pass",
)
_PAIR: Final = Keyed(
    rf"""(["'](?:key|name)["']\s*:\s*["'](?:{_NAMES}|secret|(?:set-)?cookie|(?:[\w-]{{1,40}}[_-])?token)["']\s*,\s*"""
    r"""["'](?:value|default)["']\s*:\s*["'])([^"'\n]{4,})""",
    "value|default",
)
"""A value beside its name, as lists of settings have them."""
_WORDS: Final = re.compile(r"[A-Za-z]+(?:[-_.][A-Za-z]+)*")


_PERSON: Final = Keyed(
    r"(://[^\s/:@\"'<>]{0,200}:)([^\s/@\"'<>]{1,400})(?=@)|(://)([^\s/:@\"'<>]{12,400})(?=@)", "@", cased=True
)
"""What stands before the host of an address: a password, or a token in the place of a name."""
_COOKIE: Final = Keyed(r"((?:\bCookie:|(?:^|\s)(?:-b|--cookie)[ =])\s{0,9}[\"']?)([^\"'\n]{4,2000})", "cookie|-b")
_IN_WORDS: Final = Keyed(
    r"(\b(?:password|passphrase|secret)(?: is)? [\"'`“]?)((?=[\w\-./+~]*\d)(?=[\w\-./+~]*[A-Za-z])[\w\-./+~]{12,400})",
    "password|passphrase|secret",
)
"""One that a sentence tells."""
_KEY: Final = Keyed(r"(-----BEGIN[A-Z ]{0,40}PRIVATE KEY-----)([\w+/=\s\\]{4,20000})", "private key-----")
"""A private key within one line, as JSON has it."""
_OPENS: Final = re.compile(r"-----BEGIN[A-Z ]{0,40}PRIVATE KEY")
_CLOSES: Final = re.compile(r"-----END[A-Z ]{0,40}PRIVATE KEY")


def masked(line: str) -> str:
    """A line that is quoted, without what could be a secret in it."""
    for expression in (_KEY, _COOKIE, _SECRET, _PAIR, _PERSON, _IN_WORDS):
        line = expression.sub(_without, line)
    return without_known_secrets(line)


def _without(found: re.Match[str]) -> str:
    before, secret = (one for one in found.groups() if one is not None)
    return found[0] if _is_word(secret) else f"{before}…"


def masked_lines(lines: Iterable[str]) -> tuple[str, ...]:
    """Lines that are shown: of a private key none but its first and its last one."""
    made, inside = [], False
    for line in lines:
        inside = inside and not _CLOSES.search(line)
        made.append("…" if inside and line.strip() else masked(line))
        inside = inside or (bool(_OPENS.search(line)) and not _CLOSES.search(line))
    return tuple(made)


def _is_word(text: str) -> bool:
    return is_sample(text) or bool(_WORDS.fullmatch(text))


def applied(values: Iterable[Value], onto: Draft) -> Draft:
    """A draft with values put into it, in their order."""
    for value in values:
        onto = onto.put(value.at, value.value)
    return onto
