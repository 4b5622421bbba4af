"""Words that tell as going on what may be over, in each language: a strike, isolation, no contact, visits refused, a decline, missing."""

import re
from dataclasses import dataclass

from habeas.checking.tongues.words import arabic, family


@dataclass(frozen=True, slots=True, kw_only=True)
class GoingOn:
    """The words of one language."""

    strike: re.Pattern[str]
    alone: re.Pattern[str]
    shut_off: re.Pattern[str]
    refused: re.Pattern[str]
    decline: re.Pattern[str]
    missing: re.Pattern[str]
    not_so: re.Pattern[str]
    """What takes it back, leaves it open, or tells of its end in the same breath."""
    others: re.Pattern[str]


_STILL = r"(?:(?:still|now|currently|presently|again|also|today|even now|to this day|at present|at the moment|at this (?:very )?(?:time|moment|hour)|as (?:we|I) write|at the time of writing|these days|as of today|once more|(?!on?ly\b)\w+ly) ){0,2}"
_IS = rf"(?:is|are|'s|remains?|stays?|continues? to be|goes on being|(?:has|have) (?:now |by now |also |still )?been|(?:has|have) remained) {_STILL}"
_FAST = r"(?:(?:an?|her|his|their|the|indefinite|dry|open-ended) ){0,3}(?:hunger[- ]strike|protest fast)"
_FOOD = r"(?:(?:all|any|her|his) )?(?:food|meals|nourishment|to eat|eating)"
_NOT_LET = r"(?:denied|refused|barred|banned|forbidden|prevented|kept|deprived|not (?:\w+ )?(?:allowed|permitted|let|able)|without|cut off|unable)"
_TO_SEE = r"(?:visits?|visitors?|visiting|contact|access|to see|to visit|to meet|seeing|family|relatives|lawyers?)"
_KIN = r"(?:wife|husband|mother|father|sister|brother|son|daughter|children|sisters|brothers|sons|daughters)"
_TOUJOURS = r"(?:(?:toujours|encore|actuellement|aujourd'hui|à ce jour|aussi) ){0,2}"
_EST = r"(?:est|sont|reste|restent|demeure|demeurent|se trouve|continue d'être)"
_SIGUE = (
    r"(?:está|están|sigue|siguen|continúa|continúan|permanece|permanecen|se encuentra|se mantiene)"
)
_AUN = r"(?:(?:aún|todavía|actualmente|hoy) ){0,2}"
_STILL_RU = r"(?:по-прежнему|все[её] ещ[её]|до сих пор|сейчас|и сегодня)"
_STILL_AR = r"(?:(?:لا|ما) [يت]زال|ما زالت?|لم [يت]زل)"

