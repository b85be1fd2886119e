"""One working session on one connection, without a window: what ran, what was tried, what came of it, how it stands."""
