"""What a draft may say is measured by what its readers may see: nothing above them is told, suggested or counted."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from habeas.checking import Finding, check
from habeas.checking.checks import above_audience, date_unknown
from habeas.core.casefile import Casefile
from habeas.core.facts import Fact
from habeas.core.levels import Level
from habeas.core.values import Duration, Stated
from habeas.core.when import When
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.kinds.release import Release
from habeas.kinds.sentence import Sentence
from tests.checking.files import codes
from tests.making import a_casefile, a_claim, a_source
from tools.whole import against

DAY = date(2024, 6, 15)
FACTS: tuple[Fact, ...] = (
    Arrest(when=When("2023-02-03"), actor="State Security Committee"),
    Release(when=When("2023-03-10")),
    Arrest(when=When("2023-03-20"), actor="guards of the Canary Directorate"),
    Sentence(when=When("2023-09-01"), court="Sarnov District Court", term=Duration("P6Y")),
    AppealMade(when=When("2024-04-02"), actor="Sarnov Union", addressee="government of Varenia"),
    AppealMade(when=When("2024-05-06"), actor="Sarnov Union", addressee="Canary Directorate"),
    AffiliationRole(office="mayor", organisation="Sarnov", former=Stated.YES),
)
TOLD = (
    "Amal Idris was arrested on 3 February 2023.",
    "Amal Idris was freed on 10 March 2023 and seen by Ilva Torrek.",
    "On 20 March 2023 Amal Idris was arrested by guards of the Canary Directorate.",
    "Amal Idris was sentenced to 6 years by the Sarnov District Court.",
    "The Sarnov Union wrote: “Let her go home to her child.”",
    "The Sarnov Union called on the Canary Directorate.",
    "Amal Idris, the former mayor of Sarnov, is held.",
)
SENTENCES = (
    *TOLD,
    "Amal Idris has been in custody for 499 days.",
    "She has been held for 454 days.",
    "She has been held for 35 days.",
    "The letter of 2 April 2024 has been unanswered for 74 days.",
    "The letter of 6 May 2024 has been unanswered for 40 days.",
    "We made two appeals.",
    "Amal Idirs was freed on 1 March 2023.",
    "Amal Idris, the former minister, was sentenced to 8 years on 3 September 2023.",
    "Ilva Torek of the Canari Directorate wrote: “Let her go home to a child.”",
)
levels = st.sampled_from(list(Level))


def a_file(of_facts: list[Level], of_sources: list[Level]) -> Casefile:
    """Each fact on a source of its own, which tells of it in one sentence; each with a level."""
    sources = [a_source(f"s{n}", text=text, level=level) for n, (text, level) in enumerate(zip(TOLD, of_sources, strict=True))]  # fmt: skip
    claims = [a_claim(f"c{n}", fact, source=s, level=level) for n, (fact, s, level) in enumerate(zip(FACTS, sources, of_facts, strict=True))]  # fmt: skip
    return a_casefile(*claims, sources=sources, as_of=DAY)


def without_what_is_above(file: Casefile, audience: Level) -> Casefile:
    """The file as if what this audience may not see had never been taken in."""
    seen = file.for_audience(audience)
    return replace(file, sources=dict(seen.known_sources), claims=seen.known_claims)


def told(text: str, file: Casefile, audience: Level) -> list[Finding]:
    """What is found but for that something is above the audience."""
    found = check(text, file, audience=audience, as_of=DAY)
    return [f for f in found if f.code != above_audience.CODE]


def is_a_day_above(one: Finding, known: tuple[Finding, ...]) -> bool:
    """Whether it is a day of which the readers' file has nothing, at words that are above them."""
    above = (k for k in known if k.code == above_audience.CODE)
    is_untold = one.said.template == date_unknown.NOTHING
    return is_untold and any(one.start < k.end and k.start < one.end for k in above)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(levels, min_size=len(FACTS), max_size=len(FACTS)),
    st.lists(levels, min_size=len(FACTS), max_size=len(FACTS)),
    st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6),
    levels,
)
def test_no_finding_and_no_suggestion_rests_on_what_is_above_the_audience(
    of_facts: list[Level], of_sources: list[Level], sentences: list[str], audience: Level
) -> None:
    file, text = a_file(of_facts, of_sources), " ".join(sentences)
    bare = told(text, without_what_is_above(file, audience), audience)
    found = told(text, file, audience)
    assert all(f in bare for f in found)
    known = check(text, file, audience=audience, as_of=DAY)
    offered = [f for f in bare if f.suggestion and not is_a_day_above(f, known)]
    assert offered == [f for f in found if f.suggestion]
    assert all(any(f.start < k.end and k.start < f.end for k in known) for f in bare)


