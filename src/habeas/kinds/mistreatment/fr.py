"""How French tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.mistreatment import Mistreatment

_UNLESS = r"comité contre la torture|convention contre|interdi|prévention de la torture|interdiction|protection contre|normes|victimes de torture (?:en|dans) (?:le|la)|contre la torture et|absence de torture|cas de torture"
_METHOD = r"(?P<method>torturé~|battu~|frappé~|maltraité~|passé~ à tabac|roué~ de coups|tabassé~|violé~|agressé~|électrocuté~|brutalisé~|molesté~|violenté~|humilié~|menacé~ (?:de (?:mort|viol)|de (?:le|la|les) )|brûlé~|asphyxié~|suspendu~ (?:au|par|à)|menotté~|enchaîné~|privé~ de (?:sommeil|nourriture|lumière|eau)|déshabillé~|contraint~ de (?:rester|se tenir|dormir)|forcé~ (?:à|de) (?:rester|se tenir|dormir|se déshabiller)|giflé~|blessé~ par)"


def _mistreatment(p: Passage) -> Fact:
    where = "prison" if p.where is None and p.has(r"\ben prison\b") else p.where
    return Mistreatment(when=p.when, where=where, actor=p.agent, method=p.word("method"))


@rule(
    r"(?:<ETRE> |(?<=,\s)|(?<=\bet\s)|(?<=\bpuis\s)|^|(?<=avoir\sété\s))" + _METHOD + r"(?!\w)",
    cues="tortur battu frapp maltrait tabac roué tabass viol agress électrocut brutalis molest humili menac brûl asphyxi suspendu menott enchaîn priv déshabill contraint forcé gifl blessé",
    unless=_UNLESS
    + r"|suspendue?s? (?:de ses fonctions|par (?:le|la) (?:parlement|gouvernement|ministre|conseil))|droits violés",
)
def was_tortured(p: Passage) -> Fact | None:
    """'… a été torturée par la police.'"""
    return _mistreatment(p)


@rule(
    r"<AVOIR> (?P<method>(?:torturé|battu|frappé|maltraité|passé~? à tabac|roué~? de coups|tabassé|violé|agressé|brutalisé|molesté|humilié|brûlé|menotté|giflé|menacé)(?:e|s|es)?)(?!\w)(?: de mort| de viol)?",
    cues="tortur battu frapp maltrait tabac roué tabass viol agress brutalis molest humili brûl menott gifl menac",
    unless=_UNLESS + r"|violé (?:la|le|les|son|ses|leur)|<AVOIR> frappé (?:à|le pays)",
)
def they_tortured(p: Passage) -> Fact | None:
    """'Les gardiens l'ont frappée.'"""
    return _mistreatment(p)


@rule(
    r"(?:subi(?:r|t|ssent|ssait|e|s)?|victimes? d|soumis~ à|fai(?:t|re|sait) l'objet d|infligé~?|enduré~?|exposé~ à|dénonc\w+|état d|en proie à) ?(?:e |es |')?(?:de |des |d'|la |les |un |une |plusieurs |\w+ )*(?P<method>(?:actes? de )?(?:tortures?|mauvais traitements|sévices|violences|coups|chocs électriques|décharges électriques|traitements (?:cruels|inhumains|dégradants)[\w, ]*?|maltraitances?|brutalités|viols?|agressions? (?:physiques?|sexuelles?)|humiliations?|menaces de mort|simulacres? d'(?:exécution|noyade)|privation de sommeil|passages? à tabac))(?!\w)",
    cues="tortur traitement sévices violences coups chocs décharges maltraitance brutalités viol agression humiliation menaces simulacre privation tabac",
    unless=_UNLESS + r"|risque|enquête",
)
def subjected_to(p: Passage) -> Fact | None:
    """'… a subi des mauvais traitements en prison.'"""
    return _mistreatment(p)


@rule(
    r"(?P<method>(?:tortures?|mauvais traitements|sévices|coups)(?:(?:,| et) (?:les |des )?(?:tortures?|mauvais traitements|sévices|coups|humiliations))*) (?:subis?~?|infligé~|qu'(?:il|elle|ils|elles) (?:a|ont|aurait|avait|auraient) (?:subi|endur)\w*|dont (?:il|elle|ils|elles) (?:a|ont|aurait|avait|auraient) été victimes?)|sous la torture|sous l'effet de la torture|conditions (?:de détention )?(?:inhumaines|dégradantes|déplorables|cruelles|effroyables|épouvantables)|cellule (?:\w+ )?(?:surpeuplée|insalubre|sans (?:fenêtre|lumière|chauffage))|dorm(?:ir|ait|ent) (?:à même|sur) le sol",
    cues="tortur traitement sévices coups conditions cellule dorm",
    unless=_UNLESS + r"|aveu|extorqu|enquête",
)
def ill_treatment_suffered(p: Passage) -> Fact | None:
    """'… les mauvais traitements qu'elle a subis.'"""
    return _mistreatment(p)


@rule(
    r"(?P<method>(?:coups? de (?:matraque|poing|pied|crosse|bâton|fouet|botte)s?|électrochocs?|alimentation forcée|gavage|nourri~ de force|rasé~ (?:\w+ )?de force|tir(?:é|ant)~? par les cheveux|tordu le bras|(?:cass|bris)(?:é|ant|er)(?:e|s|es)? (?:une?|la|le|les|des|deux|trois|quatre|plusieurs) (?:\w+ ){0,2}?(?:dents?|bras|côtes?|clavicule|nez|doigts?|mâchoire|poignet|jambe)|étrangl\w+|étouff\w+ (?:avec|à l'aide)|suffoqu\w+|asperg\w+|plong\w+ (?:la tête|sa tête)|coups (?:que|qui|qu'on) [^.;]{0,30}?port\w+|(?:yeux|tête) (?:bandés|cagoulée|recouverte)|mis (?:une )?cagoule|cagoulé~|entravé~|enchaîné~|attaché~ (?:à|au|aux)|menotté~ (?:à|au|aux)|chaînes? aux pieds|debout pendant|(?:ni|sans) (?:nourriture|eau|sommeil|manger|boire|dormir)(?: (?:ni|et sans) (?:nourriture|eau|sommeil|boire))?|à genoux (?:pendant|toute|durant)|privation(?:s)? de (?:sommeil|nourriture|lumière)|privé~ de (?:sommeil|nourriture|lumière|chauffage|couverture)|(?:dort|dormait|dorment|dormi|dormir) (?:à même le sol|par terre|sur le (?:béton|sol|ciment))|entassé~|lumière (?:\w+ )?(?:allumée|permanente)|insult\w+ et|traîné~ (?:par|sur)|passage à tabac|mutil\w+|arrach\w+ (?:les|des|un) ongles?|mordu~))(?!\w)",
    cues="coup électrochoc forcée gavage force cheveux tordu dents bras côte clavicule nez doigt mâchoire poignet jambe étrangl étouff suffoqu asperg plong yeux tête cagoul entrav enchaîn attach menott chaîne debout priv dor entass nourriture eau sommeil manger genoux lumière insult traîn tabac mutil ongle mordu",
    unless=_UNLESS + r"|coup d'état|attaché~ (?:à la|au principe|aux valeurs)|attachée? de presse",
)
def by_method(p: Passage) -> Fact | None:
    """'… menottée à son lit.'"""
    return _mistreatment(p)
