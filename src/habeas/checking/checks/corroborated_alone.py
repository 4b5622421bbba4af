"""What the draft calls corroborated or independently confirmed, and the file has from one voice."""

import re
from collections.abc import Iterator

from habeas.checking.finding import Finding, Severity
from habeas.checking.kept import of_the_text
from habeas.checking.look import Look, Said
from habeas.checking.telling.alleged import speaks_of, tells_of_violence
from habeas.checking.telling.plainwords import plain_roots, roots_in, roots_of_kinds
from habeas.checking.telling.statements import assertions
from habeas.checking.telling.voices import findings_on_file, sentence_before, words_of
from habeas.core.bodies import speaks_for_the_state
from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.corroboration import Standing, independent_voices, standing
from habeas.core.facts import Fact
from habeas.core.prose import whole
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.health_condition import HealthCondition
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.solitary_confinement import SolitaryConfinement

CODE = "corroborated-alone"
EXAMPLE = (
    "Her decline is corroborated by several sources.",
    "Her decline was noted by the lawyer who visited her on 20 April 2024.",
)
_MANY = r"(?:several|multiple|many|numerous|various|different|independent|unrelated|unconnected|separate|distinct|further|additional|more(?: than one)?|fellow|a (?:number|range|variety|host|series|handful|couple) of|dozens of|plenty of|two|three|four|five|both|all|other|others|an?other|a (?:second|third)|second|third|no fewer than \w+|at least \w+)"
_VOICES = r"(?:sources?|witness\w*|observers?|accounts?|voices|people|persons|reports?|testimon\w+|eyewitness\w*|organi[sz]ations|visitors?|relatives|(?:family )?members|detainees|inmates|cell-?mates|prisoners|colleagues|friends|parties|quarters|sides|informants?|contacts|channels|lawyers|outlets|newspapers|media|others|groups?|NGOs|women|men|statements|interviews)"
_NO_NOUN = r"(?<!\bthe )(?<!\ba )(?<!\bhis )(?<!\bher )(?<!\btheir )(?<!\bits )(?<!\bof )"
"""What stands before no noun: "supports it", and neither "the support" nor "the back"."""
_SAME = r"the (?:very )?same\b(?! (?:\w+ )?(?:paper|newspaper|agency|radio|station|reporter|journalist|day|date|time|moment|hour|night|morning|evening|week|month|year|place|prison|colony|camp|cell|ward|hospital|court|judge|office|ministry|minister|service|body|committee|letter|article|address|person|people|man|woman|visitor|doctor|physician|lawyer|mother|father|house|room|town|city|hearing|visit)s?\b)"
"""What they say is the same: neither "the same paper" nor "the same day"."""
_AGREE = (
    r"(?:confirm\w*|verif\w+|corroborat\w+|(?<!will )(?<!would )agree[sd]?(?! that an?\b)|attest\w*|bear\w*|borne|bore|"
    + _NO_NOUN
    + r"back(?:s|ed|ing)?|"
    + _NO_NOUN
    + r"support(?:s|ed|ing)?(?! of an?\b)|substantiat\w+|echo\w*|concur\w*|coincid\w+|match\w*|tall(?:y|ies|ied)|establish\w*|"
    + _NO_NOUN
    + r"document(?:s|ed|ing)?|cross-?check\w*|"
    + _NO_NOUN
    + r"check(?:s|ed)?|(?:say|says|said|tell|tells|told|note[sd]?|report(?:s|ed)?|saw|describe[sd]?|give|gave|heard|learn(?:ed|t)|know|knew)\b[^.;]{0,30}\b(?:"
    + _SAME
    + r"|so too|as much|likewise|it too|this too|the story|identical|similar)|(?:saw|witnessed|heard|watched) (?:it|this|that|them|the)|point(?:s|ed)? the same way|vouch\w*|bolster\w*|reinforc\w+|underpin\w*|consistent(?:ly)?|in agreement|in unison|matching|identical|alike|(?:to|with|at|of) "
    + _SAME
    + r"|a (?:similar|like)|unanimous\w*)"
)
_BARE = r"(?:eye-?witnesses|witnesses|detainees|inmates|cell-?mates|neighbours|visitors|observers|sources|more than one \w+)"
_CORROBORATED = re.compile(
    rf"\bcorroborat\w+|\b{_BARE}\b[^.;]{{0,30}}?\b{_AGREE}\b|\bindependently\b[^.;]{{0,40}}?\b{_AGREE}|\b{_AGREE}\b[^.;]{{0,40}}?\bindependently\b|\b(?:says?|said|tells?|told|reports?|reported|claims?|describes?|saw)(?: us)? (?:exactly |just |precisely )?(?:{_SAME}|so too|likewise|as much|this too|it too)\b|\bmore than one (?:person|source|witness|visitor|detainee|voice)\b|\bindependently (?:reported|said|told|stated|noted|described|observed)\b|\bindependently of (?:each other|one another|us|him|her|them|the)\b|\bindependent (?:confirmation|corroboration|verification|evidence|support|proof|testimony)"
    rf"|\b{_AGREE}\b[^.;]{{0,60}}?\b{_MANY} (?:[\w-]+,? ){{0,3}}?{_VOICES}\b"
    rf"|\b{_MANY}(?: of (?:them|whom|the|her|his|our))?,? (?:[\w-]+,? ){{0,3}}?{_VOICES}\b[^.;]{{0,80}}?\b{_AGREE}\b"
    rf"|\b(?:others|two|three|several|many|both|all)\b (?:who|of whom|of them)\b[^.;]{{0,60}}?\b{_AGREE}\b|\bothers\b[^.;]{{0,30}}?\b{_AGREE}\b"
    rf"|\b(?:from|by|through|from at least|according to|by at least) {_MANY} (?:[\w-]+,? ){{0,3}}?{_VOICES}\b|\b(?:independent|separate|unrelated|multiple|several) (?:[\w-]+,? ){{0,2}}?(?:sources?|witness\w*|accounts?|eyewitness\w*|testimonies)\b"
    r"|\bnot (?:only )?(?:her|his|their|the \w+['’]s) (?:word|account|testimony)\b[^.;:]{0,12}\b(?:alone|only)\b|\bnot (?:alone|the only one) in (?:say|tell|report|claim)\w*"
    rf"|\b{_MANY} (?:[\w-]+,? ){{0,3}}?{_VOICES},? (?:too|also|as well)\b,? (?:tells?|told|says?|said|sp(?:eak|oke)|describe[sd]?|report(?:s|ed)?|saw|heard)"
    rf"|\b(?:double-checked|cross-checked|fact-checked|triangulated|second(?:ed|s) by|from more than one (?:side|source))\b",
    re.IGNORECASE,
)
_SOME = re.compile(
    rf"\b{_BARE}\b|\b{_MANY} (?:[\w-]+,? ){{0,3}}?{_VOICES}\b|\bothers\b|\b(?:several|many|two|three|both) (?:who|of)\b|\bby (?:[\w-]+ ){{0,3}}?{_VOICES}\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:no(?= (?:\w+ )?(?:independent|second|other|further|one|more|corrobor\w+|source|witness\w*|way|means))|not|never|cannot|nobody|no one|none|nor|neither|without(?! (?:an?|his|her|their|the) (?!(?:independent|second|other|further)\b))|whether|if|to be|to have|would|should|must|please|no(?=\s*$)|asks? for|ask|asks|urge|urges|calls? (?:up)?on|calls? for|request|need\w*|could|lack\w*|only|await\w*|until|unless|prefer\w*)\b[^.;]{0,60}$", re.IGNORECASE)  # fmt: skip
