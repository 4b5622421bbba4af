"""An answer of a body that was not asked: the silence of the one that was goes on, and both are told."""

import re
from dataclasses import replace

import pytest

from habeas.cli.dossier import print_dossier
from habeas.core.casefile import Casefile
from habeas.core.claims import Anchor
from habeas.core.contradictions import contradictions
from habeas.core.levels import Level
from habeas.core.silence import silence
from habeas.core.summary import summary
from habeas.core.when import When
from habeas.exporters.json_dossier import dossier
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.release import Release
from habeas.kinds.response import Response
from habeas.papers import write
from habeas.papers.finishing import Finish, Leaving, finished
from tests.papers.languages import GIVEN as WORDS
from tests.papers.test_difference import noted
from tests.papers.test_follow_up import under
from tests.papers.varenia import AS_OF, LEAGUE, a_text, the_case

PROSECUTOR, MINISTRY = "Prosecutor General of Varenia", "Ministry of Justice of Varenia"
ASKED = AppealMade(when=When("2024-04-02"), actor=LEAGUE, addressee=PROSECUTOR)
ANSWER = Response(when=When("2024-04-22"), actor=MINISTRY)
LATER = AppealMade(when=When("2024-04-10"), actor=LEAGUE, addressee="Ombudsman of Varenia")


def a_case(*facts: AppealMade | Response | Release) -> Casefile:
    """The case with these facts in place of its own appeal, which went to the government as a whole."""
    told = [noted(f"n{n}", fact) for n, fact in enumerate(facts)]
    return the_case(*told, without=("demand", "appeal"))


CASE = a_case(ASKED, ANSWER)


def test_the_silence_of_the_body_that_was_asked_goes_on() -> None:
    (appeal,) = silence(CASE).appeals
    assert (appeal.is_open, appeal.days(AS_OF)) == (True, 42)
    assert appeal.from_another is not None
    assert appeal.from_another.by == MINISTRY


def test_it_is_told_beside_the_last_appeal_made_before_it_that_waits() -> None:
    told = [a.from_another for a in silence(a_case(ASKED, LATER, ANSWER)).appeals]
    assert [answer is not None for answer in told] == [False, True]


@pytest.mark.parametrize(
    "facts",
    [
        (ASKED, replace(ANSWER, when=When("2024-04-01"))),
        (ASKED, replace(ANSWER, addressee="Orlava Daily")),
        (ASKED, replace(LATER, actor="Lake Society"), ANSWER),
        (ASKED, replace(LATER, addressee=MINISTRY), ANSWER),
    ],
    ids=["before it", "to another", "to one of two", "asked itself"],
)
def test_what_may_answer_something_else_is_not_told_beside_it(
    facts: tuple[AppealMade | Response, ...],
) -> None:
    assert all(appeal.from_another is None for appeal in silence(a_case(*facts)).appeals)


def test_of_two_that_wrote_it_is_told_to_the_one_that_it_names() -> None:
    other = replace(LATER, actor="Lake Society")
    told = silence(a_case(ASKED, other, replace(ANSWER, addressee=LEAGUE))).appeals
    assert [appeal.from_another is not None for appeal in told] == [True, False]


def test_the_last_answer_is_that_one_and_the_appeal_waits() -> None:
    line = summary(CASE)
    assert (str(line.last_answer), str(line.silent_since)) == ("2024-04-22", "2024-04-02")
    told = dossier(CASE)["silence"]
    assert told["last_response"]["by"] == MINISTRY
    assert (told["made"][0]["answered"], told["made"][0]["from_another"]["on"]) == (
        None, "2024-04-22",
    )  # fmt: skip


def test_the_command_line_names_both(capsys: pytest.CaptureFixture[str]) -> None:
    print_dossier(CASE)
    shown = capsys.readouterr().out
    assert f"no answer for 42 days; answered by {MINISTRY}, which was not asked: 22 April" in shown


