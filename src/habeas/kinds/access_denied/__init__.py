"""Somebody who asked to see or speak to a person in custody is not let in."""

from collections.abc import Sequence
from itertools import permutations

from habeas.core.facts import Example, Fact, Role, Strand, Until, ask
from habeas.core.prose import Line, at, by, phrase, sentence
from habeas.core.rules import Passage
from habeas.core.values import Choice
from habeas.core.visits import comes_as
from habeas.core.when import When


class Visitor(Choice):
    """Who may ask to see a person in custody."""

    FAMILY = "family"
    LAWYER = "lawyer"
    DOCTOR = "doctor"
    CONSUL = "consul"
    MONITOR = "monitor"
    PRESS = "press"
    OTHER = "other"


class Contact(Choice):
    """By what means people keep in touch with a person in custody."""

    VISITS = "visits"
    CALLS = "calls"
    LETTERS = "letters"
    PARCELS = "parcels"


class Extent(Choice):
    """How far contact was kept away, where it was not denied outright."""

    LIMITED = "limited"
    NOT_HAD = "not had"


_KEPT_AWAY = {
    None: phrase("was denied"),
    Extent.LIMITED: phrase("faced restrictions on"),
    Extent.NOT_HAD: phrase("did not have"),
}
_WHAT = {
    (None, Visitor.FAMILY): phrase("contact with family"),
    (None, Visitor.LAWYER): phrase("contact with a lawyer"),
    (None, Visitor.DOCTOR): phrase("contact with a doctor"),
    (None, Visitor.CONSUL): phrase("contact with a consul"),
    (None, Visitor.MONITOR): phrase("contact with a monitor"),
    (None, Visitor.PRESS): phrase("contact with the press"),
    (None, Visitor.OTHER): phrase("contact"),
    (Contact.VISITS, Visitor.FAMILY): phrase("visits from family"),
    (Contact.VISITS, Visitor.LAWYER): phrase("visits from a lawyer"),
    (Contact.VISITS, Visitor.DOCTOR): phrase("visits from a doctor"),
    (Contact.VISITS, Visitor.CONSUL): phrase("visits from a consul"),
    (Contact.VISITS, Visitor.MONITOR): phrase("visits from a monitor"),
    (Contact.VISITS, Visitor.PRESS): phrase("visits from the press"),
    (Contact.VISITS, Visitor.OTHER): phrase("visits"),
    (Contact.CALLS, Visitor.FAMILY): phrase("calls with family"),
    (Contact.CALLS, Visitor.LAWYER): phrase("calls with a lawyer"),
    (Contact.CALLS, Visitor.DOCTOR): phrase("calls with a doctor"),
    (Contact.CALLS, Visitor.CONSUL): phrase("calls with a consul"),
    (Contact.CALLS, Visitor.MONITOR): phrase("calls with a monitor"),
    (Contact.CALLS, Visitor.PRESS): phrase("calls with the press"),
    (Contact.CALLS, Visitor.OTHER): phrase("calls"),
    (Contact.LETTERS, Visitor.FAMILY): phrase("letters to and from family"),
    (Contact.LETTERS, Visitor.LAWYER): phrase("letters to and from a lawyer"),
    (Contact.LETTERS, Visitor.DOCTOR): phrase("letters to and from a doctor"),
    (Contact.LETTERS, Visitor.CONSUL): phrase("letters to and from a consul"),
    (Contact.LETTERS, Visitor.MONITOR): phrase("letters to and from a monitor"),
    (Contact.LETTERS, Visitor.PRESS): phrase("letters to and from the press"),
    (Contact.LETTERS, Visitor.OTHER): phrase("letters"),
    (Contact.PARCELS, Visitor.FAMILY): phrase("parcels from family"),
    (Contact.PARCELS, Visitor.LAWYER): phrase("parcels from a lawyer"),
    (Contact.PARCELS, Visitor.DOCTOR): phrase("parcels from a doctor"),
    (Contact.PARCELS, Visitor.CONSUL): phrase("parcels from a consul"),
    (Contact.PARCELS, Visitor.MONITOR): phrase("parcels from a monitor"),
    (Contact.PARCELS, Visitor.PRESS): phrase("parcels from the press"),
    (Contact.PARCELS, Visitor.OTHER): phrase("parcels"),
}


class AccessDenied(Fact, label="Access denied", strand=Strand.CONTACT, role=Role.ACCESS_REFUSED):
    """To family, lawyer, doctor, consul, monitor or press."""

    when: When | None = ask("When, or over which time?")
    actor: str | None = ask("Which authority?")
    to_whom: Visitor | None = ask("Who was not let in?")
    contact: Contact | None = ask("Which contact?")
    extent: Extent | None = ask("Was it only limited, or not had without word of a denial?")
    reason: str | None = ask("What reason was given?")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "Ana Velmar was denied access to her lawyer.",
                cls(to_whom=Visitor.LAWYER),
                quote="Ana Velmar was denied access to her lawyer",
            ),
            Example(
                "Ana Velmar has not been allowed to see her family since 3 May 2024.",
                cls(when=When("2024-05-03/.."), to_whom=Visitor.FAMILY, contact=Contact.VISITS),
                quote="Ana Velmar has not been allowed to see her family since 3 May 2024",
            ),
        )

    def line(self) -> Line:
        """'… was denied contact with a lawyer on …', '… faced restrictions on visits from family …'"""
        return sentence(
            _KEPT_AWAY[self.extent],
            _WHAT[self.contact, self.to_whom or Visitor.OTHER],
            by(self.actor),
            at(self.when),
            phrase("for the stated reason: {reason}", reason=self.reason),
        )

    @property
    def identity(self) -> tuple[object, ...]:
        """Each visitor and each kind of contact."""
        return (self.to_whom, self.contact)

    def ended_by(self, later: Fact) -> Until | None:
        """A visit of whoever was not let in; of calls, letters and parcels it says nothing."""
        if self.contact not in (None, Contact.VISITS):
            return None
        visitor = self.to_whom or Visitor.OTHER
        is_let_in = later.role is Role.VISIT and comes_as(later.stated("actor"), visitor)
        return Until.BEFORE if is_let_in else None


def visitors(p: Passage, named: Sequence[tuple[str, Visitor]], *, link: str) -> tuple[Visitor, ...]:
    """Who was not let in: both whom the words join ("his family or a lawyer"), else the first whom they name.

    `named` are the words for each visitor, `link` those that stand between two of them.
    """
    for (one, first), (other, second) in permutations(named, 2):
        if p.has(rf"(?:{one})\w*{link}(?:{other})"):
            return (first, second)
    return (next((visitor for words, visitor in named if p.has(words)), Visitor.OTHER),)
