"""An app that a page shows with its client ID and its client secret: the text of a portal, or of a picture of one."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from connection_wizard.sources.page.lines import Page
from connection_wizard.sources.samples import is_sample
from connection_wizard.sources.understood import Understood, Value

_BETWEEN: Final = r"[`*]{0,2}(?:[^\S\n]{0,4}[:=][^\S\n]{0,4}\n?|[^\S\n]{2,9}|[^\S\n]{0,9}\n)[^\S\n]{0,9}[`*]{0,2}"
_ID: Final = re.compile(
    rf"^\W{{0,4}}(?:OAuth2? )?(?:client|consumer|app(?:lication)?)[ _](?:id|key){_BETWEEN}"
    r"([\w.~-]{4,200})[`*]{0,2}$",
    re.IGNORECASE | re.MULTILINE,
)
_SECRET: Final = re.compile(
    rf"^\W{{0,4}}(?:OAuth2? )?(?:client|consumer|app(?:lication)?)[ _]secret{_BETWEEN}"
    r"(?=[^\n]*\d)(?=[^\n]*[A-Za-z])([\w.~+/=-]{12,200})[`*]{0,2}$",
    re.IGNORECASE | re.MULTILINE,
)
"""A value has the line of its name, or the next one, and nothing stands beside it."""


def with_app(understood: Understood, page: Page) -> Understood:
    """The same with the client ID that a page shows beside its secret, and with the secret in no line."""
    text = "\n".join(page.texts)
    secrets = _values(_SECRET, text)
    if not secrets:
        return understood
    made = _without(understood, secrets)
    ids = [one for one in _values(_ID, text) if one not in secrets]
    if len(ids) != 1 or len(secrets) != 1:
        return made
    at = next(number for number, line in enumerate(page.texts, 1) if ids[0] in line)
    client = Value(("client", "client_id"), ids[0], page.texts[at - 1].strip(), at, certainty="likely")
    return replace(made, values=(*made.values, client), client_secret=secrets[0])


def _values(label: re.Pattern[str], text: str) -> list[str]:
    return [one for one in dict.fromkeys(label.findall(text)) if not is_sample(one)]


def _without(understood: Understood, secrets: list[str]) -> Understood:
    def clean(line: str) -> str:
        for secret in secrets:
            line = line.replace(secret, "…")
        return line

    return replace(
        understood,
        values=tuple(replace(one, quote=clean(one.quote)) for one in understood.values),
        lines=tuple(map(clean, understood.lines)),
    )
