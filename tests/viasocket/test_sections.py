"""The platform's sections: in their order, exactly the texts of the record; updates hold what changed, no more."""

from __future__ import annotations

import json
from typing import Any

import pytest

from app.errors import WizardError
from app.spec.model import ConnectionSpec
from app.viasocket.record import create_payload
from app.viasocket.sections import COMPONENTS, SECRET, changed_components, sections, update_payload
from tests.oauth.scripted import changed, document, spec_of
from tests.viasocket.test_importing import EVERYTHING

BASE = "https://acme.test"


def spec(**steps: Any) -> ConnectionSpec:
    return spec_of(changed(document(BASE), **steps))


def test_every_step_has_its_section_with_the_records_own_texts() -> None:
    made = spec(**EVERYTHING)
    record = create_payload(made)
    found = sections(made)
    assert [section.step for section in found] == list(range(1, 13))
    texts = {(section.step, entry.name): entry.text for section in found for entry in section.entries}
    assert json.loads(texts[1, "Fields"]) == record["authfields"]["authentication"]["fields"]
    assert texts[3, "Client secret"] is SECRET
    assert texts[4, "prompt"] == "consent"
    assert texts[5, "Code"] == json.loads(record["accesstokencode"])["source"]
    assert texts[9, "Path"] == record["connectionlabelvalue"]
    assert texts[12, "Body own"] == "const a = 1; return a;"


def test_what_is_empty_is_no_section() -> None:
    found = {section.step: section for section in sections(spec(client={"owner": "user"}, refresh_token=None))}
    assert not {1, 3, 6} & found.keys()


def test_an_update_holds_what_changed_and_says_where_it_belongs() -> None:
    last = create_payload(spec(platform={"plug_id": "plug7"})) | {"rowid": "row1"}
    assert changed_components(last, create_payload(spec(platform={"plug_id": "plug7"}))) == ()
    now = spec(
        platform={"plug_id": "plug7"},
        authorization={"url": f"{BASE}/authorize", "scopes": ["other"]},
        whitelist=["acme.test"],
    )
    components = changed_components(last, create_payload(now))
    # The first of the codes says which scopes were listed, so it changes with them
    assert [c.name for c in components] == ["authorizationEndPointConfiguration", "accesstokencode", "appeandHeaders"]
    update = update_payload(now, last, components[0])
    assert update == {
        "rowid": "row1",
        "pluginrecordid": "plug7",
        "componentToRender": "authorizationEndPointConfiguration",
        "queryparams": create_payload(now)["queryparams"],
    }


def test_a_secret_is_a_difference_only_where_it_is_given() -> None:
    last = create_payload(spec()) | {"clientsecret": "old"}
    assert changed_components(last, create_payload(spec())) == ()
    assert [c.name for c in changed_components(last, create_payload(spec(), "new"))] == ["auth2Credentials"]


def test_every_key_of_the_record_belongs_to_one_component() -> None:
    keys = [key for component in COMPONENTS for key in component.keys]
    assert len(keys) == len(set(keys))
    assert create_payload(spec()).keys() - set(keys) == {"type", "granttype", "authversion", "pluginrecordid"}


@pytest.mark.parametrize("last", [{}, {"rowid": "r"}, {"pluginrecordid": "p"}])
def test_an_update_needs_to_know_what_it_updates(last: dict[str, Any]) -> None:
    with pytest.raises(WizardError, match="which one it is"):
        update_payload(spec(), last, COMPONENTS[0])
