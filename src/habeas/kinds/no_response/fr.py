"""How French tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.no_response import NoResponse


@rule(
    r"(?:n'(?:a|ont|avait|avaient|avons|ai) (?:toujours |jamais |pas |encore |à ce jour |,? ?)*(?:donné (?:aucune )?(?:suite|réponse)|répondu|reçu (?:aucune|de) (?:\w+ )?réponse|réagi|donné suite|apporté (?:aucune |de )?réponse|obtenu (?:aucune|de) réponse|reçu de réponse|fourni (?:aucune |d')?(?:explication|réponse))|sans (?:obtenir|recevoir) (?:de |la moindre |aucune )réponse|(?:aucune|sans|absence de|pas de|faute de) (?:\w+ )?(?:réponse|explication|réaction)s?(?!\w)|rest(?:e|ent|é|ée|és|ées|ait|aient) (?:\w+ )?(?:sans (?:réponse|suite|effet)|lettre morte|muet\w*|sourd\w*|silencieu\w+|vain\w*)|(?:ignor(?:é|e|ent|ées?|és)|fait la sourde oreille|gardé le silence|refus\w+ de répondre)(?: (?:[\w'-]+ ){0,4}?(?:appels?|lettres?|demandes?|requêtes?|courriers?))?|silence des autorités)",
    cues="répond répons réagi suite explication réaction muet sourd silenc lettre vain ignor effet",
    own_negation=True,
    unless=r"ignor\w+ (?:où|tout|le (?:lieu|sort)|son|les raisons|ce)|médica|soins|en réponse|interrogatoire",
)
def did_not_answer(p: Passage) -> Fact | None:
    """'Le ministère n'a pas répondu à la lettre.'"""
    if p.has(r"ignor") and not p.has(r"appel|lettre|demande|requête|courrier"):
        return None
    return NoResponse(when=p.when, actor=p.agent)


@rule(
    r"(?:attend(?:ent|ons|s|ait)? (?:toujours |encore )?(?:une |sa |leur |la )?réponse|n'(?:a|ont) (?:pas|jamais) (?:rappelé|donné signe|souhaité (?:répondre|commenter|s'exprimer))|(?:ni|pas un|aucun) (?:accusé de réception|mot))(?!\w)",
    cues="attend rappelé signe souhaité accusé mot",
    own_negation=True,
)
def awaits_an_answer(p: Passage) -> Fact | None:
    """'L'organisation attend toujours une réponse.'"""
    return NoResponse(when=p.when, actor=None)
