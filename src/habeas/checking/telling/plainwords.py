"""Words of which no letter is made wrong: those of speech, time, courtesy and reasoning, and those of each kind of fact."""

import re
from functools import lru_cache

from habeas.core.facts import Fact
from habeas.kinds.access_denied import AccessDenied
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_given import CareGiven
from habeas.kinds.care_requested import CareRequested
from habeas.kinds.charge import Charge
from habeas.kinds.corroboration import Corroboration
from habeas.kinds.death import Death
from habeas.kinds.demand import Demand
from habeas.kinds.detention import Detention
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.health_condition import HealthCondition
from habeas.kinds.hearing import Hearing
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.incommunicado import Incommunicado
from habeas.kinds.investigation import Investigation
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.release import Release
from habeas.kinds.response import Response
from habeas.kinds.sentence import Sentence
from habeas.kinds.solitary_confinement import SolitaryConfinement
from habeas.kinds.transfer import Transfer
from habeas.kinds.visit import Visit

_ENDINGS = ("als", "al", "ations", "ation", "ating", "ated", "ates", "ate", "ings", "ing", "ions", "ion", "ied", "ies", "ers", "est", "er", "ed", "es", "ements", "ement", "ments", "ment", "ly", "eness", "ness", "s", "e", "y")  # fmt: skip
_SHORTEST = 3
_FORMS = {"eaten": "eat", "saw": "see", "seen": "see", "took": "take", "taken": "take", "gave": "give", "given": "give", "came": "come", "went": "go", "held": "hold", "kept": "keep", "told": "tell", "said": "say", "found": "find", "wrote": "write", "written": "write", "met": "meet", "brought": "bring", "began": "begin", "begun": "begin", "fined": "penalised", "beat": "beaten", "edited": "editor", "edits": "editor", "struck": "strike", "hit": "strike", "hitting": "strike", "assurance": "assure", "assurances": "assure", "broke": "broken", "tore": "torn", "bit": "bitten", "shook": "shaken", "threw": "thrown", "drove": "driven", "froze": "frozen", "stole": "stolen", "wore": "worn", "ate": "eaten", "swore": "sworn", "forbade": "forbidden", "diagnosis": "diagnose", "diagnoses": "diagnose", "diagnosed": "diagnose", "paralysis": "paralysed", "analysis": "analyse", "analysed": "analyse"}  # fmt: skip