_SUBJECT = re.compile(r"^\W*(?:The fact )?that\b[^;]*?(?=\s(?:is|was|are|has been|had been|stands)(?: (?!not\b|never\b|no\b|yet\b|only\b)\w+){0,3}\s*$)", re.IGNORECASE)  # fmt: skip
"""What is said to be borne out, before the verb: "That he could not stand" denies nothing of it."""
_NOT_ALONE = re.compile(r"\bnot (?:only|just|merely|simply)\b", re.IGNORECASE)
_NAME_OF_VOICES = re.compile(r"\b(?!(?:Two|Three|Four|Five|Several|Many|Other|Both|All|The|Our|More|Some|Independent)\b)[A-Z][\w’'-]+ (?:[A-Z][\w’'-]+ )*(?:Observers?|Witness(?:es)?|Sources?|Reporters?|Journalists|Lawyers|Friends|Visitors|Women|Men|Groups?|Media|Voices|People|Parties|Others|Monitors?|Members|Prisoners|Colleagues|Detainees|Accounts|Reports?|Newspapers)\b")  # fmt: skip
"""A body or a paper that is called after such people is one voice: "Lake Trial Observers"."""
_ACCOUNT = re.compile(r"\b(?:accounts?|allegations?|stor(?:y|ies)|version|testimon\w+|complaints?|what (?:\w+ ){1,3}(?:says?|said|told|reports?)|claims?|this|it)\b", re.IGNORECASE)  # fmt: skip
_BY = re.compile(r"(?:corroborat|confirm|verif|substantiat|attest)\w*(?: \w+)? by (?:the )?(?P<who>(?:[A-Z][\w’'&.-]+|\d+\.\w+|[a-z]+\.[a-z]{2,3})(?: [A-Z][\w’'&.-]+){0,3}?)(?=[\s,.;:)]|$)")  # fmt: skip
_OF: tuple[tuple[type[Fact], re.Pattern[str]], ...] = (
    (Mistreatment, re.compile(r"\b(?:beat\w*|mistreat\w*|ill-treat\w*|tortur\w*|abus\w*|bruis\w*|injur\w*|wound\w*|kick\w*|violence)\b", re.I)),
    (CareDenied, re.compile(r"\b(?:care|doctor|treatment|medic\w+|specialist|surgeon|neurologist)\b", re.I)),
    (HealthCondition, re.compile(r"\b(?:health|declin\w*|ill(?:ness)?|pains?|(?:head)?aches?|weak\w*|unwell|fever\w*|sight|weight|condition|visit)\b", re.I)),
    (HungerStrike, re.compile(r"\b(?:hunger[- ]strik\w*|fast(?:ed|ing)?|refus\w+ (?:\w+ )?food)\b", re.I)),
    (SolitaryConfinement, re.compile(r"\b(?:solitary|isolation)\b", re.I)),
    (Arrest, re.compile(r"\b(?:arrest\w*|detain\w*|seiz\w*)\b", re.I)),
)  # fmt: skip

