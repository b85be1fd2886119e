"""An answer of the provider, to look at, to search, and to pick values from.

`answer_panel` shows one, as a tree (`json_model`, `node_delegate`) and as text (`raw_answer` in a `plain_view`), with
`answer_search`; `saved_answers` brings one that was kept elsewhere, `answer_places` says what each value is for.
"""
