"""What the platform stores and runs: its record, and the JavaScript of calls and request parameters. Pure.

Out: `record` (every key), `snippets` with `request_code`, `answer_code` and `javascript` (code), `marks` and `unsaid`
(what goes along so that a record comes back whole), `sections` (what is pasted by hand), `publishing` (which calls
bring it there). In: `reading` (a record but its codes), `importing` (all of it, with repairs), `recognise` and
`literals` (code of others). `forms` is what both know.

Sending anything is `publishing`; running code is `engine`.
"""
