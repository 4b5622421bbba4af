"""French lengths of time and dates, in figures and in words, against the document's own date."""

from datetime import date

import pytest

from habeas.core.when import When
from habeas.reading.fr.dates import FrenchCalendar
from habeas.reading.fr.durations import duration

LENGTHS = (
    ("plus de mille jours", ">P1000D"),
    ("onze ans et deux mois", "P11Y2M"),
    ("deux ans et demi", "P2Y6M"),
    ("14 mois", "P14M"),
    ("au moins dix-huit mois", ">=P18M"),
    ("quatre-vingt-dix jours", "P90D"),
    ("une dizaine de jours", "~P10D"),
    ("près de quatre ans", "~P4Y"),
    ("48 heures", "PT48H"),
    ("trois cent quarante-quatre jours", "P344D"),
    ("1 000 jours", "P1000D"),
    ("vingt et un jours", "P21D"),
)
READ = (
    ("le 3 mai 2021", "2021-05-03", "on"),
    ("le 1er mai", "2024-05-01", "on"),
    ("en mai 2021", "2021-05", "on"),
    ("fin 2020", "2020", "on"),
    ("du 3 au 9 mai 2021", "2021-05-03/2021-05-09", "on"),
    ("les 3 et 9 mai 2024", "[2024-05-03,2024-05-09]", "on"),
    ("entre le 3 mai et le 9 mai 2024", "2024-05-03/2024-05-09", "between"),
    ("du 3 mai 2024 au 9 mai 2024", "2024-05-03/2024-05-09", "between"),
    ("depuis le 3 mai 2021", "2021-05-03", "since"),
    ("depuis lors", "2024-05-03", "since"),
    ("mardi", "2024-06-11", "on"),
    ("samedi dernier", "2024-06-08", "on"),
    ("hier", "2024-06-14", "on"),
    ("il y a trois jours", "2024-06-12", "on"),
    ("il y a environ deux semaines", "2024-06-01~", "on"),
    ("la semaine dernière", "2024-06-03/2024-06-09", "on"),
    ("le mois dernier", "2024-05", "on"),
    ("en novembre", "2023-11", "on"),
    ("à ce jour", "2024-06-15", "asof"),
    ("jusqu'au 9 mai", "2024-05-09", "until"),
    ("deux jours plus tard", "2024-05-05", "on"),
    ("le lendemain", "2024-05-04", "on"),
    ("la veille", "2024-05-02", "on"),
    ("03/05/2021", "2021-05-03", "on"),
    ("vers le 3 mai 2021", "2021-05-03~", "on"),
    ("dans la nuit du 3 au 4 mai 2021", "2021-05-03/2021-05-04", "on"),
)


@pytest.mark.parametrize(("words", "length"), LENGTHS, ids=[n[0] for n in LENGTHS])
def test_a_length_is_read(words: str, length: str) -> None:
    assert str(duration(words)) == length


def test_what_is_no_length_gives_nothing() -> None:
    assert duration("beaucoup de monde") is None


@pytest.mark.parametrize(("words", "edtf", "relation"), READ, ids=[r[0] for r in READ])
def test_a_date_is_resolved(words: str, edtf: str, relation: str) -> None:
    calendar = FrenchCalendar(When("2024-06-15"))
    calendar.told = date(2024, 5, 3)
    (dated,) = calendar.read(words)
    assert (str(dated.when), dated.relation) == (edtf, relation)


@pytest.mark.parametrize("words", ["article 19", "résolution 43/173", "sept ans de prison", "des mardis entiers"])  # fmt: skip
def test_a_number_is_no_date(words: str) -> None:
    assert FrenchCalendar(When("2024-06-15")).read(words) == ()


def test_without_a_date_of_its_own_a_document_resolves_nothing() -> None:
    assert FrenchCalendar(None).read("hier, mardi, en avril") == ()
