"""The same for programs: what window and command line do, as tools of the Model Context Protocol.

`server` speaks the protocol, over standard input and output, and is the one module that knows the SDK. `tools` is the
table of what is offered, `arguments` what each takes, `acting` and `running` what each does, `places` which files may
be read and written, `wire` the lines that come in, `teaching` what a program is told of how a connection comes about.

A program is no person: it never gets a secret and never gives one, it logs in nowhere, and says yes to nothing. What is
data in an answer is the same as ``--json`` prints, and is made in `connection_wizard.session`.
"""
