"""What a text says of itself in its first and last lines."""

import pytest

from habeas.intake.about import headline, named_publisher
from habeas.intake.datelines import dateline
from habeas.intake.language import language_of

STORY = "She was taken from her home at night by four men."


@pytest.mark.parametrize(
    ("line", "language", "date"),
    [
        ("14 May 2022", "en", "2022-05-14"),
        ("2022-05-14", "en", "2022-05-14"),
        ("May 14, 2022", "en", "2022-05-14"),
        ("14.05.2022", "ru", "2022-05-14"),
        ("14 мая 2022 года", "ru", "2022-05-14"),
        ("Bishkek, 14 May 2022", "en", "2022-05-14"),
        ("(Geneva, May 14th, 2022)", "en", "2022-05-14"),
        ("Saturday, 14 May 2022 10:30 AM", "en", "2022-05-14"),
        ("Published: 14 May 2022", "en", "2022-05-14"),
        ("Press release | 14 May 2022", "en", "2022-05-14"),
        ("14 de mayo de 2022", "es", "2022-05-14"),
        ("Paris, le 1er mai 2022", "fr", "2022-05-01"),
        ("14. Mai 2022", "de", "2022-05-14"),
        ("۱۴ مه ۲۰۲۲", "fa", "2022-05-14"),
        ("14 مايو 2022", "ar", "2022-05-14"),
        ("2022年5月14日", "zh", "2022-05-14"),
        ("14/05/2022", "en", "2022-05-14"),
        ("05/14/2022", "en", "2022-05-14"),
        ("05/04/2022", "fr", "2022-04-05"),
        ("April 2022", "en", "2022-04"),
        ("BISHKEK, 14 May 2022 – The family has not seen her since.", "en", "2022-05-14"),
    ],
)
def test_a_dateline_is_read(line: str, language: str, date: str) -> None:
    assert dateline(f"A title\n\n{line}\n\n{STORY}", language) == date


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("05/04/2022", "en"),
        ("31.02.2022", "ru"),
        ("On 31 March 2022 the union made a public call.", "en"),
        ("She was arrested on 31 March 2022", "en"),
        ("2022", "en"),
        ("14 May", "en"),
        ("99/99/2022", "fr"),
    ],
)
def test_what_is_no_dateline_or_can_be_read_in_two_ways_gives_none(
    line: str, language: str
) -> None:
    assert dateline(f"A title\n\n{line}\n\n{STORY}", language) is None


def test_a_letter_may_give_its_date_at_its_end() -> None:
    assert dateline("\n".join([STORY] * 20) + "\n\nOrlest, 14 May 2022", "en") == "2022-05-14"


def test_a_title_stands_alone_and_is_no_sentence() -> None:
    assert headline(f"14 May 2022\n\nUrgent call\n\n{STORY}") == "Urgent call"
    assert headline(f"{STORY}\n\n{STORY}") is None
    assert headline(f"Urgent call\n{STORY}") is None
    assert headline("") is None


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("Published by the Varenian Union of Journalists", "the Varenian Union of Journalists"),
        ("Source: Orlest Courier, 14 May 2022", "Orlest Courier"),
        ("By Ana Lesko", "Ana Lesko"),
        ("Source: https://courier.example/1", None),
        ("Source material was handed to the court.", None),
        ("By then she had lost ten kilos.", None),
    ],
)
def test_a_publisher_is_named_by_a_line_of_its_own(line: str, publisher: str | None) -> None:
    assert named_publisher(f"Urgent call\n\n{line}\n\n{STORY}") == publisher


def test_a_letterhead_names_the_publisher_and_is_not_the_title() -> None:
    text = f"Varenian Human Rights Centre\n\nUrgent call for a doctor\n\n{STORY}"

    assert named_publisher(text) == "Varenian Human Rights Centre"
    assert headline(text) == "Urgent call for a doctor"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The family of the detained journalist has not been told where she is.", "en"),
        ("La famille de la journaliste détenue ne sait toujours pas où elle se trouve.", "fr"),
        ("Семья задержанной журналистки до сих пор не знает, где она находится.", "ru"),
        ("عائلة الصحفية المعتقلة لا تعرف حتى الآن مكان وجودها ولم يسمح لها بمحام", "ar"),
        ("OK", None),
        ("12345 67890", None),
    ],
)
def test_the_language_is_told_or_left_open(text: str, language: str | None) -> None:
    assert language_of(text) == language
