"""The handbook as a file: EPUB beside pandoc's, printed PDF beside WeasyPrint's, of the same stories."""
import html
import os
import re
import shutil
import subprocess

from corpora import set_aside
from measuring import Failed, command, turns
from peers import PANDOC, WEASYPRINT

OURS = "colophon"
STYLE = ("@page{size:A4;margin:2cm;@bottom-center{content:counter(page)}}body{font-family:'Noto Serif',serif;font-size:10pt}"
         "h1{break-before:page;bookmark-level:1}")


def stories(place, folder):
    """The texts of the handbook without their front matter, a title above each, in the order of their paths."""
    os.makedirs(folder, exist_ok=True)
    made = []
    for path in sorted(place.stories):
        with open(os.path.join(place.repo, path), encoding="utf-8") as file:
            _, front, body = file.read().split("---\n", 2)
        title = re.search(r"^title: *(.*)$", front, re.M)[1].strip("\"'")
        made.append(os.path.join(folder, f"{len(made):05}.md"))
        with open(made[-1], "w", encoding="utf-8") as file:
            file.write(f"# {title}\n\n{body}\n")
    return made


def build(place, kind):
    """Our build of that format alone, with nothing kept: history is read and everything is checked."""
    return [place.program, "build", "--format", kind, "--output", place.dist, "--cache", "/dev/null/none"]


def holds(folder, ending):
    def check(turn):
        if not any(name.endswith(ending) for _, _, names in os.walk(folder) for name in names):
            raise Failed(f"the build gave no {ending}")
    return check


def ours(place, kind, name=OURS):
    return command(name, build(place, kind), place.repo, before=lambda turn: place.clear(),
                   after=holds(place.outputs, "." + kind))


def epub(bench, name):
    place = bench.place(name)
    sides = [ours(place, "epub")]
    if not bench.peers.missing(PANDOC):
        folder = os.path.join(place.folder, "pandoc")
        words = [bench.peers.programs["pandoc"], "-f", "commonmark_x", "-t", "epub3", "--toc", "--metadata", "title=Handbook",
                 "-o", os.path.join(folder, "book.epub"), *stories(place, folder)]
        sides.append(command(PANDOC, words, place.repo))
    return turns(sides, bench.runs)


def page(bench, place, folder):
    """One page of HTML with all stories, made by pandoc, which is not counted."""
    target = os.path.join(folder, "book.html")
    body = subprocess.run([bench.peers.programs["pandoc"], "-f", "commonmark_x", "-t", "html5", *stories(place, folder)],
                          check=True, capture_output=True, text=True).stdout
    with open(target, "w", encoding="utf-8") as file:
        file.write(f"<!doctype html><html lang=en><meta charset=utf-8><title>{html.escape('Handbook')}</title>"
                   f"<style>{STYLE}</style>{body}")
    return target


def pdf(bench, name):
    """Ours sets the book twice, for A4 and for A5, tagged, with its indexes; WeasyPrint once, for A4."""
    place = bench.place(name)
    sides = [ours(place, "pdf")]
    if not bench.peers.missing(WEASYPRINT) and not bench.peers.missing(PANDOC):
        folder = os.path.join(place.folder, "weasyprint")
        shutil.rmtree(folder, ignore_errors=True)
        source = page(bench, place, folder)
        result = os.path.join(folder, "book.pdf")
        sides.append(command(WEASYPRINT, [bench.peers.programs["weasyprint"], "-q", source, result], folder,
                             before=lambda turn: set_aside(result)))
    return turns(sides, bench.runs)


def pdf_growth(bench, name):
    """The same at 300 stories and at 1,000."""
    less = bench.place("300")
    return turns([ours(less, "pdf", f"{OURS}, 300 stories"), ours(bench.place(name), "pdf", f"{OURS}, {name} stories")],
                 bench.runs)
