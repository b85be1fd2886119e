"""Bringing an answer that was saved elsewhere: from a file or the clipboard, before there is one and in its place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from connection_wizard.disk.reading import read_bytes
from connection_wizard.disk.troubles import NotRead, shown_name
from connection_wizard.ui.drawn import put
from connection_wizard.ui.session.answers import reading_text
from connection_wizard.ui.session.kept_answers import KeptAnswers
from connection_wizard.ui.session.slices import Slices
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.dialogs import choose_file
from connection_wizard.ui.widgets.elements import Elided
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.plain import tip
from connection_wizard.ui.widgets.style import label
from connection_wizard.ui.widgets.wrapping import WrappingButton, WrappingTick

MAX_BYTES = 16 * 1024 * 1024
"""Of an answer from elsewhere: as much as a live test reads of one, which its provider would not be asked for twice."""


class SavedAnswers(QObject):
    """Reads what the person brings, and says what is wrong with it where they are looking.

    Args:
        panel: what it belongs to.
        kept: keeps answers for the next time, if the person lets it.

    Attributes:
        empty: stands in the place of the answer as long as there is none.
        another: the line below an answer.
        reading: the work of reading.

    Signals:
        brought: carries an answer, and where it is from in words.
    """

    brought = Signal(object, str)

    def __init__(self, panel: QWidget, kept: KeptAnswers) -> None:
        super().__init__(panel)
        self._panel = panel
        self._kept = kept
        self.reading = Slices(self)
        self._complaints: list[QLabel] = []
        self.empty = self._make_empty()
        self.another = self._make_another()

    def _make_empty(self) -> QWidget:
        made = QFrame()
        made.setObjectName("emptyAnswer")
        layout = QVBoxLayout(made)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addStretch(1)
        self._words = label("", "muted")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self._words)
        self.tell_empty("")
        line = QHBoxLayout()
        line.addStretch(1)
        for text, act in ((self.tr("Open a JSON file …"), self._open_file), (self.tr("Paste an answer"), self._paste)):
            bring = WrappingButton(text)
            bring.clicked.connect(act)
            line.addWidget(bring)
        line.addStretch(1)
        layout.addLayout(line)
        complaint = self._make_complaint()
        complaint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(complaint)
        layout.addStretch(1)
        return made

    def _make_another(self) -> QWidget:
        made = QWidget()
        lines = QVBoxLayout(made)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(12)
        lines.addLayout(line)
        for text, act in (
            (self.tr("Open another answer …"), self._open_file),
            (self.tr("Paste another"), self._paste),
        ):
            bring = WrappingButton(text, "link")
            bring.clicked.connect(act)
            line.addWidget(bring)
        line.addWidget(self._make_complaint(), 1)
        self.keep = WrappingTick(self.tr("Keep it, without secrets"))
        tip(
            self.keep,
            self.tr("On this computer alone, readable by you alone. Without the tick, what is kept is deleted."),
        )
        self.keep.setChecked(self._kept.wanted)
        self.keep.toggled.connect(self._kept.want)
        self._kept.changed.connect(self._show_wanted)
        self._origin = Elided("")
        self._origin.setObjectName("hint")
        below = SideBySide(12, 4, centred=True)
        below.add(self.keep)
        below.add(self._origin, 1)
        lines.addWidget(below)
        return made

    def tell_empty(self, words: str) -> None:
        """Say why there is no answer to pick from; empty: none came yet."""
        self._words.setText(words or self.tr("No answer yet. Run the live test below, or bring an answer you saved."))

    def tell_origin(self, words: str) -> None:
        """Say where the answer is from."""
        self._origin.setText(words)
        tip(self._origin, words)

    def _show_wanted(self) -> None:
        self.keep.setChecked(self._kept.wanted)

    def _make_complaint(self) -> QLabel:
        made = label("", "hint")
        made.setProperty("state", "error")
        self._complaints.append(made)
        return made

    def _open_file(self) -> None:
        choose_file(self._panel, self.tr("Open an answer"), self.tr("JSON (*.json);;All files (*)"), self._take_file)

    def _take_file(self, name: str) -> None:
        try:
            data = read_bytes(Path(name), MAX_BYTES, patience=0)
            if len(data) > MAX_BYTES:
                self._complain(self.tr("The file is too large. Cut it to one answer."))
                return
            self._take(data.decode("utf-8-sig"), Path(name).name)
        except NotRead as error:
            words = put(self.tr("“{0}” cannot be read: {1}."), shown_name(Path(name)), translated(error.reason))
            self._complain(words)
        except UnicodeDecodeError:
            self._complain(self.tr("The file cannot be read. Choose the JSON file that you saved."))

    def _paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        if len(text) > MAX_BYTES:
            self._complain(self.tr("What you copied is too large. Save it as a file, and cut it to one answer."))
        else:
            self._take(text, self.tr("pasted"))

    def _take(self, text: str, origin: str) -> None:
        def taken(answer: object) -> None:
            self._complain("")
            self.brought.emit(answer, origin)

        self.reading.start(reading_text(text), taken, lambda error: self._complain(translated(error.text)))

    def _complain(self, text: str) -> None:
        for place in self._complaints:
            place.setText(text)
