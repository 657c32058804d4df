import FileContainers

/// The texts that cells share, by their position.
struct SharedTexts {
  private(set) var texts: [String] = []
  private var text = RichText()

  mutating func take(_ event: XMLEvent) {
    if case .end = event.content, SheetElement(event) == .si {
      texts.append(text.finish())
    } else {
      text.take(event)
    }
  }
}
