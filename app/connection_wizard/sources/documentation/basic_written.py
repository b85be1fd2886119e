"""HTTP Basic as a program writes it, some lines from its request.

The client's ID and secret are joined by a colon (RFC 7617 section 2), or handed to what a library calls so.
"""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.documentation import signs
from connection_wizard.sources.documentation.failing import failed
from connection_wizard.sources.documentation.one_function import of_one_function
from connection_wizard.sources.documentation.told import Said
from connection_wizard.sources.page.lines import Page

BASIC: Final = re.compile(
    r"(?:^|\s)(?:-u|--user)[ =]?[\"']?(?:<[^<>\n]{1,40}>|\S*):|Authorization[\"'`\]]{0,4}+\s{0,20}+(?:=>|[:=,]|"
    r"to)?\s{0,20}+[fF$]?[\"'`]?\s{0,20}+(?:Basic\b|`?\$?\{?Basic)|(?<!scope\":)(?<!scope\": )"
    r"[\"'`]Basic(?:\s|[\"'`],)|"
    r"(?:^|\n)[$>\s]{0,4}https? [^\n]{0,300}?(?<=\s)(?:-a|--auth)[ =][\"']?[^\s:]{1,60}:|"
    r"auth\s{0,20}+=\s{0,20}+(?:\(|HTTPBasicAuth|auth\b(?![.(])|"
    r"client_auth)|HTTPBasicAuth|CURLOPT_USERPWD|\bnew (?:ClientSecretBasic|BasicClientAuthentication)\(|"
    r"setBasicAuth|SetBasicAuth|AuthStyleInHeader|basic_auth|basicAuth|Credentials\.basic\(|"
    r"[\"']auth(?:_basic)?[\"']\s*=>\s*\[|(?-i:\b[A-Z_]{0,40}AUTH[A-Z_]{0,40}_BASIC\b)"
    r"|\b\w{0,30}Basic\w{0,30}\((?:[^()\n]{0,120}[\s,])?[\w.$]{0,30}client_?id\s?,\s?[\w.$]{0,30}client_?secret\b"
    r"|https?://[^\s/@:\"'`]{0,60}+:[^\s/@:\"'`]{0,60}+@",
    re.IGNORECASE,
)
"""What a program or a command has of it, in the lines of its request."""
_PATH: Final = r"(?:\w{1,40}+(?:\.|->|::)){0,5}"
_JOINED: Final = re.compile(
    r"(?:client|app|application|consumer)_?(?:id|key)"
    r"(?:[^\w\s:]{0,4}:[^\w\s:]{0,5}|[^\w\n:]{0,6}[\"'`]:[\"'`][^\w\n:]{0,6})" + _PATH + r"\w{0,40}?secret\b"
    r"|[\"'`](?:%s|\{\d?\}):(?:%s|\{\d?\})[\"'`][^\n:]{0,60}\b(?:client|app|consumer|key)\w{0,40}?secret\b"
    r"|\b(?:client|app|consumer)_?(?:id|key),\s?" + _PATH + r"\w{0,40}?secret\]\.join\([\"'`]:[\"'`]\)",
    re.IGNORECASE,
)
"""The secret behind the ID, whatever an object or a language has around their names: in a text with holes, added to one
another, put into a pattern, and as a list."""
_CALLED: Final = re.compile(
    r"\b(?:Set|set|with)BasicAuth\(|\.basic_?auth\(|\bCredentials\.basic\(|\bHTTPBasicAuth\(|\baiohttp\.BasicAuth\(|"
    r"\b\w{0,40}[bB]asic\w{0,20}\(\s?[^()\n]{0,60}?\b[\w.]{0,40}[sS]ecret\b|"
    r"AuthenticationHeaderValue\(\s?[\"']Basic[\"']|HttpBasicAuthOptionProvider|AuthScheme\.BASIC\b|"
    r"\bpassword\(\s?[\w.]{0,30}\[?[\"']?(?:client|app|consumer)_?[sS](?:ecret|ECRET)\b|"
    r"\bpass(?:word)?[\"']?\s?(?:=>|[:=])\s?[\"'`]?[\w.$>-]{0,40}?(?:client|app|consumer)_?[sS](?:ecret|ECRET)\b|\bCURLOPT_USERPWD\b"
)


def joins_them(text: str) -> bool:
    """Whether a line joins the ID and the secret by a colon."""
    return _JOINED.search(text) is not None


def writes_basic(text: str) -> bool:
    """Whether a line of a program has a library write the header, also where the page lost the marks of its code."""
    return _CALLED.search(text) is not None


def basic_beside_a_code(page: Page) -> Said | None:
    """That a program makes it in the lines of a request that sends a code, wherever the address stands."""
    for at, line in enumerate(page.lines):
        if line.kind != "code" or not BASIC.search(line.text) or failed(page, at):
            continue
        if "authorization_code" in line.text or any(
            signs.OF_CODES.search(one.text) for one in of_one_function(page, at)
        ):
            return Said("client_secret_basic", at, certain=False)
    return None
