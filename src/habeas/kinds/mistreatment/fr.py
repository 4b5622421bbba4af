"""How French tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.mistreatment.cellmates import only_counts

_UNLESS = r"comité contre la torture|convention contre|interdi|prévention de la torture|interdiction|protection contre|normes|victimes de torture (?:en|dans) (?:le|la)|contre la torture et|absence de torture|cas de torture"
_METHOD = r"(?P<method>torturé~|battu~|frappé~|maltraité~|passé~ à tabac|roué~ de coups|tabassé~|violé~|agressé~|électrocuté~|brutalisé~|molesté~|violenté~|humilié~|menacé~ (?:de (?:mort|viol)|de (?:le|la|les) )|brûlé~|asphyxié~|suspendu~ (?:au|par|à)|menotté~|enchaîné~|privé~ de (?:sommeil|nourriture|lumière|eau)|déshabillé~|contraint~ de (?:rester|se tenir|dormir)|forcé~ (?:à|de) (?:rester|se tenir|dormir|se déshabiller)|giflé~|blessé~ par)"


_COUNTED = re.compile(
    r"partag\w* .*|(?:avec|parmi) .*|(?:dans )?(?:une|la|sa) cellule .*avec .*", re.IGNORECASE
)
_CROWDED = re.compile(
    r"(?<!\w)(?:surpeupl|surpopul|bond[ée]|entass|exigu|lits?(?!\w)|couchettes?|matelas|(?:prévu|conçu)e?s? pour|mètres carrés|m²|à tour de rôle|à même le sol|par terre)",
    re.IGNORECASE,
)


def _mistreatment(p: Passage) -> Fact | None:
    if only_counts(p, counted=_COUNTED, crowded=_CROWDED):
        return None
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


@rule(
    r"(?P<method>(?:maintenu|interrogé|laissé|tenu|contraint|forcé|obligé|gardé)~ (?:[\w'-]+ ){0,3}?(?:debout|à genoux|nu~?|cagoulé~|menotté~|attaché~|éveillé~|accroupi~|au soleil|dans le (?:froid|noir)|sans (?:dormir|manger|boire|eau|nourriture|sommeil|vêtements))|menac(?:é~|er|ent|aient) (?:[\w'-]+ ){0,3}?(?:de |d'|de s'en prendre|avec)(?:[\w'-]+ ){0,4}?(?:mort|mourir|viol\w*|tuer|tué\w*|séparé\w*|exécut\w+|tortur\w*|électr\w+|arme|ses (?:enfants|proches)|sa (?:famille|femme|fille|mère)|leurs? familles?|s'en prendre)|menaces? (?:de mort|de viol|contre sa famille)|simulacres? d'\w+|décharges? électriques?|électro(?:chocs?|cut\w+)|chocs électriques|suspendu~ (?:[\w'-]+ ){0,3}?par|pendu~ par|coups? (?:de|portés|au|à la|sur|dans)(?! d'état| de (?:théâtre|main|fil|téléphone))|rou(?:é~|er) de coups|pass(?:é~|er) à tabac|gifl\w+|frapp(?:é~|ent|aient|er) (?:à|au|aux|avec|sur|par|de|pendant|durant|et|dans)|plante des pieds|priv(?:é~|ation|er) (?:de |d')(?:\w+ et (?:de |d'))?(?:sommeil|nourriture|eau|lumière|chauffage|toilettes|douche|promenades?|matelas|couvertures?)|(?:yeux|visages?|tête|regard) (?:bandé|recouvert|masqué|voilé|cagoulé|couvert)\w*(?: d'une cagoule)?|une cagoule|un sac (?:\w+ )?sur la tête|(?:contraint|forcé|obligé|astreint)~ (?:de |à |aux? )(?:travaill|cou(?:dr|per)|travaux|creuser|nettoyer|dormir|porter|boire|manger|chanter)\w*|travaux? forcés? (?:imposés|qui)|(?:tondu|rasé)~|gaz lacrymogène|déshabill\w+|fouilles? (?:à nu|intégrales?|humiliant\w*)|(?:insult|humili|injuri|moleste|malmen|bouscul|brutalis|ligot|noy|étrangl|brûl|violent|batt)(?:é|ée|és|ées|ent|aient|u|ue|us|ues)(?= (?:par|et|avec|pendant|durant|à|de|dans|lors|au)|[,.;]|$)|(?:cellules?|dortoir|quartier|baraquement)(?: (?!où |qui )[\w',²-]+){0,8}? (?:surpeuplé|insalubre|infest|sans (?:fenêtre|lumière|chauffage|ventilation|aération|toilettes|lit|eau)|humide|glacial|exigu|prévue? pour|conçue? pour|inond|mètres carrés)\w*|(?:avec|entassé~? (?:avec|à)|parmi) (?:[\w'-]+ ){0,2}?(?:\d+|dix|vingt|trente|quarante|cinquante|sept|huit|neuf|douze|quinze|\w+-\w+|une (?:dizaine|vingtaine|trentaine|quarantaine) d[e'] ?)(?: autres)? (?:détenu|prisonnier|codétenu|personne|femme|homme)\w*|(?:lumière|lampe|néon|musique|haut-parleurs?)(?: [\w'-]+){0,4}? (?:allumé|jour et nuit|toute la nuit|en permanence|24|sans cesse)\w*|n'éteint jamais|(?:dort|dorment|dormait|dormir|couch\w+) (?:[\w'-]+ ){0,3}?(?:sol|terre|béton|ciment|sans (?:matelas|couverture))|conditions (?:[\w'-]+ ){0,4}?(?:inhumain|dégradant|indign|déplorabl|épouvantabl|effroyabl|atroc|insalubr|extrêm|très dur|éprouvant|sévèr|inquiétant|difficil)\w*|(?:rats|cafards|punaises|vermine)|eau (?:croupie|souillée|non potable)|nourriture (?:avariée|infecte|insuffisante|immangeable)|(?:rasé|tondu)~ de force|(?:nourri|aliment|gav)é?~? de force)(?!\w)",
    cues="maintenu interrogé laissé tenu contraint forcé obligé gardé menac simulacre décharge électr suspendu pendu coup rou tabac gifl frapp plante priv yeux visage tête regard cagoule gaz déshabill fouille insult humili injuri molest malmen bouscul brutalis ligot noy étrangl brûl violent batt cellule dortoir quartier baraquement avec entassé parmi lumière lampe néon musique haut-parleur éteint dor couch conditions rats cafards punaises vermine eau nourriture force",
    unless=_UNLESS
    + r"|coups? (?:d'état|de (?:théâtre|pouce|grâce|filet))|examen|certificat|menac\w+ (?:de (?:grève|radiation|poursuites|démission))|manifestants|demand\w+ (?:que|à)|privé~ de (?:sa |leur )?liberté|avec (?:lui|elle|eux) (?:\w+ )?détenu|enquête",
)
def harsh_treatment(p: Passage) -> Fact | None:
    """'… interrogée debout durant deux nuits.'"""
    return _mistreatment(p)


@rule(
    r"(?:(?:nie|nient|nié|dément|démentent|démenti|conteste|contestent|contesté|rejette|rejettent|rejeté|réfute|réfutent|réfuté)(?:s|es)? (?:\w+ment |avoir |en bloc )*(?:qu'(?:il|elle|ils|elles) (?:ai\w*|a|ont|aurai\w+) (?:été )?(?:[\w'-]+ ){0,2}?(?:subi|maltrait|tortur|frapp|battu|malmen)\w*|toute? (?:forme de |acte de |usage de )?(?:atteinte|tortures?|violences?|mauvais traitement|pression|sévices|coups?|recours à la force|maltraitance)s?|(?:les|ces|des|ses|leurs) (?:\w+ ){0,2}?(?:accusations?|allégations?|récits?|affirmations?)? ?(?:de |d')?(?:torture|violence|mauvais traitement|maltraitance|coup|sévice|brutalité|pression)s?)|(?:n'allègue|n'allèguent|n'a allégué|ne se plain\w+|n'a (?:subi|fait état d|signalé)|n'ont (?:subi|signalé)) ?(?:pas|aucun\w*|d')? ?(?:pas |aucun\w* )?(?:de |d'|d)?(?:mauvais traitements?|torture|violences?|sévices|coups?|brutalité)s?|(?:aucun|ni|pas d[e']|sans) ?(?:acte de |usage de la |recours à la )?(?:mauvais traitement|torture|violence|force|sévice|coup|brutalité|pression)s? (?:n'(?:a|ont|avait)|ni|physique) ?(?:[\w'-]+ ){0,3}?(?:été |eu |subi|exercé|infligé|commis|constaté|utilisé|porté|lieu)?\w*|(?:bien|humainement|correctement|conformément à la loi|avec humanité|dignement) traitée?s?|(?:traité|détenu)~ (?:\w+ ){0,2}?(?:conformément|humainement|correctement|avec (?:humanité|respect|dignité)|bien|dignement))(?!\w)",
    cues="nie nient nié dément conteste rejett réfut allègue allégué plain subi aucun ni pas sans traité détenu traitement torture violence",
    own_negation=True,
    denies=True,
    unless=r"enquête|convention|pas bien|n'est pas|n'ont pas été traité|peut être|victimes",
)
def denied_mistreatment(p: Passage) -> Fact | None:
    """'… et nie qu'elle ait subi des pressions.'"""
    return Mistreatment(when=p.when, where=p.where, actor=None)


