"""Dates in French prose, as EDTF. What has no year is resolved against the document's own date; nothing is guessed."""

import re
from datetime import timedelta

from habeas.reading.dates import (
    Calendar,
    counted,
    months_from,
    unit_before,
    weekday_after,
    weekday_before,
)
from habeas.reading.fr.durations import NUMBER, number

_MONTHS = {"jan": 1, "fév": 2, "fev": 2, "mar": 3, "avr": 4, "mai": 5, "juin": 6, "juil": 7, "aoû": 8, "aou": 8,
           "sep": 9, "oct": 10, "nov": 11, "déc": 12, "dec": 12}  # fmt: skip
_DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_MON = (
    r"(?:janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre"
    r"|(?:janv|févr|avr|juil|sept|oct|nov|déc)\.)"
)
_DOM = r"(?:1er|premier|0?[1-9]|[12]\d|3[01])"
_YEAR = r"(?:19|20)\d\d"
_DAY = rf"(?:{'|'.join(_DAYS)})"
_PART = r"(?:(?:au\s+)?début|(?:à\s+la\s+)?mi|(?:à\s+la\s+)?fin|courant)"
_UNIT = r"(?:jours?|semaines?|mois|ans?|années?)"

_CORE = re.compile(
    rf"""(?P<iso>\b{_YEAR}-[01]\d-[0-3]\d\b)
    |\b(?:{_DAY},?\s+)?(?P<more>(?:{_DOM},\s+(?:le\s+)?){{1,9}}(?={_DOM}\s+et\s))?(?P<d1>{_DOM})(?:\s*(?P<link>–|-|au|et|ou)\s*(?:le\s+)?(?P<d1b>{_DOM}))?\s+(?P<m1>{_MON})(?:\s+(?:de\s+l'an(?:née)?\s+)?(?P<y1>{_YEAR}))?(?:\s+(?P<last>dernier))?(?!\w)
    |\b(?:{_PART}[\s-]+)?(?P<m3>{_MON})\s+(?:de\s+l'année\s+)?(?P<y3>{_YEAR})\b
    |\b(?P<slash>(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|1[0-2])[/.]{_YEAR})\b
    |(?:(?<=\b[Ee]n\s)|(?<=\b[Dd]epuis\s)|(?<=\bmois\sde\s)|(?<=\bmois\sd')|(?<=\b[Ff]in\s)|(?<=\b[Dd]ébut\s)|(?<=\b[Mm]i-))(?P<m4>{_MON})(?!\s+\d)(?!\w)
    |\b(?P<m5>{_MON})\s+(?:dernier|de\s+l'an(?:née)?\s+derni(?:er|ère))\b
    |(?:(?<=\b[Ee]n\s)|(?<=\b[Dd]epuis\s)|(?<=\bjusqu'en\s)|(?<=\b[Ff]in\s)|(?<=\b[Dd]ébut\s)|(?<=\bcourant\s)|(?<=\bannée\s)|(?<=\bété\s)|(?<=\bde\s)(?={_YEAR}\s+à\s+{_YEAR})|(?<={_YEAR}\sà\s)|(?<={_YEAR}\set\s)|(?<=\b[Ee]ntre\s))(?P<y4>{_YEAR})\b(?![-/]\d)
    |\b(?P<today>[Aa]ujourd'hui|[Cc]e\s+(?:jour|matin|soir)\b(?!-là)|[Cc]et\s+après-midi|[ÀAàa]\s+ce\s+jour\b|[Jj]usqu'à\s+(?:présent|maintenant|ce\s+jour))
    |\b(?P<yesterday>[Hh]ier)\b
    |(?<!après-)(?<!')\b(?P<tomorrow>[Dd]emain)\b
    |\b(?P<coming>(?i:{_DAY})\s+prochain)\b
    |\b(?P<lastunit>[Ll]a\s+semaine\s+(?:dernière|passée)|[Ll]e\s+mois\s+(?:dernier|passé)|[Ll]'an(?:née)?\s+(?:dernier|dernière|passé|passée)|[Cc]e\s+mois-ci|[Cc]ette\s+(?:année|semaine))\b
    |\b(?P<ago>[Ii]l\s+y\s+a\s+(?P<about>environ\s+|près\s+d[e']\s*|plus\s+d[e']\s*|quelque\s+|presque\s+)?(?P<n1>(?i:{NUMBER}))\s*(?P<u1>{_UNIT}))\b
    |\b(?P<later>(?P<n2>(?i:{NUMBER}))\s*(?P<u2>{_UNIT})\s+(?P<dir>plus\s+tard|après(?!\s+(?:s'|l[ea']|les|avoir|être|son|sa|leur|une?|que|qu'))|plus\s+tôt|auparavant))\b
    |\b(?P<next>[Ll]e\s+lendemain|[Ll]e\s+surlendemain|[Ll]a\s+veille|[Ll]e\s+jour\s+même|[Ll]e\s+même\s+jour|[Ll]e\s+soir\s+même|[Ll]e\s+(?:même\s+)?soir(?=[,.])|[Cc]e\s+(?:même\s+)?jour-là|[Dd]ès\s+le\s+lendemain)\b
    |(?<=[Dd]epuis\s)(?P<then>lors|cette\s+date|ce\s+jour(?:-là)?|son\s+arrestation)\b
    |\b(?P<weekday>(?:[Cc]e\s+|[Ll]e\s+)?(?i:{_DAY})(?:\s+dernier)?)\b(?!\s+prochain|\s+\d)
    """,
    re.VERBOSE,
)  # fmt: skip
_RELATION = re.compile(
    r"(?<!\w)(?:(?P<since>depuis|dès|à\s+(?:partir|compter|dater))|(?P<until>jusqu'(?:au|en|à)|jusqu'au)|(?P<by>d'ici)"
    r"|(?P<before>avant)|(?P<after>après|à\s+la\s+suite)|(?P<about>vers|aux?\s+alentours|environ|autour))"
    r"(?:\s+(?:son|sa|leur)\s+\w+,?)?\s*(?:\s(?:au\s+moins|le|la|les|du|au|de|en|l'année|l'été|fin|début|mi|courant|la\s+nuit|matin|soir)|mi-|\s*d'|\s)*$",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"(?:\b(?:doit|doivent|devrait|devraient)\s[^,;.]{0,40}\s(?:le|en|au)|(?-i:\b[a-zà-ÿ]\w*(?:ra|ront))\s+(?:[\w']+\s+){0,3}(?:le|en|au)|prévue?s?\s+(?:pour\s+)?(?:le|en|au)|attendue?s?\s+(?:pour\s+)?(?:le)?|fixée?s?\s+au|reportée?s?\s+(?:au|à)|prolongée?s?\s+jusqu'au|renvoyée?s?\s+au)\s*(?:le\s+)?$",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"(?:(?<!\w)(?:le|les|du|au|en|ce|dans\s+la\s+(?:nuit|matinée|soirée)\s+du|au\s+mois\s+d[e']|la\s+nuit\s+du)\s*)?(?:(?:début|mi|fin|courant)[\s-]+)?$",
    re.IGNORECASE,
)
_GAP = re.compile(r"\s*(?:au|jusqu'au|à|et|–|-)\s*(?:le\s+)?", re.IGNORECASE)


