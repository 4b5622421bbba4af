"""How French tells this kind of fact."""

from habeas.core.bodies import tokens
from habeas.core.facts import Fact
from habeas.core.needs import FRENCH, each_need, need_asked
from habeas.core.rules import Passage, rule
from habeas.kinds.care_requested import CareRequested, Way, way_of


def _general(need: str | None) -> str | None:
    return "any" if need and {"soins", "médicaux", "médicale"} & set(tokens(need)) else need


def _way(p: Passage) -> Way | None:
    return way_of(p.matched, recommended=r"recommandé\w*|préconisé\w*", prescribed=r"prescrit\w*")


@rule(
    r"(?:demand|réclam|sollicit|requi|exig|suppli|pri)\w* (?:\w+ment |à plusieurs reprises |en vain |plusieurs fois |de nouveau )*(?:(?:à|aux|au) (?P<to>(?:la |l'|le )?[\w' -]{3,60}?) )?(?P<quote>(?:à (?:\w+ )?(?:voir|être|consulter|bénéficier|recevoir|avoir accès) |qu[e'] ?(?:il|elle|ils|elles|[\w ]+?) (?:soi(?:t|ent)|puisse\w*|ait|reçoive\w*|bénéficie\w*) |de |d'|des |un |une |le |la |son |l'|pouvoir )(?:[\w'-]+ ){0,7}?<CARENOUN>)",
    cues="demand réclam sollicit requi exig suppli pri",
    unless=r"a été demandé|privé|prison|primaire",
    hypothetical=True,
    happens=True,
)
def asked_for_care(p: Passage) -> tuple[Fact, ...]:
    """'Ses avocats ont demandé qu'elle reçoive des soins.'"""
    need = "any" if p.has(r"soins|traitement médical|prise en charge") else None
    asked = CareRequested(
        when=p.when, actor=p.subject, addressee=p.body("to"), need=need_asked(p, FRENCH, need)
    )
    return each_need(p, FRENCH, asked)


@rule(
    r"(?:demandes?|requêtes?) (?:\w+ ){0,4}?(?:de |d'|pour (?:recevoir |obtenir |voir )?(?:des |un )?)(?P<need><CARENOUN>|hospitalisation|transfert à l'hôpital)",
    cues="demande requête",
    hypothetical=True,
    happens=True,
)
def request_for_care(p: Passage) -> tuple[Fact, ...]:
    """'… ses demandes répétées de soins.'"""
    need = need_asked(p, FRENCH, _general(p.word("need")))
    return each_need(p, FRENCH, CareRequested(when=p.when, actor=p.subject, need=need))


@rule(
    r"(?P<quote>qu'(?:il|elle|ils|elles) (?:réclam|demand|sollicit)\w+(?: depuis (?:<DUR>|[\w ]{3,20}))?)|(?:<AVOIR>)?(?:demandé|réclamé|sollicité|requis|prescrit|recommandé|préconisé) (?:\w+ment |par écrit |à \w+ reprises |en vain |plusieurs fois )*(?:à (?:voir|être (?:examiné|soigné|vu|conduit|hospitalisé)~)|son (?:hospitalisation|admission)|une (?:hospitalisation|expertise médicale|opération|intervention)|un (?:examen|scanner|avis médical|suivi))|(?:doit|doivent|devrai(?:t|ent)) (?:\w+ment )?(?:être (?:opéré|hospitalisé|soigné|dialysé)~|subir (?:une|un) (?:opération|intervention|examen))",
    cues="réclam demand sollicit requis prescrit recommand préconis doit doivent devrai",
    unless=r"prison(?:nier)? (?:demande|réclame)|devant le juge",
    hypothetical=True,
    happens=True,
)
def asked_to_see_a_doctor(p: Passage) -> Fact | None:
    """'… la consultation qu'il réclame depuis deux mois.'"""
    if p.word("quote") and not p.has("consultation|soins|médecin|traitement|examen|opération"):
        return None
    return CareRequested(when=p.when, actor=p.subject, need=need_asked(p, FRENCH), way=_way(p))
