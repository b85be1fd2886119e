"""The authorization request and its answer (RFC 6749 section 4.1.1, RFC 9700)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import get_args
from urllib.parse import parse_qsl, unquote_plus

from connection_wizard.addresses.reading import Address, read
from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.finding import Edit, Finding, Fix
from connection_wizard.spec.model import Authorization, ConnectionSpec, RenamedAuthorizationParameter
from connection_wizard.spec.rules.making import finding_code, fix_removing, fix_setting, quoted
from connection_wizard.spec.rules.scopes import parts_of
from connection_wizard.spec.templates import paths_in
from connection_wizard.steps import number_of
from connection_wizard.words import listed, say

_AUTHORIZE = "https://${context.authData.region}.acme.com/oauth/authorize"


AT: DocumentPath = ("authorization",)
_STANDARD: tuple[RenamedAuthorizationParameter, ...] = get_args(RenamedAuthorizationParameter)


AUTHORIZATION_URL_MISSING = finding_code(
    "authorization_url_missing",
    "error",
    "authorization",
    "The authorization URL is missing",
    "There is no page on which people could log in and approve.",
    ("authorization", "url", ""),
    ("fields", []),
)


def url_missing(spec: ConnectionSpec) -> Iterator[Finding]:
    """There is an authorization URL."""
    if not spec.authorization.url.strip():
        yield AUTHORIZATION_URL_MISSING.finding(
            (*AT, "url"),
            say("The authorization URL is missing."),
            say("Copy the authorization endpoint from the provider's documentation; it often ends with /authorize."),
        )


def sent_names(step: Authorization) -> set[str]:
    """The names under which OAuth's own parameters are sent to this provider."""
    unsent = {*step.omit, *(() if step.scopes else ("scope",))}
    if step.pkce == "none":
        unsent |= {"code_challenge", "code_challenge_method"}
    return {step.rename.get(name, name) for name in _STANDARD if name not in unsent}


AUTHORIZATION_URL_STANDARD_PARAMETER = finding_code(
    "authorization_url_standard_parameter",
    "warning",
    "authorization",
    "OAuth's own parameters in the URL",
    "They are added afresh for every sign-in. A fixed one in the URL is in the way; a fixed state protects nobody.",
    ("authorization", "url", f"{_AUTHORIZE}?response_type=code&client_id=acme-crm-4711"),
)


def query(spec: ConnectionSpec) -> Iterator[Finding]:
    """The authorization URL does not hold what OAuth adds by itself."""
    step, at = spec.authorization, (*AT, "url")
    before, _, after = step.url.partition("?")
    own, hash_mark, fragment = after.partition("#")
    if not own or "#" in before:
        return
    pairs = [(part, unquote_plus(part.partition("=")[0])) for part in own.split("&")]
    response_type = step.rename.get("response_type", "").strip() or "response_type"
    asked = dict(parse_qsl(own)).get(response_type, "")
    if is_implicit(asked):
        yield _implicit_grant(at)
        return
    standard = sent_names(step) | {step.rename.get("scope", "scope")}
    typed = [name for _, name in pairs if name in standard]
    if typed:
        kept = "&".join(part for part, name in pairs if name not in typed)
        edits = [Edit(at, before + ("?" if kept else "") + kept + hash_mark + fragment)]
        scopes = dict(parse_qsl(own)).get(step.rename.get("scope", "scope"), "")
        if not step.scopes and scopes:
            edits.append(Edit((*AT, "scopes"), list(parts_of(scopes, step.scope_separator))))
        if asked not in ("", "code"):  # of the address's own, only what OAuth would write itself is left out
            parameter = {"name": response_type, "value": asked}
            edits.append(Edit((*AT, "parameters", len(step.parameters)), parameter))
        yield AUTHORIZATION_URL_STANDARD_PARAMETER.finding(
            at,
            say(
                "OAuth adds {names} by itself, but the URL holds it already.",
                names=listed(map(quoted, dict.fromkeys(typed))),
            ),
            say("Leave these out of the URL; scopes have a field of their own."),
            Fix(say("Take them out of the URL"), tuple(edits)),
        )


def is_implicit(response_type: str) -> bool:
    """Whether only tokens are asked for. With a code among them it is the hybrid flow, which the exchange can use
    (OpenID Connect Core section 3.3)."""
    asked = set(re.split(r"(?:\s|\+|%20)+", response_type.strip()))
    return bool({"token", "id_token"} & asked) and "code" not in asked


IMPLICIT_GRANT = finding_code(
    "implicit_grant",
    "error",
    "authorization",
    "The implicit grant",
    "The token would come in the browser's address (#access_token=…), where others can read it, and step "
    "{access_token} would "
    "wait for a code that never comes.",
    ("authorization", "parameters", [{"name": "response_type", "value": "token"}]),
)


