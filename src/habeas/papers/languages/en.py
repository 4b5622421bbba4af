"""English, in which the kinds word their own sentences."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import ClassVar

from habeas.core import prose
from habeas.core.bodies import NO_ARTICLE, with_article, with_indefinite_article
from habeas.core.prose import At, Line, Name, Office, Phrase
from habeas.core.values import Bound, Choice, Duration
from habeas.core.when import When
from habeas.papers.languages.as_read import in_english
from habeas.papers.languages.catalog import Own, Put
from habeas.papers.languages.language import Gender, Language
from habeas.papers.languages.words import BEGINS, Word

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_TITLES = ("Mr", "Mrs", "Ms", "Miss", "Dr", "Prof")
_BOUNDS = {
    Bound.MORE_THAN: "more than", Bound.AT_LEAST: "at least", Bound.ABOUT: "about",
    Bound.AT_MOST: "at most", Bound.LESS_THAN: "less than",
}  # fmt: skip


_OTHER_LETTERS = 0x370
_WISHED = re.compile(
    r"(?:he|she|they|those|all|(?:the|his|her|their|an?) \S+|[A-Z][\w'’-]+)\b[^;.]*? be \w+|(?:he|she|they) be \w+"
)
_NUMERALS = dict(enumerate(("two", "three", "four", "five", "six", "seven", "eight", "nine"), 2))


_ILL = re.compile(r"(?:(?P<is>is)|was) ill$")
_IMPAIRED = re.compile(r"the health of (?P<who>.+) (?:(?P<is>is)|was) impaired$")
_EXPERTS = {
    "experts de l’onu": "UN experts",
    "expert de l’onu": "UN expert",
    "expertos de la onu": "UN experts",
    "experto de la onu": "UN expert",
    "эксперты оон": "UN experts",
    "эксперт оон": "UN expert",
}
"""The United Nations' experts as sources of other languages are read."""


