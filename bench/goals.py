"""What is asked of the figures: the goals of the issues, and whether they are met."""
from dataclasses import dataclass
from typing import Optional

from clean_builds import OURS
from measuring import median
from peers import HUGO, HUGO_PLAIN, MDBOOK, PANDOC, WEASYPRINT
from previewing import SAVED
from rebuilds import STATUS
from walks import COLD, NAMES, RAW, WARM

UNITS = {"CPU": "cpu", "wall": "wall", "peak": "peak"}
BIG = "10,000 stories, 50,000 commits"


@dataclass(frozen=True)
class Goal:
    """A row of the table. The figure is the median of `ours` over the smallest median of `theirs`, for each of the
    quantities; where `theirs` is empty, the median of ours alone (MB)."""
    experiment: str
    what: str
    quantities: tuple
    ours: str
    theirs: tuple
    goal: float
    beyond: Optional[float]

    def figures(self, taken):
        """(quantity, ours, theirs or None, what is compared with the goal), each from medians."""
        for quantity in self.quantities:
            ours = median(taken[self.ours], UNITS[quantity])
            theirs = min((median(taken[name], UNITS[quantity]) for name in self.theirs), default=None)
            yield quantity, ours, theirs, ours if theirs is None else ours / theirs

    def verdict(self, taken):
        worst = max(figure[3] for figure in self.figures(taken))
        return "beyond" if self.beyond and worst <= self.beyond else "met" if worst <= self.goal else "**missed**"


BOTH = ("CPU", "wall")
GOALS = [
    Goal("clean-10000-full", f"clean build, {BIG}, fully repacked", BOTH, OURS, (HUGO,), 0.35, 0.2),
    Goal("clean-10000", f"clean build, {BIG}, as generated", BOTH, OURS, (HUGO,), 0.5, 0.3),
    Goal("clean-1000", "clean build, 1,000 stories, 5,000 commits", BOTH, OURS, (HUGO,), 0.5, 0.3),
    Goal("clean-100", "clean build, 100 stories, 500 commits", ("wall",), OURS, (MDBOOK,), 1.5, 1.0),
    Goal("warm-10000", "clean build, 10,000 stories, history kept", ("CPU",), OURS, (HUGO_PLAIN,), 0.25, 0.15),
    Goal("clean-10000", "peak memory of the clean build, 10,000 stories", ("peak",), OURS, (HUGO,), 0.25, 0.12),
    Goal("noop-10000", "the same commit again, 10,000 stories", ("wall",), OURS, (STATUS,), 2, 1),
    Goal("story-10000", "one story changed and committed, 10,000 stories", ("wall",), OURS, (STATUS,), 10, 5),
    Goal("preview-10000", "from saving a file to its new page, 10,000 stories", ("wall",), SAVED, (STATUS,), 10, 5),
    Goal("growth-10000", "ten times the stories, history kept", ("CPU",), f"{OURS}, 10000 stories",
         (f"{OURS}, 1000 stories",), 12, 10),
    Goal("epub-1000", "EPUB of 1,000 stories", ("CPU",), OURS, (PANDOC,), 0.05, None),
    Goal("epub-1000", "peak memory of that", ("peak",), OURS, (PANDOC,), 0.1, None),
    Goal("pdf-300", "PDF of 300 stories, A4 and A5", ("wall",), OURS, (WEASYPRINT,), 0.12, None),
    Goal("pdf-300", "peak memory of that", ("peak",), OURS, (WEASYPRINT,), 2, None),
    Goal("pdf-growth-1000", "PDF of 1,000 stories ÷ of 300", ("wall",), f"{OURS}, 1000 stories",
         (f"{OURS}, 300 stories",), 4, None),
    Goal("pdf-growth-1000", "peak memory of the PDF of 1,000 stories (MB)", ("peak",), f"{OURS}, 1000 stories", (), 1500, None),
    *(goal for name, which, cold in (("10000", "as generated", 0.75), ("10000-full", "fully repacked", 0.75),
                                     ("10000-country", "by country", 1.5)) for goal in (
        Goal(f"cold-chronicle-{name}", f"history read whole, {BIG}, {which}", ("CPU",), COLD, (NAMES, RAW), cold, cold / 2),
        Goal(f"cold-chronicle-{name}", f"peak memory of that (MB), {which}", ("peak",), COLD, (), 400, None),
        Goal(f"warm-chronicle-{name}", f"history kept, one new commit, {which}", ("wall",), WARM, (STATUS,), 2, 1))),
]
