"""The timeline of the live test: every request with its answer, without secrets, each to be looked at and copied."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from connection_wizard.addresses.reading import Address, read
from connection_wizard.oauth.legs import LEG_TITLES
from connection_wizard.ui.drawn import put
from connection_wizard.ui.session.live_run import LiveController
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.answer.plain_view import PlainView
from connection_wizard.ui.widgets.chosen import SelectionFollowed
from connection_wizard.ui.widgets.elements import CopyButton
from connection_wizard.ui.widgets.live.curl import as_curl
from connection_wizard.ui.widgets.plain import one_line
from connection_wizard.ui.widgets.style import button, fitting, label, scaled

if TYPE_CHECKING:
    from connection_wizard.http.redacted import RedactedExchange


class Timeline(QDialog):
    """A list of exchanges and the two sides of the chosen one. Not modal: it may stay open beside the wizard."""

    def __init__(self, parent: QWidget, live: LiveController) -> None:
        super().__init__(parent)
        self._live = live
        self._chosen: RedactedExchange | None = None
        self.setWindowTitle(self.tr("Requests of the live test"))
        self.resize(scaled(860), 560)
        self.list = QListWidget()
        self.list.setObjectName("timeline")
        self.list.setAccessibleName(self.tr("Requests, oldest first"))
        fitting(self, self._fit)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._show_row)
        SelectionFollowed(self.list)
        self._title = label("", "heading")
        self._timing = label("", "hint")
        self._request, self._answer = self._text(self.tr("Request")), self._text(self.tr("Answer"))
        tabs = QTabWidget()
        tabs.addTab(self._request, self.tr("&Request"))
        tabs.addTab(self._answer, self.tr("&Answer"))
        self._copy = CopyButton(self._curl, self.tr("the request as cURL"), text=self.tr("Copy as cURL"))
        close = button(self.tr("Close"))
        close.clicked.connect(self.close)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addStretch(1)
        below.addWidget(self._copy)
        below.addWidget(close)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._title)
        right.addWidget(self._timing)
        right.addWidget(tabs, 1)
        right.addWidget(
            label(self.tr("Secrets are hidden here, and in what you copy."), "hint")
        )  # beside, it had no room
        right.addLayout(below)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addWidget(self.list)
        layout.addLayout(right, 1)
        live.changed.connect(self._refresh)
        self._refresh()

    def _fit(self) -> None:
        self.list.setFixedWidth(scaled(268))

    def _text(self, name: str) -> PlainView:
        made = PlainView(name)
        made.setTabChangesFocus(True)
        return made

    def show_latest(self) -> None:
        """Open the window with the last exchange chosen."""
        self._refresh()
        self.list.setCurrentRow(self.list.count() - 1)
        self.show()
        self.raise_()
        self.activateWindow()

    def _refresh(self) -> None:
        played = self.tr("Requests of the rehearsal: none of them left this computer")
        self.setWindowTitle(played if self._live.rehearses else self.tr("Requests of the live test"))
        traffic = self._live.traffic
        if len(traffic) < self.list.count():
            self.list.clear()
        for entry in traffic[self.list.count() :]:
            exchange = entry.exchange
            status = str(exchange.response.status) if exchange.response else self.tr("no answer")
            address = read(exchange.request.url)
            path = address.path or "/" if isinstance(address, Address) else "/"
            words = f"{translated(LEG_TITLES[entry.leg])}\n{exchange.request.method} {one_line(path)} · {status}"
            self.list.addItem(QListWidgetItem(words))

    def _show_row(self, row: int) -> None:
        from connection_wizard.http.redacted import redact

        connection = self._live.connection
        if connection is None or not 0 <= row < len(self._live.traffic):
            self._chosen = None
            for text in (self._request, self._answer):
                text.clear()
            return
        entry = self._live.traffic[row]
        shown = redact(entry.exchange, connection.redactor)
        self._chosen = shown
        self._title.setText(translated(LEG_TITLES[entry.leg]))
        first = put(self.tr(", first byte after {0} ms"), round(shown.first_byte * 1000)) if shown.first_byte else ""
        self._timing.setText(
            put(
                self.tr("{0} UTC, took {1} ms{2}; {3} bytes sent, {4} received"),
                f"{shown.started_at:%H:%M:%S}",
                round(shown.elapsed * 1000),
                first,
                shown.sent_bytes,
                shown.received_bytes,
            )
        )
        self._request.setPlainText(request_text(shown))
        self._answer.setPlainText(answer_text(shown))

    def _curl(self) -> str:
        return as_curl(self._chosen) if self._chosen else ""


def request_text(shown: RedactedExchange) -> str:
    """A request as people read it."""
    hops = [f"{hop.method} {hop.url}  →  {hop.status}" for hop in shown.redirected_from]
    return "\n".join([*hops, f"{shown.method} {shown.url}", *_headers(shown.request_headers), "", shown.request_body])


def answer_text(shown: RedactedExchange) -> str:
    """An answer as people read it; JSON with indents."""
    lines = [f"{shown.status} {shown.reason}".strip(), *_headers(shown.response_headers), ""] if shown.status else []
    if shown.failure:
        lines += [translated(shown.failure.message), translated(shown.failure.hint), ""]
    return "\n".join([*lines, _indented(shown.response_body)])


def _headers(headers: tuple[tuple[str, str], ...]) -> list[str]:
    return [f"{name}: {value}" for name, value in headers]


def _indented(body: str) -> str:
    try:
        return json.dumps(json.loads(body), ensure_ascii=False, indent=2)
    except (ValueError, RecursionError):
        return body
