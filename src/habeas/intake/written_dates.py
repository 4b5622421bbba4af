"""A date as it stands written in a document, with nothing around it: day, month or span, in many languages."""

import re
from datetime import date

_NAMES = """
january jan janvier enero января январь januar janeiro gennaio ocak ژانویه يناير كانون-الثاني
february feb février fevrier févr febrero февраля февраль februar fevereiro febbraio şubat فوریه فبراير شباط
march mar mars marzo марта март märz março marzo mart مارس مارس آذار
april apr avril avr abril апреля апрель april abril aprile nisan آوریل أبريل نيسان
may mai mai mayo мая май mai maio maggio mayıs مه مايو أيار
june jun juin junio июня июнь juni junho giugno haziran ژوئن يونيو حزيران
july jul juillet juil julio июля июль juli julho luglio temmuz ژوئیه يوليو تموز
august aug août agosto августа август august agosto agosto ağustos اوت أغسطس آب
september sept septembre septiembre сентября сентябрь september setembro settembre eylül سپتامبر سبتمبر أيلول
october oct octobre octubre октября октябрь oktober outubro ottobre ekim اکتبر أكتوبر تشرين-الأول
november nov novembre noviembre ноября ноябрь november novembro novembre kasım نوامبر نوفمبر تشرين-الثاني
december dec décembre déc diciembre декабря декабрь dezember dezembro dicembre aralık دسامبر ديسمبر كانون-الأول
"""
_MONTHS = {
    name.replace("-", " "): number
    for number, line in enumerate(_NAMES.strip().splitlines(), start=1)
    for name in line.split()
} | {"sep": 9, "aout": 8, "ژوییه": 7, "می": 5, "مئی": 5}

_NAME = "|".join(sorted(_MONTHS, key=len, reverse=True))
# In the east of the Arab world a month is often given by both of its names.
_MONTH = rf"(?P<month>{_NAME})(?:\s?/\s?(?:{_NAME}))?\.?"
_YEAR = r"(?P<year>(?:19|20|۱۹|۲۰|١٩|٢٠)\d\d)"
_AFTER_DAY = r"(?:st|nd|rd|th|er|º|-?го)?\.?"
_DAY = rf"(?P<day>\d{{1,2}}){_AFTER_DAY}"
_OF_YEAR = r"(?:\s?(?:г\.?|года|р\.|року))?"
_FORMS = tuple(
    re.compile(form, re.I)
    for form in (
        r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?",
        r"(?P<year>\d{4})[/.](?P<month>\d\d)[/.](?P<day>\d\d)",
        r"(?P<year>\d{4})年(?P<month>\d{1,2})月(?P<day>\d{1,2})日",
        r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4})(?:\s?г(?:\.|ода)?)?",
        rf"{_DAY}[\s-](?:(?:of|de)\s)?{_MONTH},?[\s-](?:(?:de|del)\s)?{_YEAR}{_OF_YEAR}",
        rf"{_MONTH}\s{_DAY},?\s{_YEAR}",
    )
)
_SLASHED = re.compile(r"(?P<one>\d{1,2})/(?P<two>\d{1,2})/(?P<year>\d{4})")
_MONTH_ONLY = re.compile(rf"{_MONTH},?\s(?:de\s)?{_YEAR}(?:\s?(?:г\.?|года))?", re.I)
_TO = r"\s?(?:[–—-]|to|au|al|по|bis)\s?"
_WEEKDAY = r"(?:[^\W\d_]{3,12},?\s)?"
_SPANS = tuple(
    re.compile(form, re.I)
    for form in (
        rf"(?:from\s|du\s|del\s|с\s)?{_WEEKDAY}(?P<first>\d{{1,2}}){_AFTER_DAY}{_TO}{_WEEKDAY}{_DAY}\s(?:de\s)?{_MONTH},?"
        rf"\s(?:de\s)?{_YEAR}{_OF_YEAR}",
        rf"{_MONTH}\s(?P<first>\d{{1,2}}){_TO}{_DAY},?\s{_YEAR}",
    )
)
_CHINESE_DATE = re.compile(
    r"(?P<year>[〇零一二三四五六七八九]{4})年(?P<month>[一二三四五六七八九十]{1,2})月(?P<day>[一二三四五六七八九十廿]{1,3})日"
)
_CHINESE = {digit: str(value) for value, digit in enumerate("〇一二三四五六七八九")} | {"零": "0"}


def whole_date(words: str, language: str | None) -> str | None:
    """The date in EDTF, where the words are that and nothing else. The language decides how 05/04/2022 is read.

    >>> whole_date("29 déc 2023", "fr"), whole_date("二〇二〇年八月九日", "zh"), whole_date("31.02.2022", "ru")
    ('2023-12-29', '2020-08-09', None)
    """
    for form in _FORMS:
        match = form.fullmatch(words)
        if match:
            return _edtf(int(match["year"]), _month(match["month"]), int(match["day"]))
    slashed = _SLASHED.fullmatch(words)
    if slashed:
        return _slashed(int(slashed["one"]), int(slashed["two"]), int(slashed["year"]), language)
    month = _MONTH_ONLY.fullmatch(words)
    if month:
        return f"{int(month['year']):04}-{_month(month['month']):02}"
    return _chinese_date(words)


def last_day(words: str) -> str | None:
    """The day on which a span of days within one month ends.

    >>> last_day("2-8 October 2017"), last_day("Del lunes 4 al domingo 10 de marzo de 2024")
    ('2017-10-08', '2024-03-10')
    """
    match = next((m for form in _SPANS if (m := form.fullmatch(words))), None)
    if not match or int(match["first"]) >= int(match["day"]):
        return None
    return _edtf(int(match["year"]), _month(match["month"]), int(match["day"]))


def _month(written: str) -> int:
    return int(written) if written.isdigit() else _MONTHS[written.lower()]


def _slashed(one: int, two: int, year: int, language: str | None) -> str | None:
    """Day first, except that English is written both ways: then only what cannot be mistaken counts."""
    if two > 12 and language == "en":
        return _edtf(year, one, two)
    if one <= 12 and one != two and language in (None, "en"):
        return None
    return _edtf(year, two, one)


def _chinese_date(words: str) -> str | None:
    match = _CHINESE_DATE.fullmatch(words)
    if not match:
        return None
    year = int("".join(_CHINESE[digit] for digit in match["year"]))
    return _edtf(year, _chinese_number(match["month"]), _chinese_number(match["day"]))


def _chinese_number(written: str) -> int:
    """
    >>> _chinese_number("九"), _chinese_number("十二"), _chinese_number("二十"), _chinese_number("廿一")
    (9, 12, 20, 21)
    """
    tens, ten, ones = written.replace("廿", "二十").rpartition("十")
    return (int(_CHINESE.get(tens, "1")) * 10 if ten else 0) + int(_CHINESE.get(ones, "0"))


def _edtf(year: int, month: int, day: int) -> str | None:
    try:
        written = date(year, month, day)
    except ValueError:
        return None
    return written.isoformat() if 1900 <= year < 2100 else None
