"""What a text says of itself in its first and last lines."""

import pytest

from habeas.intake.datelines import dateline
from habeas.intake.heads import headline, named_publisher
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
        ("GENEVA (14 June 2024) – Experts called for her release.", "en", "2024-06-14"),
        ("ORLEST, 4 June 2020 (Press Watch)", "en", "2020-06-04"),
        (
            "ORLEST, 14 September 2018 (PW) - Lawyers said on Friday that he was ill.",
            "en",
            "2018-09-14",
        ),
        ("Torval, August 3, 2023--The authorities should let her go.", "en", "2023-08-03"),
        ("Brask, Varenia, 17 February 2014", "en", "2014-02-17"),
        ("Colony No. 9, Ostrel, 3 June 2025", "en", "2025-06-03"),
        ("No. 14/2-331                                        2 June 2025", "en", "2025-06-02"),
        ("Исх. № 331 от 2 июня 2025 года", "ru", "2025-06-02"),
        ("Judgment delivered on 23 October 2018", "en", "2018-10-23"),
        (
            "Tabled on 7 December 2017 by Ms R. Achter, Mr L. Quist and 34 others",
            "en",
            "2017-12-07",
        ),
        ("For immediate release: 3 May 2024", "en", "2024-05-03"),
        ("Public statement / 3 May 2024", "en", "2024-05-03"),
        ("Date of issue: 16 February 2023", "en", "2023-02-16"),
        ("Compiled by Families of the Taken. Last revision: 12 December 2023", "en", "2023-12-12"),
        ("Lawyers in prison - position on 1 September 2017", "en", "2017-09-01"),
        ("Resolution on Varenia, adopted by the Council, Torval, 22 May 2022", "en", "2022-05-22"),
        ("Association for the Rights of Students (ARS), 8 May 2013", "en", "2013-05-08"),
        ("Radio Torval, News at six, Sunday 15 November 2015", "en", "2015-11-15"),
        ("Weekly digest, 2-8 October 2017", "en", "2017-10-08"),
        ("Adopted by the Group at its ninetieth session (15–19 November 2021)", "en", "2021-11"),
        ("ORLEST, 29 déc 2023 (Agence) - Elle est à l'hôpital.", "fr", "2023-12-29"),
        ("Audience du 19 mars 2020 – rédigée le 23 mars 2020", "fr", "2020-03-23"),
        ("[Adopté le 1er mai 2020]", "fr", "2020-05-01"),
        ("Fait à Orlest, le 3 mai 2020", "fr", "2020-05-03"),
        ("ORLEST, 21 de enero de 2025.- Murió en el hospital.", "es", "2025-01-21"),
        ("Resumen de la sentencia 204/2018, de 11 de octubre de 2018", "es", "2018-10-11"),
        ("Hoy, 5 de junio de 2022, se cumplen doscientos días de su encierro.", "es", "2022-06-05"),
        ("Del lunes 4 al domingo 10 de marzo de 2024: reporte semanal", "es", "2024-03-10"),
        ("Орлест, 20 ноября 2023 г. — Сегодня двести дней.", "ru", "2023-11-20"),
        ("4 марта 2025 | Хроника", "ru", "2025-03-04"),
        ("Составлена проектом «Голос» 30 апреля 2024 года", "ru", "2024-04-30"),
        ("أورليست، 14 أيار/مايو 2023", "ar", "2023-05-14"),
        ("9 كانون الثاني/يناير 2022", "ar", "2022-01-09"),
        ("二〇二〇年八月九日", "zh", "2020-08-09"),
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
        ("Released on 3 May 2024", "en"),
        ("Arrest of Ana Lesko, 3 May 2024", "en"),
        ("Date of birth: 11.03.1984", "en"),
        ("Admitted: 7 June 2025", "en"),
        ("Date de naissance : 11.03.1984", "fr"),
        ("Дата рождения: 11.03.1984", "ru"),
        ("Photo: Ana Lesko in court, 3 May 2024", "en"),
        ("Attached: the certificate of Dr Riedl, dated 12 January 2024", "en"),
        ("1. The complaint was lodged on 2 April 2024 by Ms Moravec.", "en"),
        ("He was expelled from the union by a decision of 3 May 2024.", "en"),
        ("Condamné par un jugement du 3 mai 2024", "fr"),
        ("Weekly digest, 8-2 October 2017", "en"),
    ],
)
def test_what_is_no_dateline_or_can_be_read_in_two_ways_gives_none(
    line: str, language: str
) -> None:
    assert dateline(f"A title\n\n{line}\n\n{STORY}", language) is None


