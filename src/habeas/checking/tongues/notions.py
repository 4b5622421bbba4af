"""What a text tells of, as it is held against others: a concept, and where it stands."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Concept:
    """A concept by its name or the number of its line, with what the mark before it says."""

    key: str
    marks: str = ""

    @property
    def is_common(self) -> bool:
        """Whether any letter may tell of it, so that it gives nothing away alone."""
        return "~" in self.marks

    @property
    def is_role(self) -> bool:
        """Whether it is somebody who works or is held where the person is."""
        return "!" in self.marks

    @property
    def is_telling(self) -> bool:
        """Whether it says that somebody told, and not what."""
        return "?" in self.marks

    @property
    def may_be_asked(self) -> bool:
        """Whether a letter may ask it of anybody, or for it, without telling that it is so."""
        return "+" in self.marks

    @property
    def is_field(self) -> bool:
        """Whether it is a field of what happens around a prison, and says nothing that happened."""
        return "^" in self.marks

    @property
    def is_counting(self) -> bool:
        """Whether it is a number, a month or a unit, which tells something only together with another."""
        return "#" in self.marks


@dataclass(frozen=True, slots=True)
class Told:
    """A concept that a text tells of, and where."""

    concept: Concept
    start: int
    end: int
    sentence: int
