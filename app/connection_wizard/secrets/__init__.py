"""Where secrets live (the vault) and how they are kept out of everything that is shown, logged or saved (redaction).

* Kept: `vault`, with `filing` (under which names), `entries` (values longer than a password store takes) and `worker`
  (calls that may block for ever).
* Hidden: `redaction`, with `names` (which announce a secret), `finders` (where one stands in a text) and `views` (a
  text with its escapes taken off).
"""
