"""One working session on one connection, without a window: what ran, what was tried, what came of it, how it stands.

`session` holds it and runs one act at a time; `dependencies` are what it needs of window, command line or test,
`connecting` makes a connection with them, `events` is what it tells. How everything stands is worked out from that,
each in one place and as data: `states` (legs and steps), `stages` (the end), `what_now` (one thing to do),
`next_task` (after what worked), `trouble` and `tried` (a failure, and what was offered before). `catalogue` and
`bringing` fill a draft with what is known or was brought. `second_account`, `publishing`, `kept_proofs`, `exporting`
and `guided` are acts and tables of their own.

Whatever window and command line would both have to know belongs here. Widgets, signals and tasks are `ui`; arguments,
exit codes and lines `cli`; running a leg is `oauth`.
"""
