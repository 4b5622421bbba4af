"""How French tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.charge import Charge

_OFFENCE = (
    r"(?P<offence>(?:\"[^\"]+\"(?:,? et (?:d'|de )?\"[^\"]+\")*|(?:[\w.'/-]+ ){0,13}?[\w.'/-]+?))"
)
_END = r"(?=,? (?:en vertu|aux termes|sur la base|au titre|le \d|le 1er|en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|application)|par (?:le|la|un|une)|qui|dont|pour lesquel|après|avant|pour (?:un|une|avoir|des|ses|son|sa|leur)|et (?:est|a|ont|placé|condamné|risque|encourt|détenu|écroué|incarcéré|maintenu)|parce|prévu|puni|passible|à la suite|devant|alors)| ?[,.;:()]|$)"
_ARTICLE = r"(?:,? (?:en vertu (?:de |des |du )|aux termes (?:de |des |du )|sur la base (?:de |des |du )|en application (?:de |des |du )|au titre (?:de |des |du )|prévue?s? (?:par|à|aux) |puni\w* par |au regard de )(?P<article>(?:l'|les |la |le )?(?:articles?|loi|code|paragraphes?|section|alinéa)[^,;.]{1,110}))?"


_SUSPICION = re.compile(r"\bsoupçon|\bsuspect", re.IGNORECASE)
_ACCUSATION = re.compile(r"\b(?:inculp|accus|poursui|mis\w* en examen)", re.IGNORECASE)


def _charge(p: Passage) -> Fact | None:
    actor = p.agent if p.has(r"\bpar (?:le|la|les|l'|un|une|des)\b") else p.subject
    offence = p.word("offence")
    return Charge(
        when=p.when,
        actor=actor,
        offence=offence,
        article=p.word("article"),
        suspected=_suspected(p.matched, offence),
    )


def _suspected(matched: str, offence: str | None) -> Stated | None:
    """Whether the words before the offence tell of a suspicion alone."""
    before = matched.partition(offence)[0] if offence else matched
    is_suspicion = _SUSPICION.search(before) and not _ACCUSATION.search(before)
    return Stated.YES if is_suspicion else None


@rule(
    r"(?:<ETRE> |(?<=,\s)|(?<=\bet\s)|(?<=\bpuis\s)|^)(?:inculpé~|mis~ en examen|mis~ en accusation|accusé~|poursuivi~|prévenu~ |mis~ en cause)(?: (?:en justice|<DATE>|par (?:le|la|les|des|un) (?:[\w'-]+ ){1,6}?|\w+ment),?)*(?: ?(?:d'|de |des |du |pour (?:des faits d[e'] ?)?(?:avoir )?|sous (?:l'accusation|l'inculpation|les chefs d'accusation) d[e'] ?))"
    + _OFFENCE
    + _END
    + _ARTICLE,
    cues="inculpé examen accusation accusé poursuivi prévenu cause",
    unless=r"(?:autorités|gouvernement|police|gardiens|régime) (?:est|sont|était|étaient) accusé|sans être (?:inculpé|accusé)",
    happens=True,
)
def was_charged(p: Passage) -> Fact | None:
    """'… a été inculpée de diffusion de fausses nouvelles.'"""
    return _charge(p)


@rule(
    r"(?:<ETRE> |<AVOIR> |(?<=,\s)|(?<=\bet\s)|(?<=\bpuis\s)|^)(?:été )?(?:inculpé~|mis~ en examen|mis~ en accusation|accusé~|poursuivi~)(?: <HIM>)?,? (?:en vertu (?:de |des |du )|aux termes (?:de |des |du )|sur la base (?:de |des |du )|en application (?:de |des |du )|au titre (?:de |des |du ))(?P<article>(?:l'|les |la |le )?(?:articles?|loi|code)[^,;.]{1,80}?),? (?:pour |d'|de |des )(?:avoir )?(?=(?:\"|(?!la\b|l'|ce\b|cette\b|procédure)[a-zéèà]{4,}))"
    + _OFFENCE
    + _END,
    cues="inculpé examen accusation accusé poursuivi",
    happens=True,
)
def charged_under(p: Passage) -> Fact | None:
    """'… a été inculpée en vertu de l'article 344 du Code pénal de diffusion de fausses nouvelles.'"""
    return _charge(p)


