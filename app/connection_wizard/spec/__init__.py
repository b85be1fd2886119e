"""What a connection is, and what is to be said of one before anything is sent. Pure: no network, no window, no clock.

* The document: `model` and `calls` (with `base`), `documents` and `outline` (places and their order), `draft` (half
  filled in), `reading`, `files` and `file_names`, `migrations`, `schema` (with `reference`, `key_examples`), `patches`,
  `left_blank`.
* Texts in it: `templates`, `paths`, `names` (what they can name), `value_names`
  (what people call these), `time_names`, `queries`, `graphql`, `patterns`,
  `formats`, `expiry_units`.
* What follows from it: `completion` (a call with all that OAuth adds), `refresh_answer`, `domains`, `regions` and
  `whitelisting`, `guarding` (a host made of a value), `live_redirects`, `environments` (the platform's).
* What is known of providers beforehand: `known_hosts`, `known_places`, `known_names`.
* What an author can mend: `finding`, `findings`, `seen`, `changes` (what changes are called); each rule stands in
  `rules`, its code above it. `worked_out_once` keeps what many rules ask of one spec.

Of a provider's answer nothing is known here: that is `oauth` and `diagnosis`.
"""
