"""The JavaScript of calls and request parameters, made from the same complete calls that the live run sends.

Connection code is the body of an async function that returns the parsed answer; ``axios`` and ``URLSearchParams`` are
the only globals of the platform that it uses. Each call is one function that begins with its request. Where an answer
is no success, the code throws the provider's own words: nobody should have to guess.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from connection_wizard.spec import names
from connection_wizard.spec.calls import FollowUpCall, Pick
from connection_wizard.spec.completion import (
    CompleteCall,
    exchange_call,
    follow_up_calls,
    me_call,
    refresh_call,
    revoke_call,
)
from connection_wizard.spec.guarding import guarded_domains
from connection_wizard.spec.model import ConnectionSpec, RequestParameter
from connection_wizard.spec.paths import DataPath
from connection_wizard.spec.templates import parse_template
from connection_wizard.viasocket import answer_code as answers
from connection_wizard.viasocket import javascript as js
from connection_wizard.viasocket.marks import is_own
from connection_wizard.viasocket.request_code import request_entries, text_code

_FUNCTIONS = {"exchange": "getAccessToken", "refresh": "refreshAccessToken", "revoke": "revokeAccess", "test": "getMe"}
_CONTEXT = "context.authData"
_RANDOM = "crypto.randomUUID()"
_TAKEN = frozenset(
    re.findall(
        r"\w+",
        """__proto__ abstract arguments async await boolean break byte case catch char class const continue
        debugger default delete do double else enum eval export extends false final finally float for function
        get goto if implements import in instanceof int interface let long native new null of package private
        protected public return set short static super switch synchronized this throw throws transient true try
        typeof undefined var void volatile while with yield Array Boolean Buffer Date Infinity JSON Map Math NaN
        Number Object Promise RegExp Set String URLSearchParams axios cheerio console context crypto
        encodeURIComponent fetch https jwt moment setTimeout status data body tokens received found list fitting
        entry there it same old seconds until inZone reason need allowed saysNo formEncoded""",
    )
)
"""Names that no value of a connection gets in the code."""


def token_code(spec: ConnectionSpec) -> str:
    """The exchange of the code, and the calls right after it."""
    call = exchange_call(spec)
    if is_own(call.snippet):
        return call.snippet
    return _code(spec, call, tuple(zip(spec.access_token.follow_ups, follow_up_calls(spec), strict=True)))


def refresh_code(spec: ConnectionSpec) -> str | None:
    """The refresh; None where there is none."""
    call = refresh_call(spec)
    if call is None:
        return None
    if is_own(call.snippet):
        return call.snippet
    after = zip(spec.access_token.follow_ups, follow_up_calls(spec), strict=True)
    again = () if is_own(spec.access_token.snippet) else tuple(pair for pair in after if pair[0].after_refresh)
    return _code(spec, call, again)


def revoke_code(spec: ConnectionSpec) -> str | None:
    """The revocation; None where there is none."""
    call = revoke_call(spec)
    if call is None:
        return None
    return call.snippet if is_own(call.snippet) else _code(spec, call)


def me_code(spec: ConnectionSpec) -> str:
    """Exactly one request, its answer unchanged."""
    call = me_call(spec)
    return call.snippet if is_own(call.snippet) else _code(spec, call)


def parameter_code(parameter: RequestParameter) -> str:
    """The value of one request parameter: a function body that returns."""
    if is_own(parameter.snippet):
        return parameter.snippet
    return f"return {js.template(parameter.value, _in_context)}"


def optional_parameter_code(parameter: RequestParameter) -> str:
    """The same of one that is left out where a value in it is blank: then it returns nothing."""
    paths = [] if is_own(parameter.snippet) else list(parse_template(parameter.value).paths)
    if not paths:
        return parameter_code(parameter)
    value = text_code(parameter.value, _in_context)
    if isinstance(value, str):
        return f"return {value} || undefined"
    return f"return {' && '.join(map(_in_context, dict.fromkeys(paths)))} ? {value} : undefined"


def _in_context(path: DataPath) -> str:
    return _RANDOM if path == names.RANDOM_UUID else js.read("context", path)


def _code(
    spec: ConnectionSpec, call: CompleteCall, follow_ups: Sequence[tuple[FollowUpCall, CompleteCall]] = ()
) -> str:
    """A function for each call, the small functions that these use below them, and what is returned."""
    functions = [_function(_FUNCTIONS[call.use], "", _Writer(spec, call).lines())]
    called = [_FUNCTIONS[call.use]]
    for kind, complete in follow_ups:
        base = "lookUp" if kind.purpose == "look_up" else "exchangeAgain"
        number = sum(name.startswith(base) for name in called) + 1
        called.append(base if number == 1 else f"{base}{number}")
        functions.append(_function(called[-1], "tokens", _FollowUpWriter(spec, complete, kind.purpose).lines()))
    work = "\n\n".join(functions)
    guarded = [domain for each in (call, *(one for _, one in follow_ups)) for domain in guarded_domains(spec, each.url)]
    helpers = [*answers.helpers_of(work), *([answers.guard(dict.fromkeys(guarded))] if guarded else [])]
    return "\n\n".join([work, *helpers, "\n".join(_end(called))])


def _function(name: str, parameter: str, lines: Iterator[str]) -> str:
    body = "\n".join(js.INDENT + line if line else "" for line in lines)
    return f"const {name} = async ({parameter}) => {{\n{body}\n}}"


def _end(called: Sequence[str]) -> Iterator[str]:
    """One call after the other, each with what the one before it brought."""
    given = ""
    for number, name in enumerate(called[:-1], 1):
        made = "received" if number == 1 else f"received{number}"
        yield f"const {made} = await {name}({given})"
        given = made
    yield f"return await {called[-1]}({given})"


class _Writer:
    """Writes the body of one function: lines without their indent. Where one goes on in more, these have theirs."""

    def __init__(self, spec: ConnectionSpec, call: CompleteCall) -> None:
        self._spec = spec
        self._call = call
        self._defaults = {field.key: field.default for field in spec.fields if field.key and field.default}
        self._names = self._value_names()

    def lines(self) -> Iterator[str]:
        yield from self._values()
        yield from self._request()
        yield ""
        yield from self._refusal()
        yield ""
        yield from self._result()

    # -- values of the connection

    def _value_names(self) -> dict[DataPath, str]:
        """A short name for every value of the connection that the call needs."""
        found: dict[DataPath, str] = {}
        for text in (*self._call.templates, *self._call.optional_templates):
            for path in parse_template(text).paths:
                if path not in found:
                    found[path] = self._free_name(path, set(found.values()))
        return found

    def _free_name(self, path: DataPath, taken: set[str]) -> str:
        """The value's own name where it can be one, or that with what it is a part of before it."""
        words = [_as_name(str(part)) for part in path.parts[1:]]
        for first in range(len(words) - 1, -1, -1):
            name = "".join(
                word if number == 0 else word[:1].upper() + word[1:] for number, word in enumerate(words[first:])
            )
            if js.is_name(name) and name not in taken | _TAKEN:
                return name
        return f"value{len(taken) + 1}_"

    def _values(self) -> Iterator[str]:
        """The values are read together by what they are a part of, and all have to be there."""
        groups: dict[str, list[tuple[str, str]]] = {}
        needed: list[str] = []
        must = {path for text in self._call.templates for path in parse_template(text).paths}
        for path, name in self._names.items():
            if (own := self._own_source(path)) is not None:
                yield f"const {name} = {own}"
            elif isinstance(last := path.parts[-1], int):
                yield f"const {name} = {self._place(path)}"
            else:
                groups.setdefault(self._place(DataPath(path.parts[:-1])), []).append((last, name))
            if path in must and not self._has_default(path) and path != names.RANDOM_UUID:
                needed.append(name)
        for place, entries in groups.items():
            safe = place if place in (_CONTEXT, "tokens") else f"{place} ?? {{}}"
            whole = js.block(
                "{", (("", name) if name == last else (f"{js.key(last)}: ", name) for last, name in entries), "}"
            )
            yield f"const {_one_line_or_more(whole, len(safe) + 3)} = {safe}"
        if needed:
            yield f"need({_one_line_or_more(js.block('{', (('', name) for name in needed), '}'), 1)})"
        if self._names:
            yield ""

    def _place(self, path: DataPath) -> str:
        return js.read(_CONTEXT, DataPath(path.parts[1:]))

    def _has_default(self, path: DataPath) -> bool:
        return len(path.parts) == 2 and path.area in self._defaults

    def _own_source(self, path: DataPath) -> str | None:
        """Where a value is read from by more than its name."""
        if path == names.RANDOM_UUID:
            return _RANDOM
        if path == names.CODE and (sent_as := self._spec.authorization.callback.code) not in ("", "code"):
            return f"{self._place(path)} ?? {self._place(names.AUTHORIZATION / sent_as)}"
        return f"{self._place(path)} || {js.text(self._defaults[path.area])}" if self._has_default(path) else None

    # -- the request and its answer

    def _request(self) -> Iterator[str]:
        read = "data: body" if self._call.reads_forms else "data"
        call = self._call._replace(guarded=guarded_domains(self._spec, self._call.url))
        block = js.block("axios.request({", request_entries(call, self._names.__getitem__), "})")
        yield js.entry(f"const {{ status, {read} }} = await ", block, 1, 0)
        if self._call.response.format == "form":
            yield "const data = Object.fromEntries(new URLSearchParams(body))"
        elif self._call.reads_forms:
            yield "const data = typeof body === 'string' ? Object.fromEntries(new URLSearchParams(body)) : body"

    def _refusal(self) -> Iterator[str]:
        conditions = answers.failures(self._call.success)
        if self._call.use == "test":  # a page is no data
            conditions.append("/^\\s*</.test(body)" if self._call.reads_forms else "(data && typeof data === 'string')")
        brings_token = self._call.use == "exchange" or (self._call.use == "refresh" and not self._prolongs)
        if not self._call.success.path and not brings_token:
            conditions.append("saysNo(data)")
        thrown = answers.thrown(answers.said(self._call.response, "body" if self._call.reads_forms else "data"))
        yield from js.joined("if (", conditions, "||", ") {")
        yield f"{js.INDENT}{js.entry('throw ', thrown, 2, 0)}"
        yield "}"

    def _brings_token(self) -> bool:
        return self._call.use in ("exchange", "refresh")

    @property
    def _prolongs(self) -> bool:
        return (
            self._call.use == "refresh" and self._spec.refresh_token is not None and self._spec.refresh_token.prolongs
        )

    def _result(self) -> Iterator[str]:
        mapping = self._call.response
        if self._prolongs:
            yield from self._prolonged()
        elif self._brings_token():
            yield from self._tokens()
        elif self._call.use == "test" and mapping.root:
            yield from answers.missing(mapping.root)
            yield ""
            yield f"return {answers.at(mapping.root)}"
        else:
            yield "return data"

    def _prolonged(self) -> Iterator[str]:
        """The tokens that there are live on."""
        mapping = self._call.response
        for kept in mapping.keep:
            yield from answers.missing(kept.path)
            yield ""
        yield from answers.expiry_lines(mapping, "data")
        old = ("", f"...{self._place(names.TOKEN_RESPONSE)}")
        yield js.entry(
            "return ", js.block("{", [old, answers.expiry_entry(mapping), *answers.kept_entries(mapping)], "}"), 1, 0
        )

    def _tokens(self) -> Iterator[str]:
        mapping = self._call.response
        yield from answers.token_checks(mapping)
        for kept in mapping.keep:
            yield ""
            yield from answers.missing(kept.path)
        yield ""
        yield from answers.expiry_lines(mapping, answers.base_of(mapping))
        yield js.entry("return ", js.block("{", self._token_entries(), "}"), 1, 0)

    def _token_entries(self) -> Iterator[answers.Entry]:
        mapping = self._call.response
        base = answers.base_of(mapping)
        carried = self._carried() if self._call.use == "refresh" else []
        for name in carried:
            yield f"{js.key(name)}: ", self._old(name)
        yield from answers.token_entries(mapping)
        if self._call.use == "refresh":
            new = f"{answers.at(mapping.refresh_token, base)} || " if mapping.refresh_token else ""
            yield "refresh_token: ", f"{new}{self._old('refresh_token')}"
        elif mapping.refresh_token and (
            mapping.root or mapping.else_below or mapping.refresh_token != names.REFRESH_TOKEN.parts[-1]
        ):
            yield "refresh_token: ", answers.at(mapping.refresh_token, base)
        yield answers.expiry_entry(mapping)
        yield from answers.kept_entries(mapping)

    def _carried(self) -> list[str]:
        """Values kept from the first answers, which an answer to a refresh need not bring again."""
        parts = (self._spec.access_token, *self._spec.access_token.follow_ups)
        return list(dict.fromkeys(kept.name for part in parts for kept in part.response.keep if kept.name))

    def _old(self, name: str) -> str:
        path = names.TOKEN_RESPONSE / name
        return self._names.get(path) or self._place(path)


