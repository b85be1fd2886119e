"""Widgets that own one behaviour each, for pages and shell alike; a widget keeps nothing that outlives its document.

What all of them are built of stands here:

* Text of others gets into a widget through `plain` alone, documents through `sealed`; `few_lines` and `kept_lines` say
  a sentence in so many lines, `worded` is a tick with words of somebody's, `unmarked` what is copied of a text from
  right to left.
* Looks: `style` and `theme` (`palettes`, `contrast`, `marks_font`), `sides`, `focus_ring`, `stand_mark`, `step_icon`.
* Room: `flow` (side by side or below), `wrapping`, `column`, `grids`, `folding`, `fitting_scroll`.
* What is typed comes in by `door`, and `choice` is a choice; `elements` are small ones for copying, secrets and cards;
  `chosen` and `tab_order` are for keyboard and assistive technology, `into_view` shows what is out of sight.
* `dialogs` and `asking_dialog` never hold up the loop; `step_list` is the list of steps.

What belongs to a subject of the wizard stands in a folder: `sources` (what people bring), `rows` (what a page is made
of) and its `editors` (tied to the draft by `editors.bindings`), `previews` (what will be sent), `live` (the live test),
`failure` (what went wrong in it), `answer` (what it brought), `finish` (the last page), `guide`.
"""
