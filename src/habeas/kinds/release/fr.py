"""How French tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.release import Basis, Release
from habeas.kinds.release.conditions import conditions_of

_BASIS = (
    (r"annul|cass(?:é|ation)", Basis.QUASHED),
    (r"grâc|graci", Basis.PARDON),
    (r"amnisti", Basis.AMNESTY),
    (r"acquitt|relaxé|innocenté|non-lieu", Basis.ACQUITTAL),
    (r"caution", Basis.BAIL),
    (r"conditionnel|libération anticipée", Basis.PAROLE),
    (r"raisons? (?:de santé|médicales?|humanitaires?)|motifs? (?:de santé|médica)", Basis.HEALTH_GROUNDS),
    (r"échange", Basis.EXCHANGE),
    (r"résidence surveillée|assigné", Basis.TO_HOUSE_ARREST),
    (r"(?:fin|terme|expiration) de (?:sa|leur) peine|purgé (?:toute |l'intégralité de )?(?:sa|leur) peine", Basis.END_OF_SENTENCE),
    (r"\b(?:foule|partisans|manifestants)\b", Basis.FREED_OTHERWISE),
)  # fmt: skip
_OVERTURNED = r"(?:annulé|cassé) (?:la |sa |leur |le )(?:peine|condamnation|jugement|verdict)"
_UNLESS = r"(?:rapport|communiqué|lettre|vidéo|livre) (?:\w+ )?(?:a été|ont été) (?:libéré|relâché)"


def _release(p: Passage) -> Fact | None:
    basis = next((basis for words, basis in _BASIS if p.has(words)), None)
    if basis is None and re.search(_OVERTURNED, p.paragraph, re.IGNORECASE):
        basis = Basis.QUASHED
    return Release(when=p.when, actor=p.agent, basis=basis, conditions=conditions_of(p, "fr"))


@rule(
    r"(?:<ETRE> |avant d'être (?:\w+ment )?|(?<=,\s)|(?<=\bet\s)|(?<=\bpuis\s)|^)(?:libéré~|relâché~|remis~ en liberté|élargi~|gracié~|amnistié~|acquitté~|relaxé~|mis~ en liberté|sorti~ de (?:prison|détention)|libre~ depuis)(?!\w)(?! conditionnelle)",
    cues="libéré relâché liberté élargi gracié amnistié acquitté relaxé sorti libre",
    unless=_UNLESS + r"|doi(?:t|vent) être|devrai",
    happens=True,
)
def was_released(p: Passage) -> Fact | None:
    """'… a été libérée sous caution.'"""
    return _release(p)


@rule(
    r"<AVOIR> (?:libéré|relâché|gracié|acquitté|relaxé|remis en liberté|fait libérer|ordonné (?:la|sa|leur) (?:libération|remise en liberté))(?:e|s|es)?(?!\w)",
    cues="libéré relâché gracié acquitté relaxé liberté libérer libération",
    unless=_UNLESS,
    happens=True,
)
def they_released(p: Passage) -> Fact | None:
    """'Le gouvernement a libéré …'"""
    return _release(p)


@rule(
    r"(?:<AVOIR> (?:recouvré|retrouvé|regagné) (?:sa|leur|la) liberté|(?:retrouv|recouvr)e(?:nt)? la liberté|(?:est|sont|était|étaient) (?:enfin )?(?:sorti~ (?:de prison|libre~)|libre~)|salu(?:e|ons|ent) (?:la|sa|leur) (?:\w+ )?libération|(?:sa|leur|la) libération(?: d[e'] ?<HIM>)?,? (?:<DATE>|est intervenue|intervenue|survenue))",
    cues="recouvr retrouv regagn sorti libre libération",
    unless=r"demand|exig|appel|attente|depuis (?:sa|leur)|après (?:sa|leur)|avant (?:sa|leur)|libre de",
    happens=True,
)
def came_out(p: Passage) -> Fact | None:
    """'… a recouvré la liberté.'"""
    return _release(p)


@rule(
    r"(?:<AVOIR> (?:déposée?s? (?:au bord|sur|à|devant)|quitté (?:la|sa) (?:prison|cellule)|retrouvé (?:les siens|sa famille|son domicile|ses proches)|laissée?s? (?:partir|sortir|repartir))|<ETRE> (?:laissé~ (?:partir|sortir|libre~)|déposé~ (?:à|sur|devant|près)|rendu~ à (?:sa famille|ses parents)|blanchi~|innocenté~|rentré~ chez (?:lui|elle|eux)|ressorti~ libre~)|sort(?:ent)? de prison|(?:est|sont) de retour (?:chez|parmi)|bénéfici\w+ d'une (?:grâce|amnistie|libération (?:conditionnelle|anticipée|provisoire))|<AVOIR> (?:été )?bénéficié d'une (?:grâce|amnistie|libération (?:conditionnelle|anticipée|provisoire))|remise en liberté (?:de <HIM> )?(?:<DATE>|a été (?:prononcée|ordonnée)))(?!\w)",
    cues="quitté retrouvé laissé déposé rendu blanchi innocenté rentré ressorti sort retour bénéfici remise",
    unless=r"demand|exig|refus|rejet",
    happens=True,
)
def is_home(p: Passage) -> Fact | None:
    """'… a retrouvé les siens.'"""
    return _release(p)


@rule(
    r"(?:<AVOIR> (?:quitté|franchi|pu quitter) (?:[\w'-]+ ){0,3}?(?:prison|maison d'arrêt|cellule|détention|portes|centre|camp|pénitencier|commissariat|geôles)|(?:élargissement|mise en liberté|libération)(?:,)? (?:<DATE>,? |[\w ]{3,20}, )?(?:de|d'|du|des) ?(?:nos|ses|leurs|cinq|<HIM>)[^.;]{0,30}? (?:est intervenue|a eu lieu|a été (?:prononcée|ordonnée|annoncée|obtenue))|<ETRE> (?:\w+ment )?(?:sorti~ (?:de|libre)|dehors|de retour (?:chez|auprès|dans)|remis~ en liberté|laissé~ en liberté|placé~ en liberté|libre~?(?= (?:après|depuis|dans|sous|mais|et)|[.,;!]|$))|<AVOIR> (?:pu |enfin pu )?(?:regagn|rejoin|retrouv)\w+ (?:[\w'-]+ ){0,2}?(?:domicile|foyer|famille|siens|proches|maison)|respire(?:nt)? l'air libre|(?:a|ont) été (?:\w+ment )?(?:rendu~ à la liberté|rendu~ aux siens|autorisé~ à (?:rentrer|regagner)|libéré|relâché|élargi|relaxé|gracié|amnistié)~|mis~ en liberté (?:provisoire|conditionnelle|sous caution)|ordonné (?:sa|leur|la) (?:remise|mise) en liberté)(?!\w)",
    cues="regagn rejoin retrouv quitté franchi quitter élargissement mise libération sorti dehors retour remis laissé placé libre libéré relâché élargi relaxé gracié amnistié mis ordonné rendu autorisé",
    unless=r"demand|exig|refus|rejet|appel(?:le|ons)|réclam|attente|quitté (?:le pays|la prison pour|son)|doi(?:t|vent)|jusqu'à|(?:médias?|presse|expression|parole) libre|demandes? de|hôpital",
    happens=True,
)
def left_prison(p: Passage) -> Fact | None:
    """'Mme Noumé a quitté la maison d'arrêt le soir même.'"""
    return _release(p)
