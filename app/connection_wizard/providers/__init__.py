"""The catalogue: what is publicly known of providers, one readable file each, and a draft that is filled with it.

* `entry`: what a file holds, frozen. `folders` says where files lie, `reading` reads one or a folder of them;
  `checking` says what is wrong with an entry, as data (`problem`) with file and line; `covering` looks that every fact
  has its source, `sampled` what the sample answers come to. `written` is the one form of a file.
* `catalogue` has all entries, ours and the author's own, and `finding` finds one as somebody types; `index` is what
  that searches in, `generated` the files that are made of the entries by the command in ``packaging`` that also checks
  them. `filling` makes a draft of an entry, each value with its source, and `completeness` says what is left to bring.
* `other_ways` are apps that are connected in another way, and `checking_ways` says what is wrong with their file.

It knows what a connection is (`spec`, `identity`) and reads files. What is done with an entry is `session`.
"""
