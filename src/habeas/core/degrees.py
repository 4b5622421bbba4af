"""How likely something that a reader proposes is right: a figure from 0 to 1, and the word for it."""

from habeas.core.values import Choice


class Degree(Choice):
    """How likely it is, in words."""

    SURE = "sure"
    LIKELY = "likely"
    DOUBTFUL = "doubtful"


LEAST = {Degree.SURE: 0.9, Degree.LIKELY: 0.6, Degree.DOUBTFUL: 0.0}


def degree_of(confidence: float) -> Degree:
    """The word for a figure.

    >>> [degree_of(figure).value for figure in (0.9, 0.89, 0.2)]
    ['sure', 'likely', 'doubtful']
    """
    return next(degree for degree, least in LEAST.items() if confidence >= least)
