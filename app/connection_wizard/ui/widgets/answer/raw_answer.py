"""An answer as text: JSON with indents, without its secrets."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator

from connection_wizard.secrets.names import is_secret_member
from connection_wizard.ui.session.slices import Slices
from connection_wizard.ui.widgets.answer.json_model import HIDDEN, LONGEST, PAUSE_AFTER
from connection_wizard.ui.widgets.answer.plain_view import PlainView

RAW_LIMIT = 300_000
"""Characters of the raw text that are shown: some thousand lines."""


class RawAnswer(PlainView):
    """Shows one answer at a time, a large one written while the window goes on.

    Args:
        hides: whether a plain value under a name is secret.
        clean: takes out what is known to be secret, wherever it stands.

    Attributes:
        writing: the work of writing.
    """

    def __init__(self, hides: Callable[[str, str], bool] = is_secret_member, clean: Callable[[str], str] = str) -> None:
        super().__init__("")
        self._hides = hides
        self._clean = clean
        self.setAccessibleName(self.tr("Answer as raw text"))
        self.writing = Slices(self)

    def forget(self) -> None:
        """Another answer takes the place of this one."""
        self.clear()
        self.writing.stop()

    def write(self, answer: object) -> None:
        """Write an answer, unless it stands here already."""
        if self.document().isEmpty():
            self.writing.start(_raw_text(answer, self._hides, self._clean), self._written)

    def _written(self, text: str) -> None:
        cut = self.tr("… The answer is longer: its beginning is shown here, the tree shows all of it.")
        self.setPlainText(text if len(text) < RAW_LIMIT else f"{text}\n\n{cut}")


def _raw_text(
    answer: object, hides: Callable[[str, str], bool], clean: Callable[[str], str]
) -> Generator[None, None, str]:
    """An answer as JSON with indents, cut after `RAW_LIMIT` characters."""
    parts: list[str] = []
    length = 0
    for number, part in enumerate(json.JSONEncoder(ensure_ascii=False, indent=2).iterencode(answer)):
        if parts[-1:] == [": "] and part[:1] not in ("{", "[") and hides(json.loads(parts[-2]), part.strip('"')):
            part = f'"{HIDDEN}"'
        parts.append(part)
        length += len(part)
        if length >= RAW_LIMIT + LONGEST:
            break
        if number % PAUSE_AFTER == 0:
            yield
    return clean("".join(parts)[: RAW_LIMIT + LONGEST])[:RAW_LIMIT]  # before it is cut: half a secret is not known
