"""Every office, post and profession that a draft gives to the person: beside the name, behind a comma, in front, or as what they were."""

import re
from collections.abc import Iterator
from functools import lru_cache

from habeas.checking.look import Look, Said
from habeas.checking.passages import everything, same
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.reading.sentences import plain

_ASSEMBLY = r"(?:(?:city|town|municipal|regional|provincial|district|county|village) (?:council|assembly)|parliament|senate|cabinet)"
_NOUNS = (
    rf"(?:members? of (?:the |an? )?(?:[A-Z][\w’'-]+ ){{0,2}}?{_ASSEMBLY}|"
    r"heads? of (?:state|government)|(?:deputy |first )?prime minister|(?:(?:finance|interior|justice|defence|health|foreign|labour|education) )?minister(?: (?:of|for) [A-Z]\w+(?: Affairs)?)?|attorney general"
    r"|secretary[- ]general|(?:general |first )?secretary|editor[- ]in[- ]chief|crane operator|trade unionist|head ?master|(?:deputy|vice|co)[- ]?(?:president|chair\w*|mayor|governor|minister|director|editor|founder|speaker|chancellor)"
    r"|president|premier|chancellor|speaker|senator|deputy|parliamentarian|legislator|mayor|governor|prefect|councillor|alderman|ambassador|diplomat|consul|envoy|attaché|chief justice|judge|magistrate|prosecutor|notary|lawyer|attorney|advocate|solicitor|barrister|jurist"
    r"|treasurer|founder|director|manager|commander|leader|chair(?:man|woman|person)?|head|chief|commissioner|ombudsman|inspector|auditor|adviser|advisor|aide|trustee|owner|proprietor|publisher|reporter|correspondent|columnist|spokes(?:man|woman|person)"
    r"|journalist|editor|writer|author|novelist|poet|playwright|cartoonist|photographer|film-?maker|broadcaster|presenter|blogger|translator|interpreter|activist|campaigner|organiser|professor|lecturer|dean|rector|teacher|schoolteacher|scholar|historian|economist|academic|scientist"
    r"|physicist|chemist|engineer|architect|accountant|banker|business(?:man|woman)|entrepreneur|doctor|physician|surgeon|nurse|midwife|dentist|pharmacist|psychologist|psychiatrist|cardiologist|general|colonel|major|captain|lieutenant|admiral|soldier|officer|police(?:man|woman)"
    r"|detective|priest|pastor|bishop|imam|monk|nun|singer|musician|composer|actor|actress|painter|sculptor|artist|farmer|fisherman|sailor|pilot|miner|electrician|mechanic|carpenter|docker|statistician|mathematician|candidate|politician|civil servant|librarian|archivist|clerk|cook)"
)
SAME = (
    {"leader", "chair", "chairman", "chairwoman", "chairperson", "head"},
    {"journalist", "reporter", "correspondent"},
    {"mp", "deputy", "member of parliament"},
    {"lawyer", "attorney", "advocate", "barrister", "solicitor", "jurist"},
    {"defender", "activist", "campaigner"},
    {"president", "head of state", "head"},
)
CALLING = re.compile(rf"\b{_NOUNS}\b", re.IGNORECASE)
_AT_A_TIME = r"(?:for (?:\w+ ){1,2}(?:years?|months?|terms?)|(?:from|between) \d{4} (?:to|until|till|and) \d{4}|(?:in|since|until) (?:\d{4}|the (?:early |late )?\w*ties|\d{4}s))"
_BEFORE = rf"(?:who (?:is|was|has been|had been) |former |formerly |ex-|one-?time |sometime |once |later |now |also |previously |earlier |himself |herself |at one time |before that,? |after that,? |until (?:recently|\d{4}) |by (?:profession|training|trade),? |then |both |{_AT_A_TIME},? )*"
_HEAD = rf"{_BEFORE}(?:(?:the|an?|its|his country['’]s|her country['’]s|(?:the |an? )?[\w-]+['’]s?|one of the(?: \w+)?) )?{_BEFORE}(?:(?!(?:the|an?|of|by|to|for|with|from|who|and|or|at|in|on|as|was|is|has|had|were|said)\b)[a-z][\w-]* ){{0,2}}?"
_PIECE = re.compile(rf"^\s*{_HEAD}(?P<office>{_NOUNS})\b(?! (?:of|to|for) (?:him|her|them)\b)(?=\W*$|,? (?:of|at|for|with|from|in|to|until|till|since|by|on|under|between|before|after|who|whose|himself|herself|there|here|and)\b)", re.IGNORECASE)  # fmt: skip
_EDGES = re.compile(r",\s+(?:and |but )?|\s+and (?:before that,? |of )?|\)|\(|;|\s[–—-]\s|$")
_AS = (
    r"(?:post|job|work|office|position|days|time|years|career|tenure|term|capacity|role|function|known|serv(?:ed|ing)|work(?:ed|ing)|sat|sit|sits|act(?:ed|ing)|remember(?:ed)?|practi[sc](?:ed|ing)|trained|elected|appointed|qualified) as"
    r"|(?:held|holds|holding|occupied) the (?:post|office|position|rank|seat|title) of|(?:became|become|used to be|having been|ha[sd] (?:once |earlier |previously |also |long |himself |herself )?been|(?:(?<=[Hh]e )|(?<=[Ss]he ))(?:is|was)|(?:[Ss]?[Hh]e)['’]s|(?:knows?|knew|remembers?|think of|thought of) (?:him|her) as|(?:some|others|many)(?: of (?:you|us|them))? as)"
)
_OF_THE_HELD = r"\b(?:(?:news|case|cases|health|release|arrest|trial|fate|story|detention|sentence|imprisonment|transfer|treatment|campaign|freedom|worked|written|action|appeal|life)\b[^.;¶]{0,30}? (?:of|about|for|on)|free|jailed|imprisoned|detained|arrested|sentenced|released|freed|visited|(?:he|she)(?: himself| herself)?,)"
_FRONT = re.compile(
    r"(?:^|[.!?¶] |, )(?:As|Once|Formerly|Himself|Herself|By profession|By training|In (?:his|her) (?:capacity|work|days) as|A|An|The|Our)\b,? "
)
_NOT_AS = re.compile(r"\b(?:such|well|same|as) as$|\bif .*$", re.IGNORECASE)
_MEANT = re.compile(r"\b(?:he|she|his|her)\b", re.IGNORECASE)
_WHO = re.compile(r"^\W*(?:[Ww]ho|WHO) (?:is|was|IS|WAS) [^.?]*\?$")
_WHO_IT_IS = re.compile(r"(?:^|¶)\W*(?:Who (?:he|she) (?:is|was)|The person|Profile)(?:\W*¶\s*|[.:] )", re.IGNORECASE)  # fmt: skip
_LABEL = re.compile(r"(?:Profession|Occupation|Calling|Trade): ")
_NAME = re.compile(r"(?<![.!?] )\b[A-Z][\w’'-]+ [A-Z][\w’'-]+")
_LEADS = re.compile(r"(?:^|[ ,])(?:[Tt]he|[Aa]n?|[Oo]ur|[Aa]s|[Ff]ormer|ex-)(?: [a-z][\w-]*){0,2} ?$|(?:^|[,;:] )$")  # fmt: skip
_TO = re.compile(r"^(?:To|Dear)\b")
_IS_A_HOUSE = re.compile(r"\b(?:[Tt]he|[Aa]t|[Ff]or|[Oo]f|[Ii]n) $")
_OF_MANY = {"lawyer", "doctor", "judge", "journalist", "nurse", "member", "surgeon", "physician"}
"""What others in a case are called as well."""
_FIRST_NAME = re.compile(
    r"(?P<title>\b(?:Mr|Mrs|Ms|Miss|Dr)\.? )?\b(?!(?:Mr|Mrs|Ms|Miss|Dr|Prof)\b)(?P<name>[A-Z][\w’'-]+) $"
)
_REACH = 60


