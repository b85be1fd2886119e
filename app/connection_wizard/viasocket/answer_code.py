"""What becomes of an answer, in JavaScript: when it is a success, the words of a failure, the values that are kept."""

from __future__ import annotations

import json
from collections.abc import Iterator

from connection_wizard.spec.calls import LONGEST_EXPIRY, AnswerMapping, AnswerRule
from connection_wizard.spec.paths import DataPath, PathError, parse_path
from connection_wizard.viasocket import javascript as js

_NO_WORDS = ("", "0", "ok", "success", "error", "fail", "failed", "failure", "true", "false", "none", "about:blank")


def token_lines(variable: str, data: str, mapping: AnswerMapping) -> Iterator[str]:
    """A token response with the tokens at its top, as `connection_wizard.oauth.tokens.token_object` makes it."""
    token = js.read(data, path_of(mapping.access_token)) if mapping.access_token else "undefined"
    yield f"const token = {token};"
    yield 'if (typeof token !== "string" || !token.trim()) {'
    place = mapping.access_token or "(nothing)"
    yield f"  throw new Error({js.text(f'The answer holds no access token at “{place}”.')});"
    yield "}"
    root = js.read(data, path_of(mapping.root)) if mapping.root else data
    if mapping.root:
        yield f"if ({root} === undefined) {{"
        yield f"  throw new Error({js.text(f'The answer has no part “{mapping.root}”.')});"
        yield "}"
    yield f"const {variable} = {{ ...(isObject({root}) ? {root} : {{}}), access_token: token }};"
    if mapping.refresh_token:
        yield f"const refreshToken = {js.read(data, path_of(mapping.refresh_token))};"
        yield 'if (typeof refreshToken === "string" && refreshToken.trim()) {'
        yield f"  {variable}.refresh_token = refreshToken;"
        yield "}"
    yield f"delete {variable}.expires_in;"
    yield from _expiry(variable, data, mapping)
    yield from kept_lines(variable, data, mapping)


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
    yield f"const expiry = {js.read(data, path_of(mapping.expires_in))};"
    kinds = '["string"]' if mapping.expires_unit == "date" else '["string", "number"]'
    yield f'const expiresIn = {kinds}.includes(typeof expiry) && expiry !== "" ? {_EXPIRY[mapping.expires_unit]} : NaN;'
    # 0, a negative number and a moment in the past are how providers write "never"
    yield f"if (expiresIn >= 1 && expiresIn <= {LONGEST_EXPIRY}) {{"
    yield f"  {variable}.expires_in = Math.floor(expiresIn);"
    if default is not None:
        yield "} else {"
        yield f"  {variable}.expires_in = {default};"
    yield "}"


def kept_lines(variable: str, data: str, mapping: AnswerMapping) -> Iterator[str]:
    """The values that later calls need, each of which has to be there."""
    for kept in mapping.keep:
        place = js.read(data, path_of(kept.path)) if kept.path else "undefined"
        target = f"{variable}.{kept.name}" if js.name(kept.name) == kept.name else f"{variable}[{js.text(kept.name)}]"
        yield f"{target} = {place};"
        yield f"if ({target} === undefined) {{"
        yield f"  throw new Error({js.text(f'The answer has no value at “{kept.path}”.')});"
        yield "}"


def path_of(text: str) -> DataPath:
    """A path of the spec; one that cannot be read leads nowhere, and a finding says so."""
    try:
        return parse_path(text)
    except PathError:
        return DataPath((text,))


def success_code(rule: AnswerRule, response: str, data: str) -> str:
    """The condition under which an answer is a success, as the rule says."""
    statuses = []
    for pattern in rule.statuses:
        if pattern.endswith("xx"):
            first = int(pattern[0])
            statuses.append(f"({response}.status >= {first}00 && {response}.status < {first + 1}00)")
        else:
            statuses.append(f"{response}.status === {int(pattern)}")
    code = statuses[0].strip("()") if len(statuses) == 1 else f"({' || '.join(statuses)})" if statuses else "false"
    if not rule.path:
        return code
    value = js.read(data, path_of(rule.path))
    if isinstance(rule.value, str):
        same, other = f"{value} === {js.text(rule.value)}", f"{value} !== {js.text(rule.value)}"
    else:
        same = f"isSame({value}, {json.dumps(rule.value)})"
        other = f"!{same}"
    conditions = {
        "present": f'![undefined, null, ""].includes({value})',
        "absent": f'[undefined, null, ""].includes({value})',
        "equals": same,
        "differs": other,
    }
    return f"{code} && {conditions[rule.condition]}"


HELPERS = {
    "given": """\
const given = (values) => {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null || typeof value === "object") {
      throw new Error(`There is no value for ${name}.`);
    }
  }
  return values;
};""",
    "isObject": """\
const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);""",
    "parse": """\
// An answer is read by what it is, for providers label JSON as text
const parse = (body, format = "auto") => {
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


def helpers_of(code: str) -> Iterator[str]:
    """The helper functions that the code uses, and those that these use, before whoever uses them."""
    wanted: list[str] = []
    for name in reversed(HELPERS):  # those that others use stand before them
        users = [code, *(HELPERS[other] for other in wanted)]
        if any(f"{name}(" in user or f"({name})" in user for user in users):
            wanted.insert(0, name)
    yield from (HELPERS[name] for name in wanted)
