"""How days are counted: from day zero to the day a time limit ends, with the computation shown.

Day zero is the day of the event; the next day is the first that counts, and the limit ends with its last day. Months
end on the day of the same number, or on the last day of a shorter month. A limit that ends on a holiday is not moved:
no rule that was read says so. Suspended days never count.
"""

from habeas.procedures.counting.calendars import Calendar, calendar_of
from habeas.procedures.counting.days import Computation, Left, Reason, Rule, compute
from habeas.procedures.counting.hours import received_on, runs_out

__all__ = [
    "Calendar",
    "Computation",
    "Left",
    "Reason",
    "Rule",
    "calendar_of",
    "compute",
    "received_on",
    "runs_out",
]
