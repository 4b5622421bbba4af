"""How Spanish tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.visit import Visit

_UNLESS = r"visite (?:nuestro|el sitio|la página)|visita (?:oficial|de estado|médica|in loco)|sitio web|neg(?:ó|aron|ado)|nieg|prohíb|prohib|suspend|impid|impedid|\bno\b|nunca|ningun|\bsin\b|jamás|ni siquiera|última vez|rechaz|pid(?:e|en|ió) |solicit|pedimos|exig|diagnostic|cancel"


@rule(
    r"(?:(?:(?<!\w)(?:solo |sólo |apenas |finalmente |por fin )?(?:l[oa]s?|me|nos|le|les) (?:<HABER> )?(?:visit(?:ó|aron|ado|a|an|é)|vi(?:o|eron)(?! a)|visto|vi|vimos|v(?:e|en)|entrevist(?:ó|aron))(?! (?:oblig|forz|impedid))|(?:<HABER> )?(?:pud(?:o|ieron|imos|e)|podido|logr(?:ó|aron|ado|é)|consigui(?:ó|eron)) (?:\w+ )?(?:verl[oa]s?|visitarl[oa]s?|entrevistarl[oa]s?|hablar con (?:él|ella|ellos|ellas|<HIM>)|reunirse con (?:él|ella|ellos|su|<HIM>)|visitar a|ver a|entrevistarse con|abrazar(?:l[oa]|la)?)|(?:visit(?:ó|aron)|<HABER> visitado) (?:a |al )|se (?:reuni(?:ó|eron)|entrevist(?:ó|aron)) con)(?: <HIM>)?)(?: en (?:prisión|la (?:cárcel|prisión)|el penal|su celda)[\w' -]*?| (?:solo |sólo )?(?:una|dos|tres) (?:vez|veces|\w+))?(?=[,.;]| el | ayer| hoy| la | por| durante| y|$| a través| en | desde)",
    cues="visit vio vieron visto vimos pud podido logr consigui reuni entrevist",
    unless=_UNLESS + r"|se vio|la vio (?:obligad|forzad)|se ve |vio (?:que|cómo)",
    happens=True,
)
def visited(p: Passage) -> Fact | None:
    """'Su nieta la visitó el domingo.'"""
    near = r"por fin|\bvimos\b|visit|entrevist|cárcel|prisión|celda|penal|minutos|horas?|vidrio|locutorio|una vez|abogad|famil|cónsul|madre|padre|espos|hij|herman|delegación|cruz roja|pud|domingo|lunes|martes|miércoles|jueves|viernes|sábado"
    if not p.has(near):
        return None
    return Visit(when=p.when, where=p.where, actor=p.subject)


@rule(
    r"(?<!\bni\s)(?:<HABER> recibido (?:la |una |dos |su primera |\w+ )?visitas?|recib(?:ió|ieron|e) (?:[\w']+ ){0,2}?visitas?\"? (?:de|del|el|<DATE>|conyugal|familiar|semanal|regular|mensual|periódic|diari|quincenal)|(?:<LO> |se (?:le|les) )(?:permit(?:ió|ieron|e|en|ido)|dej(?:ó|aron|a|an|ado)|autoriz(?:ó|aron)|<HABER> (?:permitido|dejado|autorizado)|conced(?:ió|ieron)) (?:[\w']+ )?(?:ver a|verl[oa]s?|recibir (?:a|la visita|visitas|una)|visitarl[oa]s?|abrazar|hablar con (?:su|sus|él|ella)|una (?:\w+ )?(?:visita|llamada)|visitar a|reunirse con|entrar a (?:ver|visitar))|(?:a quien|que) (?:solo |sólo |únicamente )?(?:dejan|permiten|dejaron|permitieron) (?:visitarl|verl)[oa]s?|<FUE> (?:visitad~) (?:\w+ )?por|(?:visita|encuentro|entrevista) (?:[\w']+ ){0,4}?(?:tuvo lugar|se realizó|se efectuó|duró|se produjo|se llevó a cabo|fue de)|en (?:la|su|una) (?:última |primera |única |breve )?visita(?: (?:familiar|del|de \w+ minutos|<DATE>|que))|durante (?:la|su|una) visita (?:familiar|<DATE>|del|de su)|tras (?:\w+ )?visitarl[oa])",
    cues="visita recib permit dej autoriz conced encuentro entrevista",
    unless=_UNLESS.replace(r"|visita (?:oficial", r"|visita (?:oficial") + r"|preso no recibe",
    happens=True,
)
def was_visited(p: Passage) -> Fact | None:
    """'La dejaron ver a su hijo durante quince minutos.'"""
    return Visit(when=p.when, where=p.where, actor=p.agent)


@rule(
    r"(?:pud(?:o|ieron|imos|e)|logr(?:ó|aron|amos)|consigui(?:ó|eron)|l[oae]s? (?:dejaron|permitieron)|se (?:le|les|nos) permitió) (?:\w+ )?(?:ver|visitar|abrazar|entrevistar|hablar con|saludar)(?:l[oa]s?|le)?(?: (?:a|con) (?:su|sus|la|el|mi)? ?[\w'-]+)? (?:apenas |solo |sólo |durante |unos |unas |por )*(?:<DUR>|\w+ (?:minutos?|horas?)|<DATE>|a través)(?: (?:el|en) [\w ]{2,25})?|(?:la )?(?:última|primera|única) (?:vez|visita|ocasión)(?: que (?:l[oa] |nos |se )?(?:vi|vimos|vio|visit|dejaron|permit)\w*)? (?:fue|es|ocurrió|data de|tuvo lugar) (?:el |en )[\w ]{3,30}|(?:tuvo|tuvieron|tuvimos|recibió) (?:una|la|su) (?:\w+ )?(?:visita|entrevista) (?:[\w'-]+ ){0,4}?(?:el \d|en |durante |de \w+ minutos)",
    cues="pud logr consigui dejaron permitieron permitió última primera única tuv recibió",
    unless=_UNLESS.replace(r"|última vez", ""),
    happens=True,
)
def saw_them_for_a_while(p: Passage) -> Fact | None:
    """'La superiora pudo visitarla diez minutos el 9 de octubre.'"""
    near = r"ver|visit|vi(?:mos|o)|abraz|entrevist|habl|salud|vez"
    return Visit(when=p.when, where=p.where, actor=p.subject) if p.has(near) else None
