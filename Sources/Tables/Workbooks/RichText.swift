import FileContainers

/// Gathers the text of a `si` or `is` element: its runs joined, what says how to pronounce it left out.
struct RichText {
  private var text = ""
  private var isInText = false
  private var isInReading = false

  mutating func take(_ event: XMLEvent) {
    switch event.content {
    case .start: set(SheetElement(event), true)
    case .end: set(SheetElement(event), false)
    case .text(let part):
      guard isInText, !isInReading else { return }
      if text.isEmpty { text = part } else { text += part }
    }
  }

  private mutating func set(_ element: SheetElement?, _ isOpen: Bool) {
    switch element {
    case .t: isInText = isOpen
    case .rPh: isInReading = isOpen
    default: break
    }
  }

  /// The text gathered so far; what follows is another's.
  mutating func finish() -> String {
    guard !text.isEmpty else {
      (isInText, isInReading) = (false, false)
      return ""
    }
    defer { self = RichText() }
    return CellText.plain(text)
  }
}
