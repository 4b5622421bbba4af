"""The page of the checks: each code, and what it finds in a draft."""

from habeas.checking import CHECKS, Check


def page() -> str:
    """The whole page."""
    parts = [
        "# Checks",
        "What `habeas check` looks for in a draft. Each heading is the code that a finding carries.",
        *(_check(check) for check in CHECKS.values()),
    ]
    return "\n\n".join(parts) + "\n"


def _check(check: Check) -> str:
    return f"## `{check.code}`\n\n{check.about}\n\n- Wrong: {check.wrong}\n- Better: {check.right}"
