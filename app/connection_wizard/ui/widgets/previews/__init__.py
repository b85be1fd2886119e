"""What will be sent, and what people will see, shown before it is so."""
