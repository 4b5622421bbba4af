"""How French tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.health_condition.how import kept, unshortened

_DISEASE = r"(?:diabète|hypertension|hypotension|tuberculose|pneumonie|bronchite|covid|cancer|leucémie|hépatite|épilepsie|asthme|insuffisance|maladies?|infarctus|malaises?|avc|accident vasculaire|crises?|dépression|douleurs?|maux|mal (?:de|au|à la|aux)|fièvres?|infections?|fractures?|malnutrition|dénutrition|déshydratation|hernies?|arthrose|arthrite|rhumatismes?|ulcères?|anémie|migraines?|vertiges?|tumeurs?|kystes?|abcès|hémorragies?|saignements?|pathologies?|troubles?|paralysie|affections?|lésions?|glaucome|cataracte|coliques?|calculs?|sciatique|lombalgies?|paludisme|typhoïde|choléra|gale|eczéma|vih|sida|diarrhées?|toux|amaigrissement|palpitations?|syncopes?|évanouissements?|convulsions?|pertes? (?:de|d'|partielle|totale)|stress|angoisses?|anxiété|insomnies?|parkinson|alzheimer|sclérose|thrombose|phlébite|septicémie|gangrène|œdèmes?|traumatismes?|commotion|séquelles?|blessures?|plaies?|brûlures?|handicaps?|surdité|cécité|problèmes?|fatigue|faiblesse|arythmie|tachycardie|embolie|appendicite|prostate|thyroïde|colite|gastrite|allergies?)"
_ABSTRACT = r"(?:injustices?|impunité|manques?|absence|isolement|solitude|discriminations?|répression|situation|restrictions?|séparation|harcèlement|conditions|exil|retards?|lenteurs?|privations?|lacunes|accusations?|la faim|l'absence|l'isolement)"
_ILL = r"(?:(?:graves? |sérieu\w+ |multiples? |nombreu\w+ )*(?:problèmes? (?:de santé|cardiaques?|rénaux|respiratoires|pulmonaires|médicaux|de dos|gastriques?)|diabète|hypertension|tuberculose|pneumonie|covid-?19|cancer|hépatite|épilepsie|asthme|insuffisance \w+|maladies? (?:\w+ ){0,2}?(?:cardiaque|rénale|chronique|grave|pulmonaire|auto-immune|hépatique)s?|crises? (?:cardiaque|d'épilepsie|d'asthme)s?|accident vasculaire cérébral|dépression|douleurs? (?:\w+ ){0,2}?\w+|fièvre|infections?|fractures?|malnutrition|hernie(?: \w+)?|arthrose|ulcères?|anémie|migraines?|vertiges|tumeur|hémorragie|pathologies?(?: \w+)?|troubles? \w+|paralysie|affections? \w+))"


def _health(
    p: Passage, trend: Trend | None, *, observer: str | None = None, effect: str | None = None
) -> Fact:
    condition = unshortened(p, p.word("condition") or p.word("c2"))
    return HealthCondition(
        when=p.when, condition=condition, trend=kept(p, trend), observer=observer, effect=effect
    )


@rule(
    r"(?:(?:est|était|sont|étaient) )?trop (?P<condition>malade|faible|affaibli~|souffrant~|fragile)s? pour (?P<effect>[\w' ]+?)(?=[,.;]|$| et| qui)",
    cues="trop",
)
def too_ill(p: Passage) -> Fact | None:
    """'… est trop malade pour assister au procès.'"""
    return _health(p, Trend.ILL, effect=p.word("effect"))


@rule(
    r"(?P<quote>(?:(?:l'|son |leur |d'un |un )?état(?: de santé)?(?: (?:physique|psychologique|mental|général))?|(?:sa |la |leur )(?:santé|condition physique)(?: (?:physique|mentale))?)(?: (?:de|d') ?<HIM>)? (?:(?:ne cesse de |continue (?:de|à) |a |s'est |se |s'était |aurait |se serait )(?:\w+ment |encore |beaucoup |fortement )*(?:détérior|aggrav|dégrad|déclin|empir|affaibli)\w*|(?:décline|empire|faiblit))(?: \w+ment)?)",
    cues="détérior aggrav dégrad déclin empir affaibli faiblit",
)
def health_declined(p: Passage) -> Fact | None:
    """'Son état de santé s'est détérioré.'"""
    return _health(p, Trend.DECLINING)


