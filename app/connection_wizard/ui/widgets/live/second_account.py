"""A second account, connected to be compared with the first: what names or identifies one must not fit both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connection_wizard.spec.paths import MISSING, DataPath, parse_path
from connection_wizard.ui.drawn import put, together
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.answer.json_model import shown_value
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.kept_lines import KeptLines
from connection_wizard.ui.widgets.plain import as_typed, tip
from connection_wizard.ui.widgets.style import keep_place, set_state, show_when
from connection_wizard.ui.widgets.wrapping import WrappingButton
from connection_wizard.words import in_quotes

if TYPE_CHECKING:
    from connection_wizard.identity.comparing import Distinctness
    from connection_wizard.identity.model import Use

LONGEST = 40
"""Characters of a value that are shown."""


class SecondAccount(QWidget):
    """A button that connects another account, and the verdict on what is picked, with both values.

    Signals:
        chosen: carries the path of a value that does tell the two apart.
    """

    chosen = Signal(object)

    def __init__(self, services: Services, use: Use) -> None:
        super().__init__()
        self._services = services
        self._use = use
        self._path: DataPath | None = None
        self.connect_now = WrappingButton(self.tr("Connect a second account and compare"))
        tip(self.connect_now, self.tr("Log in once more, as somebody else. The first account stays connected."))
        self.connect_now.clicked.connect(services.live.connect_second)
        self.better = WrappingButton("", "link")
        keep_place(self.better)
        self.verdict = KeptLines(lines=3, after=self.better)
        self.verdict.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.better.clicked.connect(self._choose)
        told_area = QWidget()
        told = QVBoxLayout(told_area)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(2)
        told.addWidget(self.verdict)
        told.addWidget(self.better, 0, Qt.AlignmentFlag.AlignLeft)
        line = SideBySide(12, 8)
        line.add(self.connect_now)
        line.add(told_area, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(line)
        services.live.changed.connect(self.refresh)
        services.answers.changed.connect(self.refresh)

    def show_path(self, path: DataPath | None) -> None:
        """Compare what another path leads to."""
        self._path = path
        self.refresh()

    def refresh(self) -> None:
        """Say how things stand."""
        live = self._services.live
        self.connect_now.setEnabled(live.has_token and not live.running)
        words, state, better = self._found()
        self.verdict.say(words)
        set_state(self.verdict, state)
        self.better.setProperty("path", better)
        instead = put(self.tr("Take {0} instead"), ".".join(better.split(".")[2:]))
        self.better.setText(as_typed(instead) if better else "")
        show_when(self.better, wanted=bool(better))

    def _found(self) -> tuple[str, str, str]:
        """The sentence, its state, and the path of something better."""
        live, answers = self._services.live, self._services.answers
        failed = next((result for result in live.second_results.values() if result.verdict != "proved"), None)
        if failed is not None and not live.running:
            words = put(self.tr("✕  The second account was not connected. {0}"), translated(failed.summary))
            return together((words, translated(failed.hint))), "error", ""
        if not live.has_token:
            return self.tr("Run the live test first."), "", ""
        came = self._path is not None and (answers.has(self._path.area) or answers.value(self._path) is not MISSING)
        if answers.second is None or self._path is None or not came:
            return (
                self.tr("Log in as somebody else: in a private window, or after logging out at the provider."),
                "",
                "",
            )
        from connection_wizard.identity.comparing import distinctness

        found = distinctness(self._path, self._use, answers.first, answers.second)
        words, state = self._told(found)
        better = found.better if found.verdict in ("same", "missing") else ()
        return words, state, str(better[0].path) if better else ""

    def _told(self, found: Distinctness) -> tuple[str, str]:
        both = [_shown(value) for value in (found.first, found.second)]
        if found.verdict == "different":
            return put(self.tr("✓  It tells the two accounts apart: {0} and {1}."), *both), "ok"
        if found.verdict == "same account":
            words = self.tr(
                "This seems to be the same account again, {0}. "
                "Log out at the provider, or use a private window, and try again."
            )
            return put(words, both[1]), "warning"
        if found.verdict == "missing":
            words = self.tr("✕  Not both accounts have this value: {0} and {1}. Choose another.")
            return put(words, *both), "error"
        if self._use == "label":
            words = self.tr("✕  Nobody can tell these accounts apart: {0} and {1}. Choose another.")
        else:
            words = self.tr("✕  Both would be taken for one account: {0} and {1}. Choose another.")
        return put(words, *both), "error"

    def _choose(self) -> None:
        self.chosen.emit(parse_path(str(self.better.property("path"))))


def _shown(value: object) -> str:
    if value is MISSING or value is None:
        return "–"
    text = shown_value(value)
    return translated(in_quotes(text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"))
