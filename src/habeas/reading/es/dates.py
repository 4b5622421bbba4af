"""Dates in Spanish prose, as EDTF. What has no year is resolved against the document's own date; nothing is guessed."""

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
from habeas.reading.es.durations import NUMBER, number

_MONTHS = ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic")
_DAYS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
_MON = r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)"
_DOM_WORDS = ("primero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "trece", "catorce", "quince",
              "dieciséis", "diecisiete", "dieciocho", "diecinueve", "veinte", "veintiuno", "veintidós", "veintitrés", "veinticuatro", "veinticinco",
              "veintiséis", "veintisiete", "veintiocho", "veintinueve", "treinta", "treinta y uno")  # fmt: skip
_DOM = (
    r"(?:1º|1ro|1°|0?[1-9]|[12]\d|3[01]|"
    + "|".join(sorted(_DOM_WORDS, key=len, reverse=True))
    + r")"
)
_YEAR = r"(?:19|20)\d\d"
_DAY = rf"(?:{'|'.join(_DAYS)})"
_PART = (
    r"(?:(?:a\s+)?(?:principios|comienzos|inicios|mediados|fines|finales)\s+d(?:e|el\s+mes\s+de))"
)
_UNIT = r"(?:días?|semanas?|mes(?:es)?|años?)"
_OF = r"(?:\s+(?:de|del)(?:\s+año)?\s+|,?\s+)"

