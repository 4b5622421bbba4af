"""What is most often asked for somebody in custody, in each language of papers: freedom, a hospital, a doctor, a visit, an inquiry.

Only what is asked in these words alone and of the person is told; any other words stay as they are written.
"""

import re
from collections.abc import Mapping, Sequence

_COLUMNS = ("fr", "es", "ru", "ar")
# English words, with P for the person; of a woman and of a man apart by a stroke, where the language tells them apart.
_ROWS = """
release P | sa libération | su puesta en libertad | освобождение | الإفراج عنها/الإفراج عنه
(?:immediately release P|release P immediately|release P at once) | sa libération immédiate | su puesta en libertad inmediata | немедленное освобождение | الإفراج الفوري عنها/الإفراج الفوري عنه
(?:immediately and unconditionally release P|release P immediately and unconditionally) | sa libération immédiate et sans conditions | su puesta en libertad inmediata e incondicional | немедленное и безоговорочное освобождение | الإفراج الفوري وغير المشروط عنها/الإفراج الفوري وغير المشروط عنه
(?:transfer|move|take) P to (?:a |the )?hospital | son transfert à l’hôpital | su traslado a un hospital | перевод в больницу | نقلها إلى المستشفى/نقله إلى المستشفى
(?:let|allow|permit) a doctor of (?:his|her|their) (?:own )?choice (?:to )?(?:see|examine|visit) P | son examen par un médecin de son choix | su examen por un médico de su elección | осмотр врачом по собственному выбору | فحصها على يد طبيب تختاره/فحصه على يد طبيب يختاره
(?:let|allow|permit) a doctor (?:to )?(?:see|examine|visit) P | son examen par un médecin | su examen por un médico | осмотр врачом | فحصها على يد طبيب/فحصه على يد طبيب
(?:let|allow|permit) (?:his|her|their) family (?:to )?(?:see|visit) P | les visites de sa famille | las visitas de su familia | свидания с семьёй | زيارات عائلتها/زيارات عائلته
(?:let|allow|permit) (?:his|her|their) sister (?:to )?(?:see|visit) P | la visite de sa sœur | la visita de su hermana | свидание с сестрой | زيارة أختها/زيارة أخته
(?:let|allow|permit) (?:his|her|their) brother (?:to )?(?:see|visit) P | la visite de son frère | la visita de su hermano | свидание с братом | زيارة أخيها/زيارة أخيه
(?:let|allow|permit) (?:his|her|their) mother (?:to )?(?:see|visit) P | la visite de sa mère | la visita de su madre | свидание с матерью | زيارة والدتها/زيارة والدته
(?:let|allow|permit) (?:his|her|their) father (?:to )?(?:see|visit) P | la visite de son père | la visita de su padre | свидание с отцом | زيارة والدها/زيارة والده
(?:let|allow|permit) his wife (?:to )?(?:see|visit) P | la visite de son épouse | la visita de su esposa | свидание с женой | زيارة زوجته
(?:let|allow|permit) her husband (?:to )?(?:see|visit) P | la visite de son époux | la visita de su esposo | свидание с мужем | زيارة زوجها
drop all (?:the )?charges against P | l’abandon de toutes les poursuites | el retiro de todos los cargos | снятие всех обвинений | إسقاط جميع التهم
drop (?:the )?charges(?: against P)? | l’abandon des poursuites | el retiro de los cargos | снятие обвинений | إسقاط التهم
(?:give|grant|allow) P (?:immediate|urgent) access to a doctor and (?:to )?insulin | un accès immédiat à un médecin et à l’insuline | el acceso inmediato a un médico y a la insulina | немедленный доступ к врачу и инсулину | إتاحة طبيب والأنسولين فورًا
(?:give|grant|allow) P access to a doctor and (?:to )?insulin | l’accès à un médecin et à l’insuline | el acceso a un médico y a la insulina | доступ к врачу и инсулину | إتاحة طبيب والأنسولين
(?:give|grant|allow) P (?:immediate|urgent) access to a doctor | un accès immédiat à un médecin | el acceso inmediato a un médico | немедленный доступ к врачу | إتاحة طبيب فورًا
(?:give|grant|allow) P access to a doctor | l’accès à un médecin | el acceso a un médico | доступ к врачу | إتاحة طبيب
(?:give|grant|allow) P (?:immediate|urgent) access to (?:medical|health) care | un accès immédiat à des soins médicaux | el acceso inmediato a atención médica | немедленный доступ к медицинской помощи | إتاحة الرعاية الطبية فورًا
(?:give|grant|allow) P access to (?:medical|health) care | l’accès à des soins médicaux | el acceso a atención médica | доступ к медицинской помощи | إتاحة الرعاية الطبية
(?:give|provide) P (?:with )?(?:the )?medical care | des soins médicaux | atención médica | медицинская помощь | توفير الرعاية الطبية
(?:give|provide) P (?:with )?(?:all )?the medical care (?:that )?(?:is needed|(?:s?he|they) needs?) | les soins médicaux nécessaires | la atención médica necesaria | оказание необходимой медицинской помощи | توفير الرعاية الطبية اللازمة
(?:give|provide) P (?:with )?insulin | la remise d’insuline | la entrega de insulina | выдача инсулина | توفير الأنسولين
(?:give|grant|allow) P access to a lawyer | l’accès à un avocat | el acceso a asistencia letrada | доступ к адвокату | إتاحة الاتصال بمحامٍ
"""
_INQUIRY = re.compile(
    r"(?:open|carry out|conduct|hold) an? (?P<how>(?:independent|impartial)(?: and (?:independent|impartial))? )?"
    r"(?:investigation|inquiry) into (?P<what>.+)"
)
_HOW = {
    "": ("l’ouverture d’une enquête sur", "la apertura de una investigación sobre", "проведение расследования", "فتح تحقيق في"),
    "independent": ("l’ouverture d’une enquête indépendante sur", "la apertura de una investigación independiente sobre",
                    "проведение независимого расследования", "فتح تحقيق مستقل في"),
    "impartial": ("l’ouverture d’une enquête impartiale sur", "la apertura de una investigación imparcial sobre",
                  "проведение беспристрастного расследования", "فتح تحقيق نزيه في"),
    "independent and impartial": ("l’ouverture d’une enquête indépendante et impartiale sur",
                                  "la apertura de una investigación independiente e imparcial sobre",
                                  "проведение независимого и беспристрастного расследования", "فتح تحقيق مستقل ونزيه في"),
}  # fmt: skip
_OF_WHAT = {
    "disappearance": ("sa disparition", "su desaparición", "исчезновения", "الاختفاء"),
    "enforced disappearance": ("sa disparition forcée", "su desaparición forzada", "насильственного исчезновения", "الاختفاء القسري"),
    "beating": ("les coups", "los golpes", "избиения", "الضرب"),
    "torture": ("la torture", "la tortura", "пыток", "التعذيب"),
    "ill-treatment": ("les mauvais traitements", "los malos tratos", "жестокого обращения", "سوء المعاملة"),
    "mistreatment": ("les mauvais traitements", "los malos tratos", "жестокого обращения", "سوء المعاملة"),
}  # fmt: skip
_AND = {"fr": " et sur ", "es": " y sobre ", "ru": " и ", "ar": " و"}
_TITLE = r"(?:(?:mr|ms|mrs|miss|dr)\.? )?"


