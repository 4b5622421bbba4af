"""How Spanish tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.charge import Charge

_OFFENCE = (
    r"(?P<offence>(?:\"[^\"]+\"(?:,? (?:y|e) (?:de )?\"[^\"]+\")*|(?:[\w.'/-]+ ){0,13}?[\w.'/-]+?))"
)
_END = r"(?=,? (?:en virtud|conforme|con base|previst|tipificad|el \d|el pasado|en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|aplicación|perjuicio|un juicio)|por (?:el|la|un|una) (?:tribunal|juez|juzgado|fiscal)|que|quien|por (?:el|los|la) que|tras|antes|y (?:l[oae]s? |se )?\w+(?:ó|aron|ieron)(?!\w)|y (?:solicita|pide|exige|fija)|y (?:fue|ha|está|se|le|decretó|ordenó|dictó|recluid|enviad|enfrenta|condenad|podría|no|permanece)|porque|penad|castigad|ante|mientras|donde|aunque|desde|pero)| ?[,.;:()]|$)"
_ARTICLE = r"(?:,? ?\(?(?:en virtud (?:del|de la|de los|de) |conforme (?:a|al) (?:la |los )?|con base en (?:el |la |los )?|previst~s? (?:en|por) (?:el |la |los )?|tipificad~s? (?:en|por) (?:el |la |los )?|según (?:el|la) )?(?P<article>(?:artículos?|arts?\.|ley|código)[^,;.)]{1,110})\)?)?"
_LED = r"(?:(?:por (?:el |los )?(?:presunt[oa]s? |supuest[oa]s? )?(?:delitos? |cargos? |crímenes )?(?:de )?|(?:de|con) (?:el |los )?(?:presunt[oa]s? |supuest[oa]s? )?(?:delitos? |cargos? )?(?:de )?|bajo (?:el |los )?(?:cargos?|acusaciones|la acusación|delitos?) de |bajo la (?:llamada )?|del (?:presunto |supuesto )?(?:delito|cargo|crimen) (?:de )?)(?:haber |estar )?)"
_BY = r"(?:(?:<DATE>|formalmente|por (?:el|la|los|un|una) (?:[\w'-]+ ){1,6}?|\w+mente|también|ante (?:el|la|un|una) (?:[\w'-]+ ){1,5}?|al día siguiente),? )*"
_CUES = "imput acus proces cargo delito causa penal atribuy señalad formul denuncia investig"


def _charge(p: Passage) -> Fact | None:
    actor = p.agent if p.has(r"\bpor (?:el|la|los|un|una) (?!delit|presunt)") else p.subject
    return Charge(when=p.when, actor=actor, offence=p.word("offence"), article=p.word("article"))


@rule(
    r"(?:<SER> |(?<=,\s)|(?<=\by\s)|(?<=\bluego\s)|^)(?:\w+mente )?(?:imputad~|acusad~|procesad~|señalad~|encausad~|investigad~|denunciad~)(?!\w) ?"
    + _BY
    + r" ?"
    + _LED
    + _OFFENCE
    + _END
    + _ARTICLE,
    cues="imputad acusad procesad señalad encausad investigad denunciad",
    unless=r"(?:autoridades|gobierno|policías?|guardias|régimen|funcionarios) (?:es|son|fue|fueron|está\w*) (?:acusad|señalad)|sin (?:ser |haber sido )?(?:acusad|imputad|procesad)|nadie (?:ha sido|fue) (?:investigad|procesad|acusad)|investigad~? por (?:ello|eso|estos)",
    happens=True,
)
def was_charged(p: Passage) -> Fact | None:
    """'… fue imputada por el delito de difusión de noticias falsas.'"""
    return _charge(p)


@rule(
    r"(?:<SER> |<FUE> |(?<=,\s)|(?<=\by\s)|^)(?:\w+mente )?(?:imputad~|acusad~|procesad~|encausad~)(?!\w),? (?:en virtud (?:del |de la |de los |de )|conforme (?:al |a (?:la |los )?)|con base en (?:el |la |los )?|bajo (?:el |los |la )?|según (?:el |la |los )?)(?P<article>(?:artículos?|arts?\.|ley|código)[^,;.]{1,80}?),? (?:por (?:el delito de )?|del delito de |de )(?:haber )?(?=\"|(?-i:[a-zñáéíóú]{4,}))"
    + _OFFENCE
    + _END,
    cues="imputad acusad procesad encausad",
    happens=True,
)
def charged_under(p: Passage) -> Fact | None:
    """'… fue acusada en virtud del artículo 344 del Código Penal de difundir noticias falsas.'"""
    return _charge(p)


@rule(
    r"(?:<CL>(?:imput<AR>|acus<AR>|proces<AR>|atribuy(?:e|en|ó|eron)|encaus<AR>|(?<=l[oa]\s)investig<AR>|achac<AR>|endilg<AR>|imputado|<HABER> (?:imputado|acusado|procesado|atribuido))(?!\w)|(?:formul|present|interpus|levant|abri|inici|instruy|sigu)\w* (?:una |la )?(?:nueva |formal )?(?:acusación|causa|proceso|imputación)(?: formal| penal)?) ?(?:(?:a|al|contra|en contra de|en su contra) ?<HIM> |a (?:los|las|ambos|ambas|tod[oa]s)(?: \w+)?  ?|<DATE> |formalmente |también )*(?:en su contra |contra (?:él|ella|ellos|ellas) )?"
    r"(?:(?:cargos (?:de |por )|(?:el|los|un|dos|tres|varios|al menos \w+) (?:presuntos |supuestos )?(?:delitos?|cargos?) (?:de )?|la (?:presunta )?comisión (?:de |del |de los )(?:delitos? )?(?:de )?|"
    + _LED
    + r")?"
    + _OFFENCE
    + _END
    + r")"
    + _ARTICLE,
    cues="imput acus proces atribuy encaus achac endilg formul present interpus levant abri inici instruy sigu",
    unless=r"acus(?:ó|aron|a|an) recibo|acus(?:ó|aron|a|an) (?:al gobierno|a las autoridades|al régimen|a la policía|de mentir)|procesó (?:la|el)|atribuy\w+ (?:el fallecimiento|la muerte)|presunción|huelga|sigui\w+ (?:sin|en)|(?:abri|inici)\w* (?:un )?proceso de diálogo|presentaron (?:causa|proceso) alguno",
    happens=True,
)
def they_charged(p: Passage) -> Fact | None:
    """'La Fiscalía le imputó los delitos de asociación ilícita y terrorismo.'"""
    return _charge(p)


@rule(
    r"(?:se (?:le|les|l[oa]s?) (?:sigue|siguen|acus\w+|imput\w+|investig\w+|proces\w+|atribuy\w+|señal\w+|instruy\w+|abri\w+|formul\w+|juzg\w+)(?: (?:formalmente|una?|causa|proceso|juicio|causas|procesos|penal|cargos|otr[oa]|en libertad|expediente))*|(?:enfrenta[n]?|afronta[n]?|encara[n]?|enfrentaba[n]?) (?:[\w']+ ){0,3}?(?:cargos?|acusaci(?:ón|ones)|juicio|proceso|causas?|imputaci(?:ón|ones)|delitos)(?: penales?| falsos)?|(?:pesa[n]?|penden?) (?:sobre|contra) (?:él|ella|ellos|ellas|<HIM>) (?:[\w']+ ){0,2}?(?:cargos?|acusaci\w+|delitos?)|bajo (?:los )?(?:cargos?|acusaciones|la acusación|el cargo)|por (?:el|los) (?:presuntos? |supuestos? )?delitos?|cargos?(?: formales?)? (?=de |por )|con cargos (?=de ))(?: ?"
    + _LED
    + r"?"
    + _OFFENCE
    + _END
    + r")?"
    + _ARTICLE,
    cues="sigue siguen acus imput investig proces juzg enfrenta afronta encara pesa pende cargo delito acusacion acusación",
    unless=r"se presenten|retir|sin (?:cargos|acusación|que se)|conden|sentenci|absolv|absuel|desestim|levant|sobresei|abandon|liberad",
    happens=True,
)
def faces_charges(p: Passage) -> Fact | None:
    """'Se le sigue causa por sedición.'"""
    if not p.has(
        r"cargo|acus|delito|caus|proces|imput|juicio|atribu|investig|señal|juzg|expediente"
    ):
        return None
    return _charge(p)


@rule(
    r"(?:cargos|acusación|imputación|delitos?|causa(?: penal)?|proceso penal|expediente) (?:[\w'-]+ ){0,5}?(?:<FUE>|se le |se les )(?:\w+ )?(?:presentad|formulad|abiert|iniciad|admitid|ampliad|notificad|agregad|sumad|imput)\w*|(?:abri|inici)\w* (?:un |una |otro |otra |el )?(?:\w+ )?(?:proceso|procedimiento|investigación|causa|expediente)(?: (?:penal|judicial))? (?:contra|en contra|en su contra)|(?:motivos?(?: de la detención)?|cargos?|delitos?|acusaci(?:ón|ones))(?: que se (?:le|les) imputan?)?: (?P<offence>[^.;]+)|(?:añad|agreg|sum)(?:ió|ieron|ó|aron|en|an|e|a) (?:[\w']+ ){0,3}?(?:nuevos? |otros? )?(?:cargos?|acusaci(?:ón|ones)|delitos?)(?!\w)|^(?:de )(?P<o2>(?:sabotaje|terrorismo|traición|sedición|conspiración|rebelión|incitación|instigación|espionaje|difamación|desacato|asociación|propaganda|menoscabo|lavado|ciberdelitos)[^.;]*)",
    cues="motivo cargo acusación imputación causa penal expediente abri inici añad agreg sum sabotaje terroris traición delito",
    unless=r"es delito|retirad|archivad|desestimad|contra (?:los|las|el|la) (?:policías|agentes|funcionarios|responsables|oficial|guardias)",
    happens=True,
)
def charges_brought(p: Passage) -> Fact | None:
    """'Se abrió un proceso penal en su contra.'"""
    return Charge(when=p.when, actor=p.agent, offence=p.word("offence") or p.word("o2"))


@rule(
    r"(?P<quote>(?:acusad|imputad|procesad|investigad|señalad)(?:o|a|os|as) (?:de|por|del delito de|de los delitos de|como presunt~ autor~ de) (?P<offence>\"[^\"]+\"[^,.;]*|[^,.;\"]{4,90}))|se (?:le|les) (?:\w+mente )?(?:imput|atribuy|reproch)\w+ (?:el |los |la |un |una )?(?:delitos? de |presunt~ )?(?P<o2>[^,.;]{4,90})",
    cues="acusad imputad procesad investigad señalad imput atribuy reproch",
    unless=r"(?<!\w)no (?:<FUE>|<HABER>)|nadie|policías? (?:<FUE>|acusad)|agentes? acusad|(?:guardias?|funcionarios?) (?:acusad|imputad)|conden|sentenci|absuel|retir|levant|desestim",
    happens=True,
)
def said_to_have_done(p: Passage) -> Fact | None:
    """'…, acusada de "obstrucción de obra pública".'"""
    return Charge(when=p.when, actor=None, offence=p.word("offence") or p.word("o2"))


@rule(
    r"(?:<SER> |(?<=,\s)|(?<=\by\s)|como |(?<!\w)(?:está|estaba|estuvo|quedó|sigue) )(?:(?:también|ahora|todavía|aún|\w+mente) )*(?:(?:considerad|señalad|identificad|nombrad|declarad|citad|tratad)~ (?:como )?)?(?:(?:el |la |un[oa]? (?:de l[oa]s )?)?(?:principal(?:es)? )?sospechos~|bajo sospecha)(?:,? (?:de |por |del |en (?:un|una|el|la) (?:caso|causa|investigación|expediente) (?:de |por |sobre ))(?:haber )?"
    + _OFFENCE
    + _END
    + r")?"
    + _ARTICLE,
    cues="sospech",
    unless=r"testigo|ya no|retir|conden|absuel|(?:policías?|guardias?|agentes?|funcionarios?) sospechos|sin (?:motivo|fundamento)",
    happens=True,
)
def is_a_suspect(p: Passage) -> Fact | None:
    """'Es sospechosa de difundir noticias falsas.'"""
    return Charge(
        when=p.when,
        actor=p.agent,
        offence=p.word("offence"),
        article=p.word("article"),
        suspected=Stated.YES,
    )


@rule(
    r"(?<!\w)(?:(?:se (?:le|la|lo|les|las|los) sospecha|(?:la|lo|las|los) sospechan|sospechan? (?:de <HIM>)) (?:de |por )|(?:por|bajo|ante) (?:la |las )?sospechas? de )(?:haber )?"
    + _OFFENCE
    + _END
    + _ARTICLE,
    cues="sospech",
    unless=r"testigo|ya no|retir|conden|absuel|tortura|malos tratos",
    happens=True,
)
def held_on_suspicion(p: Passage) -> Fact | None:
    """'… fue detenida por sospecha de sedición.'"""
    return Charge(
        when=p.when,
        actor=p.agent,
        offence=p.word("offence"),
        article=p.word("article"),
        suspected=Stated.YES,
    )
