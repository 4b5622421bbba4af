"""Where the words of a denial end: what its speaker says beside it in the same sentence is no part of it."""

import re

_DENIES = re.compile(
    r"\b(?:den(?:y|ie[sd]|ying)|nie|nient|nié|nieg[ao]n?|neg(?:ó|ado|aron)|démen\w+|contest(?:e|é|ent)|desm(?:in|ien)t\w+|отрица\w+|опров\w+)\b",
    re.IGNORECASE,
)
_SPEAKS = (
    r"(?:says?|said|adds?|added|states?|stated|claims?|claimed|insists?|insisted|maintains?|maintained|asserts?|asserted"
    r"|argues?|argued|affirms?|affirmed|declares?|declared|contends?|contended|explains?|explained"
    r"|dicen?|dijo|dijeron|dicho|afirman?|afirmó|afirmaron|afirmado|sostienen?|sostuvo|sostenido|añaden?|añadió|añadido|asegura|aseguró|declaró"
    r"|dit|disent|affirme|affirment|affirmé|ajoute|ajouté|soutient|soutenu|déclare|déclaré|assure|assuré"
    r"|говор\w+|заяв\w+|сказал\w*|добав\w+|утвержда\w+)"
)
_BEFORE_IT = (
    r"(?:(?:it|he|she|they|also|instead|has|have|had|ha|han|a|ont|il|elle|también|además|aussi) )*"
)
_SPEAKS_ON = re.compile(
    rf",? (?:and|but|while|y|pero|et|mais|и|а|но) {_BEFORE_IT}{_SPEAKS}\b"
    r"|, (?:saying|adding|insisting|claiming|stating|asserting|arguing|diciendo|afirmando|añadiendo|en (?:disant|affirmant|ajoutant)|заявив|добавив)\b",
    re.IGNORECASE,
)


def is_denial(words: str) -> bool:
    """Whether somebody is said to deny something."""
    return _DENIES.search(words) is not None


def denial_in(sentence: str, quote: str) -> str:
    """The sentence up to where its speaker goes on to something else; all of it where that is what the claim quotes.

    >>> denial_in("The Ministry has denied that she was beaten and says that all are well.", "she was beaten")
    'The Ministry has denied that she was beaten'
    >>> denial_in("The Ministry denied that he was struck and kicked in May.", "he was struck")
    'The Ministry denied that he was struck and kicked in May.'
    """
    denies = _DENIES.search(sentence)
    if denies is None:
        return sentence
    at = sentence.find(quote)
    carries = at + len(quote) if at >= denies.end() else 0
    ends = _SPEAKS_ON.search(sentence, max(denies.end(), carries))
    return sentence[: ends.start()] if ends else sentence
