"""The test call, and its answer."""

from __future__ import annotations

from collections.abc import Iterator

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import NEW_CONNECTION
from connection_wizard.ui.pages.calls import CallPage
from connection_wizard.ui.session.meanings import Success
from connection_wizard.ui.widgets.answer.answer_places import AnswerPlaces
from connection_wizard.ui.widgets.live.own_value import OwnValueLine

_BODY = ("parameters", "body_format", "body")


class TestCallPage(CallPage):
    """The test request and the panel with its answer."""

    at = ("test_call",)
    url_placeholder = "https://api.example.com/me"

    def build(self) -> None:
        """Make the rows."""
        self.method_and_url(
            ("GET", "POST"), "GET", self.tr("Test &URL"), self.tr("A call that needs no input: /me, /user, /profile.")
        )
        self._own = OwnValueLine(self.services)
        self.add(self._own)
        self._own.refresh()
        self._headers_row = self.headers(self.tr("&Headers"))
        self.store.changed.connect(self._tell_headers)
        self._tell_headers()
        body = [(*self.at, name) for name in _BODY]
        self._body = self.advanced(self.tr("What the POST sends"), body, self._body_rows, opened=False)
        self._body.hide()
        self.store.changed.connect(self._tell_body)
        self._tell_body()
        # The answer is shown as it is kept, while the rule looks at all of it
        success = Success(self.tr("Tells success"), (*self.at, "success"), root_at=(*self.at, "response", "root"))
        self.fill(AnswerPlaces(self.services, "test", self.tr("Test answer"), [success]))
        places = [(*self.at, name) for name in ("query", "only_if_filled", "response", "success", "snippet")]
        self.advanced(self.tr("Advanced: query, part of the answer, own code"), places, self._advanced_rows)

    def show_place(self, at: DocumentPath) -> bool:
        """What a body is of is there for whoever is led to it, whatever the method."""
        if at[1:2] and at[1] in _BODY:
            self._body.show()
        return super().show_place(at)

    def _body_rows(self) -> Iterator[None]:
        self.body_rows(self.tr("For a POST that needs values: harmless ones, such as a website's address."))
        yield

    def _advanced_rows(self) -> Iterator[None]:
        self.query_row()
        yield
        self.only_if_filled_row()
        yield
        self.response_row("root", self.tr("Keep only this part"), "users[0]", self.tr("Empty: the whole answer."))
        self.success_rows()
        yield
        self.snippet_row()
        yield

    def _tell_body(self) -> None:
        """A POST sends something: its rows are in front, and open, from the moment that it is one."""
        call = self.store.draft.partial_spec.test_call
        posts = call.method == "POST" or call.body is not None or bool(call.parameters)
        if posts and self._body.isHidden():
            self._body.open()
        self._body.setVisible(posts)

    def _tell_headers(self) -> None:
        """That the step begins with a header, as long as it is that one."""
        begun = self.store.draft.get(*self.at, "headers") == NEW_CONNECTION.get(*self.at, "headers")
        self._headers_row.line.set_hint(
            self.tr("Begins with what most providers want: Bearer and the access token. Change it where yours differs.")
            if begun
            else self.tr("Most providers want: Authorization = Bearer, a space, and the access token.")
        )
