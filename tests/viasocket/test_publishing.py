"""Plans for the platform: which connection, new or in place and why, what is sent, and a diff that shows no secret."""

from __future__ import annotations

import json
from typing import Any

import pytest

from connection_wizard.errors import WizardError
from connection_wizard.spec.environments import ENVIRONMENTS
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.viasocket.platform_calls import (
    NEW_CONNECTION,
    hub_link,
    list_plugs,
    look_up,
    look_up_plug,
    look_up_usage,
)
from connection_wizard.viasocket.publishing import MAX_DIFF_LINES, CannotChange, Plan, Wanted, plan
from connection_wizard.viasocket.record import create_payload
from connection_wizard.viasocket.versions import Known, Standing, number_of
from connection_wizard.words import told
from tests.oauth.scripted import changed, document, spec_of

BASE = "https://acme.test"
SECRET = "s3cr3t-of-the-plan"
DOMAINS = ["acme.test", "127.0.0.1"]


AUTHENTICATES = {"name": "Authorization", "value": "Bearer ${context.authData.accesstokencode.access_token}"}
USUAL: dict[str, Any] = {"whitelist": ["acme.test"], "request_parameters": {"headers": [AUTHENTICATES]}}


def spec(platform: dict[str, Any] | None = None, **steps: Any) -> ConnectionSpec:
    named = {"plug_id": "plug 7"} | (platform or {})
    return spec_of(changed(document(BASE), platform=named, **USUAL | steps))


def record(row_id: str = "row1", version: str = "V1", **other: Any) -> dict[str, Any]:
    """As the platform has it."""
    return create_payload(spec()) | {"rowid": row_id, "authversion": version} | other


def standing(*records: dict[str, Any], usage: Any = (), **plug: Any) -> Standing:
    """What the platform has: by itself a plug that nobody uses and that is not published."""
    own = {"rowid": "plug 7", "status": "drafted", "whitelistdomains": DOMAINS}
    counts = {each["rowid"]: 0 for each in records} if usage == () else usage
    return Standing(own | plug, list(records), counts)


def planned(*records: dict[str, Any], to: dict[str, Any] | None = None, usage: Any = (), **plug: Any) -> Plan:
    wanted: dict[str, Any] = {"spec": spec(connection_label={"name": "Other"}), "organisation": "o"} | (to or {})
    return plan(Wanted(**wanted), standing(*records, usage=usage, **plug))


def test_what_is_not_there_is_created_and_the_plug_after_it() -> None:
    todo = plan(Wanted(spec(whitelist=["acme.test", "new.test"]), "org/1", SECRET), standing())
    call, plug = todo.calls
    assert (call.method, call.path) == ("POST", "developers/org%2F1/create/oauth_details")
    assert call.payload == create_payload(spec(whitelist=["acme.test", "new.test"]), SECRET)
    assert (todo.decision.way, todo.decision.version, todo.row_id) == ("create", "V1", "")
    assert not any(SECRET in line for line in todo.diff)
    heads = [line for line in todo.diff if line.startswith(("---", "+++"))]
    assert heads[:2] == ["--- on the platform", "+++ in the spec"]
    assert [told(line, lambda template: f"ж {template}") for line in heads] == [f"ж {line}" for line in heads]
    assert any("clientsecret: (secret)" in line for line in todo.diff)
    assert any("+testcode: const getMe" in line for line in todo.diff)
    assert any('"new.test"' in line and line.startswith("+whitelistdomains") for line in todo.diff)
    assert plug.path == "developers/org%2F1/update/plugins?identifier=plug%207&filter=updatePluginDetails"
    assert plug.of_plug
    assert not call.of_plug
    assert plug.payload == {
        "whitelistdomains": [*DOMAINS, "new.test"],
        "preferedauthversion": NEW_CONNECTION,
    }
    filled = plug.for_connection("row 1").payload
    assert filled is not None
    assert filled["preferedauthversion"] == "row 1"
    assert call.for_connection("row 1") is call


