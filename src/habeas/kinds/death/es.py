"""How Spanish tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.death import Death


@rule(
    r"(?:(?:muri(?:ó|eron)|muere[n]?|falleci(?:ó|eron)|fallece[n]?|expir(?:ó|aron)|pereci(?:ó|eron))(?!\w)|<HABER> (?:muerto|fallecido|perdido la vida)|<FUE> (?:hallad~|encontrad~) (?:muert~|sin vida|ahorcad~|colgad~)|<FUE> (?:asesinad~|ejecutad~|muert~ a golpes|ultimad~)|perdi(?:ó|eron) la vida|(?:apareci(?:ó|eron)|amaneci(?:ó|eron)) (?:muert~|sin vida|ahorcad~)|(?<=,\s)(?:muert~|fallecid~) (?=en |el |bajo|a l|tras)|(?:su|la) (?:muerte|fallecimiento|deceso)(?: de <HIM>)?,? (?:bajo custodia|en (?:prisión|custodia|la cárcel)|<DATE>|ocurrid[oa]|se produjo))(?!\w)",
    cues="muri muere fallec expir perec hallad encontrad asesinad ejecutad ultimad vida muert amanec deceso",
    unless=r"\b(?:casi|por poco(?: no)?|a punto de) (?:se |lo |la )?(?:muer|muri|fallec|perec|mat|perd)\w*|condolencias|pena de muerte|condenad[oa]s? a muerte|manifestantes|cientos|personas (?:murieron|han muerto)|(?:madre|padre|hermano|marido|esposo|abuel[oa]) (?:murió|falleció)|(?:murió|falleció) (?:su|mi|la) (?:madre|padre|hermano|abuel)|de hambre",
    happens=True,
)
def died(p: Passage) -> Fact | None:
    """'… murió bajo custodia el …'"""
    return Death(when=p.when, where=p.where)
