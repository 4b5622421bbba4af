"""How often, and how many, in each language: what is counted, times in one word, totals."""

from dataclasses import dataclass

from habeas.core.facts import Fact
from habeas.kinds.arrest import Arrest
from habeas.kinds.hearing import Hearing
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.release import Release
from habeas.kinds.transfer import Transfer
from habeas.kinds.visit import Visit
from habeas.reading.es import durations as es
from habeas.reading.fr import durations as fr
from habeas.reading.ru import durations as ru

_ARABIC = {"ثلاث": 3, "ثلاثة": 3, "أربع": 4, "أربعة": 4, "خمس": 5, "خمسة": 5, "ست": 6, "ستة": 6, "سبع": 7, "سبعة": 7, "ثماني": 8, "ثمان": 8, "ثمانية": 8, "تسع": 9, "تسعة": 9, "عشر": 10, "عشرة": 10}  # fmt: skip
_ARABIC_NUMBER = rf"(?:\d+|{'|'.join(sorted(_ARABIC, key=len, reverse=True))})"
_PRE = r"(?<![\u0621-\u064a])[وفبل]?(?:ال)?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Counting:
    """The words of one language. `number` is a number in figures or words; `times` what it is followed by: times, occasions."""

    number: str
    times: str
    once: dict[str, int]
    """How often, in one word or a set phrase."""
    things: tuple[tuple[type[Fact], str, str], ...]
    """The kinds that are counted, each with its noun in the plural and its verb."""
    pairs: tuple[tuple[type[Fact], str], ...] = ()
    """Two of a kind, in one word."""
    least: str
    """What stands before a number that is a least one."""
    total: str
    """A total, with its number in the group `total`."""
    unit: str


