/// The pages that show one text.
enum ArticleContexts {
  static let goal = ContextSchema(
    "goal", "A Sustainable Development Goal",
    [
      .init("number", .text, "1 to 17"),
      .init("title", .text, "its title"),
      .init("line", .text, "`5. Gender equality`"),
      .init("href", .text, "what else serves it"),
    ])

  static let term = ContextSchema(
    "term", "A subject, a tool or a tag",
    [
      .init("title", .text, "as it is listed"),
      .init("href", .text, "what else is found under it"),
      .init("separator", .text, "what stands between it and the next one"),
    ])

  static let behind = ContextSchema(
    "behind", "A translation whose original has changed since",
    [
      .init("line", .text, "that it has, with the day of the translation"),
      .init("href", .text, "the original"),
      .init("lang", .text, "its language"),
      .init("patched", .flag, "what matters most was put right in the translation"),
    ])

  static let article: [ContextSchema.Field] = [
    .init("title", .text, "the title"),
    .init("summary", .text, "the summary"),
    .init("lang", .text, "the language of the text"),
    .init("dir", .text, "its direction: `ltr` or `rtl`"),
    .init("draft", .flag, "the text is not published yet: only with `--drafts`"),
    .init("waiting", .flag, "its day is still ahead: only in the preview"),
    .init("crumbs", .list(Contexts.place), "the way here: book, part"),
    .init("authors-shown", .flag, "there is a byline"),
    .init("authors", .list(Contexts.person), "the byline, in credit order"),
    .init("also-shown", .flag, "the text is there in other languages"),
    .init("original", .object(Contexts.language), "of a translation: the original"),
    .init("also", .list(Contexts.language), "the other translations"),
    .init("behind", .object(behind), "of a translation whose original has changed since"),
    .init("cover", .object(Contexts.picture), "the cover picture"),
    .init("body", .html, "the text"),
    .init("toc-shown", .flag, "the text has enough headings for a list of them"),
    .init("toc", .list(Contexts.heading), "its headings of the second level"),
    .init("made-title", .text, "`How this story came to be`"),
    .init("helpers-shown", .flag, "somebody helped"),
    .init("helpers", .list(Contexts.helper), "with the help of: from history"),
    .init("first-written", .object(Contexts.date), "from history"),
    .init("last-revised", .object(Contexts.date), "from history, when it differs from the first"),
    .init("revisions", .text, "how often it was changed, in words"),
    .init("exchanged", .object(Contexts.date), "of a post: the day of the exchange"),
    .init("award", .text, "name, giver and year"),
    .init("tags-shown", .flag, "it has tags"),
    .init("tags", .list(term), "its tags"),
    .init("part-of", .object(Contexts.place), "the collaboration that it came of"),
    .init("answers-call", .object(Contexts.place), "the call that it answers"),
    .init("picture-credits", .text, "who made the pictures, with commas"),
    .init("citation", .html, "how to cite the text"),
    .init("cite-bibtex", .text, "of a story: the file that says so for LaTeX"),
    .init("cite-cff", .text, "of a story: the file that says so in the Citation File Format"),
    .init("plain-text", .text, "of a story or post: the same text as plain text"),
    .init("radio-script", .text, "of a story or post: the same text to be read aloud"),
    .init("described", .object(MetadataContexts.described), "the text for programs: microdata"),
    .init("edition", .text, "the edition that it can be cited from; empty when it changed since"),
    .init("since-edition", .object(Contexts.place), "the first edition that held it"),
    .init("reviewers-shown", .flag, "somebody agrees with the text as it is"),
    .init("reviewers", .list(Contexts.helper), "who agrees with it: from history"),
    .init("revisions-href", .text, "the page of its changes, when there is one"),
    .init("versions-shown", .flag, "it was changed, and has no page of its changes"),
    .init("versions", .list(ChangeContexts.revision), "its few versions, the newest first"),
  ]

  static let story: [ContextSchema.Field] = [
    .init("ages", .text, "`14–16`"),
    .init("level", .text, "of the school, in words"),
    .init("setting", .text, "in words"),
    .init("duration", .text, "`2 lessons`"),
    .init("needs", .text, "what a learner needs to be connected, in words"),
    .init("needs-none", .flag, "nothing"),
    .init("needs-low", .flag, "a little"),
    .init("needs-broadband", .flag, "much"),
    .init("subjects-shown", .flag, "it teaches subjects"),
    .init("subjects", .list(term), "what it teaches"),
    .init("tools-shown", .flag, "it uses tools"),
    .init("tools", .list(term), "what it uses"),
    .init("techniques", .text, "with commas"),
    .init("goals-shown", .flag, "it serves goals"),
    .init("goals", .list(goal), "the goals it serves"),
    .init("turn-shown", .flag, "there is a story before or after"),
    .init("previous", .object(Contexts.place), "the story before, in reading order"),
    .init("next", .object(Contexts.place), "the story after"),
  ]

  static let post: [ContextSchema.Field] = [
    .init("published", .object(Contexts.date), "the day it was published"),
    .init("faces", .list(Contexts.face), "the classrooms"),
    .init("goals", .list(goal), "the goals it serves"),
  ]
}
