"""Dates and lengths as drafts in French, Spanish, Russian and Arabic write them."""

import re
from collections.abc import Iterator

_STEMS: tuple[tuple[int, str], ...] = (
    (1, r"janv(?:ier|\.)|enero|ene\.|январ[ья]|يناير|كانون الثاني"),
    (2, r"f[ée]vr(?:ier|\.)|febrero|feb\.|феврал[ья]|فبراير|شباط"),
    (3, r"mars|marzo|март[а]?|مارس|آذار"),
    (4, r"avr(?:il|\.)|abril|апрел[ья]|أبريل|إبريل|نيسان"),
    (5, r"mai|mayo|ма[йя]|مايو|أيار"),
    (6, r"juin|junio|июн[ья]|يونيو|يونيه|حزيران"),
    (7, r"juil(?:let|\.)|julio|июл[ья]|يوليو|يوليه|تموز"),
    (8, r"ao[ûu]t|agosto|август[а]?|أغسطس|آب"),
    (9, r"sept(?:embre|\.)|sep?tiembre|сентябр[ья]|سبتمبر|أيلول"),
    (10, r"oct(?:obre|\.)|octubre|октябр[ья]|أكتوبر|تشرين الأول"),
    (11, r"nov(?:embre|\.)|noviembre|ноябр[ья]|نوفمبر|تشرين الثاني"),
    (12, r"d[ée]c(?:embre|\.)|diciembre|декабр[ья]|ديسمبر|كانون الأول"),
)
_MONTHS = "|".join(f"(?P<m{number}>{stems})" for number, stems in _STEMS)
_DATE = re.compile(
    rf"(?<!\w)(?P<day>\d{{1,2}})(?:er|º|°)?\s+(?:de\s+)?(?:{_MONTHS})\b(?:\s+(?:del?\s+)?(?P<year>\d{{4}})(?!\d))?",
    re.IGNORECASE,
)
_DAYS = re.compile(
    r"(?<![\d.,])(?P<number>\d{1,3}(?:[   .,]\d{3})+|\d+)\s+(?:jours|d[ií]as|дн(?:ей|я)|день|يوم(?:ا|اً|ًا)?|أيام)(?!\w)",
    re.IGNORECASE,
)
_HELD = re.compile(
    r"\b(?:d[ée]ten\w+|détention|prison\w*|emprisonn\w+|incarc[ée]r\w+|garde à vue|barreaux|pres[oa]s?|c[áa]rcel|prisi[óo]n|encarcel\w+|custodia|reja)\b|под стражей|заключени\w+|содержится|содержат|тюрьм\w+|задержан\w*|محتجز|احتجاز|معتقل|اعتقال|سجن|سجين|موقوف",
    re.IGNORECASE,
)
_OTHER = re.compile(r"condamn\w+|peine|condena\w*|pena\b|приговор\w+|срок\w*|голодов\w+|grève|huelga|isolement|aislamiento|карцер\w*|حكم|إضراب|réponse|respuesta|ответ\w*|جواب|رد ", re.IGNORECASE)  # fmt: skip
_REACH = 90

DEADLINE = re.compile(r"(?:\b(?:avant le|d[’']ici le|d[’']ici au|jusqu[’']au|au plus tard le|antes del?|hasta el|a más tardar el|до|не позднее)|قبل|حتى)\s*$", re.IGNORECASE)  # fmt: skip


def dates(text: str) -> Iterator[tuple[int, int, int | None, int, int]]:
    """Where a date begins and ends, its year where it is written, its month and its day."""
    for match in _DATE.finditer(text):
        month = next(number for number, _ in _STEMS if match[f"m{number}"])
        year = int(match["year"]) if match["year"] else None
        yield match.start(), match.end(), year, month, int(match["day"])


def days_held(text: str) -> Iterator[tuple[re.Match[str], int]]:
    """The numbers of days that a sentence gives for custody."""
    for match in _DAYS.finditer(text):
        near = text[max(0, match.start() - _REACH) : match.end() + _REACH]
        if _HELD.search(near) and not _OTHER.search(near):
            yield match, int(re.sub(r"\D", "", match["number"]))
