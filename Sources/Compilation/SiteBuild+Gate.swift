import SourceModel
import Stories

/// What stops a build.
extension SiteBuild {
  /// Whether what was found allows a build. Entries with errors can be left out; what is indispensable cannot.
  ///
  /// - Parameter isForWriters: nobody else sees what is built: then nothing is kept from them because somebody's
  ///   choices cannot be read.
  func mayGoOn(after diagnostics: [Diagnostic], isForWriters: Bool = false) -> Bool {
    let errors = diagnostics.filter { $0.severity == .error }
    if isStrict, diagnostics.contains(where: { $0.severity == .warning }) { return false }
    guard skipsInvalid else { return errors.isEmpty }
    return !errors.contains {
      $0.isAboutSettings || (!isForWriters && ($0.isAboutChoices || $0.isAboutFolders))
    }
  }
}

extension Diagnostic {
  /// Whether no build can do without the file: a default in its place might publish what editors forbade, or what
  /// somebody took back.
  var isIndispensable: Bool { isAboutSettings || isAboutChoices || isAboutFolders }

  /// Whether it is about what all pages are made with: the settings, or templates.
  var isAboutSettings: Bool {
    if id == BadPartners.explanation.id { return true }
    guard let path = place.path else { return false }
    return path.string == "colophon.yml" || path.components.first == "templates"
  }

  /// Whether something else stands where `stories` must be, or a folder in it.
  var isAboutFolders: Bool {
    guard let path = place.path, FileForFolder.isFolder(path) else { return false }
    // A file in the folder, which has no path of its own; one among people may hide a name.
    return id != UnsafeName.explanation.id || path.string == "stories/people"
  }

  /// Whether it is about how people want to be named, or whether.
  var isAboutChoices: Bool {
    guard let path = place.path else { return false }
    return path.string == ".mailmap" || path.string.hasPrefix("stories/people/")
  }
}
