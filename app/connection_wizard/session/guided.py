"""The guided first run, as data: its tasks, what is pointed at in each, and when it is done.

Whether something is done is judged from a `Scene`, which is worked out from draft and session: never from a sentence,
nor from what was clicked. Who does it in another way has done it. The window only points (`ui/shell/guided.py`).

A run can begin at most tasks from nothing but the number of the task: `as_at` gives the draft as those before leave it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from connection_wizard.oauth.legs import Leg
from connection_wizard.practice.client import CLIENT_ID
from connection_wizard.session.standing import Stand
from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.finding import Edit
from connection_wizard.words import Words, say

Control = Literal[
    "",
    "redirect_name",
    "redirect_number",
    "secret",
    "authorize",
    "cancel",
    "error",
    "answer",
    "hosts",
    "second",
    "prove",
]
"""What is pointed at and is the editor of no place in the document."""
Deed = Literal["", "press", "log_in", "log_in_as_other", "wrong_secret", "right_secret"]
"""What is done for a person who would rather watch, beside edits of the document."""

REGISTERED: Final = "localhost"
"""The host of the redirect URI that the provider of the run knows: the practice provider with ``redirect_by_name``."""
OTHER: Final = "127.0.0.1"
_HOST: Final = ("live_redirect", "host")
_LABEL: Final = ("connection_label", "path")
_IDENTIFIER: Final = ("unique_identifier", "path")
_STABLE: Final = str(names.TEST_RESPONSE / "workspace" / "id")


@dataclass(frozen=True, slots=True)
class Spot:
    """What is pointed at.

    Attributes:
        page: key of the step; empty for what is on every page, or in the browser.
        at: the place in the document whose editor it is.
        control: what is no editor of a place.
    """

    page: str = ""
    at: DocumentPath = ()
    control: Control = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """How draft and session stand, as far as tasks are judged by it.

    Attributes:
        legs: how each leg stands by what was run since the task began; a leg that was not is left out.
        running: whether something is under way.
        waiting: whether it waits for the person.
        answered: whether there is an answer of the test call, and a token, from whatever run.
        secret_right: whether the client secret is the one that the provider knows.
        second: whether a second account was connected since the task began.
        proved: whether there is a proof of the connection as it is now.
        read: whether the person said that they read what was pointed at.
    """

    draft: Draft = field(default_factory=Draft)
    legs: Mapping[Leg, Stand] = field(default_factory=dict)
    running: bool = False
    waiting: bool = False
    answered: bool = False
    secret_right: bool = True
    second: bool = False
    proved: bool = False
    read: bool = False

    def has(self, *at: str | int) -> bool:
        """Whether anything is written at a place."""
        value = self.draft.get(*at)
        return bool(value.strip()) if isinstance(value, str) else bool(value)

    def is_in(self, leg: Leg, state: str) -> bool:
        """Whether a leg that was run since the task began is in a state."""
        return leg in self.legs and self.legs[leg].state == state

    @property
    def works(self) -> bool:
        """Whether the log-in led to an answer of the test call."""
        return self.is_in("test", "proved")

    @property
    def refused(self) -> bool:
        """Whether the provider shows an error page now: it does not know the redirect URI, and sends nothing back."""
        return self.waiting and self.host == OTHER

    @property
    def host(self) -> str:
        """The host of the live test's redirect URI; empty where that is pasted, or goes another way."""
        redirect = self.draft.partial_spec.live_redirect
        return redirect.host if (redirect.receiver, redirect.scheme) == ("loopback", "http") else ""


Done = Callable[[Scene], bool]


@dataclass(frozen=True, slots=True)
class Part:
    """One thing to do.

    Attributes:
        says: what to do, in at most three lines of the bubble.
        done: whether there is nothing to do here.
        edits: how the document is when it is done.
        deed: what else is done for a person who would rather watch.
        to_read: there is nothing to do but to look.
    """

    says: Words
    spot: Spot
    done: Done
    edits: tuple[Edit, ...] = ()
    deed: Deed = ""
    to_read: bool = False