_PLAIN = """
a able agency agencies mine ours about above accord accordance account across act action actual add addition adequate admit advance advise
affair after afterwards again against age ago agree ahead aim albeit alike alive all allegation allege alleged almost
alone along already also although altogether always am amid among amount an and another answer anxiety anxious any
anybody anyone anything anyway apart apparent apparently appear appreciate approach approximate are argue arise around
as ask aspect assert assess assume assure at attention attitude author authoritative authority available avoid await
aware away awful back bad badly barely base basic basis be bear bearing became because become been before beforehand
began begin beginning begun behalf behind being belief believe belong below beside besides best better between beyond
bit body book both bound brief bring broad brought but by call came can candid cannot capable care careful case cause
certain certainly chance change check choice choose chose chosen circumstance cite citizen claim clarify clear clearly
close colleague collect come comment commit common communicate community compare compassion competent complain
complaint complete comply concern conclude conclusion condition conduct confidence confirm conflict conscience
consecutive consider considerable consistent constant contact content continue contrary contribute convey convince
copy correct correspond could count country couple course courteous cover credible critical cruel current currently
daily danger dark data date day deadline deal dear debt decade deceive decent decide decision declare deep deeply
defend definite degree delay delegation deliver demand deny depend deprive describe deserve desire desk despair
dislike despite detail determine develop did differ different difficult difficulty dignity direct disagree disclose discuss
dismay dispute disregard distinct distress disturb do document does doing done doubt down dozen draw drawn drew due
duly during duty each eager earlier early earth easy effect effort eight eighteen eighty either element eleven else
elsewhere emerge emphasise end enforce engage enough enquire ensure enter entire entitle equal especially essential
establish esteem estimate even event eventual ever every everybody everyone everything evidence evident exact exactly
example except exception excuse exist expect experience explain explanation express expression extend extent extra
extreme face fact fail fair faith fall far favour fear feel felt few fewer fifteen fifty figure file final finally
find finish firm first firstly five fold follow following for forget forgot forgotten form former formerly fortnight
forty forward found foundation four fourteen free freedom friend friday from full fully further future general
generally gave gentle genuine get give given glad go goes going gone good got govern government grant grateful grave
great grew ground group grow grown guarantee guess guide had half hand happen hard hardly has have having he hear
heard heart heed held help hence her here hers herself hesitate high him himself his history hold holder home honest
honour hope hour house how however human humane humanity hundred i idea identical identify if ignore illustrate
immediate immediately impartial importance inflict important impression in include indeed independent indicate individual
inform information inhuman initial innocence innocent inside insist instance instead institution instruct intend
intention interest international into inquire inquiry invent invite involve is issue it item its itself january
february march april may june july august september october november december join joint judge just justice keen keep
kept kind kindly knew know knowledge known lack large last lasted late later latest law lawful lay lead learn learned
least leave led left legal less let letter level liberty lie life light like likely likewise limit line list listen
little live local long longer look lose loss lost lot loud love low made main maintain major make manner many mark
matter me mean meaning meant measure media meet member memory mention mere message met method mid middle might million
mind minimum minute misfortune mission mistake moment monday month more moreover most much must my myself name namely
nation national native near nearly necessary need needless neither never nevertheless new news newspaper next nine
nineteen ninety no nobody noon nor normal not note nothing notice notify notwithstanding now nowhere number numerous
object oblige observe obvious occasion occur of off offer office official often old omit on once one only onto open
openly opinion opportunity oppose or order ordinary organisation organise other others otherwise ought our ours
ourselves out outcome outside over overall owe own page pain paper paragraph part particular particularly party pass
past patient pause people perfect perhaps period permission person personal persons petition pity place plain plainly
plan play plea plead please pleased pleasure plight point polite politely political position possible possibly power
practical practice praise precise precisely prefer prejudice prepare present preserve press pressing presumably
presume prevent previous previously principle prior private probable probably problem procedure proceed process
produce profess promise prompt proof proper properly propose protect protest prove provide public publication publish
purpose pursue push put quarter question quick quickly quiet quite quote raise range rare rather reach react read
reader ready real realise really reason reasonable reassure recall receive recent recently recognise recommend
reconcile record refer reflect refuse regard regarding regards regret regular reiterate relate relation relative
relatives family relevant relief rely remain remark remember remind renew repeat reply report represent request
require reserve resolve respect respectful respond response responsible rest result retold return reveal review right
rightly role rule sad sadly safe safety said sake same satisfy saturday say says scarce second secondly section see
seek seem seen seldom sense sent separate serious seriously set seven seventeen seventy several severe shall share she
short shortly should show shown side sign signal significant silence silent similar simple simply since sincere single
situation six sixteen sixty slow small so solemn some somebody somehow someone something sometimes somewhere soon sore
sorrow sort sought sound source speak spell spelt spend spent spirit spoke spoken spokeswoman spokesman spokesperson
stage stake stand standard stands start state statement status stay step still stood stop story straight strange
stress strict strong subject submit subsequent subsequently such suddenly suffer sufficient suggest summary sunday
support suppose sure surprise sympathy take taken talk task tell ten tend term than thank that the their theirs them
themselves then there therefore these they thing think third thirdly thirteen thirty this thorough thoroughly those
though thought thousand three through throughout thursday thus time title to today together told tomorrow tone too
took top touch toward towards transparent treat trouble true truly trust truth try tuesday turn turned twelve twenty
twice two unable unacceptable unaware uncertain unclear undergo underline understand understood undertake unfortunate
unfortunately unhappy unite unknown unless unlike until unusual up update upon urge urgent us use useful usual utter
vain value various verify version very via view voice volunteer vouch wait want warm was way we wednesday week weekend
weeks weigh welcome well went were what whatever when whenever where whereabouts whereas whether which whichever while
who whoever whole whom whose why wide will willing wish with within without woman man wonder word work worker world
worry worse worst worth would write written wrong wrote year years yes yesterday yet you young your yours zero
calendar correspondence client undersigned excellency sir madam sincerely faithfully uphold bars captivity ordeal fate
hardship prisoner prisoners detainee inmate custody detention anniversary birthday contravene contravention violate
violation breach infringe infringement norm obligation judicial stark gross flagrant under network project pupil
school teacher student teach class century generation tradition culture language poem poet song sing music choir
theatre film art artist library university professor scholar research science scientist engineer nurse priest church
mosque pray prayer village town city street shop market harbour sea river mountain winter garden tree flower bread tea
coffee table chair kitchen dinner evening morning afternoon neighbour neighbourhood friendship guest host travel
journey road train station border abroad foreign foreigner translate translation printed print pamphlet leaflet
concert match sport team football club committee board agenda motion vote election elect mandate coalition minister
ministry parliament senate senator congress session debate bill statute decree constitution reform policy programme
budget economy trade business company customer price cost pay money fund donate donation gift award prize medal
celebrate ceremony mourn tribute retire retired retirement pension profession professional career graduate apprentice
trainee trained skill craft polish rough sleep wake dream laugh smile weep cry cried tear proud pride shame ashamed
embarrass brave courage courageous admire admiration inspire model lesson curious interested patience impatient
weather rain snow sun summer holiday easter christmas ramadan eid festival wedding marry married marriage divorce
widow grandchild grandchildren cousin kin ancestor descendant population resident inhabitant passport visa embassy
consul consulate envoy summit conference seminar workshop meeting assembly chapter branch regional district province
rural urban democratic democracy republic monarchy ally alliance partner partnership cooperation agreement treaty
charter declaration resolution recommendation guideline framework mechanism continent advice globe planet port
defendant accused prosecution plaintiff fine signature accredit diplomatic waive unanswered none answerable save
avoidance announce unspecified accuracy prejudge initiate sit torture specific unspecific incomplete incorrect union
diplomat ambassador parliamentarian contest ongoing spring autumn association society settle interrupt interruption
used permit applied sat shut eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth
eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth
fourth fifth sixth seventh reporter correspondent actor adult aged anger angry applause apple article
aside baby bag banner battle bed beer bell beloved bench bicycle big bike black blanket blue boat boss bottle bottom
bowl box boy breakfast bridge broadcast bus busy button cake calm camera candle cent centre channel chant child
children clap clock cloth clothes cloud coat coin cold colour column contradict corner crew crowd cup custom dance
dancer darkness darling dawn destiny diary dollar door downhill dusk east edge elder eldest email empty envelope euro
factory faithful fallen farm farmer fast feeling fell field flag floor forest fruit funny game gather gathered gaze
girl glance glass glove goal green grey grief grown-up habit hang happiness happy hat hate headline heat heavy hero
heroine hill honesty hot huge humour hung hungry ideal ink internet joke journalist joy joyful kid knock lain lake
lamp laughed letterbox loneliness lonely longing loved lover loyal loyalty luck lucky luggage lunch magazine map meal
midnight milk miss missed moon narrow needle neighbourly nod noisy north notebook novel novelist online paint pair
parade parcel peace peaceful pen pencil phone photo photograph picture piece pillow plate player plenty pocket
policeman portrait post quicker radio ran readership red rent ring rise risen roof rose run sadness sail sailor salary
scarf score screen seat shadow shallow shelf ship shirt shoe signed sister sky slept slogan slower soft soldier soup
south spare speaker speech spoon square stair stamp star stare stone strength struggle suitcase sunny sweet tall tax
television thereafter thirst thread ticket tiny tired tram uphill valley verse veteran wage walk walked wall war watch
water website weekday west white win wind window wine woke won wood wool writer younger youngest blind cap approachable referral thin affiliation supporters campaign
campaigner activist editor-in-chief readers listeners writes asks tells stories lives acquit acquittal meanwhile head heads encourage encouraging discourage system systems sheet leaflet circle corridor armchair alarm carpet kettle bedside aloud tonight anew nutshell oneself onward onwards collegial comfort newsletter bulletin extract sermon workmates wherever quality length sequence telephone balance break worthless room gate transport dealt wore wear feet predecessor successor
"""

