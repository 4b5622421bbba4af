"""In which language a post or a line of a few words is: too few for the small words that tell a longer text."""

import re
from collections import Counter

_SMALL = {
    "en": "the of a an and to in is was are her his she he we us for with from it at on that has have our not be please by this",
    "fr": "le la les l de des du d un une nous qui merci à au aux est et en pour son sa ses elle il ce que qu dans par c s n",
    "es": "el la los las de del un una nos que no por lo gracias es y en para su sus al se con está nuestra nuestro a",
}
_SIGNS = {"fr": re.compile(r"[çèêàâîôûœù]"), "es": re.compile(r"[ñ¿¡óíáú]")}
_LANGUAGES_OF = {
    word: [code for code, words in _SMALL.items() if word in words.split()]
    for words in _SMALL.values()
    for word in words.split()
}
_TOKEN = re.compile(r"[^\W\d_]+")
_FEWEST = 3


def language_of_few(text: str) -> str:
    """French or Spanish where more of the small words and signs are of it than of English; else English.

    >>> language_of_few("Gracias a la cocinera de la prisión."), language_of_few("Free Ana de la Vega!")
    ('es', 'en')
    """
    small = text.casefold()
    found = Counter(code for word in _TOKEN.findall(small) for code in _LANGUAGES_OF.get(word, ()))
    for code, signs in _SIGNS.items():
        found[code] += len(signs.findall(small))
    best = max(("fr", "es"), key=lambda code: found[code])
    return best if found[best] >= _FEWEST and found[best] > found["en"] + 1 else "en"


def likely(text: str) -> tuple[str, ...]:
    """The languages in which a line in Latin letters may be: those of most of its small words, or any.

    >>> likely("Il boite depuis mars."), likely("He limps.")
    (('fr',), ('en',))
    """
    small = text.casefold()
    found = Counter(code for word in _TOKEN.findall(small) for code in _LANGUAGES_OF.get(word, ()))
    for code, signs in _SIGNS.items():
        found[code] += len(signs.findall(small))
    best = max(found.values(), default=0)
    return tuple(code for code in _SMALL if not best or found[code] >= max(1, best - 1))
