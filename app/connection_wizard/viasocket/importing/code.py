"""What our generator wrote comes back as calls, other code where its meaning is certain."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from connection_wizard.spec.completion import CompleteCall, exchange_call, me_call, refresh_call, revoke_call
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.viasocket import marks
from connection_wizard.viasocket.reading.reader import Reading
from connection_wizard.words import say

if TYPE_CHECKING:  # the parser of JavaScript is loaded where somebody's code is to be read
    from connection_wizard.viasocket.recognised_call import Use

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
    from connection_wizard.viasocket.recognised_call import as_call, is_same

    pkce = reading.document["authorization"]["pkce"] != "none"
    for part, (step, use) in by_hand.items():
        request = recognised(reading.document[part]["snippet"])
        trial = Draft({**reading.document, part: as_call(request, use, pkce=pkce)}) if request else None
        completed = _COMPLETED[use](trial.partial_spec) if trial and not trial.problems else None
        if request is None or trial is None or completed is None or not is_same(request, completed):
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
        reading.document[part] = trial.document[part]
        reading.record[_KEYS[part]]["source"] = None  # the wizard's from now on
        reading.repair(
            "recognised",
            (part,),
            say("The code of step {step} was read as the request that it sends.", step=step),
            say("From now on the wizard writes it. Compare it before you publish."),
        )


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
