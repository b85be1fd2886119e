"""Scopes, as pages show them.

`named` gathers them, and tells which count; `alone` does so for a page that lists scopes and shows no log-in.

What can be one is in `words`. They are found line by line (`lines`: requests in `requests`, tables in `tables`, the row
of the parameter in `parameter`, text in `texts` with `sentences` and `context`, announced lists in `announced`), over
several lines (`lists` of references, `columns` of tables that lost their rows, `definitions`, `programs`, `rows`),
beside each other (`runs`), in a list with some that the log-in asks for (`beside_asked`), and by their
names (`known`). The name of some ends with a colon (`open_ended`).
None are `former` ones, `members` of types, names of a program (`of_code`), `rights` of another kind, those of another
provider (`of_another`), and those that are `restricted` to some apps.
`needed` and `of_call` tell which a call needs, `exampled` which the line on the parameter has as its example,
`separator` what stands between two.
"""
