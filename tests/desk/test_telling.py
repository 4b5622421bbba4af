"""Sentences, days and numbers come out in the user's language; English is the core's own."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from django.utils.translation import override

from habeas.core.casefile import Casefile
from habeas.core.claims import Certainty, Polarity
from habeas.core.contradictions import contradictions
from habeas.core.corroboration import Standing
from habeas.core.custody import custody
from habeas.core.due import due
from habeas.core.errors import BadValue
from habeas.core.facts import Strand
from habeas.core.levels import Level
from habeas.core.prose import Line, Phrase, say_when
from habeas.core.timeline import tell_claim, timeline
from habeas.core.values import Duration
from habeas.core.when import When
from habeas.desk.telling import (
    say,
    say_country,
    say_day,
    say_days,
    say_label,
    say_number,
    say_provision,
    sort_key,
    tell,
    tell_error,
    tell_why,
)
from habeas.kinds import KINDS
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.kinds.death import Death
from habeas.kinds.hearing import Stage
from habeas.kinds.no_response import NoResponse
from habeas.reading import read
from habeas.standards import INSTRUMENTS, engaged
from habeas.standards.binding import binding
from tests.making import a_casefile, a_claim
from tools.wording import lines_of

OTHERS = ("fr", "es", "ru", "ar")
LATIN = re.compile(r"[A-Za-z]+")
ISOLATES = str.maketrans("", "", "\N{FIRST STRONG ISOLATE}\N{POP DIRECTIONAL ISOLATE}")


def plain(text: str) -> str:
    """The words without the marks that keep scripts apart."""
    return text.translate(ISOLATES)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "8 August 2019"),
        ("fr", "8 août 2019"),
        ("es", "8 de agosto de 2019"),
        ("ru", "8 августа 2019 г."),
        ("ar", "8 أغسطس 2019"),
    ],
)
def test_a_day_is_written_as_the_language_writes_it(language: str, words: str) -> None:
    with override(language):
        assert say_day(date(2019, 8, 8)) == words
        assert say_day(When("2019-08-08")) == words
        assert say_day(datetime(2019, 8, 8, 23, tzinfo=UTC)) == words


@pytest.mark.parametrize(
    ("language", "when", "words"),
    [
        ("fr", "2019-08-01", "1er août 2019"),
        ("fr", "2019-08", "août 2019"),
        ("fr", "2019", "2019"),
        ("fr", "201X", "les années 2010"),
        ("fr", "2019-08-08~", "vers le 8 août 2019"),
        ("fr", "2019-08?", "août 2019 (date incertaine)"),
        ("fr", "../2022-05-14", "au plus tard le 14 mai 2022"),
        ("fr", "2019-08-08/..", "depuis le 8 août 2019"),
        ("es", "2019-08/2020", "entre agosto de 2019 y 2020"),
        ("es", "[2019-08-07,2019-08-08]", "el 7 de agosto de 2019 o el 8 de agosto de 2019"),
        ("ru", "2019-08", "август 2019 г."),
        ("ru", "2019-08/2020-02", "не ранее августа 2019 г. и не позднее февраля 2020 г."),
        ("ar", "2019/..", "منذ عام 2019"),
    ],
)
def test_a_date_is_no_more_precise_than_it_is(language: str, when: str, words: str) -> None:
    with override(language):
        assert say_day(When(when)) == words


@pytest.mark.parametrize(
    "text", ["2019", "2019-08", "2019-08-01", "201X", "20XX", "2019~", "2019-08%", "../2022",
             "2019/..", "2019/2020-02", "[2019-08-07,2019-08-09]"],
)  # fmt: skip
def test_in_english_a_date_is_the_cores(text: str) -> None:
    with override("en"):
        assert say_day(When(text)) == say_when(When(text))


def test_no_date_is_a_dash() -> None:
    assert say_day(None) == "—"


@pytest.mark.parametrize(
    ("language", "counts"),
    [
        ("en", {1: "1 day", 2: "2 days", 1008: "1,008 days"}),
        ("fr", {0: "0 jour", 1: "1 jour", 1008: "1\u202f008 jours"}),
        ("es", {1: "1 día", 1008: "1.008 días"}),
        ("ru", {1: "1 день", 3: "3 дня", 11: "11 дней", 21: "21 день", 44: "44 дня"}),
        ("ar", {1: "يوم واحد", 2: "يومان", 3: "3 أيام", 44: "44 يومًا", 100: "100 يوم"}),
    ],
)
def test_days_take_the_plural_that_the_number_asks_for(
    language: str, counts: dict[int, str]
) -> None:
    with override(language):
        assert {number: say_days(number) for number in counts} == counts


def test_a_clock_of_partial_dates_says_its_least_and_its_most() -> None:
    clock = custody(a_casefile(a_claim("a", Arrest(when=When("2024-05")))))
    with override("en"):
        assert say_days(clock) == "at least 16 and at most 46 days"
    with override("ru"):
        assert say_days(clock) == "не менее 16 и не более 46 дней"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "more than 1,000 days"),
        ("fr", "plus de 1\u202f000 jours"),
        ("ru", "более чем 1\u00a0000 дней"),
        ("ar", "أكثر من 1,000 يوم"),
    ],
)
def test_a_length_keeps_its_bound(language: str, words: str) -> None:
    with override(language):
        assert say(Duration(">P1000D")) == words


def test_the_parts_of_a_length_are_put_together_by_the_language() -> None:
    with override("es"):
        assert say(Duration("P1Y2M3D")) == "1 año, 2 meses y 3 días"


def test_numbers_are_grouped_by_the_language() -> None:
    said = {}
    for language in ("en", "fr", "es", "ru"):
        with override(language):
            said[language] = say_number(1234567)
    assert said == {
        "en": "1,234,567", "fr": "1\u202f234\u202f567", "es": "1.234.567", "ru": "1\u00a0234\u00a0567",
    }  # fmt: skip


def test_words_are_sorted_without_regard_to_accents_and_case() -> None:
    with override("fr"):
        assert sorted(["Zoé", "Éric", "eric", "Emma"], key=sort_key) == [
            "Emma", "eric", "Éric", "Zoé",
        ]  # fmt: skip


def test_in_spanish_the_ene_stands_after_the_n() -> None:
    with override("es"):
        assert sorted(["Peña", "Peru", "Penz"], key=sort_key) == ["Penz", "Peña", "Peru"]


def test_in_russian_short_i_comes_after_i() -> None:
    with override("ru"):
        names = ["Айбек", "Аян", "Аиша", "Аида"]
        assert sorted(names, key=sort_key) == ["Аида", "Аиша", "Айбек", "Аян"]


def test_a_state_whose_code_is_ones_own_has_the_name_it_was_given() -> None:
    assert say_country("XV", "Varenia") == "Varenia"
    assert say_country("XV") == "unlisted state XV"
    assert say_country("ZZ") == "unlisted state ZZ"
    assert say_country("XK") == "Kosovo"
    assert say_country("KG", "Varenia") == "Kyrgyzstan"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "Amal Idris a fait l’objet d’une arrestation le 8 août 2019 (lieu\u00a0: Orlest)."),
        ("es", "Se detuvo a Amal Idris el 8 de agosto de 2019 en Orlest."),
        ("ru", "Amal Idris: задержание, 8 августа 2019 г., место: Orlest."),
        ("ar", "جرى توقيف Amal Idris في 8 أغسطس 2019 في Orlest."),
    ],
)
def test_a_fact_is_told_in_the_language(language: str, words: str) -> None:
    with override(language):
        line = Arrest(when=When("2019-08-08"), where="Orlest").line()
        assert plain(tell(line, "Amal Idris")) == words


def test_the_english_article_is_no_part_of_a_name_in_another_language() -> None:
    line = NoResponse(actor="the government of Varenia").line()
    with override("es"):
        assert tell(line) == "Government of Varenia no respondió."


def test_what_a_person_wrote_with_braces_is_told_as_written() -> None:
    line = AppealMade(actor="{x} Union", purpose="{0}").line()
    assert tell(line) == "The {x} Union made an appeal for {0}."


def test_a_name_of_another_script_does_not_turn_an_arabic_sentence() -> None:
    with override("ar"):
        said = tell(Death().line(), "Amal Idris")
    assert "\N{FIRST STRONG ISOLATE}Amal Idris\N{POP DIRECTIONAL ISOLATE}" in said


def test_a_denial_never_reads_as_if_the_thing_had_happened() -> None:
    denied = a_claim("a", Arrest(), polarity=Polarity.DENIED, attribution="Ministry")
    with override("fr"):
        said = tell(denied, "Amal Idris")
    assert said == "Démenti\u00a0: Amal Idris a fait l’objet d’une arrestation. (Ministry)"


@pytest.mark.parametrize("certainty", [Certainty.REPORTED, Certainty.ALLEGED])
def test_what_is_only_reported_is_told_so_in_every_language(certainty: Certainty) -> None:
    claim = a_claim("a", Arrest(), certainty=certainty)
    sure = a_claim("a", Arrest())
    for language in OTHERS:
        with override(language):
            assert tell(claim).casefold() != tell(sure).casefold()
            assert tell(claim).rstrip(".").casefold().endswith(tell(sure).rstrip(".").casefold())


@pytest.mark.parametrize("key", KINDS)
def test_no_sentence_keeps_an_english_word_in_arabic(key: str) -> None:
    with override("ar"):
        for line in lines_of(key):
            assert set(LATIN.findall(tell(line, "VALUE"))) <= {"VALUE"}
            assert set(LATIN.findall(tell(line))) <= {"VALUE"}


def founding(examples: Path) -> Iterator[Line]:
    """Every sentence of what is read from the founding case."""
    for path in sorted((examples / "atambayev").glob("*.txt")):
        day = When(path.name[:10])
        found = read(path.read_text(encoding="utf-8"), document_date=day, language="en")
        yield from (proposal.fact.line() for proposal in found.proposals)


def test_english_tells_the_founding_case_in_the_words_of_the_core(examples: Path) -> None:
    lines = list(founding(examples))
    assert len(lines) > 40
    with override("en"):
        assert [tell(one, "Almazbek Atambayev") for one in lines] == [
            one.text("Almazbek Atambayev") for one in lines
        ]


@pytest.mark.parametrize("language", OTHERS)
def test_the_founding_case_is_told_in_every_language(examples: Path, language: str) -> None:
    with override(language):
        for line in founding(examples):
            said = tell(line, "Almazbek Atambayev")
            assert said != line.text("Almazbek Atambayev")
            assert "{" not in said


def a_case_of_trouble() -> Casefile:
    """A case with an appeal without an answer and an arrest after a death."""
    return a_casefile(
        a_claim("a", Death(when=When("2024-01-01"))),
        a_claim("b", Arrest(when=When("2024-02-01"))),
        a_claim(
            "c", AppealMade(when=When("2024-05-02"), actor="Union", addressee="the government")
        ),
    )


def test_in_english_what_is_due_and_what_cannot_be_are_as_the_core_says() -> None:
    case = a_case_of_trouble()
    with override("en"):
        assert [tell(d.task) for d in due(case)] == [d.what for d in due(case)]
        assert [tell(c.reason) for c in contradictions(case)] == [
            c.why for c in contradictions(case)
        ]
        assert [tell(entry) for entry in timeline(case)] == [e.text() for e in timeline(case)]
        claim = a_claim("a", Arrest())
        assert tell(claim, "Amal") == tell_claim(claim, "Amal")


def test_what_is_due_is_said_in_the_language() -> None:
    with override("fr"):
        said = [tell(one.task) for one in due(a_case_of_trouble()) if "appeal" in one.code]
    assert said == [
        "L’appel du 2 mai 2024 (destinataire\u00a0: government) est sans réponse depuis 44 jours."
    ]


def test_what_cannot_be_is_said_in_the_language() -> None:
    with override("es"):
        (found,) = (c for c in contradictions(a_case_of_trouble()) if "death" in c.code)
        assert tell(found.reason) == (
            "Privación de libertad o liberación el 1 de febrero de 2024, "
            "después de una muerte el 1 de enero de 2024."
        )


def test_words_that_the_core_declares_are_translated() -> None:
    with override("fr"):
        said = [
            say_label(Stage.APPEAL), say_label(Strand.HEALTH), say_label(Level.SEALED),
            say_label(Standing.SINGLE), say_label(Arrest.label), say_label(""),
        ]  # fmt: skip
    assert said == ["appel", "santé", "scellé", "une seule source", "Arrestation", ""]


def test_what_is_withheld_is_said_to_be() -> None:
    line = Death(cause="tuberculosis").line().redacted()
    with override("ru"):
        assert "[изъято]" in tell(line)
        assert "tuberculosis" not in tell(line)


def test_a_phrase_can_be_told_alone() -> None:
    with override("fr"):
        assert tell(Phrase("without a warrant")) == "sans mandat"


def test_an_error_is_told_in_the_language_with_its_values() -> None:
    with pytest.raises(BadValue) as caught:
        When("next spring")
    with override("en"):
        assert tell_error(caught.value) == str(caught.value)
    with override("es"):
        assert tell_error(caught.value).startswith("'next spring' no es una fecha; escriba 2019,")


def test_an_error_that_quotes_braces_is_told_as_it_is() -> None:
    with override("fr"):
        assert tell_error(BadValue("{odd} is odd")) == "{odd} is odd"


def test_why_a_provision_is_engaged_is_told_in_the_language() -> None:
    case = a_casefile(a_claim("a", Death(when=When("2024-01-01"))))
    found = next(e for e in engaged(case) if e.instrument.key == "udhr")
    with override("en"):
        assert tell_why(found) == found.why
    with override("ar"):
        assert LATIN.findall(tell_why(found)) == []


def test_a_provision_is_named_in_the_language() -> None:
    mandela, covenant = INSTRUMENTS["mandela_rules"], INSTRUMENTS["iccpr"]
    with override("fr"):
        assert say_provision(covenant.by_number["14(3)(d)"]) == "article 14 (3) (d)"
        assert {say_provision(p) for p in mandela.provisions} >= {"règle 1"}
    for instrument in INSTRUMENTS.values():
        for provision in instrument.provisions:
            with override("en"):
                assert say_provision(provision) == provision.name


def test_a_country_has_its_name_in_the_language_or_its_letters() -> None:
    with override("ru"):
        assert (say_country("KG"), say_country("YY")) == ("Киргизия", "YY")


def test_why_a_treaty_binds_is_told_in_the_language() -> None:
    case = a_casefile(a_claim("a", Death(when=When("2024-01-01"))))
    for found in engaged(case):
        with override("en"):
            assert tell(found.rests_on) == found.basis
    binds = binding(INSTRUMENTS["iccpr"], "KG", date(2024, 1, 1))
    with override("es"):
        assert tell(binds.said).startswith("Kirguistán: adhesión, 7 de octubre de 1994; en vigor")


def test_a_phrase_without_words_says_nothing() -> None:
    with override("fr"):
        assert tell(Phrase("")) == ""
