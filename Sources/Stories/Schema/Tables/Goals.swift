/// The Sustainable Development Goals of the United Nations, by number.
package enum Goals {
  /// Titles of the goals 1 to 17, in order.
  package static let titles = [
    "No poverty", "Zero hunger", "Good health and well-being", "Quality education",
    "Gender equality", "Clean water and sanitation", "Affordable and clean energy",
    "Decent work and economic growth", "Industry, innovation and infrastructure",
    "Reduced inequalities", "Sustainable cities and communities",
    "Responsible consumption and production", "Climate action", "Life below water",
    "Life on land", "Peace, justice and strong institutions", "Partnerships for the goals",
  ]

  package static let qualityEducation = 4
  package static let genderEquality = 5

  /// The title of a goal; nil when there is no goal of that number.
  package static func title(of number: Int) -> String? {
    titles.indices.contains(number - 1) ? titles[number - 1] : nil
  }

  /// The number of the goal that a title, or a slip of one, names.
  package static func meant(by written: String) -> Int? {
    var text = written
    for start in ["SDG", "sdg", "Goal", "goal"] where text.hasPrefix(start) {
      text.removeFirst(start.count)
    }
    text = PlainText.withPlainDigits(text)
    let trimmed = text.drop { $0 == " " || $0 == "-" || $0 == "#" }
    if let number = Int(trimmed), title(of: number) != nil { return number }
    guard let near = Nearest.name(to: String(trimmed), among: titles) else { return nil }
    return titles.firstIndex(of: near).map { $0 + 1 }
  }
}
