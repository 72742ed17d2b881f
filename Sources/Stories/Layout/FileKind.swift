import SourceModel

/// What a file is by its name alone.
enum FileKind: Equatable {
  case markdown
  case record
  /// A picture that can be published.
  case picture
  /// A picture of a kind that cannot be published yet.
  case otherPicture
  /// A text processor's file or a PDF.
  case document
  /// Dot files, a `README.md`, and what systems and editors leave behind.
  case ignored
  case other

  init(of path: RepoPath) {
    let name = path.name.lowercased()
    if name.first == "." || FileKind.litter.contains(name) || name.hasSuffix("~") {
      self = .ignored
      return
    }
    switch path.fileExtension {
    // `.MD` is another name on most disks and the same on some.
    case "md": self = path.name.hasSuffix(".md") ? .markdown : .other
    case "yml": self = .record
    case let ending where FileKind.pictures.contains(ending): self = .picture
    case let ending where FileKind.otherPictures.contains(ending): self = .otherPicture
    case let ending where FileKind.documents.contains(ending): self = .document
    default: self = .other
    }
  }

  private static let litter: Set<String> = [
    "readme.md", "thumbs.db", "desktop.ini", "ehthumbs.db", "icon\r",
  ]
  /// How the names of pictures end, whether they can be published or not.
  static let pictureEndings = pictures.union(otherPictures)

  private static let pictures: Set<String> = [
    "png", "jpg", "jpeg", "webp", "gif", "heic", "heif", "svg",
  ]
  private static let otherPictures: Set<String> = [
    "avif", "tif", "tiff", "bmp", "jxl", "ico", "psd", "ai",
  ]
  private static let documents: Set<String> = [
    "pdf", "doc", "docx", "odt", "rtf", "pages", "ppt", "pptx", "odp", "xls", "xlsx", "ods", "key",
  ]
}