_CORE = re.compile(
    rf"""(?P<iso>\b{_YEAR}-[01]\d-[0-3]\d\b)
    |\b(?=[\dudtcsonqvpljm])(?:(?:pasado\s+|día\s+)*{_DAY},?\s+)?(?:(?:pasado|día)\s+)*(?P<more>(?:{_DOM},\s+(?:el\s+)?){{1,9}}(?={_DOM}\s+y\s))?(?P<d1>{_DOM})(?:\s*(?P<link>–|-|al|y|o)\s*(?:el\s+)?(?P<d1b>{_DOM}))?\s+de\s+(?P<m1>{_MON})(?:{_OF}(?P<y1>{_YEAR})|\s+de\s+(?P<thatyear>ese|aquel|este|dicho|mismo)\s+(?:mismo\s+)?año|\s+(?P<last>pasado|último))?(?!\w)(?:\s+(?P<following>siguiente)\b)?
    |\b(?:{_PART}\s+)?(?P<m3>{_MON}){_OF}(?P<y3>{_YEAR})\b
    |\b(?P<slash>(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|1[0-2])[/.]{_YEAR})\b
    |(?:(?<=\ben\s)|(?<=\bdesde\s)|(?<=\bhasta\s)|(?<=\bmes\sde\s)|(?<=principios\sde\s)|(?<=comienzos\sde\s)|(?<=inicios\sde\s)|(?<=mediados\sde\s)|(?<=fines\sde\s)|(?<=finales\sde\s)|(?<=\bpasado\s))(?P<m4>{_MON})(?!\s+\d)(?!\w)(?:\s+de\s+(?P<thatyear4>ese|aquel|este|dicho)\s+(?:mismo\s+)?año)?
    |\b(?P<m5>{_MON})\s+(?:pasado|último|del\s+año\s+pasado)\b
    |(?:(?<=\ben\s)|(?<=\bdesde\s)|(?<=\bhasta\s)|(?<=principios\sde\s)|(?<=mediados\sde\s)|(?<=finales\sde\s)|(?<=fines\sde\s)|(?<=comienzos\sde\s)|(?<=\baño\s)|(?<={_YEAR}\sa\s)|(?<={_YEAR}\sy\s)|(?<=\bentre\s)|(?<=\bde\s)(?={_YEAR}\s+a\s+{_YEAR}))(?P<y4>{_YEAR})\b(?![-/]\d)
    |\b(?P<today>[Hh]oy(?:\s+mismo)?|[Aa]l\s+día\s+de\s+hoy|[Hh]asta\s+(?:la\s+fecha|hoy|el\s+momento|ahora)|[Aa]\s+la\s+fecha|[Aa]l\s+cierre\s+de\s+est[ea]\s+\w+|[Ee]sta\s+(?:mañana|tarde|noche|madrugada))\b
    |\b(?P<yesterday>[Aa]yer|[Aa]noche|[Aa]nteayer|[Aa]ntier)\b
    |\b(?P<lastunit>[Ll]a\s+(?:pasada\s+semana|semana\s+pasada)|[Ee]l\s+(?:pasado\s+mes|mes\s+pasado|pasado\s+año|año\s+pasado)|[Ee]ste\s+(?:mes|año)|[Ee]sta\s+semana)\b
    |(?<!desde\s)\b(?P<ago>[Hh]ace\s+(?P<about>unos\s+|unas\s+|casi\s+|más\s+de\s+|aproximadamente\s+|cerca\s+de\s+|ya\s+)?(?P<n1>(?i:{NUMBER}))\s+(?P<u1>{_UNIT}))\b
    |\b(?=[\dUuDdTtCcSsOoNnQqVvMm])(?P<later>(?P<n2>(?i:{NUMBER}))\s+(?P<u2>{_UNIT})\s+(?P<dir>más\s+tarde|después(?!\s+de\s+(?!(?:ello|eso|esto)\b))|antes(?!\s+de)|atrás))\b
    |\b[Aa]\s+l[oa]s\s+(?P<n3>(?i:{NUMBER}))\s+(?P<u3>días|semanas|meses)\b(?!\s+de)
    |\b(?P<next>[Aa]l\s+día\s+siguiente|[Aa]l\s+otro\s+día|[Ee]l\s+día\s+siguiente|(?:la\s+)?(?:mañana|noche|tarde)\s+siguiente|[Ee]l\s+día\s+anterior|[Ll]a\s+víspera|[Ee]se\s+(?:mismo\s+)?día|[Aa]quel\s+(?:mismo\s+)?día|[Ee]l\s+mismo\s+día|[Ee]sa\s+(?:misma\s+)?(?:noche|tarde|mañana|madrugada))\b
    |(?<=[Dd]esde\s)(?P<then>entonces|esa\s+fecha|ese\s+(?:mismo\s+)?día|aquel\s+día|aquella\s+fecha|dicha\s+fecha)\b
    |\b(?P<dayonly>(?:el\s+)?día\s+(?P<d6>[12]?\d|3[01])|(?<=el\s)(?P<d7>[12]?\d|3[01])(?=[.,;]|\sy\b|$))(?!\s+de\s+\w|\s*[:º%])
    |\b(?P<coming>(?:el\s+)?(?:próximo\s+(?i:{_DAY})|(?i:{_DAY})\s+(?:próximo|que\s+viene)))\b
    |\b(?P<weekday>(?:(?:el|este|la\s+(?:mañana|tarde|noche|madrugada)\s+del?)\s+)?(?:(?:mismo|pasado|último)\s+)?(?i:{_DAY})(?:\s+pasado|\s+último)?)\b(?!\s+próximo|\s+\d|\s+siguiente)
    """,
    re.VERBOSE,
)  # fmt: skip
_RELATION = re.compile(
    r"(?<!\w)(?:(?P<since>desde(?!\s+hace)|a\s+partir|a\s+contar)|(?P<until>hasta)|(?P<before>antes|previo)|(?P<after>después|luego|tras|con\s+posterioridad|a\s+raíz)|(?P<about>hacia|alrededor|aproximadamente|en\s+torno|cerca))"
    r"(?:\s+(?:su|sus)\s+\w+,?)?\s*(?:\s(?:al\s+menos|el|la|los|las|del|de|en|a|año|mes|fin|finales|fines|principios|comienzos|inicios|mediados|la\s+noche|noche|mañana|madrugada|tarde|pasado|día)|\s)*$",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"(?:\bdeb(?:e|en|ería|erían)\s[^,;.]{0,40}\s(?:el|en)|\b\w+(?:rá|rán)\s+(?:[\w']+\s+){0,5}?(?:el|en|en\s+el\s+mes\s+de)|previst[oa]s?\s+(?:para\s+)?(?:el|en)|programad[oa]s?\s+para\s+(?:el|en)?|fijad[oa]s?\s+para\s+(?:el|en)?|fijó\s+(?:[\w']+\s+){0,5}?para\s+el|(?:diferid|aplazad|pospuest|suspendid)[oa]s?\s+(?:para|hasta)\s+(?:el)?|prorrog\w+\s+hasta\s+el|próximo|\bpara\s+el|antes\s+del)\s*(?:próximo\s+)?(?:día\s+)?$",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"(?:(?<!\w)(?:el|los|del|al|en|este|desde|en\s+la\s+(?:noche|madrugada|mañana|tarde)\s+del?|(?:en\s+)?el\s+mes\s+de|(?:durante\s+)?la\s+(?:noche|madrugada|mañana|tarde)\s+del?)\s+)?(?:pasado\s+|día\s+)*(?:(?:a\s+)?(?:principios|comienzos|inicios|mediados|fines|finales)\s+de\s+)?$",
    re.IGNORECASE,
)
_GAP = re.compile(r"\s*(?:al|hasta|a|y|–|-)\s*(?:el\s+|la\s+)?", re.IGNORECASE)


