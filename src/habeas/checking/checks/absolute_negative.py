"""An absolute negative about care, visits or the like, without its date and without saying how far one knows."""

import re
from collections.abc import Iterator

from habeas.checking.about import is_of_this_case, refers_to_the_person
from habeas.checking.asking import asks
from habeas.checking.days.dates import dates_in
from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look, Said
from habeas.checking.telling.voices import names_a_voice
from habeas.core.prose import say_day, whole
from habeas.standards import instruments_named

CODE = "absolute-negative"
EXAMPLE = (
    "She has received no medical care of any kind.",
    "To our knowledge she had received no medical care as of 14 May 2024.",
)
_MATTER = r"(?:(?:medical|health) (?:care|attention|help|treatment|assistance)|care|neurological|treatment|treat(?:ed|ing|s)?|cared for|helped|attended to|look(?:ed)? after|bandag\w+|doctors?|relatives?|sisters?|brothers?|mother|father|wife|husband|medics?|medical (?:professional|personnel|staff|worker|examination|check|visit)s?|questioned|look\w* (?:at|into)|investigat\w+|inquir\w+|held to account|nurses?|medicines?|medication|drugs|examin\w+|seen by|see (?:him|her|them)|(?:come |been )?near (?:him|her|them)|lawyers?|counsel|visits?|visitors?|famil\w+|contact|access|food|specialists?|hospital|physicians?|surgeons?|dentists?|\w+ologists?|hygiene|exercise|letters|calls)"
_ABSOLUTE = re.compile(
    rf"\b(?:no|not|nothing|without)\b[^.;]{{0,60}}?\b(?:of any (?:kind|sort|description)|whatsoever|whatever|at all|ever|of whatever kind|in any form)\b"
    rf"|\bof any (?:kind|sort|description)\b[^.;]{{0,40}}?\b(?:withheld|refused|denied|kept from)\b|\bnot (?:\w+ ){{0,2}}a single\b"
    r"|\b(?:in|during|for) (?:all (?:this|that|these|those)|the whole|the entire) (?:of )?(?:the |this |that )?(?:time|while|weeks|months|years|period)\b[^.;]{0,20}?\b(?:no|not|nobody|nothing|none)\b|\b(?:all this while|throughout(?: (?:his|her|this|that|the|these|those) \w+)?)\b[^.;]{0,20}?\b(?:no|not|nobody|nothing|none)\b"
    rf"|\b(?:never|at no (?:time|point)|not once|not a single|not one|nobody(?! (?:but|except|other than))(?: has)?(?: ever)?|no ?one(?! (?:but|except|other than))(?: has)?(?: ever)?|none (?:of(?! (?:us|our)\b)|whatsoever|at all)|not any|without any|zero(?! tolerance)|(?:wholly|entirely|completely|totally|utterly|altogether) (?:lacking|absent|missing|withheld|unknown|unavailable|out of (?:her|his|their) reach)|(?:no\w*|none) whatever|(?:completely|totally|utterly|entirely|wholly|altogether) (?:deprived|denied|without|cut off|shut out|ignored)|(?:kept|shut|cut|turned|sent) (?:out|off|away|back) (?:completely|totally|utterly|entirely|wholly|altogether))\b"
    rf"|\b(?:all|every|any)(?: kind of| sort of| form of)? {_MATTER}\b[^.;]{{0,20}}?\b(?:was|were|is|has been|have been) (?:refused|denied|withheld)|\b(?:refused|denied|deprived of|stripped of) (?:all|every|any)\b|\b(?:always|invariably|every (?:single )?time|each time|consistently|systematically|constantly|perpetually) (?:been )?(?:refused|denied|ignored|turned (?:down|away)|rejected|withheld|brushed aside)\b|\b(?:refused|denied|ignored|turned (?:down|away)|rejected|withheld)\b[^.;]{{0,20}}\b(?:always|invariably|every (?:single )?time|each time|without exception)\b|\b(?:does|do|did) not exist\b|\b(?:is|are|was|were) (?:non-?existent|unheard of|out of the question|nowhere to be (?:seen|found))\b|\bno such thing as\b|\bnothing (?:is|was|has been) (?:being )?done\b",
    re.IGNORECASE,
)
_OF_WORDS = re.compile(r"\s*[“\"'‘«·]")
"""What follows of a word that is not to be used: please write “found”, never “proved”."""
_NEVER_ANSWERED = re.compile(r"\b(?:nobody|no ?one|never|not once)\b[^.;]{0,40}?\b(?:(?:ever|once) (?:answered|replied|responded)\b|(?:answered|replied|responded)\b[^.;]{0,20}?\b(?:any(?:one|body|thing)|at all)\b)", re.IGNORECASE)  # fmt: skip
_OF = re.compile(rf"\b{_MATTER}\b", re.IGNORECASE)
_SCOPE = re.compile(
    r"\b(?:to (?:the|our|my|its|his|her) (?:best )?knowledge|(?:as|so) far as|known to|is (?:not )?known|knows? of|aware of|could learn|could establish|have learn(?:t|ed)|we have no (?:information|record))\b",
    re.IGNORECASE,
)
_NOW = re.compile(
    r"\b(?:yet|so far|to date|until now|to this day|as of (?:today|now)|at the date of this \w+|at (?:this|the present) (?:date|time)|at the time of writing)\b",
    re.IGNORECASE,
)
_WHERE_HELD = re.compile(r"\b(?:kn[eo]ws?|known|told|informed|learn\w*|sa(?:y|ys|id)|aware)\b[^.;]{0,30}\b(?:where|whereabouts)\b", re.IGNORECASE)  # fmt: skip
_IS_SO = re.compile(r"\b(?:is|are|do|does|need|needs|want|wants)\b", re.IGNORECASE)
_WAS = re.compile(r"\b(?:has|have|had|was|were|been|did|\w{3,}ed|came|remains?)\b", re.IGNORECASE)
_OF_OURS = re.compile(
    r"\b(?:I|we) \w+ (?:for|to|with|of|on behalf of) (?:nobody|no ?one|none)\b|\b(?:I|we) (?:\w+ )?(?:have |had )?(?:never|not once)\b|\b(?:none|not one|neither|nobody|no ?one) (?:of|in|at|among|from) (?:us|our|my|the (?:undersigned|authors|signatories|writers))\b|\b(?:nobody|no ?one|none|never) (?:\w+ )?would\b|\bwould (?:never|not)\b|\bnever (?:\w+ )?(?:received|accepted|taken|asked for) (?:any )?(?:funds|money|donations|a (?:penny|cent))\b|\b(?:nobody|no ?one|none|never) (?:has |have |had )?(?:\w+ )?(?:(?:told|informed|answered|shown|contacted|written to|spoken to) (?:us|me)|tried to|asked)\b|\bI do not (?:think|believe) that any\b|\b(?:from|with) (?:nobody|no ?one|none) else\b|\b(?:our|my|a|that|this|it|letter|draft)(?: letter| draft| text)? was never (?:\w+ )?(?:sent|posted|published|printed|finished|written)\b",
    re.IGNORECASE,
)
_NOBODY_ELSE = re.compile(r"\band (?:nobody|no ?one|none) else\b|\bas (?:\w+ )?as (?:\w+ ){1,3}and (?:nobody|no ?one)\b", re.IGNORECASE)  # fmt: skip
_SPEAKER = re.compile(r"\b(?:(?:his|her|their|the|a) )?(?:relatives?|sisters?|brothers?|mother|father|wife|husband|famil\w+|lawyers?|counsel|doctors?|visitors?)(?:, [A-Z][^,.;]{2,40},)? (?:also |then |later |has |have )*(?:says?|said|tells?|told|writes?|wrote|adds?|added|reports?|reported)\b|\b(?:according to|by the word of) (?:his|her|their|the) \w+", re.IGNORECASE)  # fmt: skip
"""Who tells it, which is not what it is of."""
_OFFICIALS_DENY = re.compile(r"\b(?:authorit(?:y|ies)|government|ministry|minister|department|service|directorate|administration|prosecutor\w*|police)\b[^.;]{0,40}?\b(?:says?|said|wrote|writes|claim(?:s|ed)|maintain(?:s|ed)|insist(?:s|ed)|told|stat(?:es|ed)|den(?:y|ies|ied)|assur(?:es|ed))\b[^.;]{0,25}$", re.IGNORECASE)  # fmt: skip
_TO_DO = re.compile(r"\b(?:nobody|no ?one) to \w+", re.IGNORECASE)
_CANNOT_SAY = re.compile(r"(?:nobody|no ?one|none of them) (?:\w+ )?(?:can|could|was able to|is able to) (?:\w+ )?(?:say|tell|explain|know)\b", re.IGNORECASE)  # fmt: skip
_APART = re.compile(r";|,? (?:although|though|even though|whereas|despite|in spite of)\b", re.IGNORECASE)  # fmt: skip
_BRACKETS = re.compile(r"\([^()]*\)")
_MAY_SAY = re.compile(r"\b(?:you|we|one|readers|they) (?:may|might|can|could|should|must) (?:\w+ )?(?:add|say|write|mention|note|stress|point out|tell \w+|recall|explain) (?:\w+ )?that\b|\bplease (?:\w+ )?(?:add|say|write|mention|note|stress|point out|tell \w+) that\b", re.IGNORECASE)  # fmt: skip
"""What readers are to say, which is said all the same."""
_NOT_SO = re.compile(r"\b(?:answer\w*|repl(?:y|ied|ies)|respon\w+|should|must|(?-i:may)|shall|cease|unless|ask\w*|demand\w*|call\w* on|urge\w*|will)\b", re.IGNORECASE)  # fmt: skip


