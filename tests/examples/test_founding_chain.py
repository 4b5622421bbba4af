"""The founding chain: from the file as it stood, each of its six papers with its sub-type, what changed and what is asked."""

import re
from dataclasses import dataclass

import pytest

from tests.examples.registers import Case

SPEAKER = "Socialist International"
OPERATIONS = "Allow Mr Atambayev to travel abroad for medical treatment"
HOSPITAL = "Keep him in hospital"
CARE = "Give Mr Atambayev urgent medical care at once"
TRIAL = "Respect all his legal rights and open his trial to the public"
INQUIRY = "Investigate the mistreatment of Mr Atambayev"
PAPERS = (
    ("2022-03-31", "public_statement"),
    ("2022-05-14", "follow_up"),
    ("2022-05-27", "follow_up"),
    ("2022-07-08", "follow_up"),
    ("2022-11-27", "follow_up"),
    ("2023-02-14", "follow_up"),
)


@dataclass(frozen=True)
class Paper:
    """A paper of the chain: what the command said, and the words without their notes."""

    said: str
    markdown: str

    def under(self, heading: str) -> str:
        """What stands under a heading."""
        found = re.search(
            rf"## {heading}\n\n(.*?)(?=\n\n(?:## |\[\^1\]:)|\Z)", self.markdown, re.DOTALL
        )
        words = "" if found is None else re.sub(r"\[\^\d+\]", "", found[1])
        return re.sub(r"(\d+\.) +", r"\1 ", words)

    @property
    def asks(self) -> dict[str, str]:
        """Each thing asked for, and how it is marked."""
        points = re.findall(r"^\d+\. (.*?)(?: \(([^()]*)\))?\.$", self.under("What is asked"), re.MULTILINE)  # fmt: skip
        return dict(points)

    @property
    def became(self) -> dict[str, str]:
        """Each thing asked before, and what became of it."""
        told = self.under("What became of what was asked")
        points = re.findall(r"^\d+\. (.*?) \(asked since [^()]*\): (.*?)\.$", told, re.MULTILINE)
        return {action: outcome.partition(", ")[0] for action, outcome in points}


@pytest.fixture(scope="module")
def chain(own_founding: Case, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Paper]:
    """The papers by their days, written from the documents alone."""
    folder = tmp_path_factory.mktemp("chain")
    register, reference = own_founding.register, own_founding.reference
    files = [folder / f"{day}.md" for day, _ in PAPERS]
    printed = register.run(
        *(
            ["draft", reference, key, "--as-of", day, "--by", SPEAKER, "-o", str(file)]
            for (day, key), file in zip(PAPERS, files, strict=True)
        )
    )
    texts = (file.read_text(encoding="utf-8") for file in files)
    days = (day for day, _ in PAPERS)
    return {d: Paper(said, text) for d, said, text in zip(days, printed, texts, strict=True)}


@pytest.mark.parametrize(
    ("day", "title", "why"),
    [
        ("2022-03-31", "expresses deep concern for Almazbek Atambayev", ""),
        ("2022-05-14", "repeats its call for Almazbek Atambayev", "It reiterates"),
        ("2022-05-27", "welcomes what has been done for Almazbek Atambayev", "It welcomes"),
        ("2022-07-08", "renews its call for Almazbek Atambayev with growing alarm", "It escalates"),
        ("2022-11-27", "renews its call for Almazbek Atambayev with growing alarm", "It escalates"),
        ("2023-02-14", "on the release of Almazbek Atambayev", "It closes the case"),
    ],
)
def test_each_paper_is_of_its_sub_type(
    chain: dict[str, Paper], day: str, title: str, why: str
) -> None:
    assert chain[day].markdown.startswith(f"# The Socialist International {title}\n")
    assert why in chain[day].said


def test_the_first_call_asks_what_it_asked(chain: dict[str, Paper]) -> None:
    assert chain["2022-03-31"].asks.keys() == {TRIAL, INQUIRY}
    assert "According to members of his family" in chain["2022-03-31"].under("Treatment")


