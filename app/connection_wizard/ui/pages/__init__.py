"""The pages, one module a step, named by its key in ``steps.py``: layout and bindings, nothing else.

`base` is what all have, `calls` what the pages of a call share, `picking` those of label and identifier. A behaviour
that a second page could want is a widget; a decision belongs to `spec` or `session`.
"""