def _implicit_grant(at: DocumentPath, fix: Fix | None = None) -> Finding:
    return IMPLICIT_GRANT.finding(
        at,
        say("The response type asks for the token in the browser's address: that is the implicit grant."),
        say(
            "Here the provider sends a code, which step {step} exchanges for a token. Leave response_type out: it is "
            "“code”.",
            step=number_of("access_token"),
        ),
        fix,
    )


PKCE_BY_HAND = finding_code(
    "pkce_by_hand",
    "error",
    "authorization",
    "A fixed code challenge",
    "The challenge must belong to a verifier that is new for every sign-in (RFC 7636); a fixed one is refused.",
    ("authorization", "parameters", [{"name": "code_challenge", "value": "E9Melhoa2OwvFrEMTJguCHaoeK1t8URW"}]),
)


def parameters(spec: ConnectionSpec) -> Iterator[Finding]:
    """Extra parameters are extra: none of them is OAuth's own."""
    step = spec.authorization
    standard = sent_names(step) | {"state", "code_challenge_method"}
    response_type = step.rename.get("response_type", "").strip() or "response_type"
    back = step.rename.get("redirect_uri", "").strip() or "redirect_uri"
    judged = {*standard, response_type, "code_challenge"}
    for index, parameter in enumerate(step.parameters):
        name, value = parameter.name.strip(), parameter.value.strip()
        if name not in judged:
            continue
        at: DocumentPath = (*AT, "parameters", index)
        remove = fix_removing(say("Remove the parameter"), (at,))
        if name == response_type:
            if is_implicit(value):
                yield _implicit_grant((*at, "value"), remove)
            elif value == "code" and name in standard:
                yield _standard(at, name, remove)
            # any other is this provider's own way of asking for a code, and takes the place of OAuth's
        elif name == "code_challenge":
            yield PKCE_BY_HAND.finding(
                (*at, "name"),
                say("The code challenge is typed in by hand."),
                say("It must be a new one for every sign-in. Remove it and choose S256 as the PKCE setting."),
                remove,
            )
        elif not (name == back and _is_portal_name(value)):
            yield _standard(at, name, remove)


def _is_portal_name(value: str) -> bool:
    """Whether a redirect URI is given by the name that a portal gave it (eBay's RuName), not by its address."""
    return bool(value) and "://" not in value and names.REDIRECT_URI not in paths_in(value)


AUTHORIZATION_PARAMETER_STANDARD = finding_code(
    "authorization_parameter_standard",
    "warning",
    "authorization",
    "OAuth's own parameters among the extra ones",
    "They are added afresh for every sign-in; a fixed one takes their place or is left out.",
    ("authorization", "parameters", [{"name": "state", "value": "acme"}]),
)


def _standard(at: DocumentPath, name: str, remove: Fix) -> Finding:
    return AUTHORIZATION_PARAMETER_STANDARD.finding(
        (*at, "name"),
        say("OAuth adds {name} by itself.", name=quoted(name)),
        say("Remove it from the extra parameters; scopes and PKCE have fields of their own in this step."),
        remove,
    )


def renaming(spec: ConnectionSpec) -> Iterator[Finding]:
    """Renamed parameters have names, and no two the same."""
    step = spec.authorization
    used = Counter(step.rename.get(name, name) for name in _STANDARD if name not in step.omit)
    for name, sent_as in step.rename.items():
        yield from rename_findings((*AT, "rename", name), name, sent_as, used)


RENAME_BLANK = finding_code(
    "rename_blank",
    "error",
    None,
    "A parameter without a name",
    "A parameter whose new name is empty is sent under no name at all, and not found.",
    ("authorization", "rename", {"client_id": ""}),
)
RENAME_DUPLICATE = finding_code(
    "rename_duplicate",
    "error",
    None,
    "Two parameters under one name",
    "Of two parameters with the same name only one arrives.",
    ("authorization", "rename", {"client_id": "state"}),
)


def rename_findings(at: DocumentPath, name: str, sent_as: str, used: Counter[str]) -> Iterator[Finding]:
    """What can be wrong with one renamed standard parameter; ``used`` counts the names that are sent."""
    keep = fix_removing(say("Call it {name} again", name=quoted(name)), (at,))
    if not sent_as.strip():
        yield RENAME_BLANK.finding(
            at,
            say("The new name of {name} is empty.", name=quoted(name)),
            say("Enter the name that this provider uses, or remove the renaming."),
            keep,
        )
    elif used[sent_as] > 1:
        yield RENAME_DUPLICATE.finding(
            at,
            say("Two parameters are sent as {sent_as}.", sent_as=quoted(sent_as)),
            say("Only one of them would arrive. Give each a name of its own."),
            keep,
        )


