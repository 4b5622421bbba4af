"""Papers go to who holds the office on the day, as the house keeps them; whoever held it once is not written to."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from habeas.core.levels import Level
from habeas.house.addressees import BadAddressee, addressees_in, those_called
from habeas.house.wrong import wrong_with
from habeas.papers import usual, write
from habeas.papers.addressing import (
    Addressee,
    Usual,
    block,
    headed,
    lacking,
    line_to_whom,
    of_all,
)
from habeas.papers.finishing import Finish, Leaving, finished
from habeas.papers.languages import LANGUAGES
from habeas.rendering import render
from habeas.word.edits import edits
from tests.papers.varenia import AS_OF, LEAGUE, the_case
from tests.rendering.files import part_of, pdf_text

KEPT = """
[[addressee]]
office = "Minister of Health"
names = ["Ministry of Health"]
honorific = "His Excellency"
salutation = "Mr Minister,"
address_lines = ["1 Court Square", "Orlest *West*"]
country = "Varenia"
email = "minister@health.example"
language = "en"
channel = "e-mail"
checked_on = 2024-05-01
[[addressee.holder]]
name = "Dr Ilan Voss"
since = 2023-01-15
until = 2024-08-31
[[addressee.holder]]
name = "Ms Ora Tavesku"
since = 2024-09-01

