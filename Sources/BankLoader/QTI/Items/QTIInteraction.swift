import FileContainers

/// One way of answering within an item, with its own texts.
struct QTIInteraction {
  /// A thing that can be chosen, and its text.
  struct Choice {
    var identifier: String
    var text: String
  }

  /// Such as `choiceInteraction` or `textEntryInteraction`.
  var name: String
  /// What its values are declared under.
  var response: String
  /// Where it stands.
  var line: Int
  /// The text that belongs to it alone: its prompt, the text around its gaps.
  var stem = ""
  /// What can be chosen or is to be ordered; of two columns the second, of gaps what goes into them.
  var choices: [Choice] = []
  /// Of two columns the first; the gaps.
  var targets: [Choice] = []
  /// Whether several choices can be made, where nothing declares it.
  var allowsSeveral = false

  /// Whether it stands in a line of text.
  var isInline: Bool { Self.inline.contains(name) }

  private static let inline: Set<String> = ["textEntryInteraction", "inlineChoiceInteraction"]

  /// Whether an element is one: those that end an attempt ask nothing.
  static func isInteraction(_ name: String) -> Bool {
    (name.hasSuffix("Interaction") || name == "positionObjectStage")
      && name != "endAttemptInteraction"
  }

  /// The elements in an item that ask something, none of them within another.
  static func all(in element: XMLElement) -> [XMLElement] {
    var found: [XMLElement] = []
    for child in element.elements {
      if isInteraction(child.name) { found.append(child) } else { found += all(in: child) }
    }
    return found
  }
}
