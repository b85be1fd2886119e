"""The look of the program: the one style sheet, made from the colours of `palettes`. Follows the system while it runs.

Contrast of text on its ground is at least 4.5 : 1 in both schemes (a test measures it). Where the system wants high
contrast, its own colours take the roles (`contrast`). Sizes follow the system's font.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from string import Template

from PySide6.QtCore import QEvent, QLocale, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from connection_wizard.resources import resource_text, resources_folder
from connection_wizard.ui.widgets.palettes import DARK, LIGHT, Colors


class Theme(QObject):
    """The look of the program; one for the application.

    Signals:
        changed: the system went from light to dark or back, or has text of another size; what paints by itself
            repaints, and what has a width for text takes another.
    """

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        if hasattr(hints, "accessibility"):  # from Qt 6.10 on
            hints.accessibility().contrastPreferenceChanged.connect(self._follow_contrast)
        self._forced: Colors | None = None
        """The system's own colours, where it wants high contrast."""
        # Queued: in the middle of a change of fonts Qt does not stand another style sheet
        application.fontChanged.connect(self._follow_text, Qt.ConnectionType.QueuedConnection)
        self._scheme = hints.colorScheme()
        self._language = QLocale()
        self._families = families_for(self._language, application.font())
        self._find_contrast()
        _made[:] = [self]  # what is styled now may ask for it
        self._apply()

    @property
    def application(self) -> QApplication:
        """The application that it is the look of."""
        return self._application

    @property
    def font(self) -> QFont:
        """The font of words: the system's, behind one with the letters of the window's language where it has none."""
        made = QFont(self._application.font())
        if self._families:
            made.setFamilies(self._families)
        return made

    @property
    def dark(self) -> bool:
        """Whether what is painted is light on a dark ground."""
        if self._forced is not None:
            from connection_wizard.ui.widgets.contrast import is_dark

            return is_dark(self._forced.background)
        return self._scheme == Qt.ColorScheme.Dark

    @property
    def colors(self) -> Colors:
        """The colours of the current scheme, or the system's own."""
        return self._forced or (DARK if self.dark else LIGHT)

    def icon(self, name: str) -> QIcon:
        """A small drawing of ``resources/icons`` in the current scheme; ``arrow-on`` leads on as people read."""
        return QIcon(_drawing(name, dark=self.dark, leftwards=self._leftwards))

    @property
    def _leftwards(self) -> bool:
        return self._application.layoutDirection() == Qt.LayoutDirection.RightToLeft

    @property
    def mono(self) -> str:
        """The family for values that travel on the wire."""
        return mono_family()

    def use(self, scheme: Qt.ColorScheme) -> None:
        """Show a scheme whatever the system says, until it says something else; for pictures of both."""
        if self._forced is None and scheme == self._scheme:
            return  # every widget there is would be styled anew, to look as it does
        self._forced = None
        self._scheme = scheme
        self._tell()

    def use_contrast(self, system: QPalette) -> None:
        """Show high contrast in the colours of a palette, whatever the system says; for pictures of it."""
        from connection_wizard.ui.widgets.contrast import high_contrast

        self._forced = high_contrast(system)
        self._tell()

    def follow_language(self) -> None:
        """Another language may have letters that the system's font lacks, and another side at which lines begin."""
        if (QLocale(), self._leftwards) == (self._language, self._drawn_leftwards):
            return
        before = self._families, self._drawn_leftwards
        self._language = QLocale()
        self._families = families_for(self._language, self._application.font())
        if (self._families, self._leftwards) != before:
            self._tell()

    def _follow(self, scheme: Qt.ColorScheme) -> None:
        self._scheme = scheme
        self._find_contrast()
        self._tell()

    def _follow_contrast(self) -> None:
        self._find_contrast()
        self._tell()

    def _find_contrast(self) -> None:
        """Look whether the system wants high contrast, and in which colours."""
        hints = QGuiApplication.styleHints()
        preference = hints.accessibility().contrastPreference() if hasattr(hints, "accessibility") else None
        if preference is None or preference != Qt.ContrastPreference.HighContrast:
            self._forced = None
            return
        from connection_wizard.ui.widgets.contrast import high_contrast

        self._application.setPalette(QPalette())  # the system's own comes through
        self._forced = high_contrast(self._application.palette())

    def _tell(self) -> None:
        self._apply()
        self.changed.emit()

    def _follow_text(self) -> None:
        self._families = families_for(self._language, self._application.font())
        self._tell()

    def _apply(self) -> None:
        self._drawn_leftwards = self._leftwards
        if self._leftwards:
            from connection_wizard.ui.widgets.marks_font import use_marks  # no other texts have marks in them

            use_marks((*self.font.families(), self.mono))
        self._application.setPalette(palette(self.colors))
        sheet = style_sheet(self.colors, self.font, dark=self.dark, leftwards=self._leftwards)
        # In the sheet, not as the application's font: one that was set would no longer follow the system's
        named = ", ".join(f'"{family}"' for family in self._families)
        self._application.setStyleSheet(f"* {{ font-family: {named}; }}\n{sheet}" if named else sheet)


