"""What a connection holds of a run: one place for its values, however its spec changes, and for what is secret."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from connection_wizard.oauth.known_secrets import KnownSecrets
from connection_wizard.oauth.tokens import Tokens
from connection_wizard.oauth.values import Values, initial_values
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.spec import names
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.paths import MISSING, DataPath
from connection_wizard.spec.value_names import labels_of


class HeldValues:
    """The values of a run; what is secret in them is known before anything else can see it.

    Args:
        known: takes in what is secret; grows with each value.
    """

    def __init__(
        self, spec: ConnectionSpec, inputs: Mapping[str, str], client_secret: str, known: KnownSecrets
    ) -> None:
        self._known = known
        self._values = Values({})
        known.add(_passwords(spec, inputs))
        self.take(Values(initial_values(spec, inputs, client_secret), labels_of(spec)))

    @property
    def values(self) -> Values:
        """What was given and what came in up to now."""
        return self._values

    @property
    def redactor(self) -> Redactor:
        """Hides every secret that was seen so far, also those that were replaced since."""
        return self._known.redactor

    @property
    def tokens(self) -> Tokens:
        """What the token request brought, and what came since; empty before it."""
        found = self._values.find(names.TOKEN_RESPONSE)
        return dict(found) if found is not MISSING else {}

    def put(self, path: DataPath, value: Any) -> None:
        """Hold another value directly below ``authData``."""
        self.take(self._values.put(path, value))

    def take(self, values: Values) -> None:
        """Hold these from here on: the only way to change them."""
        self._known.add(values.secrets)
        self._values = values

    def fill_in(self, spec: ConnectionSpec, inputs: Mapping[str, str], client_secret: str) -> None:
        """What the person is asked for, as it is filled in now, or as the spec has it in place of that.

        Args:
            client_secret: one that was given since; empty: it is as it was.
        """
        self._known.add([*_passwords(spec, inputs), *filter(None, [client_secret])])
        values = self._values.put(names.CLIENT_SECRET, client_secret) if client_secret else self._values
        for field in spec.fields:
            if field.key and field.key not in names.RESERVED and (value := inputs.get(field.key) or field.default):
                values = values.put(names.AUTH_DATA / field.key, value)
        self.take(values)


def _passwords(spec: ConnectionSpec, inputs: Mapping[str, str]) -> list[str]:
    """What was typed into fields for passwords."""
    return [inputs.get(field.key, "") for field in spec.fields if field.type == "password"]
