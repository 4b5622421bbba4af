"""Who says it, how surely, and whether it is affirmed: attribution, hedges, denials, negation."""

import re
from dataclasses import dataclass, replace

from habeas.core.claims import Certainty, Polarity
from habeas.reading.en.bodies import Bodies
from habeas.reading.en.people import People
from habeas.reading.sentences import Sentence

_SAY = {
    "said": "r", "says": "r", "say": "r", "told": "r", "tells": "r", "stated": "r", "states": "r", "reported": "r", "reports": "r", "confirmed": "s",
    "confirms": "s", "announced": "s", "announces": "s", "acknowledged": "s", "admitted": "s", "claimed": "a", "claims": "a", "claim": "a", "alleged": "a",
    "alleges": "a", "allege": "a", "added": "r", "noted": "r", "explained": "r", "wrote": "r", "testified": "r", "complained": "a", "complains": "a",
    "insisted": "r", "maintained": "r", "maintains": "r", "informed": "r", "recounted": "r", "described": "r", "revealed": "r", "found": "s",
    "concluded": "s", "believes": "r", "believe": "r", "asserted": "a", "asserts": "a", "contends": "a", "argued": "a", "warned": "r", "declared": "r",
    "denied": "d", "denies": "d", "deny": "d", "denying": "d", "rejected": "d", "rejects": "d", "reject": "d", "refuted": "d", "dismissed": "d",
}  # fmt: skip
_SAYING = re.compile(
    r"(?P<who>(?:(?:[\w.'&-]+|\([A-Z]+\))\s+){0,11}?[\w.'&-]+)(?:,\s+[^,;]{2,60},)?\s+(?:(?:has|have|had|also|later|further|again|previously|publicly|repeatedly|strongly|then)\s+)*"
    rf"(?P<verb>{'|'.join(sorted(_SAY, key=len, reverse=True))})\b(?!\s+(?:in\s+connection|to\s+have))(?P<rest>\s+(?:(?:on|in)\s+[^,]{{3,40}}?\s+)?(?:that\b|his\b|her\b|their\b|the\s+\w+\s+that\b|he\b|she\b|they\b|having\b|:|,?\s*[\"]))?"
)
_VERB = re.compile(rf"\b(?:{'|'.join(_SAY)})\b")
_ACCORDING = re.compile(
    r"\b[Aa]ccording\s+to\s+(?P<who>[^,;]{2,120}?)(?=,|;|$|\s+(?:who|he|she|they|that)\b)|\b(?:in|by)\s+the\s+words\s+of\s+(?P<w2>[^,;]{2,60})"
)
_TRAILING = re.compile(
    r"[,\"]\s+(?:(?P<who>(?:[\w.'&-]+\s+){1,10}?)(?:said|says|told|stated|reported|added|alleged|claimed)\b(?!\s+that)|(?:said|says|reported|alleged|claimed)\s+(?P<w2>[^,;.]{2,80}))[^.]*\.?$"
)
_HEDGE = re.compile(
    r"\b(?:(?P<a>allegedly|alleged(?=\s+\w+)|it\s+(?:is|was|has\s+been)\s+(?:alleged|claimed)|(?:is|are|was|were)\s+(?:alleged|said)\s+to|purportedly|supposedly)"
    r"|(?P<r>reportedly|apparently|(?:is|are|was|were)\s+(?:believed|reported|thought|understood|feared)\s+to|it\s+(?:is|was|has\s+been)\s+(?:reported|believed|said)|reports?\s+(?:indicate|suggest|that|of)|"
    r"we\s+have\s+(?:learned|received\s+(?:reports|confirmation|information))|information\s+received|sources\s+say|presumably))",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"(?:\b(?:not|never|n't|nobody|none|neither|nor)\b|n't)(?:\s+(?:been|yet|be|ever|having|being|to|have|had|so\s+far|either|also|(?!(?:family|nearly|roughly|approximately)\b)\w+ly))*\s*$|\bno\s+longer\s*$|\bwithout\s+(?:having\s+been|being)\s*$|\bno\s+(?:\w+\s+)?(?:one\s+)?(?:was|has|had|have|were)\s+(?:been\s+)?$",
    re.IGNORECASE,
)
_NOT_WITHIN = re.compile(
    r"^(?:\w+\s+)?(?:(?:was|were|has|have|had|is|are|did|does|do)\s+(?:\w+\s+)?)?(?:not(?!\s+only)|never|no\s+longer|nobody|no\s+one|none)\b|^\w+n't\b",
    re.IGNORECASE,
)
_DOUBT = re.compile(
    r"\b(?:if|whether|unless|could|would|might|(?-i:may)|in\s+case|risks?(?:\s+of)?|at\s+risk|threat(?:s|ened)?\s+(?:of|to|with)|fears?\s+of|to\s+avoid|"
    r"to\s+prevent|in\s+order\s+to|so\s+that|will|shall|is\s+to|are\s+to|possible|potential|facing|faces?\s+(?:up\s+to|a\s+(?:possible|maximum)|the\s+possibility)|likely\s+to|planned\s+to|plans\s+to|hop(?:e|es|ing)|prevent(?:ing)?|"
    r"should|must|ought|calls?\s+(?:on|for|upon)|urg(?:es?|ing)|demands?|demanding|asks?|asking|appeals?\s+to|requests?|calling|called\s+(?:on|for|upon)|urged|demanded|pending|anyone|everyone|to\s+be|whoever|those\s+who|right\s+(?:to|not)|prohibit\w*|when\s+people)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Voice:
    """Who says a thing, how surely, and whether they say that it happened."""

    attribution: str | None = None
    certainty: Certainty = Certainty.STATED
    polarity: Polarity = Polarity.AFFIRMED


class Voices:
    """Attribution through one document, sentence by sentence."""

    def __init__(self, bodies: Bodies, people: People) -> None:
        self.bodies = bodies
        self.people = people
        self.last: str | None = None
        self.in_quotation = False

    def begin(self, sentence: Sentence) -> None:
        """Remember who speaks in the sentence, for 'it also said' in the next."""
        self.quoting = self.in_quotation
        if sentence.text.count('"') % 2:
            self.in_quotation = not self.in_quotation
        self.found = self._find(sentence)

    def _find(self, sentence: Sentence) -> list[tuple[int, int, Voice]]:
        """Spans of the sentence that somebody's word covers."""
        text = sentence.text
        voices: list[tuple[int, int, Voice]] = []
        for match in _ACCORDING.finditer(text):
            who = self._who(match["who"] or match["w2"], sentence)
            voices.append((0, len(text), Voice(who, Certainty.REPORTED)))
        for match in _SAYING.finditer(text) if _VERB.search(text) else ():
            voices += self._saying(match, sentence)
        trailing = _TRAILING.search(text)
        if trailing and not voices:
            who = self._who(trailing["who"] or trailing["w2"], sentence)
            voices.append((0, trailing.start(), Voice(who, Certainty.REPORTED)))
        named = [v.attribution for _, _, v in voices if v.attribution]
        if named:
            self.last = named[-1]
        return voices

    def _saying(self, match: re.Match[str], sentence: Sentence) -> list[tuple[int, int, Voice]]:
        kind = _SAY[match["verb"]]
        before = sentence.text[: match.start("verb")]
        if kind == "d" and (
            re.search(
                r"\b(?:was|were|been|being|is|are)\s+(?:(?!(?:family|nearly|roughly|approximately)\b)\w+ly\s+)?$",
                before,
            )
            or not _denies_words(match, sentence)
        ):
            return []
        if (
            kind != "d"
            and not match["rest"]
            and match["verb"]
            not in ("said", "says", "alleged", "alleges", "reported", "told", "claims", "claimed")
        ):
            return []
        if re.search(
            r"\b(?:by|of|to|from|the|these|received|credible|recent|media|numerous)\s+$", before
        ):
            return []
        if kind != "d" and re.search(
            r"\b(?:was|were|been|is|are|has been)\s+(?:(?!(?:family|nearly|roughly|approximately)\b)\w+ly\s+)?$",
            before,
        ):
            return []
        who = self._who(match["who"], sentence)
        certainty = {
            "r": Certainty.REPORTED,
            "a": Certainty.ALLEGED,
            "s": Certainty.STATED,
            "d": Certainty.STATED,
        }[kind]
        polarity = Polarity.DENIED if kind == "d" else Polarity.AFFIRMED
        end = _end_of_saying(sentence.text, match.end("verb"), denial=kind == "d")
        return [(match.end("verb"), end, Voice(who, certainty, polarity))] if who else []

    def _who(self, words: str, sentence: Sentence) -> str | None:
        name = " ".join(words.split()).rpartition(" that ")[2].removeprefix("that ")
        name = re.sub(
            r"^(?:(?:on|in|by|at)\s+[^,]{3,40}\d{4},?\s+|and\s+|but\s+|that\s+|as\s+|while\s+|however,?\s+|, )+",
            "",
            name,
            flags=re.I,
        )
        name = re.sub(
            r"(?:\s+(?:also|has|have|had|who|long|repeatedly|previously|(?!(?:family|nearly|roughly|approximately)\b)\w+ly))+$",
            "",
            name,
        )
        if re.fullmatch(r"(?:it|he|she|they|who|which|this)", name, re.I):
            return (
                self.last or self.bodies.last_named(sentence.start)
                if name.casefold() in ("it", "they")
                else self.last or name.casefold()
            )
        person = self.people.named(name)
        return person or self.bodies.full(name, before=sentence.start) or None

    def at(self, sentence: Sentence, *, start: int, trigger: int, own_negation: bool) -> Voice:
        """The voice that covers a place in the sentence; offsets count in the sentence."""
        voice = Voice()
        for left, right, covering in self.found:
            if left <= trigger < right:
                voice = Voice(
                    covering.attribution,
                    covering.certainty,
                    covering.polarity if voice.polarity is Polarity.AFFIRMED else voice.polarity,
                )
        if voice.attribution is None and (self.quoting or '"' in sentence.text) and self.quoting:
            voice = Voice(self.last, Certainty.REPORTED)
        window = sentence.text[start : trigger + 40]
        hedge = _HEDGE.search(window)
        if hedge and voice.certainty is Certainty.STATED:
            voice = replace(
                voice, certainty=Certainty.ALLEGED if hedge["a"] else Certainty.REPORTED
            )
        if not own_negation and (
            _NOT.search(sentence.text[start:trigger])
            or _NOT_WITHIN.search(sentence.text[trigger : trigger + 35])
        ):
            voice = replace(voice, polarity=Polarity.DENIED)
        return voice


def is_hypothetical(sentence: str, start: int, trigger: int) -> bool:
    """Whether the words before the trigger make it a wish, a threat or a condition."""
    return bool(_DOUBT.search(sentence[start:trigger]))


def _denies_words(match: re.Match[str], sentence: Sentence) -> bool:
    """'denied that …', 'denied torturing him', 'rejected the allegations', not 'denied him a doctor'."""
    after = sentence.text[match.end("verb") :]
    return bool(
        re.match(
            r"\s+(?:that|having|all|any|the\s+(?:allegations?|claims?|reports?|accusations?|charges?)|reports?|allegations?|claims?|accusations?|torture|mistreatment|responsibility|\w+ing\b|it\b)",
            after,
            re.I,
        )
    )


def _end_of_saying(text: str, start: int, *, denial: bool) -> int:
    """What is denied ends with its clause; what is said goes on."""
    pattern = r";|,|\s(?:and|but)\s(?:that|has|is|was|said|added)\b" if denial else r";"
    cut = re.compile(pattern).search(text, start)
    return cut.start() if cut else len(text)
