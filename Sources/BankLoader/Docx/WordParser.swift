import ExamModel
import FileContainers

/// Takes the lines and tables of a document out of its events.
struct WordParser {
  /// What a part of the document that is being read holds.
  struct Run {
    /// What it says of its looks itself.
    var own = WordFormat()
    /// The name of its style.
    var style: String?
    /// How it looks.
    var format = WordFormat()
  }

  /// By the places of their names in the vocabulary.
  private let elements = WordElement.allCases
  let styles: WordStyles
  /// What a paragraph has that names no style.
  let usual: WordStyles.Style
  var counter: WordListCounter
  var blocks: [DocumentBlock] = []
  /// The lines of text boxes.
  var asides: [DocumentLine] = []
  var notes = DocumentNotes()

  /// Elements within one that is passed over.
  var skipped = 0
  var paragraphs: [WordParagraph] = []
  var tables: [DocumentTableBuilder] = []
  var boxes = 0
  var number = 0
  var properties = Properties.none
  var knownStyles: [String: WordStyles.Style] = [:]
  var run = Run()
  var fields: [WordField] = []
  var formula: WordFormula?
  /// Whether text is that of a `w:t`.
  var isText = false
  /// Depth within drawings, of which only text boxes are read.
  var drawings: [Bool] = []
  /// Whether the content control that begins shows only what is to be filled in.
  var isPlaceholder = false
  /// Text of a paragraph whose end is deleted.
  var carried: LineBuilder?

  /// Properties that are being read.
  enum Properties { case none, paragraph, mark, run, row, cell, control }

  init(styles: WordStyles, lists: WordLists) {
    self.styles = styles
    usual = styles.style(nil)
    counter = WordListCounter(lists)
  }

  mutating func take(_ event: XMLEvent) {
    switch event.content {
    case .start(let name, let attributes):
      if skipped > 0 {
        skipped += 1
      } else if formula != nil {
        formula?.start(name, attributes)
      } else {
        if let element = element(of: event) { start(element, attributes) }
      }
    case .end(let name):
      if skipped > 0 {
        skipped -= 1
      } else if formula != nil {
        endFormula(name)
      } else {
        if let element = element(of: event) { end(element) }
      }
    case .text(let text):
      guard skipped == 0 else { return }
      if formula != nil {
        formula?.append(text)
      } else if isText {
        take(text)
      } else if fields.last?.isInstruction == true {
        fields[fields.count - 1].instruction += text
      }
    }
  }

  private func element(of event: XMLEvent) -> WordElement? {
    elements.indices.contains(event.code) ? elements[event.code] : nil
  }

  private mutating func endFormula(_ name: String) {
    guard formula?.end(name) == true else { return }
    if let text = formula?.text, isRead { append(text) }
    formula = nil
  }

  /// Whether what is met belongs to what is read.
  var isRead: Bool { drawings.last != true }
}
