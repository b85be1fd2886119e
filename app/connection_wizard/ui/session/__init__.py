"""What is Qt without a widget: the draft and its undo, its file, the live run, answers and secrets, as the window
watches them.

* The document: `draft_store` (the draft), `draft_files` (its file), with `document_files` (what lies in files),
  `other_files` (what else lies here), `file_memory` and `left_off` (how each was left), `same_connection` (whether that
  is of what is in the file now), `elsewhere` (other windows), `last_run` and `proof_files`.
* The live run: `live_run`, with `redirect_receiver`, `asked_with` and `attention`; `now` says what now, `practice` and
  `guided` are the practice provider and the guided run.
* Answers: `answers` to pick from, `kept_answers` and `answer_files` for the next time, as `kept_inputs` for what the
  live test was given; `call_answers` of calls for a token; `meanings` and `answer_values` are what a value of one can
  be for.
* What is brought: `pasted`, read by `reading` (a large source in `apart`, a process of its own), `known_apps` and
  `entries` of the catalogue, `registering`.
* Secrets: `secret_box` while the window is open, `kept_secrets` on this computer.
* `services` is what pages share of all this. `tasks`, `slices`, `loading` and `later` are how work is done beside the
  window; `newer` looks for a newer version.

An object here has signals, timers or tasks, and shows nothing. What it does not need Qt for belongs to the room
`connection_wizard.session`.
"""
