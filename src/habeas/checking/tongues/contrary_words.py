"""Opposites in each language: answered or not, admitted or denied, released, ended, acquitted, with a warrant, let in, cared for."""

import re
from dataclasses import dataclass

from habeas.checking.tongues.words import family

_LETTER, _SIGNS = re.compile("[\u0621-\u064a]"), "[\u064b-\u0652]"
_AR = r"(?<![\u0621-\u064a])[وف]?(?:{})(?![\u0621-\u064a])"


@dataclass(frozen=True, slots=True, kw_only=True)
class Opposites:
    """The words of one language."""

    answered: re.Pattern[str]
    unanswered: re.Pattern[str]
    admits: re.Pattern[str]
    freed: re.Pattern[str]
    strike_over: re.Pattern[str]
    acquitted: re.Pattern[str]
    warrant: re.Pattern[str]
    """That a warrant was shown."""
    let_in: re.Pattern[str]
    """That somebody may visit."""
    lawyer: re.Pattern[str]
    cared_for: re.Pattern[str]
    not_so: re.Pattern[str]
    """What takes a word back, or leaves it open, before it."""
    others: re.Pattern[str]
    """That it is told of somebody else."""


def _arabic(*forms: str) -> re.Pattern[str]:
    """Any of the forms, with or without the small signs above and below its letters."""
    signed = (_LETTER.sub(lambda letter: f"(?:{letter[0]}{_SIGNS}?)", form) for form in forms)
    return re.compile(_AR.format("|".join(signed)))


