"""The colours of the window by what they are for, in light and in dark."""

from __future__ import annotations

from typing import NamedTuple


class Colors(NamedTuple):
    """Colours by role, as ``#rrggbb``."""

    background: str
    panel: str
    side: str
    line: str
    hover: str
    """Ground of what the mouse is over, where text is written on it."""
    control: str
    """Border of a field: 3 : 1 on its ground, for a control must be seen (WCAG 1.4.11)."""
    text: str
    muted: str
    disabled: str
    """Text of what cannot be used now."""
    accent: str
    accent_text: str
    accent_tint: str
    ok: str
    ok_tint: str
    warning: str
    warning_tint: str
    error: str
    error_tint: str


LIGHT = Colors(
    background="#f6f7f9",
    panel="#ffffff",
    side="#eef1f5",
    line="#d8dde5",
    hover="#d8dde5",
    control="#7a8493",
    text="#1c2430",
    muted="#566173",
    disabled="#566173",
    accent="#1a5fd0",
    accent_text="#ffffff",
    accent_tint="#e3edfd",
    ok="#15703d",
    ok_tint="#e3f3ea",
    warning="#8a5a00",
    warning_tint="#fdf3df",
    error="#b3261e",
    error_tint="#fdeceb",
)
DARK = Colors(
    background="#15191f",
    panel="#1d232b",
    side="#191e25",
    line="#343c48",
    hover="#343c48",
    control="#737e8e",
    text="#e8ecf1",
    muted="#a3aebd",
    disabled="#a3aebd",
    accent="#6aa5ff",
    accent_text="#0f1a2b",
    accent_tint="#1f3050",
    ok="#5cc98b",
    ok_tint="#16341f",
    warning="#e6b450",
    warning_tint="#3a2e14",
    error="#ff8a80",
    error_tint="#3d1f1d",
)
