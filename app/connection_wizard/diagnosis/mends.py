"""The changes of a draft that mend a failure, each with the words on its button."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, get_args

from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.rule import REFRESH, Mender, Said
from connection_wizard.spec import names
from connection_wizard.spec.calls import (
    BodyFormat,
    ClientAuthentication,
    HttpCall,
    Method,
    Parameter,
    StandardParameter,
)
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.finding import Edit, Fix
from connection_wizard.spec.live_redirects import fix_choosing
from connection_wizard.spec.model import SEPARATORS, ScopeSeparator
from connection_wizard.spec.rules.making import quoted
from connection_wizard.spec.rules.place_names import SEPARATOR_WORDS
from connection_wizard.words import NOTHING, Words, in_row, say

METHODS: tuple[str, ...] = get_args(Method)
AUTHENTICATION_WORDS: dict[ClientAuthentication, Words] = {
    "client_secret_basic": say("Switch to HTTP Basic"),
    "client_secret_basic_unencoded": say("Switch to HTTP Basic, not encoded first"),
    "client_secret_post": say("Send the credentials in the body"),
    "secret_as_username": say("Send the secret as the user name of HTTP Basic"),
    "none": say("Send no client secret"),
}
SECRET_WAYS: tuple[ClientAuthentication, ...] = (
    "client_secret_post",
    "client_secret_basic",
    "client_secret_basic_unencoded",
)
"""Those that send a secret as RFC 6749 section 2.3.1 says, or nearly so."""
BEARER = f"Bearer {names.ACCESS_TOKEN.template}"


def fix(label: Words, *edits: tuple[DocumentPath, Any]) -> Fix:
    """A change that puts values at places."""
    return Fix(label, tuple(Edit(at, value) for at, value in edits))


def fix_setting(label: Words, *location: str | int, value: Any) -> Mender:
    """Always the same value at a fixed place; nothing where the draft says so already."""

    def mend(evidence: Evidence, said: Said) -> Fix | None:
        return None if evidence.draft.get(*location) == value else fix(label, (location, value))

    return mend


def authenticating(*choices: ClientAuthentication) -> Mender:
    """The first of some ways for the client to say who it is that was not refused already."""

    def mend(evidence: Evidence, said: Said) -> Fix | None:
        way = next((choice for choice in choices if choice not in evidence.refused_ways), None)
        if way is None:
            return None
        edits: list[tuple[DocumentPath, Any]] = [((*evidence.at, "client_authentication"), way)]
        omitted = evidence.own_call.omit if evidence.own_call and way == "client_secret_post" else ()
        if left_out := {"client_id", "client_secret"}.intersection(omitted):  # a secret without its ID says nothing
            edits.append(((*evidence.at, "omit"), [name for name in omitted if name not in left_out]))
        return fix(AUTHENTICATION_WORDS[way], *edits)

    return mend


def other_authentication(evidence: Evidence, said: Said) -> Fix | None:
    """Basic in place of the body, and the other way round; Basic that is not encoded exactly where that makes a
    difference to this secret (RFC 6749 section 2.3.1 wants it encoded, and many servers do not decode it)."""
    if evidence.authentication not in SECRET_WAYS or "space_around" in evidence.background.secret:
        return None  # a secret that was copied with a space is refused in every way
    plain: tuple[ClientAuthentication, ...] = ("client_secret_basic_unencoded",) if evidence.encoding_matters else ()
    by_basic = evidence.authentication != "client_secret_post"
    ways = (*plain, "client_secret_post") if by_basic else ("client_secret_basic", *plain)
    return authenticating(*ways)(evidence, said)


def formatting(body_format: BodyFormat) -> Mender:
    """The body of the failed call in another format. A revoke call that takes after the token call goes along: of the
    providers whose tokens are asked for in JSON nearly all want it there, too, whatever RFC 7009 section 2.1 has."""
    words = {
        "json": say("Send the request as JSON"),
        "form": say("Send the request as a form"),
        "text": say("Send the body as text"),
    }

    def mend(evidence: Evidence, said: Said) -> Fix | None:
        if evidence.body_format in (None, body_format):
            return None
        return fix(words[body_format], ((*evidence.at, "body_format"), body_format))

    return mend


def is_format_documented(evidence: Evidence) -> bool:
    """Whether the provider's own documentation sends the body in this format, whatever the standard has."""
    shapes = evidence.background.documented.shapes
    said = shapes.get((*evidence.at, "body_format")) or shapes.get(("access_token", "body_format"))
    return said == evidence.body_format


