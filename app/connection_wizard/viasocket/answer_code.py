"""What becomes of an answer, in JavaScript: when it is a success, the words of a failure, the values that are kept."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence

from connection_wizard.spec import names
from connection_wizard.spec.calls import LONGEST_EXPIRY, AnswerMapping, AnswerRule, Pick
from connection_wizard.spec.domains import is_loopback
from connection_wizard.spec.paths import DataPath, PathError, parse_path
from connection_wizard.viasocket import javascript as js

Entry = tuple[str, js.Expression]


def path_of(text: str) -> DataPath:
    """A path of the spec; one that cannot be read leads nowhere, and a finding says so."""
    try:
        return parse_path(text)
    except PathError:
        return DataPath((text,))


def at(text: str, base: str = "data") -> str:
    """What stands at a path of the answer; an empty path names nothing."""
    return js.read(base, path_of(text)) if text else "undefined"


def in_entry(text: str) -> str:
    """What stands at a path of an entry of a list; all of it where no place is named."""
    return js.read("it", path_of(text)) if text.strip() else "it"


def failures(rule: AnswerRule) -> list[str]:
    """Conditions under any of which an answer is no success, as the rule says."""
    return [_other_status(rule.statuses), *([_other_value(rule)] if rule.path else [])]


def _other_status(patterns: tuple[str, ...]) -> str:
    if patterns == ("2xx",):
        return "status > 299"
    each = [
        f"Math.floor(status / 100) !== {pattern[0]}" if pattern.endswith("xx") else f"status !== {int(pattern)}"
        for pattern in patterns
    ]
    return each[0] if len(each) == 1 else f"({' && '.join(each)})" if each else "true"


def _other_value(rule: AnswerRule) -> str:
    value = at(rule.path)
    if rule.condition in ("present", "absent"):
        return f"{'!' if rule.condition == 'absent' else ''}[undefined, null, ''].includes({value})"
    sign = "!==" if rule.condition == "equals" else "==="
    if isinstance(rule.value, str) or rule.value is None:
        return f"{value} {sign} {'null' if rule.value is None else js.text(rule.value)}"
    return f"String({value}) {sign} '{_as_text(rule.value)}'"  # a form answers true by a text


def _as_text(value: float) -> str:
    whole = isinstance(value, float) and value.is_integer()
    return json.dumps(int(value) if whole else value)


def said(mapping: AnswerMapping, answer: str) -> str:
    """The provider's own words: those at the place that the spec names, or else all that it answered."""
    own = f"{at(mapping.error_message)} ?? " if mapping.error_message else ""
    return f"{own}JSON.stringify({answer})"


def missing(path: str, base: str = "data") -> Iterator[str]:
    """Refuses an answer that has nothing at a path."""
    sentence = f"The answer has nothing at {path}" if path else "The spec names no place in the answer"
    yield f"if ({at(path, base)} === undefined) {{"
    yield f"{js.INDENT}{js.entry('throw ', thrown(js.Literal((sentence,))), 2, 0)}"
    yield "}"


def thrown(message: js.Expression) -> js.Expression:
    """What is thrown: the status of the answer, and words."""
    return js.block("{", (("", "status"), ("message: ", message)), "}")


def base_of(mapping: AnswerMapping) -> str:
    """What the tokens are read from."""
    return "found" if mapping.else_below else "data"


def token_checks(mapping: AnswerMapping) -> Iterator[str]:
    """Refuses an answer without an access token, in the provider's words where it has some; never in a token."""
    name = mapping.access_token or "access token"
    places = dict.fromkeys(
        [*([at(mapping.error_message)] if mapping.error_message else []), "data?.error", "data?.message"]
    )
    if mapping.else_below:
        yield f"const found = {at(mapping.access_token)} ? data : {at(mapping.else_below)}"
        yield ""
    yield f"if (!{at(mapping.access_token, base_of(mapping))}) {{"
    yield f"{js.INDENT}const reason = {' ?? '.join(places)} ?? 'no reason given'"
    message = js.Literal((f"No {name} came: ", js.Code("JSON.stringify(reason)")))
    yield f"{js.INDENT}{js.entry('throw ', thrown(message), 2, 0)}"
    yield "}"
    if mapping.root:
        yield ""
        yield from missing(mapping.root)


_SECONDS = {
    "seconds": "String({})",
    "milliseconds": "{} / 1000",
    "date": "(Date.parse({}) - Date.now()) / 1000",
    "epoch_seconds": "{} - Date.now() / 1000",
    "epoch_milliseconds": "({} - Date.now()) / 1000",
}


def expiry_lines(mapping: AnswerMapping, base: str) -> Iterator[str]:
    """How many seconds the token is good for, as `seconds`; 0, less than that and a moment in the past mean never."""
    if not mapping.expires_in:
        return
    read = at(mapping.expires_in, base)
    if mapping.expires_unit == "date":
        yield f"const until = String({read}).trim()"
        yield "const inZone = /(Z|[+-]\\d\\d:?\\d\\d)$/i.test(until) ? until : `${until}Z`"
        read = "inZone"
    yield f"const seconds = Math.floor({_SECONDS[mapping.expires_unit].format(read)})"


