"""What leaves a session: the finished spec, and the record of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from connection_wizard.session.exporting import code_of, code_parts, ready, record_of, spec_text
from connection_wizard.spec.draft import NEW_CONNECTION, Draft
from connection_wizard.spec.files import read_draft, to_text
from connection_wizard.spec.findings import NotReady

REAL = Path(__file__).parents[1] / "spec" / "data" / "real"


@pytest.fixture
def finished_draft() -> Draft:
    """A connection of a real provider."""
    return read_draft(REAL / "slack.json")


def test_only_what_is_finished_is_ready(finished_draft: Draft) -> None:
    assert ready(finished_draft) == finished_draft.partial_spec
    assert ready(finished_draft, "plug-2").platform.plug_id == "plug-2"
    with pytest.raises(NotReady):
        ready(NEW_CONNECTION)


def test_a_secret_is_in_a_record_only_where_it_is_given(finished_draft: Draft) -> None:
    spec, secret = ready(finished_draft), "s3cr3t-of-the-client-Zq8"
    assert secret not in record_of(spec)
    assert secret in record_of(spec, secret)
    assert isinstance(json.loads(record_of(spec)), dict)


def test_a_finished_spec_is_laid_out_as_the_file_it_came_from(finished_draft: Draft) -> None:
    assert spec_text(finished_draft) == to_text(finished_draft)
    with pytest.raises(NotReady):
        spec_text(NEW_CONNECTION)


def test_the_code_is_that_of_the_record(finished_draft: Draft) -> None:
    spec = ready(finished_draft)
    record, codes = json.loads(record_of(spec)), code_of(spec)
    assert set(codes) <= set(code_parts())
    assert codes["test_call"].strip() == json.loads(record["testcode"])["source"].strip()
    assert "return await getMe()" in codes["test_call"]
    assert '// Header "Authorization"\nreturn `' in codes["request_parameters"]
    without = ready(finished_draft.drop(("refresh_token",)).drop(("revoke_token",)))
    assert {"refresh_token", "revoke_token"}.isdisjoint(code_of(without))
