"""Names of fields in other languages than English."""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.identity import suggest
from connection_wizard.identity.vocabulary import split_name


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("benutzer", ("user",)),
        ("Vorname", ("first", "name")),
        ("nachname", ("last", "name")),
        ("kundennummer", ("customer", "number")),
        ("mandantenkennung", ("tenant", "id")),
        ("firmenname", ("company", "name")),
        ("anzeigename", ("display", "name")),
        ("id_usuario", ("id", "user")),
        ("usuário", ("user",)),
        ("nombre_empresa", ("name", "company")),
        ("correo_electrónico", ("email",)),
        ("razón social", ("company", "name")),
        ("prénom", ("first", "name")),
        ("numéro_compte", ("number", "account")),
        ("nummer", ("number",)),
        ("spitzname", ("nickname",)),
        ("bedrijfsnaam", ("company", "name")),
        ("gebruikersnaam", ("username",)),
        ("voornaam", ("first", "name")),
        ("foretag_id", ("company", "id")),
        ("användarnamn", ("username",)),
        ("efternavn", ("last", "name")),
        ("nazwa_firmy", ("name", "company")),
        ("ad_soyad", ("full", "name")),
        ("müşteri_id", ("customer", "id")),
        ("kundenid", ("customer", "id")),
        ("cd_empresa", ("code", "company")),
        ("nm_usuario", ("name", "user")),
        ("nome_fantasia", ("name", "trading", "name")),
        ("nombre_comercial", ("name", "commercial")),
        ("ragione_sociale", ("company", "name")),
        ("Administratienummer", ("administration", "number")),
        ("flurname", ("flur", "name")),
        ("名前", ("名前",)),
    ],
)
def test_the_words_are_the_english_ones(name: str, words: tuple[str, ...]) -> None:
    assert split_name(name) == words


ANSWERS: list[tuple[dict[str, Any], str, str]] = [
    ({"benutzer": {"id": 881204, "vorname": "Jule", "email": "jule@x.example"}}, "jule@x.example", "881204"),
    ({"usuario": {"id_usuario": 55120, "nombre": "Lucía Vega"}}, "Lucía Vega", "55120"),
    ({"compte": {"identifiant": "88f1-2c", "nom": "Roux et Fils"}}, "Roux et Fils", "88f1-2c"),
    ({"loja": {"id_loja": 44102, "nome": "Flor do Campo"}}, "Flor do Campo", "44102"),
    ({"mandanten": [{"mandantennummer": "10021", "bezeichnung": "Kranz"}, {}]}, "Kranz", "10021"),
    ({"usuario": {"nombre_usuario": "lucia"}}, "lucia", "lucia"),
]


@pytest.mark.parametrize(("answer", "label", "identifier"), ANSWERS)
def test_answers_are_understood(answer: dict[str, Any], label: str, identifier: str) -> None:
    found = suggest(answer)

    assert str(found.label[0].value) == label
    assert str(found.unique_identifier[0].value) == identifier


def test_a_password_is_one_in_any_language() -> None:
    assert suggest({"passwort": "abcdefghijklmnop", "id": "abcdefghijklmnop"}).unique_identifier == ()
