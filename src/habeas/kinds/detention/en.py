"""How English tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.when import When
from habeas.kinds.detention import Detention, Status
from habeas.kinds.detention.ordered import order_running, with_order

_STATUS = (
    (r"house arrest", Status.HOUSE_ARREST),
    (r"pre-?trial|remand|awaiting trial", Status.REMAND),
    (r"psychiatric|mental (?:hospital|institution)", Status.PSYCHIATRIC),
    (r"administrative(?:ly)?", Status.ADMINISTRATIVE),
    (r"police (?:custody|station|cell)", Status.POLICE_CUSTODY),
    (r"serving (?:a|an|his|her|their|the)|penal colony|serves", Status.SERVING_SENTENCE),
    (r"\b(?:prison|jail|imprisoned|behind bars)\b", Status.PRISON),
)


_EXTENDED = r"\b(?:exten(?:d|sion)|prolong|renew)\w*"

_ORDER = r"remanded|order|placed|exten(?:d|sion)|prolong|renew|ruled|decided|imposed|authori[sz]ed"
_COURT = re.compile(r"\b(?:Court|Judgeship|Tribunal|Judge|Magistrate)\b")
_KIN = re.compile(
    r"\b(?:daughter|son|mother|father|parents?|sister|brother|wife|husband|family|relatives?|child(?:ren)?|lawyer|friends?)\b",
    re.IGNORECASE,
)
_FOOTING = r"remand|pre-?trial|house arrest"


def _status(p: Passage) -> Status | None:
    return next((status for words, status in _STATUS if p.has(words)), None)


def _holder(p: Passage) -> str | None:
    """Who holds the person: nobody of the family, whom a letter names before the prison ('my daughter is in …')."""
    agent = p.agent
    return None if agent is None or _KIN.search(agent) else agent


def _of_the_order(p: Passage) -> When | None:
    """The day of a court's own record that remands somebody in it: 'The suspect is remanded in custody.'"""
    decides = p.has(
        r"\b(?:is|are) (?:hereby )?(?:remanded|ordered|placed|committed)\b|\b(?:remands|orders)\b"
    )
    is_court = p.speaker is not None and _COURT.search(p.speaker)
    return p.dated if decides and is_court else None


def _detention(p: Passage) -> Fact | None:
    """Of a court that extends custody nothing says that it holds the person, nor is the day of its ruling that of custody."""
    if p.has(r"(?:was|were) detained") and p.when is not None and not p.when.is_interval:
        return None
    status = _status(p)
    if p.has(_EXTENDED):
        return with_order(
            p, Detention(where=p.where, status=status), order=_ORDER, footing=_FOOTING
        )
    return with_order(
        p,
        Detention(when=p.when or _of_the_order(p), where=p.where, actor=_holder(p), status=status),
        order=_ORDER,
        footing=_FOOTING,
    )


@rule(
    r"(?:is|are|was|were|remains?|remained|(?:has|have|had) (?:now |also |previously |once |earlier |already |since |long )?been|being|still|continues? to be|were kept|was kept|kept) <ADV>(?:being )?<ADV>(?:held|detained|imprisoned|jailed|incarcerated|locked up|kept|confined|interned)\b",
    cues="held detained imprisoned jailed incarcerated locked kept confined interned",
    unless=r"held to account|(?:held|kept) (?:in isolation|separate|apart|at a distance)|^(?:he |she |they |[A-Z][\w-]+ )?(?:was|were) detained$|by (?:himself|herself|themselves)\b|\balone\b|on (?:his|her) own|since: ?\d|^held since|(?:trial|hearing|talks?|meeting|session|elections?|vote|funeral|event|conference|rally|protest|discussions?|proceedings) (?:\w+ )?(?:is|are|was|were|has been|being|be) (?:\w+ )*held|held (?:a|an|its|accountable|hostage talks|responsible)\b|kept (?:informed|secret|silent|waiting|open|closed)|(?:guarantees?|rights?|rules?|promises?|records?|standards?|laws?|procedures?|word)\b.{0,40}\bkept|(?:first|initially) detained|incommunicado|solitary|behind closed doors|(?:was|were) (?!being)(?:\w+ )?detained (?:on|by|at|outside|while|when|during|in connection|yesterday|today|last)|(?:held|detained|imprisoned|jailed) (?:there )?for (?:\w+ ){0,3}<DUR>|^(?:that )?where ",
)
def is_held(p: Passage) -> Fact | None:
    """'… is being held in …'"""
    return _detention(p)


