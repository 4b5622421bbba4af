"""A paper says the same in every language it is written in, and says it in that language's own grammar."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from string import Formatter

import pytest

from habeas.core.claims import Polarity
from habeas.core.levels import Level
from habeas.core.values import Bound, Duration, Stated
from habeas.core.when import When
from habeas.kinds.access_denied import AccessDenied, Contact, Visitor
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_given import CareGiven
from habeas.kinds.charge import Charge
from habeas.kinds.demand import Demand
from habeas.kinds.detention import Detention, Status
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.incommunicado import Incommunicado
from habeas.kinds.particulars import Particulars, Sex
from habeas.kinds.response import Response
from habeas.kinds.solitary_confinement import SolitaryConfinement
from habeas.kinds.transfer import Transfer
from habeas.papers import PAPERS, Draft, Sentence, write
from habeas.papers.languages import LANGUAGES
from habeas.papers.sameness import differences, figures, side_by_side
from habeas.papers.wording import shared_words, wording
from tests.papers.languages import GIVEN, as_full
from tests.papers.varenia import AS_OF, LEAGUE, SERVICE, said, the_case

FOLDER = Path(__file__).resolve().parents[2] / "src/habeas/papers"
WRITTEN = [
    (key, code)
    for key, paper in PAPERS.items()
    if not paper.form_of
    for code in paper.languages
    if code != "en"
]
EVERY = pytest.mark.parametrize(("key", "code"), WRITTEN)
OTHERS = pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])


def in_language(
    key: str, code: str, *more: object, as_of: date = AS_OF, least_gone: int = 0
) -> Draft:
    case = the_case(*more)  # type: ignore[arg-type]
    return write(
        key, case, as_of=as_of, audience=Level.INTERNAL, language=code, given=GIVEN[code], least_gone=least_gone,
    )  # fmt: skip


def beside_english(key: str, code: str, *more: object, as_of: date = AS_OF) -> list[Draft]:
    def drafted(language: str, least_gone: int) -> Draft:
        return in_language(key, language, *more, as_of=as_of, least_gone=least_gone)

    return as_full(drafted, ("en", code))


def body(draft: Draft) -> str:
    text = re.sub(r"\n\n\[\^\d+\]:.*", "", draft.markdown)
    return re.sub(r"\[\^\d+\]", "", text).replace("\u00a0", " ")


@EVERY
def test_the_example_is_what_is_written(key: str, code: str) -> None:
    draft = in_language(key, code)
    example = (FOLDER / key / f"example.{code}.md").read_text(encoding="utf-8")
    assert f"# {draft.title}\n\n{draft.markdown}" == example


@EVERY
def test_every_statement_has_claims_and_a_footnote(key: str, code: str) -> None:
    draft = in_language(key, code)
    stated = [s for s in draft.sentences if isinstance(s, Sentence)]
    clauses = sum(len(s.clauses) for s in stated)
    assert all(clause.claims for s in stated for clause in s.clauses)
    assert len(re.findall(r"^\[\^\d+\]: ", draft.markdown, re.MULTILINE)) == clauses


@EVERY
def test_the_facts_are_those_of_the_english(key: str, code: str) -> None:
    assert differences(in_language(key, "en"), in_language(key, code)) == ()


@EVERY
def test_the_facts_are_the_same_where_the_file_is_fuller(key: str, code: str) -> None:
    answered = said(
        "answer",
        Response(when=When("2024-04-08"), actor="government of Varenia"),
        "note",
        "Ms Idris",
    )
    home = said(
        "home", Detention(when=When("2024-05-01"), status=Status.HOUSE_ARREST), "note", "Ms Idris"
    )
    about = said(
        "about", Detention(when=When("2023-02~"), status=Status.REMAND), "note", "Ms Idris"
    )
    for more in ((answered,), (home,), (about,)):
        assert differences(*beside_english(key, code, *more)) == ()
    released = date(2024, 6, 10)
    assert differences(*beside_english(key, code, as_of=released)) == ()


@OTHERS
def test_a_number_or_a_date_that_differs_is_found(code: str) -> None:
    english, other = in_language("reiteration", "en"), in_language("reiteration", code)
    later = in_language("reiteration", code, as_of=date(2024, 5, 15))
    assert [row.differs for row in side_by_side(english, other) if row.differs] == []
    assert any("2024-05-15" in found.text() for found in differences(english, later))


@OTHERS
def test_a_name_or_a_claim_that_one_of_the_two_lost_is_found(code: str) -> None:
    english, other = in_language("reiteration", "en"), in_language("reiteration", code)
    place, there = next(
        (n, s) for n, s in enumerate(other.sentences) if "court of orlava" in str(s).casefold()
    )
    assert isinstance(there, Sentence)
    mute = replace(there.clauses[0], text="…")
    lost = replace(
        other,
        sentences=(*other.sentences[:place], Sentence((mute,)), *other.sentences[place + 1 :]),
    )
    assert "Only one of the two has: Court of Orlava." in [
        d.text() for d in differences(english, lost)
    ]
    unlike = replace(there.clauses[0], claims=("beaten",))
    torn = replace(
        other,
        sentences=(*other.sentences[:place], Sentence((unlike,)), *other.sentences[place + 1 :]),
    )
    assert [d.text() for d in differences(english, torn)] == [
        "The two do not rest on the same claims."
    ]


@OTHERS
def test_every_piece_has_the_places_of_the_english(code: str) -> None:
    for english, other in _wordings(code):
        for name, words in other.items():
            whole = re.sub(r"(\.sentenced)?(\.[fm])?$", "", name)
            if whole in english:
                wanted = _places(english[whole]) - _FREE
                assert wanted == _places(words) - _FREE, name


def _wordings(code: str) -> Iterator[tuple[Mapping[str, str], Mapping[str, str]]]:
    """The English wording and that of the language: what papers share, then each paper's own."""
    yield shared_words("en"), shared_words(code)
    for paper in PAPERS.values():
        if code in paper.languages:
            yield wording(paper.package, "en"), wording(paper.package, code)