_CUSTODY = "arrest detain detention seize take taken took hold held keep kept capture apprehend pick custody jail prison imprison bars lock guard remand inmate captive captivity police deprive liberty cell led lead away came come officer officers agent agents men force forces behind confine pretrial pre-trial"
_TRIAL = "sentence convict conviction condemn impose term jail judgment judgement verdict guilty court judge pass serve prison trial try tried imprison hand down proceeding"
_CARE = "refuse deny denial turn reject decline request ask apply doctor specialist care treat treatment examine exam see medical medicine attend physician need require wait come came arrive arrange admit visit help health"
_HEALTH = "health ill illness sick condition deteriorate worsen decline suffer pain fail symptom complain eye eyes eyesight sight worse weak frail fit well trouble swell swollen sore hurt medical fear afraid"
_APPEAL = "appeal write wrote letter call address send sent petition statement"
_OF_KIND: dict[type[Fact], str] = {
    Arrest: _CUSTODY,
    Detention: _CUSTODY,
    Sentence: f"{_TRIAL} absence absentia",
    Charge: "accuse accusation charge indict prosecute prosecution offence crime count alleged guilty trial",
    Hearing: f"{_TRIAL} hear hearing close exclude admit door session absent absence absentia present presence allow extend prolong renew remand rule keep kept behind courtroom overturn quash lawyer defend defence bring brought journalist hold held",
    Visit: "visit visitor see seen saw meet met observe lawyer cell spoke speak",
    HealthCondition: _HEALTH,
    CareDenied: _CARE,
    CareRequested: _CARE,
    CareGiven: f"{_CARE} hospital hospitalise operate operation surgery surgeon ward patient",
    Mistreatment: "mistreat ill-treat treat treatment abuse violence violent hurt injure injury harm assault attack blow",
    Corroboration: "find finding found record note document examine examination inspect observe see saw injury injure mark trace wound monitor report medical bruise",
    Transfer: "move transfer take taken took bring brought admit return back prison hospital send sent",
    Release: "release free freed walk home leave left let liberty bail",
    AppealMade: _APPEAL,
    Demand: _APPEAL,
    AffiliationRole: "employ employer work job post position",
    Response: "answer reply respond response react reaction acknowledge",
    HungerStrike: "hunger strike refuse food eat fast meal",
    EnforcedDisappearance: "disappear disappearance missing whereabouts vanish secret relative",
    Incommunicado: "decline disclose contact incommunicado cut whereabouts relative family lawyer",
    SolitaryConfinement: "solitary isolate isolation alone confine confinement",
    AccessDenied: "refuse deny allow visit contact see bar prevent access permit",
    Investigation: "investigate investigation inquiry inquire open begin",
    Death: "die died death dead",
}  # fmt: skip


