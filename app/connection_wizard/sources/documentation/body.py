"""What the body of the exchange is written in: what the lines around the token address show or say."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from typing import Final

from connection_wizard.sources.documentation import signs
from connection_wizard.sources.documentation.library_defaults import written_by
from connection_wizard.sources.documentation.not_sent import sent_in, without_names, without_printed
from connection_wizard.sources.documentation.one_function import of_one_function
from connection_wizard.sources.documentation.other_requests import Apart, example_of
from connection_wizard.sources.documentation.scopes.sentences import sentences
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.documentation.surroundings import first_the_code
from connection_wizard.sources.documentation.told import Said
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Page

_JSON: Final = re.compile(
    r"Content-?Type[\"'`\]]*\s*(?:=>|[:=,])\s*(?:\"value\":\s*)?[\"'`]?application/json|mimeType\W{1,5}application/json|"
    r"JSON\.stringify|"
    r"(?<!const )(?<!let )(?<!var )(?<!\$)\bjson\s*=\s*(?!await\b|\w{1,20}\.json\(|json\.loads)[\w{]|"
    r"json_encode|(?<!render )json:\s*\{|['\"]json['\"]\s*=>\s*\[|json\.dumps|"
    r"(?:-d|--data(?:-raw|-binary)?)\s*\$?['\"]\s*\{|--json\b|"
    r"^\s*:<json\b|\baxios\.post(?:<\w{1,40}>)?\(\s?(?:[\"'`][^\"'`]{1,300}[\"'`]|[A-Za-z_][\w.]{0,60}),\s?\{|"
    r"MediaType\.APPLICATION_JSON|to_json|\bPostAsJsonAsync\(|"
    r"\bjson\.Marshal\(|(?:(?<!accept)[\"']|\bEncoding\.UTF8), ?[\"']application/json[\"']|\bjsonEncode\(|"
    r"\.json\(&|\bjson!\(|\bJsonContent\.Create\(|\bJSONSerialization\.data\(|"
    r"[\"']application/json[\"'], forHTTPHeaderField: [\"']Content-Type",
    re.IGNORECASE,
)
_FORM: Final = re.compile(
    r"x-www-form-urlencoded|form[ -](?:url-?)?encoded|(?<!base64)(?<!base64_)urlencode|URLSearchParams|"
    r"http_build_query|(?:-d|--data(?:-urlencode|-raw)?)\s*['\"]?\w+['\"]?=|(?:\s|^)(?:-F|--form)\s|form_params|multipart/form-data|"
    r"\b(?:as|in|use|using)(?: an?| the)? form[ -]data\b|"
    r"querystring\.stringify|qs\.stringify|"
    r"\bdata\s*=\s*(?!json\.|await\b|json_decode|(?:[\w.]{0,30}_)?(?:tokens?|resp|response|result|answer|res)\b|"
    r"\(?[\w. ]{1,60}(?:\([\w., ]{0,40}\))?\.json\(\))[\w{]|"
    r"FormUrlEncodedContent|form(?::|\s?=>)\s*\{|"
    r"\bPOST[ -]data\b(?!.{0,400}\bapplication/json\b)|FormBody|set_form_data|\basForm\(|post_?form\(|"
    r"new FormData\b|\.form\(|\.type\([\"']form[\"']\)|encode_www_form|fromFormData\(|MultiValueMap<|"
    r"type=\"formfield\"|"
    r"UrlEncodedFormEntity|(?:RestClient|\brequests)\.post\([^()\n]{1,200},\s?\w{1,40}\s?[,)]|\.buildBodyMessage\(|grant_type=authorization_code&|&code=|^[^\S\n]*+grant_type=",
    re.IGNORECASE | re.MULTILINE,
)
_FETCHES: Final = re.compile(r"(?<![\w.])(?:\$fetch|ofetch)\([^)]{1,200}\{", re.IGNORECASE)
"""A call that sends an object as JSON, if it sends one."""
_KEPT_AS_DATA: Final = re.compile(r"\s*+(?:(?:const|let|var|final|my) )?[$@]?data\s=\s", re.IGNORECASE)
"""What is called so by a program, which may send it in any way."""
_LONGEST_QUERY: Final = 8
"""Lines of what a program sends in one request, or in the address of the log-in."""
_IN_ONE_REQUEST: Final = 16
"""Lines of a program between the kind of grant and what says how it is sent."""
_DEFAULT_HEADERS: Final = re.compile(r"\bdefault_?headers\b", re.IGNORECASE)
"""What every call is sent with, which is nothing of an exchange."""
_NO_FORM: Final = re.compile(r"(?:\bnot\b|n't\b|\bnever\b|\bunlike\b)[^.\n]{0,60}\bform", re.IGNORECASE)
_IF_FORM: Final = re.compile(
    r"\b(?:when|if) (?:using|sent as|sending it as) (?:an? |the )?[`\"']?(?:application/)?x-www-form-urlencoded",
    re.IGNORECASE,
)
"""What is said of a body that is written so, beside another way."""
_ALL_JSON: Final = Keyed(
    r"请求体[^,，。]{0,12}JSON|リクエスト(?:ボディ|本文)[^、。]{0,12}JSON|요청 본문[^,.]{0,12}JSON", "json"
)
"""What a page says of all its requests."""
_BODY: Final = re.compile(r"\b(?:body|payload)\b", re.IGNORECASE)
_REQUEST_LINE: Final = re.compile(r"\s{0,8}(?:POST|PUT)\s++\S{1,300}(?: HTTP/[\d.]+)?\s*$")
"""A request, with what it sends right below."""
_GRANT_IN_JSON: Final = re.compile(r"\s*+\"(?:grant_type|code)\"\s*+:")
_CODE_IN_JSON: Final = re.compile(r"\s*+\"grant_type\"\s*+:\s*+\"authorization_code\"")
_PARAMETER_LINE: Final = re.compile(r"\s*+grant_type=[\w{}<>-]{0,60}\s*+")
"""A parameter by itself, as notes list what is sent however that is written."""
_HEADER_OF_JSON: Final = re.compile(r"\W{0,4}Content-?Type\W{1,6}application/json\W{0,4}", re.IGNORECASE)
_CONTENT_TYPE: Final = re.compile(r"\bContent-?Type\b", re.IGNORECASE)
_BEARER: Final = re.compile(r"\bBearer\b", re.IGNORECASE)
_OF_FILES: Final = re.compile(r"\bweb ?hooks?\b|\buploads?\b|\bfiles?\b|\bREST API\b", re.IGNORECASE)
_HEADERS: Final = re.compile(r"\W{0,4}(?:request )?headers?\W{0,4}[:：]\W{0,4}", re.IGNORECASE)
_NEAR_HEADERS: Final = 4
_QUERY_LINE: Final = re.compile(r"\s*[?&][\w.\[\]-]+=")
_IN_A_PROGRAM: Final = re.compile(r"[\s+.]{0,40}[fF]?[\"'`](&[^\"'`\s]{3,300})[\"'`][\s+.);,\\]{0,20}")
_ADDRESS: Final = re.compile(r"https?://\S++|(?<!\S)/[\w./-]{1,200}+\?\S++")
_STATUS: Final = re.compile(r"\s*HTTP/[\d.]+ \d{3}\b")
"""Where an answer begins; what it is written in says nothing of a request."""
_SAMPLE: Final = re.compile(r"\W{0,4}(?:(response|answer)|request) (?:samples?|examples?)\W{0,4}", re.IGNORECASE)
"""The name of what is answered or sent, as references have it above what that is written in."""
_SENT_SAMPLE: Final = re.compile(
    r"\W{0,4}(?:example|sample) (?:\w+ ){0,4}request\W{0,4}|\W{0,4}(?:\w+ ){0,4}request (?:example|sample)\W{0,4}",
    re.IGNORECASE,
)
"""The name of a sample of what is sent, in more words."""
_ANSWERS: Final = re.compile(r"\W{0,4}responses?\W{0,4}", re.IGNORECASE)
"""What stands above all answers of a call, in references."""
_NEAR_SAMPLE: Final = 5
_SAYS_JSON: Final = re.compile(
    r"application/json|^\s*:<json\b|\bJSON (?:body|payload|object|encoded|request)|body[^.]{0,30}\bJSON\b",
    re.IGNORECASE,
)
_NOTED_JSON: Final = re.compile(r"\bPOST\s{1,4}https?://\S{1,300}\s{1,4}\((?:as )?JSON(?: body)?[,)]", re.IGNORECASE)
"""What notes have behind an address."""
_LINES_OF_A_CALL: Final = 4
_ABOVE: Final = 2
"""Lines of a call, and those of it above its address."""
_CALLS: Final = re.compile(r"(?<![\w.])(?:fetch|axios|requests|httpx|got|ky)(?:\.\w{2,8})?\(")
_READS: Final = re.compile(
    r"\.json\(\)|\bjson_decode\(|\bJSON\.parse\(|\bcurl_exec\(|\bjson\.NewDecoder\(|\.Body\.Close\(|\.ReadAs\w{4,12}\("
)
_NEAR_CALL: Final = 20
"""Lines of a program around a call in which it would say how its body is written."""
_OBJECT: Final = re.compile(r"\s*(?:(?:const|let|var) )?([A-Za-z_]\w{0,40}) = \{")
_POSTS_AN_OBJECT: Final = re.compile(
    r"\baxios\.post\(\s?(?:[\"'`][^\"'`]{8,300}[\"'`],\s?\{|[A-Za-z_][\w.]{2,60},\s?\{[^{}]{0,400}\bgrant_type[\"']?\s?:)"
)
"""A call of axios in one line, as it is left where a page lost what its code stood in; its address may have a name."""
_AN_OBJECT: Final = re.compile(r"\baxios\.post(?:<\w{1,40}>)?\((?!.{0,300}(?:stringify|Content-?Type))", re.IGNORECASE)
"""What axios is handed without a word on how that is written, which a header may say."""
_POSTED: Final = re.compile(r"\baxios\.post\(\s?[^,()]{1,200},\s?([A-Za-z_]\w{0,40})\s?[,)]")
"""What a call of axios sends, where that has a name."""
_OPENS: Final = re.compile(r"\bjson\s?[=:]\s?\{\s*$")
"""Where an object begins that is sent as JSON."""
_SETS_IT: Final = re.compile(
    r"\b(?:token_?(?:request_?|body_?)?|body_)format[\"'`]?\s{0,3}(?:=>|[:=])\s{0,3}[\"'`:]{0,2}(json|form)\b|"
    r"\btoken_?exchange_?style[\"'`]?\s{0,3}[:=]\s{0,3}[\"'`]?form_",
    re.IGNORECASE,
)
"""A setting that says it in a word."""
_MAKES_SETTINGS: Final = re.compile(r"JSON\.stringify\(\{\s*$")
_LONGEST_SETTINGS: Final = 9
_OF_A_STATE: Final = re.compile(r"\bstate[\"']?\s{0,3}[:=][^=\n]{0,200}JSON\.stringify\(", re.IGNORECASE)
"""What a program keeps in the state of a log-in."""
_TOLD: Final = re.compile(
    r"(?<!response )(?<!answer )\b(?:body|payload)\b (?:of (?:the|this|your) request )?"
    r"(?:must|should|has to|needs to|is|are|will) (?:be )?"
    r"(?:(?:sent|encoded|formatted|of|in|as|an?|the|content|type|format|media) ){0,6}[`\"']?"
    r"(?:application/(?:json|x-www-form-urlencoded)|JSON|form[ -](?:url-?)?encoded)\b",
    re.IGNORECASE,
)
"""What the body of a request is said to be."""
_MUST_BE_JSON: Final = re.compile(
    r"\b(?:parameters|properties|fields|attributes|body|payload|request)\b[^.\n]{0,40}?"
    r"\b(?:must|ha(?:s|ve) to|needs? to) be "
    r"(?:(?:sent|encoded|formatted|passed|provided|submitted|written|in|as|an?|valid) ){0,4}[`\"']?"
    r"(?:application/)?JSON\b",
    re.IGNORECASE,
)
"""What is demanded of all that is sent, however an example beside it writes that (Zendesk)."""
_COMMAND: Final = re.compile(r"\bcurl\b.{0,400}[\s\"']Content-Type: ?application/json\b", re.IGNORECASE)
"""A command that lost its lines, and with them what parted it from the answer below it."""
_HTTPIE: Final = re.compile(
    r"[$>\s]{0,4}https? (?:(?:-{1,2}[\w-]{1,30}|POST|[^\s:/]{1,60}:[^\s/]{0,60})\s{1,4}){0,8}[\"']?https?://"
)
_AS_FORM: Final = re.compile(r"\s(?:-f|--form)(?=\s)")
"""A command of HTTPie, which sends JSON where it is not told to send a form."""
_NOT_JSON: Final = re.compile(
    r"(?:not|isn't|no)\b[^.]{0,40}\bJSON|JSON[^.]{0,40}\b(?:not|isn't)\b|respon|return|Accept|\bresults?\b|"
    r"\banswer|\breceive",
    re.IGNORECASE,
)
"""What says that a body is none, or that the answer is."""


def body_format(page: Page, places: Iterable[Named]) -> Said | None:
    """What the body is written in, where the page says so: of the exchange, or else of a refresh at its address."""
    those = list(places)
    return (
        _with_a_grant(page)
        or _format(page, first_the_code(those), those)
        or _in_an_exchange(page)
        or _in_a_form(page)
        or _in_an_object(page)
        or _format(page, [one for one in those if one.grant == "refresh"], those)
        or _told_above(page, first_the_code(those))
        or _set(page)
        or next((Said("json", at, certain=False) for at in sorted(page.lines_of(_ALL_JSON))), None)
        or _in_a_sample(page)
        or _by_the_library(page, first_the_code(those))
    )


def _by_the_library(page: Page, places: list[Named]) -> Said | None:
    """What the library that a program calls with the address writes by default, where nothing near says another way."""
    for place in places:
        for at in range(place.begin, min(place.end, place.mention.at + 1)):
            written = written_by("\n".join(page.texts[at : at + _LINES_OF_A_CALL]))
            near = map(without_printed, page.texts[max(0, at - _NEAR_CALL) : at + _NEAR_CALL])
            if written and not any(map((_JSON if written == "form" else _FORM).search, near)):
                return Said(written, at, certain=False)
    return None


def beside_a_code(page: Page) -> Said | None:
    """What a program writes a body in, in the function that sends a code; None where it shows both."""
    for at, line in enumerate(page.lines):
        if line.kind != "code" or not signs.OF_CODES.search(line.text):
            continue
        near = [one.text for one in of_one_function(page, at) if one.kind == "code"]
        form, json = any(map(_FORM.search, near)), any(map(_JSON.search, near))
        if form != json:
            return Said("form" if form else "json", at, certain=False)
    return None


def _in_an_object(page: Page) -> Said | None:
    """An object of JavaScript that sends a code, handed by its name to axios, which writes it as JSON.

    A copy may have an empty line between the two.
    """
    blocks: dict[int, list[str]] = {}
    made: dict[str, int] = {}
    for at, line in enumerate(page.lines):
        if line.kind != "code":
            continue
        blocks.setdefault(line.block, []).append(line.text)
        if named := _OBJECT.match(line.text):
            made[named[1]] = line.block
        if (posted := _POSTED.search(line.text)) and posted[1] in made:
            sent = "\n".join(blocks[made[posted[1]]])
            if "authorization_code" in sent and not _FORM.search(sent):
                return Said("json", at, certain=False)
    return None


def _with_a_grant(page: Page) -> Said | None:
    """An object that a program sends as JSON, and that begins with the grant, wherever the address stands."""
    lines = page.lines
    for at, line in enumerate(lines):
        if line.kind != "code":
            continue
        below = "\n".join(one.text for one in lines[at + 1 : at + 4] if one.block == line.block)
        if _OPENS.search(line.text) and "authorization_code" in below:
            return Said("json", at, certain=False)
    return None


def _set(page: Page) -> Said | None:
    """What the settings of a library have of it, wherever they stand."""
    for at, line in enumerate(page.lines):
        if line.kind != "code":
            continue
        if written := _SETS_IT.search(line.text):
            return Said("json" if (written[1] or "").lower() == "json" else "form", at, certain=False)
    return None


def _told_above(page: Page, places: list[Named]) -> Said | None:
    """What the text of the section says that an example has its own heading in."""
    for place in places:
        above = page.headings[place.mention.at][:-1]
        for at in range(place.mention.at) if above else ():
            told = _TOLD.search(page.lines[at].text) if page.headings[at] == above else None
            if told is not None:
                return Said("json" if "json" in told[0].lower() else "form", at, certain=False)
    return None


def _in_an_exchange(page: Page) -> Said | None:
    """A body in JSON that sends a code, wherever it stands."""
    sends = {line.block for line in page.lines if line.kind == "code" and _CODE_IN_JSON.match(line.text)}
    begins = (at for at, line in enumerate(page.lines) if line.block in sends and line.text.strip() == "{")
    return next((Said("json", at, certain=False) for at in begins if _is_a_body(page, at)), None)


def _in_a_sample(page: Page) -> Said | None:
    """An object in JSON that sends a code, below the name of a sample of a request; many print a form like that, so
    nothing on the page may speak of one."""
    lines = page.lines
    sends = {line.block for line in lines if line.kind == "code" and _CODE_IN_JSON.match(line.text)}
    if not sends or any(map(_FORM.search, (line.text for line in lines if line.kind != "code" or line.block in sends))):
        return None
    for at, line in enumerate(lines):
        if line.block in sends and line.text.strip() == "{":
            above = [one.text for one in lines[max(0, at - _NEAR_SAMPLE) : at] if one.text.strip()]
            if any(map(_SENT_SAMPLE.fullmatch, above[-2:])):
                return Said("json", at, certain=False)
    return None


def _in_a_form(page: Page) -> Said | None:
    """A form in a program that sends a code to an address which has a name there, wherever it stands."""
    code = ((at, line) for at, line in enumerate(page.lines) if line.kind == "code")
    for _, those in itertools.groupby(code, key=lambda one: one[1].block):
        example = [(at, _ADDRESS.sub(" ", sent_in(page, at, line.text))) for at, line in those]
        text = "\n".join(line for _, line in example)
        if "authorization_code" in text and not any(_JSON.search(without_printed(line)) for _, line in example):
            sends = [at for at, line in example if "authorization_code" in line]
            for at, line in example:
                near = any(abs(at - other) <= _IN_ONE_REQUEST for other in sends)
                if near and _FORM.search(line) and not _is_of_the_log_in(page, at):
                    return Said("form", at, certain=False)
    return None


def _format(page: Page, places: list[Named], known: list[Named]) -> Said | None:
    forms: list[Said] = []
    jsons: list[Said] = []
    listed = named = 0
    apart = Apart(page, known)
    in_addresses = {(one.mention.at, one.mention.query) for one in places if one.mention.query}
    for place in places:
        if place.grant == "code" and _COMMAND.search(page.lines[place.mention.at].text):
            return Said("json", place.mention.at)
        if place.grant == "code" and _HTTPIE.match(page.lines[place.mention.at].text):
            form = _AS_FORM.search(page.lines[place.mention.at].text)
            return Said("form" if form else "json", place.mention.at, certain=form is not None)
        answered, passed = False, {*_asked(page, place), *_of_calls(page, place), *_of_the_next_call(page, place)}
        for at in range(place.begin, place.end):
            line = page.lines[at]
            if sample := _SAMPLE.fullmatch(line.text):
                answered = sample[1] is not None
            answered = line.kind != "heading" and (answered or _STATUS.match(line.text) is not None)
            answered = answered or _ANSWERS.fullmatch(line.text) is not None
            if answered or at in passed or apart.has(at, place) or _is_of_calls(page, at):
                continue
            if line.kind != "code" and any(map(_demands_json, sentences(line.text))):
                return Said("json", at)
            sent = line.text
            for query in (query for where, query in in_addresses if where == at or query == place.mention.query):
                sent = sent.replace(query, "")
            if line.kind == "code":
                sent = sent_in(page, at, sent)
            settings = _MAKES_SETTINGS.search(sent) is not None and _is_of_settings(page, at)
            settings = settings or _is_of_all(page, at) or _OF_A_STATE.search(sent) is not None
            by_name = _FORM.search(without_names(sent)) is None
            typed_json = by_name and _CONTENT_TYPE.search(sent) is not None and _JSON.search(sent) is not None
            if (
                _FORM.search(sent)
                and not typed_json
                and not _is_of_the_log_in(page, at)
                and not (_IF_FORM.search(sent) or (line.kind == "text" and _NO_FORM.search(sent)))
            ):
                forms.append(Said("form", at))
                listed += _PARAMETER_LINE.fullmatch(sent) is not None
                named += by_name
            elif not settings and (
                _NOTED_JSON.search(line.text)
                or (at == place.mention.at and _POSTS_AN_OBJECT.search(line.text))
                or (line.kind == "code" and (_JSON.search(sent) or _is_a_body(page, at)))
                or (line.kind == "code" and _fetches(page, at))
                or (line.kind != "code" and _SAYS_JSON.search(line.text) and not _NOT_JSON.search(line.text))
            ):
                jsons.append(Said("json", at))
    typed = [one for one in jsons if named == len(forms) and _CONTENT_TYPE.search(page.texts[one.at])]
    listed_so = [one for one in jsons if listed == len(forms) and _is_a_header(page, one.at)]
    return _weighed(page, places, forms, jsons, [*typed, *listed_so])


def _weighed(page: Page, places: list[Named], forms: list[Said], jsons: list[Said], headers: list[Said]) -> Said | None:
    """Which of the lines counts: those of the exchange's own example, what a header says, and what more lines say.

    Args:
        headers: those of JSON beside which a form is only a name, or a parameter by itself.
    """
    own = {at for place in places if place.grant == "code" for at in example_of(page, place.mention.at)}
    own_jsons, own_forms = ([one for one in those if one.at in own] for those in (jsons, forms))
    if bool(own_jsons) != bool(own_forms):
        return (own_jsons or own_forms)[0]
    if jsons and all(_is_kept_as_data(page, one.at) for one in forms):
        return jsons[0]
    headed = next((one for one in forms if _CONTENT_TYPE.search(page.texts[one.at])), None)
    if headed is not None and all(_AN_OBJECT.search(page.texts[one.at]) for one in jsons):
        return headed
    if len(jsons) > len(forms):
        return jsons[0]
    return next(iter([*headers, *forms]), None)


def _is_kept_as_data(page: Page, at: int) -> bool:
    """Whether nothing but the name of a variable speaks for a form in a line."""
    text = page.texts[at]
    return _KEPT_AS_DATA.match(text) is not None and _FORM.search(_KEPT_AS_DATA.sub("", text)) is None


def _fetches(page: Page, at: int) -> bool:
    """Whether a call that begins in a line has a body, and does not only get something."""
    below = page.texts[at : at + _LONGEST_QUERY]
    own = [below[0], *itertools.takewhile(lambda text: not text.lstrip().startswith("}"), below[1:])]
    return _FETCHES.search(own[0]) is not None and any(map(_BODY.search, own))


def _is_of_the_log_in(page: Page, at: int) -> bool:
    """Whether what begins in a line of a program is the query of the authorization request."""
    if page.lines[at].kind != "code" or not page.texts[at].rstrip().endswith(("{", "[", "(")):
        return False
    below = page.texts[at + 1 : at + _LONGEST_QUERY]
    own = itertools.takewhile(lambda text: not text.lstrip().startswith(("}", "]", ")")), below)
    return any("response_type" in text for text in own)


def _is_a_header(page: Page, at: int) -> bool:
    """Whether a line is one of the headers of a request, in a list that is called so."""
    above = (line.text for line in page.lines[max(0, at - _NEAR_HEADERS) : at])
    return _HEADER_OF_JSON.fullmatch(page.texts[at]) is not None and any(map(_HEADERS.fullmatch, above))


def _is_of_settings(page: Page, at: int) -> bool:
    """Whether an object that a line begins has the addresses of a log-in, and is what a program keeps of it."""
    return any(map(signs.OF_ADDRESSES.search, page.texts[at + 1 : at + _LONGEST_SETTINGS]))


def _is_of_all(page: Page, at: int) -> bool:
    """Whether a line is of the headers of all calls, which say nothing of the exchange."""
    text = page.texts[at]
    if page.lines[at].kind == "text" and signs.SENDS_TOKEN.search(text) and not signs.EXCHANGES.search(text):
        return True
    return any(map(_DEFAULT_HEADERS.search, page.texts[max(0, at - _NEAR_HEADERS) : at + 1]))


def _demands_json(sentence: str) -> bool:
    return _MUST_BE_JSON.search(sentence) is not None and _NOT_JSON.search(sentence) is None


def _is_a_body(page: Page, at: int) -> bool:
    """Whether a line begins a block of JSON below its request, or that the text above calls what is sent."""
    lines = page.lines
    above = [line for line in lines[max(0, at - 3) : at] if line.text.strip()]
    first = not above or above[-1].kind != "code" or above[-1].block != lines[at].block
    sent = bool(above) and _REQUEST_LINE.match(above[-1].text) is not None
    if lines[at].text.strip() != "{" or not (first or sent):
        return False
    rest = (line.text for line in lines[at : at + 12] if line.block == lines[at].block)
    return (sent or any(map(_BODY.search, (line.text for line in above)))) and any(map(_GRANT_IN_JSON.match, rest))


def _of_calls(page: Page, place: Named) -> Iterator[int]:
    """The lines of examples of calls below the place: they send a token, and get none."""
    own = page.lines[place.mention.at].block
    lines = ((at, page.lines[at]) for at in range(place.begin, place.end))
    code = ((at, line) for at, line in lines if line.kind == "code" and line.block != own)
    for _, those in itertools.groupby(code, key=lambda one: one[1].block):
        example = list(those)
        text = "\n".join(line.text for _, line in example)
        if _sends_a_token(text):
            yield from (at for at, _ in example)
    yield from _of_functions(page, place)


def _of_the_next_call(page: Page, place: Named) -> Iterator[int]:
    """The lines of a program below where it reads the answer, or from its next call, if it gets no token again.

    An address that has a name is called further down: the next call is the one after that.
    """
    own = page.lines[place.mention.at].block
    below = [at for at in range(place.mention.at + 1, place.end) if page.lines[at].block == own]
    read = next((at + 1 for at in below if _READS.search(page.texts[at])), place.end)
    called_here = any(map(_CALLS.search, page.texts[max(0, place.mention.at - _ABOVE) : place.mention.at + 1]))
    calls = [at for at in below if at < read and _CALLS.search(page.texts[at])]
    called = next(iter(calls[0 if called_here else 1 :]), read)
    rest = [at for at in below if at >= called]
    if not any(signs.EXCHANGES.search(page.texts[at]) for at in rest):
        yield from rest


def _of_functions(page: Page, place: Named) -> Iterator[int]:
    """The same of a program's functions below the one that gets the token, with an empty line between them."""
    own = page.lines[place.mention.at].block
    below = [at for at in range(place.mention.at + 1, place.end) if page.lines[at].block == own]
    for filled, those in itertools.groupby(below, key=lambda at: bool(page.texts[at].strip())):
        function = list(those)
        if filled and function[0] > below[0] and _sends_a_token("\n".join(page.texts[at] for at in function)):
            yield from function


