"""From a failure to the provider's words, the likely causes, the field and a mend; and the trying of mends."""
