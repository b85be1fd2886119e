"""What a page does not say and a connection needs, and what it says that no connection of ours can do."""

from __future__ import annotations

from typing import Final

from connection_wizard.sources.documentation.addresses import is_of_an_app
from connection_wizard.sources.documentation.choosing import Choice
from connection_wizard.sources.documentation.login_request import asks_for_scopes, demands_scopes, only_refreshes
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.documentation.signed import calls_of_revocation, is_signed
from connection_wizard.sources.documentation.told import Reading
from connection_wizard.sources.hosts import path_of
from connection_wizard.sources.understood import Unread
from connection_wizard.sources.who import score
from connection_wizard.steps import number_of
from connection_wizard.words import say

_REVOKE: Final = number_of("revoke_token")
_OF_AN_ACCOUNT: Final = frozenset({("connection_label", "path"), ("unique_identifier", "path")})
"""What the sample of an answer tells of whose account it is."""


def unsaid(authorize: Choice | None, token: Choice | None, reading: Reading) -> list[Unread]:
    """What a connection needs and the page does not say."""
    there = {value.at for value in reading.values}
    made = []
    if authorize is None:
        made.append(Unread(("authorization", "url"), say("The page does not say where people log in.")))
    elif is_of_an_app(authorize):
        why = say("The page shows where people log in to the app of its example: yours stands in the portal.")
        made.append(Unread(("authorization", "url"), why))
    if (
        authorize is not None
        and ("authorization", "scopes") not in there
        and (asks_for_scopes(authorize) or demands_scopes(authorize))
    ):
        why = say("The page wants scopes and names none: they stand in the portal, or on another page.")
        made.append(Unread(("authorization", "scopes"), why))
    if only_refreshes(reading):
        why = say("The page names only the scope that brings a refresh token: the others stand on another page.")
        made.append(Unread(("authorization", "scopes"), why))
    if token is None:
        made.append(
            Unread(("access_token", "url"), say("The page does not say where a code is exchanged for a token."))
        )
    return [*made, *without_a_call(reading)]


def without_a_call(reading: Reading) -> tuple[Unread, ...]:
    """That a page shows no call on who is connected; what it has for lack of one, if anything, lists something else."""
    called = next((str(value.value) for value in reading.values if value.at == ("test_call", "url")), "")
    tells_whose = score(path_of(called)) > 0 or any(value.at in _OF_AN_ACCOUNT for value in reading.values)
    if called and (tells_whose or not reading.tries_anything):
        return ()
    return (Unread(("test_call", "url"), say("The page shows no call that says who is connected.")),)


def impossible(found: list[Named], reading: Reading) -> list[Unread]:
    """What the page describes and no connection of ours can do."""
    if any(value.at[0] == "revoke_token" for value in reading.values) or not is_signed(calls_of_revocation(found)):
        return []
    why = say("Its revocation has to be signed, which cannot be done here: answer No in step {step}.", step=_REVOKE)
    return [Unread(("revoke_token", "url"), why)]
