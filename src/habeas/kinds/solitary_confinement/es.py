"""How Spanish tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.solitary_confinement import SolitaryConfinement


@rule(
    r"(?:celdas? (?:de )?(?:castigo|aislamiento|tapadas?|individual de aislamiento|disciplinaria|de confinamiento)|(?:en|al|a|bajo|de|un) (?:régimen de |situación de |condiciones de )?(?:aislamiento|confinamiento solitario|confinamiento en solitario)(?! (?:social|internacional|acústico))|confinamiento solitario|celdas? solitarias?|celda individual|aislad~ (?=a |en |desde|durante|por|de los demás|del resto|,|\.|$)|(?:mantien\w+|mantuv\w+|ten\w+|tien\w+|está\w*|pas\w+|permanec\w+|encerr\w+|encierro|recluid~) (?:[\w']+ ){0,3}?(?:sol~(?! (?:día|mes|año|minuto|momento|policía|testigo|vez|visita|un|una|dos|tres|hora|unos))|completamente sol~|en solitario|en absoluta soledad|de 2[234] horas|2[234] horas (?:al día|diarias))|encierro de (?:veintidós|veintitrés|2[234]) horas|calabozo de castigo|(?:la|el) (?:tapada|tigrito|hueco|pabellón de castigo)|incomunicad~ en (?:una )?celda)(?!\w)(?: (?:[\w']+ ){0,4}?(?:por|durante|desde hace) (?P<for><DUR>))?",
    cues="celda aisla confinamiento sol encierro encerr calabozo tapada tigrito hueco pabellón",
    unless=r"prohíb|prohib|poner fin|cesar|cese (?:de|del)|sol[oa] se le|no está sol|sol[oa] (?:una|dos|un|tres|la|el|lo|le|su)|está sola\.|tan sol",
)
def in_solitary(p: Passage) -> Fact | None:
    """'… fue recluida en una celda de castigo durante 15 días.'"""
    actor = p.agent if p.has(r"\bpor\b") else None
    return SolitaryConfinement(when=p.when, actor=actor, length=p.length("for"))
