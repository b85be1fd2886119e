"""What a library writes a body in where a program does not say it: the last word on it, where nothing else has one."""

from __future__ import annotations

import re
from typing import Final

_FORM: Final = re.compile(
    r"\b(?:HTTParty|RestClient|Faraday)\.post\(|\bwp_(?:safe_)?remote_post\(|\bUrlFetchApp\.fetch\(|\bsubmitForm\(|\$ua->post\(|\$\.(?:ajax|post)\(|"
    r"\brequest\(\s?[\"']POST[\"'][^\n]{1,300}(?:\n[^\n]{0,300}){0,3}[\"']body[\"']\s?=>\s?(?:\[|array\()|"
    r"\bInvoke-(?:RestMethod|WebRequest)\b[^\n]{0,300}-Body\b|"
    r"\bhttp\.post\(\s*Uri\.(?:parse|https)\([^\n]{1,300}\),\s*(?:headers: ?[^\n]{1,200}\s*)?body: ?\{"
)
"""What is a form by default: in Ruby, WordPress, Apps Script, Ktor, jQuery, Perl, Symfony, PowerShell and Dart."""
_ADDRESS: Final = r"(?:[\"'`][^\"'`\n]{1,300}[\"'`]|[A-Za-z_][\w.]{0,60})"
_JSON: Final = re.compile(
    r"\bHttp::post\(|\baxios\.post(?:<[\w.]{1,40}>)?\(\s*+" + _ADDRESS + r",\s*+\{|\baxios(?:\.request)?\((?:\$, )?\{"
)
"""And JSON in Laravel, and in axios what is no text."""


def written_by(text: str) -> str:
    """What a call in a few lines has its body written in by default; empty where it is none that is known."""
    if _JSON.search(text):
        return "json"
    return "form" if _FORM.search(text) else ""
