"""How French tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.patterns import compiled
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.hearing import Hearing, Presence, Stage

_COURT = r"(?P<court>(?:le |la |l'|un |une )?(?:tribunal|cour|justice|chambre|juges?|magistrat~)(?: (?:criminel(?:le)?|militaire|suprême|correctionnel(?:le)?|pénale?|régionale?|fédérale?|spécialisée?|antiterroriste|(?-i:[a-zéè]+(?:ienne|aine|aise|oise))|administrati\w+|constitutionnelle|de grande instance|de première instance|d'appel|d'assises|de cassation|de sûreté|d'instruction|d[eu] district|municipale?|populaire|des libertés))*(?: (?:de la|de l'|du|de|d') ?(?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+)*)?)"
_CLOSED = r"huis clos|à portes fermées|pas ouverte? au public|en secret"

_NOT_CLOSED = rf"\bn(?:e |')(?:s'est |se |a |est |était |fut )*(?:pas|jamais) (?:(?:été|tenue?|déroulée?|une|à) )*(?:{_CLOSED})"


def _public(p: Passage) -> Stated | None:
    """Whether it was open: said to be where it "was not" closed, unless these very words are read, and turned round."""
    if not p.has(_CLOSED):
        return None
    is_open = p.has(_NOT_CLOSED) and not compiled(_NOT_CLOSED).search(p.matched)
    return Stated.YES if is_open else Stated.NO


_OF_A_LETTER = r"\b(?:votre|vos) (?:\w+ )?(?:appels?|plaintes?)\b|\b(?:notre|nos) appels? (?:du \d|au (?:gouvernement|ministre|procureur))"
_COURTS = r"\b(?:cour|tribunal|juges?|jugement|verdict|cassation|pourvoi)\b"


def _is_of_a_letter(p: Passage) -> bool:
    """Whether the appeal is one to an authority, which no court heard."""
    return p.has(_OF_A_LETTER) and not p.has(_COURTS)


def _stage(p: Passage) -> Stage | None:
    if p.has(r"\bappel\b|cassation|pourvoi") and not _is_of_a_letter(p):
        return Stage.APPEAL
    if p.has(
        r"détention provisoire|prolong|libération provisoire|caution|garde à vue|maintien en détention"
    ):
        return Stage.REMAND
    if p.has(r"coupable|verdict|acquitt|culpabilité|jugement"):
        return Stage.VERDICT
    return Stage.TRIAL if p.has(r"procès|jugé|audience de jugement") else Stage.OTHER


def _hearing(
    p: Passage, *, ongoing: Stated | None = None, outcome: str | None = None
) -> Fact | None:
    if _is_of_a_letter(p) and compiled(r"(?i:appels?|plainte)").search(p.matched):
        return None
    absent = (
        Presence.ABSENT if p.has(r"par contumace|en (?:son|leur) absence|était absent") else None
    )
    if p.has(r"trop (?:malade|faible|affaibli\w*|souffrant\w*) pour"):
        absent = Presence.ABSENT_THROUGH_ILLNESS
    if p.has(r"contre (?:son|leur) gré|contre (?:sa|leur) volonté"):
        absent = Presence.BROUGHT_AGAINST_WILL
    return Hearing(
        when=p.when or (p.when_court_sat if _stage(p) is Stage.VERDICT else None),
        court=p.body("court"),
        stage=_stage(p),
        public=_public(p),
        presence=absent,
        ongoing=ongoing,
        outcome=outcome,
    )


@rule(
    r"(?P<quote>(?:le|son|leur|au|du|ce) (?:nouveau )?procès (?:\w+ )?(?:en cours|actuel|qui se poursuit))(?!\w)|(?P<q2>(?:le |son |leur )?(?:nouveau )?procès) (?:\w+ )?(?:est|sont|était) (?:\w+ )?(?:en cours|toujours en cours|ouvert)|(?:est|sont|était) (?:actuellement |en train d'être |en ce moment )?jugé~(?! (?:illégal|arbitraire|coupable|par la))",
    cues="procès jugé",
    hypothetical=True,
    unless=r"demand|appel(?:le|ons)|aucun procès|sans procès|doi(?:t|vent)",
)
def trial_is_ongoing(p: Passage) -> Fact | None:
    """'… le procès en cours.'"""
    return _hearing(p, ongoing=Stated.YES)


@rule(
    r"(?:procès|audience|session|débats)(?! pénale)(?: [\w'-]+){0,6}?,? (?:qui )?(?:[\w'-]+ ){0,3}?(?:s'(?:est|était) (?:ouvert|tenu|achevé|poursuivi|terminé|déroulé)~|s'ouvre|se tient|s'achève|(?:a|avait) (?:débuté|commencé|repris|eu lieu|duré|été (?:reporté|ajourné|renvoyé|fixé|suspendu|tenu|programmé)~)|est (?:prévu|fixé|reporté|programmé)~|aura lieu|a débuté|débute|reprend|commence)(?!\w)",
    cues="procès audience session débats",
    unless=r"grève|entretien|audience (?:a été |lui a été )?(?:accordée|demandée)",
    happens=True,
    hypothetical=True,
)
def trial_began(p: Passage) -> Fact | None:
    """'Le procès s'est ouvert le 4 mai.'"""
    return _hearing(p)


