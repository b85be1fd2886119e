"""From an existing record to a draft: read as far as the meaning is certain, every repair named, nothing dropped.

What our generator wrote comes back as the steps that it was made from. Code that somebody wrote by hand stays the
author's own, word for word. A client secret never gets into the draft: it is handed over beside it, for the vault.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from app.errors import WizardError
from app.spec import names
from app.spec.completion import CompleteCall, exchange_call, me_call, refresh_call, revoke_call
from app.spec.documents import SPEC_VERSION, Location
from app.spec.draft import Draft
from app.spec.finding import Finding, Severity
from app.spec.model import SEPARATORS, ConnectionSpec
from app.spec.paths import PathError, parse_path
from app.spec.queries import without_parameters
from app.spec.templates import TemplateError, parse_template
from app.viasocket import marks
from app.viasocket.literals import returned_template
from app.viasocket.record import FIRST_VERSION, GRANT_TYPE, SERVER_MANAGED, TYPE, create_payload

if TYPE_CHECKING:  # the parser of JavaScript is loaded where somebody's code is to be read
    from app.viasocket.recognise import Use

MAX_RECORD = 8 * 1024 * 1024
_SIGNS = ("authrequrl", "accesstokencode", "authfields", "queryparams", "testcode")
_FIELD_TYPES = ("string", "password", "dropdown", "help")
_CODES = {
    "accesstokencode": (5, "access_token"),
    "refreshtokencode": (6, "refresh_token"),
    "revokeapicode": (7, "revoke_token"),
    "testcode": (8, "test_call"),
}
_MISNAMED = {"client_id": "clientid", "client_secret": "clientsecret", "redirect_url": "redirectUrl"}
_NO_SEPARATOR = {'" "': "space", " ": "space", ",": "comma", '","': "comma", "+": "plus"}


_USES: Mapping[str, Use] = {
    "access_token": "exchange",
    "refresh_token": "refresh",
    "revoke_token": "revoke",
    "test_call": "test",
}
_COMPLETED: Mapping[Use, Callable[[ConnectionSpec], CompleteCall | None]] = {
    "exchange": exchange_call,
    "refresh": refresh_call,
    "revoke": revoke_call,
    "test": me_call,
}


class NoRecord(WizardError):
    """What was given is no record of an Authorization Code connection."""


@dataclass(frozen=True, slots=True)
class Imported:
    """A draft, what was repaired on the way, and the client secret if the record held one."""

    draft: Draft
    repairs: tuple[Finding, ...]
    client_secret: str = field(default="", repr=False)


def read_record(text: str) -> Imported:
    """Read a record as the platform's API gives it, or as this program exported it.

    Raises:
        NoRecord: it is no JSON, no record, or a record of another grant type.
    """
    if len(text) > MAX_RECORD:
        raise NoRecord("This is far too large to be a record.", "Choose the record of one connection.")
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        raise NoRecord(
            "This is no JSON, so it is no record of the platform.", "Copy the whole record, from its first { on."
        ) from None
    record = _record_in(data)
    if record is None:
        raise NoRecord(
            "This is JSON, but no record of a connection of the platform.",
            "Choose a record with keys like authrequrl and accesstokencode.",
        )
    for key, wanted in (("type", TYPE), ("granttype", GRANT_TYPE)):
        given = record.get(key)
        if given not in (None, "", wanted) and str(given).lower().replace(" ", "") != wanted.lower().replace(" ", ""):
            raise NoRecord(
                f"This record is of another kind: {key} is “{given}”.",
                "This program sets up OAuth 2.0 connections with an authorization code.",
            )
    return _Reader(record).read()


def _record_in(data: Any) -> dict[str, Any] | None:
    """The record itself, or the first one in an answer of the platform's API."""
    for _ in range(4):
        if isinstance(data, list):
            data = data[0] if data else None
        elif isinstance(data, dict) and not any(sign in data for sign in _SIGNS):
            data = next((data[name] for name in ("data", "record", "result", "rows") if name in data), None)
    return data if isinstance(data, dict) and any(sign in data for sign in _SIGNS) else None