def test_a_secret_is_updated_where_it_is_another() -> None:
    existing = record("row 1", clientsecret="old")
    todo = plan(Wanted(spec(), "o", SECRET), standing(existing))
    call, _ = todo.calls
    assert (call.method, call.says) == ("PUT", "update redirect URL and app")
    assert "identifier=row%201" in call.path
    assert call.payload is not None
    assert call.payload["clientsecret"] == SECRET
    assert not plan(Wanted(spec(), "o", SECRET), standing(existing | {"clientsecret": SECRET})).calls
    assert not plan(Wanted(spec(), "o"), standing(existing)).calls


@pytest.mark.parametrize(
    ("usage", "plug", "to", "way"),
    [
        ({"row1": 0}, {}, {}, "in_place"),
        ({"row1": 0}, {"status": "published"}, {}, "in_place"),
        (None, {}, {}, "in_place"),
        ({"row1": 2}, {}, {}, "new_version"),
        ({"row1": 2}, {}, {"wish": "in_place"}, "in_place"),
    ],
)
def test_the_secret_alone_makes_no_version_twice(
    usage: Any, plug: dict[str, Any], to: dict[str, Any], way: str
) -> None:
    todo = planned(record(clientsecret="x"), to={"spec": spec(), "client_secret": SECRET} | to, usage=usage, **plug)
    assert todo.decision.way == way


def test_a_secret_goes_to_the_newest_that_is_as_wanted() -> None:
    both = (record("row1", clientsecret="x"), record("row2", "V2", clientsecret="x"))
    todo = planned(*both, to={"spec": spec(), "client_secret": SECRET}, usage={"row1": 3, "row2": 0})
    assert (todo.decision.way, todo.row_id) == ("in_place", "row2")


def test_a_long_diff_is_cut() -> None:
    long = spec(whitelist=[f"host{number}.test" for number in range(900)])
    todo = plan(Wanted(long, "o"), standing())
    assert len(todo.diff) == MAX_DIFF_LINES + 1
    assert todo.diff[-1].endswith("more lines")


def test_broken_code_on_the_platform_is_shown_as_it_is() -> None:
    todo = plan(Wanted(spec(), "o"), standing(record("r", testcode="bare code", refreshtokencode=None)))
    assert {call.says for call in todo.calls[:-1]} == {"update the test call", "update the code that refreshes"}
    assert "-testcode: bare code" in todo.diff


def test_without_a_plug_there_is_no_plan() -> None:
    with pytest.raises(WizardError, match="The plug"):
        plan(Wanted(spec_of(document(BASE)), "o"), standing())


def test_asking_for_what_there_is() -> None:
    assert look_up("o", "plug 7").path == "developers/o/get/oauth_details?identifier=plug%207&filter=getAuthDetails"
    assert look_up_plug("o", "p").path == "developers/o/get/plugins?identifier=p&filter=getPluginDetails"
    assert list_plugs("o/1").path == "developers/o%2F1/get/plugins?identifier=o%2F1&filter=getAllPlugins"
    assert look_up_usage("o", "p q").path == "developers/o/GetUsedInCountForAuth?pluginId=p%20q"
    assert look_up("o", "p").shown() == "{}"
    assert not look_up("o", "p").of_plug
    assert number_of("first") == 0


def test_where_it_is_seen() -> None:
    links = {name: hub_link(each, "org 1", "plug", "row/1") for name, each in ENVIRONMENTS.items()}
    assert links == {
        "production": "https://flow.viasocket.com/developer/org%201/plugin/plug/auth/row%2F1",
        "development": "https://dev-flow.viasocket.com/developer/org%201/plugin/plug/auth/row%2F1",
        "local": "http://localhost:3000/developer/org%201/plugin/plug/auth/row%2F1",
    }


BY_RULE: dict[str, tuple[dict[str, Any], Any, dict[str, Any], str]] = {
    "free": ({}, {"row1": 0}, {}, "in_place"),
    "in use": ({}, {"row1": 1}, {}, "new_version"),
    "published": ({}, {"row1": 0}, {"status": "published"}, "new_version"),
    "nobody knows whether it is used": ({}, None, {}, "new_version"),
    "nobody knows whether it is published": ({}, {"row1": 0}, {"status": "odd"}, "new_version"),
    "no status": ({}, {"row1": 0}, {"status": None}, "new_version"),
    "another is in use": ({}, {"row1": 0, "row9": 4}, {}, "in_place"),
    "counted by something else": ({}, {"V1": 0}, {}, "new_version"),
    "breaking": ({"queryparams": '{"scope": "less"}'}, {"row1": 0}, {}, "new_version"),
    "another type": ({"type": "Basic"}, {"row1": 0}, {}, "new_version"),
}


