"""The words of the invented case as a caseworker puts them into each language; the Russian in four cases."""

from collections.abc import Callable, Iterable

from habeas.papers import Draft

GIVEN = {
    "en": {},
    "fr": {
        "varenian league for prisoners": ("la Ligue varénienne pour les prisonniers",),
        "government of varenia": ("le Gouvernement de la Varénie",),
        "state prison service": ("le Service pénitentiaire de l’État",),
        "court of orlava": ("le tribunal d’Orlava",),
        "lawyer of the league": ("l’avocate de la Ligue",),
        "ombudsman's doctors": ("les médecins du Médiateur",),
        "editor": ("rédactrice",),
        "eye doctor": ("consultation d’ophtalmologie",),
        "failing sight": ("baisse de la vue",),
        "ombudsman of varenia": ("le Médiateur de la Varénie",),
        "beaten": ("coups",),
        "bruises": ("ecchymoses",),
        "back": ("dos",),
        "let a doctor see ms idris": ("permettre à un médecin d’examiner Mme Idris",),
        "go to court": ("saisir la justice",),
        "it denies that she was beaten": ("L’administration dément les coups",),
    },
    "es": {
        "varenian league for prisoners": ("la Liga Vareniana por las Personas Presas",),
        "government of varenia": ("el Gobierno de Varenia",),
        "state prison service": ("el Servicio Penitenciario del Estado",),
        "court of orlava": ("el Tribunal de Orlava",),
        "lawyer of the league": ("la abogada de la Liga",),
        "ombudsman's doctors": ("el personal médico de la Defensoría del Pueblo",),
        "editor": ("redactora",),
        "eye doctor": ("consulta de oftalmología",),
        "failing sight": ("pérdida de visión",),
        "ombudsman of varenia": ("la Defensoría del Pueblo de Varenia",),
        "beaten": ("golpes",),
        "bruises": ("hematomas",),
        "back": ("espalda",),
        "let a doctor see ms idris": ("permitir que un médico examine a la Sra. Idris",),
        "go to court": ("acudir a los tribunales",),
        "it denies that she was beaten": ("La administración niega los golpes",),
    },
    "ru": {
        "amal idris": ("Амаль Идрис", "Амаль Идрис", "Амаль Идрис", "Амаль Идрис"),
        "varenian league for prisoners": (
            "Варенская лига в защиту заключённых",
            "Варенской лиги в защиту заключённых",
            "Варенской лиге в защиту заключённых",
            "Варенской лигой в защиту заключённых",
        ),
        "government of varenia": (
            "правительство Варении",
            "правительства Варении",
            "правительству Варении",
            "правительством Варении",
        ),
        "state prison service": (
            "Государственная тюремная служба",
            "Государственной тюремной службы",
            "Государственной тюремной службе",
            "Государственной тюремной службой",
        ),
        "court of orlava": ("суд Орлавы", "суда Орлавы", "суду Орлавы", "судом Орлавы"),
        "lawyer of the league": (
            "адвокат Лиги",
            "адвоката Лиги",
            "адвокату Лиги",
            "адвокатом Лиги",
        ),
        "ombudsman's doctors": (
            "врачи Омбудсмена",
            "врачей Омбудсмена",
            "врачам Омбудсмена",
            "врачами Омбудсмена",
        ),
        "dawn gazette": (
            "газета «Дон газетт»",
            "газеты «Дон газетт»",
            "газете «Дон газетт»",
            "газетой «Дон газетт»",
        ),
        "editor": ("редактор", "редактора", "редактору", "редактором"),
        "eye doctor": (
            "приём офтальмолога",
            "приёма офтальмолога",
            "приёму офтальмолога",
            "приёмом офтальмолога",
        ),
        "failing sight": (
            "ухудшение зрения",
            "ухудшения зрения",
            "ухудшению зрения",
            "ухудшением зрения",
        ),
        "ombudsman of varenia": (
            "Омбудсмен Варении",
            "Омбудсмена Варении",
            "Омбудсмену Варении",
            "Омбудсменом Варении",
        ),
        "beaten": ("побои", "побоев", "побоям", "побоями"),
        "bruises": ("синяки", "синяков", "синякам", "синяками"),
        "back": ("спина", "спины", "спине", "спиной"),
        "let a doctor see ms idris": ("обеспечить осмотр врачом (Амаль Идрис)",) * 4,
        "go to court": (
            "обращение в суд",
            "обращения в суд",
            "обращению в суд",
            "обращением в суд",
        ),
        "it denies that she was beaten": ("Служба отрицает побои",) * 4,
    },
    "ar": {
        "amal idris": ("أمل إدريس",),
        "varenian league for prisoners": ("الرابطة الفارينية للسجناء",),
        "government of varenia": ("حكومة فارينيا",),
        "state prison service": ("مصلحة السجون الحكومية",),
        "court of orlava": ("محكمة أورلافا",),
        "lawyer of the league": ("محامية الرابطة",),
        "ombudsman's doctors": ("أطباء أمين المظالم",),
        "dawn gazette": ("صحيفة دون غازيت",),
        "editor": ("محررة",),
        "eye doctor": ("فحص لدى طبيب عيون",),
        "failing sight": ("تراجع البصر",),
        "ombudsman of varenia": ("أمين المظالم في فارينيا",),
        "beaten": ("الضرب",),
        "bruises": ("كدمات",),
        "back": ("الظهر",),
        "let a doctor see ms idris": ("السماح لطبيب بفحص أمل إدريس",),
        "go to court": ("اللجوء إلى القضاء",),
        "it denies that she was beaten": ("تنفي المصلحة وقوع الضرب",),
    },
}


def as_full(drafted: Callable[[str, int], Draft], codes: Iterable[str]) -> list[Draft]:
    """The paper in each language with as much left out as in that which has room for least, as they stand side by side."""
    drafts = [drafted(code, 0) for code in codes]
    least = max(draft.gone for draft in drafts)
    return [d if d.gone == least else drafted(d.language, least) for d in drafts]
