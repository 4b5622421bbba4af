"""What a language of papers must know: dates, numbers, names of bodies, lists, provisions, and how a person is called.

The parts ask for words; only the languages know articles, elisions, plurals and cases.
"""

import re
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import ClassVar

from babel import Locale

from habeas.core.bodies import with_article, within_sentence
from habeas.core.prose import At, Country, Label, Line, Phrase, Value
from habeas.core.values import Bound, Choice, Duration
from habeas.core.when import When
from habeas.papers.languages.as_read import in_english
from habeas.papers.languages.catalog import Own, Put, catalog, tell
from habeas.papers.languages.dates import Dates
from habeas.papers.languages.words import BEGINS, Word

_DOUBLED = re.compile(r"(?:(?<=«)|(?<=“))\s*[«“]|[»”]\s*(?=[»”])")
# The letter or the number of a provision, "14 (3) (d)", is part of its name.
_IN_BRACKETS = re.compile(r"\((?!\w{1,3}\))[^()]+\)$")
_THE = re.compile(r"the (?=\S)", re.IGNORECASE)


class Gender(StrEnum):
    """How sentences about the person agree, where the file tells; it is the suffix of a piece's own wording."""

    FEMALE = "f"
    MALE = "m"


class Language(ABC):
    """One language. Subclasses give its tables and what else is its own."""

    code: str
    dates: Dates
    is_right_to_left = False
    role_has_verb = False
    asks_in_one_breath = False
    quotes = ("“", "”")
    unspaced = ",،;:."
    semicolon = ";"
    stop_between = ";"
    thousands = ","
    month_names: ClassVar[Sequence[Sequence[str]]] = ()
    states: ClassVar[Mapping[str, str]] = {}
    spelt: ClassVar[Mapping[str, int]] = {}
    numerals: ClassVar[Mapping[int, str]] = {}
    least_grouped = 1_000
    titles: ClassVar[Mapping[Gender, str]] = {}
    common: ClassVar[Mapping[str, Word]] = {}
    units: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    melting: ClassVar[Sequence[tuple[str, str]]] = ()

    def __init_subclass__(cls) -> None:
        """The names of the months are those of the table of dates, where the language has one."""
        table = getattr(cls, "dates", None)
        if isinstance(table, Dates):
            cls.month_names = (table.months, table.months_in, table.months_alone)

    def day(self, day: date) -> Word:
        """A day, with a form for each place in a sentence."""
        return self.when(When.on(day))

    def when(self, when: When) -> Word:
        """A date, with a form for each place in a sentence."""
        return self.dates.say(when)

    def number(self, number: int) -> Word:
        """A number with its digits grouped."""
        return Word(
            f"{number:,}".replace(",", self.thousands)
            if number >= self.least_grouped
            else str(number)
        )

    @abstractmethod
    def counted(self, number: int, unit: str) -> Word:
        """'440 days': a number of years, months, days, hours or appeals."""

    def days(self, number: int) -> Word:
        """'440 days'."""
        return self.counted(number, "day")

    def length(self, length: Duration) -> Word:
        """A length of time with its bound, with the forms that its parts have."""
        counts = (
            ("year", length.years),
            ("month", length.months),
            ("day", length.days),
            ("hour", length.hours),
        )
        parts = [self.counted(count, unit) for unit, count in counts if count]
        plain = self.joined(parts or [self.counted(0, "day")])
        return plain if length.bound is Bound.EXACTLY else self.bounded(plain, length.bound)

    def figure(self, number: int, unit: str) -> str:
        """A number before what it counts: of appeals a small one in words, of time always in figures."""
        words = self.numerals.get(number) if unit == "appeal" else None
        return words or str(self.number(number))

    @abstractmethod
    def bounded(self, words: Word, bound: Bound) -> Word:
        """'more than 1,000 days'."""

    @abstractmethod
    def joined(self, words: Sequence[str]) -> Word:
        """'a, b and c', in each form that all of them have."""

    def list_of(self, words: Sequence[str], last: str) -> Word:
        """The words with commas, and before the last one the word for "and", in each form that all of them have."""
        forms = [set(word.forms) if isinstance(word, Word) else set() for word in words]
        shared = set.intersection(*forms) if forms else set()
        return Word(
            _listed([str(word) for word in words], last),
            **{form: _listed([format(word, form) for word in words], last) for form in shared},
        )

    def name(self, words: str) -> Word:
        """A body, a place or a person as it stands in a sentence."""
        bare = _THE.sub("", words, count=1) if _THE.match(words) else words
        bare = in_english(within_sentence(bare))
        return self.common.get(bare.casefold()) or self.unknown(bare)

    @abstractmethod
    def unknown(self, words: str) -> Word:
        """A name that the file gives in another language, as it is written there."""

    def given(self, words: str, forms: Sequence[str]) -> Word:
        """Words of the file as a person put them into this language, in as many forms as were given."""
        return Word(forms[0])

    def is_own_word(self, words: str) -> bool:
        """Whether words of the file need no putting into this language."""
        return False

    def written(self, words: str) -> Word:
        """Words of the file in another language, set apart as such."""
        return Word(self.quoted(words))

    def to_do(self, said: Word) -> Word:
        """What is asked for, as it goes on from of whom it is asked."""
        return said

    def in_one_form(self, words: str) -> Word:
        """Words of this language that stand in one form wherever they stand."""
        return Word(words)

    def quoted(self, words: str) -> str:
        """Words in the marks of the language."""
        return f"{self.quotes[0]}{self.apart(words)}{self.quotes[1]}"

    def apart(self, words: str) -> str:
        """Words of another script, kept from turning the sentence around them."""
        return words

    def person(self, names: Sequence[str]) -> Word:
        """The person's name: the form in the script of the language, where the file has one."""
        return Word(next((name for name in names if self.is_of_script(name)), names[0]))

    @abstractmethod
    def is_of_script(self, name: str) -> bool:
        """Whether the name is written in the letters of the language."""

    def called(self, name: Word, gender: Gender | None, sources: Sequence[str]) -> Word:
        """How the person, whom the sources give a title, is called in a sentence: by a title of the language, if any."""
        title = self.titles.get(gender) if gender is not None else None
        return Word(f"{title}\u00a0{name.split()[-1]}") if title and name.split() else name

    def state(self, code: str, name: str) -> Word:
        """The name of a state; one whose code is the organisation's own has the name given to it."""
        known = self.states.get(code) or Locale.parse(self.code).territories.get(code, name)
        return Word(str(known))

    def name_of_language(self, code: str) -> str:
        """How another language is called in this one; nothing of this one itself, or of one that no list has."""
        called = Locale.parse(self.code).languages.get(code, "")
        return "" if code == self.code else str(called)

    def state_of_its_own(self, name: str) -> Word:
        """A state that no list has, as the organisation calls it."""
        return Word(self.apart(name))

    def state_as_body(self, state: Word) -> Word:
        """The state as it acts and is written to."""
        return state

    def of_state(self, noun: str, said: Word, state: Word) -> Word:
        """'government of Kyrgyzstan' by the word for it: a name of a state takes no article and no case here."""
        forms = {form: f"{words} ({state!s})" for form, words in said.forms.items()}
        return Word(f"{said!s} ({state!s})", **forms)

    def instrument(self, cited_as: str) -> Word:
        """A treaty or a declaration as it stands in a sentence."""
        return Word(self.label(cited_as))

    @abstractmethod
    def provisions(self, unit: str, numbers: Sequence[str]) -> Word:
        """'articles 7, 10 (1) and 14 (3) (d)'."""

    @abstractmethod
    def role(self, office: str, organisation: Word | None, *, is_former: bool) -> str:
        """'a former editor of the Dawn Gazette'; the office is in this language already, or set apart as it is written."""

    def label(self, words: str | Choice) -> str:
        """A word that the core declares."""
        if isinstance(words, Choice):
            return str(catalog(self.code).pgettext(type(words).__name__, words.label))
        return catalog(self.code).gettext(words)

    def tell(self, line: Line, person: Word, own: Own, named: Put) -> str:
        """The sentence of a fact, without its full stop; `named` puts what the file writes."""
        return tell(line, person, code=self.code, own=own, put=lambda value: self.put(value, named))

    def put(self, value: Value, named: Put) -> Word | str:
        """A value as it stands in the sentence of a fact."""
        match value:
            case When():
                return self.when(value)
            case At():
                return self.at(value)
            case Country():
                return self.state(value.code, value.name)
            case Label():
                said = self.label(value.text)
                return said[:1].lower() + said[1:] if value.is_within else said
            case Duration():
                return self.length(value)
            case Choice():
                return self.label(value)
            case int():
                return self.number(value)
            case Phrase():
                words = catalog(self.code).pgettext("telling", value.template)
                return words.format(**{n: self.put(v, named) for n, v in value.values.items()})
            case _:
                return named(value)

    def at(self, at: At) -> Word:
        """A date as it stands in the sentence of a fact, with the day up to which it is told."""
        forms = self.when(at.when).forms
        said = forms["by" if at.is_so_far else "on"]
        if at.is_lasting:
            said = forms.get("through", said)
        if at.is_least and at.when.is_span:
            return self.at_least(Word(said))
        if at.as_at is None:
            return Word(said)
        words = catalog(self.code).pgettext("date in a sentence", "{since} (as at {day})")
        return Word(words.format(since=said, day=self.day(at.as_at)))

    def at_least(self, last: Word) -> Word:
        """'To 10 May 2024 at least': the end of a time that may have been longer, in each of its forms."""
        words = self.dates.at_least
        forms = {form: words.format(last=said) for form, said in last.forms.items()}
        return Word(words.format(last=str(last)), **forms)

    def put_after(self, text: str, tail: str) -> str:
        """Words in brackets behind words: behind others in brackets they go in with these.

        >>> from habeas.papers.languages import LANGUAGES
        >>> LANGUAGES["en"].put_after("was ill (“is weak”)", " (as stated on 2 April 2024)")
        'was ill (“is weak”; as stated on 2 April 2024)'
        """
        is_one_more = tail.startswith(" (") and _IN_BRACKETS.search(text)
        return f"{text[:-1]}{self.semicolon} {tail[2:]}" if is_one_more else f"{text}{tail}"

    def ill_with(self, said: str, illness: str, *, suffers: bool) -> str | None:
        """'Was ill with kidney stones', where the language says so; `suffers` tells that the source does."""
        return None

    def going_on(self, text: str) -> str:
        """What a sentence says of the past, for what goes on since a day."""
        return text

    def had_been(self, text: str) -> str:
        """What a sentence says of the past, for what had not been by a day."""
        return text

    def settle(self, text: str) -> str:
        """The sentence with its joints made good: "de" and "le" are "du", and no sign is left."""
        for pattern, by in self.melting:
            text = re.sub(pattern, by, text)
        text = text.replace(BEGINS, "")
        text = _DOUBLED.sub("", text)
        return re.sub(f" +(?=[{self.unspaced}])", "", re.sub(r"  +", " ", text)).strip(" ")


def _listed(words: Sequence[str], last: str) -> str:
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def is_body(name: str) -> bool:
    """Whether the English name is one of a body rather than of a person."""
    return with_article(name) != name
