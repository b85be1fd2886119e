"""The live test: how it stands, what it waits for, what it asks, and what its legs showed."""
