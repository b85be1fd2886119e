"""Places of a document in words: ``the header “Authorization” in step {step}``."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any, NamedTuple

from connection_wizard.spec.base import Part
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.model import ConnectionSpec, ScopeSeparator
from connection_wizard.spec.rules.making import quoted
from connection_wizard.steps import START, STEPS, is_documented, step_of
from connection_wizard.words import NOTHING, Words, named_at, say, with_values

STEP_TITLES = (
    say("the start page"),
    *(
        say("step {number} “{name}”", number=step.number, name=step.name)
        for step in STEPS
        if is_documented(step.number)
    ),
)

_ITEMS = {
    "fields": say("the field {name}"),
    "options": say("the choice {name}"),
    "scopes": say("the scope {name}"),
    "parameters": say("the parameter {name}"),
    "headers": say("the header {name}"),
    "query": say("the query parameter {name}"),
    "follow_ups": say("the follow-up call {name}"),
    "keep": say("the kept value {name}"),
    "where": say("the condition {name}"),
    "only_if_filled": say("the name {name}"),
    "whitelist": say("the domain {name}"),
    "statuses": say("the status {name}"),
    "body": say("the body value {name}"),
    "seen": say("the mark of the finding {name}"),
}
_PARTS = {
    "url": say("the URL"),
    "redirect_url": say("the redirect URL"),
    "live_redirect": say("the redirect of the live run"),
    "client_id": say("the client ID"),
    "pkce": say("the PKCE setting"),
    "service_domain": say("the service domain"),
    "spec_version": say("the spec version"),
    "name": say("the name"),
    "path": say("the path"),
    "icon_path": say("the path of the picture"),
    "source": say("the code for the choices"),
    "visible_when": say("the code for when it is shown"),
    "snippet": say("the JavaScript"),
    "default": say("the default value"),
    "value": say("the value"),
    "access_token": say("the access token"),
    "authorization": say("the authorization"),
    "body": say("the body"),
    "body_format": say("the body format"),
    "callback": say("the callback"),
    "client": say("the client"),
    "client_authentication": say("the client authentication"),
    "code": say("the code"),
    "condition": say("the condition"),
    "connection_label": say("the connection label"),
    "default_expires_in": say("the default expiry"),
    "environment": say("the environment"),
    "error_message": say("the error message"),
    "expired_when": say("the rule for an expired token"),
    "expires_in": say("the expiry"),
    "expires_unit": say("the unit of the expiry"),
    "fields": say("the fields"),
    "follow_ups": say("the follow-up calls"),
    "format": say("the format"),
    "headers": say("the headers"),
    "help": say("the help text"),
    "host": say("the host"),
    "iss_required": say("the rule for the issuer"),
    "issuer": say("the issuer"),
    "keep": say("the kept values"),
    "key": say("the key"),
    "label": say("the label"),
    "masked": say("the masking of the label"),
    "method": say("the method"),
    "omit": say("the list of what is left out"),
    "only_if_filled": say("the list of what is left out where it is blank"),
    "pick": say("the choice of an entry"),
    "entries": say("the list of entries"),
    "where": say("the conditions"),
    "named_by": say("the name of an entry"),
    "after_refresh": say("the repeating after a refresh"),
    "prolongs": say("the prolonging"),
    "else_below": say("the other place of the tokens"),
    "options": say("the options"),
    "owner": say("the owner"),
    "parameters": say("the parameters"),
    "parameters_in": say("the place of the parameters"),
    "pattern": say("the pattern"),
    "placeholder": say("the placeholder"),
    "platform": say("the platform"),
    "plug_id": say("the plug id"),
    "port": say("the port"),
    "prefix": say("the prefix"),
    "purpose": say("the purpose"),
    "query": say("the query"),
    "receiver": say("the receiver"),
    "refresh_token": say("the refresh token"),
    "rename": say("the renamed parameters"),
    "request_parameters": say("the request parameters"),
    "reason": say("the reason"),
    "required": say("the required"),
    "response": say("the response"),
    "rest": say("the rest"),
    "revoke_token": say("the revoke token"),
    "root": say("the root"),
    "sample": say("the sample"),
    "scheme": say("the scheme"),
    "scope": say("the scope"),
    "scope_separator": say("the scope separator"),
    "scopes": say("the scopes"),
    "skip_whitelist_check": say("the skipped whitelist check"),
    "seen": say("the marks of findings"),
    "state": say("the state"),
    "state_returned": say("the rule for the state"),
    "statuses": say("the statuses"),
    "success": say("the success"),
    "suffix": say("the suffix"),
    "test_call": say("the test call"),
    "type": say("the type"),
    "unencoded": say("the list of what is not encoded"),
    "unique_identifier": say("the unique identifier"),
    "version": say("the version"),
    "whitelist": say("the whitelist"),
}

_WHOLE = frozenset({("connection_label", "path"), ("unique_identifier", "path")})
"""Places that are all of their step: their path is the label, or the identifier, to whoever picks it."""

SEPARATOR_WORDS: dict[ScopeSeparator, Words] = {
    "space": say("space"),
    "comma": say("comma"),
    "plus": say("plus"),
    "pipe": say("pipe"),
    "semicolon": say("semicolon"),
    "colon": say("colon"),
}


def step_words(path: DocumentPath) -> Words:
    """The step of a place, with its number and its title."""
    return STEP_TITLES[step_of(path)]


def field_name(path: DocumentPath) -> Words:
    """What the field at the end of a place is called; NOTHING where it has no name of its own."""
    if path in _WHOLE:
        return _PARTS[str(path[0])]
    names = [part for part in path if isinstance(part, str)]
    return _PARTS.get(names[-1], NOTHING) if len(names) > 1 else NOTHING


def place(spec: ConnectionSpec, path: DocumentPath) -> Words:
    """A place in words, the step at its end; on that step's page it needs none (`words.at_home`)."""
    parts: list[_Called] = []
    value: Any = spec
    for part in path:
        free = isinstance(value, dict)  # names of the author's own, or of OAuth
        value = _inside(value, part)
        name = quoted(str(part)) if free else _name_of(value, part) if isinstance(part, int) else ""
        parts.append(_Called(part, name, free))
    return _told(tuple(parts))


