"""How French tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.solitary_confinement import SolitaryConfinement

_LEFT = r"|(?:sort|ramen|transf|retir|quitt|libér|extrai)\w* (?:[\w'-]+ ){0,5}?(?:de|du|d'|le|la|l') ?(?:(?!(?:à|au|en|vers|et)\b)[\w'-]+ ){0,3}?(?:isolement|cachot|disciplinaire|punition|mitard|individuelle)"


@rule(
    r"(?:(?:à|en|mis~ à|placé~ à|placé~ en|maintenu~ à|maintenu~ en|détenu~ à|au) (?:l')?(?:isolement(?: (?:cellulaire|complet|total|prolongé|disciplinaire|carcéral))*|cellule (?:d'isolement|disciplinaire|de punition)|cachot|quartier disciplinaire|mitard)|régime d'isolement|isolement cellulaire)(?!\w)(?: (?:pendant|durant|depuis|de) (?P<for><DUR>))?",
    cues="isolement cachot disciplinaire punition mitard",
    unless=r"interdi|mettre fin|cesser" + _LEFT,
)
def in_solitary(p: Passage) -> Fact | None:
    """'… a été placée à l'isolement pendant 15 jours.'"""
    actor = p.agent if p.has(r"\bpar\b") else None
    return SolitaryConfinement(when=p.when, actor=actor, length=p.length("for"))


@rule(
    r"(?:(?:seul~?|isolé~) (?:dans|en) (?:une |sa |la )?cellule|cellule individuelle|(?:occupe|occupait|détenu~|enfermé~|vit|gardé~) seul~?(?= (?:une|dans|en|la|sa))|(?:à l'écart|séparé~|coupé~) (?:des|de tous les) autres (?:détenu|prisonni)\w+|sans (?:aucun )?contact avec (?:les|d'autres|ses) (?:autres )?(?:co)?détenu\w*|(?:vingt-trois|vingt-deux|23|22) heures sur (?:vingt-quatre|24)|régime (?:d'isolement|disciplinaire)|quartier (?:d'isolement|disciplinaire|de haute sécurité)|(?:jours?|semaines?|mois) (?:de |d')(?:cachot|mitard|isolement))(?!\w)",
    cues="seul isolé individuelle écart séparé coupé contact heures régime quartier cachot mitard isolement",
    unless=r"interdi|mettre fin|cesser" + _LEFT,
)
def kept_alone(p: Passage) -> Fact | None:
    """'Il occupe seul une cellule sans fenêtre.'"""
    return SolitaryConfinement(when=p.when)
