"""That a number, a name or the server of the author's own account stands in the test call, with the click that takes it
out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from connection_wizard.spec.paths import MISSING
from connection_wizard.ui.session.answer_values import brought_before
from connection_wizard.ui.session.answers import leaves
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.live.one_mend import OneMend

if TYPE_CHECKING:
    from connection_wizard.session.own_values import OwnValue
    from connection_wizard.ui.session.services import Services

MOST = 300
"""Values of a test answer that are looked at: whom it is about stands near its beginning."""


class OwnValueLine(OneMend):
    """Hidden until the test call was answered and an answer shows that it is so; what the click asks whoever connects
    for, the author has given already.

    Args:
        everywhere: whether the other requests with a token are looked at, too.
    """

    def __init__(self, services: Services, *, everywhere: bool = False) -> None:
        super().__init__(services)
        self._everywhere = everywhere
        self._found: OwnValue | None = None
        services.answers.changed.connect(self.refresh)
        services.store.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Look at the answers that are there; whoever made it calls this once it has its place, and is no window."""
        self._found = found = self._look()
        if found is None:
            self.hide()
        else:
            self.say(translated(found.message), "warning", found.fix)

    def _look(self) -> OwnValue | None:
        answers, draft = self.services.answers, self.services.store.draft
        if not answers.holds("test"):
            return None
        from connection_wizard.session.own_servers import own_server  # loaded with the first answer
        from connection_wizard.session.own_values import WITH_A_TOKEN, Came, own_default, own_value

        came = [Came(each.path, each.value, each.keep) for each in brought_before(answers, draft) if not each.secret]
        test = answers.get("test")
        told = [] if test is MISSING else leaves(test, MOST)
        parts = WITH_A_TOKEN if self._everywhere else WITH_A_TOKEN[:1]
        return (
            own_value(draft, came, told, parts)
            or own_server(draft, came, told)
            or (own_default(draft, came, told) if self._everywhere else None)
        )

    def _apply(self) -> None:
        if self._found is not None and self._found.field:
            self.services.live.give(self._found.field, self._found.given)
        super()._apply()
