"""What is known of a provider beforehand, held against a failure there (see `connection_wizard.spec.known_hosts`)."""

from __future__ import annotations

from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.mends import fix, header
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import AUTHORIZE, CLIENT, HEADERS, TEST, TOKEN, URL, Rule, Said, of_call, place
from connection_wizard.spec import names
from connection_wizard.spec.calls import StandardParameter
from connection_wizard.spec.finding import Fix
from connection_wizard.spec.rules.asked import adding, without_name
from connection_wizard.spec.templates import paths_in
from connection_wizard.steps import number_of
from connection_wizard.words import in_row, say

_UNKNOWN_HERE = frozenset(
    {"invalid_client", "invalid_client_id", "unauthorized_client", "application_not_found", "bad_client_id"}
)


def _missing_parameters(evidence: Evidence) -> dict[str, str]:
    return (
        without_name(evidence.spec.authorization, evidence.known_provider.parameters) if evidence.known_provider else {}
    )


def _with_parameters(evidence: Evidence, said: Said) -> Fix | None:
    return adding(evidence.spec.authorization, _missing_parameters(evidence))


def _unrenamed(evidence: Evidence) -> dict[StandardParameter, str]:
    known = evidence.known_provider.renamed if evidence.known_provider else {}
    own = evidence.spec.authorization.rename if evidence.leg == "authorize" else {}
    if evidence.leg != "authorize" and evidence.own_call is not None:
        own = {**evidence.own_call.rename}  # type: ignore[dict-item]  # read only
    return {name: value for name, value in known.items() if name not in own}


def _renamed(evidence: Evidence, said: Said) -> Fix | None:
    edits = [((*evidence.at, "rename", name), value) for name, value in _unrenamed(evidence).items()]
    named = in_row(value for _, value in edits)
    return fix(say("Send it as {name}", name=named), *edits) if edits else None


def _with_new_scopes(evidence: Evidence, said: Said) -> Fix | None:
    retired = evidence.known_provider.retired_scopes if evidence.known_provider else {}
    scopes = evidence.spec.authorization.scopes
    if not any(scope.strip() in retired for scope in scopes):
        return None
    new = dict.fromkeys(retired.get(scope.strip(), scope) for scope in ("openid", *scopes))
    return fix(say("Ask for {scopes} instead", scopes=" ".join(new)), (("authorization", "scopes"), list(new)))


def _missing_headers(evidence: Evidence) -> dict[str, str]:
    wanted = evidence.known_provider.headers if evidence.known_provider else {}
    return {name: value for name, value in wanted.items() if evidence.sent_header(name) is None}


def _with_header(evidence: Evidence, said: Said) -> Fix | None:
    name, value = next(iter(_missing_headers(evidence).items()), ("", ""))
    return header(evidence, name, value) if value else None


def _with_word(evidence: Evidence, said: Said) -> Fix | None:
    word = evidence.known_provider.word if evidence.known_provider else ""
    sent = evidence.sent_header("authorization") or ""
    if sent.lower().startswith(f"{word.lower()} "):
        return None
    return header(evidence, "Authorization", f"{word} {names.ACCESS_TOKEN.template}")


def _with_new_address(evidence: Evidence, said: Said) -> Fix | None:
    at = (*evidence.at, "url")
    new = evidence.known_provider.new_address(str(evidence.draft.get(*at) or "")) if evidence.known_provider else ""
    return fix(say("Use {url}", url=new), (at, new)) if new else None


def _with_named_address(evidence: Evidence, said: Said) -> Fix | None:
    """The address of the catalogue, where all that is filled into it is there."""
    at, part = (*evidence.at, "url"), str(evidence.at[0])
    named = (
        evidence.known_provider.named_address(part, str(evidence.draft.get(*at) or ""))
        if evidence.known_provider
        else ""
    )
    keys = {field.key for field in evidence.spec.fields}
    if not named or any(path.area not in keys for path in paths_in(named)):
        return None
    return fix(say("Use {url}", url=named), (at, named))


