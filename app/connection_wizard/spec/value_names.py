"""What the values of a connection are called in sentences: a label, or a known name, instead of ``authData.…``."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from connection_wizard.spec import names
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.paths import DataPath
from connection_wizard.words import Words, say

NO_LABELS: Final[Mapping[str, str]] = MappingProxyType({})

_WORDS: Final[Mapping[DataPath, Words]] = {
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
_SOURCES: Final[Mapping[str, Words]] = {
    names.TOKEN_RESPONSE.area: say("token answer"),
    names.TEST_RESPONSE.area: say("test answer"),
    names.AUTHORIZATION.area: say("redirect"),
}


def labels_of(spec: ConnectionSpec) -> Mapping[str, str]:
    """The labels of a connection's fields, by key; a key stands for a label that is not there."""
    return {field.key: field.label or field.key for field in spec.fields}


def value_name(path: DataPath, labels: Mapping[str, str] = NO_LABELS) -> Words:
    """What a value is called: a known value's name, a field's label, or the last part of its path with its source.

    Args:
        labels: of the connection's fields, by key.
    """
    if path in _WORDS:
        return _WORDS[path]
    if path.area in labels:
        return Words(labels[path.area])
    last = next((str(part) for part in reversed(path.parts) if isinstance(part, str)), "")
    source = _SOURCES.get(path.area)
    return say("{name} ({source})", name=last, source=source) if source else Words(last)
