"""An article, rule or principle that the instrument does not have."""

from collections.abc import Iterator

from habeas.checking.citations import provisions_cited
from habeas.checking.finding import Finding
from habeas.checking.look import Look

CODE = "provision-unknown"


def find(look: Look) -> Iterator[Finding]:
    """Each number beyond the last of the instrument, or beyond the last paragraph of the article."""
    for cited in provisions_cited(look):
        instrument = cited.instrument
        if instrument.has(cited.number):
            continue
        article = int(cited.number.partition("(")[0])
        last = instrument.paragraphs.get(article)
        within = article <= instrument.count and last is not None
        has = f"{last} paragraphs" if within else f"{instrument.count} {instrument.unit}s"
        of = f"its {instrument.unit} {article} has {has}" if within else f"it has {has}"
        yield look.finding(
            CODE,
            cited.start,
            cited.end,
            f"There is no {instrument.unit} {cited.number} of the {instrument.cited_as}: {of}.",
        )
