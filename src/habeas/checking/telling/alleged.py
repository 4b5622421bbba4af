"""What is alleged, told in other words: violence done to the person, and a claim's own words in words near to them."""

import re
from functools import lru_cache

from habeas.checking.kept import of_the_text

_HURT = (
    r"(?:beat(?:en|s|ing)?|hit(?:s|ting)?|(?<!hunger[ -])str(?:uck|ikes?|iking)|punch\w*|kick(?:ed|s|ing)?|thrash\w*|batter(?:ed|s|ing)?|assault(?:ed|s|ing)?|slap(?:ped|s|ping)?"
    r"|clubb?(?:ed|s|ing)|whip(?:ped|s|ping)|flog(?:ged|s|ging)|lash(?:ed|es|ing)|chok(?:ed|es|ing)|strangl\w+|suffocat\w+|electrocut\w+|waterboard\w*|drag(?:ged|s|ging)"
    r"|haul(?:ed|s|ing)|yank(?:ed|s|ing)|shov(?:ed|es|ing)|slam(?:med|s|ming)|stamp(?:ed|ing) on|trampl(?:ed|es|ing)|knock(?:ed|s|ing)|rough(?:ed|s|ing)(?: up)?"
    r"|manhandl\w+|brutali[sz]\w+|bash(?:ed|es|ing)|pummel\w*|(?:ill|mis|mal)[- ]?treat(?:ed|s|ing)?|abus(?:ed|es|ing)|molest\w*|tortur(?:ed|es|ing)|torment(?:ed|s|ing)|hurt(?:s|ing)?"
    r"|pull(?:ed|s|ing)|thr(?:ew|own|ows?|owing)|attack(?:ed|s|ing)?|maul(?:ed|s|ing)|whack(?:ed|s|ing)|wallop\w*|smash(?:ed|es|ing)|burn(?:ed|t|s(?! for\b)|ing)|handcuff(?:ed|s|ing)|chain(?:ed|s|ing)|gr(?:ab(?:bed|s|bing)))"
)
_OBJECT = r"(?:him|her|them|M[rs]s? [A-Z][\w’'-]+)"
_DEEDS = (
    rf"\b(?:was|were|been|being|got|gets|is|are)\s+(?:\w+ly\s+|repeatedly\s+|then\s+|also\s+|so\s+|badly\s+|often\s+){{0,2}}{_HURT}(?! by (?:the )?(?:news|loss|refusal|silence))\b",
    rf"\b{_HURT}\s+(?:\w+ly\s+)?(?:at\s+|on\s+)?{_OBJECT}(?!\s+(?:case|rights?|name|reputation|career|dignity)\b)",
    r"\b(?:(?:laid|lay|lays|laying) (?:their |his |violent )?hands? on|set about|(?:used|using) (?:force|violence|their (?:fists|boots|batons)) (?:on|against)|laid into|lays into|set upon|set on (?:him|her|them)|went for (?:him|her|them)|work(?:ed|s) (?:him|her|them) over|put the boot in|(?:gave|given|dealt) (?:him|her|them )?(?:\w+ )?an? (?:\w+ )?(?:beating|hiding|thrashing|kicking|going-over)|let fly at|raised (?:a hand|their hands|their fists) (?:to|against)|rained (?:down )?blows|dealt (?:out )?blows|took (?:their|his) (?:fists|boots|batons) to)\b",
    r"\b(?:suffered|received|took|endured|sustained|was (?:given|dealt)|(?:been|was|were) subjected to|underwent|bore|survived)\b[^.;,]{0,30}\b(?:beatings?|blows?|kicks?|kicking|assaults?|violence|ill-treatment|mistreatment|abuse|batons?|lashes|thrashing)\b",
    r"\bat the hands of (?:the |his |her |their |two |several |prison |some )*(?:guards?|officers?|escorts?|warders?|police\w*|jailers?|gaolers?|wardens?|captors|staff|soldiers?)\b",
)  # fmt: skip
_VIOLENCE = re.compile("|".join(_DEEDS), re.IGNORECASE)
_NOT_SO = re.compile(
    r"\b(?:not|never|no|nobody|if|whether|(?-i:may)|might|must|should|shall|would|could|can|cannot|alleged(?:ly)?|allegations?|reported(?:ly)?|claims?|accounts?|says?|said|risk|protect\w*|prevent\w*|prohibit\w*|forbid\w*|ban|free(?:dom)? from|against|right|everyone|anyone|nobody|people|prisoners|detainees|persons|inquir\w+|investigat\w+|examine|establish|who|how)\b[^.;:]{0,60}$"
    r"|\b(?:bruis\w+|wounds?|swelling|injur\w+|marks?|findings?|they|these|those|this|it) (?:only |do |does |can |merely |at most )*(?:shows?|tells? us|means?|suggests?|indicates?|bears? out|is evidence|are evidence|(?:is|are) proof|proves?) (?:only )?that [^.;]{0,20}$",
    re.IGNORECASE,
)
_IDIOM = re.compile(
    r"\bthere (?:can|could|may) be (?:no|little) (?:doubt|question|denying|mistake|dispute)\b|\bno (?:secret|doubt|question|denying|mistake|longer|dispute)\b|\b(?:cannot|can not) be (?:denied|doubted|disputed)\b|\bnot only\b|\b[Tt]hat\b[^.;,]{0,40}\bshould\b",
    re.IGNORECASE,
)
_NEAR: tuple[tuple[str, str], ...] = (
    ("beat", rf"{_HURT}|blows?|beatings?|fists?"),
    ("kick", rf"{_HURT}|kicks|boots?"),
    ("drag", r"drag\w*|haul\w*|pull\w*|yank\w*|tug\w*|tow\w*"),
    ("hair", r"hair|scalp|tresses|locks|plaits?"),
    ("barefoot", r"bare[- ]?foot(?:ed)?|bare feet|feet bare|(?:without|no) (?:his |her |their |any )?(?:shoes|boots|socks|footwear)|unshod|shoeless|in (?:his|her) socks"),
    ("snow", r"snow\w*|ice|frost|freezing|cold"),
    ("stand", r"st(?:and(?:s|ing)?|ood)|upright|on (?:his|her|their) (?:own )?(?:feet|legs)|(?:legs|feet)\b[^.;]{0,30}\b(?:carry|hold|support|bear)|(?:get(?:ting)?|stay\w*|keep\w*|ris\w+|come|haul \w+) (?:up|(?:to|on) (?:his|her|their) feet)|rise|walk"),
    ("weak", r"weak\w*|feeble|frail\w*|faint\w*|exhaust\w+|drained|without strength|strength (?:has|had|is|was|left)"),
    ("will", r"will|consent|by force|forc\w+|protest\w*|unwilling\w*"),
    ("court", r"court\w*|trial|hearing|judges?|dock"),
    ("pain", r"pains?|painful|aches?|aching|hurts?|agony"),
    ("swoll", r"sw[eo]ll\w*|puff(?:y|ed|ing)"),
    ("swell", r"sw[eo]ll\w*|puff(?:y|ed|ing)"),
    ("bleed", r"bl(?:eed\w*|ed|ood\w*)"),
    ("broke", r"br(?:eak\w*|oken?)"),
    ("lost", r"los(?:es?|t|ing|s)"),
    ("operat", r"operat\w*|surger(?:y|ies)|surgical"),
    ("surg", r"operat\w*|surger(?:y|ies)|surgical|surgeons?"),
    ("sight", r"sight|eyes?|eyesight|vision|see(?:s|ing|n)?|saw|blind\w*"),
    ("see", r"sight|eyes?|eyesight|vision|see(?:s|ing|n)?|saw|recogni[sz]\w+|blind\w*"),
    ("saw", r"sight|eyes?|eyesight|vision|see(?:s|ing|n)?|saw|recogni[sz]\w+|blind\w*"),
    ("blind", r"blind\w*|(?:lost|loss of|no) (?:\w+ ){0,3}?(?:sight|vision|eyesight)"),
    ("hear", r"hear\w*|deaf\w*"),
    ("deaf", r"deaf\w*|hear\w*"),
    ("nothing", r"nothing|no|not|never|cannot|deaf\w*|blind\w*|lost|loss"),
    ("question", r"question\w*|interrogat\w*|grill\w*"),
    ("interrogat", r"question\w*|interrogat\w*|grill\w*"),
    ("lawyer", r"lawyers?|counsel|attorneys?|advocates?|solicitors?|barristers?"),
    ("without", r"without|no|nobody|absence"),
    ("headache", r"headaches?|head (?:aches|hurts)|pains? in (?:the|his|her) head|migraines?"),
)  # fmt: skip
_LIGHT = re.compile(
    r"had|ha[sv]e?|did|do|does|[iw]s|was|can|no|longer|an?|the|o[fn]|in|by|t[ow]o?|at|his|her|their|s?he|they?m?|him|any|serious|physical|been|not|and|with|for|as|be|who|which|until|very|health|ill"
)
_NEGATED = re.compile(
    r"\b(?:can|could)? ?(?:no longer|not|cannot|unable|never|can|could)\b", re.IGNORECASE
)
REFUSED = re.compile(
    r"\b(?:refus\w+|den(?:y|ies|ied|ial)|declin(?:ed|es)|turn(?:ed|s) (?:\w+ )?down|sa(?:id|ys) no|reject\w*|with(?:held|holds?)|(?:not|never) (?:been )?(?:allow\w*|grant\w*|let|permit\w*|given)|block(?:ed|s)|barr(?:ed|s)|would not|vetoed|forbad\w*|forbid\w*)\b",
    re.IGNORECASE,
)
_CANNOT = re.compile(r"\b(?:no longer|not|cannot|unable|never)\b", re.IGNORECASE)
_LACKS = re.compile(
    r"\b(?:no|not|nor|never|neither|cannot|unable|incapable|too|hardly|barely|scarcely|without|lost|fail\w*|gave way|gives? way|beyond)\b|n['’]t\b",
    re.IGNORECASE,
)
_BEYOND = re.compile(
    r"[^.;,]{0,20}?\b(?:is|was|are|were|has|had|became|proved)\b[^.;,]{0,30}?\b(?:beyond|too|impossible|difficult|hard|not|no longer|out of|lost)\b",
    re.IGNORECASE,
)
_DIAGNOSED = re.compile(r"\bdiagnos(?:ed|es|is)\b", re.IGNORECASE)
_EXAMINER = re.compile(r"\b(?:(?-i:Dr)\.? (?-i:[A-Z])\w+|doctors?|physicians?|surgeons?|specialists?|psychiatrists?|paediatricians?|dentists?|medical (?:examiners?|experts?|teams?|board)|\w+ologists?)\b", re.IGNORECASE)  # fmt: skip
_WORD = re.compile(r"[a-z]+")


