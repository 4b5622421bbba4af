"""A trial told the other way round: open or closed, the defence heard or not, its witnesses, a warrant shown or not."""

import re
from collections.abc import Iterator
from functools import partial

from habeas.checking.look import Look
from habeas.checking.opposites.sides import Matter, claims_of, stating, words
from habeas.checking.opposites.units import Unit
from habeas.checking.telling.voices import mentions, sentence_before
from habeas.core.claims import Claim
from habeas.core.custody import custody
from habeas.core.prose import whole
from habeas.kinds.arrest import Arrest
from habeas.kinds.charge_doubted import ChargeDoubted
from habeas.kinds.fair_trial_breach import FairTrialBreach
from habeas.kinds.hearing import Hearing
from habeas.kinds.release import Release

_CROWD = r"(?:(?:the )?(?:general )?public|(?:the )?press|(?:the )?media|journalists?|reporters?|(?:independent |foreign |international )?observers?|spectators?|diplomats?|onlookers|members of the public|(?:any|every|all) citizens?|audience|anyone|anybody|everyone|everybody|all comers|whoever|those who wished|strangers|cameras)"
_SITTING = r"(?:hearings?|trial|sessions?|proceedings?|sittings?|court(?:room)?|case)"
_COURT = words(rf"{_SITTING}|tried|sentenc\w+|judges?|remand\w*|pre-trial|prolong\w+|verdict|judge?ment|convict\w+")  # fmt: skip
OPEN = words(
    rf"(?:in|at|after|following|during|by way of|with) (?:an? |the )?(?:(?:full|fully|fair|short|brief|long|properly) )?(?:open|public) (?:court|{_SITTING})",
    r"(?:they|it|both|each|all|(?:all|both|each|every one|most) of (?:them|these|those)) (?:was|were) (?:\w+ )?(?:open|public|accessible)\b",
    r"(?:all|both|each|every one|most) of (?:them|these|those|which) (?:open|public|accessible)\b",
    r"in open court|in public|publicly (?:held|heard|tried)|(?:held|heard|tried) publicly|(?:open|public) (?:hearing|trial)",
    rf"{_SITTING}\b[^.;]{{0,40}}?\b(?:(?:was|were|is|are|being) (?:\w+ )?(?:open|public|accessible)|took place openly)",
    rf"{_CROWD} (?:[\w-]+ ){{0,3}}?(?:look(?:ed|s|ing)? on|watch(?:ed|ing|es)?|follow(?:ed|ing|s)?|attend(?:ed|ing)?|present|admitted|let in(?:to)?|shown in(?:to)?|ushered in(?:to)?|given seats|allowed (?:in\b|to (?:attend|watch|follow|be))|filled|packed|(?:could|can|might|may) (?:\w+ )?(?:attend|walk in|come|enter|watch|follow|listen|see|go in)|had (?:free )?access|(?:is |are |was |were )?(?:free|able) to|sat|took (?:their )?(?:seats|places)|(?:was|were) (?:\w+ )?(?:there|welcome|in the (?:room|court\w*))|in attendance|wish(?:ed|es) (?:to )?(?:\w+ )?(?:could|was|were)|on the benches|crowded|heard every word)",
    rf"(?:admitt(?:ed|ing)|let(?:ting)? in|allow(?:ed|ing)|welcom(?:ed|ing)) {_CROWD}|let(?:ting)? {_CROWD} in(?:to)?",
    rf"(?:packed|filled|crowded|full|thronged) (?:to the (?:doors|rafters)|(?:with|of|by) (?:\w+ )?{_CROWD})",
    r"(?:full|crowded|packed|public) (?:public )?(?:gallery|court ?room|benches)|before (?:the |an? )?(?:\w+ )?(?:public(?! prosecutor)|audience|press|crowd|house full)",
    r"doors? (?:of the court(?:room)? |of the court ?house )?(?:stood |stand |were |was |wide |thrown |left |stayed |remained |kept )*open|open doors|under the eyes of|in full view|in front of (?:the )?(?:public|press|journalists|cameras|an audience)",
    rf"open to {_CROWD}|open to all|accessible to {_CROWD}|so (?:were|was|did|could) {_CROWD}|(?:anyone|anybody|everyone|everybody|all|those|whoever)(?: else)? (?:who )?(?:car|wish|want|lik)ed to (?:come|attend|watch|listen|follow)",
)
CLOSED = words(
    r"closed|behind (?:closed|locked|shut) doors|in camera|in private|in secret|secret (?:trial|hearing|session)|with(?: the)? doors (?:shut|closed|locked)|doors (?:were |was )?(?:shut|closed|locked|barred)|closed doors|non-public",
    rf"(?:exclud\w+|kept out|barred|shut out|sent out|cleared of|turned away)(?: \w+)? {_CROWD}|{_CROWD} (?:[\w-]+ ){{0,3}}?(?:exclud\w+|kept out|barred|shut out|sent out|turned away)",
)
_LAWYER = r"(?:(?:his|her|their|the|defence|defending|defense|own|chosen) )*(?:lawyers?|counsel|defenders?|advocates?|attorneys?|barristers?|solicitors?|legal (?:team|representatives?)|defence|defense)(?! witness)"
_SPEAKS = r"(?:spoke(?! (?:of|about|(?:to|with) (?:us|the (?:press|media)|journalists|reporters|me))\b)|speaks?(?! (?:of|about)\b)|speaking|address(?:ed|es|ing)|plead(?:ed|s|ing)?|pled|argu(?:ed|es|ing)|(?:was|were|been|be) (?:\w+ )?(?:heard|listened to|given (?:the floor|the word|a hearing|leave|time|an? (?:\w+ )?(?:opportunity|chance)|every (?:opportunity|chance))|(?:allowed|permitted|able|free|at liberty|invited|let) to (?:speak|plead|address|argue|defend|say|make|put|present|object|reply|intervene|take part))|took the floor|(?:had|used|got|made use of) (?:the floor|(?:the|his|her|their) right to (?:speak|address|plead)|(?:his|her|their|its|a) (?:full )?(?:say|hearing|word))|(?:makes?|made|making) (?:an? |the |his |her |their |its |full |long |oral |\w+ )?(?:submissions?|speech|statement|case|plea|representations|arguments?)|(?:puts?|put|putting) (?:forward |the |her |his |its |their )+(?:case|arguments?|defence|side)|(?:got|gets) to (?:speak|plead)|objected|intervened|cross-examined|held forth|rose to speak|set out|address (?:it|the (?:court|judges?|bench))|to (?:plead|argue))"
_DEFENDED = words(
    rf"{_LAWYER}\b(?:(?!\b(?:asked|wanted|sought|tried|wished|request\w*|hoped|to see)\b)[^.;]){{0,50}}?\b{_SPEAKS}",
    rf"(?:(?:had )?heard|hearing|hears|listen(?:ed|ing) to|giv(?:en|ing) the floor to|gave the floor to|let|allow(?:ed|ing)|gave(?= (?:\w+ ){{1,4}}an? (?:\w+ )?hearing)) (?:\w+ ){{0,3}}?{_LAWYER}(?: (?:speak|out|to speak))?",
    rf"{_LAWYER}['’]s (?:\w+ )?(?:speech|plea|submissions|arguments?) (?:was|were) heard",
)
_HIMSELF = words(
    r"defend(?:ed|ing)? (?:himself|herself)|(?:chance|opportunity|possibility|means|leave|time|allowed|able|permitted) (?:\w+ ){0,2}?to (?:\w+ )?(?:defend|put (?:his|her) (?:side|case)|be heard|speak|answer)|mount(?:ed)? a (?:\w+ )?defence|(?:chance|opportunity|means) (?:of|for) (?:a |his |her )?(?:\w+ )?defence|full defence|had (?:his|her) say"
)
_WITNESSES = words(
    r"witness\w*(?: (?!whom|against)[\w-]+){0,6}? (?:heard|called|examined|questioned|testif\w+|gave (?:their )?evidence|spoke|took the stand|admitted|allowed|permitted|listened to|appeared|came forward|summoned|had (?:their|its) say|given a hearing)",
    r"(?:all|every|each|both|most|several|two|three|four|five)(?: of)? (?:the |his |her |its )?(?:\w+ )?witness\w* (?:whom|that|which) [^.;,]{3,50}? (?:was|were|could be) (?:\w+ )?(?:heard|called|examined|admitted|questioned|summoned)",
    r"(?:heard|hear|hearing|call|called|calling|examin\w+|question\w+|listen\w* to|admitt\w+|allow\w+|summon\w+|produc\w+|present\w*|bring|brought) (?:[\w-]+ ){0,4}?witness\w*",
)
_OF_DEFENCE = words("witness\\w*")
_NOT_OURS = words(r"prosecution|prosecutor['’]?s?|only|against (?:him|her)|police witness\w*|state['’]s witness\w*")  # fmt: skip
_NOT_HEARD = words(
    r"(?:refused|declined|would not|did not|without|not)\b[^.;]{0,20}?\b(?:hear|heard|hearing|listen)"
)
_WARRANT = words(
    r"(?<!arrested )(?<!was )warrant(?!s? (?:an?|the|further|any|it|this|more)\b)s?",
    r"(?:show(?:ed|n|ing)?|produc(?:ed|ing)|present(?:ed|ing)|held up|holding|carr(?:ied|ying)|wav(?:ed|ing)|had with them|had|with|serv(?:ed|ing)|brought|read out|acting on|on the strength of|armed with) (?:\w+ ){0,3}?(?:court order|judge['’]s order|judicial order|arrest order|order (?:of|from|by|signed by) an? (?:court|judge)|written order|order for (?:her|his) arrest)",
)
_ARREST = words(r"arrest\w*|officers?|agents?|detain\w*|seiz\w*|custody|took|taken|came|service|police|men|led|warrant(?=: \w)")  # fmt: skip
_ENDED = words(
    r"(?:trial|proceedings|hearings?)\b[^.;]{0,30}?\b(?:(?:has|have|had|is|was|were) (?:\w+ )?(?:ended|over|concluded|finished|closed(?! to\b)|completed|come to an end|done)|ended|concluded|came to an end)"
)
THAT_SITTING = re.compile(r"^\W*(?:it|they|all of them|both(?: of them)?|each of them|none of them|these|those) (?:was|were)\b|\b(?:that|this|these|those|the same) (?:hearings?|sittings?|sessions?|trial|proceedings)\b|\b(?:watched|followed|attended|heard) it\b", re.IGNORECASE)  # fmt: skip
"""What points back to the sitting that the sentence before tells of."""
_OWED = words(r"guarantees?|rights?|safeguards?|standards?")
_SAID_IN_PUBLIC = words(
    r"(?:appeal|call|t(?:ook|akes?|aken) up|rais(?:e|es|ed)|plead|sa(?:id|ys?)|wr(?:ote|ites?|itten)|sp(?:oke|eaks?|oken)|told|statement|ask|protest)\w*\b[^.;]{0,40}? in public"
)
_FIRST = words(r"2020|absence|first|june|earlier")


