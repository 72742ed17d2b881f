"""Builds of what was built before: nothing changed, or one story did."""
import os
import subprocess

from clean_builds import OURS
from measuring import Failed, command, process, turns

STATUS = "git status"


def status(place, **more):
    return command(STATUS, ["git", "status"], place.repo, **more)


def nothing(bench, name):
    """The same commit again."""
    place = bench.place(name)
    place.clear()
    process(place.build(), place.repo)
    return turns([command(OURS, place.build(), place.repo), status(place)], bench.runs)


def story(bench, name):
    """A commit that adds a line to a story, each time to another one."""
    place = bench.place(name)
    place.clear()
    process(place.build(), place.repo)
    latest = []

    def before(turn):
        latest[:] = place.commit_change()

    def after(turn):
        words, address = latest
        with open(os.path.join(place.dist, address, "index.html"), encoding="utf-8") as page:
            if words not in page.read():
                raise Failed(f"the page {address} does not have the new words")
    taken = turns([command(OURS, place.build(), place.repo, before=before, after=after), status(place)], bench.runs)
    same_as_clean(place)
    bench.note(f"story-{name}: what was built step by step equals a clean build of the last commit, byte by byte")
    return taken


def same_as_clean(place):
    """The law of incremental builds, on the output of the last turn."""
    other = os.path.join(place.outputs, "clean")
    process(place.build(other, os.path.join(place.outputs, "cache")), place.repo)
    found = subprocess.run(["diff", "-rq", place.dist, other], capture_output=True, text=True)
    if found.returncode != 0:
        raise Failed("what was built step by step differs from a clean build: " + found.stdout[:600] + found.stderr[:200])
