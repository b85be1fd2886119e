"""n8n: the source of a credential, credentials that were exported, or a workflow."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from connection_wizard.sources.code.expressions import Expressions
from connection_wizard.sources.code.values import Code
from connection_wizard.sources.gathering import AUTHORIZE, BY_A_KEY, TOKEN, Gathering, is_on_trial
from connection_wizard.sources.kinds import KINDS
from connection_wizard.sources.logins import Login, take_logins
from connection_wizard.sources.program import pairs_of_object, sent_of, text_of
from connection_wizard.sources.shapes import inside, leaves, listed, parsed, text_in
from connection_wizard.sources.traffic import Sent, gather, without_token
from connection_wizard.sources.understood import MACHINES, Understood, Unread
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.words import say

KIND: Final = "n8n"
MARKS: Final = KINDS[KIND].marks
_LOGS_IN: Final = re.compile(r"oauth2api$", re.IGNORECASE)
_BRINGS_TOKEN: Final = re.compile(r"oauth2api$|bearer", re.IGNORECASE)
_BASE: Final = "oauth2api"
_PROVES: Final = ("pkce", "usePKCE", "usePkce")
"""What credentials call the switch for PKCE that have one of their own."""
_OPEN: Final = re.compile(r"[${}\"'?()]")
"""What is left of an expression in what was to be a scope."""
_MICROSOFT: Final = "https://login.microsoftonline.com/common/oauth2/v2.0/"
_STANDS_ON: Final[Mapping[str, Mapping[str, str]]] = {
    "googleOAuth2Api": {
        "authUrl": "https://accounts.google.com/o/oauth2/v2/auth",
        "accessTokenUrl": "https://oauth2.googleapis.com/token",
        "authQueryParameters": "access_type=offline&prompt=consent",
        "authentication": "body",
    },
    "atlassianOAuth2Api": {
        "authUrl": "https://auth.atlassian.com/authorize",
        "accessTokenUrl": "https://auth.atlassian.com/oauth/token",
        "authQueryParameters": "audience=api.atlassian.com&prompt=consent",
        "authentication": "header",
    },
    "microsoftOAuth2Api": {
        "authUrl": f"{_MICROSOFT}authorize",
        "accessTokenUrl": f"{_MICROSOFT}token",
        "authQueryParameters": "response_mode=query",
        "authentication": "body",
    },
}
"""What the credentials of n8n's own say that others stand on: it is public, and such a file does not repeat it."""


def read(text: str) -> Understood | None:
    """What a credential, an export or a workflow says."""
    if not any(mark.decode() in text for mark in MARKS) and '"oAuth2Api"' not in text:
        return None
    if text.lstrip()[:1] in ("{", "["):
        return _exported(parsed(text, (b"",)), text)
    compiled = "displayName" in text and "extends" in text
    return _source(text) if "properties" in text and ("ICredentialType" in text or compiled) else None


def _source(text: str) -> Understood:
    code = Code(text, "javascript")
    made = Gathering(KIND, text)
    extends = code.constant("extends")
    listed_rows = code.constant("properties")
    rows = [one for one in listed_rows if isinstance(one, dict)] if isinstance(listed_rows, list) else []
    found = {text_of(row.get("name")): row for row in rows}
    for name, row in found.items():
        made.look_at(name, text_of(row.get("default")))
        made.known_fields[name] = _field(row)
    made.named(text_of(code.constant("displayName")))
    parents = extends if isinstance(extends, list) else []
    if parents and not any(isinstance(one, str) and _LOGS_IN.search(one) for one in parents):
        made.unread[AUTHORIZE] = Unread(AUTHORIZE, BY_A_KEY)
        return made.understood()
    said = {name: row.get("default") for name, row in found.items()}
    if _is_of_machines(said):
        made.unread[AUTHORIZE] = Unread(AUTHORIZE, MACHINES)
        return made.understood()
    chosen = {"grantType": "pkce" if said.get("grantType") == "pkce" else "authorizationCode"}
    expressions = Expressions(said | dict(_for_real(found)) | chosen)
    for name in _READ:
        if text_of(said.get(name)).startswith("="):
            said[name] = expressions.read(text_of(said[name]))
    _log_in(made, said, next((one for one in parents if isinstance(one, str) and one.lower() != _BASE), ""))
    test = inside(code.constant("test"), "request")
    if isinstance(test, Mapping):
        test = dict(test) | {
            name: expressions.read(text_of(test[name])) for name in _OF_A_CALL if text_of(test.get(name))
        }
    sent = sent_of(made, test) if isinstance(test, Mapping) else None
    gather(made, [sent] if sent is not None else [], strict=False)
    return made.understood()