_DOUBTED = words(
    r"un(?:proven|proved|founded|substantiated|supported)|baseless|groundless|fabricated|trumped[- ]up|doubt\w*|thin|weak|without (?:any )?(?:proof|foundation|basis|merit|evidence)"
)
_HELD_GOOD = words(
    r"well[- ]founded|proven|proved|(?:fully |amply |entirely )?(?:justified|substantiated|warranted)|(?:solid|sound|strong|grave and proven|beyond (?:any )?doubt|borne out)|(?:solidly|firmly|well) (?:grounded|based|supported)"
)
_CHARGES = words(r"charges?|accusations?|indictment|them|case")


def matters(look: Look) -> Iterator[Matter]:
    """What the file has of these."""
    yield from _doubts(look)
    yield from _publicity(look)
    yield from _going_on(look)
    breaches = claims_of(look, FairTrialBreach)
    defence = stating(breaches, "guarantee", "defence", "counsel")
    of_lawyer = [c for c in defence if re.search(r"lawyer|counsel|defence", c.fact.stated("detail") or "", re.I)]  # fmt: skip
    of_person = [c for c in defence if re.search(r"defend", c.fact.stated("detail") or "", re.I)]
    yield Matter(is_so=False, claims=of_lawyer, so=_DEFENDED, about=_COURT)
    yield Matter(is_so=False, claims=of_person, so=_HIMSELF)
    evidence = [c for c in breaches if "witness" in (c.fact.stated("detail") or "").casefold()]
    yield Matter(
        is_so=False, claims=evidence, so=_WITNESSES,
        is_left=lambda unit: bool(_NOT_OURS.search(unit.text) or _NOT_HEARD.search(unit.said.text)),
    )  # fmt: skip
    arrests = claims_of(look, Arrest)
    without = (*stating(breaches, "guarantee", "warrant"), *stating(arrests, "warrant", "no"))
    yield Matter(is_so=False, claims=without, so=_WARRANT, about=_ARREST, may_officials=True)
    shown = stating(arrests, "warrant", "yes")
    yield Matter(is_so=True, claims=() if without else shown, so=_WARRANT, about=_ARREST)


