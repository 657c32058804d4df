import FileContainers

/// Gathers the text of a `si` or `is` element: its runs joined, what says how to pronounce it left out.
struct RichText {
  private var text = ""
  private var isInText = false
  private var isInReading = false

  mutating func take(_ event: XMLEvent) {
    switch event.content {
    case .start(name: "t", _): isInText = true
    case .end(name: "t"): isInText = false
    case .start(name: "rPh", _): isInReading = true
    case .end(name: "rPh"): isInReading = false
    case .text(let part):
      if isInText, !isInReading { text += part }
    default: break
    }
  }

  /// The text gathered so far; what follows is another's.
  mutating func finish() -> String {
    defer { self = RichText() }
    return CellText.plain(text)
  }
}
