"""The platform's record of a connection: every step in exactly the shape that the platform stores.

Strings inside strings are made by JSON serialisation alone, never by hand. What the platform manages by itself (row id,
organisation, time stamps …) never leaves in a payload; a client secret only where the author asks for it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from connection_wizard.spec import names
from connection_wizard.spec.calls import header_value
from connection_wizard.spec.model import SEPARATORS, ConnectionSpec, ExtraField, PlatformRecord, RequestParameter
from connection_wizard.spec.queries import with_raw_query, without_parameters
from connection_wizard.strict_json import dumps
from connection_wizard.viasocket import marks, snippets
from connection_wizard.viasocket.forms import (
    FIRST_VERSION,
    GRANT_TYPE,
    SERVER_MANAGED,
    TYPE,
    Record,
    bare_path,
    in_template,
)
from connection_wizard.viasocket.unsaid import unsaid

_ADDED_BY_THE_PLATFORM = ("client_id", "redirect_uri", "state", "code_challenge")
_SEPARATORS_OF_THE_PLATFORM = ("space", "comma")


def create_payload(spec: ConnectionSpec, client_secret: str | None = None) -> Record:
    """The whole record, as the platform's create call takes it: all keys are there.

    Args:
        client_secret: only where the author wants this one payload to hold it; left out otherwise.
    """
    bare = without_code(spec)
    payload = bare | _credentials(spec, client_secret) | _code(spec, unsaid(spec, bare))
    rest = {key: value for key, value in spec.platform.rest.items() if key not in SERVER_MANAGED}
    return marks.with_rest(payload, rest)


def without_rest(spec: ConnectionSpec) -> tuple[str, ...]:
    """Keys of `platform.rest` of which a record can hold nothing: the export writes them by itself, or the platform."""
    made = marks.all_opened(create_payload(spec.model_copy(update={"platform": PlatformRecord()})))
    mergeable = {key for key, value in made.items() if isinstance(value, dict)}
    return tuple(
        key
        for key, value in spec.platform.rest.items()
        if key in SERVER_MANAGED or (key in made and not (key in mergeable and isinstance(value, Mapping)))
    )


def without_code(spec: ConnectionSpec) -> Record:
    """The record's own form of everything but the codes; without a secret."""
    optional = frozenset(spec.request_parameters.only_if_filled)
    return {
        "type": TYPE,
        "granttype": GRANT_TYPE,
        "authversion": spec.platform.version or FIRST_VERSION,
        "pluginrecordid": spec.platform.plug_id or None,
        "authfields": {"authentication": {"type": TYPE, "fields": [_field(field) for field in spec.fields]}},
        "redirecturl": spec.redirect_url,
        **_credentials(spec, None),
        **_authorization(spec),
        **dict.fromkeys(marks.CODES),
        **_label(spec),
        "iconurlpath": in_template(spec.connection_label.icon_path) or None,
        "whitelistdomains": list(spec.whitelist),
        "skipwhitelistvalidation": spec.skip_whitelist_check,
        "uniquekeytostoreauth": {
            "uniqueKey": bare_path(spec.unique_identifier.path),
            "_uniqueKey": in_template(spec.unique_identifier.path),
        },
        "authenticationpaths": {
            "headers": _parameters(map(_header, spec.request_parameters.headers), optional),
            "queryParams": _parameters(spec.request_parameters.query, optional),
            "body": _parameters(spec.request_parameters.body, optional),
        },
    }


def record_text(record: Mapping[str, Any]) -> str:
    """A record or a payload as a file's text.

    Raises:
        NotStrict: there is something in it that no reader would take back.
    """
    return dumps(record)


def _field(field: ExtraField) -> Record:
    made: Record = {"key": field.key, "label": field.label, "type": field.type, "required": field.required}
    given = {
        "help": field.help,
        "placeholder": field.placeholder,
        "value": field.default,
        "visibilityCondition": field.visible_when,
        "source": field.source,
        "scheme": field.prefix,
        "tld": field.suffix,
    }
    made |= {name: text for name, text in given.items() if text}
    if field.type == "dropdown" and not field.source:
        made["children"] = [
            {"label": option.label, "value": option.value, "sample": option.sample} for option in field.options
        ]
    if field.key in names.USER_APP_FIELDS[:2]:
        made["disableField"] = True
    return made


def _credentials(spec: ConnectionSpec, client_secret: str | None) -> Record:
    """The builder's app at the root; where each user brings an app of their own, both are null there."""
    own = spec.client.owner == "user"
    client_id = None if own else spec.client.client_id.strip() or None
    return {"clientid": client_id, "clientsecret": None if own else client_secret}


def _authorization(spec: ConnectionSpec) -> Record:
    """Address, parameters as a string of JSON, and the separator by the platform's name for it.

    ``client_id``, ``redirect_uri`` and ``state`` are the platform's to add; under another name it does not know them,
    so they are given where a value for them is known. Scopes joined by anything but space or comma are one text. The
    platform encodes every parameter: what must travel as written stands in the address itself.
    """
    step = spec.authorization
    own = {item.name: item.value for item in step.parameters if item.name.strip()}
    scopes = [scope.strip() for scope in step.scopes if scope.strip()]
    standard = {
        "response_type": "code",
        "client_id": names.CLIENT_ID.template if "client_id" in step.rename else "",
        "redirect_uri": names.REDIRECT_URI.template if "redirect_uri" in step.rename else "",
        "scope": SEPARATORS[step.scope_separator].join(scopes),
        "code_challenge_method": "" if step.pkce == "none" else step.pkce,
    }
    parameters = {
        step.rename.get(name, "") or name: value  # type: ignore[call-overload]
        for name, value in standard.items()
        if value and name not in step.omit
    }
    sent = parameters | own
    added = {step.rename.get(name, "") or name for name in _ADDED_BY_THE_PLATFORM}  # type: ignore[call-overload]
    raw = "&".join(f"{name}={sent.pop(name)}" for name in step.unencoded if name in sent)
    stored = step.scope_separator if step.scope_separator in _SEPARATORS_OF_THE_PLATFORM else None
    return {
        "authrequrl": with_raw_query(without_parameters(step.url.strip(), {*parameters, *own, *added}), raw),
        "queryparams": json.dumps(sent, ensure_ascii=False),
        "scopeseperatedby": stored,
    }


def _code(spec: ConnectionSpec, more: Mapping[str, Any]) -> Record:
    codes = {
        "accesstokencode": snippets.token_code(spec),
        "refreshtokencode": snippets.refresh_code(spec),
        "revokeapicode": snippets.revoke_code(spec),
        "testcode": snippets.me_code(spec),
    }
    marked = marks.marked(spec, codes, more)
    return {key: json.dumps({"source": code}, ensure_ascii=False) for key, code in marked.items()}


def _label(spec: ConnectionSpec) -> Record:
    label = spec.connection_label
    return {
        "connectionlabelkey": label.name,
        "connectionlabelvalue": bare_path(label.path),
        "_connectionlabelvalue": in_template(label.path),
        "isconnectionlabelmasked": label.masked,
    }


def _parameters(parameters: Iterable[RequestParameter], optional: frozenset[str]) -> list[Record]:
    """What has no name is not sent, as in every other call."""
    return [
        {
            "name": item.name,
            "value": snippets.optional_parameter_code(item) if item.name in optional else snippets.parameter_code(item),
        }
        for item in parameters
        if item.name.strip()
    ]


def _header(parameter: RequestParameter) -> RequestParameter:
    return parameter.model_copy(update={"value": header_value(parameter.value)})
