"""A whole small case, written as a minister, a relative and an editor read it: what is ahead, whose word, until when, once."""

from datetime import date

import pytest

from habeas.core.casefile import Casefile
from habeas.core.claims import Certainty, Claim, Polarity
from habeas.core.errors import HabeasError
from habeas.core.facts import Fact
from habeas.core.levels import Level
from habeas.core.values import Duration
from habeas.core.when import When
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_given import CareGiven
from habeas.kinds.charge import Charge
from habeas.kinds.demand import Demand
from habeas.kinds.detention import Detention
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.hearing import Hearing, Stage
from habeas.kinds.response import Response
from habeas.kinds.sentence import Sentence
from habeas.papers import write
from tests.making import a_casefile, a_claim
from tests.papers.test_papers import body
from tests.papers.varenia import a_text

AS_OF = date(2024, 6, 10)
PAGES, MINISTRY = "Open Pages", "Ministry of Justice"
TEXTS = {
    "news": ("The writer Lena Orso was arrested on 11 March 2024.", "2024-03-12", "Orlest Daily"),
    "note": ("On 2 April 2024 the Orlest Court ordered her detention for four months.", "2024-04-03", "Clerk"),
    "letter": ("She has diabetes. She told me that she had received no insulin since 9 April 2024.", "2024-04-20", "Mira Orso"),
    "call": ("She is held in Kolm Prison. She has had no insulin since 9 April, her sister says.", "2024-05-06", PAGES),
    "reply": ("The Ministry of Justice replied to Open Pages. The Ministry denied that she had been refused medicine. It said that she is being prosecuted for fraud.", "2024-05-28", MINISTRY),
}  # fmt: skip
SOURCES = {key: a_text(key, key, text, on, by, Level.INTERNAL) for key, (text, on, by) in TEXTS.items()}  # fmt: skip


def said(claim_id: str, fact: Fact, source: str, quote: str = "", by: str | None = None) -> Claim:
    held = SOURCES[source]
    start = held.text.index(quote) if quote else 0
    claim = a_claim(claim_id, fact, source=held, attribution=by, level=Level.INTERNAL)
    end = start + len(quote) if quote else len(held.text)
    anchor = type(claim.anchors[0])(held.id, start, end, held.text[start:end])
    certainty = Certainty.REPORTED if by else Certainty.STATED
    return Claim(claim_id, "p1", fact, (anchor,), claim.entered_at, certainty=certainty, attribution=by, told_on=held.date)  # fmt: skip


NO_INSULIN = CareDenied(when=When("2024-04-09/.."), need="insulin")
DENIED = said("denied", CareDenied(need="medicines"), "reply", "The Ministry denied that she had been refused medicine", MINISTRY)  # fmt: skip
CLAIMS = (
    said("arrest", Arrest(when=When("2024-03-11")), "news"),
    said("writer", AffiliationRole(office="writer"), "news", "The writer Lena Orso"),
    said("author", AffiliationRole(office="author"), "news", "The writer Lena Orso"),
    said("ordered", Hearing(when=When("2024-04-02"), court="Orlest Court", stage=Stage.REMAND, outcome="ordered her detention for four months"), "note"),
    said("charge", Charge(offence="false news"), "note", "On 2 April 2024"),
    said("ill", HealthCondition(condition="diabetes", trend=Trend.ILL), "letter", "She has diabetes"),
    said("known", NO_INSULIN, "letter", "She told me that she had received no insulin since 9 April 2024", "Lena Orso"),
    said("repeat", NO_INSULIN, "call", "She has had no insulin since 9 April, her sister says", "her sister"),
    said("held", Detention(where="Kolm Prison"), "call", "She is held in Kolm Prison"),
    *(
        said(f"asked-{n}", Demand(actor=PAGES, addressee="Ministry of Justice", action=action), "call")
        for n, action in enumerate(("drop all charges against her", "release Lena Orso immediately and unconditionally"))
    ),
    said("answer", Response(when=When("2024-05-28"), actor=MINISTRY, addressee=PAGES), "reply", "The Ministry of Justice replied to Open Pages"),
    said("prosecuted", Charge(offence="fraud"), "reply", "she is being prosecuted for fraud", MINISTRY),
    said("trial", Hearing(when=When("2024-06-16"), stage=Stage.TRIAL), "reply", "It said", MINISTRY),
    Claim(**{**{f: getattr(DENIED, f) for f in DENIED.__dataclass_fields__}, "polarity": Polarity.DENIED}),
)  # fmt: skip


def the_writer(*more: Claim, without: tuple[str, ...] = ()) -> Casefile:
    claims = [c for c in (*CLAIMS, *more) if c.id not in without]
    case = a_casefile(*claims, as_of=AS_OF, sources=SOURCES.values())
    person = type(case.person)("p1", "Lena Orso")
    return Casefile(**{**{f: getattr(case, f) for f in case.__dataclass_fields__}, "person": person})  # fmt: skip


def paper(key: str, case: Casefile | None = None, language: str = "en") -> str:
    draft = write(key, case or the_writer(), as_of=AS_OF, audience=Level.INTERNAL, organisation=PAGES, language=language)  # fmt: skip
    return body(draft)


@pytest.mark.parametrize("key", ["official_letter", "meeting_brief", "follow_up"])
def test_what_is_ahead_stands_in_the_papers_on_whose_word_it_is(key: str) -> None:
    text = paper(key)
    assert "According to the Ministry of Justice, the trial of Lena Orso is expected on 16 June 2024." in text  # fmt: skip
    assert "the detention of 4 months that the Orlest Court ordered on 2 April 2024 ends on 2 August 2024." in text  # fmt: skip
    assert "charged with “false news”" in text


