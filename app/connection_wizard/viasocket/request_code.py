"""What a request says in JavaScript: its address, its query, its headers, its body, the client's credentials."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

from pydantic import JsonValue

from connection_wizard.spec import names
from connection_wizard.spec.calls import header_value
from connection_wizard.spec.completion import BasicCredentials, Body, CompleteCall, Pair, texts_in
from connection_wizard.spec.paths import DataPath
from connection_wizard.spec.templates import parse_template
from connection_wizard.viasocket import javascript as js

_TYPED = ("POST", "PUT", "PATCH")
"""Methods for which axios names a type of body, also where there is none."""
_ANSWERED = frozenset({names.TOKEN_RESPONSE.area, names.TEST_RESPONSE.area})
_TOKENS = frozenset({names.ACCESS_TOKEN, names.REFRESH_TOKEN})


def request_entries(call: CompleteCall, reference: js.Reference) -> Iterator[tuple[str, js.Expression]]:
    """What axios is told of a request."""
    yield "method: ", js.text(call.method)
    as_parameters = call.query if _may_be_parameters(call) else ()
    url = _url(call, () if as_parameters else call.query, reference)
    if call.guarded:
        yield "url: allowed(", js.Wrapped(url, ")")
    else:
        yield "url: ", url
    if as_parameters:
        entries = (_entry(call, name, value, text_code(value, reference), reference) for name, value in as_parameters)
        yield "params: ", js.block("{", entries, "}")
    own_authorization = "authorization" in {name.lower() for name, _ in call.headers}
    if call.basic and not own_authorization:
        yield "auth: ", _basic(call.basic, reference)
    yield "headers: ", js.block("{", _headers(call, reference), "}")
    if call.body is not None:
        yield "data: ", _body(call, call.body, reference)
    yield "validateStatus: ", "() => true"


def text_code(template: str, reference: js.Reference) -> js.Expression:
    """A template where the code around it takes anything for a text; one value alone is short."""
    pieces = parse_template(template).pieces
    if len(pieces) == 1 and isinstance(pieces[0], DataPath):
        return reference(pieces[0])
    return js.template(template, reference)


def _json_text(template: str, reference: js.Reference) -> js.Expression:
    """A template in JSON, always a text: what came in answers may be a number, all else is a text already."""
    paths = parse_template(template).paths
    may_be_number = any(path.area in _ANSWERED and path not in _TOKENS for path in paths)
    return js.template(template, reference) if may_be_number else text_code(template, reference)


def _json(call: CompleteCall, whole: JsonValue, reference: js.Reference) -> js.Expression:
    def text_of(template: str) -> js.Expression:
        return _json_text(template, reference)

    if not isinstance(whole, dict) or not call.only_if_filled & whole.keys():
        return js.value(whole, text_of)
    entries = (_entry(call, name, inside, js.value(inside, text_of), reference) for name, inside in whole.items())
    return js.block("{", entries, "}")


def _entry(
    call: CompleteCall, name: str, template: JsonValue, value: js.Expression, reference: js.Reference
) -> tuple[str, js.Expression]:
    """An entry of an object; one that is left out where a value in it is blank is spread."""
    paths = [path for text in texts_in(template) for path in parse_template(text).paths]
    start, written = js.entry_of(name, value)
    if name not in call.only_if_filled or not paths:
        return start, written
    conditions = " && ".join(dict.fromkeys(map(reference, paths)))
    return f"...({conditions} && ", js.block("{", [(start, written)], "})")


def _may_be_parameters(call: CompleteCall) -> bool:
    """Whether axios may put together the query: each name once, and an address that goes on with one."""
    return _are_keys(call.query) and not call.url.endswith(("?", "&"))


def _are_keys(pairs: tuple[Pair, ...]) -> bool:
    """Whether the names can be those of an object."""
    keys = [name for name, _ in pairs]
    return len(set(keys)) == len(keys) and "__proto__" not in keys and not any(key.isdigit() for key in keys)


def _url(call: CompleteCall, query: tuple[Pair, ...], reference: js.Reference) -> js.Expression:
    """The address, with a query; what a value brings is encoded unless it makes up the host."""
    pieces = list(parse_template(call.url).pieces)
    fragment = ""
    if pieces and isinstance(pieces[-1], str) and "#" in pieces[-1]:
        pieces[-1], _, fragment = pieces[-1].partition("#")
    made: list[str | js.Code] = []
    literal, in_host = "", True
    for piece in pieces:
        if isinstance(piece, DataPath):
            made.append(_encoded(reference(piece), in_host))
            literal += "x"
        else:
            made.append(piece)
            literal += piece
            in_host = "/" not in literal.partition("://")[2] and "?" not in literal
    for number, (name, value) in enumerate(query):
        has_query = number > 0 or "?" in literal
        joint = "?" if not has_query else "" if number == 0 and literal.endswith(("?", "&")) else "&"
        made.append(f"{joint}{_component(name)}=")
        parts = parse_template(value).pieces
        made += [_encoded(reference(part)) if isinstance(part, DataPath) else _component(part) for part in parts]
    if fragment:
        made.append(f"#{fragment}")
    if len(made) == 1 and isinstance(made[0], js.Code):
        return made[0].code
    return js.Literal(tuple(made))


def _encoded(code: str, in_host: bool = False) -> js.Code:
    return js.Code(code if in_host else f"encodeURIComponent({code})")


def _component(text: str) -> str:
    return quote(text, safe="!'()*-._~")


def _headers(call: CompleteCall, reference: js.Reference) -> Iterator[tuple[str, js.Expression]]:
    for name, value in call.headers:
        yield _entry(call, name, value, text_code(header_value(value), reference), reference)
    typed = "content-type" in {name.lower() for name, _ in call.headers}
    if call.body is None and call.method in _TYPED and not typed:
        yield "'Content-Type': ", "false"  # or axios calls nothing a form, which some servers refuse


def _basic(basic: BasicCredentials, reference: js.Reference) -> js.Expression:
    """The client's credentials, of which axios makes the header."""

    def part(template: str) -> js.Expression:
        code = text_code(template, reference)
        return f"formEncoded({code})" if basic.encoded else code

    entries = [("username: ", part(basic.username)), ("password: ", part(basic.password) if basic.password else "''")]
    return js.block("{", entries, "}")


def _pair(name: str, value: js.Expression) -> js.Block:
    return js.block("[", (("", js.text(name)), ("", value)), "]")


def _body(call: CompleteCall, body: Body, reference: js.Reference) -> js.Expression:
    """A body: axios makes the text of it that is sent."""
    if body.format == "form":
        if _are_keys(body.pairs):
            entries = (_entry(call, name, value, text_code(value, reference), reference) for name, value in body.pairs)
            return js.block("new URLSearchParams({", entries, "})")
        pairs = (("", _pair(name, text_code(value, reference))) for name, value in body.pairs)
        return js.block("new URLSearchParams([", pairs, "])")
    if body.format == "text":
        return js.template(str(body.value), reference)
    value = _json(call, body.value, reference)
    kinds = [value for name, value in call.headers if name.lower() == "content-type"]
    if isinstance(body.value, dict | list) and "application/json" in kinds:
        return value
    if isinstance(value, js.Block):
        return js.Block(f"JSON.stringify({value.opening}", value.entries, f"{value.closing})")
    return f"JSON.stringify({value})"
