"""A real browser without a screen (Chromium), driven through a pipe: opens pages, presses keys, reads them."""

import fcntl
import json
import os
import select
import shutil
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

COMMANDS = ("chromium", "chromium-browser", "google-chrome")
_PATIENCE = 60
"""Seconds for an answer: much longer than it takes, so that a busy machine fails no test."""


class Page:
    """A tab; `console` has what the page or the browser complained of, `requests` the addresses that it asked for."""

    def __init__(self, browser: "Browser") -> None:
        self._browser = browser
        target = browser.call("Target.createTarget", url="about:blank")["targetId"]
        self._session = browser.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.console: list[str] = []
        self.requests: list[str] = []
        browser.listeners[self._session] = self._hear
        for domain in ("Page", "Runtime", "Log", "Network", "Accessibility"):
            self.call(f"{domain}.enable")

    def _hear(self, method: str, params: dict[str, Any]) -> None:
        match method:
            case "Log.entryAdded":
                self.console.append(params["entry"]["text"])
            case "Runtime.exceptionThrown" | "Runtime.consoleAPICalled":
                self.console.append(json.dumps(params))
            case "Network.requestWillBeSent":
                self.requests.append(params["request"]["url"])

    def call(self, method: str, **params: Any) -> dict[str, Any]:
        return self._browser.call(method, self._session, **params)

    def open(self, path: Path, fragment: str = "") -> None:
        """Open a file, and wait until it is loaded; a fragment is what stands after the number sign."""
        self.call("Page.navigate", url=path.as_uri() + (f"#{fragment}" if fragment else ""))
        while self.js("document.readyState + location.protocol") != "completefile:":
            pass

    def js(self, expression: str) -> Any:
        """The value of an expression of JavaScript, after any promise in it."""
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def texts(self, selector: str) -> list[str]:
        """The texts of the elements that are not hidden."""
        return self.js(
            f"[...document.querySelectorAll({json.dumps(selector)})]"
            ".filter(e => !e.closest('[hidden]')).map(e => e.textContent)"
        )

    def type(self, text: str) -> None:
        self.call("Input.insertText", text=text)

    def key(self, name: str, modifiers: int = 0) -> None:
        text = {"text": "\r"} if name == "Enter" else {}
        self.call("Input.dispatchKeyEvent", type="keyDown", key=name, code=name, modifiers=modifiers, **text)
        self.call("Input.dispatchKeyEvent", type="keyUp", key=name, code=name, modifiers=modifiers)

    def roles(self) -> list[tuple[str, str]]:
        """What a screen reader meets: roles and names."""
        nodes = self.call("Accessibility.getFullAXTree")["nodes"]
        return [
            (node["role"]["value"], node.get("name", {}).get("value", "")) for node in nodes if not node.get("ignored")
        ]


class Browser:
    def __init__(self, reading: int, writing: int) -> None:
        self._reading, self._writing = reading, writing
        self._ids = count(1)
        self._rest = b""
        self._answers: dict[int, dict[str, Any]] = {}
        self.listeners: dict[str, Any] = {}

    def call(self, method: str, session: str = "", **params: Any) -> dict[str, Any]:
        number = next(self._ids)
        message = {"id": number, "method": method, "params": params} | ({"sessionId": session} if session else {})
        os.write(self._writing, json.dumps(message).encode() + b"\0")
        while number not in self._answers:
            self.listen()
        answer = self._answers.pop(number)
        assert "error" not in answer, (method, answer)
        return answer["result"]

    def listen(self) -> None:
        """Wait for what the browser says next."""
        assert select.select([self._reading], [], [], _PATIENCE)[0], "the browser does not answer"
        data = os.read(self._reading, 1 << 20)
        assert data, "the browser has ended"
        *whole, self._rest = (self._rest + data).split(b"\0")
        for text in whole:
            message = json.loads(text)
            if "id" in message:
                self._answers[message["id"]] = message
            elif listener := self.listeners.get(message.get("sessionId", "")):
                listener(message["method"], message.get("params", {}))


@contextmanager
def browser(folder: Path) -> Iterator[Browser]:
    """A browser with a profile of its own in the folder."""
    command = next(filter(None, map(shutil.which, COMMANDS)), None)
    assert command, "chromium is missing: sh packaging/linux/system-libraries.sh test"
    pipes = [os.pipe(), os.pipe()]
    (theirs_in, ours_out), (ours_in, theirs_out) = pipes
    high = [fcntl.fcntl(fd, fcntl.F_DUPFD, 10) for fd in (theirs_in, theirs_out)]
    arguments = [command, "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", "--no-first-run"]
    arguments += [f"--user-data-dir={folder / 'profile'}", "--disable-background-networking", "--lang=en"]
    actions = [(os.POSIX_SPAWN_DUP2, high[0], 3), (os.POSIX_SPAWN_DUP2, high[1], 4)]
    actions += [(os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)]
    pid = os.posix_spawn(command, arguments, os.environ, file_actions=actions, setpgroup=0)
    for fd in (theirs_in, theirs_out, *high):
        os.close(fd)
    try:
        yield Browser(ours_in, ours_out)
    finally:
        os.killpg(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        os.close(ours_in)
        os.close(ours_out)
