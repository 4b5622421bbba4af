"""How French tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.arrest import Arrest

_NO_WARRANT = r"sans (?:aucun )?(?:présenter (?:de |un |aucun )?)?mandat|aucun mandat|ni mandat|pas (?:présenté |montré )?de mandat"
_TAKEN = r"(?:arrêté~|ré-?arrêté~|interpellé~|appréhendé~|enlevé~|kidnappé~|capturé~|raflé~|embarqué~|emmené~)"
_ELSEWHERE = r"emmené~ (?:\w+ ){0,3}?(?:à|dans|au|en) (?:l'|la |un |une )?(?:\w+ )?(?:hôpital|clinique|infirmerie|cellule)|arrêté~ de |(?:une?|cet|l')\s*arrêté (?:ministériel|préfectoral)|commission d'enquête"

_INSIDE = r"(?:emmené|sorti|extrait|enlevé|embarqué|tiré|traîné|emmèn|pris)\w* (?:de force |hors |[\w'’-]+ ){0,3}?(?:de|du|des) (?:sa|son|leur|la|l')? ?(?:\w+ )?(?:cellule|cachot|prison|centre de détention|maison d'arrêt|colonie)"


def _arrest(p: Passage) -> Fact | None:
    """Whoever is taken from a cell is in custody already."""
    if p.has(_INSIDE) and not p.has(r"\barrêté|interpellé|libér"):
        return None
    warrant = Stated.NO if p.has(_NO_WARRANT) else None
    return Arrest(when=p.when, where=p.where, actor=p.agent, warrant=warrant)


@rule(
    r"<ETRE> " + _TAKEN + r"(?!\w)",
    cues="arrêt interpell appréhend enlev kidnapp captur rafl embarqu emmen",
    unless=_ELSEWHERE,
    happens=True,
)
def was_arrested(p: Passage) -> Fact | None:
    """'… a été arrêtée le 3 mai par …'"""
    return _arrest(p)


@rule(
    r"(?<!été\s)(?<!\ba\s)(?<!\bont\s)(?<!vait\s)(?<!vaient\s)(?<!pas\s)(?<!ment\s)(?<!\w)"
    + _TAKEN
    + r" (?:\w+ment )?(?=(?:<DATE>)|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|il y a|la semaine|le (?:même jour|lendemain)|par|chez|hier|alors|lors|lorsqu|sans mandat|devant|puis|à (?:son|sa|leur|l'|la|[A-Z])|au (?:domicile|bureau|poste|siège|petit matin|cours)|dans (?:son|sa|la|le|les|un|une)|avec|aux côtés|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche|ce matin|arbitrairement)",
    cues="arrêt interpell appréhend enlev kidnapp captur rafl embarqu emmen",
    unless=_ELSEWHERE + r"|personnes arrêtées|depuis <DUR>",
    happens=True,
)
def arrested_on(p: Passage) -> Fact | None:
    """'…, arrêtée le 3 mai à son domicile, …'"""
    return _arrest(p)


@rule(
    r"(?:<AVOIR> "
    + _TAKEN
    + r"|(?:arrêtent|interpellent|arrête|interpelle|enlèvent|emmènent) (?=<HIM>))(?!\w)",
    cues="arrêt interpell appréhend enlev enlèv kidnapp captur rafl embarqu emmen emmèn",
    unless=_ELSEWHERE + r"|arrêté (?:de|sa|son travail|ses études)|(?:juge|cour|tribunal) a arrêté",
    happens=True,
)
def they_arrested(p: Passage) -> Fact | None:
    """'La police l'a arrêtée le 3 mai.'"""
    return _arrest(p) if p.subject else None


@rule(
    r"s'(?:est|était|étaient|sont) (?:rendu|livré|constitué)~ (?:prisonni\w+|à la police|aux autorités|à la justice|à la gendarmerie)|(?:s'est présenté|s'était présenté)~ (?:\w+ ){0,6}?où (?:il|elle) a été (?:arrêté|placé)~|<ETRE> (?:placé|mis)~ en état d'arrestation",
    cues="rendu livré constitué présenté arrestation",
    happens=True,
)
def gave_themselves_up(p: Passage) -> Fact | None:
    """'… s'est rendue à la police.'"""
    return _arrest(p)