def token_entries(mapping: AnswerMapping) -> Iterator[Entry]:
    """A token response with the tokens at its top, as `connection_wizard.oauth.tokens.token_object` makes it."""
    first = next(iter(path_of(mapping.access_token).parts), "")
    if mapping.root or isinstance(first, str):  # a list brings no names
        yield "", f"...{at(mapping.root)}" if mapping.root else "...data"
    if mapping.root or mapping.else_below or mapping.access_token != names.ACCESS_TOKEN.parts[-1]:
        yield "access_token: ", at(mapping.access_token, base_of(mapping))


def expiry_entry(mapping: AnswerMapping) -> Entry:
    """Seconds, always at the top."""
    default = "undefined" if mapping.default_expires_in is None else str(mapping.default_expires_in)
    seconds = f"seconds > 0 && seconds <= {LONGEST_EXPIRY} ? seconds : {default}" if mapping.expires_in else default
    return "expires_in: ", seconds


def kept_entries(mapping: AnswerMapping, base: str = "data") -> Iterator[Entry]:
    """The values that later calls need."""
    for kept in mapping.keep:
        yield f"{js.key(kept.name)}: ", at(kept.path, base)


def pick_lines(pick: Pick, conditions: Iterable[str], asked: Sequence[str]) -> Iterator[str]:
    """The one entry of a list that is meant, as `entry`; the names of all that there are where that is not plain.

    Args:
        conditions: what is asked of an entry, `it`.
        asked: what the fields are called by which it is picked.
    """
    named_by = pick.named_by.strip() or next((condition.path for condition in pick.where), "")
    entries = "list" if pick.entries.strip() else "data"
    if pick.entries.strip():
        yield f"const list = {at(pick.entries)}"
    yield f"if (!Array.isArray({entries})) {{"
    yield f"{js.INDENT}throw {{ status, message: 'The answer has no list' }}"
    yield "}"
    yield ""
    made = list(conditions)
    if made:
        yield from js.joined(f"const fitting = {entries}.filter((it) => ", made, "&&", ")")
    else:
        yield f"const fitting = {entries}"
    yield "if (fitting.length !== 1) {"
    yield f"{js.INDENT}const there = {entries}.map((it) => {in_entry(named_by)}).join(', ')"
    start = f"Fill in {' and '.join(asked)} with one of" if asked else "Not exactly one entry fits. There are"
    message = js.Literal((f"{start}: ", js.Code("there")))
    yield f"{js.INDENT}{js.entry('throw ', js.block('{', (('status: ', '400'), ('message: ', message)), '}'), 2, 0)}"
    yield "}"
    yield ""
    yield "const [entry] = fitting"
    yield ""


HELPERS = {
    "need": """\
const need = (values) => {
  const name = Object.keys(values).find((key) => values[key] === undefined || values[key] === null)
  if (name) throw { status: 400, message: `There is no value for ${name}` }
}""",
    "saysNo": """\
const saysNo = (data) => {
  const said = [data?.error, data?.errors, data?.errcode].flat()
  const words = said.map((it) => JSON.stringify(it?.code ?? it?.message ?? it ?? null))
  const fine = /^(null|{}|"?(|0|ok|success|none|false)"?)$/i
  return data?.ok === false || data?.success === false || words.some((it) => !fine.test(it))
}""",
    "same": """\
const same = (one, other) => String(one).trim().toLowerCase() === String(other).trim().toLowerCase()""",
    "formEncoded": """\
const formEncoded = (it) => new URLSearchParams({ it }).toString().slice(3).replace(/%7E/g, '~')""",
}


def guard(domains: Iterable[str]) -> str:
    """The function that lets addresses through which lead to one of the domains, and only with https; where all of them
    are this computer, as for an author's test server, without it, too."""
    listed = list(domains)
    entries = js.block("[", (("", js.text(domain)) for domain in listed), "]")
    scheme = "https?" if all(map(is_loopback, listed)) else "https"
    return f"""\
const allowed = (url) => {{
  const {js.entry("domains = ", entries, 1, 0)}
  const host = /^{scheme}:\\/\\/([\\w.-]+)(:\\d+)?([/?#]|$)/.exec(url)?.[1]?.toLowerCase() ?? ''
  if (domains.some((it) => host === it || host.endsWith(`.${{it}}`))) return url
  throw {{ status: 400, message: `${{host || url}} is not among the whitelisted domains` }}
}}"""


def helpers_of(code: str) -> Iterator[str]:
    """The helper functions that the code uses."""
    yield from (helper for name, helper in HELPERS.items() if f"{name}(" in code)
