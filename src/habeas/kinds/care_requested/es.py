"""How Spanish tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.needs import SPANISH, each_need, need_asked
from habeas.core.rules import Passage, rule
from habeas.kinds.care_requested import CareRequested, Way, way_of

_NEED = r"(?:<CARENOUN>|atención(?! (?:a|de) l[oa]s? )|\w{3,}ólog[oa]s?|endocrin\w+|pediatra|internista|especialista|médicos?|doctora?|inhalador|insulina|hospitalización|operarl[oa]|atenderl[oa]|operación|consulta|exámenes|ser (?:atendid|operad|examinad|evaluad|vist|trasladad~ a(?:l)? (?:un )?hospital)\w*|traslado (?:a|al) (?:un |el |\w+ )*(?:hospital|clínica|centro médico|centro asistencial)|trasladarl[oa] a(?:l)? (?:un )?hospital|evaluación (?:por|de|médica|psic)\w*|apoyo psicológico|terapia|ambulancia|medicamentos|medicinas|remedios|auxilio médico)"


def _way(p: Passage) -> Way | None:
    return way_of(
        p.matched, recommended=r"recomend\w+|aconsej\w+", prescribed=r"prescri\w+|recetad\w+"
    )


def _request(p: Passage) -> tuple[Fact, ...]:
    need = (
        "any"
        if p.has(r"atención|asistencia|tratamiento médico|cuidados|ayuda médica|auxilio")
        else None
    )
    asked = CareRequested(
        when=p.when,
        actor=p.subject,
        addressee=p.body("to"),
        need=need_asked(p, SPANISH, need),
        way=_way(p),
    )
    return each_need(p, SPANISH, asked)


@rule(
    r"(?:solicit|ped|pid|reclam|implor|suplic|rog|exig|requiri|recomend|clam|insist|orden)(?:ó|aron|ió|ieron|ado|ido|ando|iendo|aba|aban|ía|ían|a|an|e|en|amos|imos|ar|ir|é|í)(?!\w) (?:(?:en|a|al|por|desde|varias veces|reiteradamente|\w+mente|sin éxito|en vano|<DATE>|<DUR>|tres|cuatro|dos|múltiples|ocasiones|reiteradas|gritos|escrito|a la dirección|al director|a los custodios|a las autoridades|con carácter|urgente|que) )*(?:que (?:se )?(?:l[oa]s? |le |les |nos )?(?:[\w'-]+ ){0,3}?|(?:el|la|los|las|un|una|su|sus|de|por|ver a|recibir|acceso a|con) )*(?:[\w'-]+ ){0,4}?"
    + _NEED,
    cues="solicit ped pid implor suplic rog exig requiri recomend clam insist orden",
    unless=r"prisión (?:pide|solicit)|que se investigue|pedido de extradición|exig\w+ (?:su |la )?(?:libertad|liberación)|insta |(?:la|las) (?:organización|comisión|ong|amnistía)\w* (?:pide|exige|solicita)",
    hypothetical=True,
    happens=True,
)
def asked_for_care(p: Passage) -> tuple[Fact, ...] | None:
    """'Solicitó atención médica en tres ocasiones.'"""
    return _request(p)


@rule(
    r"(?:(?:solicitud|pedido|petición|peticiones|reclamo|súplica)(?:es|s)? (?:\w+ ){0,3}?(?:de|para|por) (?:\w+ ){0,4}?"
    + _NEED
    + r"|(?:l[oa]s?|se l[oa]s?) <HABER> (?:solicitado|pedido|reclamado|exigido)|(?:especialista|oftalmólogo|cardiólogo|médico|tratamiento|operación|inhalador|medicinas?|medicamentos?) que (?:<HABER> )?(?:pid|ped|solicit|reclam)\w+|<FUE> (?:solicitad|pedid|recomendad)[oa]s? (?:[\w'-]+ ){0,4}?"
    + _NEED
    + r")",
    cues="médic medic atención tratamiento insulin inhalador especialista oftalm cardiól operaci hospital cirugía consulta diálisis solicitado pedido reclamado",
    hypothetical=True,
    happens=True,
)
def request_for_care(p: Passage) -> tuple[Fact, ...] | None:
    """'… sus solicitudes de atención médica.'"""
    if not p.has(_PLAIN_NEED):
        return None
    return _request(p)


_PLAIN_NEED = r"médic|atención|tratamiento|insulina|medicin|medicament|inhalador|especialista|oftalmólogo|cardiólogo|operación|hospital|solicitado en|cirugía|consulta|diálisis|ha (?:solicitado|pedido|reclamado)"
