"""What the rules look at: one failure, read once and put side by side with the spec that caused it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from connection_wizard.addresses.reading import Address, join_web, read_web
from connection_wizard.diagnosis.challenge import read_challenge
from connection_wizard.diagnosis.departures import same_address, sent_for_the_token_alone
from connection_wizard.diagnosis.fingerprints import fingerprint
from connection_wizard.diagnosis.model import Background
from connection_wizard.diagnosis.places import named_places
from connection_wizard.diagnosis.plain_words import in_small_letters
from connection_wizard.diagnosis.searched import error_code, searched_text
from connection_wizard.diagnosis.tokens import all_places
from connection_wizard.http.exchange import Exchange, FailureKind, HttpResponse, charset_of
from connection_wizard.oauth.answers import Answer, read_answer, readable_path
from connection_wizard.oauth.authorization import joined_scopes
from connection_wizard.oauth.calling import succeeded
from connection_wizard.oauth.legs import Leg
from connection_wizard.oauth.outcomes import LegResult
from connection_wizard.oauth.provider_words import ProviderWords, excerpt, start_of, words_from
from connection_wizard.oauth.sent import sent_parameters
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.spec.calls import BodyFormat, ClientAuthentication, HttpCall
from connection_wizard.spec.completion import (
    CompleteCall,
    exchange_call,
    follow_up_calls,
    me_call,
    refresh_call,
    revoke_call,
)
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.finding import Fix
from connection_wizard.spec.known_hosts import KnownHost, known_host
from connection_wizard.spec.live_redirects import register_as
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.words import NOTHING, Words

EXCERPT = 8 * 1024
"""Characters of an answer that are looked at for its excerpt."""
MAX_TARGET = 300
"""Characters of an address that a text names."""
_WORD = re.compile(r"[\w.-]++")


@dataclass(frozen=True)
class Evidence:
    """One failure and its surroundings. Nothing in it may be shown as it is: it may hold secrets.

    Attributes:
        pasted: what the author copied from an error page that the provider never sent back; empty otherwise.
    """

    result: LegResult
    draft: Draft
    redactor: Redactor
    background: Background
    pasted: str = field(default="", repr=False)

    @property
    def leg(self) -> Leg:
        """The leg that failed."""
        return self.result.leg

    @cached_property
    def spec(self) -> ConnectionSpec:
        """What the draft says."""
        return self.draft.partial_spec

    @cached_property
    def exchange(self) -> Exchange | None:
        """The last request of the leg and what came of it."""
        return self.result.exchanges[-1] if self.result.exchanges else None

    @cached_property
    def response(self) -> HttpResponse | None:
        """The whole answer, if one came."""
        exchange = self.exchange
        return exchange.response if exchange and (exchange.failure is None or exchange.response) else None

    @cached_property
    def status(self) -> int | None:
        """Of the answer."""
        return self.response.status if self.response else None

    @cached_property
    def failure(self) -> FailureKind | None:
        """Why there is no whole answer."""
        return self.exchange.failure.kind if self.exchange and self.exchange.failure else None

    @property
    def token_lives(self) -> bool:
        """Whether the access token that was sent cannot have run out yet."""
        return self.exchange is not None and self.background.token_lives(self.exchange.started_at)

    @cached_property
    def call(self) -> CompleteCall | None:
        """The call that failed; None for the authorization, or where the connection has no such call."""
        match self.leg:
            case "authorize":
                return None
            case "exchange":
                first, *others = (exchange_call(self.spec), *follow_up_calls(self.spec))
                return next((call for call in others if self.result.at[: len(call.at)] == call.at), first)
            case "refresh" | "refresh_again":
                return refresh_call(self.spec)
            case "revoke":
                return revoke_call(self.spec)
            case _:
                return me_call(self.spec)

    @property
    def at(self) -> DocumentPath:
        """Where the failed call stands in the draft; the authorization where there was none."""
        return self.call.at if self.call else ("authorization",)

    @cached_property
    def own_call(self) -> HttpCall | None:
        """The failed call as the author wrote it."""
        if self.call is None:
            return None
        part: Any = self.spec
        for name in self.call.at:
            part = part[name] if isinstance(name, int) else getattr(part, name)
        return part if isinstance(part, HttpCall) else None

    @property
    def authentication(self) -> ClientAuthentication | None:
        """How the client says who it is in the failed call."""
        own = self.own_call.client_authentication if self.own_call else None
        inherits = self.call is not None and self.call.use in ("exchange", "refresh", "revoke")
        return own or (self.spec.access_token.client_authentication if inherits else None)

    @property
    def refused_ways(self) -> frozenset[ClientAuthentication]:
        """The ways for the client to say who it is that were refused at this call, the present one among them."""
        before = {refused.way for refused in self.background.refused_ways if refused.at == self.at}
        return frozenset(before | ({self.authentication} if self.authentication else set()))

    @cached_property
    def known_provider(self) -> KnownHost | None:
        """What is known of the provider beforehand."""
        return known_host(self.spec)

    @property
    def apart(self) -> Words:
        """What the provider is known to keep apart; empty where nothing is known."""
        return self.known_provider.apart if self.known_provider else NOTHING

    @cached_property
    def named_places(self) -> Mapping[str, str]:
        """What the redirect said of where the account lives, and the failed call does not follow."""
        return named_places(self.background.callback, self.exchange.request.url if self.exchange else "")

    @cached_property
    def step_with_same_address(self) -> str:
        """The key of the step whose address stands in the failed one, too; empty where it is its own."""
        return same_address(self.spec, self.leg)

    @cached_property
    def renamed(self) -> Mapping[str, str]:
        """Standard parameters of the failed request under names of the author's own: not those that the provider is
        known to have, and not the client's where the log-in has them under that name, too."""
        known = self.known_provider.renamed if self.known_provider else {}
        at_log_in = {str(name): sent for name, sent in self.spec.authorization.rename.items()}
        own = {str(name): sent for name, sent in self.own_call.rename.items()} if self.own_call else {}
        if self.leg == "authorize":
            own, at_log_in = at_log_in, {}
        return {name: sent for name, sent in own.items() if name not in known and sent != at_log_in.get(name)}

    @property
    def renamed_client_id(self) -> str:
        """The client ID's name at the log-in, where that is not the standard's."""
        return self.spec.authorization.rename.get("client_id", "")

    def failed_before(self, mend: Fix) -> bool:
        """Whether a change leads back to what was tried already, and refused."""
        return bool(self.background.failed) and fingerprint(mend.apply(self.draft)) in self.background.failed

    @cached_property
    def is_second_code(self) -> bool:
        """Whether a code of another log-in was refused before with the very same draft: a fresh one alone changes
        nothing."""
        return bool(self.background.codes) and fingerprint(self.draft) in self.background.codes

    @property
    def encoding_matters(self) -> bool:
        """Whether the client secret reads differently once it is form-encoded."""
        return "encoding_matters" in self.background.secret

    @property
    def body_format(self) -> BodyFormat | None:
        """The format of the body that was sent."""
        return self.call.body.format if self.call and self.call.body else None

    @cached_property
    def answer(self) -> Answer | None:
        """The answer, understood as far as it can be: as the run read it, or read once more, where it is long
        and was told of before, or the draft was changed since."""
        if self.response is None or self.call is None:
            return None
        read = self.result.answer
        if read is not None and read.expected == self.call.response.format:
            return read
        return read_answer(self.response, self.call.response.format)

    @property
    def body(self) -> Any:
        """The data in the answer."""
        return self.answer.body if self.answer else None

    @cached_property
    def token_places(self) -> list[dict[str, str]]:
        """Where the answer holds tokens and what is beside them, the likeliest first."""
        return all_places(self.body)

    @cached_property
    def succeeded(self) -> bool:
        """Whether the answer by itself counts as success; what failed is then something in it."""
        return self.call is not None and self.answer is not None and succeeded(self.call, self.answer)

    @cached_property
    def challenge(self) -> Mapping[str, str]:
        """What ``WWW-Authenticate`` says: see `read_challenge`."""
        return read_challenge(self.header("www-authenticate"))

    @cached_property
    def raw_words(self) -> ProviderWords:
        """The provider's words as they came, unredacted: for comparing, never for showing."""
        if self.pasted or self.leg == "authorize":
            heard = [ignored.words for ignored in self.background.ignored if ignored.words]
            return self.result.words or (heard[-1] if heard else ProviderWords())
        if self.answer is None or self.call is None:
            return self.result.words or ProviderWords()
        mapping = self.call.response
        known = words_from(self.answer.body, readable_path(mapping.error_message)) or ProviderWords()
        said = self.challenge
        return ProviderWords(
            known.error or ("" if known.description else said.get("error", "")),
            known.description or said.get("error_description", ""),
            known.uri or said.get("error_uri", ""),
            "" if self._may_hold_tokens else excerpt(start_of(self.answer.text, EXCERPT)),
        )

    @cached_property
    def _may_hold_tokens(self) -> bool:
        """Whether the start of the answer must stay hidden: it may hold a token under any name, or under none."""
        hidden = self.answer is not None and not self.answer.is_for_people
        return hidden and self.leg in ("exchange", "refresh", "refresh_again") and (self.status or 0) < 300

    @cached_property
    def words(self) -> ProviderWords:
        """The provider's words as they may be shown, with the start of its answer."""
        words = self.raw_words.shown(self.redactor)
        if self.answer is None or self.response is None:
            return words
        if self._may_hold_tokens or (self.succeeded and self.answer.is_data):
            shown = ""
        elif self.answer.is_data:
            shown = self._redacted_start(self.response)
        else:
            return words
        return ProviderWords(words.error, words.description, words.uri, shown)

    def _redacted_start(self, response: HttpResponse) -> str:
        """The start of a body that is data, secrets taken out before it is cut."""
        # A letter has at most four bytes
        text = start_of(response.body[: 4 * EXCERPT].decode(charset_of(response.headers), errors="replace"), EXCERPT)
        shown = self.redactor.body(text, response.header("content-type") or "")
        return ProviderWords(excerpt=excerpt(shown)).shown(Redactor()).excerpt

    @cached_property
    def error(self) -> str:
        """The provider's error code, as rules compare it: see `searched.error_code`."""
        return error_code(self.raw_words)

    @cached_property
    def text(self) -> str:
        """Everything the provider said, as rules search it: see `searched.searched_text`."""
        return searched_text(self.raw_words, self.pasted)

    @cached_property
    def small_text(self) -> str:
        """`text` in small letters, letter for letter."""
        return in_small_letters(self.text)

    @property
    def redirect_target(self) -> str:
        """Where a redirect points to, without its query, which may hold secrets; empty where it cannot be read."""
        location = self.header("location").strip()
        if not location or self.exchange is None:
            return ""
        asked = read_web(self.exchange.request.url)
        found = join_web(asked, location) if isinstance(asked, Address) else asked
        return found.at(found.path).url[:MAX_TARGET] if isinstance(found, Address) else ""

    @property
    def callback_parameters(self) -> tuple[str, ...]:
        """The names of the parameters that a redirect brought."""
        came = self.result.values.get("came")
        return tuple(name for name in came if isinstance(name, str)) if isinstance(came, list) else ()

    @property
    def redirect_uri(self) -> str:
        """The redirect URI of the run; as far as it is known, for a free port is chosen only by the run."""
        return self.background.redirect_uri or register_as(self.spec.live_redirect, self.spec.redirect_url)

    @property
    def scopes(self) -> tuple[str, ...]:
        """The scopes that are asked for."""
        return tuple(scope.strip() for scope in self.spec.authorization.scopes if scope.strip())

    @property
    def ungranted(self) -> tuple[str, ...]:
        """The scopes that were asked for and not granted, where the provider said what it granted."""
        granted = self.background.granted_scopes()
        return () if granted is None else tuple(scope for scope in self.scopes if scope not in granted)

    @property
    def joined_scopes(self) -> str:
        """The scopes as they are sent."""
        return joined_scopes(self.spec.authorization)

    @cached_property
    def sent_parameters(self) -> Mapping[str, str]:
        """The parameters of the failed request, wherever they travelled. Their values may be secret."""
        return sent_parameters(self.exchange.request) if self.exchange else {}

    @cached_property
    def missing_token_parameter(self) -> str:
        """The parameter that was sent for the token and not with this call, and that the provider's words name."""
        if not self.background.worked("exchange"):
            return ""
        words = set(_WORD.findall(self.small_text))
        added = (item.name.strip() for item in sent_for_the_token_alone(self.spec, self.leg))
        return next((name for name in added if in_small_letters(name) in words), "")

    def sent_header(self, name: str) -> str | None:
        """A header of the failed request."""
        return self.exchange.request.header(name) if self.exchange else None

    def header(self, name: str) -> str:
        """A header of the answer; empty where it is not there."""
        return (self.response.header(name) if self.response else None) or ""
