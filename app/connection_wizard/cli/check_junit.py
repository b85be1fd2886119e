"""``check --format junit``: a test suite for each file, for CI servers that show tests."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from connection_wizard.cli.checked import Checked, Told
from connection_wizard.cli.proofs import note_lines
from connection_wizard.visible import line_of


def junit(checked: Sequence[Checked], *, strict: bool) -> list[str]:
    """The lines of the report: what fails a file is a failed test of it, the rest of what is told its output.

    A file that cannot be read is an error; one without failures has one test, which passed.
    """
    root = Element("testsuites", name="connection-wizard check")
    for one in checked:
        _suite(root, one, strict=strict)
    for what in ("tests", "failures", "errors"):
        root.set(what, str(sum(int(suite.get(what, "0")) for suite in root)))
    indent(root)
    return ['<?xml version="1.0" encoding="UTF-8"?>', *tostring(root, encoding="unicode").split("\n")]


def _suite(root: Element, one: Checked, *, strict: bool) -> None:
    name = line_of(one.name)
    suite = SubElement(root, "testsuite", name=name)
    failing = [told for told in one.told() if told.severity == "error" or (strict and told.severity == "warning")]
    for told in failing:
        case = SubElement(suite, "testcase", classname=name, name=f"{told.code} {told.spot.line}:{told.spot.column}")
        kind = "error" if one.error else "failure"
        SubElement(case, kind, type=told.code, message=line_of(told.message)).text = _words(one, told)
    broken = one.lone and one.proof is not None and not one.proof.holds
    if broken and one.proof is not None:
        case = SubElement(suite, "testcase", classname=name, name="proof")
        SubElement(case, "failure", type="proof", message=line_of(note_lines(one.proof)[0]))
    elif not failing:
        SubElement(suite, "testcase", classname=name, name="check")
    others = [_words(one, told) for told in one.told() if told not in failing]
    if others:
        SubElement(suite, "system-out").text = "\n".join(others)
    suite.set("tests", str(len(suite.findall("testcase"))))
    suite.set("failures", str(len(suite.findall("testcase/failure"))))
    suite.set("errors", str(len(suite.findall("testcase/error"))))


def _words(one: Checked, told: Told) -> str:
    place = f"{one.name}:{told.spot.line}:{told.spot.column}"
    return line_of(f"{place}: {told.severity.upper()}  {told.message} {told.hint} ({told.code})")
