"""Words of the file as a person puts them into the language of a paper, a line each.

    eye doctor = ophtalmologue
    State Prison Service = Государственная тюремная служба | Государственной тюремной службы | … | …

The forms after the first are the cases of a language that has them: in Russian genitive, dative and instrumental.
"""

from collections.abc import Iterator, Mapping

from habeas.core.errors import BadValue

Given = Mapping[str, tuple[str, ...]]


def read_given(typed: str) -> Given:
    """The words by how they stand in the file, small letters; raises BadValue, which names the line.

    >>> read_given("eye doctor = приём окулиста | приёма окулиста | приёму окулиста | приёмом окулиста")["eye doctor"][1]
    'приёма окулиста'
    """
    return dict(_read(typed))


def _read(typed: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    for number, line in enumerate(typed.splitlines(), 1):
        words, sign, said = line.partition("=")
        forms = tuple(form.strip() for form in said.split("|"))
        if not line.strip():
            continue
        if not sign or not words.strip() or not all(forms) or len(forms) not in (1, 4):
            raise BadValue(
                "Line {number} does not give words: write the words of the file, =, and the same in the language, "
                "alone or in four cases apart by |.",
                number=number,
            )
        yield words.strip().casefold(), forms