@rule(
    r"(?:(?:détérioration|dégradation|aggravation|déclin) (?:\w+ )?de (?:sa |son |l'|leur |la )(?P<condition>(?:état de )?santé(?: physique)?|état(?: de santé)?|condition physique)|(?:santé|état de santé|état) (?:\w+ment )?(?:déclinante?|dégradée?|défaillante?|chancelante?|précaire|fragile|préoccupante?|alarmante?)|perdu (?:plus de |environ |près de |au moins )?(?P<lost>\d+|\w+) (?:kilos|kilogrammes|kg))",
    cues="détérioration dégradation aggravation déclin santé état perdu",
    unless=r"conditions de détention",
)
def decline(p: Passage) -> Fact | None:
    """'… la détérioration de son état de santé.'"""
    return _health(p, Trend.ILL if p.word("lost") else Trend.DECLINING)


@rule(
    r"(?:(?:santé|état(?: de santé)?)(?: (?:physique|mentale?|de santé|général))?(?: (?:de|d') ?<HIM>)?,? (?:est|était|reste|demeure|serait|restait|semble) (?:\w+ment |très |jugé~ |extrêmement |plus en plus |de )*\"?\s?(?P<condition>satisfaisante?|stable|bonne?|normale?|critique|grave|préoccupante?|alarmante?|précaire|fragile|mauvaise?|inquiétante?|désespérée?)|(?:dans|en) (?:un état |une |un )?(?P<c2>(?:très |extrêmement )?(?:critique|grave|stable|mauvaise santé|bonne santé|mauvais état(?: de santé)?|bon état(?: de santé)?|état (?:\w+ment )?(?:critique|grave|préoccupant|alarmant|stable))))",
    cues="santé état critique grave stable",
    unless=r"état de droit|état d'urgence|violation|graves? (?:violations|accusations)",
)
def health_is(p: Passage) -> Fact | None:
    """'Son état est stable.'"""
    if p.has(r"satisfais|stable|bon(?:ne)? (?:état|santé)|(?:est|serait) bon|normal"):
        return _health(p, Trend.STABLE)
    return _health(p, Trend.CRITICAL if p.has(r"critique|désespér") else Trend.ILL)


@rule(
    r"(?:(?:a|ont|avait) (?:contracté|développé|été victime d'|fait)|présent(?:e|ait)|est tombé~|diagnostiqué~) (?:\w+ment |déjà |toujours |également |aussi )*(?:d'|de |des |du |une? |la |le |plusieurs |malade)*(?P<condition>"
    + _ILL
    + r")?(?!\w)",
    cues="contracté développé victime présent tombé diagnosti",
    unless=r"souffr\w+ (?:d'une |de l'|de )(?:injustice|impunité)|atteintes? (?:à|aux)",
)
def suffers_from(p: Passage) -> Fact | None:
    """'… souffre de diabète.'"""
    if p.word("condition") is None and not p.has(r"tombé\w* malade|souffr\w+ beaucoup"):
        return None
    return _health(p, Trend.ILL)


