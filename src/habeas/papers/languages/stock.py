"""The stock words of the field in each language of papers: the bodies that every state has, and the commonest illnesses.

Russian gives each in the nominative, genitive, dative and instrumental.
"""

from collections.abc import Mapping

_COLUMNS = ("fr", "es", "ru", "ar")
_BODIES = """
ministry of justice | le ministère de la Justice | el Ministerio de Justicia | Министерство юстиции/Министерства юстиции/Министерству юстиции/Министерством юстиции | وزارة العدل
ministry of the interior | le ministère de l’Intérieur | el Ministerio del Interior | Министерство внутренних дел/Министерства внутренних дел/Министерству внутренних дел/Министерством внутренних дел | وزارة الداخلية
ministry of interior | le ministère de l’Intérieur | el Ministerio del Interior | Министерство внутренних дел/Министерства внутренних дел/Министерству внутренних дел/Министерством внутренних дел | وزارة الداخلية
ministry of foreign affairs | le ministère des Affaires étrangères | el Ministerio de Relaciones Exteriores | Министерство иностранных дел/Министерства иностранных дел/Министерству иностранных дел/Министерством иностранных дел | وزارة الخارجية
ministry of health | le ministère de la Santé | el Ministerio de Salud | Министерство здравоохранения/Министерства здравоохранения/Министерству здравоохранения/Министерством здравоохранения | وزارة الصحة
prison service | l’administration pénitentiaire | el servicio penitenciario | тюремная служба/тюремной службы/тюремной службе/тюремной службой | مصلحة السجون
prosecutor’s office | le parquet | la fiscalía | прокуратура/прокуратуры/прокуратуре/прокуратурой | النيابة العامة
prosecutor's office | le parquet | la fiscalía | прокуратура/прокуратуры/прокуратуре/прокуратурой | النيابة العامة
supreme court | la Cour suprême | el Tribunal Supremo | Верховный суд/Верховного суда/Верховному суду/Верховным судом | المحكمة العليا
constitutional court | la Cour constitutionnelle | el Tribunal Constitucional | Конституционный суд/Конституционного суда/Конституционному суду/Конституционным судом | المحكمة الدستورية
parliament | le Parlement | el Parlamento | парламент/парламента/парламенту/парламентом | البرلمان
"""
_ILLNESSES = """
diabetes | diabète | diabetes | диабет/диабета/диабету/диабетом | داء السكري
high blood pressure | hypertension artérielle | hipertensión arterial | гипертония/гипертонии/гипертонии/гипертонией | ارتفاع ضغط الدم
hypertension | hypertension artérielle | hipertensión arterial | гипертония/гипертонии/гипертонии/гипертонией | ارتفاع ضغط الدم
asthma | asthme | asma | астма/астмы/астме/астмой | الربو
epilepsy | épilepsie | epilepsia | эпилепсия/эпилепсии/эпилепсии/эпилепсией | الصرع
cancer | cancer | cáncer | рак/рака/раку/раком | السرطان
tuberculosis | tuberculose | tuberculosis | туберкулёз/туберкулёза/туберкулёзу/туберкулёзом | السل
pneumonia | pneumonie | neumonía | пневмония/пневмонии/пневмонии/пневмонией | الالتهاب الرئوي
heart disease | maladie du cœur | enfermedad del corazón | болезнь сердца/болезни сердца/болезни сердца/болезнью сердца | مرض القلب
kidney stones | calculs rénaux | cálculos renales | камни в почках/камней в почках/камням в почках/камнями в почках | حصى الكلى
hepatitis | hépatite | hepatitis | гепатит/гепатита/гепатиту/гепатитом | التهاب الكبد
"""


def _table(rows: str) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    found: dict[str, dict[str, tuple[str, ...]]] = {code: {} for code in _COLUMNS}
    for row in rows.strip().splitlines():
        words, *said = (part.strip() for part in row.split("|"))
        for code, each in zip(_COLUMNS, said, strict=True):
            found[code][words] = tuple(each.split("/"))
    return found


ILLNESSES = _table(_ILLNESSES)
STOCK: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    code: {**words, **ILLNESSES[code]} for code, words in _table(_BODIES).items()
}
