"""The five categories, each with its questions and the facts that bear on them.

The words of an accusation show what an authority says; whether it punishes the exercise of a right is for a person.
"""

from habeas.kinds.access_denied import Visitor
from habeas.kinds.fair_trial_breach import Guarantee
from habeas.procedures.arbitrary import grounds
from habeas.procedures.arbitrary.assessment import (
    Category,
    Question,
    affirmed,
    denied,
    either,
    nothing,
)
from habeas.procedures.arbitrary.grounds import breach, ground_names, role_names
from habeas.procedures.authority import Said, seen
from habeas.standards.grounds import (
    brought_against_will,
    cannot_attend_trial,
    closed_hearing,
    incommunicado,
    no_counsel,
    no_defence,
    not_let_in,
    tried_in_absence,
)

_SOURCE = "https://www.unwgaddatabase.org/un/Document.aspx?id=455"
_DENIED = "Somebody denies it."


def _said(text: str, rule: str) -> Said:
    return seen(text, rule, _SOURCE)


def _right(key: str, asked: str, words: str, roles: str) -> Question:
    """A question of category II: the ground that the authority names, and what the person does in public life."""
    return Question(
        key,
        asked,
        either(
            affirmed(
                ground_names(words), "The ground that the authority names touches this right."
            ),
            affirmed(role_names(roles), "What the person does in public life touches this right."),
        ),
        affirmed(
            lambda fact: grounds.states_a_ground(fact) and not ground_names(words)(fact),
            "The authority names another ground.",
        ),
    )


FIRST = Category(
    "I",
    _said(
        "No legal basis can be invoked for the detention.",
        "Methods of work of the Working Group, category I",
    ),
    (
        Question(
            "legal_basis",
            "Did the authority invoke a legal basis for the arrest and the detention?",
            either(
                affirmed(grounds.no_warrant, "No warrant was shown."),
                affirmed(breach(Guarantee.ARBITRARY), "A source calls the detention arbitrary."),
                denied(grounds.states_a_ground, _DENIED),
            ),
            either(
                affirmed(grounds.warrant_shown, "A warrant was shown."),
                affirmed(grounds.states_a_ground, "An accusation is named."),
                affirmed(grounds.convicted, "A court passed a sentence."),
            ),
        ),
        Question(
            "beyond_release",
            "Was the person held beyond the end of a sentence, an amnesty, an acquittal or an order of release?",
            grounds.held_after_release("Taken again after a release on this ground."),
            nothing,
        ),
        Question(
            "acknowledged",
            "Did the authority acknowledge that it holds the person?",
            affirmed(grounds.not_acknowledged, "The file tells of a disappearance."),
            either(
                affirmed(grounds.acknowledged, "An authority acknowledged it."),
                grounds.word_of_an_authority("An authority says that it holds the person."),
                denied(grounds.not_acknowledged, _DENIED),
            ),
        ),
    ),
)

SECOND = Category(
    "II",
    _said(
        "The detention results from the exercise of rights under articles 7, 13, 14, 18, 19, 20 and 21 of the Universal "
        "Declaration or, for parties, articles 12, 18, 19, 21, 22, 25, 26 and 27 of the Covenant.",
        "Methods of work of the Working Group, category II",
    ),
    (
        _right(
            "expression",
            "Was it for what the person said, wrote or published?",
            r"\b(insult|defam|libel|slander|false (information|news)|propaganda|article|post|publi|speech|offend)",
            r"\b(journalist|editor|writer|reporter|author|poet|blogger|academic|publisher|artist)",
        ),
        _right(
            "assembly",
            "Was it for a peaceful assembly?",
            r"\b(assembl|rally|rallies|protest|demonstration|demonstrator|picket|march|riot|disorder|unrest)",
            r"\b(protest|organiser|organizer)",
        ),
        _right(
            "association",
            "Was it for belonging to, or leading, a group, a party or a union?",
            r"\b(extremis|undesirable|banned|unregistered|organi[sz]ation|foreign agent)",
            r"\b(party|union|league|movement|association|organi[sz]ation|defender|activist)",
        ),
        _right(
            "belief",
            "Was it for religion, conscience or belief, or for refusing military service?",
            r"\b(religio|blasphem|sect|worship|conscientious|military service|faith)",
            r"\b(priest|pastor|imam|monk|bishop|believer|preacher|religious)",
        ),
        _right(
            "political_participation",
            "Was it for standing for office, holding it, or for opposition?",
            r"\b(power|constitutional order|election|campaign|coup|overthrow|treason)",
            r"\b(president|minister|deput|senator|parliament|candidate|mayor|opposition|party|politician)",
        ),
        _right(
            "movement",
            "Was it for moving, leaving or returning?",
            r"\b(border|cross(ed|ing)|leav|passport|exit|travel)",
            r"\b(refugee|migrant|exile)",
        ),
    ),
)

