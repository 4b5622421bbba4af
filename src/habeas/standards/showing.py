"""What facts show, under the keys that the tables of provisions use: the grounds of grounds.toml that a kind can state.

A ground that no kind states yet engages nothing by itself; a caseworker can still rule that a fact engages it.
The keys that begin with `person` say to whom an instrument applies, and engage nothing.
"""

import tomllib
from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files
from typing import TypedDict, cast

from habeas.core.facts import Fact
from habeas.kinds.access_denied import Visitor
from habeas.kinds.fair_trial_breach import Guarantee
from habeas.standards import grounds

Shows = Callable[[Fact], bool]


class _Row(TypedDict):
    says: str


@cache
def vocabulary() -> Mapping[str, str]:
    """What each ground is about, by its key."""
    text = (files(__package__) / "grounds.toml").read_text(encoding="utf-8")
    rows = cast(dict[str, _Row], tomllib.loads(text))
    return {key: row["says"] for key, row in rows.items()}


def _not_let_in(*visitors: Visitor) -> Shows:
    return lambda fact: grounds.not_let_in(fact, *visitors)


def _breach_of(*guarantees: Guarantee) -> Shows:
    return lambda fact: grounds.breach_of(fact, *guarantees)


# Each ground with what shows it and the sentence that says so, the most telling first.
SHOWN: Mapping[str, tuple[tuple[Shows, str], ...]] = {
    "arrest.no_warrant": ((grounds.no_warrant, "No warrant is said to have been shown at the arrest."),),
    "arrest.family_not_notified": (
        (grounds.incommunicado, "The family is said not to have been told of the detention."),
        (grounds.disappeared, "The family is said not to have been told of the detention."),
    ),
    "detention.no_legal_basis": (
        (grounds.arbitrary, "The deprivation of liberty is said to be arbitrary or without warrant."),
        (
            grounds.procedure_not_kept_in_custody,
            "The detention is said not to have kept to the procedure that the law lays down.",
        ),
        (grounds.disappeared, "The deprivation of liberty is said not to have been acknowledged."),
    ),
    "detention.no_judge": (
        (grounds.incommunicado, "A person without contact with the outside is kept from a judge."),
    ),
    "detention.no_habeas": (
        (
            grounds.incommunicado,
            "A person without contact with the outside cannot challenge the detention.",
        ),
        (grounds.disappeared, "A detention that is not acknowledged cannot be challenged."),
    ),
    "detention.incommunicado": (
        (grounds.incommunicado, "The person is said to have had no contact with the outside."),
    ),
    "detention.secret_place": (
        (grounds.disappeared, "The deprivation of liberty is said not to have been acknowledged."),
    ),
    "detention.disappearance": (
        (grounds.disappeared, "The deprivation of liberty is said not to have been acknowledged."),
    ),
    "detention.administrative": (
        (grounds.held_without_charge, "The person is said to have been held without a criminal charge."),
    ),
    "detention.psychiatric": (
        (grounds.held_in_psychiatry, "The person is said to have been held in a psychiatric institution."),
    ),
    "treatment.torture": (
        (grounds.called_torture, "A source calls what was done torture."),
    ),
    "treatment.ill_treatment": (
        (grounds.mistreated, "Mistreatment in custody is said to have happened."),
    ),
    "treatment.injury_seen": (
        (grounds.signs_found, "Signs of mistreatment in custody are said to have been found."),
    ),
    "treatment.threats": ((grounds.threatened, "The person is said to have been threatened."),),
    "treatment.sexual_violence": (
        (grounds.sexual_violence, "Sexual violence is said to have happened."),
    ),
    "treatment.restraints": (
        (grounds.restrained, "The person is said to have been put in chains or other restraints."),
    ),
    "treatment.body_search": ((grounds.stripped, "The person is said to have been stripped or searched."),),
    "treatment.force_feeding": ((grounds.force_fed, "The person is said to have been fed by force."),),
    "treatment.coerced_confession": (
        (_breach_of(Guarantee.CONFESSION), "A confession is said to have been forced."),
    ),
    "treatment.solitary": (
        (grounds.prolonged_solitary, "Solitary confinement is said to have been prolonged."),
        (grounds.solitary, "The person is said to have been held in solitary confinement."),
    ),
    "complaint.not_investigated": (
        (grounds.not_investigated, "A complaint is said not to have been looked into."),
    ),
    "health.decline": (
        (grounds.is_getting_worse, "The person’s health is said to have gone down while held."),
    ),
    "health.serious_condition": (
        (grounds.is_ill, "The person is said to have fallen ill or got worse while in the state’s hands."),
    ),
    "health.urgent": (
        (grounds.life_is_feared_for, "The person’s life is said to be in danger."),
    ),
    "health.hunger_strike": ((grounds.hunger_strike, "The person is said to have refused food in protest."),),
    "health.unfit_for_trial": (
        (grounds.cannot_attend_trial, "The person is said to have been too ill to be present at the trial."),
    ),
    "health.death_in_custody": ((grounds.died, "The person is said to have died in custody."),),
    "care.denied": (
        (grounds.care_not_given, "Medical care is said to have been needed or asked for and not given."),
    ),
    "care.specialist_refused": (
        (grounds.specialist_not_given, "The care of a specialist or a hospital is said not to have been given."),
    ),
    "care.hospital_refused": (
        (grounds.specialist_not_given, "The care of a specialist or a hospital is said not to have been given."),
    ),
    "care.own_doctor_refused": ((_not_let_in(Visitor.DOCTOR), "A doctor is said not to have been let in."),),
    "trial.not_independent": (
        (_breach_of(Guarantee.INDEPENDENCE), "The court is said not to be independent."),
    ),
    "trial.closed": ((grounds.closed_hearing, "The public is said to have been shut out of the court."),),
    "trial.no_time_facilities": (
        (grounds.no_defence, "The person is said to have been unable to prepare and conduct a defence."),
    ),
    "trial.in_absentia": (
        (grounds.tried_in_absence, "The person is said to have been tried or sentenced without being there."),
    ),
    "trial.no_witnesses": (
        (_breach_of(Guarantee.EVIDENCE), "It is said that the evidence could not be tested on equal terms."),
    ),
    "trial.no_interpreter": (
        (_breach_of(Guarantee.INTERPRETER), "The person is said to have had no interpreter."),
    ),
    "trial.self_incrimination": (
        (_breach_of(Guarantee.CONFESSION), "A confession is said to have been forced."),
    ),
    "trial.no_appeal": (
        (_breach_of(Guarantee.APPEAL), "It is said that no higher court could review the judgment."),
    ),
    "counsel.denied": ((grounds.no_counsel, "The person is said to have been kept from a lawyer."),),
    "penalty.death": ((grounds.sentenced_to_death, "A sentence of death is said to have been passed."),),
    "contact.family_denied": (
        (_not_let_in(Visitor.FAMILY), "Contact with the family is said to have been denied."),
        (grounds.incommunicado, "The person is said to have had no contact with the outside."),
    ),
    "monitor.access_denied": (
        (_not_let_in(Visitor.MONITOR), "A monitor is said to have been kept from a person held."),
    ),
    "monitor.consul_denied": ((_not_let_in(Visitor.CONSUL), "A consul is said not to have been let in."),),
    "person.foreign_national": ((_not_let_in(Visitor.CONSUL), "A consul is said not to have been let in."),),
    "person.trade_unionist": ((grounds.unionist, ""),),
    "person.hrd": ((grounds.defender, ""),),
}  # fmt: skip


def why(ground: str, fact: Fact) -> str | None:
    """The sentence in which a fact shows a ground, or None."""
    shown = SHOWN.get(ground, ())
    return next((sentence for shows, sentence in shown if shows(fact)), None)


def shows(ground: str, fact: Fact) -> bool:
    """Whether a fact shows a ground."""
    return any(it_shows(fact) for it_shows, _ in SHOWN.get(ground, ()))
