"""Those whom a document says something befell, and those who only speak in it."""

from collections import Counter

from habeas.reading.mentions import Mentions
from habeas.reading.naming import WordsOf
from habeas.reading.sentences import Sentence


def befell(
    mentions: Mentions, sentences: tuple[Sentence, ...], words_of: WordsOf
) -> frozenset[str]:
    """Those of whom the text says that they were arrested, tried, held or freed."""
    found = set()
    for sentence in sentences:
        told = words_of(sentence.language)
        if told.suffers_before is None or told.suffers_after is None:
            continue
        for mention in mentions.beginning_in(sentence):
            before = sentence.text[: mention.start - sentence.start]
            after = sentence.text[mention.end - sentence.start :]
            if told.told_by and told.told_by.search(before):
                continue
            if told.suffers_before.search(before) or told.suffers_after.match(after):
                found.add(mention.person)
    return frozenset(found)


def speakers(
    mentions: Mentions, sentences: tuple[Sentence, ...], words_of: WordsOf
) -> frozenset[str]:
    """Those who only speak, judge or stand by: never the person held."""
    spoke: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    for sentence in sentences:
        told = words_of(sentence.language)
        for mention in mentions.beginning_in(sentence):
            seen[mention.person] += 1
            before = sentence.text[: mention.start - sentence.start]
            after = sentence.text[mention.end - sentence.start :]
            spoke_before = told.spoke_before.search(before) and not told.only_about.search(before)
            of_another = told.of_another is not None and told.of_another.search(before)
            if spoke_before or (told.spoke_after.match(after) and not of_another):
                spoke[mention.person] += 1
    return frozenset(p for p in spoke if spoke[p] * 2 >= seen[p] or (spoke[p] and seen[p] <= 2))


def officials(
    mentions: Mentions, sentences: tuple[Sentence, ...], words_of: WordsOf
) -> frozenset[str]:
    """Those whom the text calls a judge, a prosecutor or a director before their name."""
    return frozenset(
        mention.person
        for sentence in sentences
        if (before := words_of(sentence.language).official_before)
        for mention in mentions.beginning_in(sentence)
        if before.search(sentence.text[: mention.start - sentence.start])
    )
