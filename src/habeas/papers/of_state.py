"""How a paper in another language than English names the state of the case, and who holds an office in it or heads a body."""

import re
from collections.abc import Callable

from habeas.papers.languages import Language, Word
from habeas.papers.languages.offices_held import of_a_body
from habeas.reading.en.lexicon import DEMONYM

_ALIKE = 4  # letters: Kyrgyz and Kyrgyzstan, Tunisian and Tunisia


def of_the_state(
    language: Language, name: str, state: str | None, said: Word, body: Callable[[str], Word]
) -> Word | None:
    """'Kyrgyzstan', 'government of Kyrgyzstan', 'Kyrgyzstan's Minister of Justice', where that is the state of the case.

    `state` is its name as files write it and `said` as the paper does; `body` names the body that somebody heads.
    """
    if language.code == "en":
        return None
    bare = re.sub(r"^the ", "", name)
    if state and bare == state:
        return language.state_as_body(said)
    if heading := of_a_body(language.code, bare):
        before, headed = heading
        return Word(language.settle(f"{before} {body(headed)}"))
    if not state:
        return None
    of = re.escape(state)
    noun = re.sub(rf" of (?:the )?{of}$|^{of}['’]s ", "", bare)
    noun = _of_its_people(noun, state).casefold()
    known = language.common.get(noun)
    if known is None or noun == bare.casefold():
        return None
    return language.of_state(noun, known, said)


def _of_its_people(name: str, state: str) -> str:
    """'authorities' of 'Tunisian authorities', where the state is Tunisia."""
    people, _, rest = name.partition(" ")
    is_of_it = people[:1].isupper() and people.casefold() in DEMONYM
    return rest if rest and is_of_it and people[:_ALIKE] == state[:_ALIKE] else name
