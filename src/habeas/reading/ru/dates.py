"""Dates in Russian prose, as EDTF. What has no year is resolved against the document's own date; nothing is guessed."""

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
from habeas.reading.ru.durations import NUMBER, UNIT, number

_MONTHS = {"янв": 1, "фев": 2, "мар": 3, "апр": 4, "ма": 5, "июн": 6, "июл": 7, "авг": 8, "сен": 9, "окт": 10,
           "ноя": 11, "дек": 12}  # fmt: skip
_WEEKDAYS = ("понедельник", "вторник", "сред", "четверг", "пятниц", "суббот", "воскресень")
_OF = (
    r"(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря"
    r"|(?:янв|февр|апр|авг|сент|окт|нояб|дек)\.)"
)
_MON = (
    r"(?:январ[ьяею]|феврал[ьяею]|март[аеу]?|апрел[ьяею]|ма[йяею]|июн[ьяею]|июл[ьяею]|август[аеу]?|"
    r"сентябр[ьяею]|октябр[ьяею]|ноябр[ьяею]|декабр[ьяею])"
)
_DOM = r"(?:0?[1-9]|[12]\d|3[01])"
_YEAR = r"(?:19|20)\d\d"
_OF_YEAR = r"(?:\s*(?:года|году|год|гг?\.))"
_WHICH = (
    r"(?P<which{n}>(?:прошлого|минувшего|предыдущего|этого|текущего|нынешнего|того\s+же)\s+года)"
)
_WEEKDAY = r"(?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)"

