"""Proofs beside their spec: ``acme.json`` has ``acme.proof.json`` for programs and ``acme.proof.html`` for people."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    JsonValue,
    ValidationInfo,
)

from connection_wizard.disk.reading import read_bytes
from connection_wizard.disk.troubles import NotRead, shown_name
from connection_wizard.disk.writing import write_bytes, write_text
from connection_wizard.errors import WizardError
from connection_wizard.oauth.code_runs import STEPS, CodeRun, CodeState
from connection_wizard.oauth.legs import Leg
from connection_wizard.oauth.outcomes import Verdict
from connection_wizard.oauth.proof import PROOF_VERSION, About, LegProof, Proof, RequestLine
from connection_wizard.oauth.proof_causes import KeptCause
from connection_wizard.oauth.proof_page import IN_ENGLISH, PageLanguage, proof_page
from connection_wizard.oauth.traits import Trait, TraitName, Weight
from connection_wizard.spec.file_names import PROOF_ENDING
from connection_wizard.steps import key_once
from connection_wizard.strict_json import NotStrict, dumps, loads, whole_value
from connection_wizard.visible import visible_json
from connection_wizard.words import Words, say

PAGE_ENDING = ".proof.html"
MAX_BYTES = 2 * 1024 * 1024


class ProofFileError(WizardError):
    """A file that cannot be read as a proof."""


def page_path(proof: Path) -> Path:
    """The page that belongs to a proof's file."""
    return proof.with_name(proof.name.removesuffix(PROOF_ENDING).removesuffix(".json") + PAGE_ENDING)


def write_proof(proof: Proof, path: Path, told_in: PageLanguage = IN_ENGLISH) -> None:
    """Write a proof and its page, each whole or not at all.

    Whenever it ends, there is no page of another proof: the old one goes first, and comes back where the new proof
    cannot be written.

    Args:
        told_in: what the page is told in; the proof itself is the same in each. One that was read from a file knows
            what it says in English alone.

    Raises:
        ProofFileError: it is the outcome of a rehearsal.
        NotSaved: one cannot be written.
        NotStrict: there is something in it that no reader would take back.
    """
    if proof.rehearsal:
        raise ProofFileError(*_REHEARSED)
    text, page = visible_json(dumps(whole_value(proof.as_json()))), proof_page(proof, told_in)
    place = page_path(path)
    before = _taken_away(place)
    try:
        write_text(text, path)
    except WizardError:
        if before is not None:
            with suppress(WizardError):
                write_bytes(before, place)
        raise
    write_text(page, place)


def _taken_away(page: Path) -> bytes | None:
    """What an old page held, which is gone now; None where there was none, or it may not be removed."""
    try:
        held = read_bytes(page, MAX_BYTES, patience=0)
        Path(os.path.realpath(page)).unlink()  # through links, as it is written
    except (NotRead, OSError):
        return None
    return held


def read_proof(path: Path) -> Proof | None:
    """The proof in a file; None where there is no file.

    Raises:
        ProofFileError: it is no proof that this program understands.
    """
    try:
        data = read_bytes(path, MAX_BYTES, patience=0)
    except NotRead as error:
        if error.missing:
            return None
        raise ProofFileError(
            say("The proof “{name}” cannot be read: {reason}.", name=shown_name(path), reason=error.reason), _HINT
        ) from None
    try:
        document = loads(data[:MAX_BYTES].decode("utf-8-sig"))
        if isinstance(document, dict) and _is_newer(document.get("proof_version")):
            raise ProofFileError(
                say("The proof “{name}” was written by a newer version of this program.", name=shown_name(path)),
                say("Update the program."),
            )
        older = isinstance(document, dict) and document.get("proof_version") == 1
        return _File.model_validate_json(json.dumps(document), context=_BY_NUMBER if older else None).proof()
    except NotStrict as error:
        words = say("“{name}” is no proof: {what}.", name=shown_name(path), what=error.what)
        raise ProofFileError(words, _HINT) from None
    except ValueError:  # ValidationError is one; what it says of the input stays in it
        raise ProofFileError(say("“{name}” is no proof.", name=shown_name(path)), _HINT) from None


_REHEARSED = (
    say("A rehearsal proves nothing, so it is not kept as a proof."),
    say("Register an app at the provider, and prove the connection there."),
)
_HINT = say("Prove the connection again, or delete that file.")


