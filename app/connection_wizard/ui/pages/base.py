"""What every page is made of: a header, rows in one rhythm, and what no row of the page tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.ui.drawn import put
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.steps import StepInfo
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.into_view import reveal
from connection_wizard.ui.widgets.rows.form import Form
from connection_wizard.ui.widgets.rows.provider_page import PROVIDER_PAGES, ProviderPage
from connection_wizard.ui.widgets.rows.unplaced import Unplaced
from connection_wizard.ui.widgets.step_icon import StepIcon
from connection_wizard.ui.widgets.style import label

if TYPE_CHECKING:
    from connection_wizard.ui.widgets.failure.error_card import ErrorCard

SIDE_MARGIN = 26


class PageBody(Form):
    """The middle of the window for one step. A page class holds layout and bindings, nothing else.

    Subclasses override `build`. They add rows with `text_row` and `row`, other widgets with `add`.

    Args:
        area: what the page scrolls in.

    Attributes:
        end: never seen; in the order of Tab it stands behind all that the page has, and will have.
    """

    def __init__(self, step: StepInfo, services: Services, area: QScrollArea) -> None:
        super().__init__(services.store)
        self.setObjectName("pageBody")
        area.setWidget(self)  # before there is anything in it
        self.step = step
        self.services = services
        self.unfolds = not services.secrets.is_lent  # what the practice provider brings nobody has to look up
        self._layout.setContentsMargins(SIDE_MARGIN, 20, SIDE_MARGIN, 24)
        header = QVBoxLayout()
        header.setSpacing(4)
        self._title = label("", "title")
        self._subtitle = label("", "subtitle")
        self.show_title(step.title, translated(step.subtitle))
        self.provider_page: ProviderPage | None = None
        self._head(header)
        header.addWidget(self._subtitle)
        if step.newer:
            header.addWidget(label(put(self.tr("On the platform: {0}"), translated(step.newer)), "hint"))
        line = QHBoxLayout()
        line.setSpacing(14)
        line.addWidget(StepIcon(step), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(header, 1)
        self._layout.place(line)
        self._card: ErrorCard | None = None
        self._cards: list[QWidget] = []
        if step.legs:
            from connection_wizard.ui.widgets.failure.error_card import ErrorCard  # no page that is shown first has one

            if "authorize" in step.legs:
                from connection_wizard.ui.widgets.failure.error_page_card import ErrorPageCard

                self._cards.append(ErrorPageCard(services, step.number))
            self._card = ErrorCard(services, step.number)
            self._cards.append(self._card)
            for card in self._cards:
                self._layout.place(card)
        self.build()
        self._unplaced = Unplaced(self.store, step.number, self.has_field)
        self._layout.place(self._unplaced)
        self._unplaced.refresh()
        if not self._filled:
            self._layout.addStretch(1)
        self.end = QWidget(self)
        self.end.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Qt puts nothing behind what can have no focus at all
        self.end.hide()

    def _head(self, header: QVBoxLayout) -> None:
        """The title; beside it, where nothing moves when it comes, the way to the provider's own page."""
        if (kind := PROVIDER_PAGES.get(self.step.key)) is None:
            header.addWidget(self._title)
            return
        self.provider_page = ProviderPage(self, self.store, kind)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._title, 1)
        line.addWidget(self.provider_page.link, 0, Qt.AlignmentFlag.AlignBottom)
        header.addLayout(line)

    @property
    def has_main_action(self) -> bool:
        """Whether a card on the page tells the one thing to do."""
        if self._card is None:
            return False
        told = self._card.result is not None and not self._card.folded
        return told or ("authorize" in self.step.legs and self.services.attention.page_open)

    def is_in_card(self, widget: QWidget) -> bool:
        """Whether it belongs to a card that tells of a failure."""
        return any(card.isAncestorOf(widget) for card in self._cards)

    def close_layer(self) -> bool:
        """Close what lies on top of the page; False where nothing does."""
        if self._card is None:
            return False
        if "authorize" in self.step.legs and self.services.attention.page_open:
            self.services.attention.open_page(opened=False)
            return True
        if self._card.isHidden() or self._card.folded:
            return False
        self._card.fold()
        return True

    def onward(self) -> QWidget | None:
        """What there is to do on the page with what a run brought; None where there is nothing."""
        return None

    def head(self) -> QWidget:
        """What has the focus while nobody has begun on the page: the page itself, where none of it shows how far one
        is. Enter does nothing there that somebody would not want who meant to press Next once more."""
        return self

    def show_title(self, title: str, subtitle: str) -> None:
        """What the page says it is."""
        self._title.setText(title)
        self._title.setAccessibleName(title)
        self._subtitle.setText(subtitle)

    def build(self) -> None:
        """Make the page's rows."""
        raise NotImplementedError

    def entered(self) -> None:
        """The page is shown again; only for what cannot listen to the store."""

    def show_place(self, at: DocumentPath) -> bool:
        """Bring the editor of a place, or what is said of it, into view with the focus; False if there is none."""
        if (line := self._unplaced.line_of(at)) is not None:
            return reveal(line, line)
        return super().show_place(at)