class _Reader:
    """Reads one record."""

    def __init__(self, record: Mapping[str, Any]) -> None:
        self._record = record
        self._repairs: list[Finding] = []
        self._document: dict[str, Any] = {"spec_version": SPEC_VERSION}
        self._said: dict[str, Any] = {}
        self._by_hand: dict[str, tuple[int, Use]] = {}

    def read(self) -> Imported:
        self._read_code()
        self._document["name"] = self._said.get("name", "")
        for key in ("service_domain", "live_redirect"):
            if key in self._said:
                self._document[key] = self._said[key]
        self._read_fields()
        self._document["redirect_url"] = self._text("redirecturl")
        secret = self._read_client()
        self._read_authorization()
        self._read_label()
        self._read_whitelist()
        self._read_identifier()
        self._read_parameters()
        self._document["platform"] = {
            "plug_id": self._text("pluginrecordid"),
            "version": "" if (version := self._text("authversion")) == FIRST_VERSION else version,
        }
        self._recognise()
        made = create_payload(Draft(self._document).sketch)
        known = {key: value for key, value in self._record.items() if key not in SERVER_MANAGED | {"clientsecret"}}
        if rest := marks.rest_of(known, made):
            self._document["platform"]["rest"] = rest
        return Imported(Draft(self._document), tuple(self._repairs), secret)

    # -- helpers

    def _repair(
        self, code: str, step: int, at: Location, message: str, hint: str = "", severity: Severity = "hint"
    ) -> None:
        self._repairs.append(Finding(f"record-{code}", severity, step, at, message, hint))

    def _text(self, key: str) -> str:
        value = self._record.get(key)
        return value if isinstance(value, str) else str(value) if isinstance(value, int) else ""

    def _json(self, key: str, step: int, at: Location, *, string: bool) -> Any:
        """A part that is JSON, in a string or not; `string`: whether the platform wants a string."""
        value = self._record.get(key)
        if isinstance(value, str):
            try:
                inner = json.loads(value)
            except ValueError:
                return value
            if isinstance(inner, str):
                try:
                    inner = json.loads(inner)
                except ValueError:
                    return inner
                self._repair(
                    "escaped-twice", step, at, f"{key} was escaped once too often. It is read as it was meant."
                )
            elif not string:
                self._repair("string", step, at, f"{key} was a string of JSON. It is read as it was meant.")
            return inner
        if string and isinstance(value, dict | list):
            self._repair("object", step, at, f"{key} was an object, where the platform wants a string.")
        return value

    # -- steps

    def _read_code(self) -> None:
        for key, (step, part) in _CODES.items():
            source = self._source(key, step, part)
            if source is None or not source.strip():
                continue
            found = marks.read_mark(source)
            said, unchanged = found or ({}, False)
            call = dict(said.get(part, {}))
            if found and key == "accesstokencode":
                self._said = said
            if not unchanged:
                call["snippet"] = source
                if not found:
                    self._by_hand[part] = (step, _USES[part])
                if found:
                    self._repair(
                        "edited",
                        step,
                        (part, "snippet"),
                        f"The code of step {step} was changed by hand since it was exported.",
                        "It is kept as it is, as your own code.",
                    )
            self._document[part] = call

    def _recognise(self) -> None:
        """Code of somebody else's as a request of the wizard's own, where both are certainly the same."""
        if not self._by_hand:
            return
        from app.viasocket.recognise import as_call, is_same, recognised

        pkce = self._document["authorization"]["pkce"] != "none"
        for part, (step, use) in self._by_hand.items():
            request = recognised(self._document[part]["snippet"])
            if request is None:
                continue
            trial = Draft({**self._document, part: as_call(request, use, pkce=pkce)})
            completed = _COMPLETED[use](trial.sketch)
            if trial.problems or completed is None or not is_same(request, completed):
                continue
            self._document[part] = trial.document[part]
            self._repair(
                "recognised",
                step,
                (part,),
                f"The code of step {step} was read as the request that it sends.",
                "From now on the wizard writes it. Compare it before you publish.",
            )

    def _source(self, key: str, step: int, part: str) -> str | None:
        value = self._json(key, step, (part,), string=True)
        if isinstance(value, Mapping):
            source = value.get("source")
            return source if isinstance(source, str) else None
        if isinstance(value, str) and value.strip():
            self._repair("raw-code", step, (part, "snippet"), f"{key} held bare code. It is read as it was meant.")
            return value
        return None

    def _read_fields(self) -> None:
        value = self._json("authfields", 1, ("fields",), string=False)
        for _ in range(3):
            if isinstance(value, Mapping):
                value = value.get("fields", value.get("authentication"))
        if not isinstance(value, list):
            if value is not None or "authfields" in self._record:
                self._repair(
                    "no-fields", 1, ("fields",), "The record has no list of fields. It is read as an empty one."
                )
            return
        patterns = self._said.get("patterns", {})
        fields = []
        for index, item in enumerate(value):
            if isinstance(item, Mapping):
                made = self._field(item, index)
                if made["key"] in patterns:
                    made["pattern"] = patterns[made["key"]]
                fields.append(made)
        if fields:
            self._document["fields"] = fields

    def _field(self, item: Mapping[str, Any], index: int) -> dict[str, Any]:
        def text(name: str) -> str:
            value = item.get(name)
            return value if isinstance(value, str) else json.dumps(value) if isinstance(value, int | float) else ""

        key, kind = text("key"), text("type")
        if key in _MISNAMED and _MISNAMED[key] not in self._field_keys():
            self._repair(
                "field-key",
                1,
                ("fields", index, "key"),
                f"The field “{key}” is called “{_MISNAMED[key]}” on the platform. It is renamed.",
            )
            key = _MISNAMED[key]
        if kind not in _FIELD_TYPES:
            if kind:
                self._repair(
                    "field-type", 1, ("fields", index, "type"), f"A field has the type “{kind}”. It is read as text."
                )
            kind = "string"
        made: dict[str, Any] = {
            "key": key,
            "label": text("label"),
            "type": kind,
            "required": item.get("required") is True,
        }
        renamed = {
            "help": "help",
            "placeholder": "placeholder",
            "default": "value",
            "visible_when": "visibilityCondition",
            "source": "source",
            "prefix": "scheme",
            "suffix": "tld",
        }
        made |= {ours: found for ours, theirs in renamed.items() if (found := text(theirs))}
        children = item.get("children")
        if isinstance(children, list) and children:
            made["options"] = [
                {name: str(child.get(name, "")) for name in ("label", "value", "sample") if child.get(name) is not None}
                for child in children
                if isinstance(child, Mapping)
            ]
        return made

    def _field_keys(self) -> set[str]:
        text = json.dumps(self._record.get("authfields", ""))
        return {name for name in names.USER_APP_FIELDS if f'"{name}"' in text or f'\\"{name}\\"' in text}

    def _read_client(self) -> str:
        keys = {item["key"] for item in self._document.get("fields", ())}
        client_id = self._text("clientid").strip()
        client: dict[str, Any] = {"owner": "builder", "client_id": client_id}
        if not client_id and set(names.USER_APP_FIELDS[:2]) <= keys:
            client["owner"] = "user"
        if "environment" in self._said:
            client["environment"] = self._said["environment"]
        self._document["client"] = client
        secret = self._text("clientsecret")
        if secret:
            self._repair(
                "secret",
                3,
                ("client",),
                "The record held the client secret. It is not in the draft.",
                "Paste it in step 3: this computer's keyring keeps it.",
                "warning",
            )
        return secret

    def _read_authorization(self) -> None:
        at: Location = ("authorization", "parameters")
        value = self._json("queryparams", 4, at, string=True)
        if isinstance(value, str):
            if value.strip():
                self._repair("query-string", 4, at, "queryparams was a query string. It is read as it was meant.")
            value = dict(parse_qsl(value.strip().lstrip("?"), keep_blank_values=True))
        sent = {str(k): v if isinstance(v, str) else json.dumps(v) for k, v in value.items()} if value else {}
        said = self._said.get("authorization", {})
        step: dict[str, Any] = {"url": self._text("authrequrl").strip()}
        rename = said.get("rename", {})
        for name in said.get("unencoded", ()):
            sent |= dict(found for found in _raw_query(step["url"]) if found[0] == name)
            step["url"] = without_parameters(step["url"], {name})
        separator, scopes = self._scopes(sent.pop(rename.get("scope", "scope"), ""), said)
        step |= {"scopes": scopes, "scope_separator": separator}
        if sent.pop(rename.get("response_type", "response_type"), None) is None and not said:
            step["omit"] = ["response_type"]
        method = sent.pop(rename.get("code_challenge_method", "code_challenge_method"), "")
        step["pkce"] = method if method in ("S256", "plain") else "none"
        for name, path in (("client_id", names.CLIENT_ID), ("redirect_uri", names.REDIRECT_URI)):
            if name in rename and sent.get(rename[name]) == path.template:
                del sent[rename[name]]
        step |= {name: said[name] for name in said if name not in ("scopes", "scope_separator")}
        if sent:
            step["parameters"] = [{"name": name, "value": value} for name, value in sent.items()]
        self._document["authorization"] = step

    def _scopes(self, text: str, said: Mapping[str, Any]) -> tuple[str, list[str]]:
        """The separator and the scopes; as they were listed, if they are still the same."""
        listed = said.get("scopes", [])
        if (
            said
            and SEPARATORS[said.get("scope_separator", "space")].join(s.strip() for s in listed if s.strip()) == text
        ):
            return said.get("scope_separator", "space"), listed
        given = self._record.get("scopeseperatedby")
        separator = given if given in ("space", "comma") else _NO_SEPARATOR.get(given or "", "")
        if given not in ("space", "comma", None):
            self._repair(
                "separator",
                4,
                ("authorization", "scope_separator"),
                f"The separator was written as {json.dumps(given)}; the platform knows “space” and “comma”.",
            )
        if not separator:
            separator = "comma" if "," in text and " " not in text.strip() else "space"
        parts = text.split(SEPARATORS[separator]) if separator == "comma" else text.split()  # type: ignore[index]
        return separator, [part.strip() for part in parts if part.strip()]

    def _read_label(self) -> None:
        path = self._path("connectionlabelvalue", "_connectionlabelvalue", 9, ("connection_label", "path"))
        label: dict[str, Any] = {"name": self._text("connectionlabelkey"), "path": path}
        label["masked"] = self._record.get("isconnectionlabelmasked") in (True, "true", 1)
        if icon := self._path("iconurlpath", "", 9, ("connection_label", "icon_path")):
            label["icon_path"] = icon
        self._document["connection_label"] = label

    def _path(self, key: str, twin: str, step: int, at: Location) -> str:
        written = self._text(key) or self._text(twin)
        return self._bare(written, step, at)

    def _bare(self, written: str, step: int, at: Location) -> str:
        """A path, whatever stands around it."""
        text = written.strip()
        bare = text.removeprefix("return ").removesuffix(";").strip("`'\" ")
        bare = bare.removeprefix("${").removesuffix("}").strip()
        first, alternative, _ = bare.partition("||")
        if alternative or text.startswith("return ") or text.endswith(";"):
            self._repair(
                "path", step, at, f"The path of step {step} was code. Its first value is taken: {first.strip()}."
            )
        try:
            return str(parse_path(first)) if first.strip() else ""
        except PathError:
            return first.strip()

    def _read_whitelist(self) -> None:
        value = self._json("whitelistdomains", 10, ("whitelist",), string=False)
        if isinstance(value, str):
            value = [part for part in re.split(r"[\s,;]+", value) if part]
        if isinstance(value, list):
            self._document["whitelist"] = [str(item) for item in value]
        self._document["skip_whitelist_check"] = self._record.get("skipwhitelistvalidation") in (True, "true", 1)

    def _read_identifier(self) -> None:
        at: Location = ("unique_identifier", "path")
        value = self._json("uniquekeytostoreauth", 11, at, string=False)
        written = value.get("uniqueKey") or value.get("_uniqueKey") if isinstance(value, Mapping) else value
        if isinstance(written, str) and written.strip():
            self._document["unique_identifier"] = {"path": self._bare(written, 11, at)}

    def _read_parameters(self) -> None:
        value = self._json("authenticationpaths", 12, ("request_parameters",), string=False)
        parts: dict[str, Any] = {}
        for theirs, ours in (("headers", "headers"), ("queryParams", "query"), ("body", "body")):
            entries = value.get(theirs) if isinstance(value, Mapping) else None
            if entries is None:
                self._repair("no-list", 12, ("request_parameters", ours), f"{theirs} was missing. It is an empty list.")
            made = [
                self._parameter(entry, ours, index)
                for index, entry in enumerate(entries if isinstance(entries, list) else ())
                if isinstance(entry, Mapping)
            ]
            if made:
                parts[ours] = made
        self._document["request_parameters"] = parts

    def _parameter(self, entry: Mapping[str, Any], part: str, index: int) -> dict[str, Any]:
        at: Location = ("request_parameters", part, index)
        name = entry.get("name")
        if not isinstance(name, str):
            name = str(entry.get("key", ""))
            self._repair(
                "parameter-name", 12, at, f"A parameter was named by “key”, which the platform ignores: {name}."
            )
        code = entry.get("value")
        code = code if isinstance(code, str) else json.dumps(code)
        template = returned_template(code)
        if template is not None:
            return {"name": name, "value": template}
        if "return" not in code and (bare := _as_template(code)) is not None:
            self._repair("no-return", 12, at, f"The value of {name} was no code that returns. It is read as a text.")
            return {"name": name, "value": bare}
        return {"name": name, "snippet": code}


def _raw_query(url: str) -> list[tuple[str, str]]:
    query = url.partition("#")[0].partition("?")[2]
    return [(name, value) for name, _, value in (part.partition("=") for part in query.split("&"))]


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
