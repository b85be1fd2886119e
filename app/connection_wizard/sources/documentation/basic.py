"""What a page shows or says of HTTP Basic, by which a client tells who it is."""

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
    r"to)?\s{0,20}+[\"'`]?\s{0,20}+(?:Basic\b|`?\$?\{?Basic)|(?<!scope\":)(?<!scope\": )[\"'`]Basic(?:\s|[\"'`],)|"
    r"(?:^|\n)[$>\s]{0,4}https? [^\n]{0,300}?(?<=\s)(?:-a|--auth)[ =][\"']?[^\s:]{1,60}:|"
    r"auth\s{0,20}+=\s{0,20}+(?:\(|HTTPBasicAuth|auth(?!ori[sz]|entic)|"
    r"client_auth)|HTTPBasicAuth|CURLOPT_USERPWD|\bnew (?:ClientSecretBasic|BasicClientAuthentication)\(|"
    r"setBasicAuth|SetBasicAuth|AuthStyleInHeader|basic_auth|basicAuth|Credentials\.basic\(|"
    r"[\"']auth[\"']\s*=>\s*\[|(?-i:\b[A-Z_]{0,40}AUTH[A-Z_]{0,40}_BASIC\b)"
    r"|\b\w{0,30}Basic\w{0,30}\((?:[^()\n]{0,120}[\s,])?[\w.$]{0,30}client_?id\s?,\s?[\w.$]{0,30}client_?secret\b"
    r"|https?://[^\s/@:\"'`]{0,60}+:[^\s/@:\"'`]{0,60}+@",
    re.IGNORECASE,
)
"""What a program or a command has of it."""
_SAYS_BASIC: Final = re.compile(
    r"\bBasic\b[ -](?:auth|header|access|scheme|HTTP)|HTTP[ -]Basic|Authorization\W{1,4}Basic|"
    r"basic authentication|base.?64(?![-_]?url)[^.]{0,60}client|client[^.]{0,80}base.?64(?![-_]?url)|"
    r"client[_ ]secret[_ ]basic|"
    r"(?-i:\"?Basic )",
    re.IGNORECASE,
)
_NOT_BASIC: Final = re.compile(
    r"\bno (?:[\w-]{1,20},? ){1,6}(?:or|nor) (?:HTTP )?Basic\b|"
    r"\b(?:do|does|is|are|was)(?:n['’]t|\W{1,4}not\W{1,4}) ?(?:support|us|accept|allow|send|sent)\w{0,4} "
    r"(?:[\w-]{1,20},? ){0,6}(?:HTTP )?Basic\b|"
    r"\b(?:no|over|than|instead of|unlike|replac\w{1,5}|compared (?:to|with)|no longer)"
    r"\W{1,3}(?:\w{1,20} ){0,3}(?:HTTP )?Basic\b|(?:[>›→»]\s{0,2}Basic\b|\bBasic\s{0,2}[>›→»])|"
    r"\bBasic (?:app(?:lication)? )?(?:info(?:rmation)?|settings?|details?|data|profile|setup|configuration|usage|"
    r"examples?|steps?|concepts?|plan|tier|account|user|features?|flow|requirements?|knowledge|understanding)\b|"
    r"\bBasic (?:auth\w{0,14} )?(?:header )?(?:is|are)(?:n['’]t| not) (?:supported|allowed|accepted|used|possible)\b",
    re.IGNORECASE,
)
"""Basic as what something is compared with, or is not there, as an entry of a menu, and as a word for what is plain."""
_OF_PKCE: Final = re.compile(
    r"base.?64(?:(?!secret|authorization|credential)[^.]){0,120}?code.?(?:challenge|verifier)", re.IGNORECASE
)
"""What else is encoded so: what a public client proves that it is the same with."""


def is_said(text: str) -> bool:
    """Whether words say that it is the way."""
    return _SAYS_BASIC.search(_OF_PKCE.sub("", _NOT_BASIC.sub("", text))) is not None


def beside_a_code(page: Page) -> Said | None:
    """That a program makes it in the lines of a request that sends a code, wherever the address stands."""
    for at, line in enumerate(page.lines):
        if line.kind != "code" or not BASIC.search(line.text) or failed(page, at):
            continue
        if "authorization_code" in line.text or any(
            signs.OF_CODES.search(one.text) for one in of_one_function(page, at)
        ):
            return Said("client_secret_basic", at, certain=False)
    return None
