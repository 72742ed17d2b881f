"""The walk over history alone (`bench/chronicle`), against what git takes to print it."""
import os
import re
import shutil
import subprocess

from corpora import size
from measuring import command, process, turns
from rebuilds import status

COLD, WARM = "chronicle, cold", "chronicle, one new commit"
NAMES, RAW = "git log --name-only --no-merges", "git log --raw -M"


def cold(bench, name):
    place = bench.place(name)
    return turns([command(COLD, [bench.walk, place.repo], place.repo),
                  command(NAMES, NAMES.split(), place.repo), command(RAW, RAW.split(), place.repo)], bench.runs)


def warm(bench, name):
    """The cache is that of the corpus; each turn there is one commit more than it holds, another each time."""
    place = bench.place(name)
    cache = os.path.join(place.folder, "walk")
    shutil.rmtree(cache, ignore_errors=True)
    said = subprocess.run([bench.walk, place.repo, cache], check=True, capture_output=True, text=True).stdout.strip()
    commits, pairs = map(int, re.findall(r"\d+", said)[:2])
    bench.note(f"warm-chronicle-{name}: {said}; {size(cache)[1]:.1f} MB kept on disk "
               f"(20 bytes a pair and 200 a commit are {(20 * pairs + 200 * commits) / 1e6:.1f} MB)")

    def before(turn):
        place.reset()
        place.commit_change()
    return turns([command(WARM, [bench.walk, place.repo, cache], place.repo, before=before), status(place)], bench.runs)
