"""Source code of other programs (JavaScript, TypeScript, Python) as data: read as text, never run.

`tokens` makes words and brackets of a text, `syntax` says what belongs together; `values` says what stands at a name,
as far as that can be told by reading; `expressions` reads those that a tool keeps in texts.
"""
