"""How an English clause says by whom, where, and who acts."""

import re

from habeas.reading.en.lexicon import COUNTRY, DEMONYM, STATE_AGENT
from habeas.reading.passage_words import PassageWords


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_BY = re.compile(
    r"\bby\s+(?P<who>(?:(?:the|a|an|his|her|their|several|members\s+of|officers\s+of|agents\s+of|men\s+in)\s+)*[\w.'&-]+(?:\s+(?!(?:on|in|at|after|before|during|who|which|that|when|while|for|from|near|without|outside|with|since|under|as|to|because|following|and\s+(?:was|has|is|taken|his|her)|is|was|has|were)\b)[\w.'&-]+){0,9})"
)
_BY_NOT = re.compile(
    r"^(?:\d|the\s+end|force|then|that|law|mid|early|letter|video|telephone|phone|lawyers?\s+of\s+choice)",
    re.I,
)
_PLACE = re.compile(
    r"\b(?P<prep>in|at|near|outside|from|inside)\s+(?P<place>(?:(?:the|his|her|their|a|an)\s+)?(?:(?:capital|city|town|village|region|province|district|centre|center|prison|airport|port)\s+(?:of\s+)?)?(?:(?:[A-Z][\w.'-]*|No\.\s*\d+|\d+)(?:\s+(?:of\s+(?:the\s+)?|de\s+)?(?=[A-Z\d]))?)+(?:\s+(?:prison|jail|airport|colony|detention\s+cent(?:re|er)|police\s+station|street|hospital|region|province|district))?|(?:(?:his|her|their|a|the)\s+)(?:\w+\s+)?(?:cell|home|house|office|prison|hospital|apartment|car|police\s+station|court|airport|penal\s+colony)|prison|hospital|jail)"
)
_ORG_SUBJECT = re.compile(
    r"(?<!\w)(?P<who>(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)(?:[Tt]he\s+|[Aa]\s+|[Hh]is\s+|[Hh]er\s+|[Tt]heir\s+|[Mm]y\s+|[Oo]ur\s+)?(?:(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ss]everal)\s+)?(?:(?:(?:UN|United\s+Nations)\s+)?Special\s+Rapporteurs?\s+on\s+[\w' -]{3,90}?|[A-Z][\w.'&-]*|[a-z]+ly|prison|security|state|military|government|police|intelligence|local|court|district|plain-?clothes|armed|masked|family|lawyers?|special|federation|union|committee|crowd|supporters|authorities|officers|guards|agents|officials|prosecutors?|judges?|wife|husband|mother|father|sister|brother|son|daughter|relatives|ministry|service|organi[sz]ation|party|association|doctors?|experts?|prisons?|centre|center|forces|council|men)"
    r"(?:\s+(?:of|for|the|and|against|on|in)(?=\s+(?:[A-Z]|the\s+[A-Z]))|\s+[A-Z][\w.'&-]*|\s+(?:experts?|human\s+rights\s+experts?|independent\s+experts?|authorities|government|police|officers|guards|officials|agents|forces|service|services|court|prosecutors?|judges?|members|relatives|union|family|lawyers?|administration|ministry|security|of\s+the\s+former\s+president)|['’]s?\s+[Oo]ffice)*)"
    r"(?:\s+\([A-Z]+\)|\*+)?\s*(?:,[^,]{2,60},)?\s*(?:(?:who|which)\s+)?(?:(?:has|have|had|is|are|was|were|did|does|once|again|also|now|then|repeatedly|today|strongly|wrongfully|unjustly|therefore|further|(?!(?:family|nearly|roughly|approximately)\b)\w+ly|on\s+\d.{3,15}\d{4}|still|hereby|continues?|continued|has\s+been|not|sent|to)\s+)*$"
)
_PASSIVE = re.compile(
    r"\b(?:was|were|been|being|is|are|be|got|remains?|remained)\s+(?:\w+\s+){0,2}?(?!being)\w+(?:ed|en|ld|pt|wn|ght|nt|ut|ot|ung)\b",
    re.IGNORECASE,
)
_FEW = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)"
_PARTICIPLE = r"(?:[Aa]rrested|[Dd]etained|[Ii]mprisoned|[Jj]ailed|[Ss]entenced|[Cc]onvicted|[Rr]eleased|[Cc]harged|[Bb]orn|[Hh]eld|[Tt]aken|[Ss]eized|[Aa]bducted|[Kk]idnapped|[Pp]ardoned)"
_ACTS = r"(?:is|are|was|were|has|have|had|does|did|will|can|could|said|told|wrote|wishes|says?|writes?|calls?|urges?|asks?|demands?|requests?|appeals?|expresses|condemns?|welcomes?|notes?|reports?|states?|believes?|fears?|works?|supports?|campaigns?|joins?|deplores?|regrets?|reminds?|considers?|insists?|stands?|remains?|documents?|publishes|represents?|defends?|monitors?|protests?|renews?|reiterates?|repeats?|thanks?|invites?|learns?|knows?|understands?|hopes?|wants?|warns?|announces?|confirms?|declares?|continues?|receives?|visits?|informs?|tells?|shares?|objects?|opposes?|[a-z]+ed)"
_OCCASION = r"\b(?:over|in\s+connection\s+with|in\s+relation\s+to|relating\s+to|because\s+of)\s+(?:(?:an?|the|his|her|their|its)\s+)?(?:[\w'-]+\s+){0,4}?(?:protests?|demonstrations?|rall(?:y|ies)|march(?:es)?|strikes?|blockades?|sit-ins?|gatherings?|vigils?|riots?|meetings?|articles?|posts?|speech(?:es)?|interviews?|events?|incidents?)\b[^,;.]{0,40}?\b(?:on|of)\s+\d{1,2}\s+[A-Z]\w+(?:\s+\d{4})?"
_ADVERB = r"(?!(?:family|nearly|roughly|approximately)\b)\w+ly"


