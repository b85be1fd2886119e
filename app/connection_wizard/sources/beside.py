"""A further page of a provider whose log-in is known: it need say nothing of one to be of use.

References of an API show their calls with a key of one's own, or with no word of how they are authenticated; alone they
would be no source of a connection.
"""

from __future__ import annotations

from connection_wizard.sources.derived import domain_of
from connection_wizard.sources.understood import Understood
from connection_wizard.spec.draft import Draft


def call_beside(text: str, draft: Draft) -> Understood | None:
    """The call that a page shows of the provider of a draft; None where it shows none of its servers'."""
    own = {domain_of(draft.get(step, "url")) for step in ("authorization", "access_token")} - {None, ""}
    if not own:
        return None
    from connection_wizard.sources.readers.documentation import read_call  # with the first page

    found = read_call(text)
    urls = [value.value for value in found.values if value.at == ("test_call", "url")] if found is not None else []
    return found if urls and domain_of(urls[0]) in own else None
