"""The pages of docs/reference, each made from the part of the code that it tells of."""

from tools.pages import binding, checks, commands, confidence, kinds, papers, procedures, standards

INTRODUCTION = "Written from the code by `make docs`; a change here is lost."


def all_pages() -> dict[str, str]:
    """Every page by its file's name."""
    pages = {
        "binding.md": binding.page(),
        "checks.md": checks.page(),
        "commands.md": commands.page(),
        "confidence.md": confidence.page(),
        "confidence.svg": confidence.drawing(),
        "kinds.md": kinds.page(),
        "papers.md": papers.page(),
        "procedures.md": procedures.page(),
        "standards.md": standards.page(),
    }
    return {
        name: text.replace("\n\n", f"\n\n{INTRODUCTION}\n\n", 1) for name, text in pages.items()
    }
