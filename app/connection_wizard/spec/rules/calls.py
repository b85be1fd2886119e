"""How each request is put together."""

from __future__ import annotations

from collections.abc import Iterator

from connection_wizard import strict_json
from connection_wizard.spec.calls import BodyFormat, HttpCall
from connection_wizard.spec.completion import CompleteCall, all_calls
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.finding import Code, Finding
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.rules.making import finding_code, fix_setting, quoted
from connection_wizard.spec.rules.mentions import mentions
from connection_wizard.spec.rules.peculiar import TOKEN_BY_GET
from connection_wizard.spec.rules.place_names import place, step_words
from connection_wizard.spec.rules.places import calls
from connection_wizard.spec.rules.read_addresses import is_at
from connection_wizard.spec.rules.samples import KEEPING
from connection_wizard.steps import number_of
from connection_wizard.words import NOTHING, Words, capital, say

TOKEN_URL_MISSING = finding_code(
    "token_url_missing",
    "error",
    "access_token",
    "The access token URL is missing",
    "There is nowhere to exchange the code for a token.",
    ("access_token", "url", ""),
    ("refresh_token", None),
)
REVOKE_URL_MISSING = finding_code(
    "revoke_url_missing",
    "error",
    "revoke_token",
    "The revoke URL is missing",
    "When somebody disconnects, the token would stay valid at the provider.",
    ("revoke_token", "url", ""),
)
TEST_URL_MISSING = finding_code(
    "test_url_missing",
    "error",
    "test_call",
    "The test URL is missing",
    "Without a test call nobody knows whether the connection works, and there is nothing to name it by.",
    ("test_call", "url", ""),
)


_MISSING: dict[DocumentPath, tuple[Code, Words]] = {
    ("access_token",): (
        TOKEN_URL_MISSING,
        say("Copy the token endpoint from the provider's documentation (…/token)."),
    ),
    ("revoke_token",): (
        REVOKE_URL_MISSING,
        say(
            "Copy the revocation endpoint, or do without step {step} if the provider has none.",
            step=number_of("revoke_token"),
        ),
    ),
    ("test_call",): (
        TEST_URL_MISSING,
        say("Find a GET call that needs no input and tells who is connected, such as /me, /user or /profile."),
    ),
}


FOLLOW_UP_URL_MISSING = finding_code(
    "follow_up_url_missing",
    "error",
    "access_token",
    "A follow-up call without an address",
    "There is nothing to call.",
    ("access_token", "follow_ups", [KEEPING | {"url": ""}]),
)


def urls(spec: ConnectionSpec) -> Iterator[Finding]:
    """Every call that is made has a URL; a refresh without one goes to the token URL."""
    for at, call in calls(spec):
        if call.url.strip() or call.snippet.strip() or at == ("refresh_token",):
            continue
        code, hint = _MISSING.get(
            at, (FOLLOW_UP_URL_MISSING, say("Enter the address to call, or remove the follow-up."))
        )
        fix = (
            fix_setting(say("Do without step {step}", step=number_of("revoke_token")), at, None)
            if at == ("revoke_token",)
            else None
        )
        yield code.finding(
            (*at, "url"), say("{place} is missing.", place=capital(place(spec, (*at, "url")))), hint, fix
        )


TOKEN_REQUEST_GET = finding_code(
    "token_request_get",
    "warning",
    None,
    "Tokens are fetched with GET",
    "RFC 6749 section 3.2 asks for POST: with GET the client secret and the code are in addresses, and so in logs.",
    ("access_token", "method", "GET"),
)
TEST_CHANGES_DATA = finding_code(
    "test_changes_data",
    "warning",
    "test_call",
    "A test call that changes something",
    "The test runs whenever the connection is checked; each time it would change data at the provider.",
    ("test_call", "method", "PUT"),
    ("test_call", "body", {"seen": True}),
)
TEST_POST_EMPTY = finding_code(
    "test_post_empty",
    "hint",
    "test_call",
    "A POST with nothing in it",
    "Most POST calls want values; without them the test may fail although the token is valid.",
    ("test_call", "method", "POST"),
)
GET_WITH_BODY = finding_code(
    "get_with_body",
    "warning",
    None,
    "A GET with a body",
    "Most servers do not read the body of a GET.",
    ("test_call", "body", {"fields": "all"}),
)


