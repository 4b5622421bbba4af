"""How French tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.standard_invoked import StandardInvoked

_WORD = r"(?-i:[A-ZÀ-Ö][\w'-]*)"
_HEAD = r"(?-i:Convention|Pacte|Charte|Déclaration|Principes|Règles|Ensemble de(?:s)? [Pp]rincipes|Protocole|Constitution|Code|Statut|Lignes directrices|Traité)"
_NAME = (
    _HEAD
    + r"(?: (?:universelle?|internationale?|africaine|américaine|européenne|interaméricaine|arabe|facultatif|fondamentaux|de base|minima|pénal|civil|de procédure(?: pénale| civile)?|des Nations unies|national\w*))*(?: (?:relatifs?|relative) (?:aux|à la|à l'|à) ?(?:droits civils et politiques|droits économiques, sociaux et culturels|droits de l'(?:homme|enfant)|droits des \w+ \w+|statut des \w+|traitement des détenus)?)?(?:(?: ?(?:de la|de l'|du|des|de|d'|contre la|contre les|contre|sur la|sur les|sur l'|sur le|pour la|pour le|pour|aux|à la|et des|et du|et|ou|toutes les personnes contre)) ?(?:"
    + _WORD
    + r"|droits(?: civils| économiques| de l'homme| humains| de l'enfant)?|torture|peuples|personnes|disparitions forcées|traitement|détenus|femmes|relations consulaires|politiques|procédure pénale|protection|Nations unies|homme|enfant))*"
)
_CRIMINAL = r"(?:inculp|accus|condamn|poursuiv|mis\w* en examen|arrêt)\w* [^;]{0,200}?(?:en vertu|sur la base|au titre|aux termes|pour)|accusations?|chefs? d|passible|puni|infraction"


def _invoked(p: Passage) -> Fact | None:
    return StandardInvoked(
        actor=p.speaker, instrument=p.word("name"), provision=p.word("provision")
    )


@rule(
    r"(?P<quote>(?:(?P<provision>(?:articles?|art\.|règles?|principes?|paragraphes?) \d+(?:\(\d+\))?(?:(?:,| et| à|-|–| ou) ?\d+)*(?:,? (?:paragraphe|alinéa) \d+)?) (?:de la |de l'|du |des |de ) ?)?(?:l'|la |le |les )?(?P<name>"
    + _NAME
    + r")(?: \((?-i:[A-Z])[\w-]*\))?)",
    cues="convention pacte charte déclaration principes règles protocole constitution code statut lignes traité",
    unless=_CRIMINAL,
    hypothetical=True,
    impersonal=True,
)
def names_instrument(p: Passage) -> Fact | None:
    """'… la Convention contre la torture.'"""
    name = p.word("name") or ""
    return None if len(name.split()) < 2 and name != "Constitution" else _invoked(p)


@rule(
    r"(?P<quote>(?:en )?(?:violation|mépris|contravention|contradiction|conformité|respect|conformément|contraires?|regard|vertu|viol(?:e|ent)|au titre)(?: \w+)? (?:du |des |de la |de l'|de ses |de leurs |aux |au |avec (?:le|les) |les |le |l'|ses )?(?P<name>(?:[\w-]+ ){0,3}?(?:droit international|normes internationales|obligations internationales|standards internationaux|engagements internationaux|instruments internationaux|droit international (?:des droits (?:de l'homme|humains)|humanitaire)|normes (?:minima|régionales))(?: (?:relatives? |en matière |des |de |d'|aux |au |à |d'un |humains|l'homme|droits|procès|équitable|judiciaires|humanitaire)+)?))",
    cues="international internationales internationaux",
    hypothetical=True,
    impersonal=True,
)
def international_norms(p: Passage) -> Fact | None:
    """'… en violation flagrante des normes internationales.'"""
    return StandardInvoked(actor=p.speaker, instrument=p.word("name"))


@rule(
    r"(?P<quote>(?:le |la |les )?(?P<name>(?-i:PIDCP|PIDESC|DUDH|OPCAT|CEDH|CEDAW|Règles (?:Nelson )?Mandela|Règles de Bangkok|Protocole d'Istanbul|Ensemble de principes|Conventions de Genève)))(?!\w)(?! \))",
    cues="pidcp pidesc dudh opcat cedh cedaw mandela bangkok istanbul ensemble genève",
    hypothetical=True,
    impersonal=True,
)
def short_name(p: Passage) -> Fact | None:
    """'… aux termes du PIDCP.'"""
    return _invoked(p)