_FREE = {"short", "as_of", "organisation", "instrument", "topics", "provisions"}


def _places(words: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(words) if name}


@OTHERS
def test_the_shared_pieces_are_all_there(code: str) -> None:
    for key, paper in PAPERS.items():
        if code in paper.languages:
            assert set(wording(paper.package, "en")) <= set(wording(paper.package, code)), key


@OTHERS
def test_words_of_the_file_that_nobody_put_into_the_language_are_named(code: str) -> None:
    bare = write("reiteration", the_case(), as_of=AS_OF, audience=Level.INTERNAL, language=code)
    (found,) = (m.text for m in bare.missing if m.text.startswith("These words of the file"))
    assert "eye doctor" in found
    assert "Court of Orlava" in found
    assert not any("eye doctor" in m.text for m in in_language("reiteration", code).missing)


def test_french_elides_melts_and_agrees_only_where_the_file_tells_the_gender() -> None:
    text = body(in_language("public_statement", "fr"))
    assert "la situation d’Amal Idris" in text
    assert "À l’attention du Gouvernement de la Varénie" in text
    assert "demandés au Service pénitentiaire" in text
    assert "Mme Idris a été condamnée" in text
    unknown = said("sex", Particulars(sex=Sex.OTHER), "note", "Ms Idris")
    assert "a fait l’objet d’une condamnation" in body(
        in_language("public_statement", "fr", unknown)
    )


def test_spanish_melts_its_articles() -> None:
    text = body(in_language("public_statement", "es"))
    assert "A la atención del Gobierno de Varenia" in text
    assert not re.search(r"\b(?:de|a) el\b", text)


def test_russian_bends_what_was_given_in_its_cases_and_puts_a_noun_before_the_rest() -> None:
    assert (
        "Заявление Государственной тюремной службы, о котором сообщалось 2 апреля 2024 года:"
        in body(in_language("public_statement", "ru"))
    )
    bare = write(
        "public_statement", the_case(), as_of=AS_OF, audience=Level.INTERNAL, language="ru"
    )
    assert (
        "Заявление службы «State Prison Service», о котором сообщалось 2 апреля 2024 года:"
        in body(bare)
    )


def test_arabic_keeps_other_scripts_apart() -> None:
    bare = write(
        "public_statement", the_case(), as_of=AS_OF, audience=Level.INTERNAL, language="ar"
    )
    assert "\u2068Amal Idris\u2069" in bare.title
    assert "لأمل إدريس" in body(in_language("public_statement", "ar"))


@pytest.mark.parametrize(
    ("code", "counts"),
    [
        ("fr", {1: "1 jour", 2: "2 jours", 1008: "1 008 jours"}),
        ("es", {1: "1 día", 2: "2 días", 1008: "1008 días"}),
        (
            "ru",
            {
                1: "1 день",
                2: "2 дня",
                5: "5 дней",
                11: "11 дней",
                21: "21 день",
                1008: "1 008 дней",
            },
        ),
        (
            "ar",
            {
                1: "يوم واحد",
                2: "يومين",
                5: "5 أيام",
                11: "11 يوماً",
                100: "100 يوم",
                1008: "1,008 أيام",
            },
        ),
    ],
)
def test_days_are_counted_as_the_language_counts(code: str, counts: dict[int, str]) -> None:
    shown = {n: re.sub("[\u00a0\u202f]", " ", LANGUAGES[code].days(n)) for n in counts}
    assert shown == counts


