"""How English speaks of persons."""

import re

from habeas.reading.en.kin import WORDS as KIN
from habeas.reading.en.lexicon import COMMON, COUNTRY, DEMONYM, ORGANISATION, TITLES
from habeas.reading.en.sexes import WORDS as SEXES
from habeas.reading.naming import CAP, NAME, PeopleWords

_DONE = r"(?:re-?)?(?:arrested|detained|sentenced|imprisoned|jailed|held|charged|indicted|convicted|released|freed|tortured|beaten|abducted|kidnapped|seized|questioned|interrogated|acquitted|prosecuted|remanded|accused|disappeared|incarcerated|transferred|deported|summoned|hospitali[sz]ed|tried|executed|placed|taken|picked\s+up|rounded\s+up|led\s+away|locked\s+up|apprehended|remanded|ambushed|pardoned|shot)"
_COUNTS = {
    "both": 2,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
}

_CUSTODY = re.compile(
    r"arrest|detain|detention|imprison|prison|jail|custody|sentenc|releas|charged|convicted|trial|tortur|held\b|disappear|"
    r"hunger|abduct|missing|health|beaten|medical|cell\b",
    re.IGNORECASE,
)
_SPOKE_AFTER = re.compile(
    r"(?:,[^,.]{3,80},|,?\s+who|,(?=\s+(?:(?:has|had|also|later)\s+)*(?:told\b|(?:said|says|stated|explained|wrote|testified|reported)\s+(?:that|to|on)\b)))?\s+(?:has\s+|had\s+|also\s+|later\s+)*(?:examined|testified|represents|represented|ruled|presided|spoke|attended|treated|visited|interviewed|announced|ordered|signed|confirmed|said|says|told|stated|added|noted|commented|explained|wrote|tweeted|declared|(?:has\s+)?expressed|welcomed|called)\b"
    r"|,\s+(?:the\s+)?(?:wife|husband|sister|brother|mother|father|daughter|son|lawyer|attorney|counsel)\s+of\s+(?:the\s+)?[A-Z]"
    r"|,?\s+(?:(?:had|has|then|also|later|\w+ly)\s+)*(?:kicked|punched|beat|beaten|slapped|hit|struck|threatened|insulted|tortured|dragged|pushed|shoved|raped|strangled|choked|handcuffed|blindfolded|interrogated|treated|stitched|bandaged)\s+(?:her|him|them|me|us)\b"
)
_SPOKE_BEFORE = re.compile(
    r"(?:\b[Aa]ccording\s+to\s+(?:[\w'-]+\s+){0,6}|\b(?:[Ee]xamined|[Ss]een|[Tt]reated|[Aa]ssessed|[Vv]isited)\b(?:No\.|[^.;]){0,80}\bby\s+(?:(?:an?|the)\s+)?(?:Dr\.?|Doctor|Prof(?:essor|\.)?)\s+|\b(?:said|says|added|commented|explained|told)\s+(?:(?!that\b)[\w'-]+\s+){0,8}|[Ss]tatement (?:by|from|of)\s.{0,80}|(?:[Ll]awyer|[Aa]ttorney|[Cc]ounsel|[Dd]octor|[Aa]dvocate)\s+(?:appointed|hired|retained|engaged|chosen|named|representing|acting|for)\b[^,.;]{0,50},\s*|[Rr]emarks by\s.{0,60}|[Cc]ontact:?\s.{0,40}|"
    r"[Ss]igned:?\s.{0,40}|[Ll]etter (?:from|by)\s.{0,40}|\b(?:[Dd]irector|[Gg]overnor|[Ww]arden|[Hh]ead|[Cc]hief|[Cc]ommander|[Ss]uperintendent|[Dd]octor|[Nn]urse)\s+(?:of|at)\s+(?:the|this|that|her|his)\s+(?:[\w'-]+\s+){0,3}?(?:prison|cent(?:re|er)|jail|colony|penitentiary|station|infirmary|clinic|facility),\s+|\b(?:(?<![Ff]ormer\s)(?:President|Prime\s+Minister)|[Jj]udge|[Pp]rosecutor|[Aa]mbassador|[Mm]inister(?:\s+of\s+\w+)?|[Ss]poke(?:sperson|sman|swoman)|[Rr]apporteur|[Ss]ecretary[- ][Gg]eneral|"
    r"[Cc]ommissioner|[Ss]ecretary\s+of\s+\w+|[Dd]ear|[Dd]irector|[Ll]awyer|[Aa]ttorney|[Ss]ecretary|(?:[Hh]is|[Hh]er|[Tt]heir|'s)\s+(?:wife|husband|mother|father|brother|sister|daughter|son|partner|employer)|[Cc]olonel|[Gg]eneral)\s*,?\s*)$"
)
_NO_PERSONS = (
    r"(?!\s+(?:years|months|weeks|days|hours|times|charges|counts|others?|judges|officers|policemen|guards|requests|applications|appeals|letters|complaints|"
    r"feet|hands|legs|arms|eyes|ears|knees|kidneys|sides|prisons|cells|cases|trials|hearings|sentences|countries)\b)"
)
_PLURAL = re.compile(
    rf"\b(?:they|them|their(?!\s+(?:\w+\s+)?(?:headquarters|base|offices|vehicles?|van|barracks|station|compound|boots|weapons|guns|rifles|batons|superiors?|commanders?)\b)|both(?!\s+\w+\s+and){_NO_PERSONS}|the\s+(?:two|three|four|five|six|seven|eight|nine|ten)\b{_NO_PERSONS}|"
    r"these\s+\w+(?:\s+\w+)?s|"
    r"all\s+(?:of\s+them|three|four|five)|(?:the|these|those)\s+(?:(?!one\b)[\w-]+\s+){0,3}(?:brothers|sisters|parliamentarians|pastors|writers|employees|workers|leaders|couple|pair|trio|duo|bloggers|teachers|officials|members|unionists|ministers|mps|experts|activists|journalists|detainees|prisoners|defendants|students|lawyers|defenders|men|women|group|others)|"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|several)\s+(?:\w+\s+)?(?!years|days|months|weeks|hours|minutes|times|operations|letters|(?:police|masked|armed|plain-?clothes)\b|officers|policemen|guards|agents|soldiers|judges|doctors|investigators|visits|hearings|charges|counts)\w+s(?:\s+(?:who|were|are|have))?)\b",
    re.IGNORECASE,
)
_SINGULAR = re.compile(r"\b(?:he|she|him|his|her|himself|herself)\b", re.IGNORECASE)


