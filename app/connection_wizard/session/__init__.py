"""One working session on one connection, without a window: what ran, what was tried, what came of it, how it stands.

* The session: `session` holds it and runs one act at a time; `dependencies` are what it needs of window, command line
  or test, `connecting` makes a connection with them, `receiving` says where the redirect arrives, `events` is what it
  tells (`telling` and `progress`: the same as data, and in a few words). `run_specs` are the specs by which all was
  run; `revoked_token`, `second_account`, `rehearsing` and `retrying` each know one thing of a run.
* How it stands, worked out in one place each, as data: `standing` and `states` (legs and steps), `stages` (the end),
  `what_came` (what can be picked), `what_now` (one thing to do), with `beforehand` (nothing was run yet) and
  `next_task` (what worked); `trouble` and `tried` (a failure, and what was offered before), `additions` and
  `left_over` (what that added, in vain as well).
* What is told before a run, or beside it: `mistaken_secret`, `misplaced_secret`, `no_refresh_token`, `untold_expiry`,
  `unnamed_account`, `own_values`, `own_servers`, `one_provider`, `field_values`.
* What fills a draft: `catalogue` and `bringing`, with `completing` for what is known beside a text, `named_apps` for
  whose page it is, `folders` for a collection in many files, and `for_everybody` for a server that it names by a
  variable; `discovering` and `registering` ask a server, `linked` reads the page at an address. `understanding` holds
  what was read against the draft: its rows are `understood_rows`, their words `understood_words`, where they came
  from `understood_origins` and `origins`, all of it for programs `understood_json`; `chosen_servers` are the ones
  that a person chose of several, `filled_in` is what the next file says of fields.
* What leaves: `exporting`, `publishing`; `kept_proofs`, `proof_notes` and `kept_secrets` are what is kept. `checking`
  and `suggesting` are for programs, `guided` is the guided first run, `newer` a newer version.

Whatever window and command line would both have to know belongs here. Widgets, signals and tasks are `ui`; arguments,
exit codes and lines `cli`; running a leg is `oauth`.
"""
