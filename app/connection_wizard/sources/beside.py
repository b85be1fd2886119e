"""A further page of a provider whose log-in is known: it need say nothing of one to be of use.

References of an API show their calls with a key of one's own, or with no word of how they are authenticated; alone they
would be no source of a connection.
"""

from __future__ import annotations

from typing import Final

from connection_wizard.sources.derived import domain_of
from connection_wizard.sources.understood import Understood
from connection_wizard.spec.draft import Draft

_A_NAME: Final = 4
"""Letters from which on the name of a provider is no word that stands on any page."""


def call_beside(text: str, draft: Draft) -> Understood | None:
    """The call that a page shows of the provider of a draft: on its domain, or told of under its name (Eventbrite's API
    is at a domain of its own). None where it shows none, or is of somebody else."""
    own = {domain for step in ("authorization", "access_token") if (domain := domain_of(draft.get(step, "url")))}
    if not own:
        return None
    from connection_wizard.sources.readers.documentation import read_call  # with the first page

    found = read_call(text)
    url = next((value.value for value in found.values if value.at == ("test_call", "url")), "") if found else ""
    name = draft.get("name")
    called = [name] if isinstance(name, str) and len(name) >= _A_NAME else []
    said = text.lower()
    known = domain_of(url) in own or any(word.lower() in said for word in (*own, *called))
    return found if url and known else None
