"""Reading a web page as somebody who wants to get past it: its forms, its links, its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html.parser import HTMLParser

_TYPED = frozenset({"text", "email", "search", "tel", "url"})
_UNREAD = frozenset({"style", "script", "title", "svg"})


@dataclass(frozen=True, slots=True)
class Field:
    """One input with a name; `kind` is its type attribute, `value` what it would send as it stands."""

    kind: str
    name: str
    value: str

    @property
    def is_typed(self) -> bool:
        """Whether a person types into it, and may read what is typed."""
        return self.kind in _TYPED


@dataclass(frozen=True, slots=True)
class Choice:
    """A button, or a link (then `value` is its target)."""

    name: str
    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Form:
    """One form. Boxes that are not ticked are left out, as a browser does."""

    action: str
    method: str
    fields: tuple[Field, ...]
    buttons: tuple[Choice, ...]

    @property
    def asks_who(self) -> bool:
        """Whether it wants a name or a password."""
        return any(field.is_typed or field.kind == "password" for field in self.fields)


@dataclass(frozen=True, slots=True)
class WebPage:
    """What there is on a page."""

    title: str
    text: str
    forms: tuple[Form, ...]
    links: tuple[Choice, ...]


def read_page(html: str) -> WebPage:
    """Read a page; broken HTML gives what can be made of it."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return WebPage(_joined(reader.title), _joined(reader.words), tuple(reader.forms), tuple(reader.links))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.title: list[str] = []
        self.words: list[str] = []
        self.forms: list[Form] = []
        self.links: list[Choice] = []
        self._inside: list[str] = []
        self._form: dict[str, str] | None = None
        self._fields: list[Field] = []
        self._buttons: list[Choice] = []
        self._choice: dict[str, str] | None = None
        self._label: list[str] = []

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        """What opens like a section and is none (`<![<`) is passed over; the standard library gives up on the page."""
        try:
            return super().parse_marked_section(i, report)
        except AssertionError:
            return self.parse_bogus_comment(i, report)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag in _UNREAD:
            self._inside.append(tag)
        elif tag == "form":
            self._form, self._fields, self._buttons = values, [], []
        elif tag in ("button", "a"):
            self._choice, self._label = values, []
        elif tag == "input":
            self._take_input(values, "checked" in values)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._inside:
            del self._inside[self._inside.index(tag) :]
        elif tag == "form" and self._form is not None:
            method = self._form.get("method", "get").lower()
            self.forms.append(Form(self._form.get("action", ""), method, tuple(self._fields), tuple(self._buttons)))
            self._form = None
        elif tag in ("button", "a") and self._choice is not None:
            values, self._choice = self._choice, None
            label = _joined(self._label)
            if tag == "a" and "href" in values:
                self.links.append(Choice("", values["href"], label))
            elif tag == "button" and values.get("type", "submit").lower() == "submit":
                self._buttons.append(Choice(values.get("name", ""), values.get("value", ""), label))

    def handle_data(self, data: str) -> None:
        if self._inside:
            if self._inside[0] == "title":
                self.title.append(data)
            return
        self.words.append(data)
        if self._choice is not None:
            self._label.append(data)

    def _take_input(self, values: dict[str, str], checked: bool) -> None:
        kind, name = values.get("type", "text").lower(), values.get("name", "")
        if kind == "submit":
            self._buttons.append(Choice(name, values.get("value", ""), values.get("value", "")))
        elif name and kind in ("checkbox", "radio"):
            if checked:
                self._fields.append(Field(kind, name, values.get("value", "on")))
        elif name and kind not in ("button", "reset", "image", "file"):
            self._fields.append(Field(kind, name, values.get("value", "")))


def _joined(parts: Sequence[str]) -> str:
    return " ".join(" ".join(parts).split())
