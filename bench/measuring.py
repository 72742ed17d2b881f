"""Whole processes measured, and the sides of a comparison measured in turns."""
import os
import resource
import statistics
import subprocess
import tempfile
import time
from dataclasses import dataclass
from typing import Callable

CORES = len(os.sched_getaffinity(0))
TICKS = os.sysconf("SC_CLK_TCK")


class Failed(Exception):
    """Something could not be measured; the message says why."""


@dataclass(frozen=True)
class Run:
    """One measured run: seconds of wall clock and of CPU, the peak of memory in MB, and the CPU seconds that the
    rest of the machine used meanwhile. CPU is user and system time of the process and of all children it waited
    for; the peak is that of the largest single process among them. What is not a process has no CPU and no peak."""
    wall: float
    cpu: float = 0
    peak: float = 0
    others: float = 0


@dataclass
class Side:
    """One side of a comparison. `measure` takes the number of the turn; so do `before` and `after`, which are
    not counted. Turn 0 is for warming up."""
    name: str
    measure: Callable[[int], Run]
    before: Callable[[int], None] = lambda turn: None
    after: Callable[[int], None] = lambda turn: None


def busy():
    """CPU seconds that the whole machine was busy since it started; what a hypervisor took away counts."""
    with open("/proc/stat", encoding="ascii") as stat:
        fields = [int(field) for field in stat.readline().split()[1:9]]
    return (sum(fields) - fields[3] - fields[4]) / TICKS


def watched(action):
    """What `action` gives as (wall, cpu, peak), as a Run."""
    before = busy()
    wall, cpu, peak = action()
    return Run(wall, cpu, peak, max(0, busy() - before - cpu))


def process(command, folder):
    """One process run to its end."""
    with open(os.devnull, "r+b") as nothing, tempfile.TemporaryFile() as errors:
        def act():
            started = time.monotonic()
            child = subprocess.Popen(command, cwd=folder, stdin=nothing, stdout=nothing, stderr=errors)
            try:
                _, status, usage = os.wait4(child.pid, 0)
            except BaseException:
                child.kill()
                child.wait()
                raise
            wall = time.monotonic() - started
            child.returncode = os.waitstatus_to_exitcode(status)
            if child.returncode != 0:
                errors.seek(0)
                said = errors.read(1500).decode(errors="replace").strip()
                raise Failed(f"{os.path.basename(command[0])} {command[1]}: exit {child.returncode}: {said}")
            return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024
        return watched(act)


def command(name, words, folder, **more):
    """A side that is a command run to its end."""
    return Side(name, lambda turn: process(words, folder), **more)


def turns(sides, runs):
    """Runs of all sides by name, taken in turns (ours, theirs, ours, theirs …), so that what else the machine does
    falls on all of them alike. The first turn is not counted. What earlier runs left to be written to the disk is
    written before each run; nothing is dropped from memory."""
    taken = {side.name: [] for side in sides}
    for turn in range(runs + 1):
        for side in sides:
            side.before(turn)
            os.sync()
            run = side.measure(turn)
            side.after(turn)
            if turn > 0:
                taken[side.name].append(run)
    return taken


def median(runs, quantity):
    return statistics.median(getattr(run, quantity) for run in runs)


def smallest_peak():
    """Peaks up to this one, in MB, cannot be told apart: a process begins as a copy of this one."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
