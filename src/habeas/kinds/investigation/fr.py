"""How French tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.investigation import Investigation, Step

_UNLESS = r"demand|exhort|appel(?:le|ons)|exig|doi(?:t|vent)|devrai|journaliste d'investigation|enquête (?:pénale|préliminaire) (?:contre|visant)|a enquêté sur la corruption|pour les besoins de l'enquête|enquête journalistique|son enquête sur|ses enquêtes|procédure pénale"


def _undone(p: Passage) -> Step:
    """Refused where the words say so; else it was just not opened."""
    return Step.REFUSED if p.has(r"refus|rejet") else Step.NOT_OPENED


def _step(p: Passage, step: Step) -> Fact:
    return Investigation(when=p.when, actor=p.agent, step=step, subject=p.word("subject"))


@rule(
    r"(?:aucune|pas d'|sans|jamais|ni|refus\w+ d(?:e |')|absence d') ?(?:[\w'-]+ ){0,4}?(?:enquêter?|enquêtes?|investigations?)(?!\w)(?: (?:sur|concernant) (?P<subject>[\w' -]+?)(?=[,.;]|$| et| n'))?|(?:plaintes?|allégations?) (?:[\w'-]+ ){0,5}?(?:pas (?:été|fait l'objet)|jamais (?:été|fait l'objet)|classée?s? sans suite|ignorée?s?|rejetée?s?|sans suite|restée?s? sans)|impunité|n'(?:a|ont) (?:\w+ )?(?:pas |jamais |toujours pas )(?:été )?(?:enquêté|ouvert d'enquête|mené d'enquête|diligenté d'enquête)",
    cues="enquêt investigation plainte allégation impunité",
    own_negation=True,
    unless=_UNLESS,
)
def not_investigated(p: Passage) -> Fact | None:
    """'Aucune enquête n'a été ouverte.'"""
    return _step(p, _undone(p))


@rule(
    r"(?:enquête|information|dossier) (?:[\w'-]+ ){0,5}?(?:a été|avait été|est|fut) (?:\w+ment )?(?:close|clôturée?|classée?|abandonnée?|suspendue?)|<AVOIR> (?:clos|clôturé|classé|abandonné|suspendu) (?:l'|son |une |cette )enquête",
    cues="clos clôtur class abandonn suspend",
    unless=_UNLESS,
    happens=True,
)
def closed(p: Passage) -> Fact | None:
    """'L'enquête a été classée sans suite.'"""
    return _step(p, Step.CLOSED)


@rule(
    r"(?:enquête|information judiciaire) (?:[\w'-]+ ){0,5}?(?:a été|avait été|est|ont été) (?:\w+ment )?(?:ouverte?|lancée|diligentée|ordonnée|en cours|menée|engagée)|(?:<AVOIR> |annoncé l'|annonce l')(?:ouvert|lancé|diligenté|ordonné|annoncé|ouverture d')(?:e|s)? ?(?:l'ouverture d')?(?:une |l')enquête(?: (?:sur|concernant) (?P<subject>[\w' -]+?)(?=[,.;]|$| et))?",
    cues="enquête information",
    unless=_UNLESS + r"|(?:contre|à l'encontre d) ?(?:elle|lui|[A-Z]|')",
    happens=True,
)
def opened(p: Passage) -> Fact | None:
    """'Le procureur a ouvert une enquête sur …'"""
    return _step(p, Step.OPENED)


@rule(
    r"aucune autopsie|refus\w+ (?:d'ouvrir|d'enquêter|d'engager|de (?:mener|diligenter)) (?:[\w'-]+ ){0,3}?(?:enquête|poursuites|procédure|information)?|(?:ouvrent|ouvre|lance|diligente|annonce) (?:une |l'ouverture d'une )enquête|(?:policiers?|gardiens?|officiers?|agents?|colonel|commandant|surveillants?) (?:[\w'-]+ ){0,5}?(?:inculpé|condamné|poursuivi|suspendu|mis en examen|révoqué)~",
    cues="refus autopsie enquête policier gardien officier agent colonel commandant surveillant",
    own_negation=True,
    unless=_UNLESS,
)
def officers_and_inquiries(p: Passage) -> Fact | None:
    """'Le parquet a refusé d'ouvrir une enquête.'"""
    return _step(p, _undone(p) if p.has(r"refus|aucune") else Step.OPENED)


