"""The answers to pick from: of the live run, of a JSON file, or pasted."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from PySide6.QtCore import QObject, Signal

from connection_wizard.errors import WizardError
from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.paths import MISSING, DataPath
from connection_wizard.ui.drawn import put
from connection_wizard.words import NOTHING, Words, say

if TYPE_CHECKING:  # ranking and comparing are loaded with the first answer
    from connection_wizard.identity.comparing import AccountAnswers

Source = Literal["test", "token"] | DocumentPath
"""What the connection holds of the test call and of the calls for the token; or the place of a call, for the whole
answer as it came, which the places of that call's answer are read in."""
MAX_LOOKED_AT = 500_000
"""Characters of an answer that cannot be read in which the place is looked for more closely."""
ROOTS: Mapping[Source, DataPath] = {"test": names.TEST_RESPONSE, "token": names.TOKEN_RESPONSE}
"""Where the connection keeps an answer; the places in one as it came begin in it."""


class Earlier(NamedTuple):
    """An answer that was kept, and when that was, in seconds since 1970."""

    answer: Any
    at: float


class Answers(QObject):
    """Holds the latest test and token answer, what each call for a token was answered, and what the redirect brought.

    Signals:
        changed: there is another answer.
        brought: it came in now, and is none that was kept from earlier.
    """

    changed = Signal()
    brought = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._answers: dict[Source, Any] = {}
        self._first: dict[Source, Any] = {}
        self._account: dict[Source, object] = {}
        self.second: AccountAnswers | None = None
        """What a second account brought, to be compared with the first."""
        self.calls = 0
        """How many test answers came for the account that is logged in."""
        self.origin: dict[Source, str] = {}
        self.redirect: Mapping[str, Any] = {}
        """What came back with the person, by name."""
        self._look: Callable[[], Mapping[Source, Earlier]] | None = None

    def look_for(self, earlier: Callable[[], Mapping[Source, Earlier]]) -> None:
        """Where to look for answers that were kept, when somebody first asks for one."""
        self._look = earlier

    def _looked(self) -> dict[Source, Any]:
        if self._look is not None:
            look, self._look = self._look, None
            for source, earlier in look().items():
                from connection_wizard.ui.moments import moment_words  # Qt's dates are loaded where there is one

                self._answers[source] = self._first[source] = earlier.answer
                self.origin[source] = put(self.tr("kept on {0}"), moment_words(earlier.at))
        return self._answers

    def holds(self, source: Source) -> bool:
        """Whether there is an answer."""
        return source in self._looked()

    def get(self, source: Source) -> Any:
        """An answer, or `MISSING`."""
        return self._looked().get(source, MISSING)

    def put(self, source: Source, answer: Any, origin: str, account: object = None) -> None:
        """Take an answer.

        Args:
            origin: says in words where it came from.
            account: the log-in that it belongs to; further answers for the same one are compared with its first.
        """
        self._looked()
        if account is None or account is not self._account.get(source):
            self._first[source] = answer
            self._account[source] = account
            self.calls = 0 if source == "test" else self.calls
        if source == "test":
            self.calls += account is not None
        self._answers[source] = answer
        self.origin[source] = origin
        self.brought.emit()
        self.changed.emit()

    def clear(self) -> None:
        """Forget all answers: their document is left."""
        self._look = None
        self._answers.clear()
        self._first.clear()
        self._account.clear()
        self.second = None
        self.calls = 0
        self.origin.clear()
        self.redirect = {}
        self.changed.emit()

    def put_second(self, test: Any, token: Any, redirect: Any = None) -> None:
        """Take what a second account brought."""
        from connection_wizard.identity.comparing import AccountAnswers

        self.second = AccountAnswers(test, token, redirect)
        self.changed.emit()

    @property
    def first(self) -> AccountAnswers:
        """The answers of the account that is logged in; None for one that is not there."""
        from connection_wizard.identity.comparing import AccountAnswers

        test, token = (self._looked().get(source) for source in ROOTS)
        return AccountAnswers(test, token, self.redirect)

    def has(self, area: str) -> bool:
        """Whether there is an answer below ``authData`` under this name."""
        return any(root.area == area and source in self._looked() for source, root in ROOTS.items())

    def value(self, path: DataPath) -> Any:
        """The value a path leads to in these answers and in the redirect, or `MISSING`."""
        inside = path.below(*names.AUTHORIZATION.parts)
        return _at(path, self._looked()) if inside is None else inside.find(self.redirect)

    def first_value(self, path: DataPath) -> Any:
        """The value that the path led to in the first answer for the same account, or `MISSING`."""
        self._looked()
        return _at(path, self._first)


def leaves(answer: Any, most: int) -> list[tuple[tuple[str | int, ...], Any]]:
    """Where single values stand in an answer, and those values, top first; at most so many."""
    found: list[tuple[tuple[str | int, ...], Any]] = []
    level: list[tuple[tuple[str | int, ...], Any]] = [((), answer)]
    while level and len(found) < most:
        below: list[tuple[tuple[str | int, ...], Any]] = []
        for parts, value in level:
            if isinstance(value, dict | list):
                pairs = value.items() if isinstance(value, dict) else enumerate(value)
                below += [((*parts, key), item) for key, item in islice(pairs, most)]
            else:
                found.append((parts, value))
        level = below[:most]
    return found[:most]


def _at(path: DataPath, answers: Mapping[Source, Any]) -> Any:
    data = {root.area: answers[source] for source, root in ROOTS.items() if source in answers}
    return path.find({"authData": data})


def reading_text(text: str) -> Generator[None, None, Any]:
    """The JSON in a text, read with pauses.

    Raises:
        WizardError: it is none, or more than is read.
    """
    from connection_wizard.http.json_slices import MOST_HELD, TooMuchHeld, read_json  # loaded with the first answer

    try:
        return (yield from read_json(text))
    except TooMuchHeld:
        size = f"{MOST_HELD // 1024**2} MB"
        what = say("What this holds would fill more than {size} of memory, so the wizard did not read it.", size=size)
        raise WizardError(what, say("Cut it to one account's answer and bring that.")) from None
    except (ValueError, RecursionError) as error:
        hint = say("Copy the whole answer of the test call, from its first { or [ to its last.")
        raise WizardError(_why_not(text, error), hint) from None


def _why_not(text: str, error: ValueError | RecursionError) -> Words:
    """Why a text is no answer, with its place; that costs a look at all of it where the place is not known yet."""
    from json import JSONDecodeError

    from connection_wizard.strict_json import NotStrict, loads
    from connection_wizard.strict_json.trouble import DEEPEST, MOST_DIGITS, long_number, too_deep, where

    what = long_number(MOST_DIGITS)  # the only other thing that a reader refuses
    if isinstance(error, RecursionError):
        what = too_deep(DEEPEST)
    elif isinstance(error, JSONDecodeError):
        what = where(NOTHING, error.lineno, error.colno)
    elif isinstance(error, NotStrict):
        what = error.what
    if len(text) < MAX_LOOKED_AT:
        try:
            loads(text, halves=True, twice=[])
        except NotStrict as found:
            what = found.what
    return say("This cannot be read as JSON: {what}.", what=what)
