"""Friendly names for the values of a connection: what people read instead of ``${context.authData.…}``."""

from __future__ import annotations

from collections.abc import Callable

from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.paths import DataPath
from connection_wizard.spec.templates import parse_template
from connection_wizard.steps import number_of
from connection_wizard.ui.drawn import drawn, draws_leftwards, island, with_drawn
from connection_wizard.ui.translations import translated
from connection_wizard.visible import visible_lines
from connection_wizard.words import say

_WORDS: dict[DataPath, str] = {
    names.CLIENT_ID: say("Client ID"),
    names.CLIENT_SECRET: say("Client secret"),
    names.REDIRECT_URI: say("Redirect URL"),
    names.CODE_VERIFIER: say("Code verifier (PKCE)"),
    names.NONCE: say("Random value"),
    names.RANDOM_UUID: say("Random UUID, a fresh one each time"),
    names.CODE: say("Authorization code"),
    names.ACCESS_TOKEN: say("Access token"),
    names.REFRESH_TOKEN: say("Refresh token"),
}
_SOURCES = {
    "accesstokencode": say("token answer"),
    "testcode": say("test answer"),
    "Authorization": say("redirect"),
}


def in_template(text: str, name_of: Callable[[DataPath], str]) -> str:
    """A template with something else in the place of its paths, such as friendly names.

    Raises:
        TemplateError: it cannot be read.
    """
    template = parse_template(text)
    if not draws_leftwards():
        return template.fill(name_of)
    pieces = (
        drawn(island(name_of(piece))) if isinstance(piece, DataPath) else visible_lines(piece)
        for piece in template.pieces
    )
    return with_drawn("".join(pieces))


def display_name(path: DataPath, spec: ConnectionSpec) -> str:
    """What a value is called: a field's label, a known value's name, or the last part of its path with its source."""
    if path in _WORDS:
        return translated(_WORDS[path])
    field = next((field for field in spec.fields if field.key == path.area), None)
    if field is not None:
        return field.label or field.key
    last = next((str(part) for part in reversed(path.parts) if isinstance(part, str)), "")
    source = _SOURCES.get(path.area)
    return translated(say("{name} ({source})", name=last, source=source)) if source else last


def insertable(spec: ConnectionSpec, step: int, at: DocumentPath = ()) -> list[DataPath]:
    """The values that a call of a step may use, those most likely wanted first.

    Args:
        at: the place that they are for: a follow-up call has what those before it brought.
    """
    fields = [names.AUTH_DATA / field.key for field in spec.fields if field.key and field.type != "help"]
    found = [*fields]
    has_code = step >= number_of("access_token")
    if has_code:
        found += [names.CLIENT_ID, names.CLIENT_SECRET, names.REDIRECT_URI]
    else:
        found += [names.CLIENT_ID, names.NONCE]
    if step == number_of("access_token"):
        found += [names.CODE, names.CODE_VERIFIER]
    if step >= number_of("refresh_token"):
        found += [names.ACCESS_TOKEN, names.REFRESH_TOKEN]
        token = spec.access_token
        made = at[2] if at[:2] == ("access_token", "follow_ups") and isinstance(at[2], int) else None
        kept = (*token.response.keep, *(value for call in token.follow_ups[:made] for value in call.response.keep))
        found += [names.TOKEN_RESPONSE / value.name for value in kept if value.name]
    if has_code:
        found += [names.AUTHORIZATION / name for name in spec.authorization.callback.keep]
        found.append(names.RANDOM_UUID)
    return found
