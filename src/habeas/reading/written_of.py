"""Of whom a relative or a lawyer writes: 'I am the daughter of Ana Velmar', and who signs it."""

from collections.abc import Sequence

from habeas.reading.mentions import Mention, Mentions
from habeas.reading.naming import WordsOf
from habeas.reading.sentences import Sentence


def written_of(
    mentions: Mentions, sentences: Sequence[Sentence], words_of: WordsOf
) -> frozenset[str]:
    """Those of whom whoever writes says what they are to them."""
    return frozenset(
        mention.person
        for sentence in sentences
        for mention in mentions.beginning_in(sentence)
        if _tells_whose(sentence, mention, words_of)
    )


def _tells_whose(sentence: Sentence, mention: Mention, words_of: WordsOf) -> bool:
    told = words_of(sentence.language)
    before = sentence.text[: mention.start - sentence.start]
    after = sentence.text[mention.end - sentence.start :]
    is_of = told.writes_of is not None and told.writes_of.search(before) is not None
    is_theirs = told.i_am is not None and told.i_am.search(before) is not None
    return is_of or (
        is_theirs and told.his_kin is not None and told.his_kin.match(after) is not None
    )


def signers(mentions: Mentions, sentences: Sequence[Sentence]) -> list[str]:
    """Those whose name stands alone, the last first, as below a letter."""
    return [
        mention.person
        for sentence in reversed(sentences)
        for mention in mentions.beginning_in(sentence)
        if (mention.start, mention.end) == (sentence.start, sentence.end)
    ]