GOING_ON: dict[str, GoingOn] = {
    "en": GoingOn(
        strike=family(
            rf"{_IS}(?:on|in the \w+ (?:day|week|month) of|on day \w+ of) {_FAST}",
            rf"(?:continues|keeps up|goes on with|persists (?:in|with)|maintains|is (?:still )?continuing|carries on(?: with)?) (?:{_FAST}|(?:her|his) (?:fast|refusal of food))",
            r"hunger[- ]strike (?:continues|goes on|is (?:still |now )?(?:going on|continuing|under way|in its)|enters|has (?:now )?entered)",
            rf"(?:continues|goes on|persists in|keeps) (?:to refuse|refusing) {_FOOD}",
            rf"is {_STILL}(?:refusing {_FOOD}|without food|not (?:eating|taking food)|fasting)",
            rf"(?:still |now )?refuses {_FOOD}",
            rf"(?:has|have) {_STILL}(?:refused {_FOOD}|taken no food|not taken (?:any )?food|eaten nothing|not eaten|gone without food|been refusing {_FOOD})",
        ),
        alone=family(
            rf"(?:{_IS}|sits |lives |lies )(?:being )?(?:(?:held|kept|confined|locked up|isolated) )?(?:in (?:(?:prolonged|strict|total|complete|continued|the) ){{0,2}}(?:solitary(?: confinement)?|isolation|an? (?:punishment|isolation) cell)|alone in (?:a|her|his) cell|isolated from)",
        ),
        shut_off=family(
            rf"{_IS}(?:being )?(?:(?:held|kept|detained) )?(?:incommunicado|cut off from (?:the )?(?:outside|world|all contact|any contact|everybody|everyone)|without (?:any |all )?contact (?:with|to) (?:the )?(?:outside|world|anyone|anybody))",
            rf"has {_STILL}no contact with (?:the )?(?:outside|world|anyone|anybody)",
        ),
        refused=family(
            rf"{_IS}(?:being )?{_NOT_LET}(?: [\w'’]+){{0,6}}? {_TO_SEE}",
            r"(?:may|can)(?:not| not| still not)(?: [\w'’]+){0,3}? (?:see|visit|meet|speak to|receive|be visited)",
            r"(?:is|are) (?:still )?not (?:being )?let in",
            r"(?:has|have) (?:still )?(?:no|not any) (?:\w+ )?(?:way|chance|means|possibility|permission|right) (?:of (?:seeing|visiting|meeting|reaching|speaking (?:to|with))|to (?:see|visit|meet|speak (?:to|with)))",
            rf"(?:visits?|contact|access)\b[^;]{{0,40}}? {_IS}(?:being )?(?:denied|refused|banned|barred|forbidden|blocked|suspended|cut off|not (?:allowed|permitted|granted))",
            r"(?:still|continues? to|keeps?|goes? on) (?:refus|den|block|barr)(?:e|es|ing|y|ies|ying|s)\b[^;]{0,40}? (?:visits?|contact|access)",
        ),
        decline=family(
            rf"(?:health|condition|eyesight|sight)\b[^;]{{0,30}}? (?:is|keeps|continues to|goes on|(?:has|have) (?:\w+ )?been) {_STILL}(?:(?:declin|deteriorat|worsen|fail|sink)\w*|get(?:ting|s)? worse|grow(?:ing|s)? worse)",
        ),
        missing=family(
            rf"{_IS}(?:missing|disappeared)",
            r"(?:still|to this day|continues? to|goes on|go on|keeps?|persists? in) den(?:y|ies|ying) (?:that (?:it|they|he|she) (?:is |are )?(?:hold|ha[sv])\w*|holding|having|any knowledge)",
            r"(?:nobody|no one) (?:\w+ )?knows where (?:s?he|m[rs]s? [\w’'-]+|[\w’'-]+ [\w’'-]+) (?:is|sits|may be)",
            rf"(?:family|relatives|parents|{_KIN}|lawyers?|friends|colleagues|nobody|no one|who love (?:her|him)) (?:\w+ )?(?:(?:do|does) not|don't|doesn't|cannot|can) (?:\w+ )?(?:know|say|tell|find out|learn) where (?:s?he|m[rs]s? [\w’'-]+|[\w’'-]+ [\w’'-]+) (?:is|sits|may be)",
            rf"(?:have|has) {_STILL}(?:no|not the (?:slightest|least|faintest)|not any|little) (?:idea|notion|clue|knowledge|news|word|information|inkling) (?:of |about |as to |on )?(?:where|(?:her|his) (?:whereabouts|place of detention|fate))",
            rf"(?:is|are) {_STILL}(?:in the dark|without (?:any )?(?:news|word|knowledge)|not told|left without word|uninformed) (?:of |about |as to |on )?(?:where|(?:her|his) (?:whereabouts|place of detention|fate))",
            rf"(?:whereabouts|fate)\b[^;]{{0,20}}? {_IS}(?:unknown|not known|a secret)",
        ),
        not_so=family(r"until", r"till", r"ended", r"called off", r"gave up", r"given up", r"broken off", r"came to an end", r"no longer", r"when", r"while", r"then", r"at (?:that|the) time", r"was", r"had"),
        others=family(r"cell-?mates?", r"colleagues?", r"co-(?:accused|defendants?)", r"others?", r"(?:other|fellow|all|many|some|several|two|three) (?:\w+ )?(?:prisoners|detainees|inmates|women|men|journalists)"),
    ),
    "fr": GoingOn(
        strike=family(
            rf"{_EST} {_TOUJOURS}en grève de la faim",
            rf"(?:poursuit|continue|maintient|observe) {_TOUJOURS}(?:sa|une|cette) grève de la faim",
            r"grève de la faim (?:se poursuit|continue|dure toujours|entre dans|n'a pas pris fin)",
            r"(?:continue (?:de|à)|persiste à) (?:refuser (?:de |toute |la )?\w+|ne pas (?:manger|s'alimenter))",
            rf"refuse {_TOUJOURS}(?:de s'alimenter|de manger|toute (?:nourriture|alimentation)|la nourriture)",
        ),
        alone=family(rf"{_EST} {_TOUJOURS}(?:(?:maintenue?|détenue?|placée?|tenue?) )?(?:à l'isolement|en isolement|au cachot|au mitard)"),
        shut_off=family(rf"{_EST} {_TOUJOURS}(?:(?:maintenue?|détenue?|placée?|tenue?) )?(?:au secret|coupée? du monde|sans (?:aucun )?contact avec (?:l'extérieur|le monde))"),
        refused=family(
            rf"{_EST} {_TOUJOURS}(?:privée?s? d|interdite?s? d)[e']\s?(?:\w+ ){{0,2}}?(?:visites?|parloirs?|contacts?|[lv]oir)",
            rf"se voi(?:t|ent) {_TOUJOURS}(?:refuser|interdire)\b[^;]{{0,40}}?(?:visites?|contacts?|parloirs?|voir|famille|avocate?)",
            rf"(?:visites?|contacts?|parloirs?)\b[^;]{{0,40}}? {_EST} {_TOUJOURS}(?:refusé|interdit|suspendu|bloqué)e?s?",
            rf"ne peu(?:t|vent) {_TOUJOURS}(?:pas|plus) (?:\w+ ){{0,2}}?(?:voir|recevoir|visiter|rencontrer|rendre visite)",
            r"(?:on|qui|administration|autorités?|prison|direction|service) (?:\w+ ){0,4}?(?:refus(?:e|ent)|interdi(?:t|sent)) (?:toujours|encore)\b[^;]{0,40}?(?:visites?|contacts?|parloirs?|voir)",
        ),
        decline=family(r"(?:santé|état)\b[^;]{0,40}? (?:se (?:dégrade|détériore)|décline|empire|s'aggrave|continue (?:de |à )(?:se (?:dégrader|détériorer)|décliner|s'aggraver|empirer))"),
        missing=family(rf"{_EST} {_TOUJOURS}(?:portée? disparue?|disparue?|introuvable)", rf"on ignore {_TOUJOURS}où (?:se trouve|est)", r"(?:est|reste) sans nouvelles d[e']"),
        not_so=family(r"n'\w+", r"ne (?!peu)", r"ni", r"si", r"s'il\w*", r"jusqu'\w+", r"lorsqu\w+", r"quand", r"serait", r"alors", r"était", r"avait"),
        others=family(r"codétenu\w*", r"coaccusé\w*", r"autres?", r"(?:plusieurs|trois|deux|des) (?:détenu|prisonni|journaliste|militant)\w*"),
    ),
    "es": GoingOn(
        strike=family(
            rf"{_SIGUE} {_AUN}en huelga de hambre", r"lleva\b[^;]{0,30}? en huelga de hambre",
            rf"(?:continúa|mantiene|prosigue|sostiene)(?: con)? {_AUN}(?:su|la|una) huelga de hambre",
            r"huelga de hambre (?:continúa|sigue|prosigue|se mantiene|entra en)",
            r"(?:sigue|continúa) (?:negándose a|rechazando|sin) (?:\w+ ){0,2}?(?:comer|ingerir|alimentarse|alimentos?|comida)",
            r"(?:aún|todavía) (?:se niega a|rechaza) (?:\w+ ){0,2}?(?:comer|ingerir|alimentarse|alimentos?|comida)",
        ),
        alone=family(rf"{_SIGUE} {_AUN}(?:(?:recluid|detenid|mantenid)[oa] )?(?:en (?:régimen de )?aislamiento|en confinamiento solitario|en una celda de castigo|aislad[oa])"),
        shut_off=family(rf"{_SIGUE} {_AUN}(?:(?:recluid|detenid|mantenid)[oa] )?(?:incomunicad[oa]|en (?:régimen de )?incomunicación|sin contacto (?:alguno )?con el (?:exterior|mundo))"),
        refused=family(
            rf"{_SIGUE} {_AUN}(?:sin (?:poder )?(?:\w+ ){{0,2}}?(?:visitas?|contacto|ver)|privad[oa]s? de (?:\w+ )?(?:visitas?|contacto))",
            r"se (?:l[ea]s?|l[oa]s?) (?:siguen?|continúan?) (?:negando|denegando|prohibiendo|impidiendo)\b[^;]{0,40}?(?:visitas?|contacto|ver|familia|abogad[oa])",
            r"siguen? (?:negándo|denegándo|prohibiéndo|impidiéndo)(?:l[ea]s?)\b[^;]{0,40}?(?:visitas?|contacto|ver|familia|abogad[oa])",
            rf"(?:visitas?|contacto)\b[^;]{{0,40}}? {_SIGUE} {_AUN}(?:prohibid|denegad|suspendid|bloquead)[oa]s?",
            r"(?:aún|todavía|sigue sin|siguen sin)? ?no pueden? (?:\w+ )?(?:ver|visitar|recibir)",
        ),
        decline=family(r"(?:salud|estado)\b[^;]{0,40}? (?:se (?:deteriora|agrava)|empeora|(?:sigue|continúa|está) (?:deteriorándose|empeorando|agravándose))"),
        missing=family(rf"{_SIGUE} {_AUN}(?:desaparecid[oa]|en paradero desconocido)", rf"(?:aún|todavía)? ?se desconoce {_AUN}(?:su|el) paradero"),
        not_so=family(r"(?<!ya )no (?!puede)", r"ya no", r"ni", r"si", r"hasta", r"cuando", r"entonces", r"estaba", r"había", r"estaría"),
        others=family(r"compañer\w+", r"coacusad\w+", r"otr[oa]s?", r"(?:varios|dos|tres) (?:pres|detenid|periodist)\w+"),
    ),
    "ru": GoingOn(
        strike=family(
            r"(?:держит|продолжает|ведёт|ведет) (?:\w+ )?голодовку", r"голодает", r"(?:находится|остаётся|остается) (?:\w+ )?на голодовке",
            r"голодовка (?:\w+ ){0,2}продолжается", r"продолжает (?:отказываться от (?:еды|пищи)|голодать)", r"отказывается от (?:еды|пищи|при[её]ма пищи)",
        ),
        alone=family(r"(?:находится|содержится|остаётся|остается|сидит|продолжает находиться) (?:[\w-]+ ){0,3}?(?:в одиночн\w+ \w+|в одиночке|в изоляции|в карцере|в ШИЗО)"),
        shut_off=family(r"(?:находится|содержится|остаётся|остается) (?:[\w-]+ ){0,3}?(?:без (?:всякой )?связи|инкоммуникадо|в полной изоляции)"),
        refused=family(
            rf"{_STILL_RU} (?:\w+ ){{0,4}}?(?:не (?:пускают|допускают|дают|разрешают|предоставляют)|отказ\w+|запрещ\w+|лиш[её]н\w*)[^;]{{0,40}}?(?:свидани\w*|встреч\w*|адвокат\w*|родн\w*|семь\w*|сестр\w*)",
            r"свидани\w+[^;]{0,30}? (?:запрещены|не разрешены|не разрешают|не дают|не предоставля\w+)",
            r"не (?:пускают|допускают) (?:к (?:ней|нему) )?(?:\w+ ){0,2}?(?:родн|семь|сестр|брат|адвокат)\w*", r"не дают (?:ей |ему )?(?:\w+ )?свидани\w+",
        ),
        decline=family(r"(?:здоровь\w+|состояни\w+)\b[^;]{0,40}? (?:ухудшается|продолжает ухудшаться)"),
        missing=family(r"(?:остаётся|остается|считается|числится) (?:\w+ )?(?:пропавш|исчезнувш)\w+", r"местонахождение (?:(?!был)\w+ ){0,3}(?:неизвестно|не установлено)"),
        not_so=family(r"больше не", r"уже не", r"если", r"когда", r"пока", r"тогда", r"якобы", r"бы", r"был[аои]?"),
        others=family(r"сокамерни\w+", r"други[ехм]\w*", r"коллег\w+", r"заключ[её]нные"),
    ),
    "ar": GoingOn(
        strike=arabic(
            rf"{_STILL_AR}[^.;؛،]{{0,40}}?(?:مضربة?|إضراب\w*) عن الطعام", r"[يت]واصل[^.;؛،]{0,25}?إضراب\w*", r"[يت]ستمر[^.;؛،]{0,15}?إضراب\w*",
            r"مضربة? عن الطعام منذ", r"في إضراب عن الطعام منذ", r"[يت]واصل رفض الطعام", r"[يت]رفض الطعام",
        ),
        alone=arabic(rf"{_STILL_AR}[^.;؛،]{{0,40}}?(?:الحبس الانفرادي|العزل|زنزانة انفرادية)", r"محتجزة? في (?:الحبس الانفرادي|زنزانة انفرادية)"),
        shut_off=arabic(rf"{_STILL_AR}[^.;؛،]{{0,40}}?بمعزل عن العالم", r"محتجزة? بمعزل عن العالم"),
        refused=arabic(rf"{_STILL_AR}[^.;؛]{{0,40}}?(?:محروم\w*|ممنوع\w*|[يت]منع\w*|مرفوض\w*)[^.;؛]{{0,30}}?(?:زيار\w*|الاتصال|أسرت\w*|عائلت\w*|محام\w*)", r"(?:الزيارات|الزيارة) (?:لا تزال |ما زالت )?ممنوعة"),
        decline=arabic(r"(?:صحت\w*|صحة|حالت\w*)[^.;؛،]{0,40}?(?:[يت]تدهور|في تدهور مستمر|تزداد سوءا?ً?)"),
        missing=arabic(rf"{_STILL_AR}[^.;؛،]{{0,30}}?مفقودة?", r"مكان (?:وجود|احتجاز)\w*[^.;؛،]{0,20}? (?:مجهول|غير معروف)"),
        not_so=arabic("لم يعد", "لم تعد", "إذا", "لو", "حتى", "عندما", "كان", "كانت", "حين"),
        others=arabic(r"زميل\w*", r"آخر\w*", r"السجناء"),
    ),
}  # fmt: skip
