"""The one editor of a request, used by the pages of the four calls and for the calls right after the token."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QSpinBox

from connection_wizard.secrets.names import is_token_member
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.steps import START, number_of, step_of
from connection_wizard.ui.drawn import drawn, put
from connection_wizard.ui.pages.base import PageBody
from connection_wizard.ui.session.meanings import Expiry, Kept, Meaning, Place, Success
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.widgets.answer.answer_places import AnswerPlaces
from connection_wizard.ui.widgets.choice import Choice
from connection_wizard.ui.widgets.editors.area import Area
from connection_wizard.ui.widgets.editors.bindings import (
    ChoiceBinding,
    NumberBinding,
    PlainTextBinding,
)
from connection_wizard.ui.widgets.editors.body_binding import BodyBinding
from connection_wizard.ui.widgets.editors.chips_edit import ChipsEdit
from connection_wizard.ui.widgets.editors.client_choice import NOT_NEEDED, ClientChoice
from connection_wizard.ui.widgets.editors.parameter_table import ParameterTable
from connection_wizard.ui.widgets.editors.template_edit import TemplateEdit
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.previews.preview import resolved_url
from connection_wizard.ui.widgets.rows.field_row import FieldRow
from connection_wizard.ui.widgets.rows.form import Form
from connection_wizard.ui.widgets.rows.success_rule import SuccessRule
from connection_wizard.ui.widgets.sources.secret_offer import SecretOffer
from connection_wizard.ui.widgets.style import high_as

HEADER_NAMES = ("Accept", "Authorization", "Content-Type", "User-Agent", "X-API-Key")
MAX_SECONDS = 10 * 365 * 24 * 3600
PARAMETER_NAMES = ("audience", "client_id", "client_secret", "resource", "scope", "token", "token_type_hint")


class CallRows(Form):
    """Rows for one `HttpCall`: most people need the first two; the rest is folded away.

    Attributes:
        at: the place of the call.
    """

    at: DocumentPath = ()
    services: Services
    url_placeholder = ""
    _url_row: FieldRow

    @property
    def by_then(self) -> int:
        """The step whose values the call may use."""
        return step_of(self.at)

    def method_and_url(self, methods: tuple[str, ...], default: str, text: str, hint: str) -> None:
        """Method and address side by side."""
        self._url_hint = hint
        line = self.side_by_side()
        method = Choice()
        ChoiceBinding(self.store, (*self.at, "method"), method, {name: name for name in methods}, default)
        self.row((*self.at, "method"), self.tr("&Method"), method, beside=line, stretch=0, quiet=True)
        url = TemplateEdit(self.store, (*self.at, "url"), self.by_then, self.url_placeholder, self.services.answers)
        self._url_row = self.row((*self.at, "url"), text, url, hint, covers=((*self.at, "method"),), beside=line)
        url.taken.connect(self._url_row.tell_done)
        url.answered.connect(self._url_row.tell_why)
        offer = SecretOffer(self.services.secrets)
        url.secret_found.connect(offer.ask)
        self.add(offer)
        self.store.changed.connect(self._preview)
        self._preview()

    def client_and_format(self, *, inherits: bool) -> None:
        """How the client proves who it is, and how the body is written."""
        as_before = put(self.tr("As in step {step}"), step=number_of("access_token")) if inherits else ""
        line = self.side_by_side()
        self._client = self.client_row(as_before, self.tr("In the body (usual)"), line, may_need_none=inherits)
        body = Choice()
        ChoiceBinding(
            self.store,
            (*self.at, "body_format"),
            body,
            _unless_empty(as_before) | {"form": self.tr("Form (usual)"), "json": self.tr("JSON")},
            None if inherits else "form",
        )
        self._format_row = self.row((*self.at, "body_format"), self.tr("Bod&y format"), body, beside=line)

    def client_row(
        self, nothing: str, usual: str, line: SideBySide | None = None, *, may_need_none: bool = False
    ) -> QComboBox:
        """How the client proves who it is.

        Args:
            nothing: what it means that the call does not say; empty where it has to.
            usual: where its parameters travel.
            may_need_none: whether there are providers that want neither ID nor secret here.
        """
        client = Choice()
        ways: dict[str | None, str] = {
            "client_secret_post": usual,
            "client_secret_basic": self.tr("In the Authorization header (Basic)"),
            "client_secret_basic_unencoded": self.tr("Basic, sent without encoding"),
            "secret_as_username": self.tr("Basic, the secret as user name"),
            "none": self.tr("A public app: the client ID, no secret"),
        }
        if may_need_none:
            ways[NOT_NEEDED] = self.tr("Not needed here: no ID, no secret")
        default = None if nothing else "client_secret_post"
        ClientChoice(self.store, self.at, client, _unless_empty(nothing) | ways, default)
        self.row(
            (*self.at, "client_authentication"),
            self.tr("Send client &credentials"),
            client,
            self.tr("“Basic” means the header."),
            beside=line,
        )
        return client

    def parameters(self, text: str, hint: str = "") -> None:
        """Extra parameters."""
        at = (*self.at, "parameters")
        self.row(at, text, self._table(at, PARAMETER_NAMES), hint)

    def headers(self, text: str, hint: str = "") -> FieldRow:
        """Headers."""
        at = (*self.at, "headers")
        table = self._table(at, HEADER_NAMES, self.tr("Add header"))
        return self.row(at, text, table, hint)

    def _table(self, at: DocumentPath, offered: tuple[str, ...] = (), add_text: str = "") -> ParameterTable:
        answers = self.services.answers
        return ParameterTable(self.store, at, step=self.by_then, names=offered, add_text=add_text, answers=answers)

    def success_rows(self) -> None:
        """When an answer counts as success, and where the provider's own words stand."""
        rule = SuccessRule(self.store, (*self.at, "success"), self._answer)
        self.add(rule)
        line = self.side_by_side()
        at = (*self.at, "success", "statuses")
        statuses = ChipsEdit(self.store, at, self.tr("Add a status"), usual=("2xx",))
        self.row(at, self.tr("Status of success"), statuses, self.tr("2xx stands for 200 to 299."), beside=line)
        at = (*self.at, "response", "error_message")
        self.row(
            at,
            self.tr("The error text is at"),
            self.text_editor(at, mono=True),
            self.tr("Such as error.message; empty where it is in the usual place."),
            beside=line,
        )

    def _answer(self) -> object:
        """What the call was answered, as far as that is known."""
        return self.services.answers.get("test" if self.at == ("test_call",) else self.at)

    def query_row(self) -> None:
        """What stands in the address after the question mark."""
        at = (*self.at, "query")
        self.row(at, self.tr("Query parameters"), self._table(at))

    def only_if_filled_row(self) -> None:
        """What is not sent where the field in it is blank."""
        at = (*self.at, "only_if_filled")
        self.row(
            at,
            self.tr("Only if filled in"),
            ChipsEdit(self.store, at, self.tr("Add a name")),
            self.tr("Headers and parameters that are left out where a value in them is blank."),
        )

    def left_out_row(self) -> None:
        """What OAuth adds by itself and this provider does not take, and where the rest travels."""
        line = self.side_by_side()
        at = (*self.at, "omit")
        self.row(
            at,
            self.tr("Leave out"),
            ChipsEdit(self.store, at, "redirect_uri"),
            self.tr("Only what this provider refuses, of what is added for you."),
            beside=line,
        )
        at = (*self.at, "parameters_in")
        self._travel = Choice()
        ways = {
            None: self.tr("As usual"),
            "body": self.tr("Always in the body"),
            "query": self.tr("In the address (query)"),
        }
        ChoiceBinding(self.store, at, self._travel, ways, None)
        self.row(at, self.tr("Parameters travel"), self._travel, beside=line)
        self.store.changed.connect(self._show_travel)
        self._show_travel()

    def _show_travel(self) -> None:
        """Where the parameters really travel, which goes by the method unless somebody says otherwise."""
        method = self.store.draft.get(*self.at, "method")
        get = method == "GET"
        usual = self.tr("As usual for {0}: in the address") if get else self.tr("As usual for {0}: in the body")
        shown = method if method in ("GET", "DELETE", "PUT", "PATCH") else "POST"
        self._travel.setItemText(0, drawn(put(usual, shown)))
        chosen = self.store.draft.get(*self.at, "parameters_in")
        in_address = chosen == "query" or (chosen is None and get)
        words = self.tr("In the address, with the rest") if in_address else self.tr("In the body (usual)")
        self._client.setItemText(self._client.findData("client_secret_post"), words)
        self._format_row.line.set_hint(
            self.tr("Everything is in the address, nothing in a body.") if in_address else ""
        )

    def token_rows(self) -> None:
        """Where in the answer the tokens are, and what its expiry counts."""
        line = self.side_by_side()
        for name, text in (
            ("access_token", self.tr("Access token is at")),
            ("refresh_token", self.tr("Refresh token is at")),
        ):
            at = (*self.at, "response", name)
            self.row(at, text, self.text_editor(at, usual=name, mono=True), beside=line)
        line = self.side_by_side()
        at = (*self.at, "response", "expires_in")
        self.row(at, self.tr("Expiry is at"), self.text_editor(at, usual="expires_in", mono=True), beside=line)
        at = (*self.at, "response", "expires_unit")
        unit = Choice()
        units = {
            "seconds": self.tr("Seconds from now (usual)"),
            "milliseconds": self.tr("Milliseconds from now"),
            "date": self.tr("A date and time"),
            "epoch_seconds": self.tr("Seconds since 1970"),
            "epoch_milliseconds": self.tr("Milliseconds since 1970"),
        }
        ChoiceBinding(self.store, at, unit, units, "seconds")
        self.row(at, self.tr("Expiry is given as"), unit, beside=line)
        at = (*self.at, "response", "else_below")
        self.row(
            at,
            self.tr("Or all of these below"),
            self.text_editor(at, mono=True),
            self.tr("Such as authed_user: looked at where the access token is not at its place above."),
        )
        at = (*self.at, "response", "default_expires_in")
        seconds = QSpinBox()
        seconds.setRange(0, MAX_SECONDS)
        seconds.setSpecialValueText(self.tr("not known"))
        NumberBinding(self.store, at, seconds, empty=None)
        hint = self.tr("Seconds, where the answer names no expiry: the documentation says how long.")
        self.row(at, self.tr("Otherwise it lasts"), seconds, hint)

    def answer_area(
        self, title: str, *, tokens: bool = False, keeps: bool = False, only: tuple[DocumentPath, str] | None = None
    ) -> AnswerPlaces:
        """The answer as it came, to click in: where the tokens are, what is kept, what tells success.

        Args:
            only: what has to be chosen for tokens to be in it.
        """
        response = (*self.at, "response")
        meanings: list[Meaning] = []
        if tokens:
            for kind, name, words in (
                (Place, "access_token", self.tr("Access token")),
                (Place, "refresh_token", self.tr("Refresh token")),
                (Expiry, "expires_in", self.tr("Expiry")),
            ):
                meanings.append(kind(words, (*response, name), only=only, usual=name))
        if keeps:
            meanings.append(Kept(self.tr("Kept for later"), (*response, "keep")))
        meanings.append(Success(self.tr("Tells success"), (*self.at, "success")))
        return AnswerPlaces(self.services, self.at, title, meanings, is_token_member)

    def keep_row(self, hint: str) -> None:
        """What is kept of the answer, by name and place."""
        at = (*self.at, "response", "keep")
        keep = ParameterTable(
            self.store,
            at,
            step=START,
            keys=("name", "path"),
            titles=(self.tr("Name"), self.tr("Place in the answer")),
            add_text=self.tr("Add value"),
        )
        self.row(at, self.tr("Keep from the answer"), keep, hint)

    def body_rows(self, hint: str) -> None:
        """The body of a call that OAuth adds nothing to: parameters in a form or in JSON, or a text of one's own."""
        self.parameters(self.tr("Body parameters"), hint)
        kind = Choice()
        ChoiceBinding(
            self.store,
            (*self.at, "body_format"),
            kind,
            {
                None: self.tr("As it is written"),
                "form": self.tr("Form"),
                "json": self.tr("JSON"),
                "text": self.tr("Text"),
            },
            None,
        )
        self.row((*self.at, "body_format"), self.tr("Bod&y format"), kind)
        body = Area()
        body.setProperty("mono", True)
        high_as(body, 96)
        body.setTabChangesFocus(True)
        body.setPlaceholderText('{"query": "{ viewer { id name } }"}')
        bound = BodyBinding(self.store, (*self.at, "body"), body)
        row = self.row(
            (*self.at, "body"),
            self.tr("Body of your own"),
            body,
            self.tr("JSON or text, as the documentation shows it. Parameters above are added to an object."),
        )
        bound.taken.connect(row.tell_done)
        bound.answered.connect(row.tell_why)

    def snippet_row(self) -> None:
        """The author's own code, where nothing else expresses the call."""
        code = Area()
        code.setProperty("mono", True)
        high_as(code, 120)
        code.setTabChangesFocus(True)
        PlainTextBinding(self.store, (*self.at, "snippet"), code)
        self.row(
            (*self.at, "snippet"),
            self.tr("Own code (JavaScript)"),
            code,
            self.tr("Replaces the request above on the platform, for example for signed requests. Kept as it is."),
        )

    def response_row(self, name: str, text: str, placeholder: str, hint: str = "") -> FieldRow:
        """The place of one value in the answer."""
        at = (*self.at, "response", name)
        return self.row(at, text, self.text_editor(at, placeholder, mono=True), hint)

    def _preview(self) -> None:
        spec = self.store.draft.partial_spec
        text = self.store.draft.get(*self.at, "url")
        words, address = resolved_url(text, spec) if isinstance(text, str) else ("", "")
        self._url_row.line.set_hint(words or self._url_hint, address)


class CallPage(PageBody, CallRows):
    """A page for one call; its class says which."""


def _unless_empty(words: str) -> dict[str | None, str]:
    """The choice that writes nothing, if it has words."""
    return {None: words} if words else {}
