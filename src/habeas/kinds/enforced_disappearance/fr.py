"""How French tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.enforced_disappearance import EnforcedDisappearance

_NOT_ACKNOWLEDGED = (
    r"ni(?:e|ent|é)\b|refus\w+ de (?:reconnaître|dire|révéler)|sans (?:reconnaître|que)|pas reconnu"
)


@rule(
    r"(?:porté~ disparu~|(?:a|ont|avait|avaient|aurait|auraient) (?:\w+ment |été )*disparu~?|est (?:toujours |encore )?(?:portée? )?disparue?|victimes? d'(?:une )?disparitions? forcées?|soumis~ à (?:une )?disparition forcée|(?:sa|leur|la) disparition(?: forcée)?,? (?:le \d|survenue|depuis)|reste(?:nt)? (?:introuvable|disparu~)s?|introuvables? depuis)(?!\w)",
    cues="dispar introuvable",
    unless=r"convention|comité des|groupe de travail|preuves? (?:ont|a) disparu|documents",
)
def disappeared(p: Passage) -> Fact | None:
    """'… est portée disparue depuis …'"""
    return EnforcedDisappearance(
        when=p.when,
        where=p.where,
        actor=p.agent if p.has(r"\bpar\b") else None,
        acknowledged=Stated.NO if p.has(_NOT_ACKNOWLEDGED) else None,
    )


@rule(
    r"(?:refus\w+ (?:toujours |encore )?(?:de |d')(?:reconnaître|admettre|confirmer) (?:\w+ ){0,4}?(?:détention|arrestation|détenir|détiennent)|(?:nie|nient|nié|démenti?|démentent)(?:ent)? (?:\w+ment )?(?:(?:la |le |les )?détenir|l'avoir (?:arrêté|détenu)|les avoir|avoir (?:arrêté|procédé|connaissance)|(?:sa|leur|toute) (?:détention|arrestation)|qu[e'] ?(?:il|elle) (?:soit|est) (?:détenue?|en détention)))",
    cues="refus nie nié démen",
    own_negation=True,
)
def not_acknowledged(p: Passage) -> Fact | None:
    """'Les autorités nient détenir …'"""
    return EnforcedDisappearance(when=p.when, actor=p.subject, acknowledged=Stated.NO)


@rule(
    r"(?:(?:n'(?:a|ont)|n'est|ne (?:l'|les )?(?:a|ont)) (?:\w+ )?(?:plus|pas|jamais) (?:été )?(?:revu|réapparu|reparu|rentré)(?:e|s|es)?|nul ne (?:l'a|les a) revu\w*|personne de ce nom|(?:n'|ne )[\w' ]{0,30}?(?:reconn\w+|admi\w+) (?:[\w'-]+ ){0,3}?(?:détention|détenir|arrestation)|(?:répond|dit|affirm|assur|indiqu)\w* (?:[\w'-]+ ){0,4}?(?:qu'(?:il|elle)s? (?:n'(?:était|étaient|est|sont)|ne (?:la|le|les|se|s'y)|n'y) (?:[\w'-]+ ){0,3}?(?:pas|jamais|plus)[\w' ]{0,30}?(?:détenu|là|arrêté|trouv|registre|chez)|ne pas (?:la |le |les )?(?:détenir|connaître|savoir)))",
    cues="revu réapparu reparu rentré personne reconn admi détenir détenu",
    own_negation=True,
)
def nobody_holds_them(p: Passage) -> Fact | None:
    """'On leur a répondu qu'elle n'était pas détenue.'"""
    return EnforcedDisappearance(when=p.when, actor=None, acknowledged=Stated.NO)


@rule(
    r"(?:(?:demeure|reste|est|sont|restent|demeurent|toujours) (?:toujours |encore |à ce jour )?(?:introuvables?|portés? disparus?|portées? disparues?|disparu~)|(?:police|autorités?|gouvernement|armée|gendarmerie|services?|procureure?|parquet|ministère|direction|gardiens|commissariat)(?: (?!qui )[\w'.-]+){0,4}? (?:\w+ment )?(?:dit|disent|affirm\w+|assur\w+|prétend\w*|soutien\w+|ni|nie|nient|nié|dément|démenti|répond\w*|a répondu|ont répondu) (?:\w+ment )?(?:ne pas|n'avoir pas|ne jamais|que|qu'|la |le |les |l'|avoir|détenir|toute|sa |son ) ?(?:[\w'-]+ ){0,3}?(?:détenir|(?:n'(?:est|était|a|avait)|ne (?:le|la|les)) [\w' ]{0,20}?(?:détenu|arrêté|détien\w+|incarcéré)~?|avoir (?:arrêté|enlevé)~?|connaître|inconnu~|registre)|(?:nul|personne|aucun\w*) (?:[\w'-]+ ){0,3}?(?:ne |n')(?:\w+ ){0,2}?(?:revu|sait ce qu|reconnaît|n'admet|confirm)\w*|aucune? trace d|sans laisser de traces?|(?:ne rien savoir|tout ignorer)(?= d|[,.]|$)|volatilisé~|on ignore (?:toujours |encore )?(?:ce qu|tout|où|le sort)\w*|(?:destination|lieu) inconnue?)(?!\w)",
    cues="trace savoir ignorer volatilis introuvable disparu déten détien arrêt connaître incarcér enlev inconnu registre garde revu sait reconnaît admet confirm ignore",
    own_negation=True,
    unless=r"convention|comité des|documents|sans mandat|torture|mauvais traitements|conforme|flagrant",
)
def state_says_it_has_them_not(p: Passage) -> Fact | None:
    """'La police dit ne pas le détenir.'"""
    return EnforcedDisappearance(when=p.when, actor=p.subject, acknowledged=Stated.NO)
