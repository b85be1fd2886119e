"""What people bring to begin with, and what was understood of it.

`source_field` takes any source, with `paste_field` and `matches` (apps of the catalogue, each with a `letter_tile`);
`saved_connections` are those of before. What was understood: `understood_view` and `understood_row`, with
`scope_picker`, `quote` and `source_pane`. What is asked: `register_card`, `register_here`, `secret_offer`.
"""
