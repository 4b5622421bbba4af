"""The date a document gives itself, in a line near its beginning or its end.

What happened on a date is never taken for it: a date counts where it stands alone, after a place, before the story that
it opens, or beside a word for issuing. A date that can be read in two ways is none.
"""

import re

from habeas.intake.written_dates import last_day, whole_date

_CLOCK = re.compile(
    r"[\s,|–—-]*(?:at\s|à\s|в\s)?\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s?[A-Z]{2,4})?$",
    re.I,
)
_LABEL = re.compile(
    r"^(?:(?:date[d]?|sent|date\sof\s(?:issue|publication|release|(?:this\s)?(?:letter|statement|report))|last\s(?:updated?|revision)"
    r"|(?:published|posted|issued|updated)(?:\son)?|for\simmediate\srelease|publié\sle|publicado\sel"
    r"|fecha|дата|опубликовано|datum|tarih|تاریخ|التاريخ)\s*[:–—-]?\s*|(?:on|le|el|den|a)\s)+",
    re.I,
)
_WEEKDAY = re.compile(
    r"^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|lundi|mardi|mercredi|jeudi|vendredi|samedi"
    r"|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|понедельник|вторник|среда|четверг|пятница"
    r"|суббота|воскресенье|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\.?,?\s",
    re.I,
)
_PLACE = re.compile(
    r"^[^\W\d_](?:[^\d:;!?]|(?<=No\. )\d+|(?<=№ )\d+|(?<=n° )\d+){0,58}?(?:[,،]\s|\s?[|–—·•:]\s|\s-\s|\s//?\s|\s\()"
)
_NUMBERED = re.compile(
    r"^(?:no\.?|№|n°|nr\.?|(?:our\s)?ref\.?|réf\.?|исх\.?)\s?:?\s?(?:№\s?)?(?=\S*\d)[\w/.-]+,?\s+(?:(?:of|dated|du|de|от)\s)?",
    re.I,
)
_NUMBER_AFTER = re.compile(
    r",?\s+(?:(?:case|file|ref(?:erence)?)\.?\s)?(?:no\.?|№|n°|nº|nr\.?)\s?\S*\d\S*$", re.I
)
_BREAK = re.compile(r"\)?\s?(?:[–—]|--|\.-|(?<=\s)-(?=\s))\s?(?=\S)")
_AGENCY = re.compile(r"\s?\([^()\d]{2,60}\)?$")
_ENTRY = re.compile(r"^(?P<date>[^:–—]{6,40}?\d(?:\s?г\.|\s?года)?)\s?[:–—]\s+\S")
_TODAY = re.compile(
    r"\b(?:today|hoy|aujourd['’]hui|сегодня),?\s(?P<date>[^,;:!?()]{8,40}?\d{4}(?:\sгода)?|[^\W\d_]+\s\d{1,2},\s\d{4})\b",
    re.I,
)
_HAPPENED = re.compile(
    r"\b(?:arrest|detain|detention\sof|died|death|kill|born|birth|admitted|discharged|sentenc(?:ed|ing)|abduct|convict|released|photo|picture|attached|enclos"
    r"|arrêt[ée]|détenu|naissance|née?\b|nacimiento|nacid|рожд|родил|mort|décès|tué|condamn|photo|pièce|detenid|muri|muert|foto|adjunt|condenad"
    r"|арест|задерж|умер|смерт|приговор|фото|прилож)",
    re.I,
)
_PAPER = re.compile(
    r"\b(?:statement|resolution|bulletin|newsletter|digest|news|press|report|record|minutes|transcript|indictment|order|testimony|communiqué|communication|declaration|note|letter"
    r"|judgment|ruling|opinion|decision|update|appeal|briefing|committee|association|federation|union|centre|center|council"
    r"|déclaration|rapport|lettre|procès-verbal|acta|протокол|avis|décision|jugement|bulletin|comité|boletín|comunicado|resumen|sentencia|informe|reporte|carta"
    r"|declaración|resolución|заявление|сообщение|решение|доклад|письмо|комитет|союз|бюллетень)\b",
    re.I,
)
_DIGEST = re.compile(
    r"\b(?:digest|weekly|week|roundup|semanal|semana|hebdomadaire|semaine|недел\w+)\b", re.I
)
_ISSUED = re.compile(
    r"^(?:(?:judgment|decision|opinion|ruling|resolution|report|statement|motion|jugement|arrêt|décision|avis|sentencia"
    r"|resolución|решение)\s)?"
    r"(?:delivered|tabled|adopted|handed\sdown|pronounced|issued|published|compiled|prepared|drawn\sup|drafted|revised|updated"
    r"|position|interview\s(?:held|conducted|recorded)|(?:adopt|prononc|rédig|publi|sign|établi)ée?s?|rendue?s?|fait"
    r"|(?:adoptad|dictad|publicad|firmad|redactad|emitid|aprobad)[oa]s?|hecho|dado"
    r"|(?:принят|составлен|опубликован|вынесен|подготовлен|подписан)[оаы]?)\b,?\s",
    re.I,
)
_BY_ON = re.compile(r"(?P<date>\d{4})\s(?:by|par|por)\s.*$", re.I)
_SEGMENT = re.compile(r"\.\s+|\s[–—-]\s|\s[|·•]\s|[()\[\]]")
_SESSION = re.compile(
    r"\b(?:session|período de sesiones|сесси\w+)\s\((?P<span>[^()]{8,40})\)", re.I
)
_SENTENCE = re.compile(
    r"\b(?:was|were|is|are|has|have|had|said|will|fue|fueron|ha|han|está|est|sont|ont|a\sété|был[аои]?)\b|(?<!г)\.$",
    re.I,
)
_NAME_END = re.compile(r"(?:[,:]|\s[–—/|-]|\s(?=of\s|du\s|от\s))\s?")
_PREPOSITION = re.compile(r"^(?:of|du|de|dated|on|le|el|от|at|as\sof)\s", re.I)
_LONGEST_LINE, _LONGEST_MARKED = 100, 200
_MOST_WORDS_BEFORE, _MOST_WORDS_OF_A_PAPER = 5, 16
_FIRST, _LAST = 15, 8
_CHRONOLOGY, _MOST_PLACES = 2, 2
_HEAD = 6


