"""Friendly names for the values of a connection: what people read instead of ``${context.authData.…}``."""

from __future__ import annotations

from collections.abc import Callable

from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.paths import DataPath
from connection_wizard.spec.templates import parse_template
from connection_wizard.spec.value_names import labels_of, value_name
from connection_wizard.steps import number_of
from connection_wizard.ui.drawn import drawn, draws_leftwards, island, with_drawn
from connection_wizard.ui.translations import translated
from connection_wizard.visible import visible_lines


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
    """What a value is called, in the person's language."""
    return translated(value_name(path, labels_of(spec)))


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