class SpanishCalendar(Calendar):
    """Dates in Spanish."""

    core = _CORE
    relation = _RELATION
    ahead = _AHEAD
    lead = _LEAD
    gap = _GAP
    opener = re.compile(r"\b(del?|entre|desde)\s+(?:el\s+)?$", re.IGNORECASE)
    and_words = ("y",)
    between_words = ("entre",)

    def worded(self, match: re.Match[str], relation: str) -> str:
        """'desde entonces' and 'hasta la fecha'."""
        if match["then"]:
            return "since"
        words = (match["today"] or "").casefold()
        if re.match(r"hasta|a\s+la\s+fecha|al\s+cierre|al\s+día", words):
            return "asof"
        return relation

    def edtf(self, m: re.Match[str]) -> str | None:
        """What the words of a date mean."""
        if m["iso"]:
            return m["iso"]
        if m["d1"]:
            return self._of_month(m)
        if m["m3"]:
            return f"{m['y3']}-{_month(m['m3']):02}"
        if m["slash"]:
            day, month, year = re.split(r"[/.]", m["slash"])
            return f"{year}-{int(month):02}-{int(day):02}"
        if m["y4"]:
            return m["y4"]
        if m["m4"] and m["thatyear4"] and self.year:
            return f"{self.year}-{_month(m['m4']):02}"
        month = m["m4"] or m["m5"]
        return self.month_alone(_month(month)) if month else self._relative(m)

    def _of_month(self, m: re.Match[str]) -> str | None:
        if m["last"] and self.base:
            self.told = self.year = None
        year = m["y1"] or (str(self.year) if (m["thatyear"] or m["following"]) and self.year else None)  # fmt: skip
        to = _day(m["d1b"]) if m["d1b"] else None
        is_set = m["link"] in ("y", "o")
        more = [day for day in self.listed(m["more"]) if day != "el"]
        return self.days(
            _day(m["d1"]), to, _month(m["m1"]), year, is_set=is_set, more=[*map(_day, more)]
        )

    def _relative(self, m: re.Match[str]) -> str | None:
        if m["then"]:
            return self.told.isoformat() if self.told else None
        if m["later"]:
            return self._later(m)
        if m["n3"]:
            return self._counted_on(number(m["n3"]), _unit(m["u3"]))
        if m["next"]:
            return self._next(m["next"].casefold())
        if m["dayonly"]:
            return self._day_of_month_told(int(m["d6"] or m["d7"]))
        return self._from_today(m)

    def _from_today(self, m: re.Match[str]) -> str | None:
        base = self.day
        if base is None:
            return None
        if m["today"]:
            return base.isoformat()
        if m["yesterday"]:
            days = 2 if m["yesterday"].casefold().startswith("ant") else 1
            return (base - timedelta(days=days)).isoformat()
        if m["lastunit"]:
            words = m["lastunit"].casefold()
            unit = "week" if "semana" in words else "month" if "mes" in words else "year"
            return unit_before(base, unit, this=words.startswith(("este ", "esta ")))
        if m["coming"] or (m["weekday"] and self.is_ahead):
            return weekday_after(base, _weekday(m["coming"] or m["weekday"]))
        if m["weekday"]:
            words = m["weekday"].casefold()
            before_today = "pasado" in words or "último" in words
            return weekday_before(base, _weekday(words), before_today=before_today)
        return counted(base, number(m["n1"]), _unit(m["u1"]), "~" if m["about"] else "")

    def _later(self, m: re.Match[str]) -> str | None:
        count = number(m["n2"])
        if m["dir"].casefold().startswith("atrás"):
            return counted(self.day, count, _unit(m["u2"])) if self.day else None
        back = m["dir"].casefold().startswith("antes")
        return self._counted_on(-count if back and count else count, _unit(m["u2"]))

    def _counted_on(self, count: int | None, unit: str) -> str | None:
        if self.told is None or count is None or abs(count) > 36_500:
            return None
        if unit == "month":
            return months_from(self.told, count)
        if unit == "year":
            return str(self.told.year + count)
        return (self.told + timedelta(days=count * (7 if unit == "week" else 1))).isoformat()

    def _next(self, words: str) -> str | None:
        if self.told is None:
            return None
        days = -1 if "anterior" in words or "víspera" in words else 1 if "siguiente" in words or "otro" in words else 0  # fmt: skip
        return (self.told + timedelta(days=days)).isoformat()

    def _day_of_month_told(self, day: int) -> str | None:
        """'el día 18' after a day of the same month."""
        around = self.told or self.day
        return f"{around.year}-{around.month:02}-{day:02}" if around else None


def _month(name: str) -> int:
    small = name.casefold()[:3]
    return _MONTHS.index("sep" if small == "set" else small) + 1


def _day(words: str) -> str:
    small = words.casefold()
    if small in _DOM_WORDS:
        return str(max(1, _DOM_WORDS.index(small)))
    return re.sub(r"\D", "", small)


def _weekday(words: str) -> int:
    return next(n for n, day in enumerate(_DAYS) if day in words)


def _unit(words: str) -> str:
    start = words[:3].casefold()
    return {"día": "day", "sem": "week", "mes": "month"}.get(start, "year")