_COUNT = re.compile(
    rf"\b(both)\b{_NO_PERSONS}|\b(?:the|all|these|neither\s+of\s+the)\s+(two|three|four|five|six|seven|eight|nine|ten)\b{_NO_PERSONS}",
    re.IGNORECASE,
)


def _counted(words: str) -> int | None:
    """How many 'both', 'the two men', 'all four' are."""
    found = _COUNT.search(words)
    return _COUNTS[(found[1] or found[2]).casefold()] if found else None


_OTHERS = re.compile(
    r"(?:(?:[Ii]n|[Oo]n|[Ss]ince|[Tt]o\s+date|[Dd]uring|[Tt]hat)\b[^,]{0,40},?\s+)?(?:(?:dozens|hundreds|thousands|scores|several|many|some|most|at\s+least|more\s+than|over|nearly|about|around|up\s+to|another|other|nobody|no\s+one|none\s+of\s+the|no|all)\s+(?:of\s+)?)*"
    r"(?:(two|three|four|five|six|seven|eight|nine|ten|\d+|[a-z]+)\s+)?(?:(?:other|others|more|further|unnamed|unidentified|police|prison|government|opposition|senior|innocent|peaceful)\s+)*(?:(?:officers|officials|guards|policemen|soldiers)\b(?=\s+(?:(?:have|had|has)\s+(?:\w+ly\s+)?been|was|were|who\s+(?:was|were))\b)|people|persons|protesters|demonstrators|critics|volunteers|supporters|citizens|residents|villagers)\b(?!\s+of\s+(?:the|his|her))(?=\s+(?:who|have|has|had|was|were|are|is|in|at|from)\b)",
    re.IGNORECASE,
)

_WRITES = r"(?:daughter|son|mother|father|sister|brother|wife|husband|partner|cousin|aunt|uncle|niece|nephew|grand(?:mother|father|son|daughter)|lawyer|attorney|counsel|representative|friend|colleague|client|doctor)"