@rule(
    r"(?:remains?|remained|remaining|stays?|stayed|still|is|are|was|were|been|languish(?:es|ed|ing)?|spent|spending|spends|continues?|currently|presently|sits?|sat|now|placed|put|kept) <ADV>(?:<DUR> )?(?:on |in |under |behind |at )(?:the |a |an |his |her |their )?(?:[\w'’-]+ ){0,3}?(?:detention|custody|prison|jail|bars|remand|house arrest|administrative detention|pre-?trial detention|captivity|imprisonment|penal colony|detention cent(?:re|er)|cell)\b",
    cues="detention custody prison jail bars remand house captivity imprisonment colony cell",
    unless=r"no longer|visit|(?:was|were) transferred|has placed them|put (?:him|her|them)|released|placed them on|mistreat|beaten|tortured|died|incommunicado|solitary|(?:punishment|isolation|disciplinary) cell",
)
def remains_in_custody(p: Passage) -> Fact | None:
    """'… remains in pre-trial detention.'"""
    return _detention(p)


@rule(
    r"(?:wrongfully|unjustly|arbitrarily|unlawfully|illegally|unfairly|falsely) <ADV>(?:detain(?:ed|ing|s)|imprison(?:ed|ing|s)|held|holding|jailed|jailing|incarcerated|deprived of (?:his|her|their) liberty)\b",
    cues="wrongfully unjustly arbitrarily unlawfully illegally unfairly falsely",
    unless=r"(?:was|were) arbitrarily (?:arrested|detained) (?:on|by)|families of|group on arbitrary|(?:writers|journalists|people|those|prisoners|activists|defenders|persons|colleagues|citizens|lawyers|women|men|all) (?:\w+ly )?(?:who (?:are|have been) )?(?:wrongfully|unjustly|arbitrarily|unlawfully|illegally)",
)
def wrongfully_detained(p: Passage) -> Fact | None:
    """'… is wrongfully detaining …'"""
    return _detention(p)


@rule(
    r"(?:endur(?:e|es|ed|ing)|suffer(?:s|ed|ing)?|serv(?:es|ed|ing)|mark(?:s|ed|ing)?) (?:\w+ ){0,3}?(?:wrongful |arbitrary |unlawful |unjust |illegal |continued )?(?:detention|imprisonment|captivity|incarceration)\b|wrongful detainee|(?:is|are|(?:has|have) (?:now |already )?been) (?:currently )?serving (?:an?|his|her|their|the|out)\b|political prisoner <NP>|held hostage",
    cues="endur suffer serv mark detainee prisoner hostage",
    unless=r"after serving|before serving|marks <DUR>",
    hypothetical=True,
)
def endures_detention(p: Passage) -> Fact | None:
    """'… must endure wrongful detention in …'"""
    if p.has(r"\b(?:marks?|served|suffered?)\b") and p.has(r"\b(?:years?|months?|days?)\b"):
        return None
    return _detention(p)


@rule(
    r"(?:<AGENT>|[A-Z]\w+) <ADV>(?:is|are|continues? to|has been|have been|holds?|still) <ADV>(?:hold(?:ing)?|detain(?:ing)?) (?:him|her|them|(?:(?:Mr|Ms|Mrs|Dr)\.? )?[A-Z]\w+)|(?:that they are|that it is|that it) (?:holding|holds|held) (?:him|her|them|<HIM>)",
    cues="hold detain",
    unless=r"hold (?:him|her|them|those) accountable|to hold",
)
def they_hold(p: Passage) -> Fact | None:
    """'The police deny that they are holding him.'"""
    return _detention(p)


