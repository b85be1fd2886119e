"""Reading back what JavaScript says in a single literal: ``return `Bearer ${context?.authData?.x}`;`` and the like."""

from __future__ import annotations

import json
import re

from connection_wizard.spec.paths import PathError, parse_path
from connection_wizard.spec.templates import TemplateError, parse_template

_RETURNED = re.compile(r"\s*+return\s++(?P<literal>[\"'`].*)", re.DOTALL)
_SIMPLE = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f", "v": "\v", "0": "\0", "\n": ""}
_CODES = re.compile(r"x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}")


def returned_template(code: str) -> str | None:
    """The template that a function body returns; None where it does anything else."""
    found = _RETURNED.match(code)
    return literal_template(found["literal"].rstrip().removesuffix(";").rstrip()) if found else None


def literal_template(code: str) -> str | None:
    """The template that a string or template literal stands for; None where it is not exactly one such literal."""
    quote, text, position = code[:1], "", 1
    if quote not in ("'", '"', "`"):
        return None
    while position < len(code):
        character = code[position]
        if character == quote:
            return _checked(text) if position == len(code) - 1 else None
        if character == "\\":
            piece, position = _escape(code, position + 1)
        elif quote == "`" and code.startswith("${", position):
            end = code.find("}", position)
            piece, position = _placeholder(code[position + 2 : end]) if end > 0 else None, end + 1
        elif character == "\n" and quote != "`":
            return None
        else:
            piece, position = ("" if code.startswith("${", position) else character), position + 1
            if not piece:
                return None  # a "${" that is text has no form in a template
        if piece is None:
            return None
        text += piece
    return None


def _escape(code: str, position: int) -> tuple[str | None, int]:
    if position >= len(code):
        return None, position
    if numbered := _CODES.match(code, position):
        value = int(next(group for group in numbered.groups() if group), 16)
        return (chr(value) if value <= 0x10FFFF else None), numbered.end()
    character = code[position]
    if character in "xu" or (character.isdigit() and character != "0"):
        return None, position
    if character == "$" and code.startswith("{", position + 1):
        return None, position  # text that looks like a placeholder
    return _SIMPLE.get(character, character), position + 1


def _placeholder(code: str) -> str | None:
    try:
        path = parse_path(code)
    except PathError:
        return None
    return path.template if path.in_connection and code.strip().startswith("context") else None


def _checked(text: str) -> str | None:
    """The text, if it reads as the template that it is meant to be (half characters do not)."""
    try:
        parse_template(text)
        json.dumps(text, ensure_ascii=False).encode()
    except (TemplateError, UnicodeEncodeError):
        return None
    return text
