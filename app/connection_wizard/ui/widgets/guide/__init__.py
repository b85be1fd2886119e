"""The guide beside the page, and what the guided first run points with.

`guide_pane` shows the text of `guide_text`; `guided_tasks` says how far the guided run is, `pointing` is its ring and
bubble.
"""
