"""Every fault that the practice provider can have, by name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from types import MappingProxyType
from typing import Final

from connection_wizard.errors import WizardError
from connection_wizard.practice import faulty_authorization, faulty_lifecycle, faulty_me, faulty_token
from connection_wizard.practice.hooks import Fault
from connection_wizard.words import say

__all__ = ["FAULTS", "Fault", "UnknownFault", "faults_named"]

FAULTS: Final[Mapping[str, Fault]] = MappingProxyType(
    {
        fault.name: fault
        for module in (faulty_authorization, faulty_token, faulty_lifecycle, faulty_me)
        for fault in module.FAULTS
    }
)
"""In the order in which they are applied, which is that of a connection's life."""


class UnknownFault(WizardError):
    """A name that is no fault's."""


def faults_named(names: Iterable[str]) -> tuple[Fault, ...]:
    """The faults of these names, in the order of `FAULTS`.

    Raises:
        UnknownFault: names the nearest that there are.
    """
    wanted = set(names)
    for name in sorted(wanted - FAULTS.keys()):
        near = get_close_matches(name, FAULTS, n=3)
        hint = (
            say("Did you mean {near}?", near=" or ".join(near))
            if near
            else say("The faults are: {faults}.", faults=", ".join(FAULTS))
        )
        raise UnknownFault(say("The practice provider has no fault named “{name}”.", name=name[:60]), hint)
    return tuple(fault for fault in FAULTS.values() if fault.name in wanted)
