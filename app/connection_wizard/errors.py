"""The one base class of errors that are meant for a person.

Each room derives its own errors from `WizardError`, in the module that raises them::

    WizardError
    +-- NoApp                           cli.asking
    +-- AnswerFileError                 cli.suggest
    +-- NoWindow                        cli.window
    +-- FileTrouble                     disk.troubles
    |   +-- NotRead                     disk.troubles
    |   +-- NotSaved                    disk.troubles
    |   +-- SpecFileError               spec.files
    |       +-- NewerSpecError          spec.files
    +-- CodeError                       engine.errors
    |   +-- CodeThrew                   engine.errors
    |   +-- HostRefused                 engine.errors
    +-- CodeNotRun                      engine.errors
    +-- ServerError                     http.loopback
    |   +-- LoopbackUnavailable         http.loopback
    |   +-- PortInUse                   http.loopback
    |   +-- PortNotAllowed              http.loopback
    +-- HoldsSecret                     mcp.acting
    +-- NotFinished                     mcp.acting
    +-- Nothing                         mcp.acting
    +-- OutOfBounds                     mcp.places
    +-- NeedsPerson                     mcp.running
    +-- RenderError                     oauth.addresses
    +-- AnswerError                     oauth.answers
    +-- LegEnded                        oauth.outcomes
    |   +-- LegFailed                   oauth.outcomes
    |   +-- LegNotSupported             oauth.outcomes
    |   +-- LegNotTried                 oauth.outcomes
    |       +-- NotPermitted            oauth.permission
    +-- ProofFileError                  oauth.proof_files
    +-- UnusableValue                   oauth.values
    +-- UnknownFault                    practice.faults
    +-- BadBase                         publishing.platform
    +-- PlatformError                   publishing.platform
    |   +-- NoAnswer                    publishing.platform
    |   +-- PlugAbsent                  publishing.platform
    |   +-- Refused                     publishing.platform
    |   +-- TokenRefused                publishing.platform
    +-- VaultError                      secrets.vault
    +-- NotBegun                        session.dependencies
    +-- SecretAbsent                    session.dependencies
    +-- NotDiscovered                   session.discovering
    |   +-- IsAnother                   session.discovering
    +-- BadField                        session.field_values
    +-- ConnectionAbsent                session.publishing
    +-- OrganisationAbsent              session.publishing
    +-- TokenAbsent                     session.publishing
    +-- NotReady                        session.rehearsing
    +-- NotUnderstood                   sources.door
    +-- NotRegistered                   sources.registration
    +-- NotReady                        spec.findings
    +-- BadPatch                        spec.patches
    +-- PathError                       spec.paths
    +-- TemplateError                   spec.templates
    +-- NotStrict                       strict_json.trouble
    +-- OpenElsewhere                   ui.session.draft_files
    +-- DemoStopped                     ui.shell.demo
    +-- NoLetters                       ui.shell.display
    +-- NoRecord                        viasocket.importing
    |   +-- OtherKind                   viasocket.importing
    +-- CannotChange                    viasocket.publishing
    +-- NoPlug                          viasocket.publishing

The command line and the window show `message` and `hint` as they are: whoever raises one writes for somebody who
does not program, and never puts a secret into it.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from connection_wizard.words import NOTHING, Words, joined


class WizardError(Exception):
    """Something a person can act on.

    Args:
        message: one plain sentence: what happened, and why if that is known.
        hint: what to do now; may be empty.

    Attributes:
        reason: what happened, as programs read it; of a run, one of `connection_wizard.oauth.reasons.Reason`.
        values: what belongs to the reason, by name; no secret.
    """

    reason: str = "other"
    values: Mapping[str, Any] = MappingProxyType({})

    def __init__(self, message: Words, hint: Words = NOTHING) -> None:
        super().__init__(message, hint)
        self.message = message
        self.hint = hint

    @property
    def text(self) -> Words:
        """Message and hint in one."""
        return joined([self.message, self.hint])

    def __str__(self) -> str:
        return str(self.text)
