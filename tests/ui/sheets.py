"""Sheets of the texts that no state of the window draws: each with its number, in its kind of widget, with values."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QRect, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QToolTip, QWidget

from connection_wizard.steps import STEPS
from connection_wizard.ui.drawn import draws_leftwards, together
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.elements import Card
from connection_wizard.ui.widgets.plain import Label, tip_text
from connection_wizard.ui.widgets.rows.finding_line import FindingLine
from connection_wizard.ui.widgets.style import PAGE_WIDTH, label
from connection_wizard.ui.widgets.wrapping import WrappingButton, WrappingTick
from connection_wizard.words import Words, say, seconds, with_values
from tests.ui.drawn_texts import Text
from tests.ui.kinds_of_text import Kind, kind_of

NUMBER_WIDTH: Final = 40
GAP: Final = 4
WIDTH: Final = PAGE_WIDTH // 2 - 2 * GAP - NUMBER_WIDTH
"""Half a page, as fields and findings beside each other have it: a text breaks here where it breaks anywhere."""
COLUMN: Final = NUMBER_WIDTH + WIDTH + GAP
COLUMNS: Final = 5
HIGH: Final = 1440
"""Of a sheet, which is about square: it is read in one look."""
COUNTS: Final = (0, 1, 2, 3, 11, 100)
"""One for each form that a language may have."""
_STEPS: Final = {step.key: step.number for step in STEPS if step.key not in ("label", "fields")}
_KEY: Final = re.compile(r"&\w")
_PLACE: Final = re.compile(r"\{(\w+)\}")

_NAMES: Final[Mapping[object, str]] = {
    "login.acme.com": "host server proxy",
    "acme.com": "domain registrable entry bare domains inside",
    "https://login.acme.com/oauth/token": "address url target redirect_uri platform_redirect_url",
    "audience": "name parameter near word wanted missing known own right written own_name names sent taken sent_as",
    "region": "key keys field fields twin usual",
    "read_profile": "scope scopes extra lost ungranted",
    "invalid_grant": "value given text error said message problem summary",
    "authData.testcode.user.id": "path area",
    "Content-Type": "header content_type",
    "Acme CRM": "provider title",
    "1.2.0": "old version new",
    "acme.json": "file folder page spec other",
    3: "minutes line column position levels limit calls step",
    403: "status",
    8765: "port fixed_port",
    "POST": "method",
    "client-1": "app client_id",
    40: "share",
    "20 KB": "size",
    "eu, us": "choices",
    "Region": "label",
    "acme": "0 1 2 3 4 sample",
}
_WORDS: Final[Mapping[Words, str]] = {
    say("the test call"): "where place at left sample_place",
    say("a list"): "kind_of shape expected one",
    say("the client ID"): "named what parts refused first faults",
    say("the access token"): "last second seen token subject",
    say("Refresh the token"): "leg legs do",
    say("The client ID is missing."): "cause why hint words apart",
    say("header"): "kind other_kind",
    say("permission denied"): "reason",
    say(" of the user"): "of",
    say(" (status {status})", status=403): "with_status",
    say("A comma"): "separator",
    seconds(20): "time duration",
}
SAMPLES: Final[Mapping[str, object]] = {
    name: value for value, names in (*_NAMES.items(), *_WORDS.items()) for name in names.split()
}
"""What may stand in a place: a value, or a part of a sentence in the language; of none, the place's own name."""


class Item(NamedTuple):
    """A text of the catalogue on a sheet."""

    number: int
    text: Text

    @property
    def kind(self) -> Kind:
        """In what kind of widget it stands."""
        return kind_of(self.text.room, self.text.source)


def words_of(text: Text) -> str:
    """A text in the person's language with values in its places; one of numbers in each form that the language has."""
    if not text.counted:
        return _filled(QCoreApplication.translate(text.context, text.source, text.comment), 3)
    forms: dict[str, int] = {}
    for number in COUNTS:
        forms.setdefault(QCoreApplication.translate(text.context, text.source, text.comment, number), number)
    return together([_filled(form, number) for form, number in forms.items()], "\n")


