"""A client secret that was pasted into another field is in no document."""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.session.misplaced_secret import taken_out, unwritten
from connection_wizard.spec import names
from connection_wizard.spec.draft import Draft

PASTED = "pasted-by-mistake-0042"
IN_ITS_PLACE = names.CLIENT_SECRET.template


@pytest.mark.parametrize(
    ("value", "left"),
    [
        (PASTED, IN_ITS_PLACE),
        (f"Basic {PASTED}", f"Basic {IN_ITS_PLACE}"),
        ({"headers": [{"name": "X-App", "value": PASTED}]}, {"headers": [{"name": "X-App", "value": IN_ITS_PLACE}]}),
        ([7, None, PASTED], [7, None, IN_ITS_PLACE]),
        ({"url": "https://api.acme.test/me"}, {"url": "https://api.acme.test/me"}),
    ],
)
def test_what_is_meant_by_it_stands_in_its_place(value: Any, left: Any) -> None:
    before, after = Draft({"name": "Acme"}), Draft({"name": "Acme", "test_call": value})
    assert unwritten(after, before, PASTED).document == {"name": "Acme", "test_call": left}


def test_the_credentials_themselves_take_no_values() -> None:
    after = Draft({"client": {"client_id": PASTED}, "name": PASTED})
    assert unwritten(after, Draft(), PASTED).document == {"client": {"client_id": PASTED}, "name": IN_ITS_PLACE}


@pytest.mark.parametrize("secret", ["short", "https://acme.test/secret", "two words of a page"])
def test_what_may_be_any_text_is_left_alone(secret: str) -> None:
    after = Draft({"name": f"Acme {secret}"})
    assert unwritten(after, Draft(), secret) is after


def test_what_stood_there_before_stays() -> None:
    before, after = Draft({"name": PASTED}), Draft({"name": PASTED, "service_domain": "acme.test"})
    assert unwritten(after, before, PASTED) is after


def test_what_was_pasted_elsewhere_before_it_was_known_as_the_secret_goes() -> None:
    rows = [{"name": "X-Of", "value": PASTED}]
    draft = Draft({"client": {"client_id": PASTED}, "name": f" {PASTED}", "test_call": {"headers": rows}})
    left = [{"name": "X-Of", "value": IN_ITS_PLACE}]
    made = taken_out(draft, PASTED)
    assert made.document == {"client": {"client_id": PASTED}, "name": IN_ITS_PLACE, "test_call": {"headers": left}}
    assert taken_out(made, PASTED) is made


@pytest.mark.parametrize("word", ["contacts.read.and.write", "2026", "https://acme.com/a1b2c3", "a1 b2 c3 d4 e5 f6 g7"])
def test_a_word_of_the_document_is_no_secret(word: str) -> None:
    draft = Draft({"name": word, "authorization": {"scopes": [PASTED]}})
    assert taken_out(draft, word) is draft
    assert taken_out(draft, PASTED) is draft, "a scope is a word of the provider's"
