"""The log-ins that a file of another tool describes: what each says, and which one is meant where there are several."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from connection_wizard.addresses.reading import Address, read_web
from connection_wizard.sources.block import Block
from connection_wizard.sources.gathering import AUTHORIZE, TEST, TOKEN, WAY, Gathering, is_on_trial
from connection_wizard.sources.holes import OWN
from connection_wizard.sources.samples import is_sample
from connection_wizard.sources.settings import pkce_of, scopes_of, way_of
from connection_wizard.sources.understood import FIELDS, MACHINES, About, Question, Unread, Value, Way
from connection_wizard.spec import names
from connection_wizard.spec.model import SEPARATORS
from connection_wizard.words import counted, listed

Pairs = Sequence[tuple[str, str]]
_MOST_NAMED: Final = 5
_NAMES_OF_WAYS: Final = ("client_authentication", "credentials_placement", "credentialsPlacement", "credentialsInBody")
"""What the way of the client is called by tools whose words for it stand anywhere in a file (`body`, `header`)."""
_OWN_NAME: Final = re.compile(r"^_\.")
"""What Insomnia writes before a name."""


@dataclass(frozen=True, slots=True)
class Login:
    """One block of a file that says how to log in, in the tool's own spelling; what it does not say is empty.

    Attributes:
        userinfo_url: a call that says who is connected.
        authorization_parameters: parameters of the authorization request.
        token_parameters: parameters of the exchange.
        identifier: the name of the value that identifies an account.
        usual_authentication: how the tool sends ID and secret where nobody says.
        token_word: what stands before the token in its header; empty where it is the usual one.
        token_query: the name of the token in the query; empty where it is in a header.
    """

    authorization_url: str = ""
    token_url: str = ""
    refresh_url: str = ""
    revocation_url: str = ""
    userinfo_url: str = ""
    issuer: str = ""
    client_id: str = ""
    client_secret: str = ""
    scopes: Any = ""
    separator: str = ""
    client_authentication: str = ""
    usual_authentication: str = ""
    pkce: Any = None
    authorization_parameters: Pairs = ()
    token_parameters: Pairs = ()
    identifier: str = ""
    name: str = ""
    refreshes: bool | None = None
    token_word: str = ""
    token_query: str = ""

    @property
    def is_on_trial(self) -> bool:
        """Whether it is of a place to try things."""
        return is_on_trial(self.name, self.authorization_url, self.token_url)


def take_logins(made: Gathering, found: Sequence[Login], *, machines: bool = False) -> None:
    """What the blocks say; where they log in at different places, it is asked which one is meant.

    Args:
        machines: there are others that log in a program.
    """
    usable = [
        one
        for one in found
        if any(
            (
                made.url(one.authorization_url),
                made.url(one.token_url),
                made.url(one.refresh_url),
                made.url(one.issuer),
                one.client_id,
                one.client_secret,
                one.scopes,
            )
        )
    ]
    secrets: dict[tuple[str | None, str | None], dict[str, None]] = {}
    for one in found:
        secret = made.secret(one.client_secret)
        secrets.setdefault((made.url(one.authorization_url), made.url(one.token_url)), {})[secret] = None
    if not usable:
        if machines:
            made.unread[AUTHORIZE] = Unread(AUTHORIZE, MACHINES)
        return
    best = min(
        usable, key=lambda one: (not made.url(one.authorization_url), not made.url(one.token_url), one.is_on_trial)
    )
    for value in _values_of(made, best):
        if value.at not in made.values:
            made.values[value.at] = value
    if best.token_url and best.usual_authentication:
        made.usually[WAY] = made.value(WAY, best.usual_authentication, sure=False)
    ways: dict[tuple[str | None, str | None], Way] = {}
    for one in (best, *usable):
        values = tuple(_values_of(made, one))
        main = next((value for value in values if value.at in (AUTHORIZE, TOKEN)), None)
        if main is not None and made.url(one.authorization_url):
            place = (made.url(one.authorization_url), made.url(one.token_url))
            shown = [value for value in values if value.at[0] in ("authorization", "access_token", "client")]
            shown.sort(key=lambda value: value.at not in (AUTHORIZE, TOKEN))  # what tells one from another comes first
            own = [secret for secret in secrets[place] if secret]
            secret = own[0] if len(own) == 1 else ""
            ways.setdefault(place, Way(tuple(shown), main.quote, main.line, client_secret=secret))
    if len(ways) > 1:
        differ = len({one.is_on_trial for one in usable if one.authorization_url}) > 1
        about: About = "environment" if differ else "address"
        made.questions.append(Question(about, _what_differs(list(ways.values()))))


def _place(made: Gathering, raw: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Where people log in, or a code is exchanged, and its parameters; a variable alone says nothing of it."""
    url, pairs = made.split(raw)
    bare = url.partition("://")[2].strip("/")
    return "" if bare.startswith("${") and bare.find("}") == len(bare) - 1 else url, pairs


def _what_differs(ways: Sequence[Way]) -> tuple[Way, ...]:
    """Ways without what all of them say alike: that waits for no answer."""
    each = [{value.at: value.value for value in way.values} for way in ways]
    alike = {at for at, value in each[0].items() if at != AUTHORIZE and all(one.get(at) == value for one in each)}
    return tuple(replace(way, values=tuple(value for value in way.values if value.at not in alike)) for way in ways)


