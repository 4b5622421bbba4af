"""What a draft in French, Spanish, Russian or Arabic says otherwise than the file: trial, place, number, turn of events."""

import pytest

from habeas.core.casefile import Casefile
from habeas.core.facts import Fact
from habeas.core.values import Duration, Stated
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.hearing import Hearing, Presence
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.sentence import Sentence
from habeas.kinds.visit import Visit
from tests.checking.files import AS_OF, a_file, codes
from tests.making import a_casefile, a_claim, a_source

FACTS: tuple[Fact, ...] = (
    Arrest(when=When("2023-02-03"), where="Kamenport", warrant=Stated.NO),
    Sentence(when=When("2023-09-01"), court="Sarnov District Court", term=Duration("P3Y")),
    Hearing(when=When("2023-09-01"), public=Stated.NO, presence=Presence.PRESENT),
    Visit(when=When("2024-03-01"), actor="her sister"),
    Visit(when=When("2024-04-01"), actor="her lawyer"),
    HungerStrike(when=When("2024-05-01/..")),
)
TOLD = {
    "term": {
        "fr": "Le tribunal de Sarnov l'a condamnée à {} ans de prison|cinq|trois",
        "es": "El tribunal de Sarnov la condenó a {} años de prisión|cinco|tres",
        "ru": "Суд Сарнова приговорил её к {} годам лишения свободы|пяти|трём",
        "ar": "حكمت عليها محكمة سارنوف بالسجن {} سنوات|خمس|ثلاث",
    },
    "place": {
        "fr": "Amal Idris a été arrêtée à {} le 3 février 2023|Sarnov|Kamenport",
        "es": "Amal Idris fue detenida en {} el 3 de febrero de 2023|Sarnov|Kamenport",
        "ru": "Амаль Идрис задержали в {} 3 февраля 2023 года|Сарнове|Каменпорте",
        "ar": "اعتُقلت أمل إدريس في مدينة {} في 3 فبراير 2023|سارنوف|كامنبورت",
    },
    "hearing": {
        "fr": "Le procès s'est tenu {}|en audience publique|à huis clos",
        "es": "El juicio se celebró {}|a puertas abiertas|a puertas cerradas",
        "ru": "Дело рассматривали {}|в открытом заседании суда|в закрытом заседании суда",
        "ar": "نظرت المحكمة في القضية {}|في جلسة علنية|في جلسة سرية",
    },
    "presence": {
        "fr": "Elle a été jugée {}|par contumace|en sa présence",
        "es": "La audiencia tuvo lugar {}|en su ausencia|en su presencia",
        "ru": "Приговор вынесли {}|заочно|в её присутствии",
        "ar": "صدر الحكم {}|غيابياً|بحضورها",
    },
    "court": {
        "fr": "{} l'a condamnée le 1er septembre 2023|La Cour suprême de Varénie|Le tribunal de Sarnov",
        "es": "{} la condenó el 1 de septiembre de 2023|El Tribunal Supremo de Varenia|El juzgado de Sarnov",
        "ru": "{} приговорил её 1 сентября 2023 года|Верховный суд Варении|Районный суд Сарнова",
        "ar": "حكمت عليها {} في 1 سبتمبر 2023|محكمة أورلافا الابتدائية|محكمة سارنوف الابتدائية",
    },
    "visits": {
        "fr": "Sa famille lui a rendu visite {}|à quatre reprises|deux fois",
        "es": "Su familia la visitó {}|cuatro veces|dos veces",
        "ru": "Её навещали {}|четырежды|дважды",
        "ar": "زارتها أسرتها {}|أربع مرات|مرتين",
    },
    "strike": {
        "fr": "Amal Idris a {} grève de la faim|mis fin à sa|commencé sa",
        "es": "Amal Idris {} huelga de hambre|puso fin a su|mantiene su",
        "ru": "Амаль Идрис {} голодовку|прекратила|продолжает",
        "ar": "أمل إدريس {} عن الطعام|أنهت إضرابها|تواصل إضرابها",
    },
    "warrant": {
        "fr": "Les agents {} mandat|ont présenté un|n'ont présenté aucun",
        "es": "Los agentes {} una orden judicial|mostraron|no mostraron",
        "ru": "Сотрудники {} ордер|предъявили|не предъявили",
        "ar": "الضباط {} مذكرة توقيف|أبرزوا|لم يبرزوا",
    },
    "freedom": {
        "fr": "Amal Idris {}|a été remise en liberté|est toujours détenue",
        "es": "Amal Idris {}|fue puesta en libertad|sigue detenida",
        "ru": "Амаль Идрис {}|вышла на свободу|не вышла на свободу",
        "ar": "السلطات {}|أفرجت عنها|لم تفرج عنها",
    },
    "sum": {
        "fr": "Elle a passé 40 jours dans une aile et 25 dans l'autre, soit {} jours en tout|75|65",
        "es": "Pasó 40 días en un ala y 25 en la otra, en total {} días|75|65",
        "ru": "Она провела 40 дней в одном крыле и 25 в другом, всего {} дней|75|65",
        "ar": "أمضت 40 يوماً في جناح و25 يوماً في آخر، أي {} يوماً|75|65",
    },
}
LEADS = {
    "fr": "Nous écrivons au sujet de notre collègue et de ce que nous savons de son affaire.",
    "es": "Escribimos sobre nuestra colega y sobre lo que sabemos de su caso.",
    "ru": "Мы пишем о нашей коллеге и о том, что нам известно по её делу.",
    "ar": "نكتب إليكم بشأن زميلتنا وما نعرفه عن قضيتها.",
}
FOUND = {
    "place": {"place-unsupported"},
    "court": {"body-unsupported"},
    "visits": {"count-off"},
    "freedom": {"contradicts-file", "statement-unsupported"},
    "sum": {"count-off"},
}
EACH = [(matter, language) for matter, told in TOLD.items() for language in told]


