"""Plans for the platform: what is created, what is updated, and a diff that shows no secret."""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.errors import WizardError
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.viasocket.publishing import MAX_DIFF_LINES, look_up, of_version, plan
from connection_wizard.viasocket.record import create_payload
from tests.oauth.scripted import changed, document, spec_of

BASE = "https://acme.test"
SECRET = "s3cr3t-of-the-plan"


def spec(**steps: Any) -> ConnectionSpec:
    return spec_of(changed(document(BASE), platform={"plug_id": "plug 7"}, **steps))


def test_what_is_not_there_is_created() -> None:
    todo = plan(spec(), "org/1", None, SECRET)
    (call,) = todo.calls
    assert (call.method, call.path) == ("POST", "developers/org%2F1/create/oauth_details")
    assert call.payload == create_payload(spec(), SECRET)
    assert not any(SECRET in line for line in todo.diff)
    assert any("clientsecret: (secret)" in line for line in todo.diff)
    assert any("+testcode: const getMe" in line for line in todo.diff)


def test_a_secret_is_updated_where_it_is_another() -> None:
    existing = create_payload(spec()) | {"rowid": "row 1", "clientsecret": "old"}
    todo = plan(spec(), "o", existing, SECRET)
    (call,) = todo.calls
    assert (call.method, call.says) == ("PUT", "update auth2Credentials")
    assert "identifier=row%201" in call.path
    assert call.payload is not None
    assert call.payload["clientsecret"] == SECRET
    assert not plan(spec(), "o", existing | {"clientsecret": SECRET}, SECRET).calls
    assert not plan(spec(), "o", existing).calls


def test_a_long_diff_is_cut() -> None:
    long = spec(whitelist=[f"host{number}.test" for number in range(900)])
    todo = plan(long, "o", None)
    assert len(todo.diff) == MAX_DIFF_LINES + 1
    assert todo.diff[-1].endswith("more lines")


def test_broken_code_on_the_platform_is_shown_as_it_is() -> None:
    existing = create_payload(spec()) | {"rowid": "r", "testcode": "bare code", "refreshtokencode": None}
    todo = plan(spec(), "o", existing)
    assert {call.says for call in todo.calls} == {"update testcode", "update refreshtokencode"}
    assert "-testcode: bare code" in todo.diff


def test_without_a_plug_there_is_no_plan() -> None:
    with pytest.raises(WizardError, match="The plug"):
        plan(spec_of(document(BASE)), "o", None)


def test_asking_for_what_there_is() -> None:
    call = look_up("o", "plug 7")
    assert call.path == "developers/o/get/oauth_details?identifier=plug%207&filter=getAuthDetails"
    assert of_version([{"x": 1}, 7], "") is None
    assert of_version([{"rowid": 1, "authversion": "V1"}, {"rowid": 2, "authversion": "V2"}], "V2") is not None
