"""The errors that Habeas raises on purpose. Each message says what is wrong, where, and what to do."""


class HabeasError(Exception):
    """Something the person at the keyboard can mend; its text is one clear line."""


class BadValue(HabeasError, ValueError):
    """A value that cannot be read as what it claims to be."""
