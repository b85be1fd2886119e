"""The rows that a page is made of: label, editor, the line below, where a value came from; and what several make up.

`form` makes rows, `field_row` is one, with its `finding_line` and `origin`; `seen` and `unplaced` are for findings,
`onward` and `provider_page` say where to go on. Several rows: `switch` (a step that a provider may not have),
`item_list` (entries edited one at a time), `field_editor` with `format_choice`, `second_scopes` with
`portal_redirects`, `success_rule`.
"""
