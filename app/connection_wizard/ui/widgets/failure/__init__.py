"""What went wrong in the live test: the provider's words, the causes, and what mends each."""
