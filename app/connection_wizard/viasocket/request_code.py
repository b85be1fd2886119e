"""What a request says in JavaScript: its address, its body, and the client's credentials."""

from __future__ import annotations

from urllib.parse import quote

from connection_wizard.spec.completion import BasicCredentials, Body, CompleteCall
from connection_wizard.spec.paths import DataPath
from connection_wizard.spec.templates import parse_template
from connection_wizard.viasocket import javascript as js


def url_code(call: CompleteCall, reference: js.Reference) -> str:
    """Address and query in one template literal; what a value brings is encoded unless it makes up the host."""
    address = parse_template(call.url)
    pieces: list[str | DataPath] = list(address.pieces)
    fragment = ""
    if pieces and isinstance(pieces[-1], str) and "#" in pieces[-1]:
        last, _, fragment = pieces[-1].partition("#")
        pieces[-1] = last
    code, literal, in_host = "", "", True
    for piece in pieces:
        if isinstance(piece, DataPath):
            read = reference(piece)
            code += "${" + (read if in_host else f"encodeURIComponent({read})") + "}"
            literal += "x"
        else:
            code += js.in_template(piece)
            literal += piece
            in_host = "/" not in literal.partition("://")[2] and "?" not in literal
    has_query = "?" in literal
    for number, (name, value) in enumerate(call.query):
        joint = "?" if number == 0 and not has_query else "" if number == 0 and literal.endswith(("?", "&")) else "&"
        code += joint + js.in_template(_component(name)) + "="
        for part in parse_template(value).pieces:
            code += (
                "${encodeURIComponent(" + reference(part) + ")}"
                if isinstance(part, DataPath)
                else js.in_template(_component(part))
            )
    code += js.in_template(f"#{fragment}") if fragment else ""
    return f"`{code}`" if "${" in code.replace("\\${", "") else js.text(_plain(code))


def _plain(code: str) -> str:
    return code.replace("\\`", "`").replace("\\${", "${").replace("\\\\", "\\")


def _component(text: str) -> str:
    return quote(text, safe="!'()*-._~")


def text_code(template: str, reference: js.Reference) -> str:
    """A template where the code around it takes anything for a text."""
    pieces = parse_template(template).pieces
    if len(pieces) == 1 and isinstance(pieces[0], DataPath):
        return reference(pieces[0])
    return js.template(template, reference)


def basic_code(basic: BasicCredentials, reference: js.Reference) -> str:
    """The value of an ``Authorization`` header."""

    def part(template: str) -> str:
        code = text_code(template, reference)
        return f"formEncoded({code})" if basic.encoded else code

    user, password = part(basic.username), part(basic.password)
    inner = f"${{{user}}}:" + (f"${{{password}}}" if basic.password else "")
    return "`Basic ${Buffer.from(`" + inner + '`).toString("base64")}`'


def body_code(body: Body, reference: js.Reference) -> str:
    """A body, as the text that is sent."""
    if body.format == "form":
        pairs = (f"[{js.text(name)}, {text_code(value, reference)}]" for name, value in body.pairs)
        return js.block("new URLSearchParams([", pairs, "]).toString()", 1)
    if body.format == "json":
        return f"JSON.stringify({js.value(body.value, reference, 1)})"
    return js.template(str(body.value), reference)
