"""How French, Spanish and Russian papers give away who told, a child, and a consent that was refused, beside the plain ways."""

import re
from dataclasses import dataclass

from habeas.checking.tongues.words import family

_FR = r"(?:gardienn?e?s?|surveillante?s?|geôli(?:er|ère)s?|matonn?e?s?|sentinelles?|gendarmes?|conscrits?|infirmi(?:er|ère)s?|aides?-soignante?s?|brancardi(?:er|ère)s?|cuisini(?:er|ère)s?|codétenue?s?|agente?s? (?:de la prison|pénitentiaires?)|médecins? (?:de la prison|pénitentiaires?|de la colonie)|employée?s? (?:de la prison|pénitentiaires?)|femmes? de ménage|lingères?|aumôniers?|greffi(?:er|ère)s?|bateli(?:er|ère)s?|passeurs?|livreu(?:r|se)s?|plombiers?|balayeu(?:r|se)s?)"
_ES = r"(?:guardias?|guardian(?:es)?|guardián|carceler[oa]s?|celador(?:as?|es)?|centinelas?|gendarmes?|reclutas?|enfermer[oa]s?|camiller[oa]s?|auxiliar(?:es)?|cociner[oa]s?|compañer[oa]s? de celda|intern[oa]s?|reclus[oa]s?|funcionari[oa]s? (?:de prisiones|de la prisión)|médic[oa]s? de la (?:prisión|cárcel|colonia)|emplead[oa]s? de la (?:prisión|cárcel|colonia)|limpiador(?:as?|es)?|capell(?:án|anes)|escribient?es?|escriban[oa]s?|barquer[oa]s?|repartidor(?:as?|es)?|fontaner[oa]s?|lavander[oa]s?)"
_RU = r"(?:надзирател\w+|охранни\w+|конвоир\w*|жандарм\w*|призывник\w*|медсестр\w+|медбрат\w*|санитар\w*|фельдшер\w*|повар\w*|сокамерни\w+|тюремн\w+ врач\w*|врач\w* (?:тюрьмы|колонии|изолятора)|сотрудни\w+ (?:тюрьмы|колонии|изолятора|сизо)|уборщи\w+|прачк\w+|лодочни\w+|паромщи\w+|писар\w+|секретар\w+ (?:колонии|тюрьмы)|водопроводчи\w+)"
_UP_TO_17 = r"(?:[1-9]|1[0-7])"
_FR_AGE = rf"(?:{_UP_TO_17}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept)"
_ES_AGE = rf"(?:{_UP_TO_17}|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete)"
_RU_AGE = rf"(?:{_UP_TO_17}|одного|двух|тр[её]х|четыр[её]х|пяти|шести|семи|восьми|девяти|десяти|одиннадцати|двенадцати|тринадцати|четырнадцати|пятнадцати|шестнадцати|семнадцати|два|три|четыре|пять|шесть|семь|восемь|девять|десять|одиннадцать|двенадцать|тринадцать|четырнадцать|пятнадцать|шестнадцать|семнадцать)"
_NAME = r"(?-i:[A-ZÀ-ÞА-ЯЁ][\w’'-]+)"
_FR_SAYS = r"(?:a|ont) (?:dit|raconté|confié|vu|entendu|appris|rapporté|écrit|transmis|assuré)"
_ES_SAYS = r"(?:contó|contaron|dijo|dijeron|ha contado|han contado|ha dicho|han dicho|confió|reveló|vio|vieron|oyó|relató|avisó)"
_RU_SAYS = r"(?:рассказал\w*|сообщил\w*|видел\w*|слышал\w*|передал\w*|подтвердил\w*|поведал\w*|говорит|говорят|рассказывает)"


@dataclass(frozen=True)
class Confided:
    """Who told, which child, which consent, and where a paper says that it goes to the public."""

    told: re.Pattern[str]
    child: re.Pattern[str]
    agrees: re.Pattern[str]
    publishing: re.Pattern[str]
    outlet: re.Pattern[str]
    no: re.Pattern[str]


