"""Dates in English prose, as EDTF. What has no year is resolved against the document's own date; nothing is guessed."""

import re
from datetime import date, timedelta

from habeas.reading.dates import Calendar, Dated, counted, months_from, unit_before, weekday_before
from habeas.reading.en.durations import NUMBER, number

_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_SHORT = {m[:3]: n for n, m in enumerate(_MONTHS, 1)} | {"sept": 9}
_DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_MON = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
_DOM = r"(?:0?[1-9]|[12]\d|3[01])"
_TH = r"(?:st|nd|rd|th)?"
_YEAR = r"(?:19|20)\d\d"
_WEEKDAY = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"

_CORE = re.compile(
    rf"""(?!\B\w)(?:(?P<iso>\b{_YEAR}-[01]\d-[0-3]\d\b)
    |\b(?:{_WEEKDAY},?\s+)?(?:the\s+)?(?P<more>(?:{_DOM}{_TH},\s+){{1,9}}(?={_DOM}{_TH},?\s+and\s))?(?P<d1>{_DOM}){_TH}(?:(?:\s*|,\s+)(?P<link>–|-|to|and|or)\s*(?P<d1b>{_DOM}){_TH})?\s+(?:of\s+)?(?P<m1>{_MON})(?:,?\s+(?:of\s+)?(?P<y1>{_YEAR}))?\b
    |\b(?:{_WEEKDAY},?\s+)?(?P<m2>{_MON})\s+(?P<more2>(?:{_DOM}{_TH},\s+){{1,9}}(?={_DOM}{_TH},?\s+and\s+\d))?(?P<d2>{_DOM}){_TH}\b(?!\s*,\s*\d{{3}}\b)(?:(?:\s*|,\s+)(?P<link2>–|-|to|and|or)\s*(?P<d2b>{_DOM}){_TH}\b)?(?:\s*,?\s*(?P<y2>{_YEAR}))?\b
    |\b(?:(?P<part>early|mid|late|the\s+beginning\s+of|the\s+end\s+of)[\s-]*)?\b(?P<m3>{_MON})\s+(?:of\s+)?(?P<y3>{_YEAR})\b
    |\b(?P<m9>{_MON})\s+(?:and|or)\s+(?P<m9b>{_MON})\s+(?:of\s+)?(?P<y11>{_YEAR})\b
    |\b(?P<m8>{_MON})\s+(?:of\s+)?(?P<which>last|this)\s+year\b
    |\b(?P<slash>(?:1[3-9]|2\d|3[01])[/.](?:0?[1-9]|1[0-2])[/.]{_YEAR})\b
    |(?<=\b[Ii]n\s)(?:early\s|mid-?\s?|late\s)?(?P<m4>{_MON})(?!\s+\d)(?=[\s,.;:)]|$)
    |(?<=\b[Ss]ince\s)(?:early\s|mid-?\s?|late\s)?(?P<m5>{_MON})(?!\s+\d)(?=[\s,.;:)]|$)
    |(?<=\b[Ll]ast\s)(?P<m6>{_MON})(?!\s+\d)\b
    |(?<=\b[Ss]ince\s)(?:early\s|mid-?\s?|late\s)?(?P<y4>{_YEAR})\b(?!-)
    |(?<=\b[Ii]n\s)(?:early\s|mid-?\s?|late\s)?(?P<y5>{_YEAR})\b(?![-,]?\d)
    |(?<=\buntil\s)(?P<y6>{_YEAR})\b
    |(?<=\bfrom\s)(?P<m7>{_MON})(?=\s+(?:to|until|through)\s+{_MON}\s+(?P<y10>{_YEAR}))
    |(?<=\bfrom\s)(?P<y7>{_YEAR})(?=\s+(?:to|until)\b)|(?<=\bto\s)(?P<y8>{_YEAR})\b
    |\b(?P<today>[Tt]oday|[Tt]his\s+(?:morning|afternoon|evening)|[Ee]arlier\s+today|this\s+(?:very\s+)?(?:date|day)\b|[Tt]o\s+date\b)
    |\b(?P<yesterday>[Yy]esterday)
    |\b(?P<lastunit>[Ll]ast\s+(?:week|month|year)|[Tt]his\s+(?:month|year))\b
    |\b(?P<weekday>(?:[Ll]ast\s+|[Tt]his\s+(?:past\s+)?|[Oo]n\s+){_WEEKDAY})\b
    |(?P<about>\b(?:about|around|approximately|some|nearly|almost|over|more\s+than)\s+)?\b(?P<ago>(?i:{NUMBER})\s+(?:days?|weeks?|months?|years?)\s+ago)\b
    |\b(?P<later>(?i:{NUMBER})\s+(?:days?|weeks?|months?)\s+(?:later|after(?:wards|ward)?\b(?!\s+\w+ing)))
    |\b(?P<next>[Tt]he\s+(?:next|following|same)\s+(?:day|night|morning|evening|afternoon)|[Tt]he\s+day\s+after|[Tt]hat\s+(?:same\s+)?day)\b
    |\b(?P<then>(?<=[Ss]ince\s)(?:then|that\s+(?:night|day|date|evening|time|morning))|(?:(?<=[Ee]ver\s)|(?<=\bseen\s)|(?<=\bhim\s)|(?<=\bher\s)|(?<=\bthem\s))since(?=\s*(?:[.,;]|$)))
    |\b(?P<nye>New\s+Year's\s+(?:Eve|Day))(?:,?\s+(?:of\s+)?(?P<y9>{_YEAR}))?
    )""",
    re.VERBOSE,
)  # fmt: skip
_SO_LONG = re.compile(
    rf"\b({NUMBER}\s+(?:days?|weeks?|months?|years?))(?:\s+ago)?\s+$", re.IGNORECASE
)
"""What stands before the day from which it is counted back: "a month today", "two years ago today"."""
_MAY_TELL = re.compile(
    r"\d|January|February|March|April|May|June|July|August|September|October|November|December|Jan\b|Feb\b|[Tt]oday|[Tt]his|[Tt]o\s+date|day|week|month|year|ago\b|later|after|[Tt]hat|[Ss]ince|same|[Nn]ext|following|New\s+Year"
)
_RELATION = re.compile(
    r"(?:(?P<since>since|from|as\s+from|starting|beginning|ever\s+since)|(?P<until>until|till|up\s+to|through)|(?P<asof>as\s+of|as\s+at|to)"
    r"|(?P<by>by)|(?P<before>before|prior\s+to)|(?P<after>after|following)|(?P<about>around|about|circa|approximately))"
    r"\s+(?:at\s+least\s+|around\s+|about\s+|approximately\s+|early\s+|mid-?\s?|late\s+|last\s+|the\s+(?:morning|night|evening|beginning|end)\s+of\s+|"
    r"[Mm]onday\s+|the\s+)*$",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?:until|(?:will|shall)\s+(?:(?!was\b|were\b)[\w'-]+\s+){1,6}(?:in|on)|due\s+in\s+court\s+on|(?:resumes?|opens|begins|starts|is|are|(?<!was\sto\s)(?<!were\sto\s)be\s+(?:held|heard|examined|examined\s+again)|postponed\s+again,|put\s+off)\s+(?:on|to|until)|scheduled\s+(?:for|on)|(?:due|set|expected|scheduled)\s+to\s+(?:(?!was\b|were\b)[\w'-]+\s+){1,8}on|set\s+for|due\s+on|(?:adjourned|postponed|extended)\s+(?:to|until))\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"(?:\b(?:on|in|during|of)\s+)?(?:(?:early|mid|late)[\s-]+|the\s+(?:night|morning|evening|afternoon)\s+of\s+)?$",
    re.IGNORECASE,
)
_RANGE = re.compile(r"\s*(?:to|until|till|through|and|–|-)\s*(?:the\s+)?", re.IGNORECASE)


