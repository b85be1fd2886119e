"""Steps 9 to 12: label, whitelist, identifier, request parameters."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from app.spec.documents import Location
from app.spec.paths import PathError, parse_path
from app.spec.templates import TemplateError, parse_template
from app.viasocket.importing.reading import Reading
from app.viasocket.literals import returned_template


def read_label(reading: Reading) -> None:
    """The label, and the picture beside it."""
    path = reading.path("connectionlabelvalue", "_connectionlabelvalue", 9, ("connection_label", "path"))
    label: dict[str, Any] = {"name": reading.text("connectionlabelkey"), "path": path}
    label["masked"] = reading.record.get("isconnectionlabelmasked") in (True, "true", 1)
    if icon := reading.path("iconurlpath", "", 9, ("connection_label", "icon_path")):
        label["icon_path"] = icon
    reading.document["connection_label"] = label


def read_whitelist(reading: Reading) -> None:
    """The domains, as a list or as one text."""
    value = reading.json("whitelistdomains", 10, ("whitelist",), string=False)
    if isinstance(value, str):
        value = [part for part in re.split(r"[\s,;]+", value) if part]
    if isinstance(value, list):
        reading.document["whitelist"] = [str(item) for item in value]
    reading.document["skip_whitelist_check"] = reading.record.get("skipwhitelistvalidation") in (True, "true", 1)


def read_identifier(reading: Reading) -> None:
    """The unique identifier, bare or in its object."""
    at: Location = ("unique_identifier", "path")
    value = reading.json("uniquekeytostoreauth", 11, at, string=False)
    written = value.get("uniqueKey") or value.get("_uniqueKey") if isinstance(value, Mapping) else value
    if isinstance(written, str) and written.strip():
        reading.document["unique_identifier"] = {"path": reading.bare_path(written, 11, at)}


def read_parameters(reading: Reading) -> None:
    """The request parameters; lists that are missing are empty ones."""
    value = reading.json("authenticationpaths", 12, ("request_parameters",), string=False)
    parts: dict[str, Any] = {}
    for theirs, ours in (("headers", "headers"), ("queryParams", "query"), ("body", "body")):
        entries = value.get(theirs) if isinstance(value, Mapping) else None
        if entries is None:
            reading.repair("no-list", 12, ("request_parameters", ours), f"{theirs} was missing. It is an empty list.")
        made = [
            _parameter(reading, entry, ours, index)
            for index, entry in enumerate(entries if isinstance(entries, list) else ())
            if isinstance(entry, Mapping)
        ]
        if made:
            parts[ours] = made
    reading.document["request_parameters"] = parts


def _parameter(reading: Reading, entry: Mapping[str, Any], part: str, index: int) -> dict[str, Any]:
    at: Location = ("request_parameters", part, index)
    name = entry.get("name")
    if not isinstance(name, str):
        name = str(entry.get("key", ""))
        reading.repair("parameter-name", 12, at, f"A parameter was named by “key”, which the platform ignores: {name}.")
    code = entry.get("value")
    code = code if isinstance(code, str) else json.dumps(code)
    template = returned_template(code)
    if template is not None:
        return {"name": name, "value": template}
    if "return" not in code and (bare := _as_template(code)) is not None:
        reading.repair("no-return", 12, at, f"The value of {name} was no code that returns. It is read as a text.")
        return {"name": name, "value": bare}
    return {"name": name, "snippet": code}


def _as_template(text: str) -> str | None:
    """A bare template: back-quotes around it fall away, optional chaining in it is brought to our form.

    None where it holds anything else than values of the connection.
    """

    def ours(found: re.Match[str]) -> str:
        try:
            return parse_path(found[1]).template
        except PathError:
            return found[0]

    bare = re.sub(r"\$\{([^{}]+)\}", ours, text.strip().strip("`"))
    try:
        parse_template(bare)
    except TemplateError:
        return None
    return bare
