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
    self = letters.withUnsafeBufferPointer {
      QuestionColumn(id: id, letters: $0, key: key, options: options, maximum: maximum)
    }
  }

  /// The same of letters in a buffer.
  init(
    id: String, letters: UnsafeBufferPointer<UInt8>, key: [UInt8], options: [UInt8] = [],
    maximum: Double = 1
  ) {
    var levels: [AnswerLevel] = []
    let codes = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { codeOf in
      codeOf.initialize(repeating: 0)
      for letter in letters { codeOf[Int(letter)] = 1 }
      for letter in options + key { codeOf[Int(letter)] = 1 }
      codeOf[0] = 0
      for letter in 1..<256 where codeOf[letter] == 1 {
        let label = String(UnicodeScalar(UInt8(letter)))
        levels.append(
          AnswerLevel(label: label, mark: key.contains(UInt8(letter)) ? maximum : 0))
        codeOf[letter] = UInt8(levels.count)
      }
      return [UInt8](unsafeUninitializedCapacity: letters.count) { codes, count in
        for place in letters.indices { codes[place] = codeOf[Int(letters[place])] }
        count = letters.count
      }
    }
    self.id = id
    self.levels = levels
    self.codes = .bytes(codes)
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
