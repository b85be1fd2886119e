"""The window around the pages: steps, buttons, menu, dialogs of its own, the guided run's bubbles, and the event loop.

* `main` opens it, on the loop of `event_loop` and a display (`display`); `asked_outside` is what the desktop asks of
  it.
* `window` is the QWizard, with `lazy_page`, `button_row`, `file_menu` (with `language_menu`, and `menu_bar` on a Mac),
  `step_marks`, `timeline`, `gaps` and `placement`. What goes with a document is made in `document`, what stays from one
  to the next in `lasting`.
* Moving about: `focus`, `keys`. What is said: `announcer`, `notices`, `change_words`.
* What comes in: `brought` and `understood`. Dialogs: `publish_dialog` (with `publish_form` and `difference_view`),
  `secrets_dialog`, `deleting`.
* The guided run: `guided`, with `guided_pointer` and `guided_spots`. `demo` does the main job by a hand of its own,
  `simulated_input`.
"""
