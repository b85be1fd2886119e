"""OAuth 2.0, authorization code grant, against a provider; knows no window, and of the platform the code that an export
holds.

* Log-in: `authorization` (what the browser opens), `log_in`, `receivers` and `callback` (what comes back, and what of
  it is believed).
* Calls: `rendering` (the request), `calling` (sent, recorded, judged), `answers`, `tokens`, `values` (what ``authData``
  holds in a run), `reaching` and `permission` (where calls and code may go).
* A run: `legs` (names and order), `connection` (each leg by itself), `run` (all of them).
* What came of it, as data: `outcomes` and `reasons`; `sentences` and `ignored` make words of those, which nobody reads.
* The proof: `proof`, `traits`, `code_runs`, `proof_causes`, and its files.

Why a leg failed is `diagnosis`, who asks for which leg is `session`, what is sent in full is `spec.completion`.
"""