_CORE = re.compile(
    rf"""(?P<iso>\b{_YEAR}-[01]\d-[0-3]\d\b)
    |(?:(?<=[вВ]\s)(?:{_WEEKDAY}),\s+|(?<=[вВ]о\s)вторник,\s+)?(?<![\d.])(?P<more>(?:{_DOM},\s+){{1,9}}(?={_DOM}\s+и\s))?(?P<d1>{_DOM})(?:-?го)?(?:\s*(?P<link>–|-|и|или|по|на)\s*(?P<d1b>{_DOM}))?\s+(?P<m1>{_OF})(?:\s+(?P<y1>{_YEAR}){_OF_YEAR}?|\s+{_WHICH.format(n=1)})?(?!\w)
    |\b(?P<m3>{_MON})\s+(?P<y3>{_YEAR})\b{_OF_YEAR}?
    |(?<![\d.])(?P<dot>(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.{_YEAR})\b
    |(?<=[\s(])(?P<m5>{_MON})\s+{_WHICH.format(n=2)}
    |(?:(?<=\b[вВсСкК]\s)|(?<=\b[сС]о\s)|(?<=\b[дД]о\s)|(?<=\b[пП]о\s)|(?<=\bконце\s)|(?<=\bконца\s)|(?<=\bначале\s)|(?<=\bначала\s)|(?<=\bсередине\s)|(?<=\bсередины\s)|(?<=\bпосле\s))(?P<m4>{_MON})(?!\w)
    |\b(?P<y4>{_YEAR})\s*(?:года\b|году\b|год\b|г\.)(?!\s+рождения)
    |\b(?P<asof>[Нн]а\s+сегодняшний\s+день|[Дд]о\s+сих\s+пор|[Пп]о\s+сей\s+день|[Пп]о\s+настоящее\s+время|[Дд]о\s+настоящего\s+времени|[Пп]о\s+сегодняшний\s+день|[Пп]о-прежнему)\b
    |\b(?P<today>[Сс]егодня)\b
    |\b(?P<yesterday>[Пп]озавчера|[Вв]чера)\b
    |\b(?P<tomorrow>[Пп]ослезавтра|[Зз]автра)\b
    |\b[Вв]о?\s+(?:следующ|ближайш)(?:ий|ую|ее)\s+(?P<coming>{_WEEKDAY}|вторник)\b
    |\b(?P<lastunit>[Нн]а\s+(?:прошлой|минувшей|этой)\s+неделе|[Вв]\s+(?:прошлом|минувшем|этом|текущем)\s+(?:месяце|году))\b
    |\b(?P<ago>(?P<about>(?:около|почти|примерно|более|больше)\s+)?(?P<n1>(?i:{NUMBER}))\s+(?P<u1>{UNIT})\s+(?:тому\s+)?назад)\b
    |\b(?P<week>[Нн]еделю|[Мм]есяц|[Гг]од)\s+(?:тому\s+)?назад\b
    |\b(?P<later>(?:[Чч]ерез|[Сс]пустя)\s+(?P<n2>(?i:{NUMBER}))\s+(?P<u2>{UNIT}))(?!\s+после)
    |\b(?P<next>[Нн]а\s+(?:следующий|другой)\s+день|[Нн]а\s+следующее\s+утро|[Вв]\s+тот\s+же\s+(?:день|вечер)|[Вв]\s+этот\s+(?:же\s+)?день|[Нн]аутро|[Дд]н[её]м\s+ранее)\b
    |(?<=[Сс]\s)(?P<then>тех\s+пор|того\s+(?:времени|момента|дня)|этого\s+(?:времени|момента|дня))\b
    |(?<=[вВ]\s)(?P<wd1>{_WEEKDAY})\b|(?<=[вВ]о\s)(?P<wd2>вторник)\b|(?:(?<=[вВ]\sпрошлый\s)|(?<=[вВ]\sминувший\s)|(?<=[вВ]\sпрошлое\s)|(?<=[вВ]\sминувшее\s))(?P<wd3>{_WEEKDAY})\b|(?:(?<=[вВ]\sпрошлую\s)|(?<=[вВ]\sминувшую\s)|(?<=[вВ]\sэту\s))(?P<wd4>{_WEEKDAY})\b
    """,
    re.VERBOSE,
)  # fmt: skip
_RELATION = re.compile(
    r"(?<!\w)(?:(?P<since>начиная\s+с|со?)|(?P<until>вплоть\s+до|до|по)|(?P<by>к)|(?P<before>перед)|(?P<after>после)|(?P<about>около|примерно|приблизительно))"
    r"\s+(?:(?:конца|начала|середины|самого|зимы|весны|лета|осени)\s+)*$",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"(?:назначен\w*|назначил\w*|перенес[её]н\w*|перен[её]с\w*|отложен\w*|отложил\w*|намечен\w*|запланирован\w*|состоится|состоятся|пройд[её]т|продл\w+|начн[её]тся|рассмотр\w+|будет|истекает|освободится|оставил\w*|оставлен\w*)"
    r"(?:\s+[^\s,;.]+){0,4}?\s+(?:на\s+|до\s+|в\s+|к\s+)?$",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"(?:(?<!\w)(?:во?|на|от)\s+)?(?:(?:в|начале|начала|конце|середине|ночь|ночи|ночь\s+на|ночь\s+с|утром|вечером|дн[её]м|ночью|самом|прошлый|прошлую|зимой|весной|летом|осенью)\s+)*$",
    re.IGNORECASE,
)


