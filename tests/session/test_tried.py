"""No offered change leads back to what a provider refused already."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from connection_wizard.diagnosis.diagnose import diagnose, diagnose_pasted
from connection_wizard.diagnosis.fingerprints import fingerprint
from connection_wizard.diagnosis.model import Background, Cause, Diagnosis
from connection_wizard.oauth.outcomes import LegResult
from connection_wizard.oauth.provider_words import ProviderWords
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.session.tried import WAY_WORDS, Attempt, Tried
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.finding import Edit, Fix
from connection_wizard.steps import number_of
from connection_wizard.words import NOTHING, say
from tests.diagnosis.results import refused

AUTHORIZATION: dict[str, Any] = {"url": "https://api.acme.test/authorize", "scopes": ["read", "write"]}
LOG_IN, TOKEN = number_of("authorization"), number_of("access_token")
REFUSED = refused("authorize", words=ProviderWords("invalid_scope"))


def diagnosed(draft: Draft, tried: Tried) -> Diagnosis:
    background = Background(failed=tried.failed)
    found = diagnose(REFUSED, draft, Redactor(), background)
    tried.note_failure(REFUSED, found)
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
    assert (tried.was_refused(LOG_IN), tried.was_refused(TOKEN)) == (True, False)


@pytest.mark.parametrize(("place", "told"), [("query", "In the address"), ("body", "Body")])
def test_credentials_in_the_address_are_not_told_to_have_been_in_the_body(place: str, told: str) -> None:
    """Beside “send them in the body” stood that the body had been refused."""
    tried = Tried()
    step = {"url": "https://api.acme.test/token", "parameters_in": place}
    draft = Draft({"spec_version": 1, "access_token": step})
    said = refused("exchange", 401, words=ProviderWords("invalid_client"))
    result = replace(said, values={**said.values, "way": "client_secret_post"}, at=("access_token",))
    tried.note_failure(result, diagnose(result, draft))
    assert [each.what for each in tried.attempts] == [told]


def test_what_is_usual_and_what_is_left_out_are_the_same_to_a_provider() -> None:
    draft = Draft({"spec_version": 1, "authorization": AUTHORIZATION})
    assert fingerprint(draft) == fingerprint(draft.put(("authorization", "scope_separator"), "space"))
    assert fingerprint(draft) == fingerprint(draft.put(("name",), "Acme"))
    assert fingerprint(draft) != fingerprint(draft.put(("authorization", "scope_separator"), "comma"))
    revoked = draft.put(("revoke_token",), {"method": "POST", "url": "https://a.test/revoke"})
    said = revoked.put(("revoke_token", "client_authentication"), "client_secret_post")
    said = said.put(("revoke_token", "parameters_in"), "body").put(("revoke_token", "headers"), [])
    assert fingerprint(revoked) == fingerprint(said), "as the call for the token has it"
    assert fingerprint(revoked) != fingerprint(said.put(("revoke_token", "parameters_in"), "query"))


def test_what_may_work_the_next_time_is_no_refusal() -> None:
    tried, draft = Tried(), Draft({"spec_version": 1, "authorization": AUTHORIZATION})
    late = LegResult("authorize", "failed", "log_in_timed_out", {"seconds": 600})
    tried.note_failure(late, diagnose(late, draft))
    assert tried.failed == frozenset()


@pytest.mark.parametrize(("said", "in_vain"), [("invalid_scope", 1), ("access_denied", 0)])
def test_a_change_after_which_something_else_is_refused_was_not_in_vain(said: str, in_vain: int) -> None:
    """Told beside the next refusal it was refused all the same, though it had brought the log-in further."""
    tried, draft = Tried(), Draft({"spec_version": 1, "authorization": AUTHORIZATION})
    diagnosed(draft, tried)
    tried.changed(LOG_IN, AS_JSON)
    after = refused("authorize", words=ProviderWords(said))
    tried.note_failure(after, diagnose(after, draft))
    assert len(tried.attempts) == in_vain


def test_a_change_after_an_error_page_has_helped_where_the_provider_sends_an_answer_back() -> None:
    """After *Deny* the redirect URL that the log-in had taken was told as refused all the same."""
    tried, draft = Tried(), Draft({"spec_version": 1, "authorization": AUTHORIZATION})
    tried.note_error_page(diagnose_pasted("The redirect uri included is not valid.", draft, Redactor(), Background()))
    tried.changed(LOG_IN, AS_JSON)
    after = refused("authorize", words=ProviderWords("access_denied"))
    tried.note_failure(after, diagnose(after, draft))
    assert tried.attempts == ()


def attempt(way: Any, status: int | None = 401) -> Attempt:
    if isinstance(way, Fix):
        return Attempt(TOKEN, way.edits, way.label, status)
    return Attempt(TOKEN, way, WAY_WORDS[way], status)


AS_JSON = Fix(say("Send the request as JSON"), (Edit(("access_token", "body_format"), "json"),))
BY_BASIC = Fix(say("Switch to HTTP Basic"), (Edit(("access_token", "client_authentication"), "client_secret_basic"),))
POST, BASIC, UNENCODED = (
    attempt(way) for way in ("client_secret_post", "client_secret_basic", "client_secret_basic_unencoded")
)


@pytest.mark.parametrize(
    ("attempts", "fix", "follows"),
    [
        ((), None, ""),
        ((), BY_BASIC, ""),
        ((POST,), BY_BASIC, "Another way of sending is not tried yet."),
        ((POST,), None, ""),
        ((POST, BASIC), None, "Both refused, so the way of sending is not the cause."),
        ((POST, BASIC), AS_JSON, "Both refused, so the way of sending is not the cause."),
        ((POST, BASIC, UNENCODED), None, "All refused: it is not how it is sent. Another secret is sent as at first."),
        ((attempt(AS_JSON, None),), None, "Refused all the same: that alone is not the cause."),
    ],
)
def test_what_follows_from_what_was_tried(attempts: tuple[Attempt, ...], fix: Fix | None, follows: str) -> None:
    tried = Tried()
    tried.attempts = (*attempts, Attempt(TOKEN + 1, "none", WAY_WORDS["none"], 400))
    cause = Cause("code", "likely", say("It is so."), NOTHING, 5, ("access_token",), fix=fix)
    assert tried.told(TOKEN, cause) == (attempts, follows)


def test_a_change_that_did_not_help_is_told_until_its_step_works() -> None:
    tried, draft = Tried(), Draft({"spec_version": 1, "authorization": AUTHORIZATION})
    tried.changed(LOG_IN, AS_JSON)
    diagnosed(draft, tried)
    (told,) = tried.attempts
    assert (told.step, told.what, told.is_authentication_way) == (LOG_IN, AS_JSON.label, False)
    tried.changed(LOG_IN, AS_JSON)
    diagnosed(draft, tried)
    assert list(tried.attempts) == [told], "the same again is no other one"
    tried.worked(TOKEN)
    assert list(tried.attempts) == [told]
    tried.worked(LOG_IN)
    assert not tried.attempts


def test_changes_that_were_refused_all_the_same_can_be_taken_back() -> None:
    """They stayed, and piled up."""
    tried, first = Tried(), Draft({"spec_version": 1, "authorization": AUTHORIZATION})
    diagnosed(first, tried)
    by_comma = Fix(say("Join the scopes with a comma"), (Edit(("authorization", "scope_separator"), "comma"),))
    drafts = [first]
    for change in (AS_JSON, by_comma):
        tried.changed(LOG_IN, change, drafts[-1])
        drafts.append(change.apply(drafts[-1]))
        diagnosed(drafts[-1], tried)
    assert [tried.before_guesses(draft) for draft in drafts] == [None, first, first]
    assert [tried.is_from_before_a_guess(draft) for draft in drafts] == [True, True, False]
    assert tried.before_guesses(drafts[-1].put(("name",), "Acme")) is None, "something else was changed since"
    tried.worked(LOG_IN)
    assert tried.before_guesses(drafts[-1]) is None, "what works stays"


def test_a_change_that_helped_is_not_taken_back() -> None:
    tried, draft = Tried(), Draft({"spec_version": 1, "authorization": AUTHORIZATION})
    diagnosed(draft, tried)
    tried.changed(LOG_IN, AS_JSON, draft)
    after = refused("authorize", words=ProviderWords("access_denied"))
    tried.note_failure(after, diagnose(after, AS_JSON.apply(draft)))
    assert tried.before_guesses(AS_JSON.apply(draft)) is None


def adding(name: str, at: int = 0) -> Fix:
    entry = {"name": name, "value": "1"}
    return Fix(say("Add {parameter}", parameter=name), (Edit(("authorization", "parameters", at), entry),))


def tried_in_turn(tried: Tried, draft: Draft, *changes: Fix) -> Draft:
    """Each change is refused as what was there before was."""
    for change in changes:
        before, draft = draft, tried.with_change(draft, change)
        tried.changed(LOG_IN, change, before)
        diagnosed(draft, tried)
    return draft


def parameters(draft: Draft) -> list[str]:
    return [item.name for item in draft.partial_spec.authorization.parameters]


def test_what_a_change_added_in_vain_goes_with_the_next_one() -> None:
    """It stayed, and was in the export for everybody; two are tried together where each was refused alone."""
    tried, first = Tried(), Draft({"spec_version": 1, "authorization": AUTHORIZATION})
    diagnosed(first, tried)
    by_commas = Fix(say("Join the scopes with commas"), (Edit(("authorization", "scope_separator"), "comma"),))
    assert parameters(tried.with_change(first, adding("audience"))) == ["audience"]
    draft = tried_in_turn(tried, first, adding("audience"))
    assert tried.with_change(draft, by_commas).partial_spec == by_commas.apply(first).partial_spec
    draft = tried_in_turn(tried, draft, adding("prompt", 1))
    assert parameters(draft) == ["prompt"]
    assert tried.before_guesses(draft) == first
    both = tried.with_change(draft, adding("audience", 1))
    assert parameters(both) == ["prompt", "audience"], "alone it was refused"
    other = draft.put(("authorization", "url"), "https://acme.test/authorize")
    assert parameters(tried.with_change(other, by_commas)) == ["prompt"], "what was typed since may go with it"


@pytest.mark.parametrize(
    "change",
    [
        Fix(NOTHING, (*adding("audience").edits, Edit(("authorization", "scope_separator"), "comma"))),
        Fix(NOTHING, (Edit(("authorization", "scopes", 1), "profile"),)),
        Fix(NOTHING, (Edit(("authorization", "scopes", 1), remove=True),)),
        BY_BASIC,
    ],
)
def test_what_a_change_has_otherwise_stays_with_the_next_one(change: Fix) -> None:
    tried, draft = Tried(), Draft({"spec_version": 1, "authorization": AUTHORIZATION})
    diagnosed(draft, tried)
    draft = tried_in_turn(tried, draft, change)
    assert tried.with_change(draft, AS_JSON) == AS_JSON.apply(draft)


def test_what_may_help_only_together_stays_with_the_next_one() -> None:
    """Google gives out a refresh token where both are asked for."""
    tried, draft = Tried(), Draft({"spec_version": 1, "authorization": AUTHORIZATION})
    lacking = LegResult("refresh", "failed", "no_refresh_token")
    step = number_of("refresh_token")
    for change in (None, adding("access_type")):
        before, draft = draft, draft if change is None else tried.with_change(draft, change)
        if change is not None:
            tried.changed(step, change, before)
        tried.note_failure(lacking, diagnose(lacking, draft))
    assert tried.before_guesses(draft) is not None
    assert parameters(tried.with_change(draft, adding("prompt", 1))) == ["access_type", "prompt"]


@pytest.mark.parametrize(("then", "is_in_vain"), [("Invalid audience.", True), ("The app is not published.", False)])
def test_what_was_added_after_an_error_page_goes_where_the_same_page_comes_again(then: str, is_in_vain: bool) -> None:
    tried, draft = Tried(), Draft({"spec_version": 1, "authorization": AUTHORIZATION})
    tried.note_error_page(diagnose_pasted("Invalid audience.", draft, Redactor(), Background()))
    before, draft = draft, tried.with_change(draft, adding("audience"))
    tried.changed(LOG_IN, adding("audience"), before)
    for _ in range(2):
        tried.note_error_page(diagnose_pasted(then, draft, Redactor(), Background()))
    assert (tried.before_guesses(draft) == before) == is_in_vain
    after = tried.with_change(draft, adding("prompt", 1))
    assert parameters(after) == (["prompt"] if is_in_vain else ["audience", "prompt"])


@pytest.mark.parametrize("clicked", [True, False])
def test_what_was_added_in_vain_is_left_over_where_something_else_helped(clicked: bool) -> None:
    tried, first = Tried(), Draft({"spec_version": 1, "authorization": AUTHORIZATION})
    diagnosed(first, tried)
    draft = tried_in_turn(tried, first, adding("audience"))
    if clicked:
        tried.changed(LOG_IN, AS_JSON, draft)
    tried.worked(LOG_IN)
    assert [each.name for each in tried.left] == ([] if clicked else ["audience"])
    assert [each.place_in(draft) for each in tried.left] == ([] if clicked else [("authorization", "parameters", 0)])
    assert [each.place_in(first) for each in tried.left] == ([] if clicked else [None])


def test_another_secret_is_sent_as_the_first_one_was() -> None:
    """Ways that were tried in vain are not left: the right secret was refused for the last of them."""
    at, tried = ("access_token", "client_authentication"), Tried()
    draft = Draft({"spec_version": 1, "access_token": {"url": "https://api.acme.test/token"}})
    assert tried.set_back(draft) is None
    for way in ("client_secret_post", "client_secret_basic", "client_secret_basic_unencoded"):
        draft = draft.put(at, way)
        result = refused("exchange", 401, at=("access_token",), words=ProviderWords("invalid_client"))
        result = replace(result, values={**result.values, "way": way})
        tried.note_failure(result, diagnose(result, draft, Redactor(), Background(refused_ways=tried.ways)))
    back = tried.set_back(draft)
    assert back is not None
    assert back.apply(draft).get(*at) == "client_secret_post"
    assert tried.set_back(back.apply(draft)) is None
    assert tried.set_back(draft.put(at, "none")) is None, "what the author chose since stays"


def test_another_secret_is_sent_in_the_way_that_the_provider_named() -> None:
    """It had said which one the app is registered with; that the secret was wrong, too, says nothing against it."""
    at, tried = ("access_token", "client_authentication"), Tried()
    draft = Draft({"spec_version": 1, "access_token": {"url": "https://api.acme.test/token"}})
    said = "The client supports 'client_secret_basic', but method 'client_secret_post' was requested."
    for way, words in (("client_secret_post", said), ("client_secret_basic", "Client authentication failed.")):
        change, before = Fix(NOTHING, (Edit(at, way),)), draft
        draft = change.apply(draft)
        tried.changed(TOKEN, change, before)
        result = refused("exchange", 401, at=("access_token",), words=ProviderWords("invalid_client", words))
        result = replace(result, values={**result.values, "way": way})
        tried.note_failure(result, diagnose(result, draft, Redactor(), Background(refused_ways=tried.ways)))
    assert tried.before_guesses(draft) is None
    assert tried.set_back(draft) is None


@pytest.mark.parametrize(
    "said",
    [
        "The client cannot authenticate with methods: ['client_secret_basic', 'client_secret_post', 'none']",
        "Supported are client_secret_post and client_secret_basic.",
    ],
)
def test_a_list_of_all_ways_names_none_for_another_secret(said: str) -> None:
    """The right secret was sent by Basic, for the words about the wrong one counted up what the server has."""
    at, tried = ("access_token", "client_authentication"), Tried()
    draft = Draft({"spec_version": 1, "access_token": {"url": "https://api.acme.test/token"}}).put(
        at, "client_secret_post"
    )
    result = refused("exchange", 401, at=("access_token",), words=ProviderWords("invalid_client", said))
    result = replace(result, values={**result.values, "way": "client_secret_post"})
    tried.note_failure(result, diagnose(result, draft, Redactor(), Background(refused_ways=tried.ways)))
    assert tried.set_back(draft) is None


def test_a_fresh_code_that_is_refused_like_the_last_one_is_not_blamed() -> None:
    """The card led from log-in to log-in."""
    tried, causes = Tried(), []
    draft = Draft({"spec_version": 1, "access_token": {"url": "https://api.acme.test/token"}})
    result = refused("exchange", 400, at=("access_token",), words=ProviderWords("invalid_grant"))
    for _ in range(2):
        found = diagnose(result, draft, Redactor(), Background(codes=tried.codes))
        tried.note_failure(result, found)
        causes.append(found.cause)
    assert causes[0].retry == "log_in"
    assert causes[1].path == ("client", "client_id")
    other = draft.put(("access_token", "body_format"), "json")
    assert diagnose(result, other, Redactor(), Background(codes=tried.codes)).cause.retry == "log_in"


def test_a_secret_that_is_named_beside_the_code_is_blamed_before_it() -> None:
    words = "The authorization code is invalid or expired or the hash value does not match the app secret and/or code."
    result = refused("exchange", 400, at=("access_token",), words=ProviderWords("invalid_grant", words))
    causes = diagnose(result, Draft({"spec_version": 1, "access_token": {"url": "https://api.acme.test/token"}})).causes
    assert [cause.code for cause in causes][:2] == ["secret-named-too", "code-spent"]
