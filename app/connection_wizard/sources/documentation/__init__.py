"""The provider's documentation, read by rules: what addresses it names, what each is for, and what is said around it.

`mentions` finds addresses, whole or in pieces; `roles` says what each is for, by its words and by what is sent to it;
`choosing` takes one for each step and asks where two fit; `client`, `scopes` and `asking` read the rest. No rule knows
a provider.
"""