WORDS = PeopleWords(
    name=NAME,
    common=COMMON,
    also_names=frozenset(("may", "april", "june", "august", "march", "summer", "christian")),
    titles=TITLES,
    demonyms=DEMONYM,
    countries=COUNTRY,
    organisations=ORGANISATION,
    never=ORGANISATION
    | DEMONYM
    | {
        "prize",
        "award",
        "cross",
        "path",
        "eve",
        "christmas",
        "prosecutions",
        "report",
        "up",
        "again",
        "square",
        "website",
        "times",
        "map",
    },
    body_heads=ORGANISATION | {"persons"},
    body_before=re.compile(r"([A-Z][\w'-]*|Persons)\s+(?:of|from|against|on|for)(?:\s+the)?\s+$"),
    body_after=re.compile(
        r"'?s?\s+(?:[A-Z]\w+\s+)?([A-Z]\w+|(?<!['’]s\s)(?:prison|jail|hospital|airport|colony|barracks|district|province|region|reformatory|university|penitentiary|camp|mine|police|court)\b)"
    ),
    possessive=re.compile(r"['’]s$"),
    custody=_CUSTODY,
    spoke_before=_SPOKE_BEFORE,
    only_about=re.compile(r"\b(?:on(?!\s+\d)|for|about)\s[^,]*$"),
    spoke_after=_SPOKE_AFTER,
    titled=re.compile(
        rf"(?:(?:Mr|Mrs|Ms|Miss|Dr|President|Professor|Judge)\.?\s+)?({CAP}(?:\s+{CAP})*)"
    ),
    plural=_PLURAL,
    singular=_SINGULAR,
    suffers_before=re.compile(
        rf"(?:\b(?:arrest|re-arrest|detention|imprisonment|sentencing|release|trial|conviction|abduction|disappearance|prosecution|torture|case)\s+of\s+|\b(?:indictment|charges?|criminal\s+case|proceedings)\s+against\s+|\b(?:arrested|detained|abducted|sentenced|jailed|released|charged|convicted|freed|kidnapped|seized|imprisoned)\s+)(?:(?:the|former|{'|'.join(sorted(TITLES))}|mr|ms|mrs|dr)\.?\s+)*(?:(?-i:[A-Z])[\w'-]+(?:\s+(?-i:[A-Z])[\w'-]+)*(?:,\s+|\s+and\s+))*$",
        re.IGNORECASE,
    ),
    suffers_after=re.compile(
        rf"(?:,?\s+(?:and\s+(?:[\w.]+\s+){{0,3}})?[A-Z][\w'-]+(?:\s+[A-Z][\w'-]+)?){{0,3}}(?:,[^,.;]{{2,120}},|\s+\([^)]*\)|,)?\s+(?:who\s+)?(?:was|were|has\s+been|have\s+been|had\s+been|is|are|remains?)\s+(?:(?:being|also|again|still|\w+ly|currently|previously|later|first|in)\s+)*(?:{_DONE}|prison|custody|detention|jail|incommunicado|serving|missing|on\s+hunger)\b|\s+(?:is|was)\s+serving|(?:,[^,.;]{{2,60}},)?\s+(?:began|died|went\s+missing|disappeared|received\s+(?:\w+\s+)?years|escaped)\b|['’]s?\s+(?:arrest|detention|trial|sentence|imprisonment|release|disappearance|health|cell)\b"
    ),
    first_of_two=re.compile(
        r"(?:^|(?<![\w'-])[a-z][\w'-]*[,;:]?\s+|[(]\s*)([A-Z][\w'-]{2,})\s+and\s+$"
    ),
    counted=_counted,
    others=_OTHERS,
    entry=re.compile(
        r"(?:(?:(?:Full )?[Nn]ame|Person concerned|Subject|Case|[Pp]atient|[Cc]lient|[Pp]risoner|[Dd]etainee)(?: of [\w ]{3,30})?: |(?:Old|Young) )?(?:(?:Mr|Ms|Mrs|Dr|Prof)\.? )?"
    ),
    place_before=re.compile(
        r"\b(?:[Ii]n|[Aa]t|near|outside|around|via|(?:city|town|village|district|province|port|prison|region|island)\s+of|(?<!himself\s)into|(?:road|way|flight|bus|train|border|return|journey|trip)\s+(?:to|from))\s+(?:the\s+)?(?:[A-Z][\w'-]+\s+)?$|\b(?:news\s+(?:web)?(?:site|portal|outlet|agency)|newspaper|magazine|weekly|daily|website|outlet|broadcaster|station|channel|portal|blog|podcast|programme|newsletter|journal)\s+$"
    ),
    of_another=re.compile(
        r"\b(?:lawyers?|attorneys?|counsel|brothers?|sisters?|mother|father|wife|husband|sons?|daughters?|relatives?|family|friends?|colleagues?|cellmates?|inmates?|neighbours?|neighbors?|supporters?|close|partner|parents?)\s+(?:of|for|to)\s+(?:(?:Mr|Ms|Mrs|Dr)\.?\s+)?(?:[A-Z][\w'-]+\s+)?$"
    ),
    kin=KIN,
    article=re.compile(r"\b[Tt]he\s+$"),
    given=re.compile(
        r"\b(?:[Mm]y|[Oo]ur)\s+(?:dear\s+|own\s+|elder\s+|younger\s+|little\s+|beloved\s+|\w+-year-old\s+)*"
        r"(?:son|daughter|brother|sister|husband|wife|father|mother|child|boy|girl|nephew|niece|cousin|grandson|friend|colleague|comrade|client)"
        r",?\s+([A-Z][a-z]{2,})\b(?!\s+[A-Z])"
    ),
    ordinal=re.compile(
        r"\b[Tt]he\s+(first|second|third|fourth|fifth)(?:[- ]named)?\s+(?:applicant|accused|defendant|appellant|petitioner|author|complainant|prisoner|detainee|respondent)(?!['’]s?\s+(?:lawyer|counsel))\b"
    ),
    of_two=re.compile(
        r"\b[Tt]he\s+(?:(?P<former>former)|latter)(?=['’]s\b|[,.;]|\s+(?:was|is|has|had|told|said|also|remains?|remained|received|got|denied|testified|who|and|on|when)\b)"
    ),
    several_do=re.compile(
        r"(?:^|,\s+|^(?:On|In)\s[^,.;]{3,25}\s)(?:they|both(?:\s+of\s+them)?|all\s+(?:of\s+them|three|four|five)|the\s+(?:two|three|four|five|six|seven|eight|nine|ten|couple)(?:\s+[a-z]+)?)\s+(?:(?:also|later|then|reportedly|allegedly)\s+)?(?:was|were|are|have|had|remain|remained|appeared|received)\b",
        re.IGNORECASE,
    ),
    joined_by=re.compile(
        r"(?:[^.;]{0,40},\s+)?(?:he|she)\s[^.;]{3,80}\b(?:along\s+with|together\s+with|alongside)\s+(?:(?:his|her|a|the)\s+)?(?:[a-z-]+\s+){0,3}(?:,\s*)?$",
        re.IGNORECASE,
    ),
    in_order=lambda match: ("first", "second", "third", "fourth", "fifth").index(match[1]),
    sexes=SEXES,
    some_of=re.compile(
        r"\b(?:one|two|three|four|five|six|seven|eight|nine|some|several|many|most|half|part|\d+)\s+of\s+the(?:m\b(?!,?\s+including)|se\b|\s+(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b)",
        re.IGNORECASE,
    ),
    party_before=re.compile(
        r"\b(?:against|versus|v\.?|[Tt]he\s+(?:accused|defendants?|suspect|convict|patient|prisoner|detainee|appellant|applicant|petitioner)|(?:[Ii]n\s+the\s+matter|in\s+the\s+case|in\s+respect)\s+of|[Aa]ccused|[Dd]efendant|[Ss]uspect|[Pp]atient):?,?\s+(?:(?:Mr|Ms|Mrs|Dr)\.?\s+|the\s+(?:accused|defendant|suspect|citizen)\s+)?$"
    ),
    official_before=re.compile(
        r"\b(?:[Jj]udge|[Jj]ustice|[Mm]agistrate|[Pp]rosecutor|[Dd]irector(?:\s+[Gg]eneral)?|[Gg]overnor|[Ww]arden|[Rr]egistrar|[Cc]lerk),?\s+$"
    ),
    writes_of=re.compile(
        rf"\bI(?:['’]m|\s+am)\s+(?:[a-z-]+\s+)?(?:the|a|an)\s+(?:\w+\s+)?{_WRITES}\s+(?:of|for|to)\s+(?:(?:Mr|Ms|Mrs|Dr)\.?\s+)?$"
        rf"|\b(?:I|[Ww]e)\s+(?:am\s+writing|are\s+writing|write)\s+(?:to\s+you\s+)?(?:about|for|on\s+behalf\s+of|regarding|concerning)\s+(?:my|our)\s+(?:\w+\s+)?{_WRITES},?\s+(?:(?:Mr|Ms|Mrs|Dr)\.?\s+)?$"
        r"|\bI\s+(?:represent|act\s+for|defend)\s+(?:(?:Mr|Ms|Mrs|Dr)\.?\s+)?$"
    ),
    i_am=re.compile(r"\bI(?:['’]m|\s+am)\s+(?:(?:Mr|Ms|Mrs|Dr)\.?\s+)?$"),
    his_kin=re.compile(rf"['’]s?\s+(?:\w+\s+)?{_WRITES}\b"),
    self_named=re.compile(rf"\b(?:[Mm]y\s+name\s+is|I,)\s+({CAP}(?:\s+{CAP})+)"),
    of_writer=re.compile(
        r"\bI(?:\s+(?:was|am|had|have|been|also|then|too|myself|\w+ly))*\s*\x00|\x00I\b|\x00[^\x00]*\bme\b",
        re.IGNORECASE,
    ),
)
