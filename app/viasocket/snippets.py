"""The JavaScript of steps 5 to 8 and 12, made from the same complete calls that the live run sends.

Connection code is the body of an async function that returns the parsed answer; ``axios``, ``Buffer`` and
``URLSearchParams`` are the only globals that it uses. Where an answer is no success, the code throws the provider's own
words: nobody should have to guess.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import quote

from app.spec import names
from app.spec.calls import AnswerMapping, AnswerRule
from app.spec.completion import (
    BasicCredentials,
    Body,
    CompleteCall,
    exchange_call,
    follow_up_calls,
    me_call,
    refresh_call,
    revoke_call,
)
from app.spec.model import ConnectionSpec, RequestParameter
from app.spec.paths import DataPath, PathError, parse_path
from app.spec.templates import parse_template
from app.viasocket import javascript as js

_TITLES = {
    "exchange": "The token request",
    "follow_up": "The call after the token request",
    "refresh": "The refresh request",
    "revoke": "The revocation request",
    "test": "The test call",
}
_FUNCTIONS = {"exchange": "getAccessToken", "refresh": "refreshAccessToken", "revoke": "revokeAccess", "test": "getMe"}
_NO_WORDS = ("", "0", "ok", "success", "error", "fail", "failed", "failure", "true", "false", "none", "about:blank")


def token_code(spec: ConnectionSpec) -> str:
    """Step 5: the exchange of the code, and the calls right after it."""
    call = exchange_call(spec)
    return call.snippet or _function(spec, call, follow_up_calls(spec))


def refresh_code(spec: ConnectionSpec) -> str | None:
    """Step 6; None where the connection has no refresh."""
    call = refresh_call(spec)
    return None if call is None else call.snippet or _function(spec, call)


def revoke_code(spec: ConnectionSpec) -> str | None:
    """Step 7; None where the connection has no revocation."""
    call = revoke_call(spec)
    return None if call is None else call.snippet or _function(spec, call)


def test_code(spec: ConnectionSpec) -> str:
    """Step 8: exactly one request, its answer unchanged."""
    call = me_call(spec)
    return call.snippet or _function(spec, call)


test_code.__test__ = False  # type: ignore[attr-defined]  # not a test, whatever a test runner thinks of its name


def parameter_code(parameter: RequestParameter) -> str:
    """The value of one request parameter of step 12: a function body that returns."""
    if parameter.snippet:
        return parameter.snippet
    return f"return {js.template(parameter.value, _chained)};"


def _function(spec: ConnectionSpec, call: CompleteCall, follow_ups: Sequence[CompleteCall] = ()) -> str:
    function = _FUNCTIONS[call.use]
    lines = list(_Writer(spec, call, follow_ups).lines())
    body = "\n".join(js.INDENT + line if line else "" for line in "\n".join(lines).split("\n"))
    return f"const {function} = async () => {{\n{body}\n}};\nreturn await {function}();"


def _chained(path: DataPath) -> str:
    return path.optional_chaining


class _Writer:
    """Writes the body of one function."""

    def __init__(self, spec: ConnectionSpec, call: CompleteCall, follow_ups: Sequence[CompleteCall]) -> None:
        self._spec = spec
        self._call = call
        self._follow_ups = follow_ups
        self._defaults = {field.key: field.default for field in spec.fields if field.key and field.default}
        self._names = self._value_names([call, *follow_ups])

    def lines(self) -> Iterator[str]:
        """The body, without indent."""
        yield from self._values()
        work = "\n".join(self._work())
        for helper in _helpers(work):
            yield from helper.split("\n")
        yield ""
        yield work

    def _work(self) -> Iterator[str]:
        yield from self._request(self._call, "")
        yield ""
        if self._call.use in ("exchange", "refresh"):
            yield from self._tokens()
        elif self._call.use == "test":
            root = self._call.response.root
            yield from self._part("me", root, "data") if root else ()
            yield "return me;" if root else "return data;"
        else:
            yield "return data;"

    # -- values of the connection

    def _value_names(self, calls: Sequence[CompleteCall]) -> dict[DataPath, str]:
        """A short name for every value of the connection that the calls need."""
        found: dict[DataPath, str] = {}
        for call in calls:
            for text in call.templates:
                for path in parse_template(text).paths:
                    if call.use == "follow_up" and path.below(*names.TOKEN_RESPONSE.parts) is not None:
                        continue  # what has just been answered
                    if path not in found:
                        found[path] = self._free_name(path, set(found.values()))
        return found

    def _free_name(self, path: DataPath, taken: set[str]) -> str:
        words = [str(part) for part in path.parts[1:]]
        wanted = words[-1]
        while (candidate := js.name(wanted)) in taken:
            wanted += "_"
        return candidate

    def _values(self) -> Iterator[str]:
        if not self._names:
            return
        yield js.block(
            "const values = {", (f"{short}: {self._source(path)}" for path, short in self._names.items()), "};", 0
        )
        yield "for (const [name, value] of Object.entries(values)) {"
        yield '  if (value === undefined || value === null || typeof value === "object") {'
        yield "    throw new Error(`There is no value for ${name}.`);"
        yield "  }"
        yield "}"
        yield ""

    def _source(self, path: DataPath) -> str:
        if path == names.CODE and (sent_as := self._spec.authorization.callback.code) not in ("", "code"):
            renamed = names.AUTHORIZATION / sent_as
            return f"{path.optional_chaining} ?? {renamed.optional_chaining}"
        default = self._defaults.get(path.area) if len(path.parts) == 2 else None
        return f"{path.optional_chaining} || {js.text(default)}" if default else path.optional_chaining

    def _reference(self, call: CompleteCall) -> js.Reference:
        def read(path: DataPath) -> str:
            below = path.below(*names.TOKEN_RESPONSE.parts)
            if call.use == "follow_up" and below is not None:
                return js.read("tokens", below)
            short = self._names[path]
            return f"values[{short}]" if short.startswith('"') else f"values.{short}"

        return read

    # -- a request and its answer

    def _request(self, call: CompleteCall, suffix: str) -> Iterator[str]:
        reference = self._reference(call)
        response, data = f"response{suffix}", f"data{suffix}"
        headers = [f"{js.key(name)}: {_text(value.strip(), reference)}" for name, value in call.headers]
        if call.basic and "authorization" not in {name.lower() for name, _ in call.headers}:
            headers.append(f"Authorization: {_basic(call.basic, reference)}")
        entries = [f"method: {js.text(call.method)}", f"url: {_url(call, reference)}"]
        entries.append(f"headers: {js.block('{', headers, '}', 1)}")
        if call.body is not None:
            entries.append(f"data: {_body(call.body, reference)}")
        entries += ['responseType: "text"', "transformResponse: [(body) => body]", "validateStatus: () => true"]
        yield js.block(f"const {response} = await axios.request({{", entries, "});", 0)
        yield f"const {data} = parse({response}.data, {js.text(call.response.format)});"
        yield from self._success(call, response, data)

    def _success(self, call: CompleteCall, response: str, data: str) -> Iterator[str]:
        conditions = [_holds(call.success, response, data)]
        if not call.success.path:
            conditions.append(f"!saysFailure({data})")
        if call.use == "test":
            conditions.append(f"isData({response}.data, {data})")
        condition = " && ".join(conditions)
        own = _path(call.response.error_message)
        words = f"{js.read(data, own)}, {data}" if own.parts else f"undefined, {data}"
        yield f"if (!({condition})) {{"
        yield f"  const words = wordsOf({words}, {response}.data);"
        yield f"  throw new Error(`{_TITLES[call.use]} failed (status ${{{response}.status}}): ${{words}}`);"
        yield "}"

    def _part(self, variable: str, root: str, data: str) -> Iterator[str]:
        yield f"const {variable} = {js.read(data, _path(root))};"
        yield f"if ({variable} === undefined) {{"
        yield f"  throw new Error({js.text(f'The answer has no part “{root}”.')});"
        yield "}"

    # -- tokens

    def _tokens(self) -> Iterator[str]:
        yield from _mapped("tokens", "data", self._call.response)
        follow_ups = zip(self._spec.access_token.follow_ups, self._follow_ups, strict=False)
        for number, (follow_up, call) in enumerate(follow_ups, 2):
            yield ""
            yield from self._request(call, str(number))
            if follow_up.purpose == "look_up":
                yield from _kept("tokens", f"data{number}", call.response)
            else:
                yield f"const exchanged{number} = (() => {{"
                yield from (js.INDENT + line for line in _mapped("tokens", f"data{number}", call.response))
                yield "  return tokens;"
                yield "})();"
                yield "delete tokens.expires_in;"
                yield f"Object.assign(tokens, exchanged{number});"
        if self._call.use == "refresh":
            carried = ["refresh_token"]
            parts = (self._spec.access_token, *self._spec.access_token.follow_ups)
            carried += [kept.name for part in parts for kept in part.response.keep if kept.name]
            yield ""
            yield "// What the answer does not bring again stays as it was"
            yield f"const old = {names.TOKEN_RESPONSE.optional_chaining};"
            for name in dict.fromkeys(carried):
                place = js.read("old", DataPath((name,)))
                own = f"tokens[{js.text(name)}]" if js.name(name) != name else f"tokens.{name}"
                yield f"if ({own} === undefined && {place} !== undefined) {own} = {place};"
        yield "return tokens;"


def _mapped(variable: str, data: str, mapping: AnswerMapping) -> Iterator[str]:
    """A token response with the tokens at its top, as `app.oauth.tokens.token_object` makes it."""
    token = js.read(data, _path(mapping.access_token)) if mapping.access_token else "undefined"
    yield f"const token = {token};"
    yield 'if (typeof token !== "string" || !token.trim()) {'
    place = mapping.access_token or "(nothing)"
    yield f"  throw new Error({js.text(f'The answer holds no access token at “{place}”.')});"
    yield "}"
    root = js.read(data, _path(mapping.root)) if mapping.root else data
    if mapping.root:
        yield f"if ({root} === undefined) {{"
        yield f"  throw new Error({js.text(f'The answer has no part “{mapping.root}”.')});"
        yield "}"
    yield f"const {variable} = {{ ...(isObject({root}) ? {root} : {{}}), access_token: token }};"
    if mapping.refresh_token:
        yield f"const refreshToken = {js.read(data, _path(mapping.refresh_token))};"
        yield 'if (typeof refreshToken === "string" && refreshToken.trim()) {'
        yield f"  {variable}.refresh_token = refreshToken;"
        yield "}"
    yield f"delete {variable}.expires_in;"
    yield from _expiry(variable, data, mapping)
    yield from _kept(variable, data, mapping)


_EXPIRY = {
    "seconds": "Number(expiry)",
    "milliseconds": "Number(expiry) / 1000",
    "date": "Date.parse(/([zZ]|[+-]\\d\\d:?\\d\\d)$/.test(expiry) ? expiry : `${expiry}Z`) / 1000 - Date.now() / 1000",
    "epoch_seconds": "Number(expiry) - Date.now() / 1000",
    "epoch_milliseconds": "(Number(expiry) - Date.now()) / 1000",
}


def _expiry(variable: str, data: str, mapping: AnswerMapping) -> Iterator[str]:
    default = mapping.default_expires_in
    if not mapping.expires_in:
        if default is not None:
            yield f"{variable}.expires_in = {default};"
        return
    yield f"const expiry = {js.read(data, _path(mapping.expires_in))};"
    kinds = '["string"]' if mapping.expires_unit == "date" else '["string", "number"]'
    yield f'const expiresIn = {kinds}.includes(typeof expiry) && expiry !== "" ? {_EXPIRY[mapping.expires_unit]} : NaN;'
    yield "if (Number.isFinite(expiresIn) && expiresIn >= 0) {"
    yield f"  {variable}.expires_in = Math.floor(expiresIn);"
    if default is not None:
        yield "} else {"
        yield f"  {variable}.expires_in = {default};"
    yield "}"


def _kept(variable: str, data: str, mapping: AnswerMapping) -> Iterator[str]:
    for kept in mapping.keep:
        place = js.read(data, _path(kept.path)) if kept.path else "undefined"
        target = f"{variable}.{kept.name}" if js.name(kept.name) == kept.name else f"{variable}[{js.text(kept.name)}]"
        yield f"{target} = {place};"
        yield f"if ({target} === undefined) {{"
        yield f"  throw new Error({js.text(f'The answer has no value at “{kept.path}”.')});"
        yield "}"


def _path(text: str) -> DataPath:
    """A path of the spec; one that cannot be read leads nowhere, and a finding says so."""
    try:
        return parse_path(text)
    except PathError:
        return DataPath((text,))


def _holds(rule: AnswerRule, response: str, data: str) -> str:
    statuses = []
    for pattern in rule.statuses:
        if pattern.endswith("xx"):
            first = int(pattern[0])
            statuses.append(f"({response}.status >= {first}00 && {response}.status < {first + 1}00)")
        else:
            statuses.append(f"{response}.status === {int(pattern)}")
    code = " || ".join(statuses) or "false"
    if len(statuses) > 1:
        code = f"({code})"
    if not rule.path:
        return code
    value = js.read(data, _path(rule.path))
    conditions = {
        "present": f'![undefined, null, ""].includes({value})',
        "absent": f'[undefined, null, ""].includes({value})',
        "equals": f"isSame({value}, {js.value(rule.value, _chained)})",
        "differs": f"!isSame({value}, {js.value(rule.value, _chained)})",
    }
    if isinstance(rule.value, str):
        conditions |= {
            "equals": f"{value} === {js.text(rule.value)}",
            "differs": f"{value} !== {js.text(rule.value)}",
        }
    return f"{code} && {conditions[rule.condition]}"


def _url(call: CompleteCall, reference: js.Reference) -> str:
    """Address and query in one template literal; what a value brings is encoded unless it makes up the host."""
    address = parse_template(call.url)
    pieces: list[str | DataPath] = list(address.pieces)
    fragment = ""
    if pieces and isinstance(pieces[-1], str) and "#" in pieces[-1]:
        last, _, fragment = pieces[-1].partition("#")
        pieces[-1] = last
    code, literal, in_host = "", "", True
    for piece in pieces:
        if isinstance(piece, DataPath):
            read = reference(piece)
            code += "${" + (read if in_host else f"encodeURIComponent({read})") + "}"
            literal += "x"
        else:
            code += js.in_template(piece)
            literal += piece
            in_host = "/" not in literal.partition("://")[2] and "?" not in literal
    has_query = "?" in literal
    for number, (name, value) in enumerate(call.query):
        joint = "?" if number == 0 and not has_query else "" if number == 0 and literal.endswith(("?", "&")) else "&"
        code += joint + js.in_template(_component(name)) + "="
        for part in parse_template(value).pieces:
            code += (
                "${encodeURIComponent(" + reference(part) + ")}"
                if isinstance(part, DataPath)
                else js.in_template(_component(part))
            )
    code += js.in_template(f"#{fragment}") if fragment else ""
    return f"`{code}`" if "${" in code.replace("\\${", "") else js.text(_plain(code))


def _plain(code: str) -> str:
    return code.replace("\\`", "`").replace("\\${", "${").replace("\\\\", "\\")


def _component(text: str) -> str:
    return quote(text, safe="!'()*-._~")


def _text(template: str, reference: js.Reference) -> str:
    """A template where the code around it takes anything for a text."""
    pieces = parse_template(template).pieces
    if len(pieces) == 1 and isinstance(pieces[0], DataPath):
        return reference(pieces[0])
    return js.template(template, reference)


def _basic(basic: BasicCredentials, reference: js.Reference) -> str:
    def part(template: str) -> str:
        code = _text(template, reference)
        return f"formEncoded({code})" if basic.encoded else code

    user, password = part(basic.username), part(basic.password)
    inner = f"${{{user}}}:" + (f"${{{password}}}" if basic.password else "")
    return "`Basic ${Buffer.from(`" + inner + '`).toString("base64")}`'


def _body(body: Body, reference: js.Reference) -> str:
    if body.format == "form":
        pairs = (f"[{js.text(name)}, {_text(value, reference)}]" for name, value in body.pairs)
        return js.block("new URLSearchParams([", pairs, "]).toString()", 1)
    if body.format == "json":
        return f"JSON.stringify({js.value(body.value, reference, 1)})"
    return js.template(str(body.value), reference)


_HELPERS = {
    "isObject": """\
