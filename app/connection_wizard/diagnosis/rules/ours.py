"""What is ours: the spec, what its author wrote, this computer. None of it is laid on the provider."""

from __future__ import annotations

from typing import get_args

from connection_wizard.diagnosis.came_back import in_place_of_fields
from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.mends import fix
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import Rule, Said, here, place
from connection_wizard.oauth.answers import readable_path
from connection_wizard.oauth.legs import LEGS
from connection_wizard.oauth.reasons import Ours
from connection_wizard.spec import names
from connection_wizard.spec.changes import DO_NOT_CHECK_DOMAINS
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.finding import Fix
from connection_wizard.spec.rules.own_server import server_of
from connection_wizard.spec.templates import paths_in
from connection_wizard.steps import number_of
from connection_wizard.words import say

_TOLD_APART: frozenset[Ours] = frozenset(
    {"no_url", "no_authorization_url", "value_missing", "port_in_use", "revoked_by_you"}
)
_CREDENTIALS: dict[str, DocumentPath] = {
    str(names.CLIENT_ID): ("client", "client_id"),
    str(names.CLIENT_SECRET): ("client", "client_secret"),
}


def _missing(evidence: Evidence) -> DocumentPath:
    """The field that has no value, or one that does not fit, where it is one, or one of the app's credentials, or where
    it is kept of an answer; the domains, where an address leads to another one; else what needs it."""
    if "host" in evidence.result.values and evidence.result.reason == "request_unsendable":
        return ("whitelist",)
    written = str(evidence.result.values.get("path", ""))
    if written in _CREDENTIALS:
        return _CREDENTIALS[written]
    path = readable_path(written)
    if path is None or not path.in_connection:
        return here(evidence)
    if _completed(evidence, {}) is not None:
        return (*evidence.at, "url")
    keys = {field.key: at for at, field in enumerate(evidence.spec.fields)}
    if path.area in keys:
        return ("fields", keys[path.area], "default")
    if path.area == names.TOKEN_RESPONSE.area:
        kept = [value.name for value in evidence.spec.access_token.response.keep]
        if len(path.parts) > 2 and path.parts[2] in kept:
            return ("access_token", "response", "keep", kept.index(str(path.parts[2])))
    return here(evidence)


def _completed(evidence: Evidence, said: Said) -> Fix | None:
    """The begin that the value lacks, where the address of the call begins with it."""
    lacks, path = (
        str(evidence.result.values.get("lacks", "")),
        readable_path(str(evidence.result.values.get("path", ""))),
    )
    call = evidence.own_call
    if not lacks or path is None or call is None or not call.url.strip().startswith(path.template):
        return None
    return fix(say("Put https:// before it"), ((*evidence.at, "url"), lacks + call.url.strip()))


def _unchecked(evidence: Evidence, said: Said) -> Fix | None:
    """No check of domains where the server is all that a field holds: no list can have those of all customers."""
    url = evidence.own_call.url.strip() if evidence.own_call else ""
    is_own = any(server_of(url) == f"https://{path.template}" for path in paths_in(server_of(url)))
    if not is_own or _missing(evidence) != ("whitelist",):
        return None
    return fix(DO_NOT_CHECK_DOMAINS, (("skip_whitelist_check",), True))


RULES: tuple[Rule, ...] = (
    Rule(
        "nothing-to-call",
        Strength.SHOWN,
        say("This step has no address yet: nothing was sent."),
        say("Fill it in, as the provider's documentation writes it."),
        here,
        legs=LEGS,
        reasons=("no_url", "no_authorization_url"),
    ),
    Rule(
        "value-came-back",
        Strength.SHOWN,
        say("The request needs a value that is not there: {path}. Nothing was sent."),
        say(
            "List it in step {step} among the values to keep from the callback.",
            step=number_of("authorization"),
        ),
        _missing,
        legs=LEGS[1:],  # the log-in is what it comes back from
        reasons=("value_missing",),
        mend=lambda evidence, said: in_place_of_fields(evidence),
        needed=True,
    ),
    Rule(
        "value-not-there",
        Strength.SHOWN,
        say("The request needs a value that is not there: {path}. Nothing was sent."),
        say("{hint}"),
        _missing,
        legs=LEGS,
        reasons=("value_missing",),
    ),
    Rule(
        "port-taken",
        Strength.SHOWN,
        say("Another program on this computer uses the port of the redirect, so that no log-in could begin."),
        say(
            "End that program; or choose another port in step {step}, and register the new address at the provider.",
            step=number_of("redirect"),
        ),
        place("live_redirect", "port"),
        reasons=("port_in_use",),
    ),
    Rule(
        "revoked-by-you",
        Strength.SHOWN,
        say("You revoked this access yourself in this session: nothing is wrong with the provider or the spec."),
        say("Log in again to get another token."),
        here,
        legs=LEGS,
        reasons=("revoked_by_you",),
        retry="log_in",
    ),
    Rule(
        "ours",
        Strength.SHOWN,
        say("{summary}"),
        say("{hint}"),
        _missing,
        legs=LEGS,
        reasons=tuple(
            reason for reason in get_args(Ours) if reason not in _TOLD_APART and reason != "code_host_refused"
        ),
        where=lambda evidence: bool(evidence.result.summary),
        mend=lambda evidence, said: _completed(evidence, said) or _unchecked(evidence, said),
    ),
)