class EnglishCalendar(Calendar):
    """Dates in English."""

    core = _CORE
    relation = _RELATION
    ahead = _AHEAD
    lead = _LEAD
    gap = _RANGE
    opener = re.compile(r"\b(from|between)\s+(?:the\s+)?$", re.IGNORECASE)
    and_words = ("and",)
    between_words = ("between",)

    def read(self, sentence: str) -> tuple[Dated, ...]:
        """Every date in a sentence, in order."""
        return super().read(sentence) if _MAY_TELL.search(sentence) else ()

    def worded(self, match: re.Match[str], relation: str) -> str:
        """'since then' and 'to date'."""
        if match["then"]:
            return "then" if match["then"] == "then" else "since"
        if match["today"] and match["today"].casefold().startswith("to "):
            return "asof"
        return relation

    def edtf(self, m: re.Match[str]) -> str | None:
        """What the words of a date mean."""
        if m["iso"]:
            return m["iso"]
        if m["d1"]:
            return self._days(m["d1"], m["d1b"], _link(m), m["m1"], m["y1"], m["more"])
        if m["d2"]:
            return self._days(m["d2"], m["d2b"], m["link2"], m["m2"], m["y2"], m["more2"])
        if m["m3"]:
            return f"{m['y3']}-{_month(m['m3']):02}"
        if m["slash"]:
            day, month, year = re.split(r"[/.]", m["slash"])
            return f"{year}-{int(month):02}-{int(day):02}"
        if m["m7"]:
            return f"{m['y10']}-{_month(m['m7']):02}"
        if m["m9"]:
            return f"[{m['y11']}-{_month(m['m9']):02},{m['y11']}-{_month(m['m9b']):02}]"
        if m["m8"]:
            return self._month_of(m["m8"], m["which"])
        year = m["y4"] or m["y5"] or m["y6"] or m["y7"] or m["y8"]
        if year:
            return str(year)
        month = m["m4"] or m["m5"] or m["m6"]
        return self.month_alone(_month(month)) if month else self._relative(m)

    def _month_of(self, month: str, which: str) -> str | None:
        """'April last year'."""
        if self.day is None:
            return None
        return f"{self.day.year - (which == 'last')}-{_month(month):02}"

    def _days(
        self,
        day: str,
        to: str | None,
        link: str | None,
        month: str,
        year: str | None,
        more: str | None,
    ) -> str | None:
        is_set = link in ("and", "or")
        before = [re.sub(r"\D", "", one) for one in self.listed(more)]
        return self.days(day, to, _month(month), year, is_set=is_set, more=before)

    def _relative(self, m: re.Match[str]) -> str | None:
        if m["then"]:
            return self.told.isoformat() if self.told else None
        if m["later"] or m["next"]:
            return self._counted_on(m["later"], m["next"])
        if m["nye"]:
            day = (12, 31) if "Eve" in m["nye"] else (1, 1)
            year = m["y9"] or self.year_for(*day)
            return f"{year}-{day[0]:02}-{day[1]:02}" if year else None
        base = self.day
        if base is None:
            return None
        if m["today"]:
            before = _SO_LONG.search(m.string[: m.start()])
            return _ago(base, f"{before[1]} ago", "") if before else base.isoformat()
        if m["yesterday"]:
            return (base - timedelta(days=1)).isoformat()
        if m["lastunit"]:
            last = m["lastunit"].casefold()
            return unit_before(base, last.split()[-1], this=last.startswith("this"))
        if m["weekday"]:
            return _weekday(base, m["weekday"])
        return _ago(base, m["ago"], "~" if m["about"] else "") if m["ago"] else None

    def _counted_on(self, later: str | None, following: str | None) -> str | None:
        if self.told is None:
            return None
        if following:
            same = "same" in following or following.casefold().startswith("that")
            return (self.told + timedelta(days=0 if same else 1)).isoformat()
        words, unit = re.split(r"\s+(?=days?|weeks?|months?)", later or "", maxsplit=1)
        count = number(words)
        if count is None or count > 100 * 365:
            return None
        if unit.startswith("month"):
            return months_from(self.told, count)
        return (
            self.told + timedelta(days=count * (7 if unit.startswith("week") else 1))
        ).isoformat()


def _link(m: re.Match[str]) -> str | None:
    """'between 9 and 11 July' is a span, 'on 9 and 11 July' two days."""
    return "to" if m.string[: m.start()].casefold().endswith("between ") else m["link"]


def _month(name: str) -> int:
    return _SHORT[name.casefold().rstrip(".")[:3]]


def _weekday(base: date, words: str) -> str:
    day = _DAYS.index(words.split()[-1].casefold())
    return weekday_before(base, day, before_today=words.casefold().startswith("last"))


def _ago(base: date, words: str, about: str) -> str | None:
    amount, unit, _ = re.split(r"\s+(?=days?|weeks?|months?|years?|ago)", words)
    return counted(base, number(amount), unit.rstrip("s"), about)
