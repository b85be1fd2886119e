"""The one table of the wizard's pages: the documented steps between Start and Finish, in their order.

All else derives from it: numbers in sentences, the step of a finding, of a leg and of a part of the spec, pages,
guides, drawings, pictures, sections of the hand-over. Nobody else writes a step's number down, not in a comment either.
A page more is a row here, its class in ``ui/pages`` and its guide; the numbers of those after it follow by themselves.

A sentence about a step takes its number from here, too::

    say("Paste it in step {step}.", step=number_of("credentials"))

What is kept or read by programs (proofs, ``--json``, how a document was left) has a step's key: a number would be
another step's as soon as a page comes before it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

from connection_wizard.words import NOTHING, Words, say


class Step(NamedTuple):
    """A page of the wizard.

    Attributes:
        key: what the program calls it: its module in ``ui/pages``, its guide ``<key>.md``, its
            drawing ``<key>.svg`` where somebody has drawn one.
        name: what its author calls it.
        subtitle: what it is for, below its title.
        newer: what the platform's newer help calls it, where that is another name.
        parts: the parts of the spec that it fills in.
        legs: the legs of a live run that are mended in it.
        proved_by: the legs that prove it.
        group: heading above it in the list of steps; empty where the group before goes on.
        number: its place in the table: 1 and on are the documented steps, 0 is Start.
    """

    key: str
    name: Words
    subtitle: Words
    newer: Words = NOTHING
    parts: tuple[str, ...] = ()
    legs: tuple[str, ...] = ()
    proved_by: tuple[str, ...] = ()
    group: Words = NOTHING
    number: int = 0


_TABLE = (
    Step(
        "start",
        say("Start"),
        say("Begin with what you have."),
        parts=("name", "service_domain"),
    ),
    Step(
        "fields",
        say("Extra fields"),
        say("What people are asked for when they connect, because logging in does not tell it."),
        parts=("fields",),
        group=say("Set up"),
    ),
    Step(
        "redirect",
        say("Redirect URL"),
        say("Where the provider sends people back after they approved."),
        parts=("redirect_url", "live_redirect"),
        proved_by=("authorize",),
    ),
    Step(
        "credentials",
        say("App credentials"),
        say("Client ID and client secret from the provider's developer portal."),
        parts=("client",),
        proved_by=("exchange",),
    ),
    Step(
        "authorization",
        say("Authorization endpoint"),
        say("Where your users log in and approve access."),
        newer=Words("Login URL"),
        parts=("authorization",),
        legs=("authorize",),
        proved_by=("authorize",),
    ),
    Step(
        "access_token",
        say("Access token API"),
        say("How the code becomes an access token."),
        newer=Words("Token URL"),
        parts=("access_token",),
        legs=("exchange",),
        proved_by=("exchange",),
    ),
    Step(
        "refresh_token",
        say("Refresh token API"),
        say("How an expired token is replaced without asking the user again."),
        newer=Words("Refresh Token URL"),
        parts=("refresh_token",),
        legs=("refresh", "test_after_refresh", "refresh_again", "test_after_refresh_again"),
        proved_by=("refresh", "test_after_refresh"),
    ),
    Step(
        "revoke_token",
        say("Revoke token API"),
        say("How access ends when somebody disconnects."),
        newer=Words("Revoke URL"),
        parts=("revoke_token",),
        legs=("revoke", "test_after_revoke"),
        proved_by=("revoke", "test_after_revoke"),
    ),
    Step(
        "test_call",
        say("Test (Me) API"),
        say("A harmless call that shows that the connection works, and who is connected."),
        parts=("test_call",),
        legs=("test",),
        proved_by=("test",),
    ),
    Step(
        "label",
        say("Connection label"),
        say("The name under which people recognise this connection."),
        newer=Words("Connection Name"),
        parts=("connection_label",),
        group=say("Identify and secure"),
    ),
    Step(
        "whitelist",
        say("URLs to whitelist"),
        say("The only places that may ever receive this connection's credentials."),
        newer=Words("Allowed URLs"),
        parts=("whitelist", "skip_whitelist_check"),
    ),
    Step(
        "identifier",
        say("Unique identifier"),
        say("The value that stays the same when the same account connects again."),
        parts=("unique_identifier",),
    ),
    Step(
        "parameters",
        say("Request parameters"),
        say("What is added to every request so that it is authenticated."),
        parts=("request_parameters",),
    ),
    Step(
        "finish",
        say("Finish"),
        say("One stage at a time."),
        group=say("Hand over"),
    ),
)

STEPS: Final[tuple[Step, ...]] = tuple(step._replace(number=number) for number, step in enumerate(_TABLE))
"""All pages; each stands at the place of its number."""
START: Final = 0
FINISH: Final = len(STEPS) - 1
NUMBERS: Final[Mapping[str, int]] = MappingProxyType({step.key: step.number for step in STEPS})
_NUMBERED_ONCE: Final = (
    "start",
    "fields",
    "redirect",
    "credentials",
    "authorization",
    "access_token",
    "refresh_token",
    "revoke_token",
    "test_call",
    "label",
    "whitelist",
    "identifier",
    "parameters",
    "finish",
)
"""The step of each number in a file of a version that wrote numbers and not keys. It stays as it is, whatever becomes
of the table."""
_PARTS: Final = {part: step.number for step in STEPS for part in step.parts}
_LEGS: Final = {leg: step.number for step in STEPS for leg in step.legs}


def number_of(key: str) -> int:
    """The number of a step, for sentences and for the shell.

    Raises:
        KeyError: there is no such step.
    """
    return NUMBERS[key]


def number_or_key(key: object) -> object:
    """The number of a step, for sentences; of one that only another version has, its key."""
    return NUMBERS.get(str(key), key)


def key_once(number: object) -> str | None:
    """The key of a step, of which an older version wrote the number; None where it is no such number."""
    return _NUMBERED_ONCE[number] if type(number) is int and 0 <= number < len(_NUMBERED_ONCE) else None


def is_documented(step: int) -> bool:
    """Whether it is one of the documented steps, not Start or Finish."""
    return START < step < FINISH


def step_of(at: Sequence[str | int]) -> int:
    """The step that a place in a document belongs to; Start where it belongs to none."""
    return _PARTS.get(str(at[0]), START) if at else START


def step_of_leg(leg: str) -> int:
    """The step where a failure of a leg is mended.

    Raises:
        KeyError: there is no such leg.
    """
    return _LEGS[leg]
