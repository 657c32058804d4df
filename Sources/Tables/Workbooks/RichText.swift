import FileContainers

/// Gathers the text of a `si` or `is` element: its runs joined, what says how to pronounce it left out,
/// and what is struck through unless all of it is.
struct RichText {
  private var text = ""
  private var struck = ""
  private var isStruck = false
  private var isInText = false
  private var isInReading = false

  mutating func take(_ event: XMLEvent) {
    switch event.content {
    case .start(_, let attributes):
      set(SheetElement(event), true)
      if SheetElement(event) == .strike {
        isStruck = attributes.allSatisfy { $0.name != "val" || !["0", "false"].contains($0.value) }
      }
    case .end: set(SheetElement(event), false)
    case .text(let part):
      guard isInText, !isInReading else { return }
      guard !isStruck else { return struck += part }
      if text.isEmpty { text = part } else { text += part }
    }
  }

  private mutating func set(_ element: SheetElement?, _ isOpen: Bool) {
    switch element {
    case .t: isInText = isOpen
    case .rPh: isInReading = isOpen
    case .run: isStruck = false
    default: break
    }
  }

  /// The text gathered so far; what follows is another's.
  mutating func finish() -> String {
    guard !text.isEmpty || !struck.isEmpty else {
      (isInText, isInReading, isStruck) = (false, false, false)
      return ""
    }
    defer { self = RichText() }
    if text.allSatisfy(\.isWhitespace) { text = struck + text }
    return CellText.plain(text)
  }
}
