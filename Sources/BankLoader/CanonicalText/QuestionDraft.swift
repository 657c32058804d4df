import ExamModel

/// What has been read of the question, or of the part of a case, that is being read.
struct QuestionDraft {
  /// Which text a line without a marker continues.
  enum Target {
    case stem, option, prompt, key, rationale, scoringPoints
    /// None: the last field takes one line only.
    case none
    /// The text of a field given twice, which is passed over.
    case ignored
  }

  /// The line that it begins with.
  var line = SourceLine(start: 0, end: 0, number: 0)
  var isPart = false
  /// 案例： stood before its stem.
  var isCase = false
  /// The kind that 题型 gave.
  var kind: QuestionKind?
  var number: Int?
  var stem = TextRun(0..<0)
  var options: [TextRun] = []
  /// The first option whose letter is not the next one.
  var wrongLetter: Range<Int>?
  /// What the options 正确 and 错误 of a true/false question say, in their order.
  var truths: [Bool]?
  var prompts: [TextRun] = []
  var key: TextRun?
  /// A second 答案.
  var otherKey: TextRun?
  var rationale: TextRun?
  var scoringPoints: [Range<Int>] = []
  var id: String?
  var citations: [Citation] = []
  var difficulty: Difficulty?
  var marks: Mark?
  var tags: [String] = []
  var audiences: [String] = []
  var isRetired = false
  var isSecret = false
  /// The fields seen so far, as bits.
  var seen: UInt32 = 0
  var target = Target.stem

  /// Begins the next question; the arrays keep their room.
  mutating func reset(
    line: SourceLine, number: Int?, stem: Range<Int>, isPart: Bool = false, isCase: Bool = false
  ) {
    self.line = line
    self.number = number
    self.stem = TextRun(stem)
    self.isPart = isPart
    self.isCase = isCase
    kind = nil
    options.removeAll(keepingCapacity: true)
    wrongLetter = nil
    prompts.removeAll(keepingCapacity: true)
    key = nil
    otherKey = nil
    rationale = nil
    scoringPoints.removeAll(keepingCapacity: true)
    id = nil
    citations = []
    difficulty = nil
    marks = nil
    tags = []
    audiences = []
    isRetired = false
    isSecret = false
    seen = 0
    target = .stem
  }

  /// Whether a field was seen.
  func has(_ field: BankField) -> Bool { seen & field.bit != 0 }

  /// Adds a line to the text being read; false where none is.
  mutating func append(_ line: Range<Int>, of source: SourceText) -> Bool {
    switch target {
    case .stem: stem.append(line, of: source)
    case .option where !options.isEmpty: options[options.count - 1].append(line, of: source)
    case .prompt where !prompts.isEmpty: prompts[prompts.count - 1].append(line, of: source)
    case .key: key?.append(line, of: source)
    case .rationale: rationale?.append(line, of: source)
    case .scoringPoints: scoringPoints.append(line)
    case .ignored: break
    case .none, .option, .prompt: return false
    }
    return true
  }
}