UNENCODED_UNKNOWN = finding_code(
    "unencoded_unknown",
    "hint",
    "authorization",
    "An unencoded parameter that is not sent",
    "The entry has no effect; perhaps the name is misspelt.",
    ("authorization", "unencoded", ["audience"]),
)


def unencoded(spec: ConnectionSpec) -> Iterator[Finding]:
    """What is to travel unencoded is sent at all."""
    step = spec.authorization
    sent = sent_names(step) | {parameter.name for parameter in step.parameters}
    for index, name in enumerate(step.unencoded):
        at: DocumentPath = (*AT, "unencoded", index)
        if name not in sent:
            yield UNENCODED_UNKNOWN.finding(
                at,
                say("{name} is to be sent unencoded, but no such parameter is sent.", name=quoted(name)),
                say("Correct the name, or remove the entry."),
                fix_removing(say("Remove the entry"), (at,)),
            )


ISSUER_INVALID = finding_code(
    "issuer_invalid",
    "warning",
    "authorization",
    "The issuer is no address",
    "It is compared character by character with what the provider sends, which is always an address.",
    ("authorization", "issuer", "acme"),
)
ISSUER_MISSING = finding_code(
    "issuer_missing",
    "warning",
    "authorization",
    "The issuer is missing",
    "The provider names itself in every callback (RFC 9207); without its name there is nothing to compare with.",
    ("authorization", "iss_required", True),
)


def issuer(spec: ConnectionSpec) -> Iterator[Finding]:
    """The issuer is known where the provider announces that it names itself (RFC 9207)."""
    step, at = spec.authorization, (*AT, "issuer")
    written = step.issuer.strip()
    if not written:
        if step.iss_required:
            yield ISSUER_MISSING.finding(
                at,
                say("The provider names itself in every callback, but its name to compare with is missing."),
                say("Copy the “issuer” from the provider's metadata document."),
            )
        return
    address = read(written)
    right = isinstance(address, Address) and address.scheme in ("https", "http")
    if not right or "?" in written or "#" in written:
        yield ISSUER_INVALID.finding(
            at,
            say("The issuer is no web address."),
            say("It begins with https:// and has no ? or #. Copy it from the provider's metadata document (RFC 8414)."),
        )


STATE_NOT_RETURNED = finding_code(
    "state_not_returned",
    "warning",
    "authorization",
    "The state is not checked",
    "Without the state somebody else's callback can be slipped in (RFC 6749 section 10.12).",
    ("authorization", "callback", {"state_returned": False}),
)
CALLBACK_NAME_MISSING = finding_code(
    "callback_name_missing",
    "error",
    "authorization",
    "A callback parameter without a name",
    "The code and the state could not be found in the callback.",
    ("authorization", "callback", {"code": ""}),
)
CALLBACK_KEEP_NEEDLESS = finding_code(
    "callback_keep_needless",
    "hint",
    "authorization",
    "A needless entry among the values to keep",
    "It is empty, repeated, or kept anyway.",
    ("authorization", "callback", {"keep": ["code"]}),
)


def callback(spec: ConnectionSpec) -> Iterator[Finding]:
    """The answer to the authorization request is read where it is, and compared."""
    answer, at = spec.authorization.callback, (*AT, "callback")
    for name, sent_as in (("code", answer.code), ("state", answer.state)):
        if not sent_as.strip():
            yield CALLBACK_NAME_MISSING.finding(
                (*at, name),
                say("The name of the callback's {name} parameter is empty.", name=name),
                say("Nearly every provider calls it “{name}”.", name=name),
                fix_setting(say("Call it “{name}”", name=name), (*at, name), name),
            )
    if not answer.state_returned:
        yield STATE_NOT_RETURNED.finding(
            (*at, "state_returned"),
            say("The state is not expected back, so nobody can tell whether a callback belongs to this sign-in."),
            say("Leave this on unless the provider really sends no state: it protects against forged callbacks."),
            fix_setting(say("Expect the state back"), (*at, "state_returned"), True),
        )
    seen: set[str] = {answer.code, answer.state}
    for index, name in enumerate(answer.keep):
        entry: DocumentPath = (*at, "keep", index)
        if not name.strip() or name in seen:
            yield CALLBACK_KEEP_NEEDLESS.finding(
                entry,
                say("{name} is kept from the callback anyway.", name=quoted(name))
                if name.strip()
                else say("An entry to keep is empty."),
                say("Remove the entry."),
                fix_removing(say("Remove the entry"), (entry,)),
            )
        seen.add(name)


RULES = (url_missing, query, parameters, renaming, unencoded, issuer, callback)
