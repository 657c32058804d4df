import FileContainers

/// Text, pictures and sounds as QTI 1.2 holds them.
enum QTI1Material {
  /// What an element shows, at whatever depth its materials lie.
  static func plainText(of element: XMLElement) -> PlainText {
    var markup = MarkupText()
    append(element, to: &markup)
    return markup.builder.plainText
  }

  private static func append(_ element: XMLElement, to markup: inout MarkupText) {
    switch element.name {
    case "mattext", "matemtext", "mat_formattedtext": appendText(element, to: &markup)
    case "matbreak": markup.builder.line()
    case "matimage", "mataudio", "matvideo", "matapplet", "matapplication":
      if let uri = element["uri"] ?? element["embedded"], !uri.isEmpty || !element.text.isEmpty {
        markup.builder.media(element["label"] ?? "")
      }
    case "material", "flow_mat", "flow", "flow_label", "solutionmaterial", "hintmaterial":
      markup.builder.line()
      for child in element.elements { append(child, to: &markup) }
      markup.builder.line()
    default: for child in element.elements { append(child, to: &markup) }
    }
  }

  private static func appendText(_ element: XMLElement, to markup: inout MarkupText) {
    guard element.elements.isEmpty else { return markup.append(childrenOf: element) }
    let plain = format(of: element).plainText(of: element.text)
    markup.builder.append(plain.text, preserving: true)
    if plain.hasMedia { markup.builder.noteMedia() }
  }

  private static func format(of element: XMLElement) -> TextFormat {
    switch (element["texttype"] ?? element["type"] ?? "").lowercased() {
    case "text/html", "html", "text/xhtml": .html
    case "text/plain", "plain_text", "plain": .plain
    default: .automatic
    }
  }
}
