"""What a proof that passed is called, wherever it is told: what the connection never showed is part of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from connection_wizard.words import Words, listed, say

if TYPE_CHECKING:
    from connection_wizard.oauth.legs import Leg

_NEVER: Mapping[Leg, Words] = {"refresh": say("refreshing"), "revoke": say("revoking")}


def proof_verdict(without: Iterable[Leg]) -> Words:
    """A sentence.

    Args:
        without: of refreshing and revoking, what was never there (`Proof.without`).
    """
    never = [_NEVER[leg] for leg in without]
    return say("Proved, without {what}.", what=listed(never)) if never else say("Proved.")