OPPOSITES: dict[str, Opposites] = {
    "fr": Opposites(
        answered=family(r"(?:a|ont|avez|avait|avaient) (?:\w+ ){0,2}?(?:répondu|donné suite) (?:favorablement |enfin )?(?:à|aux) ?(?:la |notre |nos |cette |sa |l'|ces |leur )?(?:lettres?|courriers?|appels?|demandes?|requêtes?|démarches?)?", r"nous a (?:\w+ )?répondu", r"(?:avons|a|ont) (?:bien )?(?:reçu|obtenu) (?:une |la |votre |sa |leur )?(?:\w+ )?réponse", r"réponse (?:\w+ ){0,2}(?:nous est parvenue|est arrivée)"),
        unanswered=family(r"(?:n'a|n'ont|n'avez|n'avait) (?:\w+ ){0,2}(?:répondu|donné suite|réagi)", r"(?:reste|demeure|est restée?|sont restée?s?|restent)(?: \w+)? (?:lettre morte|sans (?:réponse|suite))", r"lettre morte", r"aucune réponse", r"sans (?:la moindre )?réponse"),
        admits=family(r"reconn(?:aît|aissent|u|ue|ut|aissait|aissant)", r"adm(?:et|ettent|is|it|ettait)", r"(?:fini par|dû|dut|consenti à) (?:admettre|reconnaître|avouer)", r"avou\w+", r"conc[eéè]d\w+", r"convien(?:t|nent)"),
        freed=family(r"(?:a|avait) été (?:\w+ )?(?:libérée?|remise? en liberté|relâchée?|élargie?)", r"est (?:\w+ )?(?:libre|sortie? de prison)", r"recouvré (?:sa|la) liberté", r"(?:a|avait) retrouvé (?:sa|la) liberté"),
        strike_over=family(r"(?:a |ayant )?(?:mis fin|mettant fin|interrompu|cessé|arrêté|suspendu|levé) (?:à )?(?:sa|cette) grève de la faim", r"grève de la faim (?:a pris fin|est terminée|s'est achevée)"),
        acquitted=family(r"acquittée?", r"relaxée?", r"innocentée?", r"acquittement"),
        warrant=family(r"(?:sur|avec|en vertu d')(?: présentation d')? ?un mandat", r"munis? d'un mandat", r"(?:ont|a|avaient) (?:\w+ )?(?:présenté|montré|produit|exhibé) (?:un|le|leur) mandat", r"mandat (?:\w+ )?(?:lui )?(?:a|avait) été (?:présenté|montré)"),
        let_in=family(r"(?:reçoit|peut recevoir|continue de recevoir) (?:\w+ )?(?:des |la |les )?visites?", r"visites? (?:\w+ ){0,3}(?:sont|est) (?:\w+ )?(?:autorisées?|permises?|possibles?|régulières?)", r"(?:famille|proches|sœur|frère|mère|père|épouse|mari|enfants|avocate?)\b(?: \w+)? peu(?:t|vent) (?:\w+ )?(?:lui rendre visite|l[ae] voir|l[ae] visiter)"),
        lawyer=family(r"avocate?s?", r"défenseure?s?", r"conseil"),
        cared_for=family(r"(?:a|avait) (?:\w+ )?reçu (?:tous )?(?:les|des) soins", r"(?:bénéficie|bénéficiait|a bénéficié|dispose) (?:\w+ ){0,3}?(?:de (?:tous )?(?:les )?|des |d'un |d'une )(?:\w+ )?(?:soins|suivi médical|traitement|prise en charge)", r"est (?:\w+ )?(?:bien )?soignée?"),
        not_so=family(r"n'\w+", r"ne", r"ni", r"pas", r"sans", r"jamais", r"non", r"aucune?", r"refus\w+", r"si", r"s'il\w*", r"avant", r"jusqu'\w+", r"pour qu\w+", r"afin", r"doi(?:t|vent)", r"prétend\w*", r"serait", r"aurai\w+", r"lorsqu\w+", r"quand", r"une fois", r"dès"),
        others=family(r"codétenu\w*", r"coaccusé\w*", r"autres?", r"(?:plusieurs|trois|deux) (?:détenu|prisonni|journaliste|militant)\w*", r"presse"),
    ),
    "es": Opposites(
        answered=family(r"(?:ha|han|había|habían) (?:\w+ )?(?:respondido|contestado)", r"(?:respondió|contestó|respondieron|contestaron) (?:\w+ )?a (?:la|nuestr[ao]s?|est[ao]|su|sus|las)", r"nos (?:\w+ )?(?:respondió|contestó)", r"(?:recibimos|hemos recibido|obtuvimos) (?:una |la |su )?(?:\w+ )?respuesta", r"dio respuesta a"),
        unanswered=family(r"no (?:\w+ ){0,3}(?:respond\w+|contest\w+|dio respuesta|ha dado respuesta)", r"(?:sin|ninguna) respuesta", r"nunca (?:\w+ )?(?:respond\w+|contest\w+)", r"(?:quedó|queda|sigue) sin (?:respuesta|contestar|responder)"),
        admits=family(r"recono(?:ce|cen|ció|cieron|cido|ciendo)", r"admit(?:e|en|ió|ieron|ido)", r"acept(?:a|ó|ado) que", r"confes\w+", r"conced\w+"),
        freed=family(r"(?:fue|ha sido|había sido|quedó) (?:\w+ )?(?:puest[oa] en libertad|liberad[oa]|excarcelad[oa]|en libertad|libre)", r"(?:salió|ha salido) (?:de (?:la )?(?:prisión|cárcel)|en libertad|libre)", r"recuper(?:ó|ado) (?:su|la) libertad", r"(?:está|se encuentra|se halla) (?:\w+ )?(?:libre|en libertad)"),
        strike_over=family(r"(?:puso fin|ha puesto fin|dio por terminada|terminó|suspendió|abandonó|levantó|ha levantado|depuso|interrumpió)(?: a)? (?:su|la) huelga de hambre", r"huelga de hambre (?:terminó|ha terminado|finalizó|concluyó)"),
        acquitted=family(r"absuelt[oa]", r"absolvi\w+", r"absolución"),
        warrant=family(r"con (?:una )?orden (?:judicial|de (?:arresto|detención|captura|aprehensión))", r"(?:mostr|present|exhibi)\w+ (?:una|la|su)(?: \w+)? orden", r"orden (?:\w+ )?que le fue (?:mostrada|exhibida)"),
        let_in=family(r"(?:recibe|puede recibir|sigue recibiendo) (?:\w+ )?visitas?", r"visitas? (?:\w+ ){0,3}(?:están|son|está|es) (?:\w+ )?(?:autorizadas?|permitidas?|posibles?|regulares?)", r"(?:familia|familiares|hermana|hermano|madre|padre|esposa|esposo|hijos|abogad[oa])\b(?: \w+)? puede[n]? (?:\w+ )?(?:visitarl[oa]|verl[oa])", r"l[oa] puede[n]? visitar"),
        lawyer=family(r"abogad\w+", r"defensor\w*", r"letrad\w+"),
        cared_for=family(r"(?:ha recibido|recibió|recibe) (?:\w+ )?(?:toda )?(?:la |una )?(?:atención|asistencia|tratamiento)\w*", r"(?:cuenta con|dispone de|goza de) (?:\w+ )?(?:la |una )?(?:atención|asistencia|tratamiento) (?:médic\w+|adecuad\w+|necesari\w+)", r"está (?:\w+ )?(?:bien )?atendid[oa]"),
        not_so=family(r"no", r"ni", r"sin", r"nunca", r"jamás", r"tampoco", r"ningun\w*", r"si", r"antes", r"hasta", r"para que", r"debe\w*", r"cuando", r"una vez", r"habría", r"sería", r"neg\w+", r"nieg\w+"),
        others=family(r"compañer\w+ de celda", r"coacusad\w+", r"otr[oa]s?", r"(?:varios|dos|tres) (?:pres|detenid|periodist)\w+", r"prensa"),
    ),
    "ru": Opposites(
        answered=family(r"(?:ответил|отреагировал)[аио]? на (?:наше|наши|это|эти|письмо|обращени\w+|запрос\w*|е[её])", r"нам (?:\w+ )?ответил[аио]?", r"(?:получили|получен|пришёл|пришел|поступил) (?:\w+ ){0,2}ответ", r"дал[аио]? ответ"),
        unanswered=family(r"не (?:ответил|отреагировал|дал)[аио]?(?: ответа?)?", r"без ответа", r"ответа (?:\w+ ){0,4}(?:нет|не)(?: \w+)?", r"никакого ответа", r"оста[лё]\w+ без (?:ответа|внимания)", r"молчит"),
        admits=family(r"признал[аио]?", r"призна[её]т", r"признают", r"подтвердил[аио]?", r"сознал\w+"),
        freed=family(r"(?:был[аи]? )?(?:освобожд[её]н[аы]?|отпущен[аы]?|выпущен[аы]?)(?: на свободу| из)?", r"(?:освободили|выпустили|отпустили)", r"выш(?:ел|ла|ли) на (?:свободу|волю)", r"(?:находится )?на свободе"),
        strike_over=family(r"(?:прекратил|завершил|закончил|снял|приостановил|остановил)[аи]? (?:\w+ )?голодовк\w+", r"выш(?:ел|ла) из голодовки", r"голодовка (?:прекращена|завершена|окончена)"),
        acquitted=family(r"оправдал[аио]?", r"оправдан[аы]?", r"оправдательн\w+"),
        warrant=family(r"(?:предъяви|показа)\w+ (?:\w+ ){0,2}(?:ордер|постановлени)\w*", r"по ордеру", r"с ордером", r"на основании ордера"),
        let_in=family(r"(?:получает|имеет|разрешен[аы]?|разрешены) (?:\w+ )?свидани\w+", r"свидани\w+ (?:\w+ ){0,3}(?:разрешен|дают|проходят|предоставля)\w*", r"(?:родные|семья|близкие|сестра|брат|мать|отец|жена|муж|адвокат\w*) (?:\w+ )?(?:может|могут|навеща\w+|посеща\w+)(?: \w+)?"),
        lawyer=family(r"адвокат\w*", r"защитник\w*"),
        cared_for=family(r"(?:получил|получает|получила)[аи]? (?:\w+ ){0,2}?(?:медицинск\w+ )?(?:помощь|лечение|уход)", r"(?:ему|ей) (?:\w+ )?(?:оказ\w+|обеспеч\w+) (?:\w+ ){0,2}(?:помощь|лечение|уход)"),
        not_so=family(r"не", r"ни", r"нет", r"без", r"никогда", r"если", r"чтобы", r"пока", r"до", r"когда", r"долж\w+", r"отказ\w+", r"якобы", r"бы"),
        others=family(r"сокамерни\w+", r"соучастни\w+", r"друг(?:ой|ого|ому|им|ом|ая|ую|ие|их|ими)", r"(?:несколько|двое|трое) (?:заключ|задержан|журналист)\w+", r"прессе"),
    ),
    "ar": Opposites(
        answered=_arabic(r"ردت? (?:[\u0621-\u064a]+ ){0,4}?على (?:ال)?(?:رسالة|رسالتنا|رسائلنا|خطاب|نداء|ندائنا|مناشدة|طلب|كتاب)\w*", r"أجابت? (?:[\u0621-\u064a]+ ){0,4}?(?:على|عن) \w+", r"تلقينا (?:رداً?|ردًا|جواباً?)", r"وصلنا (?:رد|جواب)", r"استجابت? ل\w+"),
        unanswered=_arabic(r"لم (?:ترد|يرد|تردّ|يردّ|تجب|يجب|تستجب|يستجب|يصل(?:نا)?|نتلق)(?: [\u0621-\u064a]+){0,3}", r"(?:دون|بلا|بدون|من دون) (?:رد|جواب|إجابة)", r"لا رد"),
        admits=_arabic("أقر", "أقرت", "أقروا", "تقر", "يقر", "اعترف", "اعترفت", "اعترفوا", "تعترف", "يعترف", "سلمت بأن", "سلّمت"),
        freed=_arabic(r"(?:أُ?فرجت?|أُ?فْرج)(?: [\u0621-\u064a]+){0,3}? عن(?:ه|ها)", r"أُ?خلي سبيل(?:ه|ها)", r"أخلت(?: [\u0621-\u064a]+){0,3}? سبيل(?:ه|ها)", r"أُ?طلقت?(?: [\u0621-\u064a]+){0,3}? سراح(?:ه|ها)", r"(?:تم|جرى) (?:الإفراج عن(?:ه|ها)|إطلاق سراح(?:ه|ها)|إخلاء سبيل(?:ه|ها))", r"(?:هو|هي|بات|باتت|أصبح|أصبحت) (?:الآن )?(?:حر|حرة|طليق|طليقة|طليقا|طليقاً)", r"خرجت? من السجن"),
        strike_over=_arabic(r"(?:أنهى|أنهت|علق|علقت|علّق|علّقت|أوقف|أوقفت|فك|فكت|كسر|كسرت) إضراب(?:ه|ها)"),
        acquitted=_arabic("بُ?رئت?", "بُ?رّئت?", "برأت(?:ه|ها)", "برّأت(?:ه|ها)", "ببراءته", "ببراءتها", "البراءة"),
        warrant=_arabic(r"أبرز(?:وا|ت)? (?:مذكرة|أمر)\w*", r"بموجب (?:مذكرة|أمر) (?:توقيف|قبض|اعتقال|ضبط|إحضار|قضائي)\w*", r"(?:إطلاع|أطلعت|أطلعو)(?:ه|ها) على (?:مذكرة|أمر)\w*", r"بمذكرة (?:توقيف|قبض|اعتقال)", r"عرضوا (?:عليه|عليها)? ?(?:مذكرة|أمر)\w*"),
        let_in=_arabic(r"(?:ي|ت)تلقى (?:ال)?زيارات", r"(?:ال)?زيارات (?:ال)?(?:مسموحة|منتظمة|مسموح بها)", r"(?:ي|ت)(?:زور|زوره|زورها)(?: [\u0621-\u064a]+)? (?:أسرته|أسرتها|عائلته|عائلتها|أهله|أهلها) بانتظام", r"(?:يُسمح|يسمح) (?:ل\w+ )?بزيارت(?:ه|ها)", r"(?:تستطيع|يستطيع|بإمكان) (?:أسرته|أسرتها|عائلته|عائلتها|شقيقته|شقيقتها|محاميه|محاميها) (?:أن )?زيارت(?:ه|ها)"),
        lawyer=_arabic(r"(?:ال)?محام\w*", r"(?:ال)?دفاع"),
        cared_for=_arabic(r"(?:ي|ت)?تلق(?:ى|ت|ى كل) (?:كل |كامل |جميع )?(?:ال)?(?:رعاية|علاج)\w*", r"(?:ي|ت)حظى ب(?:ال)?رعاية", r"حصلت? على (?:كل )?(?:ال)?(?:رعاية|علاج)\w*"),
        not_so=_arabic("لم", "لا", "لن", "ليس", "ليست", "دون", "بدون", "بلا", "إذا", "إن", "حتى", "قبل", "رفضت", "رفض", "ترفض", "يرفض", "غير", "ما لم", "أن", "لو", "حين", "عندما", r"قد (?:ي|ت)\w+"),
        others=_arabic("آخرين", "آخرون", "آخر", "زملاء", "زملائه", "زملائها", "متهمين", "معتقلين", "الصحافة"),
    ),
}  # fmt: skip
"""One table a language."""
