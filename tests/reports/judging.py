"""What is not as a report expects it, in words for whoever works on the rules; nothing where all is well."""

from __future__ import annotations

import json
import re
from typing import Any

from connection_wizard.diagnosis.model import Cause, Diagnosis
from connection_wizard.http.client import HttpClient
from connection_wizard.identity.ranking import suggest
from connection_wizard.oauth.legs import LEGS
from connection_wizard.sources.settings import read_settings
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.findings import findings
from tests.reports.collection import Report
from tests.reports.playing import Played, Stage, paste, play


async def problems(report: Report) -> list[str]:
    """What is wrong with how the program takes this report."""
    match report.kind:
        case "run":
            return await _run(report)
        case "page":
            return _diagnosed(report.expected, paste(report).diagnosis) + _checked(report)
        case "check":
            return _checked(report)
        case "suggest":
            return _suggested(report)
    return _imported(report)


async def _run(report: Report) -> list[str]:
    expected = report.expected
    async with Stage(report) as stage, HttpClient() as client:
        played = await play(stage, client, Draft(stage.document))
        found = _checked(report, stage.document)
        if "either" in expected:
            ways = [await _way(way, stage, client, played) for way in expected["either"]]
            return found if not all(ways) else [*found, f"none of both: {ways}"]
        return found + await _way("passed" if expected.get("passed") else expected, stage, client, played)


async def _way(expected: Any, stage: Stage, client: HttpClient, played: Played) -> list[str]:
    if expected == "passed":
        bad = [] if played.failed is None else [f"{played.failed.leg} failed: {played.failed.summary}"]
        return bad + _traits(stage.report.expected, played)
    if played.failed is None or played.diagnosis is None:
        return ["nothing failed"]
    found = []
    if "leg" in expected and played.failed.leg != expected["leg"]:
        found.append(f"{played.failed.leg} failed, not {expected['leg']}: {played.failed.summary}")
    found += _diagnosed(expected, played.diagnosis)
    if expected.get("mend"):
        found += await _mended(expected, stage, client, played)
    return found


def _diagnosed(expected: dict[str, Any], made: Diagnosis | None) -> list[str]:
    assert made is not None
    found = []
    first, texts = made.cause, [" ".join(_read(cause)) for cause in made.causes]
    if "step" in expected and first.step not in expected["step"]:
        found.append(f"step {first.step} ({first.code}), right is {expected['step']}")
    if "any_step" in expected and not {cause.step for cause in made.causes} & set(expected["any_step"]):
        found.append(f"steps {[cause.step for cause in made.causes]}, right is {expected['any_step']}")
    if "path" in expected and expected["path"] not in ".".join(map(str, first.path)):
        found.append(f"path {first.path} ({first.code}), right is {expected['path']}")
    shown = f"{made.words.text} {made.words.excerpt}"
    found += [f"not shown: {word}; but {shown}" for word in expected.get("words", ()) if word not in shown]
    for pattern in expected.get("text", ()):
        if not re.search(pattern, texts[0], re.IGNORECASE):
            found.append(f"first cause ({first.code}) does not say {pattern}: {texts[0]}")
    for pattern in expected.get("any_text", ()):
        if not any(re.search(pattern, text, re.IGNORECASE) for text in texts):
            found.append(f"no cause ({[cause.code for cause in made.causes]}) says {pattern}: {texts}")
    for pattern in expected.get("not_text", ()):
        if any(re.search(pattern, text, re.IGNORECASE) for text in texts):
            found.append(f"a cause says {pattern}")
    if expected.get("copy") and not any(cause.copy for cause in made.causes):
        found.append("nothing to copy")
    if "fix_takes_out" in expected:
        edits = [edit for cause in made.causes if cause.fix for edit in cause.fix.edits]
        if sum(edit.remove for edit in edits) < len(expected["fix_takes_out"]):
            found.append(f"not taken out: {expected['fix_takes_out']}")
    return found


def _read(cause: Cause) -> list[str]:
    """What a person reads of a cause: its sentences, and the words on its button."""
    return [str(cause.text), str(cause.do), *([str(cause.fix.label)] if cause.fix else [])]


async def _mended(expected: dict[str, Any], stage: Stage, client: HttpClient, played: Played) -> list[str]:
    assert played.failed is not None
    leg = played.failed.leg
    labels: list[str] = []
    for _ in range(expected.get("mend_tries", 1)):
        assert played.diagnosis is not None
        fix = next((cause.fix for cause in played.diagnosis.causes if cause.fix), None)
        if fix is None:
            return [f"no change offered after {labels} ({[cause.code for cause in played.diagnosis.causes]})"]
        labels.append(str(fix.label))
        played = await play(stage, client, fix.apply(played.draft))
        if played.failed is None or LEGS.index(played.failed.leg) > LEGS.index(leg):
            return []
    return [f"the changes do not help: {labels}"]


def _traits(expected: dict[str, Any], played: Played) -> list[str]:
    found: list[str] = []
    assert played.proof is not None
    if "trait_not" in expected:
        name, value = expected["trait_not"]["name"], expected["trait_not"]["value_like"]
        found += [
            f"{name} is {trait.value}"
            for trait in played.proof.traits
            if trait.name == name and value in json.dumps(trait.value)
        ]
    said = " ".join(str(trait.sentence) for trait in played.proof.traits)
    found += [
        f"no trait says {pattern}: {said}"
        for pattern in expected.get("trait_says", ())
        if not re.search(pattern, said, re.IGNORECASE)
    ]
    return found


def _checked(report: Report, document: dict[str, Any] | None = None) -> list[str]:
    expected = report.expected
    made = findings(Draft(document or report.spec()))
    codes = {finding.code for finding in made}
    found = [f"check does not say {code}: {sorted(codes)}" for code in expected.get("check", ()) if code not in codes]
    if "codes" in expected and not codes & set(expected["codes"]):
        found.append(f"check says none of {expected['codes']}: {sorted(codes)}")
    said = " ".join(f"{finding.message} {finding.hint}" for finding in made)
    found += [f"check does not mention {word}" for word in expected.get("mentions", ()) if word not in said]
    return found


def _suggested(report: Report) -> list[str]:
    made = suggest(report.data["answer"], report.data.get("token"))
    found = []
    for what, candidates in (("id", made.unique_identifier), ("label", made.label)):
        accepted = {f"authData.testcode{'' if path.startswith('[') else '.'}{path}" for path in report.expected[what]}
        first = str(candidates[0].path) if candidates else "nothing"
        if first not in accepted:
            found.append(f"{what}: {first}, right is one of {sorted(accepted)}")
    return found


def _imported(report: Report) -> list[str]:
    content, expected = report.data["file"]["content"], report.expected
    settings = read_settings(content if isinstance(content, str) else json.dumps(content))
    if settings is None:
        return [f"nothing is read in {report.data['file']['name']}"]
    spec = settings.draft.partial_spec
    read = {
        "authorize": spec.authorization.url,
        "token": spec.access_token.url,
        "scopes": list(spec.authorization.scopes),
        "client_id": spec.client.client_id,
        "way": spec.access_token.client_authentication,
    }
    found = [
        f"{name}: {read[name]}, right is {expected[name]}"
        for name in read
        if read[name] != expected.get(name, read[name])
    ]
    secret = report.data["file"].get("secret")
    return (
        found if not secret or secret not in json.dumps(settings.draft.document) else [*found, "a secret came with it"]
    )
