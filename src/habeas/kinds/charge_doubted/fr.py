"""How French tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.charge_doubted import ChargeDoubted, Doubt

_UNPROVEN = r"non prouvées|pas prouvées|sans preuves?|non établies"
_UNFOUNDED = r"infondées|sans fondement|dénuées de (?:tout )?fondement"


@rule(
    r"(?P<official>(?:le|la|un|une) (?:vice-|premier )?(?:ministre|premier ministre|président|présidente|procureur(?: général)?|gouvernement|gouverneur|sénateur|sénatrice)(?: (?:de|du|de la|des) [\w ]{2,40}?)?) "
    r"(?:a (?:qualifié|jugé|dit que|déclaré que|estimé que|reconnu que) |qualifie |juge )(?:les|ces) (?:accusations|charges)(?: portées)?(?: contre [^,.;]{2,60}?)? "
    rf"(?:de |d[’']|comme |étaient |sont |n[’']étaient |ne sont )?(?P<doubt>{_UNPROVEN}|{_UNFOUNDED})",
    cues="prouvé preuve établi infondé fondement",
    happens=True,
)
def called_them(p: Passage) -> Fact | None:
    """'Un vice-ministre a qualifié les accusations d’infondées.'"""
    doubt = Doubt.UNPROVEN if p.has(_UNPROVEN) else Doubt.UNFOUNDED
    return ChargeDoubted(when=p.when, actor=p.word("official"), doubt=doubt)
