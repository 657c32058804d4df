import FileContainers

/// What the body of an item says: its text, and the interactions in it.
struct QTIBody {
  /// The text with blanks where answers stand in it; one that stands alone in the last line, below
  /// the question, is left out.
  var stem: String {
    let text = markup.builder.plainText.text
    let line = "\n" + Self.blank
    guard interactions.count == 1, hasOwnBlank, text.hasSuffix(line) else { return text }
    return String(text.dropLast(line.count))
  }
  private(set) var interactions: [QTIInteraction] = []
  /// What is said after an answer, with the name it goes by.
  private(set) var feedback: [(identifier: String, text: String)] = []
  /// What is said to those who mark.
  private(set) var scorerText = ""
  private(set) var hasMedia = false
  /// Whether the text has places that a program fills.
  private(set) var isTemplate = false

  private var markup = MarkupText()
  /// Whether each interaction is a question of its own, with its own text.
  private let isComposite: Bool
  /// Where the last blank ends.
  private var blankEnd = -1
  /// Whether a blank stands in the text that the file does not have.
  private var hasOwnBlank = false
  private static let blank = "_____"

  /// Reads the body of an item.
  ///
  /// - Parameters:
  ///   - body: `itemBody`.
  ///   - stimulus: A text from another file that comes before it.
  init(_ body: XMLElement, stimulus: XMLElement?) {
    let all = QTIInteraction.all(in: body)
    isComposite = all.count > 1 && !all.allSatisfy { $0.name == "textEntryInteraction" }
    if let stimulus { append(childrenOf: stimulus) }
    markup.builder.line()
    append(childrenOf: body)
    if markup.builder.hasMedia { hasMedia = true }
  }

  private mutating func append(childrenOf element: XMLElement) {
    for child in element.children {
      switch child {
      case .text(let text): markup.append(text)
      case .element(let element): append(element)
      }
    }
  }

  private mutating func append(_ element: XMLElement) {
    if QTIInteraction.isInteraction(element.name) { return append(interaction: element) }
    switch element.name {
    case "feedbackBlock", "feedbackInline":
      if QTIInteraction.all(in: element).isEmpty {
        addFeedback(element)
      } else {
        append(childrenOf: element)
      }
    case "rubricBlock" where !isForCandidate(element):
      let text = contentText(of: element)
      scorerText += scorerText.isEmpty ? text : "\n" + text
    case "printedVariable":
      isTemplate = true
      markup.append("〔…〕")
    case "stylesheet", "catalogInfo", "endAttemptInteraction": break
    default:
      markup.start(element.name) { element[$0] }
      append(childrenOf: element)
      markup.end(element.name)
    }
  }

  private func isForCandidate(_ element: XMLElement) -> Bool {
    let view = element["view"] ?? "candidate"
    return view.isEmpty || view.contains("candidate")
  }

  /// Adds what is said after an answer.
  mutating func addFeedback(_ element: XMLElement) {
    feedback.append((element["identifier"] ?? "", contentText(of: element)))
  }

  private mutating func append(interaction element: XMLElement) {
    var interaction = QTIInteraction(
      name: element.name, response: element["responseIdentifier"] ?? "",
      line: element.position.line)
    fill(&interaction, from: element)
    if interaction.isInline {
      appendBlank(number: isComposite ? interactions.count + 1 : nil)
    } else if !isComposite {
      markup.builder.line()
      markup.builder.append(interaction.stem, preserving: true)
      markup.builder.line()
    }
    interactions.append(interaction)
  }

  /// Puts a blank where an answer stands, unless the text has one there.
  private mutating func appendBlank(number: Int?) {
    let isOwn = markup.builder.endsWithBlank && markup.builder.count != blankEnd
    if !isOwn {
      if markup.builder.count == blankEnd { markup.builder.blank() }
      markup.append(Self.blank)
      hasOwnBlank = true
    }
    if let number { markup.append("（\(number)）") }
    blankEnd = markup.builder.count
  }
}

extension QTIBody {
  /// The text of an element that is no part of the stem; feedback in it is feedback.
  mutating func contentText(of element: XMLElement) -> String {
    let outer = markup
    markup = MarkupText()
    append(childrenOf: element)
    let plain = markup.builder.plainText
    markup = outer
    if plain.hasMedia { hasMedia = true }
    return plain.text
  }
}
