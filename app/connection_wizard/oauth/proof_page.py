"""A proof as a page to read, to print and to sign: one file that loads nothing, everything in it escaped.

It is told in one language, that of the window which makes it; the data beside it stays as it is (decision 14).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from functools import cache
from html import escape
from string import Template
from typing import Final, NamedTuple

from connection_wizard.oauth.code_runs import CodeState
from connection_wizard.oauth.legs import LEG_TITLES
from connection_wizard.oauth.outcomes import Verdict
from connection_wizard.oauth.proof import About, LegProof, Proof, second_lines
from connection_wizard.oauth.proof_causes import KeptCause
from connection_wizard.oauth.traits import TRAIT_TITLES, Weight
from connection_wizard.oauth.verdict import proof_verdict
from connection_wizard.resources import resource_text
from connection_wizard.steps import number_of, number_or_key
from connection_wizard.visible import HIDDEN, visible
from connection_wizard.words import ENGLISH, Language, Words, in_row, say, told, unisolated, with_marks

_MARKS: Mapping[Verdict, tuple[str, str]] = {
    "proved": ("✓", "ok"),
    "failed": ("✕", "bad"),
    "not tried": ("–", "odd"),
    "not supported": ("–", "none"),
}
_VERDICTS: Mapping[Verdict, Words] = {
    "proved": say("proved"),
    "failed": say("failed"),
    "not tried": say("not tried"),
    "not supported": say("not supported"),
}
_WEIGHTS: Mapping[Weight, str] = {"fine": "fine", "note": "note-trait", "problem": "problem"}

_STATES: Mapping[CodeState, str] = {"executed": "fine", "threw": "problem", "not run": "note-trait"}


class PageLanguage(NamedTuple):
    """What a page is told in.

    Attributes:
        when: a moment, in UTC, as people write it.
    """

    language: Language
    when: Callable[[datetime], str]


IN_ENGLISH: Final = PageLanguage(ENGLISH, lambda moment: f"{moment:%Y-%m-%d at %H:%M} UTC")


class _Html(str):
    """Text that is HTML already."""

    __slots__ = ()


def proof_page(proof: Proof, told_in: PageLanguage = IN_ENGLISH) -> str:
    """The whole page."""
    return str(_Page(told_in).of(proof))


class _Page:
    """Makes a page in one language."""

    def __init__(self, told_in: PageLanguage) -> None:
        self._told_in = told_in

    def of(self, proof: Proof) -> _Html:
        name = proof.spec_name.strip() or say("(no name)")
        facts = (
            (say("Spec"), name, "name"),
            *(_about(proof.about) if proof.about is not None else ()),
            (say("SHA-256 of the spec"), proof.spec_digest, "mono"),
            (say("Date"), self._told_in.when(proof.finished_at), "when"),
            (say("Calls made by"), _made_by(proof), "who"),
            (say("Program"), f"Connection Wizard {proof.program_version}", "program"),
        )
        traits = self._each(
            "trait",
            (
                {"title": TRAIT_TITLES[trait.name], "sentence": trait.sentence, "state": _WEIGHTS[trait.weight]}
                for trait in proof.traits
            ),
        )
        codes = self._each(
            "trait",
            (
                {"title": say("Step {step}", step=number_of(code.step)), "sentence": code.text, "state": state}
                for code in proof.codes
                if (state := _STATES[code.state])
            ),
        )
        passed = proof.passed
        return self._fill(
            "page.html",
            language=self._told_in.language.code,
            direction="rtl" if self._told_in.language.leftwards else "ltr",
            style=_Html(_resource("proof.css").strip()),
            head=_Html(escape(unisolated(self._drawn(say("{name} – proof", name=name))))),
            title=name,
            state=("odd" if proof.without else "ok") if passed else "bad",
            mark="✓" if passed else "✕",
            verdict=_verdict(proof),
            explained=_explained(proof),
            facts=self._each("fact", ({"name": name, "value": value, "look": look} for name, value, look in facts)),
            legs=_Html("".join(map(self._leg, proof.legs))),
            shown=_Html(
                self._section("shown", say("What this shows of the provider"), traits)
                + self._section("codes", say("Code that was run"), codes)
                + self._section("second", say("A second account"), self._second(proof))
            ),
            **_FIXED,
        )

    def _section(self, name: str, title: Words, items: _Html) -> _Html:
        return self._fill("shown.html", id=name, title=title, items=items) if items else _Html()

    def _second(self, proof: Proof) -> _Html:
        second = proof.second_account or {}
        lines = zip(second.values(), second_lines(second), strict=True)
        return self._each(
            "trait",
            (
                {
                    "title": say("Compared"),
                    "sentence": line,
                    "state": "fine" if verdict == "different" else "problem",
                }
                for verdict, line in lines
            ),
        )

    def _leg(self, leg: LegProof) -> _Html:
        mark, state = _MARKS[leg.verdict]
        requests = self._each(
            "request",
            (
                {
                    "method": line.method,
                    "url": line.url,
                    "status": say("no answer") if line.status is None else say("status {status}", status=line.status),
                    "took": say("{count} ms", count=line.milliseconds),
                }
                for line in leg.requests
            ),
        )
        words = say("The provider says: {words}", words=leg.words)
        return self._fill(
            "leg.html",
            title=LEG_TITLES[leg.leg],
            verdict=_VERDICTS[leg.verdict],
            mark=mark,
            state=state,
            summary=leg.summary,
            words=self._fill("words.html", words=words) if leg.words else _Html(),
            hint=self._fill("hint.html", hint=leg.hint) if leg.hint else _Html(),
            causes=self._fill("causes.html", items=_Html("".join(map(self._cause, leg.causes))))
            if leg.causes
            else _Html(),
            requests=self._fill("requests.html", items=requests) if requests else _Html(),
        )

    def _cause(self, cause: KeptCause) -> _Html:
        place = ".".join(map(str, cause.path))
        change = json.dumps([dict(edit) for edit in cause.edits], ensure_ascii=False) if cause.edits else ""
        step = number_or_key(cause.step)
        return self._fill(
            "cause.html",
            text=cause.text,
            do=say("Step {step} ({place}): {do}", step=step, place=place, do=cause.do)
            if place
            else say("Step {step}: {do}", step=step, do=cause.do),
            copy=self._fill("copy.html", name=say("Copy exactly"), value=cause.copy) if cause.copy else _Html(),
            change=self._fill("copy.html", name=cause.fix, value=change) if cause.fix else _Html(),
            code=cause.code,
        )

    def _each(self, name: str, items: Iterable[Mapping[str, str]]) -> _Html:
        return _Html("".join(self._fill(f"{name}.html", **item) for item in items))

    def _fill(self, name: str, /, **values: str) -> _Html:
        """A template with values in it; all that is not HTML already is told, made visible and escaped."""
        written = {key: value if isinstance(value, _Html) else self._text(value) for key, value in values.items()}
        return _Html(Template(_resource(name)).substitute(written))

    def _text(self, value: str) -> str:
        return with_marks(escape(self._drawn(value)), "<bdi>", "</bdi>")

    def _drawn(self, value: str) -> str:
        drawn = self._told_in.language.drawn(value, visible)
        return drawn.replace(HIDDEN, told(_HIDDEN, self._told_in.language.translate)) if HIDDEN in drawn else drawn


_HIDDEN: Final = say("‹hidden›")
_FIXED: Mapping[str, Words] = {
    "kind": say("Proof of a connection"),
    "about": say("About this proof"),
    "note": say(
        "It is about the spec with exactly this SHA-256 (the digest of the file as “Export the spec” writes it). A "
        "changed spec has another one, and needs another proof: “connection-wizard check” says so."
    ),
    "life": say("The life of the connection"),
    "signed": say("Signed off"),
    "signed_by": say("Signed off by"),
    "date": say("Date"),
    "hidden": say(
        "Secrets are hidden in this report, and it does not list the label and the identifier of the account that was "
        "used."
    ),
}


def _about(about: About) -> Iterable[tuple[Words, str, str]]:
    """What was run: whose app, for what, what was asked for, and what the platform would send without credentials."""
    yield say("Client ID"), about.client_id or say("each user’s own app"), "mono"
    yield say("The app is for"), _ENVIRONMENTS.get(about.environment, about.environment), "environment"
    yield say("Scopes asked for"), " ".join(about.scopes) or say("none", "no scopes"), "mono"
    if about.not_listed:
        domains = in_row(about.not_listed)
        words = say("{domains}: contacted, and the platform would send no credentials there", domains=domains)
        yield say("Not in the whitelist"), words, "gap"


_ENVIRONMENTS: Mapping[str, str] = {
    "production": say("real accounts (production)"),
    "sandbox": say("trying (sandbox)"),
}


def _verdict(proof: Proof) -> Words:
    return proof_verdict(proof.without) if proof.passed else say("Not proved.")


def _made_by(proof: Proof) -> Words:
    if proof.by_code:
        return say("the exported code, as the platform runs it")
    return say("the program, as the spec describes them")


def _explained(proof: Proof) -> Words:
    if proof.passed:
        left = [LEG_TITLES[leg.leg] for leg in proof.legs if leg.verdict != "proved"]
        if left:
            return say("Not part of it: {legs}.", legs=in_row(left))
        return say("Every step of the connection’s life worked.")
    failed = [LEG_TITLES[leg.leg] for leg in proof.legs if leg.verdict == "failed"]
    failed += [TRAIT_TITLES[trait.name] for trait in proof.does_not_hold]
    failed += [] if proof.tells_accounts_apart else [say("Second account")]
    if failed:
        return say("This failed: {what}.", what=in_row(failed))
    return say("See below what stands in the way.")


@cache
def _resource(name: str) -> str:
    return resource_text(f"proof/{name}")
