"""How French tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.hunger_strike import HungerStrike

_ENDS = r"\b(?:m(?:is|et|ettent|ettait) (?:fin|un terme) à|cess(?:é|e|ait|ent)|arrêt(?:é|e|ent)|abandonn(?:é|e)|rompu|rompt|levé|suspend(?:u|ent)?|interromp(?:u|t)|achevé) (?:[\w']+ ){0,2}?(?:grève|jeûne)\b"


def _ended(p: Passage) -> Stated | None:
    """Whether the words tell of the end, so that no paper says that the person was on hunger strike that day."""
    return Stated.YES if p.has(_ENDS) else None


@rule(
    r"(?:(?:<AVOIR> |s'est |s'était |est |était |ont |sont )?(?:\w+ment )?(?:entamé|commencé|observé|débuté|entrepris|mis fin à|mis un terme à|cessé|suspendu|repris|mis~ en|entré~ en|poursui\w+|mène\w*|observe\w*|entame\w*|en|annoncé|achevé|interrompu|mené) (?:à )?(?:sa |leur |une |la |l'|qu'(?:il|elle) \w+ (?:en )?)?(?:nouvelle |deuxième |troisième |longue )?grève de la faim(?: (?:sèche|illimitée|de <DUR>))*|(?:sa|leur) (?:\w+ )?grève de la faim|grève de la faim (?:depuis|pour|entamée|commencée|le \d|qui|afin|d'une|de <DUR>)|refus(?:e|é|ait|ent|aient) (?:\w+ment )?(?:de (?:s'alimenter|manger|se nourrir)|toute nourriture|la nourriture)|<AVOIR> cessé de s'alimenter)",
    cues="grève refus cessé",
    hypothetical=False,
)
def on_hunger_strike(p: Passage) -> Fact | None:
    """'… a entamé une grève de la faim le 25 mars.'"""
    dry = p.has(
        r"grève de la faim sèche|de (?:boire|s'hydrater)|et (?:de |d')?(?:eau|boisson)|la soif"
    )
    return HungerStrike(
        when=p.when,
        where=p.where,
        ended=_ended(p),
        water_refused=Stated.YES if dry else None,
    )


@rule(
    r"(?:n'(?:a|ont|avait|avaient)|aucun\w*|sans|ne) (?:[\w'-]+ ){0,5}?(?:connaissance|informé\w*|information|notification|déclaration|reçu|avis) (?:[\w'-]+ ){0,4}?grève de la faim",
    cues="grève",
    own_negation=True,
    denies=True,
)
def no_notice(p: Passage) -> Fact | None:
    """'… n'ont reçu aucun avis de grève de la faim': the officials' denial."""
    return HungerStrike(when=p.when)


@rule(
    r"(?:(?:<AVOIR> (?:cessé|arrêté|abandonné|rompu|levé|mis fin à)|cesse|rompt|poursuit) (?:sa|leur|cette|son) (?:grève(?: de la faim)?|jeûne)|(?:\d+e|<DUR>) (?:jour )?(?:de |d'une )?grève de la faim|fait (?:une|deux|trois|plusieurs) grèves? de la faim|ne s'alimente plus|jeûne depuis)",
    cues="grève jeûne alimente",
    own_negation=True,
)
def strike_goes_on(p: Passage) -> Fact | None:
    """'… a rompu sa grève de la faim.'"""
    return HungerStrike(when=p.when, ended=_ended(p))


@rule(
    r"(?:sans (?:s'alimenter|se nourrir|manger)(?= (?:pour|depuis|en signe|afin)|[,.])|(?:ne s'alimente(?:nt)?|ne se nourri(?:t|ssent)|n'absorbe(?:nt)?) (?:plus|que d'eau|rien)|(?:refus\w+|cess\w+) (?:de s'alimenter|de se nourrir|toute nourriture|de manger)|(?:observ|poursui|entam|commenc|suspend|interromp|cess|mett|mis|mène|mener)\w* (?:[\w'-]+ ){0,3}?(?:jeûne|grève de la faim)|en grève de la faim|jours? de (?:jeûne|grève de la faim))(?!\w)",
    cues="aliment nourr mang jeûne faim",
)
def takes_no_food(p: Passage) -> Fact | None:
    """'Vingt-trois jours sans s'alimenter.'"""
    return HungerStrike(when=p.when, where=p.where, ended=_ended(p))


@rule(
    r"(?<!\w)(?:(?:a|ont|avait|avaient) (?:\w+ment |déjà )?(?:observé|mené|suivi|fait|conduit|effectué) (?:[\w'-]+ ){0,3}?(?:grèves? de la faim|jeûnes?)(?: [\w'-]+){0,5}|(?:entam|commenc|début|poursui|repri|cess|rompu|interromp)\w* (?:[\w'-]+ ){0,2}?(?:un |son |sa |une |leur )(?:jeûne|grève de la faim)|ne (?:s'alimente|s'alimentent|se nourrit|se nourrissent|mange|mangent) plus|refus\w* (?:de (?:s'alimenter|se nourrir|manger)|toute nourriture|ses repas|les repas)(?: [\w'-]+){0,4})",
    cues="observé mené suivi fait conduit effectué entam commenc début poursui repri cess rompu interromp alimente nourri mange refus",
    own_negation=True,
    unless=r"menac|envisag|solidarité|soutien à",
)
def has_fasted(p: Passage) -> Fact | None:
    """'Elle y avait observé deux grèves de la faim.'"""
    return HungerStrike(when=p.when, where=p.where, ended=_ended(p))
