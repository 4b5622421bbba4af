"""The date a document gives itself, in a line of its own near its beginning or its end.

A date inside a sentence is never taken for it, and a date that can be read in two ways is none.
"""

import re
from datetime import date

_NAMES = """
january jan janvier enero января январь januar janeiro gennaio ocak ژانویه يناير
february feb février fevrier febrero февраля февраль februar fevereiro febbraio şubat فوریه فبراير
march mar mars marzo марта март märz março marzo mart مارس مارس
april apr avril abril апреля апрель april abril aprile nisan آوریل أبريل
may mai mai mayo мая май mai maio maggio mayıs مه مايو
june jun juin junio июня июнь juni junho giugno haziran ژوئن يونيو
july jul juillet julio июля июль juli julho luglio temmuz ژوئیه يوليو
august aug août agosto августа август august agosto agosto ağustos اوت أغسطس
september sept septembre septiembre сентября сентябрь september setembro settembre eylül سپتامبر سبتمبر
october oct octobre octubre октября октябрь oktober outubro ottobre ekim اکتبر أكتوبر
november nov novembre noviembre ноября ноябрь november novembro novembre kasım نوامبر نوفمبر
december dec décembre diciembre декабря декабрь dezember dezembro dicembre aralık دسامبر ديسمبر
"""
_MONTHS = {
    name: number
    for number, line in enumerate(_NAMES.strip().splitlines(), start=1)
    for name in line.split()
} | {"sep": 9, "aout": 8, "ژوییه": 7, "می": 5, "مئی": 5}

_MONTH = "(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\.?"
_YEAR = r"(?P<year>(?:19|20|۱۹|۲۰|١٩|٢٠)\d\d)"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|-?го)?\.?"
_FORMS = tuple(
    re.compile(form, re.I)
    for form in (
        r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?",
        r"(?P<year>\d{4})[/.](?P<month>\d\d)[/.](?P<day>\d\d)",
        r"(?P<year>\d{4})年(?P<month>\d{1,2})月(?P<day>\d{1,2})日",
        r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4})(?:\s?г(?:\.|ода)?)?",
        rf"{_DAY}[\s-](?:(?:of|de)\s)?{_MONTH},?[\s-](?:(?:de|del)\s)?{_YEAR}(?:\s?(?:г\.?|года|р\.|року))?",
        rf"{_MONTH}\s{_DAY},?\s{_YEAR}",
    )
)
_SLASHED = re.compile(r"(?P<one>\d{1,2})/(?P<two>\d{1,2})/(?P<year>\d{4})")
_MONTH_ONLY = re.compile(rf"{_MONTH},?\s(?:de\s)?{_YEAR}(?:\s?(?:г\.?|года))?", re.I)

_CLOCK = re.compile(
    r"[\s,|–—-]*(?:at\s|à\s|в\s)?\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s?[A-Z]{2,4})?$",
    re.I,
)
_LABEL = re.compile(
    r"^(?:(?:date[d]?|published(?:\son)?|posted(?:\son)?|issued(?:\son)?|released(?:\son)?|publié\sle|publicado\sel"
    r"|fecha|дата|опубликовано|datum|tarih|تاریخ|التاريخ)\s*:?\s*|(?:on|le|el|den)\s)+",
    re.I,
)
_WEEKDAY = re.compile(
    r"^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|lundi|mardi|mercredi|jeudi|vendredi|samedi"
    r"|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|понедельник|вторник|среда|четверг|пятница"
    r"|суббота|воскресенье|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\.?,?\s",
    re.I,
)
_PLACE = re.compile(r"^[^\W\d_][^\d:;!?]{0,58}?(?:,\s|\s?[|–—·•:]\s|\s-\s)")
_RUN_ON = re.compile(r"^(?P<line>[^.!?]{6,90}?\d\)?)\.?\s?(?:[–—:]|--?)\s+\S")
_LONGEST_LINE = 100
_MOST_WORDS_BEFORE = 5
_FIRST, _LAST = 12, 4


def dateline(text: str, language: str | None) -> str | None:
    """The document's own date in EDTF, or None. The language decides how 05/04/2022 is read.

    >>> dateline("A call for care\\n\\nBishkek, 14 May 2022\\n\\nOn 31 March she was ill.", "en")
    '2022-05-14'
    >>> dateline("On 31 March 2022 the party made a call.", "en") is None
    True
    """
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    first = (_first_line_date(line, language) for line in lines[:_FIRST])
    last = (date_in(line, language) for line in reversed(lines[_FIRST:][-_LAST:]))
    return next((found for found in (*first, *last) if found), None)


def _first_line_date(line: str, language: str | None) -> str | None:
    run_on = _RUN_ON.match(line)
    return date_in(line, language) or (date_in(run_on["line"], language) if run_on else None)


def date_in(line: str, language: str | None) -> str | None:
    """The date, where the line holds nothing else but a label, a place or a clock time.

    >>> date_in("Published: Monday, May 2nd, 2022 at 10:30", "en")
    '2022-05-02'
    """
    if len(line) > _LONGEST_LINE or "\n" in line:
        return None
    line = _CLOCK.sub("", line.strip("()[] \t")).rstrip(" .,;")
    for candidate in (line, _without_place(line)):
        bare = _WEEKDAY.sub("", _LABEL.sub("", candidate))
        found = _whole_date(bare, language)
        if found:
            return found
    return None


def _without_place(line: str) -> str:
    place = _PLACE.match(line)
    if not place or len(place[0].split()) > _MOST_WORDS_BEFORE:
        return line
    return line[place.end() :]


def _whole_date(words: str, language: str | None) -> str | None:
    for form in _FORMS:
        match = form.fullmatch(words)
        if match:
            return _edtf(int(match["year"]), _month(match["month"]), int(match["day"]))
    slashed = _SLASHED.fullmatch(words)
    if slashed:
        return _slashed(int(slashed["one"]), int(slashed["two"]), int(slashed["year"]), language)
    month = _MONTH_ONLY.fullmatch(words)
    return f"{int(month['year']):04}-{_month(month['month']):02}" if month else None


def _month(written: str) -> int:
    return int(written) if written.isdigit() else _MONTHS[written.lower()]


def _slashed(one: int, two: int, year: int, language: str | None) -> str | None:
    """Day first, except that English is written both ways: then only what cannot be mistaken counts."""
    if two > 12 and language == "en":
        return _edtf(year, one, two)
    if one <= 12 and one != two and language in (None, "en"):
        return None
    return _edtf(year, two, one)


def _edtf(year: int, month: int, day: int) -> str | None:
    try:
        written = date(year, month, day)
    except ValueError:
        return None
    return written.isoformat() if 1900 <= year < 2100 else None
