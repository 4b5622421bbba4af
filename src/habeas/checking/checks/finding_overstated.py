"""A finding said to prove more than it found: an injury bears out an injury, not who caused it."""

import re
from collections.abc import Iterator

from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look, Said
from habeas.checking.telling.alleged import names_a_doctor, tells_of_violence
from habeas.checking.telling.voices import (
    findings_on_file,
    names_a_voice,
    sentence_before,
    words_of,
)
from habeas.core.prose import whole
from habeas.kinds.health_condition import HealthCondition

CODE = "finding-overstated"
EXAMPLE = (
    "The bruises found by the monitors prove that guards beat her.",
    "The monitors found bruises on her back; this bears out an injury, not who caused it.",
)
_WHO = r"(?:guards?|officers?|police\w*|warders?|escorts?|staff|soldiers|interrogators?|jailers?|gaolers?|wardens?|authorities|captors|service|men)"
_DEED = r"(?:beat\w*|tortur\w*|mistreat\w*|ill-treat\w*|abus\w*|assault\w*|kick\w*|drag\w*|hit\w*|violence|blows?|crime|offence|attack\w*|brutality)"
_PROVES = re.compile(
    r"\b(?:prov(?:es?|ed|en|ing)|proof|show(?:s|ed|n|ing)? (?:that(?! there (?:was|were|is|are|had been) (?:an? |some |the )?(?:\w+ )?(?:injur|bruise|wound|swelling|scar|mark|fracture|trace))(?! (?:s?he|they|some(?:one|body)|an? (?:person|man|woman|human being)) (?:was|were|had been|has been|is|got) (?:hurt|injured|bruised|wounded)\b)|who|how|beyond|clearly|what|him|her|them|otherwise|the (?:contrary|opposite|reverse)|(?:this|it) to be)|(?:says?|said|tells?) (?:otherwise|another story|a different story)|(?:at odds|irreconcilable|incompatible) with|shows? (?:\w+ )?(?:was|were|guards|officers)"
    rf"|confirm(?:s|ed|ing|ation)?\b[^.;]{{0,40}}?\b(?:that|what|who|account|allegation|story|version|words|complaint|{_DEED})|establish(?:es|ed|ing)?(?! (?:an? |the |her |his )?(?:injur|bruis|swelling|wound))|demonstrat\w+|document(?:s|ed|ing)? (?:that|how|the {_DEED}|{_DEED})|verif(?:y|ies|ied|ication)|vindicat\w+"
    r"|kn(?:ow|ows|ew|own) (?:\w+ ){0,2}?(?:who|whose|how)\b|no (?:room for |shadow of )?(?:doubt|question)|beyond (?:\w+ )?(?:doubt|question|dispute)|undeniabl[ey]|irrefutabl[ey]|unmistakabl[ey]|incontrovertibl[ey]|certain(?:ly|ty)?(?! (?:is )?(?:that|this|these))|clearly|settle[sd]? (?:it|the|that|this)|(?:could|can) only|only (?:one |possible |plausible |conceivable )*(?:explanation|cause|conclusion)|no other (?:explanation|cause|way|conclusion)|nothing else|cannot be explained|speaks? for (?:itself|themselves)"
    rf"|(?:the|these|those|such|his|her) (?:bruises|wounds|marks|injuries|traces|swelling) tells? (?:\w+ )?(?:who|how|what|whose)|(?:no ?one|nobody|none|who) [^.;]{{0,40}}?\bcan (?:now |still |any longer )?(?:deny|doubt|dispute)|(?:has|have|thus|now|thereby) (?:\w+ )?convict(?:s|ed) (?:the|his|her) \w+|guilt\w*|culprits?|perpetrators?|to blame|blam(?:es|ed)|by (?:the |her |his |their |two |prison )*{_WHO}|(?:guards?|officers?|police|warders?|escorts?|staff) (?:had |have )?{_DEED}|conclu(?:des?|ded|sive\w*|sion)|evidence (?:of (?!(?:an |the |her |his )?(?:injur|bruis|swelling|wound))|that)|who (?:is|was|did) (?:responsible|it|this)|responsib(?:le|ility) (?:for|of|lies)|tortur\w+|at the hands of|inflict\w+|the work of|the (?:guards|officers|police|escorts) (?:did|have done|had done|caused|made) (?:it|this|them|these)"
    rf"|(?:caused|left|(?<!finding )(?<!findings )(?<!record )made|produced) by|(?:result|consequence|outcome|product|traces?|signs?|marks?|effects?) of (?:an? |the |her |his |their |such |repeated |this )*{_DEED}|(?:stem|come|came|date|result)\w* from (?:an? |the |her |his |their |such |this )*{_DEED}|due to|because of|as a result of|owing to|attribut\w+ (?:to|the)|trace[sd]? (?:\w+ )?(?:back )?to|point(?:s|ed)? (?:\w+ )?(?:at|to) (?:the |her |his )*{_WHO}"
    rf"|attest\w*|reveal\w*|expos(?:es?|ed)|testif(?:y|ies|ied)|acknowledg\w+ (?:that|the)|recogni[sz]ed (?:that|the)|ascertain\w*|substantiat\w+|put(?:s)? beyond|in no doubt|identif(?:y|ies|ied) (?:the|those|who)|ruled? (?:that|out)|(?:refut|disprov|contradict|beli|rebut|demolish|debunk|expos|disposes? of)\w* (?:\w+ ){{0,4}}(?:denials?|claims?|version|assertions?|assurances?|statements?|accounts?|lies?)|gives? the lie|puts? paid to|(?:tells?|told|taught|informs?) (?:us|me|everyone|the world) (?:that(?! (?:there|s?he|they) (?:was|were|had been|has been|is|are) (?:an? )?(?:\w+ )?(?:injur|hurt|bruise|wound|swelling|something|need|reason|damage))|who|how|what)|(?:is|was) (?:wrong|lying|untrue|false)|(?:we|I) (?:now )?know (?:who|what|how)|la(?:id|ys?) bare|br(?:ings?|ought) to light|uncover\w*|unmask\w*|(?:guards?|officers?|escorts?|warders?|jailers?|gaolers?|interrogators?|wardens?|torturers?)['’]?s?)\b",
    re.IGNORECASE,
)
_AGAINST = re.compile(
    r"\b(?:Prevention of|[Aa]gainst|Victims of|Committee on|prohibition of|ban on) [Tt]orture\b|\b[Tt]orture (?:monitors?|prevention)\b|\b[Aa]nti-torture\b"
)
_NOT = re.compile(
    r"\b(?:not|nor|never|neither|without (?:saying|telling|showing|proving|deciding|establishing)|whether|how far|(?-i:may)|might|could(?! only)|says? nothing|consistent|compatible|against torture|to establish|to show|to prove|if|until|unless|seems?|appears?|would|left open|leaves? open|(?:yet|still|remains?) to be|should|(?:must|shall|ha(?:s|ve) to|needs? to|ought to|is to) (?:\w+ )?(?:show|establish|prove|tell|demonstrate|document|verify|identify|uncover|reveal|ascertain)|to have|open (?:to|question)|no more|cannot (?:say|tell|show|prove|judge|know))\b",
    re.IGNORECASE,
)  # fmt: skip
_EVEN_SO = re.compile(r"\b(?:cannot|can not|could not|can't) (?:be|have) (?:explained|come|been|doubted|denied)\b|\bnot (?:only|just|merely)\b", re.IGNORECASE)  # fmt: skip
_OF_IT = re.compile(r"\W*(?:so\b|now\b|thus\b|hence\b|therefore\b|(?:we|I) (?:\w+ )?(?:therefore|thus|hence|now)\b|this|that|these|those|it|they|which|there|she|he|with (?:this|that)|the (?:finding|report|visit|injur|mark|examination|doctor|monitor|mechanism|delegation)\w*|her (?:finding|report|visit)s?|(?:his|its|their) (?:finding|report|visit|examination|conclusion)s?)\b", re.IGNORECASE)  # fmt: skip
_FINDING = re.compile(
    r"\b(?:your|her|his|their|its|these|the|this) findings?\b|\bfinding of \d", re.IGNORECASE
)
_FOUND_THAT = re.compile(
    r"\b(?:f(?:ound|inds?)|note[sd]?|record(?:ed|s)|report(?:ed|s)|wr(?:ote|ites)|stat(?:ed|es)|observed?|s[ae]es?|saw) (?:[^.;,]{0,40}? )?(?:that|how)\b",
    re.IGNORECASE,
)
_PROVES_BY_IT = re.compile(r"\bdiagnosis (?:of (?:\w+ ){1,4}?)?(?:\w+ )?(?P<deed>(?<!not )(?<!cannot )prove[sd]?|shows (?:that|who|how)|establishe[sd]|confirm(?:s|ed) (?:that|who|how)|leaves no doubt|demonstrates|is (?:the )?proof|settles)\b", re.IGNORECASE)  # fmt: skip
_BY_WHOM = re.compile(
    r"(?:by|at|guards?|officers?|police|warders?|escorts?|staff)\b", re.IGNORECASE
)
_FINDERS = frozenset(
    {"ombudsman", "ombudsperson", "mechanism", "preventive", "forensic", "monitors", "prevention"}
)
_ASKS = re.compile(r"\b(?:let (?:[\w’'-]+ ){1,3}?know|ask|asks|urge|urges|call on|calls on|request|requests|investigat\w+ (?:who|into|how)|inquir(?:y|ies) into|please)\b", re.IGNORECASE)  # fmt: skip


