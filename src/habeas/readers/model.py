"""A model as a reader: the same reading as the rules give, with the claims that the model proposes."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from habeas.core.when import When
from habeas.readers.answers import pieces, proposals_in, question
from habeas.readers.place import Place, ReaderFailed, place_of
from habeas.readers.server import ask
from habeas.reading import Proposal, Reading, read

_MODEL = re.compile(r"[\w.:/@+-]{1,60}")
_SECONDS = "120"


@dataclass(frozen=True, slots=True)
class ModelReader:
    """A model at a place; `name` is what its claims say of who proposed them."""

    place: Place
    model: str
    seconds: float

    @property
    def name(self) -> str:
        """The reader by its model."""
        return f"model:{self.model}"

    def read(
        self,
        text: str,
        *,
        document_date: When | None,
        title: str | None = None,
        publisher: str | None = None,
        language: str = "en",
        sha256: str = "",
    ) -> Reading:
        """Read one document, piece by piece. Raises ReaderFailed at the first piece that cannot be read."""
        ruled = read(
            text, document_date=document_date, title=title, publisher=publisher, language=language
        )
        found: dict[tuple[int, int, str], Proposal] = {}
        for piece in pieces(text):
            words = ask(self.place, question(piece, self.model, ruled.date), seconds=self.seconds)
            for one in proposals_in(words, piece, reader=self.name, told_on=ruled.date):
                found.setdefault((one.start, one.end, one.fact.key), one)
        proposals = tuple(found[key] for key in sorted(found))
        return replace(ruled, proposals=proposals, unread=())


def reader_from(environment: Mapping[str, str]) -> ModelReader:
    """The model that the organisation set up. Raises ReaderFailed where there is none."""
    url, model = (
        environment.get("HABEAS_READER_URL", ""),
        environment.get("HABEAS_READER_MODEL", ""),
    )
    if not url:
        raise ReaderFailed(
            "No model is set up to read; set HABEAS_READER_URL and HABEAS_READER_MODEL, or leave the reader at rules."
        )
    if not _MODEL.fullmatch(model):
        raise ReaderFailed(
            "HABEAS_READER_MODEL is {model!r}, which names no model; write it as the server lists it.",
            model=model,
        )
    elsewhere = environment.get("HABEAS_READER_ELSEWHERE", "") == "yes"
    return ModelReader(place_of(url, may_be_elsewhere=elsewhere), model, _seconds(environment))


def _seconds(environment: Mapping[str, str]) -> float:
    told = environment.get("HABEAS_READER_SECONDS") or _SECONDS
    if not told.isascii() or not told.isdecimal() or int(told) == 0:
        raise ReaderFailed(
            "HABEAS_READER_SECONDS is {told!r}; write a whole number of seconds.", told=told
        )
    return float(told)
