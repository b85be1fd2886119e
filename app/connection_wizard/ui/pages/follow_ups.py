"""The calls right after the token, which few providers need."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.steps import number_of
from connection_wizard.ui.drawn import put
from connection_wizard.ui.pages.calls import CallRows
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.widgets.choice import Choice
from connection_wizard.ui.widgets.column import Column
from connection_wizard.ui.widgets.editors.bindings import ChoiceBinding
from connection_wizard.ui.widgets.editors.parameter_table import ParameterTable
from connection_wizard.ui.widgets.previews.sent import in_words
from connection_wizard.ui.widgets.rows.form import Form
from connection_wizard.ui.widgets.rows.item_list import ItemList
from connection_wizard.ui.widgets.style import button, label

AT: DocumentPath = ("access_token", "follow_ups")
_BEARER = {"name": "Authorization", "value": f"Bearer {names.ACCESS_TOKEN.template}"}


class FollowUpEditor(CallRows):
    """Rows for the follow-up call at a position of the list."""

    letters = False
    url_placeholder = "https://api.example.com/sites"

    def __init__(self, services: Services, index: int) -> None:
        store = services.store
        super().__init__(store)
        self.services = services
        self.at = (*AT, index)
        purpose = Choice()
        self._purposes = {
            "look_up": self.tr("Looks up values, such as the id of a site"),
            "exchange": self.tr("Exchanges the token for another one"),
        }
        at = (*self.at, "purpose")
        ChoiceBinding(store, at, purpose, self._purposes, "look_up")
        self.row(
            at,
            self.tr("What it does"),
            purpose,
            self.tr("An exchange brings a token that takes the first one's place."),
        )
        self.method_and_url(
            ("GET", "POST", "PUT"),
            "POST",
            self.tr("Address"),
            self.tr("The token is there by now: it can be inserted."),
        )
        self.query_row()
        self.headers(self.tr("Headers"))
        self._exchange = QWidget()
        self.add(self._exchange)
        self.begin(Column(self._exchange))
        self.token_rows()
        self.begin(self._layout)
        self.add(
            self.answer_area(self.tr("Its answer"), tokens=True, keeps=True, only=((*self.at, "purpose"), "exchange"))
        )
        self._look_up = QWidget()
        self.add(self._look_up)
        self.begin(Column(self._look_up))
        self._pick_rows()
        self.begin(self._layout)
        self.keep_row(
            self.tr(
                "Such as site_id at id, seen from the entry that is picked. Later steps can insert it by this name."
            )
        )
        again = Choice()
        ChoiceBinding(
            store,
            (*self.at, "after_refresh"),
            again,
            {False: self.tr("Each time somebody connects"), True: self.tr("Then, and after each refresh")},
            False,
        )
        self.row(
            (*self.at, "after_refresh"),
            self.tr("It is sent"),
            again,
            self.tr("After each refresh, too, where what it brings lives no longer than the token, such as a session."),
        )
        self._more()
        store.changed.connect(self._show_purpose)
        self._show_purpose()

    @property
    def by_then(self) -> int:
        """The token and what was kept of its answer are there, as they are where it is refreshed."""
        return number_of("refresh_token")

    def _more(self) -> None:
        parts = ("client_authentication", "parameters", "only_if_filled", "body_format", "body", "success", "snippet")
        self.advanced(
            self.tr("More: credentials, body, success"),
            [*((*self.at, name) for name in parts), (*self.at, "response", "error_message")],
            self._more_rows,
        )

    def _more_rows(self) -> Iterator[None]:
        self.client_row(
            self.tr("Not at all: the token is enough"), self.tr("As parameters, client_id and client_secret")
        )
        yield
        self.body_rows(self.tr("Sent in the body; with GET they are added to the address."))
        yield
        self.only_if_filled_row()
        yield
        self.success_rows()
        yield
        if self.store.draft.get(*self.at, "snippet"):
            self.snippet_row()
        yield

    def _pick_rows(self) -> None:
        """Which entry of a list is meant: never simply the first one."""
        line = self.side_by_side()
        at = (*self.at, "pick", "entries")
        self.row(
            at,
            self.tr("List to pick from"),
            self.text_editor(at, mono=True),
            self.tr("Such as accounts; empty where the whole answer is a list."),
            beside=line,
        )
        at = (*self.at, "pick", "named_by")
        self.row(
            at,
            self.tr("An entry is called"),
            self.text_editor(at, mono=True),
            self.tr("Such as name: told to the person where the choice is not plain."),
            beside=line,
        )
        at = (*self.at, "pick", "where")
        where = ParameterTable(
            self.store,
            at,
            step=self.by_then,
            keys=("path", "value"),
            titles=(self.tr("Place in the entry"), self.tr("Has to be")),
            add_text=self.tr("Add condition"),
            answers=self.services.answers,
        )
        self.row(
            at,
            self.tr("Pick the entry whose"),
            where,
            put(
                self.tr("A field of step {step} or a text. What is kept is then read in this one entry."),
                step=number_of("fields"),
            ),
        )

    def _show_purpose(self) -> None:
        exchanges = self.store.draft.get(*self.at, "purpose") == "exchange"
        self._exchange.setVisible(exchanges)
        self._look_up.setVisible(not exchanges)


class FollowUps(Form):
    """What such calls are for, and the list of them."""

    def __init__(self, services: Services) -> None:
        store = services.store
        super().__init__(store)
        words = self.tr(
            "Some providers need one more request before the token can be used: to look up a value, such as the id of "
            "a site, or to exchange the token for one that lasts longer. Most need none."
        )
        self.add(label(words, "muted"))
        look_up, exchange = button(self.tr("Add a look-up")), button(self.tr("Add an exchange"))
        look_up.clicked.connect(self._add_look_up)
        exchange.clicked.connect(self._add_exchange)
        self.calls = ItemList(
            store,
            AT,
            self.tr("Follow-up calls"),
            self.tr("They are sent in this order, each time somebody connects; some after each refresh, too."),
            edit=partial(FollowUpEditor, services),
            name_of=self._name,
            adding=(look_up, exchange),
        )
        self.add(self.calls)

    def _add_look_up(self) -> None:
        self._add({"purpose": "look_up", "method": "GET", "url": "", "headers": [_BEARER]})

    def _add_exchange(self) -> None:
        self._add({"purpose": "exchange", "method": "GET", "url": "", "client_authentication": "client_secret_post"})

    def _add(self, call: dict[str, Any]) -> None:
        self.calls.append(call)
        self.calls.show_place((*AT, len(self.calls.items) - 1, "url"))

    def _name(self, number: int, call: Any) -> str:
        if not isinstance(call, dict):
            return "?"
        url = call.get("url")
        address = in_words(url, self.store.draft.partial_spec) if isinstance(url, str) else ""
        kind = self.tr("{0} · Exchange: {1}") if call.get("purpose") == "exchange" else self.tr("{0} · Look-up: {1}")
        return put(kind, number, address or self.tr("(no address yet)"))