@rule(
    r"\b(?:ordered|orders|ruled|decided) (?:\w+ ){0,8}?(?:(?:be |to be |his |her |their )?(?:held|remanded|placed|kept|detained|detention) (?:in|under|into|on|for) (?:<DUR> )?(?:\w+ )?(?:pre-?trial detention|custody|house arrest|remand|detention|prison))|(?:was|were|been) (?:\w+ )?(?:remanded|sent to (?:pre-?trial detention|remand|jail|prison)|placed (?:in|under) (?:pre-?trial detention|house arrest|custody|detention|administrative detention)|sentenced to (?:<DUR> )?(?:\w+ )?(?:of )?pre-?trial detention)",
    cues="order ruled decided remand sent placed pre",
    happens=True,
    hypothetical=True,
)
def was_remanded(p: Passage) -> Fact | None:
    """'… ordered that … be held in pre-trial detention.'"""
    return _detention(p)


@rule(
    r"(?:<AGENT>|they|he|she) (?:\w+ )?(?:held|kept|holds|keeps|remanded|detained|confined) (?:him|her|them|<HIM>) (?:in|for|at|under|overnight|on remand)\b|(?:judge|court|magistrate|prosecutor|tribunal|authorities) (?:[\w-]+ ){0,4}?(?:remanded|extended|prolonged|renewed|authori[sz]ed|approved|imposed|ordered) (?:[\w.'-]+ ){0,5}?(?:custody|detention|remand|arrest)\b|(?:placed|put|kept) under (?:house )?(?:arrest|detention)\b|shar(?:es|ed|ing) (?:a|his|her|their|the) (?:\w+ )?cell\b",
    cues="held kept hold keep remanded detained confined extended prolonged renewed authori approved imposed ordered placed put shar",
    unless=r"^who shar|incommunicado|solitary|isolation|talks|accountable|session|warrant|ordered (?:\w+ ){0,3}(?:release|end)|restraining|detained (?:<HIM>|him|her|them) (?:at (?:the |an? )?(?:[\w'-]+ ){0,3}?(?:airport|border|checkpoint|roadblock|home|station)|in the (?:street|morning))|as (?:he|she|they) (?:was|were)",
    happens=True,
)
def they_kept(p: Passage) -> Fact | None:
    """'They held him for four days at the central commissariat.'"""
    return _detention(p)


@rule(
    r"(?:held|detained|imprisoned|jailed|incarcerated|locked up|behind bars|kept) (?:at|in|on|under|since|without|there|by|with|as|together|pending|awaiting|near|outside|inside|overnight)\b(?! the (?:capital|presence))|(?:been|is|was|are|were|still|sits) (?:\w+ )?(?:inside|locked up|in there|behind bars|in jail|in prison|in custody)\b|(?:spent|spends|spend) (?:\w+ ){0,5}?(?:night|days?|weeks?|months?|years?) (?:[\w']+ ){0,3}?(?:here|there|at the|in (?:a |the )?(?:\w+ ){0,2}?(?:cell|prison|jail|custody|detention|police))|(?:awaiting|awaits|await) (?:his |her |their )?(?:trial|sentencing|extradition|deportation)|(?:pre-?trial|continued|prolonged|ongoing|wrongful|unlawful|illegal|administrative) (?:detention|imprisonment|incarceration) of (?=[A-Z]|the |two|three|four)|(?:is|are) (?:now |currently )?serving\b|led away to (?:begin|start|serve)|<WAS> committed to",
    cues="held detained imprisoned jailed incarcerated locked behind kept inside there prison jail custody spent spend await trial continued prolonged ongoing wrongful unlawful illegal administrative serving led committed",
    unless=r"by (?:himself|herself|themselves)\b|\balone\b|on (?:his|her) own|since: ?\d|^held since|(?:trial|hearing|talks?|meeting|session|elections?|vote|funeral|event|conference|rally|protest|discussions?|proceedings|demonstration|ceremony|press) (?:\w+ )?(?:is|are|was|were|has been|being|be|to be) (?:\w+ )*held|(?:was|were) (?!being)(?:\w+ )?(?:arrested|detained)|held (?:accountable|responsible)|incommunicado|solitary|isolation|sentenced|released|visit|beaten|tortured|died|(?:held|detained|imprisoned|jailed|kept) (?:there )?for (?:\w+ ){0,3}<DUR>|kept (?:secret|in (?:contact|touch))|nobody|no one|(?:hearing|meeting|audience|session|mission|election|vote)s? (?:[\w'’-]+ ){1,7}?held|not (?:being )?held|denied|knew|know|those|anyone|people (?:held|detained)|persons",
)
def participle_held(p: Passage) -> Fact | None:
    """'Jonas Vik, held at the Fortress since 6 May, …'"""
    return _detention(p)


