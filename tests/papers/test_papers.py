"""A paper says what the file bears out on its day, to its audience, with whose word it is."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from habeas.core.claims import Polarity
from habeas.core.decisions import Ruling
from habeas.core.errors import HabeasError
from habeas.core.levels import Level
from habeas.core.values import Duration
from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.kinds.charge import Charge
from habeas.kinds.custody_duration import CustodyDuration
from habeas.kinds.detention import Detention, Status
from habeas.kinds.hearing import Hearing
from habeas.kinds.release import Release
from habeas.kinds.response import Response
from habeas.kinds.transfer import Transfer
from habeas.papers import PAPERS, Draft, OwnWords, Sentence, Unanchored, write
from habeas.papers.draft import Compiler, Lead, Paragraph, says
from habeas.papers.told import once
from tests.making import a_claim, a_decision, a_source
from tests.papers.varenia import AS_OF, LEAGUE, SOURCES, a_text, said, the_case

FOLDER = Path(__file__).resolve().parents[2] / "src/habeas/papers"
EVERY = pytest.mark.parametrize("key", sorted(k for k, p in PAPERS.items() if not p.form_of))
APPEALS = pytest.mark.parametrize(
    "key",
    ["action_appeal", "joint_letter", "official_letter", "press_note", "public_statement", "reiteration"],
)  # fmt: skip


def a_paper(
    key: str = "reiteration", audience: Level = Level.INTERNAL, as_of: date = AS_OF
) -> Draft:
    return write(key, the_case(), as_of=as_of, audience=audience)


def body(draft: Draft) -> str:
    """The words without the notes."""
    text = re.sub(r"\n\n\[\^\d+\]:.*", "", draft.markdown)
    return re.sub(r"\[\^\d+\]", "", text)


def golden(draft: Draft) -> str:
    return f"# {draft.title}\n\n{draft.markdown}"


@EVERY
def test_the_example_is_what_is_written(key: str) -> None:
    example = (FOLDER / key / "example.en.md").read_text(encoding="utf-8")
    assert golden(a_paper(key)) == example


@EVERY
def test_every_statement_has_claims_and_a_footnote(key: str) -> None:
    draft = a_paper(key)
    stated = [s for s in draft.sentences if isinstance(s, Sentence)]
    assert all(clause.claims for s in stated for clause in s.clauses)
    clauses = sum(len(s.clauses) for s in stated)
    assert len(re.findall(r"^\[\^\d+\]: ", draft.markdown, re.MULTILINE)) == clauses
    assert Sentence in {type(s) for s in draft.sentences} <= {Sentence, OwnWords, Lead}


@EVERY
def test_own_words_carry_no_number_but_the_day_and_no_fact(key: str) -> None:
    for words in (s.text for s in a_paper(key).sentences if isinstance(s, OwnWords)):
        assert not re.search(r"\d", words.replace("14 May 2024", ""))


@EVERY
def test_a_footnote_gives_title_publisher_date_and_words(key: str) -> None:
    told = a_paper(key).markdown
    title = "*The League writes for Amal Idris*, "
    rest = "Varenian League for Prisoners, 31 March 2024: “was arrested on 2 March 2023”"
    assert (rest if PAPERS[key].short_pages else f"{title}{rest}") in told


def test_a_letter_names_the_title_of_a_source_once_and_a_brief_not_at_all() -> None:
    title = "*The League writes for Amal Idris*"
    assert a_paper("official_letter").markdown.count(title) == 1
    assert title not in a_paper("meeting_brief").markdown
    assert a_paper("public_statement").markdown.count(title) > 1


@pytest.mark.parametrize("key", ["official_letter", "meeting_brief"])
def test_a_short_paper_names_the_title_where_publisher_and_day_are_those_of_two(key: str) -> None:
    other = a_text("other", "A second call", "Ms Idris is held.", "2024-03-31", LEAGUE)
    case = the_case()
    case = replace(case, sources={**case.sources, other.id: other})
    told = write(key, case, as_of=AS_OF, audience=Level.INTERNAL).markdown
    assert (
        "*The League writes for Amal Idris*, Varenian League for Prisoners, 31 March 2024" in told
    )


@EVERY
def test_what_is_above_the_audience_stays_out(key: str) -> None:
    public, sealed = a_paper(key, Level.PUBLIC), a_paper(key, Level.SEALED)
    assert "thrown against a wall" not in public.markdown
    assert "wall" not in public.claims
    assert public.left_out == 1
    tells_treatment = key not in ("census_entry", "hearing_note")
    assert ("thrown against a wall" in sealed.markdown) is tells_treatment
    assert sealed.left_out == 0


@EVERY
def test_what_happened_or_was_written_later_stays_out(key: str) -> None:
    draft = a_paper(key)
    assert "1 June" not in draft.markdown
    assert "free" not in draft.claims


@APPEALS
def test_an_allegation_keeps_its_voice(key: str) -> None:
    assert "According to her sister, Ms Idris was mistreated by the guards: “beaten”" in body(
        a_paper(key)
    )


@pytest.mark.parametrize(
    "key", sorted({k for k, p in PAPERS.items() if not p.form_of} - {"census_entry"})
)
def test_the_authorities_version_is_told(key: str) -> None:
    text = body(a_paper(key))
    assert (
        "As reported on 2 April 2024, the State Prison Service said that the health of Ms Idris was stable"
        in text
    )
    assert "the State Prison Service denied that “she was beaten”" in text


@APPEALS
def test_what_is_missing_is_said_to_the_caseworker_and_not_in_the_paper(key: str) -> None:
    draft = write(
        key,
        the_case(without=("healthy", "not-beaten", "bruises")),
        as_of=AS_OF,
        audience=Level.INTERNAL,
    )
    assert any("authorities' own version" in m.text for m in draft.missing)
    assert any("corroborates" in m.text for m in draft.missing)
    assert "not on file" not in draft.markdown


def test_the_reiteration_names_the_appeal_and_the_silence() -> None:
    assert (
        "On 31 March 2024 the Varenian League for Prisoners made an appeal by letter to the government of Varenia; "
        "as at 14 May 2024, 44 days later, no answer is known"
    ) in body(a_paper())


def test_days_are_those_of_the_clock_and_nights_stand_in_the_note() -> None:
    draft = a_paper()
    assert "has been in custody for 440 days." in body(draft)
    assert "439 nights" in draft.markdown
    assert "439" not in body(draft)


def test_house_arrest_is_told_apart_from_prison() -> None:
    home = a_claim(
        "home",
        Detention(when=When("2024-05-01"), status=Status.HOUSE_ARREST),
        source=SOURCES[1],
    )
    draft = write("reiteration", the_case(home), as_of=AS_OF, audience=Level.INTERNAL)
    assert "was held from 2 March 2023 to 1 May 2024" in body(draft)
    assert "and has been under house arrest since 1 May 2024" in body(draft)
    assert "in custody for 440 days" in body(draft)


def test_partial_dates_give_at_least() -> None:
    year = a_claim("year", Arrest(when=When("2023")), source=SOURCES[0])
    case = the_case(year, without=("arrest", "sentence"))
    draft = write("reiteration", case, as_of=AS_OF, audience=Level.INTERNAL)
    assert "in custody for at least 136 days" in body(draft)
    assert any("136 to 500 days" in m.text for m in draft.missing)


@pytest.mark.parametrize(
    ("taken", "days", "note"),
    [
        ("2023-03-02~", "for about 440 days", "not sure to the day"),
        ("../2023-03-02", "for at least 440 days", "do not tell how many days at most"),
        ("[2023-03-02..]", "for at least 1 day", "allow 1 to 440 days"),
    ],
)
def test_open_and_approximate_dates_give_no_exact_number(taken: str, days: str, note: str) -> None:
    arrest = a_claim("vague", Arrest(when=When(taken)), source=SOURCES[0])
    case = the_case(arrest, without=("arrest", "sentence"))
    draft = write("reiteration", case, as_of=AS_OF, audience=Level.INTERNAL)
    assert days in body(draft)
    assert note in draft.markdown


def test_a_paper_follows_the_side_that_a_person_chose() -> None:
    free = a_claim("free", Release(when=When("2024-04-01")), source=SOURCES[1])
    denied = a_claim(
        "held-on", Release(when=When("2024-04-01")), source=SOURCES[0], polarity=Polarity.DENIED
    )
    chosen = [a_decision(Ruling.FOLLOW, "held-on"), a_decision(Ruling.RESOLVE, "free", "held-on")]
    case = the_case(free, denied)
    settled = replace(case, decisions=(*case.decisions, *chosen))
    before, after = (
        body(write("reiteration", c, as_of=AS_OF, audience=Level.INTERNAL)) for c in (case, settled)
    )
    assert "is no longer held" in before
    assert "has been in custody for 440 days" in after


def test_an_appeal_of_a_year_is_told_with_its_year_and_at_least_so_many_days() -> None:
    call = AppealMade(when=When("2023"), actor=LEAGUE, addressee="government of Varenia")
    case = the_case(a_claim("call-2023", call, source=SOURCES[0]))
    told = body(write("reiteration", case, as_of=AS_OF, audience=Level.INTERNAL))
    assert f"In 2023 the {LEAGUE} made an appeal" in told
    assert "at least 135 days later" in told


@pytest.mark.parametrize(
    ("told", "said"),
    [("2024-01-20", "by 20 January 2024, after at most 19 days"), ("2024-01-01", "after 0 days")],
)
def test_an_answer_without_a_day_had_come_by_the_date_of_its_source(told: str, said: str) -> None:
    call = AppealMade(when=When("2024-01-01"), actor=LEAGUE, addressee="Senate of Varenia")
    letter = a_source("letter", on=told)
    answer = a_claim("answer", Response(actor="Senate of Varenia"), source=letter)
    found = the_case(a_claim("call-1", call, source=SOURCES[0]), answer)
    case = replace(found, sources={**found.sources, letter.id: letter})
    assert said in body(write("reiteration", case, as_of=AS_OF, audience=Level.INTERNAL))


def test_a_release_before_a_day_is_told_as_a_release() -> None:
    free = a_claim("free", Release(when=When("../2024-04-30")), source=SOURCES[1])
    draft = write("reiteration", the_case(free), as_of=AS_OF, audience=Level.INTERNAL)
    assert "is no longer held" in body(draft)
    assert "in custody for 440 days" not in body(draft)


def test_a_negative_has_its_day_and_its_scope() -> None:
    expected = "To the knowledge of the Varenian League for Prisoners, by 10 May 2024 Ms Idris had not been given the care that was needed (eye doctor)"
    assert expected in body(a_paper())


def test_a_finding_says_what_it_bears_out() -> None:
    assert (
        "found bruises on the back of Ms Idris on 25 April 2024; this bears out an injury, not who caused it"
        in body(a_paper())
    )


def test_provisions_from_memory_are_named_to_the_caseworker() -> None:
    said = [m.text for m in a_paper().missing if m.text.startswith("From memory")]
    assert len(said) == 1
    assert "Nelson Mandela Rules 30, 31, 33, 34, 57" in said[0]
    assert "rule 24 of" not in said[0]


def test_a_repeated_demand_is_marked() -> None:
    assert "Let a doctor see Ms Idris (repeated; asked since 31 March 2024)." in body(a_paper())


def test_an_undertaking_on_file_is_what_comes_next() -> None:
    assert body(a_paper()).rstrip().endswith("The Varenian League for Prisoners will go to court.")


def test_one_occurrence_is_told_once() -> None:
    same = a_claim("again", Arrest(when=When("2023-03")), source=SOURCES[1])
    draft = write("reiteration", the_case(same), as_of=AS_OF, audience=Level.INTERNAL)
    assert body(draft).count("since 2 March 2023") == 1


def test_of_two_dates_of_one_occurrence_the_exact_one_is_told() -> None:
    fuller = Charge(when=When("2023"), offence="libel", actor="prosecutor")
    year = said("year", fuller, "note", "Ms Idris")
    day = said("day", Charge(when=When("2023-03-04"), offence="libel"), "court", "Ms Idris")
    draft = write("reiteration", the_case(year, day), as_of=AS_OF, audience=Level.INTERNAL)
    assert "4 March 2023" in body(draft)


def test_a_stated_length_is_not_taken_for_a_count() -> None:
    stated = a_claim("long", CustodyDuration(length=Duration(">P1000D")), source=SOURCES[1])
    draft = write("reiteration", the_case(stated), as_of=AS_OF, audience=Level.INTERNAL)
    assert "1,000" not in draft.markdown


def test_a_statement_without_a_claim_does_not_compile() -> None:
    compiler = Compiler(the_case(), lambda clause: "note")
    with pytest.raises(Unanchored, match="is ill\\.” rests on no claim"):
        compiler.compile([Paragraph((says("He is ill.", ()),))])


def test_a_statement_on_a_hidden_claim_does_not_compile() -> None:
    compiler = Compiler(the_case().for_audience(Level.PUBLIC), lambda clause: "note")
    with pytest.raises(Unanchored, match="rests on claim wall, which this audience may not see"):
        compiler.compile([Paragraph((OwnWords("Dear Sir,"), says("He was hurt.", ("wall",))))])


def test_nothing_to_repeat_is_said_in_one_line() -> None:
    with pytest.raises(HabeasError, match="No appeal before 2024-03-01 that this audience may see"):
        write(
            "reiteration",
            the_case(),
            as_of=date(2024, 3, 1),
            audience=Level.INTERNAL,
            organisation=LEAGUE,
        )


def test_an_unknown_paper_and_language_are_refused() -> None:
    with pytest.raises(HabeasError, match="choose one of public_statement, reiteration"):
        a_paper("petition")
    with pytest.raises(HabeasError, match="'de'; choose one of en, fr, es, ru, ar"):
        write("reiteration", the_case(), as_of=AS_OF, audience=Level.PUBLIC, language="de")
    with pytest.raises(HabeasError, match="in English alone, not in 'fr'"):
        write("ipu_complaint", the_case(), as_of=AS_OF, audience=Level.PUBLIC, language="fr")


def test_somebody_must_speak() -> None:
    with pytest.raises(HabeasError, match="name the organisation that speaks"):
        write(
            "public_statement",
            the_case(without=("appeal", "demand")),
            as_of=AS_OF,
            audience=Level.PUBLIC,
        )


def test_an_undated_claim_is_not_taken_for_what_happened_after_it_was_written() -> None:
    earlier = said("hearing", Hearing(court="Court of Orlava"), "call", "Ms Idris", "her sister")
    later = said(
        "verdict", Hearing(when=When("2024-05-02"), court="Court of Orlava"), "note", "Ms Idris"
    )
    draft = write("reiteration", the_case(earlier, later), as_of=AS_OF, audience=Level.INTERNAL)
    assert "She had a court hearing before the Court of Orlava on 2 May 2024." in body(draft)
    assert "According to her sister, Ms Idris had a court hearing before" in body(draft)


def test_after_release_the_caseworker_is_asked_whether_to_write_at_all() -> None:
    draft = a_paper(as_of=date(2024, 6, 10))
    assert "is no longer held" in body(draft)
    assert any("still called for" in m.text for m in draft.missing)


def test_the_public_statement_tells_of_the_appeal_that_nobody_has_answered() -> None:
    told = body(a_paper("public_statement"))
    assert (
        "On 31 March 2024 the Varenian League for Prisoners made an appeal by letter to the government of Varenia; "
        "as at 14 May 2024, 44 days later, no answer is known"
    ) in told
    assert told.index("What was asked before") < told.index("## What is asked")


def test_a_statement_on_answered_appeals_alone_tells_of_no_silence() -> None:
    answer = said(
        "answer",
        Response(when=When("2024-04-08"), actor="government of Varenia"),
        "note",
        "Ms Idris",
    )
    draft = write("public_statement", the_case(answer), as_of=AS_OF, audience=Level.INTERNAL)
    assert "no answer is known" not in draft.markdown
    assert "answered on 8 April 2024, after 8 days." in body(draft)


def test_after_release_an_earlier_appeal_is_told_with_what_ended_it() -> None:
    draft = a_paper(as_of=date(2024, 6, 10))
    assert (
        "no answer is known to the Varenian League for Prisoners, and Ms Idris was released 62 days later, "
        "by 1 June 2024."
    ) in body(draft)


def test_a_paper_goes_to_those_chosen() -> None:
    chosen = ("Minister of Justice", "Ombudsman of Varenia")
    draft = write(
        "public_statement", the_case(), as_of=AS_OF, audience=Level.INTERNAL, addressees=chosen
    )
    assert "14 May 2024 · To the Minister of Justice and the Ombudsman of Varenia" in draft.markdown
    assert "calls on the Minister of Justice and the Ombudsman of Varenia to:" in draft.markdown


def test_a_move_to_hospital_and_one_back_are_two() -> None:
    there = said(
        "there", Transfer(when=When("2024-05-02"), where="City Hospital"), "note", "Her sight"
    )
    back = said("back", Transfer(where="Orlava Prison"), "note", "Her sight")
    told = once(the_case(there, back), the_case(there, back).of_kind(Transfer))
    assert [t.ids for t in told] == [("there",), ("back",)]
