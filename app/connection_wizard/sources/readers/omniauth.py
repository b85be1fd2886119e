"""How an app in Ruby lets people log in elsewhere (OmniAuth): Rails' initializer, Devise's, or a strategy of its own.

Most strategies have the addresses in a package of their own. Only those that stand in the text are read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from connection_wizard.sources.code.ruby import LONGEST, as_javascript, program
from connection_wizard.sources.code.values import Code
from connection_wizard.sources.gathering import AUTHORIZE, TOKEN, Gathering
from connection_wizard.sources.logins import take_logins
from connection_wizard.sources.omniauth import NO_OAUTH, OF_ANY, OTHER_WAY, login_of, put_account, with_paths
from connection_wizard.sources.program import text_of
from connection_wizard.sources.shapes import text_in
from connection_wizard.sources.understood import Understood, Unread
from connection_wizard.words import say

KIND: Final = "omniauth"
_IS_ONE: Final = re.compile(
    r"\bOmniAuth::Builder\b|^[ \t]{0,40}config\.omniauth[ (]|<[ ]?(?:::)?OmniAuth::Strategies::", re.MULTILINE
)
_CLASS: Final = re.compile(r"^[ \t]{0,40}class (\w{1,80})[ ]?<[ ]?(?:::)?OmniAuth::Strategies::OAuth2\b", re.MULTILINE)
_CALLS: Final = re.compile(r"""\baccess_token\.get[( ]\s{0,9}["']([^"'\n]{1,200})["']""")
"""How a strategy asks who is connected, with the token that it got."""
_WORD: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def read(text: str) -> Understood | None:
    """What the providers of an app say, and the strategies that it has itself."""
    begin = text[:LONGEST]
    if text.lstrip()[:1] in "{[<" or "```" in begin or not _IS_ONE.search(begin):
        return None
    own = {text_in(one, "name"): one for one in _strategies(begin)}
    used = [_of_own(one, own) for one in _providers(begin)]
    known = {text_in(one, "name") for one in used}
    found = [*used, *(one for name, one in own.items() if name not in known)]
    made = Gathering(KIND, text)
    made.sweep(found)
    people = [one for one in found if text_in(one, "name") not in NO_OAUTH and _has_client(one)]
    if not people:
        made.unread[AUTHORIZE] = Unread(AUTHORIZE, OTHER_WAY)
        return made.understood()
    logins = [login_of(one, usual=text_in(one, "name") in OF_ANY or text_in(one, "name") in own) for one in people]
    chosen = next((at for at, one in enumerate(logins) if one.authorization_url or one.issuer), 0)
    first = logins[chosen]
    if not (first.authorization_url or first.issuer):
        why = say("It says who the app is, and not the addresses: the package of its log-in has these itself.")
        made.missing(AUTHORIZE, why)
        if not first.token_url:
            made.missing(TOKEN, why)
        logins = logins[:1] if len(logins) == 1 else []  # of several nobody says which one is meant
    if logins:
        made.named(first.name.replace("_", " ").replace("-", " ").title() if first.name.islower() else first.name)
        take_logins(made, [first, *logins[:chosen], *logins[chosen + 1 :]])
        with_paths(made)
        put_account(made, people[chosen])
    return made.understood()


def _providers(text: str) -> Iterator[dict[str, Any]]:
    """The providers of a builder, or of Devise."""
    code = Code(program(text, "provider", "config_omniauth"), "javascript")
    for _, group in code.calls():
        placed, args = _given(code, group)
        name = text_of(placed[0]) if placed else ""
        if name:
            client, secret = (text_of(one) for one in (*placed[1:3], "", "")[:2])
            args = {**args, **(placed[-1] if isinstance(placed[-1], Mapping) else {})}
            yield {"name": name, "app_id": client, "app_secret": secret, "args": args}


def _strategies(text: str) -> Iterator[dict[str, Any]]:
    """The strategies that a program has itself: classes with options."""
    begins = [*_CLASS.finditer(text)]
    for number, found in enumerate(begins):
        end = begins[number + 1].start() if number + 1 < len(begins) else len(text)
        inside = text[found.end() : end]
        code = Code(program(inside, "option"), "javascript")
        args: dict[str, Any] = {}
        for _, group in code.calls():
            placed, named = _given(code, group)
            if placed and text_of(placed[0]):
                args.setdefault(text_of(placed[0]), placed[1] if len(placed) > 1 else named)
        called = _CALLS.search(as_javascript(inside))
        if called is not None and isinstance(args.get("client_options"), Mapping):
            args["client_options"] = {"user_info_url": called[1], **args["client_options"]}
        yield {"name": text_of(args.get("name")) or _WORD.sub("_", found[1]).lower(), "args": args}


def _given(code: Code, group: Any) -> tuple[list[Any], dict[str, Any]]:
    plain, _ = code.arguments(group)
    placed, named = (*plain, None, None)[:2]
    return (placed if isinstance(placed, list) else []), (named if isinstance(named, dict) else {})


def _of_own(provider: Mapping[str, Any], own: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """A provider with the options of the strategy that it is of, where the program has that itself."""
    strategy = own.get(text_in(provider, "name"), {})
    return {**provider, "args": {**strategy.get("args", {}), **provider["args"]}}


def _has_client(provider: Mapping[str, Any]) -> bool:
    """Whether there is an app of the provider's, or a server."""
    args = provider["args"]
    return bool(text_in(provider, "app_id") or {"client_options", "issuer", "client_id"} & args.keys())
