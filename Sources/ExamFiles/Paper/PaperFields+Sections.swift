import ExamModel

extension PaperFields {
  /// The most sections that a paper has.
  private static let mostSections = 100

  /// 双向细目表.
  static func readBlueprint(_ node: YAMLNode, _ reading: inout FieldReading) -> Blueprint? {
    guard let items = node.items, (1...mostSections).contains(items.count) else {
      reading.refuse(node, PaperKey.sections.rawValue, .list)
      return nil
    }
    let sections = items.compactMap { readSection($0, &reading) }
    return sections.count == items.count ? Blueprint(sections: sections) : nil
  }

  private static func readSection(
    _ node: YAMLNode, _ reading: inout FieldReading
  ) -> BlueprintSection? {
    let known = SectionKey.allCases.map(\.rawValue)
    guard let fields = reading.readFields(node, PaperKey.sections.rawValue, known: known) else {
      return nil
    }
    let title = reading.required(SectionKey.title, of: fields).flatMap {
      reading.readText($0, SectionKey.title.rawValue)
    }
    let kind = reading.required(SectionKey.kind, of: fields).flatMap {
      reading.readKind($0, SectionKey.kind.rawValue)
    }
    let count = reading.required(SectionKey.count, of: fields).flatMap {
      reading.readWholeNumber($0, SectionKey.count.rawValue, in: 1...1000)
    }
    let marks = reading.required(SectionKey.marks, of: fields).flatMap {
      reading.readMark($0, SectionKey.marks.rawValue, in: Mark(thousandths: 1)...Mark(1000))
    }
    var section = BlueprintSection(
      title: title ?? "", kind: kind ?? .singleChoice, count: count ?? 0, marks: marks ?? .zero)
    readTexts(of: fields, into: &section, &reading)
    readQuotas(of: fields, into: &section, count: count, &reading)
    if let node = fields[SectionKey.scoring] {
      section.scoring = reading.readScoring(
        node, SectionKey.scoring.rawValue, marks: marks ?? Mark(1000))
    }
    let isWhole = title != nil && kind != nil && count != nil && marks != nil
    return isWhole ? section : nil
  }

  private static func readTexts(
    of fields: Fields, into section: inout BlueprintSection, _ reading: inout FieldReading
  ) {
    if let node = fields[SectionKey.from] {
      section.banks = reading.readTexts(node, SectionKey.from.rawValue) ?? []
    }
    if let node = fields[SectionKey.tags] {
      section.tags = reading.readTexts(node, SectionKey.tags.rawValue) ?? []
    }
    if let node = fields[SectionKey.audience] {
      section.audiences = reading.readTexts(node, SectionKey.audience.rawValue) ?? []
    }
  }

  private static func readQuotas(
    of fields: Fields, into section: inout BlueprintSection, count: Int?,
    _ reading: inout FieldReading
  ) {
    if let node = fields[SectionKey.difficulty] {
      let key = SectionKey.difficulty.rawValue
      section.difficulty =
        reading.readQuotas(node, key, of: count) { reading, row in
          reading.readBand(row, key)
        } ?? []
    }
    if let node = fields[SectionKey.perBank] {
      let key = SectionKey.perBank.rawValue
      section.perBank =
        reading.readQuotas(node, key, of: count) { $0.readText($1, key) } ?? []
    }
    if let node = fields[SectionKey.perLaw] {
      let key = SectionKey.perLaw.rawValue
      section.perLaw =
        reading.readQuotas(node, key, of: count) { $0.readText($1, key) } ?? []
    }
  }
}
