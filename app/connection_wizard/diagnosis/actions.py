"""A change to how the test call sends the token goes along into the requests of actions, where they sent it the same;
so does a header that it was refused without.

Both come from the same guess, or from the same line of a page: changed in the test call alone, the other would be left
with what was just refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from connection_wizard.spec import names
from connection_wizard.spec.finding import Edit, Fix
from connection_wizard.spec.rules.actions import carriers, tests_its_server_alone

if TYPE_CHECKING:
    from connection_wizard.spec.draft import Draft
    from connection_wizard.spec.model import ConnectionSpec

_Group = Literal["headers", "query"]
_GROUPS: Final[tuple[_Group, ...]] = ("headers", "query")
_USUAL: Final[tuple[_Group, str, str]] = ("headers", "Authorization", f"Bearer {names.ACCESS_TOKEN.template}")


def with_actions(change: Fix, draft: Draft) -> Fix:
    """The change with what it brings about in the requests of actions; the same where that is nothing."""
    if not any(edit.at[:1] == ("test_call",) for edit in change.edits):
        return change
    before, after = draft.partial_spec, change.apply(draft).partial_spec
    was, now = _sent(before), _sent(after)
    gone, came = [one for one in was if one not in now], [one for one in now if one not in was]
    rows = [one for group in _GROUPS for one in enumerate(_rows(before, group))]
    if was == now and any(one in was for _, one in rows) and not tests_its_server_alone(before):
        return _with_headers(change, before, after)
    same = next(((at, one) for at, one in rows if one in (gone or was)), None)
    if same is None or len(came) != 1 or len(gone) > 1 or (gone[:1] == [_USUAL] and tests_its_server_alone(before)):
        return change
    (at, (group, _, _)), (to, name, value) = same, came[0]
    row = {"name": name, "value": value}
    if gone and to == group:
        return change._replace(edits=(*change.edits, Edit(("request_parameters", group, at), row)))
    left = (Edit(("request_parameters", group, at), remove=True),) if gone else ()
    there = ("request_parameters", to, len(_rows(before, to)))
    return change._replace(edits=(*change.edits, *left, Edit(there, row)))


def _with_headers(change: Fix, before: ConnectionSpec, after: ConnectionSpec) -> Fix:
    """With each header that came to the test call: what tells the form of a body alone stays with the body."""
    there = {row.name.strip().lower() for row in before.request_parameters.headers}
    had = {row.name.strip().lower() for row in before.test_call.headers} | there | {"content-type"}
    came = [row for row in after.test_call.headers if row.name.strip().lower() not in had]
    first = len(before.request_parameters.headers)
    edits = (
        Edit(("request_parameters", "headers", first + at), {"name": row.name, "value": row.value})
        for at, row in enumerate(came)
    )
    return change._replace(edits=(*change.edits, *edits)) if came else change


def _rows(spec: ConnectionSpec, group: _Group) -> list[tuple[_Group, str, str]]:
    return [(group, row.name.strip(), row.value) for row in getattr(spec.request_parameters, group)]


def _sent(spec: ConnectionSpec) -> list[tuple[_Group, str, str]]:
    """Where the test call has the access token: the list, the name there, and the value."""
    call = spec.test_call
    return [
        (group, getattr(call, group)[found.position].name.strip(), found.value)
        for group in _GROUPS
        for found in carriers(group, getattr(call, group))
    ]
