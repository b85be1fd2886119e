"""How a GitLab lets people log in elsewhere (OmniAuth): ``gitlab.rb`` in Ruby, ``gitlab.yml``, a provider's own file.

A literal of Ruby's is nearly one of YAML's flow style: what is otherwise is written as YAML has it, and nothing is run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from connection_wizard.sources.gathering import AUTHORIZE, TOKEN, Gathering
from connection_wizard.sources.holes import DOLLAR, Holes
from connection_wizard.sources.logins import take_logins
from connection_wizard.sources.omniauth import NO_OAUTH, OTHER_WAY, login_of, put_account, with_paths
from connection_wizard.sources.page.yaml import read_each_yaml, read_yaml
from connection_wizard.sources.shapes import leaves, text_in
from connection_wizard.sources.understood import Understood, Unread
from connection_wizard.words import say

KIND: Final = "gitlab"
_BEGIN: Final = re.compile(
    r"^[ \t]{0,40}gitlab_rails\[['\"]omniauth_providers['\"]\][ \t]{0,9}=[ \t\n]{0,9}(?=\[)", re.MULTILINE
)
_LONGEST: Final = 64 * 1024
_PIECE: Final = re.compile(r"\"[^\"]*+\"|'[^']*+'|#[^\n]*+|[\[\]{}()]|[^\"'#\[\]{}()]++")
_ENVIRONMENT: Final = re.compile(r"ENV(?:\.fetch\(|\[)\s{0,5}['\"](\w{1,80})['\"]\s{0,5}[\])]")
_JOINED: Final = re.compile(r"['\"]\s{0,9}\+\s{0,9}['\"]")
_ARROW: Final = re.compile(r"\s{0,9}=>\s{0,9}")
_SYMBOL: Final = re.compile(r"(?<=[\[{,(\s]):(?=\w)")
_WORDS: Final = re.compile(r"%[wi][\[(]([^\])]{0,400})[\])]")
_APART: Final = re.compile(r":(?=\S|$)")


def read(text: str) -> Understood | None:
    """What the providers of a file say."""
    if text.lstrip()[:1] in "{[<":
        return None
    found = list(_in_ruby(text) if "omniauth_providers" in text else _in_yaml(text))
    if not found:
        return None
    made = Gathering(KIND, text, Holes(DOLLAR))
    made.sweep(found)
    people = [one for one in found if text_in(one, "name") not in NO_OAUTH]
    if not people:
        made.unread[AUTHORIZE] = Unread(AUTHORIZE, OTHER_WAY)
        return made.understood()
    logins = [login_of(one) for one in people]
    chosen = next((at for at, one in enumerate(logins) if one.authorization_url or one.issuer), 0)
    made.named(logins[chosen].name)
    take_logins(made, [logins[chosen], *logins[:chosen], *logins[chosen + 1 :]])
    with_paths(made)
    put_account(made, people[chosen])
    if not (logins[chosen].authorization_url or logins[chosen].issuer):
        why = say("It says who the app is, and not the addresses: GitLab has these itself.")
        made.missing(AUTHORIZE, why)
        made.missing(TOKEN, why)
    return made.understood()


def _in_ruby(text: str) -> Iterator[Mapping[str, Any]]:
    for begin in _BEGIN.finditer(text):
        data = read_yaml(_as_yaml(_ENVIRONMENT.sub(r"'${\1}'", text[begin.end() : begin.end() + _LONGEST])))
        yield from (one for one in data if _is_provider(one)) if isinstance(data, list) else ()


def _as_yaml(text: str) -> str:
    """The literal that a text begins with, as YAML writes it."""
    made: list[str] = []
    depth = 0
    for piece in _PIECE.finditer(_WORDS.sub(_listed, text)):
        part = piece[0]
        if part.startswith("#"):
            continue
        depth += (part in "[{(") - (part in "]})")
        if part[0] not in "\"'[]{}()":
            part = _APART.sub(": ", _SYMBOL.sub("", _ARROW.sub(": ", part)))
        made.append(part)
        if depth <= 0:
            break
    return _JOINED.sub("", "".join(made)) if depth <= 0 else ""


def _listed(found: re.Match[str]) -> str:
    return f"[{','.join(found[1].split())}]"


def _in_yaml(text: str) -> Iterator[Mapping[str, Any]]:
    if "args" not in text or not ("client_options" in text or "omniauth" in text or "app_secret" in text):
        return
    documents = read_each_yaml(text)
    for one in documents:
        texts = [each.get("stringData") for each in leaves(one)]
        inner = [
            read_yaml(held) for each in texts if isinstance(each, dict) for held in each.values() if _is_text(held)
        ]
        yield from (each for data in (one, *inner) for each in leaves(data) if _is_provider(each))


def _is_text(held: Any) -> bool:
    return isinstance(held, str) and "args" in held


def _is_provider(one: Any) -> bool:
    if not isinstance(one, dict) or not text_in(one, "name"):
        return False
    return isinstance(one.get("args"), dict) or bool(text_in(one, "app_id"))