@rule(
    r"(?:(?:<ETRE> |(?<=,\s)|(?<=\bet\s)|(?<=\bpuis\s))(?:inculpé~|mis~ en examen|mis~ en accusation)(?= (?:<DATE>|par|sans|et|en vertu)|,|\.|$)|<AVOIR> (?:inculpé~|mis~ en examen)(?= (?:<DATE>|et|puis|en vertu)|,|\.|$))"
    + _ARTICLE,
    cues="inculpé examen accusation",
    happens=True,
)
def was_indicted(p: Passage) -> Fact | None:
    """'… a été inculpée le 11 mai.'"""
    return Charge(when=p.when, actor=p.agent, article=p.word("article"))


@rule(
    r"(?:<AVOIR> (?:inculpé~|accusé~|mis~ en examen)|accusent?|poursuivent|reprochent?(?: à <HIM>)?)(?: <HIM>)?(?: <DATE>)? ?(?:d'|de |des |du |pour |(?=une? (?:dessin|article|livre|discours|tweet|message|publication|vidéo|chanson|poème|interview)))(?:avoir (?:été )?)?"
    + _OFFENCE
    + _END
    + _ARTICLE,
    cues="inculpé accus examen poursuiv reproch",
    unless=r"accuse(?:nt)? (?:le gouvernement|les autorités|la police|le régime)|accusé (?:réception|les autorités|le gouvernement|la police)",
    happens=True,
)
def they_charged(p: Passage) -> Fact | None:
    """'Le procureur l'a inculpée d'incitation à la haine.'"""
    told = p.subject or p.has(
        r"(?:on|qui|il|elle) (?:(?:l'|les |la |le |lui |leur )(?:a|ont|avait)?|reproche|accuse)"
    )
    return _charge(p) if told else None


@rule(
    r"(?:fai(?:t|sait|saient|sant) (?:également |toujours )?(?:l'objet (?:de (?:\w+ )?(?:poursuites|procédures?|accusations?)|d'une (?:enquête pénale|procédure pénale|inculpation|information judiciaire|accusation))|face à (?:des|de|une|plusieurs|\w+) (?:\w+ )?(?:accusations?|charges?|chefs? d'(?:accusation|inculpation)|inculpations?|poursuites))|(?:sous|pour|sur) (?:les? |des |l'|la |de )?(?:\w+ )?(?:accusations?|inculpations?|chefs? d'(?:accusation|inculpation)|charges)|visé~ par (?:des|une|plusieurs|\w+) (?:\w+ )?(?:accusations?|poursuites|inculpation)|soupçonné~)(?: (?:pénales|judiciaires|fallacieuses|fabriquées|infondées|liées))*(?: ?(?:d'|de |des |du |pour |à )"
    + _OFFENCE
    + _END
    + r")?"
    + _ARTICLE,
    cues="poursuites procédure accusation charge inculpation enquête information chef soupçonn",
    unless=r"abandon|sans (?:aucune )?(?:accusation|inculpation|charge)|condamné|acquitt|lev(?:é|er)|rejet",
    happens=True,
)
def faces_charges(p: Passage) -> Fact | None:
    """'… fait l'objet de poursuites pour extrémisme.'"""
    return _charge(p)