def find(look: Look) -> Iterator[Finding]:
    """Each such word in a sentence that tells of the finding, of who found it, or goes on from one that does."""
    findings = findings_on_file(look.casefile)
    for said in look.said:
        if said.is_heading:
            continue
        for held in findings:
            fact = held.followed.fact
            actor, found = fact.stated("actor"), fact.stated("finding")
            text = _masked(said.text, actor)
            if not _tells_of(said.text, actor, found) and not _goes_on(look, said, actor, found):
                continue
            match = _too_much(text, _of_a_finding(text))
            if match is not None:
                words = whole("The finding is {finding}; it bears that out and no more.", finding=found or "?")  # fmt: skip
                start = said.start + match.start()
                yield look.finding(
                    CODE, start, start + len(match[0]), words,
                    severity=Severity.WARNING, claims=held.claim_ids,
                )  # fmt: skip
                break
        else:
            yield from _of_a_diagnosis(look, said)


def _of_a_diagnosis(look: Look, said: Said) -> Iterator[Finding]:
    """What a diagnosis is said to prove, where the file has one by a doctor."""
    match = _PROVES_BY_IT.search(said.text)
    if match is None:
        return
    for held in look.casefile.of_kind(HealthCondition):
        fact = held.followed.fact
        if not names_a_doctor(fact.stated("observer") or ""):
            continue
        found = fact.stated("condition") or "?"
        words = whole("The finding is {finding}; it bears that out and no more.", finding=found)
        start, end = (said.start + place for place in match.span("deed"))
        yield look.finding(CODE, start, end, words, severity=Severity.WARNING, claims=held.claim_ids)  # fmt: skip
        return