@rule(
    r"(?:son|leur|l'|cette) ?arrestation(?: (?:de|d') ?<HIM>)?,? (?:(?:a eu lieu|est survenue|est intervenue|s'est produite|survenue|intervenue|opérée) (?:<DATE>|la|à|au|dans|devant|lors)|<DATE>)",
    cues="arrestation",
    unless=r"depuis (?:son|leur|l'|cette)|demand|condamn|dénonc|protest|avant|après|à la suite|suite à|(?:jours|mois|semaines|heures|ans) après|anniversaire|lors de|entre",
    happens=True,
)
def arrest_took_place(p: Passage) -> Fact | None:
    """'Son arrestation, survenue le 3 mai, …'"""
    return _arrest(p)


@rule(
    r"(?:(?:est|sont|étaient|était) venu~ (?:\w+ ){0,2}?(?:l'|le |la |les |me |nous )? ?(?:chercher|arrêter|prendre)|<ETRE> (?:sorti~ de (?:son|sa|leur|l'|la|le)|tiré~ (?:de|du|hors)|traîné~ hors|descendu~ (?:de|du)|poussé~ dans|jeté~ dans|fait monter|contraint~ de monter|forcé~ à monter|embarqué~|saisi~ par (?:des|les|deux|trois|plusieurs))|<AVOIR> (?:poussée?|jetée?|fait monter|embarquée?|tirée?|traînée?)(?:s)? (?:de force |[\w'-]+ ){0,4}?(?:dans|hors|de) (?:une?|son|sa|leur|le|la)|(?:l'|les )(?:emmènent|emmène|emmenaient|emmenait|arrêtaient|arrêtait|interpellaient|embarquaient|embarquait|interpellent|arrêtent|embarquent))(?!\w)",
    cues="emmen arrêt interpell venu sorti tiré traîné descendu poussé jeté mont embarqu emmèn saisi",
    unless=r"sorti~ de (?:prison|détention|l'hôpital)|hôpital|cellule",
    happens=True,
)
def came_for_them(p: Passage) -> Fact | None:
    """'Ils sont venus la chercher chez elle.'"""
    return _arrest(p)


@rule(
    r"(?<!\w)(?:<ETRE> (?:rattrapé|cueilli|alpagué|raflé|intercepté|ramassé)~ (?:[\w'-]+ ){0,4}?(?:par|à|chez|au|dans|devant|lors)|(?:sont|est|étaient|était) venus? (?:[\w'-]+ ){0,2}?(?:le|la|les|l'|me|nous) ?(?:chercher|prendre|arrêter|embarquer|enlever)(?: [\w'-]+){0,6}|(?:<AVOIR>|l'a |l'ont |les ont |l'avaient )(?:menotté|jeté|poussé|fait monter|embarqué|hissé|plaqué|traîné)~ (?:[\w'-]+ ){0,4}?(?:dans|à bord d'|devant|au) ?(?:un|une|le|la|ses|son|sa)? ?(?:fourgon|véhicule|voiture|camionnette|pick-up|4x4|sol|blindé|étudiants|enfants|famille)\w*|(?:<ETRE> |(?<=puis\s)|(?<=et\s))(?:mis|placé)~ en garde à vue(?: [\w'-]+){0,3}|(?:ont|a) (?:fait irruption|pénétré|débarqué|investi|forcé|défoncé) (?:[\w'-]+ ){0,8}?(?:et|pour) (?:l'|le |la |les |ont |a )?(?:arrêt|interpell|embarqu|emmen|enlev|appréhend)\w+)",
    cues="rattrap cueilli alpag rafl intercept ramass venu menotté jeté poussé monter embarqué hissé plaqué traîné garde irruption pénétré débarqué investi forcé défoncé",
    unless=_ELSEWHERE + r"|prolong|pendant (?:sa|la|leur) garde|hôpital",
    happens=True,
)
def they_came(p: Passage) -> Fact | None:
    """'Cinq gendarmes sont venus le chercher en plein cours.'"""
    return _arrest(p)
