"""The page of the standards: each instrument, its provisions, and against what the wording was checked."""

from habeas.standards import INSTRUMENTS, Instrument, Provision


def page() -> str:
    """The whole page."""
    parts = [
        "# Standards",
        "The instruments that a case is held against, in the order in which they are cited. What a provision says is "
        "a paraphrase in one line, never its wording. *Checked: text* means that number and content were compared "
        "with a copy of the text; *memory* that they were not, and want reading again.",
        *(_instrument(instrument) for instrument in INSTRUMENTS.values()),
    ]
    return "\n\n".join(parts) + "\n"


def _instrument(instrument: Instrument) -> str:
    force = f", in force since {instrument.in_force}" if instrument.in_force else ""
    about = (
        f"**{instrument.full_title}** ({instrument.symbol}): {instrument.kind.label}, adopted by the "
        f"{instrument.adopted_by} on {instrument.adopted}{force}."
    )
    binds = f"\n\nBinds a state {instrument.binds_rule}." if instrument.binds_rule else ""
    rows = "\n".join(_row(provision) for provision in instrument.provisions)
    table = f"| {instrument.unit} | topic | what it says | checked | source |\n|---|---|---|---|---|\n{rows}"
    return f"## `{instrument.key}`\n\n{about}{binds}\n\n{table}"


def _row(provision: Provision) -> str:
    cells = (
        provision.spaced,
        provision.topic,
        provision.says,
        provision.checked.label,
        provision.source,
    )
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"
