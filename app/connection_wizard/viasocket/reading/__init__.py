"""Everything of a record but its codes, as a draft: what the export knows of how its own words would be read.

`reader` is a record while it is read, `parts` all of it, of which `fields`, `authorization` and `results` are some.
"""
