"""How a provider works, as far as a run has shown it: facts by name, each with a plain sentence.

Only what was seen is said. An old refresh token is never sent again to find out whether it still works: providers that
rotate take that for theft and end the whole connection (RFC 9700 section 4.14.2).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from pydantic import JsonValue

from connection_wizard.identity.comparing import Stability
from connection_wizard.oauth.legs import Leg
from connection_wizard.oauth.outcomes import Facts, LegResult
from connection_wizard.oauth.sentences import duration
from connection_wizard.steps import number_of
from connection_wizard.words import Words, counted, in_quotes, in_row, joined, say

Weight = Literal["fine", "note", "problem"]
TraitName = Literal[
    "refresh_token_rotation",
    "refresh_token_reuse",
    "access_token_expiry",
    "scopes",
    "revocation",
    "identifier",
    "label",
]
TRAIT_TITLES: Mapping[TraitName, Words] = {
    "refresh_token_rotation": say("Rotation of refresh tokens"),
    "refresh_token_reuse": say("Using a refresh token again"),
    "access_token_expiry": say("Expiry of access tokens"),
    "scopes": say("Scopes granted"),
    "revocation": say("Revocation"),
    "identifier": say("Unique identifier"),
    "label": say("Connection label"),
}
PICKED: Final[frozenset[TraitName]] = frozenset({"identifier", "label"})
"""What is picked in an answer: a connection without it is none that anybody knows again."""
_LONG = 10 * 31_557_600
"""Seconds: an access token that is good for more than ten years was hardly meant."""
_NO_LENGTH: Mapping[str, Words] = {
    "never": say("By what the provider sent, an access token never expires."),
    "unreadable": say(
        "The provider sent an expiry that is not of the kind that step {step} names: choose its unit there.",
        step=number_of("access_token"),
    ),
    "nothing": say("The provider does not say how long an access token is good for."),
}
"""What to say of an expiry that is no length of time, by its kind (`connection_wizard.oauth.expiry.ExpiryKind`)."""
_MOST_NAMED = 8
"""Scopes that a sentence names."""


@dataclass(frozen=True, slots=True)
class Trait:
    """One thing that was seen.

    Attributes:
        value: for programs; no value of the person's and no secret.
        sentence: the same for people.
        weight: ``problem`` where a connection would break, ``note`` where somebody should know.
    """

    name: TraitName
    value: JsonValue
    sentence: Words
    weight: Weight = "fine"


Results = Mapping[Leg, LegResult]


def traits_of(results: Results, identifier: Stability | None, label: Stability | None = None) -> tuple[Trait, ...]:
    """What the legs of a run show; `identifier` and `label` are None where the spec has none."""
    found = []
    if _proved(results, "exchange"):
        found += [_rotation(results), _reuse(results), _expiry(results), _scopes(results)]
    return (*found, _revocation(results), _identifier(identifier), *_label(label))


def _proved(results: Results, leg: Leg) -> bool:
    return leg in results and results[leg].verdict == "proved"


def _facts(results: Results, leg: Leg) -> Facts:
    return results[leg].facts if _proved(results, leg) else {}


def _refreshes(results: Results) -> list[Facts]:
    return [facts for leg in _REFRESHES if (facts := _facts(results, leg))]


_REFRESHES: tuple[Leg, ...] = ("refresh", "refresh_again")


def _rotation(results: Results) -> Trait:
    name: TraitName = "refresh_token_rotation"
    rotated = [facts["refresh_token_rotated"] is True for facts in _refreshes(results)]
    if not rotated:
        if _facts(results, "exchange").get("refresh_token") is not True:
            supported = results["refresh"].verdict != "not supported" if "refresh" in results else False
            sentence = say(
                "The provider gave no refresh token: when the access token ends, the person has to log in again."
            )
            return Trait(name, "no refresh token", sentence, "note" if supported else "fine")
        return Trait(
            name, "not seen", say("There is a refresh token; no refresh has shown whether it is replaced."), "note"
        )
    seen = say("in both refreshes") if len(rotated) > 1 else say("in one refresh")
    if all(rotated):
        sentence = say(
            "The provider sent a new refresh token {seen}: the newest one has to be kept each time.", seen=seen
        )
        return Trait(name, "each time", sentence)
    if any(rotated):
        sentence = say(
            "The provider sent a new refresh token in one of two refreshes: whenever one comes, it has to be kept."
        )
        return Trait(name, "sometimes", sentence)
    if not any(facts["refresh_token_sent"] for facts in _refreshes(results)):
        return Trait(name, "no refresh token", say("The token is renewed without a refresh token."))
    return Trait(name, "kept", say("The refresh token stayed the same {seen}.", seen=seen))


def _reuse(results: Results) -> Trait:
    name: TraitName = "refresh_token_reuse"
    first = _facts(results, "refresh")
    if not first or first["refresh_token_sent"] is not True:
        return Trait(name, "not seen", say("Whether a refresh token can be used twice was not seen."))
    if first["refresh_token_rotated"] is True:
        sentence = say(
            "Whether a replaced refresh token still works was not tried: "
            "many providers end the whole connection when one comes back."
        )
        return Trait(name, "not tried", sentence)
    again = results.get("refresh_again")
    if again is not None and again.verdict == "proved":
        return Trait(name, "usable again", say("The same refresh token worked twice."))
    if again is not None and again.verdict == "failed" and _refused(again):
        sentence = say("The refresh token worked once and was refused the second time, and no new one had come.")
        return Trait(name, "usable once", sentence, "problem")
    return Trait(name, "not seen", say("The refresh token was used once; a second time was not seen."))


def _refused(result: LegResult) -> bool:
    """Whether the provider itself said no, and not the network or a server in trouble."""
    response = result.exchanges[-1].response if result.exchanges else None
    return response is not None and response.status in (400, 401, 403)


def _expiry(results: Results) -> Trait:
    name: TraitName = "access_token_expiry"
    first = _facts(results, "exchange")
    refreshed = _refreshes(results)
    value: dict[str, JsonValue] = {
        "seconds": first.get("expires_in"),
        "said_by": "provider" if first.get("expires_in_said") else "nobody",
        "refreshed_seconds": refreshed[-1].get("expires_in") if refreshed else None,
    }
    seconds, kind = first.get("expires_in"), first.get("expires_in_kind")
    if kind != "length":
        said = _NO_LENGTH.get(str(kind), _NO_LENGTH["nothing"])
        if isinstance(seconds, int):
            value["said_by"] = "spec"
            said = joined(
                [
                    said,
                    say("Step {step} assumes {duration}.", duration=duration(seconds), step=number_of("access_token")),
                ]
            )
        elif kind == "nothing":
            said = joined([said, say("Only a refused call will show when it has ended.")])
        return Trait(name, value, said, "note")
    if not isinstance(seconds, int):
        return Trait(name, value, say("How long an access token is good for was not seen."), "note")
    sentence = say(
        "The provider says that an access token is good for {duration}; that was not waited for.",
        duration=duration(seconds),
    )
    if seconds > _LONG:
        sentence = joined(
            [
                sentence,
                say("So long a time is often another unit: look at it in step {step}.", step=number_of("access_token")),
            ]
        )
    later = value["refreshed_seconds"]
    if refreshed and later != seconds:
        good = (
            say("good for {duration}", duration=duration(later)) if isinstance(later, int) else say("given no expiry")
        )
        sentence = joined([sentence, say("A refreshed one is {good}.", good=good)])
    return Trait(name, value, sentence, "note" if seconds > _LONG else "fine")


def _scopes(results: Results) -> Trait:
    """Granted against requested: an answer without ``scope`` means all that was asked for (RFC 6749 section 5.1)."""
    facts = _facts(results, "exchange")
    asked = facts.get("scopes_requested")
    texts = [text for text in asked if isinstance(text, str)] if isinstance(asked, list) else []
    requested = list(dict.fromkeys(scope for text in texts for scope in text.split()))  # one text may hold several
    granted = scope_list(facts.get("scopes_granted"), requested)
    value: dict[str, Any] = {"requested": requested, "granted": granted, "missing": [], "extra": []}
    if granted is None:
        value["granted"] = list(requested)
        value["said"] = False
        what = say("all that was asked for") if requested else say("what it grants by default")
        sentence = say("The provider names no scopes in its answer; by the standard that means {what}.", what=what)
        return Trait("scopes", value, sentence)
    value["said"] = True
    value["missing"] = missing = [scope for scope in requested if scope not in granted]
    value["extra"] = extra = [scope for scope in granted if scope not in requested]
    said = []
    if missing:
        said.append(
            say("The provider does not name {missing} among the scopes that it granted.", missing=_named(missing))
        )
    if extra:
        more = say("besides those that were asked for") if requested else say("though none was asked for")
        said.append(say("It granted {extra} {more}.", extra=_named(extra), more=more))
    if not said:
        said.append(say("The provider granted exactly the scopes that were asked for."))
    later = [scope_list(facts.get("scopes_granted"), requested) for facts in _refreshes(results)]
    lost = [scope for scope in granted if any(again is not None and scope not in again for again in later)]
    if lost:
        value["missing_after_refresh"] = lost
        said.append(say("After a refresh it no longer names {lost}.", lost=_named(lost)))
    return Trait("scopes", value, joined(said), "note" if missing or lost else "fine")


def scope_list(said: object, requested: list[str]) -> list[str] | None:
    """The scopes in a token response; separated by spaces, and by commas too unless scopes themselves hold some."""
    if not isinstance(said, str):
        return None
    pattern = r"\s+" if any("," in scope for scope in requested) else r"[\s,]+"
    return list(dict.fromkeys(scope for scope in re.split(pattern, said) if scope))


def _named(scopes: list[str]) -> Words:
    shown = in_row(map(in_quotes, scopes[:_MOST_NAMED]))
    if len(scopes) > _MOST_NAMED:
        more = len(scopes) - _MOST_NAMED
        return counted("{names} and {count} more", "{names} and {count} more", more, names=shown, count=more)
    return shown


def _revocation(results: Results) -> Trait:
    name: TraitName = "revocation"
    revoke, after = results.get("revoke"), results.get("test_after_revoke")
    if revoke is not None and revoke.verdict == "not supported":
        return Trait(
            name, "not supported", say("This connection has no revoke step: access ends only at the provider.")
        )
    if revoke is not None and revoke.verdict == "failed":
        return Trait(name, "refused", say("The provider did not accept the revocation."), "problem")
    if after is not None and after.verdict == "proved":
        return Trait(name, "real", say("After the revocation the token is refused."))
    if after is not None and after.reason == "token_still_works":
        sentence = say("The provider accepted the revocation, but the token still works afterwards.")
        return Trait(name, "without effect", sentence, "problem")
    return Trait(name, "not seen", say("What a revocation does was not seen."))


def _identifier(seen: Stability | None) -> Trait:
    """No value of the person's: a proof goes to places where it does not belong."""
    name: TraitName = "identifier"
    if seen is None:
        return Trait(
            name,
            {"verdict": "not chosen", "calls": 0},
            say("No unique identifier is chosen in step {step}.", step=number_of("identifier")),
        )
    value: JsonValue = {"verdict": seen.verdict, "calls": seen.calls}
    if seen.verdict == "changed":
        sentence = say(
            "The unique identifier changed within {calls} calls for the same account: choose another value in step "
            "{step}.",
            calls=seen.calls,
            step=number_of("identifier"),
        )
        return Trait(name, value, sentence, "problem")
    if seen.verdict == "group":
        sentence = say(
            "The unique identifier is a group of values, which reads the same for every account: pick one "
            "value inside it in step {step}.",
            step=number_of("identifier"),
        )
        return Trait(name, value, sentence, "problem")
    if seen.verdict == "not seen":
        return Trait(name, value, say("The unique identifier was not looked at: no call was made that brings it."))
    if seen.verdict in ("missing", "nowhere"):
        sentence = say(
            "There was no value for the unique identifier in any answer: look at its path in step {step}.",
            step=number_of("identifier"),
        )
        return Trait(name, value, sentence, "problem" if seen.verdict == "nowhere" else "note")
    if seen.verdict == "seen once":
        return Trait(name, value, say("The unique identifier was seen in one call only, so it was not compared."))
    return Trait(
        name, value, say("The unique identifier was the same in {calls} calls for the same account.", calls=seen.calls)
    )


def _label(seen: Stability | None) -> Iterator[Trait]:
    """Only where no answer has such a place: that it is empty for somebody is no fault of it."""
    if seen is not None and seen.verdict == "nowhere":
        sentence = say(
            "There was no value for the connection label in any answer: look at its path in step {step}.",
            step=number_of("label"),
        )
        yield Trait("label", {"verdict": seen.verdict, "calls": seen.calls}, sentence, "problem")
