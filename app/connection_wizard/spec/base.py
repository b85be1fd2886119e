"""What all parts of a connection's document have in common."""

import os
from typing import Annotated, Literal, NamedTuple

# Nothing foreign may look on while a document is read: no pydantic plugins, and no search for them at every start.
# pydantic reads this when its first model is built.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")

from pydantic import BaseModel, ConfigDict, Field, JsonValue  # after the line above, on purpose


class Part(BaseModel):
    """One piece of the document: frozen, with no room for keys that nobody knows.

    Types are strict (a number is no text), and an error never repeats the value it is about: an author may have typed
    a secret into the wrong box. Validators are built when first used, once for the whole document
    (``defer_build``); defaults that are parts themselves are therefore given as ``SomePart.model_construct()``.
    """

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        strict=True,
        hide_input_in_errors=True,
        defer_build=True,
    )


SAID: dict[str, JsonValue] = {"pattern": r"\S"}
"""How the published schema says that a text may not be blank."""
Needed = Annotated[str, Field(json_schema_extra=SAID)]
"""Text that a finished spec cannot do without.

The model itself lets it be blank, so that a half-filled document can be read, previewed and run as far as it goes; that
it is missing is said by the findings (`connection_wizard.spec.findings`) and by the published JSON Schema.
"""

TextKind = Literal["url", "value", "body", "name", "word", "path", "answer_path", "code", "kept", "prose"]
"""
* ``url``, ``value``, ``body``: templates (address; value of a parameter or header; text in a body)
* ``name``: what a parameter or header is called
* ``word``: a single word or address that is taken as it is (scope, client id, domain)
* ``path``: into the connection's data; ``answer_path``: into an answer
* ``code``: the author's JavaScript
* ``kept``: what an imported record holds beyond a spec; may be anything, code and templates too
* ``prose``: words for people
"""


class TextOf(NamedTuple):
    """What kind of text a field holds: rules read every text of a spec by it (`spec.rules.places`)."""

    kind: TextKind


Url = Annotated[str, TextOf("url")]
Value = Annotated[str, TextOf("value")]
Name = Annotated[str, TextOf("name")]
Word = Annotated[str, TextOf("word")]
InData = Annotated[str, TextOf("path")]
InAnswer = Annotated[str, TextOf("answer_path")]
Code = Annotated[str, TextOf("code")]
Prose = Annotated[str, TextOf("prose")]
