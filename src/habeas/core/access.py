"""Who may do what: one table of roles and actions. What is not in the table is denied.

Instance roles (owner, auditor, member) give no content. Content comes from a role in a case, and only up to the
level to which that role is cleared; sealed is for those who are named.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from habeas.core.levels import Level
from habeas.core.values import Choice


class InstanceRole(Choice):
    """What a user is to the register as a whole."""

    OWNER = "owner"
    AUDITOR = "auditor"
    MEMBER = "member"


class CaseRole(Choice):
    """What a user is to one case."""

    LEAD = "lead"
    EDITOR = "editor"
    REVIEWER = "reviewer"
    VIEWER = "viewer"
    COUNSEL = "counsel"
    TRANSLATOR = "translator"
    CONTACT = "contact"


class Action(Choice):
    """What can be done."""

    READ = "read"
    READ_WHOLE = (
        "see_clocks_and_papers"  # what is counted and written over all sources: clocks, law, papers
    )
    READ_COMMENTS = "read_comments"
    COMMENT = "comment"  # remark on a source, a claim or a paper; translate the words of a source
    WRITE = "write"  # enter, accept, reject, correct, merge, undo; take in a source
    COMPOSE = "compose"  # begin and edit a paper
    APPROVE = "approve"
    EXPORT = "export"
    GRANT = "grant"  # give and take roles, hand over, assign
    LOWER = "lower"  # lower the level of a source or a claim
    OPEN_CASE = "open_case"
    MANAGE_USERS = "manage_users"
    READ_LOG = "read_log"


@dataclass(frozen=True, slots=True)
class Part:
    """A role in one case, the level it is cleared to, and the sources it is limited to (translator, contact)."""

    role: CaseRole
    clearance: Level
    items: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Actor:
    """Whoever asks: the name, the instance roles, and the part in each case by its reference."""

    name: str
    roles: frozenset[InstanceRole] = frozenset()
    parts: Mapping[str, Part] = field(default_factory=lambda: MappingProxyType({}))


_R, _A = CaseRole, Action
_READS = frozenset({_A.READ, _A.READ_WHOLE, _A.READ_COMMENTS})
_COMMENTS = frozenset({_A.READ_COMMENTS, _A.COMMENT})
TABLE: Mapping[CaseRole, frozenset[Action]] = MappingProxyType(
    {
        _R.LEAD: (
            _READS
            | _COMMENTS
            | {_A.WRITE, _A.COMPOSE, _A.APPROVE, _A.EXPORT, _A.GRANT, _A.LOWER, _A.READ_LOG}
        ),
        _R.EDITOR: _READS | _COMMENTS | {_A.WRITE, _A.COMPOSE, _A.READ_LOG},
        _R.REVIEWER: _READS | _COMMENTS | {_A.APPROVE, _A.READ_LOG},
        _R.VIEWER: _READS,
        _R.COUNSEL: _READS | _COMMENTS,
        _R.TRANSLATOR: _COMMENTS | {_A.READ},
        _R.CONTACT: frozenset({_A.READ}),
    }
)
INSTANCE_TABLE: Mapping[InstanceRole, frozenset[Action]] = MappingProxyType(
    {
        InstanceRole.OWNER: frozenset({_A.MANAGE_USERS}),
        InstanceRole.AUDITOR: frozenset({_A.READ_LOG}),
        InstanceRole.MEMBER: frozenset({_A.OPEN_CASE}),
    }
)
CLEARANCE: Mapping[CaseRole, tuple[Level, Level]] = MappingProxyType(
    {
        _R.LEAD: (Level.RESTRICTED, Level.SEALED),
        _R.EDITOR: (Level.RESTRICTED, Level.SEALED),
        _R.REVIEWER: (Level.RESTRICTED, Level.RESTRICTED),
        _R.VIEWER: (Level.INTERNAL, Level.INTERNAL),
        _R.COUNSEL: (Level.INTERNAL, Level.SEALED),
        _R.TRANSLATOR: (Level.RESTRICTED, Level.RESTRICTED),
        _R.CONTACT: (Level.PUBLIC, Level.INTERNAL),
    }
)
LIMITED = frozenset({_R.TRANSLATOR, _R.CONTACT})


def usual_clearance(role: CaseRole) -> Level:
    """The level that a role is cleared to unless somebody says otherwise."""
    return CLEARANCE[role][0]


def clearance_of(role: CaseRole, asked: Level | None) -> Level:
    """The level asked for, no higher than the role can be cleared to."""
    usual, most = CLEARANCE[role]
    return usual if asked is None else min(asked, most)


def may(actor: Actor, action: Action, case: str | None = None, level: Level = Level.PUBLIC) -> bool:
    """Whether the actor may do this: in a case by its reference, on a thing of this level; else in the register."""
    if case is None:
        return any(action in INSTANCE_TABLE[role] for role in actor.roles)
    part = actor.parts.get(case)
    return part is not None and action in TABLE[part.role] and level <= part.clearance
