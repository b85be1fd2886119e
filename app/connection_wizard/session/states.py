"""How each leg and each step of a connection stands: one closed set, worked out in one place from session and draft.

The strip, the step list, the finish page and ``run --json`` show what is worked out here, so that they agree. Nothing
of a run is loaded with it (decision 9).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from connection_wizard.oauth.legs import LEG_STEPS, LEGS, TESTING, Leg
from connection_wizard.session.standing import Stand
from connection_wizard.spec.draft import NEW_CONNECTION, Draft
from connection_wizard.steps import FINISH, STEPS, number_of

if TYPE_CHECKING:
    from connection_wizard.oauth.outcomes import Verdict
    from connection_wizard.oauth.proof import Proof
    from connection_wizard.spec.finding import Finding

Rehearsed = Literal["", "calls", "code"]
"""Not from beginning to end yet; by the calls that the spec describes; by the code of an export."""

REVOKED_BY_YOU = "revoked_by_you"
NOTHING_TO_CALL = frozenset({"no_url", "no_authorization_url"})
"""Why a leg sent nothing: its step was empty. Filled in it has not failed, it has not been run yet."""
CREDENTIALS = number_of("credentials")
_TESTS_OF_OTHERS = TESTING - {"test"}
"""Legs that make the test call once more, to see what another leg did."""
_NONE: Mapping[int, tuple[str, object]] = {
    number_of("fields"): ("fields", []),
    number_of("refresh_token"): ("refresh_token", None),
    number_of("revoke_token"): ("revoke_token", None),
}
"""What a connection may not have, and how it is written that it has none."""
CALL_OF: Mapping[Leg, str] = {
    "authorize": "authorization",
    "exchange": "access_token",
    "test": "test_call",
    "refresh": "refresh_token",
    "test_after_refresh": "refresh_token",
    "refresh_again": "refresh_token",
    "test_after_refresh_again": "refresh_token",
    "revoke": "revoke_token",
    "test_after_revoke": "revoke_token",
}
"""The part without which a leg has nothing to do. A test of another leg's work is of that leg's part."""


class Showed(NamedTuple):
    """What a leg showed."""

    verdict: Verdict
    reason: str = ""


class Wrong(NamedTuple):
    """A finding of a step.

    Attributes:
        told: whether it is told already; one that is not leaves its step as nobody has filled it in.
    """

    step: int
    code: str
    error: bool
    told: bool


def wrongs(findings: Iterable[Finding], is_told: Callable[[Finding], bool] = lambda finding: True) -> list[Wrong]:
    """What of findings counts for states: hints do not."""
    return [
        Wrong(found.step, found.code, error=found.severity == "error", told=is_told(found))
        for found in findings
        if found.severity != "hint"
    ]


class Seen(NamedTuple):
    """All of a session that states are worked out from.

    Attributes:
        showed: what each leg showed, in this session or else in the kept proof.
        kept: whether that is of the kept proof.
        stale: which of them showed it of another spec than the one at hand.
        leg: the one that is under way.
        waiting: whether it is the person that is waited for.
        likely_steps: the step in which a failed leg is most likely mended.
        passed: whether there is a proof that nothing failed; and whether it is of another spec.
        rehearsal: whether the provider is played on this computer: nothing is proved by what was shown.
    rehearsed: how far all of it was rehearsed as it is now: by the calls of the spec, or by the exported code as well.
        lacks_secret: whether the client secret is needed and not known here; and whether that is told already.
    """

    showed: Mapping[Leg, Showed] = MappingProxyType({})
    kept: bool = False
    stale: AbstractSet[Leg] = frozenset()
    leg: Leg | None = None
    waiting: bool = False
    likely_steps: Mapping[Leg, int] = MappingProxyType({})
    passed: bool = False
    passed_stale: bool = False
    rehearsal: bool = False
    rehearsed: Rehearsed = ""
    lacks_secret: bool = False
    secret_told: bool = False


_NOTHING = Seen()


def with_kept(now: Seen, proof: Proof | None, *, stale: bool) -> Seen:
    """What a session showed with the proof that is kept; where it showed nothing, what that proof holds.

    Args:
        stale: whether the kept proof is of another spec than the one at hand.
    """
    passed = proof is not None and proof.passed
    if now.showed or now.leg is not None or proof is None:
        return now._replace(passed=passed, passed_stale=stale)
    showed = {leg.leg: Showed(leg.verdict, leg.reason) for leg in proof.legs}
    of_other = frozenset(showed) if stale else frozenset()
    return Seen(showed, kept=True, stale=of_other, passed=passed, passed_stale=stale)


def as_json(legs: Mapping[Leg, Stand], steps: Mapping[int, Stand]) -> dict[str, Any]:
    """How legs and steps stand, for programs: each its state, and the reason as a code."""
    return {
        "legs": {leg: stand._asdict() for leg, stand in legs.items()},
        "steps": {STEPS[step].key: stand._asdict() for step, stand in steps.items()},
    }


def leg_stand(leg: Leg, draft: Draft, seen: Seen = _NOTHING) -> Stand:
    """How a leg stands."""
    if seen.leg == leg:
        return Stand("waiting" if seen.waiting else "running")
    if not _is_set_up(leg, draft):
        return Stand("not set up")
    showed, stale = seen.showed.get(leg), leg in seen.stale
    if showed is None:
        return Stand("ready")
    if showed.verdict == "proved" and seen.rehearsal:
        return Stand("ready" if stale else "rehearsed")
    if showed.verdict == "proved":
        return Stand("stale" if stale else "proved")
    if showed.reason == REVOKED_BY_YOU:
        return Stand("stale", showed.reason)
    if showed.verdict == "failed" and showed.reason not in NOTHING_TO_CALL and not (seen.kept and stale):
        return Stand("failed", showed.reason)  # in a session they are mended one by one
    return Stand("ready", "" if stale else showed.reason)


def leg_stands(draft: Draft, seen: Seen = _NOTHING) -> dict[Leg, Stand]:
    """How every leg stands, in their order."""
    return {leg: leg_stand(leg, draft, seen) for leg in LEGS}


def has_none(leg: Leg, draft: Draft) -> bool:
    """Whether the author said that this provider has no step of which a leg is."""
    return _has_none(number_of(CALL_OF[leg]), draft)


def step_stand(step: int, draft: Draft, seen: Seen = _NOTHING, wrong: Iterable[Wrong] = ()) -> Stand:
    """How a step stands; that it was only looked at counts for nothing."""
    legs = leg_stands(draft, seen)
    wrong = list(wrong)
    if (under_way := seen.leg) is not None and LEG_STEPS[under_way] == step:
        return legs[under_way]
    for leg, stand in legs.items():
        if leg in _TESTS_OF_OTHERS and legs["test"].state == "failed":
            continue  # the same call failed before: nothing is said of what came between
        if stand.state == "failed" and step in (LEG_STEPS[leg], seen.likely_steps.get(leg)):
            return stand
    if step == FINISH:
        return _end_stand(seen, wrong)
    own = [found for found in wrong if found.step == step]
    told = next((found.code for found in own if found.told), "")
    proving = [stand.state for leg, stand in legs.items() if leg in STEPS[step].proved_by]
    if _has_none(step, draft):
        return Stand("failed", told) if told else Stand("ready")
    if _calls_nothing(step, draft):
        return Stand("not set up", told)
    if told:
        return Stand("failed", told)
    if any(found.error for found in own):
        return Stand("not set up")
    if proving and all(state in ("proved", "stale") for state in proving):
        return Stand("stale" if "stale" in proving else "proved")
    if step == CREDENTIALS and seen.lacks_secret and draft.get("client", "client_id"):
        return Stand("not set up", "secret_absent" if seen.secret_told else "")
    filled = any(_says(draft.get(name), NEW_CONNECTION.get(name)) for name in STEPS[step].parts)
    return Stand("ready" if filled or _has_one(step, draft) else "not set up")


def step_stands(draft: Draft, seen: Seen = _NOTHING, wrong: Iterable[Wrong] = ()) -> dict[int, Stand]:
    """How every step stands, in their order, the start and the finish with them."""
    found = list(wrong)
    return {step: step_stand(step, draft, seen, found) for step in range(len(STEPS))}


def _end_stand(seen: Seen, wrong: Iterable[Wrong]) -> Stand:
    if any(found.error for found in wrong):
        return Stand("not set up")
    if seen.passed:
        return Stand("stale" if seen.passed_stale else "proved")
    return Stand("ready")


def _has_none(step: int, draft: Draft) -> bool:
    """Whether the author said that there is none of it. Where nothing is written, nobody has said anything yet."""
    name, none = _NONE.get(step, ("", None))
    return name in draft.document and draft.get(name) == none


def _has_one(step: int, draft: Draft) -> bool:
    """Whether the author said that there is one of what a connection may not have; nothing more need be said of it."""
    name, _ = _NONE.get(step, ("", None))
    return isinstance(draft.get(name), dict)


def _calls_nothing(step: int, draft: Draft) -> bool:
    """Whether it is the step of a call, and that call is empty."""
    return any(LEG_STEPS[leg] == step and not _is_set_up(leg, draft) for leg in LEGS)


def _is_set_up(leg: Leg, draft: Draft) -> bool:
    """Whether there is something to run."""
    call = draft.get(CALL_OF[leg])
    if not isinstance(call, dict):
        return False
    if leg != "authorize" and _filled(call.get("snippet")):
        return True
    if CALL_OF[leg] == "refresh_token" and not _filled(call.get("url")):
        return _is_set_up("exchange", draft)  # without an address of its own it is sent to that of the token
    return _filled(call.get("url"))


def _filled(text: Any) -> bool:
    return isinstance(text, str) and bool(text.strip())


def _says(value: Any, at_first: Any = None) -> bool:
    """Whether anything is written in a part of the document, but for what a new connection begins with."""
    if value == at_first:
        return False
    return any(_says(inside) for inside in value.values()) if isinstance(value, dict) else bool(value)