@rule(
    r"^(?:place of (?:detention|custody)|detained|held|detention|in detention|prison|custody|imprisoned)(?: since| at| in)?: ?[\w\"]|(?:has|have|had) been (?:\w+ly |held |now |kept )*(?:in|under|behind) (?:[\w-]+ ){0,4}?(?:detention|custody|prison|jail|bars|arrest|colony)\b(?: since| for)|(?:is|are|was|were|remain\w*|continues? to be|being) (?:\w+ly |now |still |being )*(?:detained|held|kept|imprisoned|jailed|locked up|confined|interned|incarcerated) (?:in|at|on|without|under|inside|by|with|together|near|outside|pending|awaiting|since|there)\b|(?:ordered|extended|prolonged|authori[sz]ed|approved|renewed) (?:that (?:he|she|they|<HIM>) (?:be |remain )?(?:placed|held|kept|detained)?|(?:his|her|their|the) (?:continued |further |pre-?trial |provisional |preventive )*(?:detention|custody|imprisonment|remand))\b|(?:detention|custody|remand|arrest) (?:was|were|has been|have been) (?:\w+ )?(?:ordered|extended|prolonged|renewed|authori[sz]ed)|(?:placed|put|remanded|sent|returned|taken) (?:him|her|them|<HIM> )?(?:in|into|under|to|on) (?:pre-?trial |police |preventive |provisional |administrative |house |judicial |protective |military )?(?:detention|custody|remand|arrest)\b|(?:has|have|had|still|is|are) (?:\w+ly )?(?:held|holding|kept|keeping|detained) (?:him|her|them|<HIM>) (?:since|in|at|under|without)|(?:unjustly|wrongfully|unlawfully|arbitrarily|illegally) (?:imprisoned|detained|held|jailed|incarcerated)|(?:first|second|third|fourth|fifth|sixth|seventh|\d+(?:st|nd|rd|th)) (?:year|month|week) (?:of|in) (?:\w+ )?(?:detention|custody|prison|jail)|(?:his|her|their) (?:\w+ )?(?:detention|imprisonment|captivity) (?:continues|goes on|has lasted)|ordered to be (?:held|detained|remanded)|(?:in|under) (?:pre-?trial|preventive|provisional|administrative|police|protective) (?:detention|custody)",
    cues="detention custody detained held imprisoned prison jail bars arrest colony kept locked confined interned incarcerated ordered extended prolonged authori approved renewed remand placed put sent captivity",
    unless=r"by (?:himself|herself|themselves)\b|\balone\b|on (?:his|her) own|since: ?\d|^held since|(?:trial|hearing|talks?|meeting|session|elections?|vote|funeral|event|conference|rally|protest|discussions?|proceedings|demonstration|ceremony|press|vigil|delegation|mission|audience) (?:(?:of|with|in|at) [^.;,]{3,60}? )?(?:\w+ )?(?:is|are|was|were|has been|being|be|to be|will be) (?:\w+ )*held|held (?:accountable|responsible|hostage talks)|(?:was|were) (?!being)(?:\w+ )?detained (?:on|by|at|outside|while|when|during|in connection|yesterday|today|last|after|as|near|and|over|for)|incommunicado|solitary|isolation|visit|tortured|beaten|died|released|under arrest|into custody (?:by|on|at|in|last|after|yesterday|when|as|near|from)|(?:writers|journalists|people|prisoners|activists|defenders|persons|colleagues|citizens|lawyers) (?:who (?:are|have been) )?(?:wrongfully|unjustly|arbitrarily|unlawfully|illegally)|warrant|(?:held|kept|detained) for (?:\w+ ){0,3}<DUR>|(?:years|months|days|weeks) in |nobody|no one|denied",
)
def in_custody_told(p: Passage) -> Fact | None:
    """'A judge ordered that she be placed in pre-trial detention.'"""
    return _detention(p)


