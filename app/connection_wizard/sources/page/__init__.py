"""A page as lines, whatever it is written in: HTML, Markdown, reStructuredText, text copied from a browser.

`reading` takes a text, cleaned by `plain`, to `html`, `marked` (with `components` and `html_rows`) or `yaml`, or as
code where it is a program (`programs`); `lines` is what comes of it, `requests` puts those of a reference together
again, `keyed` are expressions that most lines need not be tried with.
"""
