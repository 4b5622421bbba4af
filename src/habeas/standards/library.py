"""The library of instruments: each is read from its folder when it is first asked for."""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

from habeas.standards.instruments import Instrument
from habeas.standards.reading import read_instrument

IN_ORDER = (
    "iccpr", "cat", "opcat", "icescr", "icpped", "iccpr_op1", "iccpr_op2", "crc", "cedaw", "crpd", "icerd", "vccr",
    "refugee", "ilo_87_98", "common_article_3", "echr", "ecpt", "achr", "african_charter", "arab_charter",
    "cis_convention", "udhr", "american_declaration", "asean_declaration", "mandela_rules", "body_of_principles",
    "basic_principles", "bangkok_rules", "havana_rules", "tokyo_rules", "medical_ethics", "istanbul_principles",
    "minnesota_protocol", "role_of_lawyers", "defenders_declaration", "disappearance_declaration",
    "court_proceedings", "european_prison_rules", "iachr_principles", "luanda_guidelines",
    "robben_island_guidelines", "malta_declaration", "tokyo_declaration",
)  # fmt: skip


@cache
def _read(key: str) -> Instrument:
    return read_instrument(files(__package__) / key)


class Library(Mapping[str, Instrument]):
    """Every instrument by its key, in the order in which they are cited."""

    def __getitem__(self, key: str) -> Instrument:
        if key not in IN_ORDER:
            raise KeyError(key)
        return _read(key)

    def __iter__(self) -> Iterator[str]:
        return iter(IN_ORDER)

    def __len__(self) -> int:
        return len(IN_ORDER)


INSTRUMENTS: Mapping[str, Instrument] = Library()
