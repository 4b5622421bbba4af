"""A statement called certain, established or confirmed that the file has by somebody's word alone."""

import re
from collections.abc import Iterator

from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look
from habeas.checking.passages import everything, same
from habeas.checking.telling.voices import Told, only_told, sentence_before
from habeas.core.prose import whole

CODE = "attribution-strengthened"
EXAMPLE = (
    "It is a proven fact that she was beaten.",
    "According to her sister, she was beaten.",
)
_SURE = (
    r"(?:established|prove[nd]|confirmed|documented|verified|shown|demonstrated|witnessed|(?<!made )known|certain|sure|clear|evident|obvious|apparent to all|plain|manifest|patent|self-evident"
    r"|undisputed|undeniable|indisputable|incontestable|incontrovertible|irrefutable|unquestionable|unmistakable|unimpeachable|unassailable|conclusive|definite|definitive|authenticated|attested|beyond \w+|a (?:\w+ )?(?:fact|certainty|reality|truth)|fact|settled|official|true|substantiated|ascertained|a matter of (?:\w+ )?(?:record|fact|knowledge)|checked|recogni[sz]ed|acknowledged|accepted|agreed|admitted|undoubted|real|genuine|exposed|revealed)"
)
_CERTAIN = re.compile(
    rf"\b(?:has|have|had|is|was|been|being|are|were|it is|stands|remains|made|now|as|becomes?|became)\s+(?:(?:now|clearly|well|fully|thus|been|by now|already|all too|perfectly|quite|absolutely|abundantly|sufficiently|amply|independently|reliably|thoroughly|meanwhile|therefore|since|long|generally|widely|universally|commonly|everywhere|an?|the)\s+){{0,3}}{_SURE}\b"
    r"|\b(?:proven|established|undisputed|undeniable|plain|simple|hard|known|confirmed|verified|documented|sad|brutal|bare|stark|certain|clear|incontrovertible|irrefutable|indisputable)\s+(?:facts?|truth|evidence|proof|case|knowledge|incidents?|instances?|reality)\b|\b(?:the |a |in )fact(?:s? (?:is|are|remains?)| that|,)|\bfacts? (?:is|are) (?:clear|that)|\bas a matter of fact|\b(?:the )?fact that\b"
    r"|\bbeyond (?:\w+ ){0,2}(?:doubt|question|dispute|argument|contestation)|\b(?:no|without|any|little|not a|all|leaves? no|beyond a) (?:room for |shadow of |longer )?(?:\w+ )?(?:doubt|question|uncertainty)\b|\bun(?:doubtedly|deniabl[ey]|questionabl[ey]|mistakabl[ey]|arguabl[ey]|impeachable|contested|disputed)|\bin(?:disputabl[ey]|contestabl[ey]|controvertibl[ey]|dubitabl[ey])|\birrefutabl[ey]|\bdemonstrabl[ey]|\bverifiabl[ey]|\bconclusive(?:ly)?"
    r"|\b(?:evidently|obviously|clearly|plainly|certainly|surely|definitely|truly|really|actually|assuredly|doubtless|manifestly|patently|provably|unmistakably|indeed|of course|factually)\b|\bas every(?:body|one) knows|\b(?:every(?:body|one)|we (?:all )?|the (?:whole )?world|people|all of us) (?:now )?knows?\b|\bown eyes|\bevidence (?:shows|proves|that|is)|\bit is (?:well )?known|\bwith (?:\w+ )?certainty|\bfor (?:certain|sure|a fact)"
    r"|\b(?:we|I) (?:are|am) (?:\w+ )?(?:sure|certain|convinced|positive|satisfied|in no doubt)|\bthe truth (?:is|of)|\b(?:common|public|general) knowledge|\b(?:not|no longer|beyond|hardly|cannot be|can no longer be|is not) (?:in|open to|subject to|a matter of|seriously|reasonably)? ?(?:dispute[d]?|doubt(?:ed)?|question(?:ed)?|contested|denied|conjecture|rumou?r|hearsay|allegation|opinion)|\b(?:nobody|no one|none) (?:\w+ ){0,2}(?:disput\w+|doubt\w*|question\w*|contest\w*|den(?:y|ies|ied))"
    r"|\bwitness(?:ed|es)\b|\binvestigations? (?:has|have)? ?show\w*|\b(?:come|came|brought) to light\b|\b(?:it|this|that|what)\b[^.;]{0,40}\b(?:emerged|transpired|turned out)\b|\b(?:sister|brother|wife|husband|mother|father|famil\w+|relatives?|lawyers?|counsel|friends?|cell-?mates?|visitors?|doctors?|we|who|she|he|they|I|secretary|observer|society|union|network|federation|league|committee|investigation|inquiry|research|report)\b[^.;,]{0,50}?\b(?:confirm(?:s|ed)|prove[sdn]?|establish(?:es|ed)|reveal(?:s|ed)|demonstrat(?:es|ed)|show(?:s|ed) (?:that|how)|document(?:s|ed)|verif(?:ies|ied)|substantiat(?:es|ed)|uncover(?:s|ed)|expos(?:es|ed)|disclos(?:es|ed)|discover(?:s|ed)|ascertain(?:s|ed)|saw (?:\w+ ){1,3}(?:beat\w*|kick\w*|drag\w*|hit\w*|being))\b"
    r"|\b(?:did|does|do) (?:indeed |in fact |really |actually )?(?:happen|occur|take place|beat|kick|drag|hit|strike|suffer|ill-treat|mistreat)\b|\b(?:no|an open) secret\b|\bleaves? nothing (?:open|to)\b|\b(?:really|indeed|actually) (?:happened|took place|occurred)\b"
    r"|\b(?:we|I|he|she|they|who) (?:can|could|are able to|am able to|is able to) (?:\w+ )?(?:confirm|verify|attest|prove|establish|document|testify|show|demonstrate|vouch)\b"
    r"|\s[–—-]+\s*(?:confirmed|proven|established|verified|documented|(?:a )?fact|certain)\b(?! by\b)|[(:]\s*(?:confirmed|proven|established|verified)(?:\W|$)"
    r"|\bmake no mistake|\bgoes without saying|\bneed(?:s)? no (?:further )?proof|\bspeaks? for itself|\brest assured|\bproof (?:that|of)|\bthere (?:is|was|can be) no (?:doubt|question|denying|dispute)|\bno (?:longer|mere|simple) (?:a |an )?(?:rumou?r|allegation|claim|suspicion)|\bnot (?:just|merely|only|simply) (?:an? )?(?:alleg\w+|rumou?r\w*|claim\w*|hearsay|suspicion)",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:if|whether|until|once|should)\b|\b(?:as|so) far as\s*$|\b(?:not|never|cannot|could not|nobody has|no means)\b[^.;:]{0,25}$",
    re.IGNORECASE,
)