@rule(
    r"(?:(?:famille|proches|mère|père|épouse|femme|mari|avocate?s?|sœur|frère|fille|fils|parents|médecins?|collègues|amis|partisans)(?: (?:de|d') ?[^,;]{2,60})? (?:est |sont |se dit |se disent |s'est dite? |ne cache pas |restent |reste )?(?:\w+ment |très )*(?P<condition>(?:inqui(?:e|è)t\w*|préoccupé\w*|crai(?:nt|gnent)|redoute\w*|s'inquiète\w*|alarmé\w*) (?:\w+ )?(?:pour|de|quant à|du|par) (?:sa |son |leur |l'|la )(?:vie|santé|état|sécurité|sort|intégrité))|(?:sa|leur|la) vie (?:\w+ )?(?:est|serait|était) (?:\w+ )?(?:en danger|menacée)|(?:ses|leurs) jours (?:sont|seraient) (?:\w+ )?(?:en danger|menacés|comptés)|pronostic vital)",
    cues="inqui préoccup crai redout alarm vie pronostic jours",
    hypothetical=True,
)
def family_is_concerned(p: Passage) -> Fact | None:
    """'Sa famille craint pour sa vie.'"""
    observer = (
        "family" if p.has(r"famille|proches|mère|père|épouse|femme|mari|sœur|frère|fil") else None
    )
    is_for_life = p.has(r"\bvie\b|jours|vital")
    trend = Trend.CRITICAL if is_for_life else None
    if p.word("condition") is None:
        return _health(p, trend, observer=observer)
    condition = "fear for life" if is_for_life else "concern for health"
    return HealthCondition(when=p.when, condition=condition, trend=trend, observer=observer)


@rule(
    r"(?:<AVOIR> (?:perdu connaissance|fait (?:un malaise|(?:une|deux|trois|plusieurs) (?:crises?|malaises?))|été victime d'un malaise|eu un malaise|perdu l'usage)|s'est (?:évanoui|effondré)~|(?:ne peut|ne pouvait) (?:plus|pas) (?:marcher|se lever|se tenir|parler|s'alimenter))(?!\w)",
    cues="connaissance malaise usage évanoui effondré marcher lever tenir parler alimenter",
    own_negation=True,
    hypothetical=True,
)
def collapsed(p: Passage) -> Fact | None:
    """'… a perdu connaissance.'"""
    return _health(p, Trend.ILL)


@rule(
    r"(?:(?:est|était|sont|étaient|suis) (?:\w+ment |très |déjà |aussi |à présent )*(?P<condition>diabétique|épileptique|asthmatique|cardiaque|enceinte|hypertendue?|aveugle|malade|souffrante?|séropositi(?:f|ve)|hémophile|alitée?|paralysée?|dépressi(?:f|ve)|affaiblie?|amaigrie?|épuisée?|méconnaissable|en mauvaise santé|gravement malade)s?|<AVOIR> (?:\w+ment )?(?:maigri|perdu (?:la vue|l'ouïe|l'usage|l'audition|connaissance|une? dents?|la mémoire))|(?:tousse|crache du sang|boite|saigne|vomi)(?:nt|t|ssait|ait)?(?!\w)|(?:ne|n'y) (?:voit|voyait|entend|tient|marche|dort|mange) (?:presque |quasiment )?plus|n'entend plus|(?:marche|se déplace|se lève|parle) (?:\w+ )?(?:avec difficulté|difficilement|avec peine|à peine)|(?:^|(?<=,\s))(?:diabétique|épileptique|asthmatique|cardiaque|hypertendue?|aveugle|handicapée?)(?=,)|fait (?:un malaise|(?:une|deux|trois|plusieurs) (?:crises?|malaises?))|enceinte de <DUR>|<AVOIR> besoin (?:urgent )?d[e'] ?(?:une )?(?:<CARENOUN>)|tension (?:\w+ )?(?:trop|très|dangereusement)|(?:avait|a|portait) (?:le|la|les|un|une) (?:\w+ ){1,2}?(?:bandé|plâtré|enflé|tuméfié|gonflé)(?:e|s|es)?)(?!\w)",
    cues="diabétique épileptique asthmatique cardiaque enceinte hypertendu aveugle malade souffrant séropositi hémophile alité paralysé dépressi affaibli amaigri épuisé méconnaissable santé maigri perdu touss crach boit saign vomi voit voyait entend tient marche dort mange difficult peine besoin tension handicapé malaise crise bandé plâtré enflé tuméfié gonflé",
    own_negation=True,
    unless=r"trop (?:malade|faible)|perdu (?:son|sa) (?:emploi|mère|père)",
)
def is_ill(p: Passage) -> Fact | None:
    """'… est diabétique.'"""
    return _health(p, Trend.ILL)