@of_the_text
def violence(text: str) -> tuple[re.Match[str], ...]:
    """Where a sentence tells that somebody was hurt, as a thing that happened."""
    return tuple(
        match
        for match in _VIOLENCE.finditer(text)
        if _NOT_SO.search(_IDIOM.sub(" ", text[: match.start()])) is None
    )


@of_the_text
def tells_of_violence(text: str) -> bool:
    """Whether a sentence speaks of somebody hurt, as told, denied or feared."""
    return _VIOLENCE.search(text) is not None


def is_diagnosis(text: str, before: str) -> bool:
    """Whether it is told as the diagnosis of a doctor whom it, or the sentence before it, names."""
    return _DIAGNOSED.search(text) is not None and names_a_doctor(f"{before} {text}")


def names_a_doctor(text: str) -> bool:
    """Whether the words name somebody who can diagnose."""
    return _EXAMINER.search(text) is not None


def retold(text: str, words: str) -> re.Match[str] | None:
    """Where a sentence tells as a thing that is so, in words near to them, what these words tell."""
    first = speaks_of(text, words)
    if first is None or (_CANNOT.search(words) and not _is_lacking(text, first)):
        return None
    before = _IDIOM.sub(" ", text[: first.start()])
    if _NEGATED.search(words):
        before = _NEGATED.sub(" ", before)
    return None if _NOT_SO.search(before) else first