def dateline(text: str, language: str | None) -> str | None:
    """The document's own date in EDTF, or None. The language decides how 05/04/2022 is read.

    >>> dateline("A call for care\\n\\nBishkek, 14 May 2022\\n\\nOn 31 March she was ill.", "en")
    '2022-05-14'
    >>> dateline("On 31 March 2022 the party made a call.", "en") is None
    True
    """
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    told = _entries(lines, language)
    first = [line for line in lines[:_FIRST] if line not in told]
    named = (_beside_a_name(line, language) for line in first[:_HEAD])
    last = [line for line in reversed(lines[_FIRST:][-_LAST:]) if line not in told]
    opening = (_opening_date(line, language) for line in first)
    closing = (date_in(line, language) or _marked_date(line, language) for line in last)
    found = next((found for found in (*opening, *named, *closing) if found), None)
    return found or _end_of_digest(first)


def _entries(lines: list[str], language: str | None) -> frozenset[str]:
    """The lines of a chronology: each opens with the day of what it tells. Told newest first, the first dates the whole."""
    dates = [(line, found) for line in lines if (found := _entry_date(line, language))]
    if len(dates) < _CHRONOLOGY or dates[0][1] == max(found for _, found in dates):
        return frozenset()
    return frozenset(line for line, _ in dates)


def _entry_date(line: str, language: str | None) -> str | None:
    entry = _ENTRY.match(line)
    return whole_date(entry["date"].strip(), language) if entry else None


def _opening_date(line: str, language: str | None) -> str | None:
    return (
        date_in(line, language)
        or _entry_date(line, language)
        or _date_before_story(line, language)
        or _marked_date(line, language)
        or _todays(line, language)
    )


