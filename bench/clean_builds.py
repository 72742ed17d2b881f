"""Builds into an empty folder: with nothing kept, with history alone kept, and how they grow."""
import os
import shutil

from corpora import size
from measuring import Failed, command, process, turns
from peers import HUGO, HUGO_PLAIN, MDBOOK

OURS = "colophon"
PEERS = {"100": [MDBOOK, HUGO], "1000": [HUGO, MDBOOK], "10000": [HUGO], "10000-full": [HUGO]}


def held(place, turn):
    if not os.path.exists(os.path.join(place.dist, "index.html")):
        raise Failed("the build gave no page")


def told(bench, key, label, folder):
    count, megabytes = size(folder)
    if count == 0:
        raise Failed(f"{label} made no file")
    bench.note(f"{key}: {label} made {count:,} files, {megabytes:.0f} MB")


def clean(bench, name):
    """Empty output folder, empty cache: the whole of history is read."""
    place = bench.place(name)
    ours = command(OURS, place.build(), place.repo, before=lambda turn: place.clear(),
                   after=lambda turn: held(place, turn))
    labels = [label for label in PEERS[name] if not bench.peers.missing(label)]
    taken = turns([ours] + bench.peers.sides(labels, place), bench.runs)
    told(bench, f"clean-{name}", OURS, place.dist)
    for label in labels:
        told(bench, f"clean-{name}", label, bench.peers.output(label, place))
    return taken


def warmed(bench, name, label=OURS):
    """A side whose cache holds what was read of history at the same commit, and nothing else."""
    place = bench.place(name)
    kept = os.path.join(place.folder, "history")
    place.clear()
    shutil.rmtree(kept, ignore_errors=True)
    process(place.build(), place.repo)
    os.mkdir(kept, 0o700)
    for file in os.listdir(place.cache):
        if file.startswith("chronicle"):
            shutil.copy2(os.path.join(place.cache, file), kept)
    if not os.listdir(kept):
        raise Failed("the build kept nothing of history")

    def before(turn):
        place.clear()
        shutil.copytree(kept, place.cache)
    return command(label, place.build(), place.repo, before=before, after=lambda turn: held(place, turn))


def warm(bench, name):
    place = bench.place(name)
    return turns([warmed(bench, name)] + bench.peers.sides([HUGO_PLAIN], place), bench.runs)


def growth(bench, name):
    """The same build at a tenth of the stories and at all of them."""
    less = name[:-1]
    return turns([warmed(bench, less, f"{OURS}, {less} stories"), warmed(bench, name, f"{OURS}, {name} stories")],
                 bench.runs)
