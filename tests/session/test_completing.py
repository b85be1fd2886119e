"""What the catalogue knows beside a text: the rest of a log-in that is known, and nothing of any other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import pytest

from connection_wizard.providers.catalogue import Catalogue, the_catalogue
from connection_wizard.session.bringing import understand
from connection_wizard.session.catalogue import taken, understood_of
from connection_wizard.session.completing import completed
from connection_wizard.session.origins import CATALOGUE
from connection_wizard.session.understanding import Understanding
from connection_wizard.session.understood_json import together_as_json
from connection_wizard.session.understood_origins import origins_of
from connection_wizard.sources.adding import added_up
from connection_wizard.sources.holes import OWN
from connection_wizard.sources.understood import FIELDS, Question, Scope, Understood, Unread, Value, Way
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import NEW_CONNECTION, Draft
from connection_wizard.words import say
from tests.by_day import by_day
from tests.providers.entries import ACME, BEARER, acme, entry_of, write

LOGIN: DocumentPath = ("authorization", "url")
TOKEN: DocumentPath = ("access_token", "url")
SCOPES: DocumentPath = ("authorization", "scopes")
CALL: DocumentPath = ("test_call", "url")
HERE: Final = "https://eu.acme.com/${context.authData.workspace}/authorize"
"""The log-in of the entry for tests, as a page of one region has it, with a name of its own for the team."""
AT_ANOTHERS: Final = frozenset({"ekey-bionyx", "watts-vision", "xbox"})
"""They log in at the server of an entry of its own, which is taken for it: one program alone says where they do."""
SIDES: Final = {"authorization", "access_token"}


def books(folder: Path, **changes: Any) -> Catalogue:
    shipped = folder / "shipped"
    shipped.mkdir()
    write(shipped, "acme", acme(**changes))
    return Catalogue(shipped, folder / "none")


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    return books(tmp_path)


def page(
    *values: tuple[DocumentPath, Any], lacks: tuple[DocumentPath, ...] = (), scopes: tuple[Scope, ...] = ()
) -> Understood:
    read = tuple(Value(at, value, f"It says {value}") for at, value in values)
    return Understood("documentation", read, unread=tuple(Unread(at, say("Not there")) for at in lacks), scopes=scopes)


def known(made: Understood) -> Mapping[DocumentPath, Any]:
    return {value.at: value.value for value in made.values if value.known_of}


def test_half_a_log_in_brings_the_rest_with_what_the_text_has_for_its_values(catalogue: Catalogue) -> None:
    made = completed(page((LOGIN, HERE), lacks=(TOKEN, CALL)), catalogue)
    draft = made.draft()
    assert draft.get(*LOGIN) == HERE
    assert draft.get(*TOKEN) == "https://eu.acme.com/token"
    assert draft.get("revoke_token", "url") == "https://eu.acme.com/revoke"
    assert draft.get(*CALL) == "https://api.acme.com/me"
    assert draft.get("unique_identifier", "path") == "authData.testcode.id"
    assert draft.get(*SCOPES) == ["profile.read"]
    assert draft.get("name") == "Acme"
    assert draft.get("fields") is None, "region and team are what the page has for them"
    assert made.unread == ()
    assert all(value.known_of == "Acme" for value in made.values if value.at != LOGIN)
    assert {scope.name for scope in made.scopes} == {"profile.read", "deals"}


SCOPE: Final[tuple[DocumentPath, Any]] = (SCOPES, ["deals"])


@pytest.mark.parametrize(
    ("lines", "whose"),
    [(("Scopes of Acme", "deals"), "Acme"), (("Scopes", "deals", "api.acme.com, or eu.acme.com", "acme.com"), "Acme")],
)
def test_a_page_without_an_address_is_of_the_app_that_it_names(
    catalogue: Catalogue, lines: tuple[str, ...], whose: str
) -> None:
    made = completed(replace(page(SCOPE, lacks=(LOGIN, TOKEN, CALL)), lines=lines), catalogue)
    draft = made.draft()
    assert draft.get("name") == whose
    assert draft.get(*TOKEN) == "https://${context.authData.region}.acme.com/token"
    assert draft.get(*SCOPES) == ["deals", "profile.read"], "its own, and what the call needs"
    assert [field["key"] for field in draft.get(*FIELDS)] == ["region", "team"]
    assert made.unread == ()


@pytest.mark.parametrize(
    "found",
    [
        replace(page(SCOPE), lines=("Scopes", "deals of somebody")),
        replace(page(SCOPE), lines=("Scopes of Acme",), kind="settings"),
        replace(page(), lines=("Scopes of Acme",)),
        replace(
            page(SCOPE),
            lines=("Scopes of Acme",),
            questions=(Question("version", (Way((Value(LOGIN, HERE),), "here"),)),),
        ),
    ],
    ids=["nobody's", "no page", "nothing of a log-in", "asked"],
)
def test_and_of_nobody_otherwise(catalogue: Catalogue, found: Understood) -> None:
    assert completed(found, catalogue) is found


def test_what_the_text_says_stays(catalogue: Catalogue) -> None:
    said = page(
        *((LOGIN, HERE), (SCOPES, ["deals"]), (("access_token", "client_authentication"), "client_secret_post")),
        *((CALL, "https://api.acme.com/v2/team"), (("test_call", "headers"), [BEARER])),
        *((("refresh_token", "url"), "https://eu.acme.com/renew"), (("authorization", "parameters"), [])),
        *((("request_parameters", "headers"), [BEARER]), (("whitelist",), ["acme.io"])),
    )
    made = completed(said, catalogue)
    mine = {value.at: value.value for value in made.values if not value.known_of}
    assert mine == {value.at: value.value for value in said.values} | {("whitelist",): ["acme.io", "acme.com"]}
    assert not known(made).keys() & {("refresh_token",), ("connection_label", "path"), ("unique_identifier", "path")}
    assert known(made)["access_token", "body_format"] == "form"


def test_the_known_call_takes_the_place_of_one_that_only_tries_and_brings_its_scope(catalogue: Catalogue) -> None:
    tries = ((CALL, "https://api.acme.com/deals"), (("test_call", "query"), [{"name": "limit", "value": "1"}]))
    of_that = ((("connection_label", "path"), "authData.testcode[0].title"), (SCOPES, ["deals"]))
    made = completed(page((LOGIN, HERE), *tries, *of_that, lacks=(CALL,), scopes=(Scope("deals"),)), catalogue)
    draft = made.draft()
    assert draft.get(*CALL) == "https://api.acme.com/me"
    assert draft.get("test_call", "query") is None
    assert draft.get("connection_label", "path") == "authData.testcode.name"
    assert draft.get(*SCOPES) == ["deals", "profile.read"]
    assert [(scope.name, scope.needed) for scope in made.scopes] == [("deals", False), ("profile.read", True)]


def test_a_call_alone_at_the_known_server_brings_the_log_in(catalogue: Catalogue) -> None:
    made = completed(page((CALL, "https://api.acme.com/v3/whoami"), lacks=(LOGIN, TOKEN)), catalogue)
    draft = made.draft()
    assert draft.get(*TOKEN) == ACME["draft"]["access_token"]["url"]
    assert [one["key"] for one in draft.get("fields")] == ["region", "team"]
    assert draft.get(*CALL) == "https://api.acme.com/v3/whoami"
    assert ("connection_label", "path") not in known(made)
    assert made.unread == ()
    sandbox = completed(page((CALL, "https://api.sandbox.acme.com/me")), catalogue)
    assert sandbox.draft().get("client", "environment") == "sandbox"


def test_the_same_call_brings_what_is_picked_in_its_answer(catalogue: Catalogue) -> None:
    made = completed(page((LOGIN, HERE), (CALL, "https://api.acme.com/me")), catalogue)
    assert made.draft().get("connection_label", "path") == "authData.testcode.name"
    assert [value.known_of for value in made.values if value.at == CALL] == [""]


def test_a_call_with_the_token_elsewhere_has_not_the_usual_header(tmp_path: Path) -> None:
    token = [{"name": "token", "value": "${context.authData.accesstokencode.access_token}"}]
    made = completed(
        page((LOGIN, HERE)),
        books(tmp_path, draft__test_call={"url": ACME["draft"]["test_call"]["url"], "query": token}),
    )
    assert made.draft().get("test_call", "headers") == []
    assert made.draft().get("test_call", "query") == token


def test_of_another_address_for_one_step_nothing_is_said_of_that_step(catalogue: Catalogue) -> None:
    elsewhere = completed(page((LOGIN, HERE), (TOKEN, "https://eu.acme.com/v9/exchange")), catalogue)
    assert {at[0] for at in known(elsewhere)}.isdisjoint({"access_token", "refresh_token", "revoke_token"})
    assert known(elsewhere)["authorization", "pkce"] == "S256"
    back = page((LOGIN, "https://eu.acme.com/sign-in/acme"), (TOKEN, "https://us.acme.com/token"))
    other = completed(back, catalogue)
    assert "authorization" not in {at[0] for at in known(other)}
    assert other.draft().get("revoke_token", "url") == "https://us.acme.com/revoke"


def test_two_addresses_of_two_places_are_one_of_them(catalogue: Catalogue) -> None:
    made = completed(page((LOGIN, HERE), (TOKEN, "https://us.acme.com/token")), catalogue)
    assert "access_token" not in {at[0] for at in known(made)}, "the first says which region it is"


def test_the_place_is_the_one_that_has_both_addresses(tmp_path: Path) -> None:
    sandbox = {
        "access_token": {"url": "https://sandbox.acme.com/token"},
        "test_call": {"url": "https://sandbox.acme.com/me"},
    }
    catalogue = books(tmp_path, environments=[{"name": "Sandbox", "draft": sandbox}])
    both = page((LOGIN, HERE), (TOKEN, "https://sandbox.acme.com/token"))
    made = completed(both, catalogue)
    assert made.draft().get(*CALL) == "https://sandbox.acme.com/me"
    assert made.draft().get("client", "environment") == "sandbox"


def test_where_the_text_asks_which_place_it_is_only_what_is_the_same_everywhere_is_known(catalogue: Catalogue) -> None:
    ways = (Way((Value(LOGIN, HERE),), "here"), Way((Value(LOGIN, HERE.replace("eu.", "us.")),), "there"))
    asks = Understood("documentation", (Value(LOGIN, HERE),), (Question("environment", ways),))
    made = completed(asks, catalogue)
    assert CALL not in known(made)
    assert known(made)["access_token", "body_format"] == "form"


@pytest.mark.parametrize(
    "text",
    [
        page((SCOPES, ["deals"])),
        page((CALL, "https://www.acme.com/me")),
        page((CALL, "${context.authData.accesstokencode.server}/me")),
        page((LOGIN, "https://eu.acme.com/somewhere/else/entirely")),
        page((LOGIN, "https://login.nobody.example/authorize")),
        page((LOGIN, "https://eu.acme.com/${context.authData.a}-${context.authData.b}/authorize")),
        Understood("record", (Value(LOGIN, HERE),), whole=Draft({"name": "Mine"})),
        understood_of(entry_of(acme(environments=[]))),
    ],
    ids=[
        "no address",
        "another server",
        "a server of each answer",
        "another place",
        "a stranger",
        "half a value",
        "a whole connection",
        "the entry itself",
    ],
)
def test_of_any_other_text_nothing_is_known(text: Understood, catalogue: Catalogue) -> None:
    assert completed(text, catalogue) is text


def test_a_log_in_of_several_products_tells_of_none() -> None:
    trello = page((LOGIN, "https://auth.atlassian.com/authorize"), (TOKEN, "https://auth.atlassian.com/oauth/token"))
    assert completed(trello) is trello


def test_an_entry_whose_file_is_gone_is_none(catalogue: Catalogue, tmp_path: Path) -> None:
    assert catalogue.owner("acme.com") is not None
    (tmp_path / "shipped" / "acme.json").write_text("{", encoding="utf-8")
    text = page((LOGIN, HERE))
    assert completed(text, catalogue) is text


def test_beside_a_draft_only_what_it_lacks_is_a_row(catalogue: Catalogue) -> None:
    made = completed(page((LOGIN, HERE)), catalogue)
    typed = NEW_CONNECTION.put(TOKEN, "https://mine.acme.com/t").put(CALL, "https://api.acme.com/mine")
    beside = Understanding(made, typed.put(("whitelist",), ["acme.net"]))
    places = {row.at for row in beside.rows}
    assert TOKEN not in places
    assert not {at[0] for at in places} & {"test_call", "connection_label", "unique_identifier", "request_parameters"}
    assert beside.applied().get("whitelist") == ["acme.net", "acme.com"]
    alone = Understanding(made, NEW_CONNECTION)
    assert next(row.how for row in alone.rows if row.at == TOKEN) == "known"
    assert all(row.ticked for row in alone.rows)


def test_a_page_that_says_it_itself_takes_the_place_of_what_was_known(catalogue: Catalogue) -> None:
    first = Understanding(completed(page((LOGIN, HERE)), catalogue), NEW_CONNECTION)
    origins = origins_of(first, "2026-11-30T09:00:00+00:00")
    token = origins[TOKEN]
    assert (token.kind, token.name, token.read_at) == (CATALOGUE, "https://developer.acme.com/oauth", "2026-11-01")
    assert origins[LOGIN].kind == "documentation"
    second = page((("access_token", "body_format"), "json"))
    again = Understanding(second, first.applied(), read_before=origins)
    assert again.applied().get("access_token", "body_format") == "json"


def test_of_several_sources_what_is_known_keeps_its_own(catalogue: Catalogue) -> None:
    together = added_up([("page.md", page((LOGIN, HERE))), ("scopes.md", page((SCOPES, ["deals"])))])
    told = together_as_json(together._replace(understood=completed(together.understood, catalogue)))
    assert told["origins"]["authorization.url"]["source"] == "page.md"
    known_origin = told["origins"]["access_token.url"]
    assert (known_origin["source"], known_origin["known_of"]) == ("https://developer.acme.com/oauth", "Acme")


def test_an_address_alone_is_enough() -> None:
    found, _ = understand(
        "https://app.hubspot.com/oauth/authorize?client_id=123&redirect_uri=https%3A%2F%2Fa.example%2Fb&scope=oauth"
    )
    spec = found.draft().partial_spec
    assert spec.access_token.url
    assert spec.test_call.url
    assert spec.unique_identifier.path


@pytest.mark.parametrize("name", by_day([one.id for one in the_catalogue().all], each=40))
def test_each_entry_is_whole_again_from_its_own_addresses(name: str) -> None:
    """Unless each customer has a server of their own, or several products have the log-in."""
    entry = the_catalogue().entry(name)
    assert entry is not None
    draft = taken(entry).draft
    values = [Value((part, "url"), draft.get(part, "url")) for part in sorted(SIDES) if draft.get(part, "url")]
    keys = {key for value in values for key in OWN.findall(value.value)}
    fields = [one for one in draft.get("fields") or () if one["key"] in keys]
    text = Understood("documentation", (*values, *([Value(FIELDS, fields)] if fields else [])))
    made = completed(text)
    if made is text or name in AT_ANOTHERS:
        return
    found = dict(made.draft().document)
    if (draft.get("test_call") or {}).get("headers") is None and found.get("test_call", {}).get("headers") == []:
        found["test_call"] = {at: value for at, value in found["test_call"].items() if at != "headers"}
    named = {one["key"]: one for one in draft.get("fields") or ()}
    assert {one["key"]: one for one in found.pop("fields", ())} == named
    assert found == {at: value for at, value in draft.document.items() if at != "fields"}