def _is_lacking(text: str, told: re.Match[str]) -> bool:
    """Whether it is told as what somebody cannot do: "no longer stands", "standing is beyond her"."""
    before, after = text[: told.end()], text[told.end() :]
    return bool(_LACKS.search(before) or _BEYOND.match(after))


@of_the_text
def speaks_of(text: str, words: str) -> re.Match[str] | None:
    """Where a sentence speaks in words near to them of what these words tell; all that carry weight must be met."""
    heavy = _heavy(words)
    found = [pattern.search(text) for pattern in heavy]
    met = [match for match in found if match is not None]
    if not heavy or len(met) < len(heavy) - (len(heavy) > 2):
        return None
    return min(met, key=lambda match: match.start())


@lru_cache(maxsize=1024)
def _heavy(words: str) -> tuple[re.Pattern[str], ...]:
    """The family of each word that carries weight."""
    heavy = [w for w in _WORD.findall(words.casefold()) if not _LIGHT.fullmatch(w)]
    return tuple(re.compile(rf"\b(?:{_near(word)})\b", re.IGNORECASE) for word in heavy)


def _near(word: str) -> str:
    """The family of a word, or else the word with its endings."""
    family = next((near for stem, near in _NEAR if word.startswith(stem)), None)
    if family is not None:
        return family
    bare = re.sub(r"(?:ed|ing|es|s|e)$", "", word) if len(word) > 4 else word
    return rf"{re.escape(bare)}\w*"
