"""The pages as the shell needs them: the table of `connection_wizard.steps`, with titles and classes."""

from __future__ import annotations

from connection_wizard import steps
from connection_wizard.steps import FINISH, START, Step, is_documented
from connection_wizard.ui.translations import translated

__all__ = ["FINISH", "START", "STEPS", "StepInfo"]


class StepInfo(Step):
    """What the shell knows of a page before it is built."""

    __slots__ = ()

    @property
    def title(self) -> str:
        """Title of the page, with the step's number."""
        name = translated(self.name)
        return f"{self.number} · {name}" if is_documented(self.number) else name

    @property
    def module(self) -> str:
        """Where the page's class is; imported when the page is first shown."""
        return f"connection_wizard.ui.pages.{self.key}"

    @property
    def page(self) -> str:
        """The name of the page's class."""
        return "".join(word.capitalize() for word in self.key.split("_")) + "Page"


STEPS = tuple(StepInfo(*step) for step in steps.STEPS)
