"""How English tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.release import Basis, Release
from habeas.kinds.release.conditions import conditions_of

_BASIS = (
    (r"overturn|quash|annul|sentence (?:was |is )?(?:set aside|revoked|cancelled)", Basis.QUASHED),
    (r"\bpardon", Basis.PARDON),
    (r"amnest(?:y|ied)", Basis.AMNESTY),
    (r"acquit|found not guilty|cleared", Basis.ACQUITTAL),
    (r"\bbail\b", Basis.BAIL),
    (r"parole|conditional(?:ly)? release|conditionally", Basis.PAROLE),
    (
        r"health grounds|medical (?:grounds|reasons|furlough|leave|parole)|humanitarian",
        Basis.HEALTH_GROUNDS,
    ),
    (r"swap|exchange", Basis.EXCHANGE),
    (r"house arrest", Basis.TO_HOUSE_ARREST),
    (
        r"(?:end|completion) of (?:his|her|their)|(?:serv(?:ed|ing)|complet(?:ed|ing)) (?:his|her|their|the) (?:\w+ )?(?:sentence|term)",
        Basis.END_OF_SENTENCE,
    ),
    (r"\b(?:crowd|supporters|protesters|mob)\b", Basis.FREED_OTHERWISE),
)


_OVERTURNED = r"(?:overturned|quashed|annulled|set aside) (?:the |his |her |their )(?:\w+ )?(?:sentence|conviction|verdict)"


def _release(p: Passage) -> Fact | None:
    basis = next((basis for words, basis in _BASIS if p.has(words)), None)
    if basis is None and re.search(_OVERTURNED, p.paragraph, re.IGNORECASE):
        basis = Basis.QUASHED
    return Release(when=p.when, actor=p.agent, basis=basis, conditions=conditions_of(p, "en"))


_UNLESS = r"\b(?:he|she|they|(?:both|all|the|these|those) \w+|[A-Z]\w+) be (?:\w+ly )?(?:released|freed|set free|let go)|(?:statement|report|letter|video|footage|publicly|film|book|article|press) (?:\w+ )?(?:was|were|has been|have been) released|released (?:a|an|its|their) (?:statement|report|video)|released from (?:the |a |prison |military |city )*hospital"


@rule(
    r"<WAS> (?:\w+ )?(?:released|freed|set free|pardoned|amnestied|paroled|granted (?:bail|amnesty|a pardon|conditional release|parole)|let go|exonerated)\b",
    cues="released freed free pardoned amnestied paroled granted go exonerated",
    unless=_UNLESS,
    happens=True,
)
def was_released(p: Passage) -> Fact | None:
    """'… was released on bail.' An acquittal frees nobody by itself: of another charge they may be convicted."""
    return _release(p)


@rule(
    r"(?:has |have |had )?<ADV>(?:released|freed|pardoned) (?:from (?:prison|jail|custody|detention) )?(?:him|her|them|<HIM>|(?:two|three|four|five|six|seven|eight|nine|ten|all|\d+)(?: \w+){1,3})",
    cues="released freed pardoned",
    unless=_UNLESS,
    happens=True,
)
def they_released(p: Passage) -> Fact | None:
    """'A crowd had freed him.'"""
    return _release(p)


@rule(
    r"(?:walked|came out|emerged|left|got out) (?:\w+ )?(?:free|of prison|from prison|prison|jail|of jail)\b|(?:regained|recovered) (?:his|her|their) (?:freedom|liberty)|(?:welcomes?|welcomed) (?:the |his |her |their )(?:immediate |early |conditional )?release",
    cues="walked came emerged left got regained recovered release overturned quashed annulled set",
    happens=True,
)
def came_out(p: Passage) -> Fact | None:
    """'… regained her freedom.'"""
    return _release(p)


@rule(
    r"(?:(?:and|,|then|but|before being|after being|later|men|women|couple|[A-Z]\w+,) (?:\w+ )?(?:released|freed|let go|discharged|set free|pardoned) (?:on|without|after|in|to|from|the|hours|pending|late|early|under|with|by|at|shortly|last|this|two|three|a |again|today|yesterday)\b|(?:and|,|then) (?:\w+ )?(?:released|let go|freed)$)|<WAS> (?:\w+ )?(?:discharged from|let out|let go|dropped (?:on|at|near|off|by)|allowed (?:to go )?home|sent home|bailed|granted (?:temporary |conditional |early |provisional |humanitarian )?(?:release|liberty|bail|leave|clemency))|(?:returned|came|come|comes|back) (?:\w+ )?home\b|(?:walked|walks?) free|(?:his|her|their) release (?:on|from|came|followed|was|last|in|yesterday)\b|(?:release|freeing|pardon) (?:on (?:\w+ ){1,3})?(?:from (?:prison|jail|custody|detention) )?of (?=[A-Z]|Dr|Mr)|(?-i:released|freed|releases|frees?) (?:[\w-]+ ){0,3}?(?=[A-Z]\w+ [A-Z])|<WAS> (?:at last |now |finally )?(?:free|at liberty)\b",
    cues="released freed let discharged set pardon dropped allowed sent bailed granted home free release freeing frees liberty",
    unless=_UNLESS
    + r"|let out for|hours? a day|minutes a day|^free|deserve|not been free|until (?:he|she|they) |calls?|call(?:ed|ing) (?:on|for)|urg|demand|ask|must|should|appeal|unless|immediate|condition of|not (?:been )?(?:released|freed)|telephone|free (?:from|of|press|speech)|in front of|taken from",
    happens=True,
)
def let_go(p: Passage) -> Fact | None:
    """'… was questioned and released without charge.'"""
    return _release(p)


@rule(
    r"(?:granted|given|received|obtained|benefit\w* from|won) (?:him |her |them )?(?:an? |the )?(?:\w+ ){0,3}?(?:pardon|amnesty|bail|clemency|parole|conditional release|provisional release|early release|temporary release)\b|left (?:the )?(?:[A-Z][\w'-]+ ){0,3}(?:[Pp]rison|[Jj]ail|[Cc]olony|[Dd]etention)|(?:ordered|granted|approved|authori[sz]ed|secured|announced) (?:his|her|their|the) (?:immediate |conditional |provisional |early |temporary )*release|(?:has|have|had|was|were|been) (?:\w+ )?(?:pardoned|freed|bailed|set free|let out|let go|released from)\b|(?:and|,|then|were|was) (?:\w+ly )?(?:let go|set free|freed)\b|(?:released|freed|pardoned) (?:[\w.'-]+ ){0,3}?(?:on|in|from|after|without|under|into|to|pending) (?:bail|\d|prison|jail|custody|detention|charge|judicial|house|humanitarian|medical|health|(?:his|her|their)|January|February|March|April|May|June|July|August|September|October|November|December)|(?:is|was|are|were|been) (?:now |currently )?out (?:on bail|of (?:prison|jail))|(?:(?:his|her|their)|[A-Z][\w-]+'s) release (?:comes|came|follows|followed|was (?:met|greeted|announced))|set (?:him|her|them|<HIM>) free|walk(?:ed|s|ing) (?:out )?(?:free|out of (?:prison|jail|court))|(?:reunited with|home with|back with|returned to) (?:his|her|their) (?:family|families|children|loved ones)",
    cues="granted given received obtained benefit won left ordered approved authori secured announced pardoned freed bailed free let released walk reunited home back returned out release",
    unless=_UNLESS
    + r"|until|calls?\b|urg|demand|must|should|appeal|unless|condition of|not (?:been )?(?:released|freed|granted)|refused|denied|(?:asked|request|hope|wait)\w* (?:\w+ ){0,4}?(?:release|pardon)|telephone|since (?:his|her) release|can be|could be|wish|to be",
    happens=True,
)
def freedom_told(p: Passage) -> Fact | None:
    """'She was granted a pardon on 3 May.'"""
    return _release(p)


_BY_A_HOSPITAL = r"(?:hospital|clinic|sanatorium|maternity home)\b(?:(?! and the | but | while ).){0,120}\blet (?:him|her|them) go"


@rule(
    r"let (?:him|her|them|(?:[\w'’-]+ ){0,4}?<HIM>) (?:out of|out from|go\b|leave\b|walk\b|return home|go home)|(?:was|were|been) (?:let|allowed|permitted) (?:out of|to (?:leave|go home|return home|walk))(?: |$)(?:[^.;]*?(?:prison|jail|custody|home|detention|free|colony))?|(?:opened|open) the (?:gates?|doors?) (?:to|for) (?:him|her|them|<HIM>)|(?:walked|stepped|came|emerged) (?:out )?(?:through|from|out of) the (?:prison )?gates?\b",
    cues="let allowed permitted opened open walked stepped came emerged",
    unless=_UNLESS
    + r"|must|should|urg|call(?:s|ed|ing)? (?:on|for)|ask|demand|\bif |not |never|refus|would|until|while he can|for (?:thirty|\w+) minutes|to let\b",
    happens=True,
)
def let_out(p: Passage) -> Fact | None:
    """'The authorities have let the organiser Ana Velmar out of Orlec prison'; a hospital that lets a patient go frees nobody."""
    return None if p.has(_BY_A_HOSPITAL) else _release(p)
