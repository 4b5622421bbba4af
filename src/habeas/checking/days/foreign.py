"""Dates as drafts in French, Spanish, Russian and Arabic write them."""

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
    rf"(?<!\w)(?P<day>\d{{1,2}})(?:er|º|°)?\s+(?:de\s+)?(?:{_MONTHS})(?:/[\u0621-\u064a]+(?: (?:الأول|الثاني))?)?\b(?:\s+(?:del?\s+)?(?P<year>\d{{4}})(?!\d))?",
    re.IGNORECASE,
)
DEADLINE = re.compile(r"(?:\b(?:avant(?: le)?|d[’']ici(?: le| au)?|jusqu[’']au|au plus tard(?: le)?|antes del?|hasta el|a más tardar(?: el)?|para el|до|не позднее(?: чем)?|к)|قبل|حتى|بحلول|أقصاه|يتجاوز)\s*$", re.IGNORECASE)  # fmt: skip


def dates(text: str) -> Iterator[tuple[int, int, int | None, int, int]]:
    """Where a date begins and ends, its year where it is written, its month and its day."""
    for match in _DATE.finditer(text):
        month = next(number for number, _ in _STEMS if match[f"m{number}"])
        year = int(match["year"]) if match["year"] else None
        yield match.start(), match.end(), year, month, int(match["day"])
