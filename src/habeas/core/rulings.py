"""What a court decided, as the words of the file tell it: of custody or of the case, for the person or against.

"Extended her detention", "dismissed the appeal against her detention" and "refused to release her" go against the person,
"overturned the decision to extend her detention" goes for. A verb that keeps, or one that undoes, stands over what the
state wants or over what the person wants: the signs are multiplied. The words are English, French, Spanish and Russian;
where they do not tell, nothing is read.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from habeas.core.values import Choice


class About(Choice):
    """What a court ruled on."""

    CUSTODY = "custody"
    CASE = "case"
    AN_APPEAL = "an_appeal"


@dataclass(frozen=True, slots=True)
class Ruling:
    """On what, whether for the person, and whether it makes custody last longer than was ordered before."""

    about: About
    is_for: bool
    is_extension: bool = False


def _words(*some: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(some)})(?!\w)", re.IGNORECASE)


_EXTENDS = _words(
    r"exten(?:d\w*|sion)|prolong\w*|prolongation|renew\w*",
    r"prorog\w*|renouvel\w*",
    r"prorrog\w*|prórroga|ampli(?:ó|ad[oa]|aron)|renov\w*",
    r"продл\w*",
)
_KEEPS = _words(
    r"uph[eo]ld\w*|confirm\w*|affirm\w*|maintain\w*|grant\w*|allow\w*|approv\w*|accept\w*|order\w*|impos\w*|authori[sz]\w*"
    r"|increas\w*|rais(?:ed|es)|lengthen\w*|doubl\w*",
    r"accueill\w*|maint(?:enu\w*|ient|enir)|accord\w*|ordonn\w*|fait droit|alourdi\w*",
    r"estim(?:ó|a|aron|ad[oa]s?)|acog(?:ió|e|ieron|id[oa]s?)|ratific\w*|mantuv\w*|mant(?:uvo|en\w*|iene)|conced\w*|otorg\w*|acept\w*|admiti\w*|orden\w*|acord\w*|decret\w*|impus\w*|aument\w*",
    r"подтверд\w*|утверд\w*|удовлетвор(?:ил\w*|ен\w*)|(?:в силе|без изменени\w+)|ужесточ\w*|увелич\w*|избрал\w*",
    _EXTENDS.pattern,
)
_UNDOES = _words(
    r"reject\w*|dismiss\w*|refus\w*|den(?:y|ied|ies)|declin\w*|overturn\w*|quash\w*|annul\w*|sets? aside|revok\w*|cancel\w*"
    r"|lift(?:ed|s)|revers\w*|str(?:uck|ikes) down|thr[eo]ws? out|turn(?:ed|s) down|lost|not to|inadmissible|replac\w*"
    r"|substitut\w*|reduc\w*|cut|commut\w*|suspend\w*|shorten\w*|halv\w*",
    r"rejet\w*|cass[eé]\w*|infirm\w*|débout\w*|lev(?:é\w*|er|e)|révoqu\w*|irrecevable|remplac\w*|rédui\w*",
    r"rechaz\w*|deneg\w*|denieg\w*|neg(?:ó|ado|ada|aron)|niega|desestim\w*|anul\w*|revoc\w*|sin (?:efecto|lugar)|inadmi\w*"
    r"|sustitu\w*|conmut\w*|reduj\w*",
    r"отклон\w*|отказ\w*|отверг\w*|отмен\w*|без удовлетворения|смягч\w*|снизил\w*|сократил\w*|замен\w*",
)
_ASKED = r"(?:request|application|motion|petition|bid|demande|requête|solicitud|petición|ходатайств\w*|представлени\w*)s?"
_OF_THE_STATE = _words(
    r"(?:the )?prosecut\w+['’]s? (?:\w+ )?(?:appeal|request|motion|application|petition|protest)s?",
    rf"(?:{_ASKED}|appeals?|appel|recurso|жалоб\w*) (?:\w+ )?(?:by|of|from|du|de la|del|de|от)? ?(?:the )?(?:prosecut\w+|procureur\w*|parquet|fiscal\w*|прокур\w+|следств\w+|следовател\w+)",
    rf"{_ASKED} (?:\w+ ){{0,2}}?(?:to (?:extend|prolong|renew|detain|remand|hold|keep|arrest)|for (?:\w+ )?(?:an )?(?:extension|detention|custody|remand))",
    rf"{_ASKED} (?:о|об) (?:продлении|аресте)",
    r"detention(?! (?:cent\w+|facilit\w+|conditions))|custody|remand\w*|arrest|imprisonment|(?:in|to) (?:prison|jail)(?! hospital)|(?:term|sentence|verdict|conviction|penalty)s?|charges|indictment",
    r"détention|incarcération|emprisonnement|peine|condamnation|jugement",
    r"detención|prisión|arresto|encarcelamiento|condena|sentencia|pena|fallo|veredicto",
    r"арест\w*|страж\w*|заключени\w*|приговор\w*|срок\w*",
)
_PARDON = r"pardon\w*|clemency|amnest\w*|(?:recours en|demande de) grâce|indulto\w*|clemencia|amnistía\w*|помилован\w*|амнисти\w*"
_OF_THE_PERSON = _words(
    r"release[ds]?|releasing|bail|freedom|liberty|free (?:her|him|them)|acquit\w*|parole|habeas corpus",
    r"(?:with|by|to|under|into) house arrest",
    r"(?<!cour d')(?<!cour d’)appels?|appeals?(?! (?:court|tribunal|judge|chamber)s?)|complaint|pourvoi|recours|recurso|apelación|amparo|queja",
    _ASKED,
    r"lib[eé]r\w+|mise en liberté|caution|acquitt\w*|relax\w*",
    r"excarcel\w*|fianza|absolu\w*|hábeas corpus",
    r"освобо\w*|свобод\w*|залог\w*|жалоб\w*|апелляци\w*|кассаци\w*|оправда\w*|мер\w+ пресечения",
    _PARDON,
)
_OF_CUSTODY = _words(
    r"detention|custody|remand\w*|arrest|bail|release[ds]?|releasing|freedom|liberty|free (?:her|him|them)|habeas corpus|(?<!years )(?<!months )(?<!year )(?:in|to) (?:prison|jail)",
    r"détention|incarcération|lib[eé]r\w+|caution",
    r"detención|prisión preventiva|arresto|encarcelamiento|excarcel\w*|fianza|hábeas corpus",
    r"арест\w*|страж\w*|освобо\w*|свобод\w*|залог\w*|мер\w+ пресечения",
    _PARDON,
)
_OF_THE_CASE = _words(
    r"(?:sentence|verdict|conviction|term|penalty)s?|charges|indictment|acquit\w*",
    r"peine|condamnation|jugement|acquitt\w*|relax\w*",
    r"condena|sentencia|pena|fallo|veredicto|absolu\w*",
    r"приговор\w*|оправда\w*",
)
_AN_APPEAL = _words(
    r"appeals?|complaint|appels?|pourvoi|recours|recurso|apelación|amparo|жалоб\w*|апелляци\w*|кассаци\w*"
)
_CLEARED = _words(
    r"acquit\w*|not guilty|innocent|exonerat\w*|acquitt\w*|relax(?:e|é|ée)|abs(?:olvi\w+|uelt[oa]s?|uelve)|inocente|оправда\w*"
)
_FOUND_GUILTY = _words(
    r"convict\w*|guilty|sentenced|coupable|condamn\w*|culpable|conden(?:ó|aron|ad[oa]s?)|виновн\w*|осужд[её]н\w*|осудил\w*"
)
_UNLAWFUL = (
    r"(?:detention|custody|arrest) (?:\w+ ){0,3}?(?:unlawful|illegal|arbitrary|unconstitutional)"
)
_FREED = _words(r"(?:release|releasing|freed|libér|liber|excarcel|освобо)\w*", _UNLAWFUL)
_PUT_AWAY = _words(
    r"remanded|(?:placed|sent|kept|held|returned|remain\w*) (?:\w+ ){0,3}?(?:detention|custody|remand|prison(?! hospital)|jail)",
    r"(?:placé|envoyé|maintenu)\w* (?:\w+ ){0,2}?(?:détention|prison)",
    r"(?:envi|ingres)\w* (?:\w+ ){0,2}?prisión",
    r"(?:остав|заключ|помест|взя)\w* (?:\w+ ){0,2}?(?:страж\w*|арест\w*|сизо)",
)
_IS_DONE = _words(
    r"was|were|been|is|are|été|est|sont|fue(?:ron)?|sido|es|был[аои]?|lost|остав\w*|продлен\w*|отклонен\w*"
)


_PLEA = re.compile(
    r"\bpl(?:ea|e)d(?:ed|s|ing)?\b|\bplaid\w+|\bse declar\w+|(?<!\w)(?:не призна\w+|призна(?:л[аи]?|ёт|ют)) (?:себя|(?:\w+ )?вин[ыу])",
    re.IGNORECASE,
)
"""What the accused says of the charge is no ruling: "pleaded not guilty"."""


@lru_cache(maxsize=4096)
def ruling(words: str) -> Ruling | None:
    """What a court ruled in these words.

    >>> ruling("extended her detention by two months").is_extension
    True
    >>> ruling("overturned the decision to extend her detention").is_for, ruling("adjourned the hearing")
    (True, None)
    >>> ruling("pleaded not guilty")
    >>> ruling("rejected his request for a pardon").about.value
    'custody'
    """
    if _PLEA.search(words):
        return None
    verbs = sorted(
        [(m, 1) for m in _KEEPS.finditer(words)] + [(m, -1) for m in _UNDOES.finditer(words)],
        key=lambda verb: verb[0].start(),
    )
    if not verbs:
        return _plain(words)
    found = _object(words, verbs[0][0])
    about = _about(words)
    if found is None or about is None:
        return None
    place, is_of_the_person = found
    sign = 1 if is_of_the_person else -1
    for verb, turn in verbs:
        sign *= turn if verb.start() < place or place < verbs[0][0].start() else 1
    extends = about is About.CUSTODY and sign < 0 and _EXTENDS.match(verbs[0][0].group())
    return Ruling(about, sign > 0, bool(extends))


def _plain(words: str) -> Ruling | None:
    """Acquitted, found guilty, set free or sent to prison in one word."""
    plain = (
        (_CLEARED, About.CASE, True), (_FOUND_GUILTY, About.CASE, False),
        (_FREED, About.CUSTODY, True), (_PUT_AWAY, About.CUSTODY, False),
    )  # fmt: skip
    found = (Ruling(about, is_for) for said, about, is_for in plain if said.search(words))
    return next(found, None)


def _object(words: str, verb: re.Match[str]) -> tuple[int, bool] | None:
    """Where that stands which is ruled on, and whether the person wants it: before the verb where it is done to it."""
    before = _first(words[: verb.start()])
    is_done = _IS_DONE.search(words[: verb.end()]) is not None
    return before if before and is_done else _first(words, verb.end()) or before


def _first(words: str, start: int = 0) -> tuple[int, bool] | None:
    """The first thing that is wanted; what is wanted by the state, where its words hold more at one place."""
    sides = ((_OF_THE_STATE, False), (_OF_THE_PERSON, True))
    found = [(m, is_hers) for side, is_hers in sides if (m := side.search(words, start))]
    if not found:
        return None
    first, is_hers = min(found, key=lambda one: (one[0].start(), -one[0].end()))
    return first.start(), is_hers


def _about(words: str) -> About | None:
    if _OF_CUSTODY.search(words):
        return About.CUSTODY
    if _OF_THE_CASE.search(words):
        return About.CASE
    return About.AN_APPEAL if _AN_APPEAL.search(words) else None
