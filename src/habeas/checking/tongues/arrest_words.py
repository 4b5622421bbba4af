"""Where somebody is said to have been arrested, in each language: the place in the group `place`."""

import re

_CITY = r"(?P<place>[A-ZÀ-Þ][\w'’-]{2,})"
_AFTER = {
    "fr": r"(?:transf|déten|incarc|condui|emmen|plac|condamn|écrou|prison|jug|libér|puis)\w*",
    "es": r"(?:traslad|deten(?=ción)|recluid|encarcel|llevad|conducid|conden|prisión|cárcel|juzg|libera|luego|después)\w*",
    "ru": r"(?:перев|содерж|доставл|отправл|помещ|заключ|приговор|тюрьм|сизо|освобо|затем|потом|этап)\w*",
    "ar": r"(?:نقل|نُقل|محتجز|اقتيد|اقتيدت|سجن|حكم|ثم|أفرج|أُفرج)\w*",
}
"""What tells that the place is that of something after the arrest."""


def _between(language: str) -> str:
    return rf"(?:(?!(?<!\w){_AFTER[language]})[^.;¶؛])"


ARRESTED_IN: dict[str, re.Pattern[str]] = {
    "fr": re.compile(rf"(?i:arrêtée?|interpellée?|appréhendée?|capturée?|enlevée?|arrestation|interpellation)(?!\w){_between('fr')}{{0,70}}?(?<!\w)(?:à|en|près d[e'’]|aux abords d[e'’]|à l'aéroport d[e'’]|dans (?:la ville|le quartier|la région) d[e'’]) ?{_CITY}"),
    "es": re.compile(rf"(?i:detenid[oa]|arrestad[oa]|capturad[oa]|aprehendid[oa]|detuv\w+|arrestaron|arrestó|(?<!en )detención|arresto|captura)(?!\w){_between('es')}{{0,70}}?(?<!\w)(?:en|cerca de|en el aeropuerto de|en la (?:ciudad|localidad|región) de) {_CITY}"),
    "ru": re.compile(rf"(?i:задержал\w*|арестовал\w*|схватил\w*|задержан\w*|арестован\w*|задержани\w+|взя\w+ под стражу|арест\w{{0,2}})(?!\w){_between('ru')}{{0,70}}?(?<!\w)(?:в|во|под|близ)(?: городе| г\.| аэропорту)? (?P<place>[А-ЯЁ][\w-]{{2,}})|(?<!\w)[Вв](?: городе| г\.)? (?P<first>[А-ЯЁ][\w-]{{2,}}) (?:\w+ ){{0,3}}?(?:задержал|арестовал|был\w? задержан|был\w? арестован)\w*"),
    "ar": re.compile(rf"(?<![\u0621-\u064a])[وف]?(?:اعتُ?قلت?(?:ه|ها|وه|وها)?|أُ?وقفت?(?:ه|ها)?|(?:أُ?لقي|ألقت) [\u0621-\u064a ]{{0,30}}?القبض(?: علي(?:ه|ها))?|القبض علي(?:ه|ها)|قُ?بض علي(?:ه|ها)|اعتقاله|اعتقالها|احتُ?جزت?|توقيفه|توقيفها){_between('ar')}{{0,70}}?(?<![\u0621-\u064a])(?:في|قرب) (?:(?P<city>مدينة|بلدة|العاصمة|مطار) )?(?P<place>[\u0621-\u064a]{{3,}})"),
}  # fmt: skip
"""One pattern a language."""