def methods(spec: ConnectionSpec) -> Iterator[Finding]:
    """Tokens are fetched with POST; the test changes nothing; a GET has no body."""
    for at, call in calls(spec):
        if call.snippet.strip():
            continue
        method_at = (*at, "method")
        token_call = at in (("access_token",), ("refresh_token",))
        if token_call and call.method == "GET" and not is_at(call.url or spec.access_token.url, TOKEN_BY_GET):
            yield TOKEN_REQUEST_GET.finding(
                method_at,
                say("{step} uses GET: secrets would travel in the address.", step=capital(step_words(at))),
                say("Use POST, unless the provider's documentation shows GET only."),
                fix_setting(say("Use POST"), method_at, "POST"),
            )
        if at == ("test_call",) and call.method in ("PUT", "PATCH", "DELETE"):
            yield TEST_CHANGES_DATA.finding(
                method_at,
                say("The test call uses {method}, which changes something at the provider.", method=call.method),
                say("Choose a call that only reads: it runs again and again."),
            )
        if at == ("test_call",) and call.method == "POST" and call.body is None and not call.parameters:
            yield TEST_POST_EMPTY.finding(
                (*at, "body"),
                say("The test call is a POST without anything to send."),
                say(
                    "If the provider needs values, send harmless ones, for example https://viasocket.com/ as an "
                    "address."
                ),
            )
        if call.method == "GET" and call.body is not None:
            yield GET_WITH_BODY.finding(
                (*at, "body"),
                say("{step} sends a body with GET; most servers ignore it.", step=capital(step_words(at))),
                say("Remove the body, put the values into the query, or use POST."),
                fix_setting(say("Remove the body"), (*at, "body"), None),
            )
        elif call.method == "GET" and call.parameters_in == "body":
            yield GET_WITH_BODY.finding(
                (*at, "parameters_in"),
                say(
                    "{step} sends parameters in the body of a GET; most servers ignore them.",
                    step=capital(step_words(at)),
                ),
                say("Send them in the query, or use POST."),
                fix_setting(say("Send them in the query"), (*at, "parameters_in"), "query"),
            )


BODY_LEAVES_OUT_PARAMETERS = finding_code(
    "body_leaves_out_parameters",
    "error",
    None,
    "A body without room for the parameters",
    "Parameters can be added to a form or a JSON object only; to a text or a list they are not, and are not sent.",
    ("access_token", "body", ["exchange"]),
    ("access_token", "body_format", "json"),
)


def bodies(spec: ConnectionSpec) -> Iterator[Finding]:
    """The body is of the format that is chosen, and leaves room for what is added to it."""
    complete = {call.at: call for call in all_calls(spec)}
    for at, call in calls(spec):
        if call.method != "GET" and not call.snippet.strip():
            yield from _body(spec, at, call)
            if leaves_out_parameters(spec, call, complete[at]) and not _inherits_trouble(spec, call, complete):
                yield BODY_LEAVES_OUT_PARAMETERS.finding(
                    (*at, "body" if call.body is not None else "body_format"),
                    say(
                        "The body of {step} takes no parameters.",
                        step=step_words(at),
                    ),
                    say("Send a form, a JSON object, or the parameters in the query."),
                )


BODY_FORMAT_MISMATCH = finding_code(
    "body_format_mismatch",
    "warning",
    None,
    "A body that does not fit its format",
    "The body would be left out, or arrive as something else.",
    ("test_call", "method", "POST"),
    ("test_call", "body", '{"fields": "all"}'),
    ("test_call", "body_format", "json"),
)


