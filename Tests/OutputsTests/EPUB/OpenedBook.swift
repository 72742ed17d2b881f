import CZip
import Foundation
import SourceModel
import Stories
import Testing

@testable import Outputs

/// A book file taken apart.
struct OpenedBook {
  struct Member {
    let name: String
    let bytes: [UInt8]
    let isStored: Bool
    let extraFields: Int
  }

  let raw: [UInt8]
  /// In the order of the archive.
  let members: [Member]

  init(_ raw: [UInt8]) throws {
    self.raw = raw
    var failure = zip_error_t()
    // libzip frees this copy with the source.
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: raw.count, alignment: 1)
    copy.copyBytes(from: raw)
    let made = zip_source_buffer_create(copy.baseAddress, zip_uint64_t(raw.count), 1, &failure)
    let source = try #require(made)
    let opened = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &failure)
    let zip = try #require(opened)
    defer { zip_discard(zip) }
    var members: [Member] = []
    for index in 0..<zip_uint64_t(zip_get_num_entries(zip, 0)) {
      var status = zip_stat_t()
      try #require(zip_stat_index(zip, index, 0, &status) == 0)
      let file = try #require(zip_fopen_index(zip, index, 0))
      let size = Int(status.size)
      let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        count = buffer.baseAddress.map { Int(zip_fread(file, $0, zip_uint64_t(size))) } ?? 0
      }
      zip_fclose(file)
      members.append(
        Member(
          name: String(cString: status.name), bytes: bytes,
          isStored: status.comp_method == zip_uint16_t(ZIP_CM_STORE),
          extraFields: Int(zip_file_extra_fields_count(zip, index, UInt32(ZIP_FL_LOCAL)))
            + Int(zip_file_extra_fields_count(zip, index, UInt32(ZIP_FL_CENTRAL)))))
    }
    self.members = members
  }

  func member(_ name: String) throws -> Member {
    try #require(members.first { $0.name == name }, "no \(name)")
  }

  /// A page, a picture or the package document.
  func page(_ file: String) throws -> XMLPage {
    try #require(XMLPage(try member("EPUB/" + file).bytes), "\(file) is not well-formed")
  }

  func text(_ file: String) throws -> String {
    String(decoding: try member("EPUB/" + file).bytes, as: UTF8.self)
  }

  /// The pages in the order in which they are read.
  func spine() throws -> [String] {
    let package = try page("package.opf")
    let files = Dictionary(
      uniqueKeysWithValues: package.all("item").map {
        ($0.attributes["id"] ?? "", $0.attributes["href"] ?? "")
      })
    return package.all("itemref").map { files[$0.attributes["idref"] ?? ""] ?? "?" }
  }

  /// Every page must be well-formed, and every reference lead somewhere.
  func expectSound(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let package = try page("package.opf")
    let items = package.all("item").compactMap { $0.attributes["href"] }
    #expect(Set(items).count == items.count)
    #expect(Set(package.ids).count == package.ids.count, sourceLocation: sourceLocation)
    let files = Set(members.map(\.name)).subtracting([
      "mimetype", "META-INF/container.xml", "EPUB/package.opf",
    ])
    #expect(files == Set(items.map { "EPUB/" + $0 }), sourceLocation: sourceLocation)
    let pages = items.filter { $0.hasSuffix(".xhtml") }
    #expect(Set(try spine()) == Set(pages), sourceLocation: sourceLocation)
    var ids: [String: Set<String>] = [:]
    var opened: [String: XMLPage] = [:]
    for file in pages {
      let page = try page(file)
      #expect(Set(page.ids).count == page.ids.count, "an id twice in \(file)")
      ids[file] = Set(page.ids)
      opened[file] = page
    }
    for (file, page) in opened.sorted(by: { $0.key < $1.key }) {
      for element in page.elements {
        for name in ["href", "src"] {
          guard let target = element.attributes[name], element.name != "link" else { continue }
          try expect(target, of: file, ids, items, sourceLocation)
        }
        if let label = element.attributes["aria-labelledby"] {
          #expect(ids[file]?.contains(label) == true, "\(file): \(label)")
        }
        #expect(
          element.attributes["lang"] == element.attributes["xml:lang"] ?? element.attributes["lang"]
        )
      }
    }
  }

  private func expect(
    _ target: String, of file: String, _ ids: [String: Set<String>], _ items: [String],
    _ sourceLocation: SourceLocation
  ) throws {
    if target.contains(":") {
      #expect(["http", "mail", "tel:"].contains(target.prefix(4)), "\(file): \(target)")
      return
    }
    let parts = target.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
    let page = parts[0].isEmpty ? file : parts[0]
    #expect(items.contains(page), "\(file): \(target)", sourceLocation: sourceLocation)
    if parts.count > 1 {
      let id = try #require(parts[1].removingPercentEncoding)
      #expect(ids[page]?.contains(id) == true, "\(file): \(target)", sourceLocation: sourceLocation)
    }
  }

  /// The book of an edition.
  static func make(
    _ edition: Edition, baseURL: String? = nil, reader: any ObjectReader = MemoryReader(),
    route: Route = Routes.book, byPart: Bool = false
  ) throws -> OpenedBook {
    let plan = plan(edition, baseURL: baseURL, reader: reader, byPart: byPart).value
    let bytes = try plan.page(at: route)
    return try OpenedBook(try #require(bytes))
  }

  static func plan(
    _ edition: Edition, baseURL: String? = nil, reader: any ObjectReader = MemoryReader(),
    byPart: Bool = false, formats: Set<OutputFormat> = [.epub]
  ) -> Checked<SitePlan> {
    var options = SiteOptions(baseURL: baseURL, version: "0.1.0")
    options.makesParts = byPart
    options.formats = formats
    return Site.plan(
      edition, templates: TemplateSet.load(from: Snapshot(items: [:])).value, reader: reader,
      options: options)
  }
}