def callings(look: Look) -> Iterator[tuple[str, int, int]]:
    """Each with where it stands."""
    forms = {f for name in look.person_names for f in (name, name.split()[-1]) if len(f) > 2}
    if not forms:
        return
    for head in _WHO_IT_IS.finditer(look.parted):
        line = look.parted[head.end() :].partition("¶")[0]
        yield from _pieces(Said(line, head.end(), head.end() + len(line), 0, is_heading=False), 0)
    yield from _of_their_house(look)
    behind, named, ahead, end = _beside(look.person_names, tuple(sorted(forms)))
    by_trade = _by_trade(look)
    for before, said in zip((None, *look.said), look.said, strict=False):
        for match in behind.finditer(said.text):
            if is_of_a_namesake(look, said.text, match.start()):
                continue
            yield from _pieces(said, match.end())
        is_named = named.search(said.text) is not None
        if is_named or (before and named.search(before.text) and _MEANT.search(said.text)):
            yield from _as(said, forms)
        if (label := _LABEL.match(said.text)) and said.start > 0:
            yield from _pieces(said, label.end())
        if before and _WHO.match(before.text) and named.search(before.text):
            yield from _pieces(said, 0)
        for match in ahead.finditer(said.text) if is_named else ():
            lead = said.text[max(0, match.start() - _REACH) : match.start()]
            if _LEADS.search(lead) and not _TO.search(said.text):
                yield match["office"], said.start + match.start("office"), said.start + match.end("office")  # fmt: skip
        for match in by_trade.finditer(said.text):
            yield from _pieces(said, match.end())
        if (front := _FRONT.match(said.text)) and end.search(said.text):
            yield from _pieces(said, front.end())


