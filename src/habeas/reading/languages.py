"""In which language a passage is written: by its script, and by its small words where that is Latin or Cyrillic."""

import re
from collections import Counter


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


UNKNOWN = "und"
_SMALL = {
    "en": _words(
        "the of and to for has was that is by with his her he she they from not been have were which who after this are it"
    ),
    "fr": _words(
        "le les des et une du est dans pour qui pas au aux sur par avec été son ses ont elle il ils qu'il qu'elle cette ce leur sans mais depuis avait était sont selon plus nous"
    ),
    "es": _words(
        "el los las y una del por con se su sus fue que para ha al como más sin pero han está desde sobre este esta según le lo también había"
    ),
    "pt": _words(
        "os as um uma do da dos das no na em por com não foi que para se ao mais pelo pela são está seu sua também"
    ),
    "it": _words(
        "il gli di che è per con del della dei non una sono stato stata nel alla dal suo sua ha più anche da"
    ),
    "de": _words(
        "der die das und ist in den von mit zu des dem für auf nicht wurde ein eine einer sich wird sie er als auch bei"
    ),
    "ru": _words(
        "и в на не что с по его был была были за от к из она он они как это для после об до её ее при также года о у во"
    ),
    "uk": _words("і в на не що з його був була були за від до із вона він вони як це для після про у та"),
    "bg": _words("и на не че с по го беше бяха за от е са тя той те като това за след при също"),
}  # fmt: skip
_LANGUAGES_OF = {
    word: tuple(code for code, small in _SMALL.items() if word in small)
    for word in frozenset().union(*_SMALL.values())
}
_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_TOKEN_IN_ASCII = re.compile(
    r"[a-z]+(?:'[a-z]+)?", re.ASCII
)  # the same of such a text, and quicker
_FEWEST = 3  # small words that a passage must hold before they tell its language
_LETTERS = {
    "zh": r"[\u4e00-\u9fff]",
    "ja": r"[\u3040-\u30ff]",
    "ko": r"[\uac00-\ud7af]",
    "ar": r"[\u0620-\u064a]",
    "cyrillic": r"[\u0400-\u04ff]",
    "latin": r"[A-Za-z\u00c0-\u024f]",
}
_SCRIPTS = {name: re.compile(letters) for name, letters in _LETTERS.items()}
_OUTSIDE_LATIN = re.compile(r"[\u0370-\uffff]")
_NOT_ARABIC = re.compile(r"[\u067e\u0686\u0698\u06af\u06cc\u0679\u0688\u06d2\u06d5]")
# A name of a neighbouring language stands in an Arabic text; in Persian or Urdu every second word has such a letter.
_A_NAME_IN = 50
_NOT_RUSSIAN = {
    "kk": re.compile(r"[әғқңөұүһ]", re.I),
    "be": re.compile(r"ў", re.I),
    "uk": re.compile(r"[іїєґ]", re.I),
    "sr": re.compile(r"[јљњћџђ]", re.I),
}


def language_of(text: str, otherwise: str = UNKNOWN) -> str:
    """The language of a passage as a two-letter code; `otherwise` where the passage does not tell.

    >>> language_of("Elle a été arrêtée par des hommes en civil et conduite dans une prison.")
    'fr'
    >>> language_of("Ana Velmar", "es")
    'es'
    """
    script = _script(text)
    if script in ("latin", "cyrillic"):
        return _by_small_words(text, otherwise, cyrillic=script == "cyrillic")
    if script == "ar":
        few = max(2, len(text) // _A_NAME_IN)
        return UNKNOWN if len(_NOT_ARABIC.findall(text)) > few else "ar"
    return script or otherwise


def _script(text: str) -> str | None:
    if text.isascii() or not _OUTSIDE_LATIN.search(text):
        return "latin"
    counts = Counter({name: len(letters.findall(text)) for name, letters in _SCRIPTS.items()})
    counts["zh"] *= 2  # a character is a word
    name, most = counts.most_common(1)[0]
    if name == "zh" and counts["ja"]:
        return "ja"
    return name if most else None


def _by_small_words(text: str, otherwise: str, *, cyrillic: bool) -> str:
    if cyrillic:
        foreign = [c for c, letters in _NOT_RUSSIAN.items() if len(letters.findall(text)) > 1]
        if foreign:
            return foreign[0]
    folded = text.replace("’", "'").casefold()
    words = Counter((_TOKEN_IN_ASCII if folded.isascii() else _TOKEN).findall(folded))
    hits = dict.fromkeys(_SMALL, 0)
    for word in words.keys() & _LANGUAGES_OF.keys():
        for code in _LANGUAGES_OF[word]:
            hits[code] += words[word]
    best = max(hits, key=hits.__getitem__)
    most = hits.pop(best)
    second = max(hits.values())
    distinct = sum(word in _SMALL[best] for word in words)
    if most < _FEWEST or distinct < 2 or most <= second * 1.25:
        return otherwise
    return best
