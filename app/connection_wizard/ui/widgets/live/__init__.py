"""The live test: how it stands, what it waits for, what it asks, and what its legs showed.

`live_strip` stands below every page (`strip_words`, `strip_buttons`), `waiting` while the person logs in. It asks by
`reach_question` and `certificate_notice`, and `redirect_ways` are to choose from. What it showed: `leg_lines`,
`second_account`, `curl`; what a run leaves open: `one_mend`, for `no_refresh_token`, `untold_expiry`,
`left_over` and `own_value`.
"""
