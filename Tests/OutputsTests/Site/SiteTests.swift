import SourceModel
import Stories
import Testing

@testable import Outputs

@Suite struct SiteTests {
  static func render(
    _ edition: Edition, baseURL: String? = nil, snapshot: Snapshot = Snapshot(items: [:]),
    jobs: Int = 2
  ) -> Checked<[OutputFile]> {
    Site.render(
      edition, templates: TemplateSet.load(from: snapshot).value, reader: MemoryReader(),
      options: SiteOptions(baseURL: baseURL, version: "0.1.0", jobs: jobs))
  }

  static func text(_ files: [OutputFile], _ route: String) throws -> String {
    let file = try #require(files.first { $0.route.text == route })
    guard case .bytes(let bytes) = file.content else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("", "portal.html"), ("handbook/", "handbook.html"), ("handbook/kitchen/", "kitchen.html"),
    ("handbook/kitchen/fr/", "kitchen-fr.html"), ("handbook/sundial/", "sundial.html"),
    ("handbook/quiet-room/", "withdrawn.html"), ("blog/", "blog.html"),
    ("blog/who-cooks/", "post.html"), ("404.html", "404.html"),
  ])
  func `whole pages are as they were read and agreed to`(route: String, name: String) throws {
    let files = Self.render(try SampleEdition.make(), baseURL: "https://example.org/site").value
    try Golden.expect(try Self.text(files, route), "pages/" + name)
  }
}