def is_way_documented(evidence: Evidence) -> bool:
    """Whether the provider's own documentation sends the app's credentials in the way in which they were sent; Basic is
    one way, however it is encoded, for no documentation says that."""
    shapes = evidence.background.documented.shapes
    said = shapes.get((*evidence.at, "client_authentication")) or shapes.get(("access_token", "client_authentication"))
    sent = evidence.authentication or ""
    return said is not None and said.removesuffix("_unencoded") == sent.removesuffix("_unencoded")


def is_place_documented(evidence: Evidence) -> bool:
    """Whether the provider's own documentation sends the parameters in the address, where they were sent."""
    shapes = evidence.background.documented.shapes
    said = shapes.get((*evidence.at, "parameters_in")) or shapes.get(("access_token", "parameters_in"))
    return evidence.own_call is not None and said == "query" == evidence.own_call.parameters_in


def documented_value(evidence: Evidence, group: str, name: str) -> str:
    """What the provider's own documentation sends in a list of the failed call under a name; empty for nothing."""
    rows = evidence.background.documented.rows.get((*evidence.at, group), ())
    return next((value for known, value in rows if known.lower() == name.lower()), "")


def documented_token_header(evidence: Evidence) -> tuple[str, str] | None:
    """The header in which the provider's own documentation sends the access token with the failed call."""
    rows = evidence.background.documented.rows.get((*evidence.at, "headers"), ())
    return next((row for row in rows if names.ACCESS_TOKEN.template in row[1]), None)


def other_format(evidence: Evidence, said: Said) -> Fix | None:
    """JSON in place of a form, and the other way round."""
    return formatting("form" if evidence.body_format == "json" else "json")(evidence, said)


def in_query_of(evidence: Evidence) -> Iterator[tuple[DocumentPath, str]]:
    """The query as the place of what a call sends; of a refresh at the same address, too: that is refused next."""
    yield (*evidence.at, "parameters_in"), "query"
    refresh = evidence.spec.refresh_token
    if evidence.leg == "exchange" and refresh is not None and not refresh.url and refresh.parameters_in is None:
        yield ("refresh_token", "parameters_in"), "query"


def in_address(evidence: Evidence, said: Said) -> Fix | None:
    """All that a call sends in the query of its address, where it goes in the body."""
    call = evidence.own_call
    if call is None or call.method == "GET" or call.parameters_in == "query":
        return None
    return fix(say("Send the parameters in the address"), *in_query_of(evidence))


def in_body(evidence: Evidence, said: Said) -> Fix | None:
    """All that a call sends in the query of its address in its body, where the standard has it."""
    call = evidence.own_call
    if call is None or evidence.call is None or evidence.call.method == "GET" or call.parameters_in != "query":
        return None
    return fix(say("Send the parameters in the body"), ((*evidence.at, "parameters_in"), "body"))


def method(evidence: Evidence, said: Said) -> Fix | None:
    """The method that the answer's ``Allow`` or the provider's words name (RFC 9110 section 15.5.6)."""
    if evidence.call is None:
        return None
    named = [word.strip().upper() for word in evidence.header("allow").split(",")] or []
    named += re.findall(rf"\b({'|'.join(METHODS)})\b", evidence.raw_words.text)
    usual = ("GET", "POST") if evidence.call.use in ("test", "follow_up") else ("POST", "DELETE", "GET")
    sent = evidence.call.method
    known = [word for word in named if word in METHODS and word != sent]
    wanted = next((word for word in usual if word in known), known[0] if known else None)
    wanted = wanted or next(word for word in usual if word != sent)
    return fix(say("Send it as {method}", method=wanted), ((*evidence.at, "method"), wanted))


def header(evidence: Evidence, name: str, value: str) -> Fix | None:
    """A header of the failed call with this value; the header of that name is changed where there is one."""
    if evidence.own_call is None:
        return None
    headers = evidence.own_call.headers
    index = next((i for i, item in enumerate(headers) if item.name.lower() == name.lower()), len(headers))
    if index < len(headers) and headers[index].value == value:
        return None
    return fix(
        say("Add the header {name}", name=name), ((*evidence.at, "headers", index), {"name": name, "value": value})
    )


