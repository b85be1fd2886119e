"""The platform's sections: in their order, exactly the texts of the record; updates hold what changed, no more."""

from __future__ import annotations

import json
from typing import Any

import pytest

from connection_wizard.errors import WizardError
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.viasocket.record import create_payload
from connection_wizard.viasocket.sections import COMPONENTS, SECRET, changed_components, sections, update_payload
from tests.oauth.scripted import changed, document, spec_of
from tests.viasocket.test_importing import EVERYTHING

BASE = "https://acme.test"


def spec(**steps: Any) -> ConnectionSpec:
    return spec_of(changed(document(BASE), **steps))


def test_every_step_has_its_section_with_the_records_own_texts() -> None:
    made = spec(**EVERYTHING)
    record = create_payload(made)
    found = sections(made)
    assert [section.step for section in found] == list(range(13))
    texts = {(section.step, str(entry.name)): entry.text for section in found for entry in section.entries}
    assert json.loads(texts[1, "Fields"]) == record["authfields"]["authentication"]["fields"]
    assert texts[3, "Client secret"] is SECRET
    assert texts[4, "prompt"] == "consent"
    assert texts[5, "Code"] == json.loads(record["accesstokencode"])["source"]
    assert texts[9, "Path"] == record["connectionlabelvalue"]
    assert texts[12, "Body own"] == "const a = 1; return a;"


def test_every_thing_that_the_record_holds_is_named() -> None:
    """Each text as it is in the record; each switch and list to choose from with what to choose."""
    record = create_payload(spec(**EVERYTHING))
    entries = [entry for section in sections(spec(**EVERYTHING)) for entry in section.entries]
    texts = [entry.text for entry in entries if not entry.choice]
    choices = {entry.name: entry.text for entry in entries if entry.choice}
    assert choices == {
        "Type": "Auth2.0",
        "Grant type": "Authorization Code",
        "Version": "V3",
        "Whose app": "Yours, for everybody",
        "Scope separator": "None",
        "Masked": "Yes",
        "Skip whitelist validation": "Yes",
    }
    wanted: list[object]
    in_template = ("_connectionlabelvalue",)  # the form makes it of the path
    chosen = ("type", "granttype", "authversion", "scopeseperatedby", "isconnectionlabelmasked")
    for key, value in record.items():
        match key:
            case "authfields":
                wanted = [json.dumps(value["authentication"]["fields"], ensure_ascii=False, indent=2)]
            case "clientsecret":
                wanted = [SECRET]
            case "queryparams":
                wanted = list(json.loads(value).values())
            case "whitelistdomains":
                wanted = ["\n".join(value)]
            case "uniquekeytostoreauth":
                wanted = [value["uniqueKey"]]
            case "authenticationpaths":
                wanted = [entry["value"] for part in value.values() for entry in part]
            case _ if key.endswith("code"):
                wanted = [source] if (source := json.loads(value)["source"]) else []
            case _ if key in (*chosen, *in_template, "skipwhitelistvalidation", "pluginrecordid"):
                wanted = []  # the plug is the one whose form is open
            case _:
                wanted = [value]
        assert all(text in texts for text in wanted), key


@pytest.mark.parametrize(("separator", "named"), [("space", "space"), ("comma", "comma"), ("pipe", "None")])
def test_the_separator_is_one_of_the_platforms(separator: str, named: str) -> None:
    made = spec(authorization={"url": BASE, "scopes": ["a", "b"], "scope_separator": separator})
    assert named in [entry.text for section in sections(made) for entry in section.entries]


def test_what_is_off_is_named_as_off() -> None:
    named = {str(entry.name): entry.text for section in sections(spec()) for entry in section.entries if entry.choice}
    assert (named["Masked"], named["Skip whitelist validation"]) == ("No", "No")


@pytest.mark.parametrize(
    ("steps", "wanted"),
    [
        ({}, True),
        ({"access_token": {"client_authentication": "none"}}, False),
        ({"access_token": {"client_authentication": "none"}, "client": {"owner": "user"}}, False),
        ({"access_token": {"client_authentication": "none", "snippet": "return {}"}}, True),
        (
            {
                "access_token": {"client_authentication": "none"},
                "test_call": {
                    "headers": [{"name": "X-Secret", "value": "${context.authData.clientsecret}"}],
                    "only_if_filled": ["X-Secret"],
                },
            },
            True,
        ),
    ],
)
def test_a_secret_is_asked_for_only_where_one_is_sent(steps: dict[str, Any], wanted: bool) -> None:
    """A public app has none: it was to be copied all the same, and then the platform to have it."""
    found = sections(spec(refresh_token=None, revoke_token=None, **steps))
    assert (SECRET in [entry.text for section in found for entry in section.entries]) is wanted


def test_what_is_empty_is_no_section() -> None:
    found = {section.step: section for section in sections(spec(client={"owner": "user"}, refresh_token=None))}
    assert not {1, 6} & found.keys()
    assert [(entry.name, entry.text) for entry in found[3].entries] == [("Whose app", "Each user's own")]


def test_an_update_holds_what_changed_and_says_where_it_belongs() -> None:
    last = create_payload(spec(platform={"plug_id": "plug7"})) | {"rowid": "row1"}
    assert changed_components(last, create_payload(spec(platform={"plug_id": "plug7"}))) == ()
    now = spec(
        platform={"plug_id": "plug7"},
        authorization={"url": f"{BASE}/authorize", "scopes": ["other"]},
        whitelist=["acme.test"],
    )
    components = changed_components(last, create_payload(now))
    assert [c.name for c in components] == ["authorizationEndPointConfiguration", "appeandHeaders"]
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
