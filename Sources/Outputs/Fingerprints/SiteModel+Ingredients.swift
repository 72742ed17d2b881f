import SourceModel
import Stories

extension SiteModel {
  /// All that any page may show of an entry and its translations.
  func ingredients(of entry: Entry, _ marks: SourceMarks) -> Ingredients {
    var own = Ingredients()
    let translations = edition.translations[entry.path] ?? []
    add(entry.path, marks, to: &own)
    own.add(translations) { add($1.address.path, marks, to: &$0) }
    own.add(entry.metadata.collaboration?.text)
    own.add(entry.metadata.call?.text)
    own.add(entry.metadata.authors) { own, author in
      own.add([author.name, author.person?.text, author.country?.text].map { $0 ?? "" })
      own.add(author.isMinor)
    }
    if let cover = entry.metadata.cover { add(picture(cover.image, in: entry.path), to: &own) }
    return own
  }

  /// One text of it: its words, who made it, how it changed, where its links lead.
  private func add(_ path: RepoPath, _ marks: SourceMarks, to own: inout Ingredients) {
    own.add(path.string)
    own.add(marks.object(path))
    add(credits(of: path), to: &own)
    let freshness = edition.freshness[path]
    own.add(freshness?.state.rawValue)
    own.add(freshness?.base)
    own.add(freshness?.baseTime)
    let history = edition.history
    own.add(history.firstEdition(of: path)?.name)
    own.add(history.isRevisedAtLast(path))
    own.add(history.changes(of: path)) { own, change in
      own.add(change.state.edition?.name)
      own.add(change.versions.old)
      own.add(change.versions.new)
    }
    own.add(edition.links.targets(of: path)) { own, link in
      own.add(link.destination)
      switch link.target {
      case .entry(let target, let fragment):
        own.add(target.string)
        own.add(fragment)
        own.add(texts[target]?.route)
      case .picture(let target): add(pictures[target], to: &own)
      case .external(let address): own.add(address)
      case .none: own.add(nil as String?)
      }
    }
  }

  private func add(_ picture: PublishedPicture?, to own: inout Ingredients) {
    own.add(picture?.route)
    own.add(picture?.width ?? 0)
    own.add(picture?.height ?? 0)
    own.add(picture?.placeholder)
    own.add(picture?.files ?? []) { own, file in
      own.add(file.route)
      own.add(file.width)
    }
  }

  private func add(_ credits: Credits, to own: inout Ingredients) {
    own.add(credits.byline) { own, name in
      own.add([
        name.name, name.role.rawValue, name.school ?? "", name.schoolID?.text ?? "",
        name.country.text, name.person?.text ?? "",
      ])
      own.add(name.isMinor)
    }
    own.add(credits.helpers) { own, helper in
      own.add(helper.name)
      own.add(helper.roles.map(\.rawValue))
      own.add(helper.edition ?? -1)
    }
    own.add(credits.reviewers)
    for time in [credits.firstWritten, credits.lastRevised, credits.landed] { own.add(time) }
    own.add(credits.revisions)
    own.add(credits.revisionList) { own, revision in
      own.add(revision.commit)
      own.add(revision.time)
      own.add(revision.names)
      own.add(revision.subject)
    }
  }
}
