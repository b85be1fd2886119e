"""An answer of the provider, to look at, to search, and to pick values from."""
