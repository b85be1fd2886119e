"""Bad input does no harm: nothing is run or followed, no secret stands anywhere, what cannot be read is said."""

from __future__ import annotations

import json

import pytest

from connection_wizard.errors import WizardError
from connection_wizard.session.understood_json import as_json
from connection_wizard.sources.door import understand
from connection_wizard.sources.understood import Understood
from connection_wizard.spec.draft import Draft
from tests.sources.bad import BAD, Bad


def wrong(bad: Bad) -> list[str]:
    """What is read otherwise than it should be."""
    found: Understood | None = None
    draft: Draft | None = None
    error: WizardError | None = None
    try:
        found = understand(bad.source)
        draft = found.draft()
        made = json.dumps(as_json(found, draft)) + repr(found)
    except WizardError as refusal:
        made, error = repr(refusal) + refusal.message.told(str) + refusal.hint.told(str), refusal
    mistakes = [f"shown: {one}" for one in bad.never if one in made]
    if bad.why is not None and (error is None or error.message.told(str) != bad.why.told(str)):
        mistakes.append("another reason")
    if found is None or draft is None:
        return mistakes if bad.refused or not (bad.says or bad.secret) else [*mistakes, "nothing was read"]
    taken = repr(
        [value.value for value in found.values]
        + [value.value for one in found.questions for way in one.ways for value in way.values]
    )
    mistakes += [f"taken: {one}" for one in bad.untaken if one in taken]
    if bad.refused and any(value.at[:1] != ("name",) for value in found.values):
        mistakes.append(f"read: {found.values!r}"[:300])
    for path, expected in bad.says.items():
        value = draft.get(*path.split("."))
        if (value or None) != expected:
            mistakes.append(f"{path}: {value!r}")
    told = [".".join(map(str, one.at)) for one in found.unread]
    mistakes += [f"not missing: {path} ({told})" for path in bad.missing if path not in told]
    names = [one.name for one in found.left]
    mistakes += [f"not left out: {name} ({names})" for name in bad.left if name not in names]
    if bad.secret is not None and found.client_secret != bad.secret:
        mistakes.append(f"secret: {found.client_secret!r}")
    return mistakes


@pytest.mark.parametrize("bad", BAD, ids=lambda bad: bad.name)
def test_bad_input(bad: Bad) -> None:
    assert wrong(bad) == []