@rule(
    r"(?:(?:<AVOIR> (?:comparu|été (?:présenté|déféré|traduit|jugé|entendu|convoqué|auditionné)~)|comparaît|comparaissent|comparaîtra|présenté~|traduit~|déféré~|jugé~|convoqué~) (?:[\w'-]+ )?(?:<DATE> )?(?:devant|par|à|au|en) (?:[\w'-]+ ){0,7}?(?:tribunal|cour|justice|juge|magistrat~|chambre|procureur|parquet|justice))(?!\w)",
    cues="comparu présenté déféré traduit jugé entendu convoqué auditionné comparaî",
    unless=r"(?:pas|jamais|sans) (?:\w+ )?(?:être |été |avoir été )?(?:présenté|déféré|traduit|jugé|entendu)|mémoire|plainte",
    happens=True,
)
def appeared_in_court(p: Passage) -> Fact | None:
    """'… a comparu devant un tribunal militaire.'"""
    return _hearing(p)


@rule(
    _COURT
    + r" (?:<DATE>,? )?(?:<AVOIR> |l'a |s'est |)(?P<outcome>(?:accueille|accueilli|fait droit|annule|confirme|rejette|ordonne|prolonge|déclare|infirme|casse|confirmé|rejeté|annulé|cassé|prolongé|prorogé|refusé|accordé|ordonné|ajourné|reporté|renvoyé|acquitté|déclaré|reconnu|entendu|décidé|statué|jugé|approuvé|réduit|alourdi|suspendu|renouvelé|déclarée|reconnue|acquittée|débouté|fixé|levé|validé|homologué)(?:e|s|es)?(?: (?!et\b)[\w'-]+){0,8})",
    cues="tribunal cour chambre juge magistrat",
    unless=r"condamné~? à|refusé d'(?:entendre|examiner)|ordonné (?:la|sa|leur) (?:libération|remise)|(?:placement|mise) en détention|mandat de dépôt",
    happens=True,
)
def court_ruled(p: Passage) -> Fact | None:
    """'Le tribunal a prolongé sa détention.'"""
    return _hearing(p, outcome=p.word("outcome"))


@rule(
    r"(?P<outcome>(?:<ETRE> (?:reconnu~ coupable|déclaré~ coupable|acquitté~|relaxé~|débouté~)|(?:verdict|jugement|condamnation|peine|sentence|appel|pourvoi|recours|détention(?: provisoire)?|garde à vue|demande (?:de (?:re)?mise en liberté|de libération)[\w ]*?) (?:[\w'-]+ ){0,5}?(?:a|ont|avait|est) (?:\w+ment )?(?:été )?(?:confirmé|prolongé|prorogé|rejeté|annulé|cassé|refusé|renouvelé|réduit|alourdi|examiné|rendu|prononcé|suspendu|ajourné)~(?: (?:de|pour) <DUR>)?|(?:<AVOIR>|s'est) (?:plaidé (?:non )?coupable|pourvu~ en cassation|interjeté appel|fait appel)|(?:a|avait|ont) perdu (?:son|leur) appel))(?!\w)",
    cues="coupable acquitté relaxé débouté verdict jugement condamnation peine sentence appel pourvoi recours détention garde demande cassation",
    unless=r"condamné~? à|appel (?:urgent|à|public)|acquitté~? d",
    happens=True,
)
def case_outcome(p: Passage) -> Fact | None:
    """'Son appel a été rejeté.'"""
    return _hearing(p, outcome=p.word("outcome"))