@dataclass(frozen=True, slots=True)
class Task:
    """One of the run. Its parts are done in their order; one that is undone later comes again.

    Attributes:
        key: what the program calls it.
        name: in the list of tasks.
        title: above the bubble, where that is another.
        on_purpose: what fails in it is to fail.
        goes_on: it mends what the task before broke, so that nobody can begin with it.
    """

    key: str
    name: Words
    parts: tuple[Part, ...]
    title: Words
    on_purpose: bool = False
    goes_on: bool = False

    def part(self, scene: Scene) -> Part | None:
        """What is to be done now; None where the task is done."""
        if self.parts[-1].done(scene):
            return None
        return next(part for part in self.parts if not part.done(scene))


def _task(
    key: str, name: Words, *parts: Part, title: Words | None = None, on_purpose: bool = False, goes_on: bool = False
) -> Task:
    return Task(key, name, parts, title or name, on_purpose, goes_on)


def _log_in(done: Done, says: Words) -> tuple[Part, Part]:
    """Press the button, then do in the browser what the provider asks."""
    press = Part(says, Spot(control="authorize"), lambda scene: scene.running or done(scene), deed="press")
    return press, Part(IN_BROWSER, Spot(), done, deed="log_in")


IN_BROWSER: Final = say("Your browser shows the practice provider. Log in as Maya, approve, and come back here.")
_NO_ANSWER: Final = say("The answer of before is gone, it is kept nowhere. Press “Authorize” for another.")
_MISTAKE: Final = say("A mistake on purpose")


def _with_answer(*parts: Part) -> tuple[Part, ...]:
    """A run that is gone on with another day has no answer to pick from: first there is to be one."""
    return (*_log_in(lambda scene: scene.answered, _NO_ANSWER), *parts)


