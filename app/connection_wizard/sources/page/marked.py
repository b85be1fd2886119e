"""A page in Markdown, in reStructuredText, or copied from a browser, as lines."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from html import unescape
from typing import Final

from connection_wizard.sources.page.components import set_back
from connection_wizard.sources.page.html_rows import with_rows
from connection_wizard.sources.page.lines import GUESSED, Line, in_pieces, linked_path

_FENCE: Final = re.compile(r"\s{0,8}(?:>\s?)?(`{3,}|~{3,})")
_QUOTED: Final = re.compile(r"\A\s{0,3}(?:>[^\S\n]?){1,4}")
_TILDES: Final = re.compile(r"~{4,}\s*")
_HEADING: Final = re.compile(r"\s{0,3}(#{1,6}+)(?!https?:)\s*+(\S.*+)")
_UNDERLINE: Final = re.compile(r"([=\-~^\"'*+])\1{2,}\s*")
_RULE: Final = re.compile(r"(?=[\s:|+-]*?-{3})[\s:|+-]*+")
_IMAGE: Final = re.compile(r"!\[[^\[\]]*\]\([^()\s]*\)")
_LINK: Final = re.compile(r"\[([^\[\]]+)\]\(<?([^()\s<>]*+(?:\([^()]*+\)[^()\s<>]*+)?)>?(?:\s++\"[^\"]*+\")?\)")
_LINK_OF_RST: Final = re.compile(r"`([^`<>]{1,200}?)\s{0,3}<(https?://[^`<>\s]{1,500})>`__?(?!\w)")
"""A link of reStructuredText."""
_ANCHOR: Final = re.compile(r"<a\s[^<>]*?\bhref=[\"']([^\"'<>\s]+)[\"'][^<>]*>[^<>]*</a>", re.IGNORECASE)
"""An example of a link, as a browser's text has it where the page shows its HTML."""
_ASKS: Final = re.compile(r"[?&](?:client_id|response_type)=")
_SPAN: Final = re.compile(r"`{1,2}([^`]+)`{1,2}")
_TAGS: Final = re.compile(
    r"(?<!\\)</?(?:a|b|br|strong|em|i|u|p|div|span|code|img|sup|sub|small|li|ul|ol|details|summary|table|thead|"
    r"tbody|kbd|pre|hr|dl|dt|dd|mark|del|ins|var|samp|abbr"
    r"|center|font|h[1-6]|[A-Z]\w*)(?:\s[^<>]*)?/?>"
)
_CELL_TAGS: Final = re.compile(r"</t[dh]>\s*")
_ROW_TAGS: Final = re.compile(r"</?(?:tr|t[dh])(?:\s[^<>]*)?/?>")
_TITLE: Final = re.compile(r"<[A-Z]\w*+\s(?=[^<>]*+>)[^<>]*?title=[\"']([^\"'<>]+)[\"'][^<>]*>")
_ENDPOINT: Final = re.compile(
    r"\s*<[A-Z]\w*+\s(?=[^<>]*+>)[^<>]*?\b(?:path|url|endpoint)=[\"'](https?://[^\"'<>\s]+|/[^\"'<>\s]+)[\"'][^<>]*>"
)
_FIELD: Final = re.compile(
    r"\s*<[A-Z]\w*Field\s(?=[^<>]*+>)[^<>]*?\b(?:body|query|header|path)=[\"']([\w.:-]+)[\"'][^<>]*>"
)
"""A parameter in such a component: what is said of it stands below."""
_METHOD: Final = re.compile(r"\bmethod=[\"'](\w+)[\"']")
"""A request in a component, as documentation in MDX has them."""
_MARKS: Final = re.compile(
    r"(?P<kept>__[A-Z](?:[A-Z]|_(?!_)){1,40}__(?=/)|(?:(?<=/)|(?<=%2F))\*(?=\.[a-z*])|(?<=/\*\.)\*)|"
    r"\*\*|__(?=\S)|(?<=\S)__|(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*])"
)
"""What sets words off; not what is to be filled in, between such marks before the rest of an address, nor the star of a
scope that is for all there is (``user/*.read``)."""
_NOTE: Final = re.compile(r"(?<=\S)\[\^[\w-]{1,30}\](?!:)")
"""The mark of a note, right behind what it is about."""
_SLANTED: Final = re.compile(r"(?:^|(?<=[\s(]))_(?=[^\s_])((?>(?:[^_\n\\]|\\.){1,500}))(?<=\S)_(?=[\s.,;:)!?]|$)")
"""Words between two low lines, which set them off; in an address or a name they are part of it."""
_TO_TICK: Final = re.compile(r"\A(\s{0,12}[-*+] )\[[ xX]\] ")
_BAR: Final = re.compile(r"(?<!\\)\|")
_ESCAPED: Final = re.compile(r"\\([\\`*_{}\[\]()#+.!|<>~&-])")
_ESCAPED_IN_CODE: Final = re.compile(r"\\([_&<>*])")
_CODE: Final = re.compile(
    r"\s*(?:curl\s|\$ |(?:GET|POST|PUT|DELETE|PATCH)\s+\S|https?://\S+(?: \\)?$|[A-Za-z0-9_.-]+:\s+\S+$(?<!\.)|"
    r"-{1,2}[HdXuFG]\b|--\w"
    r"|[A-Za-z_$][\w.:>$-]*(?:\(\s?[\"'`]| \s?[\"'])https?://"
    r"|(?:[A-Za-z_]\w{0,40}, ?){0,3}[A-Za-z_]\w{0,40} := \S"
    r"|[A-Za-z_]\w{0,40}(?:\.[A-Za-z_]\w{0,40}){1,4}\([\"'`][^()]{0,200}(?:\([^()]{0,80}\))?[^()]{0,80}\)$"
    r"|[A-Za-z0-9_\"'.$\[\]-]+\s*(?:=>|=|:)\s*[\"'\[{$<\w(]"
    r"|[{}\[\]()]{1,4}['\"]?[;,]{0,2}(?: \\)?$|[?&]?[\w.]+=\S+$|import |"
    r"from \w+ import|const |var |let |async (?:function|def) |await |def"
    r" |return |[A-Za-z_$][\w.>:$-]{1,80}\((?:[^()]|\([^()]{0,100}\)){0,200}\);$|\$\w+|\"|'|HTTP/|//|"
    r"Authorization:|Content-Type:|Host:)"
)
_COMMAND: Final = re.compile(r"\s*(?:(?:\$ )?curl\s[^\n]*(?:https?://|\s-{1,2}[A-Za-z])|[?&][\w.\[\]-]+=\S)")
"""A command or a parameter, whatever words are in it."""
_CONTROL: Final = re.compile(
    r"\s*(?:copy(?: code| to clipboard)?|copied!?|curl|shell|bash|http|json|node(?:\.?js)?|javascript|typescript|"
    r"python|php|ruby|java|go|c#|\.net|kotlin|swift|postman)\s*",
    re.IGNORECASE,
)
"""What stands at a sample of code to choose and to copy it, where a browser's text has it."""
_SENTENCE: Final = re.compile(r"(?<![^\W\d_])(?:[^\W\d_]++[,;]?\s++){5}")
_NO_HEADING: Final = re.compile(r"[.,:;!?=|{}<>]$|://|[={}\t|]|^[-*•\d(]+\W?$")
_NAMES_A_PART: Final = re.compile(r"^(?:scopes|permissions|authentication|overview|introduction)$", re.IGNORECASE)
_IN_CAPITALS: Final = re.compile(r"[A-Z]{5,20}")
_DEFINES: Final = re.compile(
    r"[a-z][a-z0-9_.:/-]*\s+(?:[-–—] )?[A-Z]|[a-z][a-z0-9-]*[.:_][a-z0-9_.:-]*\s+\w|[A-Z]+[_:][A-Z_:]+ [-–—] \w|"
    r"[A-Za-z][\w.:/*-]*\s+(?:#|//)\s\S"
)
"""A name of programs and, beside it, what it stands for: the first row of a list that lost its marks."""
_COLUMN: Final = (
    r"(?>(?:field |parameter |query |body )?(?:name|parameters?|param|property|field|key)|(?:data ?)?type|values?|"
    r"description|required\??|optional\??|default|example|notes?|meaning|details)"
)
_COLUMNS: Final = re.compile(rf"{_COLUMN}(?: {_COLUMN})+", re.IGNORECASE)
"""The head of a table that lost its lines when it was copied."""
_MOST_WORDS: Final = 9
_ORDERED: Final = re.compile(r"(?:[-*•+]|\d+[.)])\s+")
_DEFINES_MARKED: Final = re.compile(r"\s*(?:: )?`[^`$]{1,80}`(?:$|\s)")
"""A line that begins with a name set off as code: text that is set in, and no code."""
_GOES_ON: Final = re.compile(r"\s*(?:[-*+]|\d{1,3}[.)])\s(?!\s*(?:curl|https?)\s).*\\\s*$")
"""An entry of a list that goes on in the line below it, set in as deep."""
_BROKEN_ENTRY: Final = re.compile(r"\s{0,6}[-*+] .{40,200}[\w,`)]\s*")
"""An entry of a list whose sentence may go on in the line below it, as editors break lines."""
_GOES_ON_IN_WORDS: Final = re.compile(r"\s{2,10}[(`]?[a-z][\w/'-]{0,40}[`)]?[,;.:]? [\w(`][^|={}]*$")
_LONGEST_ENTRY: Final = 1000
_NOTHING: Final = "&#xNAN;"
"""What some write before words that are set off, and nobody sees (GitBook)."""
_REQUEST: Final = re.compile(r"\s*((?:(?:GET|POST|PUT|PATCH|DELETE) +/?\w|https?://|curl +\S*[-/:]).*)")
"""What stands behind the mark of a sample and is its first line, not the name of a language."""
_DIRECTIVE: Final = re.compile(r"\s*\.\. (?:code|code-block|sourcecode)::")


