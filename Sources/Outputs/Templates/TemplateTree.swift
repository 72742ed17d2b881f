import SourceModel

/// A template as a tree, made only of what may be used here.
indirect enum TemplateNode {
  case text(SourceSpan)
  case variable(TemplateTag, isUnescaped: Bool)
  case section(TemplateTag, isInverted: Bool, [TemplateNode])
  case partial(TemplateTag)
}

/// One template file, read.
struct TemplateTree {
  let file: SourceFile
  let nodes: [TemplateNode]

  /// Sections nested deeper than this are refused: the reading is recursive.
  static let deepest = 32

  static func parse(_ file: SourceFile) -> Checked<TemplateTree> {
    var builder = Builder(file: file)
    let nodes = builder.build()
    return Checked(TemplateTree(file: file, nodes: nodes), builder.diagnostics)
  }

  private struct Builder {
    let file: SourceFile
    var diagnostics: [Diagnostic] = []
    var open: [(tag: TemplateTag, isInverted: Bool, before: [TemplateNode])] = []
    var nodes: [TemplateNode] = []
    /// Nothing after the place is read: it would only give messages that follow from the first.
    var isTooDeep = false

    init(file: SourceFile) { self.file = file }

    mutating func build() -> [TemplateNode] {
      for piece in TemplateScanner.pieces(of: file) where !isTooDeep {
        switch piece {
        case .text(let span): nodes.append(.text(span))
        case .tag(let tag): add(tag)
        }
      }
      while let section = open.popLast() {
        if !isTooDeep { complain(.unclosedSection(section.tag.name), section.tag.span) }
        close(section)
      }
      return nodes
    }

    mutating func add(_ tag: TemplateTag) {
      switch tag.kind {
      case .comment: return
      case .unclosed: complain(.unclosedTag, tag.span)
      case .refused(let what): complain(.refused(what), tag.span)
      case .close: end(tag)
      case .variable, .unescaped, .section, .inverted, .partial:
        guard Self.isName(tag.name) else {
          complain(.notAName(tag.name), tag.nameSpan.isEmpty ? tag.span : tag.nameSpan)
          return
        }
        keep(tag)
      }
    }

    mutating func keep(_ tag: TemplateTag) {
      switch tag.kind {
      case .variable: nodes.append(.variable(tag, isUnescaped: false))
      case .unescaped: nodes.append(.variable(tag, isUnescaped: true))
      case .partial: nodes.append(.partial(tag))
      case .section, .inverted:
        guard open.count < TemplateTree.deepest else {
          complain(.tooDeep, tag.span)
          isTooDeep = true
          return
        }
        if case .inverted = tag.kind {
          open.append((tag, true, nodes))
        } else {
          open.append((tag, false, nodes))
        }
        nodes = []
      case .close, .comment, .refused, .unclosed: break
      }
    }

    mutating func end(_ tag: TemplateTag) {
      guard let section = open.last else {
        complain(.closedButNotOpen(tag.name), tag.span)
        return
      }
      guard section.tag.name == tag.name else {
        complain(
          .wrongClose(tag.name, open: section.tag.name), tag.span,
          note: (Message("the section opens here"), section.tag.span))
        // Where an outer section bears the name, the ones inside it were forgotten.
        if open.contains(where: { $0.tag.name == tag.name }) {
          while let inner = open.popLast() {
            close(inner)
            if inner.tag.name == tag.name { break }
          }
        }
        return
      }
      open.removeLast()
      close(section)
    }

    mutating func close(
      _ section: (tag: TemplateTag, isInverted: Bool, before: [TemplateNode])
    ) {
      nodes = section.before + [.section(section.tag, isInverted: section.isInverted, nodes)]
    }

    mutating func complain(
      _ fault: TemplateMalformed.Fault, _ span: SourceSpan, note: (Message, SourceSpan)? = nil
    ) {
      diagnostics.append(
        TemplateMalformed.diagnostic(
          fault, at: Place(file.path, span),
          notes: note.map { [Diagnostic.Note($0.0, at: Place(file.path, $0.1))] } ?? []))
    }

    /// Letters, digits, `-`, `_`, `/` and dots between, or the dot alone.
    static func isName(_ text: String) -> Bool {
      let bytes = Array(text.utf8)
      if bytes == [0x2E] { return true }
      return !bytes.isEmpty && bytes.first != 0x2E && bytes.last != 0x2E && bytes.count <= 100
        && bytes.allSatisfy {
          (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) || (0x30...0x39).contains($0)
            || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F || $0 == 0x2F
        }
    }
  }
}