@rule(
    r"(?:souffr(?:e|ent|ait|aient|ant|irait|iraient|i)|(?:(?<=\bet\s)|<ETRE> |(?<=,\s)|^|(?<=\bqui\sserait\s))atteint~|affligé~|se remet(?:tent)?|se meurt) (?:\w+ment |déjà |toujours |encore |également |aussi |depuis <DUR> |depuis longtemps )*(?:d'|de |des |du )(?!(?:la |l'|une |un |d')?"
    + _ABSTRACT
    + r"(?!\w))(?P<condition>(?:(?:la|l'|une?|plusieurs|graves?|multiples|violent\w*|fort\w*|sévères?|sérieu\w+|nombreu\w+)(?: |(?<=')|(?!\w)))*[\w'-]+(?: (?:et (?:de |d')?)?(?!depuis|pendant|après|avant|que|qui|sans|pour|en|par|dans|ni|mais|a|est|et)[\w'-]+){0,6})",
    cues="souffr atteint afflig remet meurt",
    unless=r"souffr\w+ (?:le martyre|en silence)|atteintes? (?:à|aux|portée)",
)
def suffers_from_it(p: Passage) -> Fact | None:
    """'Elle souffre de coliques néphrétiques.'"""
    return _health(p, Trend.ILL)


@rule(
    r"(?:se plai(?:nt|gnent|gnait|gnaient) (?:\w+ment |toujours |régulièrement )*(?:d'|de |des |du )|(?:<AVOIR>)(?:\w+ment )?(?:fait|eu|subi|contracté|attrapé|développé) |<AVOIR> été (?:pris~ |victime |terrassé~ |frappé~ )(?:d'|de |par )|victimes? (?:d'|de )|(?:valu|causé|provoqué|occasionné|entraîné|laissé)~? |à la suite (?:d'|de )|(?:présent|avai|a (?:toujours |encore )?(?=(?:de|une|la))|gard|connai)\w* |en raison (?:d'|de ))(?:(?:une?|des?|la|le|les|de graves|plusieurs|deux|trois|quatre|nombreu\w+|graves?|sérieu\w+|violent\w*|fort\w*|premier|première|nouvel|nouvelle|second\w*|léger|légère|ses|son|sa|l'|d')(?: |(?<=')|(?!\w)))*(?P<condition>"
    + _DISEASE
    + r")(?!\w)",
    cues="diabète tension tubercul pneumonie bronchit covid cancer leucémie hépatite épilepsie asthme insuffisance maladie infarctus malaise avc vasculaire crise dépression douleur maux mal fièvre infection fracture nutrition hydratation hernie arthr rhumat ulcère anémie migraine vertige tumeur kyste abcès hémorrag saignement pathologie trouble paralys affection lésion glaucome cataracte colique calcul sciatique lombalg paludisme typhoïde choléra gale eczéma vih sida diarrh toux amaigri palpit syncope évanou convuls perte stress angoisse anxiété insomni parkinson alzheimer sclérose thrombose phlébite septic gangrène œdème traumat commotion séquelle blessure plaie brûlure handicap surdité cécité problème fatigue faiblesse arythm tachycard embolie appendic prostate thyroïde colite gastrite allergi",
    unless=r"médecin légiste|certificat|expertise|crise (?:politique|économique|sanitaire)|infections? au code|pertes? de temps|trouble\w* à l'ordre|blessures? (?:de|d')\w* policier|accus|poursuivi|inculpé",
)
def has_symptoms(p: Passage) -> Fact | None:
    """'Elle a fait deux syncopes mercredi.'"""
    return _health(p, Trend.ILL)