TASKS: Final[tuple[Task, ...]] = (
    _task(
        "name",
        say("Make a connection"),
        Part(
            say("It connects you with a provider for practice. Give it a name, such as “Practice”."),
            Spot("start", ("name",)),
            lambda scene: scene.has("name"),
            (Edit(("name",), "Practice"),),
        ),
    ),
    _task(
        "redirect",
        say("Register the redirect"),
        Part(
            say("In the practice portal this address is registered, the one with localhost. Choose it."),
            Spot("redirect", control="redirect_name"),
            lambda scene: scene.host == REGISTERED,
            (Edit(_HOST, REGISTERED),),
        ),
    ),
    _task(
        "client_id",
        say("Fill in the client ID"),
        Part(
            say("The practice portal calls your app {client_id}. Type that here.", client_id=CLIENT_ID),
            Spot("credentials", ("client", "client_id")),
            lambda scene: scene.draft.get("client", "client_id") == CLIENT_ID,
            (Edit(("client", "client_id"), CLIENT_ID),),
        ),
    ),
    _task(
        "wrong_secret",
        say("Use a wrong secret"),
        Part(
            say("Type one letter more at the end of the secret. It will fail, and you see how it is mended."),
            Spot("credentials", control="secret"),
            lambda scene: not scene.secret_right,
            deed="wrong_secret",
        ),
        *_log_in(
            lambda scene: not scene.secret_right and scene.is_in("exchange", "failed"),
            say("Now press “Authorize” and log in. The secret is only looked at after that."),
        ),
        title=_MISTAKE,
        on_purpose=True,
    ),
    _task(
        "mend_secret",
        say("Mend it"),
        Part(
            say("Failed, as it should. See the provider's own words and the likely causes: here it is the secret."),
            Spot("access_token", control="error"),
            lambda scene: scene.read or scene.secret_right,
            to_read=True,
        ),
        Part(
            say("Take the letter at the end away again, so that the secret is the right one."),
            Spot("credentials", control="secret"),
            lambda scene: scene.secret_right,
            deed="right_secret",
        ),
        *_log_in(lambda scene: scene.secret_right and scene.works, say("Press “Authorize” once more: now it works.")),
        goes_on=True,
    ),
    _task(
        "wrong_redirect",
        say("Meet a second mistake"),
        Part(
            say("Choose 127.0.0.1. It is the same computer; to a provider it is another address."),
            Spot("redirect", control="redirect_number"),
            lambda scene: scene.host == OTHER,
            (Edit(_HOST, OTHER),),
        ),
        Part(
            say("Press “Authorize”. The provider will not know this address, and say so in your browser."),
            Spot(control="authorize"),
            lambda scene: scene.refused,
            deed="press",
        ),
        title=_MISTAKE,
        on_purpose=True,
    ),
    _task(
        "mend_redirect",
        say("Mend that, too"),
        Part(
            say("See your browser: such an error is never sent back here. So nothing comes: press “Cancel”."),
            Spot(control="cancel"),
            lambda scene: not scene.running or scene.host == REGISTERED,
            deed="press",
        ),
        Part(
            say("Choose the address that is registered, the one with localhost."),
            Spot("redirect", control="redirect_name"),
            lambda scene: scene.host == REGISTERED,
            (Edit(_HOST, REGISTERED),),
        ),
        *_log_in(
            lambda scene: scene.host == REGISTERED and scene.works, say("Press “Authorize” once more: now it works.")
        ),
        goes_on=True,
    ),
    _task(
        "label",
        say("Pick the name"),
        *_with_answer(
            Part(
                say("This is what the test call brought. Click the value that people know the account by."),
                Spot("label", control="answer"),
                lambda scene: scene.has(*_LABEL),
                (Edit(_LABEL, str(names.TEST_RESPONSE / "profile" / "real_name")),),
            )
        ),
    ),
    _task(
        "whitelist",
        say("Whitelist the hosts"),
        Part(
            say("Tokens are sent to the listed places only. Add those that this connection uses."),
            Spot("whitelist", control="hosts"),
            lambda scene: scene.has("whitelist"),
            (Edit(("whitelist",), [OTHER]),),
        ),
    ),
    _task(
        "identifier",
        say("Pick what identifies it"),
        *_with_answer(
            Part(
                say("A name can change. Click the id of the workspace: it stays the same."),
                Spot("identifier", control="answer"),
                lambda scene: scene.draft.get(*_IDENTIFIER) == _STABLE,
                (Edit(_IDENTIFIER, _STABLE),),
            )
        ),
    ),
    _task(
        "second",
        say("Compare two accounts"),
        *_with_answer(
            Part(
                say("Does it tell accounts apart? Connect a second one and see."),
                Spot("identifier", control="second"),
                lambda scene: scene.second or scene.running,
                deed="press",
            ),
            Part(
                say("Log in as Tomás this time, approve, and come back here."),
                Spot(),
                lambda scene: scene.second,
                deed="log_in_as_other",
            ),
        ),
    ),
    _task(
        "prove",
        say("Prove all of it"),
        Part(
            say("Log in, test, refresh, revoke: the whole life of a connection, with a proof at the end."),
            Spot("finish", control="prove"),
            lambda scene: scene.proved or scene.running,
            deed="press",
        ),
        Part(IN_BROWSER, Spot(), lambda scene: scene.proved, deed="log_in"),
    ),
)
"""In their order. A number of a task is its place here, from 0; that of them all stands for a run that is over."""
MINUTES: Final = 5
"""What all of it takes, about."""


def minutes_left(reached: int) -> int:
    """What is left of it, about; at least one."""
    return max(1, round(MINUTES * (len(TASKS) - reached) / len(TASKS)))


def begins_at(reached: int) -> int:
    """Where a run is gone on with that was left at a task: one that mends begins with the mistake."""
    at = min(max(reached, 0), len(TASKS))
    while at < len(TASKS) and TASKS[at].goes_on:
        at -= 1
    return at


def before(reached: int) -> int:
    """Where *One back* leads to."""
    return begins_at(reached - 1)


def beginning(draft: Draft, port: int) -> Draft:
    """The draft of the practice provider as the run begins: what the tasks fill in is left open.

    Args:
        port: that the live test's redirect comes to, on this computer; a free one.
    """
    return as_at(draft.put(("live_redirect",), {"host": OTHER, "port": port}), 0)


def as_at(draft: Draft, reached: int) -> Draft:
    """The draft as it is where a task begins: as the tasks before leave it, and nothing of the later ones."""
    begun: dict[DocumentPath, Any] = {_HOST: OTHER, ("whitelist",): []}
    for task in TASKS:
        for edit in _edits(task):
            draft = draft.put(edit.at, begun.get(edit.at, ""))
    for task in TASKS[:reached]:
        for edit in _edits(task):
            draft = draft.put(edit.at, edit.value)
    return draft


def _edits(task: Task) -> list[Edit]:
    return [edit for part in task.parts for edit in part.edits]
