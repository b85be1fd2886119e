"""Words of field names in other languages than English, each as the English word that means the same there.

The rules are written for English words alone; `connection_wizard.identity.vocabulary` turns the words of a name into
them. Only words that mean nothing else in an English name stand here.
"""

from __future__ import annotations

import unicodedata

_MEANINGS = {
    # Who it is.
    "user": "anvandare anwender benutzer bruger bruker gebruiker kullanici nutzer usuario usuarios utente utilisateur "
    "uzytkownik",
    "profile": "perfil profil profilo",
    "customer": "cliente klant klient kunde kunden musteri",
    "employee": "empleado medewerker mitarbeiter werknemer",
    "owner": "besitzer inhaber proprietaire propietario proprietario titulaire",
    "me": "ich moi",
    # What was connected.
    "account": "compte comptes konten konto conta contas cuenta cuentas",
    "company": "azienda bedrijf bedrijfs bedrijven empresa empresas entreprise entreprises firma firmen firmy foretag "
    "foretags sirket societe societes unternehmen unternehmens virksomhed",
    "tenant": "mandant mandanten",
    "administration": "administratie administraties",
    "organization": "organizacion organizacao organizzazione",
    "domain": "domaene domaine dominio",
    "shop": "boutique boutiques loja lojas magaza sklep tienda tiendas",
    "team": "equipe",
    # What names it.
    "name": "adi bezeichnung denominacao denominacion denominazione naam namn navn nazwa nm nom nombre nome",
    "first": "fornamn fornavn imie prenom voornaam vorname",
    "last": "achternaam apellido apellidos cognome efternamn efternavn etternavn familienname nachname nazwisko "
    "sobrenome soyad soyadi",
    "complete": "complet completo",
    "commercial": "comercial commerciale",
    "username": "anmeldename anvandarnamn benutzername brugernavn brukernavn gebruikersnaam nutzername pseudo",
    "nickname": "apelido apodo spitzname surnom",
    "email": "correo courriel emailadres eposta epost",
    # What identifies it.
    "id": "identifiant identificador identificativo kennung",
    "code": "cd codigo codice",
    "number": "numero nummer",
    # What says nothing of it.
    "language": "idioma langue lingua sprache",
    "country": "pais pays",
    "count": "anzahl cantidad",
    "role": "rolle ruolo",
    "password": "contrasena kennwort passwort senha",
}
_ENGLISH = {word: english for english, words in _MEANINGS.items() for word in words.split()}
_PARTS = {"first": ("first", "name"), "last": ("last", "name")}
_COMPOUNDS = {"nummer": "number", "name": "name", "naam": "name", "kennung": "id", "id": "id"}
"""How German and Dutch words end that are put together: ``kundennummer`` is the number of a customer."""
_JOINED = {
    "anzeigename": ("display", "name"),
    "fantasia": ("trading", "name"),
    "nomcomplet": ("full", "name"),
    "volledigenaam": ("full", "name"),
}
_ELECTRONIC = frozenset({"electronico", "electronique", "eletronico"})
_WHOLE_NAMES = frozenset({("ad", "soyad"), ("adi", "soyadi")})
_COMPANY_NAMES = frozenset(
    {("ragione", "sociale"), ("raison", "sociale"), ("razon", "social"), ("razao", "social"), ("social", "reason")}
)


def in_english(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name, each in English where it is known from another language; ``vorname`` becomes two words."""
    plain = tuple(word if word.isascii() else _without_marks(word) for word in words)
    if plain in _COMPANY_NAMES:
        return ("company", "name")
    if plain in _WHOLE_NAMES:
        return ("full", "name")
    return tuple(part for at, word in enumerate(plain) if word not in _ELECTRONIC for part in _meaning(word, words[at]))


def is_foreign(word: str) -> bool:
    """Whether a word is known from another language, so that no end of it is cut off."""
    return word in _ENGLISH or word in _JOINED


def _meaning(word: str, written: str) -> tuple[str, ...]:
    if word in _JOINED:
        return _JOINED[word]
    if word in _ENGLISH:
        return _PARTS.get(_ENGLISH[word], (_ENGLISH[word],))
    for ending, english in _COMPOUNDS.items():
        head = word.removesuffix(ending)
        if head != word and head in _ENGLISH:
            return (_ENGLISH[head], english)
    return (written,)


def _without_marks(word: str) -> str:
    """A word without accents: ``prénom`` is ``prenom``."""
    return "".join(mark for mark in unicodedata.normalize("NFKD", word) if not unicodedata.combining(mark))
