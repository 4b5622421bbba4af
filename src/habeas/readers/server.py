"""One question to a server that speaks the OpenAI protocol (llama.cpp, Ollama, vLLM), and the words of its answer.

No redirect is followed. What takes too long or is too much is cut off, however slowly it comes.
"""

import json
import socket
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from http.client import HTTPConnection, HTTPException, HTTPResponse
from threading import Event, Timer
from typing import Any

from habeas.readers.place import Place, ReaderFailed

_MOST = 2_000_000
_FOUND, _REDIRECTS = 200, range(300, 400)


def ask(place: Place, question: Mapping[str, Any], *, seconds: float) -> str:
    """The words that the model answers. Raises ReaderFailed."""
    with _within(seconds) as limit:
        try:
            connection = _connected(place, seconds)
            limit.cuts(connection.sock)
            answer = _answer(connection, place, question)
        except (OSError, HTTPException) as problem:
            is_slow = limit.said or isinstance(problem, TimeoutError)
            said = _SLOW if is_slow else _BROKEN
            raise ReaderFailed(said, host=place.host, seconds=seconds) from problem
    if limit.said:
        raise ReaderFailed(limit.said, host=place.host, seconds=seconds)
    return _words(answer, place)


_BROKEN = "The model at {host} does not answer as a server does; see that it runs, and that HABEAS_READER_URL is right."
_SLOW = "The model at {host} took longer than {seconds:g} seconds; set HABEAS_READER_SECONDS higher, or take a smaller model."
_NOT_THE_PROTOCOL = "What the server at {host} answers is not of the OpenAI protocol; see that HABEAS_READER_URL ends with /v1."


class _Limit:
    """A time after which a connection is cut; `said` is what to say if it was."""

    def __init__(self) -> None:
        self._is_over = Event()
        self._sock: socket.socket | None = None

    @property
    def said(self) -> str:
        """What to say where the time was over; empty where it was not."""
        return _SLOW if self._is_over.is_set() else ""

    def cuts(self, sock: socket.socket) -> None:
        """The connection to cut."""
        self._sock = sock

    def end(self) -> None:
        """Cut the connection, whatever it is doing."""
        self._is_over.set()
        if self._sock is not None:
            with suppress(OSError):
                self._sock.shutdown(socket.SHUT_RDWR)


@contextmanager
def _within(seconds: float) -> Iterator[_Limit]:
    limit = _Limit()
    timer = Timer(seconds, limit.end)
    timer.daemon = True
    timer.start()
    try:
        yield limit
    finally:
        timer.cancel()


def _connected(place: Place, seconds: float) -> HTTPConnection:
    """A connection to the first address that answers, of those that were checked and no other."""
    connection = HTTPConnection(place.host, place.port, timeout=seconds)
    sock = _dialled(place, seconds)
    if place.is_secure:
        sock = ssl.create_default_context().wrap_socket(sock, server_hostname=place.host)
    connection.sock = sock
    return connection


def _dialled(place: Place, seconds: float) -> socket.socket:
    *others, last = place.addresses
    for address in others:
        try:
            return socket.create_connection((address, place.port), timeout=seconds)
        except OSError:
            continue
    return socket.create_connection((last, place.port), timeout=seconds)


def _answer(connection: HTTPConnection, place: Place, question: Mapping[str, Any]) -> bytes:
    body = json.dumps(question).encode()
    with connection.sock:
        connection.request(
            "POST", f"{place.path}/chat/completions", body, {"Content-Type": "application/json"}
        )
        response = connection.getresponse()
        _must_be_well(response, place)
        answer = response.read(_MOST + 1)
    if len(answer) > _MOST:
        raise ReaderFailed(
            "The answer of the model at {host} is too long to be one.", host=place.host
        )
    return answer


def _must_be_well(response: HTTPResponse, place: Place) -> None:
    if response.status in _REDIRECTS:
        raise ReaderFailed(
            "The server at {host} sends on to another address, which is not followed.",
            host=place.host,
        )
    if response.status != _FOUND:
        raise ReaderFailed(
            "The server at {host} refuses (status {status}); see that HABEAS_READER_MODEL names a model that it has.",
            host=place.host,
            status=response.status,
        )


def _words(answer: bytes, place: Place) -> str:
    try:
        words = json.loads(answer)["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError, RecursionError):
        raise ReaderFailed(_NOT_THE_PROTOCOL, host=place.host) from None
    if not isinstance(words, str):
        raise ReaderFailed(_NOT_THE_PROTOCOL, host=place.host)
    return words
