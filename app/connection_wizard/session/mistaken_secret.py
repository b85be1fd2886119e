"""What was put in for the client secret and is none, told before the provider refuses it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from connection_wizard.words import NOTHING, Words, joined, say

if TYPE_CHECKING:
    from connection_wizard.spec.model import ConnectionSpec

_TOLD: Final = {
    "redirect_url": say("The client secret is one of the redirect URLs."),
    "address": say("The client secret is a web address."),
    "email": say("The client secret is an email address."),
}


def mistaken_secret(secret: str, spec: ConnectionSpec) -> Words:
    """What a secret is instead, and what to do; nothing where it may be one. It is never repeated."""
    from connection_wizard.spec.rules.taken_for import COPY_IT, taken_for

    if not secret.strip():
        return NOTHING
    if secret.strip() == spec.client.client_id.strip():
        return joined([say("The client secret is the same as the client ID."), COPY_IT])
    other = taken_for(secret, spec)
    return joined([_TOLD[other], COPY_IT]) if other else NOTHING
