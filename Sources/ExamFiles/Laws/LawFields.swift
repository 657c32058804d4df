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
    case numbers
    case terms
    case chapters
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
    if let node = fields[Key.numbers] { law.numbers = readNumbers(node, &reading) }
    if let node = fields[Key.terms] {
      law.terms = reading.readTexts(node, Key.terms.rawValue) ?? []
    }
    if let node = fields[Key.chapters] { law.chapters = readChapters(node, &reading) }
    return title == nil || adopted == nil ? nil : law
  }

  /// `[1, 20, 52]`: the first article of each chapter.
  private static func readChapters(_ node: YAMLNode, _ reading: inout FieldReading) -> [Int] {
    guard let items = node.items else {
      reading.refuse(node, Key.chapters.rawValue, .list)
      return []
    }
    let first = items.compactMap {
      reading.readWholeNumber($0, Key.chapters.rawValue, in: 1...2000)
    }
    return first.count == items.count ? first.sorted() : []
  }

  /// `{24: [一百人], 134之1: [一年]}`.
  private static func readNumbers(
    _ node: YAMLNode, _ reading: inout FieldReading
  ) -> [ArticleNumber: [Quantity]] {
    guard let entries = node.entries else {
      reading.refuse(node, Key.numbers.rawValue, .mapping)
      return [:]
    }
    var numbers: [ArticleNumber: [Quantity]] = [:]
    for entry in entries {
      guard let article = ArticleNumber(entry.name) else {
        reading.refuse(entry.key, Key.numbers.rawValue, .article)
        continue
      }
      guard let quantities = readQuantities(entry.value, &reading) else { continue }
      if numbers.updateValue(quantities, forKey: article) != nil {
        reading.note(.repeatedKey(entry.key.summary), at: entry.key)
      }
    }
    return numbers
  }

  /// The numbers of an article; nil where one of them is none, since without it others seem wrong.
  private static func readQuantities(
    _ node: YAMLNode, _ reading: inout FieldReading
  ) -> [Quantity]? {
    let items = node.items ?? [node]
    let quantities = items.compactMap { item in
      let quantity = item.text.flatMap { Quantity($0) }
      if quantity == nil { reading.refuse(item, Key.numbers.rawValue, .quantity) }
      return quantity
    }
    return quantities.count == items.count ? quantities : nil
  }
}
