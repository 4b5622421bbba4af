"""Days told of by the part of the month in which they lie: "the last weekend of March", "fin mars", "в начале апреля"."""

import re
from collections.abc import Iterable, Iterator, Sequence

from habeas.checking.about import refers_to_the_person
from habeas.checking.kept import of_the_text
from habeas.checking.look import Look
from habeas.checking.tongues.concepts import concepts
from habeas.checking.tongues.notions import Told

_DAY, _MONTH = re.compile(r"day (\d+)-(\d+)"), re.compile(r"in (\d+)")
_WEEKS: tuple[tuple[int, int, re.Pattern[str]], ...] = tuple(
    (first, first + 6, re.compile(rf"(?:\b(?:{words}) of(?: the month of)?|\b(?:{fr}) semaine (?:du mois )?(?:de |d['’])|\b(?:{es}) semana (?:del mes )?de|(?<!\w)(?:{ru}) недел[яиюе]|الأسبوع (?:{ar}) من(?: شهر)?) ?$", re.IGNORECASE))
    for first, words, fr, es, ru, ar in (
        (1, "first week", "première", "primera", "перв(?:ая|ую|ой)", "الأول"),
        (8, "second week", "deuxième|seconde", "segunda", "втор(?:ая|ую|ой)", "الثاني"),
        (15, "third week", "troisième", "tercera", "трет(?:ья|ью|ьей)", "الثالث"),
        (22, "fourth week", "quatrième", "cuarta", "четв[её]рт(?:ая|ую|ой)", "الرابع"),
    )
)  # fmt: skip
_PARTS: tuple[tuple[int, int, re.Pattern[str]], ...] = (
    (1, 10, re.compile(r"(?:\b(?:early(?: in)?|(?:beginning|start|first (?:days?|weeks?|weekend|half)|opening days) of(?: the month of)?|(?:tout )?début(?: du mois)?(?: de| d['’])?|(?:premiers jours|première semaine|premier week-end) (?:du mois )?(?:de |d['’])|(?:principios|comienzos|inicios|primeros días|primera semana) (?:del mes )?de)|(?<!\w)(?:начал[еау]|первых числах|первы[ехм]+ дн\w+|первой неделе|первых выходных)|(?:أوائل|مطلع|بداية|مستهل|أول أيام)(?: شهر)?) ?$", re.IGNORECASE)),
    (10, 20, re.compile(r"(?:\b(?:mid(?:dle of)?|(?:the )?middle of|mi|milieu (?:du mois )?(?:de |d['’])|mediados de)|(?<!\w)середин[еу]|(?:منتصف|أواسط)(?: شهر)?)[ -]?$", re.IGNORECASE)),
    (21, 31, re.compile(r"(?:\b(?:late(?: in)?|(?:end|close|last (?:days?|weeks?|weekend)|final (?:days?|week|weekend)|tail end) of(?: the month of)?|(?:toute )?fin(?: du mois)?(?: de| d['’])?|(?:derniers jours|dernière semaine|dernier week-end) (?:du mois )?(?:de |d['’])|(?:finales|fines|últimos días|última semana|último fin de semana) (?:del mes )?de)|(?<!\w)(?:конц[еу]|последни[ехм]+ (?:дн\w+|числ\w+|выходны\w+)|последней неделе|последнюю неделю)|(?:أواخر|نهاية|آخر أيام|الأيام الأخيرة من|أيام)(?: شهر)?) ?$", re.IGNORECASE)),
)  # fmt: skip
"""From which day to which of a month it is told of by such words before its name."""
_TURN = re.compile(
    r"\bturn of the months?\b|\btournant du mois\b|\bà cheval sur deux mois\b|\bcambio de mes\b|\bentre un mes y otro\b|(?<!\w)(?:рубеже|стыке) месяцев|مطلع الشهر ونهاية|بين شهرين",
    re.IGNORECASE,
)
_LAST, _FIRST = 28, 3
_OURS = re.compile(r"\b(?:we|our|us|I|nous|notre|nos|nosotros|nuestr\w+)\b|(?<!\w)(?:мы|наш\w*|нами?)(?!\w)", re.IGNORECASE)  # fmt: skip
Day = tuple[int, int]
"""A month and a day of it."""


@of_the_text
def days_in(text: str) -> frozenset[Day]:
    """The days that a text names, in whatever language."""
    found = (_DAY.fullmatch(t.concept.key) for t in concepts(text))
    return frozenset((int(m[1]), int(m[2])) for m in found if m is not None)


def those_days(look: Look, told: Sequence[Told], days: Iterable[Day]) -> Iterator[tuple[int, int]]:
    """Where a sentence on the person tells of a part of a month in which such days lie."""
    start, end = look.sentence_at(told[0].start)
    text = look.flat[start : max(end, told[-1].end)]
    if _OURS.search(text) or not (look.language != "en" or refers_to_the_person(look, text)):
        return
    for one in told:
        month = _MONTH.fullmatch(one.concept.key)
        if month is None:
            continue
        for first, last, words in (*_WEEKS, *_PARTS):
            before = words.search(look.flat, start, one.start)
            if before is not None and any(m == int(month[1]) and first <= day <= last for m, day in days):  # fmt: skip
                yield before.start(), one.end
    for match in _TURN.finditer(text):
        if any(day >= _LAST or day <= _FIRST for _, day in days):
            yield start + match.start(), start + match.end()
