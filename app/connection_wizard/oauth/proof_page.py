"""A proof as a page to read, to print and to sign: one file that loads nothing, everything in it escaped."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from html import escape
from string import Template

from connection_wizard.oauth.code_runs import CodeState
from connection_wizard.oauth.legs import LEG_TITLES, Leg
from connection_wizard.oauth.outcomes import Verdict
from connection_wizard.oauth.proof import About, LegProof, Proof, second_lines
from connection_wizard.oauth.proof_causes import KeptCause
from connection_wizard.oauth.traits import TRAIT_TITLES, Weight
from connection_wizard.resources import resource_text
from connection_wizard.steps import number_of, number_or_key
from connection_wizard.visible import visible

_MARKS: Mapping[Verdict, tuple[str, str]] = {
    "proved": ("✓", "ok"),
    "failed": ("✕", "bad"),
    "not tried": ("–", "odd"),
    "not supported": ("–", "none"),
}
_WEIGHTS: Mapping[Weight, str] = {"fine": "fine", "note": "note-trait", "problem": "problem"}

_STATES: Mapping[CodeState, str] = {"executed": "fine", "threw": "problem", "not run": "note-trait"}


class _Html(str):
    """Text that is HTML already."""

    __slots__ = ()


def proof_page(proof: Proof) -> str:
    """The whole page."""
    facts = (
        ("Spec", proof.spec_name.strip() or "(no name)", "name"),
        *(_about(proof.about) if proof.about is not None else ()),
        ("SHA-256 of the spec", proof.spec_digest, "mono"),
        ("Date", f"{proof.finished_at:%Y-%m-%d at %H:%M} UTC", "when"),
        ("Calls made by", _made_by(proof), "who"),
        ("Program", f"Connection Wizard {proof.program_version}", "program"),
    )
    traits = _each(
        "trait",
        (
            {"title": TRAIT_TITLES[trait.name], "sentence": trait.sentence, "state": _WEIGHTS[trait.weight]}
            for trait in proof.traits
        ),
    )
    codes = _each(
        "trait",
        (
            {"title": f"Step {number_of(code.step)}", "sentence": str(code), "state": _STATES[code.state]}
            for code in proof.codes
        ),
    )
    passed = proof.passed
    return _fill(
        "page.html",
        style=_Html(_resource("proof.css").strip()),
        title=proof.spec_name.strip() or "(no name)",
        state=("odd" if proof.without else "ok") if passed else "bad",
        mark="✓" if passed else "✕",
        verdict=_verdict(proof),
        explained=_explained(proof),
        facts=_each("fact", ({"name": name, "value": value, "look": look} for name, value, look in facts)),
        legs=_Html("".join(_leg(leg) for leg in proof.legs)),
        shown=_Html(
            _section("shown", "What this shows of the provider", traits)
            + _section("codes", "Code that was run", codes)
            + _section("second", "A second account", _second(proof))
        ),
    )


def _about(about: About) -> Iterable[tuple[str, str, str]]:
    """What was run: whose app, for what, what was asked for, and what the platform would send without credentials."""
    yield "Client ID", about.client_id or "each user’s own app", "mono"
    yield "The app is for", _ENVIRONMENTS.get(about.environment, about.environment), "environment"
    yield "Scopes asked for", " ".join(about.scopes) or "none", "mono"
    if about.not_listed:
        words = f"{', '.join(about.not_listed)}: contacted, and the platform would send no credentials there"
        yield "Not in the whitelist", words, "gap"


_ENVIRONMENTS: Mapping[str, str] = {"production": "real accounts (production)", "sandbox": "trying (sandbox)"}
_NEVER: Mapping[Leg, str] = {"refresh": "refreshing", "revoke": "revoking"}


def _verdict(proof: Proof) -> str:
    if not proof.passed:
        return "Not proved."
    never = " and ".join(_NEVER[leg] for leg in proof.without)
    return f"Proved, without {never}." if never else "Proved."


def _section(name: str, title: str, items: _Html) -> _Html:
    return _fill("shown.html", id=name, title=title, items=items) if items else _Html()


def _second(proof: Proof) -> _Html:
    second = proof.second_account or {}
    lines = zip(second.values(), second_lines(second), strict=True)
    return _each(
        "trait",
        (
            {"title": "Compared", "sentence": line, "state": "fine" if verdict == "different" else "problem"}
            for verdict, line in lines
        ),
    )


def _made_by(proof: Proof) -> str:
    return "the exported code, as the platform runs it" if proof.by_code else "the program, as the spec describes them"


def _explained(proof: Proof) -> str:
    if proof.passed:
        left = [LEG_TITLES[leg.leg] for leg in proof.legs if leg.verdict != "proved"]
        return f"Not part of it: {', '.join(left)}." if left else "Every step of the connection’s life worked."
    failed: list[str] = [LEG_TITLES[leg.leg] for leg in proof.legs if leg.verdict == "failed"]
    failed += [
        TRAIT_TITLES[trait.name] for trait in proof.traits if trait.name == "identifier" and trait.weight == "problem"
    ]
    failed += [] if proof.told_apart else ["Second account"]
    if failed:
        return f"This failed: {', '.join(failed)}."
    return "See below what stands in the way."


def _leg(leg: LegProof) -> _Html:
    mark, state = _MARKS[leg.verdict]
    requests = _each(
        "request",
        (
            {
                "method": line.method,
                "url": line.url,
                "status": "no answer" if line.status is None else f"status {line.status}",
                "milliseconds": str(line.milliseconds),
            }
            for line in leg.requests
        ),
    )
    return _fill(
        "leg.html",
        title=LEG_TITLES[leg.leg],
        verdict=leg.verdict,
        mark=mark,
        state=state,
        summary=leg.summary,
        words=_fill("words.html", words=leg.words) if leg.words else _Html(),
        hint=_fill("hint.html", hint=leg.hint) if leg.hint else _Html(),
        causes=_fill("causes.html", items=_Html("".join(_cause(cause) for cause in leg.causes)))
        if leg.causes
        else _Html(),
        requests=_fill("requests.html", items=requests) if requests else _Html(),
    )


def _cause(cause: KeptCause) -> _Html:
    place = ".".join(map(str, cause.path))
    change = json.dumps([dict(edit) for edit in cause.edits], ensure_ascii=False) if cause.edits else ""
    return _fill(
        "cause.html",
        text=cause.text,
        step=str(number_or_key(cause.step)),
        place=f" ({place})" if place else "",
        do=cause.do,
        copy=_fill("copy.html", name="Copy exactly", value=cause.copy) if cause.copy else _Html(),
        change=_fill("copy.html", name=cause.fix, value=change) if cause.fix else _Html(),
        code=cause.code,
    )


def _each(name: str, items: Iterable[Mapping[str, str]]) -> _Html:
    return _Html("".join(_fill(f"{name}.html", **item) for item in items))


def _fill(name: str, /, **values: str) -> _Html:
    """A template with values in it; all that is not HTML already is made visible and escaped."""
    written = {key: value if isinstance(value, _Html) else escape(visible(value)) for key, value in values.items()}
    return _Html(Template(_resource(name)).substitute(written))


@cache
def _resource(name: str) -> str:
    return resource_text(f"proof/{name}")
