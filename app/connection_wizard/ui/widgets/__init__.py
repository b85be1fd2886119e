"""Widgets that own one behaviour each, for pages and shell alike; a widget keeps nothing that outlives its document.

Text of others gets into one through `plain` alone, documents through `sealed`; editors are tied to the draft by
`bindings`; looks stand in `style` and `theme`.
"""
