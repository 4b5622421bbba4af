"""Russian lengths, dates and names mean what they say; what has no one meaning is left."""

import pytest

from habeas.core.when import When
from habeas.reading import read
from habeas.reading.ru.dates import RussianCalendar
from habeas.reading.ru.durations import duration
from habeas.reading.ru.names import same

DAY = When("2024-06-15")


@pytest.mark.parametrize(
    ("words", "length"),
    [
        ("пять лет", "P5Y"),
        ("к шести годам и двум месяцам", "P6Y2M"),
        ("более тысячи дней", ">P1000D"),
        ("14 месяцев", "P14M"),
        ("15 суток", "P15D"),
        ("трёх с половиной лет", "P3Y6M"),
        ("полтора года", "P1Y6M"),
        ("полгода", "P6M"),
        ("двадцати пяти лет", "P25Y"),
        ("не менее трёх недель", ">=P3W"),
        ("около двух лет", "~P2Y"),
        ("одиннадцать часов", "PT11H"),
    ],
)
def test_a_length_is_read_with_its_bound(words: str, length: str) -> None:
    assert str(duration(words)) == length


@pytest.mark.parametrize("words", ["несколько лет", "долго", "пять человек"])
def test_what_is_no_length_is_none(words: str) -> None:
    assert duration(words) is None


@pytest.mark.parametrize(
    ("words", "when", "relation"),
    [
        ("3 мая 2021 года", "2021-05-03", "on"),
        ("3 мая", "2024-05-03", "on"),
        ("20 ноября", "2023-11-20", "on"),
        ("в мае", "2024-05", "on"),
        ("в мае прошлого года", "2023-05", "on"),
        ("в октябре 2022 года", "2022-10", "on"),
        ("с 2020 года", "2020", "since"),
        ("с 3 мая 2024 года", "2024-05-03", "since"),
        ("до 3 мая", "2024-05-03", "until"),
        ("во вторник", "2024-06-11", "on"),
        ("в прошлую субботу", "2024-06-08", "on"),
        ("вчера", "2024-06-14", "on"),
        ("позавчера", "2024-06-13", "on"),
        ("три дня назад", "2024-06-12", "on"),
        ("на прошлой неделе", "2024-06-03/2024-06-09", "on"),
        ("03.05.2023", "2023-05-03", "on"),
        ("заседание назначено на 20 июня", "2024-06-20", "on"),
        ("до сих пор", "2024-06-15", "asof"),
    ],
)
def test_a_date_is_read_against_the_day_of_the_document(
    words: str, when: str, relation: str
) -> None:
    assert [(d.when.text, d.relation) for d in RussianCalendar(DAY).read(f"Было {words}.")] == [
        (when, relation)
    ]


def test_the_next_day_counts_from_the_day_told_of() -> None:
    calendar = RussianCalendar(DAY)
    calendar.read("Её задержали 3 мая 2024 года.")
    assert [d.when.text for d in calendar.read("На следующий день её допросили.")] == ["2024-05-04"]


@pytest.mark.parametrize("words", ["1961 года рождения", "статья 319", "в колонии № 7"])
def test_what_is_no_date_is_none(words: str) -> None:
    assert RussianCalendar(DAY).read(f"Это {words}.") == ()


@pytest.mark.parametrize(
    ("names", "known_by"),
    [
        (["Мирона Тавеску", "Мирон Тавеску"], "Мирон Тавеску"),
        (["Зою Ремарскую", "Зои Ремарской"], "Зоя Ремарская"),
        (["Тимура Белецкого"], "Тимур Белецкий"),
        (["Анны Сергеевны Вельмар"], "Анна Сергеевна Вельмар"),
        (["Льва Толмачёва"], "Лев Толмачёв"),
        (["Лидию Саранову", "Л. Саранова", "Лидия Саранова"], "Лидия Саранова"),
        (["Веру Гладкую"], "Вера Гладкая"),
        (["Пестова Роман Юрский"], "Роман Юрский"),
        (["Яну Дроздову"], "Яну Дроздову"),
        (["Александра Саранова"], "Александра Саранова"),
        (["Мирону Тавеску"], "Мирону Тавеску"),
    ],
)
def test_a_person_is_known_by_the_nominative_where_it_is_certain(
    names: list[str], known_by: str
) -> None:
    assert set(same(names).values()) == {known_by}


@pytest.mark.parametrize(
    ("names", "text", "known_by"),
    [
        (
            ["Александр Саранов", "Александра Саранова"],
            "Александр Саранов задержан. Александра Саранова сообщила об этом.",
            ["Александр Саранов", "Александра Саранова"],
        ),
        (
            ["Александр Вельмар", "Александры Вельмар", "Александра Вельмар"],
            "Александр Вельмар в СИЗО. О нём и об аресте Александры Вельмар пишут. Александра Вельмар больна.",
            ["Александр Вельмар", "Александра Вельмар"],
        ),
        (
            ["Александр Саранов", "Александра Саранова", "Александру Саранову"],
            "Александр Саранов – поэт. Суд арестовал журналиста Александра Саранова.",
            ["Александр Саранов"],
        ),
        (
            ["Тимура Саранова", "Тимура Сарановых", "Ксении Сарановых"],
            "Группа поддержки Тимура и Ксении Сарановых",
            ["Тимур Саранов", "Ксения Саранова"],
        ),
        (["Марту Вельмар"], "Суд отправил под стражу Марту Вельмар.", ["Марта Вельмар"]),
        (["Вальтера Кромма"], "здоровье Вальтера Кромма", ["Вальтер Кромм"]),
        (["Айгерим Досову"], "оставил в СИЗО Айгерим Досову", ["Айгерим Досова"]),
        (["Фарруха Саранова"], "Моего сына Фарруха Саранова забрали.", ["Фаррух Саранов"]),
    ],
)
def test_a_man_and_a_woman_of_one_surname_stay_two(
    names: list[str], text: str, known_by: list[str]
) -> None:
    assert list(dict.fromkeys(same(names, text).values())) == known_by


@pytest.mark.parametrize(
    "name", ["Анну Вельмар", "Анне Вельмар", "А. С. Вельмар", "Анну Сергеевну Вельмар"]
)
def test_a_person_is_the_same_in_every_case(name: str) -> None:
    text = f"Анна Вельмар – поэт. Она родилась в Орлесте.\n\nПосле этого полиция увезла {name} в отдел, где били и {name}."
    reading = read(text, document_date=DAY, language="ru")
    assert {p.person for p in reading.proposals} == {reading.persons[0]}
    assert len(reading.persons) == 1


def test_initials_end_no_sentence() -> None:
    text = (
        "Адвокат Г. И. Мирский сообщил, что 3 мая 2024 г. А.С. Вельмар была задержана в г. Орлест."
    )
    (arrest,) = read(text, document_date=DAY, language="ru").proposals
    assert (arrest.fact.key, str(arrest.fact.to_json()["when"])) == ("arrest", "2024-05-03")
