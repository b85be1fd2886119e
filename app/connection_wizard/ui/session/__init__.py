"""What is Qt without a widget: the draft and its undo, its file, the live run, answers and secrets, as the window
watches them.

An object here has signals, timers or tasks, and shows nothing. What it does not need Qt for belongs to the room
`connection_wizard.session`.
"""
