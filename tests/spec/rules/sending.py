"""Headers that send a token, as the tests of the rules about tokens write them."""

from typing import Any

TOKEN = "${context.authData.accesstokencode.access_token}"
BEARER = {"name": "Authorization", "value": f"Bearer {TOKEN}"}
TEST = ("test_call", "headers")
REQUEST = ("request_parameters", "headers")


def header(value: Any, name: Any = "Authorization") -> Any:
    """A list with one header in it."""
    return [{"name": name, "value": value}]
