"""Who the person is on paper: birth, sex, nationality, document and residence, as the bodies' forms ask for them.

The questions are those of the questionnaire of the Working Group on Arbitrary Detention, part I (Fact Sheet 26, annex V).
"""

from habeas.core.facts import Example, Fact, Strand, ask
from habeas.core.prose import At, Line, Phrase, phrase, sentence
from habeas.core.values import Choice
from habeas.core.when import When


class Sex(Choice):
    """As the person gives it."""

    FEMALE = "female"
    MALE = "male"
    OTHER = "other"


class Particulars(Fact, label="Particulars", strand=Strand.LAW_AND_PERSON):
    """What a form asks of the person; an office or a profession is a role."""

    born: When | None = ask("When was the person born?")
    birthplace: str | None = ask("Where was the person born?")
    age: int | None = ask("How old was the person when this was told, in years?")
    sex: Sex | None = ask("What is the person's sex, as the person gives it?")
    nationality: str | None = ask("Which nationality or nationalities?")
    identity_document: str | None = ask(
        "Which identity document, with number and issuer?", private=True
    )
    residence: str | None = ask("What is the usual address of residence?", private=True)

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "Ana Velmar was born on 3 May 1970 in Orlest.",
                cls(born=When("1970-05-03"), birthplace="Orlest"),
                quote="born on 3 May 1970 in Orlest",
            ),
            Example(
                "Ana Velmar holds Varenian nationality.",
                cls(nationality="Varenian"),
                quote="Ana Velmar holds Varenian nationality",
            ),
        )

    def line(self) -> Line:
        """'… was born on 3 May 1970 in Orlest (nationality: Varenian).'"""
        return sentence(*self._parts())

    def _parts(self) -> tuple[Phrase, ...]:
        """The first thing stated carries the verb, the others follow in brackets."""
        born = self.born and (
            phrase("was born {when} in {place}", when=At(self.born), place=self.birthplace)
            or phrase("was born {when}", when=At(self.born))
        )
        verbs = (
            born,
            phrase("is {age} years old", age=self.age),
            phrase("has this nationality: {nationality}", nationality=self.nationality),
        )
        brackets = (
            None if born else phrase("(born in {place})", place=self.birthplace),
            phrase("({age} years old)", age=self.age) if born else None,
            phrase("(sex: {sex})", sex=self.sex),
            phrase("(nationality: {nationality})", nationality=self.nationality),
            phrase("(document: {document})", document=self.identity_document, private=["document"]),
            phrase("(residence: {residence})", residence=self.residence, private=["residence"]),
        )
        lead = next((verb for verb in verbs if verb), Phrase("is on record"))
        said = None if lead is not verbs[2] else brackets[3]
        return (lead, *(b for b in brackets if b and b != said))

    @property
    def identity(self) -> tuple[object, ...]:
        """What is stated: particulars of two sources are compared field by field."""
        return ()
