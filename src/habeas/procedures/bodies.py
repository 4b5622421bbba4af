"""The bodies that procedures seize: their names, where they sit, in which time zone, under which holidays."""

from datetime import time

from habeas.procedures.authority import seen
from habeas.procedures.procedure import Body, Desk, Seat

GENEVA = Seat("Geneva", "Europe/Zurich", "CH", "GE")

WGAD = Body(
    "Working Group on Arbitrary Detention",
    ("WGAD", "working group on arbitrary detentions"),
    GENEVA,
)
WGEID = Body(
    "Working Group on Enforced or Involuntary Disappearances",
    ("WGEID", "Working Group on Enforced Disappearances", "Working Group on Disappearances"),
    GENEVA,
)
SPECIAL_PROCEDURES = Body(
    "Special Procedures of the Human Rights Council",
    (
        "Special Procedures",
        "Special Rapporteur on torture",
        "Special Rapporteur on the right to health",
        "Special Rapporteur on freedom of expression",
        "Special Rapporteur on human rights defenders",
        "Special Rapporteur on the independence of judges and lawyers",
    ),
    GENEVA,
)
CED = Body("Committee on Enforced Disappearances", ("CED",), GENEVA)
HRCTTEE = Body("Human Rights Committee", ("HRCttee", "CCPR"), GENEVA)
CAT = Body("Committee against Torture", ("CAT Committee",), GENEVA)
SPT = Body(
    "Subcommittee on Prevention of Torture",
    ("SPT", "National Preventive Mechanism", "National Center for the Prevention of Torture"),
    GENEVA,
)
IPU = Body(
    "Committee on the Human Rights of Parliamentarians",
    ("Inter-Parliamentary Union", "IPU", "IPU Committee on the Human Rights of Parliamentarians"),
    GENEVA,
)
ILO = Body("Committee on Freedom of Association", ("International Labour Organization", "ILO"), GENEVA)  # fmt: skip
UNESCO = Body(
    "Committee on Conventions and Recommendations",
    ("UNESCO", "UNESCO Committee on Conventions and Recommendations"),
    Seat("Paris", "Europe/Paris", "FR"),
)
ECTHR = Body(
    "European Court of Human Rights",
    ("ECtHR", "ECHR", "Strasbourg Court"),
    Seat(
        "Strasbourg",
        "Europe/Paris",
        "FR",
        "6AE",
        Desk(
            time(8),
            time(16),
            seen(
                "The desk for interim measures works from Monday to Friday, 08:00 to 16:00 in Strasbourg; what comes "
                "later is taken up on the next working day.",
                "Practice direction on requests for interim measures, contacting the Court",
                "https://europeancourt.org/en/documents/council-of-europe/echr/practice-directions-requests-interim-measures/contact-court/",
            ),
        ),
    ),
)
IACHR = Body(
    "Inter-American Commission on Human Rights",
    ("IACHR", "Inter-American Commission"),
    Seat("Washington", "America/New_York", "US", "DC"),
)
ACHPR = Body(
    "African Commission on Human and Peoples' Rights",
    ("ACHPR", "African Commission"),
    Seat("Banjul", "Africa/Banjul", "GM"),
)
AMNESTY = Body("Amnesty International")
OBSERVATORY = Body(
    "Observatory for the Protection of Human Rights Defenders", ("FIDH", "OMCT", "Observatory")
)
PEN = Body("PEN International", ("PEN", "PEN America"))
CPJ = Body("Committee to Protect Journalists", ("CPJ",))
AT_HOME = Body("Authorities at home")
