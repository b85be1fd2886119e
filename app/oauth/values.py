"""The values of one run: what ``authData`` holds while a connection is being authorised. Never written to a draft."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.errors import WizardError
from app.spec.names import SECRET_PATHS
from app.spec.paths import MISSING, DataPath


class MissingValue(WizardError):
    """A template needs a value that is not there (yet); `path` says which."""

    def __init__(self, path: DataPath, message: str, hint: str) -> None:
        super().__init__(message, hint)
        self.path = path


@dataclass(frozen=True, repr=False)
class Values:
    """Everything below ``authData``, immutable; the repr names the areas and no value."""

    data: Mapping[str, Any]

    def __repr__(self) -> str:
        return f"Values({', '.join(sorted(self.data))})"

    def put(self, path: DataPath, value: Any) -> Values:
        """The values with another one directly below ``authData``."""
        return Values({**self.data, path.area: value})

    def find(self, path: DataPath) -> Any:
        """The value a path leads to, or `MISSING`."""
        return path.find({"authData": self.data})

    def text(self, path: DataPath) -> str:
        """The value as a template inserts it, as JavaScript's template literals would.

        Raises:
            MissingValue: there is no such value, it is null, or it is a list or an object.
        """
        value = self.find(path)
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, float) and value.is_integer() and abs(value) < 1e21:
            return str(int(value))
        if isinstance(value, str | int | float):
            return str(value)
        raise MissingValue(path, *_explained(path, value))

    @property
    def secrets(self) -> tuple[str, ...]:
        """The values that nobody may see."""
        found = (self.find(path) for path in SECRET_PATHS)
        return tuple(value for value in found if isinstance(value, str) and value)


_AREAS = {
    "testcode": "It comes from the answer of the test call (step 8).",
    "accesstokencode": "It comes from the token response (step 5).",
    "Authorization": "It comes with the redirect back from the provider (step 4).",
    "clientid": "Fill in the client ID in step 3.",
    "clientsecret": "Give the client secret in step 3.",
    "code_verifier": "It exists only where PKCE is on (step 4).",
}


def _explained(path: DataPath, value: Any) -> tuple[str, str]:
    source = _AREAS.get(path.area, "Give the field a value, or a default in step 1.")
    if value is MISSING:
        return f"There is no value for {path}.", source
    kind = "empty" if value is None else "a list or an object, not a single value"
    return f"The value of {path} is {kind}.", source
