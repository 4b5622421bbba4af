"""The process that parses and draws: one document after another, with what it may use bounded by the system.

A parser is fed what a stranger sent. Whatever goes wrong in it, a loop, a flood, a crash, ends this process
and not the one that holds the register.

Run as `python -m habeas.intake.worker MEMORY`. A request is a line of JSON, which says what to do, and then the
bytes; an answer is its length in eight bytes and then JSON.
"""

import json
import math
import os
import re
import resource
import sys
from base64 import b64encode
from collections.abc import Callable, Mapping
from time import process_time
from typing import Any, BinaryIO

from habeas.intake.errors import Unreadable
from habeas.intake.media import parse
from habeas.intake.taken import LENGTH

TOO_MUCH_MEMORY = (
    "reading it needs more memory than one document may use; ask the sender for a PDF or plain text"
)
TOO_DEEP = "it is nested deeper than any honest document; do not open it, ask the sender for a PDF"
_NO_ROOM_TO_LOAD = re.compile(r"failed to map segment|cannot allocate memory", re.IGNORECASE)
"""What the system says of a compiled library for which a process has no memory left."""
_MOST_WRITTEN = 16 * 1024 * 1024
_SOME_ROOM = 4 * 1024 * 1024
_READY = b"\n"


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer until there is nothing more to read, or until memory ran out once."""
    answers.write(_READY)
    answers.flush()
    while line := requests.readline():
        request = json.loads(line)
        answer = _answer(request, requests.read(request["size"]))
        body = json.dumps(answer).encode("ascii")
        answers.write(LENGTH.pack(len(body)) + body)
        answers.flush()
        if answer.get("problem") == TOO_MUCH_MEMORY:
            return


def _answer(request: dict[str, Any], data: bytes) -> dict[str, Any]:
    _allow_processor_time(request["seconds"])
    try:
        return {"done": _DOES[request["do"]](request, data)}
    except Unreadable as problem:
        return {"problem": str(problem)}
    except MemoryError:
        return {"problem": TOO_MUCH_MEMORY}
    except (ImportError, OSError) as problem:
        if not _NO_ROOM_TO_LOAD.search(str(problem)):
            raise
        return {"problem": TOO_MUCH_MEMORY}
    except SystemError:
        if _has_room():
            raise
        return {"problem": TOO_MUCH_MEMORY}
    except RecursionError:
        return {"problem": TOO_DEEP}


def _has_room() -> bool:
    """Whether there is memory left: a library in which none is fails at times without saying why."""
    try:
        bytearray(_SOME_ROOM)
    except MemoryError:
        return False
    return True


def _parse(request: dict[str, Any], data: bytes) -> Any:
    return parse(request["medium"], data).to_json()


def _draw(request: dict[str, Any], data: bytes) -> Any:
    from habeas.intake.page_pictures import draw

    return b64encode(draw(data, request["page"])).decode("ascii")


def _mark(request: dict[str, Any], data: bytes) -> Any:
    from habeas.intake.page_pictures import mark

    return mark(data, request["page"], request["passages"])


def _unseen(request: dict[str, Any], data: bytes) -> Any:
    from habeas.intake.hidden import unseen_in

    return unseen_in(request["medium"], data)


def _sent(request: dict[str, Any], data: bytes) -> Any:
    from habeas.intake.sent import sent_in

    return sent_in(request["medium"], data)


_DOES: Mapping[str, Callable[[dict[str, Any], bytes], Any]] = {
    "parse": _parse,
    "draw": _draw,
    "mark": _mark,
    "unseen": _unseen,
    "sent": _sent,
}


def _allow_processor_time(seconds: float) -> None:
    """The limit is on the whole life of a process, so it moves with each document."""
    until = math.ceil(process_time() + seconds) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (until, resource.RLIM_INFINITY))


def _limit(memory: int) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (_MOST_WRITTEN, _MOST_WRITTEN))


def _main() -> None:
    """Answers go out on a stream of their own: a library that prints cannot garble them."""
    _limit(int(sys.argv[1]))
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    serve(sys.stdin.buffer, answers)


if __name__ == "__main__":
    _main()
