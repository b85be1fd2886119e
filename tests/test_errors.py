"""The tree of errors is drawn as it is."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

import connection_wizard
from connection_wizard import errors
from connection_wizard.errors import WizardError

ROOM = 36
"""The column in which the module of an error stands."""


def drawn(error: type[WizardError], before: str = "") -> Iterator[str]:
    """The lines of the errors below one, as the docstring of `connection_wizard.errors` has them."""
    below = sorted(error.__subclasses__(), key=lambda each: (each.__module__, each.__qualname__))
    below = [each for each in below if each.__module__.startswith("connection_wizard.")]
    for each in below:
        line = f"{before}+-- {each.__name__}"
        yield f"    {line:<{ROOM}}{each.__module__.removeprefix('connection_wizard.')}"
        yield from drawn(each, before + ("    " if each is below[-1] else "|   "))


def test_the_tree_is_drawn_as_it_is() -> None:
    for module in pkgutil.walk_packages(connection_wizard.__path__, "connection_wizard."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    tree = "\n".join(["    WizardError", *drawn(WizardError)])
    assert f"\n\n{tree}\n\n" in (errors.__doc__ or "")