RULES: tuple[Rule, ...] = (
    Rule(
        "known-elsewhere",
        Strength.NAMED,
        say("There is nothing at this address (status {status}): {provider} is known to have another one."),
        say("Use that, unless yours is a place of its own: a sandbox, a region, a server of a customer."),
        URL,
        legs=TOKEN,
        statuses=("404", "405", "410"),
        mend=_with_named_address,
        needed=True,
    ),
    Rule(
        "known-log-in",
        Strength.CODE,
        say("{provider} is known to have another address for the log-in."),
        say("Use that, unless yours is a place of its own: a sandbox, a region, a server of a customer."),
        URL,
        legs=AUTHORIZE,
        reasons=("log_in_timed_out",),
        mend=_with_named_address,
        needed=True,
    ),
    Rule(
        "known-address",
        Strength.CODE,
        say("{provider} has moved this address: its documentation names another one."),
        say("Use the new one; an app that is registered for the old may have to be made anew."),
        URL,
        legs=(*AUTHORIZE, *CLIENT),
        mend=_with_new_address,
        needed=True,
    ),
    Rule(
        "known-parameter",
        Strength.CODE,
        say("{provider} wants a parameter at the log-in that is not sent."),
        say("Add it, under Extra parameters."),
        place("authorization", "parameters"),
        legs=AUTHORIZE,
        where=lambda evidence: bool(_missing_parameters(evidence)),
        mend=_with_parameters,
        needed=True,
    ),
    Rule(
        "known-name",
        Strength.CODE,
        say("{provider} has a name of its own for a parameter of OAuth that is sent under its usual name."),
        say("Send it under the provider's name."),
        of_call("rename"),
        legs=(*AUTHORIZE, *CLIENT),
        where=lambda evidence: bool(_unrenamed(evidence)),
        mend=_renamed,
        needed=True,
    ),
    Rule(
        "known-scopes",
        Strength.NAMED,
        say("{provider} no longer gives out a scope that is asked for."),
        say("Ask for what took its place; it may have to be switched on for your app in the portal."),
        place("authorization", "scopes"),
        legs=AUTHORIZE,
        errors=frozenset({"invalid_scope", "unauthorized_scope_error", "access_denied", "invalid_request"}),
        says=r"\bscopes?\b",
        mend=_with_new_scopes,
        needed=True,
        examples=("unauthorized_scope_error",),
    ),
    Rule(
        "known-header",
        Strength.CODE,
        say("{provider} wants a header with each call of its API that was not sent."),
        say(
            "Add it here, and in step {parameters}; its documentation says which value.",
            parameters=number_of("parameters"),
        ),
        HEADERS,
        legs=TEST,
        statuses=("400", "401", "403", "406", "412", "428", "429"),
        where=lambda evidence: bool(_missing_headers(evidence)),
        mend=_with_header,
    ),
    Rule(
        "known-word",
        Strength.CODE,
        say("{provider} has a word of its own before the token; the call sends another."),
        say("Write it as the provider's documentation does, here and in the request parameters."),
        HEADERS,
        legs=TEST,
        statuses=("400", "401", "403"),
        where=lambda evidence: evidence.known_provider is not None and bool(evidence.known_provider.word),
        mend=_with_word,
        needed=True,
    ),
    Rule(
        "known-apart",
        Strength.NAMED,
        say("What belongs to one part of {provider} is unknown in another."),
        say("{apart}"),
        URL,
        legs=(*AUTHORIZE, *CLIENT, *TEST),
        errors=_UNKNOWN_HERE,
        says=r"(?:client|app(?:lication)?|account|tenant|shop|organi[sz]ation|user|company)(?:[_ ]?(?:id|key))?\b.{0,60}(?:not found|not recogni[sz]ed|not exist|unknown|invalid|not registered)|AADSTS(?:700016|50020|90002)|wrong.{0,12}(?:server|org|region|data ?cent)",
        where=lambda evidence: bool(evidence.apart),
        examples=("invalid_client", "The transmitted client ID does not exist"),
    ),
)
