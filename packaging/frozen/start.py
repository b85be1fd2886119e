"""What the frozen program starts with."""

from connection_wizard.__main__ import main
from connection_wizard.packed import keep_to_itself

keep_to_itself()
main()
