"""Lengths of time and numbers in Russian words: "более тысячи дней", "шести лет и двух месяцев", "полтора года"."""

import re

from habeas.core.values import Duration

_FORMS = {
    1: "один одна одно одного одной одному одну одним одни",
    2: "два две двух двум двумя",
    3: "три трёх трем трём трех тремя",
    4: "четыре четырёх четырех четырём четырем",
    5: "пять пяти пятью",
    6: "шесть шести",
    7: "семь семи",
    8: "восемь восьми",
    9: "девять девяти",
    10: "десять десяти",
    11: "одиннадцать одиннадцати",
    12: "двенадцать двенадцати",
    13: "тринадцать тринадцати",
    14: "четырнадцать четырнадцати",
    15: "пятнадцать пятнадцати",
    16: "шестнадцать шестнадцати",
    17: "семнадцать семнадцати",
    18: "восемнадцать восемнадцати",
    19: "девятнадцать девятнадцати",
    20: "двадцать двадцати",
    30: "тридцать тридцати",
    40: "сорок сорока",
    50: "пятьдесят пятидесяти",
    60: "шестьдесят шестидесяти",
    70: "семьдесят семидесяти",
    80: "восемьдесят восьмидесяти",
    90: "девяносто девяноста",
    100: "сто ста",
    200: "двести двухсот",
    300: "триста трёхсот трехсот",
    1000: "тысяча тысячи тысячу",
}
_COUNTED = {"двое": 2, "трое": 3, "четверо": 4, "двоих": 2, "троих": 3, "пару": 2}
_SMALL = {form: n for n, forms in _FORMS.items() for form in forms.split()} | _COUNTED
_WORD = "|".join(sorted(_SMALL, key=len, reverse=True))
NUMBER = rf"(?:\d{{1,3}}(?:[ .]\d{{3}})+(?!\d)|\d+(?:,5)?|(?<!\w)(?:{_WORD})\b(?:\s+(?:{_WORD})\b){{0,3}})"
_HALF = r"(?:(?:полтора|полутора)\s+(?:года|месяцев|месяца|лет)|(?:полгода|полугода)\b)"
UNIT = (
    r"(?:час(?:а|ов|ам)?|день|дня|дней|дням|сутки|суток|суткам|недел(?:я|и|ь|ю|ям)|месяц(?:а|ев|ам|у)?|"
    r"год(?:а|у|ам|ов)?|лет|летам)(?!\w)"
)
_MORE = r"(?:более(?:\s+чем)?|больше(?:\s+чем)?|свыше)"
_ALMOST = r"(?:около|почти|примерно|приблизительно|порядка|без\s+малого)"
_LEAST = r"(?:не\s+менее(?:\s+чем)?|не\s+меньше|как\s+минимум|по\s+меньшей\s+мере|минимум)"
_BOUND = rf"(?:{_LEAST}|{_MORE}|{_ALMOST}|менее(?:\s+чем)?|меньше|до)"
_NEXT = rf"(?:(?:,\s+|\s+и\s+|\s+){NUMBER}\s+(?:месяц(?:а|ев|ам)?|дн(?:я|ей|ям)|день|суток)(?!\w))"
DURATION = rf"(?:(?:{_BOUND}\s+)?(?:{_HALF}|{NUMBER}(?:\s+с\s+половиной)?\s+(?:долгих\s+|полных\s+)?{UNIT}{_NEXT}*))"
_PART = re.compile(
    rf"({NUMBER})(\s+с\s+половиной)?\s+(?:долгих\s+|полных\s+)?(час|ден|дн|сут|недел|месяц|год|лет)\w*",
    re.IGNORECASE,
)
_SIGN = ((_LEAST, ">="), (_MORE, ">"), (_ALMOST, "~"), (r"менее|меньше", "<"), (r"до\s", "<="))
_KEYS = {
    "час": ("H", 1),
    "ден": ("D", 1),
    "дн": ("D", 1),
    "сут": ("D", 1),
    "недел": ("W", 1),
    "месяц": ("M", 1),
    "год": ("Y", 1),
    "лет": ("Y", 1),
}
_FIRST_YEAR = 1900


def number(words: str) -> int | None:
    """A number in figures or words; None where it is none."""
    text = words.casefold().strip()
    if re.fullmatch(r"\d[\d .]*(?:,\d+)?", text):
        return int(re.sub(r"[ .]", "", text.partition(",")[0]))
    total = 0
    for word in text.split():
        if word not in _SMALL:
            return None
        value = _SMALL[word]
        total = max(total, 1) * 1000 if value == 1000 else total + value
    return total or None


def duration(words: str) -> Duration | None:
    """A length of time as ISO 8601 with its bound; None where the words are none, or a year of the calendar ("2022 года")."""
    text = " ".join(words.split()).casefold()
    parts = _parts(text)
    if parts.get("Y", 0) >= _FIRST_YEAR:
        return None
    if parts.get("W") and len(parts) > 1:
        parts["D"] = parts.get("D", 0) + 7 * parts.pop("W")
    date = "".join(f"{parts[unit]}{unit}" for unit in "YMWD" if parts.get(unit))
    hours = f"T{parts['H']}H" if parts.get("H") else ""
    if not date and not hours:
        return None
    sign = next((s for pattern, s in _SIGN if re.match(pattern, text)), "")
    return Duration(f"{sign}P{date}{hours}")


def _parts(text: str) -> dict[str, int]:
    half = re.search(_HALF, text)
    if half:
        return {"M": 6} if "пол" in half[0] and "тора" not in half[0] else _one_and_a_half(half[0])
    found: dict[str, int] = {}
    for match in _PART.finditer(text):
        count = number(match[1])
        if count is None:
            continue
        key, times = _KEYS[match[3].casefold()]
        found[key] = found.get(key, 0) + count * times
        if key == "Y" and (match[2] or match[1].endswith(",5")):
            found["M"] = found.get("M", 0) + 6
    return found


def _one_and_a_half(words: str) -> dict[str, int]:
    return {"M": 1, "D": 15} if "месяц" in words else {"Y": 1, "M": 6}