def marked_lines(text: str) -> list[Line]:
    """The lines of a page in Markdown, or without any marks."""
    raw = text.replace(_NOTHING, "").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    raw = [piece for line in with_rows(set_back(raw)) for piece in in_pieces(line)]
    raw = list(_with_whole_rows(_with_whole_entries(_unquoted(raw)) if _is_marked(raw) else raw))
    marked = _is_marked(raw)
    return list(_lines(raw if marked else [line for line in raw if not _CONTROL.fullmatch(line)], marked=marked))


def _unquoted(raw: list[str]) -> list[str]:
    """The lines without the marks of quotations, which may have tables and samples in them; what begins with such a
    mark in a sample that is in none is a prompt."""
    made, fence, quoted = [], "", False
    for text in raw:
        mark = _FENCE.match(text)
        if mark and (not fence or mark[1].startswith(fence)):
            quoted = quoted if fence else _QUOTED.match(text) is not None
            made.append(_QUOTED.sub("", text, count=1) if quoted else text)
            fence = "" if fence else mark[1]
        else:
            made.append(_QUOTED.sub("", text, count=1) if quoted or not fence else text)
    return made


def _with_whole_entries(raw: Iterable[str]) -> list[str]:
    """The lines without breaks in the sentences of lists: what goes on below the words of an entry is no entry."""
    made: list[str] = []
    fence, inside = "", False
    for text in raw:
        mark = _FENCE.match(text)
        if mark and (not fence or mark[1].startswith(fence)):
            fence = "" if fence else mark[1]
        if inside and not fence and _GOES_ON_IN_WORDS.match(text) and len(made[-1]) < _LONGEST_ENTRY:
            made[-1] = f"{made[-1].rstrip()} {text.strip()}"
            continue
        inside = not fence and _BROKEN_ENTRY.fullmatch(text) is not None
        made.append(text)
    return made