def the_file() -> Casefile:
    return a_file(*FACTS, text="Amal Idris is from Sarnov. The Sarnov District Court sat on it.")


def found(language: str, sentence: str, words: str) -> list[str]:
    """The codes found in a letter that says so."""
    text = f"{LEADS[language]}\n\n{sentence.format(words)}."
    return [code for code, _ in codes(text, the_file())]


@pytest.mark.parametrize(("matter", "language"), EACH)
def test_what_the_file_has_otherwise_is_found_and_what_it_has_is_left_alone(
    matter: str, language: str
) -> None:
    sentence, wrong, right = TOLD[matter][language].split("|")
    wanted = FOUND.get(matter, {"contradicts-file"})
    assert wanted & set(found(language, sentence, wrong))
    assert not wanted & set(found(language, sentence, right))


@pytest.mark.parametrize(
    "sentence",
    [
        "Le procureur avait requis cinq ans de prison contre elle.",
        "La defensa pide que la audiencia sea pública y que la visiten cuatro veces al mes.",
        "Её сокамерницу приговорили к пяти годам, а другую освободили.",
        "نطالب بالإفراج عنها وبمحاكمة علنية.",
        "Elle attend depuis 2 ans et 40 jours, soit 770 jours en tout, une lettre de son pays.",
        "Toute personne a droit à une audience publique, selon l'article 14 du Pacte.",
    ],
)
def test_what_is_asked_for_or_told_of_others_contradicts_nothing(sentence: str) -> None:
    found_codes = [code for code, _ in codes(sentence, the_file())]
    assert not {"contradicts-file", "count-off"} & set(found_codes)


def test_health_told_without_the_voice_on_file_is_found() -> None:
    source = a_source(text="Amal Idris is weak, according to her sister.")
    claim = a_claim("c1", HealthCondition(condition="weak", trend=Trend.ILL), source=source, attribution="her sister")  # fmt: skip
    file = a_casefile(claim, sources=[source], as_of=AS_OF)
    told = "Amal Idris est très affaiblie."
    lost = [code for code, _ in codes(f"{LEADS['fr']}\n\n{told}", file)]
    kept = [code for code, _ in codes(f"{LEADS['fr']}\n\nSelon sa sœur, {told}", file)]
    assert (lost, kept) == (["attribution-lost"], [])
