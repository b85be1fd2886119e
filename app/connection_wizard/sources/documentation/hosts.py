"""Whose the hosts are that a page names: the provider's, a reader's own, an example's, or another document's."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.addresses.reading import Address, read_web
from connection_wizard.sources.documentation.here import place_of
from connection_wizard.sources.hosts import host_of
from connection_wizard.sources.page.lines import Page, once
from connection_wizard.spec.rules.placeholders import is_sample_host

_HOST: Final = re.compile(r"://([a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,6})")
HOLE: Final = (
    r"\$?\{{1,4}+[^{}\n]{1,60}+\}{1,4}+|<(?!(?i:w?br|hr|p|b|em|strong|span|div|li|t[dhr]|[ou]l|pre|img)[\s/>])[^\W\d_][^<>\n]{0,50}+>|\[:?[A-Za-z][^\[\]\n]{0,50}+\]|\$\(?[A-Za-z_]\w*+\)?|"
    r"%[A-Z_]++%"
)
"""A place to fill in."""
STANDS_IN: Final = re.compile(
    r"(?:your[-_]?\w[\w-]*|my[-_]\w[\w-]*|my(?:domain\w*|company|store|shop|org|instance|site|tenant|account|"
    r"team|workspace)|sub-?domain|domain|company(?:[-_]?name)?|"
    r"(?:account|site|store|shop|tenant|instance|workspace|team|org|organi[sz]ation|portal|customer)[-_]?name|tenant|example|acme\w*|mydomainname|x{2,}|\*|"
    r"foo)",
    re.IGNORECASE,
)
"""What pages write in place of a customer's own sub-domain."""
_FILE_OF_A_PROGRAM: Final = re.compile(
    r"[^/]/[\w.-]{1,80}/[\w./-]{1,120}?/(?:-/)?blob/[\w.-]{1,80}/\S{0,300}\.\w{1,6}$"
)
"""Where a file of a program is shown that answers somewhere else."""
_FILE: Final = re.compile(r"\.(?:html?|php|aspx?|jsp|js|json)$")
"""What a host ends with that is a page."""
_ARGUMENT: Final = re.compile(r"\$\{?\d\}?")
"""What a script is given when it is run: nothing that an author could fill in."""
_SAMPLE_HOSTS: Final = re.compile(
    r"(?:.{0,200}[.-])?(?:(?:your|my|some|our|client|the)[-_.]?(?:app|site|server|domain|company|website|"
    r"callback|service|redirect|application|webapp|oauth)\w*(?:\.\w+)*"
    r"|your[-_.]?(?:idp|identity|provider|issuer|sso|auth)\w*(?:\.\w+)*"
    r"|(?:awesome|cool|super|nice)\w*\.\w+|(?:auth|authorization|oauth2?|resource)[-_.]?server\.\w+|"
    r"(?:foo|bar|foobar|abc|xyz|x{3,}|test|domain|company|site|website|provider|server|sample|hostname|host|"
    r"yourapi|localhost|example|placeholder)\.(?:com|org|net|io|local|test|dev|tv|tld)"
    r"|foo\.bar|(?<!\.)(?:foo|bar|abc|xyz|company|site|website|host)|(?:foobar|test|domain|provider|server|sample|hostname|"
    r"yourapi|localhost|example|placeholder)"
    r"|oauth\.net|[\w-]{0,20}example\w{0,20}\.(?:com|org|net|io|app|dev)|[\w-]+\.(?:example|test|local|localhost|invalid)|"
    r"(?:\d{1,3}\.){3}\d{1,3}|jwt\.io|(?:www\.)?oauth\.com)",
    re.IGNORECASE,
)
"""What examples write in place of the reader's own host."""
_TRIAL: Final = re.compile(
    r"(?:^|[./_-])(?:\w{0,40}sandbox\w{0,40}|test(?:ing|net)?|staging|stage|demo|dev|devtest|uat|acc|acceptance|preprod|qa|"
    r"beta|trial)(?=$|[./_:-])",
    re.IGNORECASE,
)
"""The part of a host that says that things are tried out there."""
_TO_TRY: Final = re.compile(r"\A(?:test|staging|stage|demo|dev|uat|preprod|qa|sandbox|sbx|integ(?:ration)?)-(?=\w{3})")
_DOCUMENT_HOSTS: Final = re.compile(
    r"(?:tools\.ietf\.org|datatracker\.ietf\.org|(?:www\.)?rfc-editor\.org|(?:\w+\.)?wikipedia\.org|"
    r"oauth\.net|openid\.net|oauthdebugger\.com"
    r"|schemas\.\S+|www\.w3\.org|stackoverflow\.com|(?:www\.)?npmjs\.com|(?:www\.)?youtube\.com|"
    r"(?:raw\.)?githubusercontent\.com|pypi\.org|oauth\.tools|webhook\.site|"
    r"oauth\.pstmn\.io|documenter\.getpostman\.com|(?:www|app)\.postman\.com|app\.swaggerhub\.com"
    r"|(?:[\w-]{1,60}\.){1,4}(?:ngrok(?:-free)?\.(?:io|app|dev)|trycloudflare\.com|loca\.lt|serveo\.net)|ngrok\.io"
    r"|(?:www\.)?(?:reqbin|httpbin|hoppscotch|requestcatcher|beeceptor)\.(?:com|org|io))",
    re.IGNORECASE,
)
"""Where standards, questions, libraries and tools are."""
_LOGS_IN: Final = re.compile(
    r"(?:stackoverflow\.com|(?:\w+\.)?wikipedia\.org|(?:www\.)?npmjs\.com)/oauth2?(?![\w-])", re.IGNORECASE
)
"""Those of them that people log in at, with the path that they have for it."""
_OF_A_PROGRAM: Final = re.compile(
    r"openapi-generator\.tech|(?:[\w-]{1,60}\.)?readthedocs\.(?:io|org)|(?:pkg\.)?go\.dev|docs\.rs|hexdocs\.pm|"
    r"docs\.python\.org|(?:www\.)?(?:apache|gnu|opensource|creativecommons|promisejs)\.org|developer\.mozilla\.org",
    re.IGNORECASE,
)
"""What a program names in its remarks: its license, where it is described, what made it."""