def _doubts(look: Look) -> Iterator[Matter]:
    """What an official said of the charges, in a sentence that names who said it."""
    for claim in claims_of(look, ChargeDoubted):
        actor = (claim.fact.stated("actor") or "").removeprefix("a ")
        yield Matter(
            is_so=True, claims=(claim,), so=_DOUBTED, not_so=_HELD_GOOD, about=_CHARGES,
            is_left=partial(_is_of_another, actor),
        )  # fmt: skip


def _is_of_another(actor: str, unit: Unit) -> bool:
    return not mentions(unit.said.text, actor)


def _going_on(look: Look) -> Iterator[Matter]:
    """A trial that goes on, told as ended."""
    hearings = claims_of(look, Hearing)
    is_over = stating(hearings, "ongoing", "no") or claims_of(look, Release)[-1:]
    yield Matter(
        is_so=False, claims=() if is_over and not custody(look.casefile).held else stating(hearings, "ongoing", "yes"), so=_ENDED,
        is_left=lambda unit: _FIRST.search(unit.text) is not None,
    )  # fmt: skip


def _is_no_hearing(unit: Unit) -> bool:
    """Whether a public hearing is named as what was owed, or it is an appeal that was made in public."""
    return bool(_OWED.search(unit.before) or _SAID_IN_PUBLIC.search(unit.text))


