"""Where secrets live (the vault) and how they are kept out of everything that is shown, logged or saved (redaction)."""
