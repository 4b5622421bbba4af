"""Lengths of time and numbers in French words: "plus de mille jours", "onze ans et deux mois"."""

import re

from habeas.core.values import Duration

_UNITS = {w: n for n, w in enumerate(
    ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize"])}  # fmt: skip
_TENS = {"vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60,
         "septante": 70, "huitante": 80, "nonante": 90}  # fmt: skip
_ABOUT = {"dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
          "cinquantaine": 50, "soixantaine": 60, "centaine": 100}  # fmt: skip
_SMALL = _UNITS | _TENS | {"une": 1}
_WORD = "|".join(sorted(_SMALL, key=len, reverse=True))
NUMBER = (
    rf"(?:\d{{1,3}}(?:[ .]\d{{3}})+(?!\d)|\d+(?:,5)?|(?:une?\s+)?(?:{'|'.join(_ABOUT)})\s+d(?:e\s+|')|"
    rf"(?<!\w)(?:(?:{_WORD}|cents?|mille)\b(?:[\s-]+et[\s-]+(?=(?:un|une|onze)\b)|[\s-]+)?)+(?<![\s-]))"
)
_UNIT = r"(?:heures?|jours?|journées?|semaines?|mois|ans?|années?|décennies?)"
_MORE = r"(?:plus\s+de|plus\s+d'|au-delà\s+de|bien\s+plus\s+de)"
_ALMOST = r"(?:près\s+de|près\s+d'|presque|environ|quelque|à\s+peu\s+près|pas\s+loin\s+de)"
_BOUND = rf"(?:{_MORE}|{_ALMOST}|au\s+moins|pas\s+moins\s+de|un\s+minimum\s+de|moins\s+de|moins\s+d'|jusqu'à|au\s+plus|un\s+maximum\s+de)"
DURATION = (
    rf"(?:(?:{_BOUND}\s*)?{NUMBER}\s*(?:longues?\s+|longs\s+)?{_UNIT}(?:\s+et\s+demie?)?"
    rf"(?:(?:,\s+|\s+et\s+|\s+){NUMBER}\s*(?:mois|jours?|semaines?)|\s+et\s+demie?)*)"
)
_PART = re.compile(
    rf"({NUMBER})\s*(?:longues?\s+|longs\s+)?(heure|jour|journée|semaine|mois|année|an|décennie)s?(\s+et\s+demie?)?\b",
    re.IGNORECASE,
)
_SIGN = (
    (_MORE, ">"),
    (r"au\s+moins|pas\s+moins\s+de|un\s+minimum", ">="),
    (r"moins\s+d", "<"),
    (r"jusqu'à|au\s+plus|un\s+maximum", "<="),
    (rf"{_ALMOST}|(?:une?\s+)?(?:{'|'.join(_ABOUT)})", "~"),
)
_KEYS = {"heure": ("H", 1), "jour": ("D", 1), "journée": ("D", 1), "semaine": ("W", 1), "mois": ("M", 1),
         "an": ("Y", 1), "année": ("Y", 1), "décennie": ("Y", 10)}  # fmt: skip


def number(words: str) -> int | None:
    """A number in figures or words; None where it is none."""
    text = words.casefold().strip()
    if re.fullmatch(r"\d[\d .]*(?:,\d+)?", text):
        return int(re.sub(r"[ .]", "", text.partition(",")[0]))
    about = next((count for word, count in _ABOUT.items() if word in text), None)
    return about if about else _in_words(text)


def _in_words(text: str) -> int | None:
    total = current = 0
    seen = False
    for word in re.split(r"[\s-]+", text):
        if word in ("vingt", "vingts") and current % 100 == 4:
            current += 76
        elif word in _SMALL:
            current += _SMALL[word]
        elif word in ("cent", "cents"):
            current = max(current, 1) * 100
        elif word == "mille":
            total, current = total + max(current, 1) * 1000, 0
        elif word != "et":
            return None
        seen = True
    return total + current if seen else None


def duration(words: str) -> Duration | None:
    """A length of time as ISO 8601 with its bound; None where the words are none."""
    text = " ".join(words.split())
    parts = _parts(text)
    if parts.get("W") and len(parts) > 1:
        parts["D"] = parts.get("D", 0) + 7 * parts.pop("W")
    date = "".join(f"{parts[unit]}{unit}" for unit in "YMWD" if parts.get(unit))
    hours = f"T{parts['H']}H" if parts.get("H") else ""
    if not date and not hours:
        return None
    sign = next((s for pattern, s in _SIGN if re.match(rf"(?:{pattern})", text, re.I)), "")
    return Duration(f"{sign}P{date}{hours}")


def _parts(text: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for match in _PART.finditer(text):
        count = number(re.sub(r"\s*d(?:e|')\s*$", "", match[1]))
        if count is None:
            continue
        key, times = _KEYS[match[2].casefold()]
        found[key] = found.get(key, 0) + count * times
        if key == "Y" and (match[3] or match[1].endswith(",5")):
            found["M"] = found.get("M", 0) + 6
    return found
