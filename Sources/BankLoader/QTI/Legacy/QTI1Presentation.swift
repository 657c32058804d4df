import FileContainers

/// What a QTI 1.2 item shows: its text, and the responses in it.
struct QTI1Presentation {
  private(set) var responses: [QTI1Response] = []
  /// The right column of a matching question of Blackboard.
  private(set) var rightColumn: [String] = []
  private(set) var hasMedia = false

  private var markup = MarkupText()
  /// Whether nothing but a blank was put since the last response.
  private var isAfterEntry = false
  /// Whether a blank stands in the text that the file does not have.
  private var hasOwnBlank = false

  init(_ presentation: XMLElement) {
    append(childrenOf: presentation)
    // A note beside a response is no way of answering.
    if responses.contains(where: { !$0.isNote }) { responses.removeAll(where: \.isNote) }
    if markup.builder.hasMedia { hasMedia = true }
  }

  /// The text; a blank that was put at its end, behind which nothing stands, is left out.
  var stem: String {
    let text = markup.builder.plainText.text
    guard responses.count == 1, isAfterEntry, hasOwnBlank, text.hasSuffix(Self.blank) else {
      return text
    }
    return TextFormat.cleaned(String(text.dropLast(Self.blank.count)))
  }

  private static let blank = "_____"

  private mutating func append(childrenOf element: XMLElement) {
    for child in element.elements { append(child) }
  }

  private mutating func append(_ element: XMLElement) {
    switch element.name {
    case "material", "material_ref": appendMaterial(element)
    case "response_lid", "response_str", "response_num", "response_xy", "response_grp",
      "response_extension", "render_extension":
      appendResponse(element)
    case "flow":
      if element["class"] == "RIGHT_MATCH_BLOCK" {
        rightColumn += element.elements(named: "flow").map { contentText(of: $0) }
      } else if element["class"] == "Block", isPromptBlock(element) {
        appendPromptBlock(element)
      } else {
        append(childrenOf: element)
      }
    default: append(childrenOf: element)
    }
  }

  /// Whether a block holds one response and its own text, within a block of several.
  private func isPromptBlock(_ element: XMLElement) -> Bool {
    element.first("response_lid") != nil
      && element.elements(named: "flow").contains { $0["class"] == "FORMATTED_TEXT_BLOCK" }
  }

  private mutating func appendPromptBlock(_ element: XMLElement) {
    var prompt = ""
    for child in element.elements {
      if child.name == "response_lid" {
        appendResponse(child)
        responses[responses.count - 1].prompt = prompt
      } else {
        prompt += contentText(of: child)
      }
    }
  }

  private mutating func appendMaterial(_ element: XMLElement) {
    // Text goes on behind a blank in the same line.
    if !isAfterEntry { markup.builder.line() }
    let plain = QTI1Material.plainText(of: element)
    if plain.hasMedia { hasMedia = true }
    if !plain.text.isEmpty { isAfterEntry = false }
    markup.builder.append(plain.text, preserving: true)
    markup.builder.blank()
  }

  private mutating func contentText(of element: XMLElement) -> String {
    let plain = QTI1Material.plainText(of: element)
    if plain.hasMedia { hasMedia = true }
    return plain.text
  }

  private mutating func appendResponse(_ element: XMLElement) {
    var response = QTI1Response(
      identifier: element["ident"] ?? "", kind: Self.kind(of: element),
      cardinality: (element["rcardinality"] ?? "Single").lowercased(),
      line: element.position.line)
    for material in element.elements(named: "material") {
      response.prompt += contentText(of: material)
    }
    for label in element.descendants(named: "response_label") {
      response.labels.append(
        QTI1Response.Label(
          identifier: label["ident"] ?? "", text: contentText(of: label),
          answerType: label["answer_type"]))
    }
    response.isNote = element.name == "response_extension" && !Self.isRendered(element)
    let rows = element.descendants(named: "render_fib").first?["rows"].flatMap { Int($0) } ?? 1
    response.isLong = rows > 1
    if response.isEntry {
      if isAfterEntry || !markup.builder.endsWithBlank { appendBlank() }
      isAfterEntry = true
    }
    responses.append(response)
  }

  /// Whether an extension says how something is shown.
  private static func isRendered(_ element: XMLElement) -> Bool {
    element.elements.contains { child in
      child.name.hasPrefix("render_") || child.name == "response_label" || isRendered(child)
    }
  }

  /// Gives entries the names of their only labels, where rules name these instead.
  mutating func takeNames(of rules: [XMLElement]) {
    guard responses.contains(where: { $0.isEntry && $0.labels.count == 1 }) else { return }
    let names = Set(
      rules.flatMap { $0.descendants(named: ["varequal", "varsubset"]) }
        .compactMap { $0["respident"] })
    for index in responses.indices {
      let response = responses[index]
      guard response.isEntry, response.labels.count == 1, !names.contains(response.identifier),
        let name = response.labels.first?.identifier, names.contains(name)
      else { continue }
      responses[index].identifier = name
    }
  }

  private mutating func appendBlank() {
    hasOwnBlank = true
    markup.builder.blank()
    markup.append(Self.blank)
    markup.builder.blank()
  }

  private static func kind(of element: XMLElement) -> QTI1Response.Kind {
    let renders = Set(
      element.descendants(named: ["render_hotspot", "render_slider", "render_fib"]).map(\.name))
    if let other = ["render_hotspot", "render_slider"].first(where: renders.contains) {
      return .other(other)
    }
    switch element.name {
    case "response_lid": return renders.contains("render_fib") ? .words : .labels
    case "response_str":
      let type = element.descendants(named: "render_fib").first?["fibtype"] ?? "String"
      return ["Decimal", "Integer", "Scientific"].contains(type) ? .number : .words
    case "response_num": return .number
    default: return .other(element.name)
    }
  }
}
