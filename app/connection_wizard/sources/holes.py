"""What other tools write where a value is filled in later: their own variables, the connection's values, or a field.

``{{var}}`` (Postman, Bruno, Zapier, Airbyte), ``{{ _.var }}`` (Insomnia), ``<<var>>`` (Hoppscotch),
``={{$credentials.x}}`` (n8n), ``${VAR}`` and ``${VAR:default}`` (a shell, Spring): they mean the same few things.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from connection_wizard.spec import names
from connection_wizard.spec.rules.known import ALIASES, plain

CURLY: Final = re.compile(r"\{\{\{?\s{0,20}([^{}\n]{1,200}?)\s{0,20}\}\}\}?")
ANGLE: Final = re.compile(r"<<\s{0,20}([^<>\n]{1,200}?)\s{0,20}>>")
DOLLAR: Final = re.compile(r"\$\{([^{}$\n]{1,400})\}|\$([A-Z_][A-Z0-9_]*+)")
TAG: Final = re.compile(r"\{%[^\n]{0,400}?%\}")
"""A call of the tool's own, as Insomnia writes it."""
_OWN_NAME: Final = re.compile(r"""_(?:\.|\[["'])([\w.-]{1,200})(?:["']\])?""")
"""A variable as Insomnia names it: ``_.base`` or ``_['base']``."""
_ROUNDS: Final = 8
"""Variables that stand in variables, one in another."""
LONGEST: Final = 4096
_LAST: Final = re.compile(r"""(?:^|[.$\["'])([A-Za-z_][\w-]*)["'\]\s]*$""")
_FILTERED: Final = re.compile(r"[\w.]+\s{0,9}\|\s{0,9}\w+")
_COMPUTED: Final = re.compile(r"[|()~+?=]|&&")
_BEFORE: Final = re.compile(r"^(?:your|my)[\s_-]+(?=\w)", re.IGNORECASE)
OWN: Final = re.compile(r"\$\{context\.authData\.(\w+)(?=[.\[}])")
"""The first name of a value of the connection in a template of ours."""


@dataclass(frozen=True, slots=True)
class Holes:
    """How a tool writes them.

    Attributes:
        pattern: what finds one; the first group that is not empty is what stands inside.
        known: the tool's own variables and what they stand for.
        default: what parts a name from what counts where nobody gives a value; empty where the tool has no such thing.
    """

    pattern: re.Pattern[str]
    known: Mapping[str, str] = field(default_factory=dict)
    default: str = ""

    def resolved(self, text: str) -> str:
        """A text with the tool's own variables filled in; one that fills itself in for ever is left as it is."""
        for _ in range(_ROUNDS):
            made = self.pattern.sub(self._known, text)
            if made == text or len(made) > LONGEST:
                break
            text = made
        return text

    def filled(self, text: str) -> str | None:
        """A text with the connection's own values; None where something in it is made by the tool as it runs."""
        text = self.resolved(text)
        if len(text) > LONGEST or TAG.search(text):
            return None
        missing: list[str] = []

        def ours(match: re.Match[str]) -> str:
            made = template_of(self._inside(match)[0])
            if made is None:
                missing.append(match[0])
            return made or ""

        made = self.pattern.sub(ours, text)
        return None if missing else made

    def is_open(self, text: str) -> bool:
        """Whether something in a text is filled in later."""
        return bool(self.pattern.search(self.resolved(text)) or TAG.search(text))

    def _inside(self, match: re.Match[str]) -> tuple[str, str]:
        inside = next((group for group in match.groups() if group), "").strip()
        if not self.default:
            return inside, ""
        name, _, default = inside.partition(self.default)
        return name.strip(), default.lstrip("-").strip()

    def _known(self, match: re.Match[str]) -> str:
        name, default = self._inside(match)
        own = _OWN_NAME.fullmatch(name)
        return self.known.get(own[1] if own else name) or default or match[0]


def template_of(inside: str) -> str | None:
    """What a placeholder means in a connection: a value that there is, or a field; None for what is no name."""
    if _FILTERED.fullmatch(inside):
        inside = inside.partition("|")[0].strip()
    last = _LAST.search(inside)
    if last is None or (inside.startswith("$") and "." not in inside and "[" not in inside):
        return None  # {{$guid}}: made by the tool
    if _COMPUTED.search(inside):
        return None
    name = last[1]
    known = ALIASES.get(plain(name.lower().removesuffix("_value").removeprefix("oauth_")))
    if known is not None and plain(name) != "apikey":
        return known.template
    if "querystring" in inside:  # what came with the redirect
        return (names.AUTHORIZATION / name).template
    key = key_of(name)
    return (names.AUTH_DATA / key).template if key else None


def key_of(name: str) -> str:
    """The key of a field for a name of a tool's; empty where it can be none."""
    key = re.sub(r"\W+", "_", _BEFORE.sub("", name)).strip("_")
    if not re.fullmatch(r"[A-Za-z]\w{0,60}", key):
        return ""
    key = key if any(letter.islower() for letter in key) else key.lower()
    return f"{key}_field" if key in names.RESERVED else key


def label_of(key: str) -> str:
    """What a field is called, by its key."""
    return re.sub(r"[_-]+", " ", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", key)).strip().capitalize()
