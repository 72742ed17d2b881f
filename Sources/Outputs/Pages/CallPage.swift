import SourceModel
import Stories

/// A call for good practices (`ArticleContexts.call`).
extension ArticlePage {
  func values(_ call: Call) -> TemplateValues {
    var facts = Facts(words, of: entry)
    facts.add("call-open", words.range(call.opens.time.day, call.closes.time.day))
    facts.add("for-whom", quoting: [call.audience])
    facts.add("others", quoting: [call.others].compactMap { $0 })
    facts.add("contact", [Facts.Line(contact: call.contact)])
    var values = facts.values
    values["label"] = .text(words.line(call, at: site.edition.asOf))
    values["questions-shown"] = .flag(!call.questions.isEmpty)
    values["questions"] = .list(
      call.questions.map { question in
        var object = TemplateObject(
          ArticleContexts.question,
          [
            "ask": .text(question.ask), "required": .flag(question.isRequired),
            "answer": .text(words["question-" + question.kind.rawValue]),
          ])
        object.set("help", question.help)
        return object
      })
    if call.state(at: site.edition.asOf) == .now {
      values["answer"] = .object(facts.object(Facts.Line(contact: call.contact)))
    }
    values.add(outcome)
    values.add(quoted)
    return values
  }

  /// The language of the front matter where it is not that of the text: on a translation.
  var quoted: TemplateValues {
    let language = entry.metadata.language
    guard language != text.language else { return [:] }
    return [
      "own-lang": .text(language.text),
      "own-dir": .text(TextDirection.of(language).rawValue),
    ]
  }
}