def is_of_a_namesake(look: Look, text: str, start: int) -> bool:
    """Whether another first name stands before the family name there: "Ms Liya Asferu, a teacher"."""
    before = _FIRST_NAME.search(text, 0, start)
    own = {word for name in look.person_names for word in name.split()}
    if before is None or before["name"] in own or CALLING.fullmatch(before["name"]):
        return False
    family = re.match(r"[\w’'-]+", text[start:])
    whole = f"{before['name']} {family[0] if family else ''}"
    return before["title"] is not None or same(whole) in everything(look)


def _of_their_house(look: Look) -> Iterator[tuple[str, int, int]]:
    """An office in the person's own house, of one whose release, case or health is told of: "news of the former treasurer of the Union"."""
    held = (h.followed.fact for h in look.casefile.of_kind(AffiliationRole))
    own = {plain(house) for f in held if (house := f.stated("organisation"))}
    houses = "|".join(re.escape(h.removeprefix("the ")) for h in sorted(own, key=len, reverse=True))
    told = rf"{_OF_THE_HELD} (?:(?:the|our) )?{_BEFORE}(?P<office>{_NOUNS}) of (?:the )?(?:{houses})\b(?!,? (?:M[rs]s?\.? |Dr )?[A-Z][\w’'-]+ [A-Z])"
    for match in re.finditer(told, look.bare, re.IGNORECASE) if houses else ():
        yield match["office"], *match.span("office")


def _by_trade(look: Look) -> re.Pattern[str]:
    """The person called by an office on file alone, before what else they are called: "The pastor, a former senator,"."""
    held = (h.followed.fact.stated("office") or "" for h in look.casefile.of_kind(AffiliationRole))
    trades = {form for office in held if office for form in (office, office.split()[-1])}
    known = "|".join(re.escape(t) for t in sorted(trades - _OF_MANY, key=len, reverse=True))
    return re.compile(
        rf"(?:^|[;:] )(?i:the|our) (?:[a-z][\w-]* )?(?:{known or '(?!)'}),\s+(?=(?:the|an?|once|former|formerly|himself|herself)\b)"
    )


@lru_cache(maxsize=256)
def _beside(names: tuple[str, ...], forms: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """The name before what the person is called, alone, behind the office, and behind a comma."""
    person = "|".join(sorted(map(re.escape, forms), key=len, reverse=True))
    first = "|".join(sorted({re.escape(name.split()[0]) for name in names}))
    behind = re.compile(
        rf"\b(?:{person}|(?:{first}) [A-Z][\w’'-]+)(?: (?:of|from) (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){{0,3}}(?=,))?(?:,\s+|\s+\(|\s[–—-]\s|\s(?:is|was) (?=(?:the|an?)\s|{_NOUNS}\b))"
        rf"|(?<!\w )\b(?:{first}), (?=(?:an?|the|once|formerly) )"
    )
    named = re.compile(rf"\b(?:{person})\b")
    ahead = re.compile(rf"(?i:(?P<office>{_NOUNS}))(?: of (?:the )?[A-Z][\w’'-]+(?:(?: of| and)?(?: the)? (?!M(?:r|s|rs)\b)[A-Z][\w’'-]+)*)?,? (?:(?:Mr|Mrs|Ms|Dr|Miss)\.? )?(?:{person})\b(?!['’]s| and\b)")  # fmt: skip
    end = re.compile(rf", (?:(?:Mr|Mrs|Ms|Dr)\.? )?(?:{person})\b")
    return behind, named, ahead, end


def _pieces(said: Said, start: int) -> Iterator[tuple[str, int, int]]:
    """The parts between commas and “and” from there on, as long as each is what somebody is called."""
    for edge in _EDGES.finditer(said.text, start):
        match = _PIECE.match(said.text[start : edge.start()])
        if match is None:
            if re.search(r"[a-z]", said.text[start : edge.start()]) and not re.match(r"\s*(?:before|after) that\b", said.text[start : edge.start()]):  # fmt: skip
                return
        else:
            yield match["office"], said.start + start + match.start("office"), said.start + start + match.end("office")  # fmt: skip
        start = edge.end()


def _as(said: Said, forms: set[str]) -> Iterator[tuple[str, int, int]]:
    for match in re.finditer(rf"\b(?:{_AS}) ", said.text):
        ahead = said.text[: match.start()]
        others = [n for n in _NAME.finditer(ahead) if not (any(f in n[0] for f in forms) or _IS_A_HOUSE.search(ahead, 0, n.start()))]  # fmt: skip
        if others or _NOT_AS.search(said.text[: match.end() - 1]):
            continue
        piece = _PIECE.match(said.text[match.end() :])
        if piece is not None:
            yield piece["office"], said.start + match.end() + piece.start("office"), said.start + match.end() + piece.end("office")  # fmt: skip