def parameter(evidence: Evidence, name: str, value: str, label: Words = NOTHING) -> Fix | None:
    """A parameter of the failed call; a standard one that was left out is sent again."""
    call = evidence.own_call
    if call is None:
        return None
    if name in call.omit:
        left = [item for item in call.omit if item != name]
        return fix(say("Send {name}", name=name), ((*evidence.at, "omit"), left))
    return _row(call.parameters, (*evidence.at, "parameters"), name, value, label)


def value_that_came(evidence: Evidence, name: str) -> str:
    """The template of what the redirect or the token answer brought under a name; empty where neither did."""
    known = evidence.background
    if name in known.callback:
        return (names.AUTHORIZATION / name).template
    return (names.TOKEN_RESPONSE / name).template if name in known.token_answer else ""


def asking_for_a_code(evidence: Evidence, said: Said) -> Fix | None:
    """``response_type=code`` where it was left out (RFC 6749 section 4.1.1)."""
    left = [name for name in evidence.spec.authorization.omit if name != "response_type"]
    if len(left) == len(evidence.spec.authorization.omit):
        return None
    return fix(say("Send response_type=code"), (("authorization", "omit"), left))


def authorization_parameter(evidence: Evidence, name: str, value: str, label: Words = NOTHING) -> Fix | None:
    """A parameter of the authorization request."""
    return _row(evidence.spec.authorization.parameters, ("authorization", "parameters"), name, value, label)


def asking(name: str, value: str) -> Mender:
    """A parameter of the authorization request, always the same."""
    return lambda evidence, said: authorization_parameter(evidence, name, value)


def _row(rows: tuple[Parameter, ...], at: DocumentPath, name: str, value: str, label: Words) -> Fix | None:
    index = next((i for i, item in enumerate(rows) if item.name.strip() == name), len(rows))
    if index < len(rows) and rows[index].value.strip() == value:
        return None
    written = say("Add {parameter}", parameter=quoted(f"{name}={value}"))
    return fix(
        label or (say("Send {name}", name=name) if "${" in value else written),  # a path is nothing to read
        ((*at, index), {"name": name, "value": value}),
    )


def without_parameters(evidence: Evidence, at: DocumentPath, rows: tuple[Parameter, ...], *unwanted: str) -> Fix | None:
    """No parameters of these names in one list of the draft."""
    found = [index for index, item in enumerate(rows) if item.name.strip() in unwanted]
    if not found:
        return None
    named = quoted(rows[found[0]].name)
    return Fix(
        say("Take out {named}", named=named), tuple(Edit((*at, index), remove=True) for index in reversed(found))
    )


def separator_mend(wanted: ScopeSeparator) -> Mender:
    """Scopes joined another way."""

    def mend(evidence: Evidence, said: Said) -> Fix | None:
        if evidence.spec.authorization.scope_separator == wanted or len(evidence.scopes) < 2:
            return None
        return fix(
            say("Join the scopes with a {separator}", separator=SEPARATOR_WORDS[wanted]),
            (("authorization", "scope_separator"), wanted),
        )

    return mend


def named_separator(evidence: Evidence, said: Said) -> Fix | None:
    """Scopes joined as the provider says: ``comma`` or ``spaces``."""
    word = said.get("separator", "").lower().rstrip("s")
    return separator_mend(word)(evidence, said) if word in SEPARATORS else None


def documented_separator(evidence: Evidence) -> ScopeSeparator | None:
    """How the provider's own documentation joins scopes; None where it was not read."""
    told = evidence.background.documented.shapes.get(("authorization", "scope_separator"))
    return next((each for each in SEPARATORS if each == told), None)


def other_separator(evidence: Evidence, said: Said) -> Fix | None:
    """Comma in place of space, and the other way round; what the provider's documentation has, where it was read."""
    if told := documented_separator(evidence):
        return separator_mend(told)(evidence, said)
    joined = evidence.spec.authorization.scope_separator
    return separator_mend("comma" if joined == "space" else "space")(evidence, said)


