"""The figures in words: on the terminal while they are taken, and in RESULTS.md."""
import datetime
import os
import platform
import re
import subprocess

from goals import GOALS, UNITS
from measuring import CORES, median, smallest_peak

EXPERIMENTS = {
    "clean": "`colophon build` into an empty folder with an empty cache: all of history is read, every page is made. "
             "`base-url` is given, so that feeds and the site map are made as well. Hugo and mdBook build the same "
             "stories from an empty output folder",
    "warm": "the same, with a cache that holds what was read of history at this commit and nothing else",
    "noop": "the same build once more: same commit, same output folder, same cache",
    "story": "a commit adds a line to a story, each time to another one, then `colophon build` with the output and the "
             "cache of the build before",
    "preview": "`colophon preview` runs; a story is saved by a rename, each time another one, and its page is asked for "
               "every 2 ms until the new words are in it: wall clock from the rename on",
    "growth": "CPU with history kept, at ten times as many stories",
    "epub": "`colophon build --format epub` with nothing kept, and once more after one story was changed and committed, "
            "with what the build before kept; against pandoc's EPUB of the same texts and pictures, read as CommonMark with "
            "its extensions (`commonmark_x`, which is compared with the goal) and as its own Markdown",
    "pdf": "`colophon build --format pdf` with nothing kept: the book for A4 and for A5, tagged, with indexes; WeasyPrint sets "
           "HTML of the same texts for both papers, tagged too, with contents",
    "pdf-growth": "the same at 300 and at 1,000 stories",
    "cold-chronicle": "`chronicle-bench`: history alone (entries, renames, merges, trailers) without a cache, against the "
                      "faster of two `git log` over all commits",
    "warm-chronicle": "the same with the cache of the commit before, and one new commit",
}


def number(value):
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}" if value >= 0.1 else f"{value:.3f}"


def peak(value):
    return "" if not value else f"≤ {number(value)}" if value <= smallest_peak() else number(value)


def lines(taken):
    """(side, wall, its range, CPU, peak) of each side, as words."""
    for name, runs in taken.items():
        walls = sorted(run.wall for run in runs)
        cpu = median(runs, "cpu")
        yield (name, number(median(runs, "wall")), f"{number(walls[0])}–{number(walls[-1])}",
               number(cpu) if cpu else "", peak(median(runs, "peak")))


def share(taken):
    """The share of the machine, 0 to 1, that went to others while the runs lasted."""
    runs = [run for side in taken.values() for run in side]
    return sum(run.others for run in runs) / max(sum(run.wall for run in runs) * CORES, 0.001)


def show(key, taken):
    print(f"\n{key:<34} {'wall s':>8} {'range':>15} {'CPU s':>8} {'peak MB':>8}")
    for line in lines(taken):
        print(f"  {line[0]:<32} {line[1]:>8} {line[2]:>15} {line[3]:>8} {line[4]:>8}")
    for goal in GOALS:
        if goal.experiment == key and measured(goal, taken):
            print(f"  → {goal.what}: {ratios(goal, taken)}; goal {goal.goal:g}: {goal.verdict(taken)}")
    if share(taken) > 0.1 and not key.startswith("preview"):
        print(f"  ! others used {share(taken):.0%} of the machine meanwhile")


def measured(goal, taken):
    return all(name in taken for name in (goal.ours, *goal.theirs))


def ratios(goal, taken):
    return ", ".join(f"{quantity} {number(value)}" for quantity, _, _, value in goal.figures(taken))


def said(words, place=0):
    """The first line that a program says of itself."""
    try:
        return subprocess.run(words, capture_output=True, text=True).stdout.strip().split("\n")[place]
    except OSError:
        return "not there"


def machine(scratch):
    with open("/proc/cpuinfo", encoding="utf-8") as info:
        model = re.search(r"^model name\s*: (.*)$", info.read(), re.M)
    with open("/proc/meminfo", encoding="ascii") as info:
        memory = int(info.readline().split()[1]) / 1024 / 1024
    best = ("", "")
    with open("/proc/mounts", encoding="utf-8") as mounts:
        for _, point, kind, *_ in (line.split() for line in mounts):
            if (scratch + "/").startswith(point.rstrip("/") + "/") and len(point) >= len(best[0]):
                best = (point, kind)
    return (f"{model[1] if model else platform.machine()}, {CORES} cores, {memory:.0f} GB of memory; "
            f"Linux {platform.release()}; the scratch folder is on {best[1]}")


def versions(bench):
    listed = [f"colophon {said([bench.program, '--version'])} ({bench.commit})", said(["git", "--version"]).replace(" version", "")]
    swift = re.search(r"version (\S+)", said(["swift", "--version"]))
    listed += [f"Swift {swift[1]}"] if swift else []
    return ", ".join(listed + [f"{name} {version.lstrip('v')}" for name, version in bench.peers.versions.items()])


def text(bench):
    """RESULTS.md: only what this run measured stands in it."""
    out = ["# Results of `make bench`", "",
           f"Measured on {datetime.datetime.now(datetime.timezone.utc):%-d %B %Y} in one run. Every figure is a median of "
           f"{bench.runs} whole processes that took turns (ours, theirs, ours, …) after one turn that does not count. Quote "
           "the ratios: seconds alone say more about the machine than about the program.", "",
           f"- machine: {machine(bench.scratch)}",
           f"- versions: {versions(bench)}",
           "- peak memory is that of the largest single process (resident, mapped packs included); CPU is user and system "
           "time of a process and its children; nothing is dropped from the page cache", "",
           "## Goals", "", "| what | ours | theirs | ratio | goal | beyond it | |", "|---|---|---|---|---|---|---|"]
    for goal in GOALS:
        taken = bench.taken.get(goal.experiment)
        if not taken or not measured(goal, taken):
            continue
        units = {"CPU": "s CPU", "wall": "s", "peak": "MB"}
        figures = list(goal.figures(taken))
        ours, theirs = (", ".join(f"{number(f[i])} {units[f[0]]}" for f in figures if f[i] is not None) for i in (1, 2))
        against = f" ({' or '.join(f'`{n}`' if n.startswith('git') else n for n in goal.theirs)})" if goal.theirs else ""
        out.append(f"| {goal.what} | {ours} | {theirs}{against} | {ratios(goal, taken)} | ≤ {goal.goal:g} "
                   f"| {f'≤ {goal.beyond:g}' if goal.beyond else ''} | {goal.verdict(taken)} |")
    out += ["", "## All figures", "", "| run | side | wall s | from–to | CPU s | peak MB | others |", "|---|---|---|---|---|---|---|"]
    for key, taken in bench.taken.items():
        busy = "" if key.startswith("preview") else f"{share(taken):.0%}"
        out += [f"| {key} | {' | '.join(line)} | {busy} |" for line in lines(taken)]
    out += ["", "*Others* is the share of the machine that other processes used while these runs lasted; ratios of a busy "
            "machine are less sure.", ""]
    out += [f"- {note}" for note in bench.notes]
    out += ["", "## What each run measures", ""]
    kinds = {re.sub(r"-[13]0+(-\w+)?$", "", key) for key in bench.taken}
    out += [f"- **{kind}**: {words}." for kind, words in EXPERIMENTS.items() if kind in kinds]
    out += ["", "The number is that of the stories; there are five commits a story. `full` is repacked as a server leaves it, "
            "`country` has a folder for each country."]
    if bench.left:
        out += ["", "## Not measured", ""] + [f"- {key}: {why}" for key, why in bench.left.items()]
    return "\n".join(out) + "\n"