@rule(
    r"(?:à|lors de|pendant|durant|au cours de|après) (?:l'|une |son |la |sa |cette |leur )?(?:audience|procès|séance)(?: (?:d'appel|de première instance|publique|préliminaire|à huis clos|de jugement))*,? (?:du|qui s'est|tenue?s?|devant|<DATE>)|(?:prochaine |nouvelle |première )audience (?:\w+ ){0,4}?(?:prévue|fixée|le \d|aura)",
    cues="audience procès séance",
    happens=True,
    hypothetical=True,
    unless=r"demand|si |risque",
)
def at_hearing(p: Passage) -> Fact | None:
    """'À l'audience du 4 mai, …'"""
    return _hearing(p)


@rule(
    r"(?:<AVOIR> (?:fait appel|interjeté appel|formé (?:un )?(?:appel|pourvoi|recours))|recours[^.;]{0,70}? (?:a|ont) été (?:déclaré|jugé|rejeté)~(?: irrecevables?)?|mesure (?:[\w'-]+ ){0,2}?(?:prolongée|renouvelée)|jugé~ depuis|<AVOIR> requis (?:contre [^,;.]{2,40} )?(?:<DATE> )?(?:une peine de )?<DUR>|verdict (?:est|doit|sera|devrait) [^.;]{0,30}?(?:attendu|rendu|prononcé)|comparaissai(?:t|ent)|(?:interrogé|entendu|auditionné)~ (?:[\w'-]+ ){0,5}?par (?:le |un |une |la )(?:procureure?|juge|magistrat~|parquet)|aucune date (?:[\w'-]+ ){0,6}?(?:fixée|annoncée)|(?:audience|procès) (?:[\w'-]+ ){0,5}?(?:doit|devrait) (?:s'ouvrir|se tenir|avoir lieu|reprendre|débuter)|(?:audience|procès|affaire|examen) (?:[\w'-]+ ){0,4}?(?:reporté|renvoyé|ajourné|remis)~ (?:au|à|en|sine)|(?:reconnu|déclaré|jugé)~ coupable|(?:plaid|plaide)\w* (?:non )?coupable)(?!\w)",
    cues="mesure jugé requis verdict comparaiss appel pourvoi recours interrogé entendu auditionné date audience procès affaire examen coupable",
    unless=r"condamné~? à|(?:été|est|sont) (?:reconnu|déclaré)~? coupable|appel (?:urgent|public|à)",
    happens=True,
    hypothetical=True,
)
def in_the_courts(p: Passage) -> Fact | None:
    """'Elle a fait appel.'"""
    return _hearing(p)


_PLEA = (
    r"(?:demandes?|requêtes?|pourvois?|recours|appels?|exceptions?|objections?|plaintes? en appel)"
)