THIRD = Category(
    "III",
    _said(
        "International norms on a fair trial were disregarded so gravely that the detention becomes arbitrary.",
        "Methods of work of the Working Group, category III",
    ),
    (
        Question(
            "judge",
            "Was the person brought promptly before a judge?",
            grounds.brought_to_a_judge(late=True, why="By the dates it took more than 48 hours."),
            grounds.brought_to_a_judge(late=False, why="By the dates it took 48 hours or less."),
        ),
        Question(
            "counsel",
            "Could the person have a lawyer, and defend himself or herself?",
            either(
                affirmed(no_counsel, "A lawyer was missing or not let in."),
                affirmed(no_defence, "A source says that the defence was not allowed."),
            ),
            either(denied(no_counsel, _DENIED), denied(no_defence, _DENIED)),
        ),
        Question(
            "independence",
            "Was the court independent, and did it give reasons?",
            affirmed(
                breach(Guarantee.INDEPENDENCE, Guarantee.REASONS), "A source says that it was not."
            ),
            denied(breach(Guarantee.INDEPENDENCE, Guarantee.REASONS), _DENIED),
        ),
        Question(
            "public",
            "Was the trial public?",
            affirmed(closed_hearing, "The public was shut out."),
            either(
                affirmed(grounds.open_hearing, "A hearing was public."),
                denied(closed_hearing, _DENIED),
            ),
        ),
        Question(
            "presence",
            "Was the person there, and able to take part?",
            either(
                affirmed(tried_in_absence, "It was held or decided without the person."),
                affirmed(cannot_attend_trial, "The person was too ill to take part."),
                affirmed(
                    brought_against_will, "The person was brought to it against his or her will."
                ),
            ),
            either(
                affirmed(grounds.present, "The person was at a hearing."),
                denied(tried_in_absence, _DENIED),
                denied(cannot_attend_trial, _DENIED),
            ),
        ),
        Question(
            "evidence",
            "Did the conviction rest on a forced confession or other tainted evidence?",
            affirmed(breach(Guarantee.EVIDENCE, Guarantee.CONFESSION), "A source says so."),
            denied(breach(Guarantee.EVIDENCE, Guarantee.CONFESSION), _DENIED),
        ),
        Question(
            "presumption",
            "Was the person presumed innocent?",
            nothing,
            nothing,
        ),
        Question(
            "challenge",
            "Could the person have a court decide on the detention, and appeal?",
            affirmed(breach(Guarantee.APPEAL), "A source says that an appeal was denied."),
            denied(breach(Guarantee.APPEAL), _DENIED),
        ),
        Question(
            "contact",
            "Was the person held without contact with the outside?",
            either(
                affirmed(incommunicado, "Held without contact."),
                affirmed(lambda f: not_let_in(f, Visitor.FAMILY), "The family was not let in."),
            ),
            denied(incommunicado, _DENIED),
        ),
    ),
)

FOURTH = Category(
    "IV",
    _said(
        "Asylum seekers, immigrants or refugees are held for long by an administration, without review or remedy.",
        "Methods of work of the Working Group, category IV",
    ),
    (
        Question(
            "migration",
            "Is the person held as an asylum seeker, immigrant or refugee?",
            either(
                affirmed(
                    ground_names(r"\b(asylum|migra|visa|deport|extradit|illegal (entry|stay))"),
                    "The ground that the authority names is one of migration.",
                ),
                affirmed(
                    role_names(r"\b(refugee|asylum|migrant)"), "The person is said to be one."
                ),
            ),
            affirmed(grounds.states_a_ground, "The authority names an offence."),
        ),
        Question(
            "administrative",
            "Is the person held by order of an administration?",
            affirmed(grounds.administrative, "Held in administrative detention."),
            affirmed(grounds.convicted, "A court passed a sentence."),
        ),
        Question("review", "Can the detention be reviewed, with a remedy?", nothing, nothing),
    ),
)

FIFTH = Category(
    "V",
    _said(
        "The detention discriminates, on a ground such as origin, religion, opinion, gender, orientation or disability.",
        "Methods of work of the Working Group, category V",
    ),
    (
        Question(
            "ground",
            "Does a protected characteristic appear as the reason, or as a decisive one?",
            affirmed(
                ground_names(
                    r"\b(ethnic|national|race|racial|religio|gender|sexual|orientation|disab|minority|language)"
                ),
                "The ground that the authority names touches one.",
            ),
            nothing,
        ),
        Question(
            "opinion",
            "Is the person known for a political or other opinion?",
            affirmed(
                role_names(
                    r"\b(party|opposition|activist|defender|politician|president|deput|leader)"
                ),
                "What the person does in public life shows one.",
            ),
            nothing,
        ),
        Question(
            "others",
            "Are others who share it held in the same way, or were people without it left free?",
            nothing,
            nothing,
        ),
    ),
)

CATEGORIES = (FIRST, SECOND, THIRD, FOURTH, FIFTH)
