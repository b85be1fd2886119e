"""What the frozen program starts with."""

from connection_wizard.__main__ import main

main()
