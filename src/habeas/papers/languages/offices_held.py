"""The common offices that are written to and speak ("Minister of Justice"), and the United Nations' experts, in each language of papers.

Whoever holds an office is not known, so each office stands as such. What is not here stays as the file has it.
"""

import re
from collections.abc import Mapping, Sequence

_COLUMNS = ("fr", "es", "ru", "ar")
# English names, apart by a stroke, then each language; Russian in four cases.
_ROWS = """
un experts/experts de l’onu/expertos de la onu/эксперты оон | les experts de l’ONU | los expertos de la ONU | эксперты ООН, экспертов ООН, экспертам ООН, экспертами ООН | خبراء الأمم المتحدة
un expert/expert de l’onu/experto de la onu/эксперт оон | un expert de l’ONU | un experto de la ONU | эксперт ООН, эксперта ООН, эксперту ООН, экспертом ООН | أحد خبراء الأمم المتحدة
president/president of the republic | le président | el presidente | президент, президента, президенту, президентом | الرئيس
prime minister | le Premier ministre | el primer ministro | премьер-министр, премьер-министра, премьер-министру, премьер-министром | رئيس الوزراء
minister of justice/justice minister | le ministre de la Justice | el ministro de Justicia | министр юстиции, министра юстиции, министру юстиции, министром юстиции | وزير العدل
deputy minister of justice/deputy justice minister | le vice-ministre de la Justice | el viceministro de Justicia | заместитель министра юстиции, заместителя министра юстиции, заместителю министра юстиции, заместителем министра юстиции | نائب وزير العدل
minister of the interior/interior minister/minister of interior | le ministre de l’Intérieur | el ministro del Interior | министр внутренних дел, министра внутренних дел, министру внутренних дел, министром внутренних дел | وزير الداخلية
minister of internal affairs/internal affairs minister | le ministre de l’Intérieur | el ministro del Interior | министр внутренних дел, министра внутренних дел, министру внутренних дел, министром внутренних дел | وزير الداخلية
minister of foreign affairs/minister for foreign affairs/foreign minister | le ministre des Affaires étrangères | el ministro de Relaciones Exteriores | министр иностранных дел, министра иностранных дел, министру иностранных дел, министром иностранных дел | وزير الخارجية
minister of health/health minister | le ministre de la Santé | el ministro de Salud | министр здравоохранения, министра здравоохранения, министру здравоохранения, министром здравоохранения | وزير الصحة
minister of defence/minister of defense/defence minister/defense minister | le ministre de la Défense | el ministro de Defensa | министр обороны, министра обороны, министру обороны, министром обороны | وزير الدفاع
prosecutor general/general prosecutor/attorney general | le procureur général | el fiscal general | генеральный прокурор, генерального прокурора, генеральному прокурору, генеральным прокурором | النائب العام
deputy prosecutor general | le procureur général adjoint | el fiscal general adjunto | заместитель генерального прокурора, заместителя генерального прокурора, заместителю генерального прокурора, заместителем генерального прокурора | نائب النائب العام
ombudsman/ombudsperson/ombudswoman/human rights ombudsman/human rights ombudsperson | le Médiateur | la Defensoría del Pueblo | омбудсмен, омбудсмена, омбудсмену, омбудсменом | أمين المظالم
commissioner for human rights/human rights commissioner | le commissaire aux droits humains | el comisionado de derechos humanos | уполномоченный по правам человека, уполномоченного по правам человека, уполномоченному по правам человека, уполномоченным по правам человека | مفوض حقوق الإنسان
director of the prison service/head of the prison service | le directeur de l’administration pénitentiaire | el director del servicio penitenciario | начальник тюремной службы, начальника тюремной службы, начальнику тюремной службы, начальником тюремной службы | مدير مصلحة السجون
director of prisons | le directeur des prisons | el director de prisiones | начальник управления тюрем, начальника управления тюрем, начальнику управления тюрем, начальником управления тюрем | مدير السجون
director of the prison/prison director/prison governor/governor of the prison/warden/prison warden/head of the prison | le directeur de la prison | el director de la prisión | начальник тюрьмы, начальника тюрьмы, начальнику тюрьмы, начальником тюрьмы | مدير السجن
chief of police/police chief/head of the police | le chef de la police | el jefe de la policía | начальник полиции, начальника полиции, начальнику полиции, начальником полиции | رئيس الشرطة
speaker of parliament/speaker of the parliament | le président du Parlement | el presidente del Parlamento | спикер парламента, спикера парламента, спикеру парламента, спикером парламента | رئيس البرلمان
investigator/the investigator | l’enquêteur | el investigador | следователь, следователя, следователю, следователем | المحقق
secretary-general of the united nations/un secretary-general/un secretary general | le Secrétaire général de l’ONU | el Secretario General de la ONU | Генеральный секретарь ООН, Генерального секретаря ООН, Генеральному секретарю ООН, Генеральным секретарём ООН | الأمين العام للأمم المتحدة
"""
_PARTS = re.compile(r" \| ")


def _table() -> Mapping[str, Mapping[str, Sequence[str]]]:
    found: dict[str, dict[str, Sequence[str]]] = {code: {} for code in _COLUMNS}
    for row in _ROWS.strip().splitlines():
        names, *said = (part.strip() for part in _PARTS.split(row))
        for code, each in zip(_COLUMNS, said, strict=True):
            forms = tuple(form.strip() for form in each.split(","))
            found[code].update(dict.fromkeys(names.split("/"), forms))
    return found


OFFICES_HELD = _table()
"""The forms of each office by language and by its English name in small letters."""

_HEADING = {
    "director": ("le directeur de", "el director de", "", "مدير"),
    "deputy director": ("le directeur adjoint de", "el director adjunto de", "", "نائب مدير"),
    "head": ("le chef de", "el jefe de", "", "رئيس"),
    "chair": ("le président de", "el presidente de", "", "رئيس"),
    "chairman": ("le président de", "el presidente de", "", "رئيس"),
    "president": ("le président de", "el presidente de", "", "رئيس"),
    "secretary general": (
        "le secrétaire général de",
        "el secretario general de",
        "",
        "الأمين العام لـ",
    ),
}
_OF_A_BODY = re.compile(
    r"(?:the )?(?P<office>[a-z -]+) of (?:the )?(?P<body>[A-Z].*)", re.IGNORECASE
)


def of_a_body(code: str, words: str) -> tuple[str, str] | None:
    """The words for who heads a body, which go before its name, and that name; Russian has its own.

    >>> of_a_body("fr", "director of the State Prison Service"), of_a_body("fr", "director of the prison service")
    (('le directeur de', 'State Prison Service'), None)
    """
    match = _OF_A_BODY.fullmatch(words)
    said = _HEADING.get(match["office"].casefold()) if match else None
    if match is None or said is None or code not in _COLUMNS or match["body"][:1].islower():
        return None
    before = said[_COLUMNS.index(code)]
    return (before, match["body"]) if before else None