@pytest.mark.parametrize(
    ("language", "day"),
    [
        ("fr", "prend fin le 2 août 2024"),
        ("es", "termina el 2 de agosto de 2024"),
        ("ru", "истекает 2 августа 2024 года"),
        ("ar", "تنتهي في 2 آب/أغسطس 2024"),
    ],
)
def test_the_end_of_a_term_is_told_in_every_language(language: str, day: str) -> None:
    assert day in paper("official_letter", language=language)


SENTENCED = said("sentenced", Sentence(when=When("2024-04-30"), court="Orlest Court", term=Duration("P4Y"), offence="false news"), "call")  # fmt: skip
APPEALED = said("appealed", Hearing(when=When("2024-05-03"), stage=Stage.APPEAL, outcome="lost her appeal"), "call")  # fmt: skip


@pytest.mark.parametrize("key", ["official_letter", "meeting_brief"])
def test_who_was_sentenced_is_told_of_as_sentenced_and_not_as_charged(key: str) -> None:
    case = the_writer(SENTENCED, APPEALED, without=("trial", "prosecuted"))
    text = paper(key, case)
    assert "was sentenced to 4 years of imprisonment for “false news” by the Orlest Court on 30 April 2024" in text  # fmt: skip
    assert "on 3 May 2024 with this outcome: lost her appeal" in text
    assert "was charged" not in text
    assert "a été condamné" in paper(key, case, "fr")


@pytest.mark.parametrize("key", ["official_letter", "meeting_brief"])
def test_an_acquittal_stands_beside_the_charge_and_a_later_charge_beside_the_sentence(key: str) -> None:  # fmt: skip
    acquitted = said("acquitted", Hearing(when=When("2024-04-30"), court="Orlest Court", outcome="acquitted her"), "call")  # fmt: skip
    cleared = paper(key, the_writer(acquitted, without=("trial", "prosecuted")))
    assert "the Orlest Court acquitted her" in cleared
    assert "charged with “false news”" in cleared
    again = said("again", Charge(when=When("2024-05-04"), offence="flight"), "call")
    sentenced = paper(key, the_writer(SENTENCED, again, without=("trial", "prosecuted")))
    assert "4 years of imprisonment" in sentenced
    assert "charged with “flight”" in sentenced
    assert "charged with “false news”" not in sentenced


def test_a_term_that_a_court_extended_or_that_is_over_has_no_end_ahead() -> None:
    longer = said("longer", Hearing(when=When("2024-05-02"), court="Orlest Court", outcome="extended her detention by two months"), "note")  # fmt: skip
    assert "Counted from" not in paper("official_letter", the_writer(longer))
    later = write("official_letter", the_writer(), as_of=date(2024, 8, 3), audience=Level.INTERNAL)
    assert "Counted from" not in body(later)


def test_what_she_told_the_visitor_is_her_own_account_up_to_the_day_of_the_letter() -> None:
    text = paper("official_letter")
    assert "By her own account, as passed on by Mira Orso, Lena Orso has not been given" in text
    assert "(insulin) since 9 April 2024 (as at 20 April 2024)" in text
    assert "(as at 6 May 2024)" not in text


def test_a_denial_that_a_source_tells_of_is_told_as_one() -> None:
    text = paper("official_letter")
    assert "The Ministry of Justice denied on 28 May 2024 that “she had been refused medicine”." in text  # fmt: skip
    assert "is being prosecuted for “fraud”" in text


def test_an_answer_is_told_once_and_waited_for_no_more() -> None:
    text = paper("follow_up")
    assert text.count("the Ministry of Justice answered on 28 May 2024") == 1
    assert "until there is an answer" not in text
    assert "Open Pages will return to this case until what is asked is done." in text
    unanswered = the_writer(without=("answer", "denied", "prosecuted", "trial"))
    assert "until there is an answer" in paper("follow_up", unanswered)


def test_a_letter_promises_to_tell_an_account_only_where_none_was_given() -> None:
    assert "The account given so far is told above beside ours" in paper("official_letter")
    silent = the_writer(without=("answer", "denied", "prosecuted", "trial"))
    assert "The official account of these matters will be told beside ours" in paper("official_letter", silent)  # fmt: skip


def test_a_writer_is_no_author_besides_and_is_named_by_the_pronoun_of_the_sources() -> None:
    text = paper("official_letter")
    assert "Lena Orso is a writer." in text
    assert "As at 10 June 2024, she has been in custody for 92 days." in text


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", ("L’abandon de toutes les poursuites", "diabète", "le ministère de la Justice", "écrivaine")),
        ("es", ("El retiro de todos los cargos", "diabetes", "Ministerio de Justicia", "escritora")),
        ("ru", ("Снятие всех обвинений", "диабет", "Министерства юстиции", "писательница")),
        ("ar", ("إسقاط جميع التهم", "السكري", "وزارة العدل", "الإفراج الفوري وغير المشروط عنها")),
    ],
)  # fmt: skip
def test_stock_words_of_the_field_need_no_translator(language: str, words: tuple[str, ...]) -> None:
    text = paper("official_letter", language=language)
    assert [word for word in words if word not in text] == []


def test_a_file_above_its_audience_is_not_written_empty() -> None:
    with pytest.raises(HabeasError, match="Nothing on file is for this audience"):
        write("official_letter", the_writer(), as_of=AS_OF, audience=Level.PUBLIC)


def test_care_that_an_authority_says_it_gives_meets_nothing_by_itself() -> None:
    given = said("given", CareGiven(need="medical care", often="regularly"), "reply", "It said", MINISTRY)  # fmt: skip
    text = paper("follow_up", the_writer(given))
    assert "The Ministry of Justice said on 28 May 2024 that Lena Orso received medical care regularly" in text  # fmt: skip
    assert "growing alarm" not in text