COUNTING: dict[str, Counting] = {
    "fr": Counting(
        number=fr.NUMBER,
        times=r"(?:fois|reprises|occasions)",
        once={"une seule fois": 1, "une fois": 1},
        things=(
            (Arrest, r"(?:arrestations|interpellations)", r"(?:arrêtée?|interpellée?|appréhendée?)"),
            (Release, r"libérations", r"(?:libérée?|remise? en liberté|relâchée?)"),
            (Visit, r"visites", r"(?:rend(?:re|u) visite|rendue? (?:auprès|à son chevet)|(?:allée?s?|venue?s?) l[ae] voir|visitée?|(?:l[ae']|lui)(?: \w+)? ?(?:vue?|voir)|rencontrée?|reçu la visite)"),
            (Hearing, r"(?:audiences|comparutions)", r"(?:comparu|présentée? (?:devant|à) (?:le|un) (?:juge|tribunal)|traduite? devant)"),
            (Transfer, r"(?:transferts|transfèrements)", r"(?:transférée?|déplacée?|changée? de prison)"),
            (HungerStrike, r"grèves de la faim", r"(?:mise? en grève de la faim|entamé une grève de la faim)"),
        ),
        least=r"(?:au moins|plus de|pas moins de)",
        total=r"(?:soit|ce qui fait|en tout|au total)[^.;,\d]{0,25}?(?P<total>{n})(?: \w+)? (?:en tout|au total)|(?:au total|en tout),? (?P<total2>{n})|,? soit (?P<total3>{n})",
        unit=r"(?:jours?|semaines?|mois|ans|années|personnes|détenus|heures)",
    ),
    "es": Counting(
        number=es.NUMBER,
        times=r"(?:veces|ocasiones|oportunidades)",
        once={"una sola vez": 1, "una vez": 1, "una única vez": 1},
        things=(
            (Arrest, r"(?:detenciones|arrestos|capturas)", r"(?:detenid[oa]|arrestad[oa]|capturad[oa]|aprehendid[oa]|(?:l[oa] )?(?:detuv\w+|arrestaron|capturaron))"),
            (Release, r"(?:liberaciones|excarcelaciones)", r"(?:liberad[oa]|puest[oa] en libertad|excarcelad[oa])"),
            (Visit, r"visitas", r"(?:visitad[oa]|visit(?:ó|aron|arl[oa])|ver(?:l[oa])|l[oa] (?:vio|vieron|ha visto))"),
            (Hearing, r"(?:audiencias|vistas|comparecencias)", r"(?:compareci\w+|llevad[oa] ante (?:el|un|la) (?:juez|tribunal|jueza))"),
            (Transfer, r"traslados", r"(?:trasladad[oa]|l[oa] trasladaron)"),
            (HungerStrike, r"huelgas de hambre", r"(?:declarad[oa] en huelga de hambre|inici(?:ó|ado) una huelga de hambre)"),
        ),
        least=r"(?:al menos|por lo menos|más de|no menos de)",
        total=r"(?:es decir|o sea|en total|lo que suma|que suman)[^.;,\d]{0,25}?(?P<total>{n})(?: \w+)? en total|(?:en total|en suma),? (?P<total2>{n})|(?:lo que suma|que suman|es decir,|o sea,) (?P<total3>{n})",
        unit=r"(?:días?|semanas?|meses|años|personas|pres[oa]s|horas)",
    ),
    "ru": Counting(
        number=ru.NUMBER,
        times=r"(?:раза?|раз)",
        once={"дважды": 2, "трижды": 3, "четырежды": 4, "один раз": 1, "однажды": 1, "лишь раз": 1},
        things=(
            (Arrest, r"(?:арест(?:а|ов)|задержани[яй])", r"(?:задержан[аы]?|арестован[аы]?|(?:задерживал|арестовывал|задержал|арестовал)\w*)"),
            (Release, r"освобождени[яй]", r"(?:освобожд\w+|отпускал\w*|выпускал\w*)"),
            (Visit, r"(?:визит(?:а|ов)|посещени[яй]|свидани[яй])", r"(?:посетил\w*|посещал\w*|навестил\w*|навещал\w*|побывал\w*|(?:видел|видела|виделись)\w*|приходил\w*)"),
            (Hearing, r"(?:заседани[яй]|слушани[яй])", r"(?:представал\w*|(?:привозили|доставляли) в суд)"),
            (Transfer, r"(?:перевод(?:а|ов)|этап(?:а|ов))", r"(?:переведен[аы]?|переводил\w*|перевел\w*|этапировал\w*)"),
            (HungerStrike, r"голодов(?:ки|ок)", r"(?:объявлял\w* голодовку|объявил\w* голодовку)"),
        ),
        least=r"(?:как минимум|не менее|более|по меньшей мере|минимум)",
        total=r"(?:всего|итого|в общей сложности|в сумме)(?: это)?[ —–-]+(?P<total>{n})",
        unit=r"(?:дн(?:я|ей)|день|суток|недел[ьи]|месяц(?:а|ев)?|лет|года?|человек\w*|часов)",
    ),
    "ar": Counting(
        number=_ARABIC_NUMBER,
        times=r"(?:مرات|مناسبات|مرة)",
        once={"مرة واحدة": 1, "مرتين": 2, "مرتان": 2},
        things=(
            (Arrest, r"(?:اعتقالات|توقيفات)", rf"{_PRE}(?:اعتُ?قلت?(?:ه|ها)?|أُ?وقفت?(?:ه|ها)?|أُ?لقي القبض علي(?:ه|ها)|احتُ?جزت?)"),
            (Release, r"إفراجات", rf"{_PRE}(?:أُ?فرج عن(?:ه|ها)|أُ?طلق سراح(?:ه|ها)|أُ?خلي سبيل(?:ه|ها))"),
            (Visit, r"زيارات", rf"{_PRE}(?:زار(?:ه|ها|ت|ته|تها|هما)?|زيارت(?:ه|ها)|رؤيت(?:ه|ها)|التقت?(?:ه|ها|ى)?)"),
            (Hearing, r"جلسات", rf"{_PRE}(?:مثلت? أمام|عُرضت? على|عرضت? على)"),
            (Transfer, r"(?:عمليات نقل|تنقلات)", rf"{_PRE}(?:نُ?قلت?|نُقل|نقلوه|نقلوها)"),
            (HungerStrike, r"إضرابات(?: عن الطعام)?", rf"{_PRE}(?:أضربت? عن الطعام|خاضت? إضراب\w*)"),
        ),
        pairs=((Visit, "زيارتان|زيارتين"), (Hearing, "جلستان|جلستين"), (Arrest, "اعتقالان|اعتقالين")),
        least=r"(?:على الأقل|أكثر من|ما لا يقل عن)",
        total=r"(?:أي ما مجموعه|المجموع|ما مجموعه|إجمالي|أي) (?P<total>{n})",
        unit=r"(?:يوم\w*|أيام|أسابيع|أسبوع\w*|أشهر|شهر\w*|سنوات|سنة|شخص\w*|أشخاص|ساع\w+)",
    ),
}  # fmt: skip
"""One table a language."""


def arabic_number(words: str) -> int | None:
    """A number in figures, or one from three to ten in words.

    >>> arabic_number("ثلاث"), arabic_number("12")
    (3, 12)
    """
    return int(words) if words.isdecimal() else _ARABIC.get(words)
