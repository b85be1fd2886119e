"""The authentication of an app of Zapier's: JavaScript or TypeScript, read as text and never run."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from connection_wizard.sources.code.values import Code
from connection_wizard.sources.gathering import AUTHORIZE, BY_A_KEY, TEST, TOKEN, Gathering
from connection_wizard.sources.holes import CURLY, OWN, key_of
from connection_wizard.sources.kinds import KINDS
from connection_wizard.sources.logins import Login, take_logins
from connection_wizard.sources.program import address_of, line_of, pairs_of_object, requests_in, sent_of, text_of
from connection_wizard.sources.traffic import place
from connection_wizard.sources.understood import FIELDS, Understood, Unread
from connection_wizard.spec import names
from connection_wizard.words import counted, listed

KIND: Final = "zapier"
MARKS: Final = KINDS[KIND].marks
_OTHER: Final = re.compile(r"\btype:\s{0,9}['\"](?:custom|session|basic|digest)['\"]")
_KEPT: Final = re.compile(r"process\.env\.(\w{1,80})")
_ANSWER: Final = re.compile(r"(?:\(\)|^response|^json)\.(?:data\.|json\.|body\.)?([\w.]+)$")


def read(text: str) -> Understood | None:
    """What an authentication says."""
    marked = any(mark.decode() in text for mark in MARKS) or ("z.request(" in text and "```" not in text)
    if not marked or text.lstrip()[:1] in "<#":
        return None
    code = Code(text, "javascript")
    found = next((one for one in code.objects() if isinstance(one.get("oauth2Config"), dict)), None)
    made = Gathering(KIND, text)
    if found is None:
        if not _OTHER.search(text):
            return None
        made.unread[AUTHORIZE] = Unread(AUTHORIZE, BY_A_KEY)
        return made.understood()
    for one in code.objects():
        for name, value in pairs_of_object(one):
            made.look_at(name, value)
    config: Mapping[str, Any] = found["oauth2Config"]
    made.known_fields = dict(_fields(found.get("fields")))
    _authorize(made, code, config)
    for name, step in (("getAccessToken", "access_token"), ("refreshAccessToken", "refresh_token")):
        request = next(requests_in(code, config.get(name)), None)
        sent = sent_of(made, {"method": "POST"} | dict(request), of_app=True) if request is not None else None
        if sent is not None:
            place(made, sent, (step,))
        if step == "access_token":
            _answer(made, code, config.get(name))
    test = next(requests_in(code, found.get("test")), None)
    sent = sent_of(made, test, of_app=True) if test is not None else None
    if sent is not None:
        place(made, replace(sent, score=9), ("test_call",))
    _label(made, code, found.get("connectionLabel"))
    _tell_kept(made)
    return made.understood()


def _tell_kept(made: Gathering) -> None:
    """Tell of which servers a program has the names alone."""
    urls = [str(made.values[at].value) for at in (AUTHORIZE, TOKEN, TEST) if at in made.values]
    keys = dict.fromkeys(key for url in urls for key in OWN.findall(url))
    kept = [name for name in dict.fromkeys(_KEPT.findall(made.text)) if key_of(name) in keys]
    if kept:
        why = counted(
            "The app keeps its servers apart, as {names}: write their addresses in place of these fields.",
            "The app keeps its server apart, as {names}: write its address in place of this field.",
            len(kept),
            names=listed(kept),
        )
        made.unread[FIELDS] = Unread(FIELDS, why)


def _authorize(made: Gathering, code: Code, config: Mapping[str, Any]) -> None:
    part = config.get("authorizeUrl")
    part = next(iter(code.returned(part)), None) if not isinstance(part, dict) else part
    url = address_of(part.get("url") if isinstance(part, dict) else part, of_app=True)
    pairs = pairs_of_object(part.get("params")) if isinstance(part, dict) else ()
    scope = dict(pairs).get("scope") or config.get("scope") or ""
    take_logins(
        made,
        [
            Login(
                authorization_url=url,
                scopes=scope if isinstance(scope, list) else text_of(scope),
                pkce=True if config.get("enablePkce") is True else None,
                authorization_parameters=tuple((name, value) for name, value in pairs if name != "scope"),
            )
        ],
    )
    if AUTHORIZE in made.values and not made.values[AUTHORIZE].quote:
        value = made.values.pop(AUTHORIZE)
        made.put(AUTHORIZE, value.value, line_of(url.partition("?")[0]), sure=value.certainty == "certain")


def _answer(made: Gathering, code: Code, function: Any) -> None:
    """Where an answer has its tokens, where the function takes them out of it."""
    for one in code.returned(function):
        for name in ("access_token", "refresh_token", "expires_in"):
            taken = _ANSWER.search(text_of(one.get(name)).strip("{}")) if isinstance(one, dict) else None
            if taken is not None and taken[1] != name:
                made.put(("access_token", "response", name), taken[1], taken[1])


def _fields(found: Any) -> list[tuple[str, dict[str, Any]]]:
    made = []
    for one in found if isinstance(found, list) else ():
        key = text_of(one.get("key")) if isinstance(one, dict) else ""
        if not key or one.get("computed") is True:
            continue
        field: dict[str, Any] = {"required": one.get("required") is not False}
        field |= {ours: text_of(one[name]) for ours, name in _SAID if text_of(one.get(name))}
        made.append((key, field))
    return made


_SAID: Final = (("label", "label"), ("help", "helpText"), ("default", "default"), ("placeholder", "placeholder"))


def _label(made: Gathering, code: Code, found: Any) -> None:
    for one in code.returned(found):
        hole = CURLY.search(text_of(one))
        path = re.sub(r"^(?:bundle\.)?(?:inputData|authData|testData|json)\.", "", hole[1].strip()) if hole else ""
        if re.fullmatch(r"[A-Za-z_]\w*(?:\.\w+)*", path):
            at = names.TEST_RESPONSE
            for part in path.split("."):
                at = at / part
            made.put(("connection_label", "path"), str(at), path, sure=False)
            return