def theme() -> Theme:
    """The application's theme; made when first asked for."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise RuntimeError("a theme needs a QApplication")
    if not _made or not isValid(_made[-1]):
        Theme(application)
    return _made[-1]


_made: list[Theme] = []
"""The theme of the one application: looking for it among Qt's objects would take milliseconds of the window's start."""


class Application(QApplication):
    """Hands what is asked of the program itself to whoever answers it: a filter would be asked about every event."""

    asked: Callable[[QEvent], bool] | None = None

    def event(self, event: QEvent) -> bool:
        """Part of `QApplication`."""
        return (self.asked is not None and self.asked(event)) or super().event(event)


def make_application(name: str) -> QApplication:
    """The Qt application, in the style that the style sheet is made for on every system.

    The style is named as an argument: `setStyle` hands back a QStyle, whose classes take 15 ms to load.
    """
    return Application([name, "-style", "Fusion"])


def palette(colors: Colors) -> QPalette:
    """The palette for a set of colours."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: colors.background,
        QPalette.ColorRole.WindowText: colors.text,
        QPalette.ColorRole.Base: colors.panel,
        QPalette.ColorRole.AlternateBase: colors.side,
        QPalette.ColorRole.Text: colors.text,
        QPalette.ColorRole.PlaceholderText: colors.muted,
        QPalette.ColorRole.Button: colors.panel,
        QPalette.ColorRole.ButtonText: colors.text,
        QPalette.ColorRole.BrightText: colors.error,
        QPalette.ColorRole.ToolTipBase: colors.panel,
        QPalette.ColorRole.ToolTipText: colors.text,
        QPalette.ColorRole.Highlight: colors.accent,
        QPalette.ColorRole.HighlightedText: colors.accent_text,
        QPalette.ColorRole.Link: colors.accent,
        QPalette.ColorRole.LinkVisited: colors.accent,
        QPalette.ColorRole.Accent: colors.accent,
        QPalette.ColorRole.Mid: colors.line,
        QPalette.ColorRole.Light: colors.panel,
        QPalette.ColorRole.Dark: colors.control,
    }
    for role, color in roles.items():
        made.setColor(role, QColor(color))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colors.disabled))
    return made


def style_sheet(colors: Colors, font: QFont, *, dark: bool, leftwards: bool = False) -> str:
    """The application's style sheet (``resources/style.qss``) with colours and sizes filled in.

    Args:
        leftwards: people read from the right to the left.
    """
    size = font.pointSizeF() if font.pointSizeF() > 0 else 10.0
    values = colors._asdict()
    mono = mono_family()
    line, mono_line = QFontMetrics(font).height(), QFontMetrics(_like(font, mono)).height()
    # Where a sheet names a least height, Qt may press a control down to it: below its own words, were it a fixed one
    sizes = {
        "title_size": f"{size * 1.5:.1f}pt",
        "hint_size": f"{smaller(size, 0.9):.1f}pt",
        "heading_size": f"{smaller(size, 0.8):.1f}pt",
        "field_height": f"{max(20, line + 2, mono_line + 2)}px",
        "button_height": f"{max(18, line)}px",
        "fix_line": f"{max(16, line)}px",
        "fix_height": f"{max(16, line) + 6}px",
        "chip_height": f"{max(14, line)}px",
        "pill_height": f"{max(15, round(line * 0.9))}px",
        "node_height": f"{max(26, line + 10)}px",
        "mono": mono,
        "start": "right" if leftwards else "left",
        "end": "left" if leftwards else "right",
    }
    icons = {name: _drawing(file, dark=dark) for name, file in (("arrow_down", "arrow-down"), ("check", "check"))}
    return Template(resource_text("style.qss")).substitute(values | sizes | icons)


SMALLEST = 8.5
"""Points below which no text is set smaller: Windows' own is 9."""


def smaller(size: float, share: float) -> float:
    """The size of smaller text beside text of a size, in points; not so small that it is hard to read."""
    return min(size, max(size * share, SMALLEST))


def families_for(locale: QLocale, font: QFont) -> list[str]:
    """The families for a language whose letters a font takes from a higher one: that first, else none.

    Rows, buttons and fields are as high as the first family of their font: letters of another one, which has vowel
    signs above and below, would lose these. Which one it is the system decides; where none has them, nothing changes.
    """
    if locale.script() in (QLocale.Script.LatinScript, QLocale.Script.AnyScript):  # any is that of the C locale
        return []
    system = QFontDatabase.WritingSystem.__members__.get(locale.script().name.removesuffix("Script"))
    sample, own = locale.nativeLanguageName(), QFontMetrics(font)
    if system is None or own.boundingRect(QRect(0, 0, 9999, 9999), 0, sample).height() <= own.height():
        return []
    there = [family for family in QFontDatabase.families(system) if not QFontDatabase.isPrivateFamily(family)]
    # What is as wide is what the system takes by itself
    width = own.horizontalAdvance(sample)
    there.sort(key=lambda family: QFontMetrics(_like(font, family)).horizontalAdvance(sample) != width)
    return [*there[:1], *font.families()] if there else []


def mono_family() -> str:
    """The family with letters of one width: the system's, but on Windows, which names a thin one of 1992."""
    named = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    if sys.platform == "win32":
        there = set(QFontDatabase.families())
        return next((family for family in ("Cascadia Mono", "Consolas") if family in there), named)
    else:
        return named


def _like(font: QFont, family: str) -> QFont:
    """A font in another family."""
    made = QFont(font)
    made.setFamily(family)
    return made


def _drawing(name: str, *, dark: bool, leftwards: bool = False) -> str:
    """The file of a small drawing."""
    name = name.replace("arrow-on", "arrow-left" if leftwards else "arrow-right")
    return (resources_folder() / "icons" / f"{name}-{'dark' if dark else 'light'}.svg").as_posix()