def _is_newer(version: object) -> bool:
    return isinstance(version, int) and version > PROOF_VERSION


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)


class _Request(_Part):
    method: str
    url: str
    status: int | None
    milliseconds: int


def _by_key(step: Any, info: ValidationInfo) -> Any:
    """A step of version 1, which wrote its number, by its key; another version's is one already."""
    return key_once(step) or step if info.context == _BY_NUMBER else step


_BY_NUMBER = "steps are numbers"


def _with_key(values: dict[str, JsonValue], info: ValidationInfo) -> dict[str, JsonValue]:
    """The values of a reason, of which one may be a step."""
    return values | {"step": _by_key(values["step"], info)} if "step" in values else values


_Step = Annotated[str, BeforeValidator(_by_key)]


class _Cause(_Part):
    """A cause of any version: a code or a certainty that this one does not know is shown as it is."""

    code: str
    certainty: str
    text: str
    do: str
    step: _Step
    path: tuple[str | int, ...]
    copied: str = Field(default="", alias="copy")
    fix: str | None = None
    edits: tuple[dict[str, JsonValue], ...] = ()

    def cause(self) -> KeptCause:
        return KeptCause(
            code=self.code,
            certainty=self.certainty,
            step=self.step,
            path=self.path,
            text=Words(self.text),
            do=Words(self.do),
            copy=self.copied,
            fix=self.fix or "",
            edits=self.edits,
        )


class _Leg(_Part):
    leg: Leg
    verdict: Verdict
    reason: str = ""
    values: Annotated[dict[str, JsonValue], AfterValidator(_with_key)] = {}
    at: tuple[str | int, ...] = ()
    summary: str
    hint: str
    provider_words: str
    facts: dict[str, JsonValue]
    requests: tuple[_Request, ...]
    causes: tuple[_Cause, ...] = ()

    def proof(self) -> LegProof:
        lines = (RequestLine(r.method, r.url, r.status, r.milliseconds) for r in self.requests)
        summary, hint = Words(self.summary), Words(self.hint)
        return LegProof(
            leg=self.leg,
            verdict=self.verdict,
            reason=self.reason,
            values=self.values,
            at=self.at,
            summary=summary,
            hint=hint,
            words=self.provider_words,
            facts=self.facts,
            requests=tuple(lines),
            causes=tuple(cause.cause() for cause in self.causes),
        )


class _Trait(_Part):
    name: TraitName
    value: JsonValue
    weight: Weight
    sentence: str


def _with_code(step: str) -> str:
    """A step that has code.

    Raises:
        ValueError: it is none.
    """
    if step not in STEPS:
        raise ValueError(step)
    return step


class _Code(_Part):
    step: Annotated[_Step, AfterValidator(_with_code)]
    state: CodeState
    told: str
    requests: int

    def run(self) -> CodeRun:
        return CodeRun(self.step, STEPS[self.step][1], self.state, Words(self.told), self.requests)


class _About(_Part):
    client_id: str = ""
    environment: str = ""
    scopes: tuple[str, ...] = ()
    not_in_whitelist: tuple[str, ...] = ()

    def about(self) -> About:
        return About(self.client_id, self.environment, self.scopes, self.not_in_whitelist)


class _File(_Part):
    """A proof's file. Whether it has passed is not believed but drawn from its legs."""

    proof_version: Literal[1, 2]
    program_version: str
    spec_name: str
    spec_sha256: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
    started_at: AwareDatetime
    finished_at: AwareDatetime
    calls_made_by: Literal["program", "exported code"]
    legs: tuple[_Leg, ...]
    traits: tuple[_Trait, ...]
    codes: tuple[_Code, ...]
    second_account: dict[str, str] | None = None
    about: _About | None = None
    rehearsal: Literal[False] = False
    """The outcome of a rehearsal is no proof, whoever wrote it into a file."""

    def proof(self) -> Proof:
        return Proof(
            spec_name=self.spec_name,
            spec_digest=self.spec_sha256,
            started_at=self.started_at,
            finished_at=self.finished_at,
            legs=tuple(leg.proof() for leg in self.legs),
            traits=tuple(Trait(trait.name, trait.value, Words(trait.sentence), trait.weight) for trait in self.traits),
            codes=tuple(code.run() for code in self.codes),
            by_code=self.calls_made_by == "exported code",
            program_version=self.program_version,
            second_account=self.second_account,
            about=self.about.about() if self.about else None,
        )
