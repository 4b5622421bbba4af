"""How a paper was written: up to which day, on how many sources, and what is not known."""

from collections.abc import Iterator, Mapping, Sequence

from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.contradictions import contradictions
from habeas.core.silence import silence
from habeas.papers.day import of_the_day
from habeas.papers.footnotes import parted
from habeas.papers.languages import LANGUAGES
from habeas.papers.unanswered import any_by_another, unanswered
from habeas.standards import has_version


def method(
    casefile: Casefile,
    claims: Sequence[str],
    markdown: str,
    language: str,
    words: Mapping[str, str],
) -> list[str]:
    """The paragraphs: the cut-off date, the counts, and what is not known."""
    casefile = of_the_day(casefile)
    told = [c for c in casefile.known_claims if c.id in set(claims)]
    cited = {anchor.source for claim in told for anchor in claim.anchors}
    day = LANGUAGES[language].day(casefile.as_of)
    counts = (
        words["sources"].format(count=len(cited)),
        words["statements"].format(count=len(parted(markdown).marks)),
    )
    return [
        LANGUAGES[language].settle(words["cut_off"].format(day=day)),
        " ".join(counts),
        *filter(None, [" ".join(_not_known(casefile, told, cited, words))]),
    ]


def _not_known(
    casefile: Casefile, told: Sequence[Claim], cited: set[str], words: Mapping[str, str]
) -> Iterator[str]:
    if not has_version(casefile):
        yield words["no_version"]
    undated = sum(casefile.known_sources[source].date is None for source in cited)
    waiting = unanswered(silence(casefile))
    no_answer = "no_answer_of_the_asked" if any_by_another(waiting) else "no_answer"
    counts = {
        no_answer: len(waiting),
        "contradicted": _contradicted(casefile, told),
        "undated": undated,
    }
    yield from (words[piece].format(count=count) for piece, count in counts.items() if count)


def _contradicted(casefile: Casefile, told: Sequence[Claim]) -> int:
    """How many contradictions that nobody has resolved touch what is told."""
    ids = {claim.id for claim in told}
    return sum(bool(ids & set(found.claims)) for found in contradictions(casefile))
