"""What is Qt without a widget: the draft, its file, the live run, as the window watches them."""