SAID = (
    "On 2 April 2024 the Varenian League for Prisoners made an appeal to the Prosecutor General of Varenia; as at"
    " 14 May 2024, 42 days later, no answer from the Prosecutor General of Varenia is known to the Varenian League for"
    " Prisoners, and the Ministry of Justice of Varenia answered on 22 April 2024."
)


def test_a_paper_tells_of_the_silence_and_of_the_answer() -> None:
    draft = write("follow_up", CASE, as_of=AS_OF, audience=Level.INTERNAL)
    assert under(draft, "What was asked before") == SAID
    seen = CASE.at(AS_OF).for_audience(Level.INTERNAL)
    leaving = Leaving(draft.markdown, draft.claims, seen, LEAGUE)
    assert "from the body that was asked: 1." in finished(leaving, Finish(method=True))


def test_what_stands_unanswered_is_counted_by_who_was_asked() -> None:
    draft = write(
        "meeting_brief", a_case(ASKED, LATER, ANSWER), as_of=AS_OF, audience=Level.INTERNAL
    )
    told = under(draft, "What stands unanswered")
    assert "Altogether two appeals stand without an answer" in told
    assert "from the body that was asked." in told


def test_after_the_release_both_are_told_and_no_days() -> None:
    case = a_case(ASKED, ANSWER, Release(when=When("2024-05-02")))
    draft = write("follow_up", case, as_of=AS_OF, audience=Level.INTERNAL)
    told = under(draft, "What was asked before")
    assert (
        "the Ministry of Justice of Varenia answered on 22 April 2024, and no answer from" in told
    )


@pytest.mark.parametrize("language", ["fr", "es", "ru", "ar"])
def test_it_is_told_in_every_language(language: str) -> None:
    draft = write(
        "reiteration", CASE, as_of=AS_OF, audience=Level.INTERNAL, language=language, given=WORDS[language]
    )  # fmt: skip
    told = next(p for p in draft.markdown.split("\n\n") if "42" in p)
    assert all(words in told for words in ("22", PROSECUTOR, MINISTRY))


def a_case_in_words(answer: str, *appeals: AppealMade) -> Casefile:
    """These appeals, and the answer of the prosecutor in the words of a letter of 10 May."""
    letter = a_text("letter", "A letter", answer, "2024-05-10", "Elena Marin")
    told = noted("answer", Response(when=When("2024-04-22"), actor=PROSECUTOR))
    claim = replace(told, anchors=(Anchor("letter", 0, len(answer), answer),), told_on=letter.date)
    made = [noted(f"n{n}", fact) for n, fact in enumerate(appeals)]
    case = the_case(claim, *made, without=("demand", "appeal"))
    return replace(case, sources={**case.sources, "letter": letter})


OF_THE_SOCIETY = replace(ASKED, actor="Lake Society", when=When("2024-03-12"))
TO_YOU = "The Prosecutor General of Varenia replied on 22 April 2024 to your letter"
OF_A_DAY = TO_YOU.replace("your letter", "the letter of 12 March 2024")


@pytest.mark.parametrize(
    ("words", "answered"),
    [
        (TO_YOU, [False, True]),
        (OF_A_DAY, [True, False]),
        (OF_A_DAY.replace("12", "9"), [False, False]),
        (TO_YOU.replace("your letter", "the letters"), [True, True]),
    ],
    ids=["to the one who keeps the file", "to that of a day", "to one not on file", "to any"],
)
def test_an_answer_that_names_a_letter_answers_whoever_wrote_that(
    words: str, answered: list[bool]
) -> None:
    told = silence(a_case_in_words(words, OF_THE_SOCIETY, ASKED)).appeals
    assert [appeal.answer is not None for appeal in told] == answered


