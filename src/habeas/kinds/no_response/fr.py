"""How French tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.no_response import NoResponse

_FROM = r"réponses? (?:\w+ ){0,2}?(?:du |de la |de l'|des )"
_TO = r"(?:écrit |adressé (?:[\w'-]+ ){1,4}?|envoyé (?:[\w'-]+ ){1,4}?|(?:lettres?|demandes?|courriers?|appels?) (?:\w+ )?)(?:au |à la |à l'|aux )"
_COMES_TO = r"(?:reçu|obtenu|eu|recevoir|obtenir|attend\w*) (?:[\w-]+ ){0,3}?réponses?"


def _who(p: Passage) -> str | None:
    """Who did not answer: from whom none came, or who is said to be silent, or to whom the sentence says that was written."""
    silent = None if p.has(_COMES_TO) else p.agent
    return p.body_behind(_FROM) or silent or p.body_behind(_TO)


@rule(
    r"(?:n'(?:a|ont|avait|avaient|avons|ai) (?:toujours |jamais |pas |encore |à ce jour |, )*(?:donné (?:aucune )?(?:suite|réponse)|répondu|reçu (?:aucune|de) (?:\w+ )?réponse|réagi|donné suite|apporté (?:aucune |de )?réponse|obtenu (?:aucune|de) réponse|reçu de réponse|fourni (?:aucune |d')?(?:explication|réponse))|sans (?:obtenir|recevoir) (?:de |la moindre |aucune )réponse|(?:aucune|sans|absence de|pas de|faute de) (?:\w+ )?(?:réponse|réaction)s?(?!\w)|rest(?:e|ent|é|ée|és|ées|ait|aient) (?:\w+ )?(?:sans (?:réponse|suite|effet)|lettre morte|muet\w*|sourd\w*|silencieu\w+|vain\w*)|(?:ignor(?:é|e|ent|ées?|és)|fait la sourde oreille|gardé le silence|refus\w+ de répondre)(?: (?:[\w'-]+ ){0,4}?(?:appels?|lettres?|demandes?|requêtes?|courriers?))?|silence (?:des autorités|radio|total|complet)|(?:depuis|depuis lors|jusqu'ici|en retour),? (?:plus rien|rien|c'est le silence|le silence|silence))",
    cues="rien silence répond répons réagi suite explication réaction muet sourd silenc lettre vain ignor effet",
    own_negation=True,
    unless=r"ignor\w+ (?:où|tout|le (?:lieu|sort)|son|les raisons|ce)|médica|soins|en réponse|interrogatoire",
)
def did_not_answer(p: Passage) -> Fact | None:
    """'Le ministère n'a pas répondu à la lettre.'"""
    if p.has(r"ignor") and not p.has(r"appel|lettre|demande|requête|courrier"):
        return None
    return NoResponse(when=p.when, actor=_who(p))


@rule(
    r"(?:personne (?:ne (?:m'|nous |lui |leur |t')?|n')(?:a|avait) (?:jamais |encore )?(?:répondu|réagi)|attend(?:ent|ons|s|ait)? (?:toujours |encore )?(?:une |sa |leur |la )?réponse|n'(?:a|ont) (?:pas|jamais) (?:rappelé|donné signe|souhaité (?:répondre|commenter|s'exprimer))|(?:ni|pas un|aucun) (?:accusé de réception|mot))(?!\w)",
    cues="attend rappelé signe souhaité accusé mot répondu réagi",
    own_negation=True,
)
def awaits_an_answer(p: Passage) -> Fact | None:
    """'L'organisation attend toujours une réponse.'"""
    return NoResponse(when=p.when, actor=_who(p))


@rule(
    r"(?:rest(?:é|e|ent|ait|aient)~? (?:\w+ment |toujours |encore |à ce jour )?(?:sans (?:réponse|suite|effet|lendemain|écho)|lettre morte|vain\w*|ignor\w+|inaudible)|n'(?:a|ont|avait|avaient|ai|avons) (?:\w+ ){0,3}?(?:pas|jamais|aucun\w*) (?:\w+ ){0,3}?(?:abouti|donné suite|réagi|réponse|répondu|daigné|souhaité (?:réagir|répondre|commenter|s'exprimer|donner suite))|n'(?:a|ont) (?:reçu|obtenu|eu) (?:aucune |pas de )?(?:réponse|suite)|en vain|(?:attend|attendons|attendent|attendait) (?:\w+ ){0,2}?(?:une|sa|leur|la|toute|d'avoir|de recevoir)? ?réponse|n'a (?:jamais )?(?:eu|reçu) de suite|sourd\w* (?:à|aux)|refus\w* de (?:commenter|réagir|répondre|s'exprimer|recevoir)|ne (?:répond|répondent|répondait) (?:pas|plus|toujours pas)|(?:était|étaient|est|sont) (?:\w+ment )?injoignables?|sans (?:nous |lui |leur )?(?:jamais )?(?:répondre|donner suite))(?!\w)",
    cues="rest abouti suite réagi réponse répond daign souhait vain attend sourd refus injoignable",
    own_negation=True,
    unless=r"interrogatoire|questions des (?:enquêteurs|juges)|grève|médica|soins|chercher|cherché|cherchent|fouill",
)
def unanswered(p: Passage) -> Fact | None:
    """'Ses lettres sont restées sans effet.'"""
    return NoResponse(when=p.when, actor=_who(p))
