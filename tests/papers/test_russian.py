"""Russian papers call people, offices and states as a Russian caseworker would."""

from dataclasses import replace

import pytest

from habeas.core.claims import Claim
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.detention import Detention, Status
from habeas.kinds.particulars import Particulars, Sex
from habeas.papers import write
from habeas.papers.languages import LANGUAGES
from habeas.papers.languages.ru_genitive import of_instrument, of_state
from habeas.papers.other_letters import beside
from habeas.standards import INSTRUMENTS, state_names
from tests.papers.test_languages import body
from tests.papers.varenia import AS_OF, said, the_case

RUSSIAN = LANGUAGES["ru"]
UNBENT = [
    "Бангладеш", "Буркина-Фасо", "Бурунди", "Вануату", "Гаити", "Джибути", "Зимбабве", "КНДР", "Кабо-Верде", "Кирибати",
    "Лесото", "Малави", "Мали", "Марокко", "Монако", "Науру", "Никарагуа", "Ниуэ", "ОАЭ", "Палау", "Перу", "Самоа",
    "Сан-Марино", "Сан-Томе и Принсипи", "Сомали", "Сьерра-Леоне", "Того", "Тувалу", "Фиджи", "Чили", "Эсватини",
]  # fmt: skip
WOMAN = said("woman", Particulars(sex=Sex.FEMALE), "note", "Ms Idris")


def written(key: str, *more: Claim, given: dict[str, tuple[str, ...]] | None = None) -> str:
    case = the_case(*more)
    return body(
        write(key, case, as_of=AS_OF, audience=Level.INTERNAL, language="ru", given=given or {})
    )


@pytest.mark.parametrize(
    ("words", "genitive"),
    [
        ("officers of the State Security Service of Varenia", "сотрудников службы «State Security Service of Varenia»"),
        ("masked men", "людей (в источнике: «masked men»)"),
        ("crowd", "толпы"),
        ("police of Tarvil", "полиции (в источнике: «police of Tarvil»)"),
        ("office in his district", "«office in his district»"),
        ("Amal Idris's side", "стороны (в источнике: «Amal Idris's side»)"),
        ("Secretary General of the Socialist International", "генерального секретаря организации «Socialist International»"),
        ("Council of the Socialist International", "совета организации «Socialist International»"),
        ("Judge Velmar", "судьи Velmar"),
        ("Prosecutor General", "генерального прокурора"),
        ("Deputy Minister of Health", "должностного лица (в источнике: «Deputy Minister of Health»)"),
        ("President of Kyrgyzstan", "президента Кыргызстана"),
        ("Varenian State News", "информационного агентства «Varenian State News»"),
        ("Orlest Courier", "издания «Orlest Courier»"),
        ("News digest", "издания «News digest»"),
        ("Prison Service of Varenia", "службы «Prison Service of Varenia»"),
        ("Ministry of Justice of Varenia", "министерства «Ministry of Justice of Varenia»"),
        ("Varenian League for Prisoners", "организации «Varenian League for Prisoners»"),
        ("Amnesty International", "Amnesty International"),
        ("Anna Velmar", "Anna Velmar"),
        ("Russia", "России"),
    ],
)  # fmt: skip
def test_a_noun_that_says_what_it_is_takes_the_case(words: str, genitive: str) -> None:
    assert RUSSIAN.name(words).forms["gen"] == genitive


def test_nobody_and_nothing_is_called_a_person_without_a_name() -> None:
    words = (
        "crowd",
        "office in his district",
        "Anna Velmar",
        "government of Varenia",
        "masked men",
    )
    said = [form for each in words for form in (str(RUSSIAN.name(each)), *RUSSIAN.name(each).forms.values())]  # fmt: skip
    assert [form for form in said if form.split()[0] in ("лицо", "лица", "лицу", "лицом")] == []


def test_what_was_given_in_one_case_is_not_said_to_stand_in_the_source() -> None:
    paper = written("public_statement", given={"government of varenia": ("правительство Варении",)})
    assert "Адресат: правительство Варении" in paper
    assert "в источнике: «правительство" not in paper
    assert "к «правительство Варении»:" in paper