def test_an_answer_to_our_letter_is_one_to_who_published_the_words() -> None:
    case = a_case_in_words(TO_YOU.replace("your", "our"), OF_THE_SOCIETY, ASKED)
    letter = replace(case.sources["letter"], publisher="Lake Society")
    told = silence(replace(case, sources={**case.sources, "letter": letter})).appeals
    assert [appeal.answer is not None for appeal in told] == [True, False]


BESIDE = {
    "en": "no answer to it is known to the Varenian League for Prisoners; the Prosecutor General of Varenia answered a"
          " letter of the Varenian League for Prisoners on 22 April 2024.",
    "fr": "aucune réponse à cet appel", "es": "ninguna respuesta a este llamamiento",
    "ru": "нет сведений об ответе на него", "ar": "أي رد عليه",
}  # fmt: skip


@pytest.mark.parametrize("language", BESIDE)
def test_it_is_told_beside_the_silence_on_the_appeal_of_another(language: str) -> None:
    case = a_case_in_words(TO_YOU, OF_THE_SOCIETY, ASKED)
    (silent,) = [appeal for appeal in silence(case).appeals if appeal.is_open]
    assert silent.to_another is not None
    draft = write(
        "follow_up", case, as_of=AS_OF, audience=Level.INTERNAL, language=language,
        given=WORDS.get(language, {}),
    )  # fmt: skip
    assert BESIDE[language] in re.sub(r"\[\^\d+\]", "", draft.markdown).replace("\u00a0", " ")


def test_where_nobody_knows_whose_letter_it_was_that_is_said() -> None:
    case = a_case_in_words(OF_A_DAY.replace("12", "9"), OF_THE_SOCIETY, ASKED)
    draft = write("follow_up", case, as_of=AS_OF, audience=Level.INTERNAL)
    assert "answered on 22 April 2024 a letter that is not known to be this one." in draft.markdown


def test_an_answer_to_the_letter_of_a_day_is_to_no_letter_of_another_day() -> None:
    first = replace(ASKED, when=When("2024-03-20"))
    of_april = AppealMade(when=When("2024-04-10"), actor=LEAGUE, addressee=MINISTRY)
    words = f"In reply to the letter of the {LEAGUE} of 10 April 2024 the prosecutor informs"
    old, new = silence(a_case_in_words(words, first, of_april)).appeals
    assert (old.answer, new.answer) == (None, None)
    assert new.from_another is not None
    assert new.from_another.by == PROSECUTOR
    assert old.from_another is None
    to_itself = replace(of_april, addressee=PROSECUTOR)
    old, new = silence(a_case_in_words(words, first, to_itself)).appeals
    assert old.is_open
    assert new.answer is not None


@pytest.mark.parametrize("turned", [False, True])
def test_of_two_letters_of_one_day_a_letter_tells_of_the_answer_to_one(turned: bool) -> None:
    both = (ASKED, replace(ASKED, addressee=MINISTRY))
    case = a_case(*(reversed(both) if turned else both), replace(ANSWER, actor=PROSECUTOR))
    told = write("official_letter", case, as_of=AS_OF, audience=Level.INTERNAL).markdown
    assert "answered on 22 April 2024, after 20 days" in told
    assert "42 days later, no answer is known" in told


REPLY = (
    "PROSECUTOR GENERAL OF VARENIA\n22 April 2024\n\nDear Ms Marin,\n\nI refer to your letter of 2 April 2024 to the"
    " Minister of Justice, which was passed to this office.\n\nAn examination by another doctor is not considered necessary."
)  # fmt: skip
REFUSAL = "An examination by another doctor is not considered necessary"


def a_reply(*appeals: AppealMade) -> Casefile:
    """The case with these appeals and what a letter of the prosecutor says in its body."""
    source = a_text("reply", "Reply", REPLY, "2024-04-22", PROSECUTOR)
    start = REPLY.index(REFUSAL)
    fact = Response(actor=PROSECUTOR, addressee=LEAGUE, content=f"that {REFUSAL.lower()}")
    claim = replace(noted("reply", fact), anchors=(Anchor("reply", start, len(REPLY), REFUSAL),))
    made = [noted(f"n{n}", each) for n, each in enumerate(appeals)]
    case = the_case(claim, *made, without=("demand", "appeal"))
    return replace(case, sources={**case.sources, "reply": source})


