"""What went wrong in the live test: the provider's words, the causes, and what mends each.

`error_card` is for a failed leg, `error_page_card` for what the provider shows and never sends back; both have
`found_causes` and `provider_words`. `comparison` finds where a pasted address differs, `attention_to` brings a card
into view.
"""
