"""Words that stand in a sentence in more than one form, and where in a sentence they begin.

A piece of wording asks for the form that its sentence needs: `{day:since}`, `{voice:gen}`. The bare form carries a
sign at its beginning, so that a language can let an article or a preposition melt into it ("de" and "le" to "du").
"""

from typing import Self

from habeas.core.errors import HabeasError

BEGINS = "\x1f"


class NoSuchForm(HabeasError):
    """A form that a piece of wording asks for and that the words do not have."""


class Word(str):
    """Words with their other forms by name."""

    forms: dict[str, str]

    def __new__(cls, text: str, **forms: str) -> Self:
        """The words as they stand alone, and their forms."""
        word = super().__new__(cls, text)
        word.forms = forms
        return word

    def __format__(self, form: str) -> str:
        """The words within a sentence.

        >>> f"{Word('ведомство', gen='ведомства'):gen}"
        'ведомства'
        """
        if not form:
            return BEGINS + str(self) if self else ""
        if form not in self.forms:
            raise NoSuchForm(f"{str(self)!r} has no form {form!r}.")
        return self.forms[form]
