"""How Spanish tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.response import Response

_STATE = r"autoridad|gobierno|ministeri|ministr|vocer|portavoz|administración|dirección|director|polic[ií]a|fiscal|estado|procurador|embajad|presiden|cancill|defensor|comisión|obisp|cruz roja|tribunal|ell[oa]s|instituto|secretar"
_NOT = r"que no (?:figur|est|sab|aparec)|ningún detenido|donde le[s]? |ningun|\bnadie\b|\bno (?:ha|han|había|habían|le|les|nos|hubo)?\s*(?:respond|contest|recib|obt)|nunca|jamás|sin (?:respuesta|responder|contestar)|a las preguntas|tratamiento"


@rule(
    r"(?:(?<!\w)(?:sí )?(?:<CL>)?(?:<HABER> )?(?:h(?:izo|icieron) saber|hecho saber|respond(?:ió|ieron|ido|e|en)|contest(?:ó|aron|ado|a|an)|replic(?:ó|aron|ado)|acus(?:ó|aron|ado) recibo|d(?:io|ieron|ado) (?:una |su )?(?:respuesta|contestación)|remit(?:ió|ieron|ido) (?:una |su )?(?:respuesta|informe)|envi(?:ó|aron|ado) (?:una |su )?(?:respuesta))(?!\w)|en (?:su|una|la) respuesta(?: (?:del?|a|enviada|oficial|fechada|remitida))?|en (?:su|una) (?:carta|comunicación|nota|oficio|comunicado) (?:de|del|fechada?|enviada?|a)(?: \w+ de \w+(?: de \d+)?)?|la (?:respuesta|contestación)(?: (?:de(?:l| la| las| los)|oficial))?[^.;]{0,40}? (?:llegó|fue|consistió|lleg)|se (?:<HABER> )?limit(?:ado|ó|aron) a|nos (?:recibi(?:ó|eron)|abri(?:ó|eron)|atendi(?:ó|eron))|recib(?:ió|ieron|imos) (?:una |la )?(?:respuesta|contestación|carta) (?:de(?:l| la)|firmada))(?: (?:a|al|a la|a los) (?P<to>(?:la |el |los |las |esta |nuestra )?[\w' -]{2,70}?)(?=[,.;]|$| el \d| que | por | en ))?",
    cues="limit saber abri atendi respond contest replic recibo respuesta recibi remit envi carta comunicación nota oficio comunicado",
    unless=_NOT + r"|responde[n]? (?:a|por) (?:motivos|una|los|delitos)|responde bien",
    happens=True,
)
def replied(p: Passage) -> Fact | None:
    """'El Ministerio respondió a la carta.'"""
    return Response(when=p.when, actor=p.agent or p.subject, addressee=p.body("to"))


@rule(
    r"(?:(?:<HABER> )?(?:acept(?:ó|aron|ado)|promet(?:ió|ieron|ido)|se compromet(?:ió|ieron|ido) a|acced(?:ió|ieron)|rechaz(?:ó|aron|ado)|desestim(?:ó|aron)) (?:[\w']+ ){0,4}?(?:acusaciones|críticas|alegaciones|solicitud|petición|llamado|llamamiento|informe|resolución|revisar|investigar|permitir|autorizar|recibir|señalamientos|visita|denuncias?)|<HABER> (?:declarado|dicho|manifestado|afirmado) (?:[\w']+ ){0,5}?que|(?<!\w)(?:<LO>)?(?:calific|tach|tild|justific|atribuy|minimiz|desvirtu)(?:ó|aron|a|an|ado|eron) (?:[\w']+ ){0,5}?(?:de|como|a|el|la|los)|(?:sostuv|sostien|afirm|asegur|declar|manifest|aleg|inform|dij|señal|aduj|argument|aleg)\w*(?: [\w,']+){0,6}? (?:que|:|\")(?=[^;]{0,120}?(?:no (?:hay|existe|son|se|es|ha)|\"|delincuente|delito|justicia|respet|atenci|salud|ley|derecho|trato|médic|visit)))",
    cues="acept promet acced rechaz desestim dicho calific tach tild justific atribuy minimiz desvirtu sostuv sostien afirm asegur declar manifest aleg inform dij señal aduj argument",
    happens=True,
    unless=r"denunci|insta|exig",
)
def officials_answer(p: Passage) -> Fact | None:
    """'El Gobierno rechazó las acusaciones.'"""
    subject = p.subject or ""
    asked = p.has(
        r"rechaz|acept|promet|compromet|acced|calific|tach|tild|desestim|respuesta|cartas?"
    )
    if not subject or not p.has(rf"^[^,]{{0,60}}(?:{_STATE})") or not asked:
        return None
    favourable = Stated.YES if p.has(r"acept|promet|compromet|acced") else None
    favourable = Stated.NO if p.has(r"rechaz|desestim") else favourable
    return Response(when=p.when, actor=p.subject, favourable=favourable)


@rule(
    r"(?:(?:obtuv|recib|tuv)\w* (?:como )?(?:por )?(?:única |toda |sola |la |una )*respuesta [\w'-]+(?: [\w'-]+){0,5}|(?:la |su )?(?:única |sola )?respuesta (?:[\w'-]+ ){0,5}?(?:fue|consistió en|llegó|decía|se limit)\w*(?: [\w'-]+){0,5}|(?:sostuv|afirm|asegur|aleg|indic|inform|señal|manifest)\w* (?:en|mediante|a través de|por) (?:un|una|su) (?:escrito|oficio|nota|carta|comunicación|informe)|(?:nos|le|les|me) (?:promet|asegur|garantiz)(?:ió|ieron|ó|aron) [\w'-]+(?: [\w'-]+){0,5}|acuse de recibo)(?!\w)",
    cues="respuesta escrito oficio nota carta comunicación informe promet asegur garantiz acuse",
    unless=r"no (?:<HABER> )?(?:obtuv|recib|obtenid)|de inmediato|solicitar comentarios|sin respuesta|ningun|tortur|que (?:no|nunca) (?:volver|saldr)|en espera de|no hubo",
    happens=True,
)
def got_for_an_answer(p: Passage) -> Fact | None:
    """'Obtuvo como única respuesta un acuse de recibo.'"""
    return Response(when=p.when, actor=p.subject)