def is_trial(url: str) -> bool:
    """Whether an address is one to try things out."""
    return _TRIAL.search(host_of(url)) is not None


def trial_of(url: str) -> str:
    """The word by which a host says that it is one to try things out; empty where it says no such thing."""
    found = _TRIAL.search(host_of(url))
    return found[0].strip("./_-:") if found else ""


def without_trial(domain: str) -> str:
    """The domain of a provider's servers, without the word before its name by which one to try things out is called."""
    return _TO_TRY.sub("", domain)


def is_of_a_program(url: str) -> bool:
    """Whether an address is one that programs name in their remarks, and is no server of theirs."""
    return _OF_A_PROGRAM.fullmatch(host_of(url).partition(":")[0]) is not None


def is_of_nobody(url: str) -> bool:
    """Whether an address is an example's, a reader's own app or another document, not the provider's."""
    host = host_of(url).partition(":")[0]
    first, _, rest = host.partition(".")
    if "." in rest and STANDS_IN.fullmatch(first):
        host = rest
    if place_of(url) or _FILE.search(host) or ".." in host or _ARGUMENT.fullmatch(host):
        return True
    if (
        (_DOCUMENT_HOSTS.fullmatch(host) and not _LOGS_IN.match(url.partition("://")[2]))
        or is_sample_host(host)
        or not host.strip(".-")
    ):
        return True
    if _FILE_OF_A_PROGRAM.search(url) or is_of_a_program(url):
        return True
    return bool(_SAMPLE_HOSTS.fullmatch(host)) and not re.search(HOLE, host)


def address_of(url: str) -> Address | None:
    """An address as a page writes it, with a letter in place of what is to fill in."""
    read = read_web(re.sub(HOLE, "x", url))
    return read if isinstance(read, Address) else None


@once
def hosts_on(page: Page) -> frozenset[str]:
    """The hosts of all addresses that a page writes out."""
    return frozenset(host for at in page.having("://") for host in _HOST.findall(page.texts[at]))
