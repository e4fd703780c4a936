"""A server that speaks the chat completions protocol over loopback and answers from a script."""

import json
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

KEY = "test-key"
MODEL = "tiny-vision"


@dataclass(frozen=True)
class Reply:
    """One answer on the wire, after `wait_s`; `says` is the model's text, put into the protocol's frame."""

    says: str | None = None
    status: int = 200
    wait_s: float = 0.0
    refusal: str | None = None
    finish_reason: str = "stop"
    body: bytes | None = None
    headers: Mapping[str, str] = field(default_factory=dict)

    def content(self) -> bytes:
        """Give the body."""
        if self.body is not None:
            return self.body
        if self.status != 200:
            return json.dumps({"error": {"message": "no", "type": "error"}}).encode()
        message = {"role": "assistant", "content": self.says, "refusal": self.refusal}
        choice = {"index": 0, "message": message, "finish_reason": self.finish_reason}
        frame = {"id": "1", "object": "chat.completion", "created": 0, "model": MODEL, "choices": [choice]}
        return json.dumps(frame).encode()


@dataclass
class ChatServer:
    """What was asked, and what is answered next; the last reply is given again and again.

    Where there is a `respond`, it answers after the scripted replies.
    """

    url: str
    replies: list[Reply]
    respond: Callable[[dict[str, Any]], Reply] | None = None
    asked: list[dict[str, Any]] = field(default_factory=list)
    keys: list[str | None] = field(default_factory=list)
    closing: threading.Event = field(default_factory=threading.Event)

    def take(self, path: str, key: str | None, request: dict[str, Any]) -> Reply:
        """Note a request and give its reply."""
        if path != "/v1/chat/completions":
            return Reply(status=404)
        self.asked.append(request)
        self.keys.append(key)
        if self.respond is not None and not self.replies:
            return self.respond(request)
        is_last = len(self.replies) == 1 and self.respond is None
        return self.replies[0] if is_last else self.replies.pop(0)


@contextmanager
def chat_server(
    *replies: Reply, respond: Callable[[dict[str, Any]], Reply] | None = None
) -> Iterator[ChatServer]:
    """Serve on a free port of loopback until the block ends."""
    state = ChatServer("", list(replies), respond)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            """Answer one request."""
            request = json.loads(self.rfile.read(int(self.headers["content-length"])))
            reply = state.take(self.path, self.headers["authorization"], request)
            if state.closing.wait(reply.wait_s):
                self.close_connection = True
                return
            content = reply.content()
            # Whoever asked may have been killed meanwhile.
            with suppress(ConnectionError):
                self.send_response(reply.status)
                for name, value in {"content-type": "application/json", **reply.headers}.items():
                    self.send_header(name, value)
                self.send_header("content-length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    state.url = f"http://127.0.0.1:{server.server_port}/v1"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield state
    finally:
        state.closing.set()
        server.shutdown()
        thread.join()
        server.server_close()


def texts_of(request: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Give role and text of every message of a request."""
    parts: Sequence[tuple[str, dict[str, Any]]] = [
        (message["role"], part) for message in request["messages"] for part in message["content"]
    ]
    return [(role, part["text"]) for role, part in parts if part["type"] == "text"]
