"""A small server that speaks the protocol, to be run as a process of its own: python a_model.py MANNER LOG.

It prints its port. MANNER says how it answers, well or badly; each request is a line of LOG.
"""

import json
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

HAMMER = "was released on 9 May 2024"


def claims_on(document: str) -> list[dict[str, Any]]:
    """What a good model finds: arrests, each with the sentence that tells of it."""
    return [
        {
            "type": "arrest",
            "person": "Amal Idris",
            "quote": sentence,
            "when": "2024-05-01",
            "value": {"where": "Lenora", "actor": "men who are named nowhere", "warrant": "no"},
            "polarity": "affirmed",
            "certainty": "stated",
            "attribution": "Somebody Else",
        }
        for sentence in document.split(". ")
        if "arrested" in sentence
    ]


def invented(document: str) -> list[Any]:
    """What a bad model says: quotes that stand nowhere, kinds that are none, and things that are no claims."""
    return [
        {"type": "death", "person": "Amal Idris", "quote": "Amal Idris died in her cell"},
        {"type": "release", "person": "Amal Idris", "quote": HAMMER, "when": "2024-05-09"},
        {"type": "sorcery", "quote": document[:20]},
        {"type": "arrest", "quote": ""},
        {"type": ["arrest"], "quote": document[:20]},
        "arrest", None, 7,
    ]  # fmt: skip


def words(manner: str, asked: dict[str, Any]) -> str:
    """What the model answers, as text."""
    document = (
        asked["messages"][-1]["content"].partition("<document>\n")[2].rpartition("\n</document>")[0]
    )
    if manner == "no-json":
        return "Certainly! Here are the claims you asked for."
    if manner == "no-list":
        return '{"claims": "none"}'
    if manner == "invented":
        return json.dumps({"claims": invented(document)})
    told = json.dumps({"claims": claims_on(document)})
    return f"```json\n{told}\n```" if manner == "fenced" else told


class Answering(BaseHTTPRequestHandler):
    """One request."""

    manner, log = "well", Path()
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        with self.log.open("a", encoding="utf-8") as log:
            log.write(json.dumps({"path": self.path, "asked": json.loads(body)}) + "\n")
        if self.manner == "silent":
            time.sleep(600)
        elif self.manner == "elsewhere":
            self._send(307, b"", Location=self.log.with_suffix(".target").read_text())
        elif self.manner == "refusing":
            self._send(404, b"no such model")
        elif self.manner in ("endless", "dripping"):
            self._pour(0.2 if self.manner == "dripping" else 0)
        elif self.manner == "no-protocol":
            self._send(200, b'{"hello": [1, 2]}')
        else:
            said = {"choices": [{"message": {"content": words(self.manner, json.loads(body))}}]}
            self._send(200, json.dumps(said).encode())

    def _send(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _pour(self, pause: float) -> None:
        """An answer without an end, all at once or a byte now and then."""
        self.send_response(200)
        self.send_header("Content-Length", str(10**12))
        self.end_headers()
        try:
            while True:
                self.wfile.write(b"a" if pause else b"a" * 65536)
                time.sleep(pause)
        except OSError:
            self.close_connection = True

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing on standard error."""


if __name__ == "__main__":
    Answering.manner, Answering.log = sys.argv[1], Path(sys.argv[2])
    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    print(server.server_port, flush=True)
    server.serve_forever()
