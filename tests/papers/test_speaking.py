"""Who speaks where nobody is named: the organisation that appealed last, and nobody who is appealed to."""

import pytest

from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade
from habeas.papers import Draft, NobodySpeaks, write
from habeas.papers.speaking import can_be_own
from tests.papers.varenia import AS_OF, LEAGUE, said, the_case

STATE = "government of Varenia"
TAKEN = "Nobody was named to speak: Varenian League for Prisoners does, the last organisation to appeal."


def a_statement(*appellants: str, without: tuple[str, ...] = (), by: str | None = None) -> Draft:
    later = [
        said(f"later{n}", AppealMade(when=When(f"2024-05-{n:02}"), actor=name, addressee=STATE),
             "note", "No eye doctor had come")
        for n, name in enumerate(appellants, 2)
    ]  # fmt: skip
    case = the_case(*later, without=without)
    return write("public_statement", case, as_of=AS_OF, audience=Level.INTERNAL, organisation=by)


@pytest.mark.parametrize(
    "other",
    [
        "Working Group on Arbitrary Detention",
        "Working Group",
        "Office of the United Nations High Commissioner for Human Rights",
        "UN experts",
        "Foreign Affairs Committee of the National Assembly of Morvania",
        "Ministry of Foreign Affairs of Morvania",
    ],
)
def test_the_organisation_speaks_though_another_appealed_after_it(other: str) -> None:
    draft = a_statement(other)
    assert draft.title.startswith(f"{LEAGUE}") or draft.title.startswith(f"The {LEAGUE}")
    assert any(m.text.startswith(TAKEN) for m in draft.missing)


def test_where_only_others_appealed_whoever_speaks_must_be_named() -> None:
    only = {"without": ("demand", "appeal", "asked", "court-next")}
    with pytest.raises(NobodySpeaks, match=r"\(Working Group\); name the organisation"):
        a_statement("Working Group", **only)
    assert LEAGUE in a_statement("Working Group", by=LEAGUE, **only).title


def test_of_one_who_appealed_alone_or_was_named_nothing_is_asked() -> None:
    for draft in (a_statement(), a_statement("UN experts", by=LEAGUE)):
        assert not any("Nobody was named" in m.text for m in draft.missing)


@pytest.mark.parametrize(
    "name",
    [
        "Committee to Protect Journalists",
        "Norwegian Helsinki Committee",
        "Amnesty International",
        "PEN International",
        "Northern Watch",
        "Human Rights Watch",
    ],
)
def test_an_organisation_may_be_called_a_committee(name: str) -> None:
    assert can_be_own(name)
