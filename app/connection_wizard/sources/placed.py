"""Where the parts of a request belong: what several steps do alike."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from connection_wizard.sources.block import Block, Pair
from connection_wizard.sources.samples import inside, is_sample, names_itself
from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.finding import Edit
from connection_wizard.spec.model import ExtraField
from connection_wizard.spec.rules.known import ALIASES, meant, plain
from connection_wizard.spec.rules.making import quoted
from connection_wizard.spec.rules.secrets import holds_known_secret, is_literal, is_secret_name, is_secret_value
from connection_wizard.spec.rules.spelling import corrected, misspelt
from connection_wizard.words import Words, say

Why = Literal["oauth", "sample", "secret", "elsewhere", "app_key"]
"""`oauth`: is sent by itself; `sample`: stands for a value of each reader's own; `secret`: no document may hold it;
`elsewhere`: it lies in a file, or another program makes it as it runs; `app_key`: a key that some calls send beside the
token, of which only the provider knows whether it has to be there."""

_OTHER_NAMES: Final[Mapping[str, frozenset[str]]] = {
    "client_id": frozenset({"clientkey", "appid", "applicationid", "consumerkey", "appkey"}),
    "client_secret": frozenset({"secret", "appsecret", "applicationsecret", "consumersecret", "clientsecret"}),
    "redirect_uri": frozenset({"redirecturl", "redirecturi", "callbackurl"}),
    "scope": frozenset({"scopes"}),
    "code": frozenset({"authcode", "authorizationcode"}),
    "state": frozenset(),
}
"""What some providers call a parameter of OAuth's, as `known.plain` writes it, where they do not use its own name."""
APP_KEY: Final = say(
    "a key of the app, often the client ID: where the call is refused without it, add it under Advanced"
)
_APP_KEYS: Final = frozenset({"apikey", "key", "apptoken", "developerkey", "devkey", "subscriptionkey", "xapikey"})
_SHOWN_PARTS: Final = 4
_SUBSTITUTED: Final = re.compile(r"\$\((?!\w*\))|`")
"""What a shell would put there by running another command."""


@dataclass(frozen=True, slots=True)
class Left:
    """Something that was left out."""

    name: str
    why: Why


@dataclass(frozen=True, slots=True)
class Placed:
    """What a request means for a step: `parts` name what was taken over, `gone` what the step sent before.

    `client_secret` is one that was left out and is none of the samples that pages print; empty where none was.
    """

    edits: tuple[Edit, ...]
    left: tuple[Left, ...]
    parts: tuple[Words, ...]
    gone: tuple[Words, ...] = ()
    client_secret: str = field(default="", repr=False)