class FrenchCalendar(Calendar):
    """Dates in French."""

    core = _CORE
    relation = _RELATION
    ahead = _AHEAD
    lead = _LEAD
    gap = _GAP
    opener = re.compile(r"\b(du|de|entre|depuis)\s+(?:le\s+)?$", re.IGNORECASE)
    and_words = ("et",)
    between_words = ("entre",)

    def worded(self, match: re.Match[str], relation: str) -> str:
        """'depuis lors' and 'à ce jour'."""
        if match["then"]:
            return "since"
        if match["today"] and re.match(r"à\s+ce\s+jour|jusqu'", match["today"], re.IGNORECASE):
            return "asof"
        return relation

    def edtf(self, m: re.Match[str]) -> str | None:
        """What the words of a date mean."""
        if m["iso"]:
            return m["iso"]
        if m["d1"]:
            is_set = m["link"] in ("et", "ou")
            if m["last"] and self.base:
                self.told = None
            to = _day(m["d1b"]) if m["d1b"] else None
            more = [_day(day) for day in self.listed(m["more"]) if day != "le"]
            return self.days(_day(m["d1"]), to, _month(m["m1"]), m["y1"], is_set=is_set, more=more)
        if m["m3"]:
            return f"{m['y3']}-{_month(m['m3']):02}"
        if m["slash"]:
            day, month, year = re.split(r"[/.]", m["slash"])
            return f"{year}-{int(month):02}-{int(day):02}"
        if m["y4"]:
            return m["y4"]
        month = m["m4"] or m["m5"]
        return self.month_alone(_month(month)) if month else self._relative(m)

    def _relative(self, m: re.Match[str]) -> str | None:
        if m["then"]:
            return self.told.isoformat() if self.told else None
        if m["later"]:
            return self._counted_on(m)
        if m["next"]:
            return self._next(m["next"].casefold())
        base = self.day
        if base is None:
            return None
        if m["today"]:
            return base.isoformat()
        if m["yesterday"]:
            return (base - timedelta(days=1)).isoformat()
        if m["tomorrow"]:
            return (base + timedelta(days=1)).isoformat()
        if m["coming"] or (m["weekday"] and self.is_ahead):
            return weekday_after(base, _weekday(m["coming"] or m["weekday"]))
        if m["lastunit"]:
            words = m["lastunit"].casefold()
            unit = "week" if "semaine" in words else "month" if "mois" in words else "year"
            return unit_before(base, unit, this=words.startswith(("ce ", "cette ")))
        if m["weekday"]:
            return weekday_before(base, _weekday(m["weekday"]), before_today="dernier" in m["weekday"])  # fmt: skip
        return counted(base, number(m["n1"]), _unit(m["u1"]), "~" if m["about"] else "")

    def _counted_on(self, m: re.Match[str]) -> str | None:
        count = number(re.sub(r"\s*d(?:e|')\s*$", "", m["n2"]))
        if self.told is None or count is None or count > 100 * 365:
            return None
        count = -count if m["dir"].endswith(("tôt", "auparavant")) else count
        unit = _unit(m["u2"])
        if unit == "month":
            return months_from(self.told, count)
        if unit == "year":
            return str(self.told.year + count)
        return (self.told + timedelta(days=count * (7 if unit == "week" else 1))).isoformat()

    def _next(self, words: str) -> str | None:
        if self.told is None:
            return None
        days = 2 if "surlendemain" in words else 1 if "lendemain" in words else -1 if "veille" in words else 0  # fmt: skip
        return (self.told + timedelta(days=days)).isoformat()


def _month(name: str) -> int:
    small = name.casefold()
    return next(n for start, n in _MONTHS.items() if small.startswith(start))


def _day(words: str) -> str:
    return "1" if words in ("1er", "premier") else words


def _weekday(words: str) -> int:
    return next(n for n, day in enumerate(_DAYS) if day in words.casefold())


def _unit(words: str) -> str:
    start = words[:3].casefold()
    return {"jou": "day", "sem": "week", "moi": "month"}.get(start, "year")
