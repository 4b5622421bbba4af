"""An article, rule or principle that the instrument does not have."""

from collections.abc import Iterator

from habeas.checking.finding import Finding
from habeas.checking.law.citations import provisions_cited
from habeas.checking.look import Look
from habeas.core.prose import Label, Phrase, whole
from habeas.standards.instruments import Instrument

CODE = "provision-unknown"
EXAMPLE = (
    "Article 31 of the Universal Declaration of Human Rights protects her.",
    "Article 5 of the Universal Declaration of Human Rights protects her.",
)


def find(look: Look) -> Iterator[Finding]:
    """Each number beyond the last of the instrument, or beyond the last paragraph of the article."""
    for cited in provisions_cited(look):
        instrument = cited.instrument
        if instrument.has(cited.number):
            continue
        article = int(cited.number.partition("(")[0])
        last = instrument.paragraphs.get(article)
        within = article <= instrument.count and last is not None
        yield look.finding(
            CODE,
            cited.start,
            cited.end,
            _beyond(instrument, cited.number, article, last if within else None),
        )


def _beyond(instrument: Instrument, number: str, article: int, paragraphs: int | None) -> Phrase:
    unit, name = Label(instrument.unit), Label(instrument.cited_as)
    if paragraphs is not None:
        words = "There is no {unit} {number} of the {name}: its {unit} {article} has {count} paragraphs."
        return whole(
            words, unit=unit, number=number, name=name, article=str(article), count=paragraphs
        )
    words = "There is no {unit} {number} of the {name}: it has {count} {units}."
    units = Label(f"{instrument.unit}s")
    return whole(words, unit=unit, number=number, name=name, count=instrument.count, units=units)


def beyond(look: Look, instrument: Instrument, number: str, span: tuple[int, int]) -> Finding:
    """The finding on a provision that the instrument does not have, of which no paragraph is cited."""
    return look.finding(CODE, *span, _beyond(instrument, number, int(number), None))
