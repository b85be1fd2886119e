"""What was read from a text, held against the draft: row by row what would be filled in, and what is asked first.

Nothing is taken over by itself. A row says what would stand where, and which line says so; what the author has there
already is never replaced without a tick of his, lists add up, and rows that wait for an answer are left out until there
is one. `applied` gives the draft with the rest, to be taken as one change, and `session.understood_origins` says where
it came from.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from connection_wizard.session.chosen_servers import (
    at_the_chosen,
    chosen_before,
    is_answered,
    known_servers,
    servers_of,
)
from connection_wizard.session.filled_in import is_filled_in, rows_filled_in, without_fields
from connection_wizard.session.origins import SCOPES_WANTED, TRIED, Origin, Origins
from connection_wizard.session.understood_rows import How, Row
from connection_wizard.session.understood_words import REDIRECT, is_of_success
from connection_wizard.sources.adding import QUERY, merged, of_every_call
from connection_wizard.sources.each_person import WHITELIST, chosen_by_each
from connection_wizard.sources.environments import IN_TWO_FILES
from connection_wizard.sources.registration import Registered
from connection_wizard.sources.sandboxes import ENVIRONMENT
from connection_wizard.sources.understood import (
    FIELDS,
    OF_THE_CALL,
    Question,
    Scope,
    Understood,
    Value,
    Way,
    with_fields_in_use,
)
from connection_wizard.sources.wide_scopes import is_wide
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import NEW_CONNECTION, Draft
from connection_wizard.spec.paths import read_path
from connection_wizard.spec.rules.picks import label_word

SCOPES: Final[DocumentPath] = ("authorization", "scopes")
PARAMETERS: Final[DocumentPath] = ("authorization", "parameters")
CLIENT_ID: Final[DocumentPath] = ("client", "client_id")
MOST_AT_ONCE: Final = 10
"""Of more scopes than these nobody wants all: a token is to have the fewest that do (RFC 9700 section 2.3)."""
CALL: Final[DocumentPath] = ("test_call", "url")
LABEL: Final[DocumentPath] = ("connection_label", "path")
LABEL_NAME: Final[DocumentPath] = ("connection_label", "name")
_PROVES: Final = "client_authentication"
_AS_THE_EXCHANGE: Final[frozenset[DocumentPath]] = frozenset({("refresh_token", _PROVES), ("revoke_token", _PROVES)})
"""What goes as in the exchange where nothing else is said."""
_PICKED: Final = frozenset({LABEL, ("unique_identifier", "path"), ("test_call", "body"), QUERY})
_USUAL_HEADERS: Final[DocumentPath] = ("test_call", "headers")
"""What a new connection begins with there is the guess for the requests of actions as well."""


@dataclass(slots=True)
class Understanding:
    """What was understood of one text, with what the person says to it.

    Args:
        understood: what the reader gave.
        draft: what it is held against.
        name: what the text is called: a file's name, a page's title, or empty.

    Attributes:
        answers: by question, which of its ways was chosen.
        ticks: by place, what the person ticked or unticked himself.
        scope_ticks: by name, the scopes that the person ticked or unticked himself.
        edits: by place, what the person wrote instead of what was read.
        keeps_secret: whether a client secret that the text holds is to be kept.
        given: the address whose server was asked; empty where none was.
        app: what the server registered, once the person wanted it.
        read_before: where what stands in the draft was read.
        wants_another_call: whether the test call that was read before was run and is of no use as it is.
        asks_again: whether what was answered with a text before is asked all the same.
    """

    understood: Understood
    draft: Draft
    name: str = ""
    answers: dict[int, int] = field(default_factory=dict)
    ticks: dict[DocumentPath, bool] = field(default_factory=dict)
    scope_ticks: dict[str, bool] = field(default_factory=dict)
    edits: dict[DocumentPath, str] = field(default_factory=dict)
    keeps_secret: bool = False
    given: str = ""
    app: Registered | None = None
    read_before: Origins = field(default_factory=dict)
    wants_another_call: bool = False
    asks_again: bool = False

    def take_app(self, made: Registered) -> None:
        """The server registered an app: what belongs into the draft is a row more, and ticked."""
        self.app = made
        self.ticks |= dict.fromkeys((value.at for value in made.values), True)

    def edit(self, at: DocumentPath, text: str) -> None:
        """Write something else at a place, which is ticked then; what was read again is no change."""
        self.edits.pop(at, None)
        if any(value.value == text for row in self.rows for value in row.values if value.at == at):
            return
        self.edits[at] = text
        self.ticks[at] = True

    @property
    def read(self) -> tuple[Value, ...]:
        """All that was read, of the server's answer to the registration, too."""
        read = (*self.understood.values, *(self.app.values if self.app is not None else ()))
        read = tuple(value for value in read if not (value.known_of and self._is_there(value)))
        chosen = chosen_before(self.read_before, self.draft)
        return at_the_chosen(read, chosen) if (chosen.servers or chosen.own) and not self.asks_again else read

    def _is_there(self, known: Value) -> bool:
        """Whether the draft has something in the place of what the catalogue knows and the text does not say; or has a
        call of its own, which it does not belong to."""
        if known.at in (FIELDS, WHITELIST):
            return False  # lists, which add up
        call = self._now(CALL)
        others = call and any(value.at == CALL and value.value != call for value in self.understood.values)
        return self._typed(known.at) is not None or bool(others and known.at[0] in OF_THE_CALL)

    @property
    def questions(self) -> tuple[Question, ...]:
        """What is asked, before all else, and was not answered with a text before."""
        asked = self.understood.questions
        return (
            asked
            if self.asks_again
            else tuple(one for one in asked if not is_answered(one, self.read_before, self.draft))
        )

    def ways(self, question: int) -> tuple[Way, ...]:
        """The answers to a question: one of its readings, or, last and where that can be, that each person chooses."""
        asked = self.questions[question]
        each = chosen_by_each(asked)
        return asked.ways if each is None or self._has_another(each) else (*asked.ways, each)

    def _answered(self, question: int) -> Way | None:
        """The answer that was chosen; none where a field of its name was added meanwhile, and it is offered no more."""
        answer, ways = self.answers.get(question), self.ways(question)
        return ways[answer] if answer is not None and answer < len(ways) else None

    @property
    def _given(self) -> Iterator[Way]:
        """The answers that were given."""
        for number in range(len(self.questions)):
            if (answer := self._answered(number)) is not None:
                yield answer

    def _has_another(self, each: Way) -> bool:
        """Whether a field of the same key is there already, and asks for something else."""
        (field,) = next(value.value for value in each.values if value.at == FIELDS)
        known = [value.value for value in self.understood.values if value.at == FIELDS]
        there = [one for fields in (*known, self._now(FIELDS) or ()) for one in fields if isinstance(one, Mapping)]
        return any(one.get("key") == field["key"] and one.get("options") != field["options"] for one in there)

    def asks_about(self, question: int) -> int:
        """How many places an answer decides."""
        return len({value.at for way in self.questions[question].ways for value in way.values})

    @property
    def rows(self) -> tuple[Row, ...]:
        """What would be filled in, in the order of the steps; what stands in the draft already is no row."""
        values: dict[DocumentPath, Value] = {value.at: value for value in self.read}
        waiting: set[DocumentPath] = set()
        chosen: set[DocumentPath] = set()
        for number, question in enumerate(self.questions):
            answer = self._answered(number)
            for way in question.ways if answer is None else (answer,):
                for value in way.values:
                    if answer is None:
                        waiting.add(value.at)
                        values.setdefault(value.at, value)
                    else:
                        chosen.add(value.at)
                        values[value.at] = _besides(values.get(value.at), value)
        for at, text in self.edits.items():
            if at in values and at not in waiting:
                values[at] = _with(values[at], text)
        values = self._without_the_usual(with_fields_in_use(values, self._not_chosen))
        if self.understood.scopes:
            read = values.get(SCOPES, Value(SCOPES, [], certainty="likely"))
            values[SCOPES] = _with(read, [one.name for one in self.offered if self.takes(one)])
        made = (self._row(group, waiting, chosen) for group in _grouped(values.values()))
        return tuple(sorted(self._with_their_call([row for row in made if row is not None]), key=lambda row: row.step))

    def _without_the_usual(self, values: dict[DocumentPath, Value]) -> dict[DocumentPath, Value]:
        """Without how the client proves who it is to a refresh or a revocation that does so as the exchange anyway."""
        exchange = ("access_token", _PROVES)
        asked = values[exchange].value if exchange in values else self._now(exchange)
        return {
            at: value
            for at, value in values.items()
            if at not in _AS_THE_EXCHANGE or value.value != asked or self._now(at) is not None or at in self.edits
        }

    def _with_their_call(self, rows: list[Row]) -> Iterator[Row]:
        """What is picked in the answer of a call goes with that call: where another one stays, it leads nowhere."""
        stays = any(row.at == CALL and row.before is not None and not row.ticked for row in rows)
        for row in rows:
            leads_nowhere = stays and row.at in _PICKED and row.at not in self.ticks
            yield replace(row, ticked=False) if leads_nowhere else row

    @property
    def _not_chosen(self) -> Iterator[Value]:
        """What the other answers to the questions that are answered would put into the draft."""
        for number, question in enumerate(self.questions):
            taken = self._answered(number)
            for way in question.ways if taken is not None else ():
                yield from way.values if way is not taken else ()

    @property
    def offered(self) -> tuple[Scope, ...]:
        """The scopes to choose from: what the test call needs first, then what is taken over, then the rest."""
        read = self._read_scopes
        more = tuple(Scope(name) for name in read if all(name != one.name for one in self.understood.scopes))
        order = {one.name: (not one.needed, not one.in_example, one.name not in read) for one in self.understood.scopes}
        return (*sorted(self.understood.scopes, key=lambda one: order[one.name]), *more)

    def takes(self, scope: Scope) -> bool:
        """Whether a scope is taken over, as things stand: where the source has an example, what that asks for; of a
        long list what is needed; of a short one what was read, but for what is very wide beside others that are not."""
        scopes = self.understood.scopes
        if len(scopes) > MOST_AT_ONCE or any(one.in_example for one in scopes):
            read = scope.in_example or scope.needed
        else:
            wide = {one.name for one in scopes if is_wide(one.name, one.says) and not one.needed}
            narrow = [name for name in self._read_scopes if name not in wide]
            read = scope.name in (narrow or self._read_scopes)
        return self.scope_ticks.get(scope.name, read)

    @property
    def _read_scopes(self) -> tuple[str, ...]:
        found = next((value.value for value in self.understood.values if value.at == SCOPES), ())
        return tuple(found)

    def _row(self, values: tuple[Value, ...], waiting: set[DocumentPath], chosen: set[DocumentPath]) -> Row | None:
        at = values[0].at
        put = tuple(_with(value, merged(self._open_rows(value), value.value)) for value in values)
        nothing_new = all(value.value == self._now(value.at) for value in put) and not self._is_said_for_the_first_time(
            at
        )
        if at == SCOPES and self.understood.scopes and not values[0].value:
            return Row(at, values, None, "open", ticked=False)
        if nothing_new and at not in self.edits:
            return None
        typed = self._typed(at)
        replaced = None if isinstance(put[0].value, list) or typed == put[0].value else typed
        how: How = "waits" if at in waiting else "chosen" if at in chosen else "likely"
        if at in self.edits and how != "waits":
            how = "edited"
        if how == "likely":
            sure: How = "known" if put[0].known_of else "certain"
            how = "another" if replaced is not None else sure if put[0].certainty == "certain" else "likely"
        free = replaced is None or self._makes_way(put[0], replaced)
        ticked = self.ticks.get(at, free and not self._may_widen(put[0])) and how != "waits"
        return Row(at, put, replaced, how, ticked)

    def _makes_way(self, value: Value, before: Any) -> bool:
        """Whether what stands there was read from another text, so that nobody typed it, and was inferred where this
        one says what it is; or is of a test call that was refused, or named nobody."""
        origin = self.read_before.get(value.at)
        if origin is None or origin.value != before:
            return False
        if self._goes_on(origin) and is_filled_in(before, value.value):
            return True
        if origin.sure == TRIED and not self.only_tries:
            return True
        if self.asks_again and any(value.at == one.at for answer in self._given for one in answer.values):
            return True  # another answer takes the place of the one before
        inferred = origin.sure == "likely" and value.certainty == "certain"
        return inferred or (self.wants_another_call and value.at[0] == CALL[0])

    def _open_rows(self, value: Value) -> Any:
        """What an author wrote at a place; what was read there and left open, with what this text says of it."""
        typed, origin = self._typed(value.at), self.read_before.get(value.at)
        was_read = origin is not None and origin.value == typed and self._goes_on(origin)
        return rows_filled_in(typed, value.value) if was_read else typed

    def _goes_on(self, origin: Origin) -> bool:
        """Whether a value was read from a file of the same tool, which has what its variables stand for in another."""
        return origin.kind == self.understood.kind and origin.kind in IN_TWO_FILES

    @property
    def only_tries(self) -> bool:
        """Whether the call that the text has is any call, for lack of one on who is connected."""
        return any(missing.at == CALL for missing in self.understood.unread)

    def _may_widen(self, value: Value) -> bool:
        """Whether more scopes than were chosen would be asked for, of which the text only may speak: those of the
        sample of an answer, which another page keeps for some. And where none were, whether those of one call would be
        asked for alone: who asks for none is given more, but where no log-in goes without."""
        if value.at != SCOPES or value.certainty == "certain":
            return False
        needed = [one.needed for one in self.understood.scopes]
        if SCOPES_WANTED in self.read_before and any(needed):
            return False
        return not any(needed) if self._typed(SCOPES) is not None else bool(needed) and all(needed)

    def _typed(self, at: DocumentPath) -> Any:
        """What an author wrote at a place; None where that is nothing, or what a new connection begins with."""
        now = self._now(at)
        begun = _USUAL_HEADERS if at == ("request_parameters", "headers") else at
        return now if now not in (None, "", [], {}) and now != NEW_CONNECTION.get(*begun) else None

    def _is_said_for_the_first_time(self, at: DocumentPath) -> bool:
        """Whether it is about a step of which nobody said anything yet, not even that the provider has none."""
        return at in (("refresh_token",), ("revoke_token",)) and at[0] not in self.draft.document

    def _now(self, at: DocumentPath) -> Any:
        return self.draft.get(*at)

    @property
    def is_known(self) -> bool:
        """Whether the text adds nothing to the draft, and asks nothing."""
        adds = self.rows or self.questions or self.understood.registration or self.understood.client_secret
        return self.understood.whole is None and not adds

    @property
    def taken(self) -> tuple[Row, ...]:
        """The rows that are taken over."""
        return tuple(row for row in self.rows if row.ticked)

    def applied(self) -> Draft:
        """The draft with all that is ticked."""
        made = self.draft if self.understood.whole is None else self.understood.whole
        for row in self.taken:
            for value in row.values:
                made = made.put(value.at, value.value)
        read = self.read_before.get(FIELDS)
        made = without_fields(made, self.draft, read.value) if read is not None else made
        if any(value.at == ENVIRONMENT and value.value == made.get(*ENVIRONMENT) for value in self._not_chosen):
            made = made.drop(ENVIRONMENT)  # of another answer, which was taken before
        return self._without_the_query_before(self._with_the_labels_word(made))

    def _with_the_labels_word(self, made: Draft) -> Draft:
        """With what kind of name the label is, in a word, as whoever picks it by a click gets it."""
        is_taken = any(value.at == LABEL for row in self.taken for value in row.values)
        if not is_taken or made.get(*LABEL_NAME):
            return made
        path = read_path(str(made.get(*LABEL)))
        return made if path is None else made.put(LABEL_NAME, label_word(path))

    def _without_the_query_before(self, made: Draft) -> Draft:
        """Without what was read for a test call whose place another one takes: what it asked for is its own."""
        before = self.read_before.get(QUERY)
        if before is None or before.value != self._now(QUERY):
            return made  # nothing was read, or somebody has written something else since
        if not any(row.at == CALL and row.before is not None for row in self.taken):
            return made
        own = [row for value in self.read if value.at == QUERY for row in value.value]
        return made.put(QUERY, merged(of_every_call(before.value), own))

    @property
    def chosen_servers(self) -> dict[str, str]:
        """By server that a question of this text, or of one before, had named, the one that was chosen."""
        found = dict(known_servers(self.read_before, self.draft))
        for number, question in enumerate(self.questions):
            found |= servers_of(question, self._answered(number))
        return found

    @property
    def secret(self) -> str:
        """The client secret that is to be kept; empty where there is none, or nobody said yes."""
        if self.app is not None and self.takes_app:
            return self.app.client_secret
        return self.held_secret if self.keeps_secret else ""

    @property
    def held_secret(self) -> str:
        """The client secret of the text, or of the answer that was given; empty where there is none, or several."""
        for number, question in enumerate(self.questions):
            if any(way.client_secret for way in question.ways):
                answer = self._answered(number)
                each = {way.client_secret for way in (question.ways if answer is None else (answer,))}
                return each.pop() if len(each) == 1 else ""
        return self.understood.client_secret

    @property
    def takes_app(self) -> bool:
        """Whether the app that the server registered is taken over."""
        return self.app is not None and self.ticks.get(CLIENT_ID, False)


def _besides(known: Value | None, value: Value) -> Value:
    """A value of an answer; a field, or a domain, stands beside those that are read without it."""
    if known is None or value.at not in (FIELDS, WHITELIST):
        return value
    return _with(value, merged(known.value, value.value))


def _with(value: Value, put: Any) -> Value:
    return replace(value, value=put)


def _grouped(values: Iterable[Value]) -> list[tuple[Value, ...]]:
    """An address goes with its method, and together goes all a redirect is received with, or that tells success."""
    by_place = {value.at: value for value in values}
    redirect = tuple(value for at, value in by_place.items() if at[0] == REDIRECT)
    made: list[tuple[Value, ...]] = [redirect] if redirect else []
    for at, value in by_place.items():
        if value in redirect or any(value in group for group in made):
            continue
        if is_of_success(at):
            made.append(tuple(one for place, one in by_place.items() if place[:-1] == at[:-1]))
            continue
        if at[-1] == "method" and (*at[:-1], "url") in by_place:
            continue
        method = by_place.get((*at[:-1], "method")) if at[-1] == "url" else None
        made.append((value, method) if method is not None else (value,))
    return made