_SECOND = 2
_TOLD = "say says said tell tells told report reports reported state states stated source sources account knowledge"
_NAMES = re.compile(r"\b[A-Z][\w’'-]*")
_POINTS_BACK = re.compile(r"\W*(?:This|That(?= (?:is|was|has|had|account|allegation|story|report|statement|finding|injury|claim|word|much)\b)|(?:His|Her|Their) (?:account|word|story|version|report|description|statement)|The|These|Those|It)\b")  # fmt: skip

_SO_TOO = re.compile(r"\b(?:so|it|this) too\b|\bas much\b|\blikewise\b|\bthe (?:very )?same\b")


def find(look: Look) -> Iterator[Finding]:
    """Each such word where nothing on file bears it out."""
    for said in look.said:
        match = None if said.is_heading else _corroborated(said.text)
        if match is None:
            continue
        kinds = _own_kinds(look, said)
        told = _told_of(look, said, match[0])
        is_told_alone = bool(told) and not _have_a_second(look, told, said.text)
        if told and not is_told_alone and _SO_TOO.search(match[0]):
            continue
        kinds = kinds or (set() if is_told_alone else _kinds_around(look, said))
        borne_out = any(_is_borne_out(look, kind, said.text) for kind in kinds)
        is_alone = is_told_alone or (bool(kinds) and not borne_out)
        if "independent" in match[0].casefold() and not findings_on_file(look.casefile):
            is_alone = is_alone or _ACCOUNT.search(said.text) is not None
        if is_alone or _is_by_a_stranger(look, said.text[match.start() :]):
            start = said.start + match.start()
            words = whole("The file has no second, independent voice for this.")
            yield look.finding(CODE, start, start + len(match[0]), words, severity=Severity.WARNING)


@of_the_text
def _corroborated(text: str) -> re.Match[str] | None:
    """The words by which a sentence says so, and does not deny or ask for it."""
    if text.endswith("?"):
        return None
    plain = _NOT_ALONE.sub(lambda match: "·" * len(match[0]), text)
    bare = _NAME_OF_VOICES.sub(lambda match: "·" * len(match[0]), text)
    found = (
        m
        for m in _CORROBORATED.finditer(bare)
        if not _NOT.search(_SUBJECT.sub(" ", plain[: m.start()]))
    )
    return next(found, None)


def _own_kinds(look: Look, said: Said) -> set[type[Fact]]:
    """What the sentence is about: what it asserts, or else what its words name."""
    found = {type(a.fact) for a in assertions(look) if said.start <= a.start < said.end}
    found &= {kind for kind, _ in _OF}
    return found or {kind for kind, pattern in _OF if pattern.search(said.text)}


def _kinds_around(look: Look, said: Said) -> set[type[Fact]]:
    """What the sentence before names, or else what is on file as somebody's account."""
    before = sentence_before(look, said)
    found = {kind for kind, pattern in _OF if pattern.search(before)}
    if not found and _ACCOUNT.search(said.text):
        held = {type(h.followed.fact) for h in look.casefile.affirmed if h.followed.attribution}
        found = {kind for kind, _ in _OF} & held
    return found