@rule(
    r"(?:"
    + _PLEA
    + r"(?: (?:de|d'|en|pour|aux fins de) ?(?!grâce|soins|visite|libération (?:immédiate|des))[\w' ]{3,50}?)?(?:,[^,;]{3,40},)? (?:<AVOIR>|<ETRE> )(?:tou(?:te)?s )?(?:été )?(?:\w+ment )?(?:été )?(?:rejeté|refusé|écarté|déclaré|jugé|débouté|examiné|accueilli|admis|accordé|entendu|reporté)~|(?:<AVOIR>|<ETRE> )(?:[\w'-]+ ){0,2}?(?:rejeté|refusé|repoussé|écarté|débouté|déclaré irrecevable)(?:e|s|es)? (?:de |la |le |leur |sa |son |ses |cette |une |les |l'|toutes |plusieurs |\w+ )*"
    + _PLEA
    + r"(?! à la communauté)|(?:<AVOIR>|l'a |les a )?(?:déclaré|reconnu|jugé)~? (?:(?:M|MM|Mme|Me)\.? )?(?:<HIM> )?(?:[^,;]{2,50}? )?(?:non )?coupables?(?!\w)|(?:tribunal|cour|juge|chambre|magistrate?|président|jury|formation)(?: [\w'-]+){0,4}?,[^,;]{3,60}, <AVOIR> (?:relaxé|acquitté|condamné|rejeté|confirmé|ordonné|prolongé|reporté|renvoyé|déclaré|annulé|mis)|<AVOIR> (?:\w+ment )?(?:relaxé|acquitté|innocenté|blanchi)(?:e|s|es)? (?=<HIM>|(?:M|Mme|MM)|les|l'|d)|<AVOIR> (?:confirmé|maintenu|infirmé|cassé|validé) (?:en appel )?(?:la|le|sa|son|leur|leurs|l'|les|cette|ce) ?(?:\w+ )?(?:peine|condamnation|jugement|verdict|arrêt|décision|inculpation|placement|maintien|détention|sentence|ordonnance)s?)(?!\w)",
    cues="demande requête pourvoi recours appel exception objection rejeté refusé repoussé écarté débouté irrecevable coupable tribunal cour juge chambre magistrat jury relaxé acquitté innocenté blanchi confirmé maintenu infirmé cassé validé",
    unless=r"condamné~? à|soins|hospitalis|visite|appels? (?:urgent|à la libération|au calme)|demandes? d'information|grâce présidentielle|en ce sens|se déclare|\"non coupable\"",
    happens=True,
)
def plea_decided(p: Passage) -> Fact | None:
    """'Leurs demandes de mise en liberté ont toutes été rejetées.'"""
    return _hearing(p, outcome=None)


@rule(
    r"(?:(?:déféré|extrait)~ (?:<DATE>|le (?:lendemain|surlendemain))|(?:déféré|présenté|traduit|conduit|convoqué|entendu|auditionné)~ (?:(?:<DATE>|le (?:lendemain|surlendemain)) )?(?:au parquet|devant le|devant un|à un|au tribunal|à la cour) ?(?:procureur|juge|parquet|magistrat~|tribunal|cour)?|(?:procès|audience|séance|débats)(?: (?!qui )[\w'-]+){0,5}?,?(?:[^,;]{3,50},)? (?:(?:a|est|sera|aura|avait|doit|devrait|était) (?:[\w'-]+ ){0,2}?(?:lieu|ouvert|ouvrir|tenu|tenir|reporté|renvoyé|ajourné|fixé|programmé|repoussé|prévu|suspendu|levé|clos|repris|reprendre|mis\w* en délibéré|débuté|commencé)\w*|s'(?:ouvr|achèv|est |étai)\w*|reprend|débute|se tient|se tiendra|se poursuit)|(?:verdict|jugement|arrêt|délibéré|décision)(?: (?:du tribunal|de la cour|en appel))? (?:est |sera |doit |a été |était )?(?:\w+ment )?(?:attendu|rendu|prononcé|être rendu|tomber|mis en délibéré|reporté)e?|mis~ en délibéré|(?:plaid|a plaidé|ont plaidé)\w* (?:non )?coupables?|<AVOIR> (?:requis|réclamé) [^.;,]{0,40}?(?:<DUR>|peine|prison|perpétuité|mort)|(?:détention|garde à vue|mandat de dépôt)(?: (?!qui )[\w'-]+){0,4}? (?:a|ont|avait|est|était) (?:\w+ment )?(?:été )?(?:prolongé|prorogé|renouvelé|reconduit)e?s?|(?:prolong|prorog|renouvel|reconduc)(?:ation|é|er|é~|tion|lement)(?: [\w'-]+){0,3}? (?:de |sa |leur |la )?(?:détention|garde à vue|mandat de dépôt))(?!\w)",
    cues="déféré présenté traduit conduit convoqué entendu auditionné extrait procès audience séance débats verdict jugement arrêt délibéré décision plaid requis réclamé détention garde mandat prolong prorog renouvel reconduc",
    unless=r"condamné~? à|(?:pas|jamais|sans) (?:\w+ ){0,3}?(?:présenté|déféré|traduit|jugé|entendu)|grève|délégation|lettre|conduit~ (?:à|dans) (?:l'hôpital|la prison)|témoins|gouvernement (?:nie|rejette|conteste)|autorités (?:nient|rejettent|contestent)|(?:police|parquet|ministère|direction) (?:nie|rejette|conteste)",
    happens=True,
    hypothetical=True,
)
def before_the_bench(p: Passage) -> Fact | None:
    """'… et déférés le surlendemain.'"""
    return _hearing(p)


