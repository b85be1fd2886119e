"""What will be sent, and what people will see, shown before it is so.

`sent` has the parameters of a call, `parameter_preview` those of every request, `form_preview` the form for the person
who connects, `preview` a template with its values.
"""