def untried_separator(evidence: Evidence, said: Said) -> Fix | None:
    """The same; where both were refused, what else providers join scopes with, one after the other. What the provider's
    documentation has is taken, and is no reason for another."""
    if told := documented_separator(evidence):
        return separator_mend(told)(evidence, said)
    found = other_separator(evidence, said)
    others = (separator_mend(each)(evidence, said) for each in ("comma", *SEPARATORS))
    return next((each for each in (found, *others) if each is not None and not evidence.failed_before(each)), None)


def add_scopes(evidence: Evidence, wanted: tuple[str, ...]) -> Fix | None:
    """Scopes that are not asked for yet."""
    missing = [scope for scope in wanted if scope not in evidence.scopes]
    if not missing:
        return None
    count = len(evidence.spec.authorization.scopes)
    shown = in_row(map(quoted, missing))
    label = (
        say("Ask for the scopes {scopes}", scopes=shown)
        if len(missing) > 1
        else say("Ask for the scope {scopes}", scopes=shown)
    )
    return fix(label, *((("authorization", "scopes", count + i), scope) for i, scope in enumerate(missing)))


def remove_scopes(evidence: Evidence, unwanted: tuple[str, ...]) -> Fix | None:
    """No longer asking for some scopes."""
    scopes = evidence.spec.authorization.scopes
    found = [index for index, scope in enumerate(scopes) if scope.strip() in unwanted]
    if not found:
        return None
    label = say("Take out {scopes}", scopes=in_row(quoted(scopes[index]) for index in found))
    return Fix(label, tuple(Edit(("authorization", "scopes", index), remove=True) for index in reversed(found)))


def paste_redirect(evidence: Evidence, said: Said) -> Fix | None:
    """The platform's own redirect URL, whose final address is pasted."""
    if evidence.spec.live_redirect.receiver == "paste":
        return None
    return fix_choosing("paste", evidence.spec)


def sending_refresh_token(evidence: Evidence, said: Said) -> Fix | None:
    """Revoke the refresh token in place of the access token (RFC 7009 section 2.1), or the other way round."""
    call = evidence.spec.revoke_token
    if call is None or call.snippet:
        return None
    index = next((i for i, item in enumerate(call.parameters) if item.name == "token"), len(call.parameters))
    is_refresh = index < len(call.parameters) and call.parameters[index].value == names.REFRESH_TOKEN.template
    if not is_refresh and evidence.spec.refresh_token is None:
        return None  # there is none of these
    path = names.ACCESS_TOKEN if is_refresh else names.REFRESH_TOKEN
    at: DocumentPath = ("revoke_token", "parameters")
    edits: list[tuple[DocumentPath, Any]] = [((*at, index), {"name": "token", "value": path.template})]
    for number, item in enumerate(call.parameters):
        if item.name == "token_type_hint":
            edits.insert(0, ((*at, number), {"name": item.name, "value": str(path.parts[-1])}))
    return fix(say("Revoke the access token") if is_refresh else say("Revoke the refresh token"), *edits)


def kind_of_token(call: HttpCall | None) -> str:
    """What a revocation sends, as its hint names it (RFC 7009 section 2.1)."""
    rows = call.parameters if call else ()
    own = any(row.name.strip() == "token" and names.REFRESH_TOKEN.template in row.value for row in rows)
    return "refresh_token" if own else "access_token"


def standard_value(evidence: Evidence, name: str) -> str | None:
    """The template of what OAuth itself knows under a name (see `connection_wizard.spec.calls.StandardParameter`)."""
    known: dict[str, str] = {
        "code": names.CODE.template,
        "redirect_uri": names.REDIRECT_URI.template,
        "client_id": names.CLIENT_ID.template,
        "client_secret": names.CLIENT_SECRET.template,
        "refresh_token": names.REFRESH_TOKEN.template,
        "token": names.ACCESS_TOKEN.template,
        "access_token": names.ACCESS_TOKEN.template,
        "scope": evidence.joined_scopes,
        "state": (names.AUTHORIZATION / "state").template if evidence.leg == "exchange" else "",
        "grant_type": "refresh_token" if evidence.leg in REFRESH else "authorization_code",
    }
    return known.get(name) or None


def is_standard(name: str) -> bool:
    """Whether OAuth adds a parameter of this name by itself."""
    return name in get_args(StandardParameter)