[[addressee]]
office = "Ombudsman"
role = "copy"
"""


@pytest.fixture
def kept(tmp_path: Path) -> tuple[Addressee, ...]:
    (tmp_path / "addressees.toml").write_text(KEPT, encoding="utf-8")
    return addressees_in(tmp_path)


@pytest.mark.parametrize(
    ("day", "holder"),
    [
        (date(2024, 5, 14), "Dr Ilan Voss"),
        (date(2024, 8, 31), "Dr Ilan Voss"),
        (date(2024, 9, 1), "Ms Ora Tavesku"),
        (date(2023, 1, 14), None),
    ],
)
def test_the_block_names_who_is_in_office_on_the_day(
    kept: tuple[Addressee, ...], day: date, holder: str | None
) -> None:
    lines = block(kept[0], day).split("\\\n")
    assert lines[0] == (f"His Excellency {holder}" if holder else "Minister of Health")
    assert "Minister of Health" in lines
    assert lines[-3:] == ["Orlest \\*West\\*", "Varenia", "minister\\@health.example"]


def test_a_holder_no_longer_in_office_is_said_as_missing(kept: tuple[Addressee, ...]) -> None:
    minister = kept[:1]
    assert list(lacking(minister, date(2024, 5, 14), "en")) == []
    (said,) = lacking(minister, date(2023, 1, 10), "en")
    assert said.text() == (
        "Nobody on file is in office on 10 January 2023, so the letter names the office alone: Minister of Health."
    )


def test_an_address_that_nobody_looked_at_for_long_is_said(kept: tuple[Addressee, ...]) -> None:
    said = [phrase.text() for phrase in lacking(kept, date(2026, 1, 1), "fr")]
    assert len(said) == 5
    assert said[0].startswith("Nobody has made sure in the last 180 days")
    assert said[1] == "Minister of Health is to be written to in another language: en."
    assert said[2].startswith("Who holds the office on 1 January 2026 is not on file")


def test_two_who_could_hold_it_are_not_guessed_between(kept: tuple[Addressee, ...]) -> None:
    both = replace(
        kept[0], holders=tuple(replace(h, since=None, until=None) for h in kept[0].holders)
    )
    assert both.holder_on(AS_OF) is None
    assert "More than one person" in next(iter(lacking([both], AS_OF, "en"))).text()


def test_an_office_is_found_by_its_names_word_for_word(kept: tuple[Addressee, ...]) -> None:
    names = ["the ministry of health", "Ministry of Health and Sport", "Ombudsman"]
    assert [each.office for each in those_called(names, kept)] == [
        "Minister of Health",
        "Ombudsman",
    ]


def test_the_own_salutation_stands_for_the_usual_one(kept: tuple[Addressee, ...]) -> None:
    said = "Your Excellency, dear Sir or Madam,"
    told = Usual(salutation=said)
    made = headed(f"14 May 2024\n\n{said}\n\nHeld.\n", kept, AS_OF, told)
    assert made.endswith("14 May 2024\n\nMr Minister,\n\nHeld.\n")
    assert said not in made
    assert headed(made, kept, AS_OF, told).count("Mr Minister,") == 1
    assert "Ombudsman" not in made


def test_a_letter_has_its_block_in_every_format_and_leaves_it_aside_when_it_comes_back(
    kept: tuple[Addressee, ...],
) -> None:
    draft = write("official_letter", the_case(), as_of=AS_OF, audience=Level.INTERNAL)
    seen = the_case().at(AS_OF).for_audience(Level.INTERNAL)
    said = usual("official_letter", "en")
    leaving = Leaving(draft.markdown, draft.claims, seen, LEAGUE, addressees=kept, usual=said)
    words = finished(leaving, Finish())
    assert "\n\nCopy: Ombudsman\n\n[^1]: " in words
    told = "His Excellency Dr Ilan Voss Minister of Health 1 Court Square Orlest *West* Varenia"
    assert told in pdf_text(render(words, to="pdf", title=draft.title))
    sent = render(words, to="docx", title=draft.title)
    line = line_to_whom(draft.markdown, said)
    assert line == "To the government of Varenia"
    came = edits(sent, draft.markdown, head=[block(kept[0], AS_OF)], line=line)
    assert came.markdown == draft.markdown.replace(said.salutation, "Mr Minister,")


def test_a_letter_has_one_block_then_its_subject_then_the_salutation(
    kept: tuple[Addressee, ...],
) -> None:
    minister = replace(kept[0], salutation="")
    draft = write(
        "official_letter", the_case(), as_of=AS_OF, audience=Level.INTERNAL,
        addressees=["Ministry of Health"],
    )  # fmt: skip
    said = of_all(usual("official_letter", "en"), ["Ministry of Health"], [minister])
    made = headed(draft.markdown, [minister], AS_OF, said)
    opening = [block.split("\\\n")[0] for block in made.split("\n\n")[:4]]
    assert opening == [
        "His Excellency Dr Ilan Voss", "14 May 2024", "## Re: Amal Idris", "Dear Dr Ilan Voss,",
    ]  # fmt: skip
    assert render(made, to="html", title=draft.title).decode().count("Re: Amal Idris") == 2
    for to in ("docx", "odt"):
        assert (
            part_of(render(made, to=to, title=draft.title), BODIES[to]).count("Re: Amal Idris") == 1
        )


def test_a_salutation_is_not_taken_into_a_letter_of_another_language(
    kept: tuple[Addressee, ...],
) -> None:
    draft = write("official_letter", the_case(), as_of=AS_OF, audience=Level.INTERNAL, language="fr")  # fmt: skip
    made = headed(draft.markdown, kept, AS_OF, usual("official_letter", "fr"), "fr")
    assert "Mr Minister," not in made
    assert "\n\nMadame, Monsieur,\n\n" in made


BODIES = {"docx": "word/document.xml", "odt": "content.xml"}


def test_the_line_to_whom_stays_where_one_of_those_it_names_is_not_kept(
    kept: tuple[Addressee, ...],
) -> None:
    names = ["Ministry of Health", "Ministry of Justice"]
    draft = write("official_letter", the_case(), as_of=AS_OF, audience=Level.INTERNAL, addressees=names)  # fmt: skip
    made = headed(draft.markdown, kept, AS_OF, of_all(usual("official_letter", "en"), names, kept))
    assert "\n\nTo the Ministry of Health and the Ministry of Justice\n\n" in made


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_block_stands_for_the_line_to_whom_in_every_language(
    kept: tuple[Addressee, ...], language: str
) -> None:
    draft = write("official_letter", the_case(), as_of=AS_OF, audience=Level.INTERNAL, language=language)  # fmt: skip
    said = usual("official_letter", language)
    line = line_to_whom(draft.markdown, said)
    assert line == draft.markdown.split("\n\n")[0]
    assert line not in headed(draft.markdown, kept, AS_OF, said)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[[addressee]]\noffice = ""', "addressees.toml, addressee 1: it has no office"),
        ('[[addressee]]\noffice = "A"\nphone = "1"', "addressees.toml, addressee 1: there is no 'phone'"),
        ('[[addressee]]\noffice = "A"\nrole = "boss"', "addressees.toml, A: role is 'boss'; write one of decision-maker, copy"),
        ('[[addressee]]\noffice = "A"\nchecked_on = "May"', "addressees.toml, A: checked_on is 'May'; write a day"),
        ('[[addressee]]\noffice = "A"\naddress_lines = "x"', "addressees.toml, A: address_lines is 'x'; write a list"),
        ('[[addressee]]\noffice = "A"\nemail = 1', "addressees.toml, A: email is 1; write words in quotes."),
        ('[[addressee]]\noffice = "A"\n[[addressee.holder]]\nsince = 2024-01-01', "addressees.toml, A: a holder has no name"),
        ('[[addressee]]\noffice = "A"\n[[addressee.holder]]\nname = "B"\nsince = 2024-01-02\nuntil = 2024-01-01',
         "addressees.toml, A: B is in office until a day before the first"),
        ('[[addressee]]\noffice = "A"\n[[addressee]]\noffice = "B"\nnames = ["the a"]', "addressees.toml: two offices are called 'A'"),
        ('office = "A"', "addressees.toml: write each office under [[addressee]]"),
        ("[[", "addressees.toml cannot be read"),
    ],
)  # fmt: skip
def test_what_no_letter_can_use_is_one_line(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "addressees.toml").write_text(text, encoding="utf-8")
    with pytest.raises(BadAddressee) as told:
        addressees_in(tmp_path)
    assert str(told.value).startswith(said)
    assert str(told.value) in list(wrong_with(tmp_path))
