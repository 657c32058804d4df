/// What all candidates answered to one question, and what each answer earns.
package struct QuestionColumn: Sendable, Hashable {
  /// The question's id.
  package let id: String
  /// The answers that occur or could.
  package let levels: [AnswerLevel]
  /// What each candidate answered.
  package let codes: AnswerCodes
  /// The full mark.
  package let maximum: Double
  /// What the levels are.
  package let kind: AnswerKind
  /// How long each candidate took, in milliseconds, negative where unknown; empty where nobody's is.
  package var times: [Int32] = []

  /// A column of codes.
  ///
  /// - Parameters:
  ///   - id: The question's id.
  ///   - codes: What each candidate answered.
  ///   - levels: Level c − 1 is what code c stands for.
  ///   - maximum: The full mark.
  ///   - kind: What the levels are.
  /// - Returns: nil where a code has no level, or a mark is no finite number.
  package init?(
    id: String, codes: AnswerCodes, levels: [AnswerLevel], maximum: Double, kind: AnswerKind
  ) {
    guard codes.largest <= levels.count, maximum.isFinite, levels.allSatisfy({ $0.mark.isFinite })
    else { return nil }
    self.id = id
    self.codes = codes
    self.levels = levels
    self.maximum = maximum
    self.kind = kind
  }

  /// A column of chosen options as letters.
  ///
  /// - Parameters:
  ///   - id: The question's id.
  ///   - letters: An ASCII letter a candidate; 0 where there is no answer.
  ///   - key: The right letters: each of them alone earns the full mark.
  ///   - options: Letters of the options that the question has, those that nobody chose included;
  ///     what was chosen beside them is added.
  ///   - maximum: The full mark.
  package init(
    id: String, letters: [UInt8], key: [UInt8], options: [UInt8] = [], maximum: Double = 1
  ) {
    var isPresent = [Bool](repeating: false, count: 256)
    for letter in letters { isPresent[Int(letter)] = true }
    for letter in options + key { isPresent[Int(letter)] = true }
    isPresent[0] = false
    var codeOf = [UInt8](repeating: 0, count: 256)
    var levels: [AnswerLevel] = []
    for letter in 1..<256 where isPresent[letter] {
      let label = String(UnicodeScalar(UInt8(letter)))
      levels.append(
        AnswerLevel(label: label, mark: key.contains(UInt8(letter)) ? maximum : 0))
      codeOf[letter] = UInt8(levels.count)
    }
    self.id = id
    self.levels = levels
    codes = .bytes(letters.map { codeOf[Int($0)] })
    self.maximum = maximum
    kind = .single
  }

  /// A column of marks; nil where there is no answer, and what is no finite number counts as none.
  ///
  /// - Parameters:
  ///   - id: The question's id.
  ///   - marks: What each candidate earned.
  ///   - maximum: The full mark; the highest that occurs where nil.
  package init(id: String, marks: [Double?], maximum: Double? = nil) {
    let given = marks.map { $0.flatMap { $0.isFinite ? $0 + 0 : nil } }
    let distinct = Set(given.compactMap { $0 }).sorted()
    let codeOf = Dictionary(
      uniqueKeysWithValues: distinct.enumerated().map { ($0.element, UInt32($0.offset + 1)) })
    let codes = given.map { $0.flatMap { codeOf[$0] } ?? 0 }
    self.id = id
    levels = distinct.map { AnswerLevel(label: "", mark: $0) }
    self.codes =
      distinct.count < 256 ? .bytes(codes.map { UInt8(truncatingIfNeeded: $0) }) : .words(codes)
    self.maximum = maximum.flatMap { $0.isFinite ? $0 : nil } ?? max(distinct.last ?? 0, 0)
    kind = .marks
  }

  /// What each code earns: no answer, then the levels.
  var marksByCode: [Double] { [0] + levels.map(\.mark) }

  /// Whether every answer earns the full mark or nothing.
  package var isDichotomous: Bool {
    maximum > 0 && levels.allSatisfy { $0.mark == 0 || $0.mark == maximum }
  }
}

extension QuestionColumn {
  /// The column of some of the candidates.
  func selecting(_ candidates: [Int]) -> QuestionColumn {
    var column = QuestionColumn(copying: self, codes: codes.selecting(candidates))
    if !times.isEmpty { column.times = candidates.map { times[$0] } }
    return column
  }

  private init(copying other: QuestionColumn, codes: AnswerCodes) {
    id = other.id
    levels = other.levels
    self.codes = codes
    maximum = other.maximum
    kind = other.kind
  }
}
