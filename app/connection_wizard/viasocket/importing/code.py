"""What our generator wrote comes back as calls, other code where its meaning is certain."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from connection_wizard.spec import names
from connection_wizard.spec.completion import (
    CompleteCall,
    exchange_call,
    follow_up_calls,
    me_call,
    refresh_call,
    revoke_call,
)
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.viasocket import marks
from connection_wizard.viasocket.reading.reader import Reading
from connection_wizard.words import Words, say

if TYPE_CHECKING:  # the parser of JavaScript is loaded where somebody's code is to be read
    from connection_wizard.viasocket.following.questions import Facts
    from connection_wizard.viasocket.recognised_call import Request, Use

ByHand = dict[str, tuple[int, "Use"]]
"""Parts of the draft that are somebody's own code, with their steps and uses."""
_KEYS = {part: key for key, (_, part) in marks.CODES.items()}
_USES: Mapping[str, Use] = {
    "access_token": "exchange",
    "refresh_token": "refresh",
    "revoke_token": "revoke",
    "test_call": "test",
}
_COMPLETED: Mapping[Use, Callable[[ConnectionSpec], CompleteCall | None]] = {
    "exchange": exchange_call,
    "refresh": refresh_call,
    "revoke": revoke_call,
    "test": me_call,
}

_DROPPED: Mapping[str, Callable[[int], Words]] = {
    "timeout": lambda step: say("The time-out in the code of step {step} falls away.", step=step),
    "content-type": lambda step: say("The request of step {step} has no body. Its Content-Type falls away.", step=step),
    "raw": lambda step: say(
        "Values that the code of step {step} put into a text as they are, are encoded from now on.", step=step
    ),
    "refusal": lambda step: say(
        "The code of step {step} took a refusal for an answer. From now on it is a failure.", step=step
    ),
    "values": lambda step: say(
        "The code of step {step} returned some values of the answer. From now on all of it is kept.", step=step
    ),
    "kept": lambda step: say(
        "What the code of step {step} kept of the answers has to be there from now on.", step=step
    ),
    "returned": lambda step: say(
        "The code of step {step} returned something of its own. From now on that is the answer.", step=step
    ),
}
"""What a code that was read says or does beyond the call that it became."""


def read_code(reading: Reading) -> ByHand:
    """The codes; those that somebody wrote by hand are returned."""
    by_hand: ByHand = {}
    for key, (step, part) in marks.CODES.items():
        source = _source(reading, key, step, part)
        if source is None or not source.strip():
            continue
        mark = marks.read_mark(source)
        if mark and part not in mark.said:
            mark = None  # the code of another step
        if mark and key == marks.FIRST:
            reading.said = mark.said
        if marks.digest_of(source) == reading.said.get(marks.OWN, {}).get(part):
            mark = marks.Mark(reading.said, source, kept=True, unchanged=False)
        call = dict(mark.said.get(part, {})) if mark else {}
        if mark is None:
            by_hand[part] = (step, _USES[part])
            call["snippet"] = source
        elif mark.kept:
            call["snippet"] = mark.code
        elif not mark.unchanged:
            call["snippet"] = source
            reading.repair(
                "edited",
                (part, "snippet"),
                say("The code of step {step} was changed by hand since it was exported.", step=step),
                say("It is kept as it is, as your own code."),
            )
        reading.document[part] = call
    return by_hand


def recognise_code(reading: Reading, by_hand: ByHand) -> None:
    """Code of somebody else's as a request of the wizard's own, where both are certainly the same."""
    if not by_hand:
        return
    from connection_wizard.viasocket.recognise import recognised

    for part, (step, use) in by_hand.items():
        read = recognised(reading.document[part]["snippet"], use, facts_of(reading.document, use))
        trial = Draft(_with_call(reading.document, part, read.call)) if read else None
        spec = trial.partial_spec if trial and not trial.problems else None
        if read is None or trial is None or spec is None or not _says(spec, use, read.requests):
            reading.repair(
                "own-code",
                (part, "snippet"),
                say(
                    "The code of step {step} stays your own, word for word: what it sends is not certain enough to "
                    "read.",
                    step=step,
                ),
                say("You can change it in the wizard, and the live test can run it."),
            )
            continue
        reading.document |= trial.document
        reading.record[_KEYS[part]]["source"] = None  # the wizard's from now on
        reading.repair(
            "recognised",
            (part,),
            say("The code of step {step} was read as the request that it sends.", step=step),
            say("From now on the wizard writes it. Compare it before you publish."),
        )
        for dropped in sorted(read.dropped):
            reading.repair("code-loses", (part,), _DROPPED[dropped](step))


def _with_call(document: Mapping[str, Any], part: str, call: dict[str, Any]) -> dict[str, Any]:
    """A document with a call in its part; what both exchange and refresh send after it is made after each refresh."""
    again = call.get("follow_ups") if part == "refresh_token" else None
    token = document.get("access_token", {})
    if not again or again != token.get("follow_ups"):
        return {**document, part: call}
    call = {name: value for name, value in call.items() if name != "follow_ups"}
    repeated = [follow_up | {"after_refresh": True} for follow_up in again]
    return {**document, "access_token": token | {"follow_ups": repeated}, part: call}


def _says(spec: ConnectionSpec, use: Use, requests: Sequence[Request]) -> bool:
    """Whether a spec sends exactly those requests."""
    from connection_wizard.viasocket.recognised_call import is_same

    follow_ups = list(zip(spec.access_token.follow_ups, follow_up_calls(spec), strict=True))
    repeated = [call for follow_up, call in follow_ups if follow_up.after_refresh]
    after = {"exchange": [call for _, call in follow_ups], "refresh": repeated}
    found = (_COMPLETED[use](spec), *after.get(use, ()))
    calls = [call for call in found if call is not None]
    return len(calls) == len(requests) and all(map(is_same, requests, calls))


def facts_of(document: Mapping[str, Any], use: Use) -> Facts:
    """What is known of the values of a connection when one of its codes runs."""
    from connection_wizard.viasocket.following.questions import Facts

    fields = document.get("fields", ())
    always = {item["key"] for item in fields if item.get("required") or item.get("default")}
    choices = {
        item["key"]: tuple(option.get("value", "") for option in item.get("options", ()))
        for item in fields
        if item["key"] in always and item.get("type") == "dropdown" and not item.get("source")
    }
    given = [names.AUTH_DATA / key for key in always]
    given += [names.CLIENT_ID, names.CLIENT_SECRET, names.REDIRECT_URI]
    if use == "exchange":
        given += [names.AUTHORIZATION, names.CODE]
    else:
        given += [names.TOKEN_RESPONSE, names.ACCESS_TOKEN, *([names.REFRESH_TOKEN] if use == "refresh" else ())]
    pkce = document["authorization"]["pkce"] != "none"
    verifier = frozenset({names.CODE_VERIFIER.parts})
    parts = frozenset(path.parts for path in given)
    token = document.get("access_token", {})
    calls = [token, *token.get("follow_ups", ())]
    kept = frozenset(kept["name"] for call in calls for kept in call.get("response", {}).get("keep", ()))
    return Facts(parts | verifier if pkce else parts, frozenset() if pkce else verifier, choices, kept, pkce)


def _source(reading: Reading, key: str, step: int, part: str) -> str | None:
    value = reading.json(key, (part,), string=True)
    if isinstance(value, Mapping):
        source = value.get("source")
        return source if isinstance(source, str) else None
    if isinstance(value, str) and value.strip():
        reading.repair("raw-code", (part, "snippet"), say("{key} held bare code. It is read as it was meant.", key=key))
        reading.record[key] = {"source": value}
        return value
    return None
