"""From saving a file to the new page: `colophon preview`, asked over HTTP."""
import http.client
import os
import signal
import socket
import subprocess
import tempfile
import time

from measuring import Failed, Side, turns, watched
from rebuilds import status

SAVED = "colophon preview"
PATIENCE = 300  # seconds


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def page(port, address):
    """The page's text, or None while there is none."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    try:
        connection.request("GET", "/" + address)
        answer = connection.getresponse()
        text = answer.read().decode("utf-8", "replace")
        return text if answer.status == 200 else None
    except (OSError, http.client.HTTPException):
        return None
    finally:
        connection.close()


def settle(process):
    """Waits until the process has used no CPU for a while, so that no turn pays for the one before."""
    last, quiet, until = None, 0, time.monotonic() + 30
    while quiet < 10 and time.monotonic() < until:
        with open(f"/proc/{process.pid}/stat", encoding="utf-8") as stat:
            used = stat.read().rsplit(")", 1)[1].split()[11:13]
        last, quiet = used, quiet + 1 if used == last else 0
        time.sleep(0.05)


def preview(bench, name):
    """The process runs all the time; each turn saves another story, by a rename, and asks for its page until the
    page has the new words."""
    place = bench.place(name)
    port = free_port()
    with tempfile.TemporaryFile() as errors:
        started = time.monotonic()
        server = subprocess.Popen([place.program, "preview", "--port", str(port)], cwd=place.repo,
                                  stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=errors)
        try:
            while page(port, "") is None:
                if server.poll() is not None:
                    errors.seek(0)
                    said = errors.read(300).decode(errors="replace").strip().split("\n")[0]
                    raise Failed(f"'colophon preview' does not run: exit {server.returncode}: {said}")
                if time.monotonic() - started > PATIENCE:
                    raise Failed(f"'colophon preview' shows no page after {PATIENCE} s")
                time.sleep(0.01)
            bench.note(f"preview-{name}: the first page is there {time.monotonic() - started:.2f} s after the start")
            sides = [Side(SAVED, lambda turn: watched(lambda: saved(place, port)), before=lambda turn: settle(server)),
                     status(place, before=lambda turn: settle(server))]
            return turns(sides, bench.runs)
        finally:
            if server.poll() is None:
                server.send_signal(signal.SIGINT)
                try:
                    server.wait(10)
                except subprocess.TimeoutExpired:
                    server.kill()
                    server.wait()


def saved(place, port):
    _, words, address, moment = place.change()
    while words not in (page(port, address) or ""):
        if time.monotonic() - moment > PATIENCE:
            raise Failed(f"the page {address} does not show what was saved")
        time.sleep(0.002)
    return time.monotonic() - moment, 0, 0