INTERNAL = [Level.INTERNAL] * len(FACTS)
RELEASED = [Level.INTERNAL, Level.RESTRICTED, Level.RESTRICTED, *INTERNAL[3:]]


def test_a_figure_is_that_of_the_readers_and_the_one_of_the_writer_is_above_them() -> None:
    file = a_file(RELEASED, RELEASED)
    assert told("Amal Idris has been in custody for 499 days.", file, Level.INTERNAL) == []
    text = "Amal Idris has been in custody for 490 days."
    found = check(text, file, audience=Level.INTERNAL, as_of=DAY)
    assert [(f.code, f.quote, f.suggestion) for f in found] == [
        ("above-audience", "490 days", ""),
        ("duration-unsupported", "490 days", "499 days"),
    ]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("This became known on 10 March 2023.", "10 March 2023"),
        ("The letter of 6 May 2024 has been unanswered for 40 days.", "40 days"),
        ("We have made two appeals.", "two"),
        ("It says “Let her go home”.", "Let her go home"),
    ],
)
def test_what_only_the_writers_file_bears_out_is_above_the_readers(text: str, quote: str) -> None:
    levels_of = [Level.INTERNAL, *[Level.RESTRICTED] * 6]
    file = a_file(levels_of, levels_of)
    found = check(text, file, audience=Level.INTERNAL, as_of=DAY)
    assert (above_audience.CODE, quote) in [(f.code, f.quote) for f in found]
    for_all = check(text, file, audience=Level.SEALED, as_of=DAY)
    assert above_audience.CODE not in [f.code for f in for_all]


@pytest.mark.parametrize(
    ("name", "text", "is_told"),
    [
        ("guards of the Canary Directorate", "We wrote to Guards of the Canary Directorate.", True),
        ("حرس السجن", "كتبنا إلى حرس السجن أمس.", True),
        ("guards", "Guards are there.", False),
        ("government of Varenia", "We wrote to the government of Varenia.", False),
    ],
)
def test_a_name_is_a_name_in_any_script_and_wherever_its_capital_stands(
    name: str, text: str, is_told: bool
) -> None:
    source = a_source("s9", text="", level=Level.RESTRICTED)
    call = a_claim("c9", AppealMade(addressee=name), source=source)
    file = a_casefile(call, sources=[source], as_of=DAY)
    found = check(text, file, audience=Level.INTERNAL, as_of=DAY)
    quotes = [f.quote.casefold() for f in found if f.code == above_audience.CODE]
    assert (name.casefold() in quotes) is is_told


def test_a_name_that_many_claims_give_is_found_once_where_it_stands() -> None:
    claims = [
        a_claim(key, AppealMade(actor="Ilva Torrek"), level=Level.SEALED) for key in ("a", "b")
    ]
    file = a_casefile(*claims)
    found = check("I met Ilva Torrek.", file, audience=Level.PUBLIC, as_of=date(2024, 5, 14))
    above = [f for f in found if f.code == above_audience.CODE]
    assert [f.quote for f in above] == ["Ilva Torrek"]


@pytest.mark.parametrize(
    "text",
    [
        "Nurse Anna, who works on the night shift, told us that Amal Idris is weak.",
        "We were told by nurse Anna of the night shift that Amal Idris is weak.",
        "Told by nurse Anna of the night shift.",
        "According to guard Petrov she is weak.",
    ],
)
def test_a_helper_in_custody_is_recognised_by_a_name_too(text: str) -> None:
    assert "source-recognisable" in {code for code, _ in codes(text)}


@pytest.mark.parametrize(
    "text",
    ["The Border Guard Service said that she is well.", "Guard her well, she told us.", "The Nurses' Union told us so."],
)  # fmt: skip
def test_a_house_named_after_a_trade_is_no_helper(text: str) -> None:
    assert "source-recognisable" not in {code for code, _ in codes(text)}


def test_a_cut_off_date_is_no_injury() -> None:
    assert [
        c for c, _ in codes("Cut-off date: 14 May 2024. Three sources.") if c == "contradicts-file"
    ] == []


ASKS = "Amal Idris was arrested on 3 February 2023. Please keep my name out of anything that you publish."
DRAFT = "Amal Idris was arrested on 3 February 2023, according to Elena Marin."


