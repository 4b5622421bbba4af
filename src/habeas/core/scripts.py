"""Names across scripts: the consonants that a name keeps when it is written in Latin, Cyrillic or Arabic letters."""

import re
import unicodedata

_CYRILLIC = dict(
    zip("бвгдзклмнпрстфхчшщжңғқґћђљњџ", "bvgdzklmnprstfkcsszngkgcdlnd", strict=True)
) | {"ц": "ts"}
_ARABIC = dict(zip("بتثجدذرزسشصضطظغفقكلمنپچژگڤکة", "bttjddrzsssdtdgfkklmnpczgvkt", strict=True))
_LATIN = {"x": "ks", "q": "k", "ß": "ss"}
_SILENT = re.compile(r"[aeiouyjhw]")
_TWICE = re.compile(r"(.)\1+")
# Control signs, what turns the direction of the words after it, and what has no width; joiners belong to words.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
)


def skeleton(name: str) -> str:
    """The consonants of a name in Latin letters, glides, h and doubled letters aside; word by word.

    >>> skeleton("Koi-Tash") == skeleton("Кой-Таш"), skeleton("Lenora") == skeleton("لينورا")
    (True, True)
    """
    plain = unicodedata.normalize("NFKD", name.casefold())
    words = re.findall(r"[^\W\d_]+", "".join(c for c in plain if not unicodedata.combining(c)))
    return " ".join(filter(None, (_bones(word) for word in words)))


def on_one_line(text: str) -> str:
    """The words on one line, without signs that nobody sees and that would turn round what is written after them.

    >>> on_one_line(" Vera \\n Tolan\\u202e")
    'Vera Tolan'
    """
    return " ".join(_UNSEEN.sub("", text).split())


def is_like(typed: str, name: str) -> bool:
    """Whether what was typed so far can be the beginning of some words of the name, in whatever script.

    >>> is_like("кой", "Koi-Tash"), is_like("Lenora pri", "Lenora Prison"), is_like("Orlest", "Lenora")
    (True, True, False)
    """
    if typed.casefold().strip() in name.casefold():
        return True
    wanted, held = skeleton(typed).split(), skeleton(name).split()
    return bool(wanted) and all(any(h.startswith(w) for h in held) for w in wanted)


def _bones(word: str) -> str:
    known = (_CYRILLIC.get(c) or _ARABIC.get(c) or _LATIN.get(c) or c for c in word)
    latin = "".join(c for c in known if c.isascii())
    other = "".join(c for c in word if not _is_known(c))
    return _TWICE.sub(r"\1", _SILENT.sub("", latin.replace("j", ""))) or other


def _is_known(letter: str) -> bool:
    name = unicodedata.name(letter, "")
    return name.startswith(("LATIN", "CYRILLIC", "ARABIC"))