@rule(
    r"(?P<condition>(?:s'affaibli(?:t|ssent)|s'est (?:\w+ment )?(?:affaibli|amaigri)~|dépéri(?:t|ssent)|<AVOIR> (?:\w+ment |beaucoup )?(?:dépéri|vieilli)|maigri(?:t|ssent)|per(?:d|dent) (?:la vue|du poids|ses cheveux|ses dents|la mémoire|l'usage|connaissance)|(?:ne tien\w+ |n'arriv\w+ |ne parvien\w+ |ne peu\w+ |ne peut )(?:presque |quasiment )?(?:plus|pas) (?:à |debout|sur ses jambes|marcher|se nourrir|se déplacer|s'asseoir|dormir|bouger|respirer|avaler)|pein(?:e|ait) à (?:marcher|se|respirer|parler|tenir)|(?:vomi|crach|urin)(?:t|e|ssait|ait) (?:\w+ )?(?:du )?sang|à bout de forces?|(?:a|avait) tenté de (?:se suicider|mettre fin à ses jours|se pendre|se tuer)|s'est (?:ouvert les veines|tailladé|mutilé)\w*|(?:idées|pensées|pulsions) suicidaires|ne quitt\w+ plus (?:son|le|sa|leur) (?:lit|cellule|infirmerie|couchette)|cloué~ au lit|(?:tension|température|poids|glycémie) (?:est |a |était )?(?:descendu|tombé|monté|chuté|grimpé|passé)e? (?:à|en dessous|de)|s'est (?:cassé|fracturé|foulé|brisé|blessé|brûlé)~|perd(?:u|ant)? (?:la vue|l'ouïe|peu à peu)|devien\w+ (?:aveugle|sourd~)|dans le coma|(?:inconscient|inanimé)~|entre la vie et la mort|en danger de mort|<AVOIR> (?:été )?amputé~|ne pèse plus que|pèse (?:désormais |maintenant )?\w+ kilos|à peine (?:la )?force|ne (?:se )?(?:nourrit|aliment\w+) (?:presque |quasiment )?plus que))(?!\w)",
    cues="quitt cloué tension température glycémie cass fractur foul brisé blessé brûlé devien affaibli amaigri dépéri vieilli maigri perd tien arriv parvien peut pein vomi crach urin bout tenté ouvert taillad mutil suicidaire coma inconscient inanimé vie danger amput pèse peine nourrit",
    own_negation=True,
    unless=r"entre la vie et la mort (?:des|d'un) |peut (?:plus|pas) (?:être|nous)",
)
def wastes_away(p: Passage) -> Fact | None:
    """'Elle s'affaiblit de semaine en semaine.'"""
    return _health(p, Trend.DECLINING if p.has(r"affaibli|dépéri|maigri|pèse") else Trend.ILL)


@rule(
    r"(?:(?:port|présent)(?:e|ait|ent|aient|ant) (?:encore |toujours |\w+ment )?(?:(?:les|des|de|d'|un|une|le|la|plusieurs|nombreu\w+|multiples|visibles)(?: |(?<=')|(?!\w)))*|(?:avait|ayant) (?:(?:des|de|une?|la|le|les|plusieurs|nombreu\w+)(?: |(?<=')|(?!\w)))+|couvert~ (?:de |d'))(?P<condition>traces?|marques?|ecchymoses?|hématomes?|bleus|contusions?|plaies?|cicatrices?|pansements?|plâtre|attelle|bandages?|minerve|blessures?|brûlures?|coupures?|béquilles?|visage (?:tuméfié|enflé)|œil (?:au beurre noir|tuméfié)|(?:bras|jambes?|mains?|pieds?|chevilles?|poignets?) (?:enflé|gonflé|bleui|cassé|fracturé)~)(?!\w)|(?P<c2>blessé~) (?:grièvement |légèrement )?(?:à|au|aux) (?:la |l')?(?:tête|jambe|bras|main|dos|œil|visage|épaule|genou|cou|thorax|ventre)",
    cues="trace marque ecchymose hématome bleus contusion plaie cicatrice pansement plâtre attelle bandage minerve blessure brûlure coupure béquille visage œil bras jambe main pied cheville poignet blessé",
    unless=r"médecin|légiste|expert|certificat|rapport médical|examen|constat",
)
def bears_marks(p: Passage) -> Fact | None:
    """'Il portait un pansement à l'arcade sourcilière.'"""
    return _health(p, Trend.ILL)


