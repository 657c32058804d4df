import FileContainers

extension PageParser {
  /// Takes text; white space in it counts as one blank, but in `pre`.
  mutating func take(_ text: String, _ place: Int) {
    let isSolid = text.utf8.contains { $0 > 0x20 }
    if isAfterTag, isSolid, !line.isEmpty, beginsLine(text) { endLine() }
    if isSolid { isAfterTag = false }
    let isKept = elements.contains { $0.name == "pre" }
    var piece = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where isKept, "\r" where isKept:
        write(piece, place)
        piece = ""
        endLine(isMeant: true)
      case "\t" where isKept: piece.unicodeScalars.append(scalar)
      case " ", "\t", "\n", "\r", "\u{0C}":
        write(piece, place)
        piece = ""
        hasSpace = true
      default: piece.unicodeScalars.append(scalar)
      }
    }
    write(piece, place)
  }

  /// Whether the text of an element that has just begun is one of its own: `正确答案：`.
  private func beginsLine(_ text: String) -> Bool {
    guard PageNames.beginsField(text) != nil else { return false }
    return line.text.last.map { !"（([【《“\"".contains($0) } ?? true
  }

  private mutating func write(_ piece: String, _ place: Int) {
    guard !piece.isEmpty else { return }
    let style = elements.last?.style
    if style?.isStruck == true { return notes.add(hidden: piece, at: place) }
    if line.isEmpty {
      number = place
      if let prefix, !PageNames.isMarker(String(piece.prefix(8))) { line.append(prefix) }
      prefix = nil
    } else if hasSpace {
      line.append(" ", styles: style?.isUnderlined == true ? [.underlined] : [])
    }
    hasSpace = false
    let shifted = style?.shift.flatMap { MarkupText.shifted(piece, above: $0 > 0) }
    line.append(shifted ?? piece, styles: style?.styles ?? [])
  }

  /// Ends the line, unless it is only the number or letter of what follows.
  mutating func endLine(isMeant: Bool = false) {
    hasSpace = false
    isAfterTag = false
    if line.isEmpty {
      if isMeant { put(DocumentLine(text: "", number: number)) }
      return
    }
    if !isMeant, PageNames.isMarker(line.text) {
      hasSpace = true
      return
    }
    let heading = elements.contains {
      $0.name.count == 2 && $0.name.hasPrefix("h") && $0.name != "hr"
    }
    put(line.finish(number: number, isHeading: heading))
  }

  /// Takes a picture; one as small as a letter is an ornament.
  mutating func takePicture(_ attributes: [XMLAttribute], _ place: Int) {
    let sizes = [attributes.value(of: "width"), attributes.value(of: "height")].compactMap {
      $0.flatMap { Int($0.prefix { $0.isNumber }) }
    }
    let source = (attributes.value(of: "src") ?? "").lowercased()
    guard !sizes.contains(where: { $0 <= 32 }),
      !["icon", "logo", "avatar"].contains(where: { source.contains($0) })
    else { return }
    notes.add(media: place)
    write("〔图〕", place)
  }
}