def _place(match: re.Match[str]) -> str:
    place = " ".join(match["place"].split()).rstrip(".")
    return re.sub(r"^(?:the|The)\s+", "", place) if match["prep"] in ("in", "from") else place


WORDS = PassageWords(
    by=_BY,
    by_not=_BY_NOT,
    place=_PLACE,
    place_name=_place,
    subject=_ORG_SUBJECT,
    passive=_PASSIVE,
    trailing_verb=re.compile(r"\s+(?:has|have|had|is|are)$"),
    pronoun_subject=re.compile(
        rf"\b(?P<who>it|they|we|I)\s+(?:(?:has|have|had|also|again|{_ADVERB}|once)\s+)*$",
        re.IGNORECASE,
    ),
    visits=re.compile(
        r"(?:who )?\b(?:visited|met(?: with)?|saw|examined|came to see|spoke (?:to|with))\b"
    ),
    saw=re.compile(
        r"(?:\band|,|\bwho)\s+(?:(?:he|she|they)\s+)?(?:saw|observed|noticed|noted|found)\s+(?:that\s+)?(?:(?:he|she|they|Mr|Ms|Mrs)\b[^,;]{0,25})?$"
    ),
    nobody=frozenset(
        (
            "",
            "we",
            "i",
            "us",
            "our",
            "my",
            "please",
            "kindly",
            "nobody",
            "no one",
            "neither",
            "none",
        )
    ),
    pronouns=frozenset(("it", "they", "which", "who", "he", "she")),
    no_actor=_words(
        "The A He She They His Her Their This That There Who Mr Ms Mrs Dr In On At For From With After Before Since During When While As If But And You Please Kindly"
    ),
    is_people=lambda word: word.casefold().rstrip("s") in DEMONYM,
    countries=COUNTRY,
    actor=re.compile(
        rf"{STATE_AGENT}|[A-Z]|family|wife|lawyer|mother|father|sister|brother|relatives|doctor|union|federation|party|organi|experts?|husband|daughter|son\b"
    ),
    carried=re.compile(
        r".{0,6}?\b(?:who|which)\s+(?:also\s+)?(?:found|convicted|acquitted|ordered|sentenced|handed|gave|remanded|upheld|rejected)\b|.{0,6}?\band\s+(?:then\s+|later\s+|also\s+)?(?:was\s+|were\s+)?(?:sentenced|charged|released|freed|taken|transferred|placed|remanded|beaten|tortured|fined|held|detained|gave|took|moved|brought|questioned|interrogated|convicted|acquitted|given|driven|let|examined|prescribed|operated|kicked|punched|stripped|blindfolded|handcuffed|struck|forced|subjected|ordered|found|returned|placed|put|led|escorted|drove|dragged|marched|carried|bundled|threw|kept|denied|refused|dismissed|extended|saw|observed|noticed|noted)\b"
    ),
    on_which=re.compile(r",?\s*(?:when|on\s+which|the\s+day(?:\s+that|\s+when)?)\s"),
    to_date=re.compile(r"until|to date", re.IGNORECASE),
    one_of_several=re.compile(
        rf"\b(?:(?:to|of|for|serv\w+|him|her|them)\s+{_FEW}\s+to|{_FEW}\s+(?:and|or))\s+$",
        re.IGNORECASE,
    ),
    in_turn=re.compile(r"\brespectively\b", re.IGNORECASE),
    name_ends=re.compile(
        r"(?:Court|Tribunal|Police|Service|Committee|Department|Prosecutor(?:'s\s+Office)?|Judge|Directorate|Administration|Ministry)(?:\s+of\s+(?:[A-Z][\w'-]*)(?:\s+[A-Z][\w'-]*)*)?\b"
    ),
    name_acts=re.compile(
        rf"(?P<name>[A-Z][\w'’&.-]*(?:\s+(?:(?:of|for|the|and|without|to|on|in|by|against)\s+){{0,2}}[A-Z][\w'’&.-]*)+)"
        rf"(?:\s+\([A-Z]+\))?(?:,\s+(?:an?|the|which|who|whose|based|in|of)\b[^;,]*(?:,[^;,]*)?,)?\s+(?:(?:also|again|both|now|{_ADVERB})\s+)*{_ACTS}\b"
    ),
    besides=re.compile(
        rf"{_OCCASION}|,\s+(?:(?:first|previously|later|who)\s+)?{_PARTICIPLE}\s[^,;]*(?=,)|^{_PARTICIPLE}\s[^,;]*(?=,)|,\s+(?:an?|the)\s+[^,;]*?\b(?:that|which|who)\s[^,;]*"
        r"|^[^;]*?\bhunger[- ]strike\b[^;,]{0,60}?(?=,?\s+(?:in\s+protest|to\s+protest|because|over|against|demanding|after|at)\b)"
        r"|^(?:(?:In\s+(?:reply|response|answer)|With\s+(?:reference|regard|respect)|Referring|We\s+refer|Further|Pursuant|Subsequent)\s+to|Regarding|Concerning|Following|Having\s+(?:examined|considered|received|studied|read)|Thank\s+you\s+for)\s+(?:your|the|our|an?)\s+(?:[\w-]+\s+){0,2}?(?:letters?|appeals?|calls?|requests?|communications?|enquir\w+|inquir\w+|petitions?|complaints?)\b[^;]{0,90}?\b(?:of|dated)\s+\d{1,2}\s+[A-Z]\w+(?:\s+\d{4})?"
    ),
    born=re.compile(r"\bborn\s+(?:(?:on|in)\s+)?$", re.IGNORECASE),
    court_sat=re.compile(
        r"\b(?:guilty|convict(?:ed|s)|verdict|pronounced (?:its|the|his|her))\b"
        r"|\b(?:observers?|monitors?|diplomats?|journalists?|delegates?|representatives?|we|I)\b[^.;]*\b(?:present|attended|observed|monitored|watched|followed|in court)\b[^.;]*\b(?:court|hearing|trial|tribunal|verdict)s?\b",
        re.IGNORECASE,
    ),
    another_day=re.compile(
        r"\b(?:appeal\w*|upheld|cassation|later|earlier|previously|afterwards|since|before|already|meanwhile|next|then|had been|acquitted|last|years? (?:ago|before)|will|would)\b",
        re.IGNORECASE,
    ),
)