@dataclass(slots=True)
class Placing:
    """Edits of one step as they come together."""

    step: DocumentPath
    draft: Draft
    edits: list[Edit] = field(default_factory=list)
    left: list[Left] = field(default_factory=list)
    parts: list[Words] = field(default_factory=list)
    gone: list[Words] = field(default_factory=list)
    client_secret: str = field(default="", repr=False)

    @property
    def fields(self) -> tuple[ExtraField, ...]:
        """The extra fields, which placeholders may mean."""
        return self.draft.partial_spec.fields

    def done(self) -> Placed:
        """All of it."""
        more = len(self.parts) - _SHOWN_PARTS
        parts = self.parts if more <= 1 else [*self.parts[:_SHOWN_PARTS], say("{count} more", count=more)]
        left = tuple(dict.fromkeys(self.left))
        return Placed(tuple(self.edits), left, tuple(parts), tuple(self.gone), self.client_secret)

    def leave(self, name: str, why: Why) -> None:
        """Leave something out."""
        self.left.append(Left(name, why))

    def put(self, inner: DocumentPath, value: Any, now: object = None) -> bool:
        """Write a value to a place of the step, unless it is what counts there now; says whether it was written."""
        if value == now:
            return False
        self.edits.append(Edit((*self.step, *inner), value))
        return True

    def address(self, block: Block, *, fragment: bool) -> None:
        """The address, with the connection's own values where the page has names for them."""
        url = block.url + (block.fragment if fragment else "")
        self.put(("url",), corrected(url, tuple(misspelt(url, "url", self.fields))))
        self.parts.append(say("the address"))

    def pairs(self, group: str, pairs: Iterable[Pair], without: Mapping[str, str] | None = None) -> None:
        """Add parameters to a list; one of the same name takes the place of what is there.

        Args:
            without: an entry that goes, if it is there just like this.
        """
        now = self.draft.get(*self.step, group)
        there = list(now) if isinstance(now, list) else []
        entries = [entry for entry in there if entry != without]
        if without is not None and len(entries) < len(there):
            self.gone.append(Words(quoted(without["name"])))
        folded = group == "headers"  # names of headers are the same in any case (RFC 9110 section 5.1)
        known = {
            str(entry.get("name")).lower() if folded else entry.get("name"): at
            for at, entry in enumerate(entries)
            if isinstance(entry, dict)
        }
        added: list[str] = []
        for name, value in pairs:
            key = name.lower() if folded else name
            if key in known:
                entries[known[key]] = {"name": entries[known[key]]["name"] if folded else name, "value": value}
            else:
                known[key] = len(entries)
                entries.append({"name": name, "value": value})
            added.append(name)
        if entries != there and self.put((group,), entries, now):
            self.parts += [Words(quoted(name)) for name in dict.fromkeys(added)]

    def renamed(self, block_names: Iterable[str], standard: Iterable[str], now: Mapping[Any, str]) -> dict[str, str]:
        """The parameters of OAuth's own by the names that they have here; renamed where the provider does so."""
        there = list(block_names)
        called = {str(now.get(name, name)): name for name in standard}
        for name in standard:
            if now.get(name, name) in there or name in there:
                continue
            other = next((one for one in there if is_called_so(one, name) and one not in called), None)
            if other is not None:
                called[other] = name
                self.put(("rename", name), other)
                self.parts.append(say("{name} for {standard}", name=quoted(other), standard=Words(name)))
        return called

    def value(self, name: str, value: str, *, early: bool = False) -> str | None:
        """What a parameter is to say; None where it was left out.

        Args:
            early: nothing of the connection is known yet but the extra fields.
        """
        if _SUBSTITUTED.search(value):
            self.leave(name, "elsewhere")
            return None
        target = None if early else ALIASES.get(plain(name))
        if target is not None and plain(name) not in ("apikey", "code"):
            return target.template
        if is_sample(value) or names_itself(name, value):
            path = meant(inside(value), self.fields)
            if self._after_the_token and is_called_so(name, "client_id"):
                path = names.CLIENT_ID
            if path is not None and not (path.area in names.RESERVED and (early or plain(inside(value)) == "apikey")):
                return path.template
            self.leave(name, "app_key" if self._after_the_token and is_app_key(name) else "sample")
            return None
        if is_secret(name, value):
            self.leave(name, "app_key" if self._after_the_token and is_app_key(name) else "secret")
            return None
        return value

    @property
    def _after_the_token(self) -> bool:
        """Whether it is a call that the token is there for: nobody but the author can say what else it sends."""
        return self.step[0] == "test_call" or "follow_ups" in self.step


def is_called_so(name: str, standard: str) -> bool:
    """Whether some providers call a parameter of OAuth's so."""
    return plain(name) in _OTHER_NAMES.get(standard, ())


def is_app_key(name: str) -> bool:
    """Whether a parameter is a key of the app, beside what OAuth sends."""
    return plain(name) in _APP_KEYS


def is_secret(name: str, value: str) -> bool:
    """Whether a value is a secret, by its form or by the name that it stands under."""
    return holds_known_secret(value) or (is_secret_name(name) and is_literal(value)) or is_secret_value(name, value)


def why_left(name: str, value: str) -> Why:
    """Why a parameter of OAuth's own is not taken over: it is sent anyway, and may be a secret besides."""
    real = is_secret_name(name) and not is_sample(value) and is_literal(value) and not names_itself(name, value)
    return "secret" if name == "client_secret" and real else "oauth"
