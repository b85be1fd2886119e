"""What an address of a page is for: by its own words, by what is sent to it, by what stands beside and above it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final, Literal, Self
from urllib.parse import unquote_plus

from connection_wizard.sources.documentation import signs
from connection_wizard.sources.documentation.grants import sends_another, stands_under_another
from connection_wizard.sources.documentation.programs import called
from connection_wizard.sources.documentation.said_beside import sentence_of
from connection_wizard.sources.documentation.titles import says_it_checks, says_of_whom, says_one
from connection_wizard.sources.documentation.written import Mention
from connection_wizard.sources.hosts import path_of
from connection_wizard.sources.page.lines import Page
from connection_wizard.spec.known_names import is_known_call

Role = Literal["authorize", "token", "revoke", "me", "api"]
"""What an address is for."""
Grant = Literal["code", "refresh", "other", ""]

_NEAR: Final = 6
LONGEST: Final = 45
FURTHEST_UP: Final = 16
_LINES_OF_A_METHOD: Final = 5
"""Lines below an address, empty ones between them, in which a reference has its method."""


@dataclass(frozen=True, eq=False)
class Place:
    """An address with what it is for, as far as this place of the page says so.

    Attributes:
        served: another address on its host is part of a log-in, whatever the host is called.
    """

    mention: Mention
    page: Page = field(repr=False)
    begin: int
    end: int
    served: bool = False

    def with_lines(self, begin: int, end: int) -> Self:
        """The same with other lines that speak of it: what its own line and its headings say is not read again."""
        made = replace(self, begin=begin, end=end)
        vars(made).update({name: found for name, found in vars(self).items() if name in _OF_ITS_PLACE})
        return made

    @cached_property
    def around(self) -> str:
        """The lines that speak of it, in small part those above it."""
        return "\n".join(line.text for line in self.page.lines[self.begin : self.end])

    @cached_property
    def label(self) -> str:
        """What stands right before it, on its line or, where that is nothing, above it."""
        before = self.mention.before.strip(" \"'`<(*|-")
        if len(before) < 12:
            lines = self.page.lines
            above = [line.text for line in lines[max(0, self.mention.at - 3) : self.mention.at] if line.text]
            if above and signs.IS_URL.fullmatch(above[-1]):
                further = lines[max(0, self.mention.at - _NEAR) : self.mention.at]
                above = [line.text for line in further if line.text][:-1] or above
            another = not above or "://" in above[-1] or signs.REQUESTED.search(above[-1])
            before = f"{'' if another else above[-1][-200:]} {before}"
        line = self.page.lines[self.mention.at]
        beside = "  ".join(line.cells) if line.cells else ""
        after = line.text[self.mention.column :].partition(" ")[2][:60] if line.kind == "text" else ""
        return f"{before[-240:]} {beside} {after}"

    @cached_property
    def title(self) -> str:
        """What stands in front of it and is no sentence: its name, where it is on a list of addresses."""
        line = self.page.lines[self.mention.at]
        if line.cells:
            return next((cell for cell in line.cells if not signs.METHODS.fullmatch(cell)), "")
        if self.setting:
            return self.setting
        lines = self.page.lines
        above = (lines[at].text for at in range(self.mention.at - 1, max(self.mention.at - 4, -1), -1))
        before = signs.METHODS.sub("", self.mention.before).strip(" \"'`<(*|-•:")
        return before or next((text for text in above if text.strip()), "")

    @cached_property
    def setting(self) -> str:
        """What a program calls it where that does not stand right before it, alone."""
        return called(self.page, self.mention)

    @cached_property
    def heading(self) -> str:
        """The headings that it stands below."""
        return " / ".join(self.page.headings[self.mention.at][-3:])

    @cached_property
    def query(self) -> str:
        """Its query, and what the lines around say is sent."""
        return unquote_plus(self.mention.query)

    @cached_property
    def lists_a_request(self) -> bool:
        """Whether the lines below it list what an authorization request has, and nothing of an exchange."""
        listed = set(signs.ASKED.findall(self.around))
        return (
            len(listed) > 1
            and not listed.isdisjoint(("response_type", "redirect_uri"))
            and not (signs.EXCHANGED.search(self.around))
        )

    @cached_property
    def is_named(self) -> bool:
        """Whether it is called the address of one of both steps."""
        return bool(signs.NAMES_AUTHORIZE.search(self.label) or signs.NAMES_TOKEN.search(self.label))

    @cached_property
    def is_listed_with_steps(self) -> bool:
        """Whether the lines around name the address of a token, too: then a list has what logging in takes."""
        at = self.mention.at
        near = range(at - _NEAR, at + _NEAR + 1)
        return self.page.lines[at].kind != "code" and not self.page.lines_of(signs.NAMES_TOKEN).isdisjoint(near)

    @cached_property
    def is_opened(self) -> bool:
        """Whether it stands in words, without a method, and is a page of a site that people open."""
        in_words = self.page.lines[self.mention.at].kind != "code" and not self.mention.method
        opened = signs.OF_A_SITE.match(self.mention.url) or signs.BROWSED.search(self.mention.before)
        return in_words and opened is not None

    @cached_property
    def own(self) -> str:
        """The lines of the example that it is part of; empty where it is in none."""
        lines, block = self.page.lines[self.begin : self.end], self.page.lines[self.mention.at].block
        if self.page.lines[self.mention.at].kind != "code":
            return ""
        return "\n".join(line.text for line in lines if line.kind == "code" and line.block == block)

    @cached_property
    def is_called(self) -> bool:
        """Whether the example that it is part of sends a token in a header: then it is no step on the way to one."""
        return signs.SENDS_TOKEN.search(self.own) is not None and signs.EXCHANGES.search(self.own) is None

    @cached_property
    def has_a_token(self) -> bool:
        """Whether a reference shows the header with a token right above the request, or a sentence in its line does."""
        line = self.page.lines[self.mention.at]
        said = f"{self.label} {sentence_of(line, self.mention.column)}"
        shown = said if self.mention.method or line.kind == "text" else ""
        if "uthorization" not in shown or signs.SENDS_TOKEN.search(shown) is None:
            return False
        return not (self.exchanges or signs.EXCHANGES.search(shown))

    @cached_property
    def is_known_call(self) -> bool:
        """Whether it is what its provider is known to have for who is connected."""
        return is_known_call(self.mention.url, self.query)

    @cached_property
    def is_of_whom_it_answers(self) -> bool:
        """Whether it is known, or told by its heading, what is before it or its function, to show who is connected."""
        return self.is_known_call or says_of_whom(self)

    @cached_property
    def exchanges(self) -> bool:
        """Whether the example that the address is part of sends a code, or the lines right below it list that."""
        if "\n" in self.own or (self.own and not self.mention.query and signs.SENDS_CODE.search(self.own)):
            return self.sends_a_code or signs.SENDS_CODE.search(self.own) is not None
        listed = len(set(signs.EXCHANGED.findall(self.around))) > 1
        return listed or all(one.search(self.around) for one in (signs.HAS_A_CODE, signs.HAS_A_SECRET))

    @cached_property
    def sends_a_code(self) -> bool:
        """Whether the example that it is part of sends a code and an app's secret, each on a line of its own."""
        both = signs.SENDS_A_CODE, signs.SENDS_A_SECRET
        return all(one.search(self.own) for one in both)

    @cached_property
    def stands_behind_an_exchange(self) -> bool:
        """Whether the lines above it list what an exchange sends, and the last of them says that it goes here."""
        lines = self.page.lines
        above = [at for at in range(max(0, self.mention.at - FURTHEST_UP), self.mention.at) if lines[at].text.strip()]
        if self.mention.before.strip(" \"'`<(*|-•") or not above or not signs.TO_THIS.search(lines[above[-1]].text):
            return False
        return len({found for at in above for found in signs.EXCHANGED.findall(lines[at].text)}) > 1

    @cached_property
    def grant(self) -> Grant:
        """The grant that these lines are about."""
        if signs.CODE_TYPE.search(self.query) and not signs.NAMED_GRANT.search(self.query):
            return "code"
        if self.own and sends_another(self.own) and not signs.CODE_TYPE.search(self.own):
            return "other"  # what it sends itself says more than what stands around
        near = self.around
        if signs.OTHER_TYPES.search(self.query) or (sends_another(near) and not signs.CODE_TYPE.search(near)):
            return "other"
        if signs.CODE_TYPE.search(near):
            return "code"
        if signs.REFRESH_TYPE.search(near) or "refresh_token" in self.query:
            return "refresh"
        if stands_under_another(self.page, self.mention.at):
            return "other"
        deepest = self.page.headings[self.mention.at][-2:]
        return "refresh" if deepest and re.search(r"refresh", deepest[-1], re.IGNORECASE) else ""

    @cached_property
    def is_got(self) -> bool:
        """Whether it is called by GET: by the word before it, by a program, or by the lines right below it."""
        if self.mention.method:
            return self.mention.method == "GET"
        below = self.page.texts[self.mention.at + 1 : self.mention.at + _LINES_OF_A_METHOD]
        said = [text for text in below if text.strip()][:2]
        told = ("\n".join(said), *said[:1])
        line = self.page.lines[self.mention.at]
        built = line.kind == "code" and signs.BUILT.search("\n".join((line.text[self.mention.column :], *said[:1])))
        gets = signs.GETS.search(self.mention.before) or built
        return bool(gets) or any(map(signs.GOT.fullmatch, told))

    @cached_property
    def changes(self) -> bool:
        """Whether it is called by a method that changes something."""
        return self.mention.method in ("PUT", "PATCH", "DELETE")

    @cached_property
    def is_answered(self) -> bool:
        """Whether it is data of the sample of an answer, and no setting of a log-in."""
        line = self.page.lines[self.mention.at]
        if line.kind != "code" or signs.ANSWERED.search(self.mention.before) is None:
            return False
        near = self.page.lines[max(0, self.mention.at - FURTHEST_UP) : self.mention.at + FURTHEST_UP]
        return not any(other.block == line.block and signs.OF_SETTINGS.search(other.text) for other in near)

    @cached_property
    def deletes(self) -> bool:
        """Whether it is called by DELETE: by the word before it, in its example, or in the words above it."""
        lines, at = self.page.lines, self.mention.at
        if self.mention.method:
            return self.mention.method == "DELETE"
        if lines[at].kind != "code":
            return False
        own = (line.text for line in lines[at : at + LONGEST] if line.kind == "code" and line.block == lines[at].block)
        example = re.split(r"\n[^\S\n]*+curl\b", "\n".join(own))[0]
        return signs.BY_DELETE.search(example) is not None or "DELETE" in signs.METHODS.findall(self.label)

    @cached_property
    def is_told_to_revoke(self) -> bool:
        """Whether it is called a revocation, or the sentence above its example says that it revokes the token at hand;
        what gets something is none."""
        lines, at = self.page.lines, self.mention.at
        changes = self.mention.method in ("POST", "PUT", "DELETE") or signs.CHANGES.search(self.own)
        if not changes or signs.TO_FILL_IN.search(path_of(self.mention.url)):
            return False
        if signs.IS_REVOCATION.fullmatch(self.title):
            return True
        if lines[at].kind != "code":
            return False
        up = range(at, max(at - FURTHEST_UP, 0), -1)
        first = next((begin for begin in up if lines[begin - 1].block != lines[at].block), at)
        above = next((line.text for line in reversed(lines[max(0, first - 3) : first]) if line.text.strip()), "")
        gives = signs.TOKEN.search(path_of(self.mention.url)) and not self.deletes
        return bool(signs.REVOKES_A_TOKEN.search(above)) and not (self.sends or self.exchanges or gives)

    @cached_property
    def is_of_grants(self) -> bool:
        """Whether its page has tokens given for grants: what is deleted there is the token that somebody has."""
        return bool(self.page.having("grant_type"))

    @cached_property
    def asks(self) -> bool:
        """Whether its query is that of an authorization request."""
        return re.search(r"(?:^|&)(?:client_id|clientid|app_id|response_type)=", self.query) is not None

    @cached_property
    def sends(self) -> bool:
        """Whether its query is that of an exchange; an app's secret alone goes with calls for no one's data, too."""
        if re.search(r"(?:^|&)response_type=code(?:&|$)", self.query):
            return False
        if re.search(r"(?:^|&)(?:grant_type|code)=", self.query):
            return True
        secret = "client_secret=" in self.query or self.query.endswith("&client_secret")  # be it cut there
        return secret and signs.TOKEN.search(self.mention.url) is not None

    @cached_property
    def called_login(self) -> bool:
        """Whether its name, on a list of addresses, is that of a log-in's."""
        return signs.IS_AUTHORIZE.fullmatch(self.title) is not None

    @cached_property
    def said(self) -> dict[Role, float]:
        """How much its own words and the headings above it speak for each purpose."""
        label, heading, method = self.label, self.heading, self.mention.method
        authorize = (
            (2 if signs.SAYS_AUTHORIZE.search(label) else 0)
            + (2 if method == "GET" and signs.GETS_CODE.search(label) else 0)
            + (2.5 if self.called_login else 1.5 if signs.NAMES_AUTHORIZE.search(label) else 0)
            + (0.5 if signs.SAYS_AUTHORIZE.search(heading) else 0)
        )
        token = (
            (2 if signs.SAYS_TOKEN.search(label) else 0)
            + (2.5 if signs.IS_TOKEN.fullmatch(self.title) else 1.5 if signs.NAMES_TOKEN.search(label) else 0)
            + (1 if method not in ("", "GET") and signs.GETS_TOKEN.search(f"{label} {heading}") else 0)
            + (0.5 if signs.SAYS_TOKEN.search(heading) else 0)
        )
        revoke = (2 if signs.SAYS_REVOKE.search(label) else 0) + (1.5 if signs.SAYS_REVOKE.search(heading) else 0)
        says_me = signs.SAYS_ME.search(label) or signs.SAYS_ME.search(heading) or self.is_of_whom_it_answers
        me = 1.5 if says_me or says_one(self) or says_it_checks(self) else 0
        return {"authorize": authorize, "token": token, "revoke": revoke, "me": me}


_OF_ITS_PLACE: Final = frozenset({
    "label", "title", "setting", "heading", "query", "is_named", "is_listed_with_steps", "is_opened",
    "is_got", "is_known_call", "is_of_whom_it_answers", "deletes", "asks", "sends", "called_login", "said",
})  # fmt: skip
"""What does not depend on the lines that speak of it."""
