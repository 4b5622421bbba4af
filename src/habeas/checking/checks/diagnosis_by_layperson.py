"""An illness named without anybody who could diagnose it."""

import re
from collections.abc import Iterator

from habeas.checking.checks.identifying_detail import GRAVE
from habeas.checking.finding import Finding, Severity
from habeas.checking.kept import of_the_text
from habeas.checking.look import Look
from habeas.checking.passages import known_then
from habeas.checking.telling.voices import mentions, sentence_before
from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.prose import whole
from habeas.core.sources import Source
from habeas.kinds.health_condition import HealthCondition

CODE = "diagnosis-by-layperson"
EXAMPLE = (
    "Her sister saw that she has pneumonia.",
    "Her sister, who visited on 2 May, says that she coughs and has a fever.",
)
_ILLNESS = re.compile(
    r"\b(?:tubercul\w+|pneumonia|bronchitis|asthma|cancer\w*|tumou?rs?|leuk\w+|lymphoma|diabet\w+|hepatitis|cirrhosis|HIV|AIDS|epilep\w+|strokes?|h(?:a)?emorrhages?|heart (?:attack|failure|disease)|infarct\w*|thrombos\w+|embolism|angina|arrhythmia|hypertension|an(?:a)?emia"
    r"|\w+ degeneration|(?:\w+ )?(?:syndrome|infection|insufficiency|deficiency|inflammation|lesions?|palsy|paralysis|dystrophy|aneurysm)|(?:mental|eating|blood|bipolar|personality|anxiety|neurological) disorders?|(?:kidney|liver|lung|skin|eye|blood|bone|autoimmune|coronary|vascular|gum|\w+['’]s) disease|anorexi\w+|bulimi\w+|eczema|psoriasis|lupus|gout|jaundice|tetanus|dysentery|diphtheria|measles|influenza|shingles|lumbago|tinnitus|cysts?|polyps?|abscess\w*|ha?emophili\w+|sickle[- ]cell|fibrosis|o?edema|emphysema|COPD|pleurisy|delirium|hyp(?:er|o)(?:thyroid|glyc|tens)\w*|haemorrhoids|fistula|gallstones|kidney stones|astigmatism|metasta\w+|malignan\w+|uveitis|blood pressure(?! (?:is|was|of|at|fell|rose|dropped)\b[^.;]{0,20}\d)|glaucoma|cataracts?|(?:a )?detached retina|retinal detachment|kidney (?:failure|disease|stones?)|renal failure|liver failure|gastritis|ulcers?|appendicitis|hernia(?:ted disc)?|sciatica|arthritis|arthrosis|osteo\w+|fractur\w+|concussion|contusions?|torn (?:ligaments?|meniscus|muscle|tendon|cartilage|retina)|ligament tear|meniscus|slipped disc|herniated|(?:kidneys?|liver|heart|lungs?) (?:has|have|had|is|are) (?:\w+ )?(?:fail\w*|failing|collapsed|infected|inflamed)|kidney damage|liver damage|brain (?:damage|injury|tumou?r)|internal bleeding|nerve damage|blood poisoning|blood clots?|[a-z]{3,}(?:itis|aemia|lgia|plegia|rrhage|sclerosis)|(?!diagn|progn|hypn|metamorph|symbi|osm|apothe)[a-z]{3,}osis|(?!sym|em|tele|anti|homeo|psycho)[a-z]{4,}pathy|(?!dipl|ar|c|gen|axi)[a-z]{4,}(?:noma|coma)|sepsis|meningitis|encephal\w+|malaria|typh\w+|cholera|scabies|dementia|alzheimer\w*|parkinson\w*|multiple sclerosis|depress(?:ion|ive)\b|clinically \w+|psychotic|an(?:a)?emic|asthmatic|septic|hypertensive|psychos\w+|schizophren\w+|PTSD|post-traumatic|bipolar|covid(?:-19)?|scurvy|gangrene|migraines?|cardiomyopathy|ischa?emi\w+|neuropath\w+|prostat\w+|pancreat\w+|colitis|thyroid\w*|goitre)\b",
    re.IGNORECASE,
)
_PART = r"(?:ribs?|arms?|legs?|wrists?|jaws?|nose|skull|collarbones?|vertebra[el]?|spine|backbone|ligaments?|tendons?|meniscus|eardrums?|lungs?|kidneys?|spleen|liver|retinas?|hips?|ankles?|fingers?|toes?|bones?|knees?|elbows?|shoulders?|shins?|heart|bowels?|stomach|brain|nerves?|teeth|tooth|discs?|cheekbones?|muscles?|appendix|bladder)"
_HARM = r"(?:broken|fractured|torn|ruptured|gone|cracked|shattered|punctured|perforated|dislocated|fail(?:ing|ed|ure)|detached|damaged|collapsed|infected|inflamed|diseased|cancerous|paraly[sz]ed|slipped|herniated|crushed|severed|burst|poisoned|giving (?:out|up|way)|packing (?:up|in)|shutting down|bleeding|swollen shut)"
_BODY = re.compile(rf"\b{_PART} (?:(?:is|are|was|were|has|have|had|been|being|clearly|badly|now|probably|both|all) ){{1,4}}{_HARM}\b|\b{_HARM} (?:\w+ )?{_PART}\b", re.IGNORECASE)  # fmt: skip
_MEDIC = re.compile(
    r"\b(?:doctors?|physicians?|clinics?|clinicians?|hospitals?|medical (?:report|record|opinion|certificate|examination|commission|board|file)s?|specialists?|surgeons?|cardiolog\w+|neurolog\w+|oncolog\w+|psychiatrists?|ophthalmolog\w+|pathologist\w*|forensic|x-?ray|scan|MRI|ultrasound|blood tests?|biopsy|nurses?|Dr)\b",
    re.IGNORECASE,
)
_CAREFUL = re.compile(r"\b(?:reportedly|is said to|suspected|(?-i:may)|might|could(?! (?:\w+ )?(?:see|tell|hear|feel|make out|notice))|test(?:ed|s)? for|screen\w* for|risk of|vaccin\w*|exclude|rule out|family history|epidemic|outbreak|at risk|history of)\b", re.IGNORECASE)  # fmt: skip
_LAY = re.compile(r"\b(?:(?:sister|brother|wife|husband|mother|father|son|daughter|cousin|friend|famil\w+|relatives?|lawyer|counsel|visitor|observer|delegat\w+|inmate|detainee|cell-?mate|secretary|s?he|we|anyone|everyone)\b[^.;]{0,60}\b(?:conclud\w+|can see|is (?:sure|certain)|could see|saw|see|sees|says?|said|fears?|believes?|could see|noticed|diagnos\w+|found|told)|M(?:rs?|s)\.? (?:[A-Z][\w’'-]+ ){1,2}(?:\w+ )?(?:says?|said|tells?|told|writes?|wrote|reports?|reported|saw|sees|noticed|believes?|fears?|thinks?)|according to (?:(?:her|his|their|the) )?(?:sister|brother|wife|husband|mother|father|family|relatives?|lawyer|friend))\b", re.IGNORECASE)  # fmt: skip
_SAW = re.compile(r"\b(?:sister|brother|wife|husband|mother|father|son|daughter|cousin|friend|famil\w+|relatives?|lawyer|counsel|visitors?|inmate|cell-?mate|we)\b(?:(?!\b(?:says?|said|told|writes|board|doctors?|clinic|hospital)\b)[^.;]){0,60}\b(?:saw|sees|noticed|diagnos\w+|concluded|could (?:\w+ )?(?:see|tell)|can (?:\w+ )?(?:see|tell)|found)\b[^.;]{0,60}$", re.IGNORECASE)  # fmt: skip
_FOUND = re.compile(r"\b(?:diagnos\w+|found|finds|report\w*|examin\w+|according|wrote|certif\w+|confirm\w+|says?|said|noted|recorded|states?|stated)\b", re.IGNORECASE)  # fmt: skip
_TELLS = re.compile(r"\b(?:says?|said|according to|writes?|wrote|told|reports?|reported|states?|stated)\b", re.IGNORECASE)  # fmt: skip
_KIN = re.compile(r"\b(?:sister|brother|wife|husband|mother|father|son|daughter|cousin|uncle|aunt|nephew|niece)\b", re.IGNORECASE)  # fmt: skip
_NOT = re.compile(r"\b(?:no|not|never|nobody|without)\b", re.IGNORECASE)
_LIGHT = frozenset(["the", "his", "her", "their", "a", "an", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "both"])  # fmt: skip
_HAS = re.compile(r"\b(?:has|have|had|having|with|of|from|suffers?|got|gets|is|are|was|were|be|been|catch|caught|contract\w*|develop\w*|diagnos\w*) $", re.IGNORECASE)  # fmt: skip
_IS = re.compile(r"\b(?:is|are|was|were|be|been|became|being) $", re.IGNORECASE)
_QUALITY = re.compile(r"\w+(?:ic|ive|ed|en)", re.IGNORECASE)
_SHORT = 5
_BREAKS = r"brok|break|fractur|crack"
"""What a doctor calls fractured, others call broken, of the same part of the body."""
_NO_DOCTOR = re.compile(r"\b(?:no|without (?:an?|any)|never|nobody|not a) (?:\w+ ){0,2}(?:doctor|physician|specialist|surgeon|\w+ologist)\b|\bnot (?:been )?(?:yet )?(?:seen|examined|treated) by (?:an? |any )(?:\w+ )?\w+", re.IGNORECASE)  # fmt: skip


