"""No offered change leads back to what a provider refused already."""

from __future__ import annotations

from typing import Any

from connection_wizard.diagnosis.diagnose import diagnosis_of
from connection_wizard.diagnosis.fingerprints import fingerprint
from connection_wizard.diagnosis.model import Background, Diagnosis
from connection_wizard.oauth.outcomes import LegResult
from connection_wizard.oauth.provider_words import ProviderWords
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.session.tried import Tried
from connection_wizard.spec.draft import Draft
from tests.diagnosis.results import refused

AUTHORIZATION: dict[str, Any] = {"url": "https://api.acme.test/authorize", "scopes": ["read", "write"]}
REFUSED = refused("authorize", words=ProviderWords("invalid_scope"))


def diagnosed(draft: Draft, tried: Tried) -> Diagnosis:
    background = Background(failed=tried.failed)
    found = diagnosis_of(REFUSED, draft, Redactor(), background)
    tried.look(REFUSED, found)
    return found


def test_the_changes_of_a_bare_refusal_come_to_an_end() -> None:
    tried, draft, seen = Tried(), Draft({"spec_version": 1, "authorization": AUTHORIZATION}), []
    for _ in range(6):
        fix = next((cause.fix for cause in diagnosed(draft, tried).causes if cause.fix), None)
        if fix is None:
            break
        draft = fix.apply(draft)
        seen.append(fingerprint(draft))
    assert len(seen) == len(set(seen)) == 1  # scopes joined by commas; joined by spaces they were before


def test_what_is_usual_and_what_is_left_out_are_the_same_to_a_provider() -> None:
    draft = Draft({"spec_version": 1, "authorization": AUTHORIZATION})
    assert fingerprint(draft) == fingerprint(draft.put(("authorization", "scope_separator"), "space"))
    assert fingerprint(draft) == fingerprint(draft.put(("name",), "Acme"))
    assert fingerprint(draft) != fingerprint(draft.put(("authorization", "scope_separator"), "comma"))


def test_what_may_work_the_next_time_is_no_refusal() -> None:
    tried, draft = Tried(), Draft({"spec_version": 1, "authorization": AUTHORIZATION})
    late = LegResult("authorize", "failed", "log_in_timed_out", {"seconds": 600})
    tried.look(late, diagnosis_of(late, draft))
    assert tried.failed == frozenset()
