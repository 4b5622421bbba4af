"""How Russian tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.particulars import Particulars


@rule(
    r"(?P<quote>(?<!\w)родил(?:ся|ась) (?:\d{1,2} [а-я]+ |в )(?:19|20)\d\d (?:года|году)(?: (?:в|во) (?P<place>(?:городе |селе |посёлке )?[A-Z][\w-]+))?)",
    cues="родил",
    hypothetical=True,
)
def born_on(p: Passage) -> Fact | None:
    """'Анна Вельмар родилась 3 мая 1970 года в Орлесте.'"""
    return Particulars(born=p.when, birthplace=p.word("place")) if p.when else None


@rule(
    r"(?<!\w)(?:гражданин|гражданка) (?P<nationality>[A-Z][\w-]+)",
    cues="граждан",
    hypothetical=True,
)
def citizen_of(p: Passage) -> Fact | None:
    """'Она гражданка Варении.'"""
    return Particulars(nationality=p.word("nationality"))