def test_a_chronology_is_not_dated_by_what_it_tells_first() -> None:
    entries = ["4 December 2020: He is taken.", "11 May 2021: A court hears his mother."]

    assert dateline("\n".join(["Where is he?", *entries]), "en") is None
    assert dateline("\n".join(["Where is he?", *reversed(entries)]), "en") == "2021-05-11"
    assert dateline("\n".join(["Last updated: 3 June 2021", *entries]), "en") == "2021-06-03"


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
    ("name", "title", "story"),
    [
        ("PEN Varenia", "A third call for Daniel Oresku", "PEN Varenia calls on the Prosecutor General to free him."),
        ("Комитет защиты журналистов Варении", "Варения: журналист осуждён на семь лет", "Суд приговорил его 22 апреля."),
        ("Ligue des droits de Varénia", "Libérez Ana Velmar", "Elle est détenue depuis avril."),
    ],
)  # fmt: skip
def test_an_organisation_that_speaks_below_its_name_has_a_letterhead(
    name: str, title: str, story: str
) -> None:
    text = f"{name}\n\nStatement, 15 July 2025\n\n{title}\n\n{story}"
    assert (named_publisher(text), headline(text)) == (name, title)


@pytest.mark.parametrize(
    "title",
    [
        "NOTE FOR THE FILE",
        "MEDICAL REPORT",
        "Daniel Oresku",
        "Союз журналистов требует освободить Велмара",
        "Ligue : un an de silence",
    ],
)
def test_a_title_above_another_is_no_letterhead(title: str) -> None:
    text = f"{title}\n\nA year in prison\n\n{title} is in prison."
    assert (named_publisher(text), headline(text)) == (None, title)


