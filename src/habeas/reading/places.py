"""Names that a text uses of places, and not of persons."""

import re
from collections.abc import Sequence

from habeas.reading.naming import WordsOf
from habeas.reading.sentences import Sentence


def persons_among(
    names: Sequence[tuple[str, bool]], sentences: Sequence[Sentence], words_of: WordsOf
) -> list[tuple[str, bool]]:
    """The names without those that stand at least as often where a place does: 'at Wadi Hamra'."""
    places = {n for n in dict.fromkeys(n for n, _ in names) if _is_place(n, sentences, words_of)}
    return [(name, heading) for name, heading in names if name not in places]


def _is_place(name: str, sentences: Sequence[Sentence], words_of: WordsOf) -> bool:
    places = others = 0
    for sentence in (s for s in sentences if name in s.text):
        told = words_of(sentence.language)
        for match in re.finditer(rf"\b{re.escape(name)}\b(?!['’]s)", sentence.text):
            before, after = sentence.text[: match.start()], sentence.text[match.end() :]
            if told.suffers_after and told.suffers_after.match(after):
                return False
            if told.place_before and told.place_before.search(before):
                places += 1
            else:
                others += 1
    return 0 < places >= others
