"""Label, whitelist, identifier, request parameters."""

from __future__ import annotations

import json
import re
from typing import Any

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.model import RequestParameter
from connection_wizard.spec.paths import PathError, parse_path
from connection_wizard.spec.templates import TemplateError, parse_template
from connection_wizard.viasocket.literals import returned_template
from connection_wizard.viasocket.reading.reader import Reading, kind_of, text_of
from connection_wizard.viasocket.snippets import parameter_code
from connection_wizard.words import Words, say


def read_label(reading: Reading) -> None:
    """The label, and the picture beside it."""
    at: DocumentPath = ("connection_label", "path")
    keys = ("connectionlabelvalue", "_connectionlabelvalue")
    label: dict[str, Any] = {
        "name": reading.text("connectionlabelkey"),
        "path": reading.path(reading.record, *keys, at, template=False),
        "masked": reading.flag(reading.record, "isconnectionlabelmasked", ("connection_label", "masked")),
    }
    if icon := reading.path(reading.record, "iconurlpath", "", ("connection_label", "icon_path"), template=True):
        label["icon_path"] = icon
    reading.document["connection_label"] = label


def read_whitelist(reading: Reading) -> None:
    """The domains, as a list or as one text."""
    at: DocumentPath = ("whitelist",)
    value = reading.json("whitelistdomains", at, string=False)
    if isinstance(value, str) and value.strip():
        value = [part for part in re.split(r"[\s,;]+", value) if part]
        reading.repair("domains", at, say("whitelistdomains was a text. It is read as a list of domains."))
    if value is None:
        reading.repair("no-list", at, say("whitelistdomains was missing. It is an empty list."))
    elif isinstance(value, list):
        for number, item in enumerate(value, 1):
            if not isinstance(item, str):
                words = say(
                    "Entry {number} of {list} is {kind}, no {one}. It is left out.",
                    number=number,
                    list=say("the whitelist"),
                    kind=kind_of(item),
                    one=say("domain"),
                )
                reading.repair("entry", at, words)
        kept = [item for item in value if isinstance(item, str)]
        reading.document["whitelist"] = reading.record["whitelistdomains"] = kept
    skipped = reading.flag(reading.record, "skipwhitelistvalidation", ("skip_whitelist_check",))
    reading.document["skip_whitelist_check"] = skipped


def read_identifier(reading: Reading) -> None:
    """The unique identifier, bare or in its object."""
    at: DocumentPath = ("unique_identifier", "path")
    value = reading.json("uniquekeytostoreauth", at, string=False)
    if isinstance(value, str) and value.strip():
        reading.repair("identifier", at, say("uniquekeytostoreauth was a text. It is read as the path that it is."))
        value = reading.record["uniquekeytostoreauth"] = {"uniqueKey": value}
    if isinstance(value, dict) and (path := reading.path(value, "uniqueKey", "_uniqueKey", at, template=False)):
        reading.document["unique_identifier"] = {"path": path}


def read_parameters(reading: Reading) -> None:
    """The request parameters; lists that are missing are empty ones."""
    value = reading.json("authenticationpaths", ("request_parameters",), string=False)
    holder = value if isinstance(value, dict) else {}
    parts: dict[str, Any] = {}
    for theirs, ours in (("headers", "headers"), ("queryParams", "query"), ("body", "body")):
        at: DocumentPath = ("request_parameters", ours)
        entries = holder.get(theirs)
        if entries is None:
            reading.repair("no-list", at, say("{key} was missing. It is an empty list.", key=theirs))
        elif isinstance(entries, dict):
            reading.repair(
                "no-list",
                at,
                say("{key} was an object. Its names and values are read as a list.", key=theirs),
            )
            entries = [{"name": name, "value": code} for name, code in entries.items()]
        if isinstance(entries, list):
            holder[theirs] = reading.entries(entries, at, Words(theirs), say("parameter"))
            made = [_parameter(reading, entry, ours, index) for index, entry in enumerate(holder[theirs])]
            parts |= {ours: made} if made else {}
    reading.document["request_parameters"] = parts


def _parameter(reading: Reading, entry: dict[str, Any], part: str, index: int) -> dict[str, Any]:
    at: DocumentPath = ("request_parameters", part, index)
    key = entry.get("key")
    if not isinstance(entry.get("name"), str) and isinstance(key, str):
        entry["name"] = entry.pop("key")
        reading.repair(
            "parameter-name", at, say("A parameter was named by “key”, which the platform ignores: {key}.", key=key)
        )
    name, code = text_of(entry.get("name")), entry.get("value")
    code = code if isinstance(code, str) else "" if code is None else json.dumps(code)
    if not code.strip():
        return {"name": name}
    template = returned_template(code)
    if template is None and "return" not in code and (template := _as_template(code)) is not None:
        reading.repair(
            "no-return", at, say("The value of {name} was no code that returns. It is read as a text.", name=name)
        )
    if template is None:
        return {"name": name, "snippet": code}
    entry["value"] = parameter_code(RequestParameter(name=name, value=template))  # says the same
    return {"name": name, "value": template}


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
