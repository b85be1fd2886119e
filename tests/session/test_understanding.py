"""What was read from a text, held against the draft: nothing of the author's is lost, nothing unanswered is taken."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from connection_wizard.session import origins
from connection_wizard.session.chosen_servers import Chosen, moved_edits, servers_of
from connection_wizard.session.origins import API, SERVERS
from connection_wizard.session.understanding import CLIENT_ID, MOST_AT_ONCE, SCOPES, Understanding
from connection_wizard.session.understood_origins import origins_of
from connection_wizard.session.understood_rows import Row
from connection_wizard.sources.door import understand
from connection_wizard.sources.registration import Registered
from connection_wizard.sources.understood import FIELDS, Certainty, Question, Scope, Understood, Unread, Value, Way
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import NEW_CONNECTION, Draft
from connection_wizard.spec.finding import Edit
from connection_wizard.words import NOTHING, say
from tests.sources.tools.example import CANARY

TOKEN_URL: DocumentPath = ("access_token", "url")
AUTHORIZE: DocumentPath = ("authorization", "url")


def understanding(*values: Value, draft: Draft = NEW_CONNECTION, questions: tuple[Question, ...] = ()) -> Understanding:
    return Understanding(Understood("documentation", values, questions), draft)


def row_at(made: Understanding, at: DocumentPath) -> Row:
    return next(row for row in made.rows if row.at == at)


def environments() -> Question:
    ways = []
    for host in ("login", "login.sandbox"):
        values = (Value(AUTHORIZE, f"https://{host}.acme.com/a"), Value(TOKEN_URL, f"https://{host}.acme.com/t"))
        ways.append(Way(values, f"use {host}", 3))
    return Question("environment", tuple(ways))


def test_what_is_read_is_ticked_and_applied() -> None:
    made = understanding(
        Value(TOKEN_URL, "https://acme.com/t", "Exchange it at https://acme.com/t", 4, "Tokens"),
        Value(("access_token", "method"), "POST"),
        Value(AUTHORIZE, "https://acme.com/a", certainty="likely"),
    )
    assert [(row.at, row.how, row.ticked) for row in made.rows] == [
        (AUTHORIZE, "likely", True),
        (TOKEN_URL, "certain", True),
    ]
    assert row_at(made, TOKEN_URL).shown == ("POST https://acme.com/t",)
    draft = made.applied()
    assert draft.get(*TOKEN_URL) == "https://acme.com/t"
    assert draft.get("access_token", "method") == "POST"
    again = Understanding(made.understood, draft)
    assert again.rows == (), "what stands there is no news"
    assert (made.is_known, again.is_known) == (False, True)
    assert not Understanding(replace(made.understood, questions=(environments(),)), draft).is_known


def test_what_an_author_typed_is_replaced_by_a_tick_of_his_alone() -> None:
    draft = NEW_CONNECTION.put(TOKEN_URL, "https://typed.com/t")
    made = understanding(Value(TOKEN_URL, "https://acme.com/t"), draft=draft)
    row = row_at(made, TOKEN_URL)
    assert (row.before, row.how, row.ticked) == ("https://typed.com/t", "another", False)
    assert made.applied() == draft
    made.ticks[TOKEN_URL] = True
    assert made.applied().get(*TOKEN_URL) == "https://acme.com/t"


@pytest.mark.parametrize(
    ("first", "then", "ticked"),
    [("likely", "certain", True), ("likely", "likely", False), ("certain", "certain", False)],
)
def test_what_a_page_lets_infer_makes_way_for_one_that_says_it(first: Any, then: Any, ticked: bool) -> None:
    """The page on who is connected, pasted after that of the log-in, changed nothing without a tick."""
    at: DocumentPath = ("test_call", "url")
    before = understanding(Value(at, "https://acme.com/rooms", certainty=first))
    origins = origins_of(before, "2026-11-29T00:00:00+00:00")
    found = Understood("documentation", (Value(at, "https://acme.com/me", certainty=then),))
    row = row_at(Understanding(found, before.applied(), read_before=origins), at)
    assert (row.before, row.ticked) == ("https://acme.com/rooms", ticked)
    typed = before.applied().put(at, "https://acme.com/mine")
    assert not row_at(Understanding(found, typed, read_before=origins), at).ticked


@pytest.mark.parametrize(
    ("at", "typed", "ticked"),
    [(("test_call", "url"), False, True), (("test_call", "url"), True, False), (TOKEN_URL, False, False)],
)
def test_a_call_that_was_refused_makes_way_for_the_one_of_another_page(
    at: DocumentPath, typed: bool, ticked: bool
) -> None:
    """The page of another call, brought because the first one was refused, changed nothing without a tick."""
    before = understanding(Value(at, "https://acme.com/rooms"))
    origins = origins_of(before, "2026-11-29T00:00:00+00:00")
    draft = before.applied().put(at, "https://acme.com/mine") if typed else before.applied()
    found = Understood("documentation", (Value(at, "https://acme.com/me", certainty="likely"),))
    made = Understanding(found, draft, read_before=origins, wants_another_call=True)
    assert row_at(made, at).ticked is ticked


@pytest.mark.parametrize(
    ("written", "another", "left"),
    [
        (None, True, ["access_token", "fields"]),
        ([{"name": "state", "value": "mine"}], True, ["state", "fields"]),
        (None, False, ["state", "access_token", "fields"]),
    ],
)
def test_what_the_call_before_asked_for_goes_with_it(written: Any, another: bool, left: list[str]) -> None:
    """The call on who is connected went with the state of a list of what is for sale."""
    url: DocumentPath = ("test_call", "url")
    query: DocumentPath = ("test_call", "query")
    token = {"name": "access_token", "value": "${context.authData.accesstokencode.access_token}"}
    read = [{"name": "state", "value": "active"}, token]
    before = understanding(Value(url, "https://acme.com/listings", certainty="likely"), Value(query, read))
    draft = before.applied() if written is None else before.applied().put(query, written)
    values = [Value(query, [{"name": "fields", "value": "id"}])]
    values += [Value(url, "https://acme.com/me")] if another else []
    found = Understood("documentation", tuple(values))
    made = Understanding(found, draft, read_before=origins_of(before, "2026-11-29T00:00:00+00:00")).applied()
    assert [row["name"] for row in made.get(*query)] == left


ME: DocumentPath = ("test_call", "url")
NO_ME = (Unread(ME, say("The page shows no call that says who is connected.")),)


@pytest.mark.parametrize(
    ("first", "second", "ticked"),
    [(NO_ME, (), True), ((), (), False), (NO_ME, NO_ME, False)],
)
@pytest.mark.parametrize("asks", [False, True])
def test_a_call_that_was_only_tried_makes_way_for_the_one_on_who_is_connected(
    first: tuple[Unread, ...], second: tuple[Unread, ...], ticked: bool, asks: bool
) -> None:
    """A list of vehicles stayed, chosen with its region, and what names the account was picked in another answer."""
    ways = tuple(Way((Value(ME, f"https://{host}.acme.com/cars", certainty="likely"),), host, 3) for host in ("a", "b"))
    values = () if asks else (Value(ME, "https://a.acme.com/cars", certainty="likely"),)
    questions = (Question("region", ways),) if asks else ()
    before = Understanding(Understood("documentation", values, questions, first), NEW_CONNECTION)
    before.answers[0] = 0
    origins = origins_of(before, "2026-11-30T00:00:00+00:00")
    label: DocumentPath = ("connection_label", "path")
    read = (Value(ME, "https://a.acme.com/me", certainty="likely"), Value(label, "authData.testcode.name"))
    made = Understanding(Understood("documentation", read, unread=second), before.applied(), read_before=origins)
    assert (row_at(made, ME).before, row_at(made, ME).ticked) == ("https://a.acme.com/cars", ticked)
    assert row_at(made, label).ticked is ticked, "it leads nowhere in the answer of the other call"
    made.ticks[ME] = not ticked
    assert row_at(made, label).ticked is not ticked
    made.ticks[label] = True
    assert row_at(made, label).ticked


@pytest.mark.parametrize(
    ("answer", "server", "domains"),
    [
        (0, "https://api.acme.com", ["acme.com", "cdn.test"]),
        (1, "https://api.acme.eu", ["acme.eu", "cdn.test"]),
        (2, "https://api.acme.${context.authData.region}", ["acme.com", "acme.eu", "cdn.test"]),
    ],
)
def test_a_later_page_shows_the_server_of_another_region_than_was_chosen(
    answer: int, server: str, domains: list[str]
) -> None:
    """The token of the one was sent to the other."""
    ways = tuple(Way((Value(TOKEN_URL, f"https://api.acme.{end}/token"),), end, 3) for end in ("com", "eu"))
    before = understanding(questions=(Question("region", ways),))
    before.answers[0] = answer
    draft, origins = before.applied(), origins_of(before, "2026-11-30T00:00:00+00:00")
    whitelist: DocumentPath = ("whitelist",)
    read = (Value(ME, "https://api.acme.com/me"), Value(whitelist, ["acme.com", "cdn.test"]))
    found = Understood("documentation", read, api="https://api.acme.com")
    made = Understanding(found, draft, read_before=origins)
    assert made.applied().get(*ME) == f"{server}/me"
    assert sorted(made.applied().get(*whitelist)) == domains
    assert origins_of(made, "2026-11-30T00:00:00+00:00")[API].value == server
    moved = Understanding(found, draft.put(TOKEN_URL, "https://mine.test/token"), read_before=origins)
    assert moved.applied().get(*ME) == "https://api.acme.com/me", "somebody has written another server since"
    broken = {SERVERS: origins[SERVERS]._replace(value="x")} if SERVERS in origins else {}
    assert Understanding(found, draft, read_before=broken).applied().get(*ME) == "https://api.acme.com/me"


REGIONS = tuple(
    Way(tuple(Value(at, f"https://auth.{one}.acme.com/{at[0]}") for at in (AUTHORIZE, TOKEN_URL)), one, 3)
    for one in ("us", "eu", "au")
)


@pytest.mark.parametrize(("answer", "region"), [(1, "eu"), (3, "${context.authData.region}")])
def test_a_region_that_was_given_is_not_asked_for_again(answer: int, region: str) -> None:
    """Each page that listed the regions asked once more, and one of the calls had the token of another region."""
    before = understanding(questions=(Question("region", REGIONS),))
    before.answers[0] = answer
    draft, origins = before.applied(), origins_of(before, "2026-11-30T00:00:00+00:00")
    read = (Value(ME, "https://api.us.acme.com/v1/me"), *REGIONS[0].values)
    asked = (Question("region", REGIONS), Question("region", REGIONS[1:]), Question("version", REGIONS))
    made = Understanding(Understood("documentation", read, asked), draft, read_before=origins)
    assert [question.about for question in made.questions] == ["version"], "another question is none of regions"
    made = Understanding(Understood("documentation", read, asked[:2]), draft, read_before=origins)
    assert made.applied().get(*ME) == f"https://api.{region}.acme.com/v1/me"
    assert made.applied().get(*TOKEN_URL) == draft.get(*TOKEN_URL)
    fresh = Understanding(Understood("documentation", read, asked[:1]), Draft({}), read_before=origins)
    assert len(fresh.questions) == 1, "nothing of it is there any more"


def test_what_is_brought_again_is_asked_again_and_the_other_answer_takes_the_place_of_the_first() -> None:
    """Who had chosen the sandbox found no way back: all of the file stood in the connection already."""
    question = environments()
    sandbox: DocumentPath = ("client", "environment")
    ways = (question.ways[0], replace(question.ways[1], values=(*question.ways[1].values, Value(sandbox, "sandbox"))))
    text = Understood("postman", ways[0].values, (replace(question, ways=ways),))
    before = Understanding(text, NEW_CONNECTION)
    before.answers[0] = 1
    draft, noted = before.applied(), origins_of(before, "2026-11-30T00:00:00+00:00")
    assert (draft.get(*sandbox), draft.get(*AUTHORIZE)) == ("sandbox", "https://login.sandbox.acme.com/a")
    again = Understanding(text, draft, read_before=noted)
    assert again.is_known
    again = Understanding(text, draft, read_before=noted, asks_again=True)
    assert not again.is_known
    again.answers[0] = 0
    assert [row.ticked for row in again.rows] == [True, True]
    made = again.applied()
    assert (made.get(*AUTHORIZE), made.get(*TOKEN_URL)) == ("https://login.acme.com/a", "https://login.acme.com/t")
    assert made.get(*sandbox) is None
    typed = Understanding(text, draft.put(AUTHORIZE, "https://mine.test/a"), read_before=noted, asks_again=True)
    typed.answers = {0: 0}
    assert not row_at(typed, AUTHORIZE).ticked, "what somebody typed stays"


def test_the_secret_that_is_kept_is_the_one_of_the_answer() -> None:
    """Two environments had a secret each, and none was offered; of one alone it was offered for the other, too."""
    question = environments()
    each = tuple(replace(way, client_secret=f"{at}-{CANARY}") for at, way in enumerate(question.ways))
    made = understanding(questions=(replace(question, ways=each),))
    made.keeps_secret = True
    assert made.secret == "", "nobody said yet which it is"
    for at in (0, 1):
        made.answers[0] = at
        assert made.secret == f"{at}-{CANARY}"
    made.keeps_secret = False
    assert made.secret == ""
    assert CANARY not in repr(made.understood)
    region = Question("region", REGIONS)
    made = understanding(questions=(region, replace(question, ways=each)))
    made.keeps_secret, made.answers = True, {0: 1, 1: 0}
    assert made.secret == f"0-{CANARY}", "whatever was answered to a question of something else"
    of_one = replace(question, ways=(each[0], question.ways[1]))
    made = Understanding(Understood("postman", questions=(of_one,), client_secret=each[0].client_secret), Draft({}))
    made.keeps_secret, made.answers = True, {0: 1}
    assert made.secret == ""


def test_answers_that_are_alike_from_the_start_are_asked_about_all_the_same() -> None:
    """Where nothing was chosen before, nothing is answered."""
    alike = Question("region", (REGIONS[0], REGIONS[0]))
    assert understanding(questions=(alike, Question("region", (Way((), ""), Way((), ""))))).questions[0] is alike
    assert len(understanding(questions=(alike, Question("region", (Way((), ""), Way((), ""))))).questions) == 2


def test_an_address_that_one_page_alone_had_is_asked_about_by_one_that_has_more() -> None:
    before = Understanding(Understood("documentation", REGIONS[0].values), NEW_CONNECTION)
    origins = origins_of(before, "2026-11-30T00:00:00+00:00")
    made = Understanding(
        Understood("documentation", REGIONS[0].values, (Question("region", REGIONS),)),
        before.applied(),
        read_before=origins,
    )
    assert len(made.questions) == 1
    chosen = {at: origin._replace(sure="chosen") for at, origin in origins.items()}
    assert not replace(made, read_before=chosen).questions, "somebody took it from several"


@pytest.mark.parametrize(
    ("host", "moves"),
    [
        ("api.us.acme.com", True),
        ("api-us.acme.com", True),
        ("us.acme.com", True),
        ("us.us.acme.com", False),
        ("api.us2.acme.com", False),
        ("api.jp.acme.com", False),
        ("api.us.other.com", False),
    ],
)
def test_another_server_of_the_same_region_moves_along(host: str, moves: bool) -> None:
    chosen = Chosen({"https://auth.us.acme.com": "https://auth.eu.acme.com"})
    assert chosen.moved(f"https://{host}/v1/us") == f"https://{host.replace('us', 'eu') if moves else host}/v1/us"
    edits = (Edit(ME, f"https://{host}/me"), Edit(("test_call", "method"), "GET"), Edit(TOKEN_URL, None))
    assert moved_edits(edits, chosen)[0].value == chosen.moved(f"https://{host}/me")
    assert moved_edits(edits, chosen)[1:] == edits[1:]
    assert (
        Chosen({"https://a.acme.com": "https://b.acme.com"}).moved("https://x.a.acme.com/") == "https://x.a.acme.com/"
    )


@pytest.mark.parametrize("part", ["{your-domain}", "yourcompany", "${context.authData.account}", "<subdomain>"])
def test_what_each_customer_has_is_one_field_by_whatever_name_a_later_page_calls_it(part: str) -> None:
    """Each page named the place to fill in otherwise: the same was asked for twice."""
    fields = [{"key": "subdomain", "label": "Subdomain"}]
    own = "https://${context.authData.subdomain}.acme.com"
    draft = Draft({"fields": fields, "access_token": {"url": f"{own}/token"}})
    more = [{"key": "account", "label": "Account"}, {"key": "seat", "label": "Seat"}]
    read = (Value(ME, f"https://{part}.acme.com/me"), Value(("fields",), more[:1] if "account" in part else more[1:]))
    made = Understanding(Understood("documentation", read), draft).applied()
    assert made.get(*ME) == f"{own}/me"
    assert [one["key"] for one in made.get("fields")] == (["subdomain"] if "account" in part else ["subdomain", "seat"])
    other = Understanding(Understood("documentation", (Value(ME, "https://api.acme.com/me"),)), draft).applied()
    assert other.get(*ME) == "https://api.acme.com/me"


def test_only_an_answer_about_places_moves_what_later_pages_say() -> None:
    values = [
        (Value(TOKEN_URL, f"https://{host}.acme.com/{path}"),) for host, path in (("a", "x"), ("b", "x"), ("c", "y"))
    ]
    ways = tuple(Way(value, "", 3) for value in values)
    assert servers_of(Question("region", ways), ways[0]) == {"https://b.acme.com": "https://a.acme.com"}
    assert servers_of(Question("version", ways), ways[0]) == servers_of(Question("region", ways), None) == {}


def test_what_a_new_connection_begins_with_is_nobodys() -> None:
    at: DocumentPath = ("test_call", "headers")
    own = [{"name": "X-Token", "value": "${context.authData.accesstokencode.access_token}"}]
    made = understanding(Value(at, own))
    assert NEW_CONNECTION.get(*at)
    assert made.applied().get(*at) == own, "the usual header is not sent besides"
    assert row_at(understanding(Value(at, [])), at).shown == ("None",)


def test_the_guess_for_actions_makes_way_for_what_another_page_says() -> None:
    at: DocumentPath = ("request_parameters", "headers")
    own = [{"name": "X-Token", "value": "${context.authData.accesstokencode.access_token}"}]
    usual = NEW_CONNECTION.put(at, NEW_CONNECTION.get("test_call", "headers"))
    assert understanding(Value(at, own), draft=usual).applied().get(*at) == own


@pytest.mark.parametrize(
    ("at", "there", "read", "then"),
    [
        (SCOPES, ["a", "b"], ["b", "c"], ["a", "b", "c"]),
        (("fields",), [{"key": "region", "label": "Mine"}], [{"key": "Region"}, {"key": "shop"}],
         [{"key": "region", "label": "Mine"}, {"key": "shop"}]),
        (("test_call", "query"), [{"name": "a", "value": "1"}], [{"name": "b", "value": "2"}],
         [{"name": "a", "value": "1"}, {"name": "b", "value": "2"}]),
        (("test_call", "headers"), [{}], [{}], [{}]),
    ],
)  # fmt: skip
def test_lists_add_up(at: DocumentPath, there: list[Any], read: list[Any], then: list[Any]) -> None:
    made = understanding(Value(at, tuple(read)), draft=NEW_CONNECTION.put(at, there))
    assert made.applied().get(*at) == then
    assert all(row.before is None for row in made.rows)


def test_until_it_is_answered_nothing_of_a_question_is_taken() -> None:
    question = environments()
    made = understanding(*question.ways[0].values, Value(SCOPES, ["read"]), questions=(question,))
    assert made.asks_about(0) == 2
    assert [(row.at, row.ticked) for row in made.rows] == [(AUTHORIZE, False), (SCOPES, True), (TOKEN_URL, False)]
    made.ticks[TOKEN_URL] = True  # a tick is no answer
    assert [row.at for row in made.taken] == [SCOPES]
    assert made.applied().get(*AUTHORIZE) is None
    made.answers[0] = 1
    assert made.applied().get(*AUTHORIZE) == "https://login.sandbox.acme.com/a"
    assert {row.how for row in made.taken} == {"chosen", "certain"}
    made.answers[0] = 0
    assert made.applied().get(*TOKEN_URL) == "https://login.acme.com/t"


def test_each_person_can_choose_and_what_was_read_besides_stays() -> None:
    question = environments()
    shop = {"key": "shop", "label": "Shop"}
    made = understanding(
        Value(("fields",), [shop]), Value(("whitelist",), ["acme.net"]), *question.ways[0].values, questions=(question,)
    )
    assert made.asks_about(0) == 2
    assert {row.at for row in made.rows if row.waits} == {AUTHORIZE, TOKEN_URL}, "the field is no matter of the others"
    assert len(made.ways(0)) == 3
    made.answers[0] = 2
    draft = made.applied()
    fields = draft.get("fields")
    assert [field["key"] for field in fields] == ["shop", "environment"]
    assert draft.get(*TOKEN_URL) == "https://login.${context.authData.environment}/t"
    assert draft.get("whitelist") == ["acme.net", "acme.com"]
    made.answers[0] = 1
    assert made.applied().get("fields") == [shop]
    made.draft = NEW_CONNECTION.put(("fields",), fields)
    assert len(made.ways(0)) == 3, "a second paste is about the same field"
    made.draft = NEW_CONNECTION.put(("fields",), [{"key": "environment"}, "no field"])
    assert len(made.ways(0)) == 2, "it asks for something else"
    made.answers[0] = 2
    assert {row.at for row in made.rows if row.waits} == {AUTHORIZE, TOKEN_URL}


def test_a_field_that_only_the_other_answer_has_is_asked_of_nobody() -> None:
    both = Question(
        "address",
        (
            Way((Value(AUTHORIZE, "https://www.acme.com/a"),), "everybody"),
            Way((Value(AUTHORIZE, "https://${context.authData.site}.acme.com/a"),), "one site"),
        ),
    )
    site, shop = ({"key": key, "label": key.title()} for key in ("site", "shop"))
    made = understanding(Value(FIELDS, [site, shop]), *both.ways[0].values, questions=(both,))
    assert row_at(made, FIELDS).values[0].value == [site, shop], "nobody has answered yet"
    for answer, left in ((0, [shop]), (1, [site, shop])):
        made.answers[0] = answer
        assert made.applied().get(*FIELDS) == left
    assert made.understood.draft().get(*FIELDS) == [shop]
    made.answers[0] = 0
    assert all(
        row.at != FIELDS for row in replace(made, understood=Understood("x", (Value(FIELDS, [site]),), (both,))).rows
    )


def test_a_way_may_have_what_the_draft_would_not() -> None:
    question = environments()
    made = understanding(questions=(question,))
    assert len(made.rows) == 2
    assert all(row.waits for row in made.rows)


def test_a_text_that_is_a_whole_draft_takes_its_place() -> None:
    made = Understanding(Understood("record", whole=Draft({"spec_version": 1, "name": "Acme"})), NEW_CONNECTION)
    assert made.applied().get("name") == "Acme"


def test_a_secret_is_kept_with_a_yes_alone() -> None:
    made = Understanding(Understood("request", client_secret="kept nowhere"), NEW_CONNECTION)
    assert made.secret == ""
    made.keeps_secret = True
    assert made.secret == "kept nowhere"


# -- scopes to choose from


def offering(*scopes: Scope, read: list[str] | None = None, draft: Draft = NEW_CONNECTION) -> Understanding:
    values = () if read is None else (Value(SCOPES, read, "the line"),)
    return Understanding(Understood("openapi", values, scopes=scopes), draft)


def test_what_the_test_call_needs_is_offered_first_and_nothing_is_chosen_for_anybody() -> None:
    made = offering(Scope("a"), Scope("b"), Scope("c", needed=True))
    assert [one.name for one in made.offered] == ["c", "a", "b"]
    row = row_at(made, SCOPES)
    assert (row.how, row.ticked, row.waits) == ("open", False, True)
    assert made.applied() == NEW_CONNECTION
    made.scope_ticks["b"] = True
    assert made.applied().get(*SCOPES) == ["b"]
    made.scope_ticks["b"] = False
    assert row_at(made, SCOPES).how == "open"


def test_what_was_read_is_ticked_and_can_be_unticked() -> None:
    made = offering(Scope("a"), Scope("b"), read=["b", "other"])
    assert [one.name for one in made.offered] == ["b", "a", "other"]
    assert made.applied().get(*SCOPES) == ["b", "other"]
    made.scope_ticks |= {"b": False, "a": True}
    assert made.applied().get(*SCOPES) == ["a", "other"]


@pytest.mark.parametrize(
    ("certainty", "scopes", "ticked"),
    [("certain", (), True), ("likely", (), False), ("likely", (Scope("info", needed=True),), True)],
)
def test_scopes_of_the_sample_on_a_second_page_are_not_added_to_the_chosen_ones(
    certainty: Certainty, scopes: tuple[Scope, ...], ticked: bool
) -> None:
    """One that the first page keeps for some came back with the answer that the second shows."""
    read = Value(SCOPES, ["metrics", "info"], certainty=certainty)
    draft = NEW_CONNECTION.put(SCOPES, ["metrics"])
    made = Understanding(Understood("documentation", (read,), scopes=scopes), draft)
    assert row_at(made, SCOPES).ticked is ticked


@pytest.mark.parametrize(("chosen", "asks"), [(["forms"], ["forms", "account"]), (None, None)])
def test_the_scope_of_one_call_is_added_to_those_that_are_asked_for_and_never_asked_for_alone(
    chosen: list[str] | None, asks: list[str] | None
) -> None:
    """Who asks for none is given what the provider gives: the scope of one call alone would be less."""
    read = Value(SCOPES, ["account"], certainty="likely")
    draft = NEW_CONNECTION if chosen is None else NEW_CONNECTION.put(SCOPES, chosen)
    made = Understanding(Understood("documentation", (read,), scopes=(Scope("account", needed=True),)), draft)
    assert made.applied().get(*SCOPES) == asks
    wanted = origins_of(Understanding(Understood("documentation", unread=(Unread(SCOPES, NOTHING),)), draft), "")
    made.read_before = origins.read(origins.written(wanted))
    assert made.applied().get(*SCOPES) == [*(chosen or ()), "account"], "no log-in goes without"


def test_scopes_that_are_there_are_no_row() -> None:
    assert offering(Scope("a"), read=["a"], draft=NEW_CONNECTION.put(SCOPES, ["a"])).rows == ()


@pytest.mark.parametrize(
    ("scopes", "ticked"),
    [
        ((Scope("contacts.read"), Scope("profile"), Scope("admin")), ["contacts.read", "profile"]),
        ((Scope("contacts.read"), Scope("account", "Full read and write access to everything")), ["contacts.read"]),
        ((Scope("contacts.read"), Scope("admin", needed=True)), ["contacts.read", "admin"]),
        ((Scope("contacts.read"), Scope("admin", in_example=True)), ["admin"]),
        ((Scope("full_access"), Scope("admin")), ["full_access", "admin"]),
    ],
)
def test_a_very_wide_scope_is_ticked_only_where_the_source_asks_for_it_or_has_no_other(
    scopes: tuple[Scope, ...], ticked: list[str]
) -> None:
    """Where nothing told which of four are meant, people were asked for a token of an administrator."""
    made = offering(*scopes, read=[one.name for one in scopes])
    assert sorted(made.applied().get(*SCOPES)) == sorted(ticked)
    made.scope_ticks = {one.name: True for one in scopes}
    assert len(made.applied().get(*SCOPES)) == len(scopes), "whoever wants it ticks it"


def test_how_a_revocation_proves_who_the_client_is_is_taken_from_its_own_command_and_said_where_it_differs() -> None:
    """It kept Basic, as the page before had it for the exchange, though the command sends the secret in the body."""
    command = "curl https://acme.com/revoke -d client_id=ID -d client_secret=SECRET -d token=TOKEN"
    at = ("revoke_token", "client_authentication")
    basic = NEW_CONNECTION.put(("access_token", "client_authentication"), "client_secret_basic")
    made = Understanding(understand(command), basic)
    assert made.applied().get(*at) == "client_secret_post"
    as_the_exchange = basic.put(("access_token", "client_authentication"), "client_secret_post")
    assert Understanding(understand(command), as_the_exchange).applied().get(*at) is None
    typed = Understanding(understand(command), as_the_exchange.put(at, "client_secret_basic"))
    assert (row_at(typed, at).before, row_at(typed, at).ticked) == ("client_secret_basic", False)
    both = (Value(("access_token", "client_authentication"), "client_secret_basic"), Value(at, "client_secret_post"))
    assert Understanding(Understood("documentation", both), as_the_exchange).applied().get(*at) == "client_secret_post"


@pytest.mark.parametrize("step", ["access_token", "refresh_token"])
def test_a_command_with_the_secret_in_the_body_says_so_beside_a_page_with_basic(step: str) -> None:
    grant = {"access_token": "authorization_code -d code=CODE", "refresh_token": "refresh_token -d refresh_token=T"}
    command = f"curl https://acme.com/token -d grant_type={grant[step]} -d client_id=ID -d client_secret=SECRET"
    basic = NEW_CONNECTION.put(("access_token", "client_authentication"), "client_secret_basic")
    row = row_at(Understanding(understand(command), basic), (step, "client_authentication"))
    assert row.main.value == "client_secret_post"
    public = understand(f"curl https://acme.com/token -d grant_type={grant[step]} -d client_id=ID")
    assert all(value.at[1] != "client_authentication" for value in public.values)


def test_an_app_that_the_server_registered_is_a_row_more_and_its_secret_goes_with_it() -> None:
    typed = NEW_CONNECTION.put(CLIENT_ID, "an-older-one")
    made = Understanding(
        Understood("metadata", (Value(TOKEN_URL, "https://acme.com/t"),), client_secret="of the text"), typed
    )
    assert made.app is None
    made.take_app(Registered("made-1", method="client_secret_post", client_secret="of the app"))
    row = row_at(made, CLIENT_ID)
    assert (row.title, row.before, row.ticked) == ("Client ID", "an-older-one", True), "it was asked for just now"
    assert made.applied().get(*CLIENT_ID) == "made-1"
    assert made.takes_app
    assert made.secret == "of the app"
    assert origins_of(made, "2026-11-28T12:00:00")[CLIENT_ID].quote == "client_id: made-1"
    made.ticks[CLIENT_ID] = False
    assert made.secret == ""
    made.keeps_secret = True
    assert made.secret == "of the text"


def test_what_is_written_instead_is_taken_over_and_what_was_read_is_remembered() -> None:
    made = Understanding(
        Understood("documentation", (Value(TOKEN_URL, "https://acme.com/t", "POST /t"),)), NEW_CONNECTION
    )
    made.edit(TOKEN_URL, "https://acme.com/oauth/token")
    row = row_at(made, TOKEN_URL)
    assert (row.how, row.ticked, row.main.value) == ("edited", True, "https://acme.com/oauth/token")
    assert made.applied().get(*TOKEN_URL) == "https://acme.com/oauth/token"
    assert origins_of(made, "2026-11-28T12:00:00")[TOKEN_URL].value == "https://acme.com/t"
    made.edit(TOKEN_URL, "https://acme.com/t")
    assert row_at(made, TOKEN_URL).how == "certain"
    assert not made.edits


def test_a_text_can_be_written_otherwise_and_a_choice_or_a_list_cannot() -> None:
    values = (
        Value(TOKEN_URL, "https://acme.com/t"),
        Value(("access_token", "body_format"), "json"),
        Value(("authorization", "scopes"), ["a"]),
    )
    made = Understanding(Understood("documentation", values), NEW_CONNECTION)
    assert {row.at[-1]: row.can_be_edited for row in made.rows} == {"url": True, "body_format": False, "scopes": False}


def test_what_waits_for_an_answer_is_not_written_otherwise_before_it() -> None:
    made = understanding(Value(TOKEN_URL, "https://login.acme.com/t"), questions=(environments(),))
    made.edits[TOKEN_URL] = "https://mine.com/t"
    assert row_at(made, TOKEN_URL).how == "waits"
    made.answers[0] = 1
    assert (row_at(made, TOKEN_URL).how, row_at(made, TOKEN_URL).main.value) == ("edited", "https://mine.com/t")


@pytest.mark.parametrize(("count", "ticked"), [(MOST_AT_ONCE, MOST_AT_ONCE), (MOST_AT_ONCE + 1, 1)])
def test_of_all_that_a_provider_has_only_what_is_needed_is_asked_for(count: int, ticked: int) -> None:
    """A list without an example: a few are mostly wanted, of a long one nobody wants all."""
    names = [f"things{number}.read" for number in range(count)]
    scopes = tuple(Scope(name, needed=name == names[0]) for name in names)
    made = Understanding(Understood("documentation", (Value(SCOPES, names),), scopes=scopes), NEW_CONNECTION)
    assert sum(map(made.takes, made.offered)) == ticked


def test_how_the_redirect_is_received_is_one_row() -> None:
    values = {"receiver": "loopback", "scheme": "https", "host": "localhost", "port": 8766}
    (row,) = understanding(*(Value(("live_redirect", name), value) for name, value in values.items())).rows
    assert (row.shown, row.can_be_edited) == (("https://localhost:8766",), False)
    (told,) = understanding(Value(("live_redirect", "scheme"), "https")).rows
    assert told.shown == ("https://…",)
    (pasted,) = understanding(Value(("live_redirect", "receiver"), "paste")).rows
    assert pasted.shown == ("Use the platform's redirect URL and paste the final address",)


@pytest.mark.parametrize(
    ("path", "before", "word"),
    [
        ("authData.testcode.profile.real_name", "", "Real name"),
        ("authData.testcode.name", "Account", "Account"),
        ("{{not a path", "", None),
    ],
)
def test_a_label_that_was_read_says_in_a_word_what_it_is(path: str, before: str, word: str | None) -> None:
    """It stood among what is worth a look in each export, though a pick by a click says it."""
    draft = NEW_CONNECTION.put(("connection_label", "name"), before) if before else NEW_CONNECTION
    read = (Value(ME, "https://a.acme.com/me"), Value(("connection_label", "path"), path))
    made = Understanding(Understood("documentation", read), draft)
    for row in made.rows:
        made.ticks[row.at] = True
    assert made.applied().get("connection_label", "name") == word
