"""What stands in objects, lists and answers, and what the code changed in them."""

from __future__ import annotations

from typing import Any

from connection_wizard.viasocket.following import built_in
from connection_wizard.viasocket.following.questions import Questions
from connection_wizard.viasocket.following.values import (
    UNDEFINED,
    UNKNOWN,
    Asked,
    Got,
    Member,
    Object,
    Ref,
    Response,
    Unsure,
)


class Members:
    """What the values of one way through a code hold."""

    def __init__(self, questions: Questions) -> None:
        self.truth = questions.truth
        self._changed: dict[Got, Object] = {}

    def whole(self, value: Any) -> Any:
        """A value with what the code changed in it."""
        if isinstance(value, Got) and value in self._changed:
            return self._changed[value]
        return value

    def changed(self, value: Any) -> Any:
        """A value that is about to be changed: an answer is an object from then on."""
        return self._changed.setdefault(value, Object(base=value)) if isinstance(value, Got) else value

    def spread(self, into: Object, value: Any) -> None:
        """What ``...value`` does in an object."""
        value = self.whole(value)
        if value is UNDEFINED or value is None or value is False:
            return
        if isinstance(value, Got):
            value = Object(base=value)
        if not isinstance(value, Object) or (value.base is not None and into.base is not None):
            raise Unsure
        if value.base is not None:
            into.base, into.before, into.after = value.base, {**into.after, **value.before}, {}
        into.after.update(value.after)

    def _chosen(self, table: Object, by: Ref) -> Any:
        """What stands in a table of the code's own, by a value of the connection."""
        for name, value in table.after.items():
            if self.truth(Asked(by, "is", name)):
                return value
        return UNDEFINED

    def member(self, owner: Any, name: str | int) -> Any:
        """What stands in something under a name."""
        match owner:
            case Ref(parts):
                if not parts and name != "authData":
                    raise Unsure
                return Ref((*parts, name))
            case Got(call, path):
                if owner in self._changed:
                    return self.whole(self._changed[owner].get(str(name)))
                return Member(owner, str(name)) if name in built_in.OF_ANSWERS else Got(call, (*path, name))
            case Object():
                found = self.whole(owner.get(str(name)))
                return Member(owner, str(name)) if found is UNDEFINED and name in built_in.OF_OBJECTS else found
            case Response():
                return built_in.of_response(owner, str(name))
            case list():
                if isinstance(name, int):
                    return owner[name] if name < len(owner) else UNDEFINED
                return len(owner) if name == "length" else Member(owner, name)
            case _ if owner is UNKNOWN:
                return UNKNOWN
            case _ if owner is UNDEFINED or owner is None or isinstance(owner, bool):
                return UNDEFINED
            case _:
                return Member(owner, str(name))
