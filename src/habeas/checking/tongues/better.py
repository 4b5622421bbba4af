"""What to write instead, in the language of the draft."""

from datetime import date

_MONTHS: dict[str, str] = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
}
_ACCORDING = {"fr": "selon {}", "es": "según {}", "ru": "по словам: {}", "ar": "بحسب {}"}
_AS_FAR_AS_KNOWN = {
    "fr": "à notre connaissance, au {day} {month} {year}",
    "es": "que sepamos, al {day} de {month} de {year}",
    "ru": "насколько нам известно, на {day} {month} {year} года",
    "ar": "على حد علمنا، حتى {day} {month} {year}",
}


def according_to(voice: str, language: str) -> str:
    """By the word of somebody.

    >>> according_to("Ana Vole", "es")
    'según Ana Vole'
    """
    return _ACCORDING[language].format(voice)


def as_far_as_known(day: date, language: str) -> str:
    """To one's own knowledge, as at a day.

    >>> as_far_as_known(date(2024, 6, 1), "fr")
    'à notre connaissance, au 1er juin 2024'
    """
    month = _MONTHS[language].split()[day.month - 1]
    number = "1er" if language == "fr" and day.day == 1 else day.day
    return _AS_FAR_AS_KNOWN[language].format(day=number, month=month, year=day.year)