def find(look: Look) -> Iterator[Finding]:
    """Each such negative that lacks its date, or both a source and the scope of what is known."""
    for said in look.said:
        match = _ABSOLUTE.search(said.text)
        if match is None or said.is_heading or _OF_WORDS.match(said.text, match.end()):
            continue
        if _NEVER_ANSWERED.search(said.text) is None and (
            not _is_of_care(said.text) or _is_left_alone(look, said, match)
        ):
            continue
        if _is_known_as_of(_part(said.text, match)):
            continue
        start = said.start + match.start()
        yield look.finding(
            CODE, start, start + len(match[0]),
            whole("An absolute negative: say as at which day, and to whose knowledge."),
            severity=Severity.WARNING,
            suggestion=f"to our knowledge, as of {say_day(look.as_of)}",
        )  # fmt: skip


def _is_of_care(text: str) -> bool:
    """Whether it is of care, visits or the like: a mother who says something is none."""
    return _OF.search(_SPEAKER.sub(" ", text)) is not None


def _is_a_title(text: str) -> bool:
    """Whether it is a title that says what is wanting, of which no verb says that it is so: "and nobody to ask"."""
    return text[-1:] not in (*".!?:",) and _TO_DO.search(text) is not None and not _WAS.search(text)


def _part(text: str, match: re.Match[str]) -> str:
    """The part that holds the words, without what is conceded beside it or stands in brackets before."""
    first = max((e.end() for e in _APART.finditer(text, 0, match.start())), default=0)
    last = _APART.search(text, match.end())
    before = _BRACKETS.sub(" ", text[first : match.start()])
    return before + text[match.start() : last.start() if last else None]