const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);""",
    "parse": """\
// An answer is read by what it is, for providers label JSON as text
const parse = (body, format) => {
  const text = String(body ?? "").replace(/^\\uFEFF/, "").trim();
  try {
    if (format !== "form" && text) return JSON.parse(text);
  } catch {
    // no JSON
  }
  const isForm = format === "form" || (format === "auto" && /^[^<\\s][^\\s]*$/.test(text) && text.includes("="));
  return isForm ? Object.fromEntries(new URLSearchParams(text)) : undefined;
};""",
    "isData": """\
const isData = (body, data) => data !== undefined || String(body ?? "").trim() === "";""",
    "tells": f"""\
const tells = (value) => {{
  if (isObject(value) || Array.isArray(value)) return Object.values(value).some(tells);
  const harmless = [{", ".join(f'"{word}"' for word in _NO_WORDS)}];
  return !harmless.includes(String(value ?? "").trim().toLowerCase());
}};""",
    "saysFailure": """\
// Some providers answer a failure with status 200
const saysFailure = (data) =>
  isObject(data) &&
  (data.ok === false || data.success === false || data.error === true || tells(data.error) || tells(data.errors));""",
    "wordsOf": """\
// The provider's own words, wherever it put them
const wordsOf = (own, data, body) => {
  const error = isObject(data?.error) ? data.error : data;
  const said = [own, error?.error, error?.code, error?.error_description, error?.message, data?.message]
    .filter((words) => ["string", "number"].includes(typeof words) && words !== "");
  return [...new Set(said)].join(": ") || String(body ?? "").slice(0, 300) || "no words";
};""",
    "isSame": """\
const isSame = (value, wanted) =>
  value === wanted || (typeof value === "string" && value === JSON.stringify(wanted));""",
    "formEncoded": """\
const formEncoded = (value) => new URLSearchParams([["", value]]).toString().slice(1);""",
}


def _helpers(code: str) -> Iterator[str]:
    """The helper functions that the code uses, and those that these use, before whoever uses them."""
    wanted: list[str] = []
    for name in reversed(_HELPERS):  # those that others use stand before them
        users = [code, *(_HELPERS[other] for other in wanted)]
        if any(f"{name}(" in user or f"({name})" in user for user in users):
            wanted.insert(0, name)
    yield from (_HELPERS[name] for name in wanted)
