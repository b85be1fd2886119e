"""The embedded practice provider: a whole OAuth 2.0 provider on this computer, honest by default, faulty on request.

* The provider: `provider`, on `endpoints`: `authorize` (with `pages`, `cookies` and `interactions`, an authorization
  request until the person decides), `grants` and `validator` (oauthlib's server side), `registration`, `api`.
  `accounts`, `client` and `redirects` are who may come, `policy` the rules, `store` what it remembers; `parameters`
  reads requests, `answers` and `document` are what it says.
* Its faults: `faults` names all of them, `hooks` are the points at which one lays hands on the provider, `fault_kit`
  the moves that most are made of; they stand in `faulty_authorization`, `faulty_token`, `faulty_me` and
  `faulty_lifecycle`.
* Who logs in: `visitor` plays the person in the browser, `forms` reads the pages.
* `played` plays the provider that a spec describes, for a rehearsal.
"""
