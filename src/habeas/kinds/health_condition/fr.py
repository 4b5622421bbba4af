"""How French tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.health_condition import HealthCondition, Trend

_ILL = r"(?:(?:graves? |sérieu\w+ |multiples? |nombreu\w+ )*(?:problèmes? (?:de santé|cardiaques?|rénaux|respiratoires|pulmonaires|médicaux|de dos|gastriques?)|diabète|hypertension|tuberculose|pneumonie|covid-?19|cancer|hépatite|épilepsie|asthme|insuffisance \w+|maladies? (?:\w+ ){0,2}?(?:cardiaque|rénale|chronique|grave|pulmonaire|auto-immune|hépatique)s?|crises? (?:cardiaque|d'épilepsie|d'asthme)s?|accident vasculaire cérébral|dépression|douleurs? (?:\w+ ){0,2}?\w+|fièvre|infections?|fractures?|malnutrition|hernie(?: \w+)?|arthrose|ulcères?|anémie|migraines?|vertiges|tumeur|hémorragie|pathologies?(?: \w+)?|troubles? \w+|paralysie|affections? \w+))"


def _health(
    p: Passage, trend: Trend | None, *, observer: str | None = None, effect: str | None = None
) -> Fact:
    condition = p.word("condition")
    return HealthCondition(
        when=p.when, condition=condition, trend=trend, observer=observer, effect=effect
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
    return _health(p, Trend.CRITICAL if p.has(r"critique|alarmant|désespér") else Trend.ILL)


@rule(
    r"(?:souffr(?:e|ent|ait|aient|ant|irait|iraient|i)|atteint~|(?:a|ont|avait) (?:contracté|développé|été victime d'|fait)|présent(?:e|ait)|est tombé~|diagnostiqué~) (?:\w+ment |déjà |toujours |également |aussi )*(?:d'|de |des |du |une? |la |le |plusieurs |malade)*(?P<condition>"
    + _ILL
    + r")?(?!\w)",
    cues="souffr atteint contracté développé victime présent tombé diagnosti",
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
    return _health(p, Trend.CRITICAL, observer=observer)


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
    unless=r"trop (?:malade|faible)|perdu (?:son|sa) (?:emploi|mère|père)",
)
def is_ill(p: Passage) -> Fact | None:
    """'… est diabétique.'"""
    return _health(p, Trend.ILL)
