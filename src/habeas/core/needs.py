"""Which care some words name: the common needs in English words that every paper can tell, any other as it stands.

A word beside it that narrows the need ("an independent doctor", "medicines for her heart") keeps it in the words of the
source: not to be let see that doctor is not to be let see none.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from habeas.core.care import (
    ADEQUATE,
    ANY,
    CARE,
    DOCTOR,
    EXAMINATION,
    HOSPITAL,
    MEDICINES,
    OPERATION,
    TREATMENT,
    in_general,
)
from habeas.core.facts import Fact
from habeas.core.patterns import compiled
from habeas.core.rules import Passage


@dataclass(frozen=True, slots=True)
class Words:
    """How one language names care.

    `whole` leaves no care out, `part` says that some was given or came late, `fit` asks for care that is good enough. `needs`
    are the words for each common need, the most particular first. `narrowed` stands before or behind such a word and says
    which one of its sort is meant. `often` are the words for each usual number of times, `others` those for needs that no paper
    has a word for.
    """

    whole: str
    part: str
    fit: str
    needs: Mapping[str, str]
    before: str
    behind: str
    often: Mapping[str, str]
    others: str = r"(?!)"


def need_lacking(p: Passage, words: Words, named: str | None = None) -> str | None:
    """The need that was not given; None where some was given, or where the words name none."""
    return None if holds(words.part, p.matched) else need_in(p, words, named)


def need_in(p: Passage, words: Words, named: str | None = None) -> str | None:
    """The need that the matched words name, else `named`."""
    named_here = (
        (found.start(), need, found)
        for need, pattern in words.needs.items()
        if (found := compiled(rf"(?<!\w)(?:{pattern})(?!\w)").search(p.matched))
    )
    first = min(named_here, key=lambda one: one[0], default=None)
    return _bare(named) if first is None else _told(p, words, first[1], first[2])


def _bare(named: str | None) -> str | None:
    """A need that no paper has a word for, without its article: 'an inhaler' is 'inhaler'."""
    return named and re.sub(r"^an? ", "", named)


def need_named(text: str, words: Words) -> str | None:
    """The common need that a text names first, whatever narrows it."""
    named = (
        (found.start(), need) for need, pattern in words.needs.items()
        if (found := compiled(rf"(?<!\w)(?:{pattern})(?!\w)").search(text))
    )  # fmt: skip
    return min(named, default=(0, None))[1]


def common_need(need: str | None) -> str | None:
    """The common need that a need of the file is one of: 'an eye doctor' is a doctor."""
    if need is None or need in ENGLISH.needs:
        return need
    return need_named(need, ENGLISH)


_BESIDE = (
    r",? (?:and|or|nor|et|ou|ni|y|e|o|и|или)(?: (?:to|for|be|de|que|un|una|une|des?|les?|las?|los|el|an?|any|the|his|her|their|son|sa|ses|sus?|pour|para"
    r"|(?:visit|visite|visita|examination|consultation|appointment)s?|seen|examined|by|from|with|par|por|con|d['’](?=une? )|un(?=e? ))){0,6}? ?(?:[dl]['’])?"
)
_NO_MORE = r"(?=[.,;)]|$| \d| (?:on|by|in|since|for|until|at|during|from|despite|le|depuis|pendant|par|en|el|desde|durante|por)(?!\w))"


def need_beside(p: Passage, words: Words) -> str | None:
    """The need that stands beside the first one: "a doctor and medicines" are two, and so are "insulin and a cardiologist"."""
    text = p.matched + p.behind
    named = [
        found for pattern in (*words.needs.values(), words.others)
        if (found := compiled(rf"(?<!\w)(?:{pattern})(?!\w)").search(p.matched))
    ]  # fmt: skip
    if not named or holds(words.part, p.matched):
        return None
    rest = text[min(named, key=lambda m: m.start()).end() :]
    rest = compiled(rf"^(?:{words.behind})").sub("", rest)
    for need, pattern in words.needs.items():
        if compiled(rf"{_BESIDE} ?(?:{pattern}){_NO_MORE}").match(rest):
            return need
    other = compiled(rf"{_BESIDE} ?(?P<which>{words.others}){_NO_MORE}").match(rest)
    return other["which"] if other else None


def each_need(p: Passage, words: Words, fact: Fact) -> tuple[Fact, ...]:
    """The fact, and the same of the need that stands beside its own."""
    second = need_beside(p, words)
    if second is None or second == fact.stated("need"):
        return (fact,)
    return (fact, type(fact).from_json({**fact.to_json(), "need": second}))


def need_asked(p: Passage, words: Words, named: str | None = None) -> str | None:
    """The need that somebody asked to be met: `any` where they asked for care and for none in particular."""
    return in_general(need_in(p, words, named))


def _told(p: Passage, words: Words, need: str, found: re.Match[str]) -> str:
    before, behind = p.matched[: found.start()], p.matched[found.end() :] + p.behind
    if need in (CARE, TREATMENT):
        if holds(words.fit, p.matched):
            return ADEQUATE
        if holds(words.whole, p.matched + p.behind):
            return ANY
    first = compiled(rf"(?:{words.before})$").search(before)
    last = compiled(rf"(?:{words.behind})").match(behind)
    if first is None and last is None:
        return need
    noun = found[0].split()[-1] if need == EXAMINATION else found[0]
    parts = (first["which"] if first else "", noun, last[0] if last else "")
    return " ".join("".join(parts).split()).strip(" ,.;")


def holds(pattern: str, text: str) -> bool:
    """Whether the text has these words."""
    return compiled(rf"(?<!\w)(?:{pattern})(?!\w)").search(text) is not None


_EN_LEAD = (
    r"an?|any|the|his|her|their|my|our|no|some|of|by|to|with|from|for|and|or|see|seen|without|given|giv(?:e|ing)|provid(?:e|ed|ing)|den(?:y|ied|ies|ying)|refus\w+|receiv\w+|"
    r"allow\w*|get\w*|got|not|never|has|have|had|was|were|is|are|be|been|being|properly|yet|did|does|do|access|such|him|them|deprived|withheld|permit\w*|grant\w*|offer\w*|bring\w*|deliver\w*|suppl\w+|accept\w*|request\w*|ask\w*|demand\w*|need\w*|s[eo]\w*ght|seek\w*"
)
ENGLISH = Words(
    whole=r"of any kind|whatsoever|at all|any (?:kind of |form of )?(?:medical|health)|all (?:medical|health)",
    part=r"only|delay\w*|postpon\w*|put off|interrupt\w*|irregular\w*|intermittent\w*|limited|late|missed|sometimes|often|wait\w*|discontinued|stopped|before|returned|sent back|taken back|against|despite|run out|ran out|running out|nothing but|restricted|advice|recommendations?|instructions|some of|half|confiscated|seized|taken (?:away|from)|took|thrown|lost|handed back|turned (?:away|back)",
    fit=r"inadequate\w*|insufficient\w*|poor|little|adequate\w*|proper\w*|appropriate\w*|necessary|needed|required|sufficient\w*|basic|quality|effective",
    needs={
        EXAMINATION: r"examin(?:e|ed|ing) by (?:an? |any |the |his |her )?(?:prison )?(?:doctors?|physicians?)|(?:an? |any )?medical examinations?|(?:not|never|nor|to)(?: been| be| yet)*(?: properly)? examined?(?! by)",
        OPERATION: r"operated on|operate on|(?:an |any |the |his |her )?(?:operation|surgery)",
        HOSPITAL: r"hospitali[sz](?:e|ed|ation)|(?:taken|sent|moved|transferred|admitted|transfer|take|send|move|admit|brought)(?: him| her| them)? to (?:an? |any |the )?(?:hospital|clinic)",
        DOCTOR: r"doctors?|physicians?",
        MEDICINES: r"medicines?|medications?|tablets|pills|drugs",
        TREATMENT: r"(?:medical )?treatment|treated|treat (?:him|her|them)",
        CARE: r"(?:medical|health) (?:care|attention|assistance|help|aid|services?|support|needs)|health ?care|medical",
    },
    before=rf"(?<!\w)(?:{_EN_LEAD}) (?P<which>(?:(?!(?:{_EN_LEAD}|medical|health|adequate|proper|appropriate|necessary|immediate|prompt|timely|regular|constant|continuous|ongoing|daily|weekly|routine)\b)(?-i:[a-z])[\w'’-]* ){{1,2}})",
    behind=r" of (?:his|her|their) (?:own )?cho\w+| (?:that|which) [^.,;]{3,60}| (?:prescribed|sent|brought|recommended|ordered)\b[^.,;]{0,50}"
    r"| (?:for|with|against) (?!(?-i:[A-Z]))(?:(?! (?:since|on|by|until|in|during|and|but|because|despite|while|when|at|after|from|for|is|are|was|were|has|have)\b)[^.,;])+",
    often={
        "twice a day": r"twice (?:a|per|each|every) day|twice daily",
        "twice a week": r"twice (?:a|per|each|every) week",
        "every day": r"every day|each day|daily",
        "every week": r"every week|each week|weekly|once a week",
        "every month": r"every month|monthly|once a month",
        "only once": r"only once|just once",
        "once": r"once",
        "twice": r"twice",
        "three times": r"three times|thrice",
        "regularly": r"regularly|regular",
    },
    others=r"(?:an? |the |his |her )?(?:insulin|dialysis|x-rays?|painkillers|glasses|(?:independent |eye |heart )?(?:[a-z]+ologist|dentist|psychiatrist|surgeon|optician|specialist)s?)",
)
FRENCH = Words(
    whole=r"aucun(?:e)? (?:soin|traitement|suivi|assistance|prise en charge|attention|aide)|quel(?:le)?s? qu'(?:il|elle)s? soi\w*|quelconques?|tout(?:e)? (?:soin|assistance|prise en charge)|tous (?:les )?soins|de quelque nature|aucune? sorte",
    part=r"que d(?:e|u|es)|qu'[\w'-]+|retard\w*|report\w*|repouss\w*|interromp\w*|interrompu\w*|suspend\w*|ajourn\w*|différ\w*|limité\w*|restreint\w*|irréguli\w*|manqué\w*|attend\w*|tard\w*|contre l'avis|séances?|avant|confisqu\w*|retir\w*|renvoy\w*|rendus?",
    fit=r"insuffisan\w*|inadéquat\w*|inadapté\w*|adéquat\w*|approprié\w*|adapté\w*|nécessaires?|corrects?|dignes?",
    needs={
        EXAMINATION: r"examens? médica(?:l|ux)|examiné(?:e|s|es)? par (?:un|une|le|aucun) médecin|visites? médicales?",
        OPERATION: r"opération(?: chirurgicale)?|intervention chirurgicale|chirurgie|opéré(?:e|s|es)?|opérer",
        HOSPITAL: r"hospitalis\w+|(?:transfér\w+|transfert|conduite?|transportée?|admise?|emmenée?)(?: \w+)? (?:à l'|dans un |vers un |vers l'|à un )(?:hôpital|clinique)|l'hôpital",
        DOCTOR: r"médecins?|docteurs?",
        MEDICINES: r"médicaments?|comprimés|pilules|remèdes",
        TREATMENT: r"traitements?(?: médica(?:l|ux))?|soignée?s?|soigner",
        CARE: r"soins?(?: médicaux| de santé)?|assistance médicale|prise en charge médicale|suivi médical|attention médicale|aide médicale",
    },
    before=r"(?!x)x(?P<which>)",
    behind=r" (?:indépendant|spécialis|privé|de (?:son|leur) choix|de confiance|de la prison|pénitentiaire|dentaire|psychiatr|hospitali|intensif|intensive|urgent|d'urgence|extérieur|légiste|gynéco|cardio|prescrit|que|qu'|dont|contre|pour (?!(?-i:[A-ZÀ-Ö]))|pendant|durant)[^.,;]{0,50}",
    often={
        "twice a day": r"deux fois par jour",
        "twice a week": r"deux fois par semaine",
        "every day": r"chaque jour|tous les jours|quotidien\w*",
        "every week": r"chaque semaine|toutes les semaines|hebdomadaire\w*|une fois par semaine",
        "every month": r"chaque mois|tous les mois|mensuel\w*|une fois par mois",
        "only once": r"une seule fois",
        "once": r"une fois",
        "twice": r"deux fois",
        "three times": r"trois fois",
        "regularly": r"régulièrement|régulier|régulière",
    },
    others=r"(?:une? |le |son )?(?:insuline|dialyse|radiographie|antidouleurs|lunettes|[a-zé]+ologue|dentiste|psychiatre|chirurgien|ophtalmologiste|spécialiste)s?",
)
SPANISH = Words(
    whole=r"ningun[ao]? (?:atención|asistencia|tratamiento|cuidado)|ningún (?:tratamiento|cuidado)|de ning[uú]n (?:tipo|género)|alguna|en absoluto|toda (?:atención|asistencia)|todo (?:tratamiento|cuidado)|cualquier (?:atención|asistencia)|ning[uú]n tipo",
    part=r"solo|sólo|solamente|únicamente|más que|retras\w*|retard\w*|demor\w*|posterg\w*|aplaz\w*|interrump\w*|suspend\w*|limit\w*|restring\w*|restringid\w*|irregular\w*|tardí\w*|esper\w*|cancel\w*|contra (?:la|el) (?:recomendación|consejo)|citas?|sesiones|algun[oa]s|sino|confisc\w*|decomis\w*|quit\w*|retir\w*|devolv\w*|incaut\w*",
    fit=r"insuficiente\w*|inadecuad\w*|deficiente\w*|precari\w*|adecuad\w*|apropiad\w*|necesari\w*|oportun\w*|suficient\w*|debid\w*|dign[oa]s?",
    needs={
        EXAMINATION: r"ex[aá]men(?:es)? médicos?|(?:examinad|revisad)[oa]s? por (?:un|una|el|la|ningún) (?:médic|doctor)[oa]?",
        OPERATION: r"operación|cirugía|intervención quirúrgica|operad[oa]s?",
        HOSPITAL: r"hospitaliza\w+|traslad\w+ (?:a|al)(?: un| el| la)? (?:hospital|clínica|centro médico)|llev\w+ (?:a|al)(?: un| el| la)? (?:hospital|clínica)",
        DOCTOR: r"médic[oa]s?(?<!atención médica)(?<!asistencia médica)(?<!ayuda médica)(?<!evaluación médica)(?<!revisión médica)(?<!valoración médica)(?<!consulta médica)(?<!cuidados médicos)(?<!cuidado médico)(?<!tratamiento médico)(?<!tratamientos médicos)(?<!examen médico)(?<!exámenes médicos)(?<!centro médico)|doctora?e?s?",
        MEDICINES: r"medicamentos?|medicinas?|medicación|fármacos|pastillas|remedios",
        TREATMENT: r"tratamientos?(?: médicos?)?",
        CARE: r"(?:atención|asistencia|ayuda) (?:médica|sanitaria)|atención|cuidados?(?: médicos?)?",
    },
    before=r"(?!x)x(?P<which>)",
    behind=r" (?:independiente|especialista|especializad|privad|particular|de (?:su )?(?:confianza|elección)|del penal|legista|forense|psiquiátric|psicológic|odontológic|hospitalari|urgente|externo|externa|oncológic|recetad|prescrit|enviad|indicad|que|para (?!(?-i:[A-ZÀ-Ö]))|durante)[^.,;]{0,50}",
    often={
        "twice a day": r"dos veces al día",
        "twice a week": r"dos veces (?:por|a la) semana",
        "every day": r"cada día|todos los días|diariamente|a diario",
        "every week": r"cada semana|todas las semanas|semanalmente|una vez (?:por|a la) semana",
        "every month": r"cada mes|todos los meses|mensualmente|una vez al mes",
        "only once": r"(?:una sola|solo una|sólo una) vez",
        "once": r"una vez",
        "twice": r"dos veces",
        "three times": r"tres veces",
        "regularly": r"regularmente|con regularidad|periódicamente",
    },
    others=r"(?:una? |el |su )?(?:insulina|diálisis|radiografías?|analgésicos|gafas|[a-zé]+ólog[oa]s?|dentistas?|psiquiatras?|cirujan[oa]s?|oculistas?|especialistas?)",
)
RUSSIAN = Words(
    whole=r"никак\w+|какой-либо|какого-либо|какую-либо|любой|вообще|всякой",
    part=r"только|лишь|прерва\w*|прекра\w*|приостан\w*|отлож\w*|откладыва\w*|перенес\w*|нерегулярно|задерж\w*|с опозданием|с перебоями|через раз|не вс[её]|огранич\w*|вместо|закончил\w*|кончил\w*|курс\w*|сорва\w*|спустя|не вовремя|отобра\w*|изъя\w*|забра\w*|вернул\w*|возвра\w*|отня\w*|выбро\w*",
    fit=r"надлежащ\w+|необходим\w+|должн\w+|достаточн\w+|квалифицированн\w+|полноценн\w+",
    needs={
        EXAMINATION: r"осмотрен\w* врачом|медицинск\w+ (?:осмотр|обследовани)\w*|осмотр\w*|обследова\w*",
        OPERATION: r"операци(?:я|и|ю|ей)|оперир\w+|прооперир\w+",
        HOSPITAL: r"госпитализ\w+|в (?:больниц|госпитал|клиник|стационар)\w*",
        DOCTOR: r"врач(?:а|у|ом|и|ей|ам|ами|е)?|доктор(?:а|у|ом|ов|ам)?",
        MEDICINES: r"лекарств\w*|медикамент\w*|препарат\w*|таблет\w+",
        TREATMENT: r"(?:медицинск\w+ )?лечени\w+|леч(?:ат|ит|или|ить)",
        CARE: r"(?:медицинск|врачебн)\w+ (?:помощ|уход)\w*|медпомощ\w+|помощ[ьи]\w*",
    },
    before=r"(?<!\w)(?P<which>(?!(?:медицинск|врачебн|никак|какой|какого|какую|необходим|надлежащ|должн|квалифицир|регулярн|постоянн|ежедневн|эт|сво|всяк|люб|котор|друг|нужн)\w*)[а-яё-]+(?:ого|его|ому|ему|ый|ий|ой|ую|юю|ая|ое|ые|ие|ых|их|ым|им|ыми|ими) )",
    behind=r" (?:от|по (?:своему|его|её|их) выбору|котор\w+|из (?:дома|посылк\w+)|для|в течение)(?!\w)(?:(?! и )[^.,;\d]){0,40}|-[а-яё]+",
    often={
        "twice a day": r"(?:дважды|два раза) в день",
        "twice a week": r"(?:дважды|два раза) в неделю",
        "every day": r"каждый день|ежедневно",
        "every week": r"каждую неделю|еженедельно|раз в неделю",
        "every month": r"каждый месяц|ежемесячно|раз в месяц",
        "only once": r"(?:только|лишь|всего) (?:один раз|раз|однажды)",
        "once": r"один раз|однажды",
        "twice": r"дважды|два раза",
        "three times": r"трижды|три раза",
        "regularly": r"регулярно",
    },
)
