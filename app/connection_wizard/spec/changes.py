"""What changes are called that several rooms offer: one place for the words, and with it one translation."""

from __future__ import annotations

from typing import Final

from connection_wizard.words import say

DO_NOT_CHECK_DOMAINS: Final = say("Do not check domains")
AS_THE_TEST_CALL: Final = say("Send the same as the test call")
