"""Templates: right spelling, values that exist, at a time when they exist, in places where they are filled in."""

from __future__ import annotations

from collections.abc import Iterator

from app.spec import names
from app.spec.documents import Location
from app.spec.finding import Finding
from app.spec.model import ConnectionSpec
from app.spec.paths import DataPath
from app.spec.rules.found import found, listed, putting, quoted
from app.spec.rules.known import at_or_below, is_known, near_value, use_of
from app.spec.rules.places import Text, templates, texts
from app.spec.rules.spelling import corrected, misspelt
from app.spec.rules.wording import capital, place
from app.spec.templates import TemplateError, parse_template, paths_in

_SECRETS_IN_BROWSER = (names.CLIENT_SECRET, names.CODE_VERIFIER)
_USED_UP = (names.CODE, names.CODE_VERIFIER, names.NONCE)
"""Made for one authorization and gone after the token request."""


def spelling(spec: ConnectionSpec) -> Iterator[Finding]:
    """Placeholders are written as ``${context.authData.…}``."""
    for text in templates(spec):
        wrong = tuple(misspelt(text.text, text.kind, spec.fields))
        known = [item for item in wrong if item.target]
        if known:
            yield _misspelt(spec, text, corrected(text.text, wrong), [item.text for item in known])
        elif error := _error(text.text):
            yield found(
                "template_broken",
                text.at,
                f"A placeholder in {place(spec, text.at)} cannot be read.",
                f"{error.message} {error.hint}",
            )


def _misspelt(spec: ConnectionSpec, text: Text, right: str, wrong: list[str]) -> Finding:
    return found(
        "template_misspelt",
        text.at,
        f"No value is filled in for {listed(map(quoted, dict.fromkeys(wrong)))} in {place(spec, text.at)}.",
        "Values are filled in where it says ${context.authData.…}. Choose the value from the insert menu.",
        putting("Write the placeholder rightly", text.at, right),
    )


def _error(text: str) -> TemplateError | None:
    try:
        parse_template(text)
    except TemplateError as error:
        return error
    return None


def values(spec: ConnectionSpec) -> Iterator[Finding]:
    """A template names values that the connection has, and has by then."""
    for text in templates(spec):
        for path in dict.fromkeys(paths_in(text.text)):
            yield from _value(spec, text, path)


def _value(spec: ConnectionSpec, text: Text, path: DataPath) -> Iterator[Finding]:
    where = place(spec, text.at)
    named = quoted(str(path))
    use = use_of(text.at)
    if not is_known(path, spec):
        yield _unknown(spec, text, path)
    elif use == "authorization" and path in _SECRETS_IN_BROWSER:
        yield found(
            "secret_in_browser",
            text.at,
            f"{named} in {where} would be shown in the browser's address bar.",
            "Remove it: secrets belong into step 5 only, where OAuth adds them by itself.",
        )
    elif early := _too_early(path, use):
        yield found(
            "value_too_early",
            text.at,
            f"{named} in {where} does not exist yet at that time.",
            early,
        )
    elif _gone(spec, path, use):
        yield found(
            "value_gone",
            text.at,
            f"{named} in {where} no longer exists at that time.",
            "It is made for one sign-in and used once, in step 5. Use a value of the token response instead.",
        )
    elif path.area == names.AUTHORIZATION.parts[1] and not _is_kept(spec, path):
        name = str(path.parts[2])
        yield found(
            "callback_value_not_kept",
            text.at,
            f"{capital(where)} needs {quoted(name)} from the callback, which is not kept.",
            "List it in step 4 among the values to keep from the callback.",
            putting(
                f"Keep {quoted(name)} in step 4",
                ("authorization", "callback", "keep", len(spec.authorization.callback.keep)),
                name,
            ),
        )
    elif path == names.NONCE:
        yield found(
            "nonce_only_here",
            text.at,
            f"{named} in {where} is filled in by this program only: the platform has no such value.",
            "If the provider takes the request without it, remove it. Otherwise write a fixed text of your own.",
        )


def _unknown(spec: ConnectionSpec, text: Text, path: DataPath) -> Finding:
    near = near_value(path, spec)
    hint = "Add a field with this key in step 1, or choose another value."
    fix = None
    if near:
        hint = f"Probably {quoted(str(near))} is meant."
        pieces = parse_template(text.text)
        fix = putting(
            f"Use {quoted(str(near))}", text.at, pieces.fill(lambda piece: (near if piece == path else piece).template)
        )
    return found(
        "value_unknown",
        text.at,
        f"{quoted(str(path))} in {place(spec, text.at)} is no value of this connection.",
        hint,
        fix,
    )


def _too_early(path: DataPath, use: str) -> str:
    """What to do about a value that comes later than it is needed; empty if it does not."""
    area = path.area
    if area == names.AUTHORIZATION.parts[1] and use == "authorization":
        return "It comes with the callback, after people have approved."
    if area == names.TOKEN_RESPONSE.parts[1] and use in ("authorization", "exchange"):
        return "It comes with the token response, the answer to step 5."
    if area == names.TEST_RESPONSE.parts[1] and use in ("authorization", "exchange", "follow_up", "test"):
        return "It comes with the answer to the test call, step 8."
    return ""


def _gone(spec: ConnectionSpec, path: DataPath, use: str) -> bool:
    if path == names.CODE_VERIFIER and use == "exchange":
        return spec.authorization.pkce == "none"  # it never was
    return use not in ("authorization", "exchange") and any(at_or_below(path, gone) for gone in _USED_UP)


def _is_kept(spec: ConnectionSpec, path: DataPath) -> bool:
    callback = spec.authorization.callback
    return len(path.parts) < 3 or path == names.CODE or path.parts[2] in (*callback.keep, callback.code, callback.state)


def not_filled(spec: ConnectionSpec) -> Iterator[Finding]:
    """No placeholder stands where none is filled in."""
    for text in texts(spec):
        if text.kind in ("word", "name") and ("${" in text.text or "{{" in text.text):
            yield _not_filled(spec, text.at)
    for index, field in enumerate(spec.fields):
        if "${" in field.default:
            yield _not_filled(spec, ("fields", index, "default"))


def _not_filled(spec: ConnectionSpec, at: Location) -> Finding:
    return found(
        "template_not_filled",
        at,
        f"There is a placeholder in {place(spec, at)}, where no value is ever filled in.",
        "Write the value itself. Values are filled in in URLs, parameters, headers and bodies only.",
    )


RULES = (spelling, values, not_filled)
