/// What can be said of the text that a bank was taken from, apart from its questions.
package enum TextFinding: Finding {
  /// Lines of the page and not of a question were left out: the first of them, and how many.
  case furniture(String, count: Int)
  /// Radicals in the place of the characters that they look like were replaced, so many.
  case lookAlikes(Int)
  /// Characters that mean something only in the font that they were set in were left out, so many.
  case lostCharacters(Int)
  /// The text is made of wrong characters, which only the font of its page shows as the right ones.
  case obfuscated
  /// Bytes of this line stand for no character.
  case damaged
  /// Text that the document hides or strikes out was left out: the first of it, and how many pieces.
  case hidden(String, count: Int)
  /// So many keys are the options that the document sets off by colour, bold type or a tick.
  case keysByLooks(Int)
  /// The text is too long to be taken apart character by character; it was read as it is.
  case tooLong

  package var code: String {
    switch self {
    case .furniture: "furniture"
    case .lookAlikes: "look-alikes"
    case .lostCharacters: "lost-characters"
    case .obfuscated: "obfuscated-text"
    case .damaged: "damaged-text"
    case .hidden: "hidden-text"
    case .keysByLooks: "keys-by-looks"
    case .tooLong: "text-too-long"
    }
  }

  package var severity: Severity {
    switch self {
    case .furniture, .lookAlikes, .keysByLooks: .note
    case .lostCharacters, .damaged, .hidden, .tooLong: .warning
    case .obfuscated: .error
    }
  }
}