@rule(
    r"(?:accusations?|inculpations?|charges?|poursuites|chefs? d'accusation|acte d'accusation|information judiciaire|procédure pénale|affaire pénale|enquête pénale) (?:[\w'-]+ ){0,6}?(?:a été|ont été|avait été|avaient été) (?:\w+ment )?(?:porté|retenu|engagé|ouvert|lancé|déposé|notifié|ajouté|formulé|requalifié)~|<AVOIR> (?:ouvert|engagé|lancé) (?:une |des )(?:information judiciaire|procédure pénale|poursuites|enquête pénale)(?: (?:contre|à l'encontre)[^,;.]{2,40})?|<ETRE> déféré~ (?:au parquet|devant le (?:parquet|procureur)|devant (?:le|un) juge)",
    cues="accusation inculpation charge poursuites information procédure affaire enquête déféré",
    unless=r"abandonn|classé",
    happens=True,
)
def charges_brought(p: Passage) -> Fact | None:
    """'Une information judiciaire a été ouverte contre …'"""
    return Charge(when=p.when, actor=p.agent)


@rule(
    r"(?:chefs? d'accusation|accusations?|motif officiel|inculpation) ?(?::|retenue?s? ?:|est|sont|:) ?(?:celle |celui )?(?:de |d')?(?P<offence>\"[^\"]+\")|(?:détention|mandat de dépôt|garde à vue|prison|écroué~|incarcéré~|arrêté~|interpellé~) (?:\w+ ){0,2}?pour (?P<o2>\"[^\"]+\"|(?:apologie|outrage|diffamation|terrorisme|trahison|espionnage|rébellion|sédition|incitation|association|atteinte|complot|diffusion|propagation|blasphème|trouble|participation|appartenance|financement|organisation)(?: [\w'-]+){0,6})",
    cues="accusation motif inculpation détention dépôt garde prison écroué incarcéré arrêté interpellé",
    unless=r"condamn",
    happens=True,
)
def charge_named(p: Passage) -> Fact | None:
    """'Chef d'accusation : « atteinte à la sûreté de l'État ».'"""
    return Charge(when=p.when, offence=p.word("offence") or p.word("o2"))


@rule(
    r"(?:(?:comparaissai(?:t|ent)|comparaît|comparaissent|jugé~|déféré~|renvoyé~|mis~ en cause|cité~ à comparaître|convoqué~|détenu~|écroué~) (?:[\w'-]+ ){0,6}?pour|(?:doi(?:t|vent)|devai(?:t|ent)) répondre d|(?:notifi\w+|signifi\w+) (?:à <HIM> )?(?:\w+ )?(?:sa|leur|son|l'|une|les|des) ?(?:mise en examen|inculpation|charges?|chefs? d'accusation|accusation)s?(?: (?:pour|d[eu]|d'))?|<AVOIR> (?:inculpé|mis en examen|accusé|poursuivi)(?:e|s|es)? (?:<HIM> )?(?:et <HIM> )?(?:pour|d'|de|des|du)|<AVOIR> (?:requalifié|ajouté|retenu) [^,;.]{0,40}?(?:charge|accusation|chef|qualification)s?|<AVOIR> (?:retenu|porté|engagé|déposé) (?:contre|à l'encontre) [^,;]{3,40}?(?:charge|accusation|chef|poursuite)s?|(?:sont|est|était) (?:\w+ment )?soupçonné~ d|(?:reproch|imput)\w+ (?:[\w'-]+ ){0,4}?(?:d'avoir|des faits|d'être)) ?(?:e |')?(?P<offence>\"[^\"]+\"(?:,? et (?:d'|de )?\"[^\"]+\")*|(?:[\w'/-]+ ){0,9}?[\w'/-]+)?(?=[,.;:()]|$| en vertu| sur le fondement| le \d| devant| par | après)",
    cues="comparai jugé déféré renvoyé cause cité convoqué détenu écroué répondre notifi signifi inculp examen accus poursuivi requalifié ajouté retenu porté engagé déposé soupçonn reproch imput",
    unless=r"abandon|acquitt|relax|accus\w* (?:le gouvernement|les autorités|la police|le régime)|condamné~? à|plainte|poursuivi (?:son|sa|leur|ses)|preuve|pour (?:la|une) (?:première|audience)|sans ",
    happens=True,
)
def tried_for(p: Passage) -> Fact | None:
    """'Les prévenus comparaissaient pour « outrage ».'"""
    if p.has(r"jugé|déféré|renvoyé|détenu|écroué|convoqué|comparai") and not p.has(
        'pour (?:"|(?:des|un|une|le|les|la|l)|[a-zéè]{5,})'
    ):
        return None
    offence = p.word("offence")
    return Charge(
        when=p.when,
        actor=p.subject,
        offence=offence,
        suspected=_suspected(p.matched, offence),
    )