def told_by_elena(*, text: str = ASKS, also: str = "Amal Idris is held.") -> Casefile:
    """A lawyer's letter, released to everybody, and another source."""
    letter = replace(a_source("s1", text=text, level=Level.PUBLIC), publisher="Elena Marin")
    other = a_source("s2", text=also, level=Level.PUBLIC)
    claim = a_claim("c1", Arrest(when=When("2023-02-03")), source=letter, level=Level.PUBLIC)
    return a_casefile(claim, sources=[letter, other], as_of=DAY)


def unnamed_in(file: Casefile, audience: Level) -> list[str]:
    found = check(DRAFT, file, audience=audience, as_of=DAY)
    return [f.quote for f in found if "asks there not to be named" in f.message]


def test_who_asks_not_to_be_named_is_not_named_to_the_public() -> None:
    assert unnamed_in(told_by_elena(), Level.PUBLIC) == ["Elena Marin"]
    assert unnamed_in(told_by_elena(), Level.RESTRICTED) == []


def test_who_asks_nothing_or_is_named_in_public_by_others_may_be_named() -> None:
    assert unnamed_in(told_by_elena(text="Amal Idris was arrested."), Level.PUBLIC) == []
    assert unnamed_in(told_by_elena(also="Her lawyer, Elena Marin, spoke."), Level.PUBLIC) == []


CLERK = "A clerk of the colony told us on 19 October that he was kept in a punishment cell from 8 October 2024. The same clerk says that there is an X-ray with a shadow on the left lung."


def recognised(case: str, text: str, audience: Level) -> list[str]:
    """What lets a source be recognised in a draft against one of the invented files."""
    casefile, _ = against(case)
    findings = check(text, casefile, audience=audience, as_of=casefile.as_of)
    return [f.quote for f in findings if f.code == "source-recognisable"]


def test_a_note_for_the_case_team_may_say_who_spoke_in_the_words_of_its_source() -> None:
    assert (
        recognised("temsai 2024-10-25", f"Note for the review\n\n{CLERK}", Level.RESTRICTED) == []
    )


@pytest.mark.parametrize(
    "text",
    [
        f"To the Minister of Justice, Ruth Ansel\n\n{CLERK}",
        f"Dear Minister,\n\n{CLERK}",
        f"{CLERK}\n\nWe urge the Prison Administration to let a lung specialist see him.",
        f"{CLERK}\n\nPlease share this with the press.",
        "A clerk who types in the registry of the colony told us that he was kept in a punishment cell.",
        "A clerk of the colony told us that he has been kicked by two escorts.",
    ],
)
def test_but_no_paper_that_goes_out_and_none_that_says_more(text: str) -> None:
    assert recognised("temsai 2024-10-25", text, Level.RESTRICTED) != []


@pytest.mark.parametrize(
    ("case", "text"),
    [
        ("marun 2024-08-20", "A prison doctor told us that he is weak."),
        ("takvari 2024-07-08", "A prison doctor told us that she faints."),
        ("ostavan 2025-02-10", "A nurse told us that she can hardly walk."),
        ("kolsen 2025-03-10", "A cook told us that she fainted."),
    ],
)
@pytest.mark.parametrize("audience", [Level.PUBLIC, Level.INTERNAL])
def test_whom_a_public_source_merely_mentions_has_not_spoken_in_it(
    case: str, text: str, audience: Level
) -> None:
    assert recognised(case, text, audience) != []


@pytest.mark.parametrize(
    ("case", "text"),
    [
        ("saldane 2025-01-20", "Two members of the congregation who were arrested with him say that an officer twisted his right arm behind his back."),
        ("kolsen 2025-03-10", "Two students who stood beside her say that an officer struck her on the left ear."),
        ("ossovan 2024-06-12", "Two conscripts who served at Dolm Barracks say that a sergeant poured cold water over him."),
        ("ostavan 2025-02-10", "Two nurses who live in the hostel say that an officer pulled her down the stairs by the hair."),
    ],
)  # fmt: skip
def test_whom_a_public_source_lets_speak_may_be_told_of(case: str, text: str) -> None:
    assert recognised(case, text, Level.PUBLIC) == []


@pytest.mark.parametrize(
    "text",
    ["On 19 March 2024 she fainted.", "On 19 March 2024 Ms Marandu was unwell."],
)
def test_of_a_day_above_the_audience_nobody_is_told_that_the_file_has_another(text: str) -> None:
    casefile, _ = against("marandu 2024-04-20")
    findings = check(text, casefile, audience=Level.PUBLIC, as_of=casefile.as_of)
    assert [f.code for f in findings if f.quote == "19 March 2024"] == ["above-audience"]
    assert not any("March" in f.suggestion for f in findings)
