"""What the log-in came back with, in the place of what people were asked for, or of what an example had."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from connection_wizard.addresses.parts import at_another, in_parts
from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.domains import hosts_of, is_host_name, registrable_domain
from connection_wizard.spec.finding import Edit, Fix
from connection_wizard.spec.rules.known import plain
from connection_wizard.spec.rules.placeholders import left_in
from connection_wizard.spec.value_names import value_name
from connection_wizard.words import Words, say

_ANYBODYS: Final = re.compile(
    r"(?:your|my)?[-_]?(?:sub-?domain|domain|account|tenant|company|customer|shop|store|site|team|workspace|portal|instance|"
    r"org|organi[sz]ation)(?:[-_]?name)?|example|acme",
    re.IGNORECASE,
)
"""The begin of a host that stands for each customer's own."""
_LABEL: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,62}", re.IGNORECASE)
_CALLS: Final = (("access_token", "url"), ("refresh_token", "url"), ("revoke_token", "url"), ("test_call", "url"))
"""What goes to the server on which an account lives."""


def in_place_of_fields(evidence: Evidence) -> Fix | None:
    """The redirect's values in the place of fields of the same names, wherever a call after the log-in has them; None
    where the log-in itself has one of them, which it needs before."""
    came = {plain(name): name for name in evidence.background.callback}
    asked = str(evidence.result.values.get("path", ""))
    fields = {
        at: (field.key, came[plain(field.key)])
        for at, field in enumerate(evidence.spec.fields)
        if plain(field.key) in came
    }
    mine = next((name for key, name in fields.values() if asked == f"authData.{key}"), None)
    document = evidence.draft.document
    before = str(document.get("authorization", ""))
    if mine is None or any((names.AUTH_DATA / key).template in before for key, _ in fields.values()):
        return None
    edits = []
    for at, text in _texts((), {part: value for part, value in document.items() if part != "fields"}):
        changed = text
        for key, name in fields.values():
            changed = changed.replace((names.AUTH_DATA / key).template, (names.AUTHORIZATION / name).template)
        if changed != text:
            edits.append(Edit(at, changed))
    gone = [Edit(("fields", at), remove=True) for at in reversed(fields)]
    return Fix(_from(mine), (*edits, _kept(evidence, [name for _, name in fields.values()]), *gone))


def in_place_of_an_example(evidence: Evidence) -> Fix | None:
    """The sub-domain that the log-in came back with, where the address that was asked has anybody's."""
    url = evidence.own_call.url.strip() if evidence.own_call else ""
    host = dict(in_parts(url))["host"]
    label, _, domain = host.partition(".")
    name = next((name for name, value in evidence.named_places.items() if _LABEL.fullmatch(value.strip())), None)
    if name is None or "." not in domain or not _ANYBODYS.fullmatch(label):
        return None
    own = at_another(url, host, f"{(names.AUTHORIZATION / name).template}.{domain}")
    return Fix(_from(name), (Edit((*evidence.at, "url"), own), _kept(evidence, [name])))


def in_place_of_a_placeholder(evidence: Evidence) -> Fix | None:
    """What came with the redirect or with the token under the name of a placeholder in the call, in its place."""
    known, (at, left) = evidence.background, left_in(evidence.spec, evidence.at)
    came = {plain(name): names.TOKEN_RESPONSE / name for name in known.token_answer}
    came |= {plain(name): names.AUTHORIZATION / name for name in known.callback}
    path = came.get(plain(left)) if left else None
    if path is None or evidence.at == ("access_token",):
        return None
    name = str(path.parts[-1])
    of_redirect, kept = path.area == names.AUTHORIZATION.area, evidence.spec.access_token.response.keep
    edits = [Edit(at, str(evidence.draft.get(*at)).replace(left, path.template))]
    if of_redirect:
        edits.append(_kept(evidence, [name]))
    elif name not in {each.name for each in kept}:
        edits.append(Edit(("access_token", "response", "keep", len(kept)), {"name": name, "path": name}))
    return Fix(say("Take it from {place}", place=value_name(path)), tuple(edits))


def on_the_server_that_came(evidence: Evidence) -> Fix | None:
    """The server that the log-in came back with in the place of the one that was asked, wherever calls go to that one.

    Both belong to one domain, so that no token goes to anybody else (pCloud).
    """
    hosts = {named.at: named.host.lower() for named in hosts_of(evidence.spec)}
    asked = hosts.get((*evidence.at, "url"), "")
    domain = registrable_domain(asked)
    came = (name for name, value in evidence.named_places.items() if _is_below(value.strip().lower(), domain))
    name = next((name for name in came if name.isidentifier()), None)
    if name is None:
        return None
    template = (names.AUTHORIZATION / name).template
    edits = [Edit(at, _with_host(str(evidence.draft.get(*at)), template)) for at in _CALLS if hosts.get(at) == asked]
    return Fix(_from(name), (*edits, _kept(evidence, [name])))


def _is_below(host: str, domain: str | None) -> bool:
    return domain is not None and is_host_name(host) and registrable_domain(host) == domain


def _with_host(url: str, template: str) -> str:
    return at_another(url.strip(), dict(in_parts(url))["host"], template)


def _from(name: str) -> Words:
    return say("Take it from {place}", place=say("{name} ({source})", name=name, source=say("redirect")))


def _kept(evidence: Evidence, more: list[str]) -> Edit:
    kept = evidence.spec.authorization.callback.keep
    return Edit(("authorization", "callback", "keep"), [*kept, *(name for name in more if name not in kept)])


def _texts(at: DocumentPath, value: Any) -> Iterator[tuple[DocumentPath, str]]:
    """All texts of a document, each with its place."""
    if isinstance(value, str):
        yield at, value
    elif isinstance(value, dict):
        for name, part in value.items():
            yield from _texts((*at, name), part)
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from _texts((*at, index), part)
