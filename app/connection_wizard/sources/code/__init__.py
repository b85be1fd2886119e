"""Source code of other programs (JavaScript, TypeScript, Python, calls in Ruby) as data: read as text, never run.

`tokens` makes words and brackets of a text, `syntax` says what belongs together; `values` says what stands at a name,
as far as that can be told by reading; `expressions` reads those that a tool keeps in texts; `ruby` writes calls in Ruby
as JavaScript.
"""