class English(Language):
    """What the others are translated from."""

    code = "en"
    stop_between = ","
    asks_in_one_breath = True
    numerals = _NUMERALS
    spelt: ClassVar[Mapping[str, int]] = {f"{w} appeals": n for n, w in _NUMERALS.items()}
    month_names = (_MONTHS,)

    def when(self, when: When) -> Word:
        """The date alone, in a sentence (on), and as the beginning or end of a period (some)."""
        through = prose.say(At(when, is_lasting=True))
        return Word(
            prose.say_when(when), on=prose.say(At(when)), some=_end_of_period(when), through=through
        )

    def at_least(self, last: Word) -> Word:
        """'To 10 May 2024 at least'."""
        forms = {form: f"{said} at least" for form, said in last.forms.items()}
        return Word(f"{last!s} at least", **forms)

    def counted(self, number: int, unit: str) -> Word:
        """'440 days', 'two appeals'."""
        return Word(f"{self.figure(number, unit)} {unit}{'' if number == 1 else 's'}")

    def length(self, length: Duration) -> Word:
        """'more than 1,000 days'."""
        return Word(prose.say(length))

    def bounded(self, words: Word, bound: Bound) -> Word:
        """'more than 1,000 days'."""
        return Word(f"{_BOUNDS[bound]} {words!s}")

    def joined(self, words: Sequence[str]) -> Word:
        """'a, b and c'."""
        return self.list_of(words, "and")

    def name(self, words: str) -> Word:
        """'the family', 'the State Committee', 'PEN Varenia'; in the marks of a quotation what is in other letters.

        >>> LANGUAGE.name("family"), LANGUAGE.name("его адвокат")
        ('the family', '“его адвокат”')
        """
        words = in_english(_EXPERTS.get(words.casefold(), words))
        if any(letter.isalpha() and ord(letter) >= _OTHER_LETTERS for letter in words):
            return Word(self.quoted(words))
        first = words.partition(" ")[0]
        named = words if first in NO_ARTICLE else with_article(words)
        is_bare = named == words and first.islower() and first not in NO_ARTICLE
        return Word(f"the {words}" if is_bare else named)

    def to_do(self, said: Word) -> Word:
        """'See to it that she be released': what somebody asked that it be done.

        >>> LANGUAGE.to_do(Word("she be released on bail")), LANGUAGE.to_do(Word("let her be seen"))
        ('see to it that she be released on bail', 'let her be seen')
        """
        return Word(f"see to it that {said!s}") if _WISHED.match(said) else said

    def ill_with(self, said: str, illness: str, *, suffers: bool) -> str | None:
        """'Was ill with kidney stones', 'suffered from kidney stones'.

        >>> LANGUAGE.ill_with("Ms Idris is ill", "diabetes", suffers=False)
        'Ms Idris is ill with diabetes'
        >>> LANGUAGE.ill_with("the health of Ms Idris was impaired", "diabetes", suffers=True)
        'Ms Idris suffered from diabetes'
        """
        ill, impaired = _ILL.search(said), _IMPAIRED.search(said)
        match = ill or (impaired if suffers else None)
        if match is None:
            return None
        verb = "suffers from" if match["is"] else "suffered from"
        before = f"{said[: match.start()]}{impaired['who'] + ' ' if impaired else ''}"
        return f"{before}{verb} {illness}" if suffers else f"{said} with {illness}"

    def unknown(self, words: str) -> Word:
        """The name as it is."""
        return self.name(words)

    def written(self, words: str) -> Word:
        """The words as they are: the file is written in English."""
        return Word(words)

    def is_of_script(self, name: str) -> bool:
        """Whatever name the case uses is used."""
        return True

    def called(self, name: Word, gender: Gender | None, sources: Sequence[str]) -> Word:
        """As the sources shorten it: 'Ms Idris'."""
        own = [words for words in sources if words.startswith(_TITLES)]
        return Word(max(sorted(set(own)), key=own.count)) if own else name

    def is_own_word(self, words: str) -> bool:
        """The file is written in English."""
        return True

    def state(self, code: str, name: str) -> Word:
        """The name that the field writes."""
        return Word(name)

    def instrument(self, cited_as: str) -> Word:
        """Without the article, which the sentences have."""
        return Word(cited_as)

    def provisions(self, unit: str, numbers: Sequence[str]) -> Word:
        """'articles 7, 10 (1) and 14 (3) (d)'."""
        many = len(numbers) > 1 or "-" in numbers[0]
        return Word(f"{unit}{'s' if many else ''} {self.joined(numbers)!s}")

    def role(self, office: str, organisation: Word | None, *, is_former: bool) -> str:
        """'a former editor of the Dawn Gazette', 'chair of the Union'."""
        of = f" of {organisation!s}" if organisation else ""
        return f"a former {office}{of}" if is_former else f"{with_indefinite_article(office)}{of}"

    def label(self, words: str | Choice) -> str:
        """The word as the core declares it."""
        return words.label if isinstance(words, Choice) else words

    def tell(self, line: Line, person: Word, own: Own, named: Put) -> str:
        """The kind's own words; what the file writes is put in as it is."""
        for phrase in (line.subject, *line.phrases):
            for value in phrase.values.values():
                if isinstance(value, Name | Office) or type(value) is str:
                    named(value)
        line = replace(line, phrases=tuple(_in_english(phrase) for phrase in line.phrases))
        return _perfect(_in_own_words(line, own)).clause(str(person)).rstrip(".")

    def going_on(self, text: str) -> str:
        """'Has been declining since', and not 'was declining since'."""
        return text.replace(" was ", " has been ", 1)

    def had_been(self, text: str) -> str:
        """'Had not been seen by', and not 'was not seen by'."""
        return re.sub(r" was (not )?", r" had \1been ", text, count=1)

    def settle(self, text: str) -> str:
        """Nothing melts."""
        return text.replace(BEGINS, "")


def _in_english(phrase: Phrase) -> Phrase:
    """The phrase with the doers that a source calls by a noun of another language called by the English one."""
    said = {
        name: replace(value, name=in_english(value.name)) if isinstance(value, Name) else value
        for name, value in phrase.values.items()
    }
    return replace(phrase, values=said)


def _in_own_words(line: Line, own: Own) -> Line:
    """The line in the papers' own words for its verb or for what is said besides, where they have such."""
    verb, *more = line.phrases
    subject = f"{line.subject.template} "
    head = own(f"{subject}{verb.template}")
    verb = verb if head is None else replace(verb, template=head.removeprefix(subject))
    said = (replace(p, template=own(p.template) or p.template) for p in more)
    return replace(line, phrases=(verb, *said))


def _perfect(line: Line) -> Line:
    """'Has been denied … since 3 April', not 'was denied … since 3 April'."""
    verb, *more = line.phrases
    dates = [v.when.text for p in more for v in p.values.values() if isinstance(v, At)]
    if not any(d.endswith("/..") for d in dates):
        return line
    said = re.sub(r"^was (not )?", r"has \1been ", verb.template)
    said = re.sub(r"^did not have$", "has not had", re.sub(r"^(faced|received) ", r"has \1 ", said))
    return replace(line, phrases=(replace(verb, template=said), *more))


def _end_of_period(when: When) -> str:
    start, slash, end = when.text.partition("/")
    if not slash or end in ("", ".."):
        return prose.say_when(when)
    if when.earliest is None:
        return f"some day up to {prose.say_when(When(end))}"
    return f"some day from {prose.say_when(When(start))} to {prose.say_when(When(end))}"


LANGUAGE = English()
