"""Russian nouns that stand before words of another language and take the case in their stead."""

import re

Cases = tuple[str, str, str, str]


def cases(words: str) -> Cases:
    """'суд|суда|суду|судом' as nominative, genitive, dative and instrumental."""
    nominative, genitive, dative, instrumental = words.split("|")
    return nominative, genitive, dative, instrumental


def _table(rows: tuple[tuple[str, str], ...]) -> tuple[tuple[re.Pattern[str], Cases], ...]:
    return tuple((re.compile(pattern, re.IGNORECASE), cases(said)) for pattern, said in rows)


_OFFICES = _table((
    (r"secretary[- ]general\b", "генеральный секретарь|генерального секретаря|генеральному секретарю|генеральным секретарём"),
    (r"(?:general prosecutor|prosecutor[- ]general)\b(?!['’])", "генеральный прокурор|генерального прокурора|генеральному прокурору|генеральным прокурором"),
    (r"prosecutor\b(?!['’])", "прокурор|прокурора|прокурору|прокурором"),
    (r"prime minister\b", "премьер-министр|премьер-министра|премьер-министру|премьер-министром"),
    (r"minister\b", "министр|министра|министру|министром"),
    (r"president\b(?!['’])", "президент|президента|президенту|президентом"),
    (r"director\b", "директор|директора|директору|директором"),
    (r"governor\b", "губернатор|губернатора|губернатору|губернатором"),
    (r"judge\b", "судья|судьи|судье|судьёй"),
    (r"ambassador\b", "посол|посла|послу|послом"),
    (r"ombuds(?:man|woman|person)\b(?!['’])", "омбудсмен|омбудсмена|омбудсмену|омбудсменом"),
    (r"chair(?:man|woman|person)?\b", "председатель|председателя|председателю|председателем"),
    (r"mayor\b", "мэр|мэра|мэру|мэром"),
    (r"speaker\b", "спикер|спикера|спикеру|спикером"),
    (r"(?:chief|head|leader)\b", "руководитель|руководителя|руководителю|руководителем"),
    (r"spokes(?:man|woman|person)\b", "представитель|представителя|представителю|представителем"),
    (r"lawyer\b", "адвокат|адвоката|адвокату|адвокатом"),
    (r"doctor\b", "врач|врача|врачу|врачом"),
))  # fmt: skip
_OF_OTHER_RANK = re.compile(
    r"^(?:\w+ ){1,3}(?:secretary|minister|president|director|head|governor|chief|prosecutor|judge|ambassador|"
    r"commissioner|rapporteur|chair\w*|mayor|speaker)\b(?! (?:office|service))|^(?:secretary|commissioner|rapporteur)\b",
    re.IGNORECASE,
)
_HOLDER = cases("должностное лицо|должностного лица|должностному лицу|должностным лицом")
_PEOPLE = _table((
    (r"\bpolice officers?$", "сотрудники полиции|сотрудников полиции|сотрудникам полиции|сотрудниками полиции"),
    (r"\b(?:officers|agents|employees|staff|operatives)$", "сотрудники|сотрудников|сотрудникам|сотрудниками"),
    (r"\bofficials$", "должностные лица|должностных лиц|должностным лицам|должностными лицами"),
    (r"\b(?:soldiers|servicemen|troops)$", "военнослужащие|военнослужащих|военнослужащим|военнослужащими"),
    (r"\b(?:men|people|persons)$", "люди|людей|людям|людьми"),
    (r"\b(?:crowd|mob)$", "толпа|толпы|толпе|толпой"),
    (r"\bmembers$", "члены|членов|членам|членами"),
    (r"\binvestigators$", "следователи|следователей|следователям|следователями"),
    (r"\binvestigator$", "следователь|следователя|следователю|следователем"),
    (r"\bguards$", "охранники|охранников|охранникам|охранниками"),
    (r"\bdoctors$", "врачи|врачей|врачам|врачами"),
    (r"\bcolleagues$", "коллеги|коллег|коллегам|коллегами"),
    (r"\bfriends$", "друзья|друзей|друзьям|друзьями"),
    (r"\bsupporters$", "сторонники|сторонников|сторонникам|сторонниками"),
    (r"\bneighbou?rs$", "соседи|соседей|соседям|соседями"),
    (r"\bwitnesses$", "свидетели|свидетелей|свидетелям|свидетелями"),
    (r"\b(?:prisoners|detainees|inmates|cellmates)$", "заключённые|заключённых|заключённым|заключёнными"),
    (r"\brelatives$", "родственники|родственников|родственникам|родственниками"),
    (r"\blawyers$", "адвокаты|адвокатов|адвокатам|адвокатами"),
    (r"\bactivists$", "активисты|активистов|активистам|активистами"),
    (r"\bjournalists$", "журналисты|журналистов|журналистам|журналистами"),
))  # fmt: skip
_PARTS = _table((
    (r"['’]s side$", "сторона|стороны|стороне|стороной"),
    (r"['’]s (?:family|wife and children)$", "семья|семьи|семье|семьёй"),
    (r"['’]s lawyer$", "адвокат|адвоката|адвокату|адвокатом"),
    (r"['’]s (?:defence|defense)(?: team)?$", "защита|защиты|защите|защитой"),
    (r"^council$", "совет|совета|совету|советом"),
    (r"^congress$", "конгресс|конгресса|конгрессу|конгрессом"),
    (r"^board$", "правление|правления|правлению|правлением"),
    (r"^secretariat$", "секретариат|секретариата|секретариату|секретариатом"),
))  # fmt: skip
_BODIES = _table((
    (r"\b(?:news agency|newswire|press agency|state news)\b", "информационное агентство|информационного агентства|информационному агентству|информационным агентством"),
    (r"\bradio\b", "радио|радио|радио|радио"),
    (r"\b(?:television|tv)\b", "телеканал|телеканала|телеканалу|телеканалом"),
    (r"\b(?:gazette|courier|herald|tribune|times|daily|post|news|weekly|newspaper|magazine|chronicle|news digest)$",
     "издание|издания|изданию|изданием"),
    (r"\b(?:court|tribunal)\b", "суд|суда|суду|судом"),
    (r"\b(?:hospital|clinic)\b", "больница|больницы|больнице|больницей"),
    (r"\b(?:prison|colony|jail)\b(?! (?:service|administration|department))", "учреждение|учреждения|учреждению|учреждением"),
    (r"^(?:\w+ )?ministry\b", "министерство|министерства|министерству|министерством"),
    (r"\bembassy\b", "посольство|посольства|посольству|посольством"),
    (r"\bprosecut(?:or(?:[- ]general)?['’]s office|or's office|ion service|ion office)\b", "прокуратура|прокуратуры|прокуратуре|прокуратурой"),
    (r"\bpolice\b", "полиция|полиции|полиции|полицией"),
    (r"\b(?:committee)\b", "комитет|комитета|комитету|комитетом"),
    (r"\b(?:commission)\b", "комиссия|комиссии|комиссии|комиссией"),
    (r"\b(?:party)\b", "партия|партии|партии|партией"),
    (r"\b(?:centre|center)\b", "центр|центра|центру|центром"),
    (r"\bservice$|\bservice (?:of|for)\b", "служба|службы|службе|службой"),
))  # fmt: skip
IN = {
    "учреждение": "в учреждении", "больница": "в больнице", "суд": "в суде", "центр": "в центре",
    "посольство": "в посольстве",
}  # fmt: skip
"""The same nouns as places."""
TO = {
    "учреждение": "в учреждение", "больница": "в больницу", "суд": "в суд", "центр": "в центр",
    "посольство": "в посольство",
}  # fmt: skip
"""And as where somebody is taken."""
_OFFICIAL = cases("ведомство|ведомства|ведомству|ведомством")
_ORGANISATION = cases("организация|организации|организации|организацией")
_GENERAL = _table((
    (r"\b(?:court|tribunal)\b", "суд|суда|суду|судом"),
    (r"\b(?:prison|colony|hospital|clinic|centre|center)\b(?! service)", "учреждение|учреждения|учреждению|учреждением"),
))  # fmt: skip
_AN_OFFICE = re.compile(r"\b(?:office|service)\b", re.IGNORECASE)
_LINK = re.compile(r" (?=(?:of|in|from|at|with|who|on|near)\b)")


