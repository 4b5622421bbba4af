"""How French tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.detention import Detention, Status
from habeas.kinds.detention.ordered import order_running, with_order

_STATUS = (
    (r"résidence surveillée|assigné~? à résidence|assignée?s? à résidence", Status.HOUSE_ARREST),
    (r"provisoire|préventive|mandat de dépôt|en attente de (?:son |leur )?(?:procès|jugement)", Status.REMAND),
    (r"psychiatrique", Status.PSYCHIATRIC),
    (r"détention administrative|internement administratif|rétention administrative", Status.ADMINISTRATIVE),
    (r"garde à vue|commissariat|poste de police|gardée?s? à vue", Status.POLICE_CUSTODY),
    (r"purge|colonie pénitentiaire", Status.SERVING_SENTENCE),
    (r"prison|incarcér|emprisonn|barreaux|écrou", Status.PRISON),
)  # fmt: skip
_LONG = r"(?:depuis) [\w' -]{1,30}?(?:jours|semaines|mois|ans|années|heures|an)\b"
_HELD = r"(?:détenu~|emprisonné~|incarcéré~|maintenu~ (?:\w+ment )?en (?:détention|prison|garde à vue|captivité)|retenu~ (?:à|dans|au|en|par|pendant|durant|prisonni\w+|captif\w*|captive\w*|en otage|contre)|enfermé~|écroué~|séquestré~|interné~|gardé~ à vue|privé~ de (?:sa |leur )?liberté|derrière les barreaux|en (?:détention|prison|garde à vue|résidence surveillée|captivité)|placé~ (?:\w+ment )?(?:en (?:détention|garde à vue|rétention|résidence surveillée|cellule)|sous (?:mandat de dépôt|écrou))|mis~ en (?:détention|garde à vue)|assigné~ à résidence|sous les verrous|jeté~ en (?:prison|cellule)|envoyé~ en prison|mis~ sous (?:mandat de dépôt|écrou))"
_OTHER = r"personnes? détenues?|d'autres détenus|codétenu"

_ORDER = r"placée?s? en|mandat de dépôt|ordonn|prolong|prononc|écrouée?"
_FOOTING = r"provisoire|préventive|résidence"


def _status(p: Passage) -> Status | None:
    return next((status for words, status in _STATUS if p.has(words.replace("~", ""))), None)


def _detention(p: Passage) -> Fact | None:
    if p.where is None and (p.has(_LONG) or p.has("isolement|au secret|cachot")):
        return None
    status = _status(p)
    return with_order(
        p,
        Detention(when=p.when, where=p.where, actor=p.agent, status=status),
        order=_ORDER,
        footing=_FOOTING,
    )


@rule(
    r"<ETRE> " + _HELD + r"(?!\w)",
    cues="détenu emprisonn incarcér maintenu retenu enferm écrou séquestr interné gardé privé barreaux détention prison garde captivité résidence verrous dépôt jeté envoyé",
    unless=_OTHER + r"|mort~? en (?:détention|prison)|décédé",
)
def is_held(p: Passage) -> Fact | None:
    """'… est détenue à la prison de …'"""
    return _detention(p)


@rule(
    r"(?<!\w)(?:détenu~|emprisonné~|incarcéré~|écroué~|assigné~ à résidence|placé~ (?:en (?:détention|garde à vue)|sous (?:mandat de dépôt|écrou))|maintenu~ en (?:détention|garde à vue)|privé~ de liberté) (?:\w+ment |toujours |encore |actuellement )?(?=depuis|à (?:la|l'|son|[A-Z])|au|en|dans|sans|par|pour|provisoire|<DATE>|,|\.|$)",
    cues="détenu emprisonn incarcér écrou assign placé maintenu privé",
    unless=_OTHER
    + r"|(?:été|est|sont|était|étaient|reste|demeure|a|ont) (?:\w+ ){0,2}?(?:détenu|emprisonné|incarcéré|placé|maintenu|privé)|les détenus|des détenus|un détenu|le détenu|autres détenu",
)
def held_since(p: Passage) -> Fact | None:
    """'…, détenue depuis le 3 mai à …'"""
    return _detention(p)


@rule(
    r"(?:restent?|demeurent?|croupi(?:t|ssent)|toujours|encore|actuellement|languit) (?:\w+ment |toujours |encore |actuellement )*(?:en (?:détention|prison|garde à vue|captivité|résidence surveillée)|derrière les barreaux|sous les verrous|détenu~|emprisonné~|incarcéré~)|(?:se trouve(?:nt)?|est|sont) (?:toujours|encore)(?=[.,;]|$)|purge(?:nt|ait)? (?:actuellement |toujours |encore )?(?:sa|leur|une) (?:longue )?(?:peine|condamnation)",
    cues="détention prison garde captivité résidence barreaux verrous détenu emprisonn incarcér purge toujours encore",
    unless=_OTHER,
)
def remains_in_custody(p: Passage) -> Fact | None:
    """'… reste en détention.'"""
    return _detention(p)


@rule(
    r"(?:détien(?:t|nent)|retien(?:t|nent)|maintien(?:t|nent)|gardent?) (?:\w+ment |toujours |encore |illégalement )*(?:en (?:détention|prison) )?<HIM>|(?:le |la |l'|les )(?:détien(?:t|nent)|détenai(?:t|ent))(?!\w)",
    cues="détien détenai retien maintien gard",
    unless=r"détien(?:t|nent) (?:le |la |les |un |une |des )(?:record|preuve|pouvoir|information|secret)",
)
def they_hold(p: Passage) -> Fact | None:
    """'Les autorités la détiennent.'"""
    return _detention(p)


@rule(
    r"(?:ordonn|décid|prononc)\w+ (?:\w+ ){0,4}?(?:(?:son|leur|sa|l')? ?(?:placement|mise|maintien|incarcération|détention) (?:en |sous )?(?:détention |garde à vue|résidence surveillée|mandat de dépôt)?(?:provisoire|préventive)?|mandat de dépôt)|(?:son|leur|sa) (?:placement|mise) en (?:détention|garde à vue)|<AVOIR> (?:placé~|mis~|fait placer) (?:<HIM> )?(?:en (?:détention|garde à vue)|sous mandat de dépôt)",
    cues="placement mise maintien incarcération dépôt placé mis placer détention",
    unless=r"prolong\w+ (?:sa|leur|la|de)|demand|appel(?:le|ons)|condamn",
    happens=True,
)
def was_remanded(p: Passage) -> Fact | None:
    """'Le juge a ordonné son placement en détention provisoire.'"""
    return _detention(p)


@rule(
    r"(?:subi(?:t|ssent)|endure(?:nt)?) (?:\w+ ){0,3}?(?:détention|emprisonnement|incarcération|captivité)|prisonni(?:er|ère)s? (?:politique|d'opinion|de conscience)s? (?=depuis|<DATE>)",
    cues="détention emprisonnement incarcération captivité prisonni",
    unless=_OTHER,
)
def endures_detention(p: Passage) -> Fact | None:
    """'… subit une détention arbitraire.'"""
    return _detention(p)


@rule(
    r"(?:partage(?:nt|ait)? (?:\w+ ){0,2}?(?:une|sa|la) cellule|<AVOIR> passé (?:<DUR>|la nuit|les? \w+|plusieurs \w+|tout \w+ \w+) (?:[\w'-]+ ){0,3}?(?:à la prison|au commissariat|en (?:détention|prison|garde à vue)|dans (?:une|la|sa) (?:cellule|prison)|au poste|au (?:centre|camp|quartier))|(?:est|sont|était) (?:toujours |encore |actuellement )?(?:là-bas|au (?:centre de détention|quartier|commissariat|camp)|à la (?:prison|maison d'arrêt|gendarmerie)|à l'intérieur)|<AVOIR> prolongé (?:de <DUR> )?(?:sa|leur) (?:détention|garde à vue)|(?:est|sont) aux mains d)(?!\w)",
    cues="cellule passé centre quartier commissariat camp prison arrêt gendarmerie intérieur prolongé mains",
    unless=r"arrêté|transféré|mort|visit|rendu|tribunal|cour ",
)
def is_inside(p: Passage) -> Fact | None:
    """'Elle partage une cellule avec trente femmes.'"""
    return _detention(p)


@rule(
    r"(?:(?:y|s'y) (?:est|sont|était|demeure|demeurent|reste|restent|croupi\w+|trouve|trouvent)(?: (?:toujours|encore|détenu~|incarcéré~|enfermé~|depuis[\w ]{3,30}))*(?=[,.;]|$| depuis)|(?:croupi(?:t|ssent|ssait)|languit|languissent|moisi(?:t|ssent)) (?:\w+ment )?(?:à|au|dans|en|derrière)|(?:vu|aperçu|reconnu|localisé|retrouvé)~ (?:\w+ ){0,3}?(?:au |à la |à l'|dans (?:un|une|le|la|l')|en ) ?(?:\w+ )?(?:commissariat|prison|caserne|camp|centre|maison d'arrêt|gendarmerie|poste|brigade|base|détention)|(?:placement|placé~|mis~|maintenu~|assigné~) (?:sous|en|à) (?:surveillance électronique|contrôle judiciaire|bracelet|résidence|assignation|mandat de dépôt|écrou|détention|garde à vue|rétention)|sous (?:surveillance électronique|bracelet électronique|mandat de dépôt|écrou|les verrous|contrôle judiciaire)|(?:occupe|partage)(?:nt|ait|aient)? (?:[\w'-]+ ){0,3}?(?:une|sa|la|leur|cette) cellule|(?:est|sont|était|étaient|reste|restent|demeure|demeurent) (?:\w+ment |toujours |encore |depuis <DUR> )*(?:enfermé|retenu|cloîtré|gardé|séquestré|prisonni\w+|captif|captive|derrière les barreaux|entre les mains d|aux mains d|écroué|reclus)(?:e|s|es)?|(?:ordonn|décid|prononc|décern|délivr|confirm|requi)\w* (?:[\w'-]+ ){0,3}?(?:(?:son|leur|l'|le) ?(?:placement|incarcération|maintien|mise)|mandat de dépôt)|se (?:trouve|trouvent|trouvait) (?:\w+ment |toujours |encore )*(?:à la (?:prison|maison)|en (?:prison|détention|garde)|dans (?:une|la) (?:prison|cellule)|incarcéré|détenu|au (?:centre|camp|commissariat))\w*|(?:demeure|reste|séjourne|survit|vit|vivent|restent|demeurent|est|sont) (?:\w+ment |toujours |encore |depuis <DUR> )*(?:à la|à l'|au|dans (?:la|le|un|une)|en) ?(?:[\w'-]+ ){0,1}?(?:maison d'arrêt|prison|camp(?: de travail| militaire)?|pénitencier|colonie|centre (?:de détention|pénitentiaire)|quartier|geôles?|bagne|cachot|cellule)|(?:dort|vit|vivent|passe ses (?:jours|nuits)) (?:\w+ )?(?:en (?:prison|cellule|détention)|dans une (?:cellule|prison)|derrière les barreaux))(?!\w)",
    cues="demeure reste séjourne survit vit est sont y s'y croupi langui moisi vu aperçu reconnu localis retrouv placement placé mis maintenu assigné sous occupe partage enfermé retenu cloîtré gardé séquestr prisonni captif captive barreaux mains écrou reclus ordonn décid prononc décern délivr confirm requi trouve dort vit passe",
    unless=r"personnes? détenues?|autres détenus|mort~? en|décédé|demand\w+ |appel(?:le|ons)|visit|journaliste retenu|(?:peine|condamnation) |sous le contrôle|libér",
)
def is_kept(p: Passage) -> Fact | None:
    """'M. Lodel y demeure.'"""
    return _detention(p)


@rule(
    r"(?<!\w)(?:(?:croupi(?:t|ssent|ssait)|moisi(?:t|ssent)|languit|végète|(?:est|sont|était|reste|restent|demeure|demeurent) (?:toujours |encore |désormais |actuellement )*(?:écroué|incarcéré|enfermé|embastillé|emprisonné)~) (?:[\w',-]+ ){0,6}?(?:à|au|dans|en|derrière)(?: [\w'-]+){1,6}|(?:<ETRE> |tous deux |ont été |a été )(?:écroué|incarcéré)~(?: [\w'-]+){0,6}|(?:placer|plaçant|place|placent|a placé|ont placé|placé~) (?:<HIM> |le |la |les )?sous mandat de dépôt|(?:le|la|les|l') ?(?:placer|placé|écrouer|incarcérer) (?:en|sous) (?:détention|mandat|écrou)(?: [\w'-]+){0,2}|(?:<ETRE> |y est |y a été |sont )retenu~ (?:pour (?:la|une) nuit|pendant|durant|dans|au|à la|plusieurs)(?: [\w'-]+){0,4}|(?:il|elle|ils|elles|[A-Z][\w-]+) (?:est|sont|se trouve|se trouvent) (?:\w+ment )?(?:de nouveau |toujours )?(?:derrière les barreaux|sous les verrous|en prison|au cachot|sous écrou|en résidence surveillée))(?!\w)",
    cues="croupi moisi languit végète écrou incarcér enferm embast emprison dépôt retenu barreaux verrous prison résidence",
    unless=r"contre (?:lui|elle|eux)|isolement|grève|libér\w+|demand|pass(?:é|er) \w+ en prison|risque|menac|appel(?:le|ons)|visite",
)
def languishes(p: Passage) -> Fact | None:
    """'… croupit dans une cellule de la maison d'arrêt.'"""
    return _detention(p)


@rule(
    r"(?<!\w)(?:détention (?:provisoire|préventive)|mandat de dépôt|garde à vue|assignation à résidence)(?: (?:d'|de |du )[^,;.]{2,40}?)? (?:court|courait|dure|expire|expirera|prend fin|prendra fin|est (?:valable|fixé~)|arrive à échéance|se termine) (?=jusqu|le \d)",
    cues="détention mandat garde assignation",
    hypothetical=True,
)
def runs_until(p: Passage) -> Fact | None:
    """'Sa détention provisoire court jusqu'au 14 mai.'"""
    return order_running(p, Detention(status=_status(p)))
