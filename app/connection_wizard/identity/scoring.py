"""The features of a place, which the score is the sum of, and what matters of it in a few words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice

from connection_wizard.identity import vocabulary as w
from connection_wizard.identity.entries import same_in_all, same_person_in_all
from connection_wizard.identity.features import ADVICE, BAR, FEATURES, total
from connection_wizard.identity.groups import Group
from connection_wizard.identity.kinds import by_language
from connection_wizard.identity.links import has_id_of_user, is_envelope, is_key, is_link, is_persons_account
from connection_wizard.identity.list_names import LISTED
from connection_wizard.identity.lists import could_be_account
from connection_wizard.identity.model import Scalar, Use
from connection_wizard.identity.own_ids import has_balance
from connection_wizard.identity.pairs import is_half_a_name
from connection_wizard.identity.places import Place, text_twin
from connection_wizard.identity.reasons import OWNERS
from connection_wizard.identity.values import as_text, value_features
from connection_wizard.words import NOTHING, Words, with_values

NO_HOPE = -1.0
"""A score by name and position that no value and no neighbour can make up for."""

_KINDS = w.OWNERS | w.APP
_DEEP = 4
_LOOKED_AT = 60
"""Members of an object that are asked for its own id."""
_ERRORS = ("error", "errors")
_REFERENCES = ("reference", "$ref")
_VAGUE = frozenset({"name_bare", "name_unknown"})
_BARE = {"value_word": "bare_text", "value_words": "bare_text", "value_url": "of_other"}
_OWNED = frozenset({"name_account_id", "name_person_id", "name_account_name", "name_owned_key", "name_person_key"})
_WHOSE = _OWNED | {"name_record_id"}
"""Names under which all entries of a list can say whose they are."""
_BY_THE_LIST = frozenset({"of_other", "of_thing", "list_many"})
"""What the list says of an entry, which what is the same in every entry is not."""
_OF_WHO_SIGNED_IN = _OWNED | {
    "name_bare",
    "name_email",
    "name_login",
    "name_full_name",
    "name_name",
    "name_word",
    "name_domain",
}
"""What a session tells of the one whose it is, though the session itself is another one each time."""
_COUNTED_FROM_ONE = _OWNED | {"name_id", "name_subject", "name_own_id"}
"""Names under which a one is somebody's id: whoever came first."""
_OF_SOMEBODY = frozenset({"name_id", "name_subject", "name_person_id"})
"""Names under which an address is an id (OpenID 2.0, section 11.5): it stands for somebody and leads nowhere."""
_PEOPLE = frozenset({"name", "email", "login"})
_SIGNED_IN = frozenset({"id", "login"})
_SURELY_OF_ACCOUNTS = frozenset({"name_account_name", "name_account_id"})
_OF_ACCOUNTS = _SURELY_OF_ACCOUNTS | {"name_name", "name_full_name"}
_OWN_LISTS = frozenset({"email", "mail", "name", "nickname", "identity"})


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is known of the answers as a whole: secrets in them, ids that stand in both, texts that repeat a number."""

    secrets: frozenset[str] = frozenset()
    in_both: frozenset[str] = frozenset()
    twins: frozenset[tuple[str | int, ...]] = frozenset()
    shapes: dict[str, tuple[str, ...]] | None = None
    """What texts look like, found once for both uses; goes with the answers that they stand in."""


NO_SURROUNDINGS = Surroundings()


def name_score(place: Place, use: Use) -> float:
    """What the name alone is worth; `BAR` for a place that is no candidate for that use."""
    name = place.kind.label if use == "label" else place.kind.identifier
    return FEATURES[name].weight(use) + total(place.kind.notes, use) if name else BAR


def group_score(group: Group, use: Use) -> float:
    """What the way that leads to a group is worth, with its owner."""
    return total((group.owner, *group.features), use)


def features_of(place: Place, use: Use, around: Surroundings = NO_SURROUNDINGS) -> tuple[str, ...]:
    """The names of all features of a place for that use (see `connection_wizard.identity.features.FEATURES`)."""
    group = place.group
    kind = place.kind
    name = kind.label if use == "label" else kind.identifier
    if name == "name_name" and is_half_a_name(place):
        name = "name_part"
    listing = _listing(place, name)
    return (
        *([name] if name else []),
        *kind.notes,
        *_value(place, around),
        group.owner,
        *(_way(group, name, listing) if listing or "of_session" in group.features else group.features),
        *listing,
        *_position(place),
        *(["language_key"] if by_language(group, place.key) else []),
        *_neighbours(place, use, name),
        *(["beside_person"] if use == "label" and _is_beside_a_person(group) else []),
        *(["of_their_company"] if name in _OF_ACCOUNTS and _is_of_somebodys_company(place, name) else []),
        *(["in_both"] if kind.identifier and around.in_both and as_text(place.value) in around.in_both else []),
        *(["text_twin"] if around.twins and place.path in around.twins else []),
        *(["has_text_twin"] if use == "identifier" and text_twin(group, place.key, place.value) else []),
    )


def features_for(place: Place, use: Use, around: Surroundings = NO_SURROUNDINGS) -> tuple[str, ...]:
    """The features of a place that somebody uses for what its name does not offer itself for: its other name first."""
    features = features_of(place, use, around)
    own, other = place.kind.label, place.kind.identifier
    if use == "identifier":
        own, other = other, own
    return features if own or not other else (other, *features)


def _value(place: Place, around: Surroundings) -> tuple[str, ...]:
    value = place.value
    if isinstance(value, str):
        if value in around.secrets:
            return ("value_token",)
        if place.kind.label in _VAGUE and len(value) <= w.MAX_NAME_LENGTH and value.lower() in _KINDS:
            return ("value_placeholder",)
    shape = _shape(value, around)
    if shape == ("value_small",) and place.kind.identifier in _COUNTED_FROM_ONE:
        shape = ("value_small_id",)
    if shape == ("value_short_number",) and place.kind.identifier == "name_person_id":
        shape = ("value_long_number",)  # early users of a young provider are users, too
    if shape == ("value_url",) and place.kind.identifier in _OF_SOMEBODY:
        shape = ("value_url_id",)
    if place.kind.label == "name_login" and shape == ("value_opaque",):
        shape = ("value_word",)  # people like digits in their user names
    if place.kind.label == "name_bare":
        return (*shape, *(_BARE[feature] for feature in shape if feature in _BARE))
    return shape


def _shape(value: Scalar, around: Surroundings) -> tuple[str, ...]:
    if around.shapes is None or not isinstance(value, str):
        return tuple(value_features(value))
    if value not in around.shapes:
        around.shapes[value] = tuple(value_features(value))
    return around.shapes[value]


def _way(group: Group, name: str, listing: tuple[str, ...]) -> tuple[str, ...]:
    """The features of the way there, without what counts for others than this place."""
    way = group.features
    if "same_in_all" in listing:
        way = tuple(feature for feature in way if feature not in _BY_THE_LIST)
    if "of_session" in way and name in _OF_WHO_SIGNED_IN:
        way = tuple(feature for feature in way if feature != "of_session")
    return way


def _listing(place: Place, name: str) -> tuple[str, ...]:
    """A place in a list of several things is good only if all of them agree, or each is an account by itself."""
    group = place.group
    if group.entry is None:
        return ()
    if isinstance(place.key, str) and name in _WHOSE and same_in_all(group, place.key) and _says_whose(group, name):
        return ("same_in_all", "list_answer")
    if isinstance(place.key, str) and same_person_in_all(group, place.key):
        return ("same_in_all", "list_answer")
    if not group.listing:
        return ()
    if group.listing != LISTED and could_be_account(group.entry):
        return ("list_many",)
    return ("listed",)


def _says_whose(group: Group, name: str) -> bool:
    return name != "name_record_id" or has_balance(group.value)


def _is_beside_a_person(group: Group) -> bool:
    """Whether a place stands in a list inside of what describes somebody: their schools, their memberships."""
    inner: Group | None = group
    while inner and not (isinstance(inner.path[-1], int) and not w.any_of(inner.of[-1:], _OWN_LISTS)):
        inner = inner.parent
    above = inner.parent if inner else None
    while above:
        if above.kinds & _PEOPLE:
            return True
        above = above.parent
    return False


def _is_of_somebodys_company(place: Place, name: str) -> bool:
    """Whether it names the company of whoever is told by a given name or a user name: colleagues share that."""
    if name not in _SURELY_OF_ACCOUNTS and place.group.owner != "of_account":
        return False
    group: Group | None = place.group
    while group:
        if group.has_given_name or (group is not place.group and group.kinds >= _SIGNED_IN):
            return not is_persons_account(group)
        group = group.parent
    return False


def _position(place: Place) -> tuple[str, ...]:
    deep = ("deep",) if place.group.depth >= _DEEP else ()
    return ("in_token", *deep) if place.group.path[1] == "accesstokencode" else deep


def _neighbours(place: Place, use: Use, name: str) -> tuple[str, ...]:
    kinds = place.group.all_kinds - {"envelope", place.kind.kind}
    if use == "identifier":
        kinds -= {"id"}
    of_a_record = name == "name_record_id" or (name == "name_id" and place.group.owner == "of_record")
    if of_a_record and has_id_of_user(place.group):
        return ("beside_user_id",)
    if name == "name_title" and ("name" in kinds or place.group.owner in ("of_person", "of_record")):
        return ("of_other",)
    if name == "name_name" and "value" in place.group.value and place.key in ("name", "Name"):
        return ("of_other",)  # a pair of name and value: the name is the field's
    if "display" in place.group.value and any(key in place.group.value for key in _REFERENCES):
        return ("of_other",)  # it points to something else (FHIR, section 2.3; RFC 7643, section 2.4)
    if name == "name_account_id" and _is_beside_own_id(place):
        return ("of_other",)  # what it belongs to: the bank of an item
    if name == "name_id" and "jsonrpc" in place.group.value:
        return ("of_call",)  # JSON-RPC 2.0, section 5: the id is the request's
    if name == "name_id" and is_envelope(place.group):
        return ("of_call",)
    if name == "name_id" and is_link(place.group):
        return ("of_link",)
    if name == "name_id" and is_key(place.group):
        return ("of_link",)
    if name == "name_unknown" and "id" not in kinds:
        return ("alone",)
    if not place.group.value.keys().isdisjoint(_ERRORS) and _tells_of_an_error(place.group.value):
        return ("beside_error",)
    if len(kinds) > 1:
        return ("beside_more",)
    if kinds:
        return ("beside_one",)
    return ("in_envelope",) if "envelope" in place.group.kinds and name not in _OWNED else ()


def _is_beside_own_id(place: Place) -> bool:
    """Whether the object around it holds an id that is called by the object's own name: ``item_id`` in an ``item``."""
    own = (*place.group.of, "id")
    return len(own) > 1 and any(
        isinstance(key, str) and key != place.key and w.split_name(key) == own
        for key in islice(place.group.value, _LOOKED_AT)
    )


def _tells_of_an_error(value: Mapping[str, object]) -> bool:
    return any(isinstance(value.get(key), dict | list | str) and value[key] for key in _ERRORS)


def gist(features: tuple[str, ...], use: Use) -> Words:
    """What matters when choosing it, in a few words: what to know first, else what it is."""
    return next((words for name, words in ADVICE[use].items() if name in features), _what_it_is(features))


def _what_it_is(features: tuple[str, ...]) -> Words:
    owner = next((FEATURES[name].words for name in features if name in OWNERS), NOTHING)
    return with_values(FEATURES[features[0]].words, {"of": owner})