@rule(
    r"^(?P<quote>(?:held|detained|imprisoned|jailed|in (?:detention|prison|custody|jail)|behind bars) since:? ?(?=\d|[A-Z]).+)",
    cues="held detained imprisoned jailed detention prison custody jail bars",
)
def listed_since(p: Passage) -> Fact | None:
    """'Held since: 14 January 2018': a line of a list."""
    began = p.when
    if began is None:
        return None
    return Detention(when=began if began.is_interval else When(f"{began.text}/.."), where=p.where)


@rule(
    r"(?:committed|sent|consigned|confined|condemned|dispatched|returned) (?:him|her|them|<HIM>) (?:back )?to (?:the |a |an )?(?:[\w'’-]+ ){0,5}?(?:prison|jail|wing|colony|cells?|remand|custody|reformatory|detention \w+)\b|(?<!establish\s)(?<!know\s)(?<!out\s)(?<!knew\s)(?<!reveal\s)(?<!disclose\s)(?<!say\s)(?<!told\s)(?<!learn\s)(?<!of\s)where (?:he|she|they|both) (?:<ADV>)(?:remain(?:s|ed)?|stay(?:s|ed)?|spent|languish\w*|(?:has|have|had) (?:\w+ )?(?:remained|stayed|spent|been held|been kept|been ever since|been since)|(?:was|were|is|are) (?:\w+ )?(?:to (?:spend|remain|stay)|held|kept))\b|(?:placed|put|held|kept) under an? (?:committal|detention|custody|remand|administrative|deposit|preventive)\w* (?:order|measure|warrant)|(?:issued|signed|confirmed|renewed) (?:an? |the |another )?(?:committal|detention|custody|remand|administrative detention) (?:order|warrant)|(?:placed|put|remanded) on remand\b|(?:languish\w*|rot(?:s|ting)|wast(?:es|ing) away) (?:\w+ )?(?:in|behind)\b|(?:stay|stays|stayed|remain|remains|remained|sits?|still|is|are) (?:\w+ )?(?:locked up|behind bars|inside|in jail|in prison|in custody|in detention|under lock and key|in a cell|under house arrest)\b|(?:continues? to be|remains?|still|is being|are being|has been|have been) (?:\w+ly )?deprived of (?:his|her|their) (?:liberty|freedom)|(?:turned|turns|spent|spends|celebrated|marked|passed) (?:[\w'’-]+ ){1,5}?(?:in|behind) (?:a |the |his |her )?(?:\w+ ){0,2}?(?:prison|jail|bars|cell|custody|detention)\b",
    cues="where languish rot wast committal order measure mandat placed issued deprived committed sent consigned confined condemned dispatched returned stay remain sit still turned spent spends celebrated marked passed prison jail custody detention locked",
    unless=r"on what grounds?|(?:first|second|third|fourth) time that|solitary|isolation|incommunicado|sentenced|visit|nobody|no one|letter|released|(?<!remained\s)(?<!stayed\s)(?<!kept\s)for (?:<DUR>)|<DUR> (?:in|behind)|by (?:himself|herself)|alone|to trial|throughout",
    happens=True,
)
def committed_to(p: Passage) -> Fact | None:
    """'The magistrate committed her to the women's wing of the prison.'"""
    return _detention(p)


@rule(
    r"\b(?:remand|detention|custody|arrest)(?: (?:order|warrant|period|term|measure))?(?: (?:against|of|for|on) (?:[\w.'’-]+ ){0,3}?[\w.'’-]+)? (?:now |then |currently )?(?:runs?|ran|lasts?|expires?|expired|ends?|is (?:valid|set|due to (?:end|expire))|was (?:valid|set)|will (?:end|expire|run)) (?:out )?(?:on|until|till|up to|to) (?=\d|[A-Z])|\bordered (?:to be )?(?:held|detained|kept|remanded)(?: in (?:[\w-]+ ){1,3}?)? ?for <DUR>,? (?:until|to|till|up to) (?=\d)",
    cues="remand detention custody arrest ordered",
    unless=r"visit|appeal|hearing|sentence",
    hypothetical=True,
)
def runs_until(p: Passage) -> Fact | None:
    """'Her remand runs until 14 May.'"""
    return order_running(p, Detention(status=_status(p)))
