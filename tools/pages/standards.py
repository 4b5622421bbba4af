"""The page of the standards: each instrument, its provisions, and against what the wording was checked."""

from habeas.standards import INSTRUMENTS, Instrument, Provision
from habeas.standards.clocks import limits
from habeas.standards.showing import SHOWN, vocabulary


def page() -> str:
    """The whole page."""
    parts = [
        "# Standards",
        "The instruments that a case is held against, in the order in which they are cited. What a provision says is "
        "a paraphrase in one line, never its wording. *Checked: text* means that number and content were compared "
        "with a copy of the text on the day given; *memory* that they were not, and want reading again before they "
        "are relied on. *Engaged by* names what a fact must show ([the words below](#what-facts-show)); where no "
        "fact type can state it yet, a caseworker can rule that a claim engages the provision. No source is on record "
        "for the names of the instruments in other languages than English.",
        *(_instrument(instrument) for instrument in INSTRUMENTS.values()),
        _limits(),
        _grounds(),
    ]
    return "\n\n".join(parts) + "\n"


def _instrument(instrument: Instrument) -> str:
    force = f", in force since {instrument.in_force}" if instrument.in_force else ""
    about = (
        f"**{instrument.full_title}** ({instrument.symbol}): {instrument.kind.label}, adopted by the "
        f"{instrument.adopted_by} on {instrument.adopted}{force}."
    )
    rows = "\n".join(_row(provision) for provision in instrument.provisions)
    heads = f"{instrument.unit} | topic | what it says | engaged by | checked | source"
    table = f"| {heads} |\n|---|---|---|---|---|---|\n{rows}"
    return f"## `{instrument.key}`\n\n{about}{_reach(instrument)}\n\n{table}"


def _reach(instrument: Instrument) -> str:
    """Whom it binds or reaches, and from when to when."""
    told = [
        f"Binds a state {instrument.binds_rule}." if instrument.binds_rule else "",
        f"Can be left: {instrument.leaving_rule}." if instrument.leaving_rule else "",
        f"Reaches the states of the {instrument.region.label} only." if instrument.region else "",
        f"Applies only where this is on file: `{instrument.requires}`."
        if instrument.requires
        else "",
        f"United Nations Treaty Collection {instrument.untc}." if instrument.untc else "",
        instrument.custom,
        instrument.note,
    ]
    said = " ".join(words for words in told if words)
    return f"\n\n{said}" if said else ""


def _row(provision: Provision) -> str:
    says = provision.says + (" Cannot be derogated from." if provision.non_derogable else "")
    cells = (
        provision.spaced,
        provision.topic,
        f"{says} ({provision.comment.rstrip('.')}.)" if provision.comment else says,
        ", ".join(f"`{ground}`" for ground in provision.facts),
        f"{provision.checked.label} {provision.checked_on or ''}".strip(),
        provision.source,
    )
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"


def _limits() -> str:
    rows = "\n".join(
        f"| {limit.label} | {limit.value or ''} {limit.unit} | {limit.authority} "
        f"| {'clock' if limit.measure else ''} | {'text' if limit.is_checked else 'memory'} |"
        for limit in limits()
    )
    return (
        "## Time limits\n\nWhere a fact carries the figure, a clock runs in the case; the others are for people to look "
        "at.\n\n| what | limit | authority | measured | checked |\n|---|---|---|---|---|\n" + rows
    )


def _grounds() -> str:
    rows = "\n".join(
        f"| `{key}` | {says} | {'yes' if key in SHOWN else ''} |"
        for key, says in vocabulary().items()
    )
    return (
        "## What facts show\n\nThe grounds that the tables above use. *Read off facts*: a fact of the file can show it by "
        "itself. Those that begin with `person` say to whom an instrument applies and engage nothing.\n\n"
        "| ground | what it is | read off facts |\n|---|---|---|\n" + rows
    )
