"""How Spanish tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.solitary_confinement import SolitaryConfinement

_LEFT = r"|(?:sal|sac|devuel|devolv|regres|traslad|retir|liber|mov)\w* (?:[\w'-]+ ){0,5}?(?:de|del|desde) (?:(?!(?:a|al|en|y)\b)[\w'-]+ ){0,3}?(?:aislamiento|castigo|confinamiento|calabozo|solitari[oa]|hoyo)"


@rule(
    r"(?:celdas? (?:de )?(?:castigo|aislamiento|tapadas?|individual de aislamiento|disciplinaria|de confinamiento)|(?:en|al|a|bajo|de|un) (?:régimen de |situación de |condiciones de )?(?:aislamiento|confinamiento solitario|confinamiento en solitario)(?! (?:social|internacional|acústico))|confinamiento solitario|celdas? solitarias?|celda individual|aislad~ (?=a |en |desde|durante|por|de los demás|del resto|,|\.|$)|(?:mantien\w+|mantuv\w+|ten\w+|tien\w+|está\w*|pas\w+|permanec\w+|encerr\w+|encierro|recluid~) (?:[\w']+ ){0,3}?(?:sol~(?! (?:día|mes|año|minuto|momento|policía|testigo|vez|visita|un|una|dos|tres|hora|unos))|completamente sol~|en solitario|en absoluta soledad|de 2[234] horas|2[234] horas (?:al día|diarias))|encierro de (?:veintidós|veintitrés|2[234]) horas|calabozo de castigo|(?:la|el) (?:tapada|tigrito|hueco|pabellón de castigo)|incomunicad~ en (?:una )?celda)(?!\w)(?: (?:[\w']+ ){0,4}?(?:por|durante|desde hace) (?P<for><DUR>))?",
    cues="celda aisla confinamiento sol encierro encerr calabozo tapada tigrito hueco pabellón",
    unless=r"prohíb|prohib|poner fin|cesar|cese (?:de|del)|sol[oa] se le|no está sol|sol[oa] (?:una|dos|un|tres|la|el|lo|le|su)|está sola\.|tan sol"
    + _LEFT,
)
def in_solitary(p: Passage) -> Fact | None:
    """'… fue recluida en una celda de castigo durante 15 días.'"""
    actor = p.agent if p.has(r"\bpor\b") else None
    return SolitaryConfinement(when=p.when, actor=actor, length=p.length("for"))


@rule(
    r"(?:(?:confinad|encerrad|recluid|metid|aislad|mantenid|castigad)~ (?:[\w'-]+ ){0,3}?(?:en|a) (?:una |la |un |el )?(?:celdas? (?:tapiada|oscura|minúscula|de (?:un|dos|tres) metros|sin ventanas?|individual|subterránea|de máxima)|calabozo|mazmorra|\"?el (?:hoyo|pozo|tigre|hueco|cuartito|infierno)\"?)|(?:encerr|met|mand|llev|envi|confin|castig|mantuv|recluy|tuv|aisl)\w* (?:[\w'-]+ ){0,4}?(?:<DUR> )?(?:en|a|al|con) (?:una |la |un |el )?\"?(?:el |la )?(?:hoyo|pozo|tigre|hueco|celda (?:tapiada|oscura|de castigo|individual|de aislamiento|solitaria|sin)|calabozo(?: de castigo)?|aislamiento|confinamiento|solitario|pabellón de castigo|mazmorra)\"?)(?!\w)(?:[^;.]{0,30}?(?:por|durante) (?P<for><DUR>))?",
    cues="confinad encerr recluid recluy met aisla mantuv mantenid castig mand llev envi confin tuv",
    unless=r"prohíb|prohib|poner fin|cesar|cese" + _LEFT,
)
def put_in_the_hole(p: Passage) -> Fact | None:
    """'Lo encerraron veinte días en el hoyo.'"""
    return SolitaryConfinement(when=p.when, actor=None, length=p.length("for"))
