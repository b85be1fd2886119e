"""The catalogue: what is publicly known of providers, one readable file each, and a draft that is filled with it.

* `entry`: what a file holds, frozen. `reading` reads one or a folder of them; `checking` says what is wrong with an
  entry, as data (`problem`) with file and line; `covering` looks that every fact has its source, `sampled`
  what the sample answers come to. `written` is the one form of a file.
* `catalogue` finds entries as one types, ours and the author's own; `index` is what it searches in, made from the
  entries by the command in ``packaging`` that also checks them. `filling` makes a draft of an entry, each value with
  its source, and says what is left to bring.

It knows what a connection is (`spec`, `identity`) and reads files. What is done with an entry is `session`.
"""