def _with_whole_rows(raw: list[str]) -> Iterator[str]:
    """The lines of a text in which a row of a table may stand over several, each with the mark at its end."""
    columns, row = 0, ""
    for at, text in enumerate(raw):
        if _is_table(raw, at):
            columns = raw[at + 1].strip().strip("|").count("|") + 1
        elif columns and not text.strip():
            columns = 0
        split = columns > 1 and text.rstrip().endswith("|") and not text.lstrip().startswith("|")
        row = f"{row} {text.strip()}" if row and split else text
        if split and row.count("|") < columns and at + 1 < len(raw) and raw[at + 1].rstrip().endswith("|"):
            continue
        yield row
        row = ""


def _is_marked(raw: list[str]) -> bool:
    """Whether a text has marks: then what looks like a heading is none without one."""
    return any(_FENCE.match(line) or (_HEADING.match(line) and line.startswith("#")) for line in raw) or any(
        _UNDERLINE.fullmatch(line) and before.strip() for before, line in itertools.pairwise(raw)
    )


def _lines(raw: list[str], *, marked: bool) -> Iterator[Line]:
    block, fence, table = 1, "", False
    for at, text in enumerate(raw):
        mark = None if not fence and _is_under(raw, at) else _FENCE.match(text)
        if mark and (not fence or mark[1].startswith(fence)) and not (not fence and text.count("`") > len(mark[1])):
            again = fence and text.strip().strip("`~")  # what closes a block says no more: it begins the next sample
            fence, block = (mark[1] if again or not fence else ""), block + 1
            if request := _REQUEST.fullmatch(text, mark.end()):
                yield Line(request[1], "code", block=block)
            continue
        if fence:
            yield Line(text.rstrip(), "code", block=block)
            continue
        if not text.strip():
            block, table = block + 1, False
            yield Line("")
            continue
        if _UNDERLINE.fullmatch(text) or _DIRECTIVE.match(text) or (_RULE.fullmatch(text) and len(text.strip()) > 2):
            continue
        if "|" in text and (table or text.lstrip().startswith("|") or _is_table(raw, at)):
            table = True
            yield _row([cell.replace("\\|", "|") for cell in _BAR.split(text.strip().strip("|"))], block)
        elif "\t" in text.strip():
            cells = [cell for cell in text.strip().split("\t") if cell.strip()]
            yield _row(["", *cells] if text.startswith("\t") else cells, block)
        elif "</td>" in text or "</th>" in text:
            cells = _TAGS.sub("", _ROW_TAGS.sub("", _CELL_TAGS.sub("\t", text))).rstrip("\t ").split("\t")
            yield _row(cells, block)
        else:
            yield _plain(raw, at, block, marked=marked)