def asked(code: str, words: str, names: Sequence[str], *, is_woman: bool | None) -> str | None:
    """What is asked, as a noun; None where it is no common demand for the person, or hangs on a gender not known.

    >>> asked("fr", "release Ms Idris", ["Amal Idris"], is_woman=True), asked("fr", "release her lawyer", [], is_woman=True)
    ('sa libération', None)
    """
    if code not in _COLUMNS:
        return None
    said = " ".join(words.casefold().rstrip(".").split())
    whose = [re.escape(n.casefold()) for name in names if name for n in (name, name.split()[-1])]
    person = rf"(?:{'|'.join(['him', 'her', 'them', *(f'{_TITLE}{one}' for one in whose)])})"
    for pattern, told in _ASKED.items():
        if re.fullmatch(re.sub(r"\bP\b", lambda _: person, pattern), said):
            woman, man = told[code]
            return (woman if is_woman else man) if woman == man or is_woman is not None else None
    return _inquiry(code, said)


def _inquiry(code: str, said: str) -> str | None:
    """'Open an independent investigation into her disappearance and into the beating'."""
    match = _INQUIRY.fullmatch(said)
    if match is None:
        return None
    place = _COLUMNS.index(code)
    opening = _HOW.get((match["how"] or "").strip())
    parts = re.split(r",? and (?:into )?|, (?:into )?", match["what"])
    into = [_OF_WHAT.get(re.sub(r"^(?:his|her|their|the) ", "", part)) for part in parts]
    told = [each[place] for each in into if each is not None]
    if opening is None or len(told) < len(into):
        return None
    listed = [", ".join(told[:-1]), told[-1]] if len(told) > 1 else told
    return f"{opening[place]} {_AND[code].join(listed)}"


def _table() -> Mapping[str, Mapping[str, tuple[str, str]]]:
    found: dict[str, dict[str, tuple[str, str]]] = {}
    for row in _ROWS.strip().splitlines():
        pattern, *said = (part.strip() for part in re.split(r" \| ", row))
        apart = [each.partition("/") for each in said]
        found[pattern] = {
            code: (woman, man or woman)
            for code, (woman, _, man) in zip(_COLUMNS, apart, strict=True)
        }
    return found


_ASKED = _table()
