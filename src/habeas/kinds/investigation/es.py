"""How Spanish tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.investigation import Investigation, Step

_ASK = r"exig(?:e|en|imos|ió|ieron)|pid(?:e|en|ió|ieron)|pedimos|solicit(?:a|an|ó|amos)|insta(?:n|mos|ndo)?\b|debe[n]?\b|periodis\w+ de investigación|investigación periodística|su investigación sobre|sus investigaciones"
_INQUIRY = r"(?:investigaci(?:ón|ones)|averiguaci(?:ón|ones)|indagatoria|pesquisa|sumario (?:interno|administrativo)|expediente disciplinario|carpeta de investigación|diligencias)"


def _undone(p: Passage) -> Step:
    """Refused where the words say so; else it was just not opened."""
    return Step.REFUSED if p.has(r"negativa|se neg|se nieg|rechaz|desestim") else Step.NOT_OPENED


def _step(p: Passage, step: Step) -> Fact:
    return Investigation(when=p.when, actor=p.agent, step=step, subject=p.word("subject"))


@rule(
    r"(?:(?:no|nunca|jamás|tampoco|ningun[ao]?|sin|ni|nadie|negativa a|se neg\w+ a|se nieg\w+ a|rechaz\w+|aún no|falta de) (?:[\w'-]+ ){0,5}?(?:investig(?:ad[oa]s?|ar|ado|ó|aron|a|an|u\w+)|abr(?:ir|ió|ieron|en|e) (?:una |ninguna )?"
    + _INQUIRY
    + r"|"
    + _INQUIRY
    + r"(?! (?:criminal|penal) en su contra))(?!\w)(?: (?:sobre|de|por) (?P<subject>[\w' -]+?)(?=[,.;]|$| y ))?|(?:denuncias?|queja|querella)(?: [\w',-]+){0,6}? (?:(?:no|nunca) (?:<HABER> |<FUE> |fue |han |prosper|avanz|tuv)\w*|archivad|desestimad|duerme|engavetad|rechazad|<FUE> (?:archivad|desestimad|rechazad))\w*|(?:impune|impunidad|sin castigo)(?!\w)|nadie (?:<HABER> |fue )(?:sido )?(?:investigad|sancionad|castigad|procesad|responsabiliza)\w*|ningún (?:funcionario|agente|responsable|policía|custodio|guardia|oficial)[^;.]{0,30}? (?:sido |fue )?(?:investigad|sancionad|procesad|juzgad|castigad|detenid)\w*)",
    cues="investig abr averiguaci indagatoria pesquisa sumario expediente diligencia denuncia queja querella impun castigo sancionad responsable funcionario nadie",
    own_negation=True,
    unless=_ASK,
)
def not_investigated(p: Passage) -> Fact | None:
    """'Nadie ha sido investigado por ello.'"""
    return _step(p, _undone(p))


@rule(
    r"(?:"
    + _INQUIRY
    + r"|caso) (?:[\w'-]+ ){0,5}?(?:<FUE> |<ESTA> |quedó )(?:\w+mente )?(?:cerrad|archivad|concluid|sobreseíd|suspendid|paralizad|estancad)\w*|(?:cerr|archiv|conclu|sobresey|suspend)\w* (?:la |el |una |su |dicha )(?:"
    + _INQUIRY
    + r"|caso)",
    cues="cerr archiv conclu sobrese suspend paraliz estanc",
    unless=_ASK,
    happens=True,
)
def closed(p: Passage) -> Fact | None:
    """'La investigación fue archivada.'"""
    return _step(p, Step.CLOSED)


@rule(
    r"(?:"
    + _INQUIRY
    + r" (?:[\w'-]+ ){0,5}?(?:<FUE> |<HABER> sido |está |se )(?:\w+mente )?(?:abiert|iniciad|ordenad|en curso|abri|inici|orden)\w*|(?:abri(?:ó|eron|r)|abre[n]?|inici(?:ó|aron)|orden(?:ó|aron)|anunci(?:ó|aron|a)|<HABER> (?:abierto|iniciado|ordenado|anunciado)|instruy(?:ó|eron)) (?:[\w'-]+ ){0,4}?(?:una |la (?:apertura de una )?|de oficio |un )?(?:[\w'-]+ )?"
    + _INQUIRY
    + r"(?: (?:sobre|por|de) (?P<subject>[\w' -]+?)(?=[,.;]|$| y ))?|(?:policías?|guardias?|oficial(?:es)?|agentes?|custodios?|funcionarios?|director)(?: [\w'-]+){0,6}? (?:<FUE> |<HABER> sido )(?:\w+ )?(?:imputad|destituid|suspendid|procesad|condenad|sancionad|apartad)\w* (?:[\w'-]+ ){0,3}?(?:por|tras|de su))",
    cues="investigaci averiguaci indagatoria pesquisa sumario expediente carpeta diligencia imputad destituid suspendid procesad condenad sancionad apartad",
    unless=_ASK
    + r"|(?:contra|en contra de) (?:ella|él|ellos|[A-ZÀ-Ö]|su)|en su contra|(?:no|nunca|ningun\w+) ",
    happens=True,
)
def opened(p: Passage) -> Fact | None:
    """'La fiscalía abrió una investigación.'"""
    return _step(p, Step.OPENED)


@rule(
    r"(?:fiscal\w*|juez\w*|jueza|tribunal|juzgado|procuraduría|ministerio público) (?:[\w'-]+ ){0,4}?(?:archiv|desestim|rechaz|sobresey|cerr)(?:ó|aron|o|eron) (?:la |su |las |el |esta )?(?:denuncias?|querellas?|quejas?|causa por (?:torturas?|malos tratos))",
    cues="archiv desestim rechaz sobresey cerr",
    happens=True,
    unless=_ASK,
)
def complaint_shelved(p: Passage) -> Fact | None:
    """'La fiscalía archivó la denuncia.'"""
    return _step(p, Step.CLOSED)


@rule(
    r"(?:fiscal\w*|jue(?:z|za)\w*|tribunal|juzgado|procuradur\w+|ministerio público|inspector\w*|autoridad\w*)(?: de (?:instrucción|garantías|control|guardia))? (?:[\w'-]+ ){0,3}?(?:archiv|cerr|sobresey|desestim|rechaz|dio carpetazo a)(?:ó|aron|o|eron)? (?:provisionalmente |sin más )?(?:la |las |el |su |esta )?(?:causa|investigación|investigaciones|pesquisa|denuncia|caso|expediente|diligencias|querella)|(?:causa|denuncia|investigación|pesquisa|querella)(?: [\w'-]+){0,3}? (?:<FUE> )?(?:archivad|cerrad|sobreseíd|desestimad)[oa]s?|(?:nadie|ningún (?:agente|policía|funcionario|guardia|responsable)) (?:[\w'-]+ ){0,2}?(?:investigad|sancionad|procesad|imputad|detenid|responde)\w*",
    cues="fiscal jue tribunal juzgado procuradur ministerio inspector autoridad causa denuncia investigación pesquisa querella nadie ningún",
    own_negation=True,
    unless=r"contra (?:él|ella|ellos)|en su contra|libertad|absuel|absolv|apelación|cargos contra",
    happens=True,
)
def case_of_abuse_closed(p: Passage) -> Fact | None:
    """'El juez de instrucción archivó la causa en junio.'"""
    return _step(p, Step.CLOSED)
