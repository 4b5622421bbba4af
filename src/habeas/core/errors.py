"""The errors that Habeas raises on purpose. Each message says what is wrong, where, and what to do."""


class HabeasError(Exception):
    """Something the person at the keyboard can mend; its text is one clear line.

    The message has named places, filled by `values`, so that it can be told in another language.
    """

    def __init__(self, message: str, **values: object) -> None:
        self.message = message
        self.values = values
        super().__init__(message.format(**values) if values else message)


class BadValue(HabeasError, ValueError):
    """A value that cannot be read as what it claims to be."""
