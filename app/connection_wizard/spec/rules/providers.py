"""What single providers are known to demand (see `connection_wizard.spec.known_hosts`)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from connection_wizard.spec.calls import AccessTokenCall
from connection_wizard.spec.completion import me_call
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.domains import hosts_in
from connection_wizard.spec.finding import Edit, Finding, Fix
from connection_wizard.spec.known_hosts import known_at
from connection_wizard.spec.model import Authorization, ConnectionSpec
from connection_wizard.spec.rules.asked import adding, parameters_of, without_name
from connection_wizard.spec.rules.making import finding_code, fix_setting, quoted
from connection_wizard.spec.rules.place_names import place
from connection_wizard.spec.templates import paths_in
from connection_wizard.words import capital, say

PROVIDER_PARAMETER_MISSING = finding_code(
    "provider_parameter_missing",
    "warning",
    "authorization",
    "A parameter that the provider wants is missing",
    "What it is for stands in the provider's documentation: without it the token is for no API, or none comes.",
    ("authorization", "url", "https://auth.atlassian.com/authorize"),
    ("authorization", "scopes", ["offline_access"]),
    ("fields", []),
)


def wanted_parameters(spec: ConnectionSpec) -> Iterator[Finding]:
    """What a provider wants at the log-in besides what OAuth itself sends.

    An app of its own that logs in there (Trello at Atlassian's) is not judged: they are about the API that is meant.
    """
    step, known = spec.authorization, known_at(spec.authorization.url, spec.fields)
    missing = without_name(step, known.parameters) if known else {}
    if known is None or not missing or known_at(f"https://{spec.service_domain}", spec.fields) not in (None, known):
        return
    fix = adding(step, missing)
    named = quoted(" ".join(f"{name}={value}" for name, value in missing.items()))
    yield PROVIDER_PARAMETER_MISSING.finding(
        ("authorization", "parameters"),
        say("{provider} wants {parameter} with the log-in.", provider=known.name, parameter=named),
        say("Add it to the extra parameters, or the access token that comes is good for nothing, if one comes at all."),
        fix,
    )


def own_names(spec: ConnectionSpec) -> Iterator[Finding]:
    """Standard parameters that a provider knows under a name of its own only."""
    yield from _renamed("authorization", spec.authorization, spec)
    if not spec.access_token.snippet.strip():
        yield from _renamed("access_token", spec.access_token, spec)


PROVIDER_NAME_DIFFERS = finding_code(
    "provider_name_differs",
    "warning",
    None,
    "A standard parameter under a name that the provider does not know",
    "The provider takes no notice of the usual name and refuses the request.",
    ("authorization", "url", "https://www.tiktok.com/v2/auth/authorize/"),
    ("fields", []),
)


def _renamed(part: str, request: Authorization | AccessTokenCall, spec: ConnectionSpec) -> Iterator[Finding]:
    known = known_at(request.url, spec.fields)
    names: Mapping[str, str] = dict(request.rename.items())
    by_hand = {name for name, _ in parameters_of(request)}
    for name, own in (known.renamed if known else {}).items():
        if known and names.get(name, name).strip() != own and own not in by_hand:
            at = (part, "rename", name)
            yield PROVIDER_NAME_DIFFERS.finding(
                at,
                say(
                    "{provider} knows {name} under the name {own} only.",
                    provider=known.name,
                    name=quoted(name),
                    own=quoted(own),
                ),
                say("Send it under the provider's name."),
                fix_setting(say("Send it as {name}", name=quoted(own)), at, own),
            )


SCOPE_RETIRED = finding_code(
    "scope_retired",
    "warning",
    "authorization",
    "A scope that is no longer given out",
    "The log-in is refused as a whole because of it.",
    ("authorization", "url", "https://www.linkedin.com/oauth/v2/authorization"),
    ("authorization", "scopes", ["r_liteprofile"]),
    ("fields", []),
)


def retired_scopes(spec: ConnectionSpec) -> Iterator[Finding]:
    """Scopes that a provider no longer gives out."""
    known = known_at(spec.authorization.url, spec.fields)
    if known is None or not known.retired_scopes:
        return
    scopes = spec.authorization.scopes
    for index, scope in enumerate(scopes):
        if new := known.retired_scopes.get(scope.strip()):
            at: DocumentPath = ("authorization", "scopes", index)
            yield SCOPE_RETIRED.finding(
                at,
                say("{provider} no longer gives out the scope {scope}.", provider=known.name, scope=quoted(scope)),
                say("{new} took its place. It may have to be switched on for your app in the portal.", new=quoted(new)),
                Fix(say("Remove {scope}", scope=quoted(scope)), (Edit(at, remove=True),))
                if new in scopes
                else fix_setting(say("Ask for {scopes} instead", scopes=new), at, new),
            )


PROVIDER_HEADER_MISSING = finding_code(
    "provider_header_missing",
    "warning",
    "test_call",
    "A header that the provider's API wants is missing",
    "The API refuses the call, mostly in words that sound as if the token were wrong.",
    ("test_call", "url", "https://api.twitch.tv/helix/users"),
    ("whitelist", ["acme.com", "twitch.tv"]),
)


def api_headers(spec: ConnectionSpec) -> Iterator[Finding]:
    """Headers that a provider's API wants with every call, besides the token."""
    call, known = spec.test_call, known_at(spec.test_call.url, spec.fields)
    if known is None or call.snippet.strip() or not known.wants_headers(hosts_in(call.url, spec.fields)):
        return
    sent = {name.lower() for name, _ in me_call(spec).headers}
    for name, value in known.headers.items():
        if value and name.lower() not in sent:
            row: DocumentPath = ("test_call", "headers", len(call.headers))
            yield PROVIDER_HEADER_MISSING.finding(
                ("test_call", "headers"),
                say(
                    "The API of {provider} wants the header {name} with every call.",
                    provider=known.name,
                    name=quoted(name),
                ),
                say("Add it here and to the request parameters."),
                fix_setting(say("Add the header {name}", name=quoted(name)), row, {"name": name, "value": value}),
            )


PROVIDER_WORD_DIFFERS = finding_code(
    "provider_word_differs",
    "hint",
    "test_call",
    "Another word before the token than the provider's",
    "Some of its APIs read the token only after the word that its documentation has.",
    ("test_call", "url", "https://www.zohoapis.eu/crm/v2/users"),
    ("whitelist", ["acme.com", "zohoapis.eu"]),
)


def own_word(spec: ConnectionSpec) -> Iterator[Finding]:
    """The word before the token, where a provider's documentation has another than Bearer."""
    call, known = spec.test_call, known_at(spec.test_call.url, spec.fields)
    if known is None or not known.word or call.snippet.strip():
        return
    for index, item in enumerate(call.headers):
        word, _, rest = item.value.strip().partition(" ")
        if item.name.strip().lower() == "authorization" and word.lower() == "bearer":
            at: DocumentPath = ("test_call", "headers", index, "value")
            yield PROVIDER_WORD_DIFFERS.finding(
                at,
                say(
                    "{provider} writes {word} before the token, not Bearer.",
                    provider=known.name,
                    word=quoted(known.word),
                ),
                say("Write it as its documentation does, here and in the request parameters."),
                fix_setting(say("Write {word}", word=quoted(known.word)), at, f"{known.word} {rest.strip()}"),
            )


PROVIDER_ADDRESS_MOVED = finding_code(
    "provider_address_moved",
    "hint",
    None,
    "An address that the provider's documentation no longer names",
    "It may answer for a while, often with other scopes and other answers, until it is switched off.",
    ("authorization", "url", "https://slack.com/oauth/authorize"),
    ("fields", []),
)


def moved_addresses(spec: ConnectionSpec) -> Iterator[Finding]:
    """Addresses for log-in and tokens in whose place a provider's documentation names others."""
    for part, url in (("authorization", spec.authorization.url), ("access_token", spec.access_token.url)):
        known = known_at(url, spec.fields)
        if known is not None and (new := known.new_address(url)):
            at: DocumentPath = (part, "url")
            yield PROVIDER_ADDRESS_MOVED.finding(
                at,
                say("The documentation of {provider} names another address by now.", provider=known.name),
                say("It is {address}. What comes back may look different, too.", address=quoted(new)),
                fix_setting(say("Use {address}", address=quoted(new)), at, new),
            )


PROVIDER_ADDRESS_UNKNOWN = finding_code(
    "provider_address_unknown",
    "warning",
    None,
    "An address that the provider is not known to have",
    "The page does not open, or no token comes: the host or the path is that of another call, or of an older version.",
    ("authorization", "url", "https://gitlab.com/oauth2/authorize"),
    ("fields", []),
)


def unknown_addresses(spec: ConnectionSpec) -> Iterator[Finding]:
    """Addresses for log-in and tokens at a known provider's hosts that are none of those that are known there."""
    for part, url in (("authorization", spec.authorization.url), ("access_token", spec.access_token.url)):
        known = known_at(url, spec.fields)
        if known is None or known.new_address(url) or not (named := known.stranger(part, url)):
            continue
        at: DocumentPath = (part, "url")
        yield PROVIDER_ADDRESS_UNKNOWN.finding(
            at,
            say("{provider} is not known to have this address.", provider=known.name),
            say(
                "The one that is known is {address}. Where yours is of another product or place of theirs, leave it.",
                address=quoted(named),
            ),
            _using(spec, at, named),
        )


def _using(spec: ConnectionSpec, at: DocumentPath, url: str) -> Fix | None:
    """A change to an address, where all that is filled into it is asked for."""
    keys = {field.key for field in spec.fields}
    if any(path.area not in keys for path in paths_in(url)):
        return None
    return fix_setting(say("Use {address}", address=quoted(url)), at, url)


PROVIDER_PLACES_MIXED = finding_code(
    "provider_places_mixed",
    "warning",
    None,
    "Addresses of two places that know nothing of each other",
    "A code from a sandbox is unknown where the live tokens are, an account of one region is unknown in another.",
    ("authorization", "url", "https://account-d.docusign.com/oauth/auth"),
    ("access_token", "url", "https://account.docusign.com/oauth/token"),
    ("whitelist", ["acme.com", "docusign.com"]),
    ("fields", []),
)


def mixed_places(spec: ConnectionSpec) -> Iterator[Finding]:
    """Addresses of one provider's sandbox, or region, beside those of another."""
    known = known_at(spec.authorization.url, spec.fields)
    if known is None:
        return
    urls = {
        "authorization": spec.authorization.url,
        "access_token": spec.access_token.url,
        "test_call": spec.test_call.url,
    }
    found = known.mixed(urls)
    if found is None:
        return
    at: DocumentPath = (found.part, "url")
    yield PROVIDER_PLACES_MIXED.finding(
        at,
        say(
            "{place} is of another place of {provider} than {other}.",
            place=capital(place(spec, at)),
            provider=known.name,
            other=place(spec, (found.against, "url")),
        ),
        say("Both have to be of one: sandbox and production, and regions, are kept apart there."),
        _using(spec, at, found.named),
    )


RULES = (
    wanted_parameters,
    own_names,
    retired_scopes,
    api_headers,
    own_word,
    moved_addresses,
    unknown_addresses,
    mixed_places,
)
