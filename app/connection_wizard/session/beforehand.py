"""What now, where nothing was run yet: in one sentence what is missing, and the one thing to do.

It is what the window's first picture says of the live test, and needs neither a session nor what one stands on
(decision 9); from the first run on it is `connection_wizard.session.what_now` that tells.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from connection_wizard.steps import STEPS, number_of, step_of
from connection_wizard.words import NOTHING, Words, listed, say, with_values

if TYPE_CHECKING:
    from collections.abc import Mapping

    from connection_wizard.oauth.legs import Act, Leg
    from connection_wizard.session.standing import State
    from connection_wizard.spec.documents import DocumentPath
    from connection_wizard.spec.draft import Draft
    from connection_wizard.spec.finding import Fix

Way = Literal["place", "card", "error_page", "link", "act"]
"""To a place in the document, to the card that tells of a failed leg, to what the provider's page says, the log-in link
to copy, an act of the session."""
SECRET_AT: Final[DocumentPath] = ("client", "client_secret")
"""Stands for the client secret, which is in no document, where a place is named."""
FOR_THE_TEST: Final = "for the live test"
"""Stands for what a field is given for the live test alone, in the place of its `default`."""
NEEDED: Final[tuple[DocumentPath, ...]] = (("client", "client_id"), ("authorization", "url"), ("access_token", "url"))
"""What has to be filled in before anybody can log in."""
NAMES: Final = dict(zip(NEEDED, (say("client ID"), say("authorization URL"), say("token URL")), strict=True))


class ToDo(NamedTuple):
    """The one thing to do.

    Attributes:
        label: what it is called, for a link.
        step, at: where it is done.
        act: what is to be run.
        fix: a change that nobody has to be asked about, made on the way there: what follows from the other steps.
    """

    way: Way
    label: Words
    step: int = 0
    at: DocumentPath = ()
    act: Act = "log_in"
    fix: Fix | None = None


class WhatNow(NamedTuple):
    """How it stands.

    Attributes:
        sentence: what happened, or what is going on.
        detail: how far it came, and whatever else helps; may be empty.
        page_told: whether the provider may have shown an error that it never sent back.
    """

    state: State
    sentence: Words
    detail: Words = NOTHING
    todo: ToDo | None = None
    page_told: bool = False


class Hitch(NamedTuple):
    """Something that came in between, and is no leg's result."""

    sentence: Words
    detail: Words = NOTHING
    todo: ToDo | None = None


NO_BROWSER: Final = Hitch(
    say("No browser opened by itself."),
    say("Copy the link and open it."),
    ToDo("link", say("Copy link")),
)
NOT_BEGUN: Final = Hitch(
    say("Not started."),
    say("There are other ways to receive the redirect."),
    ToDo("place", say("Show the ways"), number_of("redirect"), ("live_redirect", "receiver")),
)
NO_SECRET: Final = Hitch(
    say("The client secret is missing."),
    say("It stays on this computer."),
    ToDo("place", say("Paste it"), number_of("credentials"), SECRET_AT),
)
SECRET_GONE: Final = Hitch(
    say("The client secret is no longer here."),
    say("Without a password store it lasts until the window is closed."),
    ToDo("place", say("Paste it again"), number_of("credentials"), SECRET_AT),
)
NO_REDIRECTS: Final = Hitch(
    say("First enter the redirect URLs in the provider's portal."),
    todo=ToDo("place", say("Show them"), number_of("redirect"), ("redirect_url",)),
)


