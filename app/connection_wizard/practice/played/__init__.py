"""A provider as a spec describes it, played by the practice provider: a rehearsal before an app is registered there.

`play` says what is played, `compared` how a request departs from what is demanded, `refusals` how that is answered,
`told` what good answers hold, `log_in` what an authorization request has to hold, `lives` who logged in, `judging` what
a request is meant for, `player` answers, `playhouse` is the server, with the client that goes nowhere else.

Nothing of a rehearsal proves anything, and nothing of it leaves this computer.
"""
