"""What is asked for the person, and whether it is still to be done once custody has ended.

Release, or death, leaves nothing more to ask where the call was for freedom, care or better treatment in custody. An
inquiry into what was done, redress and the proceedings themselves go on. The words here are English.
"""

import re

_GOES_ON = re.compile(
    r"\b(?:investigat|inquir|enquir|accountab|to justice|prosecut|punish|redress|remed(?:y|ies)|compensat|reparation"
    r"|apolog|truth|trial|retrial|charge|verdict|sentence|convict|acquit|legal rights|passport|travel ban"
    r"|remains|body of|autopsy|post-mortem|cause of death)",
    re.IGNORECASE,
)


def outlives_custody(asked: str) -> bool:
    """Whether what is asked for can still be asked of the state once the person is out of its hands.

    >>> outlives_custody("investigate the beating"), outlives_custody("let a doctor see her")
    (True, False)
    """
    return _GOES_ON.search(asked) is not None
