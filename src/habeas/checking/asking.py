"""Sentences that ask: the verbs of asking, and whether an office or a body is asked."""

import re

from habeas.checking.kept import of_the_text
from habeas.checking.look import Look, Said
from habeas.checking.passages import names_of_authors, same
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.demand import Demand

_NO_NOUN = "".join(f"(?<!{w} )" for w in ("a", "an", "the", "this", "that", "our", "its", "his", "her", "their", "my", "your", "simple", "same", "of", "such", "each", "two", "three", "four", "five", "six", "new", "further", "more", "following", "these", "those", "no"))  # fmt: skip
_WISHES = rf"calls?(?: once (?:again|more)| again)? (?:up)?on\b(?! \d)|{_NO_NOUN}(?:calls|we call) for|calling (?:up)?on|calling for|urg(?:es?|ing)|{_NO_NOUN}(?:demand|request)(?:s|ing)?|(?<!what to )(?<!shall )(?<!will )ask(?:s|ing)?(?! (?:whether|why|when|where|how|what|who|if|ourselves|themselves|questions)\b)(?! (?:(?! to\b)[^.;,]){{1,60}}? (?:what|whether|why|how)\b)|{_NO_NOUN}appeal(?:s|ing)? (?:to|for)|insist(?:s|ing)?|implor(?:es?|ing)|beg(?:s|ging)?|plead(?:s|ing)?|beseech(?:es)?|entreats?|exhorts?|{_NO_NOUN}petitions? (?:the|you|for)|(?<!to )(?:we|I) want (?:her|him|them|you|the \w+ (?:to|freed|out|released))|looks? to you"
_POLITE = r"please(?! (?:do not|don['’]t|note|cite|find|see|keep|contact|be|quote|refer|credit|use)\b)|(?:would|should) be (?:\w+ )?(?:grateful|obliged|glad|thankful)|would (?:\w+ )?(?:appreciate|welcome)|kindly"
_IS_ASKED = r"(?:is|are) (?:\w+ )?(?:asked|requested|urged|called upon|invited)|it is (?:\w+ )?(?:demanded|requested) that"
_OUGHT = r"(?:must|should|needs? to|has to|have to|ought to|shall)(?: (?:now|at last|immediately|urgently|finally|also|therefore))? be\b(?! (?:noted|remembered|recalled|added|stressed|said|clear|read|borne))"
_TIME = r"it is (?:high time|imperative|essential|vital|urgent) (?:that|to|for)|the time has come"
_ORDERS = r"(?<=[:!?] )(?:(?:Free|Release|[Ll]et|Allow|Give|Bring|Save|Send|Restore|Grant|Stop|End|Admit|Transfer|Move) (?:him|her|them|us|the|an?|his|their|all|this|[A-Z]\w+)\b)"
_ASKS = re.compile(
    rf"(?i:\b(?:{_WISHES}|{_POLITE}|{_IS_ASKED}|{_OUGHT}|{_TIME})\b)|{_ORDERS}",
)
_OFFICE = r"(?:ministers?|ministry|prosecutors?|presidents?|directors?|governors?|judges?|courts?|ombudsman|ombudsperson|commissioner|commission|parliament|embass\w+|ambassadors?|chiefs?|heads?|secretary|service|department|directorate|committee|council|mission|board|bureau|agency|chancellor|consul\w*|rapporteurs?|speaker|warden|attorney|administration|office)"
_OBJECT = re.compile(rf"\b{_OFFICE}\b", re.IGNORECASE)
_STATE = re.compile(r"\b(?:governments?|authorit\w+)\b", re.IGNORECASE)
_ACTS = re.compile(
    rf"\b(?:{_OFFICE}|governments?|authorit\w+)\b[^.;:]{{0,60}}?\b(?:must|should|needs? to|ha(?:s|ve) to|ought to|(?:is|are) (?:\w+ )?(?:asked|requested|urged|called upon))\b(?! be\b)",
    re.IGNORECASE,
)
_TO_ACT = re.compile(
    rf"^\W*(?:The|Our|This) (?:[A-Z]\w+ )*(?i:{_OFFICE})\b[^.;:,]{{0,60}}? (?:must|should|needs? to|ha(?:s|ve) to|ought to) (?!be\b|have\b|know\b|be able\b)[a-z]+"
)
_SOMEBODY_IS = re.compile(
    r"\b(?:the|our|all) [\w ]{3,40} (?:is|are) (?:\w+ )?(?:asked|requested|called upon|invited) to\b", re.IGNORECASE
)  # fmt: skip
_WRITE = re.compile(
    rf"\b(?:e-?mail|ring|phone|telephone|fax|contact|write) (?:the |your |our )(?:\w+ ){{0,3}}?{_OFFICE}\b|\b(?:writ(?:e|es|ing)|letters?|appeals?|messages?|e-?mails?|cards?|faxe?s?|send|sent|address(?:ed)?|contact|petitions?|copies|call(?! (?:up)?on\b)|(?:put|raise|take) (?:it|this|them|the \w+|(?:his|her) case)(?: up)?)\b[^.;:]{{0,40}}?\b(?:to|at|with) (?:the |your |his |her |our |an? )?[^.;:]{{0,60}}?\b{_OFFICE}\b",
    re.IGNORECASE,
)
_WRITE_TO_STATE = re.compile(r"\b(?:writ(?:e|ing)|send(?:ing)? (?:\w+ ){0,3}(?:letters?|messages?|appeals?|cards?)) (?:\w+ ){0,6}?to (?:the )?(?:\w+ )?(?:governments?|authorit\w+)\b", re.IGNORECASE)  # fmt: skip
_TO_A_STATE = re.compile(r"\b(?:goes|go|(?:is|are) (?:addressed|put)|writes?|sends?|wrote|writing|sending|lines|letters?|cards?)\b[^.;:]*?\bto (?:the )?(?:\w+ )?(?:governments?|authorit\w+)\b", re.IGNORECASE)  # fmt: skip
_LETTER_TO = re.compile(r"\b[Ll]etters? to (?:the |Mr\.? |Mrs\.? |Ms\.? |Dr )?[A-Z][\w’'-]+")
_BY_OTHERS = re.compile(r"^\W*(?:his|her|their) [\w’' ]{3,40}? (?:calls?|demands?|asks?|urges?|requests?|wants?)\b", re.IGNORECASE)  # fmt: skip
_RETOLD = re.compile(
    r"\b(?:wrote|written|sent|spoke|said|told|called|asked)\b[^.;]*\b(?:asking|urging|demanding|requesting|calling|to (?:ask|urge|demand|request))\b",
    re.IGNORECASE,
)
_MEANT = re.compile(r"\s*(?:(?:write|send (?:\w+ ){1,3}|appeal|speak|turn) ?to )?(?:him|her|them|it)\b", re.IGNORECASE)  # fmt: skip
_OURS = re.compile(r"\b(?:[Ww]e|[Oo]urs?|us|I|[Mm]y)\b")
_AGAIN = re.compile(r"\b(?:repeat|renew|reiterate|maintain|stand by)\w* (?:our|its|the|this|that) (?:request|demand|appeal|call|plea)s?\b", re.IGNORECASE)  # fmt: skip
_TO_THE_STATE = re.compile(r"\b(?:request|demand|appeal|call|plea)s?\b[^.;:]{0,30}? to (?:the )?[^.;:]{0,40}?\b(?:governments?|authorit\w+)\b", re.IGNORECASE)  # fmt: skip
# What a rule asks is told: "article 12 asks for …".
_BY_A_RULE = re.compile(
    r"\b(?i:articles?|rules?|principles?|paragraphs?|sections?|conventions?|covenant|declaration|constitution|code|law)(?: \d[\d(), a-z]*?)?(?: (?:of|on|for|to|against) (?:the )?(?:[A-Z][\w’'-]+(?: (?:of|on|for|and|the|against|in))* ?)+)?,? (?:also |itself |only )?$"
)
_REACH, _LINES = 90, 3