@rule(
    r"(?<!\w)(?P<method>(?:(?:suspendu|roué|aspergé|ligoté|bâillonné|giflé|tabassé|brûlé|électrocuté|étranglé|déshabillé|dénudé|piétiné|fouetté|bastonné|matraqué|enchaîné|pendu|cagoulé|menotté|frappé|gazé|traîné|humilié|insulté|cravaché|lacéré|ébouillanté|noyé)~ (?:de |d'|par |à |aux |au |avec |pendant |durant |sur |dans |le |les |devant |contre |toute |en )[\w'-]+(?: [\w'-]+){0,4}|fouill\w+ (?:à nu|au corps|intégrale\w*|à corps)(?: [\w'-]+){0,2}|(?:menacé|menacée|menacés|menaçait|menaçaient|menace|menacent) (?:[\w'-]+ ){0,3}?(?:de |d')(?:s'en prendre|viol|mort|tuer|arrêter|emprisonner|représailles|torture|faire du mal|mutiler|exécut)\w*(?: [\w'-]+){0,4}|(?:ongles?|dents?|cheveux|barbe) (?:[\w'-]+ ){0,1}?(?:arraché|brisé|coupé|brûlé)\w*|partag\w* (?:une|la|sa) cellule (?:[\w'-]+ ){0,6}?avec (?:[\w'-]+ ){0,3}?(?:détenus?|codétenus?|personnes|autres|prisonniers)(?: de droit commun)?|(?:dort|dorment|dormir|dormait|couche|couchent) (?:[\w'-]+ ){0,2}?(?:à même|par terre|sur (?:le sol|le béton|une natte|le carrelage|du carton))(?: [\w'-]+){0,2}|(?:cellule|cachot|quartier)s? (?:[\w'-]+ ){0,3}?(?:surpeuplé|insalubre|infesté|sans (?:fenêtre|lumière|aération|eau)|inondé|glacial|exigu|nauséabond)\w*|sans (?:matelas|lumière|couverture|eau courante|aération|promenade)(?: ni [\w'-]+)*|(?:privé|privés|privée|privées|prive|privent|privait) (?:de |d')(?:sommeil|nourriture|eau|lumière|promenade|promenades|repas|sortie)\w*|(?:n'a|n'ont) (?:pas |plus )?(?:droit à |eu )(?:aucune promenade|qu'une heure|aucune sortie)|interdit~? de (?:promenade|douche|sortie)|(?:passé|passe) (?:à|au) tabac|passage à tabac|coups? de (?:crosse|matraque|botte|poing|pied|bâton|fouet|câble)|sévices|supplice de|jeté~? (?:à terre|au sol|dans un cachot)|simul\w+ (?:de )?(?:noyade|exécution)|maint\w+ (?:debout|nu|nue|éveillé|attaché|menotté|accroupi|à genoux)\w*))",
    cues="suspendu roué aspergé ligot bâillon gifl tabass brûl électrocut étrangl déshabill dénud piétin fouett baston matraqu enchaîn pendu cagoul menott frapp gaz traîn humili insult cravach lacér ébouillant noy fouill menac ongle dent cheveux barbe partag dort dorm couche cellule cachot quartier sans priv droit interdit pass coup sévices supplice jeté simul maint",
    own_negation=True,
    unless=r"convention|comité contre la torture|prohib|interdi(?:t|ction) (?:de )?(?:la )?torture|enquêt\w+ (?:sur|impartiale)|lumière sur|menacé~? (?:de|d') ?(?:extinction|fermeture|licenciement|radiation|prison)|frappé~? (?:d'une|de) (?:maladie|interdiction|sanction)|nie|dément|n'a (?:jamais|pas) été (?:frappé|battu|maltraité|torturé)|insulté~? (?:le|la) (?:président|chef|magistrat)|grève",
)
def hit_and_doused(p: Passage) -> Fact | None:
    """'… roué de coups et aspergé d'eau glacée.'"""
    return _mistreatment(p)
