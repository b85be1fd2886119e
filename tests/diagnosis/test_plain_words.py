"""Codes and foreign words say to the rules what English sentences would."""

from __future__ import annotations

import pytest

from connection_wizard.diagnosis.diagnose import diagnose_pasted
from connection_wizard.diagnosis.model import Background
from connection_wizard.diagnosis.plain_words import in_plain_words
from connection_wizard.spec.draft import Draft
from tests.diagnosis.case import Case, diagnosed


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("BAD_CLIENT_SECRET", "bad client secret"),
        ("PLATFORM__INVALID_APP_ID", "platform invalid app id"),
        ("InvalidClientIdentifier", "invalid client identifier"),
        ("oauth.v2.InvalidApiCall", ""),
        ("invalid_grant", ""),
        ("redirect_uri", ""),
        ("https://acme.test/some_path_name", ""),
        ("l'identifiant client est inconnu", "client id unknown"),
        ("Weiterleitungs-URI ist ungültig", "redirect uri invalid"),
        ("nothing of either kind", ""),
        ("client_id: Invalid input: expected string, received undefined", "missing parameter client_id"),
        ("code: Field required; state: This field is required.", "missing parameter code missing parameter state"),
        ("redirect_uri: must not be empty", "missing parameter redirect_uri"),
        ("redirect_uri: must be an address", ""),
    ],
)
def test_codes_and_foreign_words_become_plain_ones(text: str, words: str) -> None:
    assert in_plain_words(text).replace("\n", " ") == words


@pytest.mark.parametrize(
    ("page", "step"),
    [
        ("リダイレクトURIが正しくありません", 2),
        ("Erreur : l'identifiant client est inconnu", 3),
        ("La aplicación no existe", 3),
        ("Ошибка: область доступа неверна", 4),
    ],
)
def test_a_page_in_another_language_leads_to_its_step(page: str, step: int) -> None:
    found = diagnose_pasted(page, Draft({}), background=Background("http://localhost:8765/callback"))
    assert found.step == step, found.cause.code


ALL_THAT_CAN_BE = (
    "The request is missing a required parameter, includes an unsupported parameter value (other than grant type), "
    "repeats a parameter, includes multiple credentials, utilizes more than one mechanism for authenticating the "
    "client, or is otherwise malformed."
)


def test_how_the_standard_describes_a_code_says_nothing_beside_it() -> None:
    body = {"error": "invalid_request", "error_description": ALL_THAT_CAN_BE}
    found = diagnosed(Case("exchange", status=400, body=body, sent={"code": "c"}))
    assert [cause.code for cause in found.causes] == ["request-refused"]
    assert ALL_THAT_CAN_BE in found.words.text
