"""How Spanish tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.standard_invoked import StandardInvoked

_WORD = r"(?-i:[A-ZÀ-Ö][\w'-]*(?:\s[A-ZÀ-Ö][\w'-]*)*)"
_HEAD = r"(?-i:Convención|Convenio|Pacto|Carta|Declaración|Principios|Reglas|Conjunto de [Pp]rincipios|Protocolo|Constitución|Código|Estatuto|Directrices|Tratado|Reglamento|Ley|Manual)"
_NAME = (
    _HEAD
    + r"(?: (?:número |núm\. |n\.?º )?\d+(?: de la OIT)?)?(?: (?:universal|internacional|africana|americana|europe[oa]|interamericana|árabe|facultativo|básicos|mínimas|penal|civil|procesal penal|orgánic[oa]|políticas?|nacional\w*|de viena|de estambul|modelo))*(?:(?: ?(?:de la|de los|de las|del|de|contra la|contra|sobre la|sobre los|sobre el|sobre|para la|para el|para|y|e|en|o|relativ[oa]s? a|frente a|a|todas las personas)) ?(?:la |los |el |las )?(?:"
    + _WORD
    + r"|derechos?(?: civiles| humanos| económicos| del niño| de las? \w+)?|tortura|pueblos|personas|desapariciones? forzadas?|tratamiento|reclusos|mujeres|relaciones consulares|políticos|procedimiento penal|procesal penal|protección|naciones unidas|hombre|niño|detención|prisión|república))*"
)
_CRIMINAL = r"(?:imput|acus|conden|proces|sentenci|penad|delito|cargo|tipific|previst[oa]|castig)\w* [^;]{0,120}?(?:en virtud|con base|según|por|en el|en la|\()|se le sigue"
_PROVISION = r"(?:(?P<provision>(?:artículos?|arts?\.|reglas?|principios?|párrafos?|numeral(?:es)?) \d+(?:[.,]\d+)?(?: ?[a-z]\)|\(\d+\))?(?:(?:,| y| a|-|–| o) ?\d+)*(?:,? (?:párrafo|inciso|apartado|literal) \w+)?) (?:de la |del |de los |de las |de su |de ) ?)"


def _invoked(p: Passage) -> Fact | None:
    return StandardInvoked(
        actor=p.speaker, instrument=p.word("name"), provision=p.word("provision")
    )


@rule(
    r"(?P<quote>(?:el |la |los |las )?"
    + _PROVISION
    + r"?(?:la |el |los |las )?(?P<name>"
    + _NAME
    + r")(?: \((?-i:[A-Z])[\w-]*\))?)",
    cues="convención convenio pacto carta declaración principios reglas conjunto protocolo constitución código estatuto directrices tratado reglamento ley manual",
    unless=_CRIMINAL,
    hypothetical=True,
    impersonal=True,
)
def names_instrument(p: Passage) -> Fact | None:
    """'… la Convención contra la Tortura.'"""
    name = p.word("name") or ""
    bare = len(name.split()) < 2 and name != "Constitución"
    if name == "Reglamento" and p.word("provision"):
        return _invoked(p)
    if bare or (
        name.startswith(("Ley", "Código", "Carta", "Declaración de", "Manual"))
        and not p.word("provision")
    ):
        known = p.has(r"Declaración (?:Universal|Americana)|Carta (?:Africana|Democrática|de las Naciones|Magna)|Manual de Estambul")  # fmt: skip
        return _invoked(p) if known else None
    return _invoked(p)


@rule(
    r"(?P<quote>(?:el |los )?(?P<provision>(?:artículos?) \d+(?:\.\d+)?(?:(?:,| y| a) ?\d+)*))(?= (?:que|constitucional)|,|\.|;|$)",
    cues="artículo",
    unless=_CRIMINAL
    + r"|^(?:de )?\w+ (?:eléctrico|agravad)|^art[íi]culo \d+$|(?:publicó|escribió|firmó) (?:un|el|los)",
    hypothetical=True,
    impersonal=True,
)
def article_alone(p: Passage) -> Fact | None:
    """'… que respeten el artículo 44.'"""
    asked = r"respet|viola|vulnera|invoc|ampar|garantiz|reconoc|derecho|constitu|cumpl"
    return _invoked(p) if p.has(asked) else None


@rule(
    r"(?P<quote>(?:en )?(?:violación|contravención|contradicción|conformidad|incumplimiento|respeto|contrari[oa]s?|virtud|viol(?:a|an)|vulner(?:a|an)|infring(?:e|en)|incumpl(?:e|en)|conforme|acuerdo|según|arreglo|contraviene[n]?|observancia|apego)(?: \w+)? (?:del? |de las |de los |de sus |a las |a los |al |a la |con las |con el |con los |las |los |el |la |sus )?(?P<name>(?:[\w-]+ ){0,3}?(?:derecho internacional|normas internacionales|obligaciones internacionales|estándares (?:internacionales|interamericanos)|compromisos internacionales|instrumentos internacionales|tratados internacionales|normativa internacional)(?: (?:de (?:los )?derechos humanos|humanitario|en materia|relativ\w+|sobre|de|un|el|la|del|debido|proceso|juicio|justo|trato|derechos|humanos|reclusos))*))",
    cues="internacional interamericanos",
    hypothetical=True,
    impersonal=True,
)
def international_norms(p: Passage) -> Fact | None:
    """'… en violación de las normas internacionales.'"""
    return StandardInvoked(actor=p.speaker, instrument=p.word("name"))


@rule(
    r"(?P<quote>(?:el |la |los |las )?"
    + _PROVISION
    + r"?(?:el |la |las )?(?P<name>(?-i:PIDCP|PIDESC|DUDH|OPCAT|CEDH|CEDAW|CADH|Reglas (?:Nelson )?Mandela|Reglas de Bangkok|Protocolo de Estambul|Convenios de Ginebra|Principios de Yogyakarta|Pacto de San José)))(?!\w)(?! \))",
    cues="pidcp pidesc dudh opcat cedh cedaw cadh mandela bangkok estambul ginebra yogyakarta josé",
    hypothetical=True,
    impersonal=True,
)
def short_name(p: Passage) -> Fact | None:
    """'… conforme al PIDCP.'"""
    return _invoked(p)