def _filled(template: str, count: int) -> str:
    values = {name: _value(name, count) for name in _PLACE.findall(template)}
    return translated(with_values(Words(template, lambda _: template), values))


def _value(name: str, count: int) -> object:
    return count if name in ("count", "number") else _STEPS.get(name) or SAMPLES.get(name, name)


def widget_of(item: Item) -> QWidget:
    """What shows a text, as the window has it; not yet as wide as its place."""
    words, kind = words_of(item.text), item.kind
    if kind == "button":
        return WrappingButton(words)
    if kind == "tick":
        return WrappingTick(words)
    if kind == "empty field":
        field = QLineEdit()
        field.setPlaceholderText(words)
        return field
    if kind == "tool tip":
        tipped = QLabel(tip_text(words))
        tipped.setWordWrap(True)
        tipped.setAutoFillBackground(True)
        tipped.setPalette(QToolTip.palette())
        return tipped
    if kind == "finding":
        line = FindingLine(whole=True)
        line.set_hint(words, state="error")
        return line
    if kind in ("failure", "message"):
        return _framed(label(words), "error" if kind == "failure" else True)
    if kind in ("label", "heading") and _KEY.search(words):
        return _of_a_field(words)
    return label(words, kind if kind != "label" else "")


def _of_a_field(words: str) -> QLabel:
    """What a field is called, with the key that leads to it."""
    made = Label(words)
    made.setWordWrap(True)
    field = QLineEdit(made)
    field.hide()
    made.setBuddy(field)
    return made


def _framed(shown: Label, look: str | bool) -> Card:
    card = Card(look)
    card.inside.setContentsMargins(8, 2, 8, 2)
    card.inside.addWidget(shown)
    return card


def ordered(items: Sequence[Item]) -> list[Item]:
    """The texts of one room and kind beside each other."""
    return sorted(items, key=lambda item: (item.text.room, item.kind, item.number))


def sheets(items: Sequence[Item]) -> Iterator[tuple[QWidget, list[Item]]]:
    """The texts on as many sheets as they need: each sheet as a widget, which is the caller's, with what is on it."""
    left = ordered(items)
    while left:
        sheet = QFrame()
        sheet.setObjectName("pageBody")
        sheet.resize(COLUMNS * COLUMN + 2 * GAP, HIGH)
        placed = _fill(sheet, left)
        yield sheet, left[:placed]
        left = left[placed:]


def _fill(sheet: QWidget, items: Sequence[Item]) -> int:
    """Put as many texts on a sheet as it has room for, column by column; how many these are."""
    column, y = 0, GAP
    for placed, item in enumerate(items):
        shown = widget_of(item)
        shown.setParent(sheet)
        shown.ensurePolished()
        tall = shown.heightForWidth(WIDTH) if shown.hasHeightForWidth() else shown.sizeHint().height()
        if y + tall > HIGH:
            column, y = column + 1, GAP
        if column == COLUMNS:
            shown.setParent(None)
            shown.deleteLater()
            return placed
        x = GAP + column * COLUMN
        _place(sheet, label(str(item.number), "muted", wrap=False), QRect(x, y, NUMBER_WIDTH, 18))
        _place(sheet, shown, QRect(x + NUMBER_WIDTH, y, WIDTH, tall))
        y += tall + GAP
    return len(items)


def _place(sheet: QWidget, shown: QWidget, where: QRect) -> None:
    if draws_leftwards():
        where.moveRight(sheet.width() - where.left())
    shown.setParent(sheet)
    shown.setGeometry(where)
    shown.show()


def picture(sheet: QWidget) -> QImage:
    """A sheet as it is seen, no higher than what is on it."""
    ends = sheet.childrenRect().bottom() + GAP
    made = QImage(QSize(sheet.width(), ends), QImage.Format.Format_RGB32)
    made.fill(sheet.palette().window().color())
    sheet.render(made)
    return made