@pytest.mark.parametrize(
    ("code", "length"),
    [
        ("en", "more than 1,000 days"), ("fr", "plus de 1 000 jours"), ("es", "más de 1000 días"),
        ("ru", "более 1 000 дней"), ("ar", "أكثر من 1,000 يوم"),
    ],
)  # fmt: skip
def test_a_length_that_is_bounded_says_so(code: str, length: str) -> None:
    said_ = LANGUAGES[code].length(Duration(">P1000D"))
    assert re.sub("[\u00a0\u202f]", " ", said_) == length


@pytest.mark.parametrize(
    ("code", "when", "place", "words"),
    [
        ("fr", "2024-05-01", "from", "du 1er mai 2024"), ("fr", "2024-05", "on", "en mai 2024"),
        ("fr", "2024-05-02/2024-05-04", "on", "entre le 2 mai 2024 et le 4 mai 2024"),
        ("fr", "2024-05~", "on", "vers mai 2024"), ("es", "2024-05-01", "on", "el 1 de mayo de 2024"),
        ("ru", "2024-05", "on", "в мае 2024 года"), ("ru", "2024-05", "since", "с мая 2024 года"),
        ("ru", "../2024-05-04", "on", "не позднее 4 мая 2024 года"), ("ar", "2024-05", "since", "منذ أيار/مايو 2024"),
        ("es", "2024?", "on", "en 2024 (fecha incierta)"),
    ],
)  # fmt: skip
def test_a_date_is_said_as_precisely_as_it_is_known(
    code: str, when: str, place: str, words: str
) -> None:
    assert LANGUAGES[code].when(When(when)).forms[place] == words


def test_at_least_and_at_most_ask_for_the_genitive_in_russian() -> None:
    russian = LANGUAGES["ru"]
    assert (
        russian.bounded(russian.days(44), Bound.AT_LEAST).replace("\u00a0", " ")
        == "не менее 44 дней"
    )


@pytest.mark.parametrize("code", LANGUAGES)
def test_figures_are_read_back_from_every_language(code: str) -> None:
    language = LANGUAGES[code]
    text = f"{language.days(1008)!s} ({language.day(date(2024, 5, 1))!s}), {language.days(2)!s}"
    assert figures(text, code) == {"1008": 1, "2024-05-01": 1, "2": 1}


def test_the_one_who_speaks_is_named_in_the_language() -> None:
    assert LEAGUE not in in_language("public_statement", "ru").title


CROWD = (
    said("denied", SolitaryConfinement(), "note", "The League will go", SERVICE),
    said("alone", SolitaryConfinement(when=When("2024-04-02")), "note", "The League asked"),
    said("given", CareGiven(when=When("2024-04-05"), need="a doctor"), "note", "The League will go", SERVICE),
    said("well", HealthCondition(when=When("2024-04-06"), trend=Trend.STABLE), "note", "The League will go", SERVICE),
    said("shut", Incommunicado(when=When("2024-01-05")), "note", "The League asked"),
    said("starved", HungerStrike(when=When("2024-02-05/..")), "note", "The League asked"),
    said("refused", CareDenied(when=When("2024-05-02"), actor=SERVICE, need="an operation"), "note", "The League asked"),
    said("kept", AccessDenied(when=When("2024-05-03"), to_whom=Visitor.FAMILY, contact=Contact.VISITS), "note", "The League asked"),
    said("moved", Transfer(when=When("2024-05-04"), where="Prison No. 4"), "note", "The League asked"),
    said("answered", Response(when=When("2024-05-05"), actor=SERVICE, addressee=LEAGUE, content="all is well"), "note", "The League asked"),
    said("held", Detention(when=When("2023-03-04"), status=Status.REMAND, until=When("2024-06-04")), "note", "The League asked"),
    said("suspected", Charge(when=When("2023-03-03"), offence="libel", suspected=Stated.YES), "note", "The League asked"),
    *(said(f"asked-{n}", Demand(actor=LEAGUE, addressee="government of Varenia", action=f"return the box of papers number {n}"), "note", "The League asked")
      for n in range(4)),
)  # fmt: skip


@pytest.mark.parametrize("words", ["given", "as the file has them"])
@pytest.mark.parametrize("key", sorted({key for key, _ in WRITTEN}))
def test_every_language_tells_as_many_statements_on_the_same_claims(key: str, words: str) -> None:
    """Also where a page has no room for all: as much gives way on each of those that stand beside each other, and no denial."""
    denials = [replace(c, polarity=Polarity.DENIED) if c.id == "denied" else c for c in CROWD]
    case = the_case(*denials, without=("sentence",))

    def drafted(code: str, least_gone: int) -> Draft:
        given = GIVEN[code] if words == "given" else {}
        return write(key, case, as_of=AS_OF, audience=Level.INTERNAL, language=code, given=given, least_gone=least_gone)  # fmt: skip

    drafts = as_full(drafted, PAPERS[key].languages)
    told = [[s.claims for s in draft.sentences if isinstance(s, Sentence)] for draft in drafts]
    assert all(claims == told[0] for claims in told)
