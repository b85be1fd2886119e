"""Everything that the program says in a terminal, or in the log of a CI server: one way out, where it is cleaned once.

`Terminal.line` writes one line, whatever is in it: what would end it, or what a terminal would obey, is shown as an
escape (`visible`). So whoever wants several lines says several, and no value can forge one. JSON goes out by
`document` and `json`: exact to whoever reads it, and safe to look at.

A test forbids ``print`` and the standard streams everywhere else.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from typing import Final, Literal, NamedTuple, TextIO

from connection_wizard.visible import line_of, visible, visible_json


class Marked(NamedTuple):
    """A line with a word of ours in it that a terminal shows in colour; the line says the same without it."""

    before: str
    word: str
    after: str
    colour: Literal["red", "yellow", "cyan", "green"]


_COLOURS: Final = {"red": "1;31", "yellow": "1;33", "cyan": "36", "green": "32"}


class Terminal:
    """Writes to one stream, and to none where there is none, as in a program without a console on Windows.

    Args:
        stream: is asked each time: tests and Python itself put others in its place.
    """

    def __init__(self, stream: Callable[[], TextIO | None]) -> None:
        self._stream = stream
        self._passing = 0

    @property
    def stream(self) -> TextIO | None:
        """Where it goes; for the log, which cleans its lines itself."""
        return self._stream()

    def line(self, text: str = "") -> None:
        """Write a line of text for people; nothing in it can end it."""
        self._write(f"{line_of(text)}\n")

    def lines(self, texts: Iterable[str | Marked]) -> None:
        """Write several."""
        coloured = self.coloured
        self._write("".join(f"{_line(text, coloured=coloured)}\n" for text in texts))

    def passing(self, text: str) -> None:
        """Show how far something is, in a line that the next takes the place of; an empty one clears it.

        Nothing is written where nobody looks on: into a file, a pipe, or the log of a CI server.
        """
        stream = self._stream()
        if stream is None or os.environ.get("TERM") == "dumb" or not stream.isatty():
            return
        words, blank = line_of(text), " " * self._passing
        if not words and not blank:
            return
        self._passing = len(words)
        self._write(f"\r{blank}\r{words}")

    @property
    def coloured(self) -> bool:
        """Whether somebody looks on who sees colours, and has not asked for none (https://no-color.org)."""
        stream = self._stream()
        if stream is None or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" or not stream.isatty():
            return False
        return sys.platform != "win32" or "WT_SESSION" in os.environ  # older consoles there show the signs themselves

    def annotate(self, level: str, place: Mapping[str, object], message: str) -> None:
        """Tell a CI server of GitHub what is wrong at a place: the one line that it is to obey, ours and whole.

        What would end a value or the line is written as GitHub's own escapes have it.
        """
        values = ",".join(f"{name}={_in_command(visible(str(value)), ':,')}" for name, value in place.items())
        self._write(f"::{level} {values}::{_in_command(visible(message))}\n")

    def ask(self, question: str) -> None:
        """Write the question before an answer: it goes on in its line."""
        self._write(line_of(question))

    def ask_hidden(self, question: str) -> str:
        """Ask for something that is not shown while it is typed.

        Raises:
            EOFError: nobody answers.
        """
        import getpass

        return getpass.getpass(line_of(question), stream=self._stream())

    def document(self, document: object, *, indent: int | None = None) -> None:
        """Write a value as JSON: in one line, or indented."""
        import json  # help and versions do without

        separators = (",", ":") if indent is None else None
        self.json(json.dumps(document, ensure_ascii=False, indent=indent, separators=separators) + "\n")

    def json(self, text: str) -> None:
        """Write a text that is JSON already, such as a spec."""
        encoding = getattr(self._stream(), "encoding", None) or "utf-8"
        self._write(visible_json(text, only_ascii=not encoding.lower().startswith("utf")))

    def flush(self) -> None:
        """Have everything written out, so that a full disk is noticed.

        Raises:
            OSError: it cannot be.
        """
        if (stream := self._stream()) is not None:
            stream.flush()

    def speak(self) -> None:
        """Let every text come out, whatever this computer's letters are.

        Files and pipes get UTF-8, as JSON and specs are; on Windows they would get the letters of its region. A
        terminal keeps its own, and what those lack is written as an escape.
        """
        stream = self._stream()
        if not isinstance(stream, io.TextIOWrapper):
            return
        if stream.isatty() or "PYTHONIOENCODING" in os.environ:
            stream.reconfigure(errors="backslashreplace")
        else:
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")

    def fall_silent(self) -> None:
        """Nothing more is written: the interpreter would try once more at its end, and complain."""
        with suppress(OSError, ValueError):
            if (stream := self._stream()) is not None:
                os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())

    def _write(self, text: str) -> None:
        if (stream := self._stream()) is not None:
            stream.write(text)
            stream.flush()


def _line(text: str | Marked, *, coloured: bool) -> str:
    """A line as it is written; a colour is put into what is cleaned already."""
    if isinstance(text, str):
        return line_of(text)
    whole, head = line_of(text.before + text.word + text.after), line_of(text.before)
    end = len(head) + len(text.word)
    if not coloured or whole[:end] != head + text.word:
        return whole
    return f"{head}\x1b[{_COLOURS[text.colour]}m{text.word}\x1b[0m{whole[end:]}"


def _in_command(text: str, more: str = "") -> str:
    for sign in f"%\r\n{more}":
        text = text.replace(sign, f"%{ord(sign):02X}")
    return text


OUT: Final = Terminal(lambda: sys.stdout)
"""What a command makes."""
ERR: Final = Terminal(lambda: sys.stderr)
"""What it says about that to a person."""