TO_MINISTER = replace(ASKED, addressee="Minister of Justice of Varenia")


def test_a_letter_that_opens_with_ours_answers_it_for_the_one_who_passed_it_on() -> None:
    (appeal,) = silence(a_reply(TO_MINISTER)).appeals
    assert appeal.answer is not None
    assert (appeal.answer.by, appeal.days(AS_OF)) == (PROSECUTOR, 20)


def test_of_two_letters_of_one_day_nobody_knows_which_was_passed_on() -> None:
    both = silence(a_reply(TO_MINISTER, replace(ASKED, addressee="Ombudsman of Varenia"))).appeals
    assert all(appeal.is_open and appeal.from_another is not None for appeal in both)


@pytest.mark.parametrize(
    ("words", "is_answer"),
    [
        ("The Prosecutor General of Varenia has denied that she is persecuted", False),
        ("Replying to it the Prosecutor General of Varenia denied that she is persecuted", True),
    ],
)
def test_a_denial_in_the_press_is_no_answer_to_a_letter(words: str, is_answer: bool) -> None:
    case = a_case_in_words(words, ASKED)
    (appeal,) = silence(case).appeals
    assert (appeal.answer is not None) is is_answer
    draft = write("follow_up", case, as_of=AS_OF, audience=Level.INTERNAL)
    assert "persecuted" in draft.markdown


FREEDOM = "Her release is a matter for the courts"


@pytest.mark.parametrize(
    "key", ["official_letter", "public_statement", "follow_up", "meeting_brief"]
)
def test_all_that_an_answer_says_is_told_and_no_source_differs(key: str) -> None:
    case = a_reply(TO_MINISTER)
    source = replace(case.sources["reply"], text=f"{REPLY} {FREEDOM}.")
    fact = Response(actor=PROSECUTOR, addressee=LEAGUE, content=f"that {FREEDOM.lower()}")
    start = source.text.index(FREEDOM)
    claim = noted("courts", fact)
    claim = replace(claim, anchors=(Anchor("reply", start, len(source.text), FREEDOM),))
    dated = (replace(c, fact=replace(c.fact, when=When("2024-04-22"))) for c in (claim, *case.claims) if isinstance(c.fact, Response))  # fmt: skip
    made = noted("made", TO_MINISTER)
    case = replace(the_case(*dated, made, without=("demand", "appeal")), sources={**case.sources, "reply": source})  # fmt: skip
    draft = write(key, case, as_of=AS_OF, audience=Level.INTERNAL)
    assert all(words.lower() in draft.markdown for words in (REFUSAL, FREEDOM))
    assert "responded to the" not in draft.markdown
    assert not any("content" in found.why for found in contradictions(case))


def test_a_denial_in_the_press_is_no_source_of_what_was_answered() -> None:
    words = "The Prosecutor General of Varenia has denied that she is persecuted"
    denied = a_case_in_words(words, TO_MINISTER)
    reply = a_reply(TO_MINISTER)
    read = [c for case in (denied, reply) for c in case.claims if isinstance(c.fact, Response)]
    undated = (replace(c, fact=Response.from_json({k: v for k, v in c.fact.to_json().items() if k != "when"})) for c in read)  # fmt: skip
    case = the_case(*undated, noted("made", TO_MINISTER), without=("demand", "appeal"))
    case = replace(case, sources={**denied.sources, **reply.sources})
    draft = write("follow_up", case, as_of=AS_OF, audience=Level.INTERNAL)
    told = [s for s in draft.sentences if REFUSAL.lower() in getattr(s, "text", "")]
    assert told
    assert not [s for s in told if "answer" in getattr(s, "claims", ())]