def _is_under(raw: list[str], at: int) -> bool:
    """Whether a line of tildes is what stands below a heading, and not the begin of code."""
    title = raw[at - 1].rstrip() if at else ""
    return _TILDES.fullmatch(raw[at]) is not None and 3 < len(title) <= len(raw[at].rstrip())


def _is_table(raw: list[str], at: int) -> bool:
    """Whether a line is the head of a table."""
    return at + 1 < len(raw) and "|" in raw[at + 1] and _RULE.fullmatch(raw[at + 1]) is not None


def _row(cells: list[str], block: int) -> Line:
    spans = tuple(span for cell in cells for span in _spans(cell))
    clean = tuple(_clean(cell) for cell in cells)
    linked = tuple(path for cell in cells for path in _linked(cell))
    return Line("  ".join(clean), "cells", clean, spans, block, linked=linked)


def _linked(text: str) -> tuple[str, ...]:
    """The paths that are the words of links to other pages."""
    return tuple(path for link in _LINK.finditer(text) if (path := linked_path(link[1], link[2])))


def _spans(text: str) -> tuple[str, ...]:
    """What is set off as code in a text; a space alone, shown as what stands between two words, is no word."""
    return tuple(span.strip() for span in _SPAN.findall(text) if span.strip())


def _plain(raw: list[str], at: int, block: int, *, marked: bool) -> Line:
    text = raw[at]
    if (heading := _HEADING.fullmatch(text)) and (marked or len(heading[1]) > 1):
        said = heading[2].rstrip("#").rstrip() or heading[2][:1]  # what closes it is no part of it
        return Line(_clean(said), "heading", (), _spans(said), block, len(heading[1]))
    under = _UNDERLINE.fullmatch(raw[at + 1]) if at + 1 < len(raw) else None
    if under and not text.startswith(" ") and len(text) < 200:
        return Line(_clean(text), "heading", block=block, level=1 if under[1] == "=" else 2)
    if endpoint := _ENDPOINT.match(text):
        method = _METHOD.search(text)
        return Line(f"{method[1].upper()} {endpoint[1]}" if method else endpoint[1], "code", block=block)
    if field := _FIELD.match(text):
        return Line(f"{field[1]}{' required' if ' required' in text else ''}", "text", (), (field[1],), block)
    if title := _TITLE.search(text):
        return Line(_clean(title[1]), "heading", block=block, level=7)
    indented = text.startswith(("    ", "\t")) and not _ORDERED.match(text.lstrip()) and not _DEFINES_MARKED.match(text)
    indented = indented and not (at and _GOES_ON.match(raw[at - 1]))
    if (marked and indented) or _COMMAND.match(text) or (_CODE.match(text) and not _SENTENCE.search(text)):
        shown = _ESCAPED_IN_CODE.sub(r"\1", text) if marked and not indented else text  # no code to who wrote it
        return Line(unescape(shown.rstrip()), "code", block=block)
    clean = _clean(text)
    if not marked and _is_heading(raw, at, clean):
        return Line(clean, "heading", block=block, level=GUESSED)
    return Line(clean, "text", (), _spans(text), block, linked=_linked(text))