@pytest.mark.parametrize(("there", "usage", "plug", "way"), BY_RULE.values(), ids=BY_RULE)
def test_the_platforms_rule(there: dict[str, Any], usage: Any, plug: dict[str, Any], way: str) -> None:
    todo = planned(record(**there), usage=usage, **plug)
    assert (todo.decision.way, todo.decision.by_rule) == (way, way)
    assert todo.decision.version == ("V1" if way == "in_place" else "V2")
    assert [call.method for call in todo.calls] == ["PUT" if way == "in_place" else "POST", "PUT"]
    if way == "new_version":
        assert (todo.calls[0].payload or {})["authversion"] == "V2"


def test_the_author_may_choose_a_new_version_and_over_the_rule_only_by_saying_so() -> None:
    chosen = planned(record(), to={"wish": "new_version"}).decision
    assert (chosen.way, chosen.by_rule, chosen.version, chosen.over_the_rule) == (
        "new_version",
        "in_place",
        "V2",
        False,
    )
    over = planned(record(), to={"wish": "in_place"}, usage={"row1": 3}).decision
    assert (over.way, over.by_rule, over.in_use, over.over_the_rule) == ("in_place", "new_version", 3, True)
    agrees = planned(record(), to={"spec": spec(), "wish": "new_version"})
    assert (agrees.decision.way, agrees.calls) == ("nothing", ()), "what is there is not made twice"


def test_the_next_number_is_after_the_highest() -> None:
    todo = planned(record("a", "V3"), record("b", "V11"), record("c", ""), usage={"a": 1, "b": 1, "c": 1})
    assert (todo.decision.version, todo.decision.compared) == ("V12", "V11")
    assert todo.there == ("a", "b", "c")


LABEL = {"connectionlabelkey": "Else"}


def test_the_connection_that_it_is_about() -> None:
    older, newer = record("row1", "V1", **LABEL), record("row2", "V2", **LABEL)
    assert planned(older, newer).row_id == "row2", "the newest where the spec names none"
    named = spec({"version": "V1"})
    assert planned(older, newer, to={"spec": named}).row_id == "row1"
    absent = named.model_copy(update={"platform": named.platform.model_copy(update={"version": "V7"})})
    made = planned(older, newer, to={"spec": absent}).decision
    assert (made.way, made.version) == ("create", "V3")
    assert planned(older, newer, to={"known": Known("row1")}).row_id == "row1"
    assert planned(older, newer, to={"known": Known("gone")}).row_id == "row2"
    basic = record("row3", "V3", type="Basic", granttype=None)
    assert planned(older, basic).row_id == "row1", "of its own kind"
    assert planned(basic).decision.compared == "V3"
    assert planned(older, newer | {"isdeleted": True}).row_id == "row1"


def test_what_is_as_wanted_already_is_found_whatever_its_version() -> None:
    done, other = record("row2", "V2"), record("row3", "V3", **LABEL)
    named = spec({"version": "V1"})
    for to in ({"spec": spec()}, {"spec": named}, {"spec": spec(), "known": Known("row3")}):
        todo = planned(record("row1", **LABEL), done, other, to=to, usage={"row1": 3, "row2": 0, "row3": 0})
        assert (todo.decision.way, todo.row_id, todo.calls) == ("nothing", "row2", ())
    both = planned(done, record("row4", "V4"), to={"spec": spec(), "known": Known("row2")})
    assert both.row_id == "row2"