def find(look: Look) -> Iterator[Finding]:
    """Each name of an illness with neither a medical voice beside it nor one on file."""
    for said in look.said:
        match = _illness(said.text)
        if match is None or said.is_heading or _CAREFUL.search(said.text):
            continue
        is_on_file = _is_diagnosed(look, match[0])
        if _has_a_medic(look, said.text, sentence_before(look, said)):
            continue
        if is_on_file and not _SAW.search(said.text[: match.start()]):
            continue
        if _is_given_as_told(look, said.text, match[0]):
            continue
        start = said.start + match.start()
        yield look.finding(
            CODE, start, start + len(match[0]),
            whole("Only somebody who can diagnose it may name an illness: say which doctor, where and when, or what was seen."),
            severity=Severity.WARNING, suggestion="" if is_on_file or GRAVE.search(match[0]) else _as_reported(said.text, match),
        )  # fmt: skip


@of_the_text
def _illness(text: str) -> re.Match[str] | None:
    """The first name of an illness, or of harm to a part of the body."""
    return _ILLNESS.search(text) or _BODY.search(text)


def _has_a_medic(look: Look, text: str, before: str) -> bool:
    if _LAY.search(text):
        return False
    if _MEDIC.search(_NO_DOCTOR.sub("", text)):
        return True
    return bool(_MEDIC.search(before) and _FOUND.search(before) and not _NOT.search(before))


