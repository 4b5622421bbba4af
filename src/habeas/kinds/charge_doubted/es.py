"""How Spanish tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.charge_doubted import ChargeDoubted, Doubt

_UNPROVEN = r"no probad[oa]s|no demostrad[oa]s|sin pruebas"
_UNFOUNDED = r"infundad[oa]s|sin fundamento|carentes de fundamento"


@rule(
    r"(?P<official>(?:el|la|un|una) (?:vice|primera? )?(?:ministr[oa]|primer ministro|president[ea]|fiscal(?: general)?|gobierno|gobernador[a]?|senador[a]?)(?: (?:de|del|de la) [\w ]{2,40}?)?) "
    r"(?:calificó|calificaba|llamó|consideró|dijo que|afirmó que) (?:los|las|l[oa]s supuest[oa]s) (?:cargos|acusaciones)(?: contra [^,.;]{2,60}?)? "
    rf"(?:de |como |eran |son |estaban |están )?(?P<doubt>{_UNPROVEN}|{_UNFOUNDED})",
    cues="probad demostrad pruebas infundad fundamento",
    happens=True,
)
def called_them(p: Passage) -> Fact | None:
    """'Un viceministro calificó los cargos de infundados.'"""
    doubt = Doubt.UNPROVEN if p.has(_UNPROVEN) else Doubt.UNFOUNDED
    return ChargeDoubted(when=p.when, actor=p.word("official"), doubt=doubt)
