/// The templates that make whole pages; each is a file of its name.
package enum PageTemplate: String, CaseIterable, Sendable {
  case base, portal, handbook, story, blog, post, kind, collaboration, call, event, entry
  case indexes, index, list, directory, person, school, colophon, withdrawn, moved
  case revisions, editions, edition
  case notFound = "not-found"
  // The pages of a book file.
  case bookFrame = "epub/frame"
  case bookTitle = "epub/title"
  case bookImprint = "epub/imprint"
  case bookContents = "epub/nav"
  case bookPart = "epub/part"
  case bookStory = "epub/story"
  case bookChanges = "epub/changes"
  case bookIndex = "epub/index"
  case bookContributors = "epub/contributors"
  case bookColophon = "epub/colophon"

  package var fileName: String { rawValue + ".mustache" }

  /// What the page is, for editors.
  package var about: String {
    switch self {
    case .base: "The frame around every page: head, masthead, foot"
    case .portal: "The first page of the site"
    case .handbook: "The handbook's title page and contents"
    case .story: "A pedagogical story of the handbook, and each of its translations"
    case .blog: "The blog's front: the posts, newest first"
    case .post: "A post of the blog, with its classrooms face to face"
    case .kind: "The front of the collaborations, calls, events, newsletters or voices"
    case .collaboration: "A collaboration: what it is, its call while it is open, what came of it"
    case .call: "A call for good practices, with its questions"
    case .event: "An event: its programme, who speaks, others of its series"
    case .entry: "A newsletter or a voice"
    case .indexes: "The page that leads to all indexes"
    case .index: "One index: its keys, and how much is found under each"
    case .list: "Entries under one key of an index, or the posts of one year"
    case .directory: "A list of people or schools"
    case .person: "Somebody who wrote, with what they wrote"
    case .school: "A school, with its people and what they wrote"
    case .colophon: "How the site was made: revision, figures, licence, how to cite it"
    case .withdrawn: "What stays at the address of a text that was taken back"
    case .moved: "What stays at the address of a text that was renamed"
    case .revisions: "How a text changed: its versions, and what editions made of it word by word"
    case .editions: "The list of editions"
    case .edition: "What one edition brought, or what came after the last one"
    case .notFound: "What a server shows for an address that does not exist"
    case .bookFrame: "The frame around every page of the book file (EPUB)"
    case .bookTitle: "The book file's title page"
    case .bookImprint: "Its imprint: publisher, licence, revision, how to cite it"
    case .bookContents: "Its contents, which readers of books show as a menu too"
    case .bookPart: "The page before the stories of a part"
    case .bookStory: "A story in the book file, and each of its translations"
    case .bookChanges: "What changed since the last edition: the stories, by what happened to them"
    case .bookIndex: "An index of the book file: the stories under each key"
    case .bookContributors: "Everybody who wrote or helped"
    case .bookColophon: "How the book file was made, and how it can be read by who cannot see it"
    }
  }

  /// Whether it is a page of the book file: XHTML.
  var isBook: Bool { rawValue.hasPrefix("epub/") }
}

/// The names that each page declares. The names of the words come from the words file.
package struct PageSchemas: Sendable {
  package let words: ContextSchema
  private let pages: [PageTemplate: ContextSchema]

  init(words: ContextSchema) {
    self.words = words
    var pages: [PageTemplate: ContextSchema] = [:]
    for page in PageTemplate.allCases {
      pages[page] = ContextSchema(
        page.rawValue, page.about,
        Self.fields(of: page)
          + (page.isBook ? BookContexts.common(words) : Contexts.common(words)))
    }
    self.pages = pages
  }

  package subscript(page: PageTemplate) -> ContextSchema {
    guard let schema = pages[page] else { preconditionFailure("every page has a schema") }
    return schema
  }

  private static func fields(of page: PageTemplate) -> [ContextSchema.Field] {
    switch page {
    case .base: FrameContexts.base
    case .portal: FrontContexts.portal
    case .handbook: FrontContexts.handbook
    case .blog: FrontContexts.blog
    case .story: ArticleContexts.article + ArticleContexts.story
    case .post: ArticleContexts.article + ArticleContexts.post
    case .kind: FrontContexts.kind
    case .collaboration: ArticleContexts.article + ArticleContexts.collaboration
    case .call: ArticleContexts.article + ArticleContexts.call
    case .event: ArticleContexts.article + ArticleContexts.event
    case .entry: ArticleContexts.article + ArticleContexts.entry
    case .indexes: IndexContexts.indexes
    case .index: IndexContexts.single
    case .list: IndexContexts.list
    case .directory: DirectoryContexts.directory
    case .person: DirectoryContexts.person
    case .school: DirectoryContexts.school
    case .colophon: FrontContexts.colophon
    case .withdrawn: FrameContexts.withdrawn
    case .moved: ChangeContexts.moved
    case .revisions: ChangeContexts.revisions
    case .editions: ChangeContexts.editions
    case .edition: ChangeContexts.edition
    case .notFound: []
    case .bookFrame: BookContexts.frame
    case .bookTitle: BookContexts.titlePage
    case .bookImprint: BookContexts.imprint
    case .bookContents: BookContexts.contents
    case .bookPart: BookContexts.part
    case .bookStory: BookContexts.storyPage
    case .bookChanges: BookContexts.changes
    case .bookIndex: BookContexts.index
    case .bookContributors: BookContexts.contributors
    case .bookColophon: BookContexts.colophon
    }
  }
}
