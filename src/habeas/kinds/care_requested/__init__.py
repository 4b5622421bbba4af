"""Somebody asks an authority that a person in custody be given medical care."""

from habeas.core.bodies import tokens
from habeas.core.care import particular
from habeas.core.facts import Example, Fact, Role, Strand, ask
from habeas.core.needs import holds
from habeas.core.prose import Line, Phrase, at, by, named, phrase, sentence
from habeas.core.values import Choice
from habeas.core.when import When


class Way(Choice):
    """What doctors do, where nobody asks."""

    RECOMMENDED = "recommended"
    PRESCRIBED = "prescribed"


class CareRequested(Fact, label="Care requested", strand=Strand.HEALTH, role=Role.CARE_ASKED):
    """A request for care that was made, by whom and to whom, or care that a doctor recommended."""

    when: When | None = ask("When was it asked for?")
    actor: str | None = ask("Who asked?")
    addressee: str | None = ask("Whom did they ask?")
    need: str | None = ask("What care?", hint="any, for care of any kind.")
    way: Way | None = ask("Was it recommended or prescribed, and not asked for?")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "On 28 May 2024 her lawyer asked the Prison Service of Varenia for a doctor.",
                cls(
                    when=When("2024-05-28"),
                    actor="her lawyer",
                    addressee="Prison Service of Varenia",
                    need="a doctor",
                ),
                quote="for a doctor",
            ),
            Example(
                "Doctors recommended an operation for Ana Velmar on 5 May 2024.",
                cls(
                    when=When("2024-05-05"),
                    actor="doctors",
                    need="an operation",
                    way=Way.RECOMMENDED,
                ),
                quote="Doctors recommended an operation for Ana Velmar on 5 May 2024",
            ),
        )

    def line(self) -> Line:
        """'Medical care (cardiologist) was requested by … from … on …'"""
        need = particular(self.need)
        said = {
            None: (phrase("({need}) was requested", need=need), phrase("was requested")),
            Way.RECOMMENDED: (
                phrase("({need}) was recommended", need=need),
                phrase("was recommended"),
            ),
            Way.PRESCRIBED: (
                phrase("({need}) was prescribed", need=need),
                phrase("was prescribed"),
            ),
        }
        narrow, wide = said[self.way]
        return sentence(
            narrow or wide,
            by(self.actor),
            phrase(
                "from {addressee}",
                addressee=named(self.addressee),
            ),
            at(self.when),
            subject=Phrase("medical care"),
        )

    @property
    def identity(self) -> tuple[object, ...]:
        """Each need, each body that asks, and the way."""
        return (self.need, self.actor and tokens(self.actor), self.way)


def way_of(words: str, *, recommended: str, prescribed: str) -> Way | None:
    """The way that the words tell by either of these verbs."""
    if holds(prescribed, words):
        return Way.PRESCRIBED
    return Way.RECOMMENDED if holds(recommended, words) else None
