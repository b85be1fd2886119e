"""The fourteen pages, one module each."""
