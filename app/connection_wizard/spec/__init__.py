"""What a connection is, and what is to be said of one before anything is sent. Pure: no network, no window, no clock.

* The document: `model` and `calls` (with `base`), `documents` and `outline` (places and their order), `draft` (half
  filled in), `reading`, `files`, `migrations`, `schema` (with `reference`, `key_examples`), `patches`.
* Texts in it: `templates`, `paths`, `names` (what they can name), `queries`, `patterns`, `formats`.
* What follows from it: `completion` (a call with all that OAuth adds), `domains` and `whitelisting`, `live_redirects`.
* What an author can mend: `finding`, `findings`, `seen`; each rule stands in `rules`, its code above it.

Of a provider's answer nothing is known here: that is `oauth` and `diagnosis`.
"""