def _is_heading(raw: list[str], at: int, text: str) -> bool:
    """Whether a line of a text without marks is what was a heading once."""
    alone = at == 0 or not raw[at - 1].strip()
    words = text.split()
    if _NAMES_A_PART.search(text):
        return not _is_among_links(raw, at)
    if alone and _IN_CAPITALS.fullmatch(text) and not "".join(raw[at + 1 : at + 2]).strip():
        return True
    if not alone or not 1 < len(words) <= _MOST_WORDS or _DEFINES.match(text):
        return False
    if _ORDERED.match(text) and _ORDERED.match("".join(raw[at + 1 : at + 2]).strip()):
        return False
    return text[0].isalnum() and not (_NO_HEADING.search(text) or _COLUMNS.fullmatch(text))


def _is_among_links(raw: list[str], at: int) -> bool:
    """Whether a line follows others as short as it, as in a table of contents."""
    above = [line.strip() for line in raw[max(at - 2, 0) : at]]
    return len(above) == 2 and all(line and len(line.split()) <= 4 and not _NO_HEADING.search(line) for line in above)


def _unmarked(text: str) -> str:
    """A text without what sets it off; a star alone sets nothing off. Most texts have nothing to look for."""
    text = _TAGS.sub(" ", text) if "<" in text else text
    if "__" in text or text.count("*") > 1:
        text = _MARKS.sub(r"\g<kept>", text)
    text = _SLANTED.sub(r"\1", text) if "_" in text else text
    return unescape(_ESCAPED.sub(r"\1", text) if "\\" in text else text)


def _clean(text: str) -> str:
    """A line without the marks inside it."""
    if "[" in text:
        text = _NOTE.sub("", _TO_TICK.sub(r"\1", _IMAGE.sub("", text)))
    if "<" in text:
        text = _ANCHOR.sub(lambda link: link[1] if _ASKS.search(unescape(link[1])) else link[0], text)
    for link_in_text in (_LINK, _LINK_OF_RST) if "](" in text or "<" in text else ():
        text = link_in_text.sub(lambda link: link[2] if _ASKS.search(link[2]) else link[1], text)
    pieces = _SPAN.split(text)
    pieces[::2] = map(_unmarked, pieces[::2])
    return "".join(pieces).strip().removeprefix("> ")