@lru_cache(maxsize=16384)
def roots(word: str) -> frozenset[str]:
    """A word, and what is left of it without the ending that its number, tense or use may have given it.

    >>> roots("investigated") & roots("investigation") != set(), roots("visits") & roots("prison")
    (True, frozenset())
    >>> roots("dizziness") & roots("dizzy") != set()
    True
    """
    word = word.casefold().removesuffix("'s").removesuffix("’s")
    word = _FORMS.get(word, word)
    cut = {
        word[: -len(e)] for e in _ENDINGS if word.endswith(e) and len(word) - len(e) >= _SHORTEST
    }
    cut |= {_FORMS[w] for w in cut if w in _FORMS}
    once = {w[:-1] for w in cut if len(w) > _SHORTEST and (w[-1] == w[-2] or w[-1] == "i")}
    return frozenset({word} | cut | once)


@lru_cache(maxsize=1)
def plain_roots() -> frozenset[str]:
    """The roots that say nothing of anybody."""
    return roots_in(_PLAIN)


def roots_of_kind(kind: type[Fact]) -> frozenset[str]:
    """The roots by which facts of a kind are told."""
    return roots_in(f"{_OF_KIND.get(kind, '')} {kind.label}")


@lru_cache(maxsize=1)
def roots_of_kinds() -> frozenset[str]:
    """The roots by which facts of any kind are told."""
    return frozenset(root for kind in _OF_KIND for root in roots_of_kind(kind))


_EMPTY = frozenset(["this", "that", "with", "from", "been", "were", "have", "they", "them", "into", "when", "then"])  # fmt: skip


def meanings(text: str) -> list[frozenset[str]]:
    """The roots of each longer word that carries a meaning."""
    words = re.findall(r"[a-z]{4,}", text.casefold())
    return [roots(word) for word in words if word not in _EMPTY]


@lru_cache(maxsize=16384)
def roots_in(text: str) -> frozenset[str]:
    """The roots of every word of a text."""
    return frozenset(
        r for word in re.findall(r"[a-z][a-z’'-]+", text.casefold()) for r in roots(word)
    )