@rule(
    r"(?<!\w)(?:(?:pourvoi|appel|recours|affaire|dossier|demande(?: de (?:mise en liberté|liberté provisoire|libération|remise en liberté|élargissement))?|requête)(?: [\w'.-]+){0,4}? n'(?:a|ont|est|avait) (?:toujours |encore |à ce jour |jamais )*(?:pas )?(?:été )?(?:audiencé|examiné|enrôlé|jugé|tranché|fixé|évoqué)~|(?:comparution|audience|verdict|délibéré|décision|jugement)s? (?:[\w'-]+ ){0,3}?(?:est|sont|était|a été|ont été|sera|serait) (?:\w+ment )?(?:attendu|prévu|fixé|annoncé|renvoyé|reporté|ajourné|mis|repoussé|programmé|différé|suspendu)~(?: [\w'-]+){0,5}|(?:audience|procès|affaire)s?,(?: [\w'-]+){1,6}, (?:a|ont|avait) été (?:\w+ment )?(?:renvoyé|reporté|ajourné|repoussé|différé|suspendu|annulé)~(?: [\w'-]+){0,4}|(?:nie|nient|niait|conteste|contestent|rejette|rejettent|réfute|réfutent|récuse|récusent) (?:en bloc |catégoriquement |formellement |toujours |avec force )*(?:les faits|toute (?:implication|culpabilité|responsabilité|faute)|les accusations|les charges|ces accusations|l'ensemble des)(?: [\w'-]+){0,4}|(?:clame|clament|proteste de|crie|maintient) (?:toujours |depuis )?(?:son|leur) innocence|(?:plaid|se (?:dit|dire|déclar))\w* (?:non coupable|innocent)~?|(?:chambre|cour|tribunal|juge|magistrat)(?: [\w'-]+){0,6}? (?:doit|doivent|devrait|devra|va|examinera|statuera|se prononcera|tranchera) ?(?:examiner|statuer|se prononcer|rendre|trancher|juger|entendre)?(?: [\w'-]+){1,8}|(?:la |une )(?:précédente|première|seconde|deuxième|dernière|nouvelle) (?:demande |requête )?(?:a|avait|fut) (?:\w+ )?(?:été )?(?:écarté|rejeté|refusé|déclaré)~(?: [\w'-]+){0,4}|(?:demandes?|requêtes?) de (?:mise en |remise en )?(?:liberté|libération)(?: provisoire| conditionnelle| sous caution)* (?:[\w'-]+ ){0,3}?(?:a|ont|avait|avaient|est|sont) (?:[\w'-]+ ){0,3}?(?:été )?(?:rejeté|refusé|écarté|déclaré|repoussé)~(?: [\w'-]+){0,6}|renvoyé~? (?:sine die|à une date|au \d))",
    cues="pourvoi appel recours affaire dossier demande requête comparution audience verdict délibéré décision jugement procès nie conteste rejette réfute récuse clame proteste crie maintient plaid déclar dit chambre cour tribunal juge magistrat précédente renvoyé",
    own_negation=True,
    hypothetical=True,
    happens=True,
    unless=r"appel (?:urgent|à|public)|plainte|(?:gouvernement|autorités|ministère|police|porte-parole) (?:[\w'-]+ ){0,3}?(?:ni|contest|rejett|réfut|récus)\w+|visite|soins|médecin|huis clos|demand\w+ (?:à|que|aux)|doi(?:t|vent) (?:être )?(?:libér|annul|abandonn)",
)
def not_yet_heard(p: Passage) -> Fact | None:
    """'Son pourvoi n'a toujours pas été audiencé.'"""
    return _hearing(p)
