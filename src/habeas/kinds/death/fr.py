"""How French tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.death import Death


@rule(
    r"(?:(?:est|était|sont|serait) (?:\w+ment )?(?:mort~|décédé~)|<ETRE> (?:retrouvé~ (?:mort|pendu|sans vie)~?|tué~|exécuté~|assassiné~|abattu~|battu~ à mort|pendu~)|(?:a|avait) (?:\w+ment )?(?:succombé|perdu la vie|trouvé la mort)|(?<=,\s)(?:mort~|décédé~) (?=en (?:détention|prison|garde à vue)|le \d|à l'hôpital)|(?:sa|son|leur) (?:mort|décès|exécution),? (?:en (?:prison|détention|garde à vue)|est survenue?|survenue?|le \d))(?!\w)",
    cues="mort décéd décès pendu vie tué exécut assassin abattu succomb",
    unless=r"\b(?:presque|quasiment|à moitié|failli|manqué)\b (?:être |d'être |de )?(?:mort|mour|tué|décéd|succomb|perdre la vie)\w*|condoléance|condamn\w* à mort|peine de mort|manifestants|des centaines|personnes (?:ont été|sont) (?:tué|mort)|(?:mère|père|frère|mari) (?:est|était) (?:mort|décédé)",
    happens=True,
)
def died(p: Passage) -> Fact | None:
    """'… est morte en détention le …'"""
    return Death(when=p.when, where=p.where)
