import SourceModel

/// A long list cut into pages of at most a hundred.
struct Paging {
  static let longest = 100

  /// How many pages so many items take; one for none.
  static func pages(_ items: Int) -> Int { max(1, (items + longest - 1) / longest) }

  /// The items of a page, from 1.
  static func items<Item>(_ all: [Item], on page: Int) -> ArraySlice<Item> {
    all.dropFirst((page - 1) * longest).prefix(longest)
  }

  /// What a page, from 1, shows of several lists that follow each other; a list without any is left out.
  static func pieces<Item>(_ lists: [[Item]], on page: Int) -> [(list: Int, items: [Item])] {
    var start = (page - 1) * longest
    var room = longest
    var shown: [(list: Int, items: [Item])] = []
    for (number, list) in lists.enumerated() {
      let items = list.dropFirst(start).prefix(room)
      start = max(0, start - list.count)
      room -= items.count
      if !items.isEmpty { shown.append((number, Array(items))) }
    }
    return shown
  }

  /// The pages that a page leads to: the first, the last, and those around it. Nil stands for what is
  /// left out between.
  static func shown(_ page: Int, of count: Int) -> [Int?] {
    var shown: [Int?] = []
    var last = 0
    for number in 1...max(1, count)
    where number == 1 || number == count || abs(number - page) <= 2 {
      // One page left out takes as much room as the mark for it.
      if number == last + 2 { shown.append(last + 1) }
      if number > last + 2 { shown.append(nil) }
      shown.append(number)
      last = number
    }
    return shown
  }
}

extension PageScope {
  /// The values of `Contexts.paging`.
  ///
  /// - Parameter front: the first page, where it stands in the default language.
  func paging(
    _ number: Int, of count: Int, front: Route, before: String = "page-before",
    after: String = "page-after"
  ) -> TemplateValues {
    paging(number, of: count, before: before, after: after) {
      linker.front(Routes.page($0, of: front))
    }
  }

  /// The same for pages that do not stand in every language.
  func paging(
    _ number: Int, of count: Int, before: String = "page-before", after: String = "page-after",
    href: @escaping (Int) -> String
  ) -> TemplateValues {
    var values: TemplateValues = [
      "first-page": .flag(number == 1), "pages-shown": .flag(count > 1),
      "page-number": .text(pageLabel(number)),
      "pages": .list(
        Paging.shown(number, of: count).map { page in
          guard let page else { return TemplateObject(Contexts.page, ["gap": .flag(true)]) }
          return TemplateObject(
            Contexts.page,
            [
              "number": .text(String(page)), "label": .text(pageLabel(page)),
              "href": .text(href(page)), "current": .flag(page == number),
            ])
        }),
    ]
    let turn = { (page: Int, key: String) in
      TemplateValue.object(
        TemplateObject(Contexts.place, ["title": .text(words[key]), "href": .text(href(page))]))
    }
    if number > 1 { values["newer"] = turn(number - 1, before) }
    if number < count { values["older"] = turn(number + 1, after) }
    return values
  }

  func pageLabel(_ number: Int) -> String { words("page-number", ["n": String(number)]) }
}
