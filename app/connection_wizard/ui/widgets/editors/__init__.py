"""What one place of the document is edited in, and the binding of editor and place.

`bindings` tie editors to the draft; `address_binding`, `body_binding`, `client_id_binding` and `host_binding` also take
what people paste, which `arrived` at once. Texts: `area`, `template_edit` with
`value_menu` and `value_names`, `offers`, `outer_spaces`. Lists: `chips_edit`, `parameter_table` with `table_cell`.
Choices: `client_choice`, `environment_choice`.
"""
