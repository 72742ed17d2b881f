import Pictures
import Programs
import SourceModel

/// What `doctor` looks for: one function a helper.
enum HelperPrograms {
  /// What there is of a helper on this machine.
  struct Finding {
    /// What it makes, or gives.
    let purpose: String
    /// Its name and version, and where it is; or that it is not there.
    let found: String
    /// What is missing, and the command that installs it; a line each.
    var missing: [String] = []
  }

  static let all: [@Sendable () -> Finding] = [typst, fonts, pagefind, pictures]

  private static func typst() -> Finding {
    guard let program = TypstProgram.find() else {
      return Finding(
        purpose: "PDF", found: "Typst was not found",
        missing: [
          Helpers.areUnwanted
            ? "COLOPHON_TOOLS is set to nothing, so no helper is looked for; 'unset COLOPHON_TOOLS', and 'make tools' where it is not installed"
            : "install it with 'make tools', beside the sources of colophon"
        ])
    }
    guard let version = Typesetter(program).version else {
      return Finding(
        purpose: "PDF", found: "Typst in \(program.path), which does not answer",
        missing: ["install it anew with 'rm -rf .tools/typst' and 'make tools'"])
    }
    return Finding(purpose: "PDF", found: "Typst \(version), in \(program.path)")
  }

  private static func pagefind() -> Finding {
    let purpose = "Search"
    guard let program = Pagefind.find() else {
      return Finding(
        purpose: purpose, found: "Pagefind was not found",
        missing: [
          Helpers.areUnwanted
            ? "COLOPHON_TOOLS is set to nothing, so no helper is looked for"
            : "install it with 'make tools', beside the sources of colophon"
        ])
    }
    guard let version = program.version else {
      return Finding(purpose: purpose, found: "Pagefind in \(program.path), which does not answer")
    }
    return Finding(purpose: purpose, found: "Pagefind \(version), in \(program.path)")
  }

  private static func pictures() -> Finding {
    let purpose = "Photographs"
    guard let program = PictureTools.program else {
      return Finding(
        purpose: purpose, found: "\(PictureTools.name) was not found",
        missing: [
          Helpers.areUnwanted
            ? "COLOPHON_TOOLS is set to nothing, so no helper is looked for; 'unset COLOPHON_TOOLS'"
            : "install libvips-dev, and run 'make pictures' beside the sources of colophon"
        ])
    }
    do throws(PictureRefusal) {
      let version = try PictureWorkshop(program: program, store: nil).version()
      return Finding(purpose: purpose, found: "\(version), in \(program)")
    } catch {
      return Finding(
        purpose: purpose, found: "\(PictureTools.name) in \(program), which does not answer",
        missing: ["make it anew with 'make pictures', beside the sources of colophon"])
    }
  }

  /// The families that most books need, and the packages that bring them.
  private static let families = [
    ("Noto Serif", "fonts-noto-core", "most letters"),
    ("Noto Serif CJK SC", "fonts-noto-cjk", "the letters of China, Japan and Korea"),
    ("Noto Color Emoji", "fonts-noto-color-emoji", "emoji"),
  ]

  private static func fonts() -> Finding {
    let shelf = FontShelf()
    return Finding(
      purpose: "Fonts",
      found: shelf.folders.isEmpty
        ? "none were found"
        : "\(shelf.families.count) families, in \(shelf.folders.joined(separator: ", "))",
      missing: families.filter { !shelf.families.contains($0.0) }.map { family, package, what in
        "\(what) ('\(family)'): install them with 'sudo apt-get install \(package)'"
      })
  }
}