def _is_given_as_told(look: Look, text: str, illness: str) -> bool:
    """Whether it says who calls it so, and the file has the illness by that very word."""
    if not _TELLS.search(text):
        return False
    if any(illness.casefold() in (c.fact.stated("condition") or "").casefold() for c in published_in(look, text)):  # fmt: skip
        return True
    claims = (c for h in look.casefile.of_kind(HealthCondition) for c in h.claims if c.attribution)
    kin = {m[0].casefold() for m in _KIN.finditer(text)}
    return any(
        illness.casefold() in (c.fact.stated("condition") or "").casefold()
        and (
            mentions(text, c.attribution or "")
            or not kin.isdisjoint(_kin_of(look.casefile.source_of(c)))
        )
        for c in claims
    )


def published_in(look: Look, text: str) -> tuple[Claim, ...]:
    """What the file has on the health from a publisher whom the text names: "according to the Worker News"."""
    claims = (c for h in look.casefile.of_kind(HealthCondition) for c in h.claims)
    houses = ((c, look.casefile.source_of(c).publisher or "") for c in claims)
    return tuple(c for c, house in houses if len(house.split()) > 1 and house in text)


def _as_reported(text: str, match: re.Match[str]) -> str:
    """The words to put for an illness, which go on from what stands before them: "has", "a", "is"."""
    before, illness = text[: match.start()], match[0]
    if _IS.search(before) and _QUALITY.fullmatch(illness):
        return f"reportedly {illness}"
    if _HAS.search(before):
        return f"what is reported to be {illness}"
    return f"reported {illness}"


def _kin_of(source: Source) -> frozenset[str]:
    """What the author of a source is to the person, where its title says so: "Letter of her sister"."""
    return frozenset(m[0].casefold() for m in _KIN.finditer(source.title))


def _is_diagnosed(look: Look, illness: str) -> bool:
    """Whether a source of then that tells of the illness tells of a doctor too."""
    words = [_ending_off(word) for word in illness.casefold().split() if word not in _LIGHT]
    found = [_BREAKS if len(words) > 1 and re.match(_BREAKS, w) else re.escape(w) for w in words]
    return any(
        _MEDIC.search(source.text)
        and all(re.search(rf"\b(?:{word})", source.text, re.IGNORECASE) for word in found)
        for source in known_then(look)
    )


def _ending_off(word: str) -> str:
    """A word as it begins, whether it is a noun or a verb: "fractured" and "fractures"."""
    return re.sub(r"(?:ed|es|s|e|ing|ion|ions)$", "", word) if len(word) > _SHORT else word


def has_a_diagnosis(casefile: Casefile) -> bool:
    """Whether a source names an illness and tells of a doctor."""
    return any(
        _ILLNESS.search(source.text) and _MEDIC.search(source.text)
        for source in casefile.known_sources.values()
    )
