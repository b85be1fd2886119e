"""Files of the person: the one way in and the one way out, and true sentences for what stands in the way.

`reading` is the way in, `writing` the way out, `parts` are the half-written files that a whole one comes from,
`troubles` says what is in the way, `folders` where the program's own files lie on each system.
"""