def _is_known_as_of(text: str) -> bool:
    """Whether it says how far one knows, or whose word it is, and as of when."""
    is_known = _SCOPE.search(text) is not None or names_a_voice(text)
    return is_known and bool(dates_in(text) or _NOW.search(text))


def _is_left_alone(look: Look, said: Said, match: re.Match[str]) -> bool:
    return (
        _is_of_an_answer(said.text, match)
        or _is_a_title(said.text)
        or _OFFICIALS_DENY.search(said.text, 0, match.start()) is not None
        or _CANNOT_SAY.match(said.text, match.start()) is not None
        or _is_general(look, said)
        or (bool(instruments_named(said.text)) and not refers_to_the_person(look, said.text))
        or _OF_OURS.search(said.text) is not None
        or (asks(said.text) is not None and _NOBODY_ELSE.search(said.text) is not None)
        or _WHERE_HELD.search(said.text, match.start()) is not None
    )


def _is_general(look: Look, said: Said) -> bool:
    """Whether it says what is so, of nobody in particular: "there are never enough doctors"."""
    return (
        not is_of_this_case(look, said)
        and _IS_SO.search(said.text) is not None
        and _WAS.search(said.text) is None
    )


def _is_of_an_answer(text: str, match: re.Match[str]) -> bool:
    """Whether it is about an answer, or about what is asked for."""
    edge = _APART.search(text, match.end())
    last = min(match.end() + 40, edge.start() if edge else len(text))
    near = _MAY_SAY.sub(" ", text[max(0, match.start() - 60) : last])
    return _NOT_SO.search(near) is not None