class _FollowUpWriter(_Writer):
    """Writes a call after the token response, which is given what was answered before as `tokens`."""

    def __init__(self, spec: ConnectionSpec, call: CompleteCall, purpose: str) -> None:
        self._purpose = purpose
        super().__init__(spec, call)

    def _place(self, path: DataPath) -> str:
        below = path.below(*names.TOKEN_RESPONSE.parts)
        return super()._place(path) if below is None else js.read("tokens", below)

    def _brings_token(self) -> bool:
        return self._purpose == "exchange"

    def _result(self) -> Iterator[str]:
        if self._call.pick:
            yield from answers.pick_lines(
                self._call.pick, self._conditions(self._call.pick), self._asked(self._call.pick)
            )
        if self._brings_token():
            yield from self._tokens()
            return
        mapping = self._call.response
        base = "entry" if self._call.pick else "data"
        for kept in mapping.keep:
            yield from answers.missing(kept.path, base)
            yield ""
        entries = [("", "...tokens"), *answers.kept_entries(mapping, base)]
        yield js.entry("return ", js.block("{", entries, "}"), 1, 0)

    def _conditions(self, pick: Pick) -> Iterator[str]:
        for condition in pick.where:
            read = self._names.__getitem__
            paths = parse_template(condition.value).paths
            value = text_code(condition.value, read)
            test = f"same({answers.in_entry(condition.path)}, {value})"
            if not paths and condition.value.strip():
                yield test
            elif paths:
                blank = " || ".join(f"!{read(path)}" for path in dict.fromkeys(paths))
                yield f"{blank} || {test}" if len(pick.where) == 1 else f"({blank} || {test})"

    def _asked(self, pick: Pick) -> list[str]:
        """What the fields are called by which an entry is picked."""
        keys = {path.area for condition in pick.where for path in parse_template(condition.value).paths}
        return [f"“{field.label or field.key}”" for field in self._spec.fields if field.key in keys]

    def _token_entries(self) -> Iterator[answers.Entry]:
        yield "", "...tokens"
        yield from super()._token_entries()


def _as_name(part: str) -> str:
    """A name of others as one of JavaScript: ``accounts-server`` is ``accountsServer``."""
    first, *others = [word for word in re.split(r"[^A-Za-z0-9_$]+", part) if word] or [""]
    return first + "".join(word[:1].upper() + word[1:] for word in others)


def _one_line_or_more(block: js.Block, around: int) -> str:
    """A block of short names, in one line if it fits."""
    line = f"{block.opening} {', '.join(start + str(value) for start, value in block.entries)} {block.closing}"
    if len(js.INDENT) + len("const ") + len(line) + around <= js.WIDTH:
        return line
    inner = "".join(f"{js.INDENT * 2}{start}{value},\n" for start, value in block.entries)
    return f"{block.opening}\n{inner}{js.INDENT}{block.closing}"
