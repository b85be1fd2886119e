"""A text as a page, whatever it is written in."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.page.lines import Page, page_of
from connection_wizard.sources.page.marked import marked_lines
from connection_wizard.sources.page.plain import plain, plain_html, shifted_back
from connection_wizard.sources.page.programs import is_program
from connection_wizard.sources.page.requests import arranged

_WHOLE: Final = re.compile(
    r"\s*(?:<!--.{0,2000}?-->\s*)?(?:<!doctype html|<html|<head|<body|<\?xml)", re.IGNORECASE | re.DOTALL
)
_BLOCKS: Final = re.compile(r"</(?:p|div|h[1-6]|table|tr|ul|ol|li|pre|section|article)\s*>", re.IGNORECASE)
_ROWS: Final = re.compile(r"</(?:table|tr)\s*>", re.IGNORECASE)
_HEADINGS: Final = re.compile(r"^#{2,6} \S", re.MULTILINE)
_FENCE: Final = re.compile(r"^```", re.MULTILINE)
"""Where a sample begins in Markdown, and where it ends."""
_MARKED: Final = re.compile(r"^(?:#{1,6} \S|```|[^\S\n]*+[-*] \S)", re.MULTILINE)
_OF_PHP: Final = "<?php"
"""How a program begins that may write HTML, too."""
_LOOKED_AT: Final = 64 * 1024
_SAVED_FROM: Final = re.compile(r"<!-- saved from url=\(\d{1,5}\)(https?://[^\s<>\"']{1,2000}) ?-->", re.IGNORECASE)
"""What browsers write above a page that they save."""
_IN_ITS_HEAD: Final = re.compile(r"<(?:link|meta|base)\s[^<>]{1,4000}>", re.IGNORECASE)
_OWN: Final = re.compile(r"""\A<base\b|\brel=["']?canonical\b|\bproperty=["']?og:url\b""", re.IGNORECASE)
_WEB: Final = re.compile(r"""\b(?:href|content)=["']?(https?://[^\s<>"']{1,2000})""", re.IGNORECASE)


def read_page(text: str) -> Page:
    """The lines of a page, without its marks."""
    text = plain(text)
    if is_html(text) and not (text.startswith(_OF_PHP) and is_program(text)):
        from connection_wizard.sources.page.html import html_lines  # the parser is loaded with the first page

        return page_of(arranged(html_lines(plain_html(text))), _address_of(text))
    text = shifted_back(text)
    return page_of(arranged(marked_lines(f"```\n{text}\n```" if is_program(text) else text)))


def _address_of(text: str) -> str:
    """Where a page in HTML is, as the browser that saved it wrote above it, or as it says in its head."""
    begin = text[:_LOOKED_AT]
    if found := _SAVED_FROM.search(begin):
        return found[1]
    for tag in _IN_ITS_HEAD.findall(begin):
        if _OWN.search(tag) and (found := _WEB.search(tag)):
            return found[1]
    return ""


def is_html(text: str) -> bool:
    """Whether a text is HTML: a whole page, or a part of one."""
    if _WHOLE.match(text):
        return True
    begin = text[:_LOOKED_AT]
    headed = len(_HEADINGS.findall(begin)) > 1 and not begin.lstrip().startswith("<")
    if headed and len(_FENCE.findall(begin)) > 1:
        return False  # HTML has neither: what else is in tags is in Markdown
    blocks = len(_BLOCKS.findall(begin))
    if headed:
        blocks -= len(_ROWS.findall(begin))  # Markdown has tables in HTML, too
    return blocks > 2 and blocks > len(_MARKED.findall(begin))
