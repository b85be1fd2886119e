"""The provider's documentation, read by rules: what addresses it names, what each is for, and what is said around it.

The order is that of `sources.readers.documentation`. `mentions` finds addresses, whole or in pieces, with `servers` and
`bases` (a path without a method by `bare_paths`, one behind a name by `joins`, a name alone by `used_names`; what a
program keeps under names by `composed` and `versions_named`; the rest of a broken one by `broken_paths`; `apps_back`
are the servers of the reader's own apps, `another_provider` those of others); `roles` says what each is for, by its
words (`signs`, `titles`), by what is sent to it, and by the lines that `surroundings` gives it, in points (`scoring`);
`choosing` takes one for each step and `both_steps` the two, `only_in_an_example` beside what is told, and `addresses`
asks where two fit (`environments` is which server is which, `one_of_several` which of several providers a line is of).
The rest is read from the lines of the address that was taken: `login_request` (with `scopes` and `pkce`), `exchange`
(with `client`, `secret_elsewhere` and `body`; `basic_told` is what words say of HTTP Basic, `basic_written` what a
program makes of it, `other_requests` which examples are of something else, `not_sent` what a program writes and does
not send, `failing` what a server refuses, `one_function` what belongs together in a program, `library_defaults` what it
leaves to a library), `called` (with `asking`, `plain_calls`, `oneself`, `changing`, `of_others`, `token_headers`,
`every_call` and `long_lived`). A page that is about one of these alone, and not about the log-in, is read by
`one_subject`, one that shows an exchange without an address by `exchange_alone`. What the `menus` of a site name, a
page does not say. `told` is what comes together, `unsaid` what lacks, `whose_page` what the page calls its provider;
`app_shown` is the app of a portal that is pasted with it.

No rule knows a provider. What its entry of the catalogue says of its addresses and scopes (`spec.known_hosts`,
`spec.known_names`) counts where the page names them: it is known again there, and never added.
"""