def _have_a_second(look: Look, told: list[Claim], text: str) -> bool:
    """Whether another voice tells what is told, or what somebody found bears the violence out."""
    if len(independent_voices(look.casefile, told)) >= _SECOND:
        return True
    is_of_violence = any(tells_of_violence(f"was {claim.anchors[0].quote}") for claim in told)
    return is_of_violence and _is_by_a_finding(look.casefile, text)


def _told_of(look: Look, said: Said, words: str) -> list[Claim]:
    """What is on file by somebody's word and of which the sentence speaks, or shares the most words with it: "the snow".

    Whoever tells the same fact in other words is in it too.
    """
    is_back = _POINTS_BACK.match(said.text) or _SO_TOO.search(words)
    before = sentence_before(look, said) if is_back else ""
    about = _CORROBORATED.sub(" ", f"{before} {said.text}")
    by_word = {
        held: [c for c in held.claims if c.attribution]
        for held in look.casefile.affirmed
        if any(c.attribution for c in held.claims)
    }
    told = [*(c for claims in by_word.values() for c in claims), *_told_by_houses(look)]
    spoken_of = [c for c in told if (what := _what(c)) and speaks_of(f"{before} {said.text}", what)]
    if spoken_of:
        return spoken_of
    own = roots_in(_NAMES.sub(" ", about)) - plain_roots() - roots_of_kinds() - roots_in(_TOLD)
    shared = {
        held: max(len(own & roots_in(c.anchors[0].quote)) for c in claims)
        for held, claims in by_word.items()
    }
    most = max(shared.values(), default=0)
    return [c for held, n in shared.items() if n and n == most for c in held.claims]


def _told_by_houses(look: Look) -> Iterator[Claim]:
    """How the person is and what was done, as others than the state have published it in their own name."""
    for held in look.casefile.of_kind(HealthCondition, Mistreatment):
        for claim in held.claims if held.followed.is_affirmed else ():
            house = look.casefile.source_of(claim).publisher
            if claim.attribution is None and house and not speaks_for_the_state(house):
                yield claim


def _what(claim: Claim) -> str:
    """What was done to the person, or how the person is, in a claim's own words; empty where one word tells it."""
    told = claim.fact.stated("method") or claim.fact.stated("condition") or ""
    return told if len(told.split()) >= _SECOND else ""


def _is_by_a_stranger(look: Look, text: str) -> bool:
    """Whether who is said to bear it out is somebody of whom the file has nothing."""
    match = _BY.match(text)
    if match is None:
        return False
    sources = look.casefile.known_sources.values()
    told = (*(f"{s.text} {s.title} {s.publisher or ''}" for s in sources), *look.stated)
    return not any(match["who"].casefold() in text.casefold() for text in told)


def _is_borne_out(look: Look, kind: type[Fact], text: str) -> bool:
    casefile = look.casefile
    if kind is Mistreatment and _is_by_a_finding(casefile, text):
        return True
    held = [h for h in casefile.affirmed if isinstance(h.followed.fact, kind)]
    if any(standing(casefile, h) in (Standing.FOUND, Standing.CORROBORATED) for h in held):
        return True
    claims = [c for h in held for c in h.claims]
    if any(len(independent_voices(casefile, h.claims)) > 1 for h in held):
        return True
    return len(independent_voices(casefile, claims)) > 1 and not _is_contested(claims)


def _is_by_a_finding(casefile: Casefile, text: str) -> bool:
    """Whether somebody independent found something, and the sentence names it or no other voices."""
    facts = [h.followed.fact for h in findings_on_file(casefile)]
    found = [f for f in facts if f.stated("independent") != "no"]
    return bool(found) and (
        _SOME.search(text) is None
        or any(words_of(f.stated(n)) & words_of(text) for f in found for n in ("finding", "actor"))
    )


def _is_contested(claims: list[Claim]) -> bool:
    """Whether the voices tell of different things, so that none bears another out."""
    trends = {c.fact.stated("trend") for c in claims if c.fact.stated("trend")}
    return len(trends) > 1


def is_alone(look: Look, kind: type[Fact], text: str) -> bool:
    """Whether the file has a kind of fact, and no second, independent voice for it."""
    has_it = any(isinstance(h.followed.fact, kind) for h in look.casefile.affirmed)
    return has_it and not _is_borne_out(look, kind, text)
