"""Arabic and Chinese as far as they go: dates, and names beside a title. Claims are not read in them yet."""

import re
from collections.abc import Callable, Mapping
from re import Match, Pattern

_ARABIC_MONTHS = (
    "يناير|كانون الثاني|جانفي",
    "فبراير|شباط|فيفري",
    "مارس|آذار|اذار",
    "أبريل|إبريل|ابريل|نيسان|أفريل",
    "مايو|أيار|ايار|ماي",
    "يونيو|حزيران|يونيه|جوان",
    "يوليو|تموز|يوليوز|يوليه|جويلية",
    "أغسطس|آب|اغسطس|غشت|أوت",
    "سبتمبر|أيلول|ايلول|شتنبر",
    "أكتوبر|اكتوبر|تشرين الأول|تشرين الاول",
    "نوفمبر|تشرين الثاني|نونبر",
    "ديسمبر|كانون الأول|كانون الاول|دجنبر",
)
_ARABIC_MONTH = {name: n for n, names in enumerate(_ARABIC_MONTHS, 1) for name in names.split("|")}
_MONTH = "|".join(sorted(_ARABIC_MONTH, key=len, reverse=True)).replace(" ", r"\s+")
_ARABIC_DATE = re.compile(
    rf"(?:(?<!\d)(?P<d>\d{{1,2}})\s+(?:من\s+)?(?:شهر\s+)?)?(?<!\w)(?P<m>{_MONTH})(?:\s*[/(]\s*(?:{_MONTH})\)?)?"
    r"\s*،?\s*(?:من\s+)?(?:عام\s+|سنة\s+|العام\s+)?(?P<y>\d{4})(?!\d)"
)
_CHINESE_DIGITS = {c: n for n, c in enumerate("〇一二三四五六七八九")} | {"零": 0}
_FIGURES = r"[\d〇零一二三四五六七八九十]"
_CHINESE_DATE = re.compile(
    rf"(?P<y>[\d〇零一二三四五六七八九]{{4}})年(?:(?P<m>{_FIGURES}{{1,3}})月(?:(?P<d>{_FIGURES}{{1,3}})[日号])?)?"
)
_ARABIC_TITLE = (
    r"(?:ال(?:سيد|دكتور|محامي|صحفي|صحافي|ناشط|كاتب|أستاذ|شاعر|مدو[ّ]?ن|معتقل|معارض|حقوقي|طالب|مهندس|شيخ|طبيب|مصو[ّ]?ر|فن[ّ]?ان|باحث|مواطن|نقابي|مدافع)ة?"
    r"|(?:زوج(?:ت|ة)?|شقيق(?:ت)?|والد(?:ت)?|محامي(?:ت)?|ابن(?:ت)?|أخ(?:و|ت)?|قريب(?:ت)?)(?:ه|ها|هم))"
)
_ARABIC_LETTERS = r"[\u0621-\u064a\u064b-\u0652]{2,}"
_ARABIC_NO_NAME = r"(?!(?:رئيس|وزير|مدير|ممثل|المدير|الرئيس|إن|أن|في|من|على|الذي|التي|قال|قالت|قد|لم|لا|منذ|عن|إلى|بعد|قبل|كان|كانت|مع|هذا|هذه|المحتجزة?|المعتقلة?|أمام|لدى|بأن)\s)"
_ARABIC_NAME = re.compile(
    rf"(?<!\w)[وفلب]?{_ARABIC_TITLE}\s+(?P<name>{_ARABIC_NO_NAME}{_ARABIC_LETTERS}\s+{_ARABIC_NO_NAME}{_ARABIC_LETTERS})"
)
_SURNAME = "[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文伊陳張劉楊趙黃吳孫馬鄭謝韓馮蕭許鄧蔣賈葉閻鐘鍾譚鄒陸龍萬錢湯賴龔盧羅範蘇呂顧]"
_CHINESE_ROLE = "(?:律师|记者|作家|学者|教授|博主|诗人|编辑|干事|人士|妻子|丈夫|母亲|父亲|姐姐|妹妹|哥哥|弟弟|儿子|女儿|当事人|同事|牧师|医生|学生|工人|捍卫者|律師|記者|學者|編輯|母親|父親|兒子|女兒|當事人|同事|牧師|醫生|學生|幹事)"
_CHINESE_NAME = re.compile(
    r"(?P<name>[\u4e00-\u9fff]{1,6}(?:[·・][\u4e00-\u9fff]{1,6}?)+?(?=先生|女士|被|是|在|于|的|,|，|。|、)|"
    + _SURNAME
    + r"[\u4e00-\u9fff]{1,2}(?=先生|女士|律师|教授|博士))"
    r"|"
    + _CHINESE_ROLE
    + r"(?P<beside>"
    + _SURNAME
    + r"[\u4e00-\u9fff]{1,2}?)(?=先生|女士|自|因|被|说|表示|在|于|的|向|已|患|遭|透露|指出|称|和|与|、|,|,|。|:|:)"
)

Edtf = Callable[[Match[str]], str]


def _arabic(match: Match[str]) -> str:
    month = _ARABIC_MONTH[" ".join(match["m"].split())]
    day = f"-{int(match['d']):02}" if match["d"] else ""
    return f"{int(match['y']):04}-{month:02}{day}"


def _chinese(match: Match[str]) -> str:
    year = "".join(str(_CHINESE_DIGITS.get(c, c)) for c in match["y"])
    month = f"-{_number(match['m']):02}" if match["m"] else ""
    day = f"-{_number(match['d']):02}" if match["d"] else ""
    return f"{int(year):04}{month}{day}"


def _number(figures: str) -> int:
    """Up to 99: 二十三, 十五, 23."""
    if "十" not in figures:
        return int("".join(str(_CHINESE_DIGITS.get(c, c)) for c in figures))
    tens, _, ones = figures.partition("十")
    return 10 * (_number(tens) if tens else 1) + (_number(ones) if ones else 0)


DATES: Mapping[str, tuple[tuple[Pattern[str], Edtf], ...]] = {
    "ar": ((_ARABIC_DATE, _arabic),),
    "zh": ((_CHINESE_DATE, _chinese),),
}
NAMES: Mapping[str, Pattern[str]] = {"ar": _ARABIC_NAME, "zh": _CHINESE_NAME}
