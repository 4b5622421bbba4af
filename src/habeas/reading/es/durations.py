"""Lengths of time and numbers in Spanish words: "más de mil días", "once años y dos meses"."""

import re

from habeas.core.values import Duration

_UNITS = {w: n for n, w in enumerate(
    ["cero", "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "trece",
     "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve", "veinte", "veintiún", "veintidós", "veintitrés",
     "veinticuatro", "veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve"])}  # fmt: skip
_TENS = {
    "treinta": 30,
    "cuarenta": 40,
    "cincuenta": 50,
    "sesenta": 60,
    "setenta": 70,
    "ochenta": 80,
    "noventa": 90,
}
_HUNDREDS = {"cien": 100, "ciento": 100, "doscientos": 200, "trescientos": 300, "cuatrocientos": 400,
             "quinientos": 500, "seiscientos": 600, "setecientos": 700, "ochocientos": 800, "novecientos": 900}  # fmt: skip
_ABOUT = {
    "decena": 10,
    "docena": 12,
    "quincena": 15,
    "veintena": 20,
    "treintena": 30,
    "centenar": 100,
}
_OTHER = {"uno": 1, "una": 1, "veintiuno": 21, "veintiuna": 21, "dieciseis": 16, "veintidos": 22, "veintitres": 23, "veintiseis": 26, "veintiun": 21}  # fmt: skip
_FEMININE = {
    f"{word.removesuffix('os')}as": n for word, n in _HUNDREDS.items() if word[-2:] == "os"
}
_SMALL = _UNITS | _TENS | _HUNDREDS | _FEMININE | _OTHER
_WORD = "|".join(sorted(_SMALL, key=len, reverse=True))
NUMBER = (
    rf"(?:\d{{1,3}}(?:[ .,]\d{{3}})+(?!\d)|\d+(?:[,.]5)?|una?\s+(?:{'|'.join(_ABOUT)})\s+de|"
    rf"(?<!\w)(?:(?:{_WORD}|mil)\b(?:\s+y\s+(?=(?:un[ao]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)\b)|\s+)?)+(?<!\s))"
)
_UNIT = r"(?:horas?|días?|semanas?|mes(?:es)?|años?|décadas?)"
_MORE = r"(?:más\s+de|por\s+encima\s+de)"
_ALMOST = r"(?:casi|cerca\s+de|aproximadamente|alrededor\s+de|unos|unas|prácticamente)"
_LEAST = r"(?:al\s+menos|por\s+lo\s+menos|no\s+menos\s+de|un\s+mínimo\s+de|como\s+mínimo)"
_MOST = r"(?:hasta|como\s+máximo|un\s+máximo\s+de|no\s+más\s+de)"
_BOUND = rf"(?:{_MORE}|{_ALMOST}|{_LEAST}|{_MOST}|menos\s+de)"
DURATION = (
    rf"(?:(?:{_BOUND}\s+)?{NUMBER}\s+(?:largos\s+|largas\s+)?{_UNIT}(?:\s+y\s+medi[oa])?"
    rf"(?:(?:,\s+|\s+y\s+|\s+con\s+|\s+){NUMBER}\s+(?:mes(?:es)?|días?|semanas?)|\s+y\s+medi[oa])*(?!\w))"
)
_PART = re.compile(
    rf"({NUMBER})\s+(?:larg[oa]s\s+)?(hora|día|semana|mes|año|década)(?:s|es)?(\s+y\s+medi[oa])?\b", re.IGNORECASE
)  # fmt: skip
_SIGN = (
    (_MOST, "<="),
    (_MORE, ">"),
    (_LEAST, ">="),
    (r"menos\s+de", "<"),
    (rf"{_ALMOST}|una?\s+(?:{'|'.join(_ABOUT)})", "~"),
)
_KEYS = {
    "hora": ("H", 1),
    "día": ("D", 1),
    "semana": ("W", 1),
    "mes": ("M", 1),
    "año": ("Y", 1),
    "década": ("Y", 10),
}


def number(words: str) -> int | None:
    """A number in figures or words; None where it is none."""
    text = words.casefold().strip()
    if re.fullmatch(r"\d{1,3}(?:[ .,]\d{3})+", text):
        return int(re.sub(r"[ .,]", "", text))
    if re.fullmatch(r"\d+(?:[,.]5)?", text):
        return int(re.split(r"[,.]", text)[0])
    about = next((count for word, count in _ABOUT.items() if word in text), None)
    return about if about else _in_words(text)


def _in_words(text: str) -> int | None:
    total = current = 0
    seen = False
    for word in text.split():
        if word in _SMALL:
            current += _SMALL[word]
        elif word == "mil":
            total, current = total + max(current, 1) * 1000, 0
        elif word != "y":
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
    sign = next((s for pattern, s in _SIGN if re.match(rf"(?:{pattern})\b", text, re.I)), "")
    return Duration(f"{sign}P{date}{hours}")


def _parts(text: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for match in _PART.finditer(text):
        count = number(match[1])
        if count is None:
            continue
        key, times = _KEYS[match[2].casefold()]
        found[key] = found.get(key, 0) + count * times
        if key == "Y" and (match[3] or re.search(r"\d[,.]5$", match[1])):
            found["M"] = found.get("M", 0) + 6
    return found
