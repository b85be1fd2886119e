"""Which grants a page is about."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.documentation.roles import sends_another
from connection_wizard.sources.page.lines import Page

_CODE_FLOW: Final = re.compile(
    r"authori[sz]ation[ _-]code|response_type\W{1,6}code\b|grant_type\W{1,8}authorization_code", re.IGNORECASE
)
_SURELY_CODE: Final = re.compile(
    r"response_type[^\n]{0,80}\bcode\b|authorization_code|auth_code\b|"
    r"(?:exchang|trad|swap|redeem)\w{0,10}+\b[^.\n]{0,60}\bcode\b|"
    r"\bcode\b[^.\n]{0,30}\b(?:retrieve|get|obtain|request|for)\b[^.\n]{0,30}\btokens?\b",
    re.IGNORECASE,
)
"""What a page says that shows the grant at work, not its name alone."""
_DENIES: Final = re.compile(
    r"(?:\bnot|n't)\b[^.\n]{0,30}\b(?:us|support|offer|availab|implement|need|requir)|\bunlike\b|\binstead of\b|"
    r"may be added|coming soon",
    re.IGNORECASE,
)
_SIGNED: Final = re.compile(r"request_token|oauth_verifier|oauth_signature|resource_owner_secret|OAuth1|OAuth 1\.0")
_SECOND: Final = re.compile(
    r"response_type|grant_type|authorization_code|OAuth ?2(?:\.0)?,?(?: \w++,?){3}|(?<!\w)(?:\w++,? ){3}OAuth ?2",
    re.IGNORECASE,
)
"""What speaks of OAuth 2 says more than its name, which stands in the menus of documentation of both."""


def is_of_codes(page: Page) -> tuple[bool, bool]:
    """Whether a page is about the code grant, and whether it shows another: a mention counts where it shows none."""
    said = [line.text for line in page.lines if not _DENIES.search(line.text)]
    another = any(sends_another(line.text) for line in page.lines)
    shown = any(_SURELY_CODE.search(text) for text in said)
    return shown or (not another and any(_CODE_FLOW.search(text) for text in said)), another


def is_first_version(page: Page) -> bool:
    """Whether a page is about OAuth 1, which signs requests and knows no grants."""
    signs = any(_SIGNED.search(line.text) for line in page.lines)
    return signs and not any(_SECOND.search(line.text) for line in page.lines)
