"""How English tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.arrest import Arrest

_NO_WARRANT = r"no (?:arrest )?warrant|without (?:an? )?(?:arrest |judicial )?warrant|warrantless"

_BETWEEN = r"(?:(?!(?:to|into|and|in|outside|near|gates?|of|at|by|then)\b)[\w'’-]+ ){0,2}?"
_INSIDE = (
    r"(?:taken|took|taking|led|leading|dragg\w+|haul\w+|remov\w+|pull\w+|snatch\w+|march\w+|whisk\w+|escort\w+|fetch\w+)"
    rf" (?:[\w'’-]+ ){{0,6}}?(?:from|out of) {_BETWEEN}(?:cell|prison|jail|colony|penitentiary|dungeon|detention (?:cent(?:re|er)|facility|camp))\b"
)
_OUTSIDE = r"\b(?:re-?)?arrest|\b(?:released|release|freed|leaving|left|walk\w*)\b"


def _arrest(p: Passage) -> Fact | None:
    """Whoever is taken from a cell is in custody already."""
    if p.has(_INSIDE) and not p.has(_OUTSIDE):
        return None
    return Arrest(
        when=p.when,
        where=p.where,
        actor=p.agent,
        warrant=Stated.NO if p.has(_NO_WARRANT) else None,
    )


@rule(
    r"(?:<WAS> |who <WAS> )?(?:re-?arrested|arrested again)\b|<WAS> arrested\b",
    cues="arrested",
    unless=r"(?:since|after|before) (?:he|she|they) (?:was|were) arrested$",
    happens=True,
)
def was_arrested(p: Passage) -> Fact | None:
    """'… was arrested on 3 May by …'"""
    return _arrest(p)


@rule(
    r"<AGENT>(?: (?:in|from|of) [^.;]{2,40}?,?)? <ADV>(?:have |has |had )?<ADV>(?:re-?)?(?:arrested|abducted|apprehended|rounded up|seized|kidnapped|detained)(?: and (?:then )?\w+)? (?:(?:the |a |an )?(?:\w+ ){0,4}?)(?!phones?|laptops?|his (?:phone|laptop)|her (?:phone|laptop)|the mobile)<HIM>",
    cues="arrested abducted apprehended rounded seized kidnapped detained",
    unless=r"seized (?:the |his |her |their |a )?(?:\w+ )*(?:phone|laptop|computer|book|equip|document|copies|device)",
    happens=True,
)
def they_arrested(p: Passage) -> Fact | None:
    """'Police arrested her on 3 May.'"""
    return _arrest(p)


@rule(
    r"<WAS> (?:abducted|apprehended|kidnapped|rounded up|seized|picked up|snatched|captured|taken (?:away|into (?:police |military )?custody|from (?:his|her|their) (?:home|house|office|car|cell)))\b"
    r"|(?:were|was) taken by (?:the )?(?:police|security|men|armed|agents|officers|soldiers|plain)"
    r"|(?:took|taking|dragged|whisked) <HIM> (?:away|into custody|from (?:his|her|their) (?:home|house|office))",
    cues="abducted apprehended kidnapped rounded seized picked snatched captured taken took dragged",
    unless=r"\b(?:inhalers?|medic\w+|tablets?|pills?|insulin|glasses|phones?|telephones?|laptops?|computers?|passports?|books?|notebooks?|papers?|documents?|letters?|belongings|clothes|money|parcels?|beds?|mattress\w*|blankets?|warrants?|files?|cameras?|radios?)(?: (?:of|for) [^.,;]{1,40}?| and [^.,;]{1,40}?)? (?:was|were|has been|have been|had been) (?:\w+ )?(?:seized|taken|picked|snatched)",
    happens=True,
)
def was_taken(p: Passage) -> Fact | None:
    """'… was taken from her home by armed men.'"""
    return _arrest(p)


@rule(
    r"(?:was|were|been|being) <ADV>detained (?:(?:again )?(?:on|by|at|outside|upon|while|when|during|near|together|along|in connection|along with|as (?:he|she|they)|shortly|immediately|yesterday|today|last|this morning|earlier|after|following|amid|over|alongside|briefly|overnight)\b)",
    cues="detained",
    unless=r"(?:has|have) been (?:\w+ly )?detained (?:for|since|without|in|at)|still (?:being )?detained|detained for (?:over|more|\d)",
    happens=True,
)
def was_detained_on(p: Passage) -> Fact | None:
    """'… was detained on 8 August 2019': a day, a body or an occasion makes it the moment."""
    return _arrest(p)


@rule(
    r"(?:was|were) (?:first |initially |briefly |also |re-|again )?detained\b",
    cues="detained",
    unless=r"detained (?:for (?:over|more|about|at least|\d)|without|incommunicado|since)",
    happens=True,
)
def was_first_detained(p: Passage) -> Fact | None:
    """'… was first detained in 2019': a date makes it the moment."""
    return _arrest(p) if p.when is not None and not p.when.is_open else None


@rule(
    r"(?:turned (?:himself|herself|themselves) in|surrendered to (?:the )?(?:police|authorities)|placed (?:under arrest|(?:him|her|them) under arrest)|put under arrest|stopped and (?:arrested|detained)|(?:arrest|detention) of <NP> (?:on|took place))\b",
    cues="turned surrendered arrest detained",
    unless=r"house arrest|demand|call|condemn|protest|following the arrest|since the arrest|after the arrest",
    happens=True,
)
def was_placed_under_arrest(p: Passage) -> Fact | None:
    """'… turned herself in.'"""
    return _arrest(p)


@rule(
    r"(?:<WAS> |who <WAS> )?(?:stopped by (?:[\w-]+ ){0,3}?(?:agents|police|officers|soldiers|men)|pushed into|forced into (?:an? |the )?(?:[\w-]+ ){0,2}?(?:car|van|vehicle|bus)|bundled into|dragged from|driven away|led away|taken (?:off|from) (?:the |his |her |their |a )?(?:precincts|dormitory|bed|bus|school|class|street|plane|night|house|home|flat|apartment|office|newsroom|church|train|university|workplace|farm|village)|intercepted|hauled off|re-arrested|nabbed)\b",
    cues="stopped pushed forced bundled dragged driven led taken intercepted hauled arrested nabbed",
    unless=r"(?:to|from) (?:court|prison)|transferred|forced into exile|to begin serving",
    happens=True,
)
def was_seized(p: Passage) -> Fact | None:
    """'… was stopped by plainclothes agents, pushed into a van and driven away.'"""
    return _arrest(p)


@rule(
    r"(?:<AGENT>|<AGENT> (?:in|of|from) [A-Z][\w-]+|men|gendarmes|paramilitaries|they|unknown \w+) <ADV>(?:have |has |had )?(?:arrested|abducted|apprehended|seized|kidnapped|took|dragged|bundled|led) (?:<HIM>|[\w-]+(?: [\w-]+){0,3}?)(?: away| off| into| from|,| in | on | at |$)|<AGENT> (?:\w+ ){0,3}?(?:came for|raided (?:the |his |her |their )?(?:\w+ ){0,3}?(?:home|house|apartment|office|flat)s?)\b|(?:took|dragged|led|drove) (?:him|her|them|<HIM>) (?:[\w ]+ )?away\b|(?:came|come) to (?:arrest|take) (?:him|her|them|me)\b",
    cues="arrested abducted apprehended seized kidnapped took dragged bundled led came come raided drove",
    unless=r"took the \w+ off|took (?:place|part|office|over|note|action|steps|photo|him to court|her to court)|took (?:\w+ ){0,3}?(?:minutes?|hours?|days?|weeks?|months?|years?|view|decision|position|floor|oath|time|evidence)\b|seized (?:the |his |her |their |a )?(?:\w+ )*(?:phone|laptop|computer|book|equip|document|copies)|to court|to hospital",
    happens=True,
)
def they_seized(p: Passage) -> Fact | None:
    """'On August 20, unidentified men abducted radio presenter Moussa Kaid.'"""
    return _arrest(p)


@rule(
    r"(?:arrest|re-arrest|abduction|apprehension|kidnapping) (?:[\w.'-]+ ){0,8}?(?:on|in) (?=\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|(?:couple|men|women|man|woman|activists?|journalists?|those|people|students?|defenders?|[A-Z]\w+,) (?:who were |who was )?arrested (?:on|in|at|during|for|by|last|yesterday|today)\b|(?:is|are|being|herself|himself) (?:\w+ )?(?:arrested|detained by|taken off)\b",
    cues="arrest abduction apprehension kidnapping taken detained",
    happens=True,
    unless=r"warrant|since|following|after|before|house arrest|drugs|medication",
)
def arrest_of(p: Passage) -> Fact | None:
    """'… the arrest on 10 December of Sister Esther Loumbi.'"""
    return _arrest(p)


@rule(
    r"(?:took|take|taking|takes|taken|led|dragged|bundled|hauled|marched|whisked|carried|drove|snatched|plucked|removed|forced|pulled|ordered|threw|pushed) (?:[\w.,'’-]+ ){1,9}?(?:into (?:police |military |their |state )?custody|away\b(?! from (?:the )?court)|(?:off|out of|from|into) (?:the |a |an |his |her |their |their own )(?:\w+[ -]){0,3}?(?:bus|plane|train|car|van|vehicle|minivan|minibus|truck|jeep|home|house|office|flat|apartment|dormitory|room|farm|village|workplace|café|restaurant|courtroom|street|bed|classroom|newsroom|hotel|shop|church|mosque)\b|to (?:the |a |an )?(?:\w+ ){0,3}?(?:police station|commissariat|unknown (?:location|place|destination)|undisclosed (?:location|place)))|picked up (?:<HIM>|at least|the (?:two|three|four))|picked (?:him|her|them|me) up|stopped at (?:the |a )?(?:border|airport|checkpoint|roadblock|crossing|passport control|frontier|station)\b(?: (?:on|while|as|when|in|after|trying|and|by)\b|[,.;]|$)|taken in for questioning|caught (?:at|by|in|near|while|trying) (?=(?:the )?(?:border|airport|police|security|soldiers|checkpoint|[A-Z]))|(?:came|went|burst|broke|forced their way) [^.;]{2,60}? and (?:took|arrested|seized|dragged|led|detained|drove) (?:him|her|them|<HIM>|away)|summoned to [^.;]{3,60}? and (?:did not|never) (?:return|come)|(?:(?:his|her|their)|[A-Z][\w-]+'s) (?:re-?)?(?:arrest|abduction|apprehension) (?:came|took place|followed|occurred|was carried out|happened|on (?=\d|[A-Z]))|(?:taken|picked up|led|driven|carried|spirited|hauled) (?:away|off)? ?(?:by|at|from|off|in) (?=(?:\w+ ){0,4}?(?:police|men|agents|officers|soldiers|gunmen|gendarmes|gunpoint|members|forces|home|street|home|office|bus|plane|checkpoint))|(?:stopped|intercepted|ambushed|surrounded|cornered) (?:at|by|in|on|near|outside|while|as) [^.;]{2,60}?(?:and|,) (?:then )?(?:taken|arrested|detained|driven|forced|pushed|led|handcuffed)|(?:handed|gave|turned|given) (?:himself|herself|themselves) (?:in|up|over)|(?:presented|reported) (?:himself|herself|themselves) (?:to|at) (?:the )?(?:police|prosecutor)",
    cues="took take taking takes taken led dragged bundled hauled marched whisked carried drove snatched plucked removed forced pulled ordered threw pushed picked driven spirited stopped intercepted ambushed surrounded cornered handed gave turned given presented reported arrest abduction apprehension picked caught came went burst broke summoned",
    unless=r"(?:to|from) (?:court|hospital|prison)|transferred|forced into exile|photograph|took (?:place|part|office)|must|should|handed over|from (?:the |his |her )?(?:cell|hospital|prison|police)|ordered (?:the|an) |lunch|was taken to (?:the )?(?:prison|hospital|court)",
    happens=True,
)
def taken_into_custody(p: Passage) -> Fact | None:
    """'Police took the editor, a father of two, into custody.'"""
    return _arrest(p)


@rule(
    r"(?:was|were|been) (?:\w+ly |first |again |also |once |later |twice |both )*(?:detained|held) (?:for (?:questioning|(?!\d{3})[\w-]+ (?:hours?|days?)|several (?:hours|days)|a few (?:hours|days))|overnight|briefly)|(?:re-?arrested|rearrested|arrested (?:him|her|them|<HIM>)|arrested and (?:\w+ly )?\w+|arrested,|(?:was|were|been|being|got) (?:\w+ly )*arrested|and (?:\w+ly )?(?:arrested|detained) (?:on|upon|at|in|by|there|together|again))\b|(?:police|officers|soldiers|agents|forces|gunmen|men|authorities|gendarmes|security \w+|military|militia\w*) (?:[^.;]{0,60}? )?(?:arrest|detain|abduct|apprehend|kidnap|nabb|captur|seiz|snatch|round)(?:ed|ing|d|ing up) (?:up )?(?:<HIM>|at least|\w+ (?:journalists?|activists?|people|protesters|students|men|women|others)|the (?:two|three|four|five|couple|men|women|journalist|activist|lawyer|editor|writer|student)s?)|(?:came|come|coming) (?:for|to (?:arrest|take|get|detain)) (?:him|her|them|me|us)\b|broke (?:down|into|open) [^.;]{3,60}? and (?:took|arrested|detained|dragged|led|seized)",
    cues="detained held arrest abduct apprehend kidnap nabb captur seiz snatch round came come coming broke",
    unless=r"(?:arrest|detain|round)(?:ed|ing)(?: up)? (?:at least |more than |about |some |over |nearly )?(?:\d+|dozens of|hundreds of|scores of) (?:\w+ ){0,2}?(?:people|protesters|demonstrators|persons|supporters|others)(?!,? (?:including|among))|(?:seized|seizing) (?:the |his |her |their |a |all |several )?(?:\w+ )*(?:phone|laptop|computer|book|equip|document|copies|device|passport|camera|material|file)|since (?:he|she|they) (?:was|were) (?:\w+ )?arrested|(?:after|before|until) (?:he|she|they) (?:was|were)|warrant for|incommunicado|without charge|if |could be|detained for (?:over|more|at least|about|almost|nearly)|in connection with the case were",
    happens=True,
)
def arrested_again(p: Passage) -> Fact | None:
    """'Tomas Rhee was previously detained for 48 hours in October 2020.'"""
    if p.has(r"(?:detained|held) (?:for|overnight)") and (p.when is None or p.when.is_open):
        return None
    return _arrest(p)


@rule(
    r"^(?P<quote>(?:(?:date of |the )?(?:arrest|detention)(?: date)?|(?:re-?)?arrested|detained|abducted)(?: on)?: ?(?=\d|[A-Z]|on )[^.;]+)|(?:^|[,;] |[-–] )(?:re-?arrested|arrested|abducted|apprehended|kidnapped|seized|picked up|taken (?:from|away|into custody)|detained (?=on|by|at (?:the )?(?:airport|home|his|her|a )|\d))(?: again)?(?: (?:on|in|at|by|from|outside|near|during|along|together|while|as|last|again)\b| \d)",
    cues="arrest detention arrested detained abducted apprehended kidnapped seized picked taken",
    unless=r"warrant",
    happens=True,
)
def listed_arrest(p: Passage) -> Fact | None:
    """'Arrested 3 March 2021 at home': an entry in a list."""
    return _arrest(p)


@rule(
    r"(?:drove|carried|took|led|marched|dragged|whisked|hauled|bore|spirited) (?:him|her|them|me|<HIM>|(?:my|our|his|her|their) (?:\w+ )?(?:brother|sister|mother|father|husband|wife|son|daughter|client|colleague|friend|uncle|aunt|cousin|dad|mum|parents|boy|girl)) (?:off|away)\b|(?:took|taken) (?:him|her|them|<HIM>|(?:my|our|his|her|their) \w+) with them\b|(?:whose|the) (?:arrest|abduction) on (?=\d|[A-Z])|push(?:ed|ing)? (?:him|her|them|<HIM>) into (?:a|an|the|their) (?:[\w-]+ ){0,2}?(?:van|car|vehicle|truck|jeep|bus)|saw (?:\w+ ){0,3}?(?:men|officers|agents|soldiers|police)(?: in \w+)? (?:push|drag|bundle|take|force|shove|lead) (?:him|her|them|<HIM>)|"
    + r"(?:took|drove|brought|escorted|marched|led|carried|flew) (?:him|her|them|me|<HIM>|both (?:\w+ )?) ?(?:away |off )?to (?:the |a |an |its |their )?(?:[\w'’-]+ ){0,4}?(?:headquarters|police station|barracks|commissariat|directorate|unknown \w+)\b|(?:carried|took|led|dragged|hauled|bundled|marched) (?:him|her|them|me|<HIM>) off\b|(?:<WAS> |and |been )(?:put|placed|loaded|shoved|thrown|thrust|pushed) (?:in|into|inside) (?:a |an |the |their |an unmarked )?(?:[\w-]+ ){0,3}?(?:van|car|truck|lorry|vehicle|bus|minibus|jeep|wagon|boot)\b|(?:answered|responded to|obeyed|complied with|reported (?:to|at)|went to|presented (?:himself|herself) (?:at|to)|arrived at|came to|called to|summoned to) [^.;]{3,90}? and (?:was|were|has|have) (?:not (?:been )?(?:allowed|permitted) to leave|(?:never|not) (?:let (?:out|go)|returned|come (?:back|out|home))|kept there|held there|(?:promptly |immediately |then )?(?:detained|arrested|taken into custody))|<WAS> (?:called|plucked|hauled|pulled|ordered|escorted|grabbed|yanked|lifted|removed|marched|fetched|spirited|bundled|led|whisked|dragged|taken) (?:out of|off|away from|from|out) (?:a |an |the |his |her |their )?(?:[\w-]+ ){0,3}?[\w-]+|<WAS> (?:ambushed|waylaid|accosted|cornered|nabbed|rounded up|swept up)\b|(?:swooped|descended) on (?:him|her|them|the|his|her|their)\b|(?:was|were) (?:himself|herself|themselves|in (?:his|her|their) turn|likewise) (?:then )?(?:arrested|detained|seized|picked up)\b|among (?:the |those |at least |dozens |hundreds |several |\w+ )*(?:of )?(?:people|persons|others|those|activists|journalists|protesters|students|defenders|lawyers|women|men|members|leaders) (?:\w+ ){0,2}?(?:rounded up|arrested|detained|seized|picked up|swept up)|(?:stormed|raided|burst into|broke into|surrounded|searched|entered) (?:his|her|their|the \w+'s) (?:\w+ )?(?:home|house|flat|apartment|office)[^.;]{0,60}? and (?:\w+ )?(?:handcuffed|took|arrested|detained|led|dragged|seized) |(?:forced|ordered) (?:him|her|them|<HIM>) (?:to get |to come |to climb )?(?:out of|off|down from|into) ",
    cues="drove carried bore whose push saw among stormed raided burst broke surrounded searched entered called plucked pulled escorted grabbed yanked lifted removed fetched spirited whisked ambushed waylaid accosted cornered nabbed rounded swept swooped descended took drove brought escorted marched led carried flew dragged hauled bundled put placed loaded shoved thrown thrust pushed answered responded obeyed complied reported went presented arrived came called summoned himself herself themselves turn likewise forced ordered",
    happens=True,
    unless=r"to begin serving|letter|question|witness|removed from (?:office|his post|her post|the case)|(?:to|from) (?:court|hospital)|from (?:the |his |her )?(?:cell|prison|colony)|must|should|took off|released|back to",
)
def led_off(p: Passage) -> Fact | None:
    """'He answered a summons and was not allowed to leave', 'she was put into a van.'"""
    return _arrest(p)


@rule(
    r"(?:drove|made|sped|took|walked|went) (?:off|away) with (?:him|her|them|<HIM>)\b|(?:forced|broke|burst|stormed|smashed) (?:their way )?into (?:[^.;]{3,80}?),? (?:and|before) (?P<quote>(?:then )?(?:led|took|dragged|marched|drove|carried|taking|leading|dragging) (?:him|her|them|<HIM>) (?:away|out|off)\b)|(?:summoned|called in|invited|went|came|reported|appeared) (?:to|at|by) (?:[^.;]{3,60}?) and (?:was |were )?(?:then |promptly |immediately )?(?:arrested|detained|taken into custody|handcuffed|kept there)\b",
    cues="drove made sped took walked went forced broke burst stormed smashed summoned called invited came reported appeared",
    happens=True,
    unless=r"\bif |released|freed|let go",
)
def driven_off(p: Passage) -> Fact | None:
    """'… grabbed her by the arms and drove off with her', 'was summoned to the station and detained.'"""
    return _arrest(p)
