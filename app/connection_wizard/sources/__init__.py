"""Where a connection can come from: whatever an author has, as values of a draft with their origin. Pure.

* `door` takes a text of any kind (`kinds`) to its reader in `readers/`; `understood` is what a reader gives, `adding`
  puts several together, `derived` is what follows, `each_person` what nobody decides here, `sandboxes` what an answer
  says of the app, `beyond` what the platform cannot do.
* `gathering`, `logins`, `holes`, `shapes`, `settings`, `program`, `traffic` and `omniauth` are what readers of other
  tools' files share; `environments` puts a collection, its requests and its values together, `several_environments`
  tells which of a file's own is meant; `code/` reads programs, and `by_hand` what of one stands in its requests.
  `another_grant` knows those that log in nobody with a code.
* `page/` has pages as lines, `documentation/` the rules by which they are read; `beside` is for a page more of a
  provider that is known.
* What is pasted into one field is read by `pasted` (a whole page by `page_pasted`, a path alone by `path_pasted`;
  what is said of it is `pasted_told`), scopes by `scopes_pasted`, what a portal shows of an app by `app_credentials`:
  as a request (`reading`, by `message`, `shell` and `block`; its address in `hosts`, its format in `formats`) it is
  an `authorization`, a callback (`callbacks`) or one of the `calls`, whose parts are `placed`; `bodies` tells a query
  and a page from a body. `answers` are read as they came; `samples` are values that are none. `described` are the
  calls of a description of an API; `who` says how likely a call tells who is connected, by `whose` its path is and
  `of_whom` it is told, `changes` which one adds something or takes it away, `wide_scopes` which scopes allow too much;
  `customers_server` says where one goes that each customer has on a server of their own.
* Servers: `discovery` says where one tells what it is, `registration` what its answer to an app means,
  `mcp_servers` which call those of one protocol answer. `links` tells
  the address of a page for people from one; `bare_address` reads one however somebody typed it.

Nothing here sends, asks or keeps.
"""