def _publicity(look: Look) -> Iterator[Matter]:
    """Every hearing on file of which it is known was closed, or every one was open."""
    hearings = claims_of(look, Hearing)
    closed, opened = stating(hearings, "public", "no"), stating(hearings, "public", "yes")
    said = whole("The file has the hearing as closed to the public.")
    if not opened:
        yield Matter(
            is_so=False, claims=closed, so=OPEN, not_so=CLOSED, about=_COURT, said=said, is_left=_is_no_hearing
        )  # fmt: skip
    if not closed:
        yield Matter(is_so=True, claims=opened, so=OPEN, not_so=CLOSED, about=_COURT)
    if closed and opened:
        yield from _by_court(look, closed, opened)


def _by_court(look: Look, closed: tuple[Claim, ...], opened: tuple[Claim, ...]) -> Iterator[Matter]:
    """Where one court sat in public and another did not, what is told of each by its name."""
    of_court = {
        side: {n for c in side if (n := c.fact.stated("court"))} for side in (closed, opened)
    }
    for is_open, side, others in ((False, closed, of_court[opened]), (True, opened, of_court[closed])):  # fmt: skip
        for court in of_court[side] - others:
            claims = stating(side, "court", court)
            named = partial(
                _names_not, look, court, {*of_court[closed], *of_court[opened]} - {court}
            )
            yield Matter(
                is_so=is_open, claims=claims, so=OPEN, not_so=CLOSED, is_left=named, is_apart=True
            )  # fmt: skip


def _names_not(look: Look, court: str, others: set[str], unit: Unit) -> bool:
    """Whether the sentence does not name that court, or another beside it."""
    text = unit.said.text
    if THAT_SITTING.search(text):
        text = f"{sentence_before(look, unit.said)} {text}"
    return court not in text or any(other in text for other in others)