def _date_before_story(line: str, language: str | None) -> str | None:
    """As in “ORLEC, 4 June 2020 (agency) – A court …”."""
    for stop in _BREAK.finditer(line[: _LONGEST_LINE + 20]):
        head = _AGENCY.sub("", line[: stop.start()])
        found = date_in(head, language)
        if found:
            return found
    return None


def _todays(line: str, language: str | None) -> str | None:
    today = _TODAY.search(line)
    return _bare_date(today["date"], language) if today else None


def date_in(line: str, language: str | None) -> str | None:
    """The date, where the line holds nothing else but a label, a place, an agency or a clock time.

    >>> date_in("Published: Monday, May 2nd, 2022 at 10:30", "en")
    '2022-05-02'
    """
    if len(line) > _LONGEST_LINE or "\n" in line or _HAPPENED.search(line):
        return None
    line = _NUMBERED.sub("", _CLOCK.sub("", line.strip("()[] \t")).rstrip(" .,;"))
    candidates = (line, _without_place(line), _without_place(_AGENCY.sub("", line)))
    return next((found for c in candidates if (found := _bare_date(c, language))), None)


def _bare_date(words: str, language: str | None) -> str | None:
    """The date behind a label and a day of the week; some dates end with a point of their own."""
    bare = _WEEKDAY.sub("", _LABEL.sub("", words))
    return whole_date(bare, language) or whole_date(f"{bare}.", language)


def _without_place(line: str) -> str:
    """Without the town, or the town and the country, that stand before."""
    for _ in range(_MOST_PLACES):
        place = _PLACE.match(line)
        if not place or len(place[0].split()) > _MOST_WORDS_BEFORE:
            break
        line = line[place.end() :].strip("()[] ")
    return line


def _marked_date(line: str, language: str | None) -> str | None:
    """A date in a line that says that the paper itself was given out, adopted or written on it."""
    if len(line) > _LONGEST_MARKED:
        return None
    session = _SESSION.search(line)
    if session and (day := last_day(session["span"])):
        return day[: len("2022-05")]
    segments = [s.strip(" .,") for s in _SEGMENT.split(line)]
    if len(segments) > 2 and line.endswith("."):
        return None
    found = (_issued_on(segment, language) for segment in reversed(segments))
    return next((f for f in found if f), None)


def _issued_on(segment: str, language: str | None) -> str | None:
    """As in “Adopted by the Council, Orlec, 22 May 2022” or “Tabled on 7 December 2017 by three members”."""
    issued = _ISSUED.match(segment)
    if not issued or _HAPPENED.search(segment):
        return _labelled(segment, language)
    words = _BY_ON.sub(r"\g<date>", segment[issued.end() :]).rstrip(" .,").split()
    tails = (" ".join(words[start:]) for start in range(min(len(words), _MOST_WORDS_OF_A_PAPER)))
    return next((f for t in tails if (f := _bare_date(_PREPOSITION.sub("", t), language))), None)


def _labelled(segment: str, language: str | None) -> str | None:
    label = _LABEL.match(segment)
    return _bare_date(segment, language) if label and len(label[0]) > len("on ") else None


def _beside_a_name(line: str, language: str | None) -> str | None:
    """The date at the end of the line that names the paper or its publisher, or on either side of a bar."""
    if len(line) > _LONGEST_MARKED or _HAPPENED.search(line) or _SENTENCE.search(line):
        return None
    line = _NUMBER_AFTER.sub("", line)
    bars = re.split(r"\s[|·•]\s", line)
    found = [_bare_date(segment, language) for segment in bars]
    for stop in _NAME_END.finditer(line):
        before, after = line[: stop.start()], line[stop.end() :]
        if _PAPER.search(before) and len(before.split()) <= _MOST_WORDS_OF_A_PAPER:
            found.append(_bare_date(_PREPOSITION.sub("", after), language))
    return next((f for f in found if f), None)


def _end_of_digest(lines: list[str]) -> str | None:
    """What tells of a week is written at its end."""
    if not any(_DIGEST.search(line) for line in lines[:3]):
        return None
    ends = (last_day(part.strip(" .")) for line in lines[:3] for part in re.split(r"[,:]\s", line))
    return next((end for end in ends if end), None)