def test_a_version_that_was_begun_is_gone_on_with() -> None:
    old, half = record("row1", **LABEL), record("row2", "V2", testcode=None)
    named = spec({"version": "V1"})
    to = {"spec": named}
    free = {"row1": 4, "row2": 0}
    todo = planned(old, half, to=to, usage=free, status="published", preferedauthversion="row1")
    assert (todo.decision.way, todo.row_id, todo.decision.unfinished) == ("in_place", "row2", True)
    assert [call.says for call in todo.calls[:-1]] == ["update the test call"]
    again = planned(old, half, to=to | {"wish": "new_version"}, usage=free, status="published")
    assert (again.decision.way, again.row_id) == ("in_place", "row2"), "it is the new version"
    for usage, plug, other in (
        ({"row1": 4, "row2": 1}, {}, {}),
        (None, {}, {}),
        (free, {"preferedauthversion": "row2"}, {}),
        (free, {}, {"authrequrl": "https://another.test"}),
        (free, {}, dict.fromkeys(half, None) | {"rowid": "row2", "authversion": "V2"}),
    ):
        todo = planned(old, half | other, to=to, usage=usage, **{"status": "published"} | plug)
        assert (todo.decision.way, todo.decision.compared) == ("new_version", "V1"), (usage, plug, other)
    remembered = {"spec": named, "known": Known("row2", unfinished=True)}
    todo = planned(old, half | {"authrequrl": "https://a.test"}, to=remembered, usage=None, status="published")
    assert (todo.decision.way, todo.row_id) == ("in_place", "row2")


def test_what_the_platform_does_not_keep_makes_no_version_after_version() -> None:
    odd = spec({"rest": {"odd": 1}})
    with pytest.raises(CannotChange, match="odd"):
        planned(record(), to={"spec": odd})
    with pytest.raises(CannotChange):
        planned(record(), to={"spec": odd}, usage={"row1": 4})
    assert planned(record(odd=2), to={"spec": odd}).decision.unchangeable == ("odd",)
    assert planned(record(**LABEL), to={"spec": odd}, usage={"row1": 4}).decision.way == "new_version"
    assert "odd" in json.loads(planned(to={"spec": odd}).calls[0].shown())


def test_the_plug_is_written_after_every_change_and_where_its_cache_is_old() -> None:
    here = {"spec": spec()}
    assert not planned(record(), to=here).calls
    only = planned(record(), to=here, whitelistdomains=["other.test"])
    assert [call.of_plug for call in only.calls] == [True]
    assert (only.calls[0].payload or {})["whitelistdomains"] == ["other.test", *spec().whitelist]
    for known in (Known(cache_is_old=True), Known("row1", cache_is_old=True)):
        assert [call.of_plug for call in planned(record(), to=here | {"known": known}).calls] == [True]
    late = {"updatedat": "2026-11-28T10:00:02Z"}
    assert [c.of_plug for c in planned(record(**late), to=here, updatedat="2026-11-28T10:00:01Z").calls] == [True]
    assert not planned(record(**late), to=here, updatedat="2026-11-28T10:00:03Z").calls
    preferred = planned(record(), to=here | {"prefer": True}, preferedauthversion="row9")
    assert (preferred.calls[0].payload or {})["preferedauthversion"] == "row1"
    assert "-preferedauthversion: row9" in preferred.diff
    assert not planned(record(), to=here | {"prefer": True}, preferedauthversion="row1").calls
    late_one = planned(record(**late), to=here, updatedat="2026-11-28T10:00:01Z")
    assert (late_one.calls[0].payload or {})["preferedauthversion"] == "row1", "as it was to be when it was made"
    owed = here | {"known": Known(cache_is_old=True)}
    assert "preferedauthversion" in (planned(record(), to=owed).calls[0].payload or {})
    assert "preferedauthversion" not in (planned(record(), record("row2", "V2"), to=owed).calls[0].payload or {})
    first = planned(preferedauthversion="row9")
    assert "preferedauthversion" not in (first.calls[-1].payload or {}), "what is usual there stays so"
    second = planned(record(), usage={"row1": 1})
    assert "preferedauthversion" not in (second.calls[-1].payload or {})
    wanted = planned(record(), to={"prefer": True}, usage={"row1": 1})
    assert (wanted.calls[-1].payload or {})["preferedauthversion"] == NEW_CONNECTION
