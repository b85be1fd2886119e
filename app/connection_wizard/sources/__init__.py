"""Where a connection can come from: what people paste, read into edits of a draft. Pure; raises nothing."""
