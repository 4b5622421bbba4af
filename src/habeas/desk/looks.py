"""The files a page needs beside its words: styles, scripts and pictures, each with an address that changes with it."""

from functools import cache
from hashlib import sha256
from pathlib import Path

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

LOOKS = Path(__file__).resolve().parent / "static" / "desk"
MEDIA = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
}
FOR_A_YEAR = "public, max-age=31536000, immutable"
FOR_A_WHILE = "public, max-age=300"


def look(name: str) -> str:
    """The address of a file under static/desk: it changes with the file, so a browser may keep it."""
    return f"{reverse('look', args=[name])}?v={version(name)}"


@cache
def version(name: str) -> str:
    """What the file holds, in a few letters. Raises FileNotFoundError for what is no file of the desk."""
    if name not in names():
        raise FileNotFoundError(name)
    return sha256((LOOKS / name).read_bytes()).hexdigest()[:12]


@cache
def names() -> frozenset[str]:
    """The files of the desk; nothing else is served."""
    return frozenset(path.name for path in LOOKS.iterdir() if _is_look(path))


def _is_look(path: Path) -> bool:
    return path.suffix in MEDIA and path.is_file()


@login_not_required
@require_safe
def serve_look(request: HttpRequest, name: str) -> HttpResponse:
    """One file of the desk. Raises Http404 for anything that is none."""
    if name not in names():
        raise Http404
    kept = FOR_A_YEAR if request.GET.get("v") == version(name) else FOR_A_WHILE
    return HttpResponse(
        (LOOKS / name).read_bytes(),
        content_type=MEDIA[Path(name).suffix],
        headers={"Cache-Control": kept},
    )