CONFIDED = {
    "fr": Confided(
        told=family(
            rf"(?:sources?|informatrices?|informateurs?|témoins?|témoignages?|entretien (?:avec|d')|récit (?:de|d'))\s*[:(–—-]?\s*(?:l'|une? |la |le |des |deux |de la |du )?(?:\w+ )?{_FR}",
            rf"(?:merci|remerci\w+|reconnaissant\w*|grâce)\b[^.;]{{0,30}}? (?:à la |à l'|au |à une? |à notre |la |le |l'|une? ){_FR}(?! qui (?:a|ont) signé)",
            rf"(?:savons|savent|tenons|apprenons|appris|entendu)\b[^.;]{{0,40}}? (?:par|de|d'|du|grâce à|via|auprès de) ?(?:une? |la |le |l'|notre )?{_FR}",
            rf"(?:une? |l'une? des |deux |la |le |l'|notre ){_FR}\b[^.;:]{{0,60}}? (?:nous {_FR_SAYS}|nous (?:dit|raconte|confie|écrit|informe|apprend|tient)|est notre (?:témoin|contact|source|informateur))",
            rf"ce qu'(?:une? |la |le |l')?{_FR}\b[^.;]{{0,40}}? {_FR_SAYS}",
            r"(?:savons|tenons|appris|parvien\w+|arriv\w+|sort\w+)\b[^.;]{0,40}? (?:par|de|dans|grâce à) (?:la cuisine|la buanderie|la blanchisserie|le linge|la cantine)",
        ),
        child=family(
            rf"{_NAME} \({_FR_AGE} ans\)",
            rf"{_NAME},? (?:âgée? de |qui (?:a|vient d'avoir|aura) (?:à peine |juste )?|de )?{_FR_AGE} ans(?! (?:de |d'|après|avant|plus|plus tard|et demi de|ferme))",
            rf"{_NAME} (?:a|n'a que) {_FR_AGE} ans(?! (?:de |d'))",
            rf"(?:mère|père|maman|papa|parents) (?:de |d')(?:la petite |du petit )?{_NAME},? (?:et (?:de |d'){_NAME}|{_FR_AGE} ans)",
        ),
        agrees=family(r"(?:accepte|acceptent|consent|consentent|est d'accord|sont d'accord|autorise|autorisent|a accepté|a consenti|a autorisé|a donné son (?:accord|consentement|autorisation)|(?:accord|consentement)\b[^.;]{0,40}: oui|avons (?:l'accord|le consentement|son accord|son consentement))"),
        publishing=family(r"publi\w+|presse|bulletin|lettre d'information|site|journ(?:al|aux)|article|histoire|portrait|nommée?|photo\w*|réseaux sociaux"),
        outlet=re.compile(r"(?:^|¶)[#>*_ ]*(?:(?:texte|page|article|portrait|encart|brève|message) )?pour (?:le |la |notre |l')?(?:site|page|bulletin|presse|journal|lettre d'information|facebook|réseaux|blog)\b|(?:^|¶)[#>*_ ]*(?:bulletin|lettre d'information|site web)\b[^¶.]{0,30}¶", re.IGNORECASE),
        no=family(r"ne|n'\w+|pas|plus|jamais|refus\w+|retir\w+|si|avait|avaient|avant|d'abord|sans"),
    ),
    "es": Confided(
        told=family(
            rf"(?:fuentes?|informantes?|testigos?|testimonios?|entrevista con|relato de)\s*[:(–—-]?\s*(?:un[oa]? |el |la |los |las |dos )?(?:\w+ )?{_ES}",
            rf"(?:gracias|agradec\w+)\b[^.;]{{0,30}}? (?:al |a la |a un[oa]? |a nuestr[oa] ){_ES}(?! que firm)",
            rf"(?:sabemos|saben|supimos|nos enteramos|nos consta|tenemos noticia|oímos)\b[^.;]{{0,40}}? (?:por|del?|gracias al?|a través del?) (?:un[oa]? |el |la |nuestr[oa] )?{_ES}",
            rf"(?:un[oa]? |uno de los |una de las |dos |el |la |nuestr[oa] ){_ES}\b[^.;:]{{0,60}}? (?:nos {_ES_SAYS}|nos (?:dice|cuenta|escribe|informa|avisa)|es nuestr[oa] (?:testigo|contacto|fuente|informante))",
            rf"(?:nos |lo que (?:nos )?){_ES_SAYS} (?:un[oa]? |el |la |dos |uno de los |una de las ){_ES}",
            r"(?:sabemos|supimos|llega\w*|sale\w*|salieron)\b[^.;]{0,40}? (?:por|de|en|gracias a) (?:la cocina|la lavandería|la ropa sucia|el comedor)",
        ),
        child=family(
            rf"{_NAME} \({_ES_AGE} años?\)",
            rf"{_NAME},? (?:de |que (?:tiene|cumplió|cumple) (?:apenas |sólo |solo )?){_ES_AGE} años(?! (?:de |después|antes|más))",
            rf"{_NAME} tiene (?:apenas |sólo |solo )?{_ES_AGE} años(?! de )",
            rf"(?:madre|padre|mamá|papá) de {_NAME},? (?:y (?:de )?{_NAME}|(?:de )?{_ES_AGE} años)",
        ),
        agrees=family(r"(?:acepta|aceptan|consiente|consienten|está de acuerdo|están de acuerdo|autoriza|autorizan|ha aceptado|ha consentido|ha autorizado|aceptó|ha dado su (?:consentimiento|permiso|autorización)|(?:consentimiento|permiso)\b[^.;]{0,40}: sí|tenemos (?:el|su) (?:consentimiento|permiso))"),
        publishing=family(r"publi\w+|prensa|boletín|sitio|web|periódicos?|artículo|historia|retrato|nombrad[oa]|fotos?|redes sociales"),
        outlet=re.compile(r"(?:^|¶)[#>*_ ]*(?:(?:texto|página|artículo|retrato|nota|mensaje) )?para (?:el |la |nuestr[oa] )?(?:sitio|web|página|boletín|prensa|periódico|facebook|redes|blog)\b|(?:^|¶)[#>*_ ]*(?:boletín|sitio web)\b[^¶.]{0,30}¶", re.IGNORECASE),
        no=family(r"no|ya no|nunca|jamás|rechaz\w+|retir\w+|si|había|habían|antes|primero|sin"),
    ),
    "ru": Confided(
        told=family(
            rf"(?:источник\w*|свидетел\w+|осведомител\w+|интервью с|рассказ|беседа с|разговор с)\s*[:(–—-]?\s*(?:один |одна |одного |одной )?(?:из )?(?:\w+ )?{_RU}",
            rf"(?:спасибо|благодар\w+|признательн\w+)\b[^.;]{{0,25}}? {_RU}(?!, котор\w+ подписал)",
            rf"(?:знаем|узнали|известно|слышали|слышим)\b[^.;]{{0,40}}? (?:от|через|благодаря) (?:\w+ ){{0,2}}?{_RU}",
            rf"{_RU}\b[^.;:]{{0,50}}? (?:нам {_RU_SAYS}|{_RU_SAYS} нам|наш\w* (?:свидетел|источник|человек)\w*)",
            rf"(?:нам |что нам ){_RU_SAYS} (?:\w+ ){{0,2}}?{_RU}",
            r"(?:знаем|узнали|приход\w+|попада\w+|выход\w+)\b[^.;]{0,40}? (?:из|через|с|от) (?:кухни|кухню|прачечной|прачечную|бель[её]м|столовой)",
        ),
        child=family(
            rf"{_NAME} \({_RU_AGE} (?:лет|года?)\)",
            rf"{_NAME},? (?:которо(?:му|й) (?:всего |только )?)?{_RU_AGE} (?:лет|года?)(?! (?:назад|спустя|лишения|колонии|тюрьмы))(?=[,.;)]|$| и )",
            rf"(?:мать|отец|мама|папа|матери|отца) {_NAME},? (?:и {_NAME}|{_RU_AGE} (?:лет|года?))",
        ),
        agrees=family(r"(?:согласен|согласна|согласны|соглаша\w+|не возражает|не возражают|дал[аи]? (?:сво[её] )?согласие|разрешил[аи]?|разрешает|согласие\b[^.;]{0,40}(?:: да|есть|получено)|у нас есть согласие)"),
        publishing=family(r"публик\w+|опубликова\w+|газет\w*|сайт\w*|рассылк\w+|бюллетен\w+|стать\w+|истори\w+|портрет\w*|прессе?\w*|фотографи\w+|называ\w+ имя"),
        outlet=re.compile(r"(?:^|¶)[#>*_ ]*(?:(?:текст|страница|статья|портрет|заметка) )?для (?:нашего |нашей )?(?:сайта|страницы|рассылки|газеты|прессы|бюллетеня|фейсбука|телеграма?|соцсетей)(?!\w)|(?:^|¶)[#>*_ ]*(?:бюллетень|рассылка)(?!\w)[^¶.]{0,30}¶", re.IGNORECASE),
        no=family(r"больше не|не (?:соглас\w+|да\w+|разреш\w+)|отказ\w+|отозва\w+|если|раньше|прежде|сначала|без"),
    ),
}  # fmt: skip
"""The ways of each language; Arabic drafts have those of its table alone."""