class RussianCalendar(Calendar):
    """Dates in Russian."""

    core = _CORE
    relation = _RELATION
    ahead = _AHEAD
    lead = _LEAD
    gap = re.compile(r"\s*(?:по|до|и|–|-)\s*", re.IGNORECASE)
    opener = re.compile(r"\b(с|со|между)\s+$", re.IGNORECASE)
    and_words = ("и",)
    between_words = ("между",)

    def worded(self, match: re.Match[str], relation: str) -> str:
        """'с тех пор' and 'до сих пор'."""
        if match["then"]:
            return "since"
        return "asof" if match["asof"] else relation

    def edtf(self, m: re.Match[str]) -> str | None:
        """What the words of a date mean."""
        if m["iso"]:
            return m["iso"]
        if m["d1"]:
            year = m["y1"] or self._year_of(m["which1"])
            is_set = m["link"] in ("и", "или")
            more = self.listed(m["more"])
            return self.days(m["d1"], m["d1b"], _month(m["m1"]), year, is_set=is_set, more=more)
        if m["m3"]:
            return f"{m['y3']}-{_month(m['m3']):02}"
        if m["m5"]:
            year = self._year_of(m["which2"])
            return f"{year}-{_month(m['m5']):02}" if year else None
        if m["dot"]:
            day, month, year = m["dot"].split(".")
            return f"{year}-{int(month):02}-{int(day):02}"
        if m["y4"]:
            return m["y4"]
        return self.month_alone(_month(m["m4"])) if m["m4"] else self._relative(m)

    def _year_of(self, words: str | None) -> str | None:
        """'прошлого года', 'того же года'."""
        if words is None or self.base is None:
            return None
        if words.startswith("того"):
            return str(self.told.year) if self.told else None
        this = words.startswith(("этого", "текущего", "нынешнего"))
        return str(self.base.year if this else self.base.year - 1)

    def _relative(self, m: re.Match[str]) -> str | None:
        if m["then"]:
            return self.told.isoformat() if self.told else None
        if m["later"]:
            return self._counted_on(m)
        if m["next"]:
            return self._next(m["next"].casefold())
        return self._from_today(m)

    def _from_today(self, m: re.Match[str]) -> str | None:
        base = self.day
        if base is None:
            return None
        if m["today"] or m["asof"]:
            return base.isoformat()
        if m["yesterday"]:
            days = 2 if m["yesterday"].casefold().startswith("поза") else 1
            return (base - timedelta(days=days)).isoformat()
        if m["tomorrow"]:
            days = 2 if m["tomorrow"].casefold().startswith("после") else 1
            return (base + timedelta(days=days)).isoformat()
        if m["coming"]:
            return weekday_after(base, _weekday(m["coming"]))
        if m["lastunit"]:
            words = m["lastunit"].casefold()
            this = " эт" in words or "текущ" in words
            return unit_before(base, _unit(words.split()[-1]), this=this)
        if m["week"]:
            return counted(base, 1, _unit(m["week"]))
        weekday = next((m[name] for name in ("wd1", "wd2", "wd3", "wd4") if m[name]), None)
        if weekday:
            if self.is_ahead and not (m["wd3"] or m["wd4"]):
                return weekday_after(base, _weekday(weekday))
            return weekday_before(base, _weekday(weekday), before_today=bool(m["wd3"] or m["wd4"]))
        return counted(base, number(m["n1"]), _unit(m["u1"]), "~" if m["about"] else "")

    def _counted_on(self, m: re.Match[str]) -> str | None:
        count = number(m["n2"])
        if self.told is None or count is None or count > 100 * 365:
            return None
        unit = _unit(m["u2"])
        if unit == "month":
            return months_from(self.told, count)
        if unit == "year":
            return str(self.told.year + count)
        if unit == "hour":
            return None
        return (self.told + timedelta(days=count * (7 if unit == "week" else 1))).isoformat()

    def _next(self, words: str) -> str | None:
        if self.told is None:
            return None
        same = words.startswith(("в тот", "в этот"))
        days = 0 if same else -1 if words.endswith("ранее") else 1
        return (self.told + timedelta(days=days)).isoformat()


def _month(name: str) -> int:
    small = name.casefold()
    starts = sorted(_MONTHS, key=len, reverse=True)
    return next(_MONTHS[start] for start in starts if small.startswith(start))


def _weekday(words: str) -> int:
    return next(n for n, day in enumerate(_WEEKDAYS) if words.casefold().startswith(day))


def _unit(words: str) -> str:
    small = words.casefold()
    starts = {"час": "hour", "ден": "day", "дн": "day", "сут": "day", "нед": "week", "мес": "month"}
    return next((unit for start, unit in starts.items() if small.startswith(start)), "year")
