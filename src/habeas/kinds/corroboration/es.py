"""How Spanish tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.corroboration import Corroboration

_SIGN = r"(?:moretones?|hematomas?|equimosis|contusiones|heridas?|lesi(?:ón|ones)|cicatri(?:z|ces)|quemaduras?|fracturas?|huellas? (?:de|compatibles)|marcas? (?:de|en|compatibles)|señales (?:de|visibles)|signos (?:de|visibles)|secuelas|traumatismos?|costillas? (?:rotas?|fracturadas?)|golpes|perforaci(?:ón|ones)|excoriaciones|laceraciones|hinchaz(?:ón|ones)|tumor|desnutrición|pérdida de peso|daño \w+|estrés postraumático|rasguños|petequias)"
_SIGNS = (
    r"(?:(?:múltiples |numeros[oa]s |varias |varios |diversas )*"
    + _SIGN
    + r"(?: (?!en |sobre |por |que |del? )[\w]+)?(?:(?:,| y) "
    + _SIGN
    + r")*)"
)
_PART = r"(?P<part>(?:cabeza|rostro|cara|espalda|piernas?|brazos?|manos?|pies|costillas?|vientre|abdomen|ojos?|oídos?|pecho|tórax|cuerpo|rodillas?|cuello|muñecas?|hombros?|tobillos?|muslos?|antebrazos?|dedos|glúteos|nalgas)(?:(?:,| y) (?:el |la |los |las |en el |en la |en los |en las )?(?:cabeza|rostro|cara|espalda|piernas?|brazos?|manos?|pies|costillas?|pecho|tórax|rodillas?|cuello|muñecas?|hombros?|tobillos?|muslos?))*)"
_ON = r"(?: (?:en|sobre|por) (?:tod[oa] )?(?:el |la |los |las |su |sus |ambos |ambas )?" + _PART + r")?"  # fmt: skip
_INDEPENDENT = r"independiente|cruz roja|naciones unidas|\bonu\b|relator|mecanismo|comité|defensoría|prevención de la tortura|estambul|medicina legal|forense|subcomité|acnudh|misión"
_EXPERT = r"(?:(?:el |la |un |una |los |dos )?(?:(?:médic|perit|doctor|experto|psicólog|forense)\w*|equipo médico|defensor\w* del pueblo|mecanismo|cruz roja|protocolo de estambul)(?: (?:forenses?|legista|independientes?|de [\w ]{3,40}?|que [^,;.]{3,60}?|privad[oa]|nacional [\w ]{3,40}?))*)"


def _finding(p: Passage, actor: str | None) -> Fact:
    return Corroboration(
        when=p.when,
        actor=actor,
        finding=p.word("finding"),
        body_part=p.word("part"),
        of="mistreatment",
        independent=Stated.YES if p.has(_INDEPENDENT) else None,
    )


@rule(
    r"(?:constat(?:ó|aron|ado|a|an)|corrobor(?:ó|aron|ado|a)|verific(?:ó|aron|ado)|comprob(?:ó|aron|ado)|document(?:ó|aron|ado|a)|observ(?:ó|aron|ado|an)|hall(?:ó|aron|ado)|encontr(?:ó|aron|ado)|apreci(?:ó|aron|an)|registr(?:ó|aron|a|an)|certific(?:ó|aron|a)|diagnostic(?:ó|aron|ado)|detect(?:ó|aron|ado)|revel(?:ó|aron|a|an)|evidenci(?:ó|aron|a|an)|muestra[n]?|mostr(?:ó|aron|aba)|consign(?:ó|a)|describ(?:e|en|ió)|dej(?:ó|aron) constancia de|d(?:io|a|an|ieron) cuenta de|identific(?:ó|aron|a)|concluy(?:ó|eron|e)(?: que)?|advirti(?:ó|eron)|señala|recoge|menciona)(?: [\w'-]+){0,5}? (?P<finding>"
    + _SIGNS
    + r")"
    + _ON,
    cues="constat corrobor verific comprob document observ hall encontr apreci registr certific diagnostic detect revel evidenci muestra mostr consign describ constancia cuenta identific conclu adverti señala recoge menciona",
    unless=r"no (?:se )?(?:constat|observ|encontr|hall|apreci|present|mostr)|diagnosticad|mostró (?:los|las|sus|una|un) (?:moretones|cicatri|marcas|heridas|quemad)|sin lesiones",
)
def found_injuries(p: Passage) -> Fact | None:
    """'El médico forense constató fracturas.'"""
    if not p.has(
        _EXPERT
        + r"|nuestro equipo|nuestra delegación|informe|examen|certificado|autopsia|peritaje|radiograf|dictamen|defensor|comisión|comité|mecanismo|delegación|fotograf|imágenes|video|hospital"
    ):
        return None
    return _finding(p, p.agent or p.subject)


@rule(
    r"(?P<finding>"
    + _SIGNS
    + r"[^;.]{0,60}?),? (?:(?:que (?:son|resultan) |son |es |resultan |altamente |plenamente |muy )*(?:compatibles?|consistentes?|concordantes?|congruentes?) con|(?:<FUE> |quedaron |han sido )(?:\w+ )?(?:constatad|documentad|corroborad|verificad|certificad|confirmad|registrad|fotografiad)\w*)|(?:hallazgos|lesiones|síntomas|resultados?|evidencias?|secuelas|relato|testimonio)[^;.]{0,30}? (?:son |es |resultan |altamente |plenamente |muy )*(?:compatibles?|consistentes?|concordantes?|congruentes?) con",
    cues="compatible consistente concordante congruente constatad documentad corroborad verificad certificad confirmad registrad fotografiad",
)
def injuries_were_found(p: Passage) -> Fact | None:
    """'Cicatriz en el antebrazo, compatible con mordedura.'"""
    return _finding(p, p.agent if p.has(r"\bpor\b") else None)


@rule(
    r"(?:"
    + _EXPERT
    + r"|(?:informe|examen|certificado|dictamen|peritaje|evaluación|autopsia|reconocimiento|valoración|necropsia|resonancia|tomografía|ecografía|placas?|análisis|radiografías?|fotografías?|imágenes|videos?)(?: (?:médic[oa]s?|forenses?|médico[- ]legal|independientes?|de (?:medicina legal|la autopsia|lesiones)|psicológic[oa]|practicad[oa]s?|realizad[oa]s?|elaborad[oa]s?|al que [^,;.]{3,40}|que [^,;.]{3,40}|publicad[oa]s?|difundid[oa]s?))*)(?:,[^,;.]{3,60},)? (?:[\w'-]+ ){0,5}?(?:confirm|conclu|determin|establec|revel|muestr|mostr|atestig|certific|constat|documen|corrobor|evidenci|acredit|descart|registr|refleja|diagnostic|comprob|verific|recoge|indica que (?:presenta|las lesiones))\w*",
    cues="resonancia tomografía ecografía placa análisis médic perit doctor experto psicólog forense mecanismo cruz defensor protocolo informe examen certificado dictamen evaluación autopsia reconocimiento valoración necropsia radiograf fotograf imágenes video",
    unless=r"estable|buen estado|informe anual|buena salud|ningun|no (?:se )?(?:constat|encontr|hall)|documental",
)
def report_confirms(p: Passage) -> Fact | None:
    """'El examen forense confirmó …'"""
    if not p.has(
        r"médic|forense|autopsia|perit|lesi|hematom|fractur|tortur|golpe|cicatri|quemad|herida|moret|estambul|psicol|tumor|maltrat|malos tratos|radiograf|vértebra|resonancia"
    ):
        return None
    return _finding(p, p.agent or p.subject)
