"""Common offices, of the state of the case too, and the United Nations' experts are named in the language of the paper."""

import re

import pytest

from habeas.core.claims import Claim
from habeas.core.levels import Level
from habeas.core.values import Stated
from habeas.core.when import When
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.demand import Demand
from habeas.kinds.mistreatment import Mistreatment
from habeas.papers import Sentence, write
from habeas.papers.languages import LANGUAGES
from habeas.papers.speaking import can_be_own
from tests.making import a_casefile
from tests.papers.test_languages import body
from tests.papers.varenia import AS_OF, CLAIMS, LEAGUE, SOURCES, said

JUSTICE = {
    "fr": "du ministre de la Justice du Kirghizistan",
    "es": "ministro de Justicia de Kirguistán",
    "ru": "министр юстиции Кыргызстана",
    "ar": "وزير العدل في قيرغيزستان",
}


def paper(language: str, *more: Claim) -> str:
    case = a_casefile(*CLAIMS, *more, as_of=AS_OF, sources=SOURCES, country="KG")
    draft = write("public_statement", case, as_of=AS_OF, audience=Level.INTERNAL, language=language, organisation=LEAGUE)  # fmt: skip
    return re.sub("[\u2066-\u2069]", "", body(draft))


def told(language: str, addressee: str) -> str:
    asked = Demand(actor=LEAGUE, addressee=addressee, action="release Ms Idris")
    wrote = AppealMade(when=When("2024-04-10"), actor=LEAGUE, addressee=addressee)
    more = said("asked-2", asked, "call", "Ms Idris"), said("wrote-2", wrote, "call", "Ms Idris")
    return paper(language, *more)


@pytest.mark.parametrize("language", sorted(JUSTICE))
def test_the_minister_of_justice_is_named_in_the_language(language: str) -> None:
    for name in ("Minister of Justice of Kyrgyzstan", "Kyrgyzstan's Justice Minister"):
        text = told(language, name)
        assert JUSTICE[language] in text
        assert "Minister" not in text


@pytest.mark.parametrize(
    ("language", "name", "words"),
    [
        ("fr", "Prosecutor General", "au procureur général"),
        ("es", "Prosecutor General of Kyrgyzstan", "fiscal general de Kirguistán"),
        ("ru", "Prosecutor General", "генеральному прокурору"),
        ("ar", "Prosecutor General", "النائب العام"),
        ("fr", "director of the prison service", "au directeur de l’administration pénitentiaire"),
        ("es", "director of the State Prison Service", "director del State Prison Service"),
        ("fr", "director of the State Prison Service", "directeur du State Prison Service"),
        ("ru", "Ombudsperson", "омбудсмену"),
        ("fr", "UN experts", "aux experts de l’ONU"),
    ],
)
def test_a_common_office_is_named_in_the_language(language: str, name: str, words: str) -> None:
    assert words in told(language, name)


def test_an_office_that_no_table_has_stays_as_it_is() -> None:
    assert "Keeper of the Seals" in told("fr", "Keeper of the Seals")


@pytest.mark.parametrize(
    ("language", "who", "words"),
    [
        ("fr", "UN experts", "les experts de l’ONU"),
        ("es", "эксперты ООН", "los expertos de la ONU"),
        ("ru", "experts de l’ONU", "экспертов ООН"),
        ("ar", "UN experts", "خبراء الأمم المتحدة"),
        ("en", "expertos de la ONU", "UN experts"),
        ("en", "UN expert", "a UN expert"),
    ],
)
def test_the_experts_are_named_in_the_language(language: str, who: str, words: str) -> None:
    burnt = Mistreatment(when=When("2024-04-02"), method="burnt")
    text = paper(language, said("burnt", burnt, "call", "Ms Idris", who))
    assert words in text
    assert not can_be_own(who)


EDITOR = AffiliationRole(office="editor of the monthly bulletin", organisation="Union of Mountain Beekeepers")  # fmt: skip
ROLES = (
    ((EDITOR, AffiliationRole(office="editor")), 1),
    ((AffiliationRole(office="editor", organisation="Union of Beekeepers"), AffiliationRole(office="an editor")), 1),
    ((AffiliationRole(office="deputy minister"), AffiliationRole(office="deputy")), 2),
    ((AffiliationRole(office="editor", organisation="Union of Beekeepers"), AffiliationRole(office="editor", organisation="Courier")), 2),
    ((AffiliationRole(office="editor", former=Stated.YES), AffiliationRole(office="editor of the bulletin")), 2),
    ((AffiliationRole(office="rédactrice du bulletin"), AffiliationRole(office="rédactrice")), 1),
    ((AffiliationRole(office="редактор бюллетеня"), AffiliationRole(office="редактор")), 1),
)  # fmt: skip


@pytest.mark.parametrize(("roles", "count"), ROLES)
def test_an_office_told_with_less_is_not_told_beside_itself(
    roles: tuple[AffiliationRole, ...], count: int
) -> None:
    claims = [c for c in CLAIMS if c.id != "role"]
    claims += [said(f"r{n}", role, "call", "Ms Idris") for n, role in enumerate(roles)]
    case = a_casefile(*claims, as_of=AS_OF, sources=SOURCES, country="XV")
    draft = write("meeting_brief", case, as_of=AS_OF, audience=Level.INTERNAL, organisation=LEAGUE)
    who = next(s for s in draft.sentences if isinstance(s, Sentence) and "r0" in s.claims)
    assert len({"r0", "r1"}.intersection(who.claims)) == count


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_so_in_every_language(language: str) -> None:
    claims = [c for c in CLAIMS if c.id != "role"]
    claims += [
        said("r0", EDITOR, "call", "Ms Idris"),
        said("r1", AffiliationRole(office="editor"), "note", "The League"),
    ]
    case = a_casefile(*claims, as_of=AS_OF, sources=SOURCES, country="XV")
    draft = write(
        "meeting_brief",
        case,
        as_of=AS_OF,
        audience=Level.INTERNAL,
        organisation=LEAGUE,
        language=language,
    )
    (who,) = [s for s in draft.sentences if isinstance(s, Sentence) and "r0" in s.claims]
    assert "r1" not in who.claims
