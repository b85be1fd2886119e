"""What each tool takes. The schemas that a program sees are made of these, and what comes in is held against them."""

from __future__ import annotations

from typing import Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from connection_wizard.oauth.legs import Leg
from connection_wizard.sources.door import MOST

_TEXT: Final = MOST
"""Characters of a text."""
_NAME: Final = 200
Path = Field(
    default=None,
    max_length=1024,
    description="A file in one of the folders that this server was given, by its path below the first of them or in full.",
)


class Taken(BaseModel):
    """What a tool takes: nothing that is not named."""

    model_config = ConfigDict(extra="forbid", strict=True)


class OfConnection(Taken):
    """A connection: as it is, or the file that it is in."""

    draft: dict[str, Any] | None = Field(
        default=None, description="The spec or draft itself, a JSON object as describe_spec says. It may be unfinished."
    )
    path: str | None = Path

    @model_validator(mode="after")
    def _one(self) -> OfConnection:
        if (self.draft is None) == (self.path is None):
            raise ValueError("give draft or path, one of them")
        return self


class Find(Taken):
    """Of `find_provider`."""

    query: str = Field(min_length=1, max_length=_NAME, description="A provider's name, domain or category.")
    limit: int = Field(default=3, ge=1, le=50, description="How many entries are given at most, the best first.")


class Describe(Taken):
    """Of `describe_spec`."""

    part: str = Field(
        default="",
        max_length=_NAME,
        description="A key of a spec, such as authorization or access_token; empty for an outline of all.",
    )


class Documentation(Taken):
    """Of `draft_from_documentation`."""

    texts: list[str] = Field(
        default=[],
        max_length=20,
        description="Pages of the provider's documentation on OAuth, each as HTML, Markdown or text, whole or the part "
        "on OAuth. Several add up; the first counts where they differ.",
    )
    paths: list[str] = Field(default=[], max_length=20, description="The same as files, in the folders of this server.")
    name: str = Field(default="", max_length=_NAME, description="What the connection is called.")

    @model_validator(mode="after")
    def _some(self) -> Documentation:
        if not self.texts and not self.paths:
            raise ValueError("give texts or paths")
        if sum(map(len, self.texts)) > _TEXT:
            raise ValueError("that is far too much text: take the pages on OAuth alone")
        return self


class Import(Taken):
    """Of `import_connection`."""

    text: str | None = Field(
        default=None,
        max_length=_TEXT,
        description="What there is: a record of the platform, a cURL command or HTTP request, OpenAPI, HAR, discovery "
        "metadata, or a file of another tool (Postman, Insomnia, n8n, Airbyte, Zapier …), as text.",
    )
    path: str | None = Path
    address: str | None = Field(
        default=None,
        max_length=2048,
        description="https address of an authorization server or an API: its well-known places are asked what it is.",
    )
    provider: str | None = Field(default=None, max_length=_NAME, description="Name or id of an entry of the catalogue.")
    name: str = Field(default="", max_length=_NAME, description="What the connection is called.")

    @model_validator(mode="after")
    def _one(self) -> Import:
        if sum(one is not None for one in (self.text, self.path, self.address, self.provider)) != 1:
            raise ValueError("give one of text, path, address and provider")
        return self


class Check(OfConnection):
    """Of `check_connection`."""


class Diagnose(OfConnection):
    """Of `diagnose_page`."""

    page: str = Field(
        min_length=1,
        max_length=_TEXT,
        description="What the person saw instead of coming back: the words, the address, the JSON, or the page's HTML.",
    )


class Suggest(Taken):
    """Of `suggest_identity`."""

    answer: Any = Field(description="The JSON that the test call answered, as it came.")
    token: Any = Field(default=None, description="The token answer that belongs to it, with its tokens taken out.")


class Export(OfConnection):
    """Of `export_connection`."""

    to: Literal["spec", "viasocket"] = Field(description="The finished spec, or the record that the platform takes.")
    plug_id: str = Field(default="", max_length=_NAME, description="The platform's id of the plug it belongs to.")


class Read(Taken):
    """Of `read_connection`."""

    path: str = Field(max_length=1024, description="A file in one of the folders that this server was given.")


class Save(Taken):
    """Of `save_connection`."""

    draft: dict[str, Any] = Field(description="The spec or draft, a JSON object as describe_spec says.")
    path: str = Field(
        max_length=1024,
        description="Where it goes, in one of the folders of this server. A new file ends in .connection.json; one that "
        "is there is replaced where it holds a spec.",
    )


class Run(OfConnection):
    """Of `run_connection`."""

    rehearse: bool = Field(
        default=False,
        description="Play the provider on this computer: nobody logs in, no secret is used, nothing leaves, nothing is "
        "proved. Do this before a person is asked to log in.",
    )
    legs: list[Leg] = Field(default=[], description="Only these parts of a run, and what they stand on; empty for all.")
    fields: dict[str, str] = Field(
        default={},
        description="Values of the connection's fields by key. None for a field of type password: these are a person's.",
    )
    keep: bool = Field(
        default=False, description="Keep the proof beside the file of path, as JSON and as a page; not of a rehearsal."
    )
    exchanges: bool = Field(
        default=False,
        description="Tell every request and answer, too (secrets hidden); by default those of failed legs.",
    )
    log_in_seconds: int = Field(default=600, ge=10, le=3600, description="How long a person has to log in, in seconds.")

    @model_validator(mode="after")
    def _keeps(self) -> Run:
        if self.keep and (self.rehearse or self.path is None or self.legs):
            raise ValueError("keep goes with path, without rehearse and legs: a proof is of a whole run of a file")
        return self
