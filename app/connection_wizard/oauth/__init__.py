"""OAuth 2.0, authorization code grant, against a provider; knows no window, and of the platform the code that an export
holds.

* Log-in: `authorization` (what the browser opens) with `pkce`, `log_in`, `receivers`, `callback` (what comes back, and
  what of it is believed) and `callback_page`.
* Calls: `rendering` (the request) with `addresses` and `credentials`, `calling` (sent, recorded, judged), `answers`
  with `picking` and `expiry`, `tokens`, `values` (what ``authData`` holds in a run) in `held_values`, `parameters`,
  `reaching` and `permission` (where calls and code may go), `sent`, `known_secrets`.
* A run: `legs` (names and order), `connection` (each leg by itself), `run` (all of them), `events` (what it tells).
* What came of it, as data: `outcomes`, `reasons` and `provider_words`; `sentences` and `ignored` make words of the
  first two, which nobody reads.
* The proof: `proof` and its `verdict`, `traits`, `code_runs`, `proof_causes`; as files `proof_files`, as a page
  `proof_page`.

Why a leg failed is `diagnosis`, who asks for which leg is `session`, what is sent in full is `spec.completion`.
"""