def _body(spec: ConnectionSpec, at: DocumentPath, call: HttpCall) -> Iterator[Finding]:
    body, body_format, format_at = call.body, _format(spec, call, at), (*at, "body_format")
    where = step_words(at)
    if body is None:
        return
    if body_format == "form":
        yield BODY_FORMAT_MISMATCH.finding(
            format_at,
            say("{where} sends a form, not its own body.", where=capital(where)),
            say("Choose JSON or text, or write parameters."),
            fix_setting(say("Send the body as text"), format_at, "text") if isinstance(body, str) else None,
        )
    elif body_format == "text" and not isinstance(body, str):
        yield BODY_FORMAT_MISMATCH.finding(
            format_at,
            say("{where} sends text, not its JSON body.", where=capital(where)),
            say("Choose JSON as the format."),
            fix_setting(say("Send JSON"), format_at, "json"),
        )
    elif isinstance(body, str) and (refused := _refused_json(body)):
        yield BODY_FORMAT_MISMATCH.finding(
            (*at, "body"),
            say("The body of {where} looks like JSON, but cannot be sent as it: {what}.", where=where, what=refused),
            say("Change that place. As it stands, the body is a text."),
        )
    elif body_format == "json" and isinstance(body, str):
        value = _json(body)
        yield BODY_FORMAT_MISMATCH.finding(
            (*at, "body"),
            say("The body of {where} is a text, but is sent as JSON: it would arrive in quotation marks.", where=where),
            say("Write the body as JSON, or choose text as the format."),
            fix_setting(say("Read it as JSON"), (*at, "body"), value) if isinstance(value, dict | list) else None,
        )


def _format(spec: ConnectionSpec, call: HttpCall, at: DocumentPath) -> BodyFormat:
    """The format of a call's body, as `connection_wizard.spec.completion` chooses it."""
    if call.body_format:
        return call.body_format
    if call.body is not None or at[0] == "test_call" or len(at) > 1:
        return "text" if isinstance(call.body, str) else "json"
    return spec.access_token.body_format


def leaves_out_parameters(spec: ConnectionSpec, call: HttpCall, complete: CompleteCall) -> bool:
    """Whether a call has parameters, OAuth's own among them, that its body has no room for."""
    body_format = _format(spec, call, complete.at)
    no_room = body_format == "text" or (body_format == "json" and not isinstance(call.body, dict | None))
    return no_room and call.parameters_in != "query" and _has_parameters(call, complete)


def _has_parameters(call: HttpCall, complete: CompleteCall) -> bool:
    if call.parameters:
        return True
    if complete.use in ("test", "follow_up"):
        return call.client_authentication in ("client_secret_post", "none")
    return ("token" if complete.use == "revoke" else "grant_type") not in call.omit


def _inherits_trouble(spec: ConnectionSpec, call: HttpCall, complete: dict[DocumentPath, CompleteCall]) -> bool:
    """Whether a call does only as the access token call does, which has the same trouble already."""
    token = spec.access_token
    if call is token or call.body_format or call.body is not None or token.method == "GET" or token.snippet.strip():
        return False
    return token.body_format == "text" and leaves_out_parameters(spec, token, complete["access_token",])


def _json(text: str) -> object:
    try:
        return strict_json.loads(text)
    except strict_json.NotStrict:
        return None


def _refused_json(text: str) -> Words:
    """Why a body that is JSON to some programs is none here; nothing for JSON, and for what is no JSON anywhere."""
    if not text.lstrip().startswith(("{", "[")):
        return NOTHING
    try:
        strict_json.loads(text)
    except strict_json.NotStrict as error:
        return NOTHING if error.broken else error.what
    return NOTHING


def test_inputs(spec: ConnectionSpec) -> Iterator[tuple[DocumentPath, str]]:
    """Where the test call alone takes what only the person who connects knows, and the field's key.

    What other requests need as well, or what names the server, is this provider's way: no other call would do without.
    """
    every = mentions(spec)
    elsewhere = {
        mention.name
        for mention in every
        if mention.where == "host"
        or (mention.where != "path" and mention.at[0] not in ("test_call", "fields", "platform"))
    }
    asked = {field.key for field in spec.fields if field.required and not field.default.strip()} - elsewhere
    for mention in every:
        if mention.at[0] == "test_call" and mention.where != "meant" and mention.name in asked:
            yield mention.at, mention.name


TEST_NEEDS_INPUT = finding_code(
    "test_needs_input",
    "warning",
    "test_call",
    "A test call that needs input",
    "The test must run for everybody without questions.",
    ("fields", 1, {"key": "board", "label": "Board", "type": "string", "required": True}),
    ("test_call", "url", "https://api.acme.com/v1/boards/${context.authData.board}"),
)


def test_input(spec: ConnectionSpec) -> Iterator[Finding]:
    """The test call needs no input."""
    for at, key in test_inputs(spec):
        yield TEST_NEEDS_INPUT.finding(
            at,
            say("The test call needs {key}, which only the person who connects knows.", key=quoted(key)),
            say("Choose a call that needs no input, or give the field a default value."),
        )


RULES = (urls, methods, bodies, test_input)