_REPORTED = re.compile(r"\b(?!(?:we|I)\b)\w+ (?:has |had |have |also |further |then )*(?:declared|declares|said|says|stated|states|reported|reports|told|tells|wrote|writes|alleges?|alleged|claims?|claimed|adds?|added)\b[^.;]{0,60}?\bthat\b[^.;]*$", re.IGNORECASE)  # fmt: skip


def find(look: Look) -> Iterator[Finding]:
    """Each such word in a sentence that asserts it, or in the words with a colon that lead it in."""
    for told in only_told(look):
        match = _certain(told.said.text)
        if match is not None and _is_of_the_file(look, told.said.text, match):
            continue
        if match is None and not _is_led_in(look, told):
            continue
        voice = told.voices[0] if told.voices else ""
        said = whole("The file has this by the word of {voice} alone; the draft calls it certain.", voice=voice)  # fmt: skip
        start, end = (told.start, told.end) if match is None else (told.said.start + match.start(), told.said.start + match.end())  # fmt: skip
        yield look.finding(
            CODE, start, end, said,
            severity=Severity.WARNING, suggestion=f"according to {voice}", claims=told.claims,
        )  # fmt: skip


def _is_of_the_file(look: Look, text: str, match: re.Match[str]) -> bool:
    """Whether the file says so in the same words: "his diagnosis confirmed that"."""
    before, last = text[: match.start()].split(), match[0].split()[-1]
    return bool(before) and last.endswith("ed") and same(f"{before[-1]} {last}") in everything(look)


def is_strengthened(look: Look, told: Told) -> bool:
    """Whether a sentence calls something certain."""
    return _certain(told.said.text) is not None or _is_led_in(look, told)


def _is_led_in(look: Look, told: Told) -> bool:
    before = sentence_before(look, told.said)
    return before.endswith(":") and _certain(before) is not None


def _certain(text: str) -> re.Match[str] | None:
    befores = ((m, text[: m.start()]) for m in _CERTAIN.finditer(text))
    return next((m for m, before in befores if not (_NOT.search(before) or _REPORTED.search(before))), None)  # fmt: skip
