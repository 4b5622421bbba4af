"""The table of words of a draft's language, and the sentences in which it asks for something."""

import re
from collections.abc import Iterator

from habeas.checking.look import Look, Said
from habeas.checking.telling.voices import sentence_before
from habeas.checking.tongues import ar, es, fr, ru
from habeas.checking.tongues.words import Words

TABLES: dict[str, Words] = {"fr": fr.WORDS, "es": es.WORDS, "ru": ru.WORDS, "ar": ar.WORDS}
_ASIDE = re.compile(r"\([^()]*\)")


def words_of(look: Look) -> Words:
    """The table of the draft's language."""
    return TABLES[look.language]


def own(look: Look) -> Iterator[Said]:
    """The author's own sentences, without headings."""
    return (said for said in look.said if not said.is_heading)


def asking(look: Look) -> tuple[Said, ...]:
    """The sentences that ask for something, and the items of a list that such a sentence leads in."""
    return look.once("asking", lambda: tuple(_asking(look)))


def _asking(look: Look) -> Iterator[Said]:
    words, leads = words_of(look), False
    for said in own(look):
        is_item = look.bare[: said.start].rstrip(" (").endswith(("-", "–", "*", "•")) or said.text[:1] in "-–*•"  # fmt: skip
        is_item = is_item or said.text[:2].rstrip(".)").isdigit()
        asks = words.asks.search(_without_asides(said.text)) is not None
        if asks or (leads and is_item):
            yield said
        leads = (leads and is_item) or (asks and said.text.rstrip("* ").endswith(":"))


def _without_asides(text: str) -> str:
    """The text without what stands in brackets, and in brackets within them: "(rule 57 (A/RES/70/175); new demand)"."""
    return _ASIDE.sub(" ", _ASIDE.sub(" ", text))


def has_voice(look: Look, said: Said, start: int, end: int) -> bool:
    """Whether the part of the sentence between semicolons, or the sentence before, says whose word it is."""
    words = words_of(look)
    first = said.text.rfind(";", 0, start) + 1
    last = said.text.find(";", end)
    part = said.text[first : last if last >= 0 else len(said.text)]
    return any(
        not words.denies.fullmatch(match[0])
        for text in (part, sentence_before(look, said))
        for match in words.voice.finditer(text)
    )