@rule(
    r"(?:(?:n'(?:a|ont|avait|avaient|y a)|sans|aucune?|jamais|ni|refus\w*) (?:[\w'-]+ ){0,4}?(?:expertise|enquête|investigation|inspection|instruction|autopsie|poursuite|procédure disciplinaire|information judiciaire|examen médico-légal)s?(?! (?:journalistique|sur la corruption))|(?:expertise|enquête|investigation|inspection|autopsie|information judiciaire|instruction)s?(?: (?!qui )[\w'-]+){0,5}? (?:n'(?:a|ont|est|sont|avait) |(?:a|ont|avait|est|sera|seront|serait|fut) )(?:\w+ ){0,3}?(?:ouvert|lanc|diligent|ordonn|men|engag|clos|class|abandonn|about|débouch|eu lieu|en cours|suspend|confi|conclu)\w*|(?:ouvr|lanc|diligent|ordonn|men|engag|class|annonc|clôtur)\w* (?:[\w'-]+ ){0,3}?(?:enquête|expertise|inspection|information judiciaire|plainte)s?(?: (?:sans suite|préliminaire|interne|administrative))?|class(?:é~|ement|er) sans suite|(?:plainte|allégation|accusation)s?(?: (?!qui )[\w'-]+){0,4}? (?:class|rejet|ignor|sans suite|n'(?:a|ont) (?:pas|jamais))\w*)(?!\w)",
    cues="expertise enquête investigation inspection instruction autopsie poursuite disciplinaire information examen class plainte allégation accusation",
    own_negation=True,
    unless=_UNLESS
    + r"|demand|exig|appel(?:le|ons)|réclam|doit|contre (?:elle|lui|les deux)|journalist\w+ (?:a |avait )|menait une enquête|libération|plainte\w* pour (?:diffamation|outrage)|accusé|enquête sur les marchés|conclusions",
)
def inquiry(p: Passage) -> Fact | None:
    """'La présidente n'a ordonné aucune expertise.'"""
    if p.has(r"n'(?:a|ont|avait|y a)|sans|aucun|jamais|\bni\b|refus|class|rejet|ignor"):
        return _step(p, Step.CLOSED if p.has("class") else _undone(p))
    return _step(p, Step.CLOSED if p.has("clos|clôtur|abandonn") else Step.OPENED)


@rule(
    r"(?<!\w)(?:(?:enquête|plainte|procédure|instruction)(?: [\w'-]+){0,4}?,?(?:[^,;.]{0,40},)? (?:s'est|s'était|a|avait|ont|est|fut|sera) (?:[\w'-]+ ){0,2}?(?:soldé|classé|close?|clôturé|refermé|abouti|débouché)\w*(?: (?:par|sur|à) (?:un |une |aucun\w* )?[\w' ]{3,40})?|(?:classé|classée|classées|classement) sans suite|non-lieu|aucune enquête n'a(?: [\w'-]+){1,4}|s'(?:est|était) soldée? par (?:un |une )?(?:classement|non-lieu)(?: [\w'-]+){0,2})",
    cues="enquête plainte procédure instruction class non-lieu sold",
    own_negation=True,
    unless=r"exhort|entendu|demand\w+ (?:à|que|une)|contre (?:lui|elle|eux)(?!\w)",
    happens=True,
)
def came_to_nothing(p: Passage) -> Fact | None:
    """'L'enquête s'était soldée par un classement sans suite.'"""
    return _step(p, Step.CLOSED)
