"""Which field of an answer names a connection, and which one identifies its account.

`suggest` ranks what could be picked; `assess_label` and `assess_unique_identifier` say what speaks against a pick that
somebody made by hand.

* `ranking` walks through the answers (`places`, `ways`) and ranks, `scoring` adds up what speaks for a place, by the
  table of `features`; `reasons` says it in a sentence, `cautions` what speaks against it; `assess` does the same of a
  pick, `comparing` of two accounts. `model` is what is handed out.
* What a name says: `names`, by the words of `vocabulary` and `languages`; `pairs` and `own_ids`. What a value says:
  `values`. What a field is by both: `kinds`.
* Whose it is: `groups` (objects and entries), `links`, `lists` and `list_names`, `entries` and `flags`, `named_values`.
"""

from connection_wizard.identity.assess import assess_label, assess_unique_identifier
from connection_wizard.identity.model import Candidate, Caution, Scalar, Suggestions, Use
from connection_wizard.identity.ranking import suggest

__all__ = [
    "Candidate",
    "Caution",
    "Scalar",
    "Suggestions",
    "Use",
    "assess_label",
    "assess_unique_identifier",
    "suggest",
]
