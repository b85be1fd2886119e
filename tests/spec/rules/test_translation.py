"""Every finding can be told in another language."""

from __future__ import annotations

import json
from typing import Any

import pytest

from connection_wizard.spec.draft import Draft
from connection_wizard.spec.findings import CODES, NotReady, findings, finished
from tests.foreign import english_in
from tests.spec.rules.guide import example

NAMES = "https://auth.viasocket.com/redirect/auth2.0 application/x-www-form-urlencoded Google 2xx clientid redirectUrl"
"""What messages name that is no word: addresses, formats, companies, keys of the platform."""


@pytest.mark.parametrize("code", CODES)
def test_findings(code: str, sample: dict[str, Any]) -> None:
    draft = example(CODES[code], sample)
    data = json.dumps(draft.document) + NAMES
    for found in findings(draft):
        texts = [found.message, found.hint, *([found.fix.label] if found.fix else [])]
        assert {text: left for text in texts if (left := english_in(text, data))} == {}


def test_what_is_said_of_a_draft_that_is_not_ready() -> None:
    for document in ({}, {"name": "Acme", "service_domain": "acme.com"}):
        with pytest.raises(NotReady) as refused:
            finished(Draft(document))
        assert english_in(refused.value.text) == []
