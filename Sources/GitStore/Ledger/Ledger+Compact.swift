extension Ledger {
  /// The rows of an order alone, in that order, with all else in the order of its first use.
  ///
  /// So the file of a commit is the same, byte for byte, whether it was extended or made anew.
  func compacted(_ order: CommitOrder) -> Ledger {
    var made = Ledger()
    made.rows.reserveCapacity(order.places.count)
    made.parents.reserveCapacity(parents.count)
    made.changes.reserveCapacity(changes.count)
    made.text.reserveCapacity(text.count)
    var newPaths = [Int32](repeating: -1, count: paths.count)
    var newPeople = [Int32](repeating: -1, count: people.count)
    func path(_ old: Int32) -> Int32 {
      guard old >= 0 else { return old }
      if newPaths[Int(old)] < 0 {
        newPaths[Int(old)] = made.paths.number(of: paths.paths[Int(old)])
      }
      return newPaths[Int(old)]
    }
    func words(_ extent: Extent) -> Extent {
      let start = made.text.count
      made.text += text[extent.range]
      return Extent(start..<made.text.count)
    }
    func person(_ old: Int32) -> Int32 {
      if newPeople[Int(old)] < 0 {
        newPeople[Int(old)] = Int32(made.people.count)
        let row = people[Int(old)]
        made.people.append(Person(name: words(row.name), email: words(row.email)))
      }
      return newPeople[Int(old)]
    }
    let reviewPlaces = self.reviewPlaces
    let patchPlaces = Dictionary(
      patches.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
    for place in order.places {
      var row = rows[Int(place)]
      row.author = person(row.author)
      row.subject = words(row.subject)
      let starts = (
        made.parents.count, made.changes.count, made.steps.count, made.credits.count
      )
      for parent in parents[row.parents.range] { made.parents.append(order.ranks[Int(parent)]) }
      for change in changes[row.changes.range] {
        made.changes.append(Change(path: path(change.path), source: path(change.source)))
      }
      for step in steps[row.steps.range] {
        made.steps.append(Step(edge: step.edge, path: path(step.path), older: path(step.older)))
      }
      for credit in credits[row.credits.range] {
        made.credits.append(Credit(role: credit.role, person: person(credit.person)))
      }
      row.parents = Extent(starts.0..<made.parents.count)
      row.changes = Extent(starts.1..<made.changes.count)
      row.steps = Extent(starts.2..<made.steps.count)
      row.credits = Extent(starts.3..<made.credits.count)
      let own = Int32(made.rows.count)
      made.rows.append(row)
      if let patch = patchPlaces[place] {
        made.patches.append(Patch(place: own, digits: words(patch.digits)))
      }
      guard let number = reviewPlaces[place] else { continue }
      func texts(_ extent: Extent) -> Extent {
        let start = made.reviewed.count
        for text in reviewed[extent.range] {
          made.reviewed.append(Reviewed(path: path(text.path), blob: text.blob))
        }
        return Extent(start..<made.reviewed.count)
      }
      var review = Review(place: own)
      let start = made.reviewers.count
      for old in reviewers[reviews[number].people.range] { made.reviewers.append(person(old)) }
      review.people = Extent(start..<made.reviewers.count)
      review.held = texts(reviews[number].held)
      review.named = texts(reviews[number].named)
      made.reviews.append(review)
    }
    return made
  }
}
