"""Hand-written code followed step by step with values that stand for themselves, on every way that it can take.

`syntax` parses it. `values` are what a code can hold, `members` what stands in them, `expressions` what its expressions
come to (`operators`, and `built_in`: what the platform's globals do), `steps` follows one way through it and `ways` all
of them (`questions`: on what they part, `failing`: where code fails, `resolving`: one meaning out of all); `sending`
makes requests of what it gives to ``axios`` and ``fetch``, and `meaning` says which calls of a spec do the same.
"""
