"""What people do for a living or were elected to, in each language of papers, of a man and of a woman."""

from collections.abc import Mapping

_COLUMNS = ("fr", "es", "ru", "ar")
# Of a man and of a woman apart by a stroke, where the language tells them apart.
_ROWS = """
journalist | journaliste | periodista | журналист/журналистка | صحفي/صحفية
editor | rédacteur/rédactrice | editor/editora | редактор | محرر/محررة
editor-in-chief | rédacteur en chef/rédactrice en chef | director/directora | главный редактор | رئيس تحرير/رئيسة تحرير
reporter | reporter | reportero/reportera | репортёр | مراسل صحفي/مراسلة صحفية
writer | écrivain/écrivaine | escritor/escritora | писатель/писательница | كاتب/كاتبة
poet | poète/poétesse | poeta | поэт/поэтесса | شاعر/شاعرة
blogger | blogueur/blogueuse | bloguero/bloguera | блогер | مدون/مدونة
lawyer | avocat/avocate | abogado/abogada | адвокат | محامٍ/محامية
human rights lawyer | avocat spécialisé dans les droits humains/avocate spécialisée dans les droits humains | abogado de derechos humanos/abogada de derechos humanos | адвокат-правозащитник | محامٍ في مجال حقوق الإنسان/محامية في مجال حقوق الإنسان
human rights defender | défenseur des droits humains/défenseure des droits humains | defensor de los derechos humanos/defensora de los derechos humanos | правозащитник/правозащитница | مدافع عن حقوق الإنسان/مدافعة عن حقوق الإنسان
activist | militant/militante | activista | активист/активистка | ناشط/ناشطة
human rights activist | militant des droits humains/militante des droits humains | activista de derechos humanos | правозащитник/правозащитница | ناشط في مجال حقوق الإنسان/ناشطة في مجال حقوق الإنسان
politician | homme politique/femme politique | político/política | политик | سياسي/سياسية
opposition politician | homme politique de l’opposition/femme politique de l’opposition | político opositor/política opositora | оппозиционный политик | سياسي معارض/سياسية معارضة
opposition leader | dirigeant de l’opposition/dirigeante de l’opposition | dirigente de la oposición | лидер оппозиции | زعيم المعارضة/زعيمة المعارضة
member of parliament | membre du Parlement | miembro del Parlamento | член парламента | عضو في البرلمان/عضوة في البرلمان
president | président/présidente | presidente/presidenta | президент | رئيس/رئيسة
vice president | vice-président/vice-présidente | vicepresidente/vicepresidenta | вице-президент | نائب رئيس/نائبة رئيس
prime minister | Premier ministre/Première ministre | primer ministro/primera ministra | премьер-министр | رئيس وزراء/رئيسة وزراء
minister | ministre | ministro/ministra | министр | وزير/وزيرة
mayor | maire | alcalde/alcaldesa | мэр | رئيس بلدية/رئيسة بلدية
leader | dirigeant/dirigeante | dirigente | лидер | زعيم/زعيمة
director | directeur/directrice | director/directora | директор | مدير/مديرة
chair | président/présidente | presidente/presidenta | председатель | رئيس/رئيسة
deputy chair | vice-président/vice-présidente | vicepresidente/vicepresidenta | заместитель председателя | نائب رئيس/نائبة رئيس
organiser | organisateur/organisatrice | organizador/organizadora | организатор | منظِّم/منظِّمة
trade union organiser | organisateur syndical/organisatrice syndicale | organizador sindical/organizadora sindical | профсоюзный организатор | منظِّم نقابي/منظِّمة نقابية
trade unionist | syndicaliste | sindicalista | профсоюзный деятель | نقابي/نقابية
teacher | enseignant/enseignante | docente | учитель/учительница | معلم/معلمة
professor | professeur/professeure | profesor/profesora | профессор | أستاذ جامعي/أستاذة جامعية
doctor | médecin | médico/médica | врач | طبيب/طبيبة
student | étudiant/étudiante | estudiante | студент/студентка | طالب/طالبة
artist | artiste | artista | художник/художница | فنان/فنانة
musician | musicien/musicienne | músico/música | музыкант | موسيقي/موسيقية
photographer | photographe | fotógrafo/fotógrafa | фотограф | مصور/مصورة
researcher | chercheur/chercheuse | investigador/investigadora | исследователь/исследовательница | باحث/باحثة
businessman | homme d’affaires | empresario | предприниматель | رجل أعمال
"""


def _table() -> Mapping[str, Mapping[str, tuple[str, str]]]:
    found: dict[str, dict[str, tuple[str, str]]] = {code: {} for code in _COLUMNS}
    for row in _ROWS.strip().splitlines():
        words, *said = (part.strip() for part in row.split("|"))
        for code, each in zip(_COLUMNS, said, strict=True):
            man, _, woman = each.partition("/")
            found[code][words] = (man, woman or man)
    return found


_OFFICES = _table()


def office(code: str, words: str, *, is_woman: bool | None) -> str | None:
    """The office in a language; None where it is not known, or hangs on a gender that is not.

    >>> office("fr", "editor", is_woman=True), office("fr", "editor", is_woman=None)
    ('rédactrice', None)
    """
    man, woman = _OFFICES.get(code, {}).get(words.casefold(), ("", ""))
    if is_woman is None:
        return man if man and man == woman else None
    return (woman if is_woman else man) or None
