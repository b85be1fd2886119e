"""Where a connection can come from: whatever an author has, as values of a draft with their origin. Pure.

`door` takes a text of any kind to its reader in `readers/`; `gathering` and `logins` are what readers of other tools'
files share; `understood` is what a reader gives. `page/` has pages as lines, `documentation/` the rules by which they
are read. What is pasted into one field is read by `pasted`.
"""
