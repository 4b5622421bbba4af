"""How Russian tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.sentence import Sentence, passed_on

_TERM = r"(?P<term><DUR>)"
_TWO = r"к [а-я]+ и [а-я]+ (?:годам|месяцам)"
_UNLESS = r"грозит|грозят|может быть|требу|запросил|просит|просил"
_SERVED = r"(?<!\w)отбыва(?:ет|ют|л|ла|ли)(?!\w)"


def _sentence(p: Passage) -> Fact | None:
    penalty = "death" if p.has(r"смертн\w+ казн|к расстрелу") else None
    if p.has(r"пожизненн"):
        penalty = "life imprisonment"
    if p.has(r"условно|условн\w+ срок"):
        penalty = "suspended"
    if p.has(r"штраф") and p.length("term") is None:
        penalty = penalty or "fine"
    court = p.subject or p.agent
    return Sentence(
        when=passed_on(p.when or p.when_court_sat, served=p.has(_SERVED)),
        court=court if court and "суд" in court.casefold() else None,
        term=None if p.has(_TWO) else p.length("term"),
        penalty=penalty,
        in_absence=Stated.YES if p.has(r"заочно") else None,
    )


@rule(
    r"(?<!\w)(?:<BYL> (?:заочно )?(?:приговорён~|осуждён~)|(?:заочно )?(?:приговорил[аи]?|приговаривал[аи]?|осудил[аи]?))(?! за |\w)(?:[^;.]{0,160}?(?:к|на) (?:[а-я]+ и )?(?:"
    + _TERM
    + r"|пожизненн\w+|смертн\w+|штраф\w+|условн\w+|исправительн\w+|длительн\w+|тюремн\w+|лишени\w+|ограничени\w+|реальн\w+))",
    cues="приговор приговар осужд осудил",
    unless=_UNLESS,
    happens=True,
)
def was_sentenced(p: Passage) -> Fact | None:
    """'… приговорена к шести годам лишения свободы.'"""
    return _sentence(p)


@rule(
    r"(?<!\w)(?:получил[аи]?|назначил[аи]?|дал[аи]?|назначено|вынес\w*|определил[аи]?) (?:<WORDS> )?"
    + _TERM
    + r" (?:<FEW> )?(?:колонии|тюрьмы|лишения|заключения|условно|строгого|общего|исправительн\w+|ограничения|принудительн\w+|в колонии|поселения)",
    cues="получил назначил дал назначено вынес определил",
    unless=_UNLESS,
    happens=True,
)
def received_sentence(p: Passage) -> Fact | None:
    """'Он получил пять лет колонии.'"""
    return _sentence(p)


@rule(
    r"(?<!\w)(?:приговор|срок|наказание)(?: –|:| составил| в виде)? (?:<FEW> )?"
    + _TERM
    + r" (?:<FEW> )?(?:колонии|тюрьмы|лишения|заключения)|отбывает (?:<FEW> )?(?P<t2><DUR>)",
    cues="приговор срок наказание отбывает",
    unless=_UNLESS,
    happens=True,
)
def the_term_is(p: Passage) -> Fact | None:
    """'Приговор – пять лет колонии.'"""
    return _sentence(p)


_YEARS = r"(?P<term><DUR>|(?:двух|трёх|четырёх|пяти|шести|семи|восьми|девяти|десяти|\d+-?)(?:летн|лет)\w+)"


@rule(
    r"(?<!\w)(?:отправил\w* (?:<WORDS> )?в колонию (?:<FEW> )?на (?P<t6><DUR>)|(?:срок|наказани\w+|приговор)(?: (?!котор)[^\s,;.]+){0,5}? (?:до|сроком на|в виде [^;.]{3,40}? на|в|на|–|к) (?:<FEW> )?"
    + _YEARS
    + r"|(?:сократил|снизил|уменьшил|увеличил|смягчил|ужесточил|заменил)\w* (?:<WORDS> )?(?:срок\w* |наказани\w+ |приговор )?(?:<FEW> )?(?:до|на|с <DUR> до) "
    + _YEARS.replace("term>", "t2>")
    + r"|(?:снизить|сократить|уменьшить|увеличить) (?:<FEW> )?до "
    + _YEARS.replace("term>", "t3>")
    + r"|(?:получил[аи]?|дали|дал[аи]?|назначил[аи]?|назначен[оы]?|назначено|присудил[аи]?|впаял[аи]?|влепил[аи]?|отбыва(?:ет|ют|л|ла)) (?:[^\s,;.]+ ){0,4}?(?P<t4><DUR>|\d+ сут\w+|[а-яё]+летн\w+ срок)(?! (?:свидани|назад|спустя))(?= (?:колони|тюрьм|лишени|заключени|строг|общ|услов|за |ареста|по |в (?:\w+ )?колони|принуд|исправ|огранич|штраф)|[,.;]|$)|(?:осуждён~|осуждены|приговорён~|осудил[аи]?|приговорил[аи]?)(?: [^;.]{0,90}?)? (?:к|на) (?:<FEW> )?(?P<t5><DUR>))",
    cues="отправил срок наказани приговор сократил снизил уменьшил увеличил смягчил ужесточил заменил снизить сократить получил дал назнач присуд впаял влепил отбыва осужд осудил",
    unless=_UNLESS
    + r"|времени|ознаком|прочесть|дн(?:я|ей)(?!\w)|голод|шизо|карцер|изолятор на|под страж|арест\w* (?:на|до) \w+ (?:месяц|сут)|содержани|ответ",
    happens=True,
)
def term_given(p: Passage) -> Fact | None:
    """'В апелляции срок сократили до четырёх лет и шести месяцев.'"""
    fact = _sentence(p)
    if not isinstance(fact, Sentence):
        return None
    length = next(
        (found for n in ("term", "t2", "t3", "t4", "t5", "t6") if (found := p.length(n))), None
    )
    if length is None and re.search(r"\d{4} год\w*$", p.matched):
        return None
    return Sentence(when=fact.when, court=fact.court, term=length, penalty=fact.penalty)
