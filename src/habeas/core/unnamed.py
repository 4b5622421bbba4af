"""Where whoever wrote a source asks not to be named: 'Please keep my name out of anything that you publish.'

What a witness or a lawyer asks of those who use the source, in the five languages of papers; also what a note says of
somebody whose name it has ('she does not want her name to be used'). Who speaks in a paper on condition of not being
named is not named in it, and asks for nothing here.
"""

import re
from functools import lru_cache

from habeas.core.quoted import quoted_in

Span = tuple[int, int]

_NAME = r"my (?:full |real )?(?:name|identity)"
_NAMED = (
    r"(?:nam(?:e|ed|ing)|identif(?:y|ied|ying)|quot(?:e|ed|ing)|cit(?:e|ed|ing)|mention(?:ed|ing)?)"
)
_GIVEN = r"(?:us(?:e|ed|ing)|publish(?:ed|ing)?|print(?:ed|ing)?|giv(?:e|en|ing)|reveal(?:ed|ing)?|disclos(?:e|ed|ing)|shar(?:e|ed|ing)|pass(?:ed|ing)? on|put|releas(?:e|ed|ing)|includ(?:e|ed|ing)|made public|known|appear)"
_NOT_TO = r"(?:do not|don't|never|not to|without|nor|or|must not|should not|may not)"
_WISH = r"(?:ask|asked|want|wish|prefer|would (?:like|prefer|rather)|need|have|must|insist)"
_OF_ANOTHER = r"(?:his|her|their) (?:full |real )?(?:name|identity)"
_SOURCE_EN = r"(?:source|witness|nurse|doctor|guard|officer|informant|relative|lawyer|colleague|inmate|prisoner|person|woman|man)"
_ENGLISH = (
    rf"\b{_NOT_TO} (?:ever )?(?:{_NAMED} (?:me\b(?! (?:of|as a|to|in)\b)|{_NAME})|(?:{_GIVEN}|attribute (?:this|it|anything) to) {_NAME})",
    rf"\b(?:keep|leave|withhold|hide|protect|conceal|remove|take|omit|suppress) {_NAME}(?: out| off| back| from| secret| confidential| private| hidden| to yourselves?| anonymous|[.,;!]|$)",
    rf"\b{_NAME} (?:(?:must|should|shall|may|can|is|ought|will) (?:not|never) (?:to )?(?:be )?(?:{_GIVEN}|{_NAMED})|(?:must|should|shall|is to|has to|needs to) (?:be (?:kept|withheld|left out)|remain|stay))",
    rf"\bI (?:\w+ly )?(?:{_WISH}|do not (?:want|wish)|don't (?:want|wish)|cannot|can't|must not|dare not|would not (?:like|want)) (?:to (?:remain|stay|be kept) (?:anonymous|unnamed|nameless)|(?:not )?(?:to )?be {_NAMED}|{_NAME} (?:not )?to (?:be|appear)|(?:you )?not to {_NAMED} me)",
    rf"\b(?:does not|did not|doesn't|didn't|do not) (?:want|wish|like) {_OF_ANOTHER}\b|\b{_OF_ANOTHER} (?:must|should|shall|may|is|are) (?:not|never) (?:to )?(?:be )?{_GIVEN}|\b(?:asks?|asked|wants|wanted|wishes) (?:us |me )?(?:that|to keep|not to (?:use|publish|give|mention|reveal|disclose)) {_OF_ANOTHER}\b",
    rf"\b(?:s?he|they|(?:the|this|our|that) (?:\w+ )?{_SOURCE_EN}) (?:(?:must|should|shall|may|can|is|are|ought) (?:not|never) (?:to )?(?:ever )?be|(?:does|do) not (?:want|wish) to be|(?:wants|wishes|asks|asked|want|wish|ask) not to be) (?:{_NAMED[3:-1]})\b(?! (?:as|in the (?:indictment|charge|case))\b)",
    rf"(?:^|(?<=[.!?;:]\s)|\bplease )(?:please )?(?:do not|don't|never) (?:name|identify|quote|mention) (?:him|her|them|(?:the|this|our) {_SOURCE_EN})\b(?! (?:as|of)\b)|\b(?:keep|protect|conceal) {_OF_ANOTHER}\b",
)
_MON_NOM = r"(?:mon (?:nom|identité)|mes nom et prénom)"
_FRENCH: tuple[str, ...] = (
    rf"\b(?:ne|n'|sans|de ne) ?(?:pas |jamais )?(?:\w+ )?(?:mentionne[rz]|cite[rz]|publie[rz]|divulgue[rz]|révéle[rz]|révèle[rz]?|donne[rz]|utilise[rz]|communique[rz]|faire (?:figurer|apparaître)|indique[rz]|dévoile[rz]) (?:pas |jamais |nulle part |surtout pas )?{_MON_NOM}\b",
    r"\b(?:ne|de ne|sans) (?:pas |jamais )?me (?:cite[rz]|nomme[rz]|identifie[rz]|mentionne[rz])(?: pas| jamais)?\b",
    rf"\b(?:que )?{_MON_NOM} (?:ne (?:soit|doit|figure|apparaisse|paraisse|soit)|n'apparaisse|reste|soit tu)\b|\b(?:taire|taisez|garde[rz]|cache[rz]|protége[rz]|retire[rz]) {_MON_NOM}\b",
    r"\bje (?:\w+ )?(?:souhaite|veux|voudrais|préfère|désire|tiens à|demande à|souhaiterais) (?:absolument )?(?:à )?(?:rester|garder|conserver|demeurer) (?:anonyme|l'anonymat|mon anonymat|dans l'anonymat)",
)
_FRENCH = (
    *_FRENCH,
    r"\b(?:il|elle|(?:la|cette|notre) source|le témoin|ce témoin) ne (?:doit|doivent|peut|veut|souhaite|désire) (?:pas|jamais|en aucun cas) être (?:nommée?|citée?|identifiée?|mentionnée?)\b",
    r"\b(?:ne (?:pas|jamais)|de ne pas) (?:la |le |l')(?:nommer|citer|identifier|mentionner)\b|\bne (?:la |le |l')(?:nommez|citez|identifiez|mentionnez) (?:pas|jamais)\b",
)
_MI_NOMBRE = r"mi (?:nombre|identidad)"
_SPANISH: tuple[str, ...] = (
    rf"\b(?:no|sin|nunca) (?:se )?(?:mencion(?:e|en|es|ar)|publi(?:que|quen|ques|car)|cit(?:e|en|es|ar)|us(?:e|en|es|ar)|revel(?:e|en|es|ar)|divulg(?:ue|uen|ues|ar)|dig(?:a|an|as)|decir|pong(?:a|an|as)|d(?:é|en|ar)|difund(?:a|an|ir)|utilic(?:e|en)|inclu(?:ya|yan|ir)) {_MI_NOMBRE}\b",
    r"\b(?:no|sin) (?:me (?:nombr(?:e|en|es)|cit(?:e|en|es)|identifi(?:que|quen|ques)|mencion(?:e|en|es))|(?:nombrar|citar|identificar|mencionar)me)\b",
    rf"\b{_MI_NOMBRE} no (?:se |debe |puede )?(?:aparezca|publi(?:que|car)|aparecer|salga|figur(?:e|ar)|mencion(?:e|ar)|sea)\w*|\bque {_MI_NOMBRE} (?:quede|permanezca|se mantenga)\b|\b(?:manteng(?:a|an)|guard(?:e|en)|reserv(?:e|en)) {_MI_NOMBRE}\b",
    r"\b(?:quiero|quisiera|prefiero|deseo|pido|solicito) (?:permanecer|mantenerme|quedar(?:me)?|seguir|mantener|guardar|conservar) (?:en )?(?:el |mi )?an[oó]nim\w+",
)
_SPANISH = (
    *_SPANISH,
    r"\bno (?:debe|deben|puede|quiere|desea) (?:nunca )?ser (?:nombrad|citad|identificad|mencionad)[oa]s?\b",
    r"\b(?:no|nunca|sin) (?:(?:l[oa]|le) (?:nombr(?:e|en)|cit(?:e|en)|identifi(?:que|quen)|mencion(?:e|en))|(?:nombr|cit|identific|mencion)arl[oa])\b",
)
_IMYA = r"(?:мо(?:ё|е|его|ему) им(?:я|ени)|мо(?:ю|ей) фамили(?:ю|и)|мои(?:х)? (?:имя и фамилию|данны[ех]|имени и фамилии))"
_HIDE_RU = r"(?:назыв(?:ать|айте|ай)|упомина(?:ть|йте|й)|указыва(?:ть|йте|й)|публик(?:овать|уйте|уй)|раскрыва(?:ть|йте)|разглаша(?:ть|йте)|приводи(?:ть|те)|использ(?:овать|уйте)|цитир(?:овать|уйте)|сообща(?:ть|йте)|пис(?:ать)|пишите)"
_RUSSIAN: tuple[str, ...] = (
    rf"\bне {_HIDE_RU},? (?:(?:пожалуйста|нигде|при этом),? )*(?:меня\b|{_IMYA})|\b{_IMYA},? (?:(?:пожалуйста|прошу|нигде),? )*не {_HIDE_RU}",
    rf"\b{_IMYA} (?:нигде )?(?:не должн[оа]|не следует|не нужно|просьба не|(?:прошу )?(?:сохранить|сохраните|оставить|оставьте|держать|держите) в тайне)|\bчтобы {_IMYA} (?:нигде )?(?:не|оставал)",
    rf"\bбез (?:указания|упоминания) {_IMYA}|\b(?:на меня,? (?:пожалуйста,? )?не ссыла(?:йтесь|ться)|не ссыла(?:йтесь|ться),? (?:пожалуйста,? )?на меня)\b|\bскр(?:ыть|ойте) {_IMYA}",
    r"\b(?:хочу|хотел(?:а)? бы|предпочитаю|прошу|желаю) (?:остаться|сохранить|оставаться) (?:мою |свою )?аноним\w+",
)
_RUSSIAN = (
    *_RUSSIAN,
    r"\b(?:е[её]|его|их) (?:имя |имени )?(?:нельзя|не следует|не надо|нигде не|просим не|прошу не|не) (?:назыв|упомина|указыва|раскры|цитир|ссыла)\w+",
    r"\bне (?:называ(?:ть|йте)|упомина(?:ть|йте)|цитир(?:овать|уйте)) (?:е[её]|его|их)(?: им[яе]\w*)?\b|\b(?:е[её]|его) имя (?:не должно|должно остаться)",
)
_ISMI = r"(?:اسمي|هويتي|إسمي)"
_ARABIC: tuple[str, ...] = (
    rf"(?:لا|عدم|دون|بدون|ألا|ألّا|أن لا) (?:يتم )?(?:تذكروا|تذكر|يذكر|يُذكر|ذكر|تنشروا|تنشر|ينشر|يُنشر|نشر|تكشفوا|تكشف|الكشف عن|كشف|تستخدموا|استخدام|إفشاء|تفشوا|الإفصاح عن|يظهر) {_ISMI}",
    rf"(?:إخفاء|حجب|كتمان|أخفوا|احجبوا) {_ISMI}|(?:أرغب في|أفضل|أفضّل|أريد|أطلب) (?:البقاء|أن أبقى) مجهول|عدم ذكري بالاسم",
)
_ARABIC = (
    *_ARABIC,
    r"(?:يجب|ينبغي|لا يجوز|لا يجب|يُرجى|الرجاء) (?:عدم |ألا |ألّا |أن لا )?(?:يتم )?(?:ذكر|تذكر|يذكر|يُذكر|كشف|الكشف عن|نشر) (?:اسمها|اسمه|هويتها|هويته)",
)
_ASKS = re.compile(
    "|".join((*_ENGLISH, *_FRENCH, *_SPANISH, *_RUSSIAN, *_ARABIC)).replace(" ", r"\s+"),
    re.IGNORECASE,
)
_PLAIN = str.maketrans({"’": "'", "‘": "'", "\u00a0": " ", "\u202f": " "})
_EDGE = re.compile(r"[.!?؟…]+[\"”»)]*\s+|\n\s*\n|\n\s*(?:[-–•*]|\d{1,2}[.)])\s+|\n(?=\[)")


@lru_cache(maxsize=4096)
def asks_not_to_be_named(text: str) -> tuple[Span, ...]:
    """The sentences in which the writer asks for it, not those of earlier messages that are quoted.

    >>> asks_not_to_be_named("She is ill. Please do not name me.")
    ((12, 34),)
    >>> asks_not_to_be_named("A guard who asked not to be named said that she is ill.")
    ()
    """
    flat, quoted = text.translate(_PLAIN), quoted_in(text)
    found = (
        _sentence(flat, match)
        for match in _ASKS.finditer(flat)
        if not any(start <= match.start() < end for start, end in quoted)
    )
    return tuple(dict.fromkeys(found))


def _sentence(flat: str, match: re.Match[str]) -> Span:
    start = max((edge.end() for edge in _EDGE.finditer(flat, 0, match.start())), default=0)
    end = _EDGE.search(flat, match.end())
    return start, end.start() + len(end[0].rstrip()) if end else len(flat.rstrip())
