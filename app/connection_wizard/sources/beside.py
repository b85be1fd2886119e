"""A further page of a provider whose log-in is known: it need say nothing of one to be of use.

References of an API show their calls with a key of one's own, or with no word of how they are authenticated; alone they
would be no source of a connection.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from connection_wizard.sources.derived import domain_of
from connection_wizard.sources.path_pasted import begin_of_call
from connection_wizard.sources.understood import Understood, Value
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.names import AUTH_DATA

_CALL: Final[DocumentPath] = ("test_call", "url")
_A_NAME: Final = 4
"""Letters from which on the name of a provider is no word that stands on any page."""


def call_beside(text: str, draft: Draft) -> Understood | None:
    """The call that a page shows of the provider of a draft: on its domain, or told of under its name (Eventbrite's API
    is at a domain of its own). None where it shows none, or is of somebody else."""
    own = {domain for step in ("authorization", "access_token") for domain in _domains(draft, draft.get(step, "url"))}
    if not own:
        return None
    from connection_wizard.sources.readers.documentation import read_call  # with the first page

    found = read_call(text)
    url = next((value.value for value in found.values if value.at == _CALL), "") if found else ""
    name = draft.get("name")
    called = [name] if isinstance(name, str) and len(name) >= _A_NAME else []
    said = text.lower()
    known = domain_of(url) in own or any(word.lower() in said for word in (*own, *called))
    if found is None or not url or not known:
        return None
    begins = begin_of_call(url, draft) if url.startswith("/") else ""  # references name the server on another page
    return replace(found, values=tuple(_behind(begins, value) for value in found.values)) if begins else found


def _behind(begins: str, value: Value) -> Value:
    return replace(value, value=begins + value.value, certainty="likely") if value.at == _CALL else value


def _domains(draft: Draft, url: object) -> Iterator[str]:
    """The domain of an address; where a field has a part of it, that of each of its choices."""
    if (own := domain_of(url)) or not isinstance(url, str):
        yield from (own,) if own else ()
        return
    fields = draft.get("fields")
    for field in fields if isinstance(fields, list) else ():
        key, options = (field.get("key"), field.get("options")) if isinstance(field, dict) else (None, None)
        if not isinstance(key, str) or not isinstance(options, list):
            continue
        values = (option.get("value") for option in options if isinstance(option, dict))
        filled = (url.replace((AUTH_DATA / key).template, value) for value in values if isinstance(value, str))
        yield from filter(None, map(domain_of, filled))