@of_the_text
def asks(text: str) -> re.Match[str] | None:
    """The verb with which the author asks; what others ask is told, not asked."""
    found = (m for m in _ASKS.finditer(text) if not _BY_A_RULE.search(text[: m.start()]))
    return None if _BY_OTHERS.search(text) else next(found, None)


def retells(text: str) -> bool:
    """Whether a sentence only tells what was asked before: "it wrote to the ministry, urging it to act"."""
    return _RETOLD.search(text) is not None and asks(_RETOLD.sub(" ", text)) is None


def asks_for_another(look: Look, said: Said) -> bool:
    """Whether who asks is somebody of the file of whom the author only tells: "The Network asks the government"."""
    match = asks(said.text)
    subject = said.text[: match.start()] if match else ""
    if _OURS.search(subject):
        return False
    held = look.casefile.of_kind(AppealMade, Demand)
    actors = {actor for h in held for c in h.claims if (actor := c.fact.stated("actor"))}
    named = [a for a in actors if subject.strip().endswith(a.split()[-1])]
    is_own = any(same(a) in names_of_authors(look) for a in named)
    return bool(named) and not is_own and any(_OURS.search(s.text) for s in look.said)


def asked_of(text: str) -> str:
    """The words after the verb of asking, up to what is asked."""
    match = asks(text)
    return "" if match is None else text[match.end() : match.end() + _REACH].partition(" to ")[0]


def asks_an_office(said: Said) -> bool:
    """Whether the sentence asks an office: as the object of the verb, as who must act, or as who is written to."""
    text = said.text
    return bool(
        _OBJECT.search(asked_of(text))
        or _ACTS.search(text)
        or _SOMEBODY_IS.search(text)
        or _WRITE.search(text)
        or _TO_THE_STATE.search(text)
    )


def is_to_act(said: Said) -> bool:
    """Whether it says what an office should do, of no general rule: "The Minister of Justice should release her"."""
    match = _TO_ACT.search(said.text)
    return match is not None and "?" not in said.text


def asks_the_state(said: Said) -> bool:
    """Whether the sentence asks the government as a whole."""
    return bool(_STATE.search(asked_of(said.text)) or _WRITE_TO_STATE.search(said.text))


def means_the_state(look: Look, said: Said) -> bool:
    """Whether a pronoun asks the government to which readers are to write: "write to the government … ask it to …"."""
    place, match = look.said.index(said), asks(said.text)
    own = said.text[: match.start()] if match else ""
    before = " ".join((*(s.text for s in look.said[max(0, place - _LINES) : place]), own))
    return bool(match and _MEANT.match(said.text, match.end()) and _TO_A_STATE.search(before))


def names_an_office(look: Look, said: Said) -> bool:
    """Whether this sentence or the one before tells of an office, which a pronoun then asks."""
    place, match = look.said.index(said), asks(said.text)
    own = said.text[: match.start()] if match else ""
    told = (s.text for s in look.said[:place] if s.paragraph == said.paragraph)
    before = f"{look.said[place - 1].text if place else ''} {' '.join(told)} {own}"
    means = _MEANT.match(said.text, match.end()) if match else None
    return _LETTER_TO.search(own) is not None or bool(
        (means or _AGAIN.search(said.text)) and _OBJECT.search(before)
    )
