"""The channels at home: courts, prison service, prosecutor, ombudsman, preventive mechanism, licensing body, consul, ICRC.

The state's own law decides who may use each and by when; the library holds no national law.
"""

from functools import partial

from habeas.procedures.asked import ideal, required
from habeas.procedures.authority import recalled
from habeas.procedures.bodies import AT_HOME
from habeas.procedures.procedure import Procedure, States
from habeas.procedures.showing import held, in_danger, named, outside, relief, steps_at_home

say = partial(recalled, name="National law, to be checked for the state")

PROCEDURE = Procedure(
    module=__name__,
    name="Channels at home",
    body=AT_HOME,
    is_urgent=True,
    about=say(
        "The state's own courts and authorities. What is asked here, dated and kept, begins the record that remedies were tried."
    ),
    states=States(say("Every state, by its own law.")),
    who=(say("The person, the lawyer, often the family; by national law."),),
    consent=(say("The person's own, or a power of attorney."),),
    addressee=(
        say("Court: habeas corpus or the like; it begins the record of exhaustion."),
        say(
            "Prison administration and prison medical service: a request for care; request and reply with their dates are the key evidence."
        ),
        recalled(
            "Prosecutor: a complaint of torture.", "Convention against Torture, articles 12 and 13"
        ),
        say(
            "Court, on the proposal of a prison or medical commission: release on grounds of health."
        ),
        say("Ombudsman, or the national preventive mechanism."),
        say("The body that licenses doctors, where a doctor took part."),
        say("Consulate, for a foreign national."),
        say(
            "Delegation of the International Committee of the Red Cross, in confidence, where it has access."
        ),
    ),
    requirements=(
        required("person", say("Who the person is."), named),
        required("custody", say("That the person is held."), held),
        required("asked", say("What is asked."), relief),
        ideal("danger", say("What makes it urgent."), in_danger),
        ideal("steps", say("What was asked before, with what reply."), steps_at_home),
        ideal("power", say("A power of attorney."), outside),
    ),
    costs=(say("The authorities that hold the person learn of the complaint: weigh reprisals."),),
    next_steps=(
        say(
            "A refusal or a silence, with its date, opens the way to bodies that ask for remedies to be exhausted."
        ),
    ),
)