def _sends_a_token(text: str) -> bool:
    return signs.SENDS_TOKEN.search(text) is not None and signs.EXCHANGES.search(text) is None


def _is_of_calls(page: Page, at: int) -> bool:
    """Whether words are of what an API is called with, or calls itself: a table with the header of a token, a sentence
    about files or webhooks."""
    line = page.lines[at]
    if line.kind == "cells":
        return any(one.block == line.block and _BEARER.search(one.text) for one in page.lines[max(at - 4, 0) : at + 5])
    return line.kind == "text" and _OF_FILES.search(line.text) is not None


def _is_of(text: str, query: str) -> bool:
    """Whether a line of a program is a text that an address goes on with."""
    piece = _IN_A_PROGRAM.fullmatch(text)
    return piece is not None and piece[1] in query


def _asked(page: Page, place: Named) -> range:
    """The lines of a query that is broken over them, or over the texts of a program."""
    begin = end = place.mention.at + 1
    texts = [line.text for line in page.lines[begin : begin + 25]]
    end += sum(1 for _ in itertools.takewhile(lambda text: _is_of(text, place.mention.query), texts))
    if texts and texts[0].lstrip().startswith("?"):
        end += sum(1 for _ in itertools.takewhile(_QUERY_LINE.match, texts))
    return range(begin, end)