def _of_a_finding(text: str) -> int:
    """Where a sentence begins to tell of the finding by that name; its start where it does not."""
    named = _FINDING.search(text)
    return named.start() if named else 0


def _too_much(text: str, first_at: int) -> re.Match[str] | None:
    """The first words from there on, else before, that say more than a finding can, in a clause that leaves nothing open."""
    said = _FOUND_THAT.search(text)
    if said is not None and tells_of_violence(text[said.end() :]) and not _NOT.search(text):
        return said
    found = [*_PROVES.finditer(text, first_at), *_PROVES.finditer(text, 0, first_at)]
    for match in found:
        first, last = text.rfind(";", 0, match.start()) + 1, text.find(";", match.end())
        clause = text[first:] if last < 0 else text[first:last]
        if _ASKS.search(clause) or _NOT.search(_EVEN_SO.sub(" ", clause)):
            continue
        is_told = names_a_voice(text[: match.start()])
        if not (is_told and _BY_WHOM.match(match[0])):  # fmt: skip
            return match
    return None


def _masked(text: str, actor: str | None) -> str:
    """The sentence with the finder's name blanked out: a Centre against Torture says nothing of torture."""
    name, text = _short(actor), _AGAINST.sub(lambda m: "·" * len(m[0]), text)
    return re.sub(rf"\b{re.escape(name)}\b", lambda m: "·" * len(m[0]), text, flags=re.I) if name else text  # fmt: skip


def _short(actor: str | None) -> str:
    """A name without its country; one such as "Centre for the Prevention of Torture" whole."""
    return re.sub(r" of [A-Z]\w+$", "", actor or "") if "Torture" not in (actor or "") else actor or ""  # fmt: skip


def _goes_on(look: Look, said: Said, actor: str | None, finding: str | None) -> bool:
    """Whether "this" or the like goes on from a sentence that tells of the finding."""
    return bool(_OF_IT.match(said.text)) and _tells_of(sentence_before(look, said), actor, finding)


def _tells_of(text: str, actor: str | None, finding: str | None) -> bool:
    words = frozenset(re.sub(r"['’]s?$", "", w) for w in words_of(text))
    by = frozenset(re.sub(r"['’]s?$", "", w) for w in words_of(_short(actor)))
    return (
        bool(by and by <= words)
        or _FINDING.search(text) is not None
        or bool((words_of(finding) | (by & _FINDERS)) & words)
    )
