"""The parties to a case, whom a judgment counts: 'the first applicant', 'the second accused'."""

from collections.abc import Iterator, Sequence

from habeas.reading.mentions import Mention, Mentions
from habeas.reading.naming import WordsOf
from habeas.reading.sentences import Sentence


def named_by_order(
    held: Sequence[str], mentions: Mentions, sentences: Sequence[Sentence], words_of: WordsOf
) -> Mentions:
    """The mentions, and those of the parties by their order in the text."""
    counted = [m for s in sentences for m in _counted(held, s, words_of)]
    counted += [m for s in sentences for m in _of_two(held, mentions, s, words_of)]
    return Mentions(sorted([*mentions, *counted], key=lambda m: m.start)) if counted else mentions


def _counted(held: Sequence[str], sentence: Sentence, words_of: WordsOf) -> Iterator[Mention]:
    told = words_of(sentence.language)
    if told.ordinal is None or told.in_order is None:
        return
    for match in told.ordinal.finditer(sentence.text):
        place = told.in_order(match)
        if place < len(held) > 1:
            start = sentence.start + match.start()
            yield Mention(start, sentence.start + match.end(), held[place])


def _of_two(
    held: Sequence[str], mentions: Mentions, sentence: Sentence, words_of: WordsOf
) -> Iterator[Mention]:
    """'The latter' is whoever was named last, 'the former' the one before."""
    told = words_of(sentence.language)
    for match in told.of_two.finditer(sentence.text) if told.of_two else ():
        start = sentence.start + match.start()
        before = dict.fromkeys(m.person for m in mentions.back_from(start) if m.person in held)
        two = list(before)[:2]
        if len(two) > 1:
            yield Mention(start, sentence.start + match.end(), two[1 if match["former"] else 0])
