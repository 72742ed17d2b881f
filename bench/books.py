"""The handbook as a file: EPUB beside pandoc's, printed PDF beside WeasyPrint's, of the same stories."""
import html
import os
import re
import shutil
import subprocess
import zipfile

from measuring import Failed, command, process, turns
from peers import PANDOC, PANDOC_MARKDOWN, WEASYPRINT

OURS = "colophon"
AGAIN = f"{OURS}, one story changed"
PAPERS = ("A4", "A5")
STYLE = ("@page{size:%s;margin:2cm;@bottom-center{content:counter(page)}}body{font-family:'Noto Serif',serif;font-size:10pt;"
         "text-align:justify;hyphens:auto}h1{break-before:page;bookmark-level:1}nav a::after{content:' ' target-counter("
         "attr(href),page)}")


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


def again(place):
    """The book once more, after a line was added to a story and committed: with what the build before kept."""
    kept = os.path.join(place.folder, "kept")
    words = [place.program, "build", "--format", "epub", "--output", os.path.join(place.folder, "again"), "--cache", kept]
    process(words, place.repo)
    return command(AGAIN, words, place.repo, before=lambda turn: place.commit_change())


def epub(bench, name):
    place = bench.place(name)
    sides = [ours(place, "epub"), again(place)]
    if not bench.peers.missing(PANDOC):
        folder = os.path.join(place.folder, "pandoc")
        texts = stories(place, folder)
        # The pictures lie beside the stories; without them its book would have none.
        pictures = "--resource-path=" + os.path.join(place.repo, "stories", "handbook")
        for side, dialect in ((PANDOC, "commonmark_x"), (PANDOC_MARKDOWN, "markdown")):
            book = os.path.join(folder, f"{dialect}.epub")
            words = [bench.peers.programs["pandoc"], "-f", dialect, "-t", "epub3", "--toc", "--metadata", "title=Handbook",
                     pictures, "-o", book, *texts]
            sides.append(command(side, words, place.repo, after=holds_pictures(book)))
    return turns(sides, bench.runs)


def holds_pictures(book):
    def check(turn):
        with zipfile.ZipFile(book) as file:
            if not any(name.endswith(".png") for name in file.namelist()):
                raise Failed("pandoc's book holds no picture")
    return check


def pages(bench, place, folder):
    """For each paper one page of HTML with the contents and all stories, made by pandoc, which is not counted."""
    body = subprocess.run([bench.peers.programs["pandoc"], "-f", "commonmark_x", "-t", "html5", *stories(place, folder)],
                          check=True, capture_output=True, text=True).stdout
    titles = re.findall(r'<h1[^>]* id="([^"]+)"[^>]*>(.*?)</h1>', body, re.S)
    contents = "".join(f'<li><a href="#{name}">{html.escape(html.unescape(title))}</a></li>' for name, title in titles)
    for paper in PAPERS:
        with open(os.path.join(folder, f"book-{paper}.html"), "w", encoding="utf-8") as file:
            file.write(f"<!doctype html><html lang=en><meta charset=utf-8><title>{html.escape('Handbook')}</title>"
                       f"<style>{STYLE % paper}</style><nav><ol>{contents}</ol></nav>{body}")


def pdf(bench, name):
    """Both set the book for A4 and for A5, tagged (PDF/UA-1), justified and hyphenated, with its contents; ours has
    indexes too."""
    place = bench.place(name)
    sides = [ours(place, "pdf")]
    if not bench.peers.missing(WEASYPRINT) and not bench.peers.missing(PANDOC):
        folder = os.path.join(place.folder, "weasyprint")
        shutil.rmtree(folder, ignore_errors=True)
        pages(bench, place, folder)
        program = bench.peers.programs["weasyprint"]
        script = " && ".join(f'"$0" -q --pdf-variant pdf/ua-1 book-{paper}.html book-{paper}.pdf' for paper in PAPERS)
        sides.append(command(WEASYPRINT, ["/bin/sh", "-c", script, program], folder,
                             after=holds(folder, ".pdf")))
    return turns(sides, bench.runs)


def pdf_growth(bench, name):
    """The same at 300 stories and at 1,000."""
    less = bench.place("300")
    return turns([ours(less, "pdf", f"{OURS}, 300 stories"), ours(bench.place(name), "pdf", f"{OURS}, {name} stories")],
                 bench.runs)
