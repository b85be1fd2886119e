"""One row of a page: label, editor, and the line below it. The same rhythm on every page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.ui.drawn import together
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.widgets.into_view import bring_into_view
from connection_wizard.ui.widgets.rows.finding_line import FindingLine, Heading
from connection_wizard.ui.widgets.style import set_state

if TYPE_CHECKING:
    from connection_wizard.spec.draft import Draft
    from connection_wizard.spec.finding import Finding
    from connection_wizard.ui.widgets.rows.origin import OriginMark

TEXT_OF = {"QLineEdit": "text", "QPlainTextEdit": "plainText"}
"""Classes that are typed into, and their property with what was; loaded with the first page that has one."""
SHORTEST_CHOICE = 6
"""Letters that a choice has room for at least: those of DELETE."""


class FieldRow(QWidget):
    """An editor with its label (its keyboard buddy) above and its hint or finding below.

    Args:
        at: the place in the document whose findings the row shows; empty for what is in no document, such as a secret.
        text: the label; an ampersand marks its shortcut.
        editor: any widget; takes the label as accessible name and the hint as description.
        covers: further places whose findings the row shows as well.
        quiet: its findings are told by the row beside it, which has more room.
        parent: what it will stand in.
        told_elsewhere: whether another row tells a finding already, at its own field.
    """

    def __init__(
        self,
        store: DraftStore,
        at: DocumentPath,
        text: str,
        editor: QWidget,
        hint: str = "",
        covers: tuple[DocumentPath, ...] = (),
        *,
        quiet: bool = False,
        parent: QWidget | None = None,
        told_elsewhere: Callable[[Finding], bool] | None = None,
    ) -> None:
        super().__init__(parent)
        self.quiet = quiet
        self._told_elsewhere = told_elsewhere
        self._shown: tuple[tuple[Finding, ...], str, QWidget] | None = None
        self._done: Draft | None = None
        self._store = store
        self.places = (at, *covers)
        self.editor = editor
        name = Heading(text)
        name.setObjectName("rowLabel")
        name.setWordWrap(True)  # or a long one makes the page wider than the window where text is large
        self.line = FindingLine(hint, name)
        name.setBuddy(editor)
        if editor.focusProxy() is not None:
            editor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # or the letter of the label would lead nowhere
        if not editor.accessibleName():
            editor.setAccessibleName(text.replace("&", ""))
        if editor.inherits("QComboBox"):  # by name: the class is loaded with the first page that has one
            _keep_short(editor)
        self._mark: OriginMark | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        self._heading = name
        layout.addWidget(name)
        layout.addSpacing(-3)  # the label has room for a button
        layout.addWidget(editor)
        layout.addWidget(self.line)
        self.line.fix_chosen.connect(store.apply)
        self.line.seen_chosen.connect(self._mark_seen)
        self.line.undo_chosen.connect(self._take_back)
        store.refused.connect(self._refused)
        store.changed.connect(self.refresh)
        store.touched.connect(self.refresh)
        self.refresh()

    @property
    def label_width(self) -> int:
        """What its label needs in one line; beside other rows it has that, where the page has."""
        return self._heading.fontMetrics().horizontalAdvance(self._heading.text().replace("&", ""))

    @property
    def field(self) -> QWidget | None:
        """What is typed into."""
        typed_into = self.editor.focusProxy() or self.editor
        is_field = any(map(typed_into.inherits, TEXT_OF))
        return typed_into if is_field and typed_into.isEnabled() and not typed_into.property("readOnly") else None

    @property
    def empty_field(self) -> QWidget | None:
        """The same, where nothing is written yet; a list has its words beside it."""
        field = self.field
        if field is None or any(field.property(text) for kind, text in TEXT_OF.items() if field.inherits(kind)):
            return None
        return None if self.places[0] and self._store.draft.get(*self.places[0]) else field

    def _mark_seen(self, finding: Finding) -> None:
        from connection_wizard.ui.widgets.rows.seen import ask_and_mark

        ask_and_mark(self.window(), self._store, finding)

    def tell_done(self, words: str) -> None:
        """Say below the field what was just done; it can be taken back from there until something else is changed."""
        self._tell(words, refused=False)

    def tell_why(self, words: str) -> None:
        """Say below the field why nothing was done with what was pasted."""
        self._tell(words, refused=True)

    def _refused(self, at: DocumentPath) -> None:
        if at in self.places:
            self._tell(self.tr("Not pasted: it is far longer than anything that belongs here."), refused=True)

    def _tell(self, words: str, *, refused: bool) -> None:
        self._done = self._store.draft
        self.line.show_done(words, refused=refused)
        self.refresh()
        bring_into_view(self)  # the words stand below what was pasted into: of a high field that is out of sight
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # not with the window's first picture

        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.editor, self.line.text))

    def _take_back(self) -> None:
        if self._store.draft is self._done:
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)  # the button goes
            self._store.undo()

    def refresh(self) -> None:
        """Show what the store's findings say about this row's places."""
        if self._done is not None and self._store.draft is not self._done:
            self._done = None
            self.line.show_done("")
        found = tuple(finding for at in self.places if at for finding in self._store.findings_at(at))
        if self._told_elsewhere is not None:
            found = tuple(finding for finding in found if not self._told_elsewhere(finding))
        self._show_origin()
        typed_into = self.editor.focusProxy() or self.editor
        if self._shown == (found, self.line.text, typed_into):
            return  # as at most keystrokes, which concern another row
        self.line.show_findings(() if self.quiet else found)
        worst = next((s for s in ("error", "warning") if any(finding.severity == s for finding in found)), "")
        for marked in {self.editor, typed_into}:  # an editor may draw the frame around what is typed into
            set_state(marked, worst)
        # On Linux a choice is called what is chosen; a label names it that is in the same widget, not in one around it
        inner = typed_into is not self.editor and typed_into.inherits("QComboBox")
        typed_into.setAccessibleDescription(
            together((typed_into.accessibleName(), self.line.text)) if inner else self.line.text
        )
        self._shown = (found, self.line.text, typed_into)

    def _show_origin(self) -> None:
        """The mark of where the value came from, where it came from somewhere."""
        origins = self._store.origins
        if not origins:
            return
        at = next((place for place in self.places if place in origins), None)
        if at is None:
            return
        if self._mark is None:
            from connection_wizard.ui.widgets.rows.origin import OriginMark

            self._mark = OriginMark(self._store, at, self.editor)
            self._mark.setParent(self)
            self._heading.resized.connect(self._place_mark)
            typed_into = self.editor.focusProxy() or self.editor
            QWidget.setTabOrder(typed_into.previousInFocusChain() or self, self._mark)
        self._mark.refresh()
        self._place_mark()

    def _place_mark(self) -> None:
        """Right behind the words of the label."""
        mark, heading = self._mark, self._heading
        if mark is None:
            return
        words = heading.fontMetrics().horizontalAdvance(heading.text().replace("&", ""))
        x = heading.x() + words + 6
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = heading.geometry().right() - words - 6 - mark.width()
        mark.move(x, heading.geometry().center().y() - mark.height() // 2)


def _keep_short(editor: QWidget) -> None:
    """The longest choice of a combo box must not make the page wider."""
    from PySide6.QtWidgets import QComboBox

    if isinstance(editor, QComboBox):
        editor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        editor.setMinimumContentsLength(SHORTEST_CHOICE)
