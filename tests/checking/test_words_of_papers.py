"""What papers say in their own turns of phrase, in any language, is no error where the file has it."""

import pytest

from habeas.checking import check
from habeas.core.casefile import Casefile
from habeas.core.claims import Polarity
from habeas.core.facts import Fact
from habeas.core.levels import Level
from habeas.core.values import Duration
from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.kinds.corroboration import Corroboration
from habeas.kinds.domestic_remedy import DomesticRemedy
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.sentence import Sentence
from habeas.kinds.transfer import Transfer
from tests.checking.files import AS_OF, a_file, codes
from tests.making import a_casefile, a_claim, a_source

ARREST = Arrest(when=When("2023-02-03"), actor="State Security Committee")
MOVED = Transfer(when=When("2024-05-20"), where="Central Prison Hospital in Sarnov", origin="Sarnov Remand Prison No. 2")  # fmt: skip
SENTENCED = Sentence(when=When("2023-09-01"), court="Sarnov City Court", term=Duration("P6Y"))
REMEDY = DomesticRemedy(when=When("2023-09-12"), addressee="Court of Appeal of Varenia")
APPEAL = AppealMade(when=When("2024-04-02"), actor="Sarnov Union of Writers", addressee="government of Varenia")  # fmt: skip

FRENCH = (
    "Nous vous écrivons au sujet de cette femme, qui a besoin de votre aide et de celle de tous."
)


@pytest.mark.parametrize(
    ("code", "facts", "text"),
    [
        ("status-stale", (ARREST, MOVED), f"{FRENCH} Mme Idris est en détention depuis le 3 février 2023 dans une prison."),
        ("status-stale", (ARREST, MOVED), "Amal Idris est en détention à Sarnov."),
        ("contradicts-file", (SENTENCED,), "По решению суда срок содержания под стражей продлён на 3 месяца."),
        ("contradicts-file", (SENTENCED,), "Le tribunal a prononcé la prolongation de sa détention de 3 mois."),
        ("body-unsupported", (SENTENCED,), "أحضرت أمل إدريس أمام محكمة رغما عنها."),
        ("custody-status", (SENTENCED,), "On 14 February 2023 the court ordered that she be held in pre-trial detention."),
        ("date-unknown", (REMEDY, APPEAL), "Her lawyer sought a remedy (appeal against the judgment) on 12 September 2023."),
        ("identifying-detail", (ARREST,), "She has received insulin every day since 4 March 2024 (as at 15 April 2024)."),
    ],
)  # fmt: skip
def test_a_turn_of_phrase_of_a_paper_is_left_alone(
    code: str, facts: tuple[Fact, ...], text: str
) -> None:
    assert code not in [found for found, _ in codes(text, a_file(*facts))]


@pytest.mark.parametrize(
    ("code", "facts", "text"),
    [
        ("status-stale", (ARREST, Transfer(when=When("2024-05-20"), where="Orlest Hospital", origin="Tolmin Prison")), f"{FRENCH} Mme Idris est toujours détenue à la prison de Tolmin."),
        ("contradicts-file", (SENTENCED,), "Она приговорена к 3 годам лишения свободы."),
        ("body-unsupported", (SENTENCED,), "حكمت عليها محكمة تولمين بالسجن."),
        ("custody-status", (SENTENCED,), "Since 14 February 2023 she has been held in pre-trial detention."),
        ("identifying-detail", (ARREST,), "She walks in the yard every day at 15."),
    ],
)  # fmt: skip
def test_what_is_wrong_in_words_like_it_is_found(
    code: str, facts: tuple[Fact, ...], text: str
) -> None:
    assert code in [found for found, _ in codes(text, a_file(*facts))]


def test_the_version_of_an_authority_that_wrote_it_itself_is_told_where_it_is_named() -> None:
    reply = a_source("s2", publisher="Ministry of Justice of Varenia")
    denied = a_claim("c2", Mistreatment(method="force"), source=reply, polarity=Polarity.DENIED)
    said = a_claim("c1", Mistreatment(method="beaten"), attribution="her sister")
    file = a_casefile(said, denied, sources=[a_source(), reply], as_of=AS_OF, country="XV")
    told = f"{FRENCH} Selon sa sœur, Mme Idris a subi de mauvais traitements."
    version = " Sur la question, la version du Ministry of Justice of Varenia diffère."
    assert "official-version-omitted" in [code for code, _ in codes(told, file)]
    assert "official-version-omitted" not in [code for code, _ in codes(told + version, file)]


def test_the_count_of_voices_in_a_paper_makes_of_no_body_a_second_source() -> None:
    finding = Corroboration(when=When("2024-04-10"), actor="doctor of the Council", finding="bruises")  # fmt: skip
    source = a_source(publisher="Council of Varenia")
    file = a_casefile(a_claim("c1", finding, source=source), sources=[source], as_of=AS_OF, country="XV")  # fmt: skip
    text = (
        "As documented by the Council of Varenia, bruises were found by the doctor of the Council"
    )
    assert "repeat-as-source" not in [code for code, _ in codes(f"{text} (one source; independent voices: 1).", file)]  # fmt: skip


MAIL = (
    "Elle a commencé une grève de la faim le 16 mars 2024. La gardienne Mira Vole m’a prévenu.\n\n"
    "Le 5 mars 2024, Sarnov Union of Writers a écrit :\n> Rien."
)


def a_file_with_a_mail() -> Casefile:
    """A hunger strike and an appeal that everybody may know, and a mail in French for the house alone."""
    open_, mail = a_source(publisher="Sarnov Union of Writers"), a_source("s2", text=MAIL, level=Level.INTERNAL, language="fr")  # fmt: skip
    strike = HungerStrike(when=When("2024-03-16"))
    call = AppealMade(when=When("2024-03-05"), actor="Sarnov Union of Writers", addressee="Ministry of Justice")  # fmt: skip
    claims = [a_claim("c1", strike), a_claim("c2", call), a_claim("c3", strike, source=mail, level=Level.INTERNAL)]  # fmt: skip
    return a_casefile(*claims, sources=[open_, mail], as_of=AS_OF, country="XV")


def above(text: str) -> list[str]:
    found = check(text, a_file_with_a_mail(), audience=Level.PUBLIC, as_of=AS_OF)
    return [f.quote for f in found if f.code == "above-audience"]


def test_what_everybody_may_know_is_not_closed_by_a_mail_that_tells_it_in_the_same_words() -> None:
    assert above(f"{FRENCH} Mme Idris a entamé une grève de la faim le 16 mars 2024.") == []
    assert (
        above(
            f"{FRENCH}\n\nLe 5 mars 2024, Sarnov Union of Writers a écrit au ministre de la Justice."
        )
        == []
    )


def test_what_the_mail_alone_tells_is_closed_still() -> None:
    assert above(f"{FRENCH} C’est la gardienne Mira Vole qui nous a prévenus.") != []
