"""The finish page: its four stages, the hand-over, and the proof.

`stages` are the cards, `stage_body` what their insides have in common: `stage_mend`, `stage_prove` (with `proof_view`
and `code_report`), `stage_hand_over` (with `hand_over`, `section_row`, `secret_export` and `clipboard`),
`stage_export`. `asked_files` writes a file under a name that somebody chose, `saved_as` says where it is.
"""
