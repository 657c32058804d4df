import ExamModel

/// What is counted over the records of a group.
extension KindEvidence {
  /// What records with a code hold, and where the code first stands.
  struct Tally {
    var contents: [String: Set<QuestionKind>] = [:]
    var places: [String: SourcePosition] = [:]
    /// The answers of records with a code and without options; nil where one has some.
    var bare: [String: Set<String>?] = [:]
    /// Answers that are text, and records that have options or are answered by letter.
    var texts = 0
    var others = 0
    /// Answers that no letters, codes or positions can be.
    var hasQuantity = false
    /// `choice` and `multiple_choice` both stand as kinds.
    var hasChoice = false
    var hasSeveral = false

    /// What answers the records without a blank; nil where one has a blank.
    private var codes: Set<String>? = []

    /// Whether all are answered by one of two digits that elsewhere are right and wrong.
    var areAllCoded: Bool { codes == ["0", "1"] || codes == ["1", "2"] }

    mutating func take(_ draft: RecordDraft) {
      let answer = draft.answer.map { KeyTextCleaner.clean($0.shown) } ?? ""
      if BlankCounter.count(in: Self.unmarked(draft.stem)) > 0 { codes = nil }
      codes?.insert(answer)
      if !draft.options.texts.isEmpty || LetterAnswer.areLetters(answer) {
        others += 1
      } else if !answer.isEmpty, !FieldText.isDigits(answer) {
        texts += 1
      } else if Self.isQuantity(answer) {
        hasQuantity = true
      }
    }

    /// Whether digits are a number: neither one code nor the positions `124`.
    static func isQuantity(_ digits: String) -> Bool {
      let bytes = Array(digits.utf8)
      return bytes.count > 1 && !zip(bytes, bytes.dropFirst()).allSatisfy { $0 < $1 }
    }

    mutating func take(_ draft: RecordDraft, code: String) {
      let answer = draft.answer.map { KeyTextCleaner.clean($0.shown) } ?? ""
      guard draft.options.texts.isEmpty, BlankCounter.count(in: Self.unmarked(draft.stem)) == 0
      else {
        return bare[code] = .some(nil)
      }
      if case .some(nil) = bare[code] { return }
      bare[code, default: []]?.insert(answer)
    }

    /// A stem without the brackets at its end, in which a statement is marked: `甲属于乙。（ ）`.
    private static func unmarked(_ stem: String) -> String {
      let signs = stem.unicodeScalars
      guard let last = signs.last(where: { !$0.properties.isWhitespace && $0 != "。" }),
        last == ")" || last == "）",
        let start = stem.lastIndex(where: { "(（".contains($0) }),
        BlankCounter.count(in: String(stem[start...])) == 1
      else { return stem }
      return String(stem[..<start])
    }

    /// Whether a code is that of statements: none has options or a blank, the answers are two codes,
    /// and elsewhere options are chosen.
    func isOfStatements(_ code: String) -> Bool {
      guard others > 0, case .some(let answers?) = bare[code] else { return false }
      return [["0", "1"], ["1", "2"], ["A", "B"]].contains(answers)
    }
  }
}
