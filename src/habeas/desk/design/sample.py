"""A case of Varenia, an invented country, in which each mark of the design occurs; it stands in no register."""

from dataclasses import replace
from datetime import UTC, date, datetime

from habeas.core.casefile import Casefile, Person
from habeas.core.claims import Anchor, Certainty, Claim, Polarity
from habeas.core.decisions import Decision, Ruling
from habeas.core.facts import Fact
from habeas.core.levels import Level
from habeas.core.sources import Source
from habeas.core.timeline import timeline
from habeas.core.values import Stated
from habeas.core.when import When
from habeas.desk.asking import View
from habeas.desk.case.facts import FactLine, fact_lines
from habeas.desk.entering.answers import Answer, Typed, read_answers
from habeas.desk.entering.questions import questions
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.detention import Detention, Status
from habeas.kinds.hearing import Hearing
from habeas.kinds.release import Release
from habeas.kinds.visit import Visit

DAY = date(2024, 4, 20)
VIEW = View(DAY, None)
_NOON = datetime(2024, 4, 20, 12, tzinfo=UTC)
_TEXTS = {
    "letter": (
        "Ana Velmar was arrested on 13 February 2024 in Orlest. She was released in March. Her mother came on "
        "24 February. Since 2 April 2024 she is under house arrest. On 9 April 2024 she was refused a cardiologist. "
        "On 12 April 2024 we appealed to the Minister of Justice."
    ),
    "bulletin": (
        "The Orlest court heard the case of Ana Velmar on 27 February 2024. She was arrested two weeks before. "
        "A cardiologist was not refused to her."
    ),
}
ROWS = (("Ana Velmar", "XV-0000", 67), ("Anton Velmar", "XV-0009", 1001))
_TITLES = {"letter": "Letter of the Orlest League", "bulletin": "Bulletin of the Orlest court"}
_ARREST = Arrest(when=When("2024-02-13"), where="Orlest")
_CARE = CareDenied(when=When("2024-04-09"), need="a cardiologist")
_HEARD = Hearing(when=When("2024-02-27"), court="Orlest court")
_LET_OUT = Release(when=When("2024-03"))
_AT_HOME = Detention(when=When("2024-04-02/.."), status=Status.HOUSE_ARREST)
_VISIT = Visit(when=When("2024-02-24"), actor="her mother")
_CALLED = AppealMade(
    when=When("2024-04-12"), actor="Orlest League", addressee="Minister of Justice"
)
_TYPED = {
    "when": "8/2019?",
    "where": "Orlest",
    "actor.not_known": "yes",
    "warrant": Stated.NO.value,
}


def casefile() -> Casefile:
    """The case: two sources that agree on the arrest and contradict each other on the care."""
    claims = (
        _claim("arrest", _ARREST, "letter", "was arrested on 13 February 2024 in Orlest"),
        _claim("arrest-too", _ARREST, "bulletin", "She was arrested two weeks before"),
        _claim("hearing", _HEARD, "bulletin", "heard the case of Ana Velmar on 27 February 2024"),
        _claim("let-out", _LET_OUT, "letter", "She was released in March"),
        _claim("at-home", _AT_HOME, "letter", "she is under house arrest"),
        _claim("visit", _VISIT, "letter", "Her mother came on 24 February"),
        _claim("care", _CARE, "letter", "On 9 April 2024 she was refused a cardiologist"),
        replace(
            _claim("care-too", _CARE, "bulletin", "A cardiologist was not refused to her"),
            polarity=Polarity.DENIED,
        ),
        replace(
            _claim("call", _CALLED, "letter", "On 12 April 2024 we appealed to the Minister"),
            level=Level.RESTRICTED,
            certainty=Certainty.REPORTED,
        ),
    )
    return Casefile(
        reference="XV-0000",
        country="XV",
        person=Person("ana", "Ana Velmar"),
        as_of=DAY,
        sources={name: _source(name) for name in _TEXTS},
        claims=claims,
        decisions=tuple(_accepted(claim) for claim in claims),
    )


def lines(sample: Casefile) -> tuple[FactLine, ...]:
    """The chronology; its passages lead nowhere, as there is no source to open."""
    return tuple(_led_nowhere(line) for line in fact_lines(sample, timeline(sample), VIEW))


def answers() -> tuple[Answer, ...]:
    """The questions on an arrest: one answered, one unclear, one asked and not known."""
    return read_answers(questions(Arrest), Typed(_TYPED.get), today=DAY, before="")


def _led_nowhere(line: FactLine) -> FactLine:
    here = f"#fact-{line.id}"
    others = tuple(passage._replace(address=here) for passage in line.others)
    denials = tuple(replace(d, passage=d.passage._replace(address=here)) for d in line.denials)
    passage = line.passage._replace(address=here)
    return line._replace(passage=passage, others=others, denials=denials)


def _source(name: str) -> Source:
    return Source(
        id=name,
        sha256="",
        title=_TITLES[name],
        text=_TEXTS[name],
        added_at=_NOON,
        date=When(DAY.isoformat()),
    )


def _claim(claim_id: str, fact: Fact, source: str, quote: str) -> Claim:
    start = _TEXTS[source].index(quote)
    return Claim(
        id=claim_id,
        person="ana",
        fact=fact,
        anchors=(Anchor(source, start, start + len(quote), quote),),
        entered_at=_NOON,
        told_on=When(DAY.isoformat()),
    )


def _accepted(claim: Claim) -> Decision:
    return Decision(claim.id, Ruling.ACCEPT, (claim.id,), "", _NOON)
