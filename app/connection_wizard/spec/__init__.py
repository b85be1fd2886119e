"""What a connection is: model, draft, paths, templates, findings, files. Pure: no network, no window, no clock."""