class _Called(NamedTuple):
    """A part of a path, and what it is called where its author named it."""

    part: str | int
    name: str
    free: bool


@lru_cache(maxsize=4096)  # a keystroke leaves nearly all places as they are called
def _told(path: tuple[_Called, ...]) -> Words:
    words: list[Words] = []
    at: DocumentPath = tuple(part for part, _, _ in path)
    for depth, (part, name, free) in enumerate(path):
        if at in _WHOLE:
            words = [_PARTS[str(at[0])]]
        elif free:
            words.append(say("the entry {name}", name=name))
        elif isinstance(part, int):
            words[-1:] = [_item(str(at[depth - 1]), name)]
        elif step_of(at) == START or depth > 0 or len(at) == 1 or isinstance(at[1], int):
            words.append(_PARTS.get(part) or say("the {name}", name=part.replace("_", " ")))
    if len(words) > 1 and words[-1] in (_PARTS["value"], _PARTS["name"]):
        words.pop()  # “the header “Accept”” says it all
    what = words.pop(0)
    for word in words:
        what = say("{part} of {whole}", part=word, whole=what)
    home = step_of(at)
    if home == START:
        return named_at(say("{what} on {page}", what=what, page=STEP_TITLES[0]), what, home)
    return named_at(say("{what} in step {step}", what=what, step=home), what, home)


def _item(kind: str, name: str) -> Words:
    return with_values(_ITEMS.get(kind, say("the item {name}")), {"name": name})


def _inside(value: Any, part: str | int) -> Any:
    if isinstance(part, int):
        return value[part] if isinstance(value, tuple | list) and part < len(value) else None
    return value.get(part) if isinstance(value, dict) else getattr(value, part, None)


def _name_of(item: Any, index: int) -> str:
    """What an item of a list is called: its own name if it has one, else its number."""
    name = item if isinstance(item, str) else ""
    if isinstance(item, Part):
        name = next((found for key in _named_by(type(item)) if (found := getattr(item, key))), "")
    return quoted(name) if name.strip() else str(index + 1)


@cache  # to ask a part for what it has not is dear, and so is to ask its class each time
def _named_by(kind: type[Part]) -> tuple[str, ...]:
    return tuple(key for key in ("key", "name") if key in kind.model_fields)
