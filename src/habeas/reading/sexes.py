"""Whether a person is a man or a woman, where the text shows it, and which of several 'she' can mean."""

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from habeas.reading.mentions import Mention, Mentions
from habeas.reading.sentences import Sentence

WOMAN, MAN = "woman", "man"


@dataclass(frozen=True, slots=True)
class SexWords:
    """How one language shows it.

    `woman` and `man` are titles, up to the name; `she` and `he` are pronouns, `women` and `men` what a group is called. In what `unsure` finds, 'her husband', the
    pronoun does not mean the person whom the text is about.
    """

    woman: re.Pattern[str]
    man: re.Pattern[str]
    she: re.Pattern[str]
    he: re.Pattern[str]
    women: re.Pattern[str]
    men: re.Pattern[str]
    unsure: re.Pattern[str]


SexesOf = Callable[[str], SexWords | None]


def sex_told(words: str, told: SexWords | None) -> str | None:
    """The sex that the pronouns of a clause show, where they show one alone."""
    if told is None or told.unsure.search(words):
        return None
    she, he = told.she.search(words), told.he.search(words)
    return None if bool(she) == bool(he) else WOMAN if she else MAN


def sex_of_group(words: str, told: SexWords | None) -> str | None:
    """'the two women': the sex of a group, where its name shows it."""
    if told is None:
        return None
    women, men = told.women.search(words), told.men.search(words)
    return None if bool(women) == bool(men) else WOMAN if women else MAN


def sexes(
    mentions: Mentions, sentences: Sequence[Sentence], words_of: SexesOf
) -> Mapping[str, str]:
    """The sex of each person who has a title, or of whom alone a paragraph tells with one pronoun throughout."""
    titled: dict[str, set[str]] = defaultdict(set)
    told_of: dict[str, set[str]] = defaultdict(set)
    paragraphs: dict[int, list[Sentence]] = defaultdict(list)
    for sentence in sentences:
        paragraphs[sentence.paragraph].append(sentence)
        if told := words_of(sentence.language):
            for mention in mentions.beginning_in(sentence):
                titled[mention.person] |= _by_title(mention, sentence, told)
    for paragraph in paragraphs.values():
        persons = {m.person for s in paragraph for m in mentions.beginning_in(s)}
        if len(persons) == 1:
            told_of[persons.pop()] |= _by_pronouns(paragraph, words_of)
    found = {person: titled[person] or told_of[person] for person in {*titled, *told_of}}
    return {person: next(iter(shown)) for person, shown in found.items() if len(shown) == 1}


def _by_title(mention: Mention, sentence: Sentence, told: SexWords) -> set[str]:
    before = sentence.text[: mention.start - sentence.start]
    shown = ((told.woman, WOMAN), (told.man, MAN))
    return {sex for title, sex in shown if title.search(before)}


def _by_pronouns(paragraph: Sequence[Sentence], words_of: SexesOf) -> set[str]:
    told = words_of(paragraph[0].language)
    words = " ".join(s.text for s in paragraph)
    shown = sex_told(words, told)
    if told is None or shown is None:
        return set()
    pronouns = told.she if shown == WOMAN else told.he
    return {shown} if len(pronouns.findall(words)) > 1 else set()