def of_office(words: str) -> tuple[Cases, str] | None:
    """'Secretary General of the Socialist International': the noun, and what follows the English one."""
    head = head_of(words)
    if _AN_OFFICE.search(head):
        return None
    for pattern, said in _OFFICES:
        found = pattern.match(words)
        if found:
            return said, words[found.end() :]
    return (_HOLDER, words) if _OF_OTHER_RANK.match(head) else None


def of_people(words: str) -> tuple[Cases, str] | None:
    """'officers of the State Security Service': the noun, and what follows the English one."""
    return _ending(_PEOPLE, words)


def of_part(words: str) -> tuple[Cases, str] | None:
    """'Council of the Socialist International', 'Amal Idris's side': the noun, and what follows the English one."""
    return _ending(_PARTS, words)


def head_of(words: str) -> str:
    """'police' of 'police in Tarvil'."""
    return _LINK.split(words, maxsplit=1)[0]


def _ending(
    table: tuple[tuple[re.Pattern[str], Cases], ...], words: str
) -> tuple[Cases, str] | None:
    """What stands before the English noun ("masked men") is not in the Russian one: then the whole follows."""
    head = head_of(words)
    for pattern, said in table:
        found = pattern.search(head)
        if found:
            return said, words if found.start() else words[found.end() :]
    return None


def of_body(words: str) -> Cases | None:
    """'служба', 'суд', 'издание', where the English name tells what it is."""
    for pattern, said in _BODIES:
        if pattern.search(words):
            return said
    return None


def of_any_body(words: str, *, is_official: bool) -> Cases:
    """'ведомство', 'организация', 'суд': for a body that is called no more exactly, or whose Russian name follows."""
    for pattern, said in _GENERAL:
        if pattern.search(words):
            return said
    return _OFFICIAL if is_official else _ORGANISATION
