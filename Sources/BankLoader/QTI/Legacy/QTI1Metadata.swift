import FileContainers

/// What a QTI 1.2 item says of itself, in the ways of Canvas, Blackboard and the standard.
struct QTI1Metadata {
  private var values: [String: String] = [:]

  init(_ item: XMLElement) {
    for field in item.descendants(named: "qtimetadatafield") {
      let label = TextFormat.cleaned(field.first("fieldlabel")?.text ?? "")
      let entry = TextFormat.cleaned(field.first("fieldentry")?.text ?? "")
      if values[label] == nil, !entry.isEmpty { values[label] = entry }
    }
    for element in item.first("itemmetadata")?.elements ?? [] where element.elements.isEmpty {
      let value = TextFormat.cleaned(element.text)
      if values[element.name] == nil, !value.isEmpty { values[element.name] = value }
    }
  }

  /// The value of a field.
  subscript(field: String) -> String? { values[field] }

  /// What the exporting program calls the type of the question, in small letters.
  var type: String {
    (values["question_type"] ?? values["bbmd_questiontype"] ?? values["cc_profile"] ?? "")
      .lowercased()
  }

  /// What the question is worth, as written.
  var points: String? { values["points_possible"] ?? values["qmd_absolutescore_max"] }
}
