"""How Spanish tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.transfer import Transfer

_PLACE = r"(?:[\w°.'-]+ ){0,5}?(?:prisión|cárcel|penal|penitenciaría|hospital|clínica|enfermería|centro|comisaría|comando|celda|pabellón|sede|instalaciones|puesto|base|cuartel|fuerte|unidad|establecimiento|reclusorio|internado|anexo|instituto|dirección|delegación|calabozo|lugar|dependencias|complejo|otro|máxima|(?-i:[A-ZÀ-Ö])[\w'-]+)"
_TO = r"(?P<to>(?:la |el |los |las |un |una |otra |otro )?[\w°.'& -]+?)(?=,| el \d| el pasado| en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|un|horas|\d)| por | para | tras | después | donde | que | desde | sin | luego | antes | y (?!de)| a (?:más|unos|\d)|\.(?! ?\d)|;|$)"
_NO = r"ante (?:el|la|un|una|los) (?:juez|jueza|tribunal|juzgado|fiscal)|lugar desconocido|paradero|destino desconocido|libertad|presunción|expediente|carta|informe|conclusión|caso fue|juicio|audiencia|se niegan? a trasladar"


def _transfer(p: Passage) -> Fact | None:
    to = p.word("to")
    if to is not None and p.concerns(to.split(" de ")[0]):
        return None
    return Transfer(when=p.when, where=to, origin=p.word("from"), actor=p.agent)


@rule(
    r"(?:<FUE> |(?<=,\s)|(?<=\by\s)|(?<=\bluego\s)|^)(?:trasladad~|conducid~|llevad~|movid~|devuelt~|enviad~|remitid~|reubicad~|deportad~|extraditad~|evacuad~|expulsad~|desterrad~|cambiad~|reingresad~)(?: (?:\w+mente|<DATE>|ese mismo día|de urgencia|de emergencia|por la fuerza|esposad~|a la fuerza|luego|después),?)*(?: (?:de|desde) (?P<from>(?:la |el |su )?[\w' -]+?))? (?:a|al|hacia|hasta|en) (?=" + _PLACE + r")" + _TO,
    cues="traslad conducid llevad movid devuelt enviad remitid reubicad deportad extradit evacuad expulsad desterrad cambiad reingres",
    unless=_NO,
    happens=True,
)  # fmt: skip
def was_moved(p: Passage) -> Fact | None:
    """'… fue trasladada a la cárcel de mujeres.'"""
    return _transfer(p)


@rule(
    r"(?:<LO> |(?<!\w)(?:ha |han |había |habían )?)(?:traslad<AR>|trasladado|llev<AR>|mand<AR>|envi<AR>|pas<AR>|mov(?:ió|ieron)|conduj(?:o|eron)|devolv(?:ió|ieron)|cambi<AR>|reubic<AR>|mud<AR>|llevado|enviado|mandado|movido|regres<AR>)(?: <HIM>)?(?: (?:\w+mente|<DATE>|de urgencia|de emergencia|esposad~|otra vez|de vuelta|el \w+|por la fuerza|de madrugada|a la fuerza),?)*(?: (?:de|desde) (?P<from>(?:la |el |su )?[\w' -]+?))? (?:a|al|hacia|hasta|para) (?=(?:la |el |los |las |un |una |otra |otro |su |las )?(?:[\w°.'-]+ ){0,2}?(?:prisión|cárcel|penal|penitenciaría|hospital|clínica|enfermería|centro|comisaría|comando|celda|pabellón|sede|base|cuartel|fuerte|anexo|instituto|reclusorio|internado|calabozos?|dependencias|delegación|carpa|galería|bartolina|sector|módulo|patio|torre|barraca|lugar|complejo|dirección|máxima|otra|(?-i:[A-ZÀ-Ö])[\w'-]+))" + _TO,
    cues="traslad llev mand envi pas movi conduj devolv cambi reubic mud regres",
    unless=_NO + r"|(?:pas|regres|envi|mand)\w* a (?:la historia|ser|manos)|(?:cartas?|alimentos|ropa|comida|medicinas?|escrito|comunicación|nota) |pas[oó] a|a casa\b|no l[oa]s? (?:han |ha )?(?:llev|traslad)",
    happens=True,
)  # fmt: skip
def they_moved(p: Passage) -> Fact | None:
    """'La trasladaron el jueves a la cárcel de …'"""
    fact = _transfer(p)
    moved_them = p.has(r"\b(?:lo|la|los|las|le|les|nos|me)\b (?:\w+ )?(?:traslad|llev|mand|envi|pas|mov|conduj|devolv|cambi|reubic|mud|regres)|traslad|\ba (?-i:[A-ZÀ-Ö])")  # fmt: skip
    return fact if moved_them else None


@rule(
    r"(?:(?:su|el) traslado(?: <HIM>)? (?:<DATE> )?(?:de(?:sde)? (?P<from>[\w.' -]+?) )?(?:a|al|hacia) (?=" + _PLACE + r")" + _TO + r"|(?:<FUE> |<LO>)(?:<HABER> )?(?:trasladad~|trasladado|cambiad~|cambiado|movid~) (?:[\w']+ veces )?de (?:prisión|cárcel|penal|celda|centro)(?!\w)|<LO>?(?:sac(?:ó|aron)|fue sacad~|fueron sacad~) de (?:la |el |su )?(?:prisión|cárcel|penal|celda|(?-i:[A-ZÀ-Ö])[\w'-]+)[^,;.]{0,60}? (?:con rumbo|hacia|para llevarl|y (?:l[oa]s? )?(?:llev|traslad))|(?:sali(?:ó|eron)|parti(?:ó|eron)) (?:<DATE> |el \d+ )?con destino a(?:l)? |(?:los|las) separ<AR>|<FUE> separad~ y (?:trasladad|llevad)~|<FUE> (?:objeto de )?(?:un )?traslado)",
    cues="destino traslad separ cambia movid sacó sacaron sacad",
    unless=r"desde (?:su|el)|recom|propus|sugir|sugier|solicit|pid|pide|exig|neg|autoriz|rechaz|reclam|ordenar|negativa",
    happens=True,
)  # fmt: skip
def transfer_to(p: Passage) -> Fact | None:
    """'… tras su traslado a …'"""
    return _transfer(p)
