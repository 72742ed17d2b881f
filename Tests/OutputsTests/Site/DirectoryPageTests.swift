import SourceModel
import Stories
import Syntax
import Testing

@testable import Outputs

/// The pages of people and schools as readers see them.
@Suite struct DirectoryPageTests {
  private static let base = "https://example.org/site"

  /// The sample with files for one person and one school.
  private static func edition() throws -> Edition {
    var edition = try SampleEdition.make()
    let id = try #require(Slug("sample-school-tartu"))
    var school = try DirectoryTests.school(id.text, "Sample School, Tartu", "EE")
    school.city = "Tartu"
    school.level = .secondary
    school.url = "https://example.org/school?a=1&b=2"
    edition.schools = [id: school]
    let kadri = try #require(Slug("kadri"))
    var person = try DirectoryTests.person(kadri.text, "Second Teacher")
    person.country = CountryCode(known: "EE")
    person.role = .schoolLeader
    person.school = .id(id)
    person.bio = "Looks after the school’s garden."
    person.links = [
      "https://example.org/~kadri", "mailto:kadri@example.org", "javascript:alert(1)", "kadri.html",
      "https://example.org/~kadri",
    ]
    edition.people = [kadri: person]
    edition.credits = edition.credits.mapValues { credits in
      Credits(
        byline: credits.byline.map { name in
          guard name.name == "Second Teacher" else { return name }
          return Credits.Name(
            name: name.name, role: name.role, school: name.school, schoolID: id,
            country: name.country, person: kadri)
        }, helpers: credits.helpers)
    }
    return edition
  }

  @Test(arguments: [
    ("people/", "people.html"), ("people/kadri/", "person.html"), ("schools/", "schools.html"),
    ("schools/sample-school-tartu/", "school.html"),
    ("handbook/by/contributor/", "contributors.html"),
  ])
  func `whole pages are as they were read and agreed to`(route: String, name: String) throws {
    let files = SiteTests.render(try Self.edition(), baseURL: Self.base).value
    try Golden.expect(try SiteTests.text(files, route), "pages/" + name)
  }

  @Test func `the foot leads to people and schools, where there are any`() throws {
    let page = try SiteTests.text(SiteTests.render(try Self.edition()).value, "blog/")
    #expect(page.contains("<li><a href=\"../people/\">People</a></li>"))
    #expect(page.contains("<li><a href=\"../schools/\">Schools</a></li>"))
    let none = try SiteTests.text(SiteTests.render(Edition()).value, "blog/")
    #expect(!none.contains("people/") && !none.contains("schools/"))
  }

  @Test func `only links that a browser may open are shown, each once, and no e-mail address`()
    throws
  {
    let page = try SiteTests.text(SiteTests.render(try Self.edition()).value, "people/kadri/")
    #expect(page.split(separator: "rel=\"nofollow ugc\"").count == 2)
    for bad in ["mailto", "javascript", "kadri.html"] { #expect(!page.contains(bad)) }
  }

  @Test func `a story and a post lead to their people and schools`() throws {
    let files = SiteTests.render(try Self.edition()).value
    let story = try SiteTests.text(files, "handbook/kitchen/")
    #expect(story.contains("<a href=\"../../people/kadri/\"><bdi>Second Teacher</bdi></a>"))
    #expect(
      story.contains(
        "<a href=\"../../schools/sample-school-tartu/\"><bdi>Sample School, Tartu</bdi></a>"))
    let post = try SiteTests.text(files, "blog/who-cooks/")
    #expect(post.contains("<a href=\"../../people/sample-teacher-2/\"><bdi>Sample Teacher"))
    #expect(
      post.contains(
        "<p class=\"t2\"><a href=\"../../schools/sample-upper-secondary-school/\"><bdi>"))
    let school = try SiteTests.text(files, "schools/sample-upper-secondary-school/")
    #expect(school.contains("href=\"../../blog/who-cooks/\">Who cooks on Sunday?</a>"))
  }

  @Test func `in another language of the site the pages, names of countries and links are its own`()
    throws
  {
    var edition = try Self.edition()
    edition.configuration.languages = ["en", "fr"].map { LanguageTag(canonical: $0) }
    let files = SiteTests.render(edition).value
    let page = try SiteTests.text(files, "fr/people/kadri/")
    #expect(page.contains("<html lang=\"fr\""))
    #expect(page.contains("<dd class=\"europe\">Estonie</dd>"))
    #expect(page.contains(" lang=\"en\" dir=\"ltr\">Looks after"))
    #expect(page.contains("href=\"../../../handbook/kitchen/fr/\">La chimie"))
    #expect(page.contains(" href=\"../../schools/sample-school-tartu/\">"))
    let urdu = try SiteTests.text(files, "fr/people/nmwnh-astad/")
    #expect(urdu.contains("<div lang=\"ur\" dir=\"rtl\" class=\"text fit\"><h3>"))
    let french = try SiteTests.text(files, "handbook/kitchen/fr/")
    #expect(french.contains("<a href=\"../../../fr/people/kadri/\">"))
  }

  @Test func `lists are sorted by name and cut at a hundred`() throws {
    let names = (0..<130).map {
      DirectoryTests.name("Teacher \(200 - $0)", school: "S \($0 % 120)")
    }
    let files = SiteTests.render(try DirectoryTests.edition(names.map { [$0] })).value
    let rows = { (route: String) in
      try SiteTests.text(files, route).split(separator: "<li><div").count - 1
    }
    #expect(try [rows("people/"), rows("people/2/")] == [100, 30])
    #expect(try [rows("schools/"), rows("schools/2/")] == [100, 20])
    #expect(try rows("handbook/by/contributor/2/") == 30)
    let first = try SiteTests.text(files, "people/")
    let shown = first.matches(of: #/<bdi>(Teacher \d+)</#).map { String($0.1) }
    // By letters, not by numbers.
    #expect(shown.first == "Teacher 100" && shown.last == "Teacher 199")
  }

  @Test func `what somebody wrote is cut at a hundred too, and so are a school's people and texts`()
    throws
  {
    let one = DirectoryTests.name("Ann")
    let bylines = (0..<120).map { [one, DirectoryTests.name("Teacher \($0 % 90)")] }
    let files = SiteTests.render(try DirectoryTests.edition(bylines)).value
    let rows = { (route: String) in
      try SiteTests.text(files, route).split(separator: "<li><div").count - 1
    }
    #expect(try [rows("people/ann/"), rows("people/ann/2/")] == [100, 20])
    #expect(try !SiteTests.text(files, "people/ann/2/").contains("class=\"facts"))
    // 91 people, then 120 stories.
    #expect(
      try [rows("schools/school/"), rows("schools/school/2/"), rows("schools/school/3/")]
        == [100, 100, 11])
    #expect(try !SiteTests.text(files, "schools/school/2/").contains("page.people"))
  }

  @Test func `hostile names are text, and their ids are plain`() throws {
    let text = HostileTextTests.hostile
    let files = SiteTests.render(
      try DirectoryTests.edition([[DirectoryTests.name(text, school: text)]])
    ).value
    let pages = files.filter {
      $0.route.text.hasPrefix("people/") || $0.route.text.hasPrefix("schools/")
    }
    #expect(pages.count == 4)
    for page in pages {
      #expect(page.route.text.utf8.allSatisfy { $0 < 0x80 && $0 != 0x3C && $0 != 0x22 })
      let html = try SiteTests.text(files, page.route.text)
      #expect(!html.contains("<script") && html.contains("&lt;script&gt;"))
    }
  }
}
