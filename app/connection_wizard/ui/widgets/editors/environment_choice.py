"""Which environment of the platform a connection is for: what is chosen is its redirect URL."""

from __future__ import annotations

from PySide6.QtCore import QSize

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.environments import NAMES, EnvironmentName, environment_of, in_environment
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.widgets.choice import Choice
from connection_wizard.ui.widgets.editors.bindings import LeftToWindow
from connection_wizard.ui.widgets.style import scaled

LEAST = 200
"""Width of the narrowest."""


class EnvironmentChoice(Choice):
    """Shows the environment that the draft's redirect URL is of, and moves the draft to the one that is chosen."""

    def __init__(self, store: DraftStore) -> None:
        super().__init__()
        self._store = store
        self._reading = False
        words: dict[EnvironmentName, str] = {
            "production": self.tr("Production"),
            "development": self.tr("Development"),
            "local": self.tr("Local, on this computer"),
        }
        for name in NAMES:
            self.addItem(words[name], name)
        self.setPlaceholderText(self.tr("None: the redirect URL is another"))
        self.installEventFilter(LeftToWindow(self))
        self.currentIndexChanged.connect(self._chosen)
        store.changed.connect(self._changed)
        self._read()

    def minimumSizeHint(self) -> QSize:
        """What stands there while nothing is chosen is long, and goes on in further lines."""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), scaled(LEAST)), least.height())

    @property
    def name(self) -> EnvironmentName:
        """The environment; production where the redirect URL is of none."""
        return NAMES[max(0, self.currentIndex())]

    def _changed(self, at: DocumentPath) -> None:
        if at[:1] in ((), ("redirect_url",)):
            self._read()

    def _read(self) -> None:
        found = environment_of(self._store.draft.partial_spec.redirect_url)
        self._reading = True
        try:
            self.setCurrentIndex(NAMES.index(found.name) if found else -1)
        finally:
            self._reading = False

    def _chosen(self, index: int) -> None:
        if not self._reading and index >= 0:
            self._store.take(in_environment(self._store.draft, NAMES[index]))
