"""What one file of the catalogue holds (docs/catalogue.md), frozen; the draft in it is a document like any other."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field, JsonValue

from connection_wizard.spec.base import Part
from connection_wizard.spec.calls import StandardParameter
from connection_wizard.spec.documents import SPEC_VERSION
from connection_wizard.spec.draft import Draft

RedirectKind = Literal["https", "http_loopback", "custom_scheme"]
"""A kind of redirect URI that a provider's portal accepts while an app is being made."""
OptionalStep = Literal["refresh_token", "revoke_token"]
"""A step that a provider may not have."""


class Source(Part):
    """Where facts were read.

    `says` are places in the entry (``access_token.url``, ``scopes``), each with all that is below it.
    `silent` are steps of which the provider's documentation, read to its end, names none: the draft has null for them,
    and whoever takes it is told so, for there may be one nevertheless.
    `differs` is what this source says otherwise than the entry does, by place.
    """

    address: str
    official: bool
    date: str
    """The day on which it was read, as ISO 8601 has it."""
    says: tuple[str, ...] = ()
    silent: tuple[OptionalStep, ...] = ()
    differs: dict[str, JsonValue] = Field(default_factory=dict)


class Environment(Part):
    """Another place of the same provider; `draft` is a JSON Merge Patch (RFC 7396) on that of the entry."""

    name: str
    draft: dict[str, JsonValue]


class ScopeSaid(Part):
    """A scope, what it allows in a few words of ours, and whether the test call needs it."""

    name: str
    says: str = ""
    test_call: bool = False


class Answers(Part):
    """Samples of the shape that is documented, with invented values; ``…`` stands for whatever is secret."""

    access_token: JsonValue = None
    refresh_token: JsonValue = None
    follow_ups: tuple[JsonValue, ...] = ()
    """Of the calls right after the token's, in their order."""
    test_call: JsonValue = None


class Known(Part):
    """What rules and diagnosis know of a provider besides the draft; see `connection_wizard.spec.known_hosts`."""

    hosts: tuple[str, ...] = ()
    """Of its endpoints and its API; by default the entry's domains."""
    parameters: dict[str, str] = Field(default_factory=dict)
    for_refresh: dict[str, str] = Field(default_factory=dict)
    refresh_scopes: tuple[str, ...] = ()
    refresh_unasked: str = ""
    renamed: dict[StandardParameter, str] = Field(default_factory=dict)
    retired_scopes: dict[str, str] = Field(default_factory=dict)
    headers: dict[str, str] = Field(default_factory=dict)
    api: tuple[str, ...] = ()
    word: str = ""
    moved: dict[str, str] = Field(default_factory=dict)


class Named(Part):
    """What the provider's documentation names besides; pages are read by it, see `connection_wizard.spec.known_names`.

    `scopes` have no line of their own under `scopes`, `calls` are further addresses that tell who is connected.
    """

    scopes: tuple[str, ...] = ()
    calls: tuple[str, ...] = ()


class Entry(Part):
    """A provider.

    `id` and `own` are no keys of the file: the one is its name, the other whether it is the author's and not ours.
    """

    id: str = Field(default="", exclude=True)
    own: bool = Field(default=False, exclude=True)
    name: str
    also: tuple[str, ...] = ()
    domains: tuple[str, ...] = Field(min_length=1)
    category: str = ""
    portal: str = ""
    documentation: str = ""
    redirect: tuple[RedirectKind, ...] = ()
    draft: dict[str, JsonValue]
    environments: tuple[Environment, ...] = ()
    scopes: tuple[ScopeSaid, ...] = ()
    answers: Answers = Answers.model_construct()
    known: Known = Known.model_construct()
    named: Named = Named.model_construct()
    sources: tuple[Source, ...] = ()

    def document(self, environment: str = "") -> dict[str, Any]:
        """The document of the draft, with the provider's name.

        Args:
            environment: the name of one of its other environments; without it, production.

        Raises:
            KeyError: there is no such environment.
        """
        document = {"spec_version": SPEC_VERSION, "name": self.name, **self.draft}
        if environment:
            document = merged(document, self.environment(environment).draft)
        return document

    def plain_draft(self, environment: str = "") -> Draft:
        """The draft as it stands in the file. Raises as `document` does."""
        return Draft(self.document(environment))

    def environment(self, name: str) -> Environment:
        """One of its other environments.

        Raises:
            KeyError: there is no such one.
        """
        found = next((one for one in self.environments if one.name == name), None)
        if found is None:
            raise KeyError(name)
        return found


def merged(target: Any, patch: Any) -> Any:
    """What a JSON Merge Patch makes of a value (RFC 7396 section 2).

    A null takes a member away: what is to *be* null in an environment cannot be said by a patch.
    """
    if not isinstance(patch, dict):
        return patch
    made = dict(target) if isinstance(target, dict) else {}
    for name, value in patch.items():
        if value is None:
            made.pop(name, None)
        else:
            made[name] = merged(made.get(name), value)
    return made
