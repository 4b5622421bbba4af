"""What a reader may not see leaves no trace in a paper for them."""

from dataclasses import replace

from habeas.core.levels import Level
from habeas.papers import write
from tests.papers.test_papers import EVERY
from tests.papers.varenia import AS_OF, CLAIMS, a_text, the_case

BYLAW = (
    "The Ombudsman of Varenia wrote in confidence to the Service that it found bruises on Ms Idris."
)


@EVERY
def test_a_restricted_source_of_a_public_body_leaves_no_trace_beside_a_public_one(key: str) -> None:
    hidden = replace(
        a_text("bylaw", "Confidential letter of the Ombudsman", BYLAW, "2024-05-02", "Bylaw Office", Level.RESTRICTED)
    )  # fmt: skip
    public = next(c for c in CLAIMS if c.id == "bruises")
    start = BYLAW.index("found bruises")
    anchor = replace(
        public.anchors[0], source="bylaw", start=start, end=start + 13, quote="found bruises"
    )
    twin = replace(public, id="twin", anchors=(anchor,), level=Level.RESTRICTED)
    case = the_case()
    with_it = replace(the_case(twin), sources={**case.sources, "bylaw": hidden})
    plain = write(key, case, as_of=AS_OF, audience=Level.PUBLIC)
    told = write(key, with_it, as_of=AS_OF, audience=Level.PUBLIC)
    assert told.markdown == plain.markdown
    assert told.claims == plain.claims
    assert told.left_out == plain.left_out + 1
