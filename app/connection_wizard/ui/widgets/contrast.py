"""Colours by role where the system wants high contrast: its own, whatever they are, and no other beside them.

What the schemes of ours tell by colour (done, worth a look, wrong) is told by shape and words as well, so that nothing
is lost where all of it is written in the one colour of text. Ratios are those of WCAG 2.2, 1.4.3 and 1.4.11.
"""

from __future__ import annotations

import math

from PySide6.QtGui import QColor, QPalette

from connection_wizard.ui.widgets.palettes import Colors

TEXT = 4.5
CONTROL = 3.0
HIGH = 7.0
"""Under which what the system calls text on its ground is no high contrast: black and white take their place."""
SHARES = 64


def ratio(one: str, other: str) -> float:
    """Contrast of two colours, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def is_dark(ground: str) -> bool:
    """Whether white is read better on it than black."""
    return ratio(ground, "#ffffff") > ratio(ground, "#000000")


def high_contrast(system: QPalette) -> Colors:
    """Roles in the colours of a palette of the system."""
    role = QPalette.ColorRole
    ground, text, highlight, on_highlight, link = (
        system.color(QPalette.ColorGroup.Active, each).name()
        for each in (role.Window, role.WindowText, role.Highlight, role.HighlightedText, role.Link)
    )
    if ratio(ground, text) < HIGH:
        ground, text = ("#000000", "#ffffff") if is_dark(ground) else ("#ffffff", "#000000")
    accent = next((one for one in (highlight, link) if ratio(one, ground) >= TEXT), text)
    on_accent = max(ground, text, key=lambda one: ratio(one, accent))
    if accent == highlight and ratio(on_highlight, accent) >= TEXT:
        on_accent = on_highlight
    tint = _tint(ground, text, accent)
    return Colors(
        background=ground,
        panel=ground,
        side=ground,
        line=_towards(ground, text, CONTROL),
        hover=tint,
        control=text,
        text=text,
        muted=text,
        disabled=_towards(ground, text, TEXT),
        accent=accent,
        accent_text=on_accent,
        accent_tint=tint,
        ok=text,
        ok_tint=tint,
        warning=text,
        warning_tint=tint,
        error=text,
        error_tint=tint,
    )


def _towards(ground: str, ink: str, least: float) -> str:
    """The colour between a ground and an ink that is nearest to the ground and has a contrast with it."""
    mixed = (_mixed(ground, ink, share / SHARES) for share in range(1, SHARES))
    return next((one for one in mixed if ratio(one, ground) >= least), ink)


def _tint(ground: str, text: str, accent: str) -> str:
    """As much of an accent in a ground as leaves text and accent readable on it."""
    mixed = (_mixed(ground, accent, share / SHARES) for share in range(SHARES // 3, 0, -1))
    return next((one for one in mixed if min(ratio(text, one), ratio(accent, one)) >= TEXT), ground)


def _mixed(one: str, other: str, share: float) -> str:
    parts = (round(here + (there - here) * share) for here, there in zip(_parts(one), _parts(other), strict=True))
    return QColor(*parts).name()


def _parts(color: str) -> tuple[int, int, int]:
    made = QColor(color)
    return made.red(), made.green(), made.blue()


def _luminance(color: str) -> float:
    shares = (part / 255 for part in _parts(color))
    red, green, blue = (part / 12.92 if part <= 0.04045 else math.pow((part + 0.055) / 1.055, 2.4) for part in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
