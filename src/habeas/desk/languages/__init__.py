"""The user's language: which it is, and how it writes days, numbers and lengths of time."""