def test_in_may_nothing_was_done_and_the_author_has_seen_it(chain: dict[str, Paper]) -> None:
    paper = chain["2022-05-14"]
    seen = paper.under("Since the last appeal")
    assert seen.startswith("Mr Atambayev was visited by the Secretary General of the Socialist")
    assert "was declining (“a serious decline in his physical health”) in April 2022" in seen
    assert paper.became == {TRIAL: "as at 14 May 2022", INQUIRY: "as at 14 May 2022"}
    assert paper.asks == {
        CARE: "new",
        TRIAL: "repeated; asked since 31 March 2022",
        INQUIRY: "repeated; asked since 31 March 2022",
    }


def test_the_attribution_of_march_is_kept_in_every_paper(chain: dict[str, Paper]) -> None:
    for paper in chain.values():
        assert "According to members of his family, Mr Atambayev was mistreated" in paper.under(
            "Treatment"
        )


def test_the_officials_version_is_in_every_paper(chain: dict[str, Paper]) -> None:
    for paper in chain.values():
        told = paper.under("What the authorities say")
        assert (
            "As reported on 22 April 2020, the State Committee for National Security said that"
            in told
        )
        assert "the account of the State Penitentiary Service differs" in told


def test_late_in_may_care_is_met_and_asked_no_more(chain: dict[str, Paper]) -> None:
    paper = chain["2022-05-27"]
    news = paper.under("Since the last appeal")
    assert news.startswith("The government of Kyrgyzstan responded")
    assert "moved to the National Centre of Cardiology by 27 May 2022" in news
    assert "(hospital)" not in paper.markdown
    assert paper.became[CARE] == "met"
    assert paper.asks == {
        HOSPITAL: "new",
        TRIAL: "repeated; asked since 31 March 2022",
        INQUIRY: "repeated; asked since 31 March 2022",
    }


def test_in_july_what_was_met_is_taken_back(chain: dict[str, Paper]) -> None:
    paper = chain["2022-07-08"]
    news = paper.under("Since the last appeal")
    assert "was refused medical care: two operations" in news
    assert "Mr Atambayev was moved to prison." in news
    assert paper.became[HOSPITAL] == "it was so"
    assert paper.became[CARE] == "refused"
    assert paper.asks[OPERATIONS] == "new"
    assert paper.asks[CARE] == "repeated; asked since 14 May 2022"


def test_in_november_a_refusal_has_a_name_and_a_minister_has_spoken(
    chain: dict[str, Paper],
) -> None:
    paper = chain["2022-11-27"]
    news = paper.under("Since the last appeal")
    assert "was refused medical care by the President of Kyrgyzstan: operations" in news
    assert (
        "According to the Congress of the Socialist International, a vice prime minister called the charges unproven."
        in news
    )
    assert paper.asks[OPERATIONS] == "repeated; asked since 8 July 2022"
    assert "new" not in paper.asks.values()


def test_no_paper_of_the_chain_tells_of_a_day_to_come(chain: dict[str, Paper]) -> None:
    assert "Cardiology" not in chain["2022-05-14"].markdown
    assert "two operations" not in chain["2022-05-27"].markdown
    assert "14 February 2023" not in chain["2022-11-27"].markdown


def test_the_last_paper_closes_what_custody_called_for(chain: dict[str, Paper]) -> None:
    paper = chain["2023-02-14"]
    news = paper.under("Since the last appeal")
    assert "Mr Atambayev was released on 14 February 2023 (sentence quashed)." in news
    lapsed = {action for action, told in paper.became.items() if told == "no longer called for"}
    assert lapsed == {OPERATIONS, HOSPITAL, CARE}
    assert paper.asks.keys() == {TRIAL, INQUIRY}


def test_the_calls_that_no_one_answered_are_counted_to_the_day(chain: dict[str, Paper]) -> None:
    told = chain["2022-11-27"].under("What was asked before")
    assert (
        "On 27 May 2022 the Socialist International made an appeal to the government of Kyrgyzstan"
        in told
    )
    assert "as at 27 November 2022, 184 days later, no answer is known" in told
    assert "142 days later, no answer is known" in told
