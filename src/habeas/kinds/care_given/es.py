"""How Spanish tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.needs import SPANISH, each_need
from habeas.core.rules import Passage, rule
from habeas.kinds.care_given.how import given

_NOT = r"\b(?:no|ningun\w*|nunca|jamás|sin|neg(?:ó|aron|ado)|nieg\w+|privad\w*|falta|ausencia|tampoco|ni|exig\w+|solicit\w+|pid(?:e|en|ió)|garantic\w+|insta\b|sean?)\b"
_DOCTOR = r"(?:médic[oa]s?|doctora?|cardiólog[oa]|especialistas?|enfermer[oa]s?|psiquiatra|psicólog[oa]|paramédicos|cirujan[oa]|internista|oftalmólog[oa]|odontólog[oa]|ginecólog[oa]|dentista|neurólog[oa]|oncólog[oa]|forense)"
_HOSPITAL = (
    r"(?:hospital|clínica|enfermería|centro (?:médico|asistencial|de salud|hospitalario)|policlínico|urgencias|emergencias|unidad de cuidados intensivos|cuidados intensivos|terapia intensiva|sanatorio)"
)  # fmt: skip


@rule(
    r"(?:<SER> |(?<=,\s)|(?<=\by\s)|(?<=\bluego\s)|^)(?:operad~|hospitalizad~|intervenid~ (?:quirúrgicamente|de)|atendid~(?! por (?:el fiscal|la comisión|el director|un funcionario))|curad~|medicad~|vacunad~|examinad~ por|evaluad~ por|valorad~ por|revisad~ por|vist~ por|ingresad~ (?:de urgencia )?(?:en|a|al) (?:el |la |un |una )?(?:[\w'-]+ )?"
    + _HOSPITAL
    + r"|tratad~ (?:de|por|con|en)|dad~ de alta|sometid~ a (?:una |un )?(?:\w+ )?(?:operación|cirugía|intervención|tratamiento|exámenes|diálisis|quimioterapia))(?!\w)",
    cues="operad hospitalizad intervenid atendid curad medicad vacunad examinad evaluad valorad revisad vist ingresad tratad alta sometid",
    unless=_NOT,
    happens=True,
)
def was_treated(p: Passage) -> Fact | None:
    """'… fue operada el 3 de junio.'"""
    return given(p, SPANISH, by=p.agent, where=p.where)


@rule(
    r"(?:<LO> (?:<HABER> )?(?:atend(?:ió|ieron|ido)|examin(?:ó|aron|ado)|oper(?:ó|aron|ado)|evalu(?:ó|aron|ado)|revis(?:ó|aron|ado)|vacun(?:ó|aron)|cur(?:ó|aron)|vio|trat(?:ó|aron)|visit(?:ó|aron)) (?:[\w'-]+ ){0,4}?(?:un |una |el |la |los |unos )?"
    + _DOCTOR
    + r"|<LO> (?:aplic(?:ó|aron)|practic(?:ó|aron)|realiz(?:ó|aron)|suministr(?:ó|aron)|recet(?:ó|aron)|administr(?:ó|aron)|hic(?:ieron|o)|pus(?:ieron|o)|di(?:o|eron)|coloc(?:ó|aron)|extraj(?:o|eron)|cos(?:ió|ieron)|<HABER> (?:aplicado|practicado|realizado|suministrado|dado|administrado))(?: [\w'-]+){0,5}? ?(?:<CARENOUN>|diálisis|gotas|suero|puntos|exámenes|prueba|radiografías?|resonancia|vacuna|inyecci\w+|pastillas|antibióticos|transfusi\w+|ecografía|analgésicos|paracetamol|"
    + _DOCTOR
    + r")|se (?:le|les) (?:<HABER> |habría[n]? )?(?:practic|realiz|suministr|aplic|brind|prest|administr|hizo|oper|proporcion|efectu|dio)\w* (?:[\w'-]+ ){0,4}?(?:<CARENOUN>|atención|prueba|exámenes|examen|diálisis|vacuna|cirugía|controles|radiografía|tratamiento|ecografía|terapia)(?! de los)|"
    + _DOCTOR
    + r"(?: [\w'-]+){0,6}? (?:l[oa]s? |le |les )?(?:<HABER> )?(?:examin|atend|oper|evalu|revis|vio|visit|auscult|trat)(?:ó|ió|aron|ieron|ado|ido)?(?!\w))",
    cues="atend examin oper evalu revis vacun cur vio trat visit aplic practic realiz suministr recet administr hic pus dio dieron coloc extraj cos brind prest proporcion efectu hizo auscult dado",
    unless=_NOT + r"|electric|descargas|golpes",
    happens=True,
)
def doctor_came(p: Passage) -> Fact | None:
    """'La atendió una enfermera, que le aplicó gotas.'"""
    return given(p, SPANISH, by=p.agent, where=None)


@rule(
    r"(?:recib(?:e|en|ió|ieron|ía)|<HABER> recibido|cuent(?:a|an) con|tuv(?:o|ieron) acceso a|obtuv(?:o|ieron)|sigue (?=rehab|trat|fisio|con su trat)|est(?:á|aba) (?:recibiendo|en|bajo)) (?:\"?(?:toda |la |el |un |una |su |sus |algunos? |alguna |los |las |debida |oportuna )*)(?P<need><CARENOUN>|quimioterapia|radioterapia|atención|rehabilitación|fisioterapia|terapia|tratamiento|diálisis|vacuna)|(?:(?:<FUE> |<LO> |(?<=,\s)|(?<=\by\s)|^)(?:<HABER> )?(?:trasladad~|llevad~|conducid~|evacuad~|remitid~|internad~|traslad(?:ó|aron)|llev(?:ó|aron)|ingres(?:ó|aron)|intern(?:ó|aron))|ingres(?:ó|aron)|intern(?:ó|aron))(?: (?:<HIM>|de urgencia|de emergencia|\w+mente|<DATE>|inconsciente|esposad~|otra vez|el \w+))* (?:a|al|en|hacia) (?P<place>(?:el |la |un |una )?(?:[\w'-]+ ){0,2}?"
    + _HOSPITAL
    + r"(?: (?:de |del |central|militar|universitari[oa]|civil|general|doctor|público|privad[oa])[\w' -]*?)?)(?=,| que | el \d| en | por | para | tras | donde |\.|;|$| y )|(?:hubo|hay|tuvieron|tuvo) que (?:evacuar|trasladar|llevar|internar|hospitalizar|operar|atender|ingresar)l[oa]s?|dar(?:le|les) \w+ puntos|puntos de sutura|evacu\w+ (?:\w+ )?en ambulancia|recib(?:ió|ir) el alta|le (?:extrajeron|extirparon|amputaron|enyesaron|suturaron|trataron)|(?:estuvo|pasó|permaneció) (?:<DUR> |\w+ \w+ )?(?:hospitalizad~|ingresad~|internad~ en (?:el |un |la )?(?:hospital|clínica)|en (?:el hospital|terapia intensiva|cuidados intensivos))",
    cues="puntos evacu hubo tuvieron alta operarl recib cuent acceso obtuv sigue conducid evacuad remitid traslad llev ingres intern extraj extirp amput enyes sutur trat hospital",
    unless=_NOT + r"|psiquiátric|murió|falleci",
    happens=True,
)
def received_care(p: Passage) -> tuple[Fact, ...]:
    """'Recibe quimioterapia.'"""
    need = "hospital" if p.word("place") else p.word("need")
    care = given(p, SPANISH, by=p.agent, where=p.body("place") or p.where, need=need)
    return each_need(p, SPANISH, care)


@rule(
    r"<FUE> (?:ingresad|internad|hospitalizad|operad|intervenid|llevad|trasladad|evacuad|conducid)~ (?:[\w'-]+ ){0,6}?(?:en|a|al|de) (?:el |la |un |una )?(?:[\w'-]+ ){0,2}?(?:hospital|clínica|enfermería|sanatorio|unidad de cuidados|urgencias)|recib\w+ \"?(?:toda la |la |una )?(?:debida |adecuada |permanente )?(?:atención|asistencia) (?:médica|sanitaria)",
    cues="ingresad internad hospitalizad operad intervenid llevad trasladad evacuad conducid recib",
    unless=r"(?<!\w)(?:no|nunca|sin|tampoco|debe|deber\w+|exig\w+|pid\w+|solicit\w+)(?!\w)|psiquiátric|reciba",
    happens=True,
)
def was_taken_in(p: Passage) -> Fact | None:
    """'Fue ingresado cuatro días en el hospital militar.'"""
    return given(p, SPANISH, by=p.agent, where=p.where)