class Before(NamedTuple):
    """What is known where nothing was run in this session.

    Attributes:
        missing: what a log-in needs and is not filled in, of `NEEDED`.
        fields: extra fields without a value that its addresses need, or the test call's (`fields_without_value`).
        wrong: what is filled in there, and cannot be right.
        client_secret: whether the client secret is there: nobody looked yet, looked for in vain, gone with
            the window before, there or not needed.
        proof: whether a proof that passed is kept beside the document, and of another spec.
        without: what that one never showed, of refreshing and revoking.
        stopped: the step at which the one that is kept stopped; 0 where none did.
        begins: whether nothing is there yet, seen from the page that says where to begin.
        redirects_told: whether the person was ever told which redirect URLs belong into the portal; the same where
            nothing has to be entered there.
    """

    missing: tuple[DocumentPath, ...] = ()
    fields: tuple[tuple[DocumentPath, Words], ...] = ()
    wrong: tuple[DocumentPath, ...] = ()
    client_secret: Literal["unknown", "absent", "gone", "here"] = "here"  # noqa: S105 - a state, no secret
    proof: Literal["", "passed", "stale"] = ""
    without: tuple[Leg, ...] = ()
    stopped: int = 0
    begins: bool = False
    redirects_told: bool = True


def fields_without_value(draft: Draft, given: Mapping[str, str]) -> tuple[tuple[DocumentPath, Words], ...]:
    """The extra fields that the addresses of a log-in and of its test call need, and that nothing fills in: where each
    is mended, and its name as it may be shown.

    Args:
        given: values for the live test, by field key.
    """
    if not draft.get("fields"):
        return ()  # nothing is read as a spec for the window's first picture
    from connection_wizard.spec.rules.making import quoted
    from connection_wizard.spec.templates import paths_in

    spec = draft.partial_spec
    lacking = [(at, field) for at, field in enumerate(spec.fields) if not (field.default or given.get(field.key))]
    me = spec.test_call
    texts = (spec.authorization.url, spec.access_token.url, me.url, *(row.value for row in (*me.headers, *me.query)))
    used = {path.area for text in texts for path in paths_in(text)}
    # What each customer has to fill in is the author's own here: as a default it would be everybody's
    return tuple(
        (
            ("fields", at, FOR_THE_TEST if field.required and field.type != "dropdown" else "default"),
            quoted(field.label or field.key),
        )
        for at, field in lacking
        if field.key in used
    )


def before_any_run(known: Before) -> WhatNow:
    """How it stands where nothing was run in this session, nor proved in one before."""
    not_run = say("Not run yet.")
    if known.proof:
        return WhatNow("stale", say("Proof out of date."), say("Changed since: run it again."))
    if known.begins:
        return WhatNow("not set up", not_run)
    needed = [(at, NAMES[at]) for at in known.missing] + list(known.fields)
    wrong = [(at, NAMES[at]) for at in known.wrong]
    for places, words, label in (
        (needed, say("Still needed to log in: {fields}."), say("Fill it in")),
        (wrong, say("This has to be mended first: {fields}."), say("Show it")),
    ):
        if places:
            fields = listed([name for _, name in places])
            first = places[0][0]
            return WhatNow(
                "not set up",
                not_run,
                with_values(words, {"fields": fields}),
                ToDo("place", label, step_of(first), first),
            )
    if known.client_secret == "absent":  # noqa: S105 - a state, no secret
        return WhatNow("not set up", not_run, NO_SECRET.sentence, NO_SECRET.todo)
    if known.client_secret == "gone":  # noqa: S105 - a state, no secret
        return WhatNow("not set up", not_run, SECRET_GONE.sentence, SECRET_GONE.todo)
    if known.stopped:
        step = STEPS[known.stopped].name
        sentence = say("The last proof stopped at {step}.", step=step)
        return WhatNow("failed", sentence, NOTHING, ToDo("place", say("Show “{step}”", step=step), known.stopped))
    if known.client_secret == "unknown":  # noqa: S105 - a state: it is looked for when it is needed
        return WhatNow("ready", not_run, say("Log in and try it."))
    if not known.redirects_told:  # who pasted a page came straight to the credentials
        return WhatNow("ready", not_run, NO_REDIRECTS.sentence, NO_REDIRECTS.todo)
    return WhatNow("ready", not_run, say("Everything is there: log in and try it."))
