"""Which field of an answer names a connection, and which one identifies its account.

`suggest` ranks what could be picked; `assess_label` and `assess_unique_identifier` say what speaks against a pick that
somebody made by hand.
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
