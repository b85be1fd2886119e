"""From a failure to the provider's words, the likely causes, the field and a mend.

`evidence` reads one failed leg with the spec that caused it (`searched`: the provider's words, `plain_words`: those in
codes or another language, `scope_words`: scopes in them, `challenge`: a header, `tokens` and `came_back`: what stands
elsewhere, `departures`: what the request has otherwise than the standard, `silence`: words that say nothing), `rules`
are asked one after the other (`rule` says what one is, `anchors` what its expressions need, `facts` what its texts
name, `places` where an account lives), `diagnose` puts their causes in order, `mends` makes the changes (`actions`:
also in what actions send, `fingerprints`: none that was tried), `pasted` reads an error page, `model` is what comes of
it. The only room that reads a provider's words; nobody reads ours.

What happened is `oauth.outcomes`; what was tried before comes from `session`; a rule on a draft, before anything is
sent, is in `spec.rules`.
"""
