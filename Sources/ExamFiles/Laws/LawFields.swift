import ExamModel

/// The keys of one law, on their way into a `Law`.
enum LawFields {
  private enum Key: String, CaseIterable {
    case title
    case short
    case adopted
    case inForce = "in-force"
    case articles
    case supersededBy = "superseded-by"
  }

  /// The law; nil where what must be there is not.
  static func read(_ node: YAMLNode, _ reading: inout FieldReading) -> Law? {
    let known = Key.allCases.map(\.rawValue)
    guard let fields = reading.readFields(node, "laws", known: known) else { return nil }
    let title = reading.required(Key.title, of: fields).flatMap {
      reading.readText($0, Key.title.rawValue)
    }
    let adopted = reading.required(Key.adopted, of: fields).flatMap {
      reading.readDate($0, Key.adopted.rawValue)
    }
    var law = Law(title: title ?? "", adopted: adopted ?? "")
    if let node = fields[Key.short] {
      law.shortNames = reading.readTexts(node, Key.short.rawValue) ?? []
    }
    if let node = fields[Key.inForce] {
      law.inForce = reading.readDate(node, Key.inForce.rawValue)
    }
    if let node = fields[Key.articles] {
      law.articles = reading.readWholeNumber(node, Key.articles.rawValue, in: 1...2000)
    }
    if let node = fields[Key.supersededBy] {
      law.supersededBy = reading.readText(node, Key.supersededBy.rawValue)
    }
    return title == nil || adopted == nil ? nil : law
  }
}
