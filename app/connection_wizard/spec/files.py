"""Specs and drafts as files: UTF-8, keys in order, byte-identical for the same content, written atomically."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from connection_wizard import strict_json
from connection_wizard.disk.reading import PATIENCE, read_bytes
from connection_wizard.disk.troubles import FileTrouble, NotRead, shown_name
from connection_wizard.spec.documents import SPEC_VERSION
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.migrations import migrated
from connection_wizard.words import Words, in_quotes, say

if TYPE_CHECKING:  # as in connection_wizard.spec.draft
    from connection_wizard.spec.model import ConnectionSpec

MAX_FILE_BYTES = 8 * 1024 * 1024


class SpecFileError(FileTrouble):
    """A file that cannot be read as a connection spec.

    Attributes:
        line: where in it, from 1.
        column: where in that line, from 1.
    """

    def __init__(self, message: Words, hint: Words, line: int = 1, column: int = 1) -> None:
        super().__init__(message, hint)
        self.line = line
        self.column = column


class NewerSpecError(SpecFileError):
    """A file that a newer version of the program wrote."""


def read_draft(path: Path, *, patience: float = PATIENCE) -> Draft:
    """Read a spec or a draft; what does not fit the model stays in it and is named by the findings.

    Args:
        patience: as `connection_wizard.disk.reading.read_bytes` takes it.

    Raises:
        SpecFileError: the file cannot be read, is no JSON object, is too large.
        NewerSpecError: it has a `spec_version` that this program does not know.
    """
    return parse_draft(bytes_of(path, patience=patience), shown_name(path))


def bytes_of(path: Path, *, patience: float = PATIENCE) -> bytes:
    """The bytes of a file that should hold a spec or a draft, for who asks where in it something stands, too.

    Raises:
        SpecFileError: the file cannot be read, or is too large.
    """
    try:
        data = read_bytes(path, MAX_FILE_BYTES, patience=patience)
    except NotRead as error:
        raise SpecFileError(error.message, error.hint) from None
    if len(data) > MAX_FILE_BYTES:
        raise SpecFileError(
            say(
                "“{name}” is larger than {megabytes} MB: it is no connection spec.",
                name=shown_name(path),
                megabytes=MAX_FILE_BYTES // 1024 // 1024,
            ),
            say("Choose the file that the wizard saved."),
        )
    return data


def parse_draft(data: bytes, name: str = "") -> Draft:
    """Read the bytes of a file; ``name`` is what messages call it, where it has one. Raises as `read_draft` does."""
    named = in_quotes(name) if name else say("The text")
    try:
        text = data.decode("utf-8-sig")
        document = strict_json.loads(text)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise SpecFileError(
            say("{named} is no text in UTF-8 (see line {line}), so it is no connection spec.", named=named, line=line),
            say("Choose the file that the wizard saved."),
            line,
        ) from None
    except strict_json.NotStrict as error:
        words = (
            say("{named} is no complete JSON file: {what}.", named=named, what=error.what)
            if error.broken and not error.merge
            else say("{named} cannot be used: {what}.", named=named, what=error.what)
        )
        raise SpecFileError(words, _json_hint(data, error), max(error.line, 1), max(error.column, 1)) from None
    if not isinstance(document, dict):
        raise SpecFileError(
            say("{named} holds JSON, but no connection spec: it must start with {.", named=named),
            say("Choose the file that the wizard saved."),
        )
    return Draft(_current(document, named))


def _current(document: dict[str, Any], named: Words) -> dict[str, Any]:
    version = document.get("spec_version")
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        from connection_wizard.spec.model import ConnectionSpec

        if version is None and not document.keys() & ConnectionSpec.model_fields.keys():
            raise SpecFileError(
                say("{named} is JSON, but nothing in it belongs to a connection spec.", named=named),
                say("Choose the file that the wizard saved."),
            )
        unsaid = version is None or isinstance(version, bool)  # Python takes true for 1
        return document | {"spec_version": SPEC_VERSION} if unsaid else document
    if version > SPEC_VERSION:
        raise NewerSpecError(
            say(
                "{named} was written by a newer version of this program (spec version {version}; "
                "this one knows up to {known}).",
                named=named,
                version=version,
                known=SPEC_VERSION,
            ),
            say("Update the program, then open the file again. It was not changed."),
        )
    return migrated(document)


def to_text(content: Draft | ConnectionSpec) -> str:
    """The file's text: keys in the documented order, two-space indent, newline at the end.

    What is left as it is by default is not written: one layout for all (``fmt``), whoever writes the file.

    Raises:
        NotStrict: there is something in it that no reader would take back; names the place.
    """
    from connection_wizard.spec.outline import laid_out, shortened

    if isinstance(content, Draft):
        return strict_json.dumps(laid_out(content.document))
    return strict_json.dumps(laid_out({key: value for key, value in shortened(content).items() if value != []}))


def digest(spec: ConnectionSpec) -> str:
    """SHA-256 of the spec without its marks of what was seen, in hex: says which spec a proof is about.

    It is of the spec with every choice spelled out, and so the same for a file of any layout.
    """
    import hashlib

    from connection_wizard.spec.outline import shortened

    text = strict_json.dumps(shortened(spec.model_copy(update={"seen": ()})))
    return hashlib.sha256(text.encode()).hexdigest()


def write(content: Draft | ConnectionSpec, path: Path) -> None:
    """Write a spec or a draft so that the file is the old one or the new one, never half of it.

    Raises:
        NotSaved: it could not be written; an existing file is left as it was.
        NotStrict: the content cannot be written at all.
    """
    from connection_wizard.disk.writing import write_text  # who only reads does without

    write_text(to_text(content), path)


def _json_hint(data: bytes, error: strict_json.NotStrict) -> Words:
    if error.merge:
        return say("Finish the merge: keep one side and take the lines with the marks out.")
    if error.broken and not data.strip():
        return say("The file is empty: choose the file that the wizard saved.")
    if error.broken and not data.rstrip().endswith(b"}"):
        return say("Its end seems to be missing: copy or download it again.")
    return say("Mend that place, or choose the file that the wizard saved.")