@rule(
    r"(?:<ETRE> |(?:paraît|paraissait|semble|semblait|apparu~|apparaît|trouvé~|retrouvé~|revenu~|ressorti~|vu~|décrit~ comme|dit~?) |(?<=,\s)|^)(?:(?:très|extrêmement|bien|visiblement|considérablement|déjà|fort|si|terriblement|gravement|de plus en plus|partiellement|physiquement|moralement|psychologiquement|\w+ment) )*(?P<condition>affaibli~|amaigri~|maigre|pâle|épuisé~|malade|fébrile|fiévreu(?:x|se)|prostré~|alité~|grabataire|méconnaissable|handicapé~|invalide|dépressi(?:f|ve)|déprimé~|traumatisé~|désorienté~|tuméfié~|blessé~|estropié~|sourd~|aveugle|diabétique|asthmatique|épileptique|cardiaque|hypertendu~|paralysé~|tuberculeu(?:x|se)|cancéreu(?:x|se)|séropositi(?:f|ve)|drépanocytaire|leucémique|hémophile|hémiplégique|insulinodépendant~|immunodéprimé~|myope|lépreu(?:x|se)|dialysé~|en (?:très )?mauvaise santé|en fauteuil roulant|sous dialyse)(?!\w)(?! par une|s? de guerre)",
    cues="affaibli amaigri maigre pâle épuisé malade fébrile fiévreu prostr alité grabataire méconnaissable handicap invalide dépressi déprimé traumatis désorient tuméfi blessé estropi sourd aveugle diabétique asthmatique épileptique cardiaque hypertendu paralys tubercul cancér séropositi drépano leucém hémoph hémipl insulinod immunod myope lépreu dialys mauvaise fauteuil",
    unless=r"trop (?:malade|faible|affaibli)|restent? sourd|blessé~ par|recours épuisé",
)
def looks_ill(p: Passage) -> Fact | None:
    """'Il est apparu très amaigri.'"""
    return _health(p, Trend.ILL)


@rule(
    r"(?P<condition>(?:son|leur|l')? ?(?:état(?: de santé)?|santé)(?: (?:de|d') ?<HIM>)? (?:[\w'-]+ ){0,2}?(?:suscit|inspir|préoccup|inquiét|inquièt|alarm|requi|nécessit|empêch)\w*|(?:sa|leur) (?:maladie|pathologie|blessure|tension|vue|tumeur|jambe|plaie)s? (?:[\w'-]+ ){0,2}?(?:s'est (?:aggravée?|infectée?)|s'aggrave|n'est pas (?:soignée|traitée)|a (?:\w+ )?(?:empiré|baissé)|baisse|empire))",
    cues="état santé maladie pathologie blessure tension vue tumeur jambe plaie",
    own_negation=True,
    unless=r"état d'urgence|ministre de la santé",
)
def state_is_grave(p: Passage) -> Fact | None:
    """'Son état de santé suscite de vives inquiétudes.'"""
    return _health(p, Trend.ILL)


