"""The finish page: its four stages, the hand-over, and the proof."""
