"""What comes next once the log-in and the test call work: picking, listing, proving, handing over."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from itertools import chain
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from connection_wizard.session.rehearsing import MADE_UP
from connection_wizard.spec.changes import AS_THE_TEST_CALL
from connection_wizard.spec.left_blank import is_left_blank
from connection_wizard.steps import FINISH, number_of
from connection_wizard.words import Words, say

if TYPE_CHECKING:
    from connection_wizard.session.stages import Stage
    from connection_wizard.session.states import Rehearsed
    from connection_wizard.spec.documents import DocumentPath
    from connection_wizard.spec.draft import Draft
    from connection_wizard.spec.finding import Fix
    from connection_wizard.spec.model import ConnectionSpec


Left = Callable[[], "Stage | None"]
Nowhere = Callable[[str], bool]
"""Whether a path leads nowhere in what came back."""


class NextTask(NamedTuple):
    """One thing to do next.

    Attributes:
        label: what it is called, for a link.
        here: what to do on the page itself.
        may_wait: whether people go on without it, and need not be held on its page.
        fix: the change that does it, where it follows from the other steps.
    """

    label: Words
    here: Words
    step: int
    at: DocumentPath = ()
    may_wait: bool = False
    fix: Fix | None = None


LABEL: Final = NextTask(
    say("Pick the label"),
    say("Pick the label in the answer above."),
    number_of("label"),
    ("connection_label", "path"),
)
IDENTIFIER: Final = NextTask(
    say("Pick the unique identifier"),
    say("Pick the unique identifier in the answer above."),
    number_of("identifier"),
    ("unique_identifier", "path"),
    may_wait=True,
)
_WHITELIST: Final = NextTask(
    say("List its domains"),
    say("Add the domains above."),
    number_of("whitelist"),
    ("whitelist",),
)
_AS_TESTED: Final = NextTask(
    AS_THE_TEST_CALL,
    say("Send the same as the test call, above."),
    number_of("parameters"),
    ("request_parameters",),
)
_PROVE: Final = NextTask(say("Prove the whole connection"), say("Prove the whole connection above."), FINISH)
MEND: Final = NextTask(say("Mend what is open"), say("Mend the points above."), FINISH)
_REHEARSE: Final = NextTask(say("Rehearse the whole connection"), say("Rehearse the whole connection above."), FINISH)
_REHEARSE_CODE: Final = NextTask(say("Rehearse the exported code"), say("Rehearse the exported code above."), FINISH)
_REHEARSE_EXPORT: Final = NextTask(say("Rehearse the export"), say("Rehearse the export above."), FINISH)
_REGISTER: Final = NextTask(
    say("Bring the app's client ID"),
    say("Register an app, and bring its client ID above."),
    number_of("credentials"),
    ("client", "client_id"),
)
_HAND_OVER: Final = NextTask(say("Hand it over"), say("Hand it over above."), FINISH)
_EXPORT: Final = NextTask(say("Export it for your team"), say("Export it for your team above."), FINISH)
_ASKED: Final = (
    NextTask(
        say("Say whether it refreshes tokens"),
        say("Say above whether this provider refreshes tokens."),
        number_of("refresh_token"),
        ("refresh_token",),
    ),
    NextTask(
        say("Say whether it revokes tokens"),
        say("Say above whether this provider revokes tokens."),
        number_of("revoke_token"),
        ("revoke_token",),
    ),
)
"""Where nothing is written, nobody has said anything yet."""


def next_task(
    draft: Draft,
    page: int,
    *,
    proved: bool,
    rehearsed: Rehearsed | None = None,
    errors: AbstractSet[str] = frozenset(),
    left: Left = lambda: "hand_over",
    nowhere: Nowhere = lambda path: False,
) -> NextTask | None:
    """The next thing to do, seen from a page; what may wait is passed over where somebody looks at it already.

    On the last page it is what its stages say: what is only worth a look is listed there, and holds nobody. None where
    nothing is left to do.

    Args:
        proved: whether there is a proof of the connection as it is.
        rehearsed: how far it was rehearsed; None where the provider itself is asked.
        errors: codes of what has to be mended; what it is, the finish page says.
        left: tells what is left once it is proved, or rehearsed (`connection_wizard.session.stages.after_proof`).
        nowhere: tells whether what was picked is not in any answer.
    """
    if page == FINISH and not errors:
        rehearsed = None  # nothing is made up: it can be proved, which is what that page offers
    found = [] if page == FINISH else _open(draft, nowhere)
    ends = _ends(draft, proved=proved, rehearsed=rehearsed, errors=errors, left=left)
    return next((each for each in chain(found, ends) if not (each.may_wait and each.step == page)), None)


def _open(draft: Draft, nowhere: Nowhere) -> Iterator[NextTask]:
    from connection_wizard.spec.rules.actions import sends_otherwise
    from connection_wizard.spec.whitelisting import hosts, missing  # not with the window's first picture

    spec = draft.partial_spec
    if not spec.connection_label.path.strip() or nowhere(spec.connection_label.path):
        yield LABEL
    if spec.unique_identifier.path.strip():
        yield from (IDENTIFIER,) if nowhere(spec.unique_identifier.path) else ()
    elif not is_left_blank(draft):
        yield IDENTIFIER
    if not spec.skip_whitelist_check and (lacking := missing(hosts(spec))):
        yield _WHITELIST._replace(fix=_setting(_WHITELIST, [*spec.whitelist, *lacking]))
    if sends_otherwise(spec):
        yield _AS_TESTED._replace(fix=_setting(_AS_TESTED, as_tested(draft)))
    yield from (each for each in _ASKED if each.at[0] not in draft.document)


def _setting(what: NextTask, value: Any) -> Fix:
    from connection_wizard.spec.finding import Edit, Fix

    return Fix(what.label, (Edit(what.at, value),))


def as_tested(draft: Draft) -> dict[str, Any]:
    """What actions send, with the headers and the query of the test call."""
    document = draft.get("request_parameters")
    taken = dict(document) if isinstance(document, dict) else {}
    return taken | {name: draft.get("test_call", name) or [] for name in ("headers", "query")}


def _ends(
    draft: Draft, *, proved: bool, rehearsed: Rehearsed | None, errors: AbstractSet[str], left: Left
) -> Iterator[NextTask]:
    if errors - MADE_UP if rehearsed is not None else errors:
        yield MEND
    elif rehearsed is None:
        yield from _ending(left()) if proved else (_PROVE,)
    else:
        yield from _rehearsing(draft.partial_spec, rehearsed, left)


def _ending(left: Stage | None) -> tuple[NextTask, ...]:
    return () if left is None else (_EXPORT if left == "export" else _HAND_OVER,)


def _rehearsing(spec: ConnectionSpec, rehearsed: Rehearsed, left: Left) -> Iterator[NextTask]:
    """To the end of a rehearsal, and on to what it stood in for."""
    if rehearsed != "code":
        yield _REHEARSE_CODE if rehearsed == "calls" else _REHEARSE
    elif spec.client.owner == "builder" and not spec.client.client_id.strip():
        yield _REGISTER if left() is None else _REHEARSE_EXPORT
    else:
        yield _PROVE
