"""What the platform does with a record, as far as it is known: the log-in address, the calls, their results."""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from typing import Any, Protocol
from urllib.parse import quote, urlencode

from connection_wizard.oauth.pkce import code_challenge, code_verifier
from connection_wizard.oauth.values import Values
from connection_wizard.spec.templates import parse_template
from tests.oauth.scripted import Person

REDIRECT_URI = "https://auth.viasocket.com/redirect/auth2.0"


class Engine(Protocol):
    """Runs connection code."""

    async def run(self, source: str, auth_data: Mapping[str, Any], *, synchronous: bool = False) -> Any:
        """What the code returns."""


class Platform:
    """One connection of one person, made from a record alone."""

    def __init__(
        self, record: Mapping[str, Any], engine: Engine, inputs: Mapping[str, str], client_secret: str, client_id: str
    ) -> None:
        self.record = record
        self._engine = engine
        fields = record["authfields"]["authentication"]["fields"]
        self.auth_data: dict[str, Any] = {field["key"]: field["value"] for field in fields if field.get("value")}
        self.auth_data |= dict(inputs)
        self.auth_data |= {"clientid": client_id, "clientsecret": client_secret, "redirecturl": REDIRECT_URI}

    def authorize(self, person: Person) -> None:
        """Send the person to the log-in address; what they come back with is then known."""
        parameters = {
            name: self._filled(value, raw=True) for name, value in json.loads(self.record["queryparams"]).items()
        }
        if method := parameters.get("code_challenge_method"):
            verifier = code_verifier()
            self.auth_data["code_verifier"] = verifier
            parameters["code_challenge"] = code_challenge(verifier, method)  # type: ignore[arg-type]
        state = secrets.token_urlsafe(32)
        parameters |= {"client_id": self.auth_data["clientid"], "redirect_uri": REDIRECT_URI, "state": state}
        base, hash_mark, fragment = self._filled(self.record["authrequrl"]).partition("#")
        if fragment.startswith("/"):  # we assume so: nothing is known of it
            base, hash_mark, fragment = f"{base}#{fragment}", "", ""
        joint = "&" if "?" in base else "?"
        person.opened = base + joint + urlencode(parameters) + hash_mark + fragment
        self.auth_data["Authorization"] = {
            name: state if value == "STATE" else value for name, value in person.parameters.items()
        }

    def _filled(self, template: str, *, raw: bool = False) -> str:
        values = Values(self.auth_data)
        return parse_template(template).fill(
            lambda path: values.text(path) if raw else quote(values.text(path), safe=":/.")
        )

    def source(self, key: str) -> str | None:
        """The code of a step."""
        source: str | None = json.loads(self.record[key])["source"]
        return source

    async def call(self, key: str) -> Any:
        """Run the code of a step; what it returns takes its place in the connection's data."""
        source = self.source(key)
        assert source is not None
        result = await self._engine.run(source, self.auth_data)
        if key == "refreshtokencode":
            key = "accesstokencode"
        if key != "revokeapicode":
            self.auth_data[key] = result
        return result

    async def parameter(self, source: str) -> Any:
        """The value of a request parameter."""
        return await self._engine.run(source, self.auth_data, synchronous=True)
