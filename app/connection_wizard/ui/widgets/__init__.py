"""Widgets that own one behaviour each, for pages and shell alike; a widget keeps nothing that outlives its document.

What all of them are built of stands here: text of others gets into one through `plain` alone, documents through
`sealed`; looks stand in `style` and `theme`. What belongs to a subject of the wizard stands in a folder: `sources`
(what people bring), `rows` (what a page is made of) and its `editors` (tied to the draft by `editors.bindings`),
`previews` (what will be sent), `live` (the live test), `failure` (what went wrong in it), `answer` (what it brought),
`finish` (the last page), `guide`.
"""
