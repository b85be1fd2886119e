"""The JavaScript of calls and request parameters, made from the same complete calls that the live run sends.

Connection code is the body of an async function that returns the parsed answer; ``axios``, ``Buffer`` and
``URLSearchParams`` are the only globals that it uses. Where an answer is no success, the code throws the provider's own
words: nobody should have to guess.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from connection_wizard.spec import names
from connection_wizard.spec.calls import header_value
from connection_wizard.spec.completion import (
    CompleteCall,
    exchange_call,
    follow_up_calls,
    me_call,
    refresh_call,
    revoke_call,
)
from connection_wizard.spec.model import ConnectionSpec, RequestParameter
from connection_wizard.spec.paths import DataPath
from connection_wizard.spec.templates import parse_template
from connection_wizard.viasocket import javascript as js
from connection_wizard.viasocket.answer_code import helpers_of, kept_lines, path_of, success_code, token_lines
from connection_wizard.viasocket.marks import is_own
from connection_wizard.viasocket.request_code import basic_code, body_code, text_code, url_code

_TITLES = {
    "exchange": "The token request",
    "follow_up": "The call after the token request",
    "refresh": "The refresh request",
    "revoke": "The revocation request",
    "test": "The test call",
}
_FUNCTIONS = {"exchange": "getAccessToken", "refresh": "refreshAccessToken", "revoke": "revokeAccess", "test": "getMe"}
_TYPED = ("POST", "PUT", "PATCH")
"""Methods for which axios names a type of body, also where there is none."""


def token_code(spec: ConnectionSpec) -> str:
    """The exchange of the code, and the calls right after it."""
    call = exchange_call(spec)
    return call.snippet if is_own(call.snippet) else _function(spec, call, follow_up_calls(spec))


def refresh_code(spec: ConnectionSpec) -> str | None:
    """The refresh; None where there is none."""
    call = refresh_call(spec)
    if call is None:
        return None
    return call.snippet if is_own(call.snippet) else _function(spec, call)


def revoke_code(spec: ConnectionSpec) -> str | None:
    """The revocation; None where there is none."""
    call = revoke_call(spec)
    if call is None:
        return None
    return call.snippet if is_own(call.snippet) else _function(spec, call)


def me_code(spec: ConnectionSpec) -> str:
    """Exactly one request, its answer unchanged."""
    call = me_call(spec)
    return call.snippet if is_own(call.snippet) else _function(spec, call)


def parameter_code(parameter: RequestParameter) -> str:
    """The value of one request parameter: a function body that returns."""
    if is_own(parameter.snippet):
        return parameter.snippet
    return f"return {js.template(parameter.value, _chained)};"


def _function(spec: ConnectionSpec, call: CompleteCall, follow_ups: Sequence[CompleteCall] = ()) -> str:
    """What the code does comes first, the small functions that it uses for that below it."""
    function = _FUNCTIONS[call.use]
    work = "\n".join(_Writer(spec, call, follow_ups).lines())
    body = "\n".join(js.INDENT + line if line else "" for line in work.split("\n"))
    parts = [f"const {function} = async () => {{\n{body}\n}};", *helpers_of(work), f"return await {function}();"]
    return "\n\n".join(parts)


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
        yield from self._work()

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
        entries = (f"{short}: {self._source(path)}" for path, short in self._names.items())
        yield js.block("const values = given({", entries, "});", 0)
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
        headers = [f"{js.key(name)}: {text_code(header_value(value), reference)}" for name, value in call.headers]
        if call.basic and "authorization" not in {name.lower() for name, _ in call.headers}:
            headers.append(f"Authorization: {basic_code(call.basic, reference)}")
        if (
            call.body is None
            and call.method in _TYPED
            and "content-type" not in {name.lower() for name, _ in call.headers}
        ):
            headers.append('"Content-Type": false')  # or axios calls nothing a form, which some servers refuse
        entries = [f"method: {js.text(call.method)}", f"url: {url_code(call, reference)}"]
        entries.append(f"headers: {js.block('{', headers, '}', 1)}")
        if call.body is not None:
            entries.append(f"data: {body_code(call.body, reference)}")
        entries += ['responseType: "text"', "transformResponse: [(body) => body]", "validateStatus: () => true"]
        yield js.block(f"const {response} = await axios.request({{", entries, "});", 0)
        as_format = "" if call.response.format == "auto" else f", {js.text(call.response.format)}"
        yield f"const {data} = parse({response}.data{as_format});"
        yield from self._success(call, suffix)

    def _success(self, call: CompleteCall, suffix: str) -> Iterator[str]:
        response, data = f"response{suffix}", f"data{suffix}"
        conditions = [success_code(call.success, response, data)]
        if not call.success.path:
            conditions.append(f"!saysFailure({data})")
        if call.use == "test":
            conditions.append(f"isData({response}.data, {data})")
        own = path_of(call.response.error_message)
        words = f"{js.read(data, own)}, {data}" if own.parts else f"undefined, {data}"
        yield f"const isSuccess{suffix} = {' && '.join(conditions)};"
        yield f"if (!isSuccess{suffix}) {{"
        yield f"  const words = wordsOf({words}, {response}.data);"
        yield f"  throw new Error(`{_TITLES[call.use]} failed (status ${{{response}.status}}): ${{words}}`);"
        yield "}"

    def _part(self, variable: str, root: str, data: str) -> Iterator[str]:
        yield f"const {variable} = {js.read(data, path_of(root))};"
        yield f"if ({variable} === undefined) {{"
        yield f"  throw new Error({js.text(f'The answer has no part “{root}”.')});"
        yield "}"

    # -- tokens

    def _tokens(self) -> Iterator[str]:
        yield from token_lines("tokens", "data", self._call.response)
        follow_ups = zip(self._spec.access_token.follow_ups, self._follow_ups, strict=False)
        for number, (follow_up, call) in enumerate(follow_ups, 2):
            yield ""
            yield from self._request(call, str(number))
            if follow_up.purpose == "look_up":
                yield from kept_lines("tokens", f"data{number}", call.response)
            else:
                yield f"const exchanged{number} = (() => {{"
                yield from (js.INDENT + line for line in token_lines("tokens", f"data{number}", call.response))
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
