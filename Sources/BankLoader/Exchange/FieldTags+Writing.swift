import ExamModel

extension FieldTags {
  /// The tags of a question for a format that has places of its own for all fields but these.
  static func tags(of question: Question, carrying fields: Set<BankField>) -> [String] {
    var tags = question.tags.map(tag)
    if fields.contains(.kind) { tags.append(line(.kind, KindNames.name(of: question.kind))) }
    if fields.contains(.key), question.kind == .shortAnswer, case .text(let text)? = question.key {
      tags.append(line(.key, TextEscape.value(text)))
    }
    for point in question.scoringPoints {
      tags.append(line(.scoringPoint, ScoringPointText.text(of: point)))
    }
    for citation in question.citations {
      tags.append(line(.citations, CitationText.text(of: citation)))
    }
    if let difficulty = question.difficulty {
      tags.append(line(.difficulty, FieldWords.text(of: difficulty)))
    }
    if fields.contains(.marks), let marks = question.marks {
      tags.append(line(.marks, marks.description))
    }
    for audience in question.audiences {
      tags.append(line(.audiences, TextEscape.item(audience, of: [.semicolons, .commas])))
    }
    if fields.contains(.status), question.isRetired {
      tags.append(line(.status, FieldWords.retired))
    }
    if question.isSecret { tags.append(line(.secret, FieldWords.yes)) }
    return tags
  }

  /// A tag as it is, unless it would read back as a field or lose something.
  private static func tag(_ tag: String) -> String {
    let isPlain =
      TextFormat.cleaned(tag) == tag && !tag.isEmpty && !tag.contains("\n")
      && field(in: SourceText(file: "", bytes: Array(tag.utf8))) == nil
    return isPlain ? tag : line(.tags, TextEscape.item(tag, of: []))
  }

  static func line(_ field: BankField, _ value: String) -> String { field.name + "：" + value }
}