def _values_of(made: Gathering, login: Login) -> Iterator[Value]:
    authorize, pairs = _place(made, login.authorization_url)
    yield from _authorization(made, login, authorize, pairs)
    if token := _place(made, login.token_url)[0]:
        yield made.value(TOKEN, token, login.token_url)
        yield made.value(("access_token", "method"), "POST", login.token_url, sure=False)
    if way := way_of(login.client_authentication) if login.client_authentication else None:
        named = next((name for name in _NAMES_OF_WAYS if name in made.text), login.client_authentication)
        yield made.value(WAY, way, named)
    if rows := made.rows(made.split(login.token_url)[1] + tuple(login.token_parameters)):
        yield made.value(("access_token", "parameters"), rows, rows[0]["name"])
    refresh = made.split(login.refresh_url)[0]
    if refresh and refresh != token:
        yield made.value(("refresh_token", "url"), refresh, login.refresh_url)
    if login.refreshes is not False and (refresh or login.refreshes):
        yield made.value(("refresh_token", "method"), "POST", login.refresh_url, sure=bool(refresh))
    revoke = made.split(login.revocation_url)[0]
    if revoke and set(OWN.findall(revoke)) <= set(OWN.findall(authorize + token)):  # nobody is asked for that alone
        yield made.value(("revoke_token", "url"), revoke, login.revocation_url)
        yield made.value(("revoke_token", "method"), "POST", login.revocation_url, sure=False)
    me, query = made.split(login.userinfo_url)
    if me:
        yield made.value(TEST, me, login.userinfo_url)
        yield made.value(("test_call", "method"), "GET", login.userinfo_url, sure=False)
        if rows := made.rows(query):
            yield made.value(("test_call", "query"), rows, login.userinfo_url)
    if re.fullmatch(r"[A-Za-z_]\w{0,60}", login.identifier):
        path = str(names.TEST_RESPONSE / login.identifier)
        yield made.value(("unique_identifier", "path"), path, login.identifier, sure=False)


def _authorization(
    made: Gathering, login: Login, authorize: str, pairs: tuple[tuple[str, str], ...]
) -> Iterator[Value]:
    client = made.holes.resolved(login.client_id).strip()
    usual = len(client.split()) == 1 and not is_sample(client) and not made.holes.is_open(client)
    if usual and client not in made.hidden:
        yield made.value(("client", "client_id"), client, login.client_id)
    if authorize:
        yield made.value(AUTHORIZE, authorize, login.authorization_url)
    if (issuer := made.split(login.issuer)[0]) and isinstance(read_web(issuer), Address):
        yield made.value(("authorization", "issuer"), issuer, login.issuer)
    said = dict(pairs)
    scopes = login.scopes or said.get("scope", "")
    scopes = made.holes.resolved(scopes) if isinstance(scopes, str) else scopes
    if found := [one for one in scopes_of(scopes) or [] if not is_sample(one) and not made.holes.is_open(one)]:
        yield made.value(("authorization", "scopes"), found, str(login.scopes) if login.scopes else found[0])
        sign = login.separator or ("," if isinstance(scopes, str) and "," in scopes and len(found) > 1 else "")
    else:
        sign = login.separator
    separator = next((word for word, one in SEPARATORS.items() if one == sign), None)
    if separator and separator != "space":
        yield made.value(("authorization", "scope_separator"), separator, str(login.scopes) if found else sign)
    pkce = said.get("code_challenge_method") if login.pkce is None else login.pkce
    if (method := None if pkce is None else pkce_of(pkce)) is not None:
        yield made.value(("authorization", "pkce"), method, said.get("code_challenge_method", ""))
    if rows := made.rows((*pairs, *login.authorization_parameters)):
        yield made.value(("authorization", "parameters"), rows, rows[0]["name"])


def with_token(block: Block, logins: Sequence[Login]) -> Block:
    """A call with the token that a log-in brings, where the tool adds it by itself and sends it in a way of its own."""
    login = logins[0] if logins else None
    if login is None or any(name.lower() == "authorization" for name, _ in block.headers):
        return block
    if login.token_query:
        return replace(block, query=(*block.query, (login.token_query, names.ACCESS_TOKEN.template)))
    if login.token_word and login.token_word != "Bearer":  # noqa: S105  # a word
        header = ("Authorization", f"{login.token_word} {names.ACCESS_TOKEN.template}")
        return replace(block, headers=(*block.headers, header))
    return block


def tell_open(made: Gathering, logins: Iterable[Login], call: str = "") -> None:
    """Tell of which variables log-ins have the names alone: their values are in another file.

    Args:
        call: the address of the test call, as it is written.
    """
    texts = [text for one in logins for text in (one.authorization_url, one.token_url, str(one.scopes))]
    texts.append(call.partition("?")[0])
    found = (hole.strip() for text in texts for hole in made.holes.pattern.findall(made.holes.resolved(text)))
    bare = dict.fromkeys(_OWN_NAME.sub("", name) for name in found if not name.startswith("$"))
    if bare:
        names = [*bare][:_MOST_NAMED]
        why = counted(
            "What {names} stand for is in its environment: bring that file, too.",
            "What {names} stands for is in its environment: bring that file, too.",
            len(names),
            names=listed(names),
        )
        made.unread[FIELDS] = Unread(FIELDS, why)
