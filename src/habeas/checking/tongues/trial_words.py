"""What is said of a trial in each language: open or closed, who was there, which court, to how long."""

import re
from dataclasses import dataclass

from habeas.checking.tongues.words import family

_AR = r"(?<![\u0621-\u064a])[وف]?(?:{})(?![\u0621-\u064a])"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialWords:
    """The words of one language. `name` in `court` is what tells one court from another."""

    open: re.Pattern[str]
    closed: re.Pattern[str]
    present: re.Pattern[str]
    absent: re.Pattern[str]
    trial: re.Pattern[str]
    """That a sentence is about a hearing."""
    not_so: re.Pattern[str]
    """What takes a word back that stands after it."""
    right: re.Pattern[str]
    """That a right or a rule is told of, not what happened."""
    court: re.Pattern[str]
    judges: re.Pattern[str]
    """What a court does."""
    passed: re.Pattern[str]
    """That a length is the term of a sentence."""
    no_term: re.Pattern[str]
    """That it is another: what was asked for, faced, served, what others got."""


def _arabic(*forms: str) -> re.Pattern[str]:
    return re.compile(_AR.format("|".join(forms)))


TRIALS: dict[str, TrialWords] = {
    "fr": TrialWords(
        open=family(r"audiences? publiques?", r"séances? publiques?", r"procès (?:\w+ ){0,2}?public", r"(?:audience|procès|séance|débats?|portes)\b[^.;]{0,20}? (?:est|était|étaient|fut|furent|été|tenu\w*|déroulé\w*|restée?)(?: \w+)? (?:publi(?:c|cs|que|ques)|ouverte?s?)(?: au public| à tous| à la presse)?", r"ouverte?s? (?:au public|à tous|à la presse)", r"en public", r"publiquement", r"(?:public|journalistes|presse|observateurs)\b[^.;]{0,20}? (?:admis\w*|autorisé\w*|invité\w*|pu (?:\w+ )?(?:assister|entrer|suivre))"),
        closed=family(r"(?:à )?huis clos", r"portes (?:closes|fermées)", r"(?:sans|hors la présence du) public"),
        present=family(r"en (?:sa|leur) présence", r"en présence d(?:e l'|u |e la )(?:accusée?|prévenue?|intéressée?|détenue?)", r"(?:était|fut|a été) (?:bien |elle-même |lui-même )?présente?", r"(?:a|avait) (?:pu )?(?:comparu|assisté)", r"(?:comparaissait|comparut|assistait|assista|assister|comparaître)(?: \w+)? (?:à (?:l'audience|son procès|sa condamnation)|aux débats|devant)", r"dans le box"),
        absent=family(r"par (?:contumace|défaut)", r"en (?:son|leur|l') ?absence", r"(?:était|étant|fut) absente?", r"hors (?:de )?sa présence", r"sans (?:sa présence|qu'(?:il|elle) (?:\w+ )*(?:présente?|comparaisse|assiste)\b)"),
        trial=family(r"audiences?", r"procès", r"tribunal", r"cour", r"salle", r"jug\w+", r"verdict", r"débats", r"condamn\w+"),
        not_so=family(r"n'\w+", r"ne", r"ni", r"pas", r"sans", r"jamais", r"non", r"aucune?", r"refus\w+", r"empêch\w+"),
        right=family(r"droits?", r"articles?", r"pacte", r"règles?", r"exig\w+", r"garanti\w*", r"doi(?:t|vent)", r"aurai(?:t|ent) dû", r"toute personne"),
        court=re.compile(r"\b(?i:tribunal|cour)(?: (?!(?:a|qui|par|le|la|les|en|au|pour|et|dans|sur|ont|avait)\b)[\w'’-]+){0,5}"),
        judges=family(r"condamn\w+", r"ordonn\w+", r"prolong\w+", r"jugée?", r"déclar\w+ coupable", r"reconnu\w* coupable", r"plac\w+ en détention", r"confirm\w+", r"rejet\w+", r"acquitt\w+", r"renouvel\w+", r"statu\w+", r"inflig\w+", r"prononc\w+"),
        passed=family(r"condamnée?s?", r"condamn(?:e|ait|a)", r"condamnation", r"peine", r"inflig\w+", r"prononc\w+", r"écop\w+", r"verdict", r"jugement"),
        no_term=family(r"requi\w+", r"réclam\w+", r"procureur\w*", r"parquet", r"encour\w+", r"risqu\w+", r"pourrai\w+", r"jusqu'à", r"maximum", r"purg\w+", r"depuis", r"passé\w*", r"après", r"plus tard", r"sursis", r"réduit\w*", r"coaccusé\w*", r"autres?", r"précédent\w*", r"âgée?s?", r"reste\w*", r"attend\w*", r"détention provisoire", r"détention", r"prolong\w+", r"avant", r"il y a"),
    ),
    "es": TrialWords(
        open=family(r"audiencias? públicas?", r"(?:sesi[oó]n|sesiones|vista) públicas?", r"juicio (?:\w+ ){0,2}?público", r"a puertas? abiertas?", r"(?:audiencia|juicio|sesión|vista)\b[^.;]{0,20}? (?:es|era|fue|sido|estuvo|celebró)(?: \w+)? (?:públic[oa]s?|abiert[oa]s?)(?: al público| a todos| a la prensa)?", r"abiert[oa]s? (?:al público|a todos|a la prensa)", r"en público", r"públicamente", r"de cara al público", r"con (?:presencia|asistencia) de (?:público|(?:la )?prensa)", r"(?:el público|los periodistas|la prensa|los observadores) (?:\w+ ){0,2}(?:pudo|pudieron|podían?) (?:\w+ )?(?:asistir|entrar|presenciar|seguir)"),
        closed=family(r"a puertas? cerradas?", r"audiencia (?:privada|reservada|cerrada)", r"sin público", r"en secreto"),
        present=family(r"en su presencia", r"en presencia del? (?:la )?(?:acusad[oa]|procesad[oa]|imputad[oa]|interesad[oa])", r"estuvo (?:\w+ )?presente", r"estaba (?:\w+ )?presente", r"hizo acto de presencia", r"compareci(?:ó|eron|do)", r"asisti(?:ó|do) a (?:la audiencia|su juicio|la sesión)", r"en el banquillo"),
        absent=family(r"en su ausencia", r"en rebeldía", r"en ausencia", r"estuvo ausente", r"sin su presencia", r"sin (?:que (?:él|ella) )?(?:\w+ )?(?:pudiera|pudiese|poder|haber podido) (?:\w+ )?asistir", r"sin (?:que (?:él|ella) )?(?:estuviera|estuviese) presente"),
        trial=family(r"audiencias?", r"juicio", r"tribunal", r"juzgado", r"sala", r"sesión", r"diligencia", r"vista", r"sentenci\w+", r"conden\w+", r"proceso", r"veredicto"),
        not_so=family(r"no", r"ni", r"sin", r"nunca", r"jamás", r"tampoco", r"ningun\w*", r"impidi\w+", r"neg\w+"),
        right=family(r"derechos?", r"artículos?", r"pacto", r"reglas?", r"exig\w+", r"garant[ií]\w+", r"deb(?:e|en|ía|ió|iera)", r"toda persona"),
        court=re.compile(r"\b(?i:tribunal|juzgado|corte|audiencia (?=Nacional|Provincial))(?: (?!(?:lo|la|le|que|se|en|por|al|y|para|ha|había|no|el)\b)[\w'’-]+| (?:la|el) (?=[A-ZÀ-Þ])){0,5}"),
        judges=family(r"conden\w+", r"orden\w+", r"prorrog\w+", r"prolong\w+", r"juzg\w+", r"declar\w+ culpable", r"hall\w+ culpable", r"dict\w+", r"decret\w+", r"confirm\w+", r"rechaz\w+", r"desestim\w+", r"absolvi\w+", r"renov\w+", r"impus\w+", r"sentenci\w+", r"resolvi\w+"),
        passed=family(r"conden\w+", r"pena", r"sentenci\w+", r"impus\w+", r"impuso", r"fallo", r"dictó"),
        no_term=family(r"pidi\w+", r"solicit\w+", r"fiscal\w*", r"enfrent\w+", r"afront\w+", r"podría\w*", r"hasta", r"máxim[oa]", r"cumpli\w+", r"lleva\w*", r"desde", r"hace", r"después", r"más tarde", r"suspend\w+", r"reduj\w+", r"reducid\w+", r"otr[oa]s?", r"coacusad\w+", r"anterior\w*", r"edad", r"restan?", r"quedan?", r"espera\w*", r"prisión preventiva", r"detención", r"pr[oó]rrog\w+", r"prolong\w+", r"antes"),
    ),
    "ru": TrialWords(
        open=family(r"(?:в|на) открыт\w+ (?:судебн\w+ )?заседани\w+", r"при (?:открытых дверях|публике)", r"открыт\w+ (?:судебн\w+ )?(?:процесс|заседани|слушани)\w*", r"(?:процесс|суд|заседани|слушани)\w*[^.;]{0,30}? (?:был\w* |проходил\w* |прош[её]л |прошло |велось |шёл |шел )?(?:открыт(?:ым|ыми|о|ый)|публичн\w+|гласн\w+)", r"(?:журналист|пресс|публик|слушател|наблюдател)\w+ (?:\w+ ){0,2}(?:пустили|допустили|допущен\w*|могли)", r"(?:пустили|допустили|пригласили) (?:\w+ ){0,2}(?:журналист|пресс|публик|слушател|наблюдател)\w+"),
        closed=family(r"закрыт\w+ (?:судебн\w+ )?(?:процесс|заседани|слушани)\w*", r"за закрытыми дверями", r"(?:процесс|суд|заседани|слушани)\w*[^.;]{0,30}? (?:был\w*|проходил\w*|прош[её]л|прошло) закрыт\w+", r"без (?:публики|прессы|слушателей)"),
        present=family(r"в (?:его|её|ее) присутствии", r"в присутствии (?:обвиняем|подсудим)\w+", r"присутствовал[аи]?", r"(?:его|её|ее|обвиняем\w+|подсудим\w+) (?:\w+ ){0,5}?(?:доставили|привезли|привели)", r"(?:доставлен|привез[её]н|приведен)[аы]? в (?:суд|зал)\w*", r"участвовал[аи]? в (?:заседании|процессе)"),
        absent=family(r"заочно", r"в (?:его|её|ее) отсутстви[ие]", r"в отсутствие (?:обвиняем|подсудим)\w+", r"без (?:его|её|ее) (?:участия|присутствия)", r"отсутствовал[аи]?"),
        trial=family(r"заседани\w+", r"процесс\w*", r"суд\w*", r"слушани\w+", r"зал\w*", r"приговор\w*", r"подсудим\w+"),
        not_so=family(r"не", r"ни", r"нет", r"без", r"никогда"),
        right=family(r"прав[оа]?", r"статья|статьи|статье|статьёй", r"правил\w*", r"пакт\w*", r"требу\w+", r"гарантир\w+", r"долж\w+", r"каждый"),
        court=re.compile(r"(?<!\w)(?:[А-ЯЁа-яё-]+(?:ский|ского|скому|ским|ском|ный|ного|ному|ным|ном|ой|ий) ){0,3}(?i:суд(?:а|у|ом|е)?|трибунал\w*)(?!\w)(?: [А-ЯЁ][\w-]+){0,2}"),
        judges=family(r"приговор\w+", r"признал\w*", r"постанов\w+", r"назначил\w*", r"продлил\w*", r"осудил\w*", r"избрал\w*", r"отправил\w*", r"заключил\w*", r"оставил\w*", r"оправдал\w*", r"вынес\w*", r"утвердил\w*", r"отклонил\w*"),
        passed=family(r"приговор\w*", r"осужд\w+", r"осудил\w*", r"назначил\w*", r"срок\w*", r"наказани\w+", r"получил\w*"),
        no_term=family(r"запросил\w*", r"требовал\w*", r"прокур\w+", r"гроз\w+", r"может", r"до", r"максимальн\w+", r"отбыл\w*", r"отсидел\w*", r"пров[её]л\w*", r"уже", r"спустя", r"назад", r"через", r"условн\w+", r"сократил\w*", r"снизил\w*", r"других", r"другого", r"соучастник\w*", r"лет от роду", r"возраст\w*", r"оста[лё]\w+", r"жд[её]т", r"в сизо", r"после", r"стражей", r"стражу", r"продл\w+"),
    ),
    "ar": TrialWords(
        open=_arabic(r"(?:ال)?جلسة (?:كانت )?(?:ال)?علنية", r"(?:في |ب)?جلس(?:ة|ات) (?:ال)?علنية", r"(?:ال)?محاكمة (?:ال)?علنية", r"(?:عُقدت|عقدت|جرت|تمت|انعقدت) [^.؛،]{0,40}?(?:علنا|علناً|علنًا|علنية)", r"علنا|علناً|علنًا", r"حضر(?:ه|ها|ت|ته|تها)? (?:ال)?(?:صحفيون|صحافيون|صحافة|جمهور|مراقبون)", r"مفتوحة (?:أمام|للجمهور|للصحافة)\w*", r"سُ?مح (?:للجمهور|للصحفيين|للصحافة|للمراقبين) ب(?:حضور|دخول|متابعة)"),
        closed=_arabic(r"(?:ال)?سرية", r"(?:في|ب)?(?:ال)?جلس(?:ة|ات) (?:ال)?مغلقة", r"(?:ال)?محاكمة (?:ال)?(?:مغلقة|سرية)", r"خلف أبواب مغلقة", r"غير علنية"),
        present=_arabic(r"(?<!للجمهور )(?<!للصحافة )(?<!للصحفيين )(?<!لأسرته )(?<!لأسرتها )بحضور(?:ه|ها)", r"في حضوره", r"في حضورها", r"(?:كان|كانت) (?:حاضرا|حاضراً|حاضرًا|حاضرة)", r"حضرت? (?:ال)?(?:جلسة|محاكمة|محاكمته|محاكمتها)", r"حضورياً?", r"مثلت? أمام"),
        absent=_arabic(r"غيابيا|غيابياً|غيابيًا", r"في غيابه", r"في غيابها", r"(?:كان|كانت) (?:غائبا|غائباً|غائبًا|غائبة)", r"دون حضوره", r"دون حضورها", r"من دون حضوره", r"من دون حضورها"),
        trial=_arabic(r"(?:ال)?جلس(?:ة|ات)", r"(?:ب|ل)?(?:ال)?محاكمة", r"محاكمته|محاكمتها", r"(?:ال)?محكمة", r"(?:ال)?حكم", r"قضت", r"جددت"),
        not_so=_arabic("لم", "لا", "ليست", "غير", "دون", "بدون", "ولم", "منعت", "مُنع", "منع"),
        right=_arabic(r"(?:ال)?حق", r"(?:ال)?مادة", r"(?:ال)?عهد", r"(?:ال)?قواعد", "يجب", "ينبغي", "تضمن", "لكل شخص"),
        court=re.compile(r"(?<![\u0621-\u064a])[وفبلك]?(?:ال)?محكمة(?: (?!(?:في|من|على|إلى|عن|التي|قد|أن|أي|بشأن)\b)[\u0621-\u064a]+){1,4}"),
        judges=_arabic("قضت", "حكمت", "أدانت", "أدانته", "أدانتها", "أمرت", "قررت", "جددت", "مددت", "أصدرت", "أيدت", "رفضت", "برأت", "عاقبت", "عاقبته", "عاقبتها", "صدر عن", "من قبل", "من جانب", "أمام"),
        passed=_arabic(r"(?:ال)?حكم", "حُكم", "حكمت", "قضت", r"(?:ب)?(?:ال)?سجن", "عاقبت", "عاقبته", "عاقبتها", "عقوبة", "بعقوبة", "أدانت", "أدين", "أدينت"),
        no_term=_arabic("طلبت", "طالبت", "طلب", r"(?:ال)?نيابة", "يواجه", "تواجه", "قد", "تصل إلى", "أقصى", "أقصاها", "قضى", "أمضى", "أمضت", "منذ", "بعد", "مع وقف التنفيذ", "خُفف", "خففت", "آخرين", "آخر", "العمر", "عمره", "عمرها", "تبقى", "ينتظر", "تنتظر", "احتياطيا", "احتياطياً", "الاحتياطي", "قبل", "يبلغ", "مددت", "تمديد", "مدد", "جددت", "تجديد", "حبسه", "حبسها"),
    ),
}  # fmt: skip
"""One table a language."""
_KINDS = {
    "supreme": r"supreme|suprême|suprem[oa]|верховн\w+|(?:ال)?عليا",
    "appeal": r"appeals?|appellate|appel|apelaci[oó]n\w*|апелляц\w+|(?:ال)?استئناف\w*",
    "military": r"militar\w*|militaire\w*|военн\w+|(?:ال)?عسكرية",
    "constitutional": r"constitutional|constitutionnel\w*|constitucional\w*|конституционн\w+|(?:ال)?دستورية",
    "cassation": r"cassation|casaci[oó]n|кассац\w+|(?:ال)?نقض|(?:ال)?تمييز",
}
KINDS = {name: re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE) for name, words in _KINDS.items()}  # fmt: skip
"""The kinds of court that no translator takes for another."""
OF_THE_WORLD = re.compile(r"(?<!\w)(?:europ[ée]\w+|inter-?am[ée]rica\w+|internationale?|internacional|pénale|africa\w+|европейск\w+|международн\w+|межамериканск\w+|(?:ال)?أوروبية|(?:ال)?دولية|(?:ال)?أفريقية)(?!\w)", re.IGNORECASE)  # fmt: skip
"""Courts of no state."""
ANY_COURT = re.compile(r"(?:tribunal|cour|juzgado|corte|audiencia|суд\w{0,2}|трибунал\w*|[وفبل]?محكمة|supr[êe]m[eoa]?|régional[e]?|regional(?:es)?|provincial|nacional|national|district|distrito|première|primera|instance|instancia|penal|pénal|criminel\w*|correctionnel\w*|municipal|city|ville|grande|haute|верховн\w+|районн\w+|областн\w+|городск\w+|краев\w+|мировой|военн\w+|апелляционн\w+|кассационн\w+|конституционн\w+|(?:ال)?(?:ابتدائية|إقليمية|عليا|عسكرية|استئناف\w*|جنايات|جنح|جزئية|مدينة|منطقة|محلية|مركزية|خاصة|ثورية|دستورية|نقض|تمييز|مختصة|بداية|جنائية|درجة|أولى|الأولى|عاصمة|أمن|دولة|الدولة))", re.IGNORECASE)  # fmt: skip
"""A word that any court may have in its name."""
