"""Which redirect URIs a page says that a portal takes: https alone, or this computer by its number and not its name."""

from __future__ import annotations

from typing import Final

from connection_wizard.sources.documentation.told import Reading
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Page

_REDIRECT: Final = r"\b(?:redirect(?:ion)?|call-?back)[ _-]?(?:ur[il]s?|addresses|endpoints?)\b"
_HTTPS: Final = Keyed(
    rf"{_REDIRECT}[^.\n]{{0,100}}\b(?:must|have to|has to|needs? to|only|required to)\b[^.\n]{{0,60}}\bhttps\b"
    rf"|\bhttps\b[^.\n]{{0,40}}\b(?:is|are) (?:required|mandatory)\b[^.\n]{{0,30}}{_REDIRECT}"
    rf"|\brequires? https\b[^.\n]{{0,30}}{_REDIRECT}"
    rf"|\bonly https\b[^.\n]{{0,30}}{_REDIRECT}"
    rf"|^\W{{0,4}}(?:\d{{1,2}}\W{{1,3}})?(?:(?:an?|the|your) )?{_REDIRECT}"
    r"[^\n]{0,300}?\b(?:must|has to|needs? to)\b(?! be set to\W{1,4}https:)[^.\n]{0,40}\bhttps\b"
    rf"|{_REDIRECT}[^.\n]{{0,240}}\b(?:deben?|tienen? que|devem?|têm? que|precisam?|doit|doivent|muss|müssen)\b"
    r"[^.\n]{0,40}\bhttps\b"
    r"|\bhttps (?:ur[il]s?|address(?:es)?|endpoints?)\b[^.\n]{0,60}"
    r"\b(?:submitted|registered|entered|specified|provided|configured|set up|listed|saved)\b"
    rf"[^.\n]{{0,60}}{_REDIRECT}"
    rf"|{_REDIRECT}[^.\n]{{0,60}}?(?:\b(?:is|are|as|be)|[:=\t–—-]) ?(?:an?|the|your) "
    r"(?>(?:full|valid|absolute|public|secure|fully qualified)[, ]){0,2}"
    r"https (?:ur[il]s?|address(?:es)?|endpoints?)\b",
    "https",
)
_ANOTHER: Final = r"(?!it\b|this\b|must\b|has\b|needs?\b|should\b|the (?:ur[il]|address)\b)"
"""A sentence that begins so is of the one before; any other speaks of something else."""
_AN_HTTPS: Final = Keyed(
    rf"^\W{{0,4}}(?:(?:an?|the|your) )?{_REDIRECT}(?![^\n]{{0,300}}\bhttp\b)(?:(?!\.\s{_ANOTHER})[^\n]){{0,200}}?"
    r"\b(?:an?|the|valid|secure|any) https (?:ur[il]|address|endpoint|link|page)s?\b"
    r"|(?<!or )(?<!/)\bhttps[- ](?:redirect(?:ion)?|call-?back) ?(?:ur[il]|address|endpoint)s?\b"
    rf"|{_REDIRECT}\W{{1,4}}\((?:\w+ )?https(?: only)?\)",
    "https",
)
"""A row or an entry that calls it one of https, without a word of what has to be."""
_NAME_ALONE: Final = Keyed(
    rf"^\W{{0,4}}{_REDIRECT}(?:\W{{1,4}}(?:string|text|ur[il]|required|optional|query|body)\b){{0,3}}\W{{0,4}}$",
    "redirect|back",
)
"""An entry of a reference, whose lines below say what it is."""
_LINES_OF_AN_ENTRY: Final = 5
_WORDS_OF_A_TYPE: Final = 3
_HERE: Final = Keyed(r"\blocalhost\b(?!\.\w)|\bloopback\b|\b127\.0\.0\.1\b", "localhost|loopback|127.0.0.1")
"""What a page that wants https lets be for tests, or shows in an example."""
_NOT_BY_NAME: Final = Keyed(
    r"\blocalhost\b[`'\"]? (?:is|are|was|will be|can|may)(?: ?not|n['’]t)\b"
    r"|(?:\b(?:not|never|instead of|rather than)\b|n['’]t\b)[^.\n]{0,24}\blocalhost\b",
    "localhost",
)
_NUMBER: Final = "127.0.0.1"
_SHOWN: Final = Keyed(
    r"(?:redirect|call-?back)[^\n]{0,60}\b127\.0\.0\.1\b|\b127\.0\.0\.1\b\S{0,60}(?:redirect|call-?back)", "127.0.0.1"
)
"""An example of a redirect URI with the number: where none has the name, the portal may refuse that (Spotify)."""


def put_live_redirect(reading: Reading) -> None:
    """What the page says of a redirect to this computer, but where it says nothing, or allows the usual one."""
    page = reading.page
    unnamed = min(page.lines_of(_NOT_BY_NAME), default=None)
    if unnamed is None and not page.having("localhost"):
        unnamed = min(page.lines_of(_SHOWN), default=None)
    if unnamed is not None and page.having(_NUMBER):
        reading.put(("live_redirect", "host"), _NUMBER, unnamed, certain=False)
        return
    told = [*page.lines_of(_HTTPS), *page.lines_of(_AN_HTTPS)]
    entries = ((at, _entry(page, at)) for at in page.lines_of(_NAME_ALONE))
    told += [at for at, text in entries if _HTTPS.search(text) or _AN_HTTPS.search(text)]
    secure = min(told, default=None)
    if secure is not None and not page.lines_of(_HERE):
        reading.put(("live_redirect", "scheme"), "https", secure, certain=False)


def _entry(page: Page, at: int) -> str:
    """The name of a parameter with the first sentence below it, past its type."""
    below = (line.text for line in page.lines[at + 1 : at + 1 + _LINES_OF_AN_ENTRY] if line.kind != "heading")
    told = next((text for text in below if len(text.split()) > _WORDS_OF_A_TYPE), "")
    return f"{page.lines[at].text}  {told}"