@rule(
    r"(?<!\w)(?P<condition>(?:(?:a|ont|avait|aurait) (?:\w+ment )?(?:maigri|perdu|fondu)(?: (?:de|d'|près de|plus de|plusieurs|une|un|l'|la|le|[\w'-]+)){0,4}? ?(?:kilos?|kg|poids|audition|vue|ouïe|usage|connaissance|mémoire|dents|vision|appétit)?|ne (?:tient|tiennent) plus (?:debout|sur ses jambes)|(?:tousse|crache|vomit|urine) (?:du |de la |beaucoup|sans)?(?: ?[\w'-]+)?|souffr\w+ (?:depuis |toujours |désormais |aussi |également |notamment |\w+ment |beaucoup )*(?:de |d'|des |du )(?!(?:l'injustice|l'absence|l'isolement|l'éloignement|la séparation|la situation|la solitude|ce |cette |son |sa |mauvais traitements|tortures))[\w'-]+(?: [\w'-]+){0,4}(?: et (?:de |d'|des )[\w'-]+(?: [\w'-]+){0,2})?|(?:l'|le |les |un |deux |son |sa |ses |trois )(?:œil|yeux|ongles?|dents?|bras|jambe|côtes?|nez|visage|lèvres?|main|doigts?|tympan|poignets?|cheville|épaule|mâchoire|pieds?)(?: (?:gauche|droite?|droit))? (?:\w+ment )?(?:fermé|gonflé|tuméfié|arraché|cassé|brisé|fracturé|enflé|perforé|infecté|paralysé|crevé|déboîté|foulé|bleui|ensanglanté|en sang)\w*|(?:s'est|s'était) (?:effondré|évanoui|blessé|affaissé|alité)~|(?:est|était|serait|reste) (?:\w+ment |très |presque |désormais )*(?:alité|grabataire|méconnaissable|amaigri|décharné|affaibli|squelettique|à bout de forces|paralysé|aveugle|sourd|épileptique|asthmatique|diabétique|cardiaque|hypertendu|hémiplégique|dépressi|épuisé|enceinte|séropositi)\w*|ne (?:se déplace|marche|mange|voit|entend|dort|parle|respire) (?:plus |presque plus |qu'avec |qu'en |que |plus que )(?:[\w'-]+(?: [\w'-]+){0,4})?|peine à (?:marcher|respirer|parler|se lever|s'alimenter)|marche avec (?:difficulté|des béquilles|une canne)|(?:fait|a fait|avait fait) (?:une|un|plusieurs|deux) (?:malaise|crise|AVC|infarctus|fausse couche|tentative de suicide|septicémie|embolie|chute|hémorragie)\w*(?: [\w'-]+){0,3}|crises? d'(?:angoisse|épilepsie|asthme|panique)))",
    cues="maigri perdu fondu tient tousse crache vomit urine souffr œil yeux ongle dent bras jambe côte nez visage lèvre main doigt tympan poignet cheville épaule mâchoire pied effondr évanoui blessé affaiss alité grabat méconn amaigri décharn affaibl squelett bout paralys aveugle sourd épilep asthm diabét cardia hypert hémipl dépress épuis enceinte séropos déplace marche mange voit entend dort parle respire peine malaise crise",
    own_negation=True,
    unless=r"certificat|expertise|médecin légiste|perdu (?:son|sa|leur) (?:emploi|travail|procès|appel|logement|liberté)|ne parle (?:plus )?(?:à|de)|ne voit plus (?:sa|ses|son|que)|souffr\w+ (?:[\w'-]+ ){0,3}?(?:mauvais traitements|tortures|sévices)|grève|main mise",
)
def body_gives_out(p: Passage) -> Fact | None:
    """'Il a maigri de vingt kilos et tousse du sang.'"""
    return _health(p, Trend.ILL)


@rule(
    r"(?:est|sont|était|étaient|reste|demeure) (?:très |extrêmement |toujours |si )*(?P<condition>faible|affaibli~)s?(?= et|[,.;]|$)",
    cues="faible affaibli",
    unless=r"probabilit|lumière|chance",
)
def is_weak(p: Passage) -> Fact | None:
    """'Elle est faible.'"""
    return _health(p, Trend.ILL)