def _for_real(rows: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    """What is chosen where a place to try things is what nobody chose: the first that is none."""
    for name, row in rows.items():
        values = [text_of(one.get("value")) for one in row.get("options") or () if isinstance(one, dict)]
        if values and is_on_trial(text_of(row.get("default"))):
            yield from ((name, value) for value in values if not is_on_trial(value))
            return


_READ: Final = ("authUrl", "accessTokenUrl", "scope", "authQueryParameters")
_OF_A_CALL: Final = ("baseURL", "url")
_OF_THE_OTHER: Final[tuple[tuple[DocumentPath, str], ...]] = (
    (AUTHORIZE, "authUrl"),
    (TOKEN, "accessTokenUrl"),
    (("authorization", "parameters"), "authQueryParameters"),
    (("access_token", "client_authentication"), "authentication"),
)


def _log_in(made: Gathering, said: Mapping[str, Any], parent: str) -> None:
    """What a credential says, and what the one says that it stands on, as far as that is known."""
    known = {name: value for name, value in _STANDS_ON.get(parent, {}).items() if not text_of(said.get(name))}
    take_logins(made, [_login(dict(said) | known)])
    if known:  # the line that names the other one says so
        quote, line = made.line(parent)
        for at, name in _OF_THE_OTHER:
            if name in known and at in made.values:
                made.values[at] = replace(made.values[at], quote=quote, line=line, certainty="likely")
    elif parent:
        why = say(
            "It takes its log-in from “{other}”, which is another file of n8n's: paste that one, too.", other=parent
        )
        made.missing(AUTHORIZE, why)
        made.missing(TOKEN, why)


def _login(values: Mapping[str, Any], name: str = "") -> Login:
    grant = text_of(values.get("grantType"))
    return Login(
        authorization_url=text_of(values.get("authUrl")),
        token_url=text_of(values.get("accessTokenUrl")),
        issuer=text_of(values.get("serverUrl")),
        client_id=text_of(values.get("clientId")),
        client_secret=text_of(values.get("clientSecret")),
        scopes=_scopes(text_of(values.get("scope"))),
        client_authentication=text_of(values.get("authentication")),
        usual_authentication="client_secret_basic",
        pkce="S256" if grant == "pkce" or any(values.get(name) is True for name in _PROVES) else None,
        authorization_parameters=pairs_of_object(text_of(values.get("authQueryParameters"))),
        name=name,
    )


def _is_of_machines(values: Mapping[str, Any]) -> bool:
    """Whether a credential logs in a program, and has no address where people would."""
    return text_of(values.get("grantType")) == "clientCredentials" and not text_of(values.get("authUrl"))


def _scopes(text: str) -> str:
    """Scopes, without what only a run would tell."""
    return "" if _OPEN.search(text) else text


def _field(row: Mapping[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for ours, name in (("label", "displayName"), ("help", "description"), ("placeholder", "placeholder")):
        if text_of(row.get(name)):
            made[ours] = text_of(row.get(name))
    options = [one for one in row.get("options") or () if isinstance(one, dict)]
    if text_of(row.get("type")) == "options" and options:
        made["type"] = "dropdown"
        made["options"] = [{"label": text_of(one.get("name")), "value": text_of(one.get("value"))} for one in options]
    if text_of(row.get("default")) and "{{" not in text_of(row.get("default")):
        made["default"] = text_of(row.get("default"))
    return made


def _exported(data: Any, text: str) -> Understood | None:
    made = Gathering(KIND, text)
    made.sweep(data)
    credentials = [one for one in leaves(data) if _LOGS_IN.search(text_in(one, "type")) and "data" in one]
    nodes = [one for one in leaves(data) if text_in(one, "type").startswith("n8n-nodes-base.")]
    if not credentials and not nodes:
        return None
    if any(isinstance(one["data"], str) for one in credentials):
        why = say(
            "These credentials were exported as they are kept: encrypted. Export them decrypted, without their secret."
        )
        made.unread[AUTHORIZE] = Unread(AUTHORIZE, why)
    found = [(text_in(one, "name"), one["data"]) for one in credentials if isinstance(one["data"], dict)]
    people = [_login(values, name) for name, values in found if not _is_of_machines(values)]
    take_logins(made, people, machines=len(people) < len(found))
    if any(text_in(each, "type").lower() != _BASE and isinstance(each["data"], dict) for each in credentials):
        why = say("Such an export has what somebody typed in, and not the addresses: n8n has them itself.")
        made.missing(AUTHORIZE, why)
        made.missing(TOKEN, why)
    kept = [
        (kind, text_in(one, "name"))
        for node in nodes
        if isinstance(node.get("credentials"), dict)
        for kind, one in node["credentials"].items()
    ]
    logs_in = bool(credentials) or any(_LOGS_IN.search(kind) for kind, _ in kept)
    sent = [one for node in nodes if (one := _sent(made, node, logs_in=logs_in)) is not None]
    gather(made, sent, strict=True)
    named = [name for kind, name in kept if name and (_LOGS_IN.search(kind) or not logs_in)]
    if not credentials and (name := next(iter(named), "")):
        why = say(
            "n8n keeps the log-in apart: export the credential “{name}” decrypted, and bring it, too.", name=name[:80]
        )
        made.missing(AUTHORIZE, why)
    return made.understood()


def _sent(made: Gathering, node: Mapping[str, Any], *, logs_in: bool) -> Sent | None:
    parameters = node.get("parameters")
    if not text_in(node, "type").endswith(".httpRequest") or not isinstance(parameters, dict):
        return None
    headers = {
        text_in(one, "name"): text_in(one, "value") for one in listed(parameters.get("headerParameters"), "parameters")
    }
    query = {
        text_in(one, "name"): text_in(one, "value") for one in listed(parameters.get("queryParameters"), "parameters")
    }
    method = text_in(parameters, "method") or "GET"
    request = {"url": text_in(parameters, "url"), "method": method, "headers": headers, "params": query}
    sent = sent_of(made, request, text_in(node, "name"))
    kind = text_in(parameters, "genericAuthType", "nodeCredentialType")
    kind = "" if _BRINGS_TOKEN.search(kind) else kind.lower().removesuffix("api")
    return replace(sent, without=without_token(kind, logs_in=logs_in)) if sent is not None else None
