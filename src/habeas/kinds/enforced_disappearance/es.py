"""How Spanish tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.enforced_disappearance import EnforcedDisappearance

_NOT_ACKNOWLEDGED = (
    r"nieg[ae]n?|neg(?:ó|aron)|sin (?:reconocer|admitir)|no (?:ha |han )?reconoc|desconoc"
)


@rule(
    r"(?:<SER> (?:\w+ )?(?:desaparecid~|víctimas? de (?:una )?desaparición forzada|sometid~ a (?:una )?desaparición forzada)|<SER> (?:<DUR>|\w+ \w+) desaparecid~|<HABER> (?:estado )?(?:<DUR> )?desaparecido|desapareci(?:ó|eron)(?! (?:los|las|el (?!\d)|la) )|desaparecid~ (?=desde|durante|por|el|en|tras)|(?:su|la|una|en) desaparición (?:forzada )?(?:de corta duración |temporal |de <HIM> )?(?:<DATE>|desde|ocurrid|durante|por <DUR>)|(?:en )?(?:situación|estado|condición) de desaparición forzada|constitu\w+ (?:una )?desaparición forzada|víctima de desaparición|<DUR> (?:\w+ )?desaparecid~|nunca más (?:se )?(?:supo|fue vist|l[oa] vieron))(?!\w)",
    cues="desapar nunca",
    unless=r"convención|comité contra|grupo de trabajo|expediente|pruebas|documentos|(?:cuerdas|moretones|dolores) desaparec",
)
def disappeared(p: Passage) -> Fact | None:
    """'… está desaparecida desde …'"""
    return EnforcedDisappearance(
        when=p.when,
        where=p.where,
        actor=p.agent if p.has(r"\bpor\b") else None,
        acknowledged=Stated.NO if p.has(_NOT_ACKNOWLEDGED) else None,
    )


@rule(
    r"(?:(?:nieg(?:a|an)|neg(?:ó|aban|aba|aron)|negado|negar(?:on|se a)?|desmint\w+|desmient\w+) (?:\w+mente |siempre )?(?:tener(?:l[oa]s?)?|haberl[oa]s?(?: \w+)?|haber (?:detenido|arrestado|capturado)|que (?:[\w']+ ){0,4}?(?:est(?:é|én|uviera|uvieran|uviese)|se encuentr\w+|hay\w+ sido|hubiera\w* sido) (?:detenid|bajo|recluid|en su|en sus|arrestad|pres)\w*|(?:su|la|toda) (?:detención|captura|custodia)|mantenerl[oa]s?|conocer (?:su|el) paradero|saber (?:de|dónde)|que l[oa]s? (?:tenga|tengan|tuviera\w*|haya\w*))"
    r"|(?:no|nunca|tampoco|sin) (?:[\w']+ ){0,2}?(?:reconoc\w+|admit\w+|confirm\w+) (?:[\w']+ ){0,3}?(?:detención|captura|custodia|arresto|tenerl\w+|haberl\w+|que l[oa]s? (?:tien|ten))|(?:detención|arresto|captura)(?: [\w']+){0,3}? no <HABER> sido (?:\w+ )?(?:confirmad|reconocid|admitid)\w*|nieg\w+ a (?:reconocer|admitir|confirmar)(?: [\w']+){0,3}? (?:detención|captura|arresto|custodia|paradero|que l[oa])|(?:tard(?:ó|aron)|demor(?:ó|aron)|esper(?:ó|aron)) (?:<DUR>|\w+ \w+) (?:en|para|antes de) (?:reconocer|admitir|confirmar|informar)"
    r"|(?:no|nunca) (?:[\w']+ ){0,2}?(?:aparec(?:e|en|ía|ían|ió)|figur(?:a|an|aba|aban)|const(?:a|aba)|está[n]?|estaba[n]?) (?:[\w']+ ){0,3}?(?:registros?|sistema|listas?|listados?|detenid~|allí|ahí|en sus? (?:registros|instalaciones|dependencias|manos|celdas))|no (?:ten(?:er|ían|ía|emos)|hay|había) (?:a )?nadie con ese nombre|ningún (?:detenido|preso) con (?:tal|ese|dicho) nombre|(?:no|nunca) (?:l[oa]s? )?(?:tenían|tienen|habían detenido|conocían)(?:(?=[,.;]|$)| (?:allí|ahí|ningún))|(?:está|estaba|se encuentra|andaba) (?:prófug|fugad|huid)[oa]|fuera del país|<HABER> huido)",
    cues="ningún tenían tienen conocían nieg neg desmint desmient reconoc admit confirm tard demor esper aparec figur consta está estaba nombre prófug fugad huid fuera",
    own_negation=True,
    unless=r"(?:niega|negó|negaron|niegan) a (?:declarar|firmar)|consta en (?:el )?acta|responsabilidad por los hechos|no (?:está|están) (?:claro|previst|garantiz|permitid|sol)",
)  # fmt: skip
def not_acknowledged(p: Passage) -> Fact | None:
    """'Las autoridades niegan tenerla bajo custodia.'"""
    return EnforcedDisappearance(when=p.when, actor=p.subject, acknowledged=Stated.NO)


@rule(
    r"(?:(?:jur|dec|dij|asegur|respond|contest|insist|sosten|sostuv|afirm|repet|repit)\w* (?:[\w'-]+ ){0,3}?que (?:allí |ahí |aquí |en (?:ese|el|la) \w+ )?(?:no (?:hab(?:ía|ían)|ten(?:ía|ían)|estab(?:a|an)|se (?:encontr|hall)\w+|lo|la|los|las|sab(?:ía|ían)|const\w+|figur\w+)|nunca (?:lo|la|los|las|hab\w+))(?: [\w'-]+){0,5}|(?:ahí|allí|aquí) no (?:había|hay|está|estaba|tenían|tenemos)(?: [\w'-]+){0,4}|(?:neg|nieg)\w* (?:\w+ )?(?:tenerl|haberl|conocerl|mantenerl|retenerl)[oa]s?(?: [\w'-]+){0,5}|(?:neg|nieg)\w* (?:que )?(?:estuvier|se encontrar|se hallar|permanecier)\w+(?: [\w'-]+){0,5}|no (?:existe|hay|había) (?:ningún )?registro de (?:su|la)(?: [\w'-]+){0,3})(?!\w)",
    cues="jur dec dij asegur respond contest insist sosten sostuv afirm repet repit ahí allí aquí neg nieg registro",
    own_negation=True,
    unless=r"medic|tratamiento|tortur|visit|abogad|pruebas|respuesta|carta|comida|agua",
)
def they_swore_they_had_nobody(p: Passage) -> Fact | None:
    """'En el cuartel juraban que ahí no había ningún Benavente.'"""
    return EnforcedDisappearance(when=p.when, actor=p.subject, acknowledged=Stated.NO)
