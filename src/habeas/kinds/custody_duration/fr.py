"""How French tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Duration
from habeas.kinds.custody_duration import CustodyDuration

_IN = r"(?:en (?:prison|détention(?: provisoire| préventive| administrative| arbitraire)?|garde à vue|captivité|cellule|résidence surveillée)|derrière les barreaux|de (?:prison|détention(?: provisoire)?|captivité|privation de liberté|incarcération)|sous les verrous|dans (?:les|des) geôles|dans (?:une|sa) cellule|à la prison|au (?:centre|camp|fort))"
_HELD = r"(?:détenu~|emprisonné~|incarcéré~|en (?:prison|détention(?: provisoire| préventive| administrative| arbitraire)?|garde à vue|captivité)|derrière les barreaux|privé~ de (?:sa |leur )?liberté|retenu~|maintenu~ en détention|prisonni\w+|sous les verrous|en résidence surveillée|détention|captivité|incarcération)"
_UNLESS = r"au secret|isolement|condamn|peine de|prolong|procès a|audience|grève"


def _duration(p: Passage) -> Fact | None:
    length = p.length("for") or p.length("for2") or p.length("for3")
    return CustodyDuration(when=p.when, length=length) if length else None


@rule(
    r"(?:passé|passe|passent|purgé|enduré|vécu|entame|achevé|effectué) (?:\w+ment |déjà |désormais )*(?P<for><DUR>) (?:\w+ )?"
    + _IN,
    cues="pass purg endur vécu entame achev effectu",
    unless=r"condamn",
)
def has_served(p: Passage) -> Fact | None:
    """'… a passé plus de mille jours en prison.'"""
    return _duration(p)


@rule(
    _HELD
    + r"(?: (?!et |que |condamn)[\w'-]+){0,9}? (?:depuis|pendant|durant) (?:maintenant |désormais |déjà |)?(?P<for><DUR>)(?! (?:de )?plus tard)",
    cues="détenu emprisonné incarcéré prison détention garde captivité barreaux privé retenu maintenu prisonni verrous résidence incarcération",
    unless=_UNLESS,
)
def held_for(p: Passage) -> Fact | None:
    """'… est détenue depuis 14 mois.'"""
    return _duration(p)


@rule(
    r"(?:[Dd]epuis|[Vv]oilà|[Cc]ela fait|[Cc]ela fera|[Aa]près|[Mm]arque|[Ii]l y a) (?:maintenant |désormais |déjà )?(?P<for><DUR>),? (?:(?:que|qu') ?(?:[\w'-]+ ){1,6}?"
    + _HELD
    + r"|(?:passés? )?"
    + _IN
    + r"|(?:[\w'-]+ ){0,3}?(?:est|était|croupit|languit) (?:\w+ment |toujours )?"
    + _HELD
    + r")",
    cues="depuis voilà fait fera après marque il",
    unless=_UNLESS,
)
def since_long(p: Passage) -> Fact | None:
    """'Voilà quatre ans qu'elle est en prison.'"""
    return _duration(p)


@rule(
    r"(?:(?P<for><DUR>) (?:plus tard|après|après son arrestation),? (?:[\w'-]+ ){0,6}?(?:libéré|relâché|sorti|rentré|toujours (?:détenu|en (?:prison|détention)))~?|après (?P<for2><DUR>) (?:passés? )?"
    + _IN
    + r"|(?P<for3><DUR>) (?:sans (?:procès|jugement|inculpation)|passés? (?:dans (?:une|sa) cellule|au cachot|au commissariat|à la prison))|au bout de (?P<for4><DUR>)(?=[^.;]*(?:libéré|relâché|sorti))|(?:libéré|relâché|sorti)~ (?:au bout de|après) (?P<for5><DUR>))",
    cues="plus après sans passé bout",
    unless=r"condamn|peine de|grève",
)
def spent_in_all(p: Passage) -> Fact | None:
    """'… libérée au bout de quatre mois.'"""
    length = _first(p)
    return CustodyDuration(when=p.when, length=length) if length else None


def _first(p: Passage) -> Duration | None:
    names = ("for", "for2", "for3", "for4", "for5")
    return next((length for name in names if (length := p.length(name))), None)


@rule(
    r"(?<!\w)(?:voilà|voici|cela fait|ça fait|il y a|cela fera)(?: (?:maintenant|bientôt|déjà|presque|désormais|aujourd'hui|exactement|près de|plus de|demain))* (?P<length><DUR>) que? ?(?:[\w'.,-]+ ){0,16}?(?:croupit|détenu|prison|cellule|incarcéré|emprisonné|enfermé|barreaux|privé~? de liberté|arrêté|en détention|écroué)\w*|(?P<l2><DUR>) (?:plus tard,? |après,? )(?:[\w'-]+ ){0,4}?(?:attend|est|croupit|reste|demeure) (?:toujours|encore)? ?(?:[\w'-]+ ){0,3}?(?:détenu|prison|procès|jugé|cellule|barreaux|incarcéré)\w*|(?:purgé|passé) (?:déjà )?(?P<l3><DUR>) (?:[\w'-]+ ){0,2}?(?:prison|détention|cellule|barreaux)",
    cues="voilà voici fait tard après purgé passé fera",
    unless=r"isolement|grève|condamné",
)
def it_has_been(p: Passage) -> Fact | None:
    """'Voilà bientôt trois ans qu'elle croupit dans une cellule.'"""
    length = next((found for n in ("length", "l2", "l3") if (found := p.length(n))), None)
    return CustodyDuration(when=None, length=length) if length else None