def test_the_state_that_no_list_has_is_called_as_the_case_calls_it() -> None:
    case = the_case()
    case = replace(case, keeping=replace(case.keeping, country_name="Varenia"))
    paper = write("action_appeal", case, as_of=AS_OF, audience=Level.INTERNAL, language="ru")
    assert "написать властям государства Varenia" in body(paper)
    assert "Правительство государства Varenia" in body(paper)
    given = write(
        "action_appeal",
        case,
        as_of=AS_OF,
        audience=Level.INTERNAL,
        language="ru",
        given={"varenia": ("Варения", "Варении", "Варении", "Варенией")},
    )
    assert "Правительство Варении" in body(given)


@pytest.mark.parametrize(
    ("code", "genitive"),
    [
        ("KG", "Кыргызстана"), ("BY", "Беларуси"), ("SA", "Саудовской Аравии"), ("PE", "Перу"), ("EG", "Египта"),
        ("IL", "Израиля"), ("UY", "Уругвая"), ("CR", "Коста-Рики"), ("AE", "ОАЭ"), ("TR", "Турции"), ("CU", "Кубы"),
    ],
)  # fmt: skip
def test_the_genitive_of_a_state(code: str, genitive: str) -> None:
    assert RUSSIAN.state(code, "").forms["gen"] == genitive


def test_only_what_has_no_cases_stays_as_it_is() -> None:
    named = sorted(str(RUSSIAN.state(code, "")) for code in state_names())
    assert [name for name in named if of_state(name) == name] == UNBENT


def test_the_genitive_of_every_instrument_is_bent() -> None:
    named = [RUSSIAN.label(each.cited_as) for each in INSTRUMENTS.values()]
    assert [name for name in named if of_instrument(name) == name] == []
    assert (
        of_instrument("Основные принципы, касающиеся роли юристов")
        == "Основных принципов, касающихся роли юристов"
    )


def test_the_law_is_cited_without_the_word_document_before_its_name() -> None:
    paper = written("public_statement")
    assert (
        "статьи 3 и 5 Всеобщей декларации" in paper or "Всеобщей декларации прав человека" in paper
    )
    assert "документа «" not in paper


def test_the_name_stands_in_the_letters_that_a_source_puts_beside_it() -> None:
    case = the_case()
    shown = replace(
        case.sources["call"], text=f"{case.sources['call'].text} Amal Idris (Амаль Идрис)"
    )
    case = replace(case, sources={**case.sources, "call": shown})
    paper = write("reiteration", case, as_of=AS_OF, audience=Level.INTERNAL, language="ru")
    assert "Амаль Идрис" in paper.title
    assert "Amal Idris" not in body(paper)
    arabic = replace(shown, text=f"{shown.text} أمل إدريس (Amal Idris)")
    case = replace(case, sources={**case.sources, "call": arabic})
    paper = write("reiteration", case, as_of=AS_OF, audience=Level.INTERNAL, language="ar")
    assert "أمل إدريس" in paper.title


def test_a_source_above_the_audience_lends_no_name() -> None:
    case = the_case()
    sealed = replace(
        case.sources["cellmate"], text=f"{case.sources['cellmate'].text} Amal Idris (Амаль Идрис)"
    )
    case = replace(case, sources={**case.sources, "cellmate": sealed})
    paper = write("reiteration", case, as_of=AS_OF, audience=Level.INTERNAL, language="ru")
    assert "Amal Idris" in paper.title


def test_what_stands_in_brackets_beside_a_name_is_a_name_only_where_it_reads_so() -> None:
    texts = [
        "Amal Idris (born in 1981)",
        "Amal Idris (защитник прав человека в стране)",
        "Amal Idris (Zürich)",
    ]
    assert list(beside("Amal Idris", texts)) == []


def test_a_woman_is_told_of_in_sentences_that_agree() -> None:
    held = said("held", Detention(when=When("2024-05-01"), where="Orlava Prison", status=Status.PRISON),
                "note", "Ms Idris")  # fmt: skip
    paper = written("statement_of_facts", WOMAN, held)
    assert "Amal Idris содержалась в заключении" in paper
    assert "в учреждении «Orlava Prison»" in paper


def test_who_arrests_does_not_run_into_the_place() -> None:
    arrest = said("again", Arrest(when=When("2024-05-03"), where="Orlest", actor="officers of the State Police"),
                  "note", "Ms Idris")  # fmt: skip
    paper = written("statement_of_facts", WOMAN, arrest)
    assert "Amal Idris была задержана 3 мая 2024 года (место: Orlest) сотрудниками" in paper


def test_what_somebody_is_stands_in_the_language_where_the_table_has_it() -> None:
    assert "Amal Idris — редактор издания «Dawn Gazette»" in written("public_statement", WOMAN)
