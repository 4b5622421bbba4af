"""How Russian tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.corroboration import Corroboration

_WHO = r"(?:врач\w*|эксперт\w*|экспертиз\w+|медик\w*|судмедэксперт\w*|омбудсмен|уполномоченн\w+|члены онк|наблюдател\w+|правозащитник\w*|больниц\w+|освидетельствовани\w+|травмпункт\w*)"
_FOUND = r"(?:зафиксировал[аи]?|зафиксирован[аоы]?|подтвердил[аи]?|установил[аи]?|обнаружил[аи]?|выявил[аи]?|констатировал[аи]?|задокументировал[аи]?|увидел[аи]?)"
_WHAT = r"(?P<finding>(?:[^\s,;.]+ ){0,3}?(?:гематом\w*|синяк\w*|ссадин\w*|ожог\w*|перелом\w*|след\w* (?:побоев|пыток|избиени\w+)|побо[ией]\w*|травм\w*|телесн\w+ повреждени\w+|кровоподтёк\w*|сотрясени\w+|пытк\w+))"


@rule(
    _WHO
    + r"(?: [^\s,;.]+){0,5}? "
    + _FOUND
    + r" (?:у [^\s,;.]+(?: [A-Z][\w-]+)? |на (?:его|её|их) теле )?"
    + _WHAT
    + r"|(?<!\w)"
    + _FOUND
    + r" (?:у <HIM> )?"
    + _WHAT.replace("finding>", "f2>"),
    cues="зафиксир подтверд установ обнаруж выяви констат задокумент увидел",
    happens=True,
)
def found(p: Passage) -> Fact | None:
    """'Врачи зафиксировали у неё гематомы.'"""
    return Corroboration(
        when=p.when,
        actor=p.subject,
        finding=p.word("finding") or p.word("f2"),
        of="mistreatment",
    )
