"""How French tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.transfer import Transfer

_MOVED = r"(?:transféré~|déplacé~|conduit~|emmené~|ramené~|reconduit~|renvoyé~|transporté~|évacué~|extradé~|expulsé~|refoulé~|remis~|acheminé~|déporté~|hospitalisé~|envoyé~)"
_PLACE = r"(?:[\w°.'-]+ ){0,5}?(?:l'|d')?(?:prison|maison d'arrêt|hôpital|clinique|infirmerie|centre|commissariat|colonie|camp|cellule|quartier|siège|locaux|poste|base|caserne|gendarmerie|pénitencier|établissement|unité|lieu|détention|résidence|(?-i:[A-Z])[\w'-]+)"
_TO = r"(?P<to>(?:la |le |l'|les |un |une )?[\w°.'& -]+?)(?=,| le \d| le 1er| en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|\d)| par | pour | après | où | qui | afin | depuis | à la suite| suite | puis | avant | et (?!de)| qu['e]|\.(?! ?\d)|;|$)"


def _transfer(p: Passage) -> Fact | None:
    return Transfer(when=p.when, where=p.word("to"), origin=p.word("from"), actor=p.agent)


@rule(
    r"(?:<ETRE> |(?<=,\s)|(?<=\bet\s)|(?<=\bpuis\s)|^)"
    + _MOVED
    + r" (?:\w+ment )?(?:<DATE> )?(?:(?:de|depuis) (?P<from>[\w' -]+?) )?(?:à|au|aux|vers|dans|en) (?="
    + _PLACE
    + r")"
    + _TO,
    cues="transféré déplacé conduit emmené ramené reconduit renvoyé transporté évacué extradé expulsé refoulé remis acheminé déporté hospitalisé envoyé",
    unless=r"remis~? en liberté|remise?s? en (?:liberté|cause)|devant (?:le|la|un)|procès|tribunal|dossier|affaire a été|lettre|courrier|communication|procureur|lieu (?:inconnu|secret)|endroit (?:inconnu|secret)",
    happens=True,
)
def was_moved(p: Passage) -> Fact | None:
    """'… a été transférée à l'hôpital central.'"""
    return _transfer(p)


@rule(
    r"<AVOIR> "
    + _MOVED
    + r" (?:<HIM> )?(?:\w+ment )?(?:<DATE> )?(?:à|au|aux|vers|dans|en) (?="
    + _PLACE
    + r")"
    + _TO,
    cues="transféré déplacé conduit emmené ramené reconduit renvoyé transporté évacué extradé expulsé refoulé acheminé déporté",
    unless=r"lettre|dossier|communication|affaire|procès|tribunal|conduit à (?:la|une|des)",
    happens=True,
)
def they_moved(p: Passage) -> Fact | None:
    """'Les gardiens l'ont transférée à …'"""
    return _transfer(p)


@rule(
    r"(?:son|leur) transfert (?:<DATE> )?(?:de (?P<from>[\w.' -]+?) )?(?:à|au|vers|dans) " + _TO,
    cues="transfert",
    unless=r"depuis (?:son|leur)|demand|refus|réclam|sollicit|appel|menac|exig",
    happens=True,
)
def transfer_to(p: Passage) -> Fact | None:
    """'… après son transfert à …'"""
    return _transfer(p)


_INTO = r"(?:à|au|aux|vers|dans|en|jusqu'à) (?:l'|la |le |les |un |une |son |sa |leur )?"
_WHEN = r"(?:(?:<DATE>|de force|d'urgence|en urgence|de nuit|à nouveau|\w+ment|sous escorte|menotté~)(?: |(?!\w))|, )*"


@rule(
    r"(?:(?:<AVOIR> |<ETRE> |(?<=d')être |(?<=,\s)|(?<=\bet\s)|(?<=\bpuis\s)|^)"
    + _MOVED
    + r",? "
    + _WHEN
    + r"(?:(?:de|depuis|du) (?:l'|la |le )?(?P<from>[^,;.]{3,70}?),? )?"
    + _WHEN
    + r"(?P<to>"
    + _INTO
    + _PLACE
    + r"[^,;.]{0,50}?)|(?:(?:son|leur|le|l') ?(?:transfert|transfèrement|extradition|évacuation|renvoi|expulsion|transport)),? (?:(?:de|d') ?<HIM>,? )?"
    + _WHEN
    + r"(?:(?:de|depuis|du) (?P<from2>[^,;.]{3,60}?) )?"
    + _WHEN
    + r"(?P<to2>"
    + _INTO
    + _PLACE
    + r"[^,;.]{0,50}?))(?=[,;.]|$| le \d| en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)| où | qui | par | pour | après | avant | contre | sans | à la suite| et | afin | dans la (?:nuit|journée))",
    cues="transf déplacé conduit emmené ramené reconduit renvoyé transporté évacu extrad expuls refoulé remis acheminé déporté hospitalisé envoyé renvoi transport",
    unless=r"remis~? en liberté|devant (?:le|la|un)|procès|tribunal|dossier|affaire|lettre|courrier|communication|procureur|(?:lieu|endroit|destination) (?:inconnue?|secr)|demand|refus|réclam|sollicit|appel(?:le|ons)|menac|exig|domicile familial|transmis",
    happens=True,
)
def taken_elsewhere(p: Passage) -> Fact | None:
    """'… a été transférée jeudi soir de la prison de Tilsane vers un hôpital militaire.'"""
    return Transfer(
        when=p.when,
        where=p.word("to") or p.word("to2"),
        origin=p.word("from") or p.word("from2"),
        actor=p.agent,
    )
