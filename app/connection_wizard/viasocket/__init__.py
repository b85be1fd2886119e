"""What the platform stores and runs: its record, and the JavaScript of calls and request parameters. Pure.

* To the platform: `record` (its form: `forms`), `snippets` (`javascript`, `request_code`, `answer_code`), `marks` and
  `unsaid` (so that it comes back whole), `sections` (for who pastes by hand).
* From it: `importing` over `reading`; `literals` and `recognise` (`recognised_call`) read code by its meaning, which
  `following` finds.
* Publishing, as what would have to be done: `publishing`, `plug`, `versions` and `breaking` (a new version, or a change
  in place), `agreement` (whether two records say the same), `platform_calls` and `platform_answers`.

Sending anything is the room `publishing`; running code is `engine`.
"""
