"""Whatever the text: no crash, exact quotes, and the same reading each time."""

from hypothesis import given, settings
from hypothesis import strategies as st

from habeas.core.when import When
from habeas.reading import read
from tests.kinds.sentences import NOTHING, TOLD

DAY = When("2024-06-15")
told = st.sampled_from([entry[1] for entry in (*TOLD, *NOTHING)])
joints = st.sampled_from([" ", "\n", "\n\n", ", and ", "; ", " – ", '" ', "\r\n", " (", "\t"])
anything = st.text(max_size=400)
mixed = st.lists(st.one_of(told, joints, st.text(max_size=20)), max_size=12).map("".join)
documents = st.one_of(anything, mixed)


@given(documents)
@settings(max_examples=60, deadline=None)
def test_every_quote_is_the_text_from_its_start_to_its_end(text: str) -> None:
    for proposal in read(text, document_date=DAY).proposals:
        assert text[proposal.start : proposal.end] == proposal.quote
        assert proposal.quote.strip()


@given(documents)
@settings(max_examples=30, deadline=None)
def test_a_text_read_twice_gives_the_same(text: str) -> None:
    assert read(text, document_date=DAY) == read(text, document_date=DAY)


@given(mixed)
@settings(max_examples=30, deadline=None)
def test_a_document_without_a_date_gives_no_relative_dates(text: str) -> None:
    for proposal in read(text, document_date=None).proposals:
        when = proposal.fact.occurred
        assert when is None or "2024-06-15" not in str(when) or "2024" in text


def test_a_language_without_rules_gives_nothing() -> None:
    reading = read("Sie wurde verhaftet.", document_date=DAY, language="de")
    assert reading.proposals == ()
    assert reading.language == "de"
