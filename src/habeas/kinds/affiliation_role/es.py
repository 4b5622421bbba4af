"""How Spanish tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.affiliation_role import AffiliationRole

_OFFICE = r"(?:president[ea](?: adjunt[oa])?|vicepresidente|vicepresidenta|primer ministro|primera ministra|ministr[oa](?: (?:de la|de|del) \w+)?|viceministr[oa]|alcalde|alcaldesa|exalcalde|exalcaldesa|gobernadora?|senadora?|diputad[oa](?: suplente| nacional| regional)?|exdiputad[oa]|parlamentari[oa]|concejala?|regidora?|asambleísta|dirigente(?: (?:sindical|estudiantil|campesin[oa]|polític[oa]|social|vecinal|opositora?|comunitari[oa]|indígena|gremial|magisterial|juvenil|obrer[oa]))*|líder(?:esa)?(?: (?:sindical|estudiantil|campesin[oa]|polític[oa]|social|opositora?|comunitari[oa]|indígena|juvenil))*|secretari[oa] (?:general|juvenil|de \w+|nacional|ejecutiv[oa])|secretari[oa]|tesorer[oa]|directora?(?: (?:general|ejecutiv[oa]|editorial))?|subdirectora?|jefe|jefa|fundadora?|cofundadora?|editora?|redactora?|miembro|integrante|militante|periodista|comunicadora?(?: social)?|reporter[oa](?: gráfic[oa])?|corresponsal|locutora?|bloguer[oa]|escritora?|poeta|poetisa|novelista|ensayista|dramaturg[oa]|autora?|abogad[oa]|activista|defensora? (?:de (?:los )?derechos humanos|del (?:río|territorio|agua|medio ambiente|bosque)[\w ]{0,15}?|de la tierra|ambiental|de derechos humanos)|sindicalista|opositora?|disidente|preso político|polític[oa]|estudiante(?: de [\w ]{3,30}?)?|universitari[oa]|alumn[oa]s?|profesora?(?: universitari[oa])?|maestr[oa](?: rural)?|docente|catedrátic[oa]|investigadora?|teólog[oa]|sacerdote|cura|párroco|pastora?|obispo|monja|religios[oa]|médic[oa]|fotógraf[oa]|fotoperiodista|cineasta|documentalista|artista(?: \w+)?|cantante|cantautora?|raper[oa]|músic[oa]|caricaturista|humorista|economista|candidat[oa](?: presidencial| a la \w+)?|precandidat[oa](?: presidencial)?|vocer[oa]|portavoz|coordinadora?(?: (?:general|nacional|regional|juvenil|de [\w ]{3,30}?))?|traductora?|ecologista|ambientalista|juez|jueza|magistrad[oa]|exmagistrad[oa]|fiscal|ingenier[oa](?: \w+)?|enfermer[oa]|empresari[oa]|historiadora?|sociólog[oa]|politólog[oa]|columnista|presentadora?|delegad[oa](?: sindical)?|agricultora?|campesin[oa]|pescadora?|obrer[oa]|trabajadora?(?: [\w]+)?|taxista|chofer|conductora?|comerciante|vendedora?(?: ambulante| informal)?|librer[oa]|panader[oa]s?|soldador|electricista|carpinter[oa]|mecánic[oa]|albañil|costurera|ama de casa|jubilad[oa]|pensionad[oa]|miner[oa]|emplead[oa](?: \w+)?|funcionari[oa](?: \w+)?|productora?|técnic[oa]|informátic[oa]|programadora?|consejer[oa]|autoridad (?:tradicional|ancestral|indígena)|cacique|lonko|machi|coronel(?: retirad[oa])?|general(?: retirad[oa]| en retiro)?|capitán(?: retirad[oa])?|teniente(?: coronel)?(?: retirad[oa])?|mayor retirad[oa]|sargento|militar(?: retirad[oa])?|soldado|contadora?|farmacéutic[oa]|psicólog[oa]|arquitect[oa]|biólog[oa]|físic[oa]|matemátic[oa]|geólog[oa]|antropólog[oa]|bibliotecari[oa]|rectora?|decan[oa]|actor|actriz|pintora?|escultora?|futbolista|deportista|boxeadora?|creadora? de contenidos?|influencer|youtuber|trabajadora social|objetora? de conciencia|testigo de jehová|ayudante(?: de \w+)?|guía(?: espiritual)?|partera|comadrona|curander[oa]|propietari[oa]|dueñ[oa]|aprendiz|bailarín|bailarina|cajer[oa]|vigilante|bomber[oa]|veterinari[oa]|agrónom[oa]|diseñadora?|\w{3,}(?:nista|tista|rista|ólog[oa]|ógraf[oa])|camarógraf[oa]|seminarista|diácono|presbítero|monseñor|catequista|barber[oa]|mototaxista|repartidora?|policía|exguerriller[oa]|comandante|analista(?: polític[oa])?|manifestante|laic[oa]|tuiter[oa]|cociner[oa]|estilista|guardabosques?|jugadora?|lideresa|promotora?|colaboradora?|ganader[oa]|carpintero|notari[oa]|gestora?(?: cultural)?|curadora?|galerista|dramaturg[oa]|cofundadora?|exdirectora?|ex preso político|expres[oa] polític[oa]|líder|expresident[ea]|exministr[oa]|excandidat[oa]|exgobernadora?|exconcejala?|exfiscal|exjuez|exjueza|exembajadora?|embajadora?|cónsul|vicerrectora?|secretari[oa] de actas)"
_ADJ = r"(?: (?:independiente|de investigación|polític[oa]|sindical|local|conocid[oa]|reconocid[oa]|indígena|feminista|pacífic[oa]|ecologista|lgbti?q?\+?|de oposición|de la oposición|opositora?|estudiantil|social|ciudadan[oa]|por los derechos \w+|de derechos humanos|electo|electa|comunitari[oa]|jubilad[oa]|retirad[oa]|municipal|cristian[oa]|evangélic[oa]|católic[oa]|deportiv[oa]|digital|cultural|rural|universitari[oa]|penalista|laboralista|medioambiental|mapuche|maya|garífuna|regional|nacional|(?-i:[a-záéíóúñ]+(?:ian[oa]|ense|eñ[oa]|ates?))))*"
_ARTICLE = r"(?:del |de la |de los |de las |de |en el |en la |en |por la |por el |por |para la |para |ante la |ante el )"
_ORG = (
    r"(?: "
    + _ARTICLE
    + r" ?(?P<org>(?:(?:diario|periódico|portal|revista|semanario|canal|radio|emisora|medio|sitio(?: web)?|movimiento|partido|sindicato|colectivo|colegio|organización|agencia|comité|grupo|centro(?: de estudios)?|hospital) (?:digital |de |del )*)?(?-i:[A-ZÀ-Ö])[\w.'&-]*(?: (?:(?:de la|de los|de las|del|de|para la|para|y|e|contra la|sin|por la|por el|por) ?)?(?:(?-i:[A-ZÀ-Ö])[\w.'&-]*|(?:trabajadores|derechos|humanos|periodistas|abogados|tortura|nacional|libre|prensa|defensa|estudiantes|maestros|escritores|salud|justicia)\b))*)(?: \((?-i:[A-Z])[\w-]+\))?)"
)
_LONG = (
    r"(?: "
    + _ARTICLE
    + r" ?(?P<org>(?:(?:diario|periódico|portal|revista|semanario|canal|radio|emisora|medio|sitio(?: web)?|movimiento|partido|sindicato|colectivo|colegio|organización|agencia|comité|grupo|centro(?: de estudios)?|hospital) (?:digital |de |del )*)?(?-i:[A-ZÀ-Ö])[\w.'& -]{0,90}?)(?: \((?-i:[A-Z])[\w-]+\))?(?=,| y (?!de)| está | fue | ha | han | fueron | es | que | quien | quienes | desde | en | por | se |\.|;|\)|$))"
)
_AND = (
    r"(?:(?: y| e|,) (?:también )?(?:ex |antigu[oa] )?"
    + _OFFICE
    + _ADJ
    + r"(?: "
    + _ARTICLE
    + r"[\w ]{3,30}?(?=,|\.|;))?)*"
)
_CUES = "president ministr alcald gobernador senador diputad parlament concejal regidor asamble dirigente líder secretari tesorer jefe jefa fundador editor miembro integrante militante periodista comunicador reporter corresponsal locutor bloguer escritor poet novelista ensayista dramaturg autor abogad activista defensor sindicalista opositor disidente polític estudiante universitari alumn profesor maestr docente catedrátic investigador teólog sacerdote cura párroco pastor obispo monja religios médic fotógraf cineasta documentalista artista cantante raper músic caricaturista humorista economista candidat vocer portavoz coordinador traductor ecologista ambientalista juez magistrad fiscal ingenier enfermer empresari historiador sociólog politólog columnista presentador delegad agricultor campesin pescador obrer trabajador taxista chofer conductor comerciante vendedor librer panader electricista carpinter mecánic albañil costurera casa jubilad pensionad miner emplead funcionari productor técnic informátic programador consejer cacique lonko machi coronel general capitán teniente mayor sargento militar soldado contador farmacéutic psicólog arquitect biólog físic matemátic geólog antropólog bibliotecari rector decan actor actriz pintor escultor futbolista deportista boxeador creador influencer youtuber objetor testigo embajador cónsul camaróg seminar diácono presbítero monseñor catequista barber mototaxi repartidor policía exguerriller comandante analista manifestante laic tuiter cociner estilista guardabosque jugador lideresa promotor colaborador ganader notari gestor galerista expres"
_BODY = re.compile(
    r"Partido|Unión|Internacional|Comité|Consejo|Corte|Asociación|Federación|Ministerio|Organi|Grupo|Centro|Red|Derechos|Asamblea|Parlamento|Senado|Instituto|Fundación|Liga|Frente|Agencia|Servicio|Tribunal|Juzgado|Comisión|Fiscalía|Policía"
)
_SPEAKS = r"(?:declaró|afirmó|explicó|indicó|señaló|sostuvo|aseguró|recordó|agregó|añadió|denunció|dijo|manifestó|informó|apuntó)(?: a \w+| entre \w+)?,? (?:el|la|su|un|una)?|(?:según|de acuerdo con) (?:el |la |su )|(?:su|sus|nuestr[oa]|el|la) (?:abogad[oa]|defensora?(?! de (?:los )?derechos| del | ambiental| de la tierra| comunit)|médic[oa]s?|colegas?|fiscal|jueza?|ministr[oa]|vocer[oa]|portavoz|director|magistrad[oa])\b"
_NAME = r"(?-i:[A-ZÀ-Ö][\w'-]+(?: (?:(?:de|del|la|los|las|y) ){0,2}[A-ZÀ-Ö][\w'.-]+){1,3})"


def _role(p: Passage, office: str | None, former: str | None, organisation: str | None) -> Fact | None:  # fmt: skip
    name = p.word("name") or p.word("name2") or ""
    if office is None or _BODY.search(name) or (name and not p.concerns(name)):
        return None
    small = office[:1].casefold() + office[1:]
    is_former = former or small.startswith(("expres", "exmin", "exalc", "exdip", "exmag", "exgob", "exfis", "exju", "excon", "excan", "exemb"))  # fmt: skip
    return AffiliationRole(
        office=small, organisation=organisation, former=Stated.YES if is_former else None
    )


@rule(
    r"(?P<quote>(?<!\w)(?:el |la |los |las |un |una |al |del )?(?:dos |tres |cuatro |otr[oa]s? )?(?:(?P<former>ex[ -]|antigu[oa] ))?(?:(?:célebre|joven|veteran[oa]|destacad[oa]|compañer[oa]|preso polític[oa]) )?(?P<office>"
    + _OFFICE
    + _ADJ
    + _AND
    + r"(?:e?s)?)"
    + _ORG
    + r"?,? (?P<name>"
    + _NAME
    + r")(?:(?:,| y) "
    + _NAME
    + r"){0,4})",
    cues="guía partera comadrona curander ayudante propietari dueñ aprendiz bailar cajer vigilante bomber veterinari agrónom diseñador nista tista rista ólog ógraf "
    + _CUES,
    hypothetical=True,
    unless=_SPEAKS,
)
def office_before_name(p: Passage) -> Fact | None:
    """'la expresidenta de Varenia, …'"""
    return _role(p, p.word("office"), p.word("former"), p.body("org"))


@rule(
    r"(?P<quote>(?P<name>"
    + _NAME
    + r")(?: \([^)]{1,40}\))?, (?:(?:de )?(?:\d+|[a-záéíóú]+(?: y [a-záéíóú]+)?) años,? (?:de edad, )?)?(?:de )?(?:(?:el|la|un|una|quien es|quien era|también) )?(?P<former>ex[ -]|antigu[oa] |entonces )?(?:(?:célebre|joven|destacad[oa]|conocid[oa]|veteran[oa]) )?(?P<office>"
    + _OFFICE
    + r"(?:e?s)?"
    + _ADJ
    + _AND
    + r")(?!\w)"
    + _LONG
    + r"?)"
    r"|(?P<quote2>(?:(?P<name2>(?-i:[A-ZÀ-Ö][\w'-]+(?: [A-ZÀ-Ö][\w'-]+){0,3}))|él|ella|ambos|ambas|l[oa]s (?:dos|tres|cuatro)|que|quien|del? que [\w ]{3,30}?|de la que [\w ]{3,30}?|(?<=[.;]\s))?,? ?(?<!\w)(?:es|era|son|eran|fue|trabaja(?:ba)? como|se desempeña(?:ba)? como|ejerc(?:e|ía) como|ejerc(?:e|ía) de) (?:el |la |un |una |los |las |nuestr[oa] )?(?:conocid[oa] |destacad[oa] |reconocid[oa] |joven )?(?P<f2>ex[ -]|antigu[oa] )?(?P<o2>"
    + _OFFICE
    + r"(?:e?s)?"
    + _ADJ
    + _AND
    + r")(?!\w)"
    + _LONG.replace("org>", "org2>")
    + r"?)",
    cues="guía partera comadrona curander ayudante propietari dueñ aprendiz bailar cajer vigilante bomber veterinari agrónom diseñador nista tista rista ólog ógraf "
    + _CUES,
    hypothetical=True,
    unless=_SPEAKS
    + r"|fue (?:presidente|juez) del tribunal|son (?:militares|funcionarios) (?:los|quienes)",
)
def name_before_office(p: Passage) -> Fact | None:
    """'…, presidenta del Sindicato de Estibadores de Varenia.'"""
    organisation = p.body("org") or p.body("org2")
    former = p.word("former") or p.word("f2")
    return _role(p, p.word("office") or p.word("o2"), former, organisation)


@rule(
    r"(?P<quote>(?:(?P<name>(?-i:[A-ZÀ-Ö][\w'-]+))|(?:los|las) (?:dos|tres|cuatro|cinco)|amb[oa]s), (?:también |el |la )?(?P<office>"
    + _OFFICE
    + r"(?:e?s)?"
    + _ADJ
    + r")(?!\w)(?:"
    + _LONG
    + r"|(?: (?:de|del|en|por) [\w ]{3,50}?(?= y |[,.;]|$))?(?= y |[,.;]|$)))|^(?P<o3>"
    + _OFFICE
    + _ADJ
    + r")(?=\.|, (?:expulsad|despedid|jubilad|retirad|madre|padre|de \d|\d|egresad|natural)|$)|(?:ocupación|profesión|oficio|cargo): ?(?P<o2>[\w ]{3,40})",
    cues=_CUES + " ocupación profesión oficio cargo:",
    hypothetical=True,
    unless=_SPEAKS,
)
def one_name_before_office(p: Passage) -> Fact | None:
    """'Abel, enfermero del hospital …'"""
    return _role(p, p.word("office") or p.word("o3") or p.word("o2"), None, p.body("org"))


@rule(
    r"(?P<quote>(?P<name>(?-i:[A-ZÀ-Ö][\w'-]+(?: (?:del? )?[A-ZÀ-Ö][\w'-]+){0,3})|quien|que|ella|él),? (?:también |además |actualmente )*(?P<office>(?:dirige|dirigía|preside|presidía|encabeza|encabezaba|coordina|coordinaba|edita|editaba|lidera|lideraba|conduce|conducía|integra|integraba|milita en|militaba en|trabaja (?:como|para|en)|trabajaba (?:como|para|en)|escribe (?:en|para|sobre)|escribía (?:en|para|sobre)|enseña|enseñaba|imparte|fundó|es miembro|era miembro|ejerce (?:de|como)|ejercía (?:de|como)) (?:el |la |los |las |un |una |su )?[^,.;]{2,80}))",
    cues="dirig presid encabez coordin edita lider conduc integr milita trabaj escrib enseñ impart fundó miembro ejerc",
    hypothetical=True,
    unless=r"encabez\w+ (?:un |una |la )?(?:bloqueo|marcha|protesta|huelga)|presid\w+ (?:la (?:audiencia|vista|sala)|el (?:juicio|tribunal))|conduc\w+ (?:a|al|hacia)|trabajos? forzado|"
    + _SPEAKS,
)
def at_work(p: Passage) -> Fact | None:
    """'Inés Carvallo dirige la Asamblea de Comunidades del Río Pardo.'"""
    name = p.word("name") or ""
    if name[:1].isupper() and not p.concerns(name):
        return None
    return AffiliationRole(office=p.word("office"))
