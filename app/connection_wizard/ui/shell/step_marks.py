"""How each step stands in the window: what the session says of it, with what is told to the person already."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from connection_wizard.session.standing import Stand
from connection_wizard.session.states import CREDENTIALS, step_stands, wrongs
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.session.proof_files import KeptProof
from connection_wizard.ui.session.secret_box import SecretBox


def step_stands_of(
    store: DraftStore, kept: KeptProof, secrets: SecretBox, *, visited: AbstractSet[int]
) -> dict[int, Stand]:
    """How every step stands; an error that was not told yet leaves it as nobody has filled it in, and so does a secret
    that is lacking."""
    lacks = secrets.lacks
    told = lacks and CREDENTIALS in visited and secrets.presence == "absent"
    seen = kept.seen._replace(lacks_secret=lacks, secret_told=told)
    return step_stands(store.draft, seen, wrongs(store.findings, store.is_visible))


def stopped(stands: Mapping[int, Stand], store: DraftStore) -> frozenset[int]:
    """The steps where the live test stopped, or where the cause of that lies: told apart from what a field says."""
    told = {(found.step, found.code) for found in wrongs(store.findings)}
    return frozenset(
        step for step, stand in stands.items() if stand.state == "failed" and (step, stand.reason) not in told
    )
