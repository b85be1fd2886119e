"""The start page (name and service domain), and how single texts are written wherever they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from connection_wizard.addresses.reading import Address, read_host_port
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.domains import UNKNOWN, is_host_name, is_plainly_written, plain_host, suffix_kind
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.rules.making import finding_code, fix_setting, quoted
from connection_wizard.spec.rules.place_names import place
from connection_wizard.spec.rules.places import KEPT_GROUPS, Group, Text, groups
from connection_wizard.words import say

_INVISIBLE = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]"
)
_NO_SPACE_AT_ALL = (("client", "client_id"),)
"""Words in which a space inside comes with copying too."""


NAME_MISSING = finding_code(
    "name_missing",
    "error",
    "start",
    "The connection has no name",
    "The name is how the connection is found again, in lists and in files.",
    ("name", ""),
)


def name(spec: ConnectionSpec) -> Iterator[Finding]:
    """A connection has a name."""
    if not spec.name.strip():
        yield NAME_MISSING.finding(
            ("name",),
            say("The connection has no name yet."),
            say("Give it the name of the service, for example “Acme CRM”."),
        )


SERVICE_DOMAIN_INVALID = finding_code(
    "service_domain_invalid",
    "warning",
    "start",
    "The service domain is no domain",
    "The domain is used to recognise the service; what is no domain recognises nothing.",
    ("service_domain", "acme crm"),
)
SERVICE_DOMAIN_IS_URL = finding_code(
    "service_domain_is_url",
    "warning",
    "start",
    "An address instead of a domain",
    "The service domain names the service in one word, such as acme.com; an address cannot be compared with it.",
    ("service_domain", "https://www.acme.com/login"),
)


def service_domain(spec: ConnectionSpec) -> Iterator[Finding]:
    """The service domain, if there is one, is a domain and nothing more."""
    written = spec.service_domain.strip()
    domain = bare_domain(written)
    is_alone = plain_host(written) == domain and is_plainly_written(written)
    if not written or (is_alone and is_host_name(domain) and suffix_kind(domain) != "public"):
        return
    if not is_alone and is_host_name(domain):
        yield SERVICE_DOMAIN_IS_URL.finding(
            ("service_domain",),
            say("The service domain holds more than a domain, such as https:// or a path."),
            say("The domain alone is enough: {domain}.", domain=quoted(domain.removeprefix("www."))),
            fix_setting(
                say("Use {domain}", domain=quoted(domain.removeprefix("www."))),
                ("service_domain",),
                domain.removeprefix("www."),
            ),
        )
        return
    yield SERVICE_DOMAIN_INVALID.finding(
        ("service_domain",),
        say("{written} is no domain.", written=quoted(written)),
        say("Write that of the web site, such as acme.com, or nothing."),
    )


@lru_cache(maxsize=1024)  # several rules ask for each entry
def bare_domain(text: str) -> str:
    """The host in an address, or in a text that looks like one: ``https://api.acme.com/v1`` gives ``api.acme.com``; the
    text itself where there is none."""
    found = read_host_port(text, unknown=UNKNOWN)
    return plain_host(found.host if isinstance(found, Address) else text)


def writing(spec: ConnectionSpec) -> Iterator[Finding]:
    """No text begins or ends with a space, or holds characters that cannot be seen."""
    for group in groups(spec):
        for text, tidy in _untidy(group):
            yield _invisible(spec, text) if tidy is None else _spaces(spec, text, tidy)


@lru_cache(maxsize=KEPT_GROUPS)
def _untidy(group: Group) -> tuple[tuple[Text, str | None], ...]:
    """The texts that have spaces too many, each with what it is without them; None where it is invisible characters."""
    return tuple(_untidy_in(group))


def _untidy_in(group: Group) -> Iterator[tuple[Text, str | None]]:
    for text in group:
        if text.kind in ("code", "kept") or (text.kind == "prose" and not _is_compared(text.at)):
            continue  # there, joined emoji and indentation are the author's affair
        if _INVISIBLE.search(text.text) and text.kind != "prose":
            yield text, None
        elif text.kind != "body":
            tidy = re.sub(r"\s+", "", text.text) if text.at in _NO_SPACE_AT_ALL else text.text.strip()
            if tidy != text.text:
                yield text, tidy


def _is_compared(at: DocumentPath) -> bool:
    """Whether words are more than that: the connection's name, what a choice stands for, a success value."""
    return at == ("name",) or at[-1:] == ("value",)


INVISIBLE_CHARACTERS = finding_code(
    "invisible_characters",
    "error",
    None,
    "Invisible characters",
    "Characters without a shape come with copying from web pages and documents. The value looks right and is not.",
    ("access_token", "url", "https://api.acme.com/oauth/\u200btoken"),
)


def _invisible(spec: ConnectionSpec, text: Text) -> Finding:
    # a no-break space in running text stands for a space; in an address or a word it stands for nothing
    space = " " if text.kind in ("value", "body") else ""
    cleaned = _INVISIBLE.sub("", text.text.replace("\u00a0", space))
    return INVISIBLE_CHARACTERS.finding(
        text.at,
        say("There are invisible characters in {place}.", place=place(spec, text.at)),
        say("They probably came with copying. Remove them, or type the value by hand."),
        fix_setting(
            say("Remove the invisible characters"), text.at, cleaned if text.kind == "body" else cleaned.strip()
        ),
    )


STRAY_WHITESPACE = finding_code(
    "stray_whitespace",
    "warning",
    None,
    "A space that does not belong there",
    "A space before or after a value, or inside a client ID, mostly comes with copying. Providers compare exactly.",
    ("client", "client_id", "acme-crm-4711 "),
)


def _spaces(spec: ConnectionSpec, text: Text, tidy: str) -> Finding:
    return STRAY_WHITESPACE.finding(
        text.at,
        say("There is a space too many in {place}.", place=place(spec, text.at)),
        say("Remove the space: HTTP drops it on the way, so what arrives is something else than what stands here.")
        if text.at[-3:-2] == ("headers",) and text.at[-1] == "value"
        else say("Remove the space: it probably came with copying."),
        fix_setting(say("Remove the space"), text.at, tidy),
    )


RULES = (name, service_domain, writing)
