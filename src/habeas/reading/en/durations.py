"""Lengths of time and numbers in words: "over one thousand days", "11 years and 2 months"."""

import re

from habeas.core.patterns import compiled
from habeas.core.values import Duration

_UNITS = {w: n for n, w in enumerate(
    ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"])}  # fmt: skip
_TENS = {
    w: 10 * n
    for n, w in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2
    )
}
_SMALL = _UNITS | _TENS | {"a": 1, "an": 1}
_WORD = "|".join(sorted(_UNITS | _TENS, key=len, reverse=True))
NUMBER = rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.5)?|\b(?:(?:{_WORD}|a|an|hundred|thousand)\b(?:[\s-]+and[\s-]+(?=(?:{_WORD})\b)|[\s-]+)?)+(?<![\s-]))"
_UNIT = r"(?:hours?|days?|weeks?|fortnights?|months?|years?|decades?)"
_MORE = r"(?:more than|over|above|in excess of|upwards of)"
_BOUND = (
    rf"(?:(?:{_MORE}|at least|no less than|not less than|a minimum of|less than|under|up to|at most|a maximum of|"
    r"nearly|almost|about|around|approximately|roughly|some|close to)\s+)"
)
DURATION = (
    rf"(?:{_BOUND}?(?:the\s+past\s+|the\s+last\s+)?{NUMBER}[\s-]+(?:and[\s-]a[\s-]half[\s-]+)?(?:full\s+|consecutive\s+|whole\s+|long\s+|more\s+)?{_UNIT}"
    rf"(?:(?<!day)(?<!days)(?:,?\s+and\s+|,\s+|\s+){NUMBER}[\s-]+(?:months?|days?|weeks?)|\s+and\s+a\s+half)*|{_BOUND}?half\s+a\s+year|{_BOUND}?a\s+decade)"
)
_ARTICLE = re.compile(rf"^an?[\s-]+(?=(?:{_WORD}|\d)\b)")
_PART = re.compile(
    rf"({NUMBER})[\s-]+(and[\s-]a[\s-]half[\s-]+)?(?:full\s+|consecutive\s+|whole\s+|long\s+|more\s+)?(hour|day|week|fortnight|month|year|decade)",
    re.IGNORECASE,
)
_HALF = re.compile(r"and[\s-]a[\s-]half", re.IGNORECASE)
_SIGN = (
    (r"more than|over|above|in excess of|upwards of", ">"),
    (r"at least|no less than|not less than|minimum", ">="),
    (r"less than|under", "<"),
    (r"up to|at most|maximum", "<="),
    (r"nearly|almost|about|around|approximately|roughly|some|close to", "~"),
)  # fmt: skip


def number(words: str) -> int | None:
    """A number in figures or words; None where it is none."""
    text = _ARTICLE.sub("", words.casefold().replace(",", "").strip())
    if re.fullmatch(r"\d+(?:\.\d+)?", text):
        return int(float(text))
    total = current = 0
    seen = False
    room = 100
    for word in re.split(r"[\s-]+", text):
        value = _SMALL.get(word)
        if value is not None:
            if value >= room:
                return None
            current += value
            room = 10 if word in _TENS else 1
        elif word == "hundred":
            current, room = max(current, 1) * 100, 100
        elif word == "thousand":
            total, current, room = total + max(current, 1) * 1000, 0, 100
        elif word != "and":
            return None
        seen = True
    return total + current if seen else None


def duration(words: str) -> Duration | None:
    """A length of time as ISO 8601 with its bound; None where the words are none."""
    text = " ".join(words.split())
    parts = _parts(text)
    if not parts:
        return None
    sign = next((s for pattern, s in _SIGN if compiled(rf"(?:{pattern})\b").match(text)), "")
    if parts.get("W") and not parts.get("D") and _HALF.search(text):
        return Duration(f"{sign or '~'}P{7 * parts['W'] + 3}D")
    date = "".join(f"{parts[u]}{u}" for u in "YMWD" if parts.get(u))
    if "W" in date and len(date) > len(f"{parts['W']}W"):
        date = date.replace(f"{parts['W']}W", "")
        parts["D"] = parts.get("D", 0) + 7 * parts["W"]
        date = "".join(f"{parts[u]}{u}" for u in "YMD" if parts.get(u))
    hours = f"T{parts['H']}H" if parts.get("H") else ""
    return Duration(f"{sign}P{date}{hours}") if date or hours else None


def _parts(text: str) -> dict[str, int]:
    if re.search(r"half a year", text, re.I):
        return {"M": 6}
    found: dict[str, int] = {}
    for match in _PART.finditer(text):
        count = number(match[1])
        if count is None:
            continue
        unit = match[3].casefold()
        key, times = {"hour": ("H", 1), "day": ("D", 1), "week": ("W", 1), "fortnight": ("D", 14),
                      "month": ("M", 1), "year": ("Y", 1), "decade": ("Y", 10)}[unit]  # fmt: skip
        found[key] = found.get(key, 0) + count * times
        if key == "Y" and (match[2] or match[1].endswith(".5") or "and a half" in text):
            found["M"] = found.get("M", 0) + 6
        if key == "M" and not found.get("Y") and _HALF.search(text):
            found["D"] = 15
    if not found and re.search(r"\ba decade\b", text, re.I):
        return {"Y": 10}
    return found
