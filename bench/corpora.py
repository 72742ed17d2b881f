"""The generated repositories that are measured, and the clones in which that is done."""
import os
import re
import shutil
import subprocess
import sys
import time

# Stories, commits, options of the generator.
CORPORA = {
    "100": (100, 500, []),
    "300": (300, 1_500, []),
    "1000": (1_000, 5_000, []),
    "10000": (10_000, 50_000, []),
    "10000-full": (10_000, 50_000, ["--full-repack"]),
    "10000-country": (10_000, 50_000, ["--by-country"]),
}
URL = "https://stories.example/"


SET_ASIDE = []


def set_aside(folder):
    """Takes a folder out of the way, to be removed when the experiment is over: for half a minute after many files
    were removed, ext4 looks at each of them again for each file that is made (recently_deleted), which took a third
    of a build."""
    if os.path.isdir(folder):
        SET_ASIDE.append(f"{folder}.old{len(SET_ASIDE)}")
        os.rename(folder, SET_ASIDE[-1])


def remove_set_aside():
    while SET_ASIDE:
        shutil.rmtree(SET_ASIDE.pop(), ignore_errors=True)


def git(folder, *words, **more):
    done = subprocess.run(["git", "-C", folder, *words], check=True, capture_output=True, text=True, **more)
    return done.stdout.strip()


def made(name, folder, tools):
    """The corpus of that name in the folder; it is generated where it is not there yet."""
    path = os.path.join(folder, name)
    if not os.path.isdir(path):
        stories, commits, options = CORPORA[name]
        print(f"making {stories:,} stories with {commits:,} commits …", flush=True)
        os.makedirs(folder, exist_ok=True)
        shutil.rmtree(path + ".new", ignore_errors=True)
        subprocess.run([sys.executable, os.path.join(tools, "make_corpus.py"), "--stories", str(stories),
                        "--commits", str(commits), *options, "--out", path + ".new"], check=True)
        os.rename(path + ".new", path)
    return path


class Place:
    """A clone of a corpus, with an output folder and a cache beside it. The corpus itself is only read.

    A clone on the same file system shares the packs (by hard links), and has an index that is up to date and
    younger than all files, as after a day of work."""

    def __init__(self, corpus, folder, program):
        self.corpus, self.folder, self.program = corpus, folder, program
        self.repo, self.cache = os.path.join(folder, "repo"), os.path.join(folder, "cache")
        self.outputs = os.path.join(folder, "out")
        self.dist = os.path.join(self.outputs, "dist")
        self.changes = 0
        os.makedirs(folder)
        subprocess.run(["git", "clone", "-q", "--local", corpus, self.repo], check=True)
        for key, value in (("gc.auto", "0"), ("maintenance.auto", "false"), ("commit.gpgsign", "false"),
                           ("user.name", "Bench"), ("user.email", "bench@example.org")):
            git(self.repo, "config", key, value)
        time.sleep(1.1)
        git(self.repo, "read-tree", "HEAD")
        git(self.repo, "update-index", "-q", "--refresh")
        self.base = git(self.repo, "rev-parse", "HEAD")
        self.stories = [path for path in git(self.repo, "ls-files", "stories/handbook").split("\n")
                        if path.endswith(".md")]

    def reset(self):
        """The files and the last commit as they were in the corpus."""
        git(self.repo, "reset", "-q", "--hard", self.base)
        git(self.repo, "status")

    def check(self):
        """Ends everything where the content has errors: figures of a build that refuses its content mean nothing."""
        done = subprocess.run([self.program, "check", "--format", "short"], cwd=self.repo, capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"check finds errors in {self.corpus}, so nothing is measured:\n{done.stdout[:2000]}{done.stderr[:500]}")

    def build(self, output=None, cache=None):
        return [self.program, "build", "--format", "html", "--base-url", URL,
                "--output", output or self.dist, "--cache", cache or self.cache]

    def clear(self, cache=True):
        """No output; and no cache, unless it is to be kept."""
        set_aside(self.outputs)
        os.makedirs(self.outputs)
        if cache:
            shutil.rmtree(self.cache, ignore_errors=True)

    def change(self):
        """Adds a line to the next story (each time another one), by a rename, as editors save. Gives the
        path, the new words, the address of the page, and the moment just before the rename."""
        self.changes += 1
        path = self.stories[self.changes * 37 % len(self.stories)]
        words = f"change{self.changes}ofthebench"
        file = os.path.join(self.repo, path)
        with open(file, encoding="utf-8") as old, open(file + "~", "w", encoding="utf-8") as new:
            new.write(old.read() + f"\nOne more line, {words}.\n")
        moment = time.monotonic()
        os.rename(file + "~", file)
        return path, words, re.sub(r"^stories/(.*)\.md$", r"\1/", path), moment

    def commit_change(self):
        """The same, committed; the index is up to date afterwards. Gives the words and the address."""
        path, words, address, _ = self.change()
        git(self.repo, "commit", "-q", "-m", "handbook: one more line", "--", path)
        git(self.repo, "status")
        return words, address


def verify(name, path):
    """Ends everything where a corpus is not the one that its name says: its figures would stand in a wrong row."""
    is_there = (len(git(path, "ls-files", "stories/*.md").split("\n")), int(git(path, "rev-list", "--count", "HEAD")))
    if is_there != CORPORA[name][:2]:
        sys.exit(f"{path} is not the corpus {name}: it has {is_there[0]} stories and {is_there[1]} commits")


def size(folder):
    """How many files there are below the folder, and how many MB they hold."""
    count = total = 0
    for path, _, names in os.walk(folder):
        count += len(names)
        total += sum(os.path.getsize(os.path.join(path, name)) for name in names)
    return count, total / 1e6