@rule(
    r"(?:<ETRE> |<AVOIR> |(?<=,\s)|(?<=\bet\s)|comme |(?:en )?tant que )(?:(?:été|toujours|également|désormais|\w+ment) )*(?:(?:considéré|désigné|présenté|entendu|traité|interrogé)~ comme )?(?:(?:le |la |l'une? des |une? )?(?:principal~?e? |premier |première )?suspecte?s?|soupçonné~|(?:sous le coup|l'objet) de soupçons?)(?: (?:par (?:le|la|les|un|une) (?:[\w'-]+ ){0,4}?[\w'-]+))?(?:,? ?(?:d'|de |des |du |pour |dans (?:une|l'|cette) ?(?:affaire|enquête|dossier) (?:de |d'|pour |sur ))(?:avoir )?"
    + _OFFENCE
    + _END
    + r")?"
    + _ARTICLE,
    cues="suspect soupçon",
    unless=r"témoin|n'est plus|abandon|condamné|acquitt|(?:policiers?|gardiens?|agents?) (?:est|sont|soupçonné|suspect)",
    happens=True,
)
def is_a_suspect(p: Passage) -> Fact | None:
    """'… est considérée comme suspecte dans une affaire de diffamation.'"""
    return Charge(
        when=p.when,
        actor=p.agent,
        offence=p.word("offence"),
        article=p.word("article"),
        suspected=Stated.YES,
    )


@rule(
    r"(?<!\w)(?:(?:le |la )?(?:parquet|procureure?|accusation|justice|police|gouvernement|autorités) (?:parle|parlent|évoque|évoquent|invoque|retient|retiennent)(?:, (?:lui|elle|eux|quant à lui),)? (?:de |d'|du |la |l'|contre (?:lui|elle|eux) )?(?P<offence>\"[^\"]{3,80}\"|(?:complot|terrorisme|espionnage|sédition|rébellion|trahison|atteinte)[^,;.]{0,60})|(?:on|la justice|le parquet|l'accusation|les autorités) (?:lui|leur) (?:reproche|reprochent|impute|imputent) (?:de |d'|des |la |le |l'|une )?(?P<o2>[^,;.]{4,90})|(?<=et\s)(?:M\. |Mme |Me )?[A-Z][\w-]+ pour (?P<o3>(?:complicité|recel|outrage|diffamation|participation|trouble|incitation|terrorisme|blasphème|association|rébellion)[^,;.]{0,60})|pour (?P<o4>(?:outrage|recel|complot|atteinte|diffamation|incitation|terrorisme|blasphème|rébellion|sédition|espionnage|participation à|trouble à|propagation|diffusion|offense|injure|apologie|association de malfaiteurs|offense)[^,;.]{0,70}))",
    cues="parquet procureur accusation justice police gouvernement autorités reproche impute complicité recel outrage diffamation participation trouble incitation terrorisme blasphème association rébellion complot atteinte sédition espionnage propagation diffusion offense injure apologie",
    unless=r"condamné~?|coupable|relaxé|acquitté|abandon|lois? (?:sur|contre)|dénonc",
    happens=True,
)
def accusers_speak_of(p: Passage) -> Fact | None:
    """'Le parquet parle, lui, d'« incitation à la révolte ».'"""
    return _charge(p)
