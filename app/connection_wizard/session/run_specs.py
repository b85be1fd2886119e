"""By which spec everything was run that is shown: where the spec at hand is another, what it showed is old."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from connection_wizard.oauth.legs import LEGS, parts_used
from connection_wizard.session.kept_proofs import same_for_a_proof
from connection_wizard.session.states import Rehearsed

if TYPE_CHECKING:  # the model is loaded when it is needed, not when the window opens
    from connection_wizard.oauth.legs import Leg
    from connection_wizard.spec.model import ConnectionSpec

_RUN_BY = frozenset[str]().union(*map(parts_used, LEGS))
"""What of a spec a run uses. Picking label and identifier in its answer, and the whitelist, do not make it old."""
_LOG_IN = "authorization"


class RunSpecs:
    """The specs of single legs, of the proof, and of whole rehearsals.

    Attributes:
        proved: the spec of the proof; None where there is no proof.
    """

    def __init__(self) -> None:
        self.proved: ConnectionSpec | None = None
        self._legs: dict[Leg, ConnectionSpec] = {}
        self._rehearsed: dict[Rehearsed, ConnectionSpec] = {}

    def ran(self, leg: Leg, spec: ConnectionSpec) -> None:
        """A leg was run by a spec."""
        self._legs[leg] = spec

    def spec_of(self, leg: Leg) -> ConnectionSpec | None:
        """The spec that a leg was run by; None where it was not run."""
        return self._legs.get(leg)

    def begin_anew(self) -> None:
        """Another run begins; rehearsals of before stay what they are."""
        self._legs.clear()
        self.proved = None

    def rehearsed(self, way: Rehearsed, spec: ConnectionSpec | None) -> None:
        """All of it was rehearsed by a spec; None: that did not go well."""
        self._rehearsed.pop(way, None)
        if spec is not None:
            self._rehearsed[way] = spec

    def forget_rehearsed(self) -> None:
        """Nothing was rehearsed."""
        self._rehearsed.clear()

    def stale(self, shown: Collection[Leg], now: ConnectionSpec) -> frozenset[Leg]:
        """The legs that were run by another spec: a proof is about all of it, other runs about what they used."""
        by = {id(ran): ran for leg, ran in self._legs.items() if leg in shown}  # of most runs it is one
        changed = {each: self._changed_since(ran, now) for each, ran in by.items()}
        return frozenset(leg for leg in shown if leg in self._legs and self._is_another(leg, changed))

    def _is_another(self, leg: Leg, changed: Mapping[int, frozenset[str]]) -> bool:
        return not changed[id(self._legs[leg])].isdisjoint(parts_used(leg))

    def _changed_since(self, ran: ConnectionSpec, now: ConnectionSpec) -> frozenset[str]:
        """The parts that are others now; a proof is about the whole, so that each change is one of all."""
        if ran is self.proved:
            return frozenset() if same_for_a_proof(ran, now) else _RUN_BY
        return frozenset(name for name in _RUN_BY if _as_run(ran, name) != _as_run(now, name))

    def rests_on_changes(self, leg: Leg, now: ConnectionSpec) -> bool:
        """Whether anything that a leg rests on was changed since it ran, also where that was part of a proof."""
        ran = self._legs.get(leg)
        return ran is not None and any(getattr(ran, name) != getattr(now, name) for name in parts_used(leg))

    def proof_is_stale(self, now: ConnectionSpec) -> bool:
        """Whether the proof is of another spec, in any of its parts."""
        return self.proved is not None and not same_for_a_proof(self.proved, now)

    def how_far_rehearsed(self, now: ConnectionSpec) -> Rehearsed:
        """How far all of it was rehearsed by this spec."""
        ways: tuple[Rehearsed, ...] = ("code", "calls")
        return next((way for way in ways if way in self._rehearsed and same_for_a_proof(self._rehearsed[way], now)), "")


def _as_run(spec: ConnectionSpec, name: str) -> object:
    """A part as far as a run depends on it: all that a redirect brings is there, whatever of it later calls keep."""
    part = getattr(spec, name)
    return (
        part.model_copy(update={"callback": part.callback.model_copy(update={"keep": ()})}) if name == _LOG_IN else part
    )