@pytest.mark.parametrize(
    ("head", "title", "publisher", "date"),
    [
        ("Hill News\n3 May 2024\n\nPoet moved to hospital", "Poet moved to hospital", "Hill News", "2024-05-03"),
        ("The Orlest Courier\nMonday, 3 May 2024\n\nPoet moved", "Poet moved", "The Orlest Courier", "2024-05-03"),
        ("Republic of Varenia\nMinistry of Internal Affairs\nPrison Service\nOrlest, 3 June 2025\nNo. 14/2-331\n\nTo the League for Open Courts", None, "Ministry of Internal Affairs", "2025-06-03"),
        ("MINISTRY OF JUSTICE\nPENITENTIARY DEPARTMENT\n12 May 2025\n\nDear Sir,", None, "Ministry of Justice", "2025-05-12"),
        ("Varenian Lawyers' Watch\n12 June 2025\n\nTo the Ministry of Justice, Prison Service", None, "Varenian Lawyers' Watch", "2025-06-12"),
        ("Hill Bar Association\nObservation report, 11 June 2025", "Observation report, 11 June 2025", "Hill Bar Association", "2025-06-11"),
        ("Hill 3rd Criminal Judgeship of Peace\nRecord of interrogation, 15 February 2025, No. 2025/118", "Record of interrogation, 15 February 2025, No. 2025/118", "Hill 3rd Criminal Judgeship of Peace", "2025-02-15"),
        ("Orlest City Court\n3 May 2024\nVerdict in the case of Ana Lesko", "Verdict in the case of Ana Lesko", "Orlest City Court", "2024-05-03"),
        ("Prison hospital No. 3\nDischarge summary\n14 May 2025", "Discharge summary", "Prison hospital No. 3", "2025-05-14"),
        ("Dr Pavel Orsk, cardiologist\nMedical opinion, 14 May 2025", "Medical opinion, 14 May 2025", "Dr Pavel Orsk", "2025-05-14"),
        ("ISTHMUS WATCH\nApartado 1204, San José, Costa Rica\ncases@isthmuswatch.example\n\n2 July 2025\n\nTo the Minister of the Interior\n6a Avenida 13-71, Zona 1", None, "Isthmus Watch", "2025-07-02"),
        ("LA HORA DEL NORTE\nCobán, 6 March 2025\n\nLeader arrested in Cobán\nBy Julio Tzib", "Leader arrested in Cobán", "La Hora del Norte", "2025-03-06"),
        ("Prensa del Istmo\n19 November 2025\n\nLeader sentenced to five years", "Leader sentenced to five years", "Prensa del Istmo", "2025-11-19"),
        ("REPUBLIC OF GUATEMALA\nJUDICIAL BODY\nCriminal Sentencing Court of Cobán\nCase No. 16005-2025\n\nRECORD OF THE HEARING\n\nCobán, 18 November 2025", "RECORD OF THE HEARING", "Criminal Sentencing Court of Cobán", "2025-11-18"),
        ("Letter of Vera Lesko, mother of Ana Lesko\nOrlest, 20 May 2025", "Letter of Vera Lesko, mother of Ana Lesko", "Vera Lesko", "2025-05-20"),
        ("Statement by the National Preventive Mechanism of Varenia\n3 May 2024", "Statement by the National Preventive Mechanism of Varenia", "National Preventive Mechanism of Varenia", "2024-05-03"),
        ("République de Varénie\nMinistère de la Justice\nOrlest, le 3 juin 2025\n\nÀ la Ligue des droits", None, "Ministère de la Justice", "2025-06-03"),
        ("Carta de Rosa Lesko, madre de Ana Lesko\nOrlest, 20 de mayo de 2025", "Carta de Rosa Lesko, madre de Ana Lesko", "Rosa Lesko", "2025-05-20"),
        ("Республика Варения\nМинистерство юстиции\nОрлест, 3 июня 2025 года\nИсх. № 331\n\nЛиге прав человека", None, "Министерство юстиции", "2025-06-03"),
        ("Газета «Орлестские новости»\n4 марта 2025\n\nЖурналистка Лешко задержана", "Журналистка Лешко задержана", "Газета «Орлестские новости»", "2025-03-04"),
        ("جمهورية فارينيا\nوزارة العدل\n3 حزيران/يونيو 2025\n\nإلى رابطة الحقوق", None, "وزارة العدل", "2025-06-03"),
    ],
)  # fmt: skip
def test_the_lines_of_a_letterhead_say_whose_paper_it_is(
    head: str, title: str | None, publisher: str, date: str
) -> None:
    text = f"{head}\n\n{STORY}"
    assert (headline(text), named_publisher(text), dateline(text, language_of(text))) == (title, publisher, date)  # fmt: skip


@pytest.mark.parametrize(
    "head",
    [
        "Ana Lesko\nA year in prison",
        "Ministry of Justice denies that Ana Lesko is ill\n3 May 2024",
        "Court of Appeal frees Ana Lesko\n\nHis lawyer is glad",
        "Open letter to the Minister of Justice\n3 May 2024",
        "Report of a visit to Prison No. 2\n3 May 2024",
        "Ana Lesko\n3 May 2024\n\nA year in prison\n\nMs Lesko is ill.",
        "CONFIDENTIAL - NOT FOR PUBLICATION\nNote of a conversation, 3 December 2025",
    ],
)
def test_a_headline_about_a_body_is_not_its_letterhead(head: str) -> None:
    assert named_publisher(f"{head}\n\n{STORY}") is None


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
